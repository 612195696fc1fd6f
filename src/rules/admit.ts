// Whether a letter is let in, and where to: typed values that each carry the rule and the reason. Pure: the shell carries them out.
// These are the rules that hold for every company; what its own policy says of each ticket is decide.ts's business.
import type { Match, MatchLink } from '../tickets/match.ts'
import type { Merging, Route, Routing } from '../tickets/route.ts'
import { stateAfterReply, type TicketState } from '../tickets/ticket.ts'
import { cleanLine } from '../understanding/clean.ts'
import type { Issue, Letter, MailKind, ProposedCut, Region } from '../understanding/letter.ts'
import { readVote, type Vote } from '../understanding/vote.ts'

interface Reasoned {
  readonly rule: string
  readonly because: string
}

/** What a ticket is about. Nature and category are null where the mail holds no issue that could have one. */
export interface Matter extends Pick<Issue, 'title' | 'start' | 'end' | 'parts' | 'because' | 'topics' | 'urgency'> {
  readonly nature: Issue['nature'] | null
  readonly category: Issue['category'] | null
  readonly confidence: number | null
}

export type Admission = Reasoned &
  (
    | { readonly kind: 'open-ticket'; readonly issue: Matter; readonly link: MatchLink | null; readonly cuts: readonly ProposedCut[] }
    | {
        readonly kind: 'append'
        readonly ticketId: number
        readonly from: TicketState
        readonly to: TicketState | null
        /** What of the letter is about this ticket; empty: all of it. */
        readonly parts: readonly Region[]
        readonly cuts: readonly ProposedCut[]
        readonly mergedFrom: number | null
      }
    /** A colleague answered a mail that was for employees: "I have it". */
    | { readonly kind: 'take-note'; readonly ticketId: number; readonly person: string }
    /** The answer to the question how content the customer is. */
    | { readonly kind: 'vote'; readonly ticketId: number; readonly answer: Vote['answer']; readonly comment: string }
    | { readonly kind: 'merge'; readonly into: number; readonly tickets: readonly number[] }
    | { readonly kind: 'acknowledge' }
    | { readonly kind: 'quarantine' }
    | { readonly kind: 'ignore' }
  )

export interface Arrival {
  readonly letter: Letter
  readonly match: Match
  /** Where a reply goes among the siblings of its ticket; null: to the ticket that was matched. */
  readonly routing: Routing | null
  /** A person let it out of quarantine: it gets a ticket whatever kind of mail it is. */
  readonly released: boolean
  /** The employee of the policy who wrote it, where it answers a mail of ours to that employee. */
  readonly colleague: { readonly address: string; readonly name: string } | null
}

/** Mail that a machine wrote in answer to something; without a ticket it belongs to, it is nobody's request. */
const ANSWERS_OF_MACHINES: ReadonlySet<MailKind> = new Set(['auto-reply', 'out-of-office', 'bounce', 'complaint-report', 'read-receipt'])

/** What a machine wrote in answer to us concerns the mail it answers: its words are no customer's, and are not read for issues. */
export const isAnswerOfMachine = (kind: MailKind): boolean => ANSWERS_OF_MACHINES.has(kind)

/** The rule by which a machine's answer is added to its ticket; by this name the ticket's history knows it. */
export const AUTOMATIC_REPLY = 'automatic reply'

/** Never throws. The same facts give the same decisions, in the order in which they are to be carried out. */
export function admit(facts: Arrival): readonly Admission[] {
  const { letter, match, released } = facts
  const { value: kind, because } = letter.kind
  if (kind === 'own' && !released) return [{ kind: 'ignore', rule: 'own mail', because }]
  if (letter.from === null) return [{ kind: 'quarantine', rule: 'no sender', because: 'it has no sender address that could be answered' }]
  const byMachine = isAnswerOfMachine(kind)
  if (match.kind === 'append') return byMachine ? [append(match, stay(match), kind)] : answered(facts, match)
  if (byMachine && !released)
    return [{ kind: 'quarantine', rule: 'automatic mail without a ticket', because: `${kind}: ${because}; ${match.because}` }]
  return [...openAll(letter, match, released), { kind: 'acknowledge', rule: 'first contact', because: 'a new ticket was opened' }]
}

type Appending = Match & { readonly kind: 'append' }

const stay = ({ ticketId, state }: Appending): Route => ({ ticketId, state, parts: [], cuts: [], through: null, because: '' })

