// Merging tickets, and giving back what was merged. A merged ticket keeps its row, mails and history; whoever answers it lands on its successor.
// What undoing needs is recorded in the event's data, because history is append-only and rows are not.
import { refKey } from '../tickets/match.ts'
import { mayFollow, type TicketState } from '../tickets/ticket.ts'
import type { Db, Trx } from './connect.ts'
import { addEvent, type By, type Changed, type Locked, letParticipantsIn, lockTickets, refuse } from './ticket-rows.ts'

/** The data of a `ticket.merged` event. Dates are ISO 8601. */
interface MergeRecord {
  readonly into: number
  readonly state: TicketState
  readonly resolvedAt: string | null
  readonly closedAt: string | null
  /** When it would have closed itself. */

  /** Tickets merged into it earlier, which were moved along. */
  readonly moved: readonly number[]
  /** Whom the merge let into the successor. */
  readonly participants: readonly string[]
}

/** Ends ticket `id` in favour of `into`. */
export const mergeTickets = (db: Db, id: number, into: number, by: By): Promise<Changed> =>
  db.transaction().execute(trx => mergeWithin(trx, [id], into, by))

/**
 * Ends the tickets `ids` in favour of `into`: whoever answers one of them from now on lands there, and its participants may write there.
 * Tickets merged into them earlier are moved along, so that a redirect is never more than one step. Refuses before it writes anything.
 */
export async function mergeWithin(trx: Trx, ids: readonly number[], into: number, by: By): Promise<Changed> {
  if (ids.includes(into)) return refuse("a ticket can't be merged into itself")
  const locked = new Map((await lockTickets(trx, [...ids, into])).map(row => [row.id, row]))
  const missing = [...ids, into].find(id => !locked.has(id))
  if (missing !== undefined) return refuse(`there is no ticket ${missing}`)
  const tickets = ids.flatMap(id => locked.get(id) ?? [])
  const final = tickets.find(({ state }) => !mayFollow(state, 'merged'))
  if (final) return refuse(`a ${final.state} ticket can't be merged`)
  const target = locked.get(into)?.state
  if (target === 'merged' || target === 'spam') return refuse(`ticket ${into} is ${target}: nothing can be merged into it`)
  for (const ticket of tickets) await addEvent(trx, ticket.id, 'ticket.merged', by, await redirect(trx, ticket, into, by.now))
  await addEvent(trx, into, 'ticket.absorbed', by, { from: ids })
  return { ok: true }
}

async function redirect(trx: Trx, { id, state, resolvedAt, closedAt }: Locked, into: number, now: Date): Promise<MergeRecord> {
  const moved = await trx
    .updateTable('tickets')
    .set({ state: 'merged', merged_into: into, updated_at: now, resolved_at: null, closed_at: null })
    .where(eb => eb.or([eb('id', '=', id), eb('merged_into', '=', id)]))
    .returning('id')
    .execute()
  return {
    into,
    state,
    resolvedAt: resolvedAt?.toISOString() ?? null,
    closedAt: closedAt?.toISOString() ?? null,
    moved: moved.map(row => row.id).filter(other => other !== id),
    participants: await letParticipantsIn(trx, id, into),
  }
}

export interface MergeEvent {
  readonly id: number
  readonly data: object
}

/** Gives merged tickets back to what they were. `events`: the `ticket.merged` event of each, by ticket. Refuses before it writes anything. */
export async function giveBack(trx: Trx, events: ReadonlyMap<number, MergeEvent>, by: By): Promise<Changed> {
  const records = new Map([...events].map(([id, event]) => [id, { ...event, record: event.data as Partial<MergeRecord> }]))
  const successors = [...records.values()].map(({ record }) => record.into ?? 0)
  const locked = new Map((await lockTickets(trx, [...records.keys(), ...successors])).map(row => [row.id, row]))
  for (const [id, { record }] of records) {
    const unsafe = whyNot(locked.get(id), locked.get(record.into ?? 0), record)
    if (unsafe) return refuse(unsafe)
  }
  for (const [id, { id: eventId, record }] of records) await restore(trx, id, eventId, record as MergeRecord, by)
  return { ok: true }
}

function whyNot(ticket: Locked | undefined, successor: Locked | undefined, { into, state }: Partial<MergeRecord>): string | null {
  if (!ticket || into === undefined || state === undefined)
    return 'the merge was recorded by an older version, which kept too little to undo it'
  if (ticket.state !== 'merged') return `ticket ${ticket.id} is ${ticket.state} again already`
  if (ticket.mergedInto !== into) return `ticket ${into} was itself merged into ${ticket.mergedInto} since: undo that first`
  return successor?.state === 'spam' ? `ticket ${into} became spam since` : null
}

async function restore(trx: Trx, id: number, eventId: number, record: MergeRecord, by: By): Promise<void> {
  const { into, state, moved } = record
  const ends = { resolved_at: dateOf(record.resolvedAt), closed_at: dateOf(record.closedAt) }
  await trx
    .updateTable('tickets')
    .set({ state, merged_into: null, updated_at: by.now, ...ends })
    .where('id', '=', id)
    .execute()
  if (moved.length > 0)
    await trx.updateTable('tickets').set({ merged_into: id }).where('id', 'in', moved).where('merged_into', '=', into).execute()
  const messages = await giveBackMessages(trx, { id, into, since: eventId, through: [id, ...moved] })
  const people = await takeOut(trx, into, record.participants)
  await addEvent(trx, id, 'ticket.given-back', by, { from: into, state, messages })
  await addEvent(trx, into, 'ticket.gave-back', by, { to: id, messages, participants: people })
}

const dateOf = (text: string | null): Date | null => (text === null ? null : new Date(text))

interface Return {
  readonly id: number
  readonly into: number
  readonly since: number
  readonly through: readonly number[]
}

/** Mails that came to the successor since, because they answered one of the tickets that go back. */
async function giveBackMessages(trx: Trx, { id, into, since, through }: Return): Promise<readonly number[]> {
  const events = await trx
    .selectFrom('events as e')
    .innerJoin('messages as m', 'm.id', 'e.message_id')
    .select(['m.id', 'm.message_id as mailId', 'e.data'])
    .where('e.ticket_id', '=', into)
    .where('e.id', '>', since)
    .where('e.kind', '=', 'message.appended')
    .execute()
  const mails = events.filter(({ data }) => through.includes(Number((data as { readonly mergedFrom?: unknown }).mergedFrom)))
  for (const mail of mails) {
    const row = trx.updateTable('ticket_messages').set({ ticket_id: id }).where('ticket_id', '=', into).where('message_id', '=', mail.id)
    await row.execute()
    if (mail.mailId === null) continue
    const ref = { ref: refKey(mail.mailId), ticket_id: id, origin: 'message' } as const
    await trx
      .insertInto('thread_refs')
      .values(ref)
      .onConflict(conflict => conflict.doNothing())
      .execute()
  }
  return mails.map(mail => mail.id)
}

/** Those who were let in by the merge, unless they have written there since. */
async function takeOut(trx: Trx, into: number, people: readonly string[]): Promise<readonly string[]> {
  if (people.length === 0) return []
  const out = await trx
    .deleteFrom('ticket_participants')
    .where('ticket_id', '=', into)
    .where('address', 'in', people)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('ticket_messages as tm')
            .innerJoin('messages as m', 'm.id', 'tm.message_id')
            .select('m.id')
            .where('tm.ticket_id', '=', into)
            .whereRef('m.from_address', '=', 'ticket_participants.address'),
        ),
      ),
    )
    .returning('address')
    .execute()
  return out.map(({ address }) => address)
}
