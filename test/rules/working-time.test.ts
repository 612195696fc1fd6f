import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOpen } from '../../src/rules/calendar.ts'
import type { Calendar, Span } from '../../src/rules/policy.ts'
import { addWorking, addWorkingMs, workingMs, workingSpans } from '../../src/rules/working-time.ts'
import { aCalendar, anyCalendar, anyMoment, local } from '../support/calendars.ts'

const HOUR = 3_600_000
const BERLIN = 'Europe/Berlin'
const office = aCalendar(BERLIN, { workdays: '09:00-12:30 13:30-17:00' })
const always = (zone: string) => aCalendar(zone, { daily: '00:00-24:00' })
const nights = aCalendar(BERLIN, { daily: '00:00-06:00 22:00-24:00' })
const span = (text: string): Span => (text.endsWith('d') ? { days: Number.parseInt(text, 10) } : { minutes: Number.parseInt(text, 10) })

describe('adding working time', () => {
  function check(name: string, calendar: Calendar, from: string, add: string, expected: string | null) {
    test(name, () => {
      const end = addWorking(calendar, local(calendar.timeZone, from), span(add))
      expect(end).toEqual(expected && local(calendar.timeZone, expected))
    })
  }
  check('within the morning', office, '2026-03-10 09:10', '60m', '2026-03-10 10:10')
  check('to the second', office, '2026-03-10 09:10:30', '60m', '2026-03-10 10:10:30')
  check('over lunch', office, '2026-03-10 12:00', '60m', '2026-03-10 14:00')
  check('ends at the break, not after it', office, '2026-03-10 12:00', '30m', '2026-03-10 12:30')
  check('from the break', office, '2026-03-10 13:00', '60m', '2026-03-10 14:30')
  check('ends in the evening, not next morning', office, '2026-03-10 16:00', '60m', '2026-03-10 17:00')
  check('over the night', office, '2026-03-10 16:00', '61m', '2026-03-11 09:01')
  check('over the weekend', office, '2026-03-13 16:30', '60m', '2026-03-16 09:30')
  check('from a Sunday', office, '2026-03-15 03:00', '60m', '2026-03-16 10:00')
  check('over a month', office, '2026-03-02 09:00', `${20 * 420}m`, '2026-03-27 17:00')

  const spring = aCalendar(BERLIN, { daily: '01:00-04:00' })
  check('Berlin in spring: two hours of 01:00-04:00', spring, '2026-03-29 00:00', '120m', '2026-03-29 04:00')
  check('Berlin in spring: the third is of the next day', spring, '2026-03-29 00:00', '180m', '2026-03-30 02:00')
  check('Berlin in autumn: four hours', spring, '2026-10-25 00:00', '240m', '2026-10-25 04:00')
  check('Berlin in autumn: the hour that comes twice', spring, '2026-10-25 00:00', '150m', '2026-10-25 02:30+01:00')
  const newYork = aCalendar('America/New_York', { daily: '00:30-05:00' })
  check('New York in spring', newYork, '2026-03-08 00:30', '210m', '2026-03-08 05:00')
  check('New York in autumn', newYork, '2026-11-01 00:30', '330m', '2026-11-01 05:00')
  const cairo = aCalendar('Africa/Cairo', { daily: '00:00-02:00 22:00-24:00' })
  check('Cairo in spring, where midnight does not exist', cairo, '2026-04-23 22:00', '180m', '2026-04-24 02:00')
  check('Cairo in autumn, where 23:00 comes twice', cairo, '2026-10-29 22:00', '300m', '2026-10-30 02:00')
  check('Cairo on another day', cairo, '2026-05-10 22:00', '240m', '2026-05-11 02:00')
  check('Dhaka has no such day', always('Asia/Dhaka'), '2026-03-28 12:00', '1440m', '2026-03-29 12:00')
  check(
    'Dhaka works Sunday to Thursday',
    aCalendar('Asia/Dhaka', { sunday: '09:00-17:00', monday: '09:00-17:00' }),
    '2026-03-08 16:00',
    '120m',
    '2026-03-09 10:00',
  )
  check('Istanbul has none since 2016', always('Europe/Istanbul'), '2026-03-28 12:00', '1440m', '2026-03-29 12:00')
  check('Istanbul had one in 2015', always('Europe/Istanbul'), '2015-03-28 12:00', '1440m', '2015-03-29 13:00')
  check(
    'Lord Howe moves by half an hour',
    aCalendar('Australia/Lord_Howe', { daily: '01:00-04:00' }),
    '2026-10-04 00:00',
    '150m',
    '2026-10-04 04:00',
  )
  check('Apia left a day out', always('Pacific/Apia'), '2011-12-29 12:00', '1440m', '2011-12-31 12:00')
  check(
    'Apia did not work the day left out',
    aCalendar('Pacific/Apia', { daily: '09:00-17:00' }),
    '2011-12-29 16:00',
    '1020m',
    '2012-01-01 17:00',
  )

  const gap = aCalendar(BERLIN, { daily: '02:30-05:00' })
  check('a bound that does not exist moves forward', gap, '2026-03-29 00:00', '90m', '2026-03-29 05:00')
  const crossed = aCalendar(BERLIN, { daily: '02:00-02:30 02:40-03:00 03:00-04:00' })
  check('hours that fall over each other count once', crossed, '2026-03-29 00:00', '60m', '2026-03-29 04:00')

  check('a night shift over midnight', nights, '2026-03-10 23:00', '120m', '2026-03-11 01:00')
  check('a night shift, then the next night', nights, '2026-03-10 23:00', '450m', '2026-03-11 22:30')
  check('a night shift in spring is an hour shorter', nights, '2026-03-28 22:00', '421m', '2026-03-29 22:01')
  check('a night shift in autumn is an hour longer', nights, '2026-10-24 22:00', '540m', '2026-10-25 06:00')

  const easter = { '2026-04-03': 'Good Friday', '2026-04-06': 'Easter Monday', '2026-04-07': 'Works outing' }
  const withHolidays = { ...office, holidays: easter }
  check('holidays in a row with a weekend between', withHolidays, '2026-04-02 16:30', '60m', '2026-04-08 09:30')
  check('from a holiday', withHolidays, '2026-04-06 11:00', '60m', '2026-04-08 10:00')
  const zeroLength = aCalendar(BERLIN, { monday: '09:00-09:00', tuesday: '', wednesday: '09:00-10:00' })
  check('days of no length', zeroLength, '2026-03-09 09:00', '61m', '2026-03-18 09:01')

  check('no hours at all', aCalendar(BERLIN, {}), '2026-03-10 09:00', '1m', null)
  check('no hours at all, in days', aCalendar(BERLIN, {}), '2026-03-10 09:00', '1d', null)
  const everyDayFree = Object.fromEntries(
    Array.from({ length: 500 }, (_, n) => [new Date(Date.UTC(2026, 2, 1 + n)).toISOString().slice(0, 10), 'strike']),
  )
  check('holidays for more than 400 days', { ...office, holidays: everyDayFree }, '2026-03-10 09:00', '1m', null)
  check('open now, then never within reach', { ...office, holidays: everyDayFree }, '2026-02-27 16:00', '61m', null)
  check('open now, then never within reach, in days', { ...office, holidays: everyDayFree }, '2026-02-27 16:00', '1d', null)
  const oneMinute = aCalendar(BERLIN, { friday: '11:59-12:00' })
  check('one minute a week', oneMinute, '2026-03-09 09:00', '3m', '2026-03-27 12:00')
  check('one minute a week, for more than 400 days', oneMinute, '2026-03-09 09:00', '70m', '2027-07-09 12:00')
  check('one day a week, for more than 400 days', oneMinute, '2026-03-09 09:00', '70d', '2027-07-16 11:59')
  check('one minute a week, beyond ten years', oneMinute, '2026-03-09 09:00', '600m', null)
  check('one day a week, beyond ten years', oneMinute, '2026-03-09 09:00', '600d', null)
})

