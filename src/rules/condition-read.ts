// A condition of the policy, from YAML to the tree that conditions.ts asks. Every fault is returned with its path and the nearest name, none thrown.
// The keys of a map are taken in the order of their names: what stands first in a file means nothing, neither for the answer nor for its reason.
import { RE2JS } from 're2js'
import { nearest } from '../nearest.ts'
import { wordsOf } from '../understanding/words.ts'
import type { Finding, Path } from '../yaml-file.ts'
import { type Condition, OPERATORS, type Operator, type Scalar, type Test } from './condition.ts'
import { FACT_LIST, type FactDefinition, MARK_PREFIX } from './fact-list.ts'

/** What a condition may name besides the facts. */
export interface Known {
  readonly calendars: readonly string[]
  /** Set by rules that are asked before. */
  readonly marks: ReadonlySet<string>
  /** What faulty entries may have brought: whoever names it is not to be blamed. */
  readonly mayBe?: { readonly mark: boolean; calendar(name: string): boolean }
}

export interface ReadCondition {
  /** Null where it is faulty. */
  readonly condition: Condition | null
  readonly findings: readonly Finding[]
}

const DEPTH_MAX = 20
const PATTERN_MAX = 1_000

interface Reading extends Known {
  readonly findings: Finding[]
}

/** `at`: where it stands in its file. */
export function readCondition(raw: unknown, at: Path, known: Known): ReadCondition {
  const findings: Finding[] = []
  const condition = readMap(raw, at, '', 0, { ...known, findings })
  return { condition: findings.length > 0 ? null : condition, findings }
}

const NOTHING: Condition = { kind: 'all', path: '', of: [] }

function fail(reading: Reading, path: Path, text: string, atKey = false): Condition {
  reading.findings.push({ path, text, atKey })
  return NOTHING
}

function readMap(raw: unknown, at: Path, path: string, depth: number, reading: Reading): Condition {
  if (depth > DEPTH_MAX) return fail(reading, at, `is nested deeper than ${DEPTH_MAX} levels`)
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return fail(reading, at, 'must be a map of facts, or all, any, not')
  const keys = Object.keys(raw).toSorted()
  if (keys.length === 0) return fail(reading, at, 'is empty: leave it out where the rule holds always')
  const of = keys.map(key => readKey(key, (raw as Record<string, unknown>)[key], [...at, key], path, depth, reading))
  return together('all', path, of)
}

const together = (kind: 'all' | 'any', path: string, of: readonly Condition[]): Condition =>
  of.length === 1 && of[0] ? of[0] : { kind, path, of }

function readKey(key: string, raw: unknown, at: Path, holder: string, depth: number, reading: Reading): Condition {
  const path = holder === '' ? key : `${holder}.${key}`
  if (key === 'all' || key === 'any') return readList(key, raw, at, path, depth, reading)
  if (key === 'not') return { kind: 'not', path, of: readMap(raw, at, path, depth + 1, reading) }
  const fact = factOf(key, reading)
  return typeof fact === 'string' ? fail(reading, at, fact, true) : readTests({ key, fact, at, path }, raw, reading)
}

function readList(kind: 'all' | 'any', raw: unknown, at: Path, path: string, depth: number, reading: Reading): Condition {
  if (!Array.isArray(raw) || raw.length === 0) return fail(reading, at, 'must be a list of conditions, each beginning with "- "')
  return { kind, path, of: raw.map((item, index) => readMap(item, [...at, index], `${path}[${index}]`, depth + 1, reading)) }
}

const MARK: FactDefinition = { kind: 'text', meaning: 'set by an earlier rule' }

