// What the keeper of promises takes in hand: tickets whose moment has come, locked in order and with all that is known of them, in a few statements for
// as many as are due together. Whoever looks at one meanwhile waits, and then finds nothing left to do.
import { sql } from 'kysely'
import type { Facts } from '../rules/condition.ts'
import type { Tier } from '../rules/policy.ts'
import type { HistoryLine } from '../rules/ticket-log.ts'
import type { TicketState } from '../tickets/ticket.ts'
import type { Authenticity } from '../understanding/letter.ts'
import type { Db, Trx } from './connect.ts'

/** The tickets of those among these timers that are due; a timer that has ended or moved is passed over. */
export async function ticketsOfDueTimers(db: Db, ids: readonly number[], now: Date): Promise<ReadonlyMap<number, number>> {
  const rows = await db
    .selectFrom('timers')
    .select(['id', 'ticket_id'])
    .where(eb => eb('id', '=', eb.fn.any(eb.val([...ids]))))
    .where('ended_at', 'is', null)
    .where('due_at', '<=', now)
    .execute()
  return new Map(rows.map(row => [row.id, row.ticket_id]))
}

export interface KeptTicket {
  readonly id: number
  readonly state: TicketState
  readonly title: string
  readonly priority: string | null
  readonly team: string | null
  readonly tier: Tier | null
  readonly assignee: string | null
  readonly category: string | null
  readonly sop: string | null
  readonly language: string
  readonly openedAt: Date
  readonly contactId: number
  readonly customer: string
  readonly customerName: string
  /** The customer's own setting. */
  readonly customerLanguage: string | null
  readonly mailboxId: number | null
  readonly mailbox: string | null
  /** Of the mail that opened it. */
  readonly authenticity: Authenticity | null
  readonly imported: boolean
  /** Whether our last mail to the customer on it failed for good. */
  readonly undeliverable: boolean
  readonly promiseId: number | null
  readonly promisedAt: Date | null
  readonly promiseDueAt: Date | null
  readonly askedCustomerAt: Date | null
  readonly facts: Facts | null
  /** What the procedure asked and nobody answered. */
  readonly openNeeds: readonly string[]
  readonly history: readonly HistoryLine[]
}

/**
 * Locks the tickets and takes the word "look at it anew" off them before anything is read: whoever writes history from now on sets it again.
 * The lines written by this transaction do not (`postdesk.planning`).
 */
export async function takeTickets(trx: Trx, ids: readonly number[]): Promise<readonly KeptTicket[]> {
  await sql`
    with locked as materialized (select id from tickets where id = any(${[...ids]}::bigint[]) order by id for no key update)
    select set_config('postdesk.planning', 'on', true), (select count(*) from locked)`.execute(trx)
  // Two tickets of one customer that are solved at once ask one question: the second looks after the first has written.
  await sql`
    with asked as materialized (select id from contacts where id in (
      select contact_id from tickets where id = any(${[...ids]}::bigint[]) and state in ('resolved', 'closed')) order by id for no key update),
    gone as (delete from timers where ticket_id = any(${[...ids]}::bigint[]) and kind = 'plan' and ended_at is null)
    select count(*) from asked`.execute(trx)
  const { rows } = await sql<KeptTicket>`
    select t.id, t.state, t.title, t.priority, t.team, t.tier, t.assignee, t.category, t.sop, t.language, t.opened_at as "openedAt",
      c.id as "contactId", c.address as customer, c.name as "customerName", c.language as "customerLanguage", t.mailbox_id as "mailboxId", b.name as mailbox,
      m.authenticity, coalesce(m.imported, false) as imported, coalesce(o.state = 'failed', false) as undeliverable,
      p.id as "promiseId", p.made_at as "promisedAt", p.due_at as "promiseDueAt", d.facts,
      case when t.state in ('resolved', 'closed') then (select max(asked_at) from surveys s where s.contact_id = c.id) end as "askedCustomerAt",
      array(select n.need from needs n where n.ticket_id = t.id and n.sop = t.sop and n.words is null and n.asked > 0 order by n.position) as "openNeeds"
    from tickets t join contacts c on c.id = t.contact_id left join mailboxes b on b.id = t.mailbox_id
    left join promises p on p.ticket_id = t.id and p.state = 'open'
    left join lateral (select m.authenticity, m.imported from ticket_messages x join messages m on m.id = x.message_id
      where x.ticket_id = t.id order by x.role = 'opened' desc, m.id limit 1) m on true
    left join lateral (select state from outbox where ticket_id = t.id and to_address = c.address and state in ('sent', 'failed')
      order by id desc limit 1) o on true
    left join lateral (select facts from decisions where ticket_id = t.id order by id desc limit 1) d on true
    where t.id = any(${[...ids]}::bigint[]) order by t.id`.execute(trx)
  const histories = await readHistories(trx, ids)
  return rows.map(row => ({ ...row, history: histories.get(row.id) ?? [] }))
}

async function readHistories(db: Db, ids: readonly number[]): Promise<ReadonlyMap<number, readonly HistoryLine[]>> {
  const rows = await db
    .selectFrom('events')
    .select(['ticket_id as ticketId', 'at', 'kind', 'actor', 'because', 'data'])
    .where(eb => eb('ticket_id', '=', eb.fn.any(eb.val([...ids]))))
    .orderBy('ticket_id')
    .orderBy('id')
    .execute()
  return Map.groupBy(rows, ({ ticketId }) => ticketId ?? 0)
}

export interface Correspondence {
  readonly ticketId: number
  readonly messageId: string | null
  readonly subject: string | null
  /** Message-IDs of our newest mails to the customer, oldest first. */
  readonly ours: readonly string[]
}

const OWN_MAILS = 20

/**
 * What mails to the customers of these tickets are threaded by; mails of tickets merged into them count as their own. Only the customer's own mail gives
 * its subject: whoever holds a mail of ours can write to the ticket, and must not speak to the customer through us.
 */
export async function readCorrespondence(trx: Trx, ids: readonly number[]): Promise<ReadonlyMap<number, Correspondence>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<Correspondence>`
    select t.id as "ticketId", m.message_id as "messageId", m.subject,
      array(select o.message_id from (select id, message_id from outbox where ticket_id in (select t.id union all select id from tickets where merged_into = t.id)
        and to_address = c.address and state not in ('failed', 'dropped', 'held') order by id desc limit ${OWN_MAILS}) o order by o.id) as ours
    from tickets t join contacts c on c.id = t.contact_id
    left join lateral (select m.message_id, m.subject from ticket_messages x join messages m on m.id = x.message_id
      where x.ticket_id in (select t.id union all select id from tickets where merged_into = t.id)
        and m.from_address = c.address and m.authenticity is distinct from 'fail'
      order by m.kind = 'person' desc, m.received_at desc, m.id desc limit 1) m on true
    where t.id = any(${[...ids]}::bigint[])`.execute(trx)
  return new Map(rows.map(row => [row.ticketId, row]))
}

/** Takes ids for surveys, so that their links can be signed before their rows are written. */
export async function takeSurveyIds(trx: Trx, count: number): Promise<readonly number[]> {
  if (count === 0) return []
  const { rows } = await sql<{ id: number }>`
    select nextval(pg_get_serial_sequence('surveys', 'id')) as id from generate_series(1, ${count}::int)`.execute(trx)
  return rows.map(({ id }) => id)
}
