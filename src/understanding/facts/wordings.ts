// Finds the phrases of a word list in a reading. A list is data: phrases divided by "|", "*" after a word that may go on in any way,
// "~" after a noun that may carry the endings of its language, "(a/b/)" for one word of several, an empty choice where it may be absent.
// Promises linear time: a word meets only the phrases that begin with its first two letters.
import { plainOf, type Reading, type Word } from './reading.ts'

export interface Hit<T> {
  readonly value: T
  /** Index of the first and of the last word of `Reading.words`. */
  readonly first: number
  readonly last: number
  /** Positions in `Reading.plain`; an ending of the last word is left out, and so is "the" of the first. */
  readonly start: number
  readonly end: number
}

interface PatternWord {
  readonly text: string
  readonly kind: 'exact' | 'open' | 'noun'
}

interface Pattern<T> {
  readonly words: readonly PatternWord[]
  readonly value: T
  readonly endings: RegExp
}

export type Wordings<T> = ReadonlyMap<string, readonly Pattern<T>[]>

export interface WordingSource<T> {
  readonly phrases: string
  readonly value: T
  readonly endings?: RegExp
}

const NO_ENDINGS = /^$/
const ENDING_MAX = 14

export function compileWordings<T>(sources: readonly WordingSource<T>[]): Wordings<T> {
  const map = new Map<string, Pattern<T>[]>()
  for (const { phrases, value, endings = NO_ENDINGS } of sources) {
    for (const phrase of phrases.split('|').flatMap(entry => expand(entry.trim()))) {
      const words = phrase
        .replace(/\s+(?=[~*])/g, '')
        .split(/\s+/)
        .filter(Boolean)
        .map(patternWord)
      const key = words[0]?.text.slice(0, 2)
      if (key) map.set(key, [...(map.get(key) ?? []), { words, value, endings }])
    }
  }
  return map
}

function patternWord(word: string): PatternWord {
  const kind = word.endsWith('*') ? 'open' : word.endsWith('~') ? 'noun' : 'exact'
  return { kind, text: plainOf(kind === 'exact' ? word : word.slice(0, -1)) }
}

/** "serial (number/no/)" as three phrases. */
function expand(phrase: string): string[] {
  const choice = /\(([^()]*)\)/.exec(phrase)
  if (!choice) return phrase === '' ? [] : [phrase]
  const before = phrase.slice(0, choice.index)
  const after = phrase.slice(choice.index + choice[0].length)
  return (choice[1] ?? '').split('/').flatMap(word => expand(`${before}${word}${after}`))
}

/** The longest phrase at each word, from left to right, none of them overlapping. */
export function findWordings<T>(reading: Reading, wordings: Wordings<T>): Hit<T>[] {
  const hits: Hit<T>[] = []
  for (let index = 0; index < reading.words.length; index++) {
    const hit = longestAt(reading, wordings, index)
    if (!hit) continue
    hits.push(hit)
    index = hit.last
  }
  return hits
}

function longestAt<T>(reading: Reading, wordings: Wordings<T>, index: number): Hit<T> | null {
  const first = reading.words[index]
  let best: Hit<T> | null = null
  for (const form of first?.forms ?? []) {
    for (const pattern of wordings.get(form.slice(0, 2)) ?? []) {
      const hit = hitAt(reading, pattern, index)
      if (hit && (!best || hit.last > best.last || (hit.last === best.last && hit.end > best.end))) best = hit
    }
  }
  return best
}

function hitAt<T>(reading: Reading, pattern: Pattern<T>, index: number): Hit<T> | null {
  const first = reading.words[index]
  let start = first?.start ?? 0
  let end = start
  for (const [offset, wanted] of pattern.words.entries()) {
    const word = reading.words[index + offset]
    if (!word || (offset > 0 && !joined(reading.plain, reading.words[index + offset - 1], word))) return null
    const found = matchWord(word, wanted, pattern.endings)
    if (!found) return null
    if (offset === 0) start = found.start
    end = found.end
  }
  return { value: pattern.value, first: index, last: index + pattern.words.length - 1, start, end }
}

/** Words of a phrase stand next to each other: a space, a hyphen, a dot of an abbreviation or one line break between them. */
function joined(plain: string, before: Word | undefined, after: Word): boolean {
  return before !== undefined && /^[ \-./'°№]{0,3}\n?[ ]{0,2}$/.test(plain.slice(before.end, after.start))
}

function matchWord(word: Word, wanted: PatternWord, endings: RegExp): { readonly start: number; readonly end: number } | null {
  for (const form of word.forms) {
    if (!form.startsWith(wanted.text)) continue
    const start = startOf(word, form)
    const rest = form.slice(wanted.text.length)
    if (rest === '') return { start, end: start + form.length }
    if (wanted.kind === 'open') return { start, end: start + form.length }
    if (wanted.kind === 'noun' && rest.length <= ENDING_MAX && endings.test(rest)) return { start, end: start + wanted.text.length }
  }
  return null
}

/** Forms are endings of the word: clitics stand before them. */
function startOf(word: Word, form: string): number {
  return word.end - form.length
}