/** The fact's definition, or what is wrong with its name. A mark may hold a text, a number or yes and no: any operator may fit. */
function factOf(key: string, { marks, mayBe }: Known): FactDefinition | string {
  if (key.startsWith(MARK_PREFIX)) {
    if (mayBe?.mark || marks.has(key.slice(MARK_PREFIX.length))) return MARK
    const near = nearest(key.slice(MARK_PREFIX.length), [...marks])
    return `no earlier rule sets this mark${near ? `; did you mean \`${MARK_PREFIX}${near}\`?` : ''}`
  }
  if (Object.hasOwn(FACT_LIST, key)) return FACT_LIST[key as keyof typeof FACT_LIST]
  const near = nearestFact(key)
  return `unknown fact${near ? `; did you mean \`${near}\`?` : ': "postdesk policy facts" lists all of them'}`
}

const FACTS = Object.keys(FACT_LIST)

/** Also a right name without its group, or with another: `category` is `issue.category`, `custmer.tier` is `contact.tier`. */
const nearestFact = (key: string) => withEnding(key) ?? nearest(key, FACTS) ?? withEnding(key.slice(key.lastIndexOf('.') + 1))
const withEnding = (name: string) => FACTS.find(fact => fact.endsWith(`.${name}`))

interface Place {
  readonly key: string
  readonly fact: FactDefinition
  readonly at: Path
  readonly path: string
}

/** A bare value equals or includes; a list is one of several; a map names operators. */
function readTests(place: Place, raw: unknown, reading: Reading): Condition {
  const list = place.fact.kind === 'words' || place.fact.kind === 'choices'
  if (Array.isArray(raw)) return readTest(place, list ? 'includesAny' : 'in', raw, place.at, reading)
  if (typeof raw !== 'object' || raw === null) return readTest(place, list ? 'includes' : 'equals', raw, place.at, reading)
  const operators = Object.keys(raw).toSorted()
  if (operators.length === 0) return fail(reading, place.at, 'names no operator')
  const tests = operators.map(operator =>
    readTest(place, operator, (raw as Record<string, unknown>)[operator], [...place.at, operator], reading),
  )
  return together('all', place.path, tests)
}

function readTest(place: Place, operator: string, expected: unknown, at: Path, reading: Reading): Condition {
  const fitting: readonly string[] = place.fact === MARK ? MARK_OPERATORS : OPERATORS[place.fact.kind]
  if (!fitting.includes(operator)) return fail(reading, at, unfitting(place, operator, fitting), true)
  const wrong = faultOf(place, operator as Operator, expected, reading)
  if (wrong !== null) return fail(reading, at, wrong)
  const test: Test = {
    kind: 'test',
    path: place.path,
    fact: place.key,
    operator: operator as Operator,
    expected: expected as Test['expected'],
  }
  return operator === 'matches' ? readPattern(test, String(expected), at, reading) : test
}

const MARK_OPERATORS: readonly string[] = [...new Set([...OPERATORS.text, ...OPERATORS.number])]

function unfitting({ key, fact }: Place, operator: string, fitting: readonly string[]): string {
  if (fitting.length > 0 && fact.kind === 'moment' && operator === 'equals')
    return `compare \`${key}\` with { within: CALENDAR } or { outside: CALENDAR }`
  const near = nearest(operator, fitting)
  return `\`${operator}\` does not fit \`${key}\`, which is ${article(fact.kind)}; ${near ? `did you mean \`${near}\`?` : `fitting: ${fitting.join(', ')}`}`
}

const KIND_NAMES: Readonly<Record<FactDefinition['kind'], string>> = {
  text: 'a text',
  words: 'a list of texts',
  choice: 'one of a few words',
  choices: 'a list of known words',
  number: 'a number',
  'yes-no': 'true or false',
  moment: 'a moment',
}
const article = (kind: FactDefinition['kind']) => KIND_NAMES[kind]

/** What is wrong with the value that is expected; null where nothing is. */
function faultOf(place: Place, operator: Operator, expected: unknown, known: Known): string | null {
  if (operator === 'exists') return typeof expected === 'boolean' ? null : 'must be true or false'
  if (LISTS.has(operator)) return listFault(place, operator, expected)
  if (operator === 'within' || operator === 'outside') return calendarFault(expected, known)
  return scalarFault(place, operator, expected)
}

const LISTS: ReadonlySet<Operator> = new Set(['in', 'includesAny', 'containsWord'])

function listFault(place: Place, operator: Operator, expected: unknown): string | null {
  if (operator === 'containsWord' && typeof expected === 'string') return wordFault(expected)
  if (!Array.isArray(expected) || expected.length === 0) return 'must be a list such as [one, two]'
  const faults = expected.map(item => (operator === 'containsWord' ? wordFault(item) : scalarFault(place, 'equals', item)))
  return faults.find(fault => fault !== null) ?? null
}

function wordFault(pattern: unknown): string | null {
  if (typeof pattern !== 'string') return 'must hold texts: put numbers in quotes'
  if (pattern.length > PATTERN_MAX) return `holds a phrase of more than ${PATTERN_MAX} characters`
  return wordsOf(pattern).length > 0 ? null : 'holds a phrase without any word'
}

function calendarFault(expected: unknown, { calendars, mayBe }: Known): string | null {
  if (typeof expected === 'string' && (calendars.includes(expected) || mayBe?.calendar(expected))) return null
  const near = typeof expected === 'string' ? nearest(expected, calendars) : undefined
  return `must name a calendar; ${near ? `did you mean ${near}?` : `calendars are ${calendars.join(', ')}`}`
}

function scalarFault({ fact }: Place, operator: Operator, expected: unknown): string | null {
  if (fact === MARK) return isScalar(expected) ? null : 'must be a text, a number, true or false'
  switch (fact.kind) {
    case 'number':
      return typeof expected === 'number' && Number.isFinite(expected) ? null : 'must be a number'
    case 'yes-no':
      return typeof expected === 'boolean' ? null : 'must be true or false'
    case 'choice':
    case 'choices':
      return choiceFault(expected, fact.values ?? [])
    default:
      if (expected === '' && operator !== 'equals') return 'is empty: it would fit every text'
      return typeof expected === 'string' ? null : 'must be text: put it in quotes'
  }
}

const isScalar = (value: unknown): value is Scalar => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

const SHOWN_VALUES = 12

function choiceFault(expected: unknown, values: readonly string[]): string | null {
  if (typeof expected === 'string' && values.includes(expected)) return null
  const near = typeof expected === 'string' ? nearest(expected, values) : undefined
  const shown = values.slice(0, SHOWN_VALUES).join(', ')
  return `${isScalar(expected) ? `${expected} is` : 'that is'} none of its values; ${near ? `did you mean ${near}?` : `they are ${shown}${values.length > SHOWN_VALUES ? ', ...' : ''}`}`
}

/** What RE2 leaves out so that no text can hang it (https://github.com/google/re2/wiki/Syntax). */
const NOT_IN_RE2 = /\(\?<?[=!]|\\[1-9]/

function readPattern(test: Test, source: string, at: Path, reading: Reading): Condition {
  if (source.length > PATTERN_MAX) return fail(reading, at, `is longer than ${PATTERN_MAX} characters`)
  try {
    return { ...test, pattern: RE2JS.compile(source, RE2JS.CASE_INSENSITIVE) }
  } catch (error) {
    const hint = NOT_IN_RE2.test(source) ? '; RE2 has no lookaround and no backreferences, so that no mail can hang it' : ''
    return fail(reading, at, `is no regular expression of RE2: ${error instanceof Error ? error.message : String(error)}${hint}`)
  }
}
