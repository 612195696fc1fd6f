// Counts the statements that one mail costs, by PostgreSQL's own count (pg_stat_statements), on a server started anew for that: the counting
// is not part of any other figure. Twice: in a burst, where mails share statements, and in a trickle, where each is alone.
import { type Contestant, type Queue, startProduct } from './contestants.ts'
import { measureBurst, measureTrickle } from './measure.ts'
import { onDatabase, type Stage } from './stage.ts'

export interface Statement {
  readonly text: string
  readonly perMail: number
  /** Inside PostgreSQL: planning and execution, without its commit's wait for the disk. */
  readonly milliseconds: number
}

export interface StatementCount {
  readonly perMail: number
  readonly statements: readonly Statement[]
}

export interface StatementCounts {
  readonly burst: StatementCount
  readonly alone: StatementCount
}

const BURST_MAILS = 500
const TRICKLE_SECONDS = 10
/** What is counted less often is background: heartbeat, sweep, lease. */
const LEAST = { burst: 0.01, alone: 0.5 } as const

export async function countStatements(stage: Stage, queue: Queue): Promise<StatementCounts> {
  await stage.database.restart(['shared_preload_libraries=pg_stat_statements', 'pg_stat_statements.track_planning=on'])
  const product = await startProduct(stage, queue)
  const counter = await stage.database.create(`${product.run}_count`)
  await onDatabase(counter, 'create extension pg_stat_statements', RESET)
  await measureBurst(stage, product, BURST_MAILS)
  const burst = await readCount(counter, product, BURST_MAILS, LEAST.burst)
  await onDatabase(counter, RESET)
  const trickle = await measureTrickle(stage, product, BURST_MAILS, TRICKLE_SECONDS)
  const alone = await readCount(counter, product, trickle.length, LEAST.alone)
  await product.stop()
  return { burst, alone }
}

const RESET = 'select pg_stat_statements_reset()'

async function readCount(counter: string, { run }: Contestant, mails: number, least: number): Promise<StatementCount> {
  const rows = await onDatabase(counter, counting(run))
  const statements = rows
    .map(({ text, calls, ms }) => ({ text: String(text), perMail: Number(calls) / mails, milliseconds: Number(ms) / mails }))
    .filter(({ perMail }) => perMail >= least)
  return { perMail: statements.reduce((sum, { perMail }) => sum + perMail, 0), statements }
}

const counting = (database: string) => `
  select left(regexp_replace(query, '\\s+', ' ', 'g'), 90) as text, sum(calls) as calls, sum(total_plan_time + total_exec_time) as ms
  from pg_stat_statements join pg_database d on d.oid = dbid where datname = '${database}' and toplevel group by 1 order by 2 desc`
