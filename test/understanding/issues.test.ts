import { describe, expect, test } from 'vitest'
import { readIssues } from '../../src/understanding/issues.ts'
import type { LexiconLanguage } from '../../src/understanding/lexicon/books.ts'

const read = (text: string, language: LexiconLanguage = 'en', subject = '') =>
  readIssues({ text, regions: [{ start: 0, end: text.length }], subject, language, numberPrefix: 'PD' })

describe('a mail of several matters', () => {
  const table: readonly (readonly [language: LexiconLanguage, categories: readonly string[], text: string])[] = [
    [
      'en',
      ['hardware', 'account'],
      'Hello,\n\ntwo things today:\n1. The printer on the second floor jams on every page.\n2. Please create a user account for our new colleague Anna Berg.\n\nKind regards',
    ],
    [
      'tr',
      ['hardware', 'account'],
      'Merhaba,\n\niki konu var:\n1. İkinci kattaki yazıcı kağıt sıkıştırıyor.\n2. Yeni çalışanımız Ayşe Demir için kullanıcı hesabı açılmasını rica ederim.\n\nİyi çalışmalar',
    ],
    [
      'bn',
      ['hardware', 'account'],
      'নমস্কার,\n\nদুটি বিষয়:\n১. দোতলার প্রিন্টার কাজ করছে না।\n২. নতুন কর্মী রহিমার জন্য একটি ইউজার অ্যাকাউন্ট খুলে দিন।\n\nধন্যবাদ',
    ],
    [
      'ar',
      ['hardware', 'account'],
      'السلام عليكم،\n\nلدي طلبان:\n١- الطابعة في الطابق الثاني لا تعمل.\n٢- أرجو إنشاء حساب مستخدم للموظفة الجديدة سارة.\n\nوشكرا',
    ],
  ]
  for (const [language, categories, text] of table)
    test(language, () => {
      const { issues } = read(text, language)
      expect(issues.map(({ category }) => category)).toEqual(categories)
      for (const issue of issues) {
        expect(issue.text).toBe(text.slice(issue.start, issue.end))
        expect(issue.because).toMatch(/item [12] of a numbered list/)
        expect(issue.title).not.toMatch(/^[\d১২١٢]/)
      }
    })
})

describe('a mail of one matter', () => {
  const table: readonly (readonly [language: LexiconLanguage, text: string])[] = [
    [
      'en',
      'Hi,\n\nmy laptop does not start. I have already tried:\n- another charger\n- holding the power button\n- taking out the battery\n\nThanks, Joe',
    ],
    ['tr', 'Merhaba, dizüstü bilgisayarım açılmıyor. Şarj aletini değiştirdim, pili çıkarıp taktım, sonuç aynı. Yardımcı olur musunuz?'],
    ['bn', 'আমার ল্যাপটপ চালু হচ্ছে না। চার্জার বদলে দেখেছি, কাজ হয়নি। দয়া করে সাহায্য করুন।'],
    ['ar', 'جهاز اللابتوب لا يعمل. جربت شاحنا آخر ولم ينجح الأمر. أرجو المساعدة.'],
  ]
  for (const [language, text] of table)
    test(language, () => {
      const { issues } = read(text, language, 'Laptop')
      expect(issues).toHaveLength(1)
      expect(issues[0]).toMatchObject({ title: 'Laptop', nature: 'incident', category: 'hardware' })
    })
})

test('thanks that it works again is no matter', () => {
  expect(read('Hi, it works again now. Thank you very much!\n\nJoe').issues).toEqual([])
})

test('the subject may be all that is said, but not that of an answer', () => {
  expect(read('Thank you!', 'en', 'The printer does not print').issues).toHaveLength(1)
  expect(read('Thank you!', 'en', 'Re: The printer does not print').issues).toEqual([])
})

test('a mail in which nothing stands out is still one matter', () => {
  expect(read('as ever', 'en', 'Room 4').issues).toMatchObject([{ title: 'Room 4', start: 0, end: 7, confidence: 0.5 }])
  expect(read('', 'en', '').issues).toMatchObject([{ title: '(no subject)', text: '' }])
})

test('the same mail gives the same issues', () => {
  const text = 'The printer jams. Also please send a mouse.\n\nAnd the invoice of May is wrong.'
  expect(read(text)).toEqual(read(text))
})

test('a megabyte of sentences makes at most twelve matters, in little time', () => {
  read('warm up')
  const text = 'The printer jams and please send me a mouse; my order 12 is late, the VPN is down. '.repeat(12_000)
  const started = performance.now()
  expect(read(text).issues.length).toBeLessThanOrEqual(12)
  expect(performance.now() - started).toBeLessThan(500)
})

test('a title leaves out the greeting and the connective before the matter', () => {
  const titles = (text: string, language: LexiconLanguage = 'en') => read(text, language).issues.map(({ title }) => title)
  expect(titles('Merhaba, klima çalışmıyor. Bir de yeni stajyer için giriş kartı lazım.', 'tr')).toEqual([
    'klima çalışmıyor',
    'yeni stajyer için giriş kartı lazım',
  ])
  const [first, second] = titles('Hi, the VPN keeps dropping since Monday. Also could you order a new headset for Ali?')
  expect([first, second]).toEqual(['the VPN keeps dropping since Monday', 'could you order a new headset for Ali?'])
})

test('where only the subject has words, its things give the category', () => {
  expect(read('', 'en', 'password').issues).toMatchObject([{ category: 'account', nature: 'request' }])
  expect(read('', 'en', 'hello').issues).toMatchObject([{ category: 'other' }])
})

describe('the title of a single matter', () => {
  const titled = (text: string, subject: string) => read(text, 'en', subject).issues.map(({ title }) => title)
  test('is not a subject that says nothing', () =>
    expect(titled('Hi,\n\ncould you tell me where I find my invoices?', 'Hello')).toEqual(['could you tell me where I find my invoices?']))
  test('is the vague subject where the body has no words', () => expect(titled('', 'Help')).toEqual(['Help']))
  test('says that there are no words', () => expect(titled('', '')).toEqual(['(no subject)']))
})

describe('where the body says nothing', () => {
  const judged = (text: string, subject: string) => read(text, 'en', subject).issues.map(({ nature, category }) => [nature, category])
  test('the subject is judged', () => {
    expect(judged('Thanks!', 'Could you reset my password?')).toEqual([['request', 'account']])
    expect(judged('', 'Printer jams on floor 2')).toEqual([['incident', 'hardware']])
  })
  test('a wish beside thanks is a matter, unless all is well', () => {
    expect(judged('Please see the attached screenshot.\n\nThanks\nAna', '')).toHaveLength(1)
    expect(judged('Thanks. Works fine now. Please close the ticket.', 'Re: scanner')).toEqual([])
  })
  test('nothing is made up of nothing', () => expect(judged('', '')).toEqual([['request', 'other']]))
})

describe('a mail that names no thing is about nothing in particular', () => {
  const category = (text: string, language: LexiconLanguage) => read(text, language).issues.map(issue => issue.category)
  test.each([
    ['It does not work.', 'en'],
    ['Çalışmıyor, yardım eder misiniz?', 'tr'],
    ['কাজ করছে না, একটু দেখবেন?', 'bn'],
    ['لا يعمل، أرجو المساعدة', 'ar'],
  ] as const)('%s', (text, language) => expect(category(text, language)).toEqual(['other']))
  test('but for the words that it has', () => expect(category('The heating is cold.', 'en')).toEqual(['facilities']))
})
