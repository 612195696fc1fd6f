// Learns which words make a mail more or less urgent. A mail is labelled as a whole, so that which of its sentences says so is found in
// rounds: the sentences that a first model, learned from short mails, hears most clearly teach the next. Deterministic.
import { URGENCIES, type Urgency } from '../src/understanding/letter.ts'
import { booksFor } from '../src/understanding/lexicon/books.ts'
import { keysOf, readPassages, stretchesOf } from '../src/understanding/passages.ts'
import { readUnits } from '../src/understanding/units.ts'
import { URGENCY_GATE, type UrgencyWeights, weighUrgency } from '../src/understanding/urgency.ts'
import { evidenceOfUrgency, SPECIAL, type UrgencyEvidence } from '../src/understanding/urgency-evidence.ts'
import { FOLDS } from './learn.ts'
import { type Lesson, lexiconOf } from './lessons.ts'
import { fitLinear } from './linear.ts'
import { type Example, fitReader, type Reader, readBy } from './reader-fit.ts'
import { readLines } from './tsv-lines.ts'

const NORMAL = URGENCIES.indexOf('normal')
const ROUNDS = 3
const RATE = 0.15
/** Holds the weights of the evidence down. */
const RIDGE = 30
/** Each sentence of a normal mail is normal, and there are many of them. */
const NORMAL_WEIGHT = 0.3
/** From here on a sentence is taken to say what its mail is labelled. */
const CLEAR = 0.5
const MISLEADING = 0.3

export interface UrgencyLesson {
  readonly urgency: number
  readonly group: string
  /** The keys of each sentence and each pair of them. */
  readonly stretches: readonly (readonly string[])[]
}

export function toUrgencyLesson({ mail, units, subject }: Lesson): UrgencyLesson {
  const books = booksFor(lexiconOf(mail.language))
  const passages = [...readPassages(mail.subject, subject, books, true), ...readPassages(mail.text, units, books)]
  return {
    urgency: urgencyAt(mail.fields.urgency ?? '', mail.id),
    group: mail.barelyStated ? 'labelled' : mail.language,
    stretches: stretchesOf(passages).map(keysOf),
  }
}

function urgencyAt(name: string, where: string): number {
  const at = (URGENCIES as readonly string[]).indexOf(name)
  if (at < 0) throw new Error(`${where}: no such urgency: ${name}`)
  return at
}

/** The short mails of test/mail/urgency/LANGUAGE/*.tsv: urgency, text. Throws on a line that is not so. */
export function readUrgencyExamples(root: string): readonly Example[] {
  return readLines(root).map(({ line, file }) => shortMail(line, file))
}

function shortMail(line: string, file: string): Example {
  const [urgency = '', text = ''] = line.split('\t').map(part => part.trim())
  const books = booksFor(lexiconOf(file.slice(0, 2)))
  const passages = readPassages(text, readUnits(text, [{ start: 0, end: text.length }], books), books)
  return { keys: keysOf(passages), saying: urgencyAt(urgency, `${file}: ${line}`), category: -1 }
}

const fitWords = (examples: readonly Example[]): Reader => fitReader(examples, URGENCIES.length, ({ saying }) => saying, RATE)

function fitReaderOf(lessons: readonly UrgencyLesson[], short: readonly Example[]): Reader {
  const normal = lessons
    .filter(({ urgency }) => urgency === NORMAL)
    .flatMap(({ stretches }) => stretches.map((keys): Example => ({ keys, saying: NORMAL, category: -1, weight: NORMAL_WEIGHT })))
  let reader = fitWords([...short, ...normal])
  for (let round = 0; round < ROUNDS; round++)
    reader = fitWords([...short, ...normal, ...lessons.flatMap(lesson => whatSays(lesson, reader))])
  return reader
}

/** The clearest stretch of a mail and whatever else is clear; of a normal one, what sounds least so. */
function whatSays({ urgency, stretches }: UrgencyLesson, reader: Reader): readonly Example[] {
  const chances = stretches.map(keys => chanceOf(reader, keys, urgency))
  const most = Math.max(...chances)
  return stretches
    .filter((_, index) => chances[index] === most || (chances[index] ?? 0) > (urgency === NORMAL ? MISLEADING : CLEAR))
    .map(keys => ({ keys, saying: urgency, category: -1 }))
}

