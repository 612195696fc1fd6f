// A mail as the signals are read from it: its sentences with the signals, acts and keys that each holds, and pairs of neighbours, because
// "The till is dead." and "People are queueing." say together what neither says alone. Promises passages in the order of the text.
import type { Region } from './letter.ts'
import type { Books } from './lexicon/books.ts'
import type { Act, Signal } from './lexicon/shape.ts'
import { findPhrases, type Hit } from './phrases.ts'
import { readingKeys } from './reading-keys.ts'
import type { Unit } from './units.ts'
import type { Word } from './words.ts'

export interface Passage extends Region {
  /** What its offsets count in: the mail's text, or its subject. */
  readonly source: string
  readonly subject: boolean
  readonly words: readonly Word[]
  readonly signals: ReadonlyMap<Signal, Hit<Signal>>
  readonly acts: ReadonlyMap<Act, Hit<Act>>
  /** What the learned model looks at. */
  readonly keys: readonly string[]
  readonly units: readonly Unit[]
}

/** The clauses of a sentence are put together again. */
export function readPassages(source: string, units: readonly Unit[], books: Books, subject = false): readonly Passage[] {
  const sentences: Unit[][] = []
  for (const unit of units) {
    const last = unit.clause > 0 ? sentences.at(-1) : undefined
    if (last) last.push(unit)
    else sentences.push([unit])
  }
  return sentences.map(clauses => readPassage(source, clauses, books, subject))
}

function readPassage(source: string, units: readonly Unit[], books: Books, subject: boolean): Passage {
  const words = units.flatMap(unit => unit.words)
  const signals = firstOfEach(separate(findPhrases(words, ...books.signals)))
  const acts = actsOf(units)
  const topics = units.flatMap(unit => unit.topics)
  const keys = readingKeys({ words, acts, topics, asks: units.at(-1)?.asks ?? false })
  const [start, end] = [units[0]?.start ?? 0, units.at(-1)?.end ?? 0]
  const all = [...keys, ...signals.keys().map(keyOfSignal)]
  return { source, subject, start, end, words, signals, acts: firstOfEach(acts), keys: all, units }
}

export const keyOfSignal = (signal: Signal): string => `!${signal}`

/** Acts of clauses count their words in the clause. */
function actsOf(units: readonly Unit[]): readonly Hit<Act>[] {
  let before = 0
  return units.flatMap(({ words, acts }) => {
    const moved = acts.map(({ label, from, to }) => ({ label, from: from + before, to: to + before }))
    before += words.length
    return moved
  })
}

/** "My manager" hides the "manager" in it; every other word may say two things at once. */
function separate(hits: readonly Hit<Signal>[]): readonly Hit<Signal>[] {
  const own = hits.filter(({ label }) => label === 'own-leader')
  return hits.filter(hit => hit.label !== 'leader' || !own.some(({ from, to }) => from <= hit.from && hit.to <= to))
}

function firstOfEach<Label extends string>(hits: readonly Hit<Label>[]): ReadonlyMap<Label, Hit<Label>> {
  const first = new Map<Label, Hit<Label>>()
  for (const hit of hits) if (!first.has(hit.label)) first.set(hit.label, hit)
  return first
}

export type Stretch = readonly Passage[]

/** What is judged at once: each sentence, and each with the one behind it. The subject is a sentence without a neighbour. */
export function stretchesOf(passages: readonly Passage[]): readonly Stretch[] {
  return passages.flatMap((passage, index) => {
    const next = passages[index + 1]
    return next && next.subject === passage.subject ? [[passage], [passage, next]] : [[passage]]
  })
}

export const keysOf = (stretch: Stretch): readonly string[] => [...new Set(stretch.flatMap(({ keys }) => keys))]

/** The words of a hit as they were written, in quotes; empty for none. */
export function quoteHit({ source, words }: Passage, hit: Hit<string> | undefined): string {
  const [first, last] = [words[hit?.from ?? -1], words[(hit?.to ?? 0) - 1]]
  return first && last ? quote(source, first.start, last.end) : ''
}

const QUOTE_MAX = 80

export const quote = (source: string, start: number, end: number): string =>
  `"${source.slice(start, end).replace(/\s+/g, ' ').trim().slice(0, QUOTE_MAX)}"`
