// The judge's own account of a clock: in which stretches of its round it ran, how much working time that was, and when so much is used.
// Only the arithmetic of calendars is shared with the desk.
import type { Calendar, Policy, Span, Targets } from '../../src/rules/policy.ts'
import { addWorking, addWorkingMs, workingMs } from '../../src/rules/working-time.ts'
import type { Place } from './lines.ts'

export const CLOCKS = ['first-response', 'update', 'resolution', 'tier', 'idle'] as const
export type ClockName = (typeof CLOCKS)[number]

const TARGETS: Readonly<Record<ClockName, keyof Targets>> = {
  'first-response': 'firstResponse',
  update: 'update',
  resolution: 'resolution',
  tier: 'tier',
  idle: 'idle',
}

export interface Stretch {
  readonly from: Date
  /** Null: it goes on. */
  readonly to: Date | null
  readonly runs: boolean
  readonly calendar: Calendar
}

/** Of the team, else the company's. */
export function calendarAt(policy: Policy, team: string | null): Calendar {
  const name = policy.teams.find(one => one.name === team)?.calendar ?? policy.organisation.calendar
  const found = policy.calendars.find(one => one.name === name)
  if (!found) throw new Error(`the policy has no calendar ${name}`)
  return found
}

/** What the company promises: to this kind of customer, else in this team, else of this priority. */
export function targetAt(policy: Policy, clock: ClockName, place: Place, contactTier: string | null): Span | null {
  if (clock === 'tier' && place.tier === null) return null
  const priority = policy.priorities.find(({ name }) => name === place.priority) ?? policy.priorities.find(({ isDefault }) => isDefault)
  if (!priority) return null
  const key = TARGETS[clock]
  const ofContact = policy.contactTiers?.find(({ name }) => name === contactTier)?.targets[priority.name]?.[key]
  const ofTeam = policy.teams.find(({ name }) => name === place.team)?.targets?.[priority.name]?.[key]
  return ofContact ?? ofTeam ?? priority.targets[key] ?? null
}

export interface Size {
  readonly ms: number
  /** Whole days that end at an opening rather than at the closing before it. */
  readonly endsAtOpening: boolean
}

export function sizeOf(span: Span, calendar: Calendar, from: Date): Size {
  if ('minutes' in span) return { ms: span.minutes * 60_000, endsAtOpening: false }
  const end = addWorking(calendar, from, span)
  if (!end) return { ms: Number.POSITIVE_INFINITY, endsAtOpening: false }
  const ms = workingMs(calendar, from, end)
  return { ms, endsAtOpening: (addWorkingMs(calendar, from, ms) ?? end) < end }
}

/** When this much more has been worked; at once where it is overdue. */
export function after(calendar: Calendar, from: Date, { ms, endsAtOpening }: Size): Date | null {
  if (ms < 0) return from
  if (!Number.isFinite(ms)) return null
  const end = ms > 0 ? addWorkingMs(calendar, from, ms) : from
  return end && endsAtOpening ? addWorkingMs(calendar, end, 0) : end
}

export function usedUntil(stretches: readonly Stretch[], moment: Date): number {
  let used = 0
  for (const { from, to, runs, calendar } of stretches) {
    const end = to !== null && to < moment ? to : moment
    if (runs && end > from) used += workingMs(calendar, from, end)
  }
  return used
}

/** The first moment at which so much was, or will be, used. */
export function whenUsed(stretches: readonly Stretch[], ms: number): Date | null {
  let left = ms
  for (const { from, to, runs, calendar } of stretches) {
    if (!runs) continue
    const worked = to === null ? Number.POSITIVE_INFINITY : workingMs(calendar, from, to)
    if (worked >= left) return addWorkingMs(calendar, from, Math.max(0, left))
    left -= worked
  }
  return null
}
