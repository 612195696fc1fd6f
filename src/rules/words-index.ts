// All the phrases of a policy's conditions in one book, so that a text is looked through once and not once for each rule.
// Which phrases a text holds is remembered for one decision only.
import { compilePhrases, findPhrases, type PhraseBook } from '../understanding/phrases.ts'
import { wordsOf } from '../understanding/words.ts'
import type { Condition, Test } from './condition.ts'
import type { Policy } from './policy.ts'

/** The words of `text` that a test's phrases found; null where they found none. */
export type WordFinder = (test: Test, text: string) => string | null

interface Index {
  readonly book: PhraseBook<string>
  /** The phrases of each test as the book knows them; those that many rules share are looked for once. */
  readonly phrases: ReadonlyMap<Test, readonly string[]>
}

/** Where a phrase was first found. */
interface Place {
  readonly from: number
  readonly words: string
}

const indexes = new WeakMap<Policy, Index>()

export function wordFinder(policy: Policy): WordFinder {
  const index = indexes.get(policy) ?? indexWords(policy)
  indexes.set(policy, index)
  const looked = new Map<string, ReadonlyMap<string, Place>>()
  return (test, text) => {
    const found = looked.get(text) ?? lookThrough(index.book, text)
    looked.set(text, found)
    return firstOf(index.phrases.get(test) ?? [], found)
  }
}

function firstOf(phrases: readonly string[], found: ReadonlyMap<string, Place>): string | null {
  let first: Place | null = null
  for (const phrase of phrases) {
    const place = found.get(phrase)
    if (place && (first === null || place.from < first.from)) first = place
  }
  return first?.words ?? null
}

function indexWords(policy: Policy): Index {
  const tests = testsOfPolicy(policy).filter(({ operator }) => operator === 'containsWord')
  const phrases = new Map(tests.map(test => [test, phrasesOf(test)]))
  const distinct = new Set([...phrases.values()].flat())
  return { book: compilePhrases([...distinct].map(phrase => [phrase, phrase] as const)), phrases }
}

/** As compilePhrases divides them. */
const phrasesOf = ({ expected }: Test) =>
  (Array.isArray(expected) ? expected : [expected]).flatMap(one => String(one).split(/[|\n]/)).map(phrase => phrase.trim())

/** Of its rules and of the needs of its procedures. */
export function testsOfPolicy({ rules, sops }: Policy): readonly Test[] {
  return [...rules.map(({ when }) => when), ...sops.flatMap(({ needs }) => needs.map(({ when }) => when))].flatMap(testsOf)
}

function testsOf(condition: Condition | null): readonly Test[] {
  if (condition === null) return []
  if (condition.kind === 'test') return [condition]
  return condition.kind === 'not' ? testsOf(condition.of) : condition.of.flatMap(testsOf)
}

function lookThrough(book: PhraseBook<string>, text: string): ReadonlyMap<string, Place> {
  const words = wordsOf(text)
  const found = new Map<string, Place>()
  for (const { label, from, to } of findPhrases(words, book))
    if (!found.has(label)) found.set(label, { from, words: text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0) })
  return found
}
