import { describe, expect, test } from 'vitest'
import { readReturnDate } from '../../src/understanding/return-date.ts'
import { ARABIC, BENGALI, ENGLISH, NEIGHBOURS, type ReturnCase, TURKISH } from './return-cases.ts'

const MONDAY = new Date('2026-11-30T09:00:00Z')

const dayIn = (note: string, sentAt = MONDAY, languages?: readonly string[]) =>
  readReturnDate(note, { sentAt, ...(languages ? { languages } : {}) })?.day ?? null

function checkAll(cases: readonly ReturnCase[]) {
  test.each(cases)('%s -> %s', (note, day) => expect(dayIn(note)).toBe(day))
}

describe('English', () => checkAll(ENGLISH))
describe('Turkish', () => checkAll(TURKISH))
describe('Bengali', () => checkAll(BENGALI))
describe('Arabic', () => checkAll(ARABIC))
describe('German, French, Spanish', () => checkAll(NEIGHBOURS))

describe('which day a note means', () => {
  const cases: readonly (readonly [what: string, note: string, day: string | null, languages?: readonly string[], sentAt?: string])[] = [
    ['day and month where both may be: the one that is near', 'Back on 5/1/2027', '2027-01-05'],
    ['the same for an American', 'Back on 1/5/2027', '2027-01-05', ['en-US']],
    ['both near: day first', 'Back on 1/2/2027', '2027-02-01', [], '2026-12-28'],
    ['both near, to an American: month first', 'Back on 1/2/2027', '2027-01-02', ['en-US'], '2026-12-28'],
    ['neither near: day first', 'Back on 5/6/2027', '2027-06-05'],
    ['neither near, to an American: month first', 'Back on 5/6/2027', '2027-05-06', ['en-US']],
    ['month first where nothing else is a day', 'Back on 12/21/2026', '2026-12-21', ['en-GB']],
    ['day first where nothing else is a day', 'Back on 21/12/2026', '2026-12-21', ['en-US']],
    ['the weekday decides', 'Back on Wednesday 6/1/2027', '2027-01-06', ['en-US']],
    ['and where it is the other one', 'Back on Tuesday 6/1/2027', '2027-06-01'],
    ['a language that puts the day first, however far', '01/06/2027 tarihinde döneceğim', '2027-06-01', ['tr']],
    ['a month that is none, in such a language', '12/21/2026 tarihinde döneceğim', '2026-12-21', ['tr']],
    ['dots put the day first', 'Back on 01.06.2027', '2027-06-01', ['en-US']],
    ['a short year', 'Back on 05.01.27', '2027-01-05'],
    ['no year: the next such day', 'Back on 5 January', '2027-01-05'],
    ['no year, still this year', 'Back on 5 December', '2026-12-05'],
    ['no year, and just over: somebody forgot to switch it off', 'Back on 20 November', null],
    ['no year, in figures, and just over', '20/11 tarihinde döneceğim', null, ['tr']],
    ['the day of the mail is no day ahead', 'Back on 30 November', null],
    ['the last day away may be the day of the mail', 'Away until 30 November', '2026-12-01'],
    ['today as the last day away', 'I am away until the end of today', '2026-12-01'],
    ['a weekday lies ahead', 'Back on Monday', '2026-12-07'],
    ['until a weekday: it lies ahead too', 'Away until Monday', '2026-12-08'],
    ['a day that is over', 'Back on 5 January 2026', null],
    ['a day of which there is none', 'Back on 31 February 2027', null],
    ['a leap day that there is not', 'Back on 29 February', null],
    ['a leap day', 'Back on 29 February 2028', '2028-02-29', [], '2028-01-10'],
    ['370 days ahead', 'Back on 5 December 2027', '2027-12-05'],
    ['371 days ahead', 'Back on 6 December 2027', null],
    ['a day of the month that is over this month', 'Back on the 12th', '2026-12-12'],
    ['the 31st of a month that has none', 'Back on the 31st', '2027-03-31', [], '2027-02-01'],
    ['over the end of the year', 'Away from 28 December to 2 January', '2027-01-03'],
    ['a day behind the last one of the year', 'Away until 31 December', '2027-01-01'],
  ]
  for (const [what, note, day, languages, sentAt] of cases)
    test(`${what}: ${note}`, () => expect(dayIn(note, sentAt === undefined ? MONDAY : new Date(sentAt), languages)).toBe(day))
})

