import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { MailboxConfig } from '../../src/config.ts'
import { type Dovecot, startDovecot } from '../support/dovecot.ts'
import { type ImapProxy, startImapProxy } from '../support/imap-proxy.ts'
import { aMail, mailboxOf, type Watched, watch } from '../support/intake.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'
import { waitFor } from '../support/wait.ts'

const LONG_AGO = new Date('2026-01-15T10:00:00Z')

let database: TestDatabase
let dovecot: Dovecot
let proxy: ImapProxy
let running: Watched[] = []
beforeAll(async () => {
  dovecot = await startDovecot()
})
afterAll(() => dovecot.stop())
beforeEach(async () => {
  database = await createTestDatabase()
  proxy = await startImapProxy(dovecot)
})
afterEach(async () => {
  await Promise.all(running.map(one => one.stop()))
  running = []
  await proxy.stop()
  dovecot.clear()
  await database.close()
})

async function start(change: Partial<MailboxConfig> = {}): Promise<Watched> {
  const watched = await watch(database.db, [
    mailboxOf({ ...dovecot, ...address(), user: dovecot.user, password: dovecot.password }, change),
  ])
  running.push(watched)
  await watched.logged('mailbox.connected')
  return watched
}
const address = () => ({ host: proxy.host, port: proxy.port })
const deliver = (subjects: readonly string[], receivedAt?: Date) =>
  dovecot.deliverMany(
    'support',
    subjects.map(subject => aMail(subject, { headers: [`Message-ID: <${subject}@x>`] })),
    receivedAt ? { receivedAt } : {},
  )
const messages = () => database.db.selectFrom('messages').selectAll().orderBy('id').execute()
const cursors = () => database.db.selectFrom('cursors').selectAll().orderBy('id').execute()
const caughtUp = (uid: number) =>
  waitFor(`cursor at ${uid}`, async () => (await cursors()).some(cursor => cursor.current && cursor.last_uid >= uid))
const placesOfCurrent = async () => {
  const current = (await cursors()).find(cursor => cursor.current)
  return database.db
    .selectFrom('deliveries')
    .selectAll()
    .where('cursor_id', '=', current?.id ?? 0)
    .orderBy('uid')
    .execute()
}

test('after a change of UIDVALIDITY only unknown mail is taken, and the known gets its new place', async () => {
  const first = await start()
  deliver(['one', 'two', 'three'])
  await waitFor('three', () => first.rung.length === 3)
  await first.stop()
  dovecot.resetUidValidity('support')
  deliver(['in the gap'])
  const second = await start()
  await waitFor('the unknown one', () => second.rung.length === 1)
  await caughtUp(4)
  expect(await messages()).toHaveLength(4)
  expect((await messages()).every(message => !message.imported)).toBe(true)
  expect(await placesOfCurrent()).toHaveLength(4)
  expect((await cursors()).map(({ opened_by, current }) => `${opened_by} ${current}`)).toEqual(['import false', 'relist true'])
})

test('old mail that the first connection passed over is not taken by a relisting either', async () => {
  deliver(['old'], LONG_AGO)
  const first = await start()
  deliver(['new'])
  await waitFor('one', () => first.rung.length === 1)
  await first.stop()
  dovecot.resetUidValidity('support')
  const second = await start()
  await caughtUp(2)
  expect(second.rung).toEqual([])
  expect(await messages()).toHaveLength(1)
})

test('a relisting cut off in its middle is gone on with, not taken for new mail', async () => {
  deliver(
    Array.from({ length: 150 }, (_, n) => `old-${n}`),
    LONG_AGO,
  )
  const first = await start()
  deliver(['new'])
  await waitFor('one', () => first.rung.length === 1)
  await first.stop()
  dovecot.resetUidValidity('support')
  const second = await start()
  await second.stop()
  // As if the stop had fallen there.
  await database.db.updateTable('cursors').set({ last_uid: 20 }).where('current', '=', true).execute()
  const third = await start()
  await caughtUp(151)
  expect([...second.rung, ...third.rung]).toEqual([])
  expect(await messages()).toHaveLength(1)
})

test('what was due at the old place is done at the new one', async () => {
  const flag: Partial<MailboxConfig> = { after: { action: 'flag', flag: '\\Flagged' } }
  const first = await start(flag)
  deliver(['one', 'two'])
  await waitFor('done', async () => (await placesOfCurrent()).filter(place => place.after_state === 'done').length === 2)
  await first.stop()
  await database.db.updateTable('deliveries').set({ after_state: 'due' }).where('uid', '=', 1).execute()
  dovecot.resetUidValidity('support')
  await start(flag)
  await caughtUp(2)
  await waitFor('done again', async () => (await placesOfCurrent()).every(place => place.after_state === 'done'))
  const old = await database.db.selectFrom('deliveries').select('after_state').orderBy('cursor_id').orderBy('uid').limit(2).execute()
  expect(old.map(place => place.after_state)).toEqual(['none', 'done'])
})

test('a server that gives UIDVALIDITY 0 is relisted on each connection, and nothing is taken twice', async () => {
  proxy.rewrite = text => text.replace(/\[UIDVALIDITY \d+\]/, '[UIDVALIDITY 0]')
  const first = await start()
  deliver(['one', 'two'])
  await waitFor('two', () => first.rung.length === 2)
  await first.stop()
  const before = await placesOfCurrent()
  // The UIDs move: what was 2 is 1 now, and 2 is another mail.
  const { received_at: receivedAt } = (await messages())[0] ?? { received_at: LONG_AGO }
  dovecot.clear()
  deliver(['two'], receivedAt)
  deliver(['three'])
  const second = await start()
  await waitFor('the new one', () => second.rung.length === 1)
  await second.stop()
  const third = await start()
  await caughtUp(2)
  expect(third.rung).toEqual([])
  expect(await messages()).toHaveLength(3)
  const places = await placesOfCurrent()
  expect(places.map(place => `${place.uid} ${place.message_id}`)).toEqual([`1 ${before[1]?.message_id}`, `2 ${second.rung[0]}`])
})

test('a server that gives another UIDVALIDITY each time takes nothing twice', async () => {
  let validity = 100
  proxy.rewrite = text => text.replace(/\[UIDVALIDITY \d+\]/, () => `[UIDVALIDITY ${validity++}]`)
  for (const subject of ['one', 'two', 'three']) {
    const watched = await start()
    deliver([subject])
    await waitFor(subject, () => watched.rung.length === 1)
    await watched.stop()
  }
  expect(await messages()).toHaveLength(3)
  expect(await cursors()).toHaveLength(3)
})

test('a folder whose UIDNEXT went backwards is listed anew', async () => {
  const first = await start()
  deliver(['one'])
  await waitFor('one', () => first.rung.length === 1)
  await first.stop()
  await database.db.updateTable('cursors').set({ last_uid: 500 }).execute()
  deliver(['below the cursor'])
  const second = await start()
  await waitFor('the mail below', () => second.rung.length === 1)
  expect(await messages()).toHaveLength(2)
})
