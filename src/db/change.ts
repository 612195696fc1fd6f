// Everything that messages change, written by one statement: tickets, history, thread ids, outbox, and the messages' own end.
// One statement for a whole batch because every further one is a round trip on the hottest path of the house; jsonb_to_recordset
// keeps its text constant however many rows there are.
import { sql } from 'kysely'
import type { OutboxLetter } from '../outbox/compose.ts'
import type { Facts } from '../rules/condition.ts'
import type { Decision, RuleAccount } from '../rules/decide.ts'
import type { Load } from '../rules/presence.ts'
import type { NeedState } from '../rules/procedure.ts'
import type { Kept } from '../rules/reconsider.ts'
import type { Placement } from '../rules/treat.ts'
import type { Authenticity, Fact, MailKind, Nature, ProposedCut, Region } from '../understanding/letter.ts'
import type { Category } from '../understanding/lexicon/shape.ts'
import type { Trx } from './connect.ts'
import { toJson } from './json.ts'
import type { DecisionTrigger, MessageState, SurveyAnswer, TicketState, Trust } from './schema.ts'

/** A ticket's share of a message: its words, and what was read in them. */
export interface Share {
  readonly spanStart: number
  readonly spanEnd: number
  /** Empty: the one span. */
  readonly parts: readonly Region[]
  readonly facts: readonly Fact[]
  readonly cuts: readonly ProposedCut[]
  readonly because: string
}

export interface NewTicket extends Share, Placement {
  readonly id: number
  readonly state: 'new' | 'waiting'
  readonly title: string
  readonly language: string
  readonly nature: Nature | null
  readonly category: Category | null
  readonly confidence: number | null
  readonly position: number
}

export interface Appended extends Share {
  readonly ticketId: number
}

/** A change of a ticket that exists, guarded by the state it was believed to be in. */
export interface TouchedTicket {
  readonly id: number
  readonly from: TicketState
  readonly to: TicketState
  /** What the policy says of it now; null where it was not asked. */
  readonly placement: Placement | null
}

/** What the policy decided, with everything that it was decided by. */
export interface NewDecision {
  readonly ticketId: number | null
  readonly trigger: DecisionTrigger
  readonly policyHash: string
  readonly language: string
  readonly facts: Facts
  readonly load: Load
  readonly decisions: readonly Decision[]
  readonly account: readonly RuleAccount[]
  readonly kept: readonly Kept[]
}

export interface NewNeed extends NeedState {
  readonly ticketId: number
  readonly sop: string
  readonly position: number
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
  readonly message: MessageChange
  readonly opened: readonly NewTicket[]
  readonly touched: readonly TouchedTicket[]
  /** The tickets that the message was added to as a reply. */
  readonly appended: readonly Appended[]
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
  readonly decisions: readonly NewDecision[]
  readonly needs: readonly NewNeed[]
  /** Answers to the question how content the customer is. */
  readonly votes: readonly { readonly ticketId: number; readonly answer: SurveyAnswer; readonly comment: string }[]
  /** With their final Message-IDs. */
  readonly outbox: readonly OutboxLetter[]
}

/** A ticket was changed by somebody else between our look and our write; the transaction is to be taken back and tried anew. */
export class StateMoved extends Error {
  override readonly name = 'StateMoved'
}

/** The rows of all changes by table, each with the message it is about. */
function rowsOf(changes: readonly Change[]) {
  const of = <T extends object>(rows: (change: Change) => readonly T[]) =>
    changes.flatMap(change => rows(change).map(row => ({ messageId: change.message.id, ...row })))
  const mails = changes.flatMap(({ message: { id, mailboxId }, outbox }) =>
    outbox.map(({ messageId, ...mail }) => ({ ...mail, causeId: id, mailboxId, mailId: messageId })),
  )
  return {
    messages: changes.map(({ message }) => ({
      ...message,
      fromAddress: message.from?.address ?? null,
      fromName: message.from?.name ?? null,
    })),
    opened: of(({ opened }) => opened),
    touched: of(({ touched }) => touched),
    appended: of(({ appended }) => appended),
    refs: of(({ refs }) => refs),
    participants: of(({ participants }) => participants),
    links: of(({ links }) => links),
    attachments: of(({ attachments }) => attachments),
    events: of(({ events }) => events),
    decisions: of(({ decisions }) => decisions),
    needs: of(({ needs }) => needs),
    votes: of(({ votes }) => votes),
    outbox: mails,
  }
}

