// Whether a mail answers one that we wrote to the same employee: only that proves a colleague, since a token stands in the customer's mails too.
import { sql } from 'kysely'
import type { Trx } from './connect.ts'

export interface Answering {
  readonly messageId: number
  readonly ticketId: number
  readonly sender: string
  /** Message-IDs that it names as answered. */
  readonly parents: readonly string[]
}

/** Those of the messages that answer a notice or an escalation to their own sender, by its own id or the one that the provider gave it. */
export async function answerNotices(trx: Trx, answering: readonly Answering[]): Promise<ReadonlySet<number>> {
  if (answering.length === 0) return new Set()
  const { rows } = await sql<{ id: number }>`
    select q."messageId" as id
    from jsonb_to_recordset(${JSON.stringify(answering)}::jsonb) as q("messageId" bigint, "ticketId" bigint, sender text, parents jsonb)
    where exists (
      select from outbox o
      where o.ticket_id in (select q."ticketId" union all select id from tickets where merged_into = q."ticketId")
        and o.to_address = q.sender and o.kind in ('escalation', 'notice') and (q.parents ? o.message_id or q.parents ? o.provider_id))`.execute(
    trx,
  )
  return new Set(rows.map(({ id }) => id))
}
