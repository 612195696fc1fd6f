// `ticket take|wait|hold|reopen|spam`: whose a ticket is, and what it waits for. The state table says what is possible; a refusal says why not.
import { setField } from '../db/placement.ts'
import type { By, Changed } from '../db/ticket-rows.ts'
import { changeState } from '../db/tickets.ts'
import type { TicketState } from '../tickets/ticket.ts'
import { type Call, complain, EXIT, type Run, say } from './io.ts'
import { readComing } from './read-date.ts'
import { byOf } from './ticket-verbs.ts'
import { type OneTicket, personOf, withTicket } from './with-ticket.ts'

function tell({ io }: Call, { number }: OneTicket, done: Changed, told: string): number {
  if (done.ok) say(io, `${number}: ${told}`)
  else complain(io, `postdesk: ${number} can't be changed: ${done.why}`)
  return done.ok ? EXIT.ok : EXIT.failed
}

export const take: Run = call =>
  withTicket(call, async ticket => {
    const person = personOf(call, ticket.policy)
    if (person === null) complain(call.io, 'postdesk: --as says who takes it: an address of the policy')
    if (!person) return EXIT.usage
    const { address } = person
    const by: By = { ...byOf(call, 'a person took it'), actor: `person:${address}` }
    const done = await setField(ticket.db, ticket.id, { field: 'assignee', value: address }, by)
    return tell(call, ticket, done, `taken by ${address}; the policy leaves it so`)
  })

type Reachable = Exclude<TicketState, 'merged'>

const become =
  (to: Reachable, otherwise: string, told: string, more: object = {}): Run =>
  call =>
    withTicket(call, async ticket => tell(call, ticket, await changeState(ticket.db, ticket.id, to, byOf(call, otherwise), more), told))

export const reopen = become('open', 'a person reopened it', 'open')
export const spam = become('spam', 'a person called it spam', 'spam; "ticket reopen" takes it back')

const becomeUntil =
  (to: Reachable, otherwise: string, told: string): Run =>
  async call => {
    const until = readComing(call, 'until')
    if (until === undefined) return EXIT.usage
    const run =
      until === null ? become(to, otherwise, told) : become(to, `${otherwise} until ${until}`, `${told} until ${until}`, { until })
    return run(call)
  }

export const wait = becomeUntil('waiting', 'a person waits for the customer', 'waits for the customer')
export const hold = becomeUntil('on-hold', 'a person waits for somebody else', 'on hold: it waits for a third party')
