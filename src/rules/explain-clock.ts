// Why a clock is due when it is, as lines for people: what it is counted in, every stretch that it ran, rested or was outside of hours, and what that comes to.
// Times are those of the wall clock where the time was counted; a day is named where it differs from the one before. Long stretches are shortened in the middle.
import type { Clock, Segment } from './clocks.ts'
import type { Calendar, Span } from './policy.ts'
import { workingSpans } from './working-time.ts'

const NAMES = {
  'first-response': 'first response',
  update: 'next update',
  resolution: 'resolution',
  tier: 'time in this tier',
  idle: 'nobody did anything',
} as const

export function explainClock(clock: Clock, now: Date): readonly string[] {
  const say = wallClockNames(now)
  return [headingOf(clock), ...clock.segments.flatMap((segment, at) => storyOf(clock, segment, at, now, say)), ...endOf(clock, now, say)]
}

function headingOf({ kind, target, because, calendar, grantedMs, usedMs, leftMs }: Clock): string {
  const inDays = 'days' in target && leftMs !== Number.POSITIVE_INFINITY ? ` (here ${duration(usedMs + leftMs - grantedMs)})` : ''
  const more = grantedMs > 0 ? `, and ${duration(grantedMs)} more because it was reopened` : ''
  return `${NAMES[kind]}: ${spanName(target)}${inDays} in ${placeOf(calendar)}, the target of ${because}${more}`
}

const placeOf = ({ name, timeZone }: Calendar) => `${name} (${timeZone})`

/** `4 h of working time`, `2 working days`. */
export function spanName(span: Span): string {
  if ('minutes' in span) return `${duration(span.minutes * 60_000)} of working time`
  return span.days === 1 ? '1 working day' : `${span.days} working days`
}

/** Names a moment; the day only where it is not the one named last. */
type Say = (calendar: Calendar, moment: Date) => string

function storyOf(clock: Clock, segment: Segment, at: number, now: Date, say: Say): readonly string[] {
  const before = clock.segments[at - 1]?.calendar ?? segment.calendar
  const moved = placeOf(before) === placeOf(segment.calendar) ? [] : [`from here counted in ${placeOf(segment.calendar)}`]
  return [...moved, ...(segment.running ? runningStory(clock, segment, now, say) : [restingStory(segment, say)])]
}

function restingStory({ calendar, from, to, because }: Segment, say: Say): string {
  return to ? `paused ${say(calendar, from)} to ${say(calendar, to)}: ${because}` : `paused since ${say(calendar, from)}: ${because}`
}

function runningStory({ dueAt }: Clock, segment: Segment, now: Date, say: Say): readonly string[] {
  const { calendar, from, to, because } = segment
  const past = shortened(stretchesOf(calendar, from, to ?? now, to === null)).map(stretch => ({ ...stretch, verb: 'ran' }))
  const ahead = to === null && dueAt && dueAt > now ? shortened(stretchesOf(calendar, now, dueAt, false)) : []
  const future = ahead.map(stretch => ({ ...stretch, verb: 'will run' }))
  const known = [...past, ...future]
  if (known.length === 0) return [`outside hours since ${say(calendar, from)}: ${because}`]
  return known.map((stretch, at) => stretchLine(stretch, calendar, at === 0 ? because : '', say))
}

interface Stretch {
  readonly open: boolean
  readonly from: Date
  readonly to: Date
  readonly workedMs: number
  /** How many stretches of working time this one stands for. */
  readonly stands: number
}

/** Open and closed ones in turn. `openEnded`: what is closed at the end goes on, so it is left to what is told of the future. */
function stretchesOf(calendar: Calendar, from: Date, to: Date, openEnded: boolean): readonly Stretch[] {
  const found: Stretch[] = []
  let end = from
  for (const span of workingSpans(calendar, from, to)) {
    const last = found.at(-1)
    const workedMs = span.to.getTime() - span.from.getTime()
    if (span.from > end) found.push(closed(end, span.from))
    // The halves of a night shift are one stretch.
    if (last?.open && span.from <= end) found[found.length - 1] = { ...last, to: span.to, workedMs: last.workedMs + workedMs }
    else found.push({ open: true, from: span.from, to: span.to, workedMs, stands: 1 })
    end = span.to
  }
  return end < to && !openEnded ? [...found, closed(end, to)] : found
}

const closed = (from: Date, to: Date): Stretch => ({ open: false, from, to, workedMs: 0, stands: 0 })

const SHOWN_AT_EACH_END = 4

