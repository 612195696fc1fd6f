// What the keeper of promises writes: lines of history with their mails, where the tickets stand, the ledger, and the alarms of what comes next; for as
// many tickets as were looked at together. Expects them locked (take-tickets.ts).
import { sql } from 'kysely'
import type { OutboxLetter } from '../outbox/compose.ts'
import type { ClockKind } from '../rules/clock-terms.ts'
import type { HistoryLine } from '../rules/ticket-log.ts'
import { refKey } from '../tickets/match.ts'
import type { TicketState } from '../tickets/ticket.ts'
import type { Db, Trx } from './connect.ts'
import { toJson } from './json.ts'
import { dropLateNotices, dropUntrueMails } from './keep-drops.ts'
import type { TimerKind } from './schema.ts'

export interface KeptLine extends HistoryLine {
  readonly ticketId: number
  /** The mail of the same change that it is about. */
  readonly mailId: string | null
}

export interface KeptChange {
  readonly ticketId: number
  readonly state: TicketState
  readonly priority: string | null
  readonly team: string | null
  readonly tier: number | null
  readonly assignee: string | null
}

export interface KeptMail extends OutboxLetter {
  readonly mailboxId: number | null
  /** Not before. */
  readonly at: Date
}

export interface ClockRow {
  readonly ticketId: number
  readonly kind: ClockKind
  readonly target: string
  readonly startedAt: Date
  readonly usedMs: number
  readonly dueAt: Date | null
  readonly breachedAt: Date | null
  readonly endedAt: Date | null
}

export interface BreachRow {
  readonly ticketId: number
  readonly kind: ClockKind
  readonly at: Date
  readonly priority: string | null
  readonly team: string | null
  readonly tier: number | null
}

export interface Keeping {
  readonly tickets: readonly number[]
  /** Those whose customer was told or reminded before. */
  readonly told: readonly number[]
  /** Those that nothing is done on any more. */
  readonly over: readonly number[]
  readonly lines: readonly KeptLine[]
  readonly changes: readonly KeptChange[]
  readonly mails: readonly KeptMail[]
  readonly settled: readonly { readonly id: number; readonly state: 'kept' | 'broken' | 'void'; readonly at: Date }[]
  readonly promised: readonly {
    readonly ticketId: number
    readonly mailId: string
    readonly dueAt: Date
    readonly because: string
    readonly priority: string | null
    readonly team: string | null
  }[]
  readonly surveys: readonly {
    readonly id: number
    readonly ticketId: number
    readonly contactId: number
    readonly team: string | null
    readonly mailId: string
  }[]
  readonly clocks: readonly ClockRow[]
  readonly breaches: readonly BreachRow[]
  readonly alarms: readonly { readonly ticketId: number; readonly kind: Exclude<TimerKind, 'plan'>; readonly dueAt: Date }[]
}

/** Writes all that a look at tickets led to. Gives the new outbox rows that may go out at once. Expects the tickets locked (`takeTickets`). */
export async function writeKeeping(
  trx: Trx,
  keeping: Keeping,
  by: { readonly now: Date; readonly processId: string | null },
): Promise<readonly number[]> {
  const outbox = keeping.lines.length > 0 ? await writeLines(trx, keeping, by.now) : []
  await dropUntrueMails(trx, keeping, by.now)
  await writeLedger(trx, keeping, by.now)
  if (keeping.over.length > 0) await dropLateNotices(trx, keeping.over, by.now)
  await writeStanding(trx, keeping, by)
  return outbox
}

async function writeLines(trx: Trx, { lines, changes, mails, surveys }: Keeping, now: Date): Promise<readonly number[]> {
  const sent = mails.map(mail => ({ ...mail, ref: refKey(mail.messageId) }))
  const json = toJson({ lines, changes, mails: sent, surveys })
  const { rows } = await sql<{ id: number }>`
with j as materialized (select ${json}::jsonb as v),
changed as (
  update tickets t set state = x.state, priority = x.priority, team = x.team, tier = x.tier, assignee = x.assignee, updated_at = ${now}::timestamptz,
    resolved_at = case when x.state in ('resolved', 'closed') then t.resolved_at end,
    closed_at = case when x.state = 'closed' then coalesce(t.closed_at, ${now}::timestamptz) end
  from j, jsonb_to_recordset(v->'changes') as x("ticketId" bigint, state text, priority text, team text, tier smallint, assignee text)
  where t.id = x."ticketId"),
sent as (
  insert into outbox (kind, ticket_id, mailbox_id, message_id, from_address, from_name, to_address, to_name, reply_to, in_reply_to, thread_refs,
    headers, language, subject, text, html, next_attempt_at, created_at)
  select x.kind, x."ticketId", x."mailboxId", x."messageId", x."fromAddress", x."fromName", x."toAddress", x."toName", x."replyTo", x."inReplyTo",
    x."threadRefs", x.headers, x.language, x.subject, x.text, x.html, x.at, ${now}::timestamptz
  from j, jsonb_to_recordset(v->'mails') as x(kind text, "ticketId" bigint, "mailboxId" int, "messageId" text, "fromAddress" text, "fromName" text,
    "toAddress" text, "toName" text, "replyTo" text, "inReplyTo" text, "threadRefs" text, headers jsonb, language text, subject text, text text,
    html text, at timestamptz)
  returning id, message_id, ticket_id, next_attempt_at),
refs as (
  insert into thread_refs (ref, ticket_id, origin)
  select x.ref, x."ticketId", 'sent' from j, jsonb_to_recordset(v->'mails') as x(ref uuid, "ticketId" bigint) on conflict do nothing),
asked as (
  insert into surveys (id, ticket_id, contact_id, team, outbox_id, asked_at) overriding system value
  select x.id, x."ticketId", x."contactId", x.team, sent.id, ${now}::timestamptz
  from j, jsonb_to_recordset(v->'surveys') as x(id bigint, "ticketId" bigint, "contactId" bigint, team text, "mailId" text)
  left join sent on sent.message_id = x."mailId"),
history as (
  insert into events (ticket_id, outbox_id, at, actor, kind, because, data)
  select x."ticketId", sent.id, x.at, x.actor, x.kind, x.because, x.data
  from j, rows from (jsonb_to_recordset(v->'lines') as ("ticketId" bigint, at timestamptz, actor text, kind text, because text, data jsonb,
    "mailId" text)) with ordinality as x("ticketId", at, actor, kind, because, data, "mailId", position)
  left join sent on sent.message_id = x."mailId" order by x.position)
select id from sent where next_attempt_at <= ${now}::timestamptz order by id`.execute(trx)
  return rows.map(({ id }) => id)
}

