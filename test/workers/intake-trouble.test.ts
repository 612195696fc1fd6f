import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { MailboxConfig } from '../../src/config.ts'
import { connect } from '../../src/db/connect.ts'
import { startEmbedded } from '../../src/db/embedded.ts'
import { migrateToLatest } from '../../src/db/migrate.ts'
import { removeProcess } from '../../src/db/processes.ts'
import { type Dovecot, startDovecot } from '../support/dovecot.ts'
import { startImapProxy } from '../support/imap-proxy.ts'
import { aMail, mailboxOf, type Watched, watch } from '../support/intake.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'
import { waitFor } from '../support/wait.ts'

let database: TestDatabase
let dovecot: Dovecot
let running: Watched[] = []
let ending: (() => Promise<unknown>)[] = []
beforeAll(async () => {
  dovecot = await startDovecot()
})
afterAll(() => dovecot.stop())
beforeEach(async () => {
  database = await createTestDatabase()
})
afterEach(async () => {
  await Promise.all(running.map(one => one.stop()))
  running = []
  await Promise.all(ending.map(end => end()))
  ending = []
  dovecot.clear()
  await database.close()
})

async function start(...mailboxes: readonly MailboxConfig[]): Promise<Watched> {
  const watched = await watch(database.db, mailboxes)
  running.push(watched)
  return watched
}
const deliver = (...subjects: readonly string[]) =>
  dovecot.deliverMany(
    'support',
    subjects.map(subject => aMail(subject)),
  )
const rowOf = (name: string) => database.db.selectFrom('mailboxes').selectAll().where('name', '=', name).executeTakeFirst()
const count = async () => (await database.db.selectFrom('messages').select('id').execute()).length
const rung = (watched: Watched, times: number) => waitFor(`${times} rings`, () => watched.rung.length >= times)

describe('one mailbox in trouble, another at work', () => {
  const check = (name: string, broken: () => Promise<{ mailbox: Partial<MailboxConfig>; end?: () => Promise<unknown> }>, why: RegExp) =>
    test(name, async () => {
      const { mailbox, end } = await broken()
      if (end) ending.push(end)
      const watched = await start(mailboxOf(dovecot, { name: 'broken', ...mailbox }), mailboxOf(dovecot))
      await watched.logged('mailbox.failed', 1, 'broken')
      await watched.logged('mailbox.connected', 1, 'support')
      deliver('one')
      await rung(watched, 1)
      const row = await waitFor('the row', async () => ((await rowOf('broken'))?.failures ? rowOf('broken') : null))
      expect(row.last_error).toMatch(why)
      expect(row.last_error_at).toBeInstanceOf(Date)
      expect(watched.log.lines.find(line => line.event === 'mailbox.failed')).toMatchObject({
        level: 'warn',
        fields: { mailbox: 'broken', failures: 1 },
      })
      expect(await rowOf('support')).toMatchObject({ failures: 0, last_error: null })
      expect(JSON.stringify(watched.log.lines)).not.toContain('wrong horse')
    })
  const imap = (change: Partial<MailboxConfig['imap']>) => ({ mailbox: { imap: { ...mailboxOf(dovecot).imap, ...change } } })
  const withTls = async (options: Parameters<typeof startDovecot>[0], change: (server: Dovecot) => Partial<MailboxConfig['imap']>) => {
    const server = await startDovecot(options)
    return { ...imap({ port: server.port, ...change(server) }), end: () => server.stop() }
  }

  check('a wrong password', async () => imap({ password: 'wrong horse' }), /refused user or password/)
  check('a dead port', async () => imap({ port: await closedPort() }), /nothing listens/)
  check('a missing folder', async () => ({ mailbox: { folders: ['Nowhere'] } }), /folder does not exist/)
  check(
    'an expired certificate',
    () => withTls({ tls: 'implicit', expired: true }, server => ({ tls: 'implicit', ...ca(server) })),
    /certificate has expired/,
  )
  check('a certificate nobody vouches for', () => withTls({ tls: 'implicit' }, () => ({ tls: 'implicit' })), /not trusted/)
  check('a server without the STARTTLS asked for', async () => imap({ tls: 'starttls' }), /going on in clear is refused/)
  check('TLS asked of a server without', async () => imap({ tls: 'implicit' }), /does not speak TLS/)
})

const ca = (server: Dovecot) => (server.certificate ? { ca: server.certificate } : {})

for (const tls of ['implicit', 'starttls'] as const) {
  test(`mail comes over ${tls} TLS with an authority of one’s own`, async () => {
    const server = await startDovecot({ tls })
    const mailbox = mailboxOf(server)
    const watched = await start({ ...mailbox, imap: { ...mailbox.imap, tls, ...ca(server) } })
    await watched.logged('mailbox.connected')
    server.deliver('support', aMail('one'))
    await rung(watched, 1)
    await server.stop()
  })
}

test('a server that comes up later is found without a restart, and the row says that all is well again', async () => {
  await dovecot.halt()
  const watched = await start(mailboxOf(dovecot))
  await watched.logged('mailbox.failed')
  await dovecot.start()
  await watched.logged('mailbox.connected')
  deliver('one')
  await rung(watched, 1)
  await waitFor('a clean row', async () => (await rowOf('support'))?.failures === 0)
})

test('a restart of the mail server loses nothing', async () => {
  const watched = await start(mailboxOf(dovecot))
  await watched.logged('mailbox.connected')
  deliver('before')
  await rung(watched, 1)
  await dovecot.restart()
  deliver('after')
  await rung(watched, 2)
  expect(await count()).toBe(2)
})