describe('adding working days', () => {
  function check(name: string, calendar: Calendar, from: string, days: number, expected: string) {
    test(name, () => {
      expect(addWorking(calendar, local(calendar.timeZone, from), { days })).toEqual(local(calendar.timeZone, expected))
    })
  }
  check('the same wall time', office, '2026-03-10 10:00', 2, '2026-03-12 10:00')
  check('over the weekend', office, '2026-03-13 16:00', 1, '2026-03-16 16:00')
  check('from a Saturday: all of Monday', office, '2026-03-14 10:00', 1, '2026-03-17 09:00')
  check('from after hours', office, '2026-03-10 19:00', 1, '2026-03-12 09:00')
  check('from before hours', office, '2026-03-10 07:00', 1, '2026-03-11 09:00')
  check('from the break', office, '2026-03-10 13:00', 1, '2026-03-11 13:30')
  const short = aCalendar(BERLIN, { workdays: '09:00-17:00', wednesday: '10:00-11:00 14:00-15:00' })
  check('moved to the opening', short, '2026-03-10 09:30', 1, '2026-03-11 10:00')
  check('moved to after the break', short, '2026-03-10 12:00', 1, '2026-03-11 14:00')
  check('moved to the day’s end', short, '2026-03-10 16:00', 1, '2026-03-11 15:00')
  check('over holidays', { ...office, holidays: { '2026-03-11': 'a', '2026-03-12': 'b' } }, '2026-03-10 10:00', 2, '2026-03-16 10:00')
  check('over the change of the clocks', always(BERLIN), '2026-03-28 12:00', 1, '2026-03-29 12:00')
  check('to a wall time that does not exist', always(BERLIN), '2026-03-28 02:30', 1, '2026-03-29 03:30')
})

