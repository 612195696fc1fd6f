// What people read: tickets, the outbox and the quarantine as lists. Read-only, one query each, newest first, never without a limit.
import type { Db } from './connect.ts'
import type { OutboxState, TicketState } from './schema.ts'

export interface TicketLine {
  readonly id: number
  readonly state: TicketState
  readonly title: string
  readonly customer: string
  readonly customerName: string
  readonly language: string
  readonly mailbox: string | null
  readonly messages: number
  readonly openedAt: Date
  readonly updatedAt: Date
}

/** Newest change first. Served by the index tickets_by_change. */
export async function listTickets(
  db: Db,
  filter: { readonly state?: TicketState | undefined; readonly limit: number },
): Promise<readonly TicketLine[]> {
  const { state, limit } = filter
  return db
    .selectFrom('tickets as t')
    .innerJoin('contacts as c', 'c.id', 't.contact_id')
    .leftJoin('mailboxes as b', 'b.id', 't.mailbox_id')
    .select(['t.id', 't.state', 't.title', 'c.address as customer', 'c.name as customerName', 't.language', 'b.name as mailbox'])
    .select(eb => [
      eb
        .selectFrom('ticket_messages as m')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('m.ticket_id', '=', 't.id')
        .$asScalar()
        .$notNull()
        .as('messages'),
      't.opened_at as openedAt',
      't.updated_at as updatedAt',
    ])
    .$if(state !== undefined, query => query.where('t.state', '=', state as TicketState))
    .orderBy('t.updated_at', 'desc')
    .limit(limit)
    .execute()
}

export interface OutboxLine {
  readonly id: number
  readonly state: OutboxState
  readonly kind: string
  readonly ticketId: number | null
  readonly to: string
  readonly subject: string
  readonly attempts: number
  readonly nextAttemptAt: Date
  readonly createdAt: Date
  readonly sentAt: Date | null
  readonly lastResponse: string | null
}

export async function listOutbox(
  db: Db,
  filter: { readonly state?: OutboxState | undefined; readonly limit: number },
): Promise<readonly OutboxLine[]> {
  const { state, limit } = filter
  return db
    .selectFrom('outbox')
    .select(['id', 'state', 'kind', 'ticket_id as ticketId', 'to_address as to', 'subject', 'attempts', 'next_attempt_at as nextAttemptAt'])
    .select(['created_at as createdAt', 'sent_at as sentAt', 'last_response as lastResponse'])
    .$if(state !== undefined, query => query.where('state', '=', state as OutboxState))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

export interface QuarantineLine {
  readonly id: number
  readonly reason: string
  readonly mailbox: string | null
  readonly from: string | null
  readonly subject: string | null
  readonly sizeBytes: number
  readonly receivedAt: Date
  readonly quarantinedAt: Date
}

/** Served by the index messages_quarantine. */
export async function listQuarantine(db: Db, limit: number): Promise<readonly QuarantineLine[]> {
  return (
    db
      .selectFrom('messages as m')
      .leftJoin('mailboxes as b', 'b.id', 'm.mailbox_id')
      .select([
        'm.id',
        'b.name as mailbox',
        'm.from_address as from',
        'm.subject',
        'm.size_bytes as sizeBytes',
        'm.received_at as receivedAt',
      ])
      // Both are never null in this state: the table's CHECK constraints say so.
      .select(eb => [
        eb.fn.coalesce('m.reason', eb.val('')).as('reason'),
        eb.fn.coalesce('m.processed_at', 'm.stored_at').as('quarantinedAt'),
      ])
      .where('m.state', '=', 'quarantined')
      .orderBy('m.processed_at', 'desc')
      .limit(limit)
      .execute()
  )
}
