// An agent corrects what a ticket is about: the policy is asked anew, and what follows is a new, explained decision. What a person has set stays.
import type { Db } from '../db/connect.ts'
import { readLoad } from '../db/load.ts'
import { type Ruling, writeRuling } from '../db/placement.ts'
import { keepPolicy } from '../db/policies.ts'
import { readStandings } from '../db/standings.ts'
import { type By, lockTickets, type Refused, refuse } from '../db/ticket-rows.ts'
import type { Rulebook } from '../policy-book.ts'
import { decide, type Verdict } from '../rules/decide.ts'
import type { Policy } from '../rules/policy.ts'
import type { Load } from '../rules/presence.ts'
import { needsAtFirst } from '../rules/procedure.ts'
import { decisionsAbout, type Reconsidered, reconsider } from '../rules/reconsider.ts'
import { situationOf, sopOf } from '../rules/treat.ts'
import type { TicketStanding } from '../rules/treat-letter.ts'
import type { Category } from '../understanding/lexicon/shape.ts'
import { tell, tellKept } from './draft-policy.ts'

export type Corrected = ({ readonly ok: true } & Reconsidered) | Refused

type Version = Pick<Rulebook, 'policy' | 'files'>

export async function correctCategory(db: Db, version: Version, id: number, category: Category, by: By): Promise<Corrected> {
  const load = await readLoad(db)
  return db.transaction().execute(async trx => {
    const [ticket] = await lockTickets(trx, [id])
    const standing = (await readStandings(trx, [id])).get(id)
    if (!ticket || !standing) return refuse(`there is no ticket ${id}`)
    if (ticket.state === 'merged') return refuse(`it was merged into ${ticket.mergedInto}`)
    if (ticket.state === 'spam') return refuse('it is spam')
    const { result, ruling } = rule(standing, category, version.policy, load, by)
    // The files may have changed since a desk last read them, or no desk may run.
    await keepPolicy(trx, version.policy.hash, version.files, by.now)
    await writeRuling(trx, id, ruling, by)
    return { ok: true, ...result }
  })
}

function rule(
  standing: TicketStanding,
  category: Category,
  policy: Policy,
  load: Load,
  by: By,
): { readonly result: Reconsidered; readonly ruling: Ruling } {
  const { language, nature } = standing
  const facts = { ...standing.facts, 'issue.category': { value: category, words: `set by ${by.actor}` } }
  const verdict = decide({ facts, load, language }, policy, by.now)
  const result = reconsider(standing, verdict, policy, 'correction')
  const { kept, placement } = result
  const sop = sopOf(policy, placement)
  const needs = sop && result.changed.includes('sop') ? needsAtFirst(sop, situationOf(facts, policy, by.now)) : []
  const common = {
    trigger: 'correction',
    nature,
    category,
    policyHash: policy.hash,
    language,
    facts,
    load,
    kept,
    placement,
    needs,
  } as const
  return { result, ruling: { ...common, ...verdict, told: tellCorrection(verdict, result) } }
}

function tellCorrection(verdict: Verdict, { changed, kept }: Reconsidered): Ruling['told'] {
  const moved = decisionsAbout(verdict, changed)
  const decided = moved.length > 0 ? [{ kind: 'policy.decided', because: tell(moved) }] : []
  return [...decided, ...kept.map(one => ({ kind: 'policy.kept', because: tellKept(one) }))]
}
