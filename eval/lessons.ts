// Turns annotated mails and sentences into what can be learned from: units with what each does, what it is about, and where matters open.
import { type Evidence, evidenceOf } from '../src/understanding/evidence.ts'
import { booksFor, type LexiconLanguage } from '../src/understanding/lexicon/books.ts'
import { CATEGORIES } from '../src/understanding/lexicon/shape.ts'
import { type MailView, type Matter, type Reading, viewMail } from '../src/understanding/mail-view.ts'
import { readLetter } from '../src/understanding/parse.ts'
import { readingKeys, SAYINGS, type Saying } from '../src/understanding/reading-keys.ts'
import { regionsToRead } from '../src/understanding/regions.ts'
import { readReply } from '../src/understanding/reply-text.ts'
import { withUnit } from '../src/understanding/split.ts'
import { readUnits, type Unit } from '../src/understanding/units.ts'
import type { AnnotatedMail } from './annotated.ts'
import type { LabelledMail } from './labelled.ts'
import type { Example } from './reader-fit.ts'
import { readLines } from './tsv-lines.ts'

export interface Lesson {
  readonly mail: AnnotatedMail
  readonly units: readonly Unit[]
  readonly subject: readonly Unit[]
  /** Issue of each unit; 0 for none. */
  readonly issueOf: readonly number[]
  /** Whether the unit is the first to state its issue. */
  readonly opens: readonly boolean[]
  readonly examples: readonly Example[]
}

export interface ReadLesson extends Lesson {
  readonly view: MailView
  readonly evidence: readonly Evidence[]
}

export const lexiconOf = (language: string | null): LexiconLanguage =>
  (['en', 'tr', 'bn', 'ar'] as const).find(one => one === language) ?? 'en'

/** At least this share of a unit must be marked as a statement for it to state its issue. */
const STATED = 0.3

export function toLesson(mail: AnnotatedMail): Lesson {
  const books = booksFor(lexiconOf(mail.language))
  const reply = readReply({ text: mail.text, subject: mail.subject, answers: false })
  const units = readUnits(mail.text, regionsToRead(mail.text, reply), books)
  const subject = readUnits(mail.subject, [{ start: 0, end: mail.subject.length }], books)
  const issueOf = units.map(unit => issueAt(mail, unit))
  const states = units.map(({ start, end }) => shareOf(mail.statedAt, start, end) > (mail.barelyStated ? 0 : STATED))
  const stated = new Set<number>()
  const opens = issueOf.map((issue, index) => {
    const first = issue > 0 && states[index] === true && !stated.has(issue)
    if (first) stated.add(issue)
    return first
  })
  const examples = units.map((unit, index) => toExample(mail, unit, issueOf[index] ?? 0, states[index] ?? false))
  return { mail, units, subject, issueOf, opens, examples }
}

/**
 * A labelled mail of the half that may be tuned on, as a lesson. A label only tells the words that state each issue, so what follows them
 * is taken to belong to it until the next one is stated, and the word model learns from the statements alone.
 */
export async function labelledLesson({ id, raw, label }: LabelledMail): Promise<Lesson | null> {
  const letter = await readLetter(raw, { ownAddresses: [], authservIds: [] })
  const places = label.issues.map(({ words }) => ({ start: letter.text.indexOf(words), length: words.length }))
  if (letter.kind.value !== 'person' || places.some(({ start }) => start < 0)) return null
  const issueAt = new Uint8Array(letter.text.length)
  const statedAt = new Uint8Array(letter.text.length)
  for (const [index, { start, length }] of places.entries()) {
    issueAt.fill(index + 1, start)
    statedAt.fill(1, start, start + length)
  }
  const fields = {
    natures: label.issues.map(({ nature }) => nature).join(),
    categories: label.issues.map(({ category }) => category).join(),
    urgency: label.urgency,
  }
  const mail = {
    id,
    language: label.language,
    subject: letter.subject,
    text: letter.text,
    fields,
    issueAt,
    statedAt,
    issues: places.length,
    barelyStated: true,
  }
  const lesson = toLesson(mail)
  return {
    ...lesson,
    examples: lesson.examples.map((example, index) => (lesson.opens[index] ? example : { ...example, saying: -1, category: -1 })),
  }
}

