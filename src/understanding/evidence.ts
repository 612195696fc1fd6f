// What speaks for and against a unit opening another matter: its acts, its place in the layout, and how it hangs together with the matters
// before it. Numbers with names and no judgement: split-model.ts weighs them. Pure; a unit is compared with
// all that were read before it, which issues.ts keeps to a few hundred.

import { areNeighbours, isVague } from './lexicon/neighbours.ts'
import { type Act, type Category, TOPICS, type Topic } from './lexicon/shape.ts'
import { type MailView, type Matter, type Reading, STATING } from './mail-view.ts'
import { SAYINGS } from './reading-keys.ts'
import type { Unit } from './units.ts'

/** Name -> value; what is not named is 0. */
export type Evidence = Record<string, number>

const LEADS: readonly Act[] = [
  'other-matter',
  'addition',
  'ordinal',
  'same-matter',
  'one-cause',
  'pointer',
  'request',
  'failure',
  'question',
  'tried',
  'steps',
  'background',
  'other-person',
  'plea',
  'thanks',
  'closing',
]
const LEAD_WORDS = 3

export function evidenceOf(mail: MailView, index: number, matters: readonly Matter[]): Evidence {
  const unit = mail.units[index]
  if (!unit) return {}
  const evidence: Evidence = {}
  addWords(evidence, unit)
  addPlace(evidence, mail, index, unit)
  addList(evidence, mail, unit)
  addBefore(evidence, mail, index)
  addMatters(evidence, mail, index, matters)
  addTogether(evidence)
  return evidence
}

/** What counts only together, so that a small forest need not find it out: a statement about other things, and where it stands. */
function addTogether(evidence: Evidence): void {
  const has = (name: string) => (evidence[name] ?? 0) > 0
  const states = STATING.some(has) || (evidence['says statement'] ?? 0) > 0
  const alien = has('no kin of any')
  const unlike = (evidence['likeness to any'] ?? 1) < 0.5 && !has('first')
  const strange = !has('kin of any matter') && !has('topics of any matter') && (evidence['words of any matter'] ?? 0) === 0
  const both = (name: string, ...parts: readonly boolean[]) => {
    if (states && parts.every(Boolean)) evidence[name] = 1
  }
  const leads = has('leads with addition') || has('leads with other-matter') || has('leads with ordinal')
  both('states of alien', alien)
  both('states of alien category', alien, has('fresh category'))
  both('states of strange', strange)
  both('states of unlike', unlike)
  both('states of unlike alien', unlike, alien || strange)
  for (const [name, place] of [
    ['paragraph', has('opens paragraph')],
    ['line', has('opens line')],
    ['item', has('item head')],
    ['clause', has('clause')],
    ['lead', leads],
    ['announced', has('announced and open')],
    ['subject', has('promised topic')],
  ] as const) {
    both(`states in ${name}`, place)
    both(`alien in ${name}`, place, alien)
    both(`strange in ${name}`, place, strange)
    both(`unlike in ${name}`, place, unlike)
  }
  if (has('leads with pointer') || has('leads with same-matter') || has('one-cause')) evidence['points back'] = leads ? 0 : 1
}

function addWords(evidence: Evidence, unit: Unit): void {
  for (const { label, from } of unit.acts) {
    evidence[label] = 1
    if (from < LEAD_WORDS && LEADS.includes(label)) evidence[`leads with ${label}`] = 1
  }
  evidence.asks = unit.asks ? 1 : 0
  evidence.introduces = unit.introduces ? 1 : 0
  evidence.words = Math.min(unit.words.length, 40)
  evidence.topics = Math.min(new Set(unit.topics.map(({ label }) => label)).size, 4)
  evidence['stating acts'] = unit.acts.filter(({ label }) => STATING.includes(label)).length
}

function addPlace(evidence: Evidence, mail: MailView, index: number, unit: Unit): void {
  const before = mail.units[index - 1]
  const total = mail.units.length
  for (const [name, value] of mail.whole) evidence[name] = value
  addReading(evidence, mail, index)
  evidence['is log'] = unit.log ? 1 : 0
  evidence['is heading'] = unit.heading ? 1 : 0
  evidence['under heading'] = before?.heading ? 1 : 0
  evidence.clause = Math.min(unit.clause, 3)
  evidence['opens paragraph'] = before === undefined || before.paragraph !== unit.paragraph ? 1 : 0
  evidence['opens line'] = before === undefined || before.line !== unit.line ? 1 : 0
  evidence.index = Math.min(index, 30)
  evidence.units = Math.min(total, 60)
  evidence.place = total > 1 ? index / (total - 1) : 0
  evidence['topics of subject'] = overlap(mail.topics[index], mail.subjectTopics)
  evidence['words of subject'] = Math.min(overlap(mail.stems[index], mail.subjectStems), 3)
  evidence['subject has topic'] = mail.subjectTopics.size > 0 ? 1 : 0
}

