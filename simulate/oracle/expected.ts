// All that the specification wants done on a ticket at some moment, read from its raw history up to a line. A duty stands here until a line of the
// history carries its key.
import type { LadderStep, Span } from '../../src/rules/policy.ts'
import type { TicketState } from '../../src/tickets/ticket.ts'
import { type ClockWalk, type Company, dueAt, goalOf, isRunning, type Walked, walkClocks } from './clock-walk.ts'
import { dutyOf, GONE, isSilent, type Line, OVER, type Place, placeAfter, type RawTicket, stateAfter, writesToCustomer } from './lines.ts'
import { type RestDuty, restDuties } from './rest.ts'
import { type ClockName, calendarAt, sizeOf, usedUntil, whenUsed } from './time-spent.ts'

export interface Expected {
  readonly kind: 'ladder' | 'follow-up' | 'answer' | RestDuty['kind']
  readonly key: string
  readonly at: Date
  /** Of a step: its clock, and how much of it is used then. */
  readonly clock?: string
  readonly used?: number
  readonly nth?: number
}

export interface Judged {
  readonly state: () => TicketState
  readonly lines: readonly Line[]
  readonly walk: ClockWalk
  readonly settled: ReadonlySet<string>
  add(line: Line): void
  /** Not yet carried out or let go, whatever their moment. */
  duties(): readonly Expected[]
  /** Why no machine may write to the customer. */
  silent(): boolean
  /** Each time that a clock fell due by then, with where the ticket stood. What the desk did at that very moment does not undo it. */
  breaches(by: Date): readonly Breached[]
  /** When the customer will hear from us next, if nobody writes before. */
  nextContact(): Date | null
}

export interface JudgedBy extends Company {
  readonly closeResolvedDays: number
}

export function judge(ticket: RawTicket, company: JudgedBy): Judged {
  const lines: Line[] = []
  const settled = new Set<string>()
  const seen = new Map<string, Breached>()
  const walk = walkClocks(company, ticket.openedAt, firstPlace(ticket))
  const answers: Expected[] = []
  let state: TicketState = 'new'
  return {
    state: () => state,
    lines,
    walk,
    settled,
    add(line) {
      if (dutyOf(line) !== null) noteBreaches(seen, dueBy(walk, company, line.at))
      walk.add(line)
      state = stateAfter(line) ?? state
      const key = dutyOf(line)
      if (key !== null) settled.add(key)
      lines.push(line)
      const asked = askedFor(line, ticket.lines)
      if (asked) answers.push({ kind: 'answer', key: `${asked}/${line.at.toISOString()}`, at: line.at })
    },
    duties() {
      if (GONE.has(state)) return []
      const place = walk.place()
      const all = [
        ...answers,
        ...ladder(walk, company, place),
        ...followUp(walk, state, promiseOf(lines), lines),
        ...restDuties({ ...company, state, team: place.team, lines }),
      ]
      return all.filter(({ key }) => !settled.has(key))
    },
    silent: () => isSilent(lines, ticket.proven),
    breaches(by) {
      const all = [...fellDue(walk), ...dueBy(walk, company, by)].map(one => [`${one.name} ${one.at.toISOString()}`, one] as const)
      return [...new Map([...all, ...seen]).values()]
    },
    nextContact: () => contactAfter(walk, company),
  }
}

export interface Breached {
  readonly name: ClockName
  readonly at: Date
  readonly place: Place
}

/** As the ticket stood when it was seen first. */
function noteBreaches(seen: Map<string, Breached>, all: readonly Breached[]): void {
  for (const one of all) {
    const key = `${one.name} ${one.at.toISOString()}`
    if (!seen.has(key)) seen.set(key, one)
  }
}

const fellDue = (walk: ClockWalk): readonly Breached[] =>
  walk.clocks().flatMap(({ name, breaches }) => breaches.map(at => ({ name, at, place: walk.placeOn(at) })))

/** In the stretch that is still open. */
function dueBy(walk: ClockWalk, company: Company, by: Date): readonly Breached[] {
  return walk.clocks().flatMap(clock => {
    const at = isRunning(clock) && !clock.breachedAt ? dueAt(clock, company) : null
    return at && at <= by ? [{ name: clock.name, at, place: walk.placeOn(at) }] : []
  })
}

function firstPlace({ priority, team, tier, lines }: RawTicket): Place {
  const now = { priority, team, tier }
  const decided = lines.find(({ kind }) => kind === 'policy.decided')
  return (decided && placeAfter(decided, now)) ?? now
}

