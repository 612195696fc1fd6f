// Promises kept by whole desks on the clock of the wall, real queues and a real SMTP server: a step of the ladder and a status mail that fall due at one
// moment come at it, once, though the queue is wiped before it, though no desk ran when it came, and though two desks come upon it at once.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Clock } from '../../src/clock.ts'
import type { Config } from '../../src/config.ts'
import { storeIngested } from '../../src/db/intake.ts'
import { type Desk, startDesk } from '../../src/desk.ts'
import { ROLES, type Role } from '../../src/flow.ts'
import { keepTickets } from '../../src/workers/keep.ts'
import { openMessageDoor } from '../../src/workers/message.ts'
import { openPolicyVersions } from '../../src/workers/policy-versions.ts'
import { aConfig, aMailbox } from '../support/config.ts'
import { keepLog } from '../support/log.ts'
import { openMessageRoom, type TestRoom } from '../support/message-room.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'
import { startRedis, type TestRedis } from '../support/redis.ts'
import { aRulebook } from '../support/rulebook.ts'
import { type SmtpSink, startSmtpSink } from '../support/smtp-sink.ts'
import { SMALL_POLICY } from '../support/ticket-desk.ts'
import { waitFor } from '../support/wait.ts'

/** The working time after which both fall due: the first answer, and the next update less the five minutes of composing it. */
const SPAN_MS = 55 * 60_000
const IN_TIME_MS = 5_000
const wall: Clock = { now: () => new Date() }

let folder: string
let database: TestDatabase
let room: TestRoom
let sink: SmtpSink
let redis: TestRedis
let desks: Desk[] = []

beforeAll(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'promises-')), 'policy')
  cpSync(SMALL_POLICY, folder, { recursive: true })
  const file = join(folder, 'policy.yaml')
  const text = readFileSync(file, 'utf8').replace(
    '{ firstResponse: 4h, update: 1d, resolution: 3d }',
    '{ firstResponse: 55m, update: 1h, resolution: 3d }',
  )
  writeFileSync(file, `${text}escalation:\n  - { name: late, clock: first-response, at: breach, notify: [sam@desk.test] }\n`)
  ;[database, sink, redis] = await Promise.all([createTestDatabase(), startSmtpSink(), startRedis()])
  room = await openMessageRoom(database, wall, aRulebook(folder))
})
afterEach(async () => {
  await Promise.all(desks.map(desk => desk.stop()))
  desks = []
})
afterAll(async () => {
  await Promise.all([sink.stop(), redis.stop()])
  await database.close()
  rmSync(folder, { recursive: true })
})

type Backend = 'redis' | 'postgres'

async function start(queue: Backend): Promise<void> {
  const config: Config = aConfig({
    mailboxes: [aMailbox()],
    policyFolder: folder,
    smtp: { ...aConfig().smtp, port: sink.port },
    database: { kind: 'url', url: database.url },
    queue: queue === 'redis' ? { kind: 'redis', url: redis.url } : { kind: 'postgres' },
  })
  desks.push(await startDesk({ config, rulebook: aRulebook(folder), log: keepLog(), clock: wall, roles: OPEN_DOORS, migrate: true }))
}

const OPEN_DOORS: readonly Role[] = ROLES.filter(role => role !== 'mailboxes')
const CUSTOMERS = ['ada', 'bo', 'cem', 'dia']
let count = 0

interface Opened {
  readonly ids: readonly number[]
  readonly dueAt: Date
}
/** All that was opened by any test. */
const everything: Opened[] = []

/** Real mails, taken in and planned before any desk runs, so long ago that what they lead to falls due `leadMs` from now. */
async function open(leadMs: number): Promise<Opened> {
  const at = new Date(Date.now() - SPAN_MS + leadMs)
  const door = openMessageDoor({ ...room, clock: { now: () => at } })
  count++
  const messages = await Promise.all(
    CUSTOMERS.map(async name => {
      const address = `${name}${count}@customer.example`
      const head = [`From: ${address}`, 'To: support@desk.example', 'Subject: Telephone', `Message-ID: <${address}>`]
      const raw = Buffer.from([...head, '', 'The telephone in room 4 is silent.'].join('\r\n'))
      const { messageId } = await storeIngested(room.db, { raw, mailboxId: room.mailboxId, receivedAt: at, now: at })
      await door(messageId, { interrupted: false })
      return messageId
    }),
  )
  const shares = await room.db.selectFrom('ticket_messages').select('ticket_id').where('message_id', 'in', messages).execute()
  const ids = shares.map(({ ticket_id }) => ticket_id).toSorted()
  await keepTickets({ ...room, clock: { now: () => at }, versions: openPolicyVersions(room.db), processId: null }, ids)
  const opened = { ids, dueAt: new Date(at.getTime() + SPAN_MS) }
  everything.push(opened)
  return opened
}