/** In this order: one ticket has one open promise. */
async function writeLedger(trx: Trx, { settled, promised }: Keeping, now: Date): Promise<void> {
  if (settled.length > 0)
    await sql`
      update promises p set state = x.state, settled_at = x.at
      from jsonb_to_recordset(${toJson(settled)}::jsonb) as x(id bigint, state text, at timestamptz) where p.id = x.id`.execute(trx)
  if (promised.length > 0)
    await sql`
      insert into promises (ticket_id, outbox_id, made_at, due_at, because, priority, team)
      select x."ticketId", o.id, ${now}::timestamptz, x."dueAt", x.because, x.priority, x.team
      from jsonb_to_recordset(${toJson(promised)}::jsonb) as x("ticketId" bigint, "mailId" text, "dueAt" timestamptz, because text, priority text,
        team text) left join outbox o on o.message_id = x."mailId"`.execute(trx)
}

/**
 * Where the clocks stand, and when to look again: the alarms that rang end; those that nothing asks for any more end too; the others are set, or moved.
 * What stands as it should is not touched. An alarm that rings and is set anew ends first: a ticket has one of a kind.
 */
async function writeStanding(
  trx: Trx,
  { tickets, clocks, breaches, alarms }: Keeping,
  { now, processId }: { readonly now: Date; readonly processId: string | null },
): Promise<void> {
  await sql`
with j as materialized (select ${toJson({ clocks, breaches, alarms })}::jsonb as v),
fell as (
  insert into breaches (ticket_id, kind, at, priority, team, tier)
  select x."ticketId", x.kind, x.at, x.priority, x.team, x.tier
  from j, jsonb_to_recordset(v->'breaches') as x("ticketId" bigint, kind text, at timestamptz, priority text, team text, tier smallint)
  on conflict do nothing),
stands as (
  insert into clocks (ticket_id, kind, target, started_at, used_ms, due_at, breached_at, ended_at)
  select x."ticketId", x.kind, x.target, x."startedAt", x."usedMs", x."dueAt", x."breachedAt", x."endedAt"
  from j, jsonb_to_recordset(v->'clocks') as x("ticketId" bigint, kind text, target text, "startedAt" timestamptz, "usedMs" bigint, "dueAt" timestamptz,
    "breachedAt" timestamptz, "endedAt" timestamptz)
  where not exists (
    select from clocks c where c.ticket_id = x."ticketId" and c.kind = x.kind and (c.target, c.started_at, c.used_ms, c.due_at, c.breached_at, c.ended_at)
      is not distinct from (x.target, x."startedAt", x."usedMs", x."dueAt", x."breachedAt", x."endedAt"))
  on conflict (ticket_id, kind) do update set target = excluded.target, started_at = excluded.started_at, used_ms = excluded.used_ms,
    due_at = excluded.due_at, breached_at = excluded.breached_at, ended_at = excluded.ended_at),
wanted as materialized (
  select x.* from j, jsonb_to_recordset(v->'alarms') as x("ticketId" bigint, kind text, "dueAt" timestamptz)),
ended as (
  update timers t set ended_at = ${now}::timestamptz,
    -- Null where it was declared dead meanwhile: that must not stop the promise.
    claimed_by = (select id from processes where id = ${processId}::uuid),
    outcome = case when t.due_at <= ${now}::timestamptz then 'rang' else 'dropped: nothing is due then any more' end
  where t.ticket_id = any(${[...tickets]}::bigint[]) and t.ended_at is null and t.kind <> 'plan' and (t.due_at <= ${now}::timestamptz
    or not exists (select from wanted x where x."ticketId" = t.ticket_id and x.kind = t.kind))
  returning t.id)
insert into timers as t (kind, ticket_id, due_at, created_at)
select x.kind, x."ticketId", x."dueAt", ${now}::timestamptz
from (select count(*) from ended) as first, wanted x
where not exists (
  select from timers k where k.ticket_id = x."ticketId" and k.kind = x.kind and k.ended_at is null and k.due_at = x."dueAt" and k.due_at > ${now}::timestamptz
    and k.last_error is null)
order by x."ticketId"
on conflict (ticket_id, kind) where ended_at is null do update set due_at = excluded.due_at, last_error = null`.execute(trx)
}

/** Puts off what could not be carried out, so that it is seen and does not come back each moment. */
export async function putOffTimers(db: Db, ticketId: number, now: Date, until: Date, why: string): Promise<void> {
  await db
    .updateTable('timers')
    .set({ due_at: until, last_error: why })
    .where('ticket_id', '=', ticketId)
    .where('ended_at', 'is', null)
    .where('due_at', '<=', now)
    .execute()
}
