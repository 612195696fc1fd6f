// The doorbells: the only file that speaks BullMQ. A job carries an id and nothing else; PostgreSQL knows the rest, so losing
// every job costs no more than the sweep's next round. Redis or BullMQ's PostgreSQL backend is picked by the URL; nothing else knows which.
import { type BackendFactory, type ConnectionOptions, createPostgresBackend, type Job, Queue, runMigrations, Worker } from 'bullmq'
import { Redis } from 'ioredis'
import type { Pool } from 'pg'
import type { Door } from '../flow.ts'
import type { Log } from '../log.ts'
import type { Outcome } from './outcome.ts'

export interface Ringing {
  /** True where an earlier attempt at this job never came to an end: its process died or hung while it had the job. */
  readonly interrupted: boolean
}
export type Answer = (id: number, ringing: Ringing) => Promise<Outcome>

export interface Bells {
  /** Rings for these rows. Never rejects: what can't be rung now is rung by the sweep. */
  ring(door: Door, ids: readonly number[]): Promise<void>
  /** Rings for rows whose moment is still to come, each after so many milliseconds. Never rejects either. */
  ringLater(door: Door, rings: readonly { readonly id: number; readonly delayMs: number }[]): Promise<void>
  /** Starts to work on a door. */
  answer(door: Door, concurrency: number, answer: Answer): void
  /** Starts to take part in the sweep, which one process at a time runs every `everyMs`. */
  answerSweep(everyMs: number, sweep: () => Promise<void>): void
  /** Puts back what a wipe took: the tables of the PostgreSQL backend and the sweep's scheduler. False where it could not, now. */
  heal(): Promise<boolean>
  /** Stops taking jobs, waits at most `deadlineMs` for those at work, then lets go of all connections. */
  close(deadlineMs: number): Promise<void>
}

/** Where the doorbells hang. */
export type QueueBackend = { readonly kind: 'redis'; readonly url: string } | { readonly kind: 'postgres'; readonly pool: Pool }

/** A job whose lock was not renewed for this long is given to another worker; checked every STALLED_CHECK_MS. Together under the 15 s of the sweep. */
const LOCK_MS = 8_000
const STALLED_CHECK_MS = 3_000
/** Rings of one moment go out in one command: most mails come in bunches, and each ring costs a round trip. */
const GATHER_MS = 1
const SWEEP = 'sweep'
const SWEEP_EVERY_MS = 5_000

type Connected = { readonly connection: ConnectionOptions; readonly factory: BackendFactory | undefined; close(): Promise<void> }

/** The names of rows that a door's jobs are about; BullMQ ids may hold no colon and must not be all digits. */
const jobId = (door: Door, id: number) => `${door}-${id}`

const keep = { removeOnComplete: true, removeOnFail: true } as const

export function hangBells(backend: QueueBackend, log: Log): Bells {
  return new BullBells(backend, log)
}

class BullBells implements Bells {
  readonly #backend: QueueBackend
  readonly #log: Log
  readonly #queues = new Map<string, Queue>()
  readonly #workers: Worker[] = []
  readonly #connections: Connected[] = []
  readonly #gathered = new Map<Door, Set<number>>()
  #flush: Promise<void> | null = null
  #sweepEveryMs = SWEEP_EVERY_MS
  #migrated = false
  #complainedAt = 0
  #closing = false

  constructor(backend: QueueBackend, log: Log) {
    this.#backend = backend
    this.#log = log
  }

  ring(door: Door, ids: readonly number[]): Promise<void> {
    const waiting = this.#gathered.get(door) ?? new Set()
    for (const id of ids) waiting.add(id)
    this.#gathered.set(door, waiting)
    this.#flush ??= this.#flushSoon()
    return this.#flush
  }

