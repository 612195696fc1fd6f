// How tickets stand under the policy: what is set on them and by whom, what was decided last, what their procedure still asks.
import { sql } from 'kysely'
import type { Facts } from '../rules/condition.ts'
import type { Decision } from '../rules/decide.ts'
import type { Tier } from '../rules/policy.ts'
import type { NeedState } from '../rules/procedure.ts'
import type { SetBy } from '../rules/reconsider.ts'
import type { TicketStanding } from '../rules/treat-letter.ts'
import type { Nature, Fact as ReadFact } from '../understanding/letter.ts'
import type { Category } from '../understanding/lexicon/shape.ts'
import type { Trx } from './connect.ts'

interface Row {
  id: number
  title: string
  language: string
  nature: Nature | null
  category: Category | null
  priority: string | null
  team: string | null
  tier: Tier | null
  assignee: string | null
  sop: string | null
  tags: readonly string[]
  set_by: SetBy
  facts: Facts | null
  decisions: readonly Decision[] | null
  held: readonly string[] | null
  needs: readonly NeedState[] | null
}

export async function readStandings(trx: Trx, ticketIds: readonly number[]): Promise<ReadonlyMap<number, TicketStanding>> {
  if (ticketIds.length === 0) return new Map()
  const { rows } = await sql<Row>`
    select t.id, t.title, t.language, t.nature, t.category, t.priority, t.team, t.tier, t.assignee, t.sop, t.tags, t.set_by, d.facts, d.decisions, d.held,
      (select jsonb_agg(jsonb_build_object('need', n.need, 'asked', n.asked, 'number', n.number, 'words', n.words, 'because', n.because)
        order by n.position) from needs n where n.ticket_id = t.id and n.sop = t.sop) as needs
    from tickets t
    left join lateral (
      select facts, decisions, array(select a->>'rule' from jsonb_array_elements(account) a where a->>'outcome' = 'matched') as held
      from decisions where ticket_id = t.id order by id desc limit 1) d on true
    where t.id = any(${[...ticketIds]}::bigint[])`.execute(trx)
  return new Map(rows.map(row => [row.id, toStanding(row)]))
}

function toStanding(row: Row): TicketStanding {
  const { id, title, language, priority, team, tier, assignee, sop, tags, set_by: setBy, facts, decisions, held, needs } = row
  return {
    ticketId: id,
    title,
    nature: row.nature,
    language,
    placement: { priority, team, tier, assignee, sop, tags },
    setBy,
    facts: facts ?? factsOfRow(row),
    decisions: decisions ?? [],
    held: held ?? [],
    needs: needs ?? [],
  }
}

/** Of a ticket that was cut off by a person, or is older than the policy. */
const factsOfRow = ({ title, nature, category }: Row): Facts => ({
  'issue.title': { value: title },
  ...(nature && { 'issue.nature': { value: nature } }),
  ...(category && { 'issue.category': { value: category } }),
})

/** A ticket's own words in the mail that opened it, with the facts that were read there. */
export async function readOwnWords(
  trx: Trx,
  id: number,
): Promise<{ readonly text: string; readonly facts: readonly ReadFact[] } | undefined> {
  const row = await trx
    .selectFrom('ticket_messages as tm')
    .innerJoin('messages as m', 'm.id', 'tm.message_id')
    .select(['m.text', 'tm.parts', 'tm.facts', 'tm.span_start as start', 'tm.span_end as end'])
    .where('tm.ticket_id', '=', id)
    .where('tm.role', '=', 'opened')
    .executeTakeFirst()
  if (!row) return undefined
  const parts = row.parts.length > 0 ? row.parts : [{ start: row.start, end: row.end }]
  return { text: parts.map(({ start, end }) => (row.text ?? '').slice(start, end)).join('\n'), facts: row.facts }
}
