// What the monthly report is made of, counted where it lies: set-based statements over the months asked for, of one moment, read-only.
// What each figure means stands in rules/report.ts. Served by the indexes tickets_by_opening, tickets_open, events_states, clocks_ended, breaches_by_time,
// promises_by_due and surveys_by_time. A look at a month of long ago also reads the changes of state since: how many were open then follows from them.
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Counted, CountRow, ReportRows, TimesRow, Unhappy } from '../rules/report.ts'
import type { Period } from '../rules/report-period.ts'
import type { Db, Trx } from './connect.ts'

export interface ReportFilter {
  readonly priority?: string | undefined
  readonly team?: string | undefined
}

/** Comments of unhappy answers that are shown at most. */
const UNHAPPY_MAX = 10

export function readReportRows(db: Db, period: Period, filter: ReportFilter = {}): Promise<ReportRows> {
  const asked = askedFor(period, filter)
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async trx => ({
      counts: [
        ...(await countOpened(trx, asked)),
        ...(await countChanges(trx, asked)),
        ...(await countBreaches(trx, asked)),
        ...(await countPromises(trx, asked)),
        ...(await countSurveys(trx, asked)),
      ],
      openNow: await countOpen(trx, asked),
      times: await readTimes(trx, asked),
      unhappy: await listUnhappy(trx, asked),
    }))
}

/** The period as SQL sees it. */
interface Asked {
  readonly begin: Date
  readonly end: Date
  /** The month's place from 0; beyond the last for what came after the period. */
  monthOf(column: string): RawBuilder<number>
  /** Whether the row is of the team and priority asked for. */
  of(priority: string, team: string): RawBuilder<SqlBool>
}

function askedFor({ months }: Period, { priority, team }: ReportFilter): Asked {
  const borders = [...months.map(({ from }) => from), ...months.slice(-1).map(({ to }) => to)]
  const [begin = new Date(0)] = borders
  const equals = (column: string, name: string | undefined) =>
    name === undefined ? sql<SqlBool>`true` : sql<SqlBool>`${sql.ref(column)} = ${name}`
  return {
    begin,
    end: borders.at(-1) ?? begin,
    monthOf: column => sql<number>`width_bucket(${sql.ref(column)}, ${borders}::timestamptz[]) - 1`,
    of: (priorityColumn, teamColumn) => sql<SqlBool>`(${equals(priorityColumn, priority)} and ${equals(teamColumn, team)})`,
  }
}

/** Merged tickets carry on as another one, and spam was nobody's matter. */
const COUNTS = sql`t.state not in ('merged', 'spam')`
const OVER = sql`('resolved', 'closed', 'merged', 'spam')`

interface Spot {
  readonly month: number
  readonly priority: string | null
  readonly team: string | null
}

/** One row for each figure of a row that holds several. */
function flatten<F extends Counted>(rows: readonly (Spot & Readonly<Record<F, number>>)[], figures: readonly F[]): readonly CountRow[] {
  return rows.flatMap(row => {
    const { month, priority, team } = row
    return figures.map(figure => ({ month, priority, team, figure, count: row[figure] }))
  })
}

/** From the period's beginning until now: those opened after it were not open when it ended. */
async function countOpened(trx: Trx, { begin, monthOf, of }: Asked): Promise<readonly CountRow[]> {
  const { rows } = await sql<CountRow>`
    select ${monthOf('t.opened_at')} as month, t.priority, t.team, 'opened' as figure, count(*) as count
    from tickets t where t.opened_at >= ${begin} and ${COUNTS} and ${of('t.priority', 't.team')}
    group by 1, 2, 3`.execute(trx)
  return rows
}

/** From the period's beginning until now, as above. */
async function countChanges(trx: Trx, { begin, monthOf, of }: Asked): Promise<readonly CountRow[]> {
  const { rows } = await sql<Spot & { settled: number; reopened: number; balance: number }>`
    select e.month, t.priority, t.team,
      count(*) filter (where not e.was_over and e."to" in ('resolved', 'closed')) as settled,
      count(*) filter (where e."from" in ('resolved', 'closed') and e."to" = 'open') as reopened,
      count(*) filter (where e.was_over and not e.is_over) - count(*) filter (where not e.was_over and e.is_over) as balance
    from (
      select ticket_id, ${monthOf('at')} as month, data ->> 'from' as "from", data ->> 'to' as "to",
        data ->> 'from' in ${OVER} as was_over, data ->> 'to' in ${OVER} as is_over
      from events where kind = 'state.changed' and at >= ${begin}) e
    join tickets t on t.id = e.ticket_id
    where e.was_over <> e.is_over and ${COUNTS} and ${of('t.priority', 't.team')}
    group by 1, 2, 3`.execute(trx)
  return flatten(rows, ['settled', 'reopened', 'balance'])
}

