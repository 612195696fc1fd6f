// Opens the pool and says how PostgreSQL's types become ours. bigint becomes a number, loudly refused beyond 2^53.
// A lost connection is not handled here: the statement fails, the caller's outcome says when to try again.
import { setTimeout as pause } from 'node:timers/promises'
import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'
import type { Database } from './schema.ts'

export type Db = Kysely<Database>
export type Trx = Transaction<Database>

/** Reads an int8 as a number. @throws RangeError beyond Number.MAX_SAFE_INTEGER, where ids would silently collide. */
export function readBigint(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`bigint ${text} does not fit a number`)
  return value
}

const types = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === pg.types.builtins.INT8 ? readBigint : pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
}

export interface ConnectOptions {
  readonly url: string
  /** Connections at most. Must be at least the sum of the workers' concurrency plus two, else workers wait for each other. */
  readonly poolSize: number
  readonly applicationName: string
  /** Told about errors of idle connections, e.g. when the server restarts; they need no action, the pool reconnects. */
  readonly onIdleError: (error: Error) => void
}

/**
 * The pool listens to its idle connections only. One that is lent out and ends between two statements (a server that is restarted)
 * would end the process by an 'error' nobody hears; its next statement fails by itself, so here it is only heard.
 */
function surviveErrors(pool: pg.Pool, { onIdleError }: ConnectOptions): void {
  pool.on('error', onIdleError)
  pool.on('connect', client => void client.on('error', () => undefined))
}

export function connect(options: ConnectOptions): Db {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.poolSize,
    application_name: options.applicationName,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    types,
  })
  surviveErrors(pool, options)
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
}

/**
 * A pool for BullMQ's PostgreSQL backend, which wants one made for it: its own schema on the search path, and a connection
 * for every worker that listens. The queue's traffic never waits for the product's own statements.
 */
export function connectQueue(options: ConnectOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.poolSize,
    application_name: options.applicationName,
    options: '-c search_path=bullmq',
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  })
  surviveErrors(pool, options)
  waitForConnections(pool)
  return pool
}

/**
 * BullMQ remembers a first connection that failed for ever, and then turns in circles without letting anything else run. So whoever asks
 * this pool for a connection waits until there is one; statements, which ask by callback, still fail at once.
 */
function waitForConnections(pool: pg.Pool): void {
  const connectNow = pool.connect.bind(pool)
  const connectPatiently = async (): Promise<pg.PoolClient> => {
    for (;;) {
      try {
        return await connectNow()
      } catch (error) {
        if (pool.ending) throw error
        await pause(500)
      }
    }
  }
  pool.connect = ((callback?: Parameters<typeof connectNow>[0]) =>
    callback ? connectNow(callback) : connectPatiently()) as typeof pool.connect
}
