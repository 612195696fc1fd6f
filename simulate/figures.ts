// The report's figures, counted anew from raw history and the judge's own clocks, and compared with what the desk's report says.
import type { Db } from '../src/db/connect.ts'
import { readReportRows } from '../src/db/report.ts'
import type { Policy } from '../src/rules/policy.ts'
import { buildReport, type Figures, type Scope, type TimesRow } from '../src/rules/report.ts'
import { type Period, readPeriod } from '../src/rules/report-period.ts'
import type { TicketState } from '../src/tickets/ticket.ts'
import type { Watch } from './oracle/checks.ts'
import type { Breached, Judged } from './oracle/expected.ts'
import { GONE, type Line, OVER, stateAfter } from './oracle/lines.ts'
import type { RawRows, RawSurvey } from './oracle/raw.ts'
import { promiseFates } from './oracle/rows.ts'
import { usedUntil } from './oracle/time-spent.ts'

interface Spot {
  readonly at: Date
  readonly priority: string | null
  readonly team: string | null
}

interface Counted extends Spot {
  readonly figure: string
}

interface Taken extends Spot {
  readonly kind: TimesRow['kind']
  readonly usedMs: number
  readonly inTime: boolean
  readonly answered: boolean
}

export interface Tally {
  readonly counted: Counted[]
  readonly taken: Taken[]
  /** Of each ticket that counts, when it was open and when over. */
  readonly lives: { readonly spot: Spot; readonly lines: readonly Line[] }[]
  readonly votes: Map<number, string>
}

export const openTally = (): Tally => ({ counted: [], taken: [], lives: [], votes: new Map() })

export function addTicket(tally: Tally, rows: RawRows, judged: Judged, watch: Watch): void {
  const { ticket } = rows
  const { lines, priority, team } = ticket
  for (const { data, kind } of lines) if (kind === 'survey.answered') tally.votes.set(Number(data.survey), String(data.answer))
  const breaches = judged.breaches(watch.end)
  for (const { name, at, place } of breaches) tally.counted.push({ figure: `breach ${name}`, ...place, at })
  for (const { line, dueAt, state } of promiseFates(rows, watch))
    tally.counted.push({ figure: state, ...judged.walk.placeOn(line.at), at: dueAt })
  if (GONE.has(ticket.state)) return
  const spot = { priority, team }
  tally.counted.push({ figure: 'opened', at: ticket.openedAt, ...spot })
  tally.lives.push({ spot: { at: ticket.openedAt, ...spot }, lines })
  for (const line of lines) tally.counted.push(...changesOf(line).map(figure => ({ figure, at: line.at, ...spot })))
  tally.taken.push(...timesOf(rows, judged, breaches).map(times => ({ ...times, ...spot })))
}

function changesOf({ kind, data }: Line): readonly string[] {
  if (kind !== 'state.changed') return []
  const [from, to] = [data.from as TicketState, data.to as TicketState]
  const settled = !OVER.has(from) && (to === 'resolved' || to === 'closed')
  const reopened = (from === 'resolved' || from === 'closed') && to === 'open'
  return [...(settled ? ['settled'] : []), ...(reopened ? ['reopened'] : [])]
}

function timesOf({ ticket }: RawRows, judged: Judged, all: readonly Breached[]) {
  return judged.walk.clocks().flatMap(({ name, endedAt, stretches }) => {
    if ((name !== 'first-response' && name !== 'resolution') || endedAt === null) return []
    const answered = name === 'resolution' || ticket.lines.some(({ kind, at }) => kind === 'replied' && at <= endedAt)
    return [{ kind: name, at: endedAt, usedMs: usedUntil(stretches, endedAt), inTime: !all.some(one => one.name === name), answered }]
  })
}

export function addSurveys({ counted, votes }: Tally, surveys: readonly RawSurvey[]): void {
  for (const { id, askedAt: at, team, priority } of surveys) {
    counted.push({ figure: 'asked', at, team, priority })
    const vote = votes.get(id)
    if (vote) counted.push({ figure: vote === 'good' ? 'happy' : 'unhappy', at, team, priority })
  }
}

