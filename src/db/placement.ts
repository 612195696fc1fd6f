// What a person sets on a ticket by hand, and what the policy makes of a correction. A field that a person set is remembered as hers: the policy
// never changes it silently.

import { sql } from 'kysely'
import type { NeedState } from '../rules/procedure.ts'
import type { Field } from '../rules/reconsider.ts'
import type { Placement } from '../rules/treat.ts'
import type { Nature } from '../understanding/letter.ts'
import type { Category } from '../understanding/lexicon/shape.ts'
import type { NewDecision } from './change.ts'
import type { Db, Trx } from './connect.ts'
import { addEvent, type By, type Changed, lockTickets, refuse } from './ticket-rows.ts'

const ENDED: ReadonlySet<string> = new Set(['merged', 'spam'])

export interface Setting {
  readonly field: Exclude<Field, 'team'>
  readonly value: string | null
}
export interface Moving {
  readonly field: 'team'
  readonly value: string
  readonly tier: 1 | 2 | 3
}

/** Sets one field, as the person's own from now on; another team frees the ticket from whom the policy had chosen in the old one. Whether the value exists in the policy is for the caller to know. */
export function setField(db: Db, id: number, setting: Setting | Moving, by: By): Promise<Changed> {
  return db.transaction().execute(async trx => {
    const [ticket] = await lockTickets(trx, [id])
    if (!ticket) return refuse(`there is no ticket ${id}`)
    if (ENDED.has(ticket.state)) return refuse(ticket.state === 'merged' ? `it was merged into ${ticket.mergedInto}` : 'it is spam')
    const { field, value } = setting
    const before = await trx.selectFrom('tickets').select([field, 'assignee', 'set_by']).where('id', '=', id).executeTakeFirstOrThrow()
    const moved = setting.field === 'team' ? { tier: setting.tier } : {}
    // Whoever the policy chose belongs to the team that it leaves; whom a person chose comes along.
    const freed = setting.field === 'team' && before.set_by.assignee === undefined && value !== before[field] ? { assignee: null } : {}
    await trx
      .updateTable('tickets')
      .set({
        [field]: value,
        ...moved,
        ...freed,
        set_by: sql`set_by || ${JSON.stringify({ [field]: by.actor })}::jsonb`,
        updated_at: by.now,
      })
      .where('id', '=', id)
      .execute()
    const left = 'assignee' in freed && before.assignee !== null ? { noLongerAssigned: before.assignee } : {}
    await addEvent(trx, id, `${field}.set`, by, { from: before[field], to: value, ...moved, ...left })
    return { ok: true }
  })
}

/** What the policy said of a ticket when a person had corrected it, or cut it off another. */
export interface Ruling extends Omit<NewDecision, 'ticketId' | 'trigger'> {
  readonly trigger: 'correction' | 'opened'
  readonly nature: Nature | null
  readonly category: Category | null
  readonly placement: Placement
  /** Of the procedure that the ticket has now. */
  readonly needs: readonly NeedState[]
  /** What changed and what was kept, for the history. */
  readonly told: readonly { readonly kind: string; readonly because: string }[]
}

/** Writes what a ticket is about and what followed from it. Expects the ticket locked by this transaction. */
export async function writeRuling(trx: Trx, id: number, ruling: Ruling, by: By): Promise<void> {
  const { trigger, nature, category, placement, needs, told, policyHash, language, kept } = ruling
  const { priority, team, tier, assignee, sop, tags } = placement
  const before = await trx.selectFrom('tickets').select('category').where('id', '=', id).executeTakeFirstOrThrow()
  await trx
    .updateTable('tickets')
    .set({ nature, category, priority, team, tier, assignee, sop, tags: [...tags], updated_at: by.now })
    .where('id', '=', id)
    .execute()
  if (trigger === 'correction') await addEvent(trx, id, 'category.set', by, { from: before.category, to: category })
  const json = { facts: JSON.stringify(ruling.facts), load: JSON.stringify(ruling.load), kept: JSON.stringify(kept) }
  const verdict = { decisions: JSON.stringify(ruling.decisions), account: JSON.stringify(ruling.account) }
  await trx
    .insertInto('decisions')
    .values({ ticket_id: id, at: by.now, trigger, policy_hash: policyHash, language, ...json, ...verdict })
    .execute()
  const placed = { policy: policyHash, priority, team, tier, assignee, sop, tags }
  for (const { kind, because } of told) await addEvent(trx, id, kind, { actor: 'system', because, now: by.now }, placed)
  if (sop === null || needs.length === 0) return
  const rows = needs.map((need, position) => ({ ticket_id: id, sop, position, updated_at: by.now, ...need }))
  await trx
    .insertInto('needs')
    .values(rows)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}
