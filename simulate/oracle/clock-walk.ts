// Walks a ticket's five clocks along its raw history, line by line. What one moment brought is taken in the order that the specification gives it:
// where the ticket is, who did something, what the customer was told, and last what state that led to.
import type { Policy, Span } from '../../src/rules/policy.ts'
import type { TicketState } from '../../src/tickets/ticket.ts'
import { isWork, type Line, OVER, type Place, placeAfter, samePlace, stateAfter, tells } from './lines.ts'
import { after, CLOCKS, type ClockName, calendarAt, type Size, type Stretch, sizeOf, targetAt, usedUntil } from './time-spent.ts'

const RESTS: Readonly<Record<ClockName, readonly TicketState[]>> = {
  'first-response': ['waiting'],
  update: ['waiting'],
  resolution: ['waiting', 'on-hold'],
  tier: ['waiting', 'on-hold'],
  idle: ['waiting'],
}

export interface Walked {
  readonly name: ClockName
  place: Place
  state: TicketState
  startedAt: Date
  reopenedAt: Date | null
  /** Of this round; the last one is open. */
  stretches: Stretch[]
  /** What a change of calendar made of a target of days. */
  stretchedMs: number
  /** A reopening gives time until so much is used. */
  givenUntilMs: number
  breachedAt: Date | null
  breaches: Date[]
  endedAt: Date | null
  finished: boolean
}

type Fact =
  | { readonly rank: 0; readonly at: Date; readonly place: Place }
  | { readonly rank: 1 | 2 | 3; readonly at: Date }
  | { readonly rank: 4; readonly at: Date; readonly state: TicketState; readonly because: string }

export interface ClockWalk {
  add(line: Line): void
  /** As they stand behind all lines added. */
  clocks(): readonly Walked[]
  sizeOf(clock: Walked): Size | null
  place(): Place
  placeOn(at: Date): Place
}

export interface Company {
  readonly policy: Policy
  readonly contactTier: string | null
}

export function walkClocks(company: Company, openedAt: Date, first: Place): ClockWalk {
  let settled = CLOCKS.map(name => begin(name, company, openedAt, first))
  let pending: Fact[] = []
  let place = first
  const places: { at: Date; place: Place }[] = [{ at: openedAt, place: first }]
  let seen: readonly Walked[] | null = null
  let unheard = false
  const now = () => {
    const walked = settled.map(copy)
    for (const fact of pending.toSorted((one, other) => one.rank - other.rank)) for (const clock of walked) happen(clock, fact, company)
    return walked
  }
  const add = (line: Line) => {
    const at = line.at < openedAt ? openedAt : line.at
    if (pending[0] && pending[0].at.getTime() !== at.getTime()) {
      settled = now()
      pending = []
    }
    const next = placeAfter(line, place)
    if (next) {
      place = next
      places.push({ at, place })
      pending.push({ rank: 0, at, place })
    }
    if (isWork(line)) {
      // A customer who asks once more still waits: forgotten since the first word that nobody took up.
      const byCustomer = line.actor.startsWith('customer:')
      if (!(byCustomer && unheard)) pending.push({ rank: 1, at })
      unheard = byCustomer
    }
    if (line.kind === 'replied') pending.push({ rank: 2, at })
    if (tells(line)) pending.push({ rank: 3, at })
    const state = stateAfter(line)
    if (state) pending.push({ rank: 4, at, state, because: line.because })
    seen = null
  }
  return {
    add,
    clocks: () => (seen ??= now()),
    sizeOf: clock => wholeOf(clock, company),
    place: () => place,
    placeOn: at => places.findLast(one => one.at <= at)?.place ?? first,
  }
}

const copy = (clock: Walked): Walked => ({ ...clock, stretches: [...clock.stretches], breaches: [...clock.breaches] })

function begin(name: ClockName, { policy }: Company, at: Date, place: Place): Walked {
  const stretches = [{ from: at, to: null, runs: true, calendar: calendarAt(policy, place.team) }]
  const nothing = { stretchedMs: 0, givenUntilMs: 0, breachedAt: null, breaches: [], endedAt: null, finished: false }
  return { name, place, state: 'new', startedAt: at, reopenedAt: null, stretches, ...nothing }
}

const runsNow = ({ name, state, finished }: Walked) => !finished && !OVER.has(state) && !RESTS[name].includes(state)
export const isRunning = (clock: Walked): boolean => clock.endedAt === null && runsNow(clock)

const targetOf = ({ name, place }: Walked, { policy, contactTier }: Company): Span | null => targetAt(policy, name, place, contactTier)
const calendarOf = ({ place }: Walked, { policy }: Company) => calendarAt(policy, place.team)

/** The target of this round, in working time. Null: nothing is promised. */
export function goalOf(clock: Walked, company: Company): Size | null {
  const target = targetOf(clock, company)
  if (!target) return null
  const size = sizeOf(target, calendarOf(clock, company), clock.startedAt)
  return { ...size, ms: size.ms + clock.stretchedMs }
}

/** The target, or what a reopening gave beyond it. */
function wholeOf(clock: Walked, company: Company): Size | null {
  const goal = goalOf(clock, company)
  return goal && clock.givenUntilMs > goal.ms ? { ms: clock.givenUntilMs, endsAtOpening: false } : goal
}

