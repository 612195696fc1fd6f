// The servers of a bench run, all private and on loopback: Dovecot, PostgreSQL with its normal durability, Redis, and the SMTP sink.
// Whatever is started is entered for its end before it has begun, so that Ctrl-C at any moment leaves nothing behind.
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { connect } from '../src/db/connect.ts'
import { type Embedded, startEmbedded } from '../src/db/embedded.ts'
import { migrateToLatest } from '../src/db/migrate.ts'
import { type Dovecot, startDovecot } from '../test/support/dovecot.ts'
import { startRedis } from '../test/support/redis.ts'
import type { SinkWish, SinkWord } from './sink.ts'

export interface Stage {
  readonly home: string
  readonly dovecot: Dovecot
  /** A Redis database for this run alone, so that two products can run at once. */
  redisUrl(run: string): string
  readonly sink: Sink
  readonly database: Database
  readonly ends: AsyncDisposableStack
  /** A mailbox and a name that no run had before. */
  nextRun(): string
}

/** Mailboxes, made before Dovecot starts: one a run, and a Redis database each, of which there are 16. */
const RUNS = Array.from({ length: 16 }, (_, index) => `r${index + 1}`)
const STOP_MS = 8_000
export const TEMPLATE = 'bench_template'

export async function openStage(ends: AsyncDisposableStack): Promise<Stage> {
  const home = await mkdtemp(join(tmpdir(), 'postdesk-bench-'))
  ends.defer(() => rm(home, { recursive: true, force: true }))
  const [dovecot, redis, sink, database] = await Promise.all([
    until(ends, startDovecot({ users: RUNS })),
    until(ends, startRedis()),
    until(ends, startSink()),
    openDatabase(ends, join(home, 'database')),
  ])
  const free = [...RUNS]
  const nextRun = () => {
    const run = free.shift()
    if (!run) throw new Error('more runs than mailboxes')
    return run
  }
  return { home, dovecot, redisUrl: run => `${redis.url}/${RUNS.indexOf(run)}`, sink, database, ends, nextRun }
}

/** Hands on what is being started, and has it stopped at the end, bounded: a server that Ctrl-C reached first may never answer. */
async function until<T extends { stop(): Promise<void> }>(ends: AsyncDisposableStack, starting: Promise<T>): Promise<T> {
  ends.defer(async () => {
    const started = await starting.catch(() => null)
    await Promise.race([started?.stop(), sleep(STOP_MS, undefined, { ref: false })])
  })
  return starting
}

export interface Sink {
  readonly port: number
  /** When each recipient of a run got its mail, once so many have. @throws after `timeoutMs`. */
  arrived(wish: SinkWish, timeoutMs: number): Promise<SinkWord & { readonly kind: 'arrived' }>
  stop(): Promise<void>
}

async function startSink(): Promise<Sink> {
  const child = fork(join(import.meta.dirname, 'sink.ts'), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const listening = await word(child, 'listening', () => true, STOP_MS)
  return {
    port: listening.port,
    arrived: (wish, timeoutMs) => {
      child.send(wish)
      return word(child, 'arrived', ({ run }) => run === wish.run, timeoutMs)
    },
    stop: () => endChild(child, 'SIGTERM'),
  }
}

async function word<K extends SinkWord['kind']>(
  child: ChildProcess,
  kind: K,
  fits: (said: SinkWord & { readonly kind: K }) => boolean,
  timeoutMs: number,
): Promise<SinkWord & { readonly kind: K }> {
  const signal = AbortSignal.timeout(timeoutMs)
  for (;;) {
    const [said] = (await once(child, 'message', { signal })) as [SinkWord]
    if (said.kind === kind && fits(said as SinkWord & { kind: K })) return said as SinkWord & { kind: K }
  }
}

/** Asks a process to end and sees to it. */
export async function endChild(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill(signal)
  const force = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
  await ended
  clearTimeout(force)
}

export interface Database {
  /** A database of that name; a copy of the migrated, empty one unless told otherwise. Returns its URL. */
  create(name: string): Promise<string>
  /** Starts the server anew with other settings. */
  restart(flags: readonly string[]): Promise<void>
}

async function openDatabase(ends: AsyncDisposableStack, directory: string): Promise<Database> {
  let starting = startEmbedded(directory)
  ends.defer(async () => (await starting.catch(() => null))?.stop())
  await onDatabase((await starting).url, `create database ${TEMPLATE}`)
  await migrate(urlOf(await starting, TEMPLATE))
  return {
    async create(name) {
      const server = await starting
      await onDatabase(server.url, `create database ${name} template ${TEMPLATE}`)
      return urlOf(server, name)
    },
    async restart(flags) {
      await (await starting).stop()
      starting = startEmbedded(directory, { flags })
      await starting
    },
  }
}

async function migrate(url: string): Promise<void> {
  const db = connect({ url, poolSize: 2, applicationName: 'postdesk-bench', onIdleError: () => undefined })
  await migrateToLatest(db).finally(() => db.destroy())
}

function urlOf({ url }: Embedded, name: string): string {
  const named = new URL(url)
  named.pathname = `/${name}`
  return named.href
}

/** Runs statements on a connection of their own and gives the rows of the last. */
export async function onDatabase(url: string, ...statements: readonly string[]): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    let rows: readonly Record<string, unknown>[] = []
    for (const statement of statements) rows = (await client.query(statement)).rows
    return rows
  } finally {
    await client.end()
  }
}
