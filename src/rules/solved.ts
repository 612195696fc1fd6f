// What a solved ticket still asks of the desk: closing after a quiet time, and the question how content the customer is.

import type { Duty, Reading, TicketStory } from './duties.ts'
import { afterSpan } from './duty-moments.ts'
import type { HistoryLine } from './ticket-log.ts'
import { calendarFor, dataOf } from './waiting.ts'

const DAY_MS = 86_400_000

export function solvedDuties(reading: Reading): readonly Duty[] {
  const { story } = reading
  if (story.state !== 'resolved' && story.state !== 'closed') return []
  const solved = solvedAt(story)
  return solved ? [...closeDuty(story, solved), ...surveyDuty(reading, solved)] : []
}

/** Null where it was closed without being solved: for silence, or by hand. */
function solvedAt({ history }: TicketStory): Date | null {
  const changes = history.filter(line => line.kind === 'state.changed')
  const last = changes.findLast(line => dataOf(line).to !== 'closed')
  return last && dataOf(last).to === 'resolved' ? last.at : null
}

/** Days of the clock on the wall: quiet counts on a Sunday too. A person's word begins it anew. */
function closeDuty({ state, history, closeResolvedDays }: TicketStory, solved: Date): readonly Duty[] {
  if (state !== 'resolved') return []
  const replied = history.findLast(({ kind }) => kind === 'replied')
  const since = replied && replied.at > solved ? replied.at : solved
  const dueAt = new Date(since.getTime() + closeResolvedDays * DAY_MS)
  return [{ kind: 'close-resolved', key: `close-resolved/${since.toISOString()}`, dueAt }]
}

/** Once a ticket. */
function surveyDuty(reading: Reading, solved: Date): readonly Duty[] {
  const { satisfaction } = reading.policy
  const calendar = calendarFor(reading)
  const dueAt = satisfaction && calendar && afterSpan(calendar, solved, satisfaction.after)
  return dueAt ? [{ kind: 'survey', key: 'survey', dueAt }] : []
}

/** Why this customer is not asked now; null: they are. */
export function surveyWithheld({ askedCustomerAt }: TicketStory, everyDays: number, now: Date): string | null {
  if (!askedCustomerAt || now.getTime() - askedCustomerAt.getTime() >= everyDays * DAY_MS) return null
  return `the customer was asked on ${askedCustomerAt.toISOString().slice(0, 10)}, and is asked once in ${everyDays} days at most`
}

/** The newest line that is not older than a day: what was to be told at once has no point later. */
export const isFresh = ({ at }: HistoryLine, now: Date): boolean => now.getTime() - at.getTime() < DAY_MS