describe('measuring working time', () => {
  function check(name: string, calendar: Calendar, from: string, to: string, hours: number) {
    test(name, () => {
      expect(workingMs(calendar, local(calendar.timeZone, from), local(calendar.timeZone, to)) / HOUR).toBe(hours)
    })
  }
  check('a day with a lunch gap', office, '2026-03-10 00:00', '2026-03-11 00:00', 7)
  check('a week', office, '2026-03-09 00:00', '2026-03-16 00:00', 35)
  check('backwards is nothing', office, '2026-03-11 00:00', '2026-03-10 00:00', 0)
  check('all of a day in spring', always(BERLIN), '2026-03-29 00:00', '2026-03-30 00:00', 23)
  check('all of a day in autumn', always(BERLIN), '2026-10-25 00:00', '2026-10-26 00:00', 25)
  check('all of a year in Cairo', always('Africa/Cairo'), '2026-01-01 00:00', '2027-01-01 00:00', 365 * 24)
  check('never open', aCalendar(BERLIN, {}), '2026-01-01 00:00', '2027-01-01 00:00', 0)
})

test('open spans name their wall-clock day, and a night shift has no gap', () => {
  const spans = [...workingSpans(nights, local(BERLIN, '2026-03-28 23:00'), local(BERLIN, '2026-03-29 23:00'))]
  expect(spans.map(({ day }) => day)).toEqual(['2026-03-28', '2026-03-29', '2026-03-29'])
  expect(spans[0]?.to).toEqual(spans[1]?.from)
  expect(spans.map(({ from, to }) => (to.getTime() - from.getTime()) / HOUR)).toEqual([1, 5, 1])
})

