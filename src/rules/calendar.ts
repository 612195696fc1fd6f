// Whether a calendar's people work at a moment, and why. Wall clocks and daylight saving come from Temporal and the IANA zones.
import type { Calendar } from './policy.ts'
import { WEEKDAYS, type Weekday } from './weekdays.ts'

export interface Opening {
  readonly open: boolean
  readonly because: string
}

/** Of the moment in the calendar's own zone: `2026-12-25`, and the minute of the day. */
export interface WallClock {
  readonly day: string
  readonly weekday: Weekday
  readonly minute: number
}

export function wallClock(timeZone: string, now: Date): WallClock {
  const local = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone)
  const weekday = WEEKDAYS[local.dayOfWeek - 1] ?? 'monday'
  return { day: local.toPlainDate().toString(), weekday, minute: local.hour * 60 + local.minute }
}

export function isOpen(calendar: Calendar, now: Date): Opening {
  const { day, weekday, minute } = wallClock(calendar.timeZone, now)
  const holiday = calendar.holidays[day]
  const at = `${weekday} ${clockTime(minute)} in ${calendar.timeZone}`
  if (holiday !== undefined) return { open: false, because: `${at}, a holiday (${holiday})` }
  const open = calendar.week[weekday].some(({ from, to }) => from <= minute && minute < to)
  return { open, because: `${at}, ${open ? 'within' : 'outside of'} the hours of ${calendar.name}` }
}

const clockTime = (minute: number) => `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`
const pad = (number: number) => String(number).padStart(2, '0')