export function dueAt(clock: Walked, company: Company): Date | null {
  if (clock.breachedAt) return clock.breachedAt
  const whole = wholeOf(clock, company)
  const open = clock.stretches.at(-1)
  if (!whole || !open) return null
  return after(calendarOf(clock, company), open.from, { ...whole, ms: whole.ms - usedUntil(clock.stretches, open.from) })
}

function happen(clock: Walked, fact: Fact, company: Company): void {
  if (clock.finished) return
  if (fact.rank === 0) move(clock, fact.place, fact.at, company)
  else if (fact.rank === 4) enter(clock, fact, company)
  else if (fact.rank === 1) {
    if (clock.name === 'idle') restart(clock, fact.at, company)
  } else if (clock.name === 'update') restart(clock, fact.at, company)
  else if (clock.name === 'first-response' && fact.rank === 2) finish(clock, fact.at, company)
}

/** Ends the open stretch here; if the clock fell due within it, that is a breach. What happens at the very moment is in time. */
function pause(clock: Walked, at: Date, company: Company): void {
  const open = clock.stretches.at(-1)
  if (!open) return
  const due = runsNow(clock) ? dueAt(clock, company) : null
  if (due && due < at && !clock.breachedAt) {
    clock.breachedAt = due
    clock.breaches.push(due)
  }
  if (at > open.from) clock.stretches = [...clock.stretches.slice(0, -1), { ...open, to: at }, { ...open, from: at, to: null }]
}

function reopenStretch(clock: Walked, company: Company): void {
  const open = clock.stretches.at(-1)
  if (open) clock.stretches = [...clock.stretches.slice(0, -1), { ...open, runs: runsNow(clock), calendar: calendarOf(clock, company) }]
}

function enter(clock: Walked, { state, at }: Extract<Fact, { rank: 4 }>, company: Company): void {
  const wasOver = OVER.has(clock.state)
  if (wasOver && OVER.has(state)) {
    clock.state = state
    return
  }
  pause(clock, at, company)
  clock.state = state
  reopenStretch(clock, company)
  if (OVER.has(state)) clock.endedAt = at
  else if (wasOver) giveTime(clock, at, company)
}

/** Reopened: what was left, and at least what the policy gives. */
function giveTime(clock: Walked, at: Date, company: Company): void {
  clock.endedAt = null
  clock.reopenedAt = at
  const used = usedUntil(clock.stretches, at)
  const least = sizeOf(company.policy.organisation.reopenMinimum ?? { minutes: 30 }, calendarOf(clock, company), at).ms
  const whole = wholeOf(clock, company)
  if ((whole?.ms ?? Number.POSITIVE_INFINITY) - used < least) clock.givenUntilMs = used + least
  clock.breachedAt = null
}

function finish(clock: Walked, at: Date, company: Company): void {
  if (!OVER.has(clock.state)) pause(clock, at, company)
  clock.endedAt ??= at
  clock.finished = true
}

function restart(clock: Walked, at: Date, company: Company): void {
  pause(clock, at, company)
  const stretch: Stretch = { from: at, to: null, runs: runsNow(clock), calendar: calendarOf(clock, company) }
  const nothing = { reopenedAt: null, stretchedMs: 0, givenUntilMs: 0, breachedAt: null }
  Object.assign(clock, { startedAt: at, stretches: [stretch], ...nothing, endedAt: clock.endedAt && at })
}

function move(clock: Walked, place: Place, at: Date, company: Company): void {
  if (samePlace(clock.place, place)) return
  const handedOn = place.team !== clock.place.team || place.tier !== clock.place.tier
  const before = { target: targetOf(clock, company), calendar: calendarOf(clock, company), place: clock.place }
  // Up to here it was counted by the old terms, a handing on included.
  pause(clock, at, company)
  if ((clock.name === 'tier' || clock.name === 'idle') && handedOn) restart(clock, at, company)
  const target = targetAt(company.policy, clock.name, place, company.contactTier)
  const calendar = calendarAt(company.policy, place.team)
  clock.place = place
  if (JSON.stringify(target) === JSON.stringify(before.target) && calendar.name === before.calendar.name) return
  const used = usedUntil(clock.stretches, at)
  clock.stretchedMs = stretchedBy(clock, target, before.calendar, calendar, used)
  reopenStretch(clock, company)
  const whole = wholeOf(clock, company)
  if (!whole || whole.ms - used > 0) clock.breachedAt = null
}

/** The share of a target of days that was left stays left where the days have another length. */
function stretchedBy(clock: Walked, target: Span | null, old: Parameters<typeof sizeOf>[1], calendar: typeof old, used: number): number {
  if (!target || 'minutes' in target) return 0
  const oldMs = sizeOf(target, old, clock.startedAt).ms
  const ms = sizeOf(target, calendar, clock.startedAt).ms
  const share = (oldMs + clock.stretchedMs - used) / oldMs
  return Number.isFinite(share) && Number.isFinite(ms) ? Math.round(used + share * ms - ms) : 0
}
