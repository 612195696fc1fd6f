// Names the distinct matters inside a mail: reads its units, weighs where another matter opens, and gives each its words, nature and category.
// Promises at least one issue for a mail that asks or tells anything, none for thanks or praise alone, and the same answer for the same mail.
// Refuses to cut on weak evidence: what was likely but not enough stands among the proposed cuts.

import { subjectSays } from './forward.ts'
import type { Issue, Nature, ProposedCut, Region } from './letter.ts'
import { type Books, booksFor, type LexiconLanguage } from './lexicon/books.ts'
import { isVague } from './lexicon/neighbours.ts'
import { type Act, CATEGORIES, type Category, TOPICS, type Topic } from './lexicon/shape.ts'
import { type MailView, type Reading, viewMail } from './mail-view.ts'
import { readUnit } from './reading.ts'
import { SAYINGS, type Saying } from './reading-keys.ts'
import { GATES, type Opening, type Split, saysNothing, splitMatters } from './split.ts'
import { openingReason } from './split-reason.ts'
import { weigh } from './split-weigh.ts'
import { firstSentence, NO_SUBJECT, titleOfSubject, titleOfWords, wholeSubject } from './titles.ts'
import { readUnits, type Unit } from './units.ts'

export interface IssueSource {
  /** The whole text; `regions` are the stretches the sender newly wrote. */
  readonly text: string
  readonly regions: readonly Region[]
  readonly subject: string
  readonly language: LexiconLanguage
  readonly numberPrefix: string
}

/** How urgent it is, `withUrgency` says. */
export type FoundIssue = Omit<Issue, 'urgency'>

export interface FoundIssues {
  readonly issues: readonly FoundIssue[]
  readonly proposedCuts: readonly ProposedCut[]
  /** Where things are named that no matter is about: what works, what was tried, what was compared. */
  readonly asides: readonly Region[]
  /** The sentence that sounds most like praise, where one clearly does. */
  readonly praise: Region | null
  readonly read: ReadSource
}

/** The units of what was newly written, up to the limit, and those of the subject. */
export interface ReadSource {
  readonly units: readonly Unit[]
  readonly subject: readonly Unit[]
}

/** A text longer than this is read to here: nobody writes so many issues, and logs that are pasted in hold none. */
const READ_MAX = 20_000
/** The same of short lines: each unit is weighed against all that was read before it. */
const UNITS_MAX = 300
const SUBJECT_MAX = 300

export function readIssues(source: IssueSource): FoundIssues {
  const read = readSource(source, booksFor(source.language))
  const view = viewMail(read.units, read.subject, read.units.map(readUnit))
  const split = splitMatters(view, weigh, GATES)
  const asides = view.units.filter((_, index) => isAside(view, split, index)).map(({ start, end }) => ({ start, end }))
  const praise = praiseIn(view)
  if (split.openings.length === 0)
    return {
      issues: saysNothing(view) && !(view.subjectStates && subjectSays(source.subject) === 'nothing') ? [] : [wholeIssue(source, view)],
      proposedCuts: [],
      asides,
      praise,
      read,
    }
  return {
    issues: split.openings.map((_, at) => issueOf(source, view, split, at)),
    proposedCuts: split.proposals.map(proposal => proposedCut(source, view, proposal)),
    asides,
    praise,
    read,
  }
}

/** Of a few words anything may be said; praise that a model alone hears must be clear. */
const PRAISE_WORDS = 5
const PRAISE_CHANCE = 0.7

function praiseIn({ units, readings }: MailView): Region | null {
  const at = SAYINGS.indexOf('praise')
  const index = units.findIndex(({ words }, one) => words.length >= PRAISE_WORDS && (readings[one]?.says[at] ?? 0) >= PRAISE_CHANCE)
  const unit = units[index]
  return unit ? { start: unit.start, end: unit.end } : null
}

const ASIDE: readonly Act[] = ['fine', 'tried', 'exclusion', 'steps']
const TOLD: readonly Act[] = ['failure', 'request', 'question']

function isAside(view: MailView, split: Split, index: number): boolean {
  const acts = view.acts[index]
  if (!acts || split.openings.some(({ unit }) => unit === index)) return false
  return ASIDE.some(act => acts.has(act)) && !TOLD.some(act => acts.has(act))
}

export function readSource({ text, regions, subject }: Pick<IssueSource, 'text' | 'regions' | 'subject'>, books: Books): ReadSource {
  let left = READ_MAX
  const read = regions.flatMap(({ start, end }) => {
    const stop = Math.min(end, start + left)
    left -= stop - start
    return stop > start ? [{ start, end: stop }] : []
  })
  const title = subject.slice(0, SUBJECT_MAX)
  return {
    units: readUnits(text, read, books).slice(0, UNITS_MAX),
    subject: readUnits(title, [{ start: 0, end: title.length }], books),
  }
}

