// What a standard operating procedure still needs to know of a ticket, and what to ask for. Only what is missing is asked, in the first answer to
// the customer; what his reply leaves open is asked once more at most; then a person goes on with what there is.
// A reply answers by facts, by phrases, by the number of a question ("2. since Monday"), and, where a question has no fact to go by, as a whole.
import { cutAt } from '../understanding/clean.ts'
import { nativeDigitsToAscii } from '../understanding/digits.ts'
import type { FactType, Language } from '../understanding/letter.ts'
import { compilePhrases, findPhrases, type PhraseBook } from '../understanding/phrases.ts'
import { type Word, wordsOf } from '../understanding/words.ts'
import type { Fact, Facts } from './condition.ts'
import { ask, type Situation, TEXT_MAX } from './conditions.ts'
import { FACT_OF_TYPE } from './facts.ts'
import type { Need, Sop } from './policy.ts'

/** One need of one ticket. */
export interface NeedState {
  readonly need: string
  /** How often it was asked. */
  readonly asked: number
  /** Its number in the mail that asked last; null where it never was. */
  readonly number: number | null
  /** The customer's words that answer it; null while it is open. */
  readonly words: string | null
  readonly because: string
}

export interface Question {
  readonly need: string
  readonly text: string
}

/** A question is asked in the first answer, and once more where a reply left it open. */
export const ASK_MAX = 2

/** Needs of a ticket that was just opened: those that its own mail answers, and those to ask for. */
export function needsAtFirst(sop: Sop, situation: Situation): readonly NeedState[] {
  const texts = ['issue.text', 'mail.subject'].map(name => String(situation.facts[name]?.value ?? ''))
  return sop.needs
    .filter(({ when }) => ask(when, situation).holds)
    .map(need => {
      const found = byFact(need, situation.facts) ?? byPhrase(need, texts)
      return { need: need.name, asked: 0, number: null, words: found?.words ?? null, because: found?.because ?? 'the mail does not say it' }
    })
}

/** `facts` are the reply's alone; `text` what was newly written in it, `own` what of that is about this ticket. */
export function needsAfterReply(sop: Sop, before: readonly NeedState[], facts: Facts, text: string, own = text): readonly NeedState[] {
  const numbered = readNumbered(text)
  const open = before.filter(({ words }) => words === null)
  const asked = open.filter(({ number }) => number !== null)
  const counts = asked.some(({ number }) => numbered.has(number ?? 0))
  return before.map(state => {
    const need = sop.needs.find(({ name }) => name === state.need)
    if (state.words !== null || !need) return state
    const found =
      byFact(need, facts) ?? byNumber(state, numbered) ?? byPhrase(need, [own]) ?? (counts ? null : asWhole(need, state, asked.length, own))
    return found ? { ...state, ...found } : { ...state, because: `the reply does not say it either (asked ${state.asked} times)` }
  })
}

/** What is to be asked now. Counts up what it asks; `from` is the number of the first question in its mail. */
export function askFor(
  sop: Sop,
  states: readonly NeedState[],
  language: Language,
  from = 1,
): { readonly questions: readonly Question[]; readonly states: readonly NeedState[] } {
  const questions: Question[] = []
  const after = states.map(state => {
    const need = sop.needs.find(({ name }) => name === state.need)
    if (!need || state.words !== null || state.asked >= ASK_MAX) return { ...state, number: null }
    questions.push({ need: need.name, text: need.ask[language] })
    return { ...state, asked: state.asked + 1, number: from + questions.length - 1 }
  })
  return { questions, states: after }
}

interface Found {
  readonly words: string
  readonly because: string
}

const WORDS_SHOWN = 300

function byFact(need: Need, facts: Facts): Found | null {
  for (const type of need.facts) {
    const fact = factOf(type, facts)
    if (fact) return { words: wordsOfFact(fact), because: `the mail says it: ${type}` }
  }
  return null
}

function byPhrase(need: Need, texts: readonly string[]): Found | null {
  const phrase = need.words.length > 0 ? texts.map(text => phraseIn(need, text)).find(found => found !== null) : undefined
  return phrase === undefined ? null : { words: phrase, because: 'the mail says it in its words' }
}

function factOf(type: FactType, facts: Facts): Fact | undefined {
  const fact = facts[type === 'person-name' ? 'mail.fromName' : FACT_OF_TYPE[type]]
  return fact && String(fact.value) !== '' ? fact : undefined
}

const wordsOfFact = ({ value, words }: Fact) => cutAt(words ?? (Array.isArray(value) ? value.join('; ') : String(value)), WORDS_SHOWN)

const books = new WeakMap<Need, PhraseBook<'word'>>()

/** The sentence's part around the phrase, so that an answer can be read. */
function phraseIn(need: Need, text: string): string | null {
  const book = books.get(need) ?? compilePhrases(need.words.map(pattern => ['word', pattern] as const))
  books.set(need, book)
  const words: readonly Word[] = wordsOf(text.slice(0, TEXT_MAX))
  const [hit] = findPhrases(words, book)
  const start = words[hit?.from ?? -1]?.start
  if (start === undefined) return null
  const end = text.indexOf('\n', words[(hit?.to ?? 1) - 1]?.end ?? start)
  return cutAt(text.slice(start, end < 0 ? undefined : end), WORDS_SHOWN)
}

/** Not "2-3 weeks" or "10:30": those are answers themselves. Bengali lists are numbered with a danda, too; Arabic lines begin with marks. */
const NUMBERED = /^[ \t\u061c\u200e\u200f]*\(?(\p{Nd}{1,2})[.):\u0964–-](?!\p{Nd})[ \t\u200e\u200f]*(\S.*)$/gmu

function readNumbered(text: string): ReadonlyMap<number, string> {
  const lines = [...text.slice(0, TEXT_MAX).matchAll(NUMBERED)]
  return new Map(lines.map(([, number = '', words = '']) => [Number(nativeDigitsToAscii(number)), words.trim()] as const))
}

function byNumber({ number }: NeedState, numbered: ReadonlyMap<number, string>): Found | null {
  const words = number === null ? undefined : numbered.get(number)
  return words === undefined ? null : { words: cutAt(words, WORDS_SHOWN), because: `the reply answers question ${number}` }
}

/** Fewer words than this ("ok, thanks") answer no question of several. */
const TELLING_WORDS = 4

/** Of a question that no fact answers: alone, by whatever is written; among several, by a reply that tells something. */
function asWhole(need: Need, { number }: NeedState, asked: number, text: string): Found | null {
  if (number === null || need.facts.length > 0) return null
  const words = wordsOf(text.slice(0, TEXT_MAX)).length
  if (words === 0 || (asked > 1 && words < TELLING_WORDS)) return null
  return { words: cutAt(text.trim(), WORDS_SHOWN), because: 'the reply as a whole is taken for the answer' }
}
