// `ticket take|wait|hold|reopen|spam`: whose a ticket is, and what it waits for. The state table says what is possible; a refusal says why not.
import { setField } from '../db/placement.ts'
import type { By, Changed } from '../db/ticket-rows.ts'
import { changeState } from '../db/tickets.ts'
import type { TicketState } from '../tickets/ticket.ts'
import { type Call, complain, EXIT, type Run, say } from './io.ts'
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
    withTicket(call, async ticket =>
      tell(call, ticket, await changeState(ticket.db, ticket.id, to, byOf(call, otherwise), undefined, more), told),
    )

export const hold = become('on-hold', 'a person waits for somebody else', 'on hold: it waits for a third party')
export const reopen = become('open', 'a person reopened it', 'open')
export const spam = become('spam', 'a person called it spam', 'spam; "ticket reopen" takes it back')

export const wait: Run = async call => {
  const until = readUntil(call)
  if (until === undefined) return EXIT.usage
  if (until === null) return become('waiting', 'a person waits for the customer', 'waits for the customer')(call)
  const run = become('waiting', `a person waits for the customer until ${until}`, `waits for the customer until ${until}`, { until })
  return run(call)
}

/** A day, or a moment, that is still to come; null where none is given, undefined after a complaint. */
function readUntil({ io, options }: Call): string | null | undefined {
  if (options.until === undefined) return null
  const word = String(options.until)
  const day = /^\d{4}-\d\d-\d\d$/.test(word)
  const at = new Date(day ? `${word}T23:59:59Z` : word)
  const known = /^\d{4}-\d\d-\d\d(?:T.+)?$/.test(word) && !Number.isNaN(at.getTime())
  // Date takes 31 February for a day in March.
  if (known && at > io.clock.now() && (!day || at.toISOString().startsWith(word))) return word
  complain(io, 'postdesk: --until wants a day or a moment to come, such as 2026-12-24 or 2026-12-24T10:00:00+03:00')
  return undefined
}
