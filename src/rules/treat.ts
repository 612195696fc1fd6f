// How one ticket is treated when it is opened: what the policy decided, as what will stand on the ticket, and what its customer is asked and told.
// Pure; the shell writes it down in the transaction that opens the ticket.
import type { Language } from '../understanding/letter.ts'
import type { Facts } from './condition.ts'
import type { Situation } from './conditions.ts'
import { type Case, type Decision, decide, type Verdict } from './decide.ts'
import { patternFinder } from './patterns-index.ts'
import type { Person, Policy, Sop, Tier } from './policy.ts'
import type { Load } from './presence.ts'
import { askFor, type NeedState, needsAtFirst, type Question } from './procedure.ts'
import { peopleOf } from './routing.ts'
import { wordFinder } from './words-index.ts'

/** What the policy may set on a ticket. */
export interface Placement {
  /** Null where the policy was never asked. */
  readonly priority: string | null
  readonly team: string | null
  readonly tier: Tier | null
  /** By address. */
  readonly assignee: string | null
  readonly sop: string | null
  readonly tags: readonly string[]
}

export interface Treatment {
  readonly facts: Facts
  /** As it was when this was decided. */
  readonly load: Load
  readonly verdict: Verdict
  readonly placement: Placement
  readonly needs: readonly NeedState[]
  readonly questions: readonly Question[]
  /** What the customer may try meanwhile. */
  readonly steps: readonly string[]
  /** Who is named to the customer. */
  readonly introduced: Person | null
  /** Why the ticket waits for the customer; null where it does not. */
  readonly waitsBecause: string | null
  readonly holds: (Decision & { readonly kind: 'hold-acknowledgement' }) | null
  readonly notices: readonly (Decision & { readonly kind: 'notify' })[]
}

/** `from`: the number of the first question, since one mail may answer for several tickets. */
export function treat(about: Case & { readonly language: Language }, policy: Policy, now: Date, from = 1): Treatment {
  const verdict = decide(about, policy, now)
  const placement = placementOf(verdict.decisions)
  const sop = sopOf(policy, placement)
  const asked = sop
    ? askFor(sop, needsAtFirst(sop, situationOf(about.facts, policy, now)), about.language, from)
    : { questions: [], states: [] }
  return {
    facts: about.facts,
    load: about.load,
    verdict,
    placement,
    needs: asked.states,
    questions: asked.questions,
    steps: sop?.suggest.send ? sop.suggest.steps[about.language] : [],
    introduced: introducedBy(verdict, about.facts, policy),
    waitsBecause: waiting(asked.questions, placement, policy),
    holds: verdict.decisions.find(decision => decision.kind === 'hold-acknowledgement') ?? null,
    notices: verdict.decisions.filter(decision => decision.kind === 'notify'),
  }
}

export const situationOf = (facts: Facts, policy: Policy, now: Date): Situation => ({
  facts,
  calendars: new Map(policy.calendars.map(calendar => [calendar.name, calendar])),
  now,
  findWord: wordFinder(policy),
  mayMatch: patternFinder(policy),
})

export const sopOf = (policy: Policy, { sop }: Pick<Placement, 'sop'>): Sop | undefined => policy.sops.find(({ name }) => name === sop)

/** What of the decisions stands on the ticket. */
export function placementOf(decisions: readonly Decision[]): Placement {
  const one = <K extends Decision['kind']>(kind: K) =>
    decisions.find((decision): decision is Decision & { kind: K } => decision.kind === kind)
  const route = one('route')
  return {
    priority: one('set-priority')?.priority ?? null,
    team: route?.team ?? null,
    tier: route?.tier ?? null,
    assignee: one('assign')?.person ?? null,
    sop: one('attach-sop')?.sop ?? null,
    tags: decisions.flatMap(decision => (decision.kind === 'tag' ? [decision.tag] : [])),
  }
}

/** A customer who did not ask for anybody is told no name: the mail would say that he had. */
export function introducedBy({ decisions }: Verdict, facts: Facts, policy: Policy): Person | null {
  if (facts['mail.asksForSupervisor']?.value !== true) return null
  const assign = decisions.find(decision => decision.kind === 'assign')
  return assign?.introduce ? (peopleOf(policy, [assign.person])[0] ?? null) : null
}

/** A ticket of more than usual priority is worked on with what there is: nobody waits for a serial number while the plant stands still. */
export function waiting(questions: readonly Question[], { priority }: Placement, policy: Policy): string | null {
  if (questions.length === 0) return null
  const rank = (wanted: (one: Policy['priorities'][number]) => boolean) => policy.priorities.findIndex(wanted)
  if (rank(({ name }) => name === priority) < rank(({ isDefault }) => isDefault)) return null
  return `the customer was asked for: ${questions.map(({ need }) => need).join(', ')}`
}
