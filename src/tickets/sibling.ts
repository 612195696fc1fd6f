// What routing knows: the tickets that one mail opened, and the reply that is to find its place among them.
import type { Letter } from '../understanding/letter.ts'
import type { Category } from '../understanding/lexicon/shape.ts'
import type { TicketState } from './ticket.ts'

/** A ticket of the same mail, still alive. */
export interface Sibling {
  readonly ticketId: number
  readonly state: TicketState
  readonly title: string
  /** Its own parts of the mail that opened it. */
  readonly text: string
  readonly category: Category | null
  /** Its own number and those of tickets that were merged into it. */
  readonly numbers: readonly number[]
  /** The numbers of its questions to the customer that are still open, as the mail that asked numbered them. */
  readonly asked: readonly number[]
  readonly senderMayWrite: boolean
}

export interface Matched {
  readonly ticketId: number
  readonly state: TicketState
}

export type Reply = Pick<Letter, 'text' | 'newText' | 'spans' | 'subject' | 'issues' | 'proposedCuts'>
