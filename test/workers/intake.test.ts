import { zstdDecompressSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { MailboxConfig } from '../../src/config.ts'
import { type Dovecot, startDovecot } from '../support/dovecot.ts'
import { aMail, mailboxOf, type Watched, type WatchOptions, watch } from '../support/intake.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'
import { waitFor } from '../support/wait.ts'

let database: TestDatabase
let dovecot: Dovecot
let running: Watched[] = []
beforeAll(async () => {
  dovecot = await startDovecot({ users: ['support', 'sales'] })
})
afterAll(() => dovecot.stop())
beforeEach(async () => {
  database = await createTestDatabase()
})
afterEach(async () => {
  await Promise.all(running.map(one => one.stop()))
  running = []
  dovecot.clear()
  await database.close()
})

async function start(change: Partial<MailboxConfig> = {}, options?: WatchOptions): Promise<Watched> {
  const watched = await watch(database.db, [mailboxOf(dovecot, change)], options)
  running.push(watched)
  await watched.logged('mailbox.connected')
  return watched
}

const deliver = (...subjects: readonly string[]) =>
  dovecot.deliverMany(
    'support',
    subjects.map(subject => aMail(subject)),
  )
const messages = () => database.db.selectFrom('messages').selectAll().orderBy('id').execute()
const deliveries = () => database.db.selectFrom('deliveries').selectAll().orderBy('cursor_id').orderBy('uid').execute()
const rung = (watched: Watched, count: number) => waitFor(`${count} rings`, () => watched.rung.length >= count)

test('new mail is stored once, whole, and rung for', async () => {
  const watched = await start()
  deliver('one', 'two', 'three')
  await rung(watched, 3)
  const stored = await messages()
  expect(watched.rung.toSorted()).toEqual(stored.map(message => message.id))
  expect(stored.map(({ source, imported, state }) => `${source} ${imported} ${state}`)).toEqual(Array(3).fill('imap false stored'))
  const raws = await database.db.selectFrom('raws').selectAll().orderBy('message_id').execute()
  expect(raws.map(raw => zstdDecompressSync(raw.data).toString())).toEqual(
    expect.arrayContaining(['one', 'two', 'three'].map(subject => aMail(subject))),
  )
  expect(stored.map(message => message.size_bytes).toSorted()).toEqual(raws.map(raw => zstdDecompressSync(raw.data).length).toSorted())
  expect(raws.every(raw => raw.complete)).toBe(true)
  expect((await deliveries()).map(({ uid, after_state }) => `${uid} ${after_state}`)).toEqual(['1 none', '2 none', '3 none'])
})

test('the first connection takes only what comes from then on', async () => {
  deliver('old')
  const watched = await start()
  deliver('new')
  await rung(watched, 1)
  expect((await deliveries()).map(delivery => delivery.uid)).toEqual([2])
})

test('a restart goes on where it was, and takes what came meanwhile', async () => {
  const first = await start()
  deliver('one')
  await rung(first, 1)
  await first.stop()
  deliver('two', 'three')
  const second = await start()
  await rung(second, 2)
  expect(await messages()).toHaveLength(3)
})

test('the same mail delivered twice is one message with two deliveries, rung for once', async () => {
  const watched = await start()
  deliver('same')
  await rung(watched, 1)
  dovecot.deliver('support', `Received: by another way\r\n${aMail('same')}`)
  deliver('other')
  await rung(watched, 2)
  const [same] = await messages()
  expect((await deliveries()).map(delivery => delivery.message_id === same?.id)).toEqual([true, true, false])
})

test('two copies in one batch are one message too', async () => {
  deliver('same', 'same')
  const watched = await start({ import: { take: 'all' } })
  await rung(watched, 1)
  await waitFor('both deliveries', async () => (await deliveries()).length === 2)
  expect(await messages()).toHaveLength(1)
})

test('the same Message-ID with other content is two messages', async () => {
  const watched = await start()
  dovecot.deliverMany('support', [aMail('same', { body: 'Parcel 1' }), aMail('same', { body: 'Parcel 2' })])
  await rung(watched, 2)
  expect(await messages()).toHaveLength(2)
})

test('mail without Message-ID, without anything, and empty mail is taken', async () => {
  const watched = await start()
  dovecot.deliverMany('support', [
    aMail('no id', { headers: [] }),
    'no header at all',
    '',
    '\r\n\r\n',
    'Subject: nul \0 byte\r\n\r\n\0\r\n',
  ])
  await rung(watched, 5)
  expect(await messages()).toHaveLength(5)
})

test('two identical alarms without id and date are two messages', async () => {
  const watched = await start()
  dovecot.deliverMany('support', Array(2).fill('Subject: Alarm\r\n\r\nDisk full\r\n'))
  await rung(watched, 2)
  expect(await messages()).toHaveLength(2)
})

test('one mail to two mailboxes is one message', async () => {
  const both = [
    mailboxOf(dovecot),
    mailboxOf({ ...dovecot, host: dovecot.host, port: dovecot.port, password: dovecot.password, user: 'sales' }, { name: 'sales' }),
  ]
  const watched = await watch(database.db, both)
  running.push(watched)
  await watched.logged('mailbox.connected', 2)
  for (const user of ['support', 'sales']) dovecot.deliverMany(user, [aMail('both'), aMail(`only ${user}`)])
  await rung(watched, 3)
  await waitFor('four deliveries', async () => (await deliveries()).length === 4)
  expect(await messages()).toHaveLength(3)
})

test('several folders are watched at once, each with its own cursor', async () => {
  dovecot.addFolder('support', 'Urgent')
  const watched = await watch(database.db, [mailboxOf(dovecot, { folders: ['INBOX', 'Urgent'] })])
  running.push(watched)
  await watched.logged('mailbox.connected', 2)
  deliver('one')
  dovecot.deliver('support', aMail('two'), { folder: 'Urgent' })
  await rung(watched, 2)
  const cursors = await database.db.selectFrom('cursors').select(['folder', 'last_uid']).orderBy('folder').execute()
  expect(cursors).toEqual([
    { folder: 'INBOX', last_uid: 1 },
    { folder: 'Urgent', last_uid: 1 },
  ])
})

test('an import of all takes old mail as imported and later mail as new', async () => {
  deliver('old one', 'old two')
  const watched = await start({ import: { take: 'all' } })
  await rung(watched, 2)
  deliver('new')
  await rung(watched, 3)
  expect((await messages()).map(message => message.imported)).toEqual([true, true, false])
  expect(watched.log.lines.filter(line => line.event === 'mailbox.import').at(-1)?.fields).toMatchObject({
    done: 2,
    total: 2,
    remainingSeconds: 0,
  })
})

test('an import since a date passes over what is older', async () => {
  dovecot.deliver('support', aMail('too old'), { receivedAt: new Date('2026-05-31T10:00:00Z') })
  dovecot.deliver('support', aMail('in time'), { receivedAt: new Date('2026-06-01T10:00:00Z') })
  const watched = await start({ import: { take: 'since', since: new Date('2026-06-01T00:00:00Z') } })
  await rung(watched, 1)
  deliver('new')
  await rung(watched, 2)
  expect((await messages()).map(({ imported, received_at }) => `${imported} ${received_at.toISOString().slice(0, 7)}`)).toEqual([
    'true 2026-06',
    `false ${new Date().toISOString().slice(0, 7)}`,
  ])
})

test('an import cut off in its middle marks the rest as imported after a restart', async () => {
  deliver(...Array.from({ length: 120 }, (_, n) => `old ${n}`))
  const first = await start({ import: { take: 'all' } }, { onRing: (_, intake) => void intake().stop() })
  await rung(first, 1)
  await first.stop()
  const taken = (await messages()).length
  expect(taken).toBeLessThan(120)
  deliver('new')
  const second = await start({ import: { take: 'all' } })
  await rung(second, 121 - taken)
  const stored = await messages()
  expect(stored.filter(message => message.imported)).toHaveLength(120)
  expect(stored.filter(message => !message.imported)).toHaveLength(1)
})

test('a ring that fails stops nothing: the row is there for the sweep', async () => {
  const watched = await start({}, { onRing: () => Promise.reject(new Error('Redis is away')) })
  deliver('one')
  await watched.logged('mailbox.ring-failed')
  deliver('two')
  await watched.logged('mailbox.ring-failed', 2)
  expect((await messages()).map(message => message.state)).toEqual(['stored', 'stored'])
})

test('a cursor set back takes nothing twice', async () => {
  const first = await start({ after: { action: 'flag', flag: '\\Seen' } })
  deliver('one', 'two')
  await rung(first, 2)
  await waitFor('flags', async () => (await deliveries()).every(delivery => delivery.after_state === 'done'))
  await first.stop()
  await database.db.updateTable('cursors').set({ last_uid: 0 }).execute()
  const second = await start({ after: { action: 'flag', flag: '\\Seen' } })
  deliver('three')
  await rung(second, 1)
  expect(await messages()).toHaveLength(3)
  expect(await deliveries()).toHaveLength(3)
})

test('a mail above the limit is taken without its attachment, and the next mail as ever', async () => {
  const watched = await start({ maxMessageBytes: 20_000 })
  const file = `--b\r\nContent-Type: application/pdf; name="plan.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\n${`${'QUJD'.repeat(19)}\r\n`.repeat(1_000)}`
  const large = (way: string) =>
    aMail('large', {
      headers: [`Received: ${way}`, 'Message-ID: <large@x>', 'Content-Type: multipart/mixed; boundary=b'],
      body: `--b\r\nContent-Type: text/plain\r\n\r\nSee the plan.\r\n${file}--b--`,
    })
  dovecot.deliverMany('support', [large('one way'), aMail('next'), large('another, longer way')])
  await rung(watched, 2)
  await waitFor('three deliveries', async () => (await deliveries()).length === 3)
  const raws = await database.db.selectFrom('raws').selectAll().execute()
  const reduced = raws.find(raw => !raw.complete)
  expect(reduced?.left_out).toEqual([{ filename: 'plan.pdf', contentType: 'application/pdf', sizeBytes: 56_998 }])
  expect(zstdDecompressSync(reduced?.data ?? Buffer.alloc(0)).toString()).toContain('See the plan.')
  expect(await messages()).toHaveLength(2)
  expect(raws).toHaveLength(2)
})

test('mail that trickles in is rung for soon', async () => {
  const watched = await start()
  const late: number[] = []
  for (let n = 0; n < 12; n++) {
    // Five a second, as when a few customers write at once.
    await new Promise(resolve => setTimeout(resolve, 200))
    const before = performance.now()
    deliver(`mail ${n}`)
    await rung(watched, n + 1)
    late.push(performance.now() - before)
  }
  expect(late.toSorted((a, b) => a - b)[6]).toBeLessThan(250)
})

test('stopping is quick and frees the lease', async () => {
  const watched = await start()
  const succeeded = () => database.db.selectFrom('mailboxes').select('id').where('last_success_at', 'is not', null).executeTakeFirst()
  await waitFor('a first success', succeeded)
  const before = performance.now()
  await watched.stop()
  expect(performance.now() - before).toBeLessThan(2_000)
  const row = await database.db.selectFrom('mailboxes').selectAll().executeTakeFirstOrThrow()
  expect(row).toMatchObject({ name: 'support', holder: null, failures: 0, last_error: null })
  expect(row.last_success_at).toBeInstanceOf(Date)
})
