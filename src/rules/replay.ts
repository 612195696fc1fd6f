// One case under two policies: what would be different. Pure: the case keeps its facts and its moment, only what a policy says of the customer
// (tier, employee) is asked of the other one too.
import type { Language } from '../understanding/letter.ts'
import type { Case, Decision } from './decide.ts'
import { contactFacts } from './facts.ts'
import type { Policy } from './policy.ts'
import { placementOf, type Treatment, treat } from './treat.ts'

/** What of a decision a replay compares. */
export interface Outcome {
  readonly priority: string | null
  readonly team: string | null
  readonly tier: string | null
  readonly assignee: string | null
  readonly sop: string | null
  readonly tags: string | null
  /** What the customer is answered: questions, a named person; or why nothing. */
  readonly acknowledgement: string
}

export interface Difference {
  readonly what: keyof Outcome
  readonly before: string | null
  readonly after: string | null
  /** The rule that says so now. */
  readonly rule: string
}

export type CaseThen = Case & { readonly language: Language }

/** The decisions that were made then are the truth; what was asked is computed again from the policy of then, where it is still to be had. */
export function outcomeThen(about: CaseThen, decisions: readonly Decision[], policy: Policy | null, at: Date): Outcome {
  return outcomeOf(decisions, policy && treat(about, policy, at))
}

export interface Now {
  readonly outcome: Outcome
  readonly decisions: readonly Decision[]
}

export function outcomeNow(about: CaseThen, policy: Policy, at: Date): Now {
  const treatment = treat({ ...about, facts: contactFacts(about.facts, policy) }, policy, at)
  return { outcome: outcomeOf(treatment.verdict.decisions, treatment), decisions: treatment.verdict.decisions }
}

function outcomeOf(decisions: readonly Decision[], treatment: Treatment | null): Outcome {
  const { priority, team, tier, assignee, sop, tags } = placementOf(decisions)
  return {
    priority,
    team,
    tier: tier === null ? null : String(tier),
    assignee,
    sop,
    tags: tags.length > 0 ? tags.toSorted().join(', ') : null,
    acknowledgement: acknowledgementOf(decisions, treatment),
  }
}

function acknowledgementOf(decisions: readonly Decision[], treatment: Treatment | null): string {
  const withheld = decisions.find(({ kind }) => kind === 'ignore' || kind === 'quarantine' || kind === 'hold-acknowledgement')
  if (withheld) return withheld.kind === 'hold-acknowledgement' ? 'held' : `none: ${withheld.kind}`
  const introduced = decisions.find(decision => decision.kind === 'assign')?.introduce ? 'names a person' : ''
  const questions = (treatment?.questions ?? []).map(({ need }) => need).join(', ')
  return ['sent', introduced, questions && `asks for ${questions}`].filter(Boolean).join('; ')
}

const DECIDED_BY: Readonly<Record<keyof Outcome, readonly Decision['kind'][]>> = {
  priority: ['set-priority'],
  team: ['route'],
  tier: ['route'],
  assignee: ['assign', 'leave-unassigned'],
  sop: ['attach-sop'],
  tags: ['tag'],
  acknowledgement: ['ignore', 'quarantine', 'hold-acknowledgement', 'attach-sop', 'assign'],
}

export function differences(then: Outcome, { outcome, decisions }: Now): readonly Difference[] {
  return (Object.keys(DECIDED_BY) as (keyof Outcome)[])
    .filter(what => then[what] !== outcome[what])
    .map(what => ({
      what,
      before: then[what],
      after: outcome[what],
      rule: decisions.find(({ kind }) => DECIDED_BY[what].includes(kind))?.rule ?? 'default',
    }))
}
