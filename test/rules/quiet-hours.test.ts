// Quiet hours by wall clock: over midnight, within a day, and in the nights in which the clocks change.
import { describe, expect, test } from 'vitest'
import { quietUntil } from '../../src/rules/quiet-hours.ts'
import { local } from '../support/calendars.ts'

/** `hours` as minutes; moments by wall clock of the zone, `null` outside of them. */
function checkIn(timeZone: string, from: number, to: number) {
  return (now: string, until: string | null) =>
    test(`${now} in ${timeZone}`, () =>
      expect(quietUntil({ from, to }, timeZone, local(timeZone, now))).toEqual(until === null ? null : local(timeZone, until)))
}
const at = (hour: number, minute = 0) => hour * 60 + minute

describe('over midnight', () => {
  const check = checkIn('Europe/Istanbul', at(22), at(7))
  check('2026-03-10 21:59', null)
  check('2026-03-10 22:00', '2026-03-11 07:00')
  check('2026-03-10 23:59', '2026-03-11 07:00')
  check('2026-03-11 00:00', '2026-03-11 07:00')
  check('2026-03-11 06:59', '2026-03-11 07:00')
  check('2026-03-11 07:00', null)
  check('2026-12-31 23:30', '2027-01-01 07:00')
})

describe('within a day', () => {
  const noon = checkIn('Asia/Dhaka', at(12), at(14))
  noon('2026-03-10 11:59', null)
  noon('2026-03-10 12:00', '2026-03-10 14:00')
  noon('2026-03-10 14:00', null)
  const evening = checkIn('Asia/Dhaka', at(20), at(24))
  evening('2026-03-10 23:59', '2026-03-11 00:00')
  evening('2026-03-11 00:00', null)
  const morning = checkIn('Asia/Dhaka', at(0), at(7))
  morning('2026-03-10 23:59', null)
  morning('2026-03-11 00:00', '2026-03-11 07:00')
})

describe('in the nights in which the clocks change', () => {
  const check = checkIn('Europe/Berlin', at(22), at(7))
  check('2026-03-28 23:00', '2026-03-29 07:00')
  check('2026-10-24 23:00', '2026-10-25 07:00')
  test('the night is an hour shorter, or longer', () => {
    const length = (now: string) => Number(quietUntil({ from: at(22), to: at(7) }, 'Europe/Berlin', new Date(now))) - Date.parse(now)
    expect(length('2026-03-28T22:00:00+01:00')).toBe(8 * 3_600_000)
    expect(length('2026-10-24T22:00:00+02:00')).toBe(10 * 3_600_000)
  })
  const half = checkIn('Europe/Berlin', at(22), at(2, 30))
  // 02:30 is left out in March; in October it comes twice, and the first counts.
  half('2026-03-29 01:59', '2026-03-29 03:30')
  half('2026-03-29 03:30', null)
  half('2026-10-25 02:10+02:00', '2026-10-25 02:30+02:00')
  half('2026-10-25 02:30+02:00', null)
  half('2026-10-25 02:10+01:00', null)
})
