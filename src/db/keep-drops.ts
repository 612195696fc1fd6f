// Mails in the outbox that have lost their point before they went out: each is dropped with a line of history that says why.
import { sql } from 'kysely'
import type { Trx } from './connect.ts'

interface Looked {
  /** Tickets whose customer was told or reminded before this look: no other can have such a mail. */
  readonly told: readonly number[]
  /** The mails that this look has written. */
  readonly mails: readonly { readonly ticketId: number }[]
}

/** Notices that wait for the end of somebody's quiet hours have lost their point once the ticket is over; not those of what came after its end. */
export async function dropLateNotices(trx: Trx, ids: readonly number[], now: Date): Promise<void> {
  const because = 'the ticket was over before the quiet hours were'
  await sql`
with dropped as (
  update outbox set state = 'dropped', last_response = ${because}
  where ticket_id = any(${[...ids]}::bigint[]) and state = 'queued' and kind in ('escalation', 'notice') and next_attempt_at > ${now}::timestamptz
    and attempts = 0
    and not exists (select from tickets t where t.id = outbox.ticket_id and outbox.created_at >= coalesce(t.resolved_at, t.closed_at))
  returning id, ticket_id, kind, to_address)
insert into events (ticket_id, outbox_id, at, actor, kind, because, data)
select ticket_id, id, ${now}::timestamptz, 'system', kind || '.withheld', ${because}, jsonb_build_object('to', to_address) from dropped order by id`.execute(
    trx,
  )
}

/** What a mail server that was away has not taken yet, and is true no more: where it stood before, when all is over; "we wait for you", when the answer is here. */
export async function dropUntrueMails(trx: Trx, { told, mails }: Looked, now: Date): Promise<void> {
  if (told.length === 0) return
  const because = 'it had not gone out yet, and is no longer true'
  await sql`
with dropped as (
  update outbox o set state = 'dropped', last_response = ${because}
  from tickets t
  where t.id = o.ticket_id and t.id = any(${[...told]}::bigint[]) and o.state = 'queued' and o.created_at < ${now}::timestamptz
    and (o.kind = 'update' and (t.state in ('resolved', 'closed', 'merged', 'spam') or t.id = any(${mails.map(({ ticketId }) => ticketId)}::bigint[]))
      or o.kind = 'reminder' and t.state <> 'waiting')
  returning o.id, o.ticket_id, o.kind)
insert into events (ticket_id, outbox_id, at, actor, kind, because, data)
select ticket_id, id, ${now}::timestamptz, 'system', kind || '.withheld', ${because}, '{}' from dropped order by id`.execute(trx)
}
