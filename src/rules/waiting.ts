// While a ticket waits: reminders to the customer, then closing; or, where a date was named, nothing until that date. Counted from the last word
// that passed between us, in the team's working days. Days on which the customer is known to be away do not count.

import { AUTOMATIC_REPLY, COLLEAGUE, VOTE } from './admit.ts'
import { lengthOf } from './clock-terms.ts'
import type { Duty, Reading, TicketStory } from './duties.ts'
import { type Away, afterSpan, momentIn, openingOf } from './duty-moments.ts'
import type { Calendar, Policy, Span, WaitingRules } from './policy.ts'
import { calendarOf } from './presence.ts'
import type { HistoryLine } from './ticket-log.ts'

/** Two reminders within a week and an end after two: what desks commonly do (help desks' "bump, bump, solve"). */
const USUAL_WAITING: WaitingRules = { reminders: [{ days: 2 }, { days: 5 }], close: { days: 10 } }

export function waitingDuties(reading: Reading): readonly Duty[] {
  const { story, policy } = reading
  const wait = waitOf(story)
  const calendar = calendarFor(reading)
  if (!wait || !calendar) return []
  if (wait.until !== null) return wakeDuty(wait.until, wait.since, calendar)
  if (story.state !== 'waiting') return []
  const rules = policy.waiting ?? USUAL_WAITING
  const aways = awaysOf(story.history, wait.since, calendar)
  const closing = closingOf(rules, wait.since, calendar, story.history, aways)
  const reminders = rules.reminders.flatMap((span, index): readonly Duty[] => {
    const dueAt = afterSpan(calendar, wait.since, span, aways)
    const key = reminderKey(wait.since, index + 1)
    return dueAt ? [{ kind: 'reminder', key, dueAt, nth: index + 1 }] : []
  })
  const close: readonly Duty[] = closing
    ? [{ kind: 'close-waiting', key: `close-waiting/${wait.since.toISOString()}`, dueAt: closing, waitsSince: wait.since }]
    : []
  return [...reminders, ...close]
}

const reminderKey = (since: Date, nth: number) => `reminder/${since.toISOString()}/${nth}`

/** Of the ticket's team, else the company's. */
export function calendarFor({
  story,
  policy,
}: {
  readonly story: Pick<TicketStory, 'team'>
  readonly policy: Policy
}): Calendar | undefined {
  const team = policy.teams.find(({ name }) => name === story.team)
  return (team && calendarOf(policy, team.calendar)) ?? calendarOf(policy, policy.organisation.calendar) ?? policy.calendars[0]
}

interface Wait {
  readonly since: Date
  /** A day or a moment (ISO 8601). */
  readonly until: string | null
}

/** Whatever was said last begins the wait anew. */
function waitOf({ state, history }: TicketStory): Wait | null {
  if (state !== 'waiting' && state !== 'on-hold') return null
  const entered = history.findLast(line => line.kind === 'state.changed' && dataOf(line).to === state)
  if (!entered) return null
  const spoken = history.findLast(isSpoken)
  const since = spoken && spoken.at > entered.at ? spoken.at : entered.at
  const { until } = dataOf(entered)
  return { since, until: typeof until === 'string' ? until : null }
}

const SPOKEN: ReadonlySet<string> = new Set(['message.appended', 'replied', 'needs.asked'])
const isSpoken = (line: HistoryLine) => SPOKEN.has(line.kind) && !isAside(line)

/** Mails on the ticket that are no word of the customer's: a machine's, or a colleague's to us. */
export const isAside = (line: HistoryLine): boolean => ASIDE.has(dataOf(line).rule)
const ASIDE: ReadonlySet<unknown> = new Set([AUTOMATIC_REPLY, COLLEAGUE, VOTE])

export const dataOf = ({ data }: HistoryLine) => data as Readonly<Record<string, unknown>>

function awaysOf(history: readonly HistoryLine[], since: Date, calendar: Calendar): readonly Away[] {
  const lines = history.filter(({ kind, at }) => kind === 'customer.away' && at >= since)
  return lines.flatMap(line => {
    const { until } = dataOf(line)
    const to = typeof until === 'string' ? openingOf(calendar, until) : null
    return to && to > line.at ? [{ from: line.at, to }] : []
  })
}

/** Never sooner after the last reminder than the policy leaves between the two: an outage must not close what was not reminded of. */
function closingOf(
  { reminders, close }: WaitingRules,
  since: Date,
  calendar: Calendar,
  history: readonly HistoryLine[],
  aways: readonly Away[],
): Date | null {
  if (close === null) return null
  const planned = afterSpan(calendar, since, close, aways)
  const last = reminders.at(-1)
  const key = reminderKey(since, reminders.length)
  const reminded = history.find(line => dataOf(line).duty === key)
  const gap = last && gapBetween(last, close, calendar, since)
  // Not reminded yet: where both are due, the reminder comes first and this is looked at anew.
  if (!planned || !reminded || !gap) return planned
  const earliest = afterSpan(calendar, reminded.at, gap, aways)
  return earliest && earliest > planned ? earliest : planned
}

/** Null where the policy leaves none. A span of days and one of minutes have only their working time in common. */
function gapBetween(last: Span, close: Span, calendar: Calendar, since: Date): Span | null {
  if ('days' in last && 'days' in close) return close.days > last.days ? { days: close.days - last.days } : null
  const ms = lengthOf(close, calendar, since).ms - lengthOf(last, calendar, since).ms
  return ms > 0 && Number.isFinite(ms) ? { minutes: ms / 60_000 } : null
}

function wakeDuty(until: string, since: Date, calendar: Calendar): readonly Duty[] {
  const dueAt = /^\d{4}-\d\d-\d\d$/.test(until) ? openingOf(calendar, until) : momentIn(calendar, until)
  if (!dueAt) return []
  return [{ kind: 'wake', key: `wake/${since.toISOString()}`, dueAt, until }]
}

/** When a waiting ticket will close if nobody says a word, as the reminder tells it. */
export function closesAt(reading: Reading): Date | null {
  return waitingDuties(reading).find(({ kind }) => kind === 'close-waiting')?.dueAt ?? null
}
