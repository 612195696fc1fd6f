// Tickets: which ones a letter may belong to, and the verbs that change their state. Each change and its event are one transaction.
import { type SqlBool, sql } from 'kysely'
import type { Candidate, Evidence, Via } from '../tickets/match.ts'
import { mayFollow, type TicketState } from '../tickets/ticket.ts'
import type { Db, Trx } from './connect.ts'

interface CandidateRow {
  message_id: number
  ticket_id: number
  via: Via
  state: TicketState
  closed_at: Date | null
  merged_from: number | null
  participant: SqlBool
}

/** What one message says of the ticket it may belong to. */
export interface Question {
  readonly messageId: number
  readonly evidence: Evidence
  readonly sender: string | null
}

/** One id can be named by as many strangers as like; the earliest tickets it names are enough. */
const TICKETS_PER_REF = 20

/**
 * The tickets that each message's evidence names, strongest first: signed tokens, then the thread's ids (nearest first), then the
 * subject's number. A merged ticket is given as its successor; merges never chain, since mergeTickets moves the older ones along.
 */
export async function findCandidates(trx: Trx, questions: readonly Question[]): Promise<ReadonlyMap<number, readonly Candidate[]>> {
  const pointers = questions.flatMap(({ messageId, evidence }) =>
    evidence.pointers.map(({ via, ticketId }, position) => ({
      messageId,
      via,
      ticketId,
      strength: (via === 'subject' ? 3_000 : 1_000) + position,
    })),
  )
  const refs = questions.flatMap(({ messageId, evidence }) =>
    evidence.refs.map((ref, position) => ({ messageId, ref, strength: 2_000 + position })),
  )
  const { rows } = await sql<CandidateRow>`
    with named (message_id, via, strength, ticket_id) as (
      select * from jsonb_to_recordset(${JSON.stringify(pointers)}::jsonb) as p ("messageId" bigint, via text, strength int, "ticketId" bigint)
      union all
      select p."messageId", 'thread', p.strength, r.ticket_id
      from jsonb_to_recordset(${JSON.stringify(refs)}::jsonb) as p ("messageId" bigint, ref uuid, strength int)
      cross join lateral (select ticket_id from thread_refs where ref = p.ref order by ticket_id limit ${TICKETS_PER_REF}) r)
    select n.message_id, coalesce(s.id, t.id) as ticket_id, n.via, coalesce(s.state, t.state) as state,
      case when s.id is null then t.closed_at else s.closed_at end as closed_at,
      case when s.id is null then null else t.id end as merged_from,
      exists (select from ticket_participants p where p.ticket_id in (t.id, s.id) and p.address = q.sender) as participant
    from named n
    join jsonb_to_recordset(${JSON.stringify(questions.map(({ messageId, sender }) => ({ messageId, sender })))}::jsonb)
      as q ("messageId" bigint, sender text) on q."messageId" = n.message_id
    join tickets t on t.id = n.ticket_id left join tickets s on s.id = t.merged_into
    order by n.message_id, n.strength, n.ticket_id`.execute(trx)
  return Map.groupBy(rows.map(toCandidate), ({ messageId }) => messageId)
}

const toCandidate = (row: CandidateRow): Candidate & { readonly messageId: number } => ({
  messageId: row.message_id,
  ticketId: row.ticket_id,
  via: row.via,
  state: row.state,
  closedAt: row.closed_at,
  mergedFrom: row.merged_from,
  senderIsParticipant: Boolean(row.participant),
})

/** Takes the next `count` ticket numbers. A number taken by a transaction that is taken back stays unused. */
export async function takeNumbers(trx: Trx, count: number): Promise<readonly number[]> {
  if (count === 0) return []
  const { rows } = await sql<{ id: number }>`
    select nextval(pg_get_serial_sequence('tickets', 'id')) as id from generate_series(1, ${count}::int)`.execute(trx)
  return rows.map(row => row.id)
}

/** Stores attachments' contents under their SHA-256 (hex); what is there already is left alone. */
export async function storeBlobs(trx: Trx, blobs: readonly { readonly sha256: string; readonly data: Uint8Array }[]): Promise<void> {
  if (blobs.length === 0) return
  const values = blobs.map(({ sha256, data }) => ({
    sha256: Buffer.from(sha256, 'hex'),
    size_bytes: data.byteLength,
    data: Buffer.from(data),
  }))
  await trx
    .insertInto('blobs')
    .values(values)
    .onConflict(conflict => conflict.column('sha256').doNothing())
    .execute()
}

export interface By {
  /** `system`, `person:ADDRESS`, `customer:ADDRESS`. */
  readonly actor: string
  readonly because: string
  readonly now: Date
}

export type Refused = { readonly ok: false; readonly why: string }
export type Changed = { readonly ok: true } | Refused

const refuse = (why: string): Refused => ({ ok: false, why })

interface Locked {
  readonly id: number
  readonly state: TicketState
}

