import { describe, expect, test } from 'vitest'
import { firstSentence, titleOfSubject, titleOfWords, wholeSubject } from '../../src/understanding/titles.ts'

const titleOf = (subject: string, text = '') => titleOfSubject(subject, 'PD') || firstSentence(text)

describe('a title from the subject', () => {
  const table: readonly (readonly [subject: string, title: string])[] = [
    ['VPN drops', 'VPN drops'],
    ['Re: VPN drops', 'VPN drops'],
    ['RE: Re[2]: FW: Fwd: VPN drops', 'VPN drops'],
    ['AW: WG: Antwort: Drucker', 'Drucker'],
    ['SV: VS: Skrivare', 'Skrivare'],
    ['Ynt: İLT: YNT: Sipariş', 'Sipariş'],
    ['ilt: sipariş', 'sipariş'],
    ['رد: إعادة توجيه: الجهاز', 'الجهاز'],
    ['رد\u200f: الجهاز', 'الجهاز'],
    ['উত্তর: অর্ডার', 'অর্ডার'],
    ['Rép : TR : facture', 'facture'],
    ['回复：发票', '发票'],
    ['R: I: fattura', 'fattura'],
    ['Re: [PD-1042] VPN drops', 'VPN drops'],
    ['[pd-١٠٤٢] الجهاز', 'الجهاز'],
    ['Re: [PD-1042] Re: VPN drops', 'VPN drops'],
    ['[JIRA-12] VPN drops', '[JIRA-12] VPN drops'],
    ['Software: crash', 'Software: crash'],
    ['Rechnung: falsch', 'Rechnung: falsch'],
    ['Regarding: the invoice', 'Regarding: the invoice'],
    ['IP: 10.0.0.1 down', 'IP: 10.0.0.1 down'],
  ]
  for (const [subject, title] of table) test(subject, () => expect(titleOf(subject)).toBe(title))

  test('another number prefix', () => expect(titleOfSubject('[HD-7] x [PD-7]', 'HD')).toBe('x [PD-7]'))
  test('is cut at a word', () => {
    const title = titleOf('word '.repeat(100)) ?? ''
    expect(title.length).toBeLessThanOrEqual(120)
    expect(title).toMatch(/word…$/)
  })
  test('is cut where it has no words', () => expect(titleOf('x'.repeat(500))).toBe(`${'x'.repeat(119)}…`))
})

describe('a subject that says nothing is no title', () => {
  for (const subject of [
    'Hello',
    'Re: Urgent help needed!!!',
    'Two questions',
    'Selamün aleyküm',
    'Acil yardım',
    'জরুরি সাহায্য দরকার',
    'استفسار',
    'moshkela',
  ])
    test(subject, () => expect(titleOfSubject(subject, 'PD')).toBe(''))
  for (const subject of ['VPN', 'Problem with VPN', 'Yazıcı sorunu', 'প্রিন্টার সমস্যা', 'مشكلة الطابعة', '123', '???'])
    test(subject, () => expect(titleOfSubject(subject, 'PD')).toBe(subject))
  test('but may be asked for', () => expect(wholeSubject('Re: Hello', 'PD')).toBe('Hello'))
})

describe('a title without a subject', () => {
  test('is the first sentence', () => expect(titleOf('', 'The printer does not work. It beeps.')).toBe('The printer does not work.'))
  test('is not the greeting', () => expect(titleOf('Re:', 'Hello Sam,\n\nthe printer does not work')).toBe('the printer does not work'))
  test('in Turkish', () => expect(titleOf('', 'Merhaba,\nYazıcı kağıt sıkıştırıyor. Yardım edin.')).toBe('Yazıcı kağıt sıkıştırıyor.'))
  test('in Bengali', () => expect(titleOf('', 'নমস্কার,\nআমার অর্ডার এখনও পাইনি। দয়া করে জানান।')).toBe('আমার অর্ডার এখনও পাইনি।'))
  test('in Arabic', () => expect(titleOf('', 'السلام عليكم،\nهل يمكن المساعدة في الجهاز؟ شكرا')).toBe('هل يمكن المساعدة في الجهاز؟'))
  test('is not a quoted line', () => expect(titleOf('', '> We have received it\nIt still does not work')).toBe('It still does not work'))
  test('is a greeting where there is nothing else', () => expect(titleOf('', 'Hello')).toBe('Hello'))
  test('is empty where there is nothing at all', () => expect([titleOf(''), titleOf('', '...\n123')]).toEqual(['', '']))
})

describe('a title from the words that state a matter', () => {
  const table: readonly (readonly [words: string, title: string])[] = [
    ['and please send a second monitor.', 'please send a second monitor'],
    ['- The VPN drops;', 'The VPN drops'],
    ['ayrıca yeni bir kulaklık lazım!', 'yeni bir kulaklık lazım'],
    ['এবং প্রজেক্টর চলছে না।', 'প্রজেক্টর চলছে না'],
    ['Does it print?', 'Does it print?'],
    ['Lastly, the lift makes noise.', 'the lift makes noise'],
    ['And finally, also the toner is empty', 'the toner is empty'],
    ['Bir de yeni monitör istiyorum', 'yeni monitör istiyorum'],
    ['এছাড়া আমার মাউস কাজ করছে না।', 'আমার মাউস কাজ করছে না'],
    ['আরও দুটি চেয়ার দরকার', 'আরও দুটি চেয়ার দরকার'],
    ['وأحتاج ماوس جديد', 'أحتاج ماوس جديد'],
    ['والطابعة لا تعمل', 'الطابعة لا تعمل'],
    ['والدي لا يستطيع الدخول', 'والدي لا يستطيع الدخول'],
    ['وصلت الفاتورة خطأ', 'وصلت الفاتورة خطأ'],
    ['Selam Ayşe Hanım, internet gitti', 'internet gitti'],
    ['Dear support team, the lift is stuck', 'the lift is stuck'],
    ['Hello,', 'Hello'],
    ['Android phone lost', 'Android phone lost'],
    ['High load on the server, it hangs', 'High load on the server, it hangs'],
  ]
  for (const [words, title] of table) test(words, () => expect(titleOfWords(words)).toBe(title))
})
