// The escalation ladder of a ticket: which steps of the policy stand on which of its clocks, and when each is due. Counted in the clock's own used
// working time, so that waiting, holding and closed hours never bring a step nearer. Steps at one moment are a rung.

import { lengthOf } from './clock-terms.ts'
import type { Clock } from './clocks.ts'
import type { Duty, Reading } from './duties.ts'
import { momentAtUsed, usedAt } from './duty-moments.ts'
import type { LadderStep } from './policy.ts'

export type LadderDuty = Duty & { readonly kind: 'ladder' }

/** Steps of clocks that run now; what fell on a moment before a reopening is not part of the new round. */
export function ladderDuties({ story, clocks, policy }: Reading): readonly LadderDuty[] {
  const steps = (policy.escalation ?? []).filter(step => concerns(step, story.priority, story.team))
  return clocks
    .filter(isRunning)
    .flatMap(clock => steps.flatMap((step, place) => (step.clock === clock.kind ? dutyOf(step, place, clock) : [])))
}

const concerns = ({ priorities, teams }: LadderStep, priority: string | null, team: string | null) =>
  (priorities.length === 0 || priorities.includes(priority ?? '')) && (teams.length === 0 || teams.includes(team ?? ''))

const isRunning = ({ segments, endedAt }: Clock) => endedAt === null && segments.at(-1)?.running === true

function dutyOf(step: LadderStep, place: number, clock: Clock): readonly LadderDuty[] {
  const roundAt = clock.reopenedAt ?? clock.startedAt
  const at = momentOf(step, clock)
  if (!at) return []
  const key = `ladder/${clock.kind}/${roundAt.toISOString()}/${step.name}`
  return [{ kind: 'ladder', key, dueAt: at.dueAt, clock: clock.kind, step, roundAt, order: at.used * 1_000 + place }]
}

interface Moment {
  readonly dueAt: Date
  /** Working time used then, for the order of rungs. */
  readonly used: number
}

function momentOf({ at }: LadderStep, clock: Clock): Moment | null {
  const { usedMs, leftMs, grantedMs, reopenedAt } = clock
  if (leftMs === Number.POSITIVE_INFINITY) return null
  const whole = usedMs + leftMs
  if ('afterBreach' in at) return momentAfterBreach(clock, whole, at.afterBreach)
  const used = Math.ceil((whole - grantedMs) * at.share)
  // Before it was opened again this moment was past: a reopening never escalates at once.
  if (reopenedAt && used <= usedAt(clock, reopenedAt)) return null
  const dueAt = momentAtUsed(clock, used)
  return dueAt && { dueAt, used }
}

/** The breach itself may fall on an opening, which in used time is the same as the closing before. */
function momentAfterBreach(clock: Clock, whole: number, after: { readonly minutes: number } | { readonly days: number }): Moment | null {
  const breach = clock.breachedAt ?? clock.dueAt
  if (!breach) return null
  const used = clock.breachedAt ? usedAt(clock, breach) : whole
  const more = lengthOf(after, clock.calendar, breach).ms
  if (more === 0) return { dueAt: breach, used }
  const dueAt = momentAtUsed(clock, used + more)
  return dueAt && { dueAt, used: used + more }
}

/** Of the rungs of one clock that are due, the highest is carried out; what stands below has lost its point. */
export function climb(due: readonly LadderDuty[]): { readonly carry: readonly LadderDuty[]; readonly below: readonly LadderDuty[] } {
  const highest = Math.max(...due.map(rungOf))
  return { carry: due.filter(duty => rungOf(duty) === highest), below: due.filter(duty => rungOf(duty) < highest) }
}

const rungOf = ({ order }: LadderDuty) => Math.floor(order / 1_000)
