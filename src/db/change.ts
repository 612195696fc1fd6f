// Everything that one message changes, written by one statement: tickets, history, thread ids, outbox, and the message's own end.
// One statement because every further one is a round trip on the hottest path of the house; jsonb_to_recordset keeps its text
// constant however many rows there are, so that PostgreSQL plans it once a connection.
import { sql } from 'kysely'
import type { OutboxLetter } from '../outbox/compose.ts'
import type { Authenticity, MailKind } from '../understanding/letter.ts'
import type { Trx } from './connect.ts'
import type { MessageState, TicketState, Trust } from './schema.ts'

export interface NewTicket {
  readonly id: number
  readonly title: string
  readonly language: string
  readonly position: number
  readonly spanStart: number
  readonly spanEnd: number
  readonly because: string
}

/** A change of a ticket that exists, guarded by the state it was believed to be in. */
export interface TouchedTicket {
  readonly id: number
  readonly from: TicketState
  readonly to: TicketState
}

export interface NewEvent {
  readonly ticketId: number | null
  readonly actor: string
  readonly kind: string
  readonly because: string
  readonly data?: object
  /** The Message-ID of an outgoing mail of the same change that this event is about. */
  readonly outboxMessageId?: string
}

export interface MessageChange {
  readonly id: number
  readonly mailboxId: number | null
  readonly state: Exclude<MessageState, 'stored'>
  readonly reason: string | null
  readonly messageId: string | null
  readonly subject: string
  readonly from: { readonly address: string; readonly name: string } | null
  readonly sentAt: Date | null
  readonly text: string
  readonly kind: MailKind
  readonly kindBecause: string
  readonly authenticity: Authenticity
  readonly trust: Trust
  readonly language: string | null
  readonly notes: readonly string[]
}

export interface Change {
  readonly now: Date
  readonly message: MessageChange
  readonly opened: readonly NewTicket[]
  readonly touched: readonly TouchedTicket[]
  /** The tickets that the whole message was added to as a reply. */
  readonly appended: readonly { readonly ticketId: number; readonly because: string }[]
  readonly refs: readonly { readonly ref: string; readonly ticketId: number; readonly origin: 'message' | 'reference' | 'sent' }[]
  readonly participants: readonly { readonly ticketId: number; readonly address: string; readonly role: 'requester' | 'cc' }[]
  readonly links: readonly { readonly ticketId: number; readonly otherId: number; readonly kind: string; readonly because: string }[]
  readonly attachments: readonly {
    readonly position: number
    readonly filename: string
    readonly contentType: string
    readonly sizeBytes: number
    readonly inline: boolean
    /** Hex, or null where the content was left on the server. */
    readonly sha256: string | null
  }[]
  readonly events: readonly NewEvent[]
  /** With their final Message-IDs. */
  readonly outbox: readonly OutboxLetter[]
}

/** A ticket was changed by somebody else between our look and our write; the transaction is to be taken back and tried anew. */
export class StateMoved extends Error {
  override readonly name = 'StateMoved'
}

/** PostgreSQL's jsonb holds neither NUL nor lone surrogates; both are dropped rather than failing a whole mail. */
function toJson(value: unknown): string {
  const text = JSON.stringify(value)
  return /\\u(?:0000|d[89a-f])/i.test(text) ? JSON.stringify(value, (_, item) => (typeof item === 'string' ? cleanText(item) : item)) : text
}

const cleanText = (text: string) => text.toWellFormed().replaceAll('\0', '')

/**
 * Writes it all and returns the ids of the new outbox rows. Expects the message's row locked by this transaction.
 * @throws StateMoved where a touched ticket is no longer in the state it was believed to be in.
 */
