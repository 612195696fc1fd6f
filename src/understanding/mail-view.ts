// A mail as its matters are read from it: units with what they say and name, the writer's lists, and what is true of the mail as a whole.
// Nothing in here changes while the units are gone through; evidence.ts looks at it from each of them.
import { announcedCount } from './announced.ts'
import { areNeighbours, isVague } from './lexicon/neighbours.ts'
import { type Act, TOPICS, type Topic } from './lexicon/shape.ts'
import type { Unit } from './units.ts'

/** Chances from 0 to 1, in the order of SAYINGS and of CATEGORIES. */
export interface Reading {
  readonly says: ArrayLike<number>
  readonly about: ArrayLike<number>
}

/** A matter as far as it was read. */
export interface Matter {
  readonly units: readonly number[]
  readonly topics: ReadonlySet<Topic>
  readonly stems: ReadonlySet<string>
  /** The unit that last stated something of it. */
  readonly statement: number
}

/** What does not change while the matters are read. */
export interface MailView {
  readonly units: readonly Unit[]
  readonly subject: readonly Unit[]
  readonly stems: readonly ReadonlySet<string>[]
  readonly topics: readonly ReadonlySet<Topic>[]
  readonly acts: readonly ReadonlySet<Act>[]
  readonly lists: ReadonlyMap<number, ListView>
  readonly subjectTopics: ReadonlySet<Topic>
  readonly subjectStems: ReadonlySet<string>
  /** The subject tells or asks something by itself. */
  readonly subjectStates: boolean
  /** How many matters each unit announces; 0 for none or no number. */
  readonly announced: readonly number[]
  /** What the word model makes of each unit. */
  readonly readings: readonly Reading[]
  /** Of the mail as a whole: how much of each act, how many things of how many kinds. */
  readonly whole: readonly (readonly [name: string, value: number])[]
}

/** A list of the writer's: what announced it, and what its items are like. */
export interface ListView {
  readonly heads: readonly number[]
  /** The unit before its first item, or -1. */
  readonly intro: number
  readonly stating: number
  readonly withTopic: number
  readonly distinctTopics: number
  readonly distinctCategories: number
  readonly words: number
  /** Share of the neighbouring heads whose clear topics are no kin of one another. */
  readonly strangers: number
}

const LETTER = /\p{L}/u
const STEM = 5

/** Words that carry meaning, cut to their beginning: inflected forms of one word meet. Words of acts and short ones are left out. */
function stemsOf(unit: Unit): ReadonlySet<string> {
  const ofActs = new Set(unit.acts.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)))
  const stems = unit.words
    .filter((word, index) => !ofActs.has(index) && LETTER.test(word.folded))
    .map(word => word.bare.at(-1) ?? word.folded)
    .filter(form => form.length >= 4)
  return new Set(stems.map(form => form.slice(0, STEM)))
}

const topicsOf = (unit: Unit): ReadonlySet<Topic> => new Set(unit.topics.map(({ label }) => label))
const actsOf = (unit: Unit): ReadonlySet<Act> => new Set(unit.acts.map(({ label }) => label))

export function viewMail(units: readonly Unit[], subject: readonly Unit[], readings: readonly Reading[]): MailView {
  const topics = units.map(topicsOf)
  const acts = units.map(actsOf)
  return {
    units,
    subject,
    topics,
    acts,
    stems: units.map(stemsOf),
    lists: viewLists(units, acts, topics),
    subjectTopics: new Set(subject.flatMap(unit => [...topicsOf(unit)])),
    subjectStems: new Set(subject.flatMap(unit => [...stemsOf(unit)])),
    subjectStates: subject.some(unit => states(actsOf(unit))),
    announced: announcedBy(units, subject),
    readings,
    whole: viewWhole(units, acts, topics),
  }
}

/** The subject's announcement counts as the first unit's. */
function announcedBy(units: readonly Unit[], subject: readonly Unit[]): readonly number[] {
  const of = (unit: Unit) =>
    Math.max(0, ...unit.acts.filter(({ label }) => label === 'announces-issues').map(hit => announcedCount(unit.words, hit) ?? 0))
  const inSubject = Math.max(0, ...subject.map(of))
  return units.map((unit, index) => (index === 0 ? Math.max(of(unit), inSubject) : of(unit)))
}

function viewWhole(units: readonly Unit[], acts: readonly ReadonlySet<Act>[], topics: readonly ReadonlySet<Topic>[]): MailView['whole'] {
  const clear = new Set(topics.flatMap(one => [...one]).filter(topic => !isVague(topic)))
  const having = (act: Act) => Math.min(acts.filter(one => one.has(act)).length, 6)
  return [
    ...(['failure', 'request', 'question', 'praise', 'fine', 'addition', 'other-matter', 'ordinal', 'announces-issues'] as const).map(
      act => [`units of ${act}`, having(act)] as const,
    ),
    ['clear topics of mail', Math.min(clear.size, 8)],
    ['categories of mail', new Set([...clear].map(topic => TOPICS[topic])).size],
    ['paragraphs', Math.min(new Set(units.map(({ paragraph }) => paragraph)).size, 12)],
  ]
}

function viewLists(
  units: readonly Unit[],
  acts: readonly ReadonlySet<Act>[],
  topics: readonly ReadonlySet<Topic>[],
): ReadonlyMap<number, ListView> {
  const heads = Map.groupBy(
    units.keys().filter(index => units[index]?.head && !units[index]?.nested),
    index => units[index]?.item?.list ?? 0,
  )
  return new Map([...heads].map(([list, indexes]) => [list, viewList(indexes, units, acts, topics)]))
}

function viewList(
  heads: readonly number[],
  units: readonly Unit[],
  acts: readonly ReadonlySet<Act>[],
  topics: readonly ReadonlySet<Topic>[],
): ListView {
  const share = (count: number) => count / heads.length
  const distinct = <T>(values: readonly T[]) => new Set(values).size
  const firsts = heads.flatMap(index => topics[index]?.values().take(1).toArray() ?? [])
  return {
    heads,
    intro: (heads[0] ?? 0) - 1,
    stating: share(heads.filter(index => states(acts[index])).length),
    withTopic: share(heads.filter(index => (topics[index]?.size ?? 0) > 0).length),
    distinctTopics: share(distinct(firsts)),
    distinctCategories: share(distinct(firsts.map(topic => TOPICS[topic]))),
    words: heads.reduce((sum, index) => sum + (units[index]?.words.length ?? 0), 0) / heads.length,
    strangers: strangersAmong(heads.map(index => topics[index] ?? new Set())),
  }
}

function strangersAmong(heads: readonly ReadonlySet<Topic>[]): number {
  const clear = heads.map(one => [...one].filter(topic => !isVague(topic)))
  const pairs = clear.slice(1).map((one, index) => [clear[index] ?? [], one] as const)
  const strange = pairs.filter(([a, b]) => a.length > 0 && b.length > 0 && !a.some(topic => b.some(other => areNeighbours(topic, other))))
  return pairs.length === 0 ? 0 : strange.length / pairs.length
}

export const STATING: readonly Act[] = ['failure', 'request', 'question', 'grievance']
const states = (acts: ReadonlySet<Act> | undefined): boolean => acts !== undefined && STATING.some(act => acts.has(act))
