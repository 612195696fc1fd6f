// What keeping promises costs where a million tickets are open: finding and ringing what is due, from the due moment to the row that says it was carried
// out, and planning tickets whose history grew. The same with few tickets beside it: only what is due may cost anything.
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { systemClock } from '../src/clock.ts'
import { connect, type Db } from '../src/db/connect.ts'
import { readLoad } from '../src/db/load.ts'
import { readSecret } from '../src/db/migrate.ts'
import { findDueTimers } from '../src/db/timers.ts'
import { createLog } from '../src/log.ts'
import { readRulebook } from '../src/policy-book.ts'
import { type KeepRoom, keepTickets } from '../src/workers/keep.ts'
import { openLoadBook } from '../src/workers/load-book.ts'
import { openPolicyVersions } from '../src/workers/policy-versions.ts'
import { hangBells } from '../src/workers/queue.ts'
import { aConfig } from '../test/support/config.ts'
import { waitFor } from '../test/support/wait.ts'
import { type Queue, startProduct } from './contestants.ts'
import { fillOpenTickets, growHistory, letFallDue, settle } from './open-tickets.ts'
import { writePromisePolicy } from './promise-policy.ts'
import { percentile } from './report.ts'
import { onDatabase, type Stage } from './stage.ts'

export interface Spread {
  readonly p50Ms: number
  readonly p95Ms: number
  readonly maxMs: number
}

export interface PromiseFigures {
  readonly tickets: number
  /** Finding what is due, and ringing for it: one round of the sweep. */
  readonly sweep: Spread
  /** Counting who has how much to do. */
  readonly load: Spread
  /** From the due moment to the commit of the line that says so. */
  readonly redis: Spread
  readonly postgres: Spread
  readonly planning: { readonly ticketsPerSecond: number; readonly statementsPerTicket: number }
}

const silentLog = createLog({ level: 'silent' })
const DUE = 100
const ROUNDS = 20
const PLANNED = 2_000
/** As the timers' door gathers them. */
const BATCH = 64
/** Longer than the sweep looks ahead, so that it finds each of them and hands it over like any other. */
const LEAD_MS = 8_000
const CARRIED_MS = 60_000

/** Restarts the server: it has to note when each transaction was committed. */
export async function measurePromises(stage: Stage, many: number): Promise<readonly PromiseFigures[]> {
  await stage.database.restart(['track_commit_timestamp=on', 'max_wal_size=4GB'])
  const policy = join(stage.home, 'promise-policy')
  await writePromisePolicy(policy)
  const figures: PromiseFigures[] = []
  for (const tickets of [many, FEW]) figures.push(await measureWith(stage, policy, tickets))
  return figures
}

const FEW = 1_000

async function measureWith(stage: Stage, policy: string, tickets: number): Promise<PromiseFigures> {
  const url = await stage.database.create(`open_${tickets}`)
  await fillOpenTickets(url, tickets)
  const db = connect({ url, poolSize: 4, applicationName: 'postdesk-bench', onIdleError: () => undefined })
  try {
    const sweep = await measureSweep(db, url, stage.redisUrl(stage.nextRun()), tickets)
    const load = spread(await times(ROUNDS, () => readLoad(db)))
    const planning = await measurePlanning(db, url, policy, tickets)
    const redis = await measureCarrying(stage, { url, policy, tickets, queue: 'redis', before: 0 })
    const postgres = await measureCarrying(stage, { url, policy, tickets, queue: 'postgres', before: 2 * DUE })
    return { tickets, sweep, load, redis, postgres, planning }
  } finally {
    await db.destroy()
  }
}

