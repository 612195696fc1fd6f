// Moments that duties fall on, in the working time of a clock or of a calendar. Pausing and closed hours never count, so that a step is never early.

import { dueAfter, lengthOf } from './clock-terms.ts'
import type { Clock, Segment } from './clocks.ts'
import type { Calendar, Span } from './policy.ts'
import { addWorkingMs, workingMs, workingSpans } from './working-time.ts'

/** Working time that a clock had used at a moment of its present round. */
export function usedAt(clock: Clock, moment: Date): number {
  return clock.segments.reduce((sum, segment) => sum + usedIn(segment, moment), 0)
}

function usedIn({ running, calendar, from, to }: Segment, moment: Date): number {
  const end = to && to < moment ? to : moment
  return running && end > from ? workingMs(calendar, from, end) : 0
}

/** When a clock has used so much, in the past or, if it goes on as it is, to come. Null: not while it rests, or never within reach. */
export function momentAtUsed(clock: Clock, ms: number): Date | null {
  let left = ms
  for (const { running, calendar, from, to } of clock.segments) {
    if (!running) continue
    if (to === null) return addWorkingMs(calendar, from, Math.max(0, left))
    const used = workingMs(calendar, from, to)
    if (used >= left) return addWorkingMs(calendar, from, Math.max(0, left))
    left -= used
  }
  return null
}

/** A stretch in which nobody is there to answer. */
export interface Away {
  readonly from: Date
  readonly to: Date
}

/** When so much working time has passed since a moment, not counting what falls into `aways`. */
export function afterSpan(calendar: Calendar, since: Date, span: Span, aways: readonly Away[] = []): Date | null {
  const length = lengthOf(span, calendar, since)
  let { ms } = length
  let from = since
  for (const away of aways.toSorted((one, other) => one.from.getTime() - other.from.getTime())) {
    if (away.to <= from) continue
    const before = workingMs(calendar, from, away.from)
    if (before >= ms && ms > 0) break
    ms -= before
    from = away.to
  }
  return dueAfter(calendar, from, { ...length, ms })
}

/** The last moment of working time of a day; of a day without any, its midnight. */
export function closingOf(calendar: Calendar, day: string): Date {
  const start = Temporal.PlainDate.from(day).toZonedDateTime(calendar.timeZone)
  const [from, to] = [start, start.add({ days: 1 })].map(moment => new Date(moment.epochMilliseconds))
  const last = from && to ? [...workingSpans(calendar, from, to)].at(-1) : undefined
  return last?.to ?? to ?? new Date(start.epochMilliseconds)
}

/** The first moment of working time of a day (ISO 8601), or of a day after it. Null for a day that is in no year: "2026-02-30". */
export function openingOf(calendar: Calendar, day: string): Date | null {
  const midnight = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== day) return null
  const local = Temporal.PlainDate.from(day).toZonedDateTime(calendar.timeZone).epochMilliseconds
  return addWorkingMs(calendar, new Date(local), 0)
}

/** A moment as people type it (ISO 8601); without an offset it is one of the calendar's own wall clock. Null for what is none. */
export function momentIn({ timeZone }: Calendar, text: string): Date | null {
  if (/(?:Z|[+-]\d\d:\d\d)$/i.test(text)) {
    const at = new Date(text)
    return Number.isNaN(at.getTime()) ? null : at
  }
  try {
    return new Date(Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone).epochMilliseconds)
  } catch {
    return null
  }
}