/** A mail in which no sentence stood out is still somebody's matter; where its body says nothing, its subject is what is judged. */
function wholeIssue(source: IssueSource, view: MailView): FoundIssue {
  const { text, regions } = source
  const start = regions[0]?.start ?? 0
  const end = regions.at(-1)?.end ?? text.length
  const { title, why } = titleOfWhole(source)
  const { judged, units } = whatIsJudged(source, view)
  return {
    title,
    text: text.slice(start, end),
    start,
    end,
    parts: [{ start, end }],
    nature: natureOf(judged, units, 0),
    category: categoryOf(judged, units, 0),
    topics: topicsOf(view, [...view.units.keys()], view.subjectTopics),
    because: `no sentence stands out, so the mail is one matter; ${why}`,
    confidence: 0.5,
  }
}

/** The body; where it says nothing, the subject; where that only names a thing ("password"), its things alone. */
function whatIsJudged(source: IssueSource, view: MailView): { readonly judged: MailView; readonly units: readonly number[] } {
  const body = view.units.length > 0 && !saysNothing(view)
  const judged = body ? view : subjectView(source)
  const tells = body || judged.acts.some(acts => acts.values().some(act => act !== 'greeting'))
  return tells ? { judged, units: [...judged.units.keys()] } : { judged: view, units: [] }
}

function titleOfWhole({ text, regions, subject, numberPrefix }: IssueSource): { readonly title: string; readonly why: string } {
  const fromSubject = titleOfSubject(subject, numberPrefix)
  if (fromSubject) return { title: fromSubject, why: 'titled by its subject' }
  const fromText = firstSentence(regions.map(({ start, end }) => text.slice(start, end)).join('\n'))
  if (fromText) return { title: fromText, why: 'titled by its first sentence' }
  const vague = wholeSubject(subject, numberPrefix)
  return vague ? { title: vague, why: 'titled by its subject' } : { title: NO_SUBJECT, why: 'it has no words' }
}

function subjectView({ subject, language }: IssueSource): MailView {
  const units = readUnits(subject, [{ start: 0, end: Math.min(subject.length, SUBJECT_MAX) }], booksFor(language))
  return viewMail(units, [], units.map(readUnit))
}

function issueOf(source: IssueSource, view: MailView, split: Split, at: number): FoundIssue {
  const opening = split.openings[at]
  const units = split.matterOf
    .keys()
    .filter(index => split.matterOf[index] === at + 1)
    .toArray()
  const alone = split.openings.length === 1
  const first = opening?.unit ?? 0
  const { start, end } = alone ? stretch(view, units) : around(view, units, first)
  const title =
    (alone && titleOfSubject(source.subject, source.numberPrefix)) || titleOfSentence(source.text, view, split, first) || NO_SUBJECT
  return {
    title,
    text: source.text.slice(start, end),
    start,
    end,
    parts: joinParts(view, units),
    nature: natureOf(view, units, first),
    category: categoryOf(view, units, first),
    topics: topicsOf(view, units, alone ? view.subjectTopics : []),
    because: opening ? openingReason(source.text, view, split, at) : '',
    confidence: confidenceOf(split, at),
  }
}

function confidenceOf({ openings, proposals }: Split, at: number): number {
  const doubt = openings.length === 1 ? Math.max(0, ...proposals.map(({ chance }) => chance)) : 0
  const sure = at === 0 && openings.length === 1 ? 1 - doubt : (openings[at === 0 ? 1 : at]?.chance ?? 1)
  return Math.round(sure * 100) / 100
}

const BEFORE_THE_MATTER: readonly Act[] = ['greeting', 'addition', 'other-matter', 'ordinal']
const TITLE_WORDS = 2

/** The sentence of a unit, as far as its clauses belong to no other matter: "could you check" says little without "why it leaks". */
function titleOfSentence(text: string, view: MailView, split: Split, unit: number): string {
  const own = split.matterOf[unit]
  const joins = (index: number) => split.matterOf[index] === 0 || split.matterOf[index] === own
  let [from, to] = [unit, unit]
  while ((view.units[from]?.clause ?? 0) > 0 && joins(from - 1)) from--
  while ((view.units[to + 1]?.clause ?? 0) > 0 && joins(to + 1)) to++
  return titleOfWords(text.slice(startOfMatter(view.units[from]), view.units[to]?.end ?? 0))
}

const titleOfUnit = (text: string, unit: Unit | undefined) => titleOfWords(text.slice(startOfMatter(unit), unit?.end ?? 0))

/** Where a unit's matter begins: behind its greeting or connective, so that "Merhaba, klima çalışmıyor" is titled "klima çalışmıyor". */
function startOfMatter(unit: Unit | undefined): number {
  if (!unit) return 0
  let from = 0
  for (let hit = leading(unit, from); hit && unit.words.length - hit.to >= TITLE_WORDS; hit = leading(unit, from)) from = hit.to
  return from === 0 ? unit.start : (unit.words[from]?.start ?? unit.start)
}

