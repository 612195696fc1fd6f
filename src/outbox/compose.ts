// Makes the finished letter that becomes an outbox row, one function a kind. Pure: the same arguments give the same letter, so that a
// repeat of the transaction writes the same mail. It does not decide whether to write at all: loop-guard.ts and the policy do.
// Questions, steps, people's titles and reasons are the company's own words, so that every customer may read them; subject, titles of
// tickets and names are a customer's, and come back only to one who proved who they are.

import { cleanLine } from '../understanding/clean.ts'
import {
  type Answered,
  automaticHeaders,
  type Desk,
  NAME_LIMIT,
  NO_THREAD,
  type OutboxLetter,
  recipient,
  sender,
  subjectFor,
  threading,
  titleFor,
  tokens,
} from './envelope.ts'
import { render } from './render.ts'
import type { TemplateKind, Variables } from './template-kinds.ts'

export type { OutboxLetter }

interface Ticket {
  readonly id: number
  readonly title: string
}

/** A line of the company's, in the customer's language, on one of the mail's tickets. */
interface TicketLine {
  readonly ticketId: number
  readonly text: string
}

interface Answer extends Desk {
  readonly letter: Answered
  /** Whether the customer's own words may come back to them: subject, titles, name. False for every sender who did not prove who they are. */
  readonly echo: boolean
}

export interface Acknowledgement extends Answer {
  /** At least one; the first is the one a reply belongs to where it names no other. */
  readonly tickets: readonly Ticket[]
  /** What we must know and the letter does not say, in the order in which it is asked. */
  readonly questions: readonly TicketLine[]
  readonly steps: readonly TicketLine[]
  /** Only for customers who asked for somebody in charge: the mail says that they did. */
  readonly leaders: readonly { readonly ticketId: number; readonly name: string; readonly title: string }[]
}

/** @throws where there is no ticket or no sender: the loop guard lets no such letter through. */
export function composeAcknowledgement(input: Acknowledgement): OutboxLetter {
  const [first] = input.tickets
  if (!first) throw new Error('an acknowledgement needs a ticket')
  const { questions, steps, leaders, echo } = input
  const number = (id: number) => numberOf(input, id)
  const numbered = ({ ticketId, text }: TicketLine) => ({ number: number(ticketId), text })
  return answer('acknowledgement', input, first.id, {
    ...answerWords(input, first.id),
    tickets: input.tickets.map(({ id, title }) => ({ number: number(id), title: titleFor(title, echo) })),
    questions: questions.map(numbered),
    steps: steps.map(numbered),
    leaders: leaders.map(({ ticketId, name, title }) => ({ number: number(ticketId), name, title })),
  })
}

export interface InformationNeeded extends Answer {
  readonly ticket: Ticket
  /** Only what is still missing; at least one. */
  readonly questions: readonly string[]
}

/** To a reply that did not answer all. @throws where nothing is asked, or nobody. */
export function composeInformationNeeded(input: InformationNeeded): OutboxLetter {
  const { ticket, questions, echo } = input
  if (questions.length === 0) throw new Error('a mail that asks needs a question')
  return answer('information-needed', input, ticket.id, {
    ...answerWords(input, ticket.id),
    title: titleFor(ticket.title, echo),
    questions: questions.map(text => ({ text })),
  })
}

export interface LeaderNamed extends Answer {
  readonly ticket: Ticket
  readonly leader: { readonly name: string; readonly title: string }
}

/** To a reply that asked for somebody in charge. @throws where there is nobody to answer. */
export function composeLeaderNamed(input: LeaderNamed): OutboxLetter {
  const { ticket, leader, echo } = input
  return answer('leader-named', input, ticket.id, {
    ...answerWords(input, ticket.id),
    title: titleFor(ticket.title, echo),
    leader_name: leader.name,
    leader_title: leader.title,
  })
}

export interface Notice extends Desk {
  readonly ticket: Ticket
  readonly employee: { readonly address: string; readonly name: string }
  /** The customer's address. */
  readonly customer: string
  /** Whether the customer proved who they are: an employee, too, gets no stranger's advertisement from us. */
  readonly echo: boolean
  /** Titles for people, in the employee's language; empty where there is none. */
  readonly priority: string
  readonly team: string
  /** Why this employee gets it, in the employee's language. */
  readonly because: string
}

/** To an employee. It begins a thread of its own: the customer's is not the employee's. */
export const composeNotice = (input: Notice): OutboxLetter => toEmployee('notice', input, noticeWords(input))

export function noticeWords(input: Notice): Variables<'notice'> {
  const { ticket, echo, organisation, customer, priority, team, because } = input
  return { organisation, number: numberOf(input, ticket.id), title: titleFor(ticket.title, echo), customer, priority, team, because }
}

export const toEmployee = <K extends TemplateKind>(kind: K, input: Notice, words: Variables<K>): OutboxLetter => ({
  toAddress: input.employee.address,
  toName: cleanLine(input.employee.name, NAME_LIMIT),
  ...NO_THREAD,
  headers: automaticHeaders(input, 'auto-generated'),
  ...letterOf(kind, input, input.ticket.id, words),
})

export const numberOf = ({ numberPrefix }: Desk, id: number) => `${numberPrefix}-${id}`

const answerWords = (input: Answer, ticketId: number) => ({
  organisation: input.organisation,
  number: numberOf(input, ticketId),
  subject: subjectFor(input.letter.subject, input.echo, input.numberPrefix),
})

function answer<K extends TemplateKind>(kind: K, input: Answer, ticketId: number, words: Variables<K>): OutboxLetter {
  const { from } = input.letter
  if (!from) throw new Error('an answer needs a recipient')
  return {
    ...recipient(from, input.echo),
    ...threading(input.letter),
    headers: automaticHeaders(input, 'auto-replied'),
    ...letterOf(kind, input, ticketId, words),
  }
}

export const letterOf = <K extends TemplateKind>(kind: K, desk: Desk, ticketId: number, words: Variables<K>) => ({
  kind,
  ticketId,
  ...tokens(desk, ticketId),
  ...sender(desk),
  language: desk.language,
  ...render(desk.templates, kind, desk.language, words),
})
