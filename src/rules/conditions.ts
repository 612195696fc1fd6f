// Conditions of the policy: read from YAML into a tree once, then asked of facts many times. Never throws and never hangs: regular
// expressions run on RE2 (re2js), texts are looked at as far as TEXT_MAX, and the tree is as deep as its file.
// Every answer says why: what held with which words of the mail, or the first test that failed with what was expected and found.
import type { RE2JS } from 're2js'
import { cleanLine, cutAt } from '../understanding/clean.ts'
import { isOpen } from './calendar.ts'
import type { Condition, Fact, Facts, FactValue, Operator, Scalar, Test } from './condition.ts'
import { type PatternFinder, patternIn } from './patterns-index.ts'
import type { Calendar } from './policy.ts'
import type { WordFinder } from './words-index.ts'

/** What a test found: `actual` is null where the fact is not known. */
export interface Finding {
  readonly path: string
  readonly fact: string
  readonly operator: Operator
  readonly expected: Scalar | readonly Scalar[]
  readonly actual: FactValue | null
  /** Of the mail; where the operator looks for words, those that it found. */
  readonly words: string | null
  /** True below a `not`: that it did not hold is what counted. */
  readonly negated: boolean
}

export interface Answer {
  readonly holds: boolean
  /** Where it holds: the tests that made it hold. Else: the first test that failed it. */
  readonly findings: readonly Finding[]
  /** Named groups of the regular expressions that matched, each on one line: `{{match.NAME}}`. */
  readonly match: Readonly<Record<string, string>>
}

export interface Situation {
  readonly facts: Facts
  readonly calendars: ReadonlyMap<string, Calendar>
  readonly now: Date
  readonly findWord: WordFinder
  /** Without it every pattern is tried by itself: the same answer, slower. */
  readonly mayMatch?: PatternFinder
}

/** Longer texts are looked at as far as here (UTF-16 units): a mail is no novel, and a rule no search engine. */
export const TEXT_MAX = 20_000
const SHOWN_MAX = 200
const LIST_SHOWN_MAX = 20

/** Null holds always. The order of keys in the file does not matter, neither for the answer nor for its reason. */
export function ask(condition: Condition | null, situation: Situation): Answer {
  return condition === null ? { holds: true, findings: [], match: {} } : answer(condition, situation, false)
}

function answer(condition: Condition, situation: Situation, negated: boolean): Answer {
  switch (condition.kind) {
    case 'test':
      return test(condition, situation, negated)
    case 'not': {
      const inner = answer(condition.of, situation, !negated)
      return { ...inner, holds: !inner.holds, match: {} }
    }
    case 'all':
      return condition.of.length === 0 ? NOTHING : everyOne(condition.of, situation, negated)
    case 'any':
      return anyOne(condition.of, situation, negated)
  }
}

const NOTHING: Answer = { holds: true, findings: [], match: {} }

function everyOne(conditions: readonly Condition[], situation: Situation, negated: boolean): Answer {
  const findings: Finding[] = []
  let match: Readonly<Record<string, string>> = {}
  for (const condition of conditions) {
    const one = answer(condition, situation, negated)
    if (!one.holds) return one
    findings.push(...one.findings)
    match = { ...match, ...one.match }
  }
  return { holds: true, findings, match }
}

/** Of several that fail, the first is told: it is the one whose author thought of it first. Below a `not` all of them had to fail. */
function anyOne(conditions: readonly Condition[], situation: Situation, negated: boolean): Answer {
  const findings: Finding[] = []
  for (const condition of conditions) {
    const one = answer(condition, situation, negated)
    if (one.holds) return one
    if (negated || findings.length === 0) findings.push(...one.findings)
  }
  return { holds: false, findings, match: {} }
}

function test(one: Test, situation: Situation, negated: boolean): Answer {
  const { path, fact, operator, expected } = one
  const known = Object.hasOwn(situation.facts, fact) ? situation.facts[fact] : undefined
  const found = operator === 'within' || operator === 'outside' ? timeTest(one, situation) : valueTest(one, known, situation)
  const actual = found.actual ?? shorten(known?.value ?? null)
  const words = found.words ?? known?.words ?? null
  const finding = { path, fact, operator, expected, actual, words: words === null ? null : cutAt(words, SHOWN_MAX), negated }
  return { holds: found.holds, findings: [finding], match: found.match ?? {} }
}

function shorten(value: FactValue | null): FactValue | null {
  if (typeof value === 'string') return value.length > SHOWN_MAX ? `${cutAt(value, SHOWN_MAX)}…` : value
  if (!Array.isArray(value)) return value
  const shown = value.slice(0, LIST_SHOWN_MAX).map(one => cutAt(asText(one), SHOWN_MAX))
  return value.length > LIST_SHOWN_MAX ? [...shown, '…'] : shown
}

