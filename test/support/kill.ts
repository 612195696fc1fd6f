// Proves that nothing is lost and nothing happens twice: feeds mail through a real Dovecot to a real SMTP server while the process
// is killed with SIGKILL at random moments, its queue is wiped and its PostgreSQL restarted; then counts.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { connect, type Db } from '../../src/db/connect.ts'
import { startEmbedded } from '../../src/db/embedded.ts'
import { migrateToLatest } from '../../src/db/migrate.ts'
import { shippedPolicy } from '../../src/policy-files.ts'
import { type Dovecot, startDovecot } from './dovecot.ts'
import { freePort, startRedis, type TestRedis } from './redis.ts'
import { type SmtpSink, startSmtpSink } from './smtp-sink.ts'

export interface KillPlan {
  readonly queue: 'postgres' | 'redis'
  readonly mails: number
  readonly kills: number
  readonly wipes: number
  readonly databaseRestarts: number
  /** The same seed kills at the same moments, as far as the machine plays along. */
  readonly seed: number
  readonly say: (line: string) => void
}

export interface KillReport {
  readonly kills: number
  readonly messages: number
  readonly tickets: number
  readonly contacts: number
  /** Contacts that got at least one acknowledgement at the SMTP server. */
  readonly acknowledged: number
  /** Second copies, all with the Message-ID of the first: the kill fell between SMTP's acceptance and our commit. */
  readonly secondCopies: number
  /** Faults found, in words; empty where all is as it must be. */
  readonly faults: readonly string[]
  readonly seconds: number
}

/** Mulberry32: small, seeded, and good enough to pick moments. */
function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const sender = (index: number) => `customer${index}@company${index % 40}.example`

const mail = (index: number) =>
  [
    `From: Customer ${index} <${sender(index)}>`,
    'To: support@desk.example',
    `Subject: Request number ${index}`,
    `Message-ID: <kill-${index}@company${index % 40}.example>`,
    'Date: Sun, 22 Nov 2026 10:00:00 +0000',
    '',
    `Hello, this is request number ${index}: the printer prints blank pages.`,
    '',
  ].join('\r\n')

interface Stage {
  readonly plan: KillPlan
  readonly home: string
  readonly dovecot: Dovecot
  readonly sink: SmtpSink
  readonly redis: TestRedis | null
  readonly database: { readonly directory: string; readonly port: number }
  readonly url: string
  readonly configFile: string
}

const FLAGS = ['max_connections=300']
const openDb = (url: string): Db => connect({ url, poolSize: 2, applicationName: 'kill-test', onIdleError: () => undefined })

async function setUp(plan: KillPlan) {
  const home = await mkdtemp(join(tmpdir(), 'postdesk-kill-'))
  const [dovecot, sink, port] = await Promise.all([startDovecot(), startSmtpSink(), freePort()])
  const redis = plan.queue === 'redis' ? await startRedis() : null
  const database = { directory: join(home, 'database'), port }
  const server = await startEmbedded(database.directory, { port, flags: FLAGS })
  const db = openDb(server.url)
  await migrateToLatest(db)
  await db.destroy()
  const configFile = join(home, 'postdesk.yaml')
  const stage: Stage = { plan, home, dovecot, sink, redis, database, url: server.url, configFile }
  await writeFile(configFile, configuration(stage))
  return { stage, server }
}

const configuration = ({ dovecot, sink, redis, url }: Stage) => `
organisation: { name: Example Company }
policy: ${JSON.stringify(shippedPolicy())}
mailboxes:
  - name: support
    address: support@desk.example
    imap: { host: 127.0.0.1, port: ${dovecot.port}, tls: none, user: ${dovecot.user}, password: ${dovecot.password} }
    after: flag
    import: new
smtp: { host: 127.0.0.1, port: ${sink.port}, tls: none }
database: ${url}
queue: ${redis?.url ?? 'postgres'}
`

class Process {
  readonly #stage: Stage
  #child: ChildProcess | null = null
  #errors = ''
  #started = Promise.withResolvers<void>()