/** What a line asks of the desk at once. `all`: what was written at the same moment counts, whichever row came first. */
function askedFor({ kind, data, actor, at }: Line, all: readonly Line[]): string | null {
  const byPerson = actor.startsWith('person:')
  if (kind === 'escalation.asked') return 'escalated'
  if (kind === 'survey.answered') return data.answer === 'bad' ? 'unhappy' : null
  if (kind === 'team.set') return byPerson && data.from !== data.to ? 'handed-over' : null
  if (kind === 'assignee.set') return byPerson && typeof data.to === 'string' && actor !== `person:${data.to}` ? 'assigned' : null
  if (kind !== 'state.changed') return null
  // A person's own mail has said it.
  if (all.some(line => line.kind === 'replied' && line.at.getTime() === at.getTime())) return null
  if (data.to === 'resolved') return 'resolved'
  return data.to === 'open' && (data.from === 'resolved' || data.from === 'closed') ? 'reopened' : null
}

function ladder(walk: ClockWalk, company: Company, { priority, team }: Place): readonly Expected[] {
  const steps = (company.policy.escalation ?? []).filter(
    step =>
      (step.priorities.length === 0 || step.priorities.includes(priority ?? '')) &&
      (step.teams.length === 0 || step.teams.includes(team ?? '')),
  )
  return walk
    .clocks()
    .flatMap(clock =>
      isRunning(clock) ? steps.filter(step => step.clock === clock.name).flatMap(step => stepDuty(step, clock, company)) : [],
    )
}

function stepDuty({ at, name }: LadderStep, clock: Walked, company: Company): readonly Expected[] {
  const round = clock.reopenedAt ?? clock.startedAt
  const moment = 'share' in at ? atShare(at.share, clock, company) : afterBreach(at.afterBreach, clock, company)
  return moment ? [{ kind: 'ladder', key: `ladder/${clock.name}/${round.toISOString()}/${name}`, clock: clock.name, ...moment }] : []
}

function atShare(share: number, clock: Walked, company: Company) {
  const goal = goalOf(clock, company)
  if (!goal || !Number.isFinite(goal.ms)) return null
  const used = Math.ceil(goal.ms * share)
  // A reopening never escalates at once: what was past before it is past.
  if (clock.reopenedAt && used <= usedUntil(clock.stretches, clock.reopenedAt)) return null
  const at = whenUsed(clock.stretches, used)
  return at && { at, used }
}

function afterBreach(span: Span, clock: Walked, company: Company) {
  const breach = dueAt(clock, company)
  if (!breach) return null
  const used = usedUntil(clock.stretches, breach)
  const more = sizeOf(span, calendarAt(company.policy, clock.place.team), breach).ms
  const at = more === 0 ? breach : whenUsed(clock.stretches, used + more)
  return at && { at, used: used + more }
}

interface Promised {
  readonly madeAt: Date
  readonly dueAt: Date
}

/** The contact that was promised last, as long as nobody wrote since and the customer does not have the word. */
function promiseOf(lines: readonly Line[]): Promised | null {
  const made = lines.findLast(({ data }) => typeof data.next === 'string')
  if (!made) return null
  const later = lines.slice(lines.indexOf(made) + 1)
  const over = later.some(line => writesToCustomer(line) || ['waiting', 'merged', 'spam'].includes(stateAfter(line) ?? ''))
  return over ? null : { madeAt: made.at, dueAt: new Date(String(made.data.next)) }
}

const MARGIN_MS = 5 * 60_000
const margin = (ms: number) => Math.min(MARGIN_MS, Math.floor(ms / 10))

function followUp(walk: ClockWalk, state: TicketState, promise: Promised | null, lines: readonly Line[]): readonly Expected[] {
  if (OVER.has(state) || state === 'waiting') return []
  const clock = walk.clocks().find(one => one.name === 'update' && isRunning(one))
  const whole = clock && walk.sizeOf(clock)
  const moments: number[] = []
  if (clock && whole && Number.isFinite(whole.ms)) {
    const at = clock.breachedAt ?? whenUsed(clock.stretches, whole.ms - margin(whole.ms))
    if (at) moments.push(at.getTime())
  }
  if (promise) moments.push(promise.dueAt.getTime() - margin(promise.dueAt.getTime() - promise.madeAt.getTime()))
  if (moments.length === 0) return []
  const round = clock && whole ? clock.startedAt : (promise?.madeAt ?? new Date(0))
  const key = `follow-up/${round.toISOString()}`
  const held = lines.findLast(line => line.kind === 'update.withheld' && line.at >= round && line.data.forNow === true)
  // What the hour's limit held back is tried again when the next hour has room.
  if (held) return [{ kind: 'follow-up', key: `${key}/${held.at.toISOString()}`, at: new Date(held.at.getTime() + 3_600_000) }]
  return [{ kind: 'follow-up', key, at: new Date(Math.min(...moments)) }]
}

function contactAfter(walk: ClockWalk, company: Company): Date | null {
  const clock = walk.clocks().find(({ name }) => name === 'update')
  return clock && isRunning(clock) ? dueAt(clock, company) : null
}
