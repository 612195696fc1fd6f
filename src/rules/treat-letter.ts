// A whole letter under the policy: each ticket it opens is treated, each one it is added to is looked at anew, and where a rule keeps the mail
// in quarantine or passes it by, nothing is opened. Pure: everything the desk knows comes in, everything to be written goes out.
import type { Language, Letter, Nature, Region } from '../understanding/letter.ts'
import { type Admission, COLLEAGUE, VOTE } from './admit.ts'
import type { Facts } from './condition.ts'
import { decide, type Verdict } from './decide.ts'
import { type FactSource, mergeFacts, readFacts } from './facts.ts'
import type { Person, Policy } from './policy.ts'
import type { Load } from './presence.ts'
import { askFor, type NeedState, needsAfterReply, needsAtFirst, type Question } from './procedure.ts'
import { type Reconsidered, reconsider, type Standing } from './reconsider.ts'
import { introducedBy, type Placement, situationOf, sopOf, type Treatment, treat, waiting } from './treat.ts'

export type Opening = Admission & { readonly kind: 'open-ticket' }
type Appending = Admission & { readonly kind: 'append' }

/** A ticket as it stands before a reply. */
export interface TicketStanding extends Standing {
  readonly ticketId: number
  readonly title: string
  readonly nature: Nature | null
  /** In which its customer is written to. */
  readonly language: string
  /** Of its last decision. */
  readonly facts: Facts
  /** Of its procedure, in the procedure's order. */
  readonly needs: readonly NeedState[]
}

export interface LetterCase {
  readonly source: FactSource
  readonly admissions: readonly Admission[]
  /** A person let it out of quarantine: the policy can't put it back. */
  readonly released: boolean
  readonly language: Language
  readonly load: Load
  readonly standings: ReadonlyMap<number, TicketStanding>
}

/** What a reply changes on a ticket. */
export interface Reply {
  readonly ticketId: number
  readonly title: string
  readonly facts: Facts
  readonly load: Load
  readonly verdict: Verdict
  readonly result: Reconsidered
  /** Whether it has tags that it had not before. */
  readonly tagged: boolean
  /** Rules that spoke before too: whom they told knows already. */
  readonly before: readonly string[]
  readonly needs: readonly NeedState[]
  /** As they are where the mail that would ask does not go out: the numbers of the last one still count. */
  readonly needsUnasked: readonly NeedState[]
  /** The needs that were open before this reply. */
  readonly openBefore: readonly string[]
  readonly questions: readonly Question[]
  /** Who is named to the customer because of this reply. */
  readonly introduced: Person | null
  readonly waitsBecause: string | null
}

export interface TreatedLetter {
  readonly admissions: readonly Admission[]
  readonly opened: ReadonlyMap<Admission, Treatment>
  readonly replies: readonly Reply[]
  /** What was decided of a mail that the policy did not let in. */
  readonly turnedAway: Treatment | null
  /** With the tickets of this letter. */
  readonly load: Load
}

export function treatLetter(about: LetterCase, policy: Policy, now: Date): TreatedLetter {
  const { admissions, source, released } = about
  const openings = admissions.filter(admission => admission.kind === 'open-ticket')
  const { opened, load } = treatOpenings(openings, about, policy, now)
  const away = released ? null : turnAway([...opened.values()], admissions)
  if (away) return { ...away, opened: new Map(), replies: [], load: about.load }
  const replies = source.letter.kind.value === 'person' ? treatReplies(about, policy, now) : []
  return { admissions, opened, replies, turnedAway: null, load }
}

function treatOpenings(openings: readonly Opening[], about: LetterCase, policy: Policy, now: Date) {
  const { source, language } = about
  const parts = openings.flatMap(({ issue }) => issue.parts)
  const opened = new Map<Admission, Treatment>()
  let { load } = about
  let question = 1
  for (const opening of openings) {
    const facts = readFacts(source, opening.issue, parts, policy)
    const treatment = treat({ facts, load, language }, policy, now, question)
    opened.set(opening, treatment)
    load = takeOn(load, treatment.placement)
    question += treatment.questions.length
  }
  return { opened, load }
}

/** So that a burst does not all go to whoever was free before it. */
function takeOn({ teams, people }: Load, { team, assignee }: Placement): Load {
  const more = (counts: Readonly<Record<string, number>>, key: string | null) =>
    key === null ? counts : { ...counts, [key]: (counts[key] ?? 0) + 1 }
  return { teams: more(teams, team), people: more(people, assignee) }
}

