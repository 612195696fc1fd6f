// The second door's rows on their way out: claim, record what came of it, settle what was cut off. One round trip each: a claim and a
// record are all that a mail costs here. Every change is guarded by the state it believes in ("still sending, and by me"), so that a
// process that was taken for dead can't overwrite what others did meanwhile.
import { sql } from 'kysely'
import type { OutgoingMail } from '../outbox/smtp.ts'
import type { Db, Trx } from './connect.ts'
import type { AttemptResult, OutboxState } from './schema.ts'

export interface ClaimedMail extends OutgoingMail {
  readonly id: number
  /** The number of the attempt that this claim began; it stands in outbox_attempts already. */
  readonly attempt: number
  readonly countedAttempts: number
  /** Earlier attempts that were cut off after the mail may have been handed over. */
  readonly cutOffs: number
}

/**
 * Takes the due ones among these mails and writes down the attempts before they are made. Those that are not there, not due, held, sent,
 * or another's are not among the answers.
 * Locks the rows for this statement only, in order; from then on the state `sending` and `claimed_by` are the lock.
 */
export async function claimOutbox(
  db: Db,
  ids: readonly number[],
  { processId, now }: { readonly processId: string; readonly now: Date },
): Promise<readonly ClaimedMail[]> {
  const { rows } = await sql<ClaimedMail>`
with due as (
  select id from outbox where id = any(${ids}::bigint[]) and state in ('queued', 'uncertain') and next_attempt_at <= ${now}
  order by id for update),
claimed as (
  update outbox set state = 'sending', attempts = attempts + 1, claimed_by = ${processId}
  from due where outbox.id = due.id
  returning outbox.*),
attempt as (
  insert into outbox_attempts (outbox_id, attempt, started_at) select id, attempts, ${now}::timestamptz from claimed)
select id, attempts as attempt, counted_attempts as "countedAttempts", created_at as "createdAt", message_id as "messageId",
  from_address as "fromAddress", from_name as "fromName", to_address as "toAddress", to_name as "toName", reply_to as "replyTo",
  in_reply_to as "inReplyTo", thread_refs as "threadRefs", headers, subject, text, html,
  (select count(*) from outbox_attempts a where a.outbox_id = claimed.id and a.result = 'uncertain')::int as "cutOffs"
from claimed`.execute(db)
  return rows
}

export interface AttemptRecord {
  readonly id: number
  readonly attempt: number
  readonly processId: string
  readonly now: Date
  readonly result: AttemptResult
  readonly state: Exclude<OutboxState, 'sending'>
  /** When it is due again, for `queued` and `uncertain`. */
  readonly nextAttemptAt: Date | null
  /** The server's words. */
  readonly response: string
  /** Keys of thread_refs for the ids that the provider gave the mail. */
  readonly refs: readonly string[]
  readonly providerId: string | null
  /** What the ticket's history says. */
  readonly event: { readonly kind: string; readonly because: string }
}

/**
 * Ends attempts: the row, the attempt, the history of its ticket, and the ids under which a reply may now name it. Of connection
 * trouble only the first attempt in a row makes history; the rest stands with the attempts. Gives the mails whose claim was still ours.
 */
export async function recordAttempts(db: Db, records: readonly AttemptRecord[]): Promise<ReadonlySet<number>> {
  const values = records.map(({ event, ...record }) => ({ ...record, kind: event.kind, because: event.because }))
  const { rows } = await sql<{ id: number }>`
with r as materialized (
  select * from jsonb_to_recordset(${JSON.stringify(values)}::jsonb) as r(id bigint, attempt int, "processId" uuid, now timestamptz, result text,
    state text, "nextAttemptAt" timestamptz, response text, refs uuid[], "providerId" text, kind text, because text)),
ours as (
  select o.id from outbox o join r on r.id = o.id
  where o.state = 'sending' and o.claimed_by = r."processId" and o.attempts = r.attempt order by o.id for update of o),
ended as (
  update outbox o set state = r.state, claimed_by = null, last_response = r.response,
    next_attempt_at = coalesce(r."nextAttemptAt", o.next_attempt_at),
    counted_attempts = o.counted_attempts + case when r.result in ('temporary', 'permanent') then 1 else 0 end,
    provider_id = coalesce(r."providerId", o.provider_id),
    sent_at = case when r.state = 'sent' then r.now end
  from r join ours on ours.id = r.id where o.id = r.id
  returning o.id, o.ticket_id, o.cause_message_id),
tried as (
  update outbox_attempts a set finished_at = r.now, result = r.result, response = r.response
  from r join ended on ended.id = r.id where a.outbox_id = r.id and a.attempt = r.attempt),
refs as (
  insert into thread_refs (ref, ticket_id, origin)
  select ref, owner.ticket_id, 'sent' from r cross join lateral unnest(r.refs) as ref join lateral (
    select ticket_id from ended where ended.id = r.id and ticket_id is not null
    union select t.ticket_id from ended join ticket_messages t on t.message_id = ended.cause_message_id where ended.id = r.id) as owner on true
  on conflict do nothing),
history as (
  insert into events (ticket_id, message_id, outbox_id, at, actor, kind, because, data)
  select ended.ticket_id, ended.cause_message_id, r.id, r.now, 'system', r.kind, r.because,
    jsonb_build_object('attempt', r.attempt, 'response', r.response)
  from r join ended on ended.id = r.id where r.result <> 'connection' or not exists (
    select from outbox_attempts a where a.outbox_id = r.id and a.attempt = r.attempt - 1 and a.result = 'connection')
  order by r.id)
select id from ended`.execute(db)
  return new Set(rows.map(({ id }) => id))
}