/** Rules of appends whose words are no customer's wish: nothing is opened again, asked or routed by them. */
export const COLLEAGUE = 'colleague'
export const VOTE = 'vote'

function answered({ letter, routing, colleague }: Arrival, match: Appending): readonly Admission[] {
  if (colleague && letter.authenticity.value !== 'fail') return noted(match, colleague)
  const mayVote = match.asked && isSolved(match) && letter.authenticity.value !== 'fail'
  const vote = mayVote ? readVote(letter.newText) : null
  return vote ? voted(match, letter, vote) : reply(match, routing)
}

/** On a ticket that is open again, "yes" answers whatever a person asked since. */
const isSolved = ({ state }: Appending) => state === 'resolved' || state === 'closed'

function noted(match: Appending, { address, name }: NonNullable<Arrival['colleague']>): readonly Admission[] {
  const because = `${name} answered a mail to employees; it stays in the house`
  const kept = { ...append(match, stay(match), null), to: null, rule: COLLEAGUE, because: `${because}; ${match.because}` } as Admission
  return [kept, { kind: 'take-note', ticketId: match.ticketId, person: address, rule: COLLEAGUE, because: `${name} has it` }]
}

/** Who tells of a new trouble beside the answer is heard: the ticket opens again. */
function voted(match: Appending, letter: Letter, { answer, comment, because }: Vote): readonly Admission[] {
  const { ticketId } = match
  const vote = { kind: 'vote', ticketId, answer, comment, rule: VOTE, because } as const
  if (letter.issues.length > 0 && comment !== '') return [append(match, stay(match), null), vote]
  const kept = { ...append(match, stay(match), null), to: null, rule: VOTE, because: `${because}; ${match.because}` } as Admission
  return [kept, vote]
}

function reply(match: Appending, routing: Routing | null): readonly Admission[] {
  const appended = (routing?.routes ?? [stay(match)]).map(route => append(match, route, null))
  return routing?.merge ? [...appended, merge(match, routing.merge)] : appended
}

function append(match: Appending, route: Route, automatic: MailKind | null): Admission {
  const { ticketId, state, parts, cuts, through } = route
  // An out-of-office note or a bounce is kept on the ticket and moves nothing.
  const to = automatic ? null : stateAfterReply(state)
  const reasons = [match.because, route.because, automatic ? `${automatic}, so the state stays` : '']
  return {
    kind: 'append',
    ticketId,
    from: state,
    to,
    parts,
    cuts,
    mergedFrom: through ?? (ticketId === match.ticketId ? match.mergedFrom : null),
    rule: automatic ? AUTOMATIC_REPLY : ticketId === match.ticketId ? 'reply' : 'reply about a sibling',
    because: reasons.filter(reason => reason !== '').join('; '),
  }
}

const merge = ({ because: why }: Appending, { into, tickets, because }: Merging): Admission => ({
  kind: 'merge',
  into,
  tickets,
  rule: 'one problem',
  because: `${because}; ${why}`,
})

type Opening = Match & { readonly kind: 'open' }

/** A mail without any issue, praise alone for one, is a ticket all the same: nothing may be lost. */
function openAll(letter: Letter, match: Opening, released: boolean): readonly Admission[] {
  const found = letter.issues.length > 0
  const matters: readonly Matter[] = found ? letter.issues : [wholeLetter(letter)]
  return matters.map((issue, index) => {
    const cuts = letter.proposedCuts.filter(cut => holderOf(cut, matters) === index)
    const because = [issue.because, match.because, ...(released ? ['released from quarantine'] : [])].join('; ')
    const rule = match.link ? 'reply without a right' : found ? 'first contact' : 'no issue found'
    return { kind: 'open-ticket', issue, link: match.link, cuts, rule, because }
  })
}

const TITLE_LIMIT = 120

function wholeLetter({ subject, text, signals }: Letter): Matter {
  const whole = { start: 0, end: text.length }
  const title = cleanLine(subject, TITLE_LIMIT) || cleanLine(text.slice(0, 1000), TITLE_LIMIT) || '(no subject)'
  const because = 'no issue found: the whole mail is kept as one'
  return { title, ...whole, parts: [whole], nature: null, category: null, confidence: null, topics: [], urgency: signals.urgency, because }
}

/** The matter whose words a cut would take, else the first. */
function holderOf(cut: Region, matters: readonly Matter[]): number {
  const holder = matters.findIndex(({ parts }) => parts.some(({ start, end }) => cut.start < end && start < cut.end))
  return Math.max(0, holder)
}
