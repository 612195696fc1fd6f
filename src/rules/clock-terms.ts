// What a ticket's clocks are to keep to, from where the ticket stands: which target, counted in which calendar, and how long that is from a moment on.
// The priority's target holds unless the team has its own, and a promise to a kind of customer comes before both. Never throws: a name that leads
// nowhere gives the company's own calendar, the default priority, or no target at all.
import type { Calendar, LadderClock, Policy, Priority, Span, Targets, Tier } from './policy.ts'
import { calendarOf } from './presence.ts'
import { addWorking, addWorkingMs, workingMs } from './working-time.ts'

export type ClockKind = LadderClock

/** Where a ticket stands, as far as its clocks ask. Null: nobody said. */
export interface Standing {
  readonly priority: string | null
  readonly team: string | null
  readonly tier: Tier | null
  /** What kind of customer it is. */
  readonly contactTier: string | null
}

export interface Terms {
  readonly calendar: Calendar
  /** Null: nothing is promised; time is counted all the same, since a change may bring a target. */
  readonly target: Span | null
  /** Whose target it is. */
  readonly because: string
}

export interface Length {
  /** Infinity for days that the calendar does not have within reach. */
  readonly ms: number
  /** Whole days may be over at an opening, which in working time is the same as the closing before: this tells them apart. */
  readonly atOpening: boolean
}

const TARGET_OF = { 'first-response': 'firstResponse', update: 'update', resolution: 'resolution', tier: 'tier', idle: 'idle' } as const

/** In whose hours nothing is ever due: where a policy has not even a calendar of its own. */
const NEVER_OPEN: Calendar = {
  name: 'none',
  timeZone: 'UTC',
  week: { monday: [], tuesday: [], wednesday: [], thursday: [], friday: [], saturday: [], sunday: [] },
  holidays: {},
}

export function termsOf(kind: ClockKind, standing: Standing, policy: Policy): Terms {
  const team = policy.teams.find(({ name }) => name === standing.team)
  const named = team && calendarOf(policy, team.calendar)
  const calendar = named ?? calendarOf(policy, policy.organisation.calendar) ?? policy.calendars[0] ?? NEVER_OPEN
  const priority = priorityOf(standing, policy)
  if (!priority || (kind === 'tier' && standing.tier === null)) return { calendar, target: null, because: 'nothing is promised' }
  const contactTier = policy.contactTiers?.find(({ name }) => name === standing.contactTier)
  const said = (targets: Partial<Targets> | undefined) => targets?.[TARGET_OF[kind]]
  const ofContact = said(contactTier?.targets[priority.name])
  if (ofContact) return { calendar, target: ofContact, because: `${priority.name} for ${contactTier?.name} customers` }
  const ofTeam = said(team?.targets?.[priority.name])
  if (ofTeam) return { calendar, target: ofTeam, because: `${priority.name} in ${team?.name}` }
  return { calendar, target: said(priority.targets) ?? null, because: `${priority.name}` }
}

function priorityOf({ priority }: Standing, { priorities }: Policy): Priority | undefined {
  return priorities.find(({ name }) => name === priority) ?? priorities.find(({ isDefault }) => isDefault) ?? priorities[0]
}

/** How much working time a span is when it begins at this moment. */
export function lengthOf(span: Span, calendar: Calendar, from: Date): Length {
  if ('minutes' in span) return { ms: span.minutes * 60_000, atOpening: false }
  const end = addWorking(calendar, from, span)
  if (!end) return { ms: Number.POSITIVE_INFINITY, atOpening: false }
  const ms = workingMs(calendar, from, end)
  const closing = addWorkingMs(calendar, from, ms)
  return { ms, atOpening: closing !== null && closing < end }
}

/** When this much is left at `from`, the moment it is used up; `from` itself where it was used up before. Null: never within reach. */
export function dueAfter(calendar: Calendar, from: Date, { ms, atOpening }: Length): Date | null {
  if (ms === Number.POSITIVE_INFINITY) return null
  // Overdue already: no opening is waited for.
  if (ms < 0) return from
  const closing = ms > 0 ? addWorkingMs(calendar, from, ms) : from
  return closing && atOpening ? addWorkingMs(calendar, closing, 0) : closing
}

export const sameTerms = (one: Terms, other: Terms): boolean => one === other || JSON.stringify(one) === JSON.stringify(other)
