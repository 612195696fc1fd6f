// A ticket looked at, and what the keeper made of it, as it is handed on from the deciding to the writing. Types only.
import type { KeptTicket } from '../db/take-tickets.ts'
import type { OutboxLetter } from '../outbox/compose.ts'
import type { TicketStory } from '../rules/duties.ts'
import type { Effect } from '../rules/effects.ts'
import type { Kept } from '../rules/keep.ts'

/** What it was, and what came of it. */
export interface Looked {
  readonly ticket: KeptTicket
  readonly story: TicketStory
  readonly kept: Kept
}

/** The mail of an effect. */
export interface Lettered {
  readonly ticket: KeptTicket
  readonly effect: Effect
  readonly letter: OutboxLetter
  /** Not to be sent before. */
  readonly at: Date
  /** The survey that it asks; null for all other mails. */
  readonly surveyId: number | null
}
