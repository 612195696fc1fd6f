// The monthly report: what was counted in the database as figures for people, in total and by month, priority and team. Pure.
// Every figure's definition stands at its name, and in plain sentences in docs/report.md. Nothing is NaN: a share or a middle of nothing is null.
// Percents are cut off, not rounded, to one decimal, so that a rate never looks better than it is.
import type { ClockKind } from './clock-terms.ts'
import type { Period } from './report-period.ts'

/**
 * Tickets. The team and the priority are those that the ticket has now, for its history names none with each line. What is spam or merged now
 * is in none of these.
 */
export interface Volume {
  /** Tickets opened in the month. */
  readonly opened: number
  /** Times that a ticket became resolved or closed and was neither before, by when it did. One that was opened again and solved again counts twice. */
  readonly settled: number
  /** Times that a resolved or closed ticket became open, by when it did. */
  readonly reopened: number
  /** Tickets that were new, open, waiting or on hold when the month ended; now, where it has not. */
  readonly openAtEnd: number
}

/** Working time in minutes, as the clock counted it: in the team's calendar, without pauses. By the time that really occurred, not between two. */
export interface Times {
  /** Half of them took no longer. */
  readonly medianMinutes: number | null
  /** Nine of ten took no longer. */
  readonly p90Minutes: number | null
  /** Those whose clock never fell due, not even for a while. */
  readonly withinTarget: number
  readonly withinTargetPercent: number | null
}

/** By when the clock ended; team and priority as the ticket has them now; without spam and merged tickets. */
export interface FirstResponse extends Times {
  /** Tickets whose first answer by a person was written in the month. The times are of these. */
  readonly answered: number
  /** Tickets that were resolved or closed in the month, and nobody had answered till then. */
  readonly endedUnanswered: number
}

/** By when the clock ended, which is when the ticket was resolved or closed last; it is in no month while it is open again. Else as the first response. */
export interface Resolution extends Times {
  readonly resolved: number
}

/** Times that a clock fell due in the month, by where the ticket stood at that moment. Also of tickets that turned out as spam later: people were told. */
export type Breaches = Readonly<Record<ClockKind, number>>

/** Next contacts that a mail to a customer named, by the moment that was promised, with the team and priority of when it was promised. */
export interface Promises {
  /** All of them; the sum of the next four. */
  readonly made: number
  /** We wrote before. */
  readonly kept: number
  readonly broken: number
  /** Not settled: the moment is still to come. */
  readonly open: number
  /** Nothing was owed any more, such as when the ticket was closed before. */
  readonly void: number
  /** Of kept and broken ones. */
  readonly keptPercent: number | null
}

/** Questions whether the customer is happy, by when they were asked, whenever they were answered; the team of then, the priority of now. */
export interface Satisfaction {
  readonly asked: number
  readonly answered: number
  readonly happy: number
  readonly unhappy: number
  /** Happy ones of those answered. */
  readonly ratePercent: number | null
  /** As the policy wants it; null where it asks nobody. */
  readonly targetPercent: number | null
  /** Null where there is no target or no answer. */
  readonly met: boolean | null
}

export interface Figures {
  readonly volume: Volume
  readonly firstResponse: FirstResponse
  readonly resolution: Resolution
  readonly breaches: Breaches
  readonly promises: Promises
  readonly satisfaction: Satisfaction
}

/** An unhappy answer with words. */
export interface Unhappy {
  readonly ticketId: number
  readonly team: string | null
  readonly priority: string | null
  readonly answeredAt: Date
  readonly comment: string
}

export interface Report {
  readonly period: Period
  readonly total: Figures
  /** Every month of the period, in order, with or without anything in it. */
  readonly months: readonly ({ readonly month: string } & Figures)[]
  /** Those of the policy in its order, then others that tickets have; null: none yet. */
  readonly priorities: readonly ({ readonly priority: string | null } & Figures)[]
  readonly teams: readonly ({ readonly team: string | null } & Figures)[]
  /** Each month, priority and team in which anything is not zero. */
  readonly cells: readonly ({ readonly month: string; readonly priority: string | null; readonly team: string | null } & Figures)[]
  /** The newest of those asked in the period. */
  readonly unhappy: readonly Unhappy[]
}

