// What the learned word model (reading-model.ts) looks at in a unit: beginnings of its words, pairs of them, pieces of words for what no
// lexicon lists and for inflected endings, and what the lexicons found. A number is a number.
import type { Unit } from './units.ts'

const STEM = 6
const WORDS_MAX = 60

export function readingKeys(unit: Pick<Unit, 'words' | 'asks' | 'acts' | 'topics'>): readonly string[] {
  const words = unit.words.slice(0, WORDS_MAX).map(({ folded }) => (/\d/.test(folded) ? '0' : folded))
  const stems = words.map(word => word.slice(0, STEM))
  const keys = new Set<string>(stems)
  for (const [index, stem] of stems.entries()) {
    if (index > 0) keys.add(`${stems[index - 1]} ${stem}`)
    const word = words[index] ?? ''
    if (word.length > STEM) keys.add(`-${word.slice(-4)}`)
    for (const bare of unit.words[index]?.bare ?? []) keys.add(bare.slice(0, STEM))
  }
  if (stems.length > 0) keys.add(`^${stems[0]}`).add(`${stems.at(-1)}$`)
  if (unit.asks) keys.add('?')
  keys.add(`#${Math.min(Math.ceil(words.length / 3), 6)}`)
  for (const { label } of unit.acts) keys.add(`=${label}`)
  for (const { label } of unit.topics) keys.add(`@${label}`)
  return [...keys]
}

/** What a unit may do, as the model tells it; `none` is what belongs to no matter: names, addresses, asides. */
export const SAYINGS = [
  'failure',
  'request',
  'question',
  'complaint',
  'plea',
  'support',
  'fine',
  'praise',
  'courtesy',
  'announce',
  'none',
] as const
export type Saying = (typeof SAYINGS)[number]
