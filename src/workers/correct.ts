// An agent corrects what a ticket is about: the policy is asked anew, and what follows is a new, explained decision. What a person has set stays.
import type { Db } from '../db/connect.ts'
import { readLoad } from '../db/load.ts'
import { writeRuling } from '../db/placement.ts'
import { keepPolicy } from '../db/policies.ts'
import { readStandings } from '../db/standings.ts'
import { type By, lockTickets, type Refused, refuse } from '../db/ticket-rows.ts'
import type { Rulebook } from '../policy-book.ts'
import { decide } from '../rules/decide.ts'
import { needsAtFirst } from '../rules/procedure.ts'
import { decisionsAbout, type Reconsidered, reconsider } from '../rules/reconsider.ts'
import { situationOf, sopOf } from '../rules/treat.ts'
import type { Category } from '../understanding/lexicon/shape.ts'
import { tell, tellKept } from './draft-policy.ts'

export type Corrected = ({ readonly ok: true } & Reconsidered) | Refused

type Version = Pick<Rulebook, 'policy' | 'files'>

export async function correctCategory(db: Db, { policy, files }: Version, id: number, category: Category, by: By): Promise<Corrected> {
  const load = await readLoad(db)
  return db.transaction().execute(async trx => {
    const [ticket] = await lockTickets(trx, [id])
    const standing = (await readStandings(trx, [id])).get(id)
    if (!ticket || !standing) return refuse(`there is no ticket ${id}`)
    if (ticket.state === 'merged') return refuse(`it was merged into ${ticket.mergedInto}`)
    if (ticket.state === 'spam') return refuse('it is spam')
    const { language } = standing
    const facts = { ...standing.facts, 'issue.category': { value: category, words: `set by ${by.actor}` } }
    const verdict = decide({ facts, load, language }, policy, by.now)
    const result = reconsider(standing, verdict, policy, 'correction')
    const sop = sopOf(policy, result.placement)
    const needs = sop && result.changed.includes('sop') ? needsAtFirst(sop, situationOf(facts, policy, by.now)) : []
    const moved = decisionsAbout(verdict, result.changed)
    const told = [
      ...(moved.length > 0 ? [{ kind: 'policy.decided', because: tell(moved) }] : []),
      ...result.kept.map(kept => ({ kind: 'policy.kept', because: tellKept(kept) })),
    ]
    const { decisions, account } = verdict
    const ruling = {
      trigger: 'correction' as const,
      nature: standing.nature,
      category,
      policyHash: policy.hash,
      language,
      facts,
      load,
      decisions,
      account,
      kept: result.kept,
      placement: result.placement,
      needs,
      told,
    }
    // The files may have changed since a desk last read them, or no desk may run.
    await keepPolicy(trx, policy.hash, files, by.now)
    await writeRuling(trx, id, ruling, by)
    return { ok: true, ...result }
  })
}
