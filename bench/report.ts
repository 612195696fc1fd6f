// The bench's figures as people read them. Pure: figures in, text out.
import type { PolicyFigures } from './policy.ts'
import type { PromiseFigures, Spread } from './promises.ts'
import type { StatementCount, StatementCounts } from './statements.ts'

export interface Figures {
  readonly mails: number
  /** Mails a second of each run, in the order they were made. */
  readonly floor: readonly number[]
  readonly redis?: Contest
  readonly postgres?: Contest
  readonly fullDatabase?: FullDatabase
  readonly statements?: { readonly redis: StatementCounts; readonly postgres: StatementCounts }
  readonly policy?: { readonly shipped: PolicyFigures; readonly many: PolicyFigures }
  /** Among many open tickets, then among few. */
  readonly promises?: readonly PromiseFigures[]
}

export interface FullDatabase {
  readonly tickets: number
  /** Seconds for the same number of mails, turn by turn. */
  readonly seconds: readonly number[]
  readonly emptySeconds: readonly number[]
}

export interface Contest {
  readonly mailsPerSecond: number
  /** Of the floor's runs right before and after; empty where there were none. */
  readonly floor: readonly number[]
  readonly peakRssMb: number
  readonly doubles: number
  /** Milliseconds from delivery to acknowledgement, a mail each; empty where no trickle was measured. */
  readonly trickle: readonly number[]
}

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** The value that `share` of all do not exceed (nearest rank); NaN of nothing. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

export function summarise({ mails, floor, redis, postgres, fullDatabase, statements, policy, promises }: Figures) {
  return {
    mails,
    floor: { mailsPerSecond: round(mean(floor)), rates: floor.map(rate => round(rate)) },
    ...(redis ? { redis: judge(redis) } : {}),
    ...(postgres ? { postgres: judge(postgres) } : {}),
    ...(fullDatabase ? { fullDatabase: compare(fullDatabase) } : {}),
    ...(statements ? { statements } : {}),
    ...(policy ? { policy: { shipped: inHundredths(policy.shipped), many: inHundredths(policy.many) } } : {}),
    ...(promises ? { promises: promises.map(roundPromises) } : {}),
  }
}

/** Against its neighbours in time: what else the machine does changes from one minute to the next. */
const judge = ({ mailsPerSecond, floor, trickle, peakRssMb, doubles }: Contest) => ({
  mailsPerSecond: round(mailsPerSecond),
  ratioToFloor: round(mailsPerSecond / mean(floor), 2),
  p50Ms: percentile(trickle, 0.5),
  p95Ms: percentile(trickle, 0.95),
  maxMs: percentile(trickle, 1),
  peakRssMb: round(peakRssMb),
  doubles,
})

const compare = ({ tickets, seconds, emptySeconds }: FullDatabase) => ({
  tickets,
  ratioToEmpty: round(mean(emptySeconds) / mean(seconds), 2),
  turns: seconds.map((time, turn) => round((emptySeconds[turn] ?? Number.NaN) / time, 2)),
})

type Summary = ReturnType<typeof summarise>

export function formatTable(summary: Summary): string {
  const { floor, redis, postgres } = summary
  const rows = [
    ['', 'mails/s', 'of the floor', 'p50 ms', 'p95 ms', 'max ms', 'peak RSS MB'],
    ['floor', floor.mailsPerSecond, 1, '-', '-', '-', '-'],
    ...(redis ? [row('Postdesk, Redis', redis)] : []),
    ...(postgres ? [row('Postdesk, PostgreSQL queue', postgres)] : []),
  ]
  const spread = floor.rates.length > 1 ? [`the floor's runs, mails/s: ${floor.rates.join(', ')}`] : []
  return [
    ...align(rows),
    ...spread,
    ...fullLines(summary),
    ...doubled(summary),
    ...policyLines(summary),
    ...promiseLines(summary),
    ...statementLines(summary),
  ].join('\n')
}

function row(name: string, contest: NonNullable<Summary['redis']>): readonly (string | number)[] {
  const { mailsPerSecond, ratioToFloor, p50Ms, p95Ms, maxMs, peakRssMb } = contest
  return [name, mailsPerSecond, ratioToFloor, p50Ms, p95Ms, maxMs, peakRssMb]
}

function fullLines({ fullDatabase: full }: Summary): readonly string[] {
  if (!full) return []
  return [
    `with ${full.tickets.toLocaleString('en')} tickets: ${full.ratioToEmpty} of the speed with none (turn by turn: ${full.turns.join(', ')})`,
  ]
}