const doneOf = ({ ids }: Opened) =>
  database.db
    .selectFrom('events as e')
    .innerJoin('outbox as o', 'o.id', 'e.outbox_id')
    .select(['e.ticket_id as ticketId', 'e.kind', 'e.at', 'o.message_id as messageId', 'o.to_address as to'])
    .where('e.ticket_id', 'in', [...ids])
    .where('e.kind', 'in', ['update.queued', 'escalation.queued'])
    .execute()

/** Each ticket's two mails are in the sink, once, and were written in time after `from`. */
async function keptInTime(opened: Opened, from: Date): Promise<void> {
  const wanted = 2 * opened.ids.length
  const done = await waitFor('both mails of each ticket', async () => {
    const rows = await doneOf(opened)
    return rows.length >= wanted && rows.every(({ messageId }) => sink.byMessageId(messageId).length > 0) && rows
  })
  const lateness = done.map(({ at }) => at.getTime() - from.getTime())
  expect(Math.min(...lateness)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...lateness)).toBeLessThan(IN_TIME_MS)
  await once(opened)
}

async function once(opened: Opened): Promise<void> {
  const done = await doneOf(opened)
  const kinds = done.map(({ ticketId, kind }) => `${ticketId} ${kind}`).toSorted()
  expect(kinds).toEqual(opened.ids.flatMap(id => [`${id} escalation.queued`, `${id} update.queued`]).toSorted())
  for (const { messageId, kind, to } of done) {
    const [mail, ...more] = sink.byMessageId(messageId)
    expect(more).toEqual([])
    expect(mail?.envelope.to).toEqual([to])
    expect(to).toMatch(kind === 'update.queued' ? /@customer\.example$/ : /^sam@desk\.test$/)
  }
  const steps = database.db
    .selectFrom('events')
    .select('id')
    .where('ticket_id', 'in', [...opened.ids])
    .where('kind', '=', 'ladder.step')
  expect(await steps.execute()).toHaveLength(opened.ids.length)
}

/** A desk that is at work has the tables open; it may take more than one try. */
async function wipe(queue: Backend): Promise<void> {
  if (queue === 'redis') return redis.flush()
  await waitFor('the tables to go', () =>
    sql`drop schema bullmq cascade`.execute(database.db).then(
      () => true,
      () => false,
    ),
  )
}

test('two desks that come upon it at once, each by a queue of its own, do it once', { timeout: 30_000 }, async () => {
  const opened = await open(0)
  const started = wall.now()
  await Promise.all([start('redis'), start('postgres')])
  await keptInTime(opened, started)
})

describe.each(['redis', 'postgres'] as const)('with the queue on %s', queue => {
  test('what falls due comes at its moment, though the queue is wiped before it', { timeout: 30_000 }, async () => {
    const opened = await open(6_000)
    await start(queue)
    // What the sweep has handed over by now is lost with the queue.
    await sleep(Math.max(0, opened.dueAt.getTime() - Date.now() - 3_000))
    expect(await doneOf(opened)).toEqual([])
    await wipe(queue)
    await keptInTime(opened, opened.dueAt)
  })

  test('what fell due while the desk was stopped comes as soon as it runs again', { timeout: 30_000 }, async () => {
    const opened = await open(4_000)
    await start(queue)
    await desks.pop()?.stop()
    expect(await doneOf(opened)).toEqual([])
    await sleep(Math.max(0, opened.dueAt.getTime() - Date.now()) + 500)
    const started = wall.now()
    await start(queue)
    await keptInTime(opened, started)
  })
})

test('nothing of it came a second time, after all these desks', async () => {
  expect(everything).toHaveLength(5)
  for (const opened of everything) await once(opened)
})
