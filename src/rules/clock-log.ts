// What happened to a ticket, as far as its clocks ask: the events that the shell makes from its rows, and the order in which they count.
import type { TicketState } from '../tickets/ticket.ts'
import type { Standing } from './clock-terms.ts'
import type { Policy, Tier } from './policy.ts'

interface Moment {
  readonly at: Date
}

interface Placed extends Moment {
  readonly priority: string | null
  readonly team: string | null
  readonly tier: Tier | null
}

export type ClockEvent =
  | ({ readonly kind: 'opened' } & Moment & Standing)
  /** What the ticket's state became, and why, in words for people. A customer who is asked or who answers comes as this too. */
  | ({ readonly kind: 'state'; readonly to: TicketState; readonly because: string } & Moment)
  /** By the policy or by a person: all three as they are from then on. */
  | ({ readonly kind: 'placed' } & Placed)
  /** The company's policy was another one from then on: what was counted before keeps the calendar and targets of its time. */
  | ({ readonly kind: 'policy'; readonly policy: Policy } & Moment)
  /** A person wrote to the customer. */
  | ({ readonly kind: 'answered' } & Moment)
  /** The desk itself told the customer how things stand, in a mail that counts as an update. */
  | ({ readonly kind: 'told' } & Moment)
  /** A person did something on it, a colleague or the customer. */
  | ({ readonly kind: 'worked' } & Moment)

export type Opened = Extract<ClockEvent, { kind: 'opened' }>
export type Later = Exclude<ClockEvent, Opened>

/** What one transaction writes has one moment: an answer counts before the state that it leads to, whichever row comes first. */
const RANK: Readonly<Record<Later['kind'], number>> = { policy: 0, placed: 1, worked: 2, answered: 3, told: 4, state: 5 }

export interface OrderedLog {
  readonly opened: Opened
  /** Up to `now`, in the order of their moments. Two of a kind at one moment stay as they were: the log's own order is the order in which they were written. */
  readonly later: readonly Later[]
}

/** Null where the ticket was not open yet. What claims to have happened before it was opened counts as having happened right then. */
export function orderLog(log: readonly ClockEvent[], now: Date): OrderedLog | null {
  const known = log.filter(({ at }) => at <= now)
  const opened = known.find(event => event.kind === 'opened')
  if (!opened) return null
  const later = known.filter(event => event.kind !== 'opened').map(event => (event.at < opened.at ? { ...event, at: opened.at } : event))
  return { opened, later: later.sort((a, b) => a.at.getTime() - b.at.getTime() || RANK[a.kind] - RANK[b.kind]) }
}