const logit = (chance: number): number => Math.max(-4, Math.min(4, Math.log((chance + 1e-3) / (1 - chance + 1e-3))))

const SAYS_STATEMENT = SAYINGS.map(saying => ['failure', 'request', 'question', 'complaint'].includes(saying))

function statementChance(reading: Reading | undefined): number {
  return SAYS_STATEMENT.reduce((sum, states, at) => sum + (states ? (reading?.says[at] ?? 0) : 0), 0)
}

function addReading(evidence: Evidence, mail: MailView, index: number): void {
  const reading = mail.readings[index]
  for (const [at, saying] of SAYINGS.entries()) evidence[`says ${saying}`] = reading?.says[at] ?? 0
  evidence['says statement'] = logit(statementChance(reading))
  evidence['statement before'] = index > 0 ? logit(statementChance(mail.readings[index - 1])) : 0
  evidence['statement after'] = index + 1 < mail.units.length ? logit(statementChance(mail.readings[index + 1])) : 0
}

/** How far the unit and a matter are about the same sort of thing: 1 is surely the same. */
function likeness(mail: MailView, index: number, matter: Matter): number {
  const about = mail.readings[index]?.about ?? []
  return matter.units.reduce((most, of) => {
    const weight = of === matter.statement || of === matter.units[0] ? 1 : 0.8
    return Math.max(most, weight * cosine(about, mail.readings[of]?.about ?? []))
  }, 0)
}

function cosine(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let [dot, one, other] = [0, 0, 0]
  for (let at = 0; at < a.length; at++) {
    dot += (a[at] ?? 0) * (b[at] ?? 0)
    one += (a[at] ?? 0) ** 2
    other += (b[at] ?? 0) ** 2
  }
  return one > 0 && other > 0 ? dot / Math.sqrt(one * other) : 0
}

function addList(evidence: Evidence, mail: MailView, unit: Unit): void {
  const list = unit.item && mail.lists.get(unit.item.list)
  if (!unit.item || !list) return
  evidence['in list'] = 1
  evidence['item head'] = unit.head ? 1 : 0
  evidence.nested = unit.nested ? 1 : 0
  evidence.numbered = unit.item.numbered ? 1 : 0
  evidence.item = Math.min(unit.item.position, 6)
  evidence.items = Math.min(list.heads.length, 10)
  evidence['items stating'] = list.stating
  evidence['items with topic'] = list.withTopic
  evidence['items distinct topics'] = list.distinctTopics
  evidence['items distinct categories'] = list.distinctCategories
  evidence['items strange'] = list.strangers
  evidence['items words'] = Math.min(list.words, 30)
  const intro = mail.acts[list.intro]
  evidence['list introduced'] = mail.units[list.intro]?.introduces ? 1 : 0
  for (const act of ['announces-issues', 'announces-details', 'tried', 'steps', 'failure', 'request', 'question'] as const)
    if (intro?.has(act)) evidence[`list after ${act}`] = 1
}

/** What the two units before said; a plea after a failure belongs to it. */
function addBefore(evidence: Evidence, mail: MailView, index: number): void {
  const before = mail.acts[index - 1]
  for (const act of ['failure', 'request', 'question', 'tried', 'closing', 'thanks', 'announces-issues', 'announces-details'] as const)
    if (before?.has(act)) evidence[`after ${act}`] = 1
  const next = mail.acts[index + 1]
  for (const act of ['failure', 'request', 'question', 'tried', 'pointer', 'addition', 'other-matter', 'same-matter'] as const)
    if (next?.has(act)) evidence[`before ${act}`] = 1
  const announced = mail.acts.slice(0, index).filter(acts => acts.has('announces-issues')).length
  evidence['issues announced'] = Math.min(announced, 2)
  evidence['details announced'] = mail.acts.slice(Math.max(0, index - 4), index).some(acts => acts.has('announces-details')) ? 1 : 0
  evidence['after thanks anywhere'] = mail.acts.slice(0, index).some(acts => acts.has('closing')) ? 1 : 0
}

const overlap = <T>(a: ReadonlySet<T> | undefined, b: ReadonlySet<T>): number =>
  a
    ? a
        .values()
        .filter(one => b.has(one))
        .toArray().length
    : 0

const categoriesOf = (topics: ReadonlySet<Topic> | undefined): ReadonlySet<Category> =>
  new Set((topics ?? new Set<Topic>()).values().map(topic => TOPICS[topic]))