/** Where something counts; what is left out stands for all. `month`: its place among the period's months, from 0. */
export interface Scope {
  readonly month?: number
  readonly priority?: string | null
  readonly team?: string | null
}

/** `balance`: changes of state after which a ticket was open in any way and was not before, less those the other way round. Promises count by their state. */
export type Counted =
  | ('opened' | 'settled' | 'reopened' | 'balance')
  | ('kept' | 'broken' | 'open' | 'void')
  | ('asked' | 'happy' | 'unhappy')
  | `breach ${ClockKind}`

export interface CountRow extends Required<Scope> {
  readonly figure: Counted
  readonly count: number
}

/** Middles can't be added up, so that there is one for each scope. */
export interface TimesRow {
  readonly kind: 'first-response' | 'resolution'
  readonly scope: Scope
  readonly ended: number
  /** Not among the ended. */
  readonly endedUnanswered: number
  readonly withinTarget: number
  readonly medianMs: number | null
  readonly p90Ms: number | null
}

/** What was counted. A month beyond the period's last stands for all that came after it: of that only opened tickets and balances are looked at. */
export interface ReportRows {
  readonly counts: readonly CountRow[]
  readonly openNow: readonly { readonly priority: string | null; readonly team: string | null; readonly count: number }[]
  readonly times: readonly TimesRow[]
  readonly unhappy: readonly Unhappy[]
}

export interface ReportOptions {
  readonly period: Period
  /** Named in the report even if nothing is counted of them, in this order. */
  readonly priorities: readonly string[]
  readonly teams: readonly string[]
  /** Percent of happy answers; null: nobody is asked. */
  readonly target: number | null
}

export function buildReport(rows: ReportRows, { period, priorities, teams, target }: ReportOptions): Report {
  const last = period.months.length - 1
  const counts = [...rows.counts.filter(({ month }) => month <= last), ...openAtEnds(rows, last)]
  const sums = sumUp(counts, last)
  const times = new Map(rows.times.map(row => [`${row.kind} ${keyOf(row.scope)}`, row]))
  const figures = (scope: Scope) => figuresOf(scope, sums.get(keyOf(scope)) ?? new Map(), times, target)
  const seen = [...counts, ...rows.times.map(({ scope }) => scope)]
  return {
    period,
    total: figures({}),
    months: period.months.map(({ month }, index) => ({ month, ...figures({ month: index }) })),
    priorities: namesOf(priorities, seen, 'priority').map(priority => ({ priority, ...figures({ priority }) })),
    teams: namesOf(teams, seen, 'team').map(team => ({ team, ...figures({ team }) })),
    cells: cellsOf(seen).map(cell => ({ ...cell, month: period.months[cell.month]?.month ?? '', ...figures(cell) })),
    unhappy: rows.unhappy,
  }
}

type Sums = ReadonlyMap<string, number>
type Counting = Omit<CountRow, 'figure'> & { readonly figure: Counted | 'openAtEnd' }

const keyOf = ({ month, priority, team }: Scope): string => JSON.stringify({ month, priority, team })

/** How many were open when each month ended: those of now, less what has come since. So history need not be read from its beginning. */
function openAtEnds({ counts, openNow }: ReportRows, last: number): readonly Counting[] {
  const changes = counts.filter(({ figure }) => figure === 'opened' || figure === 'balance')
  const open = Map.groupBy([...openNow.map(row => ({ ...row, month: last + 1, now: true })), ...changes], ({ priority, team }) =>
    keyOf({ priority, team }),
  )
  return [...open.values()].flatMap(rows => {
    const [first] = rows
    if (!first) return []
    const since = new Map<number, number>()
    let left = 0
    for (const row of rows) {
      if ('now' in row) left += row.count
      else since.set(row.month, (since.get(row.month) ?? 0) + row.count)
    }
    return descending(last).map(month => {
      left -= since.get(month + 1) ?? 0
      return { month, priority: first.priority, team: first.team, figure: 'openAtEnd' as const, count: left }
    })
  })
}

