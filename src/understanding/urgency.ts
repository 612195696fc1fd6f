// How urgent the words of a mail, or of one matter in it, are. Each sentence, and each pair of neighbours, is heard by a learned model of
// words, acts, topics and signals; how clearly they speak is weighed together (urgency-evidence.ts, urgency-model.ts). Promises `normal`
// where nothing else is likely enough, and the words that said most. Refuses to believe "urgent" alone: everybody writes it.
import type { FoundIssue } from './issues.ts'
import { type Because, type Issue, type Region, URGENCIES, type Urgency } from './letter.ts'
import type { Books } from './lexicon/books.ts'
import type { Signal } from './lexicon/shape.ts'
import { keyOfSignal, keysOf, type Passage, quote, quoteHit, readPassages, type Stretch, stretchesOf } from './passages.ts'
import type { Unit } from './units.ts'
import { evidenceOfUrgency, SPECIAL, type UrgencyEvidence } from './urgency-evidence.ts'
import { URGENCY_MODEL, URGENCY_WEIGHTS } from './urgency-model.ts'
import { type Said, saidOutright } from './urgency-plain.ts'
import { chancesOf, loadWeights, sumWeights, type WordWeights } from './word-weights.ts'

/** Chosen by cross-validation: below it a mail is normal. */
export const URGENCY_GATE = 0.28

export const NOT_URGENT = { value: 'normal', because: 'nothing says that it is more or less urgent than most' } as const

let loaded: WordWeights | null = null

export function urgencyOf(passages: readonly Passage[]): Because<Urgency> {
  loaded ??= loadWeights(URGENCY_MODEL)
  const weights = loaded
  const stretches = stretchesOf(passages)
  const keys = stretches.map(keysOf)
  const chances = keys.map(one => chancesOf(sumWeights(weights, one)))
  const evidence = evidenceOfUrgency(chances, keys)
  const [best] = SPECIAL.map(urgency => [urgency, weighUrgency(URGENCY_WEIGHTS[urgency], evidence)] as const).toSorted(
    (a, b) => b[1] - a[1],
  )
  if (!best || best[1] < URGENCY_GATE) return NOT_URGENT
  const [urgency] = best
  return { value: urgency, because: reasonOf(urgency, clearest(stretches, chances, urgency), weights) }
}

/** The weights of one urgency; '' is what stands before all evidence. */
export type UrgencyWeights = Readonly<Record<string, number>>

export function weighUrgency(weights: UrgencyWeights, evidence: UrgencyEvidence): number {
  const sum = Object.entries(weights).reduce((all, [name, weight]) => all + weight * (name === '' ? 1 : (evidence[name] ?? 0)), 0)
  return 1 / (1 + Math.exp(-sum))
}

function clearest(stretches: readonly Stretch[], chances: readonly Float64Array[], urgency: Urgency): Stretch {
  const at = URGENCIES.indexOf(urgency)
  const most = chances.reduce((best, one, index) => ((one[at] ?? 0) > (chances[best]?.[at] ?? 0) ? index : best), 0)
  return stretches[most] ?? []
}

const MEANS: Readonly<Record<Urgency, string>> = {
  enterprise_failure: 'all are concerned',
  critical: 'much is at stake',
  normal: '',
  scheduled: 'routine service',
  planned: 'for something to come',
}

/** The signal that weighed most, in the customer's words; where no signal did, the sentence. */
function reasonOf(urgency: Urgency, stretch: Stretch, weights: WordWeights): string {
  const signals = stretch.flatMap(passage => [...passage.signals.values()].map(hit => ({ passage, hit, weight: weighs(hit.label) })))
  const best = signals.reduce<(typeof signals)[number] | null>((most, one) => (one.weight > (most?.weight ?? 0) ? one : most), null)
  const [first, last] = [stretch[0], stretch.at(-1)]
  const words = best ? quoteHit(best.passage, best.hit) : quote(first?.source ?? '', first?.start ?? 0, last?.end ?? 0)
  return `${MEANS[urgency]}: ${words}`

  function weighs(signal: Signal): number {
    const row = weights.rows.get(keyOfSignal(signal))
    return (row?.[URGENCIES.indexOf(urgency)] ?? 0) - (row?.[URGENCIES.indexOf('normal')] ?? 0)
  }
}

const STRENGTH: Readonly<Record<Urgency, number>> = { enterprise_failure: 3, critical: 2, planned: 1, scheduled: 1, normal: 0 }

/** Of several the first of the strongest; `normal` where a mail holds no matter. */
export function strongestOf(urgencies: readonly Because<Urgency>[]): Because<Urgency> {
  return urgencies.reduce((best, one) => (STRENGTH[one.value] > STRENGTH[best.value] ? one : best), urgencies[0] ?? NOT_URGENT)
}

/**
 * Each issue with the urgency of its own words. What stands outside of all ("all this for the opening in May:", the subject) counts for
 * the first of them, and only where none says anything by itself.
 */
export function withUrgency(found: readonly FoundIssue[], passages: readonly Passage[], books: Books): readonly Issue[] {
  const whole = urgencyOf(passages)
  if (found.length === 1) return found.map(issue => ({ ...issue, urgency: heard(whole, { passages, nature: issue.nature }) }))
  const issues = found.map(issue => {
    const own = passagesIn(issue.parts, passages, books)
    return { ...issue, urgency: heard(urgencyOf(own), { passages: own, nature: issue.nature }) }
  })
  const silent = issues.every(({ urgency }) => urgency.value === 'normal')
  return issues.map((issue, index) => (index === 0 && silent ? { ...issue, urgency: whole } : issue))
}

/** What is said outright goes before the model's `normal`, and raises what it holds for less. */
function heard(learned: Because<Urgency>, said: Said): Because<Urgency> {
  const outright = saidOutright(said, learned.value)
  return outright && STRENGTH[outright.value] > STRENGTH[learned.value] ? outright : learned
}

/** Of a sentence that holds clauses of several issues only the issue's own. */
function passagesIn(parts: readonly Region[], passages: readonly Passage[], books: Books): readonly Passage[] {
  const ours = (unit: Unit) => parts.some(({ start, end }) => unit.start >= start && unit.end <= end)
  return passages
    .filter(({ subject }) => !subject)
    .flatMap(passage => {
      const units = passage.units.filter(ours)
      return units.length === passage.units.length ? [passage] : readPassages(passage.source, units, books)
    })
}