export interface CutOffPolicy {
  readonly policy: 'send-again' | 'hold'
  /** From this many cut-off attempts on a mail is held, whatever the policy: copies may have arrived. */
  readonly maxCutOffs: number
  /** An attempt that is open for longer than any attempt can last was lost by its process, though that lives. */
  readonly openSince: Date
}

/**
 * Mails whose sender died, or lost them, between the claim and the record: nobody knows whether they left. Marks them uncertain, due at
 * once, or holds them. Returns how many. Database time decides who is dead (processes.alive_until); rows locked by others are left.
 */
export async function markUncertain(db: Db, now: Date, { policy, maxCutOffs, openSince }: CutOffPolicy): Promise<number> {
  const { rows } = await sql<{ count: number }>`
with lost as (
  select o.id, o.attempts, o.ticket_id, o.cause_message_id,
    ${policy} = 'hold' or (select count(*) from outbox_attempts b where b.outbox_id = o.id and b.result = 'uncertain') + 1 >= ${maxCutOffs}::int as hold
  from outbox o join outbox_attempts a on a.outbox_id = o.id and a.attempt = o.attempts
  where o.state = 'sending' and (a.started_at < ${openSince} or not exists (
    select from processes p where p.id = o.claimed_by and p.alive_until >= now()))
  for update of o skip locked),
marked as (
  update outbox o set claimed_by = null, next_attempt_at = ${now}::timestamptz,
    state = case when hold then 'held' else 'uncertain' end,
    last_response = 'cut off while it was being sent'
  from lost where o.id = lost.id),
tried as (
  update outbox_attempts a set finished_at = ${now}::timestamptz, result = 'uncertain', response = 'its process ended before the result was recorded'
  from lost where a.outbox_id = lost.id and a.attempt = lost.attempts),
history as (
  insert into events (ticket_id, message_id, outbox_id, at, actor, kind, because, data)
  select ticket_id, cause_message_id, id, ${now}::timestamptz, 'system', case when hold then 'mail.held' else 'mail.uncertain' end,
    'its process ended while the mail was being sent, so it may have left; '
      || case when hold then 'held for a person to look' else 'sent again with the same Message-ID' end,
    jsonb_build_object('attempt', attempts)
  from lost)
select count(*)::int as count from lost`.execute(db)
  return rows[0]?.count ?? 0
}

/** Mails whose door has stood open since before `before`, oldest first. Served by the index outbox_door. */
export async function findDueOutbox(db: Db, before: Date, limit: number): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('outbox')
    .select('id')
    // Literals, so that the partial index fits whatever way the statement is planned.
    .where(sql<boolean>`state in ('queued', 'uncertain')`)
    .where('next_attempt_at', '<=', before)
    .orderBy('next_attempt_at')
    .limit(limit)
    .execute()
  return rows.map(row => row.id)
}

// What a person may do with the outbox. Each verb changes only rows in the states it is meant for, writes a line of history for each, and
// returns the ids it changed; whoever lets a mail go rings for it.

/** A mail that waits is not sent until it is released. */
export const holdOutbox = (db: Db, ids: readonly number[], now: Date, why = 'held by a person') =>
  change(db, ids, now, { from: ['queued', 'uncertain'], to: 'held', kind: 'mail.held', because: why })

/** A held mail goes on its way at once. */
export const releaseOutbox = (db: Db, ids: readonly number[], now: Date) =>
  change(db, ids, now, { from: ['held'], to: 'queued', kind: 'mail.released', because: 'released by a person' })

/** A mail that waits for its next attempt, or that failed or was dropped, is tried at once. */
export const retryOutbox = (db: Db, ids: readonly number[], now: Date) =>
  change(db, ids, now, {
    from: ['queued', 'uncertain', 'failed', 'dropped'],
    to: 'queued',
    kind: 'mail.retried',
    because: 'a person asked to try it now',
  })

/** A mail that was not sent never will be: a person has seen it, and nothing waits for it any more. */
export const dropOutbox = (db: Db, ids: readonly number[], now: Date, why = 'dropped by a person') =>
  change(db, ids, now, { from: ['queued', 'uncertain', 'held', 'failed'], to: 'dropped', kind: 'mail.dropped', because: why })

