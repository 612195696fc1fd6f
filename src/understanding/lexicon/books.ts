// The lexicons as books of phrases, compiled when a language is first met. English joins every other one: its words for things stand in
// mails of any language, often in the middle of a sentence.
import { compilePhrases, type PhraseBook } from '../phrases.ts'
import { ar } from './ar.ts'
import { bn } from './bn.ts'
import { en } from './en.ts'
import type { Act, Lexicon, Signal, Topic } from './shape.ts'
import { tr } from './tr.ts'

const LEXICONS = { en, tr, bn, ar } as const
export type LexiconLanguage = keyof typeof LEXICONS

export interface Books {
  readonly acts: readonly PhraseBook<Act>[]
  readonly topics: readonly PhraseBook<Topic>[]
  readonly signals: readonly PhraseBook<Signal>[]
}

interface Compiled {
  readonly acts: PhraseBook<Act>
  readonly topics: PhraseBook<Topic>
  readonly signals: PhraseBook<Signal>
}

const compiled = new Map<LexiconLanguage, Compiled>()

export function booksFor(language: LexiconLanguage): Books {
  const books = [...new Set([language, 'en'] as const)].map(compile)
  return { acts: books.map(({ acts }) => acts), topics: books.map(({ topics }) => topics), signals: books.map(({ signals }) => signals) }
}

function compile(language: LexiconLanguage): Compiled {
  const known = compiled.get(language)
  if (known) return known
  const { acts, topics, signals }: Lexicon = LEXICONS[language]
  const books = {
    acts: compilePhrases(Object.entries(acts) as [Act, string][]),
    topics: compilePhrases(Object.entries(topics) as [Topic, string][]),
    signals: compilePhrases(Object.entries(signals) as [Signal, string][]),
  }
  compiled.set(language, books)
  return books
}
