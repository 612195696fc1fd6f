// Calendars for tests of working time, written as in a policy's file: hours as text.
import fc from 'fast-check'
import type { Calendar, Hours } from '../../src/rules/policy.ts'
import { WEEKDAYS, type Weekday } from '../../src/rules/weekdays.ts'

type Week = Partial<Record<Weekday | 'daily' | 'workdays', string>>

/** `daily` and `workdays` stand for days that are not named; hours are separated by blanks. */
export function aCalendar(timeZone: string, week: Week, holidays: Readonly<Record<string, string>> = {}): Calendar {
  const text = (day: Weekday, index: number) => week[day] ?? (index < 5 ? week.workdays : undefined) ?? week.daily ?? ''
  const days = WEEKDAYS.map((day, index) => [day, text(day, index).split(' ').filter(Boolean).map(readHours)])
  return { name: 'office', timeZone, week: Object.fromEntries(days), holidays }
}

function readHours(text: string): Hours {
  const [from = 0, to = 0] = text.split('-').map(clock => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)))
  return { from, to }
}

/** A wall clock of the zone as a moment: `2026-03-10 09:10`, with an offset where it comes twice. */
export function local(timeZone: string, text: string): Date {
  const [wall = '', offset] = text.split(/(?=[+]\d\d:\d\d$)/)
  const from = `${wall.replace(' ', 'T')}${offset ?? ''}[${timeZone}]`
  return new Date(Temporal.ZonedDateTime.from(from).epochMilliseconds)
}

export const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'Asia/Dhaka',
  'Africa/Cairo',
  'Europe/Istanbul',
  'Pacific/Apia',
  'Australia/Lord_Howe',
]

const someHours: fc.Arbitrary<readonly Hours[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 1440 }), { maxLength: 6 })
  .map(bounds => bounds.sort((a, b) => a - b))
  .map(bounds => bounds.flatMap((from, at) => (at % 2 === 0 && bounds[at + 1] !== undefined ? [{ from, to: bounds[at + 1] ?? from }] : [])))

/** Any week of any hours in zones with and without daylight saving; now and then it has no hours at all. */
export const anyCalendar: fc.Arbitrary<Calendar> = fc
  .record({
    timeZone: fc.constantFrom(...ZONES),
    days: fc.array(someHours, { minLength: 7, maxLength: 7 }),
    free: fc.subarray([1, 2, 3, 4, 5]),
  })
  .map(({ timeZone, days, free }) => ({
    name: 'any',
    timeZone,
    week: Object.fromEntries(WEEKDAYS.map((day, index) => [day, days[index] ?? []])) as unknown as Calendar['week'],
    holidays: Object.fromEntries(free.map(day => [`2026-04-0${day}`, 'a holiday'])),
  }))

/** Whole minutes are where the bounds are; the rest keeps the arithmetic honest. */
export const anyMoment: fc.Arbitrary<Date> = fc.oneof(
  fc.integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2027, 0, 1) / 60_000 }).map(minute => new Date(minute * 60_000)),
  fc.date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true }),
)
