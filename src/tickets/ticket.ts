// What a ticket is: its states, and which may follow which. Nothing else in the house decides that a change of state is possible.

export const TICKET_STATES = ['new', 'open', 'waiting', 'on-hold', 'resolved', 'closed', 'merged', 'spam'] as const
export type TicketState = (typeof TICKET_STATES)[number]

/**
 * new: nobody has answered yet. waiting: for the customer. on-hold: for a third party. `merged` is final: its successor carries on, and only undoing the merge leads back.
 * `spam` can be taken back by a person.
 */
const MAY_FOLLOW: Readonly<Record<TicketState, readonly TicketState[]>> = {
  new: ['open', 'waiting', 'on-hold', 'resolved', 'closed', 'merged', 'spam'],
  open: ['waiting', 'on-hold', 'resolved', 'closed', 'merged', 'spam'],
  waiting: ['open', 'on-hold', 'resolved', 'closed', 'merged', 'spam'],
  'on-hold': ['open', 'waiting', 'resolved', 'closed', 'merged', 'spam'],
  resolved: ['open', 'closed', 'merged'],
  closed: ['open', 'merged'],
  merged: [],
  spam: ['open'],
}

export const mayFollow = (from: TicketState, to: TicketState): boolean => MAY_FOLLOW[from].includes(to)

/** How a ticket's number is written to people: PD-1042. */
export const ticketNumber = (prefix: string, id: number): string => `${prefix}-${id}`

/** The state that a customer's reply leads to, or null where it changes nothing. A new ticket stays new: still nobody answered. */
export function stateAfterReply(state: TicketState): TicketState | null {
  return state === 'waiting' || state === 'resolved' || state === 'closed' ? 'open' : null
}

export const AFTER_ANSWER = ['open', 'waiting', 'on-hold', 'resolved'] as const
export type AfterAnswer = (typeof AFTER_ANSWER)[number]

/**
 * The states that a person's answer leads a ticket through, empty where it stays as it is. What was resolved or closed is open again before it
 * can wait. Null where nobody is answered: a merged ticket's successor carries on, and spam has to be taken back first.
 */
export function wayAfterAnswer(from: TicketState, to: AfterAnswer): readonly AfterAnswer[] | null {
  if (from === 'merged' || from === 'spam') return null
  if (from === to) return []
  return mayFollow(from, to) ? [to] : ['open', to]
}
