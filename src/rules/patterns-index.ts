// Which regular expressions of a policy a text may match at all: many are looked for in one pass (RE2Set), so that only those that will
// match are asked one by one, for their words and groups. Built when first asked; what a text holds is remembered for one decision only.
// Promises the same answer as each pattern by itself, in linear time.
import { RE2Set } from 're2js'
import type { Test } from './condition.ts'
import type { Policy } from './policy.ts'
import { testsOfPolicy } from './words-index.ts'

/** False where the test's pattern is nowhere in `text`. */
export type PatternFinder = (test: Test, text: string) => boolean

/** Patterns of one fact that are looked for together: the place of each in the set is its number. */
interface Bundle {
  readonly set: RE2Set
  readonly numbers: ReadonlyMap<Test, number>
}

const BUNDLE_SIZE = 32
/** Larger ones (in instructions), mostly `.{0,40}` and the like, may have states without number: each is looked for by itself. */
const PROGRAM_MAX = 60
/** Of remembered states: with less, long patterns remember nothing; with more, time goes into what is never met again. */
const MEMORY_BYTES = 2 ** 20

const indexes = new WeakMap<Policy, ReadonlyMap<Test, Bundle>>()

export function patternFinder(policy: Policy): PatternFinder {
  const index = indexes.get(policy) ?? indexPatterns(policy)
  indexes.set(policy, index)
  const looked = new Map<Bundle, Map<string, ReadonlySet<number>>>()
  return (test, text) => {
    const bundle = index.get(test)
    return bundle === undefined ? patternIn(test, text) : numbersIn(bundle, text, looked).has(bundle.numbers.get(test) ?? -1)
  }
}

/** Of one pattern by itself. */
export const patternIn: PatternFinder = ({ pattern }, text) => pattern?.test(text) === true

function numbersIn(bundle: Bundle, text: string, looked: Map<Bundle, Map<string, ReadonlySet<number>>>): ReadonlySet<number> {
  const texts = looked.get(bundle) ?? new Map<string, ReadonlySet<number>>()
  looked.set(bundle, texts)
  const found = texts.get(text) ?? new Set(bundle.set.match(text))
  texts.set(text, found)
  return found
}

function indexPatterns(policy: Policy): ReadonlyMap<Test, Bundle> {
  const tests = [...new Set(testsOfPolicy(policy).filter(({ pattern }) => pattern !== undefined))]
  const [large, small] = [tests.filter(isLarge), tests.filter(test => !isLarge(test))]
  const alike = Map.groupBy(small, ({ fact, pattern }) => `${fact} ${pattern?.flags()}`)
  const together = [...alike.values()].flatMap(inParts).map(bundle)
  const bundles = [...together, ...large.map(test => bundle([test]))]
  return new Map(bundles.flatMap(one => [...one.numbers.keys()].map(test => [test, one] as const)))
}

const isLarge = ({ pattern }: Test) => pattern !== undefined && pattern.programSize() > PROGRAM_MAX

const inParts = (tests: readonly Test[]): readonly (readonly Test[])[] =>
  Array.from({ length: Math.ceil(tests.length / BUNDLE_SIZE) }, (_, at) => tests.slice(at * BUNDLE_SIZE, (at + 1) * BUNDLE_SIZE))

/** All of the same flags. */
function bundle(tests: readonly Test[]): Bundle {
  const set = new RE2Set(RE2Set.UNANCHORED, tests[0]?.pattern?.flags() ?? 0, MEMORY_BYTES)
  return { set, numbers: new Map(tests.map(test => [test, set.add(test.pattern?.pattern() ?? '')])) }
}