  async ringLater(door: Door, rings: readonly { readonly id: number; readonly delayMs: number }[]): Promise<void> {
    await this.#add(
      door,
      rings.map(({ id, delayMs }) => ({ name: door, data: { id: String(id) }, opts: { ...keep, delay: delayMs, jobId: jobId(door, id) } })),
    )
  }

  async #flushSoon(): Promise<void> {
    await new Promise(resolve => setTimeout(resolve, GATHER_MS))
    const batches = [...this.#gathered]
    this.#gathered.clear()
    this.#flush = null
    await Promise.all(batches.map(([door, ids]) => this.#ringNow(door, [...ids])))
  }

  #ringNow(door: Door, ids: readonly number[]): Promise<void> {
    return this.#add(
      door,
      ids.map(id => ({ name: door, data: { id: String(id) }, opts: { ...keep, jobId: jobId(door, id) } })),
    )
  }

  async #add(door: Door, jobs: Parameters<Queue['addBulk']>[0]): Promise<void> {
    try {
      if (jobs.length > 0) await this.#queue(door).addBulk(jobs)
    } catch (error) {
      this.#complain(error)
    }
  }

  answer(door: Door, concurrency: number, answer: Answer): void {
    const process = async (job: Job<{ id: string }>) => {
      const id = Number(job.data.id)
      await this.#carryOut(door, id, await answer(id, { interrupted: job.stalledCounter > 0 }))
    }
    this.#work(door, concurrency, process)
  }

  /** Tells BullMQ what the row already says. A retry is a new, delayed job: ending this one as delayed is unsafe on the PostgreSQL backend. */
  async #carryOut(door: Door, id: number, outcome: Outcome): Promise<void> {
    if (outcome.kind !== 'retry-at') return
    const delay = Math.max(0, outcome.at.getTime() - Date.now())
    await this.#queue(door).add(door, { id: String(id) }, { ...keep, delay, jobId: `${jobId(door, id)}-try-${outcome.attempt}` })
  }

  answerSweep(everyMs: number, sweep: () => Promise<void>): void {
    this.#sweepEveryMs = everyMs
    this.#work(SWEEP, 1, sweep)
  }

  async heal(): Promise<boolean> {
    try {
      if (this.#backend.kind === 'postgres') await migrateQueue(this.#backend.pool, this.#migrated)
      this.#migrated = true
      await this.#queue(SWEEP).upsertJobScheduler(SWEEP, { every: this.#sweepEveryMs }, { name: SWEEP, opts: keep })
      return true
    } catch (error) {
      this.#complain(error)
      return false
    }
  }

  async close(deadlineMs: number): Promise<void> {
    this.#closing = true
    await this.#flush
    const workers = Promise.all(this.#workers.map(worker => worker.close()))
    const drained = await Promise.race([
      workers.then(() => true),
      new Promise(resolve => setTimeout(() => resolve(false), deadlineMs).unref()),
    ])
    // A second close() of a worker only waits for the first again, so those that hang are left to the end of the process.
    if (!drained) this.#log.warn('queue.not-drained', { afterMs: deadlineMs })
    await Promise.all([...this.#queues.values()].map(queue => queue.close()))
    await Promise.all(this.#connections.map(connection => connection.close()))
  }

  #work(name: string, concurrency: number, process: (job: Job<{ id: string }>) => Promise<void>): void {
    const { connection, factory } = this.#connect(true)
    const options = {
      connection,
      concurrency,
      lockDuration: LOCK_MS,
      stalledInterval: STALLED_CHECK_MS,
      maxStalledCount: 1_000_000,
      runRetryDelay: 1_000,
    }
    const worker = (factory ? new Worker(name, process, options, factory) : new Worker(name, process, options)) as unknown as Worker
    worker.on('error', error => this.#complain(error))
    worker.on('failed', (job, error) =>
      this.#log.error('job.failed', { queue: name, job: job?.id, why: error.message, stack: error.stack }),
    )
    this.#workers.push(worker)
  }

  #queue(name: string): Queue {
    const known = this.#queues.get(name)
    if (known) return known
    const { connection, factory } = this.#connect(false)
    // The classes of the two backends differ in their type parameters only.
    const queue = (factory ? new Queue(name, { connection }, factory) : new Queue(name, { connection })) as unknown as Queue
    queue.on('error', error => this.#complain(error))
    this.#queues.set(name, queue)
    return queue
  }

  /** A worker waits for its Redis as long as it takes; one who rings must hear at once that it can't. */
  #connect(patient: boolean): Connected {
    if (this.#backend.kind === 'postgres') {
      const factory = createPostgresBackend as unknown as BackendFactory
      return { connection: this.#backend.pool as unknown as ConnectionOptions, factory, close: async () => undefined }
    }
    const redis = new Redis(this.#backend.url, { maxRetriesPerRequest: null, enableOfflineQueue: patient, lazyConnect: false })
    redis.on('error', error => this.#complain(error))
    const connected = { connection: redis as unknown as ConnectionOptions, factory: undefined, close: async () => redis.disconnect() }
    this.#connections.push(connected)
    return connected
  }

  /** A queue that is away says so many times a second; people need it once in ten. */
  #complain(error: unknown): void {
    if (this.#closing || Date.now() - this.#complainedAt < 10_000) return
    this.#complainedAt = Date.now()
    this.#log.warn('queue.trouble', {
      why: error instanceof Error ? error.message || error.name : String(error),
      comfort: 'nothing is lost: the sweep rings again',
    })
  }
}

/** Makes or updates BullMQ's own tables; once that was done, a read tells whether somebody took them away since. */
async function migrateQueue(pool: Pool, migratedBefore: boolean): Promise<void> {
  const { rows } = await pool.query<{ there: boolean }>("select to_regclass('bullmq.job') is not null as there")
  if (migratedBefore && rows[0]?.there) return
  const client = await pool.connect()
  try {
    await runMigrations(client)
  } finally {
    client.release()
  }
}
