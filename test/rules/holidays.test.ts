import { describe, expect, it } from 'vitest'
import { readHolidays } from '../../src/rules/holidays.ts'

const file = (...lines: readonly string[]) =>
  ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'SUMMARY:Feast', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n')
const days = (...lines: readonly string[]) => {
  const read = readHolidays(file(...lines))
  return read.ok ? Object.keys(read.days) : read.why
}

describe('holidays of an iCalendar file', () => {
  const check = (what: string, lines: readonly string[], expected: readonly string[]) =>
    it(what, () => expect(days(...lines)).toEqual(expected))

  check('are its all-day events', ['DTSTART;VALUE=DATE:20261029'], ['2026-10-29'])
  check(
    'are each day of an event, the end not included',
    ['DTSTART;VALUE=DATE:20260319', 'DTEND;VALUE=DATE:20260322'],
    ['2026-03-19', '2026-03-20', '2026-03-21'],
  )
  check('are not its appointments', ['DTSTART:20261029T090000Z'], [])
  check(
    'leave out what a rule leaves out',
    ['DTSTART;VALUE=DATE:20390101', 'RRULE:FREQ=YEARLY', 'EXDATE;VALUE=DATE:20400101'],
    ['2039-01-01'],
  )
  check('are days that are listed', ['DTSTART;VALUE=DATE:20260101', 'RDATE;VALUE=DATE:20260501'], ['2026-01-01', '2026-05-01'])
  check('are no days before 2020', ['DTSTART;VALUE=DATE:20191231'], [])

  it('repeat from 2020 to 2040, however long ago they began', () => {
    const found = days('DTSTART;VALUE=DATE:19231029', 'RRULE:FREQ=YEARLY')
    expect(found).toHaveLength(21)
    expect(found.at(-1)).toBe('2040-10-29')
    expect(days('DTSTART;VALUE=DATE:20050107', 'RRULE:FREQ=WEEKLY;BYDAY=FR')).toHaveLength(1096)
  })

  it('bear the name of the event', () =>
    expect(readHolidays(file('DTSTART;VALUE=DATE:20260101'))).toEqual({ ok: true, days: { '2026-01-01': 'Feast' } }))
})

describe('a file that is refused', () => {
  const check = (what: string, text: string, why: RegExp) =>
    it(what, () => {
      const read = readHolidays(text)
      expect(read.ok ? 'read' : read.why).toMatch(why)
    })
  const repeated = (rule: string) => file('DTSTART;VALUE=DATE:20050107', `RRULE:${rule}`)

  check('holds no calendar', 'hello', /^is no iCalendar file: /)
  check('is empty', '', /^is no iCalendar file: /)
  check('holds no event', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR', /^holds no event$/)
  check('is too large', 'x'.repeat(1024 * 1024 + 1), /^is larger than 1 MiB$/)
  check(
    'repeats on a day that never comes',
    repeated('FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31'),
    /^repeats "Feast" by a rule that no holiday needs$/,
  )
  check('repeats by the second', repeated('FREQ=SECONDLY'), /by a rule that no holiday needs$/)
  check('repeats every million weeks', repeated('FREQ=WEEKLY;INTERVAL=999999999999'), /by a rule that no holiday needs$/)
  check('repeats without end', file('DTSTART;VALUE=DATE:18000101', 'RRULE:FREQ=DAILY'), /^repeats "Feast" too often: let it begin later$/)
})