/** One issue that is to be kept keeps the whole mail; passed by is only what every issue says so of. */
function turnAway(
  treatments: readonly Treatment[],
  admissions: readonly Admission[],
): Pick<TreatedLetter, 'admissions' | 'turnedAway'> | null {
  for (const treatment of treatments) {
    const kept = treatment.verdict.decisions.find(({ kind }) => kind === 'quarantine')
    if (kept) return { admissions: [{ kind: 'quarantine', rule: kept.rule, because: kept.because }], turnedAway: treatment }
  }
  const ignored = treatments.map(({ verdict }) => verdict.decisions.find(({ kind }) => kind === 'ignore'))
  const [first] = ignored
  const [treatment] = treatments
  const others = admissions.some(({ kind }) => kind === 'append')
  if (!first || !treatment || others || ignored.includes(undefined)) return null
  return { admissions: [{ kind: 'ignore', rule: first.rule, because: first.because }], turnedAway: treatment }
}

function treatReplies(about: LetterCase, policy: Policy, now: Date): readonly Reply[] {
  const appends = about.admissions
    .filter(admission => admission.kind === 'append')
    .filter(({ rule }) => rule !== COLLEAGUE && rule !== VOTE)
  const parts = appends.flatMap(append => append.parts)
  return appends.flatMap(append => {
    const standing = about.standings.get(append.ticketId)
    return standing ? [treatReply(append, standing, parts, about, policy, now)] : []
  })
}

function treatReply(
  append: Appending,
  standing: TicketStanding,
  all: readonly Region[],
  about: LetterCase,
  policy: Policy,
  now: Date,
): Reply {
  const { source, language, load } = about
  const said = readFacts(source, askedOf(append, source.letter), all, policy)
  const facts = mergeFacts(standing.facts, said)
  const verdict = decide({ facts, load, language }, policy, now)
  const result = reconsider(standing, verdict, policy, 'reply')
  const needs = needsNow(
    append,
    standing,
    result,
    { said, facts, text: source.letter.newText, own: ownText(append, source.letter) },
    policy,
    now,
  )
  const introduced = result.changed.includes('assignee') ? introducedBy(verdict, facts, policy) : null
  // Whoever takes it over asks for himself.
  const asks = introduced === null && isUntouched(append)
  const sop = sopOf(policy, result.placement)
  const asked = asks && sop ? askFor(sop, needs, language) : { questions: [], states: needs }
  return {
    ticketId: standing.ticketId,
    title: standing.title,
    facts,
    load,
    verdict,
    result,
    tagged: result.placement.tags.length > standing.placement.tags.length,
    before: standing.decisions.flatMap(decision => (decision.kind === 'notify' ? [decision.rule] : [])),
    needs: asked.states,
    needsUnasked: needs,
    openBefore: standing.needs.filter(({ words }) => words === null).map(({ need }) => need),
    questions: asked.questions,
    introduced,
    waitsBecause: waiting(asked.questions, result.placement, policy),
  }
}

/** Where an agent and the customer are talking already, no machine asks in between. */
const isUntouched = ({ from }: Appending) => from === 'new' || from === 'waiting'

interface Heard {
  readonly said: Facts
  readonly facts: Facts
  readonly text: string
  readonly own: string
}

/** What of a reply to several tickets is about this one. */
const ownText = ({ parts }: Appending, { text, newText }: Letter): string =>
  parts.length === 0 ? newText : parts.map(({ start, end }) => text.slice(start, end)).join('\n')

function needsNow(
  append: Appending,
  standing: TicketStanding,
  result: Reconsidered,
  heard: Heard,
  policy: Policy,
  now: Date,
): readonly NeedState[] {
  const sop = sopOf(policy, result.placement)
  if (!sop) return []
  if (sop.name === standing.placement.sop) return needsAfterReply(sop, standing.needs, heard.said, heard.text, heard.own)
  return isUntouched(append) ? needsAtFirst(sop, situationOf(heard.facts, policy, now)) : []
}

/** A reply is no new issue: it has facts and urgency, and keeps its ticket's title, nature and category. */
const askedOf = ({ parts }: Appending, { subject, signals }: Letter) => ({
  title: subject,
  parts,
  nature: null,
  category: null,
  confidence: null,
  topics: [],
  urgency: signals.urgency,
})