async function measureSweep(db: Db, url: string, redisUrl: string, tickets: number): Promise<Spread> {
  const bells = hangBells({ kind: 'redis', url: redisUrl }, silentLog)
  const measured: number[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    const ids = await letFallDue(url, { before: round * DUE, count: DUE, among: tickets, inMs: -1 })
    const [time] = await times(1, async () => {
      const due = await findDueTimers(db, new Date(), LIMIT)
      if (due.length !== DUE) throw new Error(`${due.length} timers are due instead of ${DUE}`)
      await bells.ring(
        'timers',
        due.map(({ id }) => id),
      )
    })
    await settle(url, ids)
    // The first warms up.
    if (round > 0 && time !== undefined) measured.push(time)
  }
  await bells.close(1_000)
  return spread(measured)
}

const LIMIT = 5_000

async function times(rounds: number, work: () => Promise<unknown>): Promise<readonly number[]> {
  const measured: number[] = []
  for (let round = 0; round < rounds; round++) {
    const began = performance.now()
    await work()
    measured.push(performance.now() - began)
  }
  return measured
}

const spread = (values: readonly number[]): Spread => ({
  p50Ms: percentile(values, 0.5),
  p95Ms: percentile(values, 0.95),
  maxMs: percentile(values, 1),
})

async function measurePlanning(db: Db, url: string, policy: string, tickets: number): Promise<PromiseFigures['planning']> {
  const count = Math.min(PLANNED, tickets)
  const ids = await growHistory(url, count, tickets)
  let statements = 0
  const counting = db.withPlugin({
    transformQuery: ({ node }) => {
      statements++
      return node
    },
    transformResult: async ({ result }) => result,
  })
  const room = await openKeepRoom(counting, policy)
  const batches = Array.from({ length: Math.ceil(count / BATCH) }, (_, index) => ids.slice(index * BATCH, (index + 1) * BATCH))
  statements = 0
  const began = performance.now()
  for (const batch of batches)
    if ((await keepTickets(room, batch)).length !== batch.length) throw new Error('not all tickets could be planned')
  const seconds = (performance.now() - began) / 1_000
  // Begin and commit do not pass by the plugin.
  return { ticketsPerSecond: count / seconds, statementsPerTicket: (statements + 2 * batches.length) / count }
}

async function openKeepRoom(db: Db, policyFolder: string): Promise<KeepRoom> {
  const read = readRulebook(policyFolder)
  if (!read.ok) throw new Error(read.faults.join('\n'))
  return {
    db,
    clock: systemClock,
    log: silentLog,
    config: aConfig({ policyFolder }),
    rulebook: () => read.rulebook,
    versions: openPolicyVersions(db),
    load: openLoadBook(db, systemClock),
    secret: await readSecret(db),
    bells: { ring: async () => undefined },
    processId: null,
  }
}

interface Carrying {
  readonly url: string
  readonly policy: string
  readonly tickets: number
  readonly queue: Queue
  /** So many fell due before. */
  readonly before: number
}

/** In a process of its own, with real doorbells. The first hundred warm it up. */
async function measureCarrying(stage: Stage, { url, policy, tickets, queue, before }: Carrying): Promise<Spread> {
  const product = await startProduct(stage, queue, url, policy)
  let fallen = before
  const carryOut = async () => {
    const ids = await letFallDue(url, { before: fallen, count: DUE, among: tickets, inMs: LEAD_MS })
    fallen += DUE
    await sleep(LEAD_MS)
    await waitFor(`${queue} to carry out what is due`, async () => (await delays(url, ids)).length === DUE, CARRIED_MS)
    return delays(url, ids)
  }
  await carryOut()
  const measured = spread(await carryOut())
  await product.stop()
  return measured
}

/** Milliseconds from the moment at which each of these tickets' step fell due. */
async function delays(url: string, ids: readonly number[]): Promise<readonly number[]> {
  const rows = await onDatabase(
    url,
    `select 1000 * extract(epoch from pg_xact_commit_timestamp(e.xmin) - t.due_at)::float8 as ms
     from events e join timers t on t.ticket_id = e.ticket_id and t.kind = 'ladder' and t.outcome = 'rang'
     where e.ticket_id = any('{${ids}}') and e.kind = 'ladder.step'`,
  )
  return rows.map(({ ms }) => Number(ms))
}