/** That it says what its mail is labelled; in a normal mail, that it misleads. */
function chanceOf(reader: Reader, keys: readonly string[], urgency: number): number {
  const chance = readBy(reader, keys)[urgency] ?? 0
  return urgency === NORMAL ? 1 - chance : chance
}

/** What reading a mail's urgency has learned. */
export interface UrgencyModel {
  readonly reader: Reader
  readonly weights: Readonly<Record<(typeof SPECIAL)[number], UrgencyWeights>>
}

export function fitUrgency(lessons: readonly UrgencyLesson[], short: readonly Example[]): UrgencyModel {
  const evidence = crosswise(lessons, (others, some) => {
    const reader = fitReaderOf(others, short)
    return some.map(lesson => hear(reader, lesson))
  })
  const names = [...new Set(evidence.flatMap(one => Object.keys(one)))]
  const rows = evidence.map(one => Float64Array.from(names, name => one[name] ?? 0))
  const weigh = (urgency: Urgency) => {
    const at = URGENCIES.indexOf(urgency)
    const { bias, weights } = fitLinear(
      rows,
      lessons.map(lesson => (lesson.urgency === at ? 1 : 0)),
      RIDGE,
    )
    return Object.fromEntries([['', bias], ...names.map((name, index) => [name, weights[index] ?? 0] as const)])
  }
  const weights = Object.fromEntries(SPECIAL.map(urgency => [urgency, weigh(urgency)])) as UrgencyModel['weights']
  return { reader: fitReaderOf(lessons, short), weights }
}

/** Every lesson judged by what was learned from the others alone. */
function crosswise<T>(
  lessons: readonly UrgencyLesson[],
  judge: (others: readonly UrgencyLesson[], some: readonly UrgencyLesson[]) => readonly T[],
): readonly T[] {
  const judged = Array.from({ length: FOLDS }, (_, fold) =>
    judge(
      lessons.filter((_, index) => index % FOLDS !== fold),
      lessons.filter((_, index) => index % FOLDS === fold),
    ),
  )
  return lessons.flatMap((_, index) => judged[index % FOLDS]?.[Math.floor(index / FOLDS)] ?? [])
}

const hear = (reader: Reader, { stretches }: UrgencyLesson): UrgencyEvidence =>
  evidenceOfUrgency(
    stretches.map(keys => readBy(reader, keys)),
    stretches,
  )

/** As urgency.ts decides. */
function judgeUrgency({ reader, weights }: UrgencyModel, lesson: UrgencyLesson): number {
  const evidence = hear(reader, lesson)
  const [best] = SPECIAL.map(urgency => [urgency, weighUrgency(weights[urgency], evidence)] as const).toSorted((a, b) => b[1] - a[1])
  return best && best[1] >= URGENCY_GATE ? URGENCIES.indexOf(best[0]) : NORMAL
}

interface Verdict {
  readonly wanted: number
  readonly found: number
}

/** What cross-validation by mail says, by language and by urgency. */
export function reportUrgency(lessons: readonly UrgencyLesson[], short: readonly Example[]): void {
  const judged = crosswise(lessons, (others, some) => {
    const model = fitUrgency(others, short)
    return some.map(lesson => ({ group: lesson.group, wanted: lesson.urgency, found: judgeUrgency(model, lesson) }))
  })
  const groups = [['all', judged] as const, ...Map.groupBy(judged, ({ group }) => group)]
  console.log(`urgency, with ${short.length} short mails: ${groups.map(([name, some]) => `${name} ${figuresOf(some)}`).join('; ')}`)
  for (const [at, urgency] of URGENCIES.entries()) {
    const right = judged.filter(({ wanted, found }) => wanted === at && found === at).length
    const wanted = judged.filter(one => one.wanted === at).length
    const found = judged.filter(one => one.found === at).length
    console.log(`  ${urgency}: ${wanted} mails, precision ${percent(right, found)} %, recall ${percent(right, wanted)} %`)
  }
}

function figuresOf(some: readonly Verdict[]): string {
  const right = (these: readonly Verdict[]) => percent(these.filter(({ wanted, found }) => wanted === found).length, these.length)
  return `${right(some)} % right, of those not normal ${right(some.filter(({ wanted }) => wanted !== NORMAL))} %`
}

const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1)
