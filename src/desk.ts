// The whole house from the cellar up: database, secret, bells, rooms. What is started here is stopped here, in the opposite order:
// first nothing new comes in, then what is at work is finished, then the connections go. Only main.ts ends the process.
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import { connectQueue, type Db } from './db/connect.ts'
import { migrateToLatest, pendingMigrations, readSecret } from './db/migrate.ts'
import { type OpenedDatabase, openDatabase } from './db/open.ts'
import { adoptPolicy } from './db/policies.ts'
import { heartbeat, listNeighbours, registerProcess, removeProcess } from './db/processes.ts'
import { type Role, rolesIn } from './flow.ts'
import { hostIdentity, isRunning } from './host.ts'
import type { Log } from './log.ts'
import { createSmtp, type Smtp } from './outbox/smtp.ts'
import { openPolicyBook, type PolicyBook, type Rulebook } from './policy-book.ts'
import { startWeb, type Web } from './web/server.ts'
import { type Intake, startIntake } from './workers/intake.ts'
import { type KeepRoom, openTimerDoor } from './workers/keep.ts'
import { openLoadBook } from './workers/load-book.ts'
import { openMessageDoor } from './workers/message.ts'
import { openPolicyVersions } from './workers/policy-versions.ts'
import { type Bells, hangBells, type QueueBackend } from './workers/queue.ts'
import { openSendDoor, settleUncertain } from './workers/send.ts'
import { sweep } from './workers/sweep.ts'

export interface DeskOptions {
  readonly config: Config
  readonly rulebook: Rulebook
  readonly log: Log
  readonly clock: Clock
  readonly roles: readonly Role[]
  /** False where migrations are somebody else's job: a database that is behind then stops the start. */
  readonly migrate: boolean
}

export interface Desk {
  readonly db: Db
  readonly bells: Bells
  /** Drains and lets go of everything, within 10 s. */
  stop(): Promise<void>
}

/** Many messages and mails may be under way at once: those that wait for the database travel together, which is what makes it fast. */
const CONCURRENCY = { messages: 64, send: 16, timers: 64 } as const
/** A process whose last beat is 20 s old is dead to the others (db/processes.ts); three beats may fail before that. */
const BEAT_MS = 5_000
const SWEEP_EVERY_MS = 5_000
const POLICY_EVERY_MS = 2_000
const DRAIN_MS = 7_000
const CUT_SENDING_MS = 5_000

/** Workers share their statements (workers/gather.ts), so that the doors, the sweep and the heartbeat need few connections; each folder has one. */
const poolSize = (config: Config) => 12 + config.mailboxes.flatMap(({ folders }) => folders).length

/** Starts the given roles. @throws where the database can't be reached or is behind; nothing is left running then. */
export async function startDesk(options: DeskOptions): Promise<Desk> {
  const { config, log } = options
  const opened = await openDatabase(config.database, { poolSize: poolSize(config), applicationName: 'postdesk', log, adopt: true })
  try {
    return await furnish({ ...options, roles: rolesIn(config, options.roles) }, opened)
  } catch (error) {
    await opened.close()
    throw error
  }
}

async function furnish(options: DeskOptions, opened: OpenedDatabase): Promise<Desk> {
  const { db } = opened
  await bringUpToDate(db, options)
  const secret = await readSecret(db)
  // Before anything else runs: a port that is taken starts nothing.
  const web = await openPage(options, db, secret)
  try {
    return await openDoors(options, opened, secret, web)
  } catch (error) {
    await web?.stop()
    throw error
  }
}

async function openPage({ config, roles, log, clock }: DeskOptions, db: Db, secret: Buffer): Promise<Web | null> {
  if (!config.web || !roles.includes('web')) return null
  const { organisation, numberPrefix, defaultLanguage } = config
  const { host, port } = config.web
  return startWeb({ db, secret, clock, log, host, port, organisation: organisation.name, numberPrefix, defaultLanguage })
}

async function openDoors(options: DeskOptions, opened: OpenedDatabase, secret: Buffer, web: Web | null): Promise<Desk> {
  const { config, log, roles } = options
  const { db } = opened
  // A policy that can't be adopted starts nothing either.
  const book = await openBook(db, options)
  const processId = await enter(db, roles, log)
  const pulse = startPulse({ ...opened, roles, log }, processId)
  const { bells, closeBells } = await startBells(config, opened.url, log)
  const smtp = createSmtp(config.smtp, log)
  const rooms = {
    ...options,
    db,
    secret,
    bells,
    smtp,
    processId,
    rulebook: book.current,
    versions: openPolicyVersions(db),
    load: openLoadBook(db, options.clock),
  }
  answerDoors(rooms)
  const healing = setInterval(() => void bells.heal(), SWEEP_EVERY_MS)
  const intake = roles.includes('mailboxes') ? startIntake({ ...rooms, ring: ids => bells.ring('messages', ids) }) : null
  log.info('desk.started', { roles, queue: config.queue.kind, database: config.database.kind, process: processId })
  const stop = async () => {
    clearInterval(healing)
    book.stop()
    await Promise.all([web?.stop(), leave({ intake, closeBells, smtp, pulse, db, processId, log })])
    await opened.close()
    log.info('desk.stopped', { process: processId })
  }
  return { db, bells, stop }
}

