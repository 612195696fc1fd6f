// What a letter is about, once it is known which of its text is new: its language, its issues, what it says of itself.
// Every judgement is made by the file of its name; here is only their order, and which text each of them reads.

import { subjectSays } from './forward.ts'
import { type IssueSource, readIssues, readSource } from './issues.ts'
import { detectLanguage } from './language.ts'
import { type Because, LANGUAGES, type Language, type Letter, type MailKind, type Region, type Signals, type WrittenIn } from './letter.ts'
import { type Books, booksFor } from './lexicon/books.ts'
import { type Passage, readPassages } from './passages.ts'
import { regionsToRead } from './regions.ts'
import { readSignals } from './signals.ts'
import type { Unit } from './units.ts'
import { strongestOf, urgencyOf, withUrgency } from './urgency.ts'

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
  const books = booksFor(source.language)
  if (!WRITTEN_BY_PEOPLE.has(kind)) return { writtenIn, language, ...NO_MATTERS, signals: signalsOfMachine(source, books) }
  const { issues: found, praise, read, ...about } = readIssues(source)
  const body = readPassages(text, read.units, books)
  const issues = withUrgency(found, [...titleOf(subject, read.subject, books), ...body], books)
  const signals = readSignals(text, regions, body, strongestOf(issues.map(({ urgency }) => urgency)))
  const heard = praise && !signals.angry.value ? withPraise(signals, text, praise) : signals
  return { writtenIn, language, ...about, issues, signals: heard }
}

const NO_MATTERS = { issues: [], proposedCuts: [], asides: [] } as const

/** A watchdog may tell that all is down, but what it writes is no matter of ours. */
function signalsOfMachine(source: Pick<IssueSource, 'text' | 'regions' | 'subject'>, books: Books): Signals {
  const { units, subject } = readSource(source, books)
  const body = readPassages(source.text, units, books)
  const urgency = urgencyOf([...titleOf(source.subject, subject, books), ...body])
  return { ...readSignals(source.text, source.regions, body, urgency), deadline: NOT_A_WISH }
}

/** The subject of an answer is older than the mail. */
const titleOf = (subject: string, units: readonly Unit[], books: Books): readonly Passage[] =>
  subjectSays(subject) === 'reply' ? [] : readPassages(subject, units, books, true)

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

function oursOf({ value, because }: WrittenIn): Because<Language | null> {
  const ours = LANGUAGES.find(language => language === value)
  return { value: ours ?? null, because: ours || value === null ? because : `${value} is none of our languages: ${because}` }
}