/** Takes the ticket's row FOR NO KEY UPDATE, so that rows referring to it can still be written by others. */
const lockTicket = (trx: Trx, id: number): Promise<Locked | undefined> =>
  trx.selectFrom('tickets').select(['id', 'state']).where('id', '=', id).forNoKeyUpdate().executeTakeFirst()

/** Moves a ticket to another state, if the transition table allows it. Resolving sets the timer that closes it `closeAfterDays` later. */
export function changeState(db: Db, id: number, to: Exclude<TicketState, 'merged'>, by: By, closeAfterDays = 7): Promise<Changed> {
  return db.transaction().execute(async trx => {
    const ticket = await lockTicket(trx, id)
    if (!ticket) return refuse(`there is no ticket ${id}`)
    if (!mayFollow(ticket.state, to)) return refuse(`a ${ticket.state} ticket can't become ${to}`)
    await trx.updateTable('tickets').set(stamps(to, by.now)).where('id', '=', id).execute()
    await endTimers(trx, id, by.now, `dropped: the ticket became ${to}`)
    if (to === 'resolved') await setCloseTimer(trx, id, by.now, closeAfterDays)
    await addEvent(trx, id, 'state.changed', by, { from: ticket.state, to })
    return { ok: true }
  })
}

function stamps(to: TicketState, now: Date) {
  const ends = to === 'resolved' ? { resolved_at: now } : to === 'closed' ? { closed_at: now } : { resolved_at: null, closed_at: null }
  return { state: to, updated_at: now, ...ends }
}

const DAY_MS = 86_400_000

async function setCloseTimer(trx: Trx, id: number, now: Date, days: number): Promise<void> {
  const dueAt = new Date(now.getTime() + days * DAY_MS)
  await trx.insertInto('timers').values({ kind: 'close-resolved', ticket_id: id, due_at: dueAt, created_at: now }).execute()
}

async function endTimers(trx: Trx, id: number, now: Date, outcome: string): Promise<void> {
  await trx.updateTable('timers').set({ ended_at: now, outcome }).where('ticket_id', '=', id).where('ended_at', 'is', null).execute()
}

async function addEvent(trx: Trx, id: number, kind: string, by: By, data: object): Promise<void> {
  const { actor, because, now } = by
  await trx
    .insertInto('events')
    .values({ ticket_id: id, at: now, actor, kind, because, data: JSON.stringify(data) })
    .execute()
}

/** Closes a ticket whose quiet time after solving is over. Returns what came of it, for the timer's row. */
export async function closeResolved(trx: Trx, id: number, now: Date): Promise<string> {
  const ticket = await lockTicket(trx, id)
  if (ticket?.state !== 'resolved') return `dropped: the ticket is ${ticket?.state ?? 'gone'}`
  await trx.updateTable('tickets').set(stamps('closed', now)).where('id', '=', id).execute()
  const because = 'it was resolved, and nobody wrote until its closing time'
  await addEvent(trx, id, 'state.changed', { actor: 'system', because, now }, { from: 'resolved', to: 'closed' })
  return 'closed'
}

/**
 * Ends ticket `id` in favour of `into`: whoever answers it from now on lands there, and its participants may write there.
 * Tickets merged into `id` earlier are moved along, so that a redirect is never more than one step.
 */
export function mergeTickets(db: Db, id: number, into: number, by: By): Promise<Changed> {
  return db.transaction().execute(async trx => {
    if (id === into) return refuse("a ticket can't be merged into itself")
    const locked = [await lockTicket(trx, Math.min(id, into)), await lockTicket(trx, Math.max(id, into))]
    const [ticket, target] = [locked.find(row => row?.id === id), locked.find(row => row?.id === into)]
    if (!ticket || !target) return refuse(`there is no ticket ${ticket ? into : id}`)
    if (!mayFollow(ticket.state, 'merged')) return refuse(`a ${ticket.state} ticket can't be merged`)
    if (target.state === 'merged' || target.state === 'spam')
      return refuse(`ticket ${into} is ${target.state}: nothing can be merged into it`)
    await redirect(trx, id, into, by.now)
    await addEvent(trx, id, 'ticket.merged', by, { into })
    await addEvent(trx, into, 'ticket.absorbed', by, { from: id })
    return { ok: true }
  })
}

async function redirect(trx: Trx, id: number, into: number, now: Date): Promise<void> {
  const merged = { state: 'merged', merged_into: into, updated_at: now, resolved_at: null, closed_at: null } as const
  await trx
    .updateTable('tickets')
    .set(merged)
    .where(eb => eb.or([eb('id', '=', id), eb('merged_into', '=', id)]))
    .execute()
  await endTimers(trx, id, now, `dropped: the ticket was merged into ${into}`)
  await trx
    .insertInto('ticket_participants')
    .columns(['ticket_id', 'address', 'role'])
    .expression(eb =>
      eb
        .selectFrom('ticket_participants as p')
        .select([eb.val(into).as('ticket_id'), 'p.address', eb.val('cc' as const).as('role')])
        .where('p.ticket_id', '=', id),
    )
    .onConflict(conflict => conflict.doNothing())
    .execute()
}
