// What a letter is about, once it is known which of its text is new: its language, its issues, what it says of itself.
// Every judgement is made by the file of its name; here is only their order, and which text each of them reads.

import { readIssues } from './issues.ts'
import { detectLanguage } from './language.ts'
import {
  type Because,
  type Issue,
  LANGUAGES,
  type Language,
  type Letter,
  type MailKind,
  type Region,
  type Signals,
  type WrittenIn,
} from './letter.ts'
import { booksFor } from './lexicon/books.ts'
import { regionsToRead } from './regions.ts'
import { readSignals } from './signals.ts'

export interface MatterSource {
  readonly text: string
  readonly subject: string
  readonly reply: Pick<Letter, 'spans' | 'newText' | 'forwarded'>
  readonly kind: MailKind
  readonly numberPrefix: string
}

type Matters = Pick<Letter, 'writtenIn' | 'language' | 'issues' | 'proposedCuts' | 'signals'> & { readonly asides: readonly Region[] }

/** Whose words may hold a customer's matters; what machines write is one matter at most. */
const WRITTEN_BY_PEOPLE: ReadonlySet<MailKind> = new Set(['person', 'list'])

export function readMatters({ text, subject, reply, kind, numberPrefix }: MatterSource): Matters {
  const regions = regionsToRead(text, reply)
  const words = regions.map(({ start, end }) => text.slice(start, end)).join('\n')
  const writtenIn = detectLanguage(/\p{L}{2}/u.test(words) ? words : subject)
  const language = oursOf(writtenIn)
  const source = { text, regions, subject, language: language.value ?? 'en', numberPrefix } as const
  const found = WRITTEN_BY_PEOPLE.has(kind) ? readIssues(source) : { issues: [], proposedCuts: [], asides: [], praise: null }
  const { praise, ...about } = found
  const signals = readSignals(text, regions, booksFor(source.language), aboutOf(found.issues))
  const heard = praise && !signals.angry.value ? withPraise(signals, text, praise) : signals
  return { writtenIn, language, ...about, signals: WRITTEN_BY_PEOPLE.has(kind) ? heard : { ...heard, deadline: NOT_A_WISH } }
}

/** "I am away until Monday" of an automaton asks nothing of us. */
const NOT_A_WISH = { value: null, because: 'no person wrote this mail' } as const

/** What no phrase of a lexicon says may still be praise to the word model. */
function withPraise(signals: Signals, text: string, { start, end }: Region): Signals {
  if (signals.praise.value) return signals
  return {
    ...signals,
    praise: { value: true, because: `sounds like praise: "${text.slice(start, end).replace(/\s+/g, ' ').slice(0, 80)}"` },
  }
}

const aboutOf = (issues: readonly Issue[]) => ({
  incident: issues.some(({ nature }) => nature === 'incident' || nature === 'complaint'),
  request: issues.some(({ nature }) => nature === 'request' || nature === 'question'),
})

function oursOf({ value, because }: WrittenIn): Because<Language | null> {
  const ours = LANGUAGES.find(language => language === value)
  return { value: ours ?? null, because: ours || value === null ? because : `${value} is none of our languages: ${because}` }
}
