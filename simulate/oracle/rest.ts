// What the specification wants of a ticket that rests: reminders and closing while it waits, waking at a date, closing and the question once it is solved.
import type { Calendar, Policy, Span } from '../../src/rules/policy.ts'
import { addWorkingMs, workingMs } from '../../src/rules/working-time.ts'
import type { TicketState } from '../../src/tickets/ticket.ts'
import { dutyOf, isWord, type Line } from './lines.ts'
import { after, calendarAt, sizeOf } from './time-spent.ts'

export interface Resting {
  readonly policy: Policy
  readonly state: TicketState
  readonly team: string | null
  readonly lines: readonly Line[]
  readonly closeResolvedDays: number
}

export interface RestDuty {
  readonly kind: 'reminder' | 'close-waiting' | 'wake' | 'close-resolved' | 'survey'
  readonly key: string
  readonly at: Date
  readonly nth?: number
}

const DAY_MS = 86_400_000

export function restDuties(resting: Resting): readonly RestDuty[] {
  const { state } = resting
  if (state === 'waiting' || state === 'on-hold') return whileWaiting(resting)
  return state === 'resolved' || state === 'closed' ? onceSolved(resting) : []
}

function whileWaiting({ policy, state, team, lines }: Resting): readonly RestDuty[] {
  const entered = lines.findLast(({ kind, data }) => kind === 'state.changed' && data.to === state)
  if (!entered) return []
  const word = lines.findLast(isWord)
  const since = word && word.at > entered.at ? word.at : entered.at
  const calendar = calendarAt(policy, team)
  const { until } = entered.data
  if (typeof until === 'string') {
    const at = until.length === 10 ? opening(calendar, until) : new Date(until)
    return at ? [{ kind: 'wake', key: `wake/${since.toISOString()}`, at }] : []
  }
  return state === 'waiting' ? remindAndClose(policy, calendar, since, lines) : []
}

function remindAndClose({ waiting }: Policy, calendar: Calendar, since: Date, lines: readonly Line[]): readonly RestDuty[] {
  if (!waiting) throw new Error('the policy of a simulation says how long it waits')
  const away = awayTimes(lines, since, calendar)
  const iso = since.toISOString()
  const reminders = waiting.reminders.flatMap((span, index): readonly RestDuty[] => {
    const at = presentAfter(calendar, since, span, away)
    return at ? [{ kind: 'reminder', key: `reminder/${iso}/${index + 1}`, at, nth: index + 1 }] : []
  })
  const planned = waiting.close && presentAfter(calendar, since, waiting.close, away)
  if (!waiting.close || !planned) return reminders
  // An outage that put off the last reminder puts off the end by as much.
  const last = lines.find(line => dutyOf(line) === `reminder/${iso}/${waiting.reminders.length}`)
  const gap = gapOf(waiting.reminders.at(-1), waiting.close)
  const earliest = last && gap ? presentAfter(calendar, last.at, gap, away) : null
  const at = earliest && earliest > planned ? earliest : planned
  return [...reminders, { kind: 'close-waiting', key: `close-waiting/${iso}`, at }]
}

export function gapOf(last: Span | undefined, close: Span): Span | null {
  if (last && 'days' in last && 'days' in close) return { days: close.days - last.days }
  return last && 'minutes' in last && 'minutes' in close ? { minutes: close.minutes - last.minutes } : null
}

interface Away {
  readonly from: number
  readonly to: number
}

function awayTimes(lines: readonly Line[], since: Date, calendar: Calendar): readonly Away[] {
  const told = lines.flatMap(({ kind, at, data }) => {
    const back = kind === 'customer.away' && at >= since && typeof data.until === 'string' ? opening(calendar, data.until) : null
    return back && back > at ? [{ from: at.getTime(), to: back.getTime() }] : []
  })
  return told.toSorted((one, other) => one.from - other.from).reduce<readonly Away[]>(joined, [])
}

function joined(known: readonly Away[], next: Away): readonly Away[] {
  const last = known.at(-1)
  if (!last || next.from > last.to) return [...known, next]
  return [...known.slice(0, -1), { from: last.from, to: Math.max(last.to, next.to) }]
}

/** Working time in which the customer was there to read. */
function presentAfter(calendar: Calendar, since: Date, span: Span, away: readonly Away[]): Date | null {
  const size = sizeOf(span, calendar, since)
  let { ms } = size
  let from = since
  for (const { from: leaves, to } of away) {
    const present = workingMs(calendar, from, new Date(Math.max(leaves, from.getTime())))
    if (present >= ms && ms > 0) break
    ms -= present
    from = new Date(Math.max(to, from.getTime()))
  }
  return after(calendar, from, { ...size, ms })
}

function opening(calendar: Calendar, day: string): Date | null {
  const midnight = Temporal.PlainDate.from(day).toZonedDateTime(calendar.timeZone).epochMilliseconds
  return addWorkingMs(calendar, new Date(midnight), 0)
}

function onceSolved({ policy, state, team, lines, closeResolvedDays }: Resting): readonly RestDuty[] {
  const solved = lines.findLast(({ kind, data }) => kind === 'state.changed' && data.to !== 'closed')
  if (solved?.data.to !== 'resolved') return []
  const word = lines.findLast(({ kind, at }) => kind === 'replied' && at > solved.at)
  const since = word?.at ?? solved.at
  const close: readonly RestDuty[] =
    state === 'resolved'
      ? [
          {
            kind: 'close-resolved',
            key: `close-resolved/${since.toISOString()}`,
            at: new Date(since.getTime() + closeResolvedDays * DAY_MS),
          },
        ]
      : []
  const calendar = calendarAt(policy, team)
  const asked = policy.satisfaction && after(calendar, solved.at, sizeOf(policy.satisfaction.after, calendar, solved.at))
  return asked ? [...close, { kind: 'survey', key: 'survey', at: asked }] : close
}