interface Move {
  readonly from: readonly OutboxState[]
  readonly to: 'queued' | 'held' | 'dropped'
  readonly kind: string
  readonly because: string
}

async function change(db: Db, ids: readonly number[], now: Date, { from, to, kind, because }: Move): Promise<readonly number[]> {
  const { rows } = await sql<{ id: number }>`
with moved as (
  update outbox set state = ${to}, next_attempt_at = ${now}::timestamptz,
    last_response = case when ${to} = 'queued' then last_response else ${because} end
  where id = any(${ids}::bigint[]) and state = any(${from}::text[])
  returning id, ticket_id, cause_message_id),
history as (
  insert into events (ticket_id, message_id, outbox_id, at, actor, kind, because)
  select ticket_id, cause_message_id, id, ${now}::timestamptz, 'operator', ${kind}, ${because} from moved)
select id from moved order by id`.execute(db)
  return rows.map(({ id }) => id)
}

// Budgets of mail that we may send unasked. A reservation comes before the mail, so that workers side by side can't overshoot, as they do
// where mails already written are counted.

export interface Budget {
  readonly key: string
  readonly cap: number
  /** How many to take; one by default. */
  readonly count?: number
}

/**
 * Takes what is asked from the hour's budget of every key, or from none. One statement where all have room; where one has not, a second gives the
 * others back. Nobody sees the state between: the rows stay locked until the transaction ends, so this belongs late in it. The rows are
 * locked in the order of their keys (no deadlock).
 */
export async function reserveBudgets(
  trx: Trx,
  budgets: readonly Budget[],
  now: Date,
): Promise<{ readonly ok: true } | { readonly ok: false; readonly key: string }> {
  if (budgets.length === 0) return { ok: true }
  const { rows } = await sql<{ key: string }>`
with wanted as (
  select * from jsonb_to_recordset(${JSON.stringify(budgets.map(({ key, cap, count = 1 }) => ({ key, cap, count })))}::jsonb)
    as w(key text, cap int, count int))
insert into budgets as b (key, hour, used)
select key, date_trunc('hour', ${now}::timestamptz), count from wanted where cap >= count order by key
on conflict (key, hour) do update set used = b.used + excluded.used
  where b.used + excluded.used <= (select cap from wanted where wanted.key = b.key)
returning key`.execute(trx)
  const taken = new Set(rows.map(({ key }) => key))
  const spent = budgets.find(({ key }) => !taken.has(key))
  if (!spent) return { ok: true }
  if (taken.size > 0)
    await giveBack(
      trx,
      budgets.filter(({ key }) => taken.has(key)),
      now,
    )
  return { ok: false, key: spent.key }
}

/** Takes of each budget as much as is left of it, up to what is wanted, and says how much that is. Locked in the order of their keys. */
export async function reserveWhatFits(trx: Trx, budgets: readonly Budget[], now: Date): Promise<ReadonlyMap<string, number>> {
  if (budgets.length === 0) return new Map()
  const json = JSON.stringify(budgets.map(({ key, cap, count = 1 }) => ({ key, cap, count })))
  await sql`
insert into budgets (key, hour, used)
select key, date_trunc('hour', ${now}::timestamptz), 0 from jsonb_to_recordset(${json}::jsonb) as w(key text) order by key
on conflict (key, hour) do nothing`.execute(trx)
  const { rows } = await sql<{ key: string; granted: number }>`
with wanted as (select * from jsonb_to_recordset(${json}::jsonb) as w(key text, cap int, count int)),
held as materialized (
  select b.key, b.used from budgets b where b.key in (select key from wanted) and b.hour = date_trunc('hour', ${now}::timestamptz)
  order by b.key for update),
granted as (select key, greatest(0, least(w.count, w.cap - held.used)) as granted from wanted w join held using (key))
update budgets b set used = b.used + g.granted from granted g
where b.key = g.key and b.hour = date_trunc('hour', ${now}::timestamptz)
returning b.key, g.granted`.execute(trx)
  return new Map(rows.map(({ key, granted }) => [key, granted]))
}

async function giveBack(trx: Trx, budgets: readonly Budget[], now: Date): Promise<void> {
  await sql`
update budgets set used = used - w.count
from jsonb_to_recordset(${JSON.stringify(budgets.map(({ key, count = 1 }) => ({ key, count })))}::jsonb) as w(key text, count int)
where budgets.key = w.key and hour = date_trunc('hour', ${now}::timestamptz)`.execute(trx)
}

/** Budgets of hours gone by limit nothing any more. */
export async function forgetOldBudgets(db: Db, now: Date): Promise<void> {
  await sql`delete from budgets where hour < ${now}::timestamptz - interval '2 hours'`.execute(db)
}
