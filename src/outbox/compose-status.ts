// The mails that Postdesk writes on a ticket by itself, later than the letter that opened it: who has it now, where it stands, that it waits,
// was solved, closed, opened again. Always an automaton's, to the ticket's customer and into their thread. Pure, like compose.ts; whether the
// customer may be written to at all, and what `words` are true, is decided by whoever calls.

import { letterOf, type Notice, noticeWords, numberOf, toEmployee } from './compose.ts'
import { automaticHeaders, type Desk, type NewestLetter, type OutboxLetter, recipient, subjectFor, threadOf, titleFor } from './envelope.ts'
import type { Variables } from './template-kinds.ts'

export const STATUS_KINDS = ['handed-over', 'escalated', 'update', 'reminder', 'resolved', 'closed', 'reopened', 'satisfaction'] as const
export type StatusKind = (typeof STATUS_KINDS)[number]

/** The codes that the texts know; for any other they leave the reason out. */
interface Codes {
  readonly 'handed-over': { readonly why: 'time' | 'hand' }
  readonly escalated: { readonly why: 'time' | 'hand' | 'idle' }
  readonly update: { readonly tier: '1' | '2' | '3'; readonly variant: '1' | '2' | '3'; readonly step: UpdateStep }
  readonly reminder: object
  readonly resolved: object
  readonly closed: { readonly why: 'silence' }
  readonly reopened: { readonly why: 'reply' | 'hand' | 'unhappy' }
  readonly satisfaction: object
}

export const UPDATE_STEPS = ['received', 'assigned', 'answered', 'handed-over', 'escalated', 'on-hold', 'reopened', 'heard'] as const
export type UpdateStep = (typeof UPDATE_STEPS)[number]

/** The kind's own variables: the others are filled in here. Moments come formatted in the mail's language. */
export type StatusWords<K extends StatusKind> = Omit<Variables<K>, 'organisation' | 'number' | 'title' | 'subject' | keyof Codes[K]> &
  Codes[K]

export interface Status<K extends StatusKind> extends Desk {
  readonly ticketId: number
  readonly title: string
  readonly to: { readonly address: string; readonly name: string }
  /** Whether the customer's own words may come back to them: subject, title, name. False for every customer who did not prove who they are. */
  readonly echo: boolean
  /** The customer's newest mail; null where the ticket has none that can be answered. */
  readonly letter: NewestLetter | null
  /** The Message-IDs of our earlier mails in this conversation, oldest first. */
  readonly ours: readonly string[]
  readonly words: StatusWords<K>
}

export function composeStatus<K extends StatusKind>(kind: K, input: Status<K>): OutboxLetter {
  const { ticketId, title, to, echo, letter, organisation, numberPrefix } = input
  const common = {
    organisation,
    number: numberOf(input, ticketId),
    title: titleFor(title, echo),
    subject: subjectFor(letter?.subject ?? '', echo, numberPrefix),
  }
  // The compiler can't put together again for any K what StatusWords took apart.
  const words = { ...input.words, ...common } as unknown as Variables<K>
  return {
    ...recipient(to, echo),
    ...threadOf(letter, input.ours),
    headers: automaticHeaders(input, 'auto-generated'),
    ...letterOf(kind, input, ticketId, words),
  }
}

export interface Escalation extends Notice {
  /**
   * What was asked, tried and promised, oldest first; moments formatted in the employee's language. Where `echo` is off, it must hold none of the
   * customer's own words, as in every mail of ours.
   */
  readonly story: readonly { readonly at: string; readonly words: string }[]
}

/** To an employee, with the whole story. A thread of its own, like a notice; a reply to it says "I have it". */
export const composeEscalation = (input: Escalation): OutboxLetter =>
  toEmployee('escalation', input, { ...noticeWords(input), story: input.story })
