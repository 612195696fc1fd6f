// Tests of conditions in plain English, for people who did not write the rules: what a rule wanted, what was found, and with which words.
// Long lists and texts are shortened; a test below a `not` is said the way it counted.
import type { Facts, FactValue, Scalar } from './condition.ts'
import type { Finding } from './conditions.ts'

const LIST_SHOWN = 5
const TEXT_SHOWN = 60

/** One line of at most so many characters as a reader counts them. */
export function shortText(text: string, most = TEXT_SHOWN): string {
  const line = text
    .slice(0, most * 20)
    .replaceAll(/\s+/gu, ' ')
    .trim()
  if (line.length <= most && text.length <= most * 20) return line
  const letters = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(line)].map(({ segment }) => segment)
  return letters.length <= most ? line : `${letters.slice(0, most - 1).join('')}…`
}

/** What made it so: `issue.category is one of hardware, orders`. */
export const sayHeld = (finding: Finding): string => `${finding.fact} ${phrase(finding, 'is')}`

/** What was missing: `contact.tier must equal gold, but it is not known`. Several: they were not to hold together. */
export function sayFailed(findings: readonly Finding[]): string {
  const [first, ...others] = findings
  if (!first) return 'none of its alternatives holds'
  if (others.length > 0) return `these must not all hold: ${findings.map(one => sayHeld({ ...one, negated: !one.negated })).join('; ')}`
  const alternative = !first.negated && first.path.includes('any[') ? ' (or another of its alternatives hold)' : ''
  return `${first.fact} ${phrase(first, 'must')}${alternative}, but ${found(first)}`
}

const WANTS_A_VALUE: ReadonlySet<string> = new Set(['equals', 'in', 'includes', 'includesAny'])

/** What rules have in common that each wanted another value of the same fact; null where a failure is no such thing. */
export function otherValueWanted(findings: readonly Finding[]): { readonly found: string; readonly wanted: string } | null {
  const [one, another] = findings
  if (!one || another || one.negated || one.path.includes('any[') || !WANTS_A_VALUE.has(one.operator)) return null
  return { found: `${one.fact} is ${one.actual === null ? 'not known' : sayValue(one.actual)}`, wanted: sayValue(one.expected) }
}

type Voice = 'is' | 'must'
/** Positive and negative, first as it is, then as it must be. */
type Forms = readonly [is: string, isNot: string, must: string, mustNot: string]

const forms = (verb: string, base: string): Forms => [verb, `does not ${base}`, `must ${base}`, `must not ${base}`]
const being = (rest: string): Forms => [`is ${rest}`, `is not ${rest}`, `must be ${rest}`, `must not be ${rest}`]

const FORMS: Readonly<Record<Finding['operator'], Forms>> = {
  equals: forms('equals', 'equal'),
  in: being('one of'),
  includes: forms('includes', 'include'),
  includesAny: forms('includes one of', 'include one of'),
  contains: forms('contains', 'contain'),
  startsWith: forms('begins with', 'begin with'),
  endsWith: forms('ends with', 'end with'),
  containsWord: forms('contains', 'contain'),
  matches: forms('matches', 'match'),
  exists: being('known'),
  greaterThan: being('more than'),
  atLeast: being('at least'),
  lessThan: being('less than'),
  atMost: being('at most'),
  within: being('within the hours of'),
  outside: being('outside of the hours of'),
}

function phrase({ operator, expected, negated }: Finding, voice: Voice): string {
  // "must exist: false" wants what is not known; `equals yes` is no English.
  const not = operator === 'exists' ? negated === (expected === true) : negated
  const table = operator === 'equals' && typeof expected === 'boolean' ? being('') : FORMS[ofOne(operator, expected)]
  const words = table[(voice === 'must' ? 2 : 0) + (not ? 1 : 0)] ?? ''
  return operator === 'exists' ? words : `${words.trim()} ${objectOf(operator, expected)}`
}

/** One of one is that one. */
function ofOne(operator: Finding['operator'], expected: Finding['expected']): Finding['operator'] {
  if (!Array.isArray(expected) || expected.length !== 1) return operator
  return operator === 'in' ? 'equals' : operator === 'includesAny' ? 'includes' : operator
}

function objectOf(operator: Finding['operator'], expected: Finding['expected']): string {
  if (operator === 'matches') return `the pattern ${sayValue(expected)}`
  if (operator !== 'containsWord') return sayValue(expected)
  const phrases = (Array.isArray(expected) ? expected : [expected]).flatMap(entry => String(entry).split(' | '))
  const kind = phrases.length > 1 ? 'one of the words' : phrases[0]?.includes(' ') ? 'the phrase' : 'the word'
  return `${kind} ${sayValue(phrases)}`
}

/** `yes`, `a, b, c and 12 more`; nothing at all is `empty`. */
export function sayValue(value: FactValue | Scalar | readonly Scalar[]): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'string') return value === '' ? 'empty' : shortText(value)
  if (typeof value === 'number') return String(value)
  if (value.length === 0) return 'empty'
  const shown = value.slice(0, LIST_SHOWN).map(one => sayValue(one))
  const more = value.length - shown.length
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ')
}

function found({ operator, actual, words, negated }: Finding): string {
  if (operator === 'containsWord' || operator === 'matches') return foundInText(actual, words, negated)
  return actual === null ? 'it is not known' : `it is ${sayValue(actual)}`
}

function foundInText(actual: FactValue | null, words: string | null, negated: boolean): string {
  if (actual === null) return 'it is not known'
  return negated ? `it says ${quote(words ?? '')}` : 'nothing in it does'
}

const quote = (words: string) => `"${shortText(words)}"`

/** The mail's own words in quotes; reasons that we gave ourselves in brackets. Null where a finding has neither. */
export function sayEvidence(words: string | null, facts: Facts): string | null {
  if (words === null || words.trim() === '') return null
  const texts = ['mail.text', 'mail.subject', 'issue.text', 'issue.title', 'mail.fromName'].map(name => String(facts[name]?.value ?? ''))
  const own = (one: string) => texts.some(text => text.includes(one))
  return own(words) || words.split('; ').every(own) ? quote(words) : `(${shortText(words, 120)})`
}
