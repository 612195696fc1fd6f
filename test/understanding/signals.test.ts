import { describe, expect, test } from 'vitest'
import { readIssues } from '../../src/understanding/issues.ts'
import { booksFor, type LexiconLanguage } from '../../src/understanding/lexicon/books.ts'
import { readPassages } from '../../src/understanding/passages.ts'
import { readSignals } from '../../src/understanding/signals.ts'
import { strongestOf, withUrgency } from '../../src/understanding/urgency.ts'

/** As a mail of one language is read: the whole text is new. */
function signals(language: LexiconLanguage, text: string) {
  const source = { text, regions: [{ start: 0, end: text.length }], subject: '', language, numberPrefix: 'PD' } as const
  const books = booksFor(language)
  const { issues, read } = readIssues(source)
  const passages = readPassages(text, read.units, books)
  return readSignals(text, source.regions, passages, strongestOf(withUrgency(issues, passages, books).map(({ urgency }) => urgency)))
}

describe('somebody above is asked for', () => {
  const table: readonly (readonly [language: LexiconLanguage, asks: boolean, text: string])[] = [
    ['en', true, 'I want to speak to a manager today.'],
    ['en', true, 'Please escalate this ticket.'],
    ['en', true, 'Have your supervisor call me.'],
    ['en', false, 'My manager asked me to write to you.'],
    ['en', false, 'We need a new password manager.'],
    ['en', false, 'The office manager cannot print.'],
    ['tr', true, 'Bir yetkiliyle görüşmek istiyorum.'],
    ['tr', true, 'Müdürünüz beni arasın lütfen.'],
    ['tr', false, 'Müdürümüz toplantıda, yazıcıya bakar mısınız?'],
    ['bn', true, 'আপনাদের ম্যানেজারের সাথে কথা বলতে চাই।'],
    ['bn', false, 'আমাদের ম্যানেজার আজ অফিসে নেই।'],
    ['ar', true, 'أريد التحدث مع مديركم فوراً.'],
    ['ar', true, 'أرجو تصعيد الأمر للإدارة العليا.'],
    ['ar', false, 'مديري طلب مني الكتابة إليكم.'],
    ['en', false, 'I do not want to speak to a manager, I just want my refund.'],
    ['en', false, 'There is no need to escalate this.'],
    ['en', true, "I don't want to talk to a chatbot, put me through to your manager."],
    ['en', true, 'I do not want excuses; I want to speak to your manager.'],
    ['tr', false, 'Müdürünüzle görüşmek istemiyorum, sadece iademi istiyorum.'],
    ['tr', true, 'Sizinle değil, müdürünüzle görüşmek istiyorum.'],
    ['bn', false, 'আমি ম্যানেজারের সাথে কথা বলতে চাই না, শুধু টাকা ফেরত চাই।'],
    ['ar', false, 'لا أريد التحدث مع المدير، أريد استرداد المبلغ فقط.'],
    ['ar', true, 'لا أريد أعذارا. أريد التحدث مع المدير المسؤول.'],
  ]
  for (const [language, asks, text] of table)
    test(text, () => {
      const { value, because } = signals(language, text).asksForSupervisor
      expect(value, because).toBe(asks)
      expect(because).not.toBe('')
    })
})

describe('urgency', () => {
  const table: readonly (readonly [
    language: LexiconLanguage,
    urgency: string,
    text: string,
    about?: { incident: boolean; request: boolean },
  ])[] = [
    ['en', 'enterprise_failure', 'The whole company is offline, nothing works since 8.'],
    ['en', 'critical', 'The line has stopped and the label printer does not print.'],
    ['en', 'normal', 'My mouse is broken. It is urgent!'],
    ['en', 'scheduled', 'Please book the annual maintenance of the boiler.'],
    ['en', 'planned', 'We are moving to our new office in May and need internet there.'],
    ['en', 'normal', 'The printer jams since the office move.'],
    ['tr', 'enterprise_failure', 'Tüm şirkette internet yok, hiçbir şube bağlanamıyor.'],
    ['tr', 'critical', 'Üretim durdu, etiket yazıcısı çalışmıyor.'],
    ['tr', 'scheduled', 'Klimaların yıllık bakımının yapılmasını rica ederiz.'],
    ['bn', 'enterprise_failure', 'পুরো অফিসে ইন্টারনেট নেই, কেউ কাজ করতে পারছে না।'],
    ['ar', 'enterprise_failure', 'توقف الإنترنت في جميع الفروع ولا أحد يستطيع العمل.'],
    ['ar', 'scheduled', 'نرجو تحديد موعد الصيانة الدورية للمولد.'],
  ]
  for (const [language, urgency, text] of table)
    test(text, () => {
      const found = signals(language, text).urgency
      expect(found.value, found.because).toBe(urgency)
    })
})

describe('praise is more than courtesy, and not spoilt by a complaint beside it', () => {
  const table: readonly (readonly [language: LexiconLanguage, praise: boolean, text: string])[] = [
    ['en', true, 'Your engineer did a fantastic job yesterday.'],
    ['en', false, 'Thanks in advance for your help.'],
    ['tr', true, 'Teknisyeniniz çok ilgiliydi, emeğinize sağlık.'],
    ['tr', false, 'Şimdiden teşekkürler, iyi çalışmalar.'],
    ['bn', true, 'আপনাদের চমৎকার সেবার জন্য ধন্যবাদ।'],
    ['ar', true, 'المهندس كان مثالا في الأدب والإتقان.'],
    ['ar', false, 'ولكم جزيل الشكر.'],
  ]
  for (const [language, praise, text] of table) test(text, () => expect(signals(language, text).praise.value).toBe(praise))
})

test('anger is two angry words, or one beside a complaint', () => {
  expect(signals('en', 'This is unacceptable. I am fed up.').angry.value).toBe(true)
  expect(signals('en', 'The printer is broken.').angry.value).toBe(false)
})

test('of a megabyte the beginning is heard, in little time', () => {
  signals('en', 'warm up')
  const started = performance.now()
  signals('en', 'The manager of the whole company does not work. '.repeat(20_000))
  expect(performance.now() - started).toBeLessThan(200)
})