interface Found {
  readonly holds: boolean
  readonly words?: string
  readonly actual?: string
  readonly match?: Readonly<Record<string, string>>
}

function timeTest({ operator, expected }: Test, { calendars, now }: Situation): Found {
  const calendar = calendars.get(String(expected))
  if (!calendar) return { holds: false }
  const { open, because } = isOpen(calendar, now)
  return { holds: open === (operator === 'within'), actual: because }
}

function valueTest(one: Test, known: Fact | undefined, { findWord, mayMatch = patternIn }: Situation): Found {
  const { operator, expected, pattern } = one
  if (operator === 'exists') return { holds: isPresent(known) === expected }
  if (known === undefined) return { holds: false }
  switch (operator) {
    case 'matches':
      return firstOf(textsOf(known), text => (pattern && mayMatch(one, text) ? matchPattern(text, pattern) : NOT))
    case 'containsWord':
      return firstOf(textsOf(known), text => foundWord(findWord(one, text)))
    case 'greaterThan':
    case 'atLeast':
    case 'lessThan':
    case 'atMost':
      return { holds: compareNumber(operator, numberOf(known.value), Number(expected)) }
    default:
      return compareTexts(one, known)
  }
}

const NOT: Found = { holds: false }

/** An empty text and an empty list are nothing that exists. */
const isPresent = (fact: Fact | undefined): boolean =>
  fact !== undefined && !((typeof fact.value === 'string' || Array.isArray(fact.value)) && (fact.value as string | string[]).length === 0)

const valuesOf = ({ value }: Fact): readonly string[] => (Array.isArray(value) ? value.map(asText) : [asText(value)])
const textsOf = (fact: Fact): readonly string[] => valuesOf(fact).map(text => text.slice(0, TEXT_MAX))

/** Whatever an old row or a careless caller left in a fact, it is no reason to lose a mail. */
const asText = (value: unknown): string => (SCALARS.has(typeof value) ? String(value) : '')
const SCALARS: ReadonlySet<string> = new Set(['string', 'number', 'boolean'])

function firstOf(texts: readonly string[], look: (text: string) => Found): Found {
  for (const text of texts) {
    const found = look(text)
    if (found.holds) return found
  }
  return NOT
}

function matchPattern(text: string, pattern: RE2JS): Found {
  const matcher = pattern.matcher(text)
  if (!matcher.find()) return NOT
  const match: Record<string, string> = {}
  for (const name of Object.keys(pattern.namedGroups())) {
    const group = matcher.group(name)
    if (group) match[name] = cleanLine(group, SHOWN_MAX)
  }
  return { holds: true, words: matcher.group() ?? '', match }
}

const foundWord = (words: string | null): Found => (words === null ? NOT : { holds: true, words })

/** A number in words, as a mark from a regular expression is, counts as one. */
const numberOf = (value: FactValue): number =>
  typeof value === 'number' ? value : typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN

function compareNumber(operator: 'greaterThan' | 'atLeast' | 'lessThan' | 'atMost', value: number, expected: number): boolean {
  switch (operator) {
    case 'greaterThan':
      return value > expected
    case 'atLeast':
      return value >= expected
    case 'lessThan':
      return value < expected
    case 'atMost':
      return value <= expected
  }
}

/** Case does not count; the Turkish i with and without a dot are told apart as little as people in a hurry do. */
export const foldCase = (text: string): string => text.normalize('NFC').replace(/[İı]/g, 'i').toLowerCase()

function compareTexts(one: Test, fact: Fact): Found {
  const values = one.operator === 'endsWith' ? valuesOf(fact).map(text => foldCase(text.slice(-TEXT_MAX))) : foldedFact(fact)
  const wanted = foldedExpected(one)
  const at = values.findIndex(value => wanted.some(want => fitsText(one.operator, value, want)))
  return at < 0 ? NOT : { holds: true, ...(Array.isArray(fact.value) ? { words: asText(fact.value[at]) } : {}) }
}

/** Folded once for all the rules that ask of it. */
const foldedFacts = new WeakMap<Fact, readonly string[]>()
function foldedFact(fact: Fact): readonly string[] {
  const folded = foldedFacts.get(fact) ?? textsOf(fact).map(foldCase)
  foldedFacts.set(fact, folded)
  return folded
}

const foldedTests = new WeakMap<Test, readonly string[]>()
function foldedExpected(test: Test): readonly string[] {
  const { expected } = test
  const folded = foldedTests.get(test) ?? (Array.isArray(expected) ? expected : [expected]).map(one => foldCase(String(one)))
  foldedTests.set(test, folded)
  return folded
}

function fitsText(operator: Operator, value: string, want: string): boolean {
  switch (operator) {
    case 'contains':
      return value.includes(want)
    case 'startsWith':
      return value.startsWith(want)
    case 'endsWith':
      return value.endsWith(want)
    default:
      return value === want
  }
}