/** What stands for the middle begins and ends with working time. */
function shortened(stretches: readonly Stretch[]): readonly Stretch[] {
  const start = stretches.findIndex(({ open }, at) => open && at >= SHOWN_AT_EACH_END)
  const end = stretches.findLastIndex(({ open }, at) => open && at < stretches.length - SHOWN_AT_EACH_END)
  const [first, last] = [stretches[start], stretches[end]]
  if (!first || !last || end - start < 2) return stretches
  const middle = stretches.slice(start, end + 1)
  const total = (of: 'workedMs' | 'stands') => middle.reduce((sum, one) => sum + one[of], 0)
  const joined = { open: true, from: first.from, to: last.to, workedMs: total('workedMs'), stands: total('stands') }
  return [...stretches.slice(0, start), joined, ...stretches.slice(end + 1)]
}

function stretchLine(stretch: Stretch & { readonly verb: string }, calendar: Calendar, because: string, say: Say): string {
  const { open, from, to, workedMs, stands, verb } = stretch
  const reason = because && `: ${because}`
  if (!open) return `${outsideHours(calendar, from, to)} until ${say(calendar, to)}${reason}`
  const times = stands > 1 ? ` in ${stands} stretches` : ''
  return `${verb} ${say(calendar, from)} to ${say(calendar, to)} (${duration(workedMs)}${times})${reason}`
}

/** Not called closed, which a ticket may be too. */
function outsideHours(calendar: Calendar, from: Date, to: Date): string {
  const [first, last] = [dayOf(calendar, from), dayOf(calendar, to)]
  const holidays = Object.keys(calendar.holidays).filter(day => first <= day && day <= last)
  const names = holidays.sort().map(day => calendar.holidays[day])
  const more = names.length > 3 ? ` and ${names.length - 3} more` : ''
  return names.length === 0 ? 'outside hours' : `outside hours (${names.slice(0, 3).join(', ')}${more})`
}

function endOf(clock: Clock, now: Date, say: Say): readonly string[] {
  const { calendar, breaches, breachedAt } = clock
  const earlier = breaches.filter(due => due !== breachedAt).slice(-3)
  const before = earlier.length > 0 ? [`fell due before: ${earlier.map(due => say(calendar, due)).join(', ')}`] : []
  return [...before, standOf(clock, now, say), ...dueOf(clock, say)]
}

function standOf({ calendar, usedMs, leftMs, endedAt }: Clock, now: Date, say: Say): string {
  const when = endedAt ? `ended ${say(calendar, endedAt)}` : `now ${say(calendar, now)}`
  if (leftMs === Number.POSITIVE_INFINITY) return `${when}: ${duration(usedMs)} used`
  return `${when}: ${duration(usedMs)} used, ${leftMs < 0 ? `${duration(-leftMs)} too much` : `${duration(leftMs)} left`}`
}

function dueOf({ calendar, dueAt, breachedAt, endedAt, segments }: Clock, say: Say): readonly string[] {
  if (breachedAt) return [`fell due ${say(calendar, breachedAt)}`]
  if (dueAt) return [`due ${say(calendar, dueAt)}`]
  if (endedAt) return []
  return segments.at(-1)?.running ? [`never due: ${calendar.name} has no such working time within reach`] : ['not due while it is paused']
}

const WEEKDAY_NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const MONTH_NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const zoned = ({ timeZone }: Calendar, moment: Date) =>
  Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(timeZone)
const dayOf = (calendar: Calendar, moment: Date) => zoned(calendar, moment).toPlainDate().toString()

function wallClockNames(now: Date): Say {
  let named = ''
  return (calendar, moment) => {
    const { year, month, day, dayOfWeek, hour, minute } = zoned(calendar, moment)
    const ofYear = year === zoned(calendar, now).year ? '' : ` ${year}`
    const date = `${WEEKDAY_NAMES[dayOfWeek - 1]} ${day} ${MONTH_NAMES[month - 1]}${ofYear} `
    const shown = date === named ? '' : date
    named = date
    return `${shown}${pad(hour)}:${pad(minute)}`
  }
}

const pad = (number: number) => String(number).padStart(2, '0')

/** In whole minutes, as people count; in seconds below one. */
function duration(ms: number): string {
  if (ms < 60_000) return ms === 0 ? '0 min' : `${Math.ceil(ms / 1000)} s`
  const minutes = Math.round(ms / 60_000)
  const parts = [minutes >= 60 ? `${Math.floor(minutes / 60)} h` : '', minutes % 60 > 0 ? `${minutes % 60} min` : '']
  return parts.filter(Boolean).join(' ')
}
