// A ticket's clocks, read from what happened to it: first response, next update to the customer, resolution, how long one tier has had it, and
// how long nobody did anything.
// A clock is a function of the log, the policy and the moment, and nothing is kept between: the same log gives the same clocks at any time, and what
// happens later never changes what a clock said before. Falls due never early: what happens at the very moment it is due is in time.
// A reopened ticket never falls due at once: it has what was left, and at least what the policy gives it.
import type { TicketState } from '../tickets/ticket.ts'
import { type ClockEvent, type Later, orderLog } from './clock-log.ts'
import { type ClockKind, dueAfter, type Length, lengthOf, type Standing, sameTerms, type Terms, termsOf } from './clock-terms.ts'
import type { Calendar, Policy, Span } from './policy.ts'
import { workingMs } from './working-time.ts'

/** A stretch in which nothing changed for the clock; running, it still counts only the calendar's hours. */
export interface Segment {
  readonly from: Date
  /** Null: still so. */
  readonly to: Date | null
  readonly running: boolean
  readonly because: string
  readonly calendar: Calendar
}

export interface Clock {
  readonly kind: ClockKind
  readonly target: Span
  /** Whose target it is: `critical in network`. */
  readonly because: string
  /** What it is counted in now. */
  readonly calendar: Calendar
  /** Of this round: an update or a tier's time begins anew each time. */
  readonly startedAt: Date
  /** When the ticket was opened again last, in this round. */
  readonly reopenedAt: Date | null
  /** Of this round, without gaps. */
  readonly segments: readonly Segment[]
  readonly usedMs: number
  /** Below zero by as much as it is overdue; Infinity where the calendar has no working time within reach. */
  readonly leftMs: number
  /** What of it a reopening gave beyond the target. */
  readonly grantedMs: number
  /** If it goes on running; once it fell due, the moment it did. Null while paused or ended, or where the calendar has no such time. */
  readonly dueAt: Date | null
  /** When it fell due, if that still stands: a reopening or a later target takes it back. */
  readonly breachedAt: Date | null
  /** Every time it fell due, earlier rounds and those taken back included. */
  readonly breaches: readonly Date[]
  readonly endedAt: Date | null
}

const KINDS: readonly ClockKind[] = ['first-response', 'update', 'resolution', 'tier', 'idle']
const HALF_AN_HOUR: Span = { minutes: 30 }

/** Whoever waits for a supplier can still write to the customer; whoever waits for the customer has written. */
const PAUSED: Readonly<Record<ClockKind, readonly TicketState[]>> = {
  'first-response': ['waiting'],
  update: ['waiting'],
  resolution: ['waiting', 'on-hold'],
  tier: ['waiting', 'on-hold'],
  // Suppliers forget too: whoever waits for one asks again.
  idle: ['waiting'],
}
const OVER: readonly TicketState[] = ['resolved', 'closed', 'merged', 'spam']

/** `policy`: what held when the ticket was opened, if the log tells of later ones; else the one by which all of it is counted. */
export function readClocks(log: readonly ClockEvent[], policy: Policy, now: Date): readonly Clock[] {
  const ordered = orderLog(log, now)
  if (!ordered) return []
  return KINDS.flatMap(kind => {
    const run = begin(kind, ordered.opened, policy)
    for (const event of ordered.later) happen(run, event)
    return clockOf(run, now)
  })
}

/** A clock while the log is read: everything up to `at` is counted. */
interface Run {
  readonly kind: ClockKind
  policy: Policy
  standing: Standing
  terms: Terms
  state: TicketState
  because: string
  startedAt: Date
  reopenedAt: Date | null
  at: Date
  segments: Segment[]
  usedMs: number
  /** What a change of calendar added to a target of whole days. */
  addedMs: number
  /** The clock does not fall due before this much is used: what a reopening gave. */
  floorMs: number
  breachedAt: Date | null
  breaches: Date[]
  endedAt: Date | null
  /** Ended for good: the customer has been answered. */
  done: boolean
}

function begin(kind: ClockKind, { at, priority, team, tier, contactTier }: Standing & { readonly at: Date }, policy: Policy): Run {
  const standing = { priority, team, tier, contactTier }
  const terms = termsOf(kind, standing, policy)
  const nothing = { segments: [], usedMs: 0, addedMs: 0, floorMs: 0, breachedAt: null, breaches: [], endedAt: null, done: false }
  return { kind, policy, standing, terms, state: 'new', because: 'new', startedAt: at, reopenedAt: null, at, ...nothing }
}

function happen(run: Run, event: Later): void {
  if (run.done) return
  if (event.kind === 'state') enter(run, event.to, event.because, event.at)
  else if (event.kind === 'placed') place(run, { ...event, contactTier: run.standing.contactTier }, run.policy, event.at)
  else if (event.kind === 'policy') place(run, run.standing, event.policy, event.at)
  else if (event.kind === 'worked') {
    if (run.kind === 'idle') restart(run, event.at)
  } else if (run.kind === 'update') restart(run, event.at)
  else if (run.kind === 'first-response' && event.kind === 'answered') finish(run, event.at)
}

