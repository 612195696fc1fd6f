// Working time of a calendar: how much lies between two moments, and when a span of it is over. Exact to the millisecond, pure, never throws on a checked calendar.
// Hours are wall-clock hours of the calendar's zone, so 01:00-04:00 may last two or four hours on the days the clocks change. A bound that does not exist moves
// forward, of one that comes twice the first counts, and 24:00 is the next midnight: a night shift written as 22:00-24:00 and 00:00-06:00 has no gap.
// Refuses to look further than 400 days for working time, or 4,000 days for the end of a span: the answer is null then.
import type { Calendar, Hours, Span } from './policy.ts'
import { WEEKDAYS } from './weekdays.ts'

/** Open time of one wall-clock day, clipped to what was asked for. */
export interface WorkingSpan {
  /** ISO 8601, in the calendar's zone. */
  readonly day: string
  readonly from: Date
  readonly to: Date
}

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000
const IDLE_DAYS = 400
const HORIZON_DAYS = 4000

/** Null where the calendar has no such time within reach. Whole days start counting at the next opening, so that a mail of Saturday has all of Monday. */
export function addWorking(calendar: Calendar, from: Date, span: Span): Date | null {
  return 'minutes' in span ? addWorkingMs(calendar, from, span.minutes * MINUTE_MS) : addWorkingDays(calendar, from, span.days)
}

/** The first moment at which so much has been worked: the end of a day rather than the next morning. Of nothing: the moment itself if open, else the next opening. */
export function addWorkingMs(calendar: Calendar, from: Date, ms: number): Date | null {
  const start = from.getTime()
  const first = dayAt(calendar, start)
  let left = ms
  for (let day = first, idle = 0; idle < IDLE_DAYS && day - first < HORIZON_DAYS; day++, idle++) {
    for (const span of timesOf(calendar, day).open) {
      const begin = Math.max(start, span.from)
      if (begin >= span.to) continue
      if (span.to - begin >= left) return new Date(begin + left)
      left -= span.to - begin
      idle = 0
    }
  }
  return null
}

/** 0 where `to` is not after `from`. */
export function workingMs(calendar: Calendar, from: Date, to: Date): number {
  const [start, end] = [from.getTime(), to.getTime()]
  let sum = 0
  for (let day = dayAt(calendar, start); timesOf(calendar, day).start < end; day++) {
    for (const span of timesOf(calendar, day).open) sum += Math.max(0, Math.min(end, span.to) - Math.max(start, span.from))
  }
  return sum
}

/** In order, none of them empty; those of a night shift touch at midnight. */
export function* workingSpans(calendar: Calendar, from: Date, to: Date): Generator<WorkingSpan> {
  const [start, end] = [from.getTime(), to.getTime()]
  for (let day = dayAt(calendar, start); timesOf(calendar, day).start < end; day++) {
    for (const span of timesOf(calendar, day).open) {
      const [begin, stop] = [Math.max(start, span.from), Math.min(end, span.to)]
      if (begin < stop) yield { day: isoDay(day), from: new Date(begin), to: new Date(stop) }
    }
  }
}

function addWorkingDays(calendar: Calendar, from: Date, days: number): Date | null {
  const opening = addWorkingMs(calendar, from, 0)
  if (!opening) return null
  const day = workingDayAfter(calendar, dayAt(calendar, opening.getTime()), days)
  if (day === null) return null
  const time = Temporal.Instant.fromEpochMilliseconds(opening.getTime()).toZonedDateTimeISO(calendar.timeZone).toPlainTime()
  const wanted = Temporal.PlainDate.from(isoDay(day)).toZonedDateTime({ timeZone: calendar.timeZone, plainTime: time })
  return moveInto(timesOf(calendar, day).open, wanted.epochMilliseconds)
}

function workingDayAfter(calendar: Calendar, first: number, count: number): number | null {
  let left = count
  let day = first
  for (let idle = 0; left > 0; idle++) {
    if (idle === IDLE_DAYS || day - first === HORIZON_DAYS) return null
    day++
    if (timesOf(calendar, day).open.length === 0) continue
    left--
    idle = 0
  }
  return day
}

/** Before the hours or between them: the next opening. After them: the day's end. */
function moveInto(open: readonly Stretch[], wanted: number): Date | null {
  const last = open.at(-1)
  const within = open.find(({ to }) => wanted < to)
  if (within) return new Date(Math.max(wanted, within.from))
  return last ? new Date(last.to) : null
}

// Days are counted from 1970-01-01 of the wall clock, moments in milliseconds: finding a day's hours costs one look-up once they are known.

interface Stretch {
  readonly from: number
  readonly to: number
}

interface DayTimes {
  /** The moments of its midnights; alike for a day that its zone left out. */
  readonly start: number
  readonly end: number
  /** In order, apart from each other, none empty. */
  readonly open: readonly Stretch[]
}

const known = new WeakMap<Calendar, Map<number, DayTimes>>()

function timesOf(calendar: Calendar, day: number): DayTimes {
  const days = known.get(calendar) ?? new Map<number, DayTimes>()
  const found = days.get(day)
  if (found) return found
  if (days.size === 0) known.set(calendar, days)
  // A bound on memory for a process that runs for years.
  if (days.size > HORIZON_DAYS) days.clear()
  const times = readDay(calendar, day)
  days.set(day, times)
  return times
}

function readDay(calendar: Calendar, day: number): DayTimes {
  const at = (minute: number) => momentOf(calendar.timeZone, day, minute)
  const [start, end] = [at(0), at(1440)]
  // Kept within its own day, so that a day left out by its zone is not worked a second time on the next one.
  const clip = (moment: number) => Math.min(Math.max(moment, start), end)
  const stretches = hoursOf(calendar, day).map(({ from, to }) => ({ from: clip(at(from)), to: clip(at(to)) }))
  return { start, end, open: joined(stretches) }
}

function hoursOf(calendar: Calendar, day: number): readonly Hours[] {
  if (calendar.holidays[isoDay(day)] !== undefined) return []
  // 1970-01-01 was a Thursday.
  const weekday = WEEKDAYS[(((day + 3) % 7) + 7) % 7]
  return weekday ? calendar.week[weekday] : []
}

function momentOf(timeZone: string, day: number, minute: number): number {
  const [onDay, ofDay] = minute === 1440 ? [day + 1, 0] : [day, minute]
  const wall = Temporal.PlainDate.from(isoDay(onDay)).toPlainDateTime({ hour: Math.floor(ofDay / 60), minute: ofDay % 60 })
  return wall.toZonedDateTime(timeZone, { disambiguation: 'compatible' }).epochMilliseconds
}

/** When clocks go forward, hours that were apart may come to lie over each other, or in another order, or to nothing. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = []
  for (const next of stretches.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from)) {
    const last = result.at(-1)
    if (last && next.from <= last.to) result[result.length - 1] = { from: last.from, to: Math.max(last.to, next.to) }
    else result.push(next)
  }
  return result
}

function dayAt(calendar: Calendar, moment: number): number {
  let day = Math.floor(moment / DAY_MS)
  while (moment < timesOf(calendar, day).start) day--
  while (moment >= timesOf(calendar, day).end) day++
  return day
}

const isoDay = (day: number) => new Date(day * DAY_MS).toISOString().slice(0, 10)