  constructor(stage: Stage) {
    this.#stage = stage
  }

  start(): void {
    const main = join(import.meta.dirname, '../../src/main.ts')
    const child = spawn(process.execPath, [main, 'start', '--config', this.#stage.configFile], { stdio: ['ignore', 'ignore', 'pipe'] })
    this.#started = Promise.withResolvers<void>()
    child.stderr.on('data', chunk => {
      this.#errors = (this.#errors + chunk).slice(-4_000)
      if (this.#errors.includes('"mailbox.connected"')) this.#started.resolve()
    })
    this.#child = child
    this.#errors = ''
  }

  /** Resolves once it watches its mailbox, or after 20 s: with its database away it may never come so far. */
  async started(): Promise<void> {
    await Promise.race([this.#started.promise, sleep(20_000)])
  }

  /** @throws with the end of its log where it ended by itself: only kills may end it. */
  async kill(signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL'): Promise<void> {
    const child = this.#child
    if (!child) return
    if (child.exitCode !== null) throw new Error(`the process ended by itself (${child.exitCode}):\n${this.#errors}`)
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
  }

  get log(): string {
    return this.#errors
  }
}

/** Feeds, kills, wipes and restarts; then lets it finish in peace and counts. */
export async function runKillTest(plan: KillPlan): Promise<KillReport> {
  const began = Date.now()
  const { stage, server } = await setUp(plan)
  let running = server
  const process = new Process(stage)
  try {
    const random = seeded(plan.seed)
    const batch = Math.ceil(plan.mails / (plan.kills + 1))
    let fed = 0
    const feed = () => {
      const next = Array.from({ length: Math.min(batch, plan.mails - fed) }, (_, i) => mail(fed + i))
      fed += next.length
      stage.dovecot.deliverMany(stage.dovecot.user, next)
    }
    // Fed before the first start: it would be old mail, which `import: new` passes over; so the first batch comes after.
    process.start()
    await waitUntilWatched(stage)
    for (let kill = 1; kill <= plan.kills; kill++) {
      feed()
      if (spread(plan.wipes, plan.kills).has(kill)) await wipe(stage)
      if (spread(plan.databaseRestarts, plan.kills, 1).has(kill)) running = await restartDatabase(stage, running)
      // Every fifth kill hits the start itself; the others come at any moment of the work, whose mails take a second or two.
      if (kill % 5 !== 0) await process.started()
      const waitedMs = Math.floor(random() * (kill % 5 === 0 ? 1_500 : 2_000))
      await sleep(waitedMs)
      await process.kill()
      plan.say(`kill ${kill} of ${plan.kills} after ${waitedMs} ms; ${fed} mails fed, ${stage.sink.mails.length} sent so far`)
      process.start()
    }
    while (fed < plan.mails) feed()
    await settle(stage, process)
    return await count(stage, began)
  } finally {
    await process.kill('SIGTERM').catch(error => plan.say(String(error)))
    await Promise.all([stage.dovecot.stop(), stage.sink.stop(), stage.redis?.stop(), running.stop()])
    await rm(stage.home, { recursive: true, force: true })
  }
}

/** Which of `of` rounds have one of `count` events, spread evenly. */
function spread(count: number, of: number, shift = 0): ReadonlySet<number> {
  return new Set(Array.from({ length: count }, (_, i) => Math.max(1, Math.round(((i + 1) * of) / (count + 1)) + shift)))
}

async function waitUntilWatched(stage: Stage): Promise<void> {
  await poll(stage, 60, async db => {
    const row = await db.selectFrom('cursors').select('id').where('current', '=', true).executeTakeFirst()
    return row !== undefined
  })
}

async function wipe({ plan, redis, url }: Stage): Promise<void> {
  plan.say('wiping the queue')
  if (redis) return redis.flush()
  const db = openDb(url)
  try {
    // Workers at their statements can make the drop a deadlock, with us as its victim.
    for (let tries = 0; tries < 20; tries++) {
      const dropped = await sql`drop schema if exists bullmq cascade`.execute(db).catch(() => null)
      if (dropped) return
    }
    throw new Error('the queue could not be wiped')
  } finally {
    await db.destroy()
  }
}

async function restartDatabase({ plan, database }: Stage, running: { stop(): Promise<void> }) {
  plan.say('restarting PostgreSQL')
  await running.stop()
  return startEmbedded(database.directory, { port: database.port, flags: FLAGS })
}

async function poll(stage: Stage, seconds: number, condition: (db: Db) => Promise<boolean>): Promise<boolean> {
  const db = openDb(stage.url)
  try {
    for (const deadline = Date.now() + seconds * 1_000; Date.now() < deadline; await sleep(200)) if (await condition(db)) return true
    return false
  } finally {
    await db.destroy()
  }
}

/** Waits until every door is closed and everything fed has come in; whatever is still open after two minutes shows in the count. */
async function settle(stage: Stage, process: Process): Promise<void> {
  const settled = await poll(stage, 120, async db => {
    const { rows } = await sql<{ messages: number; open: number }>`select count(*)::int as messages,
      (count(*) filter (where state = 'stored') + (select count(*) from outbox where state not in ('sent')))::int as open from messages`.execute(
      db,
    )
    return rows[0]?.messages === stage.plan.mails && rows[0].open === 0
  })
  if (!settled) stage.plan.say(`not settled after two minutes; the process said last:\n${process.log}`)
}

interface Counted {
  messages: number
  tickets: number
  contacts: number
  unsent: number
  unprocessed: number
  acknowledgements: number
  copies: number
}

async function count(stage: Stage, began: number): Promise<KillReport> {
  const db = openDb(stage.url)
  const { rows } =
    await sql<Counted>`select (select count(*)::int from messages) as messages, (select count(*)::int from tickets) as tickets,
    (select count(*)::int from contacts) as contacts, (select count(*)::int from outbox where state <> 'sent') as unsent,
    (select count(*)::int from messages where state <> 'ticketed') as unprocessed,
    (select count(*)::int from outbox where kind = 'acknowledgement') as acknowledgements,
    (select count(*)::int from outbox_attempts where result = 'uncertain') as copies`.execute(db)
  await db.destroy()
  const row = rows[0]
  if (!row) throw new Error('the database does not answer')
  const { plan, sink } = stage
  const byRecipient = Map.groupBy(sink.mails, ({ envelope }) => envelope.to.join())
  const faults = faultsOf(plan, row, byRecipient)
  const secondCopies = sink.mails.length - byRecipient.size
  const { messages, tickets, contacts } = row
  const seconds = Math.round((Date.now() - began) / 1_000)
  return { kills: plan.kills, messages, tickets, contacts, acknowledged: byRecipient.size, secondCopies, faults, seconds }
}

type Received = ReadonlyMap<string, readonly { readonly messageId: string }[]>

function faultsOf(plan: KillPlan, row: Counted, byRecipient: Received): readonly string[] {
  const faults: string[] = []
  const expect = (what: string, is: number, wanted: number) => void (is !== wanted && faults.push(`${what}: ${is} instead of ${wanted}`))
  expect('messages', row.messages, plan.mails)
  expect('tickets', row.tickets, plan.mails)
  expect('contacts', row.contacts, plan.mails)
  expect('acknowledgement rows', row.acknowledgements, plan.mails)
  expect('messages without a ticket', row.unprocessed, 0)
  expect('mails not sent', row.unsent, 0)
  expect('contacts that were acknowledged', byRecipient.size, plan.mails)
  let copies = 0
  for (const [recipient, mails] of byRecipient) {
    copies += mails.length - 1
    const ids = new Set(mails.map(({ messageId }) => messageId))
    if (ids.size > 1) faults.push(`${recipient} got ${ids.size} different acknowledgements`)
  }
  // Every second copy must be explained by an attempt whose end nobody recorded.
  if (copies > row.copies) faults.push(`${copies} second copies, but only ${row.copies} uncertain attempts`)
  return faults
}