const leading = ({ acts }: Unit, from: number) => acts.find(hit => hit.from === from && BEFORE_THE_MATTER.includes(hit.label))

const stretch = ({ units }: MailView, indexes: readonly number[]): Region => ({
  start: units[indexes[0] ?? 0]?.start ?? 0,
  end: units[indexes.at(-1) ?? 0]?.end ?? 0,
})

/** The unbroken run of a matter's units around the one that opened it. */
function around(view: MailView, indexes: readonly number[], first: number): Region {
  let [from, to] = [first, first]
  while (indexes.includes(from - 1)) from--
  while (indexes.includes(to + 1)) to++
  return stretch(view, [from, to])
}

function joinParts(view: MailView, indexes: readonly number[]): readonly Region[] {
  const parts: Region[] = []
  for (const [at, index] of indexes.entries()) {
    const { start, end } = stretch(view, [index])
    const last = parts.at(-1)
    if (last && indexes[at - 1] === index - 1) parts.splice(-1, 1, { start: last.start, end })
    else parts.push({ start, end })
  }
  return parts
}

function proposedCut({ text }: IssueSource, view: MailView, { unit, chance }: Opening): ProposedCut {
  const { start, end } = stretch(view, [unit])
  const title = titleOfUnit(text, view.units[unit]) || NO_SUBJECT
  return { title, start, end, because: `it may be a matter of its own: "${title}"`, confidence: Math.round(chance * 100) / 100 }
}

const NATURE_OF: readonly (readonly [saying: Saying, nature: Nature])[] = [
  ['failure', 'incident'],
  ['request', 'request'],
  ['question', 'question'],
  ['complaint', 'complaint'],
]
/** The opening unit weighs most; what was only added later, such as the wish for a remedy, changes little. */
const OPENING_WEIGHT = 4

function natureOf(view: MailView, units: readonly number[], first: number): Nature {
  if (units.length === 0) return 'request'
  const sums = NATURE_OF.map(
    ([saying, nature]) => [nature, sumOver(view, units, first, ({ says }) => says[SAYINGS.indexOf(saying)])] as const,
  )
  return heaviest(sums) ?? 'request'
}

/** Where the text has no words, the subject's things speak. */
function categoryOf(view: MailView, units: readonly number[], first: number): Category {
  if (units.length === 0)
    return (
      view.subjectTopics
        .values()
        .map(topic => TOPICS[topic])
        .toArray()[0] ?? 'other'
    )
  const sums = CATEGORIES.map(
    (category, at) => [category, sumOver(view, units, first, ({ about }) => about[at]) + votesFor(view, units, first, category)] as const,
  )
  return namesNothing(view, units) && isGuess(sums) ? 'other' : (heaviest(sums) ?? 'other')
}

const namesNothing = (view: MailView, units: readonly number[]) =>
  view.subjectTopics.size === 0 && units.every(index => (view.topics[index]?.size ?? 0) === 0)

/** Of a text that names no thing, the words' own leaning counts only where it is clear: "it does not work" is about anything. */
const CLEAR_SHARE = 0.5

function isGuess(sums: readonly (readonly [Category, number])[]): boolean {
  const all = sums.reduce((total, [, sum]) => total + sum, 0)
  return Math.max(...sums.map(([, sum]) => sum)) < CLEAR_SHARE * all
}

/** The most named first, of equals the first named; what only the subject names comes last. */
function topicsOf(view: MailView, units: readonly number[], ofSubject: Iterable<Topic>): readonly Topic[] {
  const counts = new Map<Topic, number>()
  for (const topic of units.flatMap(index => [...(view.topics[index] ?? [])])) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  for (const topic of ofSubject) counts.set(topic, counts.get(topic) ?? 0)
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([topic]) => topic)
}

/** The lexicon's word beside the model's: each thing that is named speaks for its category, vague ones half as loud. */
function votesFor(view: MailView, units: readonly number[], first: number, category: Category): number {
  return units.reduce((sum, index) => {
    const topics = [...(view.topics[index] ?? [])]
    const votes = topics.filter(topic => TOPICS[topic] === category).reduce((all, topic) => all + (isVague(topic) ? 0.5 : 1), 0)
    return sum + ((index === first ? OPENING_WEIGHT : 1) * votes) / Math.max(1, topics.length)
  }, 0)
}

function sumOver(view: MailView, units: readonly number[], first: number, chanceOf: (reading: Reading) => number | undefined): number {
  return units.reduce((sum, index) => {
    const reading = view.readings[index]
    return sum + (index === first ? OPENING_WEIGHT : 1) * (reading ? (chanceOf(reading) ?? 0) : 0)
  }, 0)
}

/** None where nothing speaks for any of them: a mail without words. */
function heaviest<T>(sums: readonly (readonly [T, number])[]): T | undefined {
  const [most] = sums.toSorted((a, b) => b[1] - a[1])
  return most && most[1] > 0 ? most[0] : undefined
}