const doubled = ({ redis, postgres }: Summary) => {
  const doubles = (redis?.doubles ?? 0) + (postgres?.doubles ?? 0)
  return doubles > 0 ? [`FAULT: ${doubles} acknowledgements were sent twice`] : []
}

function policyLines({ policy }: Summary): readonly string[] {
  if (!policy) return []
  const line = (name: string, { rules, p50Ms, p95Ms }: PolicyFigures) =>
    `${name} (${rules} rules): p50 ${p50Ms} ms, p95 ${p95Ms} ms an issue`
  return [line('the shipped policy', policy.shipped), line('a policy of many rules', policy.many)]
}

const inTenths = ({ p50Ms, p95Ms, maxMs }: Spread): Spread => ({ p50Ms: round(p50Ms, 1), p95Ms: round(p95Ms, 1), maxMs: round(maxMs, 1) })

const roundPromises = ({ tickets, sweep, load, redis, postgres, planning }: PromiseFigures): PromiseFigures => ({
  tickets,
  sweep: inTenths(sweep),
  load: inTenths(load),
  redis: inTenths(redis),
  postgres: inTenths(postgres),
  planning: { ticketsPerSecond: round(planning.ticketsPerSecond), statementsPerTicket: round(planning.statementsPerTicket, 2) },
})

/** The last column: what many open tickets cost beside few, at the median. */
function promiseLines({ promises = [] }: Summary): readonly string[] {
  const [many, few] = promises
  if (!many || !few) return []
  const line = (name: string, read: (figures: PromiseFigures) => Spread) => {
    const [one, other] = [read(many), read(few)]
    return [name, one.p50Ms, one.p95Ms, one.maxMs, other.p50Ms, other.p95Ms, other.maxMs, round(one.p50Ms / other.p50Ms, 2)]
  }
  const rows = [
    ['promises, open tickets:', many.tickets, '', '', few.tickets, '', '', ''],
    ['100 tickets due, ms', 'p50', 'p95', 'max', 'p50', 'p95', 'max', 'ratio'],
    line('one sweep finds and rings', ({ sweep }) => sweep),
    line('counting the load', ({ load }) => load),
    line('due to carried out, Redis', ({ redis }) => redis),
    line('due to carried out, PostgreSQL', ({ postgres }) => postgres),
  ]
  const plan = ({ tickets, planning }: PromiseFigures) =>
    `planned anew among ${tickets.toLocaleString('en')}: ${planning.ticketsPerSecond} tickets/s, ${planning.statementsPerTicket} statements a ticket`
  return ['', ...align(rows), plan(many), plan(few)]
}

const inHundredths = ({ rules, p50Ms, p95Ms }: PolicyFigures): PolicyFigures => ({ rules, p50Ms: round(p50Ms, 2), p95Ms: round(p95Ms, 2) })

function statementLines({ statements }: Summary): readonly string[] {
  if (!statements) return []
  const { redis, postgres } = statements
  return [...countLines('in a burst', redis.burst, postgres.burst), ...countLines('alone', redis.alone, postgres.alone)]
}

function countLines(how: string, redis: StatementCount, postgres: StatementCount): readonly string[] {
  const lines = redis.statements.map(({ text, perMail, milliseconds }) => [perMail.toFixed(2), milliseconds.toFixed(2), text])
  const total = `statements for a mail ${how}: ${redis.perMail.toFixed(1)} on Redis, ${postgres.perMail.toFixed(1)} with the queue on PostgreSQL; on Redis:`
  return ['', total, ...align([['times', 'ms', 'statement'], ...lines])]
}

/** Words flush left, figures flush right; what was not measured is a dash. */
function align(rows: readonly (readonly (string | number)[])[]): readonly string[] {
  const cells = rows.map(row => row.map(cell => (Number.isNaN(cell) ? '-' : String(cell))))
  const width = (column: number) => Math.max(...cells.map(row => row[column]?.length ?? 0))
  const isText = (column: number) => rows.every(row => typeof row[column] === 'string' && !FIGURE.test(row[column]))
  const place = (cell: string, column: number) => (isText(column) ? cell.padEnd(width(column)) : cell.padStart(width(column)))
  return cells.map(row => row.map(place).join('  ').trimEnd())
}

const FIGURE = /^[\d.]+$/
const round = (value: number, digits = 0) => Number(value.toFixed(digits))