const descending = (last: number) => Array.from({ length: last + 1 }, (_, index) => last - index)

function sumUp(counts: readonly Counting[], last: number): ReadonlyMap<string, Sums> {
  const sums = new Map<string, Map<string, number>>()
  for (const { figure, count, ...spot } of counts) {
    for (const scope of scopesOf(spot)) {
      // How many are open does not add up over months: the last one says it.
      if (figure === 'openAtEnd' && scope.month === undefined && spot.month !== last) continue
      const key = keyOf(scope)
      const sum = sums.get(key) ?? new Map<string, number>()
      sums.set(key, sum.set(figure, (sum.get(figure) ?? 0) + count))
    }
  }
  return sums
}

const scopesOf = ({ month, priority, team }: Required<Scope>): readonly Scope[] => [
  {},
  { month },
  { priority },
  { team },
  { month, priority, team },
]

function namesOf<K extends 'priority' | 'team'>(known: readonly string[], seen: readonly Scope[], key: K): readonly (string | null)[] {
  const others = new Set<string | null>(seen.map(scope => scope[key]).filter(name => name !== undefined))
  const unknown = [...others].filter(name => name !== null && !known.includes(name)).sort()
  return [...known, ...unknown, ...(others.has(null) ? [null] : [])]
}

/** In order of months, then as they were counted. */
function cellsOf(seen: readonly (Scope & { readonly count?: number })[]): readonly Required<Scope>[] {
  const cells = new Map<string, Required<Scope>>()
  for (const { month, priority, team, count } of seen)
    if (month !== undefined && priority !== undefined && team !== undefined && count !== 0)
      cells.set(keyOf({ month, priority, team }), { month, priority, team })
  return [...cells.values()].sort((a, b) => a.month - b.month)
}

function figuresOf(scope: Scope, sums: Sums, times: ReadonlyMap<string, TimesRow>, target: number | null): Figures {
  const of = (figure: Counting['figure']) => sums.get(figure) ?? 0
  const [first, resolution] = (['first-response', 'resolution'] as const).map(kind => times.get(`${kind} ${keyOf(scope)}`))
  return {
    volume: { opened: of('opened'), settled: of('settled'), reopened: of('reopened'), openAtEnd: of('openAtEnd') },
    firstResponse: { answered: first?.ended ?? 0, endedUnanswered: first?.endedUnanswered ?? 0, ...timesOf(first) },
    resolution: { resolved: resolution?.ended ?? 0, ...timesOf(resolution) },
    breaches: {
      'first-response': of('breach first-response'),
      update: of('breach update'),
      resolution: of('breach resolution'),
      tier: of('breach tier'),
      idle: of('breach idle'),
    },
    promises: promisesOf(of('kept'), of('broken'), of('open'), of('void')),
    satisfaction: satisfactionOf(of('asked'), of('happy'), of('unhappy'), target),
  }
}

function timesOf(row: TimesRow | undefined): Times {
  const { ended = 0, withinTarget = 0, medianMs = null, p90Ms = null } = row ?? {}
  return { medianMinutes: minutes(medianMs), p90Minutes: minutes(p90Ms), withinTarget, withinTargetPercent: percent(withinTarget, ended) }
}

function promisesOf(kept: number, broken: number, open: number, dropped: number): Promises {
  return { made: kept + broken + open + dropped, kept, broken, open, void: dropped, keptPercent: percent(kept, kept + broken) }
}

function satisfactionOf(asked: number, happy: number, unhappy: number, target: number | null): Satisfaction {
  const answered = happy + unhappy
  const met = target === null || answered === 0 ? null : happy * 100 >= target * answered
  return { asked, answered, happy, unhappy, ratePercent: percent(happy, answered), targetPercent: target, met }
}

/** To a tenth of a minute. */
const minutes = (ms: number | null) => (ms === null ? null : Math.round(ms / 6_000) / 10)
const percent = (part: number, whole: number) => (whole === 0 ? null : Math.floor((part * 1_000) / whole) / 10)
