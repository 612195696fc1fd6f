// The whole corridor in one process: a mail into a real Dovecot, its acknowledgement out of a real SMTP server, on both queue backends.
import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Config } from '../../src/config.ts'
import { storeIngested } from '../../src/db/intake.ts'
import { registerProcess } from '../../src/db/processes.ts'
import { type Desk, startDesk } from '../../src/desk.ts'
import { ROLES, type Role } from '../../src/flow.ts'
import { aConfig, aMailbox } from '../support/config.ts'
import { type Dovecot, startDovecot } from '../support/dovecot.ts'
import { type KeptLog, keepLog } from '../support/log.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'
import { startRedis, type TestRedis } from '../support/redis.ts'
import { aRulebook } from '../support/rulebook.ts'
import { type SmtpSink, startSmtpSink } from '../support/smtp-sink.ts'
import { waitFor } from '../support/wait.ts'

const clock = { now: () => new Date() }
const rulebook = aRulebook()
let count = 0
const mail = (fields: readonly string[] = [], text = 'Hello, the printer on the second floor prints blank pages.') => {
  const address = `ada${++count}@customer.example`
  const head = [`From: Ada <${address}>`, 'To: support@desk.example', 'Subject: Printer', `Message-ID: <${randomUUID()}@customer.example>`]
  return { address, raw: [...head, ...fields, '', text].join('\r\n') }
}