const isOver = ({ state }: Run) => OVER.includes(state)
const isRunning = (run: Run) => !run.done && !isOver(run) && !PAUSED[run.kind].includes(run.state)

/** Counts up to a moment; nothing changes in between. */
function advance(run: Run, to: Date): void {
  if (to <= run.at) return
  const running = isRunning(run)
  if (running) {
    const due = dueOf(run)
    if (due && due < to) breach(run, due)
    run.usedMs += workingMs(run.terms.calendar, run.at, to)
  }
  run.segments.push({ from: run.at, to, running, because: run.because, calendar: run.terms.calendar })
  run.at = to
}

function breach(run: Run, due: Date): void {
  if (run.breachedAt) return
  run.breachedAt = due
  run.breaches.push(due)
}

function enter(run: Run, state: TicketState, because: string, at: Date): void {
  const wasOver = isOver(run)
  const unchanged = (state === run.state && because === run.because) || (wasOver && OVER.includes(state))
  if (!unchanged) advance(run, at)
  run.state = state
  if (unchanged) return
  run.because = because
  if (isOver(run)) run.endedAt = at
  else if (wasOver) reopen(run)
}

function reopen(run: Run): void {
  run.endedAt = null
  run.reopenedAt = run.at
  const least = lengthOf(run.policy.organisation.reopenMinimum ?? HALF_AN_HOUR, run.terms.calendar, run.at).ms
  if (leftOf(run).ms < least) run.floorMs = run.usedMs + least
  run.breachedAt = null
}

function finish(run: Run, at: Date): void {
  // An answer to a ticket that was over already leaves its end where it was.
  if (!isOver(run)) advance(run, at)
  run.endedAt ??= at
  run.done = true
}

/** A new round, with nothing used. */
function restart(run: Run, at: Date): void {
  advance(run, at)
  const endedAt = run.endedAt && at
  Object.assign(run, { startedAt: at, reopenedAt: null, at, segments: [], usedMs: 0, addedMs: 0, floorMs: 0, breachedAt: null, endedAt })
}

function place(run: Run, standing: Standing, policy: Policy, at: Date): void {
  const [before, terms] = [run.terms, termsOf(run.kind, standing, policy)]
  const handedOn =
    (run.kind === 'tier' || run.kind === 'idle') && (standing.team !== run.standing.team || standing.tier !== run.standing.tier)
  run.standing = standing
  run.policy = policy
  if (handedOn) restart(run, at)
  if (sameTerms(before, terms)) return
  advance(run, at)
  run.addedMs = addedBy(run, terms)
  run.terms = terms
  if (leftOf(run).ms > 0) run.breachedAt = null
}

/**
 * Minutes are minutes in any calendar. A day is not: of two days with half of one used in a calendar of long days, one and a half are left in one of short days.
 */
function addedBy(run: Run, { target, calendar }: Terms): number {
  if (!target || 'minutes' in target) return 0
  const old = lengthOf(target, run.terms.calendar, run.startedAt).ms
  const length = lengthOf(target, calendar, run.startedAt).ms
  const share = (old + run.addedMs - run.usedMs) / old
  return Number.isFinite(share) && Number.isFinite(length) ? Math.round(run.usedMs + share * length - length) : 0
}

/** Nothing promised is as good as never. */
function goalOf({ terms, startedAt, addedMs }: Run): Length {
  if (!terms.target) return { ms: Number.POSITIVE_INFINITY, atOpening: false }
  const { ms, atOpening } = lengthOf(terms.target, terms.calendar, startedAt)
  return { ms: ms + addedMs, atOpening }
}

function leftOf(run: Run): Length {
  const { ms, atOpening } = goalOf(run)
  return run.floorMs > ms ? { ms: run.floorMs - run.usedMs, atOpening: false } : { ms: ms - run.usedMs, atOpening }
}

const dueOf = (run: Run): Date | null => run.breachedAt ?? dueAfter(run.terms.calendar, run.at, leftOf(run))

/** A clock of which nothing is promised is none. */
function clockOf(run: Run, now: Date): readonly Clock[] {
  const { kind, terms, startedAt, reopenedAt, segments, endedAt } = run
  if (!terms.target) return []
  const open = endedAt ? [] : [{ from: run.at, to: null, running: isRunning(run), because: run.because, calendar: terms.calendar }]
  const dueAt = isRunning(run) ? dueOf(run) : null
  if (dueAt && dueAt <= now) breach(run, dueAt)
  const usedMs = run.usedMs + (isRunning(run) ? workingMs(terms.calendar, run.at, now) : 0)
  return [
    {
      kind,
      target: terms.target,
      because: terms.because,
      calendar: terms.calendar,
      startedAt,
      reopenedAt,
      segments: [...segments, ...open],
      usedMs,
      leftMs: leftOf(run).ms + run.usedMs - usedMs,
      grantedMs: Math.max(0, run.floorMs - goalOf(run).ms),
      dueAt,
      breachedAt: run.breachedAt,
      breaches: run.breaches,
      endedAt,
    },
  ]
}