function shareOf(marks: Uint8Array, start: number, end: number): number {
  return marks.subarray(start, end).reduce((sum, mark) => sum + (mark > 0 ? 1 : 0), 0) / Math.max(1, end - start)
}

function issueAt(mail: AnnotatedMail, { start, end }: Unit): number {
  const counts = Map.groupBy(mail.issueAt.subarray(start, end), issue => issue)
  return [...counts].toSorted((a, b) => b[1].length - a[1].length)[0]?.[0] ?? 0
}

const SAYING_OF: Readonly<Record<string, Saying>> = {
  incident: 'failure',
  request: 'request',
  question: 'question',
  complaint: 'complaint',
}

function toExample(mail: AnnotatedMail, unit: Unit, issue: number, states: boolean): Example {
  const listed = (name: string) => (mail.fields[name] ?? '').split(',')[issue - 1]?.trim() ?? ''
  const saying = issue === 0 ? 'none' : states ? (SAYING_OF[listed('natures')] ?? 'failure') : 'support'
  const category = issue > 0 && states ? CATEGORIES.indexOf(listed('categories') as (typeof CATEGORIES)[number]) : -1
  return { keys: readingKeys(unit), saying: SAYINGS.indexOf(saying), category }
}

const SAYING_OF_ACT: Readonly<Record<string, Saying>> = {
  failure: 'failure',
  request: 'request',
  question: 'question',
  complaint: 'complaint',
  plea: 'plea',
  tried: 'support',
  steps: 'support',
  impact: 'support',
  background: 'support',
  detail: 'support',
  reach: 'none',
  fine: 'fine',
  praise: 'praise',
  courtesy: 'courtesy',
  announce: 'announce',
}

/** The sentences of test/mail/sentences/LANGUAGE/*.tsv: act, category or -, text. Throws on a line that is not so. */
export function readSentenceExamples(root: string): readonly Example[] {
  return readLines(root).map(({ line, file }) => sentenceExample(line, file))
}

function sentenceExample(line: string, file: string): Example {
  const [act = '', category = '', text = ''] = line.split('\t').map(part => part.trim())
  const saying = SAYING_OF_ACT[act]
  if (!saying || text === '') throw new Error(`${file}: not act, category and sentence: ${line}`)
  const clauses = readUnits(text, [{ start: 0, end: text.length }], booksFor(lexiconOf(file.slice(0, 2))))
  const whole = {
    words: clauses.flatMap(({ words }) => words),
    acts: clauses.flatMap(({ acts }) => acts),
    topics: clauses.flatMap(({ topics }) => topics),
    asks: clauses.at(-1)?.asks ?? false,
  }
  return {
    keys: readingKeys(whole),
    saying: SAYINGS.indexOf(saying),
    category: CATEGORIES.indexOf(category as (typeof CATEGORIES)[number]),
  }
}

/** The evidence as the decoder would see it, had it decided right so far. */
export function readLesson(lesson: Lesson, readings: readonly Reading[]): ReadLesson {
  const view = viewMail(lesson.units, lesson.subject, readings)
  const numbers = new Map<number, number>()
  let matters: readonly Matter[] = []
  const evidence = lesson.units.map((_, index) => {
    const seen = evidenceOf(view, index, matters)
    const issue = lesson.issueOf[index] ?? 0
    if (lesson.opens[index]) numbers.set(issue, matters.length + 1)
    matters = withUnit(view, matters, index, numbers.get(issue) ?? 0)
    return seen
  })
  return { ...lesson, view, evidence }
}