async function countOpen(trx: Trx, { of }: Asked): Promise<ReportRows['openNow']> {
  const { rows } = await sql<ReportRows['openNow'][number]>`
    select priority, team, count(*) as count from tickets
    where state in ('new', 'open', 'waiting', 'on-hold') and ${of('priority', 'team')} group by 1, 2`.execute(trx)
  return rows
}

async function countBreaches(trx: Trx, { begin, end, monthOf, of }: Asked): Promise<readonly CountRow[]> {
  const { rows } = await sql<CountRow>`
    select ${monthOf('at')} as month, priority, team, 'breach ' || kind as figure, count(*) as count
    from breaches where at >= ${begin} and at < ${end} and ${of('priority', 'team')}
    group by 1, 2, 3, kind`.execute(trx)
  return rows
}

async function countPromises(trx: Trx, { begin, end, monthOf, of }: Asked): Promise<readonly CountRow[]> {
  const { rows } = await sql<CountRow>`
    select ${monthOf('due_at')} as month, priority, team, state as figure, count(*) as count
    from promises where due_at >= ${begin} and due_at < ${end} and ${of('priority', 'team')}
    group by 1, 2, 3, state`.execute(trx)
  return rows
}

async function countSurveys(trx: Trx, { begin, end, monthOf, of }: Asked): Promise<readonly CountRow[]> {
  const { rows } = await sql<Spot & { asked: number; happy: number; unhappy: number }>`
    select ${monthOf('s.asked_at')} as month, t.priority, s.team, count(*) as asked,
      count(*) filter (where s.answer = 'good') as happy, count(*) filter (where s.answer = 'bad') as unhappy
    from surveys s join tickets t on t.id = s.ticket_id
    where s.asked_at >= ${begin} and s.asked_at < ${end} and ${of('t.priority', 's.team')}
    group by 1, 2, 3`.execute(trx)
  return flatten(rows, ['asked', 'happy', 'unhappy'])
}

interface TimesFound extends Spot, Omit<TimesRow, 'scope'> {
  /** PostgreSQL's grouping(): 4 for month, 2 for priority, 1 for team; set where the row is of all of them. */
  readonly over: number
}

/**
 * The first response ends with an answer, or with the ticket where nobody answered. Middles are times that occurred (percentile_disc), for each scope anew.
 */
async function readTimes(trx: Trx, { begin, end, monthOf, of }: Asked): Promise<readonly TimesRow[]> {
  const { rows } = await sql<TimesFound>`
    with ended as materialized (
      select c.kind, ${monthOf('c.ended_at')} as month, t.priority, t.team, c.used_ms,
        c.kind = 'resolution' or exists (
          select from events e where e.ticket_id = c.ticket_id and e.kind = 'replied' and e.at <= c.ended_at) as counted,
        not exists (select from breaches b where b.ticket_id = c.ticket_id and b.kind = c.kind) as in_time
      from clocks c join tickets t on t.id = c.ticket_id
      where c.kind in ('first-response', 'resolution') and c.ended_at >= ${begin} and c.ended_at < ${end}
        and ${COUNTS} and ${of('t.priority', 't.team')})
    select kind, month, priority, team, grouping(month, priority, team) as over,
      count(*) filter (where counted) as ended,
      count(*) filter (where not counted) as "endedUnanswered",
      count(*) filter (where counted and in_time) as "withinTarget",
      percentile_disc(0.5) within group (order by used_ms) filter (where counted) as "medianMs",
      percentile_disc(0.9) within group (order by used_ms) filter (where counted) as "p90Ms"
    from ended
    group by grouping sets ((kind), (kind, month), (kind, priority), (kind, team), (kind, month, priority, team))`.execute(trx)
  return rows.map(({ over, month, priority, team, ...times }) => ({
    ...times,
    scope: { ...(over & 4 ? {} : { month }), ...(over & 2 ? {} : { priority }), ...(over & 1 ? {} : { team }) },
  }))
}

/** Newest answer first, of those asked in the period. */
async function listUnhappy(trx: Trx, { begin, end, of }: Asked): Promise<readonly Unhappy[]> {
  const { rows } = await sql<Unhappy>`
    select s.ticket_id as "ticketId", s.team, t.priority, s.answered_at as "answeredAt", s.comment
    from surveys s join tickets t on t.id = s.ticket_id
    where s.asked_at >= ${begin} and s.asked_at < ${end} and s.answer = 'bad' and s.comment <> '' and ${of('t.priority', 's.team')}
    order by s.answered_at desc, s.id desc limit ${UNHAPPY_MAX}`.execute(trx)
  return rows
}
