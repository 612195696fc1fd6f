// The ledger's judgement of one promise: whatever we write to the customer in time keeps it; where the customer has the word, or nothing is left
// to say, it is void; else it is broken at the moment it fell due. Read from the history alone.
import type { TicketState } from '../tickets/ticket.ts'
import type { Promised } from './duties.ts'
import { type HistoryLine, isTelling } from './ticket-log.ts'
import { dataOf } from './waiting.ts'

export interface Settled {
  readonly state: 'kept' | 'broken' | 'void'
  readonly at: Date
}

const VOIDS: ReadonlySet<TicketState> = new Set(['waiting', 'merged', 'spam'])

/** Null: it is still to come. What happens at the very moment it is due is in time. */
export function settlePromise({ madeAt, dueAt }: Promised, history: readonly HistoryLine[], now: Date): Settled | null {
  const later = history.filter(({ at }) => at > madeAt && at <= now && at <= dueAt)
  for (const line of later) {
    if (line.kind === 'replied' || isTelling(line.kind)) return { state: 'kept', at: line.at }
    const to = line.kind === 'ticket.merged' ? 'merged' : dataOf(line).to
    if (line.kind === 'ticket.merged' || (line.kind === 'state.changed' && VOIDS.has(to as TicketState)))
      return { state: 'void', at: line.at }
  }
  return now > dueAt ? { state: 'broken', at: dueAt } : null
}

/** Whether its word is still to be given: not yet settled, or broken while nobody looked, and nobody has written since. */
export function isWanted(promise: Promised, history: readonly HistoryLine[], now: Date): boolean {
  const settled = settlePromise(promise, history, now)
  if (settled?.state !== 'broken') return settled === null
  return !history.some(({ at, kind }) => at > promise.dueAt && at <= now && (kind === 'replied' || isTelling(kind)))
}
