import { describe, expect, test } from 'vitest'
import { splitIssues } from '../../src/understanding/issues.ts'

const titleOf = (subject: string, text = '') => splitIssues(text, subject)[0]?.title

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

  test('another number prefix', () => expect(splitIssues('', '[HD-7] x [PD-7]', 'HD')[0]?.title).toBe('x [PD-7]'))
  test('is cut at a word', () => {
    const title = titleOf('word '.repeat(100)) ?? ''
    expect(title.length).toBeLessThanOrEqual(120)
    expect(title).toMatch(/word…$/)
  })
  test('is cut where it has no words', () => expect(titleOf('x'.repeat(500))).toBe(`${'x'.repeat(119)}…`))
})

describe('a title without a subject', () => {
  test('is the first sentence', () => expect(titleOf('', 'The printer does not work. It beeps.')).toBe('The printer does not work.'))
  test('is not the greeting', () => expect(titleOf('Re:', 'Hello Sam,\n\nthe printer does not work')).toBe('the printer does not work'))
  test('in Turkish', () => expect(titleOf('', 'Merhaba,\nYazıcı kağıt sıkıştırıyor. Yardım edin.')).toBe('Yazıcı kağıt sıkıştırıyor.'))
  test('in Bengali', () => expect(titleOf('', 'নমস্কার,\nআমার অর্ডার এখনও পাইনি। দয়া করে জানান।')).toBe('আমার অর্ডার এখনও পাইনি।'))
  test('in Arabic', () => expect(titleOf('', 'السلام عليكم،\nهل يمكن المساعدة في الجهاز؟ شكرا')).toBe('هل يمكن المساعدة في الجهاز؟'))
  test('is not a quoted line', () => expect(titleOf('', '> We have received it\nIt still does not work')).toBe('It still does not work'))
  test('is a greeting where there is nothing else', () => expect(titleOf('', 'Hello')).toBe('Hello'))
  test('is said to be missing where there is nothing at all', () =>
    expect([titleOf(''), titleOf('', '...\n123')]).toEqual(['(no subject)', '(no subject)']))
})

test('one issue spans the whole text', () => {
  const text = 'First thing.\nSecond thing.'
  expect(splitIssues(text, 'Two things')).toEqual([
    { title: 'Two things', text, start: 0, end: text.length, because: 'a mail is one matter; titled by its subject' },
  ])
})