describe.each(['postgres', 'redis'] as const)('with the queue on %s', queue => {
  let database: TestDatabase
  let dovecot: Dovecot
  let sink: SmtpSink
  let redis: TestRedis
  let config: Config
  let desks: Desk[] = []

  beforeAll(async () => {
    ;[database, dovecot, sink, redis] = await Promise.all([createTestDatabase(), startDovecot(), startSmtpSink(), startRedis()])
    const imap = { ...aMailbox().imap, port: dovecot.port, user: dovecot.user, password: dovecot.password }
    config = aConfig({
      mailboxes: [aMailbox({ imap })],
      smtp: { ...aConfig().smtp, port: sink.port },
      database: { kind: 'url', url: database.url },
      queue: queue === 'redis' ? { kind: 'redis', url: redis.url } : { kind: 'postgres' },
    })
  })
  afterEach(async () => {
    await Promise.all(desks.map(desk => desk.stop()))
    desks = []
  })
  afterAll(async () => {
    await Promise.all([dovecot.stop(), sink.stop(), redis.stop()])
    await database.close()
  })

  async function start(roles: readonly Role[] = ROLES, log: KeptLog = keepLog()): Promise<KeptLog> {
    desks.push(await startDesk({ config, rulebook, log, clock, roles, migrate: true }))
    return log
  }

  const watching = () =>
    waitFor('the mailbox to be watched', () =>
      database.db.selectFrom('cursors').select('id').where('current', '=', true).executeTakeFirst(),
    )
  const acknowledged = (address: string) => sink.waitFor(({ envelope }) => envelope.to.includes(address), 20_000)
  const copies = (address: string) => sink.mails.filter(({ envelope }) => envelope.to.includes(address)).length

  test('a mail becomes a ticket, its acknowledgement goes out, and a reply to it comes back to the ticket', async () => {
    await start()
    await watching()
    const first = mail()
    dovecot.deliver(dovecot.user, first.raw)
    const answer = await acknowledged(first.address)
    expect(answer.raw).toMatch(/^Auto-Submitted: auto-replied/m)
    expect(answer.raw).toMatch(/^Reply-To: .*support\+pd\d+-[a-z2-7]{16}@desk\.example/m)
    const reply = mail([`In-Reply-To: <${answer.messageId}>`], 'It prints again, thank you.')
    dovecot.deliver(dovecot.user, reply.raw)
    const rows = await waitFor('the reply on the ticket', async () => {
      const found = await database.db.selectFrom('ticket_messages').selectAll().where('role', '=', 'reply').execute()
      return found.length > 0 && found
    })
    expect(rows.length).toBe(1)
    expect(copies(reply.address)).toBe(0)
  })

  test('the roles can live in processes of their own', async () => {
    await Promise.all([start(['mailboxes']), start(['messages']), start(['send', 'timers'])])
    await watching()
    const sent = mail()
    dovecot.deliver(dovecot.user, sent.raw)
    await acknowledged(sent.address)
  })

  test('two whole processes on one mailbox: each mail once, each acknowledgement once', async () => {
    await Promise.all([start(), start()])
    await watching()
    const mails = Array.from({ length: 20 }, () => mail())
    dovecot.deliverMany(
      dovecot.user,
      mails.map(({ raw }) => raw),
    )
    for (const { address } of mails) await acknowledged(address)
    expect(mails.map(({ address }) => copies(address))).toEqual(mails.map(() => 1))
  })

  test('a row that nobody rang for is found by the sweep within 15 s', { timeout: 30_000 }, async () => {
    await start(['messages', 'send'])
    const lost = mail()
    const began = Date.now()
    await storeIngested(database.db, { raw: Buffer.from(lost.raw), mailboxId: null, receivedAt: clock.now(), now: clock.now() })
    await acknowledged(lost.address)
    expect(Date.now() - began).toBeLessThan(15_000)
  })

  test('a mail whose sender died while sending goes on, with the same Message-ID', { timeout: 40_000 }, async () => {
    const dead = randomUUID()
    await registerProcess(database.db, { id: dead, host: 'elsewhere', pid: 1, roles: ['send'] })
    const half = mail()
    const stored = await storeIngested(database.db, {
      raw: Buffer.from(half.raw),
      mailboxId: null,
      receivedAt: clock.now(),
      now: clock.now(),
    })
    await start(['messages'])
    await desks[0]?.bells.ring('messages', [stored.messageId])
    const row = await waitFor('the outbox row', () =>
      database.db.selectFrom('outbox').select(['id', 'message_id']).where('to_address', '=', half.address).executeTakeFirst(),
    )
    const claim = { state: 'sending', claimed_by: dead, attempts: 1 } as const
    await database.db.updateTable('outbox').set(claim).where('id', '=', row.id).execute()
    await database.db.insertInto('outbox_attempts').values({ outbox_id: row.id, attempt: 1, started_at: clock.now() }).execute()
    await database.db
      .updateTable('processes')
      .set({ alive_until: new Date(0) })
      .where('id', '=', dead)
      .execute()
    await start(['send'])
    expect((await acknowledged(half.address)).messageId).toBe(row.message_id)
    const attempts = await waitFor('both attempts on the row', async () => {
      const found = await database.db
        .selectFrom('outbox_attempts')
        .select('result')
        .where('outbox_id', '=', row.id)
        .orderBy('attempt')
        .execute()
      return found.length === 2 && found[1]?.result !== null && found.map(({ result }) => result)
    })
    expect(attempts).toEqual(['uncertain', 'accepted'])
  })

  test('stopping drains within 10 s and leaves neither claim nor lease nor process behind', async () => {
    const log = await start()
    await watching()
    const mails = Array.from({ length: 30 }, () => mail().raw)
    dovecot.deliverMany(dovecot.user, mails)
    await waitFor('the work to begin', () => log.lines.some(({ event }) => event === 'message.finished'))
    const began = Date.now()
    await desks.pop()?.stop()
    expect(Date.now() - began).toBeLessThan(10_000)
    const { db } = database
    expect(await db.selectFrom('outbox').select('id').where('state', '=', 'sending').execute()).toEqual([])
    expect(await db.selectFrom('mailboxes').select('id').where('holder', 'is not', null).execute()).toEqual([])
    expect(await db.selectFrom('processes').select('id').execute()).toEqual([])
  })
})

test('a database that is behind stops the start where migrating is somebody else’s job', async () => {
  const database = await createTestDatabase()
  await database.db.deleteFrom('kysely_migration' as 'settings').execute()
  const config = aConfig({ database: { kind: 'url', url: database.url } })
  const start = startDesk({ config, rulebook, log: keepLog(), clock, roles: ['timers'], migrate: false })
  await expect(start).rejects.toThrow('run "postdesk migrate"')
  await database.close()
})