test('a line cut in the middle of a mail takes it on the next connection', async () => {
  const proxy = await startImapProxy(dovecot)
  const watched = await start(mailboxOf({ ...address(proxy), user: dovecot.user, password: dovecot.password }))
  await watched.logged('mailbox.connected')
  const before = proxy.received
  proxy.rewrite = text => {
    if (proxy.received - before > 200_000) proxy.cut()
    return text
  }
  dovecot.deliver('support', aMail('large', { body: 'x'.repeat(70).concat('\r\n').repeat(10_000) }))
  await watched.logged('mailbox.failed')
  proxy.rewrite = text => text
  await rung(watched, 1)
  expect(await count()).toBe(1)
  await proxy.stop()
})

const address = ({ host, port }: { readonly host: string; readonly port: number }) => ({ host, port })

test('a PostgreSQL that is stopped and started again holds mail up only for as long', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'postdesk-stopped-'))
  const server = await startEmbedded(directory)
  const db = connect({ url: server.url, poolSize: 4, applicationName: 'test', onIdleError: () => undefined })
  await migrateToLatest(db)
  const watched = await watch(db, [mailboxOf(dovecot)])
  await watched.logged('mailbox.connected')
  await server.stop()
  deliver('one', 'two')
  await watched.logged('mailbox.failed', 2)
  expect(watched.log.lines.find(line => line.event === 'mailbox.failed')).toMatchObject({
    level: 'warn',
    fields: { why: expect.stringMatching(/database/) },
  })
  const again = await startEmbedded(directory, { port: Number(new URL(server.url).port) })
  await rung(watched, 2)
  expect(watched.rung).toHaveLength(2)
  await watched.stop()
  await db.destroy()
  await again.stop()
  await rm(directory, { recursive: true, force: true })
})

test('stopping takes no longer where the database is away', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'postdesk-stopped-'))
  const server = await startEmbedded(directory)
  const db = connect({ url: server.url, poolSize: 4, applicationName: 'test', onIdleError: () => undefined })
  await migrateToLatest(db)
  const watched = await watch(db, [mailboxOf(dovecot)])
  await watched.logged('mailbox.connected')
  await server.stop()
  const before = performance.now()
  await watched.stop()
  expect(performance.now() - before).toBeLessThan(5_000)
  await watched.logged('intake.lease-not-freed')
  await db.destroy()
  await rm(directory, { recursive: true, force: true })
})

test('a full disk is named, and mail comes when there is room again', async () => {
  await sql`create function full_disk() returns trigger language plpgsql as
    $$ begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$`.execute(database.db)
  await sql`create trigger full_disk before insert on raws for each row execute function full_disk()`.execute(database.db)
  const watched = await start(mailboxOf(dovecot))
  await watched.logged('mailbox.connected')
  deliver('one')
  await waitFor('its name', async () => (await rowOf('support'))?.last_error?.includes('disk is full'))
  expect(await count()).toBe(0)
  await sql`drop trigger full_disk on raws`.execute(database.db)
  await rung(watched, 1)
  await waitFor('a clean row', async () => (await rowOf('support'))?.last_error === null)
})

test('a bug is logged as one, and tried again later', async () => {
  await sql`alter table raws add constraint impossible check (encoding = 'never')`.execute(database.db)
  const watched = await start(mailboxOf(dovecot))
  await watched.logged('mailbox.connected')
  deliver('one')
  await watched.logged('mailbox.failed')
  expect(watched.log.lines.find(line => line.event === 'mailbox.failed')).toMatchObject({
    level: 'error',
    fields: { why: expect.stringMatching(/impossible/) },
  })
})

describe('two processes on one mailbox', () => {
  const holder = async () => (await rowOf('support'))?.holder

  test('one works, the other waits, and takes over when the first says goodbye', async () => {
    const first = await start(mailboxOf(dovecot))
    await first.logged('mailbox.connected')
    const second = await start(mailboxOf(dovecot))
    await second.logged('mailbox.held-elsewhere')
    deliver('one')
    await rung(first, 1)
    await first.stop()
    deliver('two')
    await rung(second, 1)
    expect(await holder()).toBe(second.processId)
    expect(await count()).toBe(2)
  })

  test('a holder that is dead by the clock loses the mailbox, and writes nothing more', async () => {
    const first = await start(mailboxOf(dovecot))
    await first.logged('mailbox.connected')
    await sql`update processes set alive_until = now() - interval '1 second'`.execute(database.db)
    const second = await start(mailboxOf(dovecot))
    await second.logged('mailbox.connected')
    expect(await holder()).toBe(second.processId)
    deliver('one')
    await rung(second, 1)
    await first.logged('mailbox.lease-lost')
    expect(first.rung).toEqual([])
    expect(await count()).toBe(1)
  })

  test('a process declared dead by mistake takes the mailbox back once it is registered again', async () => {
    const first = await start(mailboxOf(dovecot))
    await first.logged('mailbox.connected')
    await removeProcess(database.db, first.processId)
    deliver('one')
    await first.logged('mailbox.lease-lost')
    const again = await watch(database.db, [mailboxOf(dovecot)], { processId: first.processId })
    running.push(again)
    await waitFor('the mail', () => first.rung.length + again.rung.length === 1)
    expect(await count()).toBe(1)
  })
})

async function closedPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  await new Promise(resolve => server.close(resolve))
  return typeof bound === 'object' && bound ? bound.port : 1
}
