// Goes through the units of a mail once and decides of each whether it opens another matter, belongs to one that is open, or to none.
// Promises the same result for the same mail; where the evidence is weak it does not cut, and says where it might have.
import { type Evidence, evidenceOf } from './evidence.ts'
import { ATTACHED } from './lexicon/attached.ts'
import type { Act, Topic } from './lexicon/shape.ts'
import { type MailView, type Matter, STATING } from './mail-view.ts'
import type { Unit } from './units.ts'

export interface Gates {
  /** Least chance at which a unit opens the first matter. */
  readonly first: number
  /** The same for every further matter: splitting one problem in two is worse than missing a cut. */
  readonly further: number
  /** From here a cut is proposed to people. */
  readonly propose: number
}

/** Chosen by cross-validation on the annotated mails, so that hardly a mail of one matter is cut; eval/README.md has the figures. */
export const GATES: Gates = { first: 0.5, further: 0.6, propose: 0.2 }

export interface Opening {
  readonly unit: number
  readonly chance: number
  readonly evidence: Evidence
}

export interface Split {
  /** Of each unit: the number of its matter from 1, or 0 for none. */
  readonly matterOf: readonly number[]
  readonly openings: readonly Opening[]
  /** Likely enough to be shown, not enough to be done. */
  readonly proposals: readonly Opening[]
}

/** Nobody writes of more; what looks so is a log or a catalogue. */
const MATTERS_MAX = 12

export type Weigh = (evidence: Evidence) => number

export function splitMatters(mail: MailView, weigh: Weigh, gates: Gates): Split {
  const matterOf: number[] = []
  const openings: Opening[] = []
  const proposals: Opening[] = []
  let matters: readonly Matter[] = []
  for (const index of mail.units.keys()) {
    const evidence = evidenceOf(mail, index, matters)
    const chance = weigh(evidence)
    const opens = matters.length < MATTERS_MAX && chance >= (matters.length === 0 ? gates.first : gates.further)
    if (opens) openings.push({ unit: index, chance, evidence })
    else if (matters.length > 0 && chance >= gates.propose) proposals.push({ unit: index, chance, evidence })
    const of = opens ? matters.length + 1 : homeOf(mail, index, matters)
    matterOf.push(of)
    matters = withUnit(mail, matters, index, of)
  }
  return { matterOf, openings, proposals }
}

/** The matters with one more unit; the number one past the last opens one. */
export function withUnit(mail: MailView, matters: readonly Matter[], index: number, of: number): readonly Matter[] {
  if (of === 0) return matters
  const old = matters[of - 1]
  const states = old === undefined || STATING.some(act => mail.acts[index]?.has(act))
  const matter: Matter = {
    units: [...(old?.units ?? []), index],
    topics: new Set<Topic>([...(old?.topics ?? []), ...(mail.topics[index] ?? [])]),
    stems: new Set([...(old?.stems ?? []), ...(mail.stems[index] ?? [])]),
    statement: states ? index : old.statement,
  }
  return old ? matters.with(of - 1, matter) : [...matters, matter]
}

const COURTESY: ReadonlySet<Act> = new Set(['greeting', 'thanks', 'closing', 'praise'])

/** The open matter that a unit belongs to: the one that shares its topic, else the last; none for courtesies. */
function homeOf(mail: MailView, index: number, matters: readonly Matter[]): number {
  const unit = mail.units[index]
  if (!unit || matters.length === 0 || isCourtesy(unit)) return 0
  const topics = mail.topics[index] ?? new Set<Topic>()
  const sharing = matters.flatMap((matter, at) => (topics.values().some(topic => matter.topics.has(topic)) ? [at + 1] : []))
  if (sharing.length === 1 && sharing[0] !== undefined && unit.item === null) return sharing[0]
  return matters.length
}

function isCourtesy(unit: Unit): boolean {
  return (
    unit.acts.some(({ label }) => COURTESY.has(label)) &&
    !unit.acts.some(({ label }) => STATING.includes(label)) &&
    unit.topics.length === 0
  )
}

/** Of a mail in which no matter opened: thanks, praise, "it works now", and nothing that is asked or told beside it. */
export function saysNothing({ acts, units }: MailView): boolean {
  const said = new Set(acts.flatMap(one => [...one]))
  const well = acts.filter(one => one.has('praise') || one.has('fine') || one.has('thanks')).length
  const ill = acts.filter(one => one.has('failure') && !one.has('fine') && !one.has('praise')).length
  // "Could you see to it? Thanks" and "screenshot attached, thanks" want something; "all fine, please close it" does not.
  const settled = said.has('fine') || said.has('praise')
  const wants = said.has('request') || units.some(({ words }) => words.some(({ folded }) => ATTACHED.has(folded)))
  return units.length > 0 && well > 0 && ill <= well && !said.has('question') && (settled || !wants)
}
