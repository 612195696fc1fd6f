import { describe, expect, it } from 'vitest'
import { type PeriodWords, readPeriod } from '../../src/rules/report-period.ts'

const NOW = new Date('2026-11-27T09:00:00Z')
const ISTANBUL = 'Europe/Istanbul'
const NEW_YORK = 'America/New_York'

/** `month from/to` of each month, and whether it still runs. */
function check(words: PeriodWords, timeZone: string, now: Date): readonly string[] | string {
  const read = readPeriod(words, timeZone, now)
  if (!read.ok) return read.why
  const { months, from, to, soFar } = read.period
  const told = months.map(month => `${month.month} ${month.from.toISOString().slice(0, 16)}/${month.to.toISOString().slice(0, 16)}`)
  return [`${from} ${to}${soFar ? ' so far' : ''}`, ...told]
}

describe('a period', () => {
  it.each([
    ['this month', {}, ISTANBUL, ['2026-11-01 2026-11-30 so far', '2026-11 2026-10-31T21:00/2026-11-30T21:00']],
    ['a month that is over', { month: '2026-10' }, ISTANBUL, ['2026-10-01 2026-10-31', '2026-10 2026-09-30T21:00/2026-10-31T21:00']],
    [
      'a month in which clocks go back',
      { month: '2026-11' },
      NEW_YORK,
      ['2026-11-01 2026-11-30 so far', '2026-11 2026-11-01T04:00/2026-12-01T05:00'],
    ],
    ['a leap February', { month: '2024-02' }, 'UTC', ['2024-02-01 2024-02-29', '2024-02 2024-02-01T00:00/2024-03-01T00:00']],
    ['one day', { from: '2026-11-26', to: '2026-11-26' }, ISTANBUL, ['2026-11-26 2026-11-26', '2026-11 2026-11-25T21:00/2026-11-26T21:00']],
    ['until today', { from: '2026-11-26' }, ISTANBUL, ['2026-11-26 2026-11-27 so far', '2026-11 2026-11-25T21:00/2026-11-27T21:00']],
    [
      'pieces of months',
      { from: '2026-09-16', to: '2026-11-02' },
      'UTC',
      [
        '2026-09-16 2026-11-02',
        '2026-09 2026-09-16T00:00/2026-10-01T00:00',
        '2026-10 2026-10-01T00:00/2026-11-01T00:00',
        '2026-11 2026-11-01T00:00/2026-11-03T00:00',
      ],
    ],
    // Midnight of 2026-04-24 does not exist there: the day begins at one o'clock.
    [
      'a day without midnight',
      { from: '2026-04-24', to: '2026-04-24' },
      'Africa/Cairo',
      ['2026-04-24 2026-04-24', '2026-04 2026-04-23T22:00/2026-04-24T21:00'],
    ],
  ] as const)('%s', (_, words, timeZone, expected) => expect(check(words, timeZone, NOW)).toEqual(expected))

  it('is of the month that it is there, not in UTC', () => {
    const now = new Date('2026-11-30T22:00:00Z')
    expect(check({}, ISTANBUL, now)[0]).toBe('2026-12-01 2026-12-31 so far')
    expect(check({}, NEW_YORK, now)[0]).toBe('2026-11-01 2026-11-30 so far')
  })

  it.each([
    [{ month: '2026-13' }, '--month wants a month such as 2026-11, not 2026-13'],
    [{ month: 'november' }, '--month wants a month such as 2026-11, not november'],
    [{ month: '2026-11-01' }, '--month wants a month such as 2026-11, not 2026-11-01'],
    [{ month: '2026-12' }, '2026-12-01 has not begun yet; today is 2026-11-27'],
    [{ month: '2026-11', from: '2026-11-02' }, '--month is a period of its own: leave it out, or --from and --to'],
    [{ to: '2026-11-02' }, '--to wants a --from before it'],
    [{ from: '2026-02-30' }, '--from wants a day such as 2026-11-30, not 2026-02-30'],
    [{ from: '2026-11-01', to: '30.11.2026' }, '--to wants a day such as 2026-11-30, not 30.11.2026'],
    [{ from: '2026-11-02', to: '2026-11-01' }, 'the period would end (2026-11-01) before it begins (2026-11-02)'],
    [{ from: '2026-11-28', to: '2026-11-28' }, '2026-11-28 has not begun yet; today is 2026-11-27'],
    [{ from: '2016-11-27' }, 'a report is about 120 months at most'],
  ])('is none: %o', (words, why) => expect(check(words, ISTANBUL, NOW)).toBe(why))
})
