// The tickets that one mail opened, as routing needs them: which still live, what each is about, and where the sender may write.
import { type SqlBool, sql } from 'kysely'
import type { Sibling } from '../tickets/sibling.ts'
import type { TicketState } from '../tickets/ticket.ts'
import type { Region } from '../understanding/letter.ts'
import type { Category } from '../understanding/lexicon/shape.ts'
import type { Trx } from './connect.ts'

export interface SiblingQuestion {
  readonly messageId: number
  /** The ticket that was matched. */
  readonly ticketId: number
  readonly sender: string | null
  /** Its sender did not fail authentication: his place among the participants counts. */
  readonly authentic: boolean
  /** It showed a token of ours: the mail of ours that it answers counts for every ticket which that mail named. */
  readonly token: boolean
  readonly refs: readonly string[]
}

export type LivingSibling = Sibling & { readonly closedAt: Date | null }

interface Row {
  message_id: number
  id: number
  state: TicketState
  title: string
  category: Category | null
  closed_at: Date | null
  /** node-postgres gives arrays of bigint as texts. */
  numbers: readonly string[]
  text: string | null
  parts: readonly Region[] | null
  span_start: number | null
  span_end: number | null
  asked: readonly number[]
  may_write: SqlBool
}

/** What a ticket is about shows in its first words; more is not worth its way through the wire for every reply. */
const TEXT_MAX = 20_000

/**
 * By message: the matched ticket and its siblings, merged ones as their successors, the first of them at the head. Sibling links are a star
 * around the first ticket. One statement however many questions; takes no lock, since writes are guarded by the states seen here.
 */
export async function findSiblings(
  trx: Trx,
  questions: readonly SiblingQuestion[],
): Promise<ReadonlyMap<number, readonly LivingSibling[]>> {
  if (questions.length === 0) return new Map()
  const { rows } = await sql<Row>`
    with q as (
      select * from jsonb_to_recordset(${JSON.stringify(questions)}::jsonb)
        as q ("messageId" bigint, "ticketId" bigint, sender text, authentic boolean, token boolean, refs uuid[])),
    named ("messageId", id) as (
      select "messageId", "ticketId" from q union select q."messageId", t.id from q join tickets t on t.merged_into = q."ticketId"),
    roots ("messageId", id) as (
      select n."messageId", coalesce(l.other_id, n.id) from named n left join ticket_links l on l.ticket_id = n.id and l.kind = 'sibling'),
    kin ("messageId", id) as (
      select "messageId", id from named union select "messageId", id from roots
      union select r."messageId", l.ticket_id from roots r join ticket_links l on l.other_id = r.id and l.kind = 'sibling'),
    living ("messageId", id, numbers) as (
      select k."messageId", coalesce(t.merged_into, t.id), array_agg(t.id order by t.id)
      from kin k join tickets t on t.id = k.id group by 1, 2)
    select v."messageId" as message_id, t.id, t.state, t.title, t.category, t.closed_at, v.numbers, left(m.text, ${TEXT_MAX}::int) as text,
      tm.parts, tm.span_start, tm.span_end,
      array(select n.number from needs n where n.ticket_id = t.id and n.sop = t.sop and n.words is null and n.number is not null) as asked,
      (q.authentic and exists (select from ticket_participants p where p.ticket_id in (select unnest(v.numbers || t.id)) and p.address = q.sender))
      or (q.token and exists (select from thread_refs r where r.ref = any(q.refs) and r.origin = 'sent' and r.ticket_id = any(v.numbers || t.id)))
        as may_write
    from living v join q on q."messageId" = v."messageId" join tickets t on t.id = v.id
    left join lateral (
      select * from ticket_messages o where o.ticket_id = t.id and o.role = 'opened' order by o.message_id limit 1) tm on true
    left join messages m on m.id = tm.message_id
    where t.state <> 'spam' or t.id = q."ticketId"
    order by v."messageId", v.numbers[1]`.execute(trx)
  return new Map([...Map.groupBy(rows, row => row.message_id)].map(([id, found]) => [id, found.map(toSibling)]))
}

function toSibling(row: Row): LivingSibling {
  const { id: ticketId, state, title, category, asked } = row
  const numbers = row.numbers.map(Number)
  const own = row.parts?.length ? row.parts : [{ start: row.span_start ?? 0, end: row.span_end ?? 0 }]
  const text = own.map(({ start, end }) => (row.text ?? '').slice(start, end)).join('\n')
  return { ticketId, state, title, text, category, numbers, asked, senderMayWrite: Boolean(row.may_write), closedAt: row.closed_at }
}
