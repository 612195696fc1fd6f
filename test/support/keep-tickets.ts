// Tickets for tests of the keeper on a real database: opened by letters built by hand, changed by people's verbs, and what came of them.
// November 2026 in Istanbul, where the 23rd is a Monday.

import type { By } from '../../src/db/ticket-rows.ts'
import { changeState } from '../../src/db/tickets.ts'
import type { AfterAnswer, TicketState } from '../../src/tickets/ticket.ts'
import type { Letter } from '../../src/understanding/letter.ts'
import type { Category } from '../../src/understanding/lexicon/shape.ts'
import { replyToTicket } from '../../src/workers/reply.ts'
import { commitLetter } from './commit.ts'
import { type KeepTestRoom, keepDue, passTime } from './keep-room.ts'
import { anIssue } from './letters.ts'

export const november = (text: string): Date => new Date(`2026-11-${text.replace(' ', 'T')}:00+03:00`)

const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Istanbul', dateStyle: 'short', timeStyle: 'short' })
/** `23 10:00`. */
export const wallOf = (at: Date): string => wall.format(at).replace('2026-11-', '')

let count = 0

/** Sets the clock and looks at the ticket once. Each has a customer of its own unless the change names one. */
export async function openTicket(
  room: KeepTestRoom,
  at: string,
  category: Category = 'hardware',
  change: Partial<Letter> = {},
): Promise<number> {
  room.clock.set(november(at))
  const text = 'The screen of room 4 stays dark.'
  const from = { address: `c${++count}@customer.test`, name: 'Ada' }
  const issues = [anIssue(text, text, { title: 'A dark screen', category })]
  const { tickets } = await commitLetter(room, { text, newText: text, from, issues, ...change })
  await keepDue(room)
  return tickets[0] ?? 0
}

export const bySam = (room: KeepTestRoom): By => ({ actor: 'person:sam@desk.test', because: 'so it is', now: room.clock.now() })

/** At its moment, and all that happens until then. */
export async function become(
  room: KeepTestRoom,
  id: number,
  at: string,
  state: Exclude<TicketState, 'merged'>,
  more: object = {},
): Promise<void> {
  await passTime(room, november(at))
  const changed = await changeState(room.db, id, state, bySam(room), more)
  if (!changed.ok) throw new Error(changed.why)
  await keepDue(room)
}

export async function answer(room: KeepTestRoom, id: number, at: string, leadsTo: AfterAnswer): Promise<void> {
  await passTime(room, november(at))
  const { templates } = room.rulebook()
  const replied = await replyToTicket(
    { ...room, templates },
    id,
    { text: 'Try the other cable.', leadsTo, person: null, promise: null },
    bySam(room),
  )
  if (!replied.ok) throw new Error(replied.why)
  await keepDue(room)
}

export const mailsOf = ({ db }: Pick<KeepTestRoom, 'db'>, id: number) =>
  db.selectFrom('outbox').selectAll().where('ticket_id', '=', id).orderBy('id').execute()

/** Those to the customer: `24 09:55 update`. */
export async function toldCustomer(room: KeepTestRoom, id: number): Promise<readonly string[]> {
  const mails = await mailsOf(room, id)
  return mails.filter(({ to_address: to }) => to.endsWith('@customer.test')).map(mail => `${wallOf(mail.created_at)} ${mail.kind}`)
}

/** `24 09:55 update.queued`, of those kinds alone. */
export async function linesOf({ db }: Pick<KeepTestRoom, 'db'>, id: number, kinds = /./): Promise<readonly string[]> {
  const lines = await db.selectFrom('events').select(['at', 'kind']).where('ticket_id', '=', id).orderBy('id').execute()
  return lines.filter(({ kind }) => kinds.test(kind)).map(({ at, kind }) => `${wallOf(at)} ${kind}`)
}

export const openTimers = ({ db }: Pick<KeepTestRoom, 'db'>, id: number) =>
  db
    .selectFrom('timers')
    .select(['kind', 'due_at', 'last_error'])
    .where('ticket_id', '=', id)
    .where('ended_at', 'is', null)
    .orderBy('kind')
    .execute()

export const timerKinds = async (room: Pick<KeepTestRoom, 'db'>, id: number) => (await openTimers(room, id)).map(({ kind }) => kind)