describe('whatever the calendar', () => {
  const minutes = fc.integer({ min: 1, max: 20_000 })

  test('adding working time and measuring it gives it back', () => {
    const prove = (calendar: Calendar, from: Date, count: number) => {
      const end = addWorking(calendar, from, { minutes: count })
      if (end) expect(workingMs(calendar, from, end)).toBe(count * 60_000)
    }
    fc.assert(fc.property(anyCalendar, anyMoment, minutes, prove), { numRuns: 500 })
  })

  test('the end is never early: a moment before it, some is missing', () => {
    const prove = (calendar: Calendar, from: Date, count: number) => {
      const end = addWorking(calendar, from, { minutes: count })
      if (end) expect(workingMs(calendar, from, new Date(end.getTime() - 1))).toBe(count * 60_000 - 1)
    }
    fc.assert(fc.property(anyCalendar, anyMoment, minutes, prove), { numRuns: 300 })
  })

  test('later or more never ends sooner', () => {
    const prove = (calendar: Calendar, [one, two]: readonly [Date, Date], count: number, more: number) => {
      const [from, later] = one <= two ? [one, two] : [two, one]
      const end = addWorking(calendar, from, { minutes: count })
      for (const other of [addWorking(calendar, later, { minutes: count }), addWorking(calendar, from, { minutes: count + more })]) {
        if (end && other) expect(other >= end).toBe(true)
      }
    }
    fc.assert(fc.property(anyCalendar, fc.tuple(anyMoment, anyMoment), minutes, minutes, prove), { numRuns: 300 })
  })

  test('whole days end within hours, later than they began, and later for more', () => {
    const prove = (calendar: Calendar, from: Date, days: number) => {
      const [end, next] = [addWorking(calendar, from, { days }), addWorking(calendar, from, { days: days + 1 })]
      if (!end || !next) return
      expect(end > from && next > end).toBe(true)
      const justBefore = workingMs(calendar, new Date(end.getTime() - 1), end)
      expect(justBefore + workingMs(calendar, end, new Date(end.getTime() + 1))).toBeGreaterThan(0)
      expect(workingMs(calendar, from, end)).toBeGreaterThan(0)
    }
    fc.assert(fc.property(anyCalendar, anyMoment, fc.integer({ min: 1, max: 30 }), prove), { numRuns: 300 })
  })

  test('parts add up to the whole, and to the spans', () => {
    const prove = (calendar: Calendar, moments: readonly Date[]) => {
      const [a = new Date(0), b = a, c = b] = [...moments].sort((x, y) => x.getTime() - y.getTime())
      const whole = workingMs(calendar, a, c)
      expect(workingMs(calendar, a, b) + workingMs(calendar, b, c)).toBe(whole)
      const spans = [...workingSpans(calendar, a, c)]
      expect(spans.reduce((sum, { from, to }) => sum + to.getTime() - from.getTime(), 0)).toBe(whole)
      for (const [at, { from, to }] of spans.entries()) expect(from < to && from >= (spans[at - 1]?.to ?? a)).toBe(true)
    }
    fc.assert(fc.property(anyCalendar, fc.array(anyMoment, { minLength: 3, maxLength: 3 }), prove), { numRuns: 200 })
  })

  test('what counts as working time is what counts as open, but for the days the clocks change', () => {
    const prove = (calendar: Calendar, now: Date) => {
      const zoned = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(calendar.timeZone)
      if (zoned.hoursInDay !== 24) return
      expect(workingMs(calendar, now, new Date(now.getTime() + 1)) === 1).toBe(isOpen(calendar, now).open)
    }
    fc.assert(fc.property(anyCalendar, anyMoment, prove), { numRuns: 500 })
  })
})

test('ten thousand spans over thirty days take well under a second', () => {
  const start = local(BERLIN, '2026-03-01 00:00').getTime()
  const began = performance.now()
  for (let n = 0; n < 10_000; n++) addWorkingMs(office, new Date(start + n * 60_000), 150 * HOUR)
  for (let n = 0; n < 10_000; n++) workingMs(office, new Date(start + n * 60_000), new Date(start + n * 60_000 + 720 * HOUR))
  expect(performance.now() - began).toBeLessThan(1500)
})
