// A ticket that a person cut off another is a matter of its own: the policy is asked about its own words, and about the customer as it was asked
// when the mail came. Nobody gets a mail for it; what its procedure needs stands there unasked.
import type { Db } from '../db/connect.ts'
import { readLoad } from '../db/load.ts'
import { writeRuling } from '../db/placement.ts'
import { keepPolicy } from '../db/policies.ts'
import { readOwnWords, readStandings } from '../db/standings.ts'
import { type By, lockTickets } from '../db/ticket-rows.ts'
import type { Rulebook } from '../policy-book.ts'
import type { Facts } from '../rules/condition.ts'
import { decide } from '../rules/decide.ts'
import { factsOfPiece } from '../rules/facts.ts'
import { needsAtFirst } from '../rules/procedure.ts'
import { placementOf, situationOf, sopOf } from '../rules/treat.ts'
import { readMatters } from '../understanding/matters.ts'
import { readReply } from '../understanding/reply-text.ts'
import { tell } from './draft-policy.ts'

export interface Splitting extends Pick<Rulebook, 'policy' | 'files'> {
  /** The ticket that it was cut off. */
  readonly from: number
  readonly numberPrefix: string
}

export async function placeSplit(db: Db, splitting: Splitting, id: number, by: By): Promise<void> {
  const { policy, files, from } = splitting
  const load = await readLoad(db)
  await db.transaction().execute(async trx => {
    await lockTickets(trx, [id])
    const standings = await readStandings(trx, [id, from])
    const [standing, words] = [standings.get(id), await readOwnWords(trx, id)]
    if (!standing || !words) return
    const issue = readPiece(words.text, splitting.numberPrefix)
    const own = factsOfPiece(words, { ...issue, title: standing.title, parts: [{ start: 0, end: words.text.length }] })
    const facts = { ...ofTheMail(standings.get(from)?.facts ?? {}), ...own }
    const { decisions, account } = decide({ facts, load, language: standing.language }, policy, by.now)
    const placement = placementOf(decisions)
    const sop = sopOf(policy, placement)
    const needs = sop ? needsAtFirst(sop, situationOf(facts, policy, by.now)) : []
    const { nature, category } = issue
    const common = { policyHash: policy.hash, language: standing.language, facts, load, decisions, account, kept: [], placement, needs }
    await keepPolicy(trx, policy.hash, files, by.now)
    const told = [{ kind: 'policy.decided', because: tell(decisions) }]
    await writeRuling(trx, id, { trigger: 'opened', nature, category, ...common, told }, by)
  })
}

/** What the words are about when they are read by themselves. */
function readPiece(text: string, numberPrefix: string) {
  const reply = readReply({ text, subject: '', answers: false })
  const { issues, signals } = readMatters({ text, subject: '', reply, kind: 'person', numberPrefix })
  const [first] = issues
  const { nature = null, category = null, confidence = null, topics = [], urgency = signals.urgency } = first ?? {}
  return { nature, category, confidence, topics, urgency }
}

const ofTheMail = (facts: Facts): Facts => Object.fromEntries(Object.entries(facts).filter(([name]) => !name.startsWith('issue.')))