export async function writeChange(trx: Trx, change: Change): Promise<readonly number[]> {
  const { now, message: m } = change
  const { rows } = await sql<{ outbox: number[]; touched: number }>`
with j as materialized (select ${toJson({ ...change, message: undefined })}::jsonb as v),
known as (select id from contacts where address = ${m.from?.address ?? null}),
added as (
  insert into contacts (address, name, created_at)
  select ${m.from?.address ?? null}, ${cleanText(m.from?.name ?? '')}, ${now}::timestamptz
  where ${m.from !== null && m.state === 'ticketed'} and not exists (select from known)
  on conflict (address) do update set address = excluded.address returning id),
contact as (select id from known union all select id from added),
opened as (
  insert into tickets (id, state, title, contact_id, mailbox_id, language, opened_at, updated_at)
  select x.id, 'new', x.title, c.id, ${m.mailboxId}::int, x.language, ${now}::timestamptz, ${now}::timestamptz
  from j, contact c, jsonb_to_recordset(v->'opened') as x(id bigint, title text, language text)),
touched as (
  update tickets t set state = x.to, updated_at = ${now}::timestamptz,
    resolved_at = case when x.to in ('resolved', 'closed') then t.resolved_at end,
    closed_at = case when x.to = 'closed' then coalesce(t.closed_at, ${now}::timestamptz) end
  from j, jsonb_to_recordset(v->'touched') as x(id bigint, "from" text, "to" text)
  where t.id = x.id and t.state = x.from returning t.id),
dropped_timers as (
  update timers set ended_at = ${now}::timestamptz, outcome = 'dropped: the ticket was reopened'
  from j, jsonb_to_recordset(v->'touched') as x(id bigint, "from" text, "to" text)
  where timers.ticket_id = x.id and x.from <> x.to and timers.ended_at is null),
spans as (
  insert into ticket_messages (ticket_id, message_id, role, position, span_start, span_end, because)
  select x.id, ${m.id}::bigint, 'opened', x.position, x."spanStart", x."spanEnd", x.because
  from j, jsonb_to_recordset(v->'opened') as x(id bigint, position int, "spanStart" int, "spanEnd" int, because text)
  union all
  select x."ticketId", ${m.id}::bigint, 'reply', 0, 0, ${m.text.length}::int, x.because
  from j, jsonb_to_recordset(v->'appended') as x("ticketId" bigint, because text)),
refs as (
  insert into thread_refs (ref, ticket_id, origin)
  select x.ref, x."ticketId", x.origin from j, jsonb_to_recordset(v->'refs') as x(ref uuid, "ticketId" bigint, origin text)
  on conflict do nothing),
participants as (
  insert into ticket_participants (ticket_id, address, role)
  select x."ticketId", x.address, x.role from j, jsonb_to_recordset(v->'participants') as x("ticketId" bigint, address text, role text)
  on conflict do nothing),
links as (
  insert into ticket_links (ticket_id, other_id, kind, because, at)
  select x."ticketId", x."otherId", x.kind, x.because, ${now}::timestamptz
  from j, jsonb_to_recordset(v->'links') as x("ticketId" bigint, "otherId" bigint, kind text, because text)
  on conflict do nothing),
files as (
  insert into attachments (message_id, position, filename, content_type, size_bytes, inline, sha256)
  select ${m.id}::bigint, x.position, x.filename, x."contentType", x."sizeBytes", x.inline, decode(x.sha256, 'hex')
  from j, jsonb_to_recordset(v->'attachments')
    as x(position int, filename text, "contentType" text, "sizeBytes" bigint, inline boolean, sha256 text)),
sent as (
  insert into outbox (kind, ticket_id, cause_message_id, mailbox_id, message_id, from_address, from_name, to_address, to_name, reply_to,
    in_reply_to, thread_refs, headers, language, subject, text, html, next_attempt_at, created_at)
  select x.kind, x."ticketId", ${m.id}::bigint, ${m.mailboxId}::int, x."messageId", x."fromAddress", x."fromName", x."toAddress", x."toName",
    x."replyTo", x."inReplyTo", x."threadRefs", x.headers, x.language, x.subject, x.text, x.html, ${now}::timestamptz, ${now}::timestamptz
  from j, jsonb_to_recordset(v->'outbox') as x(kind text, "ticketId" bigint, "messageId" text, "fromAddress" text, "fromName" text,
    "toAddress" text, "toName" text, "replyTo" text, "inReplyTo" text, "threadRefs" text, headers jsonb, language text, subject text,
    text text, html text)
  returning id, message_id),
history as (
  insert into events (ticket_id, message_id, outbox_id, at, actor, kind, because, data)
  select x."ticketId", ${m.id}::bigint, sent.id, ${now}::timestamptz, x.actor, x.kind, x.because, coalesce(x.data, '{}')
  from j, rows from (jsonb_to_recordset(v->'events') as ("ticketId" bigint, actor text, kind text, because text, data jsonb, "outboxMessageId" text))
    with ordinality as x("ticketId", actor, kind, because, data, "outboxMessageId", position)
  left join sent on sent.message_id = x."outboxMessageId"
  order by x.position),
finished as (
  update messages set state = ${m.state}, reason = ${m.reason && cleanText(m.reason)}, processed_at = ${now}, message_id = ${m.messageId},
    subject = ${cleanText(m.subject)}, from_address = ${m.from?.address ?? null}, from_name = ${m.from ? cleanText(m.from.name) : null},
    sent_at = ${m.sentAt}, text = ${cleanText(m.text)}, kind = ${m.kind}, kind_because = ${m.kindBecause}, authenticity = ${m.authenticity},
    trust = ${m.trust}, language = ${m.language}, notes = ${toJson(m.notes)}::jsonb, contact_id = (select id from contact), last_error = null
  where id = ${m.id})
select coalesce((select array_agg(id order by id) from sent), '{}')::int8[] as outbox, (select count(*) from touched)::int as touched`.execute(
    trx,
  )
  const row = rows[0]
  if (row?.touched !== change.touched.length) throw new StateMoved('a ticket changed its state meanwhile')
  return row.outbox.map(Number)
}