/** Each version in force is kept in the database, so that a decision can always be read with the policy that made it. */
function openBook(db: Db, { config, rulebook, clock, log }: DeskOptions): Promise<PolicyBook> {
  const adopt = async ({ policy, files }: Rulebook, before: Rulebook | null) => {
    const because = before === null ? 'the desk started with it' : 'the files of the policy changed'
    await adoptPolicy(db, policy.hash, files, clock.now(), because)
    log.info('policy.adopted', { hash: policy.hash.slice(0, 12), rules: policy.rules.length, because })
  }
  const broken = (faults: readonly string[]) => log.error('policy.broken', { faults, comfort: 'the policy in force goes on' })
  return openPolicyBook(rulebook, { folder: config.policyFolder, everyMs: POLICY_EVERY_MS, adopt, broken })
}

async function bringUpToDate(db: Db, { migrate, log }: DeskOptions): Promise<void> {
  if (migrate) {
    const applied = await migrateToLatest(db)
    if (applied.length > 0) log.info('database.migrated', { applied })
    return
  }
  const pending = await pendingMigrations(db)
  if (pending.length > 0) throw new Error(`the database is behind by ${pending.join(', ')}: run "postdesk migrate"`)
}

/** Writes us into the list of processes, and those of this machine that are seen to be gone out of it: their work is free at once. */
async function enter(db: Db, roles: readonly Role[], log: Log): Promise<string> {
  const host = await hostIdentity()
  for (const neighbour of await listNeighbours(db, host)) {
    if (isRunning(neighbour.pid)) continue
    log.warn('process.found-dead', { process: neighbour.id, pid: neighbour.pid })
    await removeProcess(db, neighbour.id)
  }
  const id = randomUUID()
  await registerProcess(db, { id, host, pid: process.pid, roles })
  return id
}

interface Pulse {
  stop(): void
}

interface Living extends Pick<OpenedDatabase, 'db' | 'revive'> {
  readonly roles: readonly Role[]
  readonly log: Log
}

function startPulse({ db, revive, roles, log }: Living, id: string): Pulse {
  let beating = false
  const beat = async () => {
    if (beating) return
    beating = true
    try {
      // Declared dead (a long pause, a lost database): others may hold our work now, so we come back as a newcomer with the same id.
      if (!(await heartbeat(db, id))) {
        log.warn('process.was-declared-dead', { process: id })
        await registerProcess(db, { id, host: await hostIdentity(), pid: process.pid, roles })
      }
    } catch (error) {
      log.warn('database.trouble', { why: error instanceof Error ? error.message : String(error), doing: 'heartbeat' })
      const revived = await revive().catch((why: Error) => log.warn('database.not-revived', { why: why.message }))
      if (revived) log.warn('database.revived', { comfort: 'the embedded PostgreSQL had died and was started again' })
    } finally {
      beating = false
    }
  }
  const timer = setInterval(() => void beat(), BEAT_MS)
  return { stop: () => clearInterval(timer) }
}

async function startBells(config: Config, databaseUrl: string, log: Log): Promise<{ bells: Bells; closeBells: () => Promise<void> }> {
  const backend = openQueue(config, databaseUrl, log)
  const bells = hangBells(backend, log)
  // A worker that starts without the queue's tables would never get over it; Redis needs none.
  while (!(await bells.heal()) && backend.kind === 'postgres') await pause(1_000)
  const closeBells = async () => {
    await bells.close(DRAIN_MS)
    if (backend.kind === 'postgres') await backend.pool.end()
  }
  return { bells, closeBells }
}

function openQueue({ queue }: Config, url: string, log: Log): QueueBackend {
  if (queue.kind === 'redis') return queue
  const onIdleError = (error: Error) => log.warn('database.connection-lost', { why: error.message })
  // Four workers listen on a connection each; the rest serve their statements.
  return { kind: 'postgres', pool: connectQueue({ url, poolSize: 12, applicationName: 'postdesk-queue', onIdleError }) }
}

interface Rooms extends Omit<DeskOptions, 'rulebook'>, Pick<KeepRoom, 'rulebook' | 'load' | 'versions'> {
  readonly db: Db
  readonly secret: Buffer
  readonly bells: Bells
  readonly smtp: Smtp
  readonly processId: string
}

function answerDoors(rooms: Rooms): void {
  const { bells, roles } = rooms
  if (roles.includes('messages')) bells.answer('messages', CONCURRENCY.messages, openMessageDoor(rooms))
  if (roles.includes('send')) bells.answer('send', CONCURRENCY.send, openSendDoor(rooms))
  if (roles.includes('timers')) bells.answer('timers', CONCURRENCY.timers, openTimerDoor(rooms))
  bells.answerSweep(SWEEP_EVERY_MS, () => sweep({ ...rooms, settleUncertain: () => settleUncertain(rooms) }))
}

interface Leaving {
  readonly intake: Intake | null
  readonly closeBells: () => Promise<void>
  readonly smtp: Smtp
  readonly pulse: Pulse
  readonly db: Db
  readonly processId: string
  readonly log: Log
}

async function leave({ intake, closeBells, smtp, pulse, db, processId, log }: Leaving): Promise<void> {
  await intake?.stop()
  // A mail server that never answers must not hold us: what is still being sent then is cut, and its row says how far it came.
  const cut = setTimeout(() => void smtp.close(), CUT_SENDING_MS)
  await closeBells()
  clearTimeout(cut)
  await smtp.close()
  pulse.stop()
  // Without a database there is nothing to sign off from; our row then ends by its own date.
  await removeProcess(db, processId).catch((error: Error) => log.warn('database.trouble', { why: error.message, doing: 'signing off' }))
}