/**
 * Writes it all and returns the ids of the new outbox rows by message. Expects the messages' rows locked by this transaction.
 * @throws StateMoved where a touched ticket is no longer in the state it was believed to be in.
 */
export async function writeChanges(trx: Trx, now: Date, changes: readonly Change[]): Promise<ReadonlyMap<number, readonly number[]>> {
  const { rows } = await sql<{ sent: { cause: number; id: number }[]; touched: number }>`
with j as materialized (select ${toJson(rowsOf(changes))}::jsonb as v),
done as materialized (
  select x.* from j, jsonb_to_recordset(v->'messages') as x(id bigint, "mailboxId" int, state text, reason text, "messageId" text, subject text,
    "fromAddress" text, "fromName" text, "sentAt" timestamptz, text text, kind text, "kindBecause" text, authenticity text, trust text,
    language text, notes jsonb)),
known as (select id, address from contacts where address in (select "fromAddress" from done)),
added as (
  insert into contacts (address, name, created_at)
  select distinct on ("fromAddress") "fromAddress", "fromName", ${now}::timestamptz from done
  where state = 'ticketed' and "fromAddress" is not null and not exists (select from known where address = "fromAddress")
  order by "fromAddress"
  on conflict (address) do update set address = excluded.address returning id, address),
contact as (select * from known union all select * from added),
opened as (
  insert into tickets (id, state, title, nature, category, confidence, contact_id, mailbox_id, language, priority, team, tier, assignee, sop,
    tags, opened_at, updated_at)
  select x.id, x.state, x.title, x.nature, x.category, x.confidence, c.id, m."mailboxId", x.language, x.priority, x.team, x.tier, x.assignee,
    x.sop, x.tags, ${now}::timestamptz, ${now}::timestamptz
  from j, jsonb_to_recordset(v->'opened') as x("messageId" bigint, id bigint, state text, title text, nature text, category text,
    confidence real, language text, priority text, team text, tier smallint, assignee text, sop text, tags text[])
  join done m on m.id = x."messageId" join contact c on c.address = m."fromAddress"),
touched as (
  update tickets t set state = x.to, updated_at = ${now}::timestamptz,
    priority = case when x.placement is null then t.priority else x.placement->>'priority' end,
    team = case when x.placement is null then t.team else x.placement->>'team' end,
    tier = case when x.placement is null then t.tier else (x.placement->>'tier')::smallint end,
    assignee = case when x.placement is null then t.assignee else x.placement->>'assignee' end,
    sop = case when x.placement is null then t.sop else x.placement->>'sop' end,
    tags = case when x.placement is null then t.tags else array(select jsonb_array_elements_text(x.placement->'tags')) end,
    resolved_at = case when x.to in ('resolved', 'closed') then t.resolved_at end,
    closed_at = case when x.to = 'closed' then coalesce(t.closed_at, ${now}::timestamptz) end
  from j, jsonb_to_recordset(v->'touched') as x(id bigint, "from" text, "to" text, placement jsonb)
  where t.id = x.id and t.state = x.from returning t.id),
spans as (
  insert into ticket_messages (ticket_id, message_id, role, position, span_start, span_end, parts, facts, proposed_cuts, because)
  select x.id, x."messageId", 'opened', x.position, x."spanStart", x."spanEnd", x.parts, x.facts, x.cuts, x.because
  from j, jsonb_to_recordset(v->'opened') as x(id bigint, "messageId" bigint, position int, "spanStart" int, "spanEnd" int, parts jsonb,
    facts jsonb, cuts jsonb, because text)
  union all
  select x."ticketId", x."messageId", 'reply', 0, x."spanStart", x."spanEnd", x.parts, x.facts, x.cuts, x.because
  from j, jsonb_to_recordset(v->'appended') as x("ticketId" bigint, "messageId" bigint, "spanStart" int, "spanEnd" int, parts jsonb,
    facts jsonb, cuts jsonb, because text)),
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
  select x."messageId", x.position, x.filename, x."contentType", x."sizeBytes", x.inline, decode(x.sha256, 'hex')
  from j, jsonb_to_recordset(v->'attachments') as x("messageId" bigint, position int, filename text, "contentType" text,
    "sizeBytes" bigint, inline boolean, sha256 text)
  -- A mail that was kept in quarantine has its files listed already when it is released.
  on conflict do nothing),
sent as (
  insert into outbox (kind, ticket_id, cause_message_id, mailbox_id, message_id, from_address, from_name, to_address, to_name, reply_to,
    in_reply_to, thread_refs, headers, language, subject, text, html, next_attempt_at, created_at)
  select x.kind, x."ticketId", x."causeId", x."mailboxId", x."mailId", x."fromAddress", x."fromName", x."toAddress", x."toName",
    x."replyTo", x."inReplyTo", x."threadRefs", x.headers, x.language, x.subject, x.text, x.html, ${now}::timestamptz, ${now}::timestamptz
  from j, jsonb_to_recordset(v->'outbox') as x(kind text, "ticketId" bigint, "causeId" bigint, "mailboxId" int, "mailId" text,
    "fromAddress" text, "fromName" text, "toAddress" text, "toName" text, "replyTo" text, "inReplyTo" text, "threadRefs" text,
    headers jsonb, language text, subject text, text text, html text)
  returning id, message_id, cause_message_id),
decided as (
  insert into decisions (ticket_id, message_id, at, trigger, policy_hash, language, facts, load, decisions, account, kept)
  select x."ticketId", x."messageId", ${now}::timestamptz, x.trigger, x."policyHash", x.language, x.facts, x.load, x.decisions, x.account, x.kept
  from j, jsonb_to_recordset(v->'decisions') as x("ticketId" bigint, "messageId" bigint, trigger text, "policyHash" text, language text,
    facts jsonb, load jsonb, decisions jsonb, account jsonb, kept jsonb)),
asked as (
  insert into needs (ticket_id, sop, need, position, asked, number, words, because, updated_at)
  select x."ticketId", x.sop, x.need, x.position, x.asked, x.number, x.words, x.because, ${now}::timestamptz
  from j, jsonb_to_recordset(v->'needs') as x("ticketId" bigint, sop text, need text, position int, asked int, number int, words text, because text)
  on conflict (ticket_id, sop, need) do update set asked = excluded.asked, number = excluded.number, words = excluded.words,
    because = excluded.because, updated_at = excluded.updated_at),
history as (
  insert into events (ticket_id, message_id, outbox_id, at, actor, kind, because, data)
  select x."ticketId", x."messageId", sent.id, ${now}::timestamptz, x.actor, x.kind, x.because, coalesce(x.data, '{}')
  from j, rows from (jsonb_to_recordset(v->'events') as ("ticketId" bigint, "messageId" bigint, actor text, kind text, because text, data jsonb,
    "outboxMessageId" text)) with ordinality as x("ticketId", "messageId", actor, kind, because, data, "outboxMessageId", position)
  left join sent on sent.message_id = x."outboxMessageId"
  order by x.position),
voted as (
  update surveys s set answer = x.answer, comment = nullif(x.comment, ''), via = 'reply', answered_at = ${now}::timestamptz
  from j, jsonb_to_recordset(v->'votes') as x("ticketId" bigint, answer text, comment text)
  where s.ticket_id = x."ticketId" and s.answer is null),
finished as (
  update messages set state = m.state, reason = m.reason, processed_at = ${now}, message_id = m."messageId", subject = m.subject,
    from_address = m."fromAddress", from_name = m."fromName", sent_at = m."sentAt", text = m.text, kind = m.kind,
    kind_because = m."kindBecause", authenticity = m.authenticity, trust = m.trust, language = m.language, notes = m.notes,
    contact_id = c.id, last_error = null
  from done m left join contact c on c.address = m."fromAddress"
  where messages.id = m.id)
select coalesce((select jsonb_agg(jsonb_build_object('cause', cause_message_id, 'id', id) order by id) from sent), '[]') as sent,
  (select count(*) from touched)::int as touched`.execute(trx)
  const row = rows[0]
  const expected = changes.reduce((count, { touched }) => count + touched.length, 0)
  if (row?.touched !== expected) throw new StateMoved('a ticket changed its state meanwhile')
  const byCause = Map.groupBy(row.sent, ({ cause }) => cause)
  return new Map(changes.map(({ message }) => [message.id, (byCause.get(message.id) ?? []).map(({ id }) => id)]))
}
