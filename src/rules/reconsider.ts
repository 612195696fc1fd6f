// A ticket looked at anew, after a reply or a correction: only what the rules want differently now is changed, and what a person has set stays as it
// is, told as kept. A reply adds: it never lowers a priority and takes no procedure or person away; a correction may do all of it. Pure.
import type { Decision, Verdict } from './decide.ts'
import type { Policy } from './policy.ts'
import type { Placement } from './treat.ts'
import { placementOf } from './treat.ts'

export type Field = 'priority' | 'team' | 'assignee' | 'sop'

/** Who set a field by hand: `person:ADDRESS`. */
export type SetBy = Readonly<Partial<Record<Field, string>>>

export interface Standing {
  readonly placement: Placement
  readonly setBy: SetBy
  /** What was decided last; empty where nothing ever was. */
  readonly decisions: readonly Decision[]
  /** The rules that held then. */
  readonly held: readonly string[]
}

export interface Kept {
  readonly field: Field
  readonly by: string
  readonly value: string | null
  readonly wanted: string | null
}

export interface Reconsidered {
  readonly placement: Placement
  readonly changed: readonly Field[]
  /** What the policy would have changed, and a person had set. */
  readonly kept: readonly Kept[]
}

export type Occasion = 'reply' | 'correction'

export function reconsider(standing: Standing, verdict: Verdict, policy: Policy, occasion: Occasion): Reconsidered {
  const wanted = placementOf(verdict.decisions)
  const anew = FIELDS.filter(field => speaksAnew(field, standing, verdict, occasion))
  // Whoever had it belongs to the team it leaves; where it stays, so does the person.
  const leaves = anew.includes('team') && standing.setBy.team === undefined && differs('team', standing.placement, wanted)
  const moved = leaves && !anew.includes('assignee') ? [...anew, 'assignee' as const] : anew
  const asked = moved
    .filter(field => differs(field, standing.placement, wanted))
    .filter(field => field !== 'priority' || occasion === 'correction' || isStronger(wanted.priority, standing.placement.priority, policy))
  const kept = asked.flatMap(field => keptBy(field, standing, wanted))
  const changed = asked.filter(field => standing.setBy[field] === undefined)
  return { placement: { ...take(changed, standing.placement, wanted), tags: union(standing.placement.tags, wanted.tags) }, changed, kept }
}

const FIELDS: readonly Field[] = ['priority', 'team', 'assignee', 'sop']
const KIND_OF: Readonly<Record<Field, Decision['kind']>> = {
  priority: 'set-priority',
  team: 'route',
  assignee: 'assign',
  sop: 'attach-sop',
}

/** The decisions that changed these fields. */
export const decisionsAbout = ({ decisions }: Verdict, fields: readonly Field[]): readonly Decision[] =>
  decisions.filter(({ kind }) => fields.some(field => KIND_OF[field] === kind))

/**
 * The same rule may choose another person or team an hour later, for the load has changed: that is no reason to move a ticket, and no more is an
 * overflow. A reply of which no rule says anything takes nothing back; nor does one that only lacks the words of the rule which went before another.
 */
function speaksAnew(field: Field, standing: Standing, verdict: Verdict, occasion: Occasion): boolean {
  const before = standing.decisions.find(({ kind }) => kind === KIND_OF[field])
  const after = verdict.decisions.find(({ kind }) => kind === KIND_OF[field])
  if (after === undefined) return occasion === 'correction' && before !== undefined
  if (field === 'assignee' && after.rule === 'overflow') return speaksAnew('team', standing, verdict, occasion)
  if (occasion === 'reply' && after.rule === 'default') return before === undefined
  if (occasion === 'reply' && before && before.rule !== after.rule && standing.held.includes(after.rule)) return false
  return after.rule !== before?.rule || wantedBy(after) !== wantedBy(before)
}

/** What the rule asked for, before anything overflowed. */
const wantedBy = (decision: Decision): string => {
  if (decision.kind === 'route') return decision.wanted
  return decision.kind === 'set-priority' ? decision.priority : decision.kind === 'attach-sop' ? decision.sop : ''
}

const differs = (field: Field, one: Placement, other: Placement) =>
  one[field] !== other[field] || (field === 'team' && one.tier !== other.tier)

function isStronger(wanted: string | null, standing: string | null, { priorities }: Policy): boolean {
  const rank = (name: string | null) => priorities.findIndex(one => one.name === name)
  return rank(standing) < 0 || rank(wanted) < rank(standing)
}

function keptBy(field: Field, { placement, setBy }: Standing, wanted: Placement): readonly Kept[] {
  const by = setBy[field]
  return by === undefined ? [] : [{ field, by, value: placement[field], wanted: wanted[field] }]
}

function take(fields: readonly Field[], standing: Placement, wanted: Placement): Placement {
  const has = (field: Field) => fields.includes(field)
  return {
    priority: has('priority') ? wanted.priority : standing.priority,
    team: has('team') ? wanted.team : standing.team,
    tier: has('team') ? wanted.tier : standing.tier,
    assignee: has('assignee') ? wanted.assignee : standing.assignee,
    sop: has('sop') ? wanted.sop : standing.sop,
    tags: standing.tags,
  }
}

const union = (one: readonly string[], other: readonly string[]) => [...new Set([...one, ...other])]
