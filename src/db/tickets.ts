// Tickets: which ones a letter may belong to, and the verbs that change their state. Each change and its event are one transaction.
import { type SqlBool, sql } from 'kysely'
import type { Sender } from '../rules/facts.ts'
import type { Candidate, Evidence, Via } from '../tickets/match.ts'
import { type AfterAnswer, mayFollow, type TicketState } from '../tickets/ticket.ts'
import type { Db, Trx } from './connect.ts'
import { addEvent, type By, type Changed, type Locked, lockTickets, mergedInto, refuse } from './ticket-rows.ts'

interface CandidateRow {
  message_id: number
  contact_language: string | null
  contact_known: boolean
  recent_tickets: number
  ticket_id: number | null
  via: Via
  state: TicketState
  language: string
  closed_at: Date | null
  merged_from: number | null
  participant: SqlBool
  asked: SqlBool
}

/** What one message says of the ticket it may belong to. */
export interface Question {
  readonly messageId: number
  readonly evidence: Evidence
  readonly sender: string | null
}

/** What the database knows of a message: the tickets it may belong to, and the language its sender has chosen. */
export interface Known {
  readonly candidates: readonly Candidate[]
  readonly contactLanguage: string | null
  readonly sender: Sender
}

/** A robot may open tickets without end: counting them all for each of its mails would cost more each time. */
const RECENT_MAX = 1_000

/** One id can be named by as many strangers as like; the earliest tickets it names are enough. */
const TICKETS_PER_REF = 20

/**
 * The tickets that each message's evidence names, strongest first: signed tokens, then the thread's ids (nearest first), then the
 * subject's number. A merged ticket is given as its successor; merges never chain, since merging moves the older ones along.
 */
export async function findCandidates(trx: Trx, questions: readonly Question[], recentSince: Date): Promise<ReadonlyMap<number, Known>> {
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
    with q ("messageId", sender) as (
      select * from jsonb_to_recordset(${JSON.stringify(questions.map(({ messageId, sender }) => ({ messageId, sender })))}::jsonb)
        as q ("messageId" bigint, sender text)),
    named (message_id, via, strength, ticket_id) as (
      select * from jsonb_to_recordset(${JSON.stringify(pointers)}::jsonb) as p ("messageId" bigint, via text, strength int, "ticketId" bigint)
      union all
      select p."messageId", 'thread', p.strength, r.ticket_id
      from jsonb_to_recordset(${JSON.stringify(refs)}::jsonb) as p ("messageId" bigint, ref uuid, strength int)
      cross join lateral (select ticket_id from thread_refs where ref = p.ref order by ticket_id limit ${TICKETS_PER_REF}) r)
    select q."messageId" as message_id, c.language as contact_language, c.id is not null as contact_known,
      recent.count as recent_tickets, coalesce(s.id, t.id) as ticket_id, n.via,
      coalesce(s.state, t.state) as state, coalesce(s.language, t.language) as language,
      case when s.id is null then t.closed_at else s.closed_at end as closed_at,
      case when s.id is null then null else t.id end as merged_from,
      exists (select from ticket_participants p where p.ticket_id in (t.id, s.id) and p.address = q.sender) as participant,
      exists (select from surveys v join contacts a on a.id = v.contact_id
        where v.ticket_id = coalesce(s.id, t.id) and v.answer is null and a.address = q.sender) as asked
    from q left join contacts c on c.address = q.sender
    cross join lateral (
      select count(*)::int as count from (
        select from tickets where contact_id = c.id and opened_at >= ${recentSince} limit ${RECENT_MAX}) r) recent
    left join (named n join tickets t on t.id = n.ticket_id left join tickets s on s.id = t.merged_into) on n.message_id = q."messageId"
    order by q."messageId", n.strength, n.ticket_id`.execute(trx)
  const byMessage = Map.groupBy(rows, row => row.message_id)
  return new Map(
    [...byMessage].map(([id, found]) => [
      id,
      {
        candidates: found.flatMap(toCandidate),
        contactLanguage: found[0]?.contact_language ?? null,
        sender: { known: found[0]?.contact_known ?? false, recentTickets: found[0]?.recent_tickets ?? 0 },
      },
    ]),
  )
}

function toCandidate({
  ticket_id: ticketId,
  via,
  state,
  language,
  closed_at: closedAt,
  merged_from: mergedFrom,
  participant,
  asked,
}: CandidateRow) {
  if (ticketId === null) return []
  return [{ ticketId, via, state, language, closedAt, mergedFrom, senderIsParticipant: Boolean(participant), asked: Boolean(asked) }]
}

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

type Reachable = Exclude<TicketState, 'merged'>

/** Moves a ticket to another state, if the transition table allows it. `more`: for the event. */
export function changeState(db: Db, id: number, to: Reachable, by: By, more: object = {}): Promise<Changed> {
  return db.transaction().execute(async trx => {
    const [ticket] = await lockTickets(trx, [id])
    return ticket ? enterState(trx, ticket, to, by, more) : refuse(`there is no ticket ${id}`)
  })
}

async function enterState(trx: Trx, ticket: Locked, to: Reachable, by: By, more: object): Promise<Changed> {
  const { id, state: from } = ticket
  if (from === 'merged') return refuse(mergedInto(ticket))
  if (from === to) return refuse(`it is ${to} already`)
  if (!mayFollow(from, to)) return refuse(`a ${from} ticket can't become ${to}`)
  await trx.updateTable('tickets').set(stamps(to, by.now)).where('id', '=', id).execute()
  await addEvent(trx, id, 'state.changed', by, { from, to, ...more })
  return { ok: true }
}

/** Moves a locked ticket along the way that a person's answer leads it (`wayAfterAnswer`), with an event for each state. */
export async function followAnswer(trx: Trx, ticket: Locked, way: readonly AfterAnswer[], by: By): Promise<void> {
  if (way.length === 0) await touch(trx, ticket.id, by.now)
  let { state } = ticket
  for (const next of way) {
    await enterState(trx, { ...ticket, state }, next, by, {})
    state = next
  }
}

const touch = (trx: Trx, id: number, now: Date) => trx.updateTable('tickets').set({ updated_at: now }).where('id', '=', id).execute()

function stamps(to: TicketState, now: Date) {
  const ends = to === 'resolved' ? { resolved_at: now } : to === 'closed' ? { closed_at: now } : { resolved_at: null, closed_at: null }
  return { state: to, updated_at: now, ...ends }
}