/** Each difference in words; none where the report is right. */
export async function compareReport(db: Db, policy: Policy, tally: Tally, start: Date, end: Date): Promise<readonly string[]> {
  const day = (at: Date) => at.toISOString().slice(0, 10)
  const zone = policy.calendars.find(({ name }) => name === policy.organisation.calendar)?.timeZone ?? 'UTC'
  const read = readPeriod({ from: day(start), to: day(end) }, zone, end)
  if (!read.ok) return [read.why]
  const { period } = read
  const rows = await readReportRows(db, period)
  const [priorities, teams] = [policy.priorities.map(({ name }) => name), policy.teams.map(({ name }) => name)]
  const report = buildReport(rows, { period, priorities, teams, target: policy.satisfaction?.target ?? null })
  const scopes: readonly (readonly [Scope, Figures])[] = [
    [{}, report.total],
    ...report.months.map((figures, month) => [{ month }, figures] as const),
    ...report.priorities.map(figures => [{ priority: figures.priority }, figures] as const),
    ...report.teams.map(figures => [{ team: figures.team }, figures] as const),
  ]
  return scopes.flatMap(([scope, figures]) => compareScope(scope, figures, rows.times, { tally, period, end }))
}

interface Own {
  readonly tally: Tally
  readonly period: Period
  readonly end: Date
}

function compareScope(scope: Scope, figures: Figures, times: readonly TimesRow[], own: Own): readonly string[] {
  const { volume, breaches, promises, satisfaction } = figures
  const { kept, broken, open, void: voided } = promises
  const { asked, happy, unhappy } = satisfaction
  const said: Record<string, number> = { ...volume, kept, broken, open, void: voided, asked, happy, unhappy }
  for (const [kind, count] of Object.entries(breaches)) said[`breach ${kind}`] = count
  const inScope = own.tally.counted.filter(one => isIn(one, scope, own.period))
  const counts = Object.entries(said).flatMap(([figure, count]) => {
    const wanted = figure === 'openAtEnd' ? openAtEnd(scope, own) : inScope.filter(one => one.figure === figure).length
    return wanted === count ? [] : [`${figure} ${JSON.stringify(scope)}: the report says ${count}, the history ${wanted}`]
  })
  return [...counts, ...(['first-response', 'resolution'] as const).flatMap(kind => compareTimes(kind, scope, times, own))]
}

function isIn({ at, priority, team }: Spot, scope: Scope, { months }: Period): boolean {
  const month = months.findIndex(({ from, to }) => from <= at && at < to)
  if (month < 0 || (scope.month !== undefined && month !== scope.month)) return false
  return (scope.priority === undefined || scope.priority === priority) && (scope.team === undefined || scope.team === team)
}

function openAtEnd(scope: Scope, { tally, period, end }: Own): number {
  const month = scope.month === undefined ? period.months.at(-1) : period.months[scope.month]
  const at = month && month.to < end ? month.to : end
  return tally.lives.filter(({ spot, lines }) => {
    if (spot.at >= at || (scope.priority !== undefined && scope.priority !== spot.priority)) return false
    if (scope.team !== undefined && scope.team !== spot.team) return false
    const last = lines.findLast(line => line.at < at && stateAfter(line) !== null)
    return !last || !OVER.has(stateAfter(last) ?? 'new')
  }).length
}

function compareTimes(kind: TimesRow['kind'], scope: Scope, times: readonly TimesRow[], { tally, period }: Own): readonly string[] {
  const all = tally.taken.filter(one => one.kind === kind && isIn(one, scope, period))
  const used = all.flatMap(({ answered, usedMs }) => (answered ? [usedMs] : [])).sort((one, other) => one - other)
  const middle = (share: number) => used[Math.ceil(used.length * share) - 1] ?? null
  const wanted = {
    ended: used.length,
    endedUnanswered: all.length - used.length,
    withinTarget: all.filter(({ answered, inTime }) => answered && inTime).length,
    medianMs: middle(0.5),
    p90Ms: middle(0.9),
  }
  const row = times.find(one => one.kind === kind && JSON.stringify(one.scope) === JSON.stringify(scope))
  const said = row
    ? { ended: row.ended, endedUnanswered: row.endedUnanswered, withinTarget: row.withinTarget, medianMs: row.medianMs, p90Ms: row.p90Ms }
    : { ended: 0, endedUnanswered: 0, withinTarget: 0, medianMs: null, p90Ms: null }
  const [one, other] = [JSON.stringify(said), JSON.stringify(wanted)]
  return one === other ? [] : [`${kind} ${JSON.stringify(scope)}: the report says ${one}, the history ${other}`]
}