describe('of several days', () => {
  const cases: readonly (readonly [what: string, note: string, day: string | null])[] = [
    ['return before until', 'I am away until 4 December. I will be back on 9 December.', '2026-12-09'],
    ['return before until, whichever comes first', 'I will be back on 9 December. I am away until 4 December.', '2026-12-09'],
    ['until beside an absence, not until alone', 'Until 3 December write to Jo. I am on leave until 9 December.', '2026-12-10'],
    ['until before others', 'The fair is on 2 December. I am away until 9 December.', '2026-12-10'],
    ['one that is over gives way', 'I was back on 3 November 2026, and am away until 9 December.', '2026-12-10'],
    ['the first of two returns', 'I am back on 9 December. Jo returns on 2 December.', '2026-12-09'],
    ['two languages that say the same', '10 Aralık’a kadar izindeyim.\n\nI am on leave until 10 December.', '2026-12-11'],
  ]
  test.each(cases)('%s: %s', (_, note, day) => expect(dayIn(note)).toBe(day))
})

describe('no return date', () => {
  test.each([
    '',
    'I am out of the office.',
    'I am out of the office. My meeting is on 5 January.',
    'Opening hours: Monday to Friday, 9:00-17:00. Tel. 05-01-2027-11.',
    'Our shop is open until 18 December.',
    'I am out of office. The deadline for invoices is 15 December, submit them until 15 December please.',
    'From 1 December I no longer work at Acme. Write to info@acme.example until 31 December.',
    'Faturalar 10 Aralık’a kadar gönderilmelidir. Şu an izindeyim.',
    '2025 yılında 5 Ocak’ta dönmüştüm.',
    'আমি ছুটিতে আছি। আবেদনের শেষ তারিখ ১৫ ডিসেম্বর।',
    'موعد التسليم حتى 10 ديسمبر. أنا خارج المكتب حالياً.',
    'Registration is open until 18 December 2026.',
    'We offer 24/7 support and are back 24/7.',
    'Back at 9.30.',
    'I will be back at 05.12 p.m.',
    'Back up your files on 5 January.',
    'Please return the laptop by 5 January.',
    'back\n\n5 January',
    'I will be back soon. 5 January is a holiday.',
    'See https://example.com/back/on/2027-01-05 or write to back-2027-01-05@example.com',
    'back on 0/0/0000, until 99/99/9999, until 00.00.2027',
  ])('%j', note => expect(dayIn(note)).toBeNull())
  test('where the mail has no valid day itself', () => expect(dayIn('Back on 5 January', new Date(Number.NaN))).toBeNull())
})

test('the words are those of the mail, and the reason says what they mean', () => {
  expect(readReturnDate('Ofis dışındayım; 5 Ocak’ta\nişe dönüyorum. Teşekkürler.', { sentAt: MONDAY })).toEqual({
    day: '2027-01-05',
    words: '5 Ocak’ta işe dönüyorum',
    because: 'names the day of return: "5 Ocak’ta işe dönüyorum"',
  })
  expect(readReturnDate('আমি ১০ ডিসেম্বর পর্যন্ত ছুটিতে আছি।', { sentAt: MONDAY })).toMatchObject({
    words: '১০ ডিসেম্বর পর্যন্ত',
    because: 'names the last day away, and the day after is the first one back: "১০ ডিসেম্বর পর্যন্ত"',
  })
})

describe('a huge note', () => {
  test('is read to its ten-thousandth character', () => {
    const filler = 'Nothing to see here. '.repeat(400)
    expect(dayIn(`${filler} I am back on 5 January.`)).toBe('2027-01-05')
    expect(dayIn(`${filler.repeat(2)} I am back on 5 January.`)).toBeNull()
  })
  test.each([
    'back ',
    'back on ',
    '5/1 ',
    'until the next ',
    '1.',
    '12-',
    'back on 1 dec ',
    'Monday to ',
    "don't be back in the office ",
    'kadar ',
    "5 Ocak'a kadar ",
    'লা',
    '৫ ডিসেম্বর ',
    'سأعود ',
    'لن أعود ',
    '\u0301',
    "'",
    '( ',
    '\n',
    '𝟙',
    '\ud800',
    'i will only respond ',
  ])('of %j is soon read', piece => {
    const note = piece.repeat(Math.ceil(2_000_000 / piece.length))
    const begun = performance.now()
    readReturnDate(note, { sentAt: MONDAY })
    expect(performance.now() - begun).toBeLessThan(1000)
  })
})
