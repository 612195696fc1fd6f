// What speaks for and against a mail being urgent, routine or planned, as named numbers without a judgement: how clearly its sentences
// sound so, where, and which signals and acts it holds. urgency.ts weighs them; `npm run train` learns the weights.
import { URGENCIES } from './letter.ts'
import type { Act, Signal } from './lexicon/shape.ts'

export type UrgencyEvidence = Readonly<Record<string, number>>

/** Every urgency but normal, which is what is left. */
export const SPECIAL = URGENCIES.filter(urgency => urgency !== 'normal')

const SIGNALS: readonly Signal[] = [
  'whole-scope',
  'critical',
  'danger',
  'waiting',
  'standstill',
  'abuse',
  'within-hours',
  'calm',
  'preparing',
  'scheduled',
  'planned',
  'angry',
]
const ACTS: readonly Act[] = [
  'failure',
  'request',
  'question',
  'fine',
  'grievance',
  'impact',
  'exclusion',
  'tried',
  'praise',
  'other-matter',
  'announces-issues',
  'addition',
]
/** More of the same say nothing more. */
const COUNT_MAX = 6
const STRETCHES_MAX = 40
/** Who is in need says so at once. */
const EARLY = 6

/** `chances` of each stretch in the order of URGENCIES, `keys` of the same stretches. */
export function evidenceOfUrgency(chances: readonly ArrayLike<number>[], keys: readonly (readonly string[])[]): UrgencyEvidence {
  const counts = new Map<string, number>()
  for (const key of keys.flat()) counts.set(key, (counts.get(key) ?? 0) + 1)
  const having = (key: string) => Math.min(counts.get(key) ?? 0, COUNT_MAX)
  return Object.fromEntries([
    ...SPECIAL.flatMap(urgency =>
      soundsLike(
        urgency,
        chances.map(one => one[URGENCIES.indexOf(urgency)] ?? 0),
      ),
    ),
    ['stretches', Math.min(chances.length, STRETCHES_MAX)],
    ...SIGNALS.map(signal => [`signal ${signal}`, having(`!${signal}`)] as const),
    ...ACTS.map(act => [`act ${act}`, having(`=${act}`)] as const),
    ['topics', counts.keys().reduce((sum, key) => sum + (key.startsWith('@') ? 1 : 0), 0)],
  ])
}

function soundsLike(urgency: string, chances: readonly number[]): readonly (readonly [name: string, value: number])[] {
  const sorted = chances.toSorted((a, b) => b - a)
  // Of a short mail the last one stands for those that it lacks: that nothing more is said speaks against nothing.
  const nth = (at: number) => oddsOf(sorted[Math.min(at, sorted.length - 1)])
  return [
    [`${urgency} clearest`, nth(0)],
    [`${urgency} second`, nth(1)],
    [`${urgency} fourth`, nth(3)],
    [`${urgency} first`, oddsOf(chances[0])],
    [`${urgency} early`, oddsOf(Math.max(0, ...chances.slice(0, EARLY)))],
  ]
}

/** Logarithmic, and never without end. */
const oddsOf = (chance = 0): number => Math.log((chance + 1e-4) / (1 - chance + 1e-4))