function addMatters(evidence: Evidence, mail: MailView, index: number, matters: readonly Matter[]): void {
  const unit = mail.units[index]
  const last = matters.at(-1)
  evidence.matters = Math.min(matters.length, 4)
  evidence.first = last ? 0 : 1
  if (!unit || !last) return
  const topics = mail.topics[index] ?? new Set<Topic>()
  const stems = mail.stems[index] ?? new Set<string>()
  const fresh = topics
    .values()
    .filter(topic => !matters.some(matter => matter.topics.has(topic)))
    .toArray().length
  evidence['fresh topics'] = Math.min(fresh, 3)
  evidence['all topics fresh'] = topics.size > 0 && fresh === topics.size ? 1 : 0
  evidence['topics of last matter'] = overlap(topics, last.topics)
  evidence['topics of any matter'] = topics.size - fresh
  evidence['last matter without topic'] = last.topics.size === 0 ? 1 : 0
  const categories = categoriesOf(topics)
  const known = new Set(matters.flatMap(matter => [...categoriesOf(matter.topics)]))
  evidence['category of last matter'] = overlap(categories, categoriesOf(last.topics)) > 0 ? 1 : 0
  evidence['fresh category'] = categories.size > 0 && known.size > 0 && overlap(categories, known) === 0 ? 1 : 0
  evidence['words of last matter'] = Math.min(overlap(stems, last.stems), 4)
  evidence['share of last matter'] = stems.size > 0 ? overlap(stems, last.stems) / stems.size : 0
  evidence['words of any matter'] = Math.min(Math.max(...matters.map(matter => overlap(stems, matter.stems))), 4)
  evidence['likeness to last'] = likeness(mail, index, last)
  evidence['likeness to any'] = Math.max(...matters.map(matter => likeness(mail, index, matter)))
  evidence['surely about'] = Math.max(0, ...Array.from(mail.readings[index]?.about ?? []))
  const freshStems = stems
    .values()
    .filter(stem => !matters.some(matter => matter.stems.has(stem)))
    .toArray()
  evidence['fresh stems'] = Math.min(freshStems.length, 6)
  evidence['share of fresh stems'] = stems.size > 0 ? freshStems.length / stems.size : 0
  addSubjectPromise(evidence, mail, topics, freshStems, matters)
  addAnnounced(evidence, mail, index, matters)
  addKinship(evidence, topics, last, matters)
  addDistance(evidence, mail, index, last)
}

/** What the subject names and no matter has taken up yet. */
function addSubjectPromise(
  evidence: Evidence,
  mail: MailView,
  topics: ReadonlySet<Topic>,
  freshStems: readonly string[],
  matters: readonly Matter[],
): void {
  const open = [...mail.subjectTopics].filter(topic => !matters.some(matter => matter.topics.has(topic)))
  evidence['subject topics'] = Math.min(mail.subjectTopics.size, 3)
  evidence['promised topic'] = open.some(topic => topics.has(topic)) ? 1 : 0
  evidence['promised words'] = Math.min(freshStems.filter(stem => mail.subjectStems.has(stem)).length, 2)
}

function addAnnounced(evidence: Evidence, mail: MailView, index: number, matters: readonly Matter[]): void {
  const count = Math.max(0, ...mail.announced.slice(0, index + 1))
  evidence.announced = Math.min(count, 5)
  evidence['announced and open'] = count > matters.length ? 1 : 0
  evidence['announced and done'] = count > 0 && count <= matters.length ? 1 : 0
}

/** Whether its things could belong to a matter that is open; vague ones are no evidence either way. */
function addKinship(evidence: Evidence, topics: ReadonlySet<Topic>, last: Matter, matters: readonly Matter[]): void {
  const clear = [...topics].filter(topic => !isVague(topic))
  const kin = (matter: Matter) => clear.some(topic => [...matter.topics].some(other => areNeighbours(topic, other)))
  const clearOfLast = [...last.topics].some(topic => !isVague(topic))
  evidence['clear topics'] = Math.min(clear.length, 3)
  evidence['kin of last matter'] = kin(last) ? 1 : 0
  evidence['kin of any matter'] = matters.some(kin) ? 1 : 0
  evidence['no kin of any'] = clear.length > 0 && clearOfLast && !matters.some(kin) ? 1 : 0
}

function addDistance(evidence: Evidence, mail: MailView, index: number, last: Matter): void {
  const unit = mail.units[index]
  const statement = mail.units[last.statement]
  if (!unit || !statement) return
  const stated = mail.acts[last.statement]
  for (const act of STATING) if (stated?.has(act)) evidence[`last matter ${act}`] = 1
  evidence['units since'] = Math.min(index - last.statement, 8)
  evidence['same sentence'] = unit.clause > 0 && index - last.statement <= unit.clause ? 1 : 0
  evidence['same line'] = unit.line === statement.line ? 1 : 0
  evidence['same paragraph'] = unit.paragraph === statement.paragraph ? 1 : 0
  evidence['same list'] = unit.item !== null && unit.item.list === statement.item?.list ? 1 : 0
  evidence['same item'] =
    unit.item !== null && unit.item.list === statement.item?.list && unit.item.position === statement.item.position ? 1 : 0
  evidence['last matter before list'] = unit.item !== null && statement.item === null ? 1 : 0
  evidence['left list'] = unit.item === null && statement.item !== null ? 1 : 0
}
