// What a ticket's history obliges the desk to do, and when: pure values, read anew each time from the history, so that a lost alarm or a killed
// process changes nothing. Each duty has a key that stands in the history once it was carried out or let go.
import type { TicketState } from '../tickets/ticket.ts'
import type { ClockKind } from './clock-terms.ts'
import type { Clock } from './clocks.ts'
import type { Facts } from './condition.ts'
import type { LadderStep, Policy, Tier } from './policy.ts'
import type { HistoryLine } from './ticket-log.ts'

/** Everything about one ticket that its duties are read from. */
export interface TicketStory {
  readonly ticketId: number
  readonly state: TicketState
  readonly priority: string | null
  readonly team: string | null
  readonly tier: Tier | null
  readonly assignee: string | null
  readonly category: string | null
  readonly openedAt: Date
  readonly contactTier: string | null
  /** ISO 639-1, in which its customer is written to. */
  readonly language: string
  /** Oldest first. */
  readonly history: readonly HistoryLine[]
  /** The next contact that the customer was promised last, if it is still to come. */
  readonly promise: Promised | null
  /** When this customer was last asked how content they are, on whatever ticket. */
  readonly askedCustomerAt: Date | null
  /** Why nothing that a machine writes may go to the customer; null: it may. */
  readonly silent: string | null
  /** Whether that passes within the hour: a limit was reached. */
  readonly silentForNow?: boolean
  /** From an old mailbox: its customer awaits nothing, until somebody works on it. */
  readonly imported: boolean
  /** Of its last decision; for expertise. */
  readonly facts: Facts
  readonly closeResolvedDays: number
  /** The policies that were ever in force, by when they came; empty: the present one counts for all of it. */
  readonly versions: readonly PolicyVersion[]
}

export interface PolicyVersion {
  readonly at: Date
  readonly policy: Policy
}

export interface Promised {
  readonly madeAt: Date
  readonly dueAt: Date
}

interface Due {
  readonly key: string
  readonly dueAt: Date
}

/** Which alarm rings for a duty: the kinds of timers. */
export type Alarm = 'clock' | 'ladder' | 'follow-up' | 'reminder' | 'close-waiting' | 'wake' | 'close-resolved' | 'survey'

export type Duty = Due &
  (
    | { readonly kind: 'ladder'; readonly clock: ClockKind; readonly step: LadderStep; readonly roundAt: Date; readonly order: number }
    | { readonly kind: 'follow-up' }
    | { readonly kind: 'reminder'; readonly nth: number }
    | { readonly kind: 'close-waiting'; readonly waitsSince: Date }
    | { readonly kind: 'wake'; readonly until: string }
    | { readonly kind: 'close-resolved' }
    | { readonly kind: 'survey' }
    /** What follows at once from a line of history. */
    | { readonly kind: 'answer'; readonly to: AnswerTo; readonly line: HistoryLine }
  )

/** `escalated`, `handed-over`: by a person. `assigned`: to somebody else than the person who did it. */
export type AnswerTo = 'escalated' | 'handed-over' | 'assigned' | 'resolved' | 'reopened' | 'unhappy'

/** What the readers of duties go by. */
export interface Reading {
  readonly story: TicketStory
  readonly clocks: readonly Clock[]
  readonly policy: Policy
  readonly now: Date
}

/** Keys of the duties that were carried out or let go. */
export function settledKeys(history: readonly HistoryLine[]): ReadonlySet<string> {
  const keys = history.map(({ data }) => (data as { readonly duty?: unknown }).duty)
  return new Set(keys.filter(key => typeof key === 'string'))
}

export const OVER: ReadonlySet<TicketState> = new Set(['resolved', 'closed', 'merged', 'spam'])
