import { createHash, randomUUID } from 'node:crypto'
import { zstdDecompressSync } from 'node:zlib'
import type { KyselyPlugin } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Batch, findAfterDue, findKnown, markAfterDone, type NewMail, storeBatch, storeIngested } from '../../src/db/intake.ts'
import { ensureMailbox, type Lease, openCursor, takeLease } from '../../src/db/mailboxes.ts'
import { registerProcess, removeProcess } from '../../src/db/processes.ts'
import { aMail } from '../support/intake.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'

const now = new Date('2026-11-22T10:00:00Z')

let database: TestDatabase
let lease: Lease
let cursorId: number
beforeEach(async () => {
  database = await createTestDatabase()
  const processId = randomUUID()
  await registerProcess(database.db, { id: processId, host: 'here', pid: 1, roles: [] })
  lease = { mailboxId: await ensureMailbox(database.db, { name: 'support', address: 'support@desk.example' }), processId }
  await takeLease(database.db, lease)
  cursorId = await open('INBOX')
})
afterEach(() => database.close())

const open = async (folder: string, uidValidity = 7) =>
  (await openCursor(database.db, lease, folder, { uidValidity, lastUid: 0, baselineUid: 0, openedBy: 'import' }))?.id ?? 0
const sha = (text: string) => createHash('sha256').update(text).digest()
const uuid = (text: string) =>
  sha(text)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/, '$1-$2-$3-$4-$5')
const mail = (uid: number, content = `mail ${uid}`, change: Partial<NewMail> = {}): NewMail => ({
  uid,
  raw: Buffer.from(content),
  contentKey: sha(content),
  relistKey: uuid(content),
  sizeBytes: content.length,
  receivedAt: now,
  imported: false,
  leftOut: [],
  afterState: 'due',
  ...change,
})
const store = (mails: readonly NewMail[], change: Partial<Batch> = {}) =>
  storeBatch(database.db, { lease, cursorId, throughUid: mails.at(-1)?.uid ?? 0, mails, known: [], now, ...change })
const lastUid = async () =>
  (await database.db.selectFrom('cursors').select('last_uid').where('id', '=', cursorId).executeTakeFirstOrThrow()).last_uid
const count = async (table: 'messages' | 'raws' | 'deliveries') => (await database.db.selectFrom(table).selectAll().execute()).length

describe('a batch', () => {
  test('is stored with its cursor', async () => {
    const stored = await store([mail(1), mail(2)])
    expect(stored).toMatchObject({ duplicates: 0, newIds: [expect.any(Number), expect.any(Number)] })
    expect([await count('messages'), await count('raws'), await count('deliveries'), await lastUid()]).toEqual([2, 2, 2, 2])
  })

  test('takes four statements besides begin and commit, however many mails it has', async () => {
    let statements = 0
    const counting: KyselyPlugin = {
      transformQuery: ({ node }) => {
        statements++
        return node
      },
      transformResult: async ({ result }) => result,
    }
    const mails = Array.from({ length: 50 }, (_, n) => mail(n + 1))
    await storeBatch(database.db.withPlugin(counting), { lease, cursorId, throughUid: 50, mails, known: [], now })
    expect(statements).toBe(4)
    expect(await count('raws')).toBe(50)
  })

  test('knows a mail that was stored before, and one that is in it twice', async () => {
    await store([mail(1, 'same')])
    const stored = await store([mail(2, 'same'), mail(3, 'twice'), mail(4, 'twice')])
    expect(stored).toMatchObject({ duplicates: 2, newIds: [expect.any(Number)] })
    expect([await count('messages'), await count('raws'), await count('deliveries')]).toEqual([2, 2, 4])
  })

  test('of nothing moves the cursor', async () => {
    expect(await store([], { throughUid: 40 })).toEqual({ newIds: [], duplicates: 0 })
    expect(await lastUid()).toBe(40)
  })

  test('is all or nothing', async () => {
    await expect(store([mail(1), mail(2, 'x', { relistKey: 'no uuid' })])).rejects.toThrow()
    expect([await count('messages'), await count('deliveries'), await lastUid()]).toEqual([0, 0, 0])
  })

  test('keeps what was left out, and says that the raw is not complete', async () => {
    const leftOut = [{ filename: 'film.mp4', contentType: 'video/mp4', sizeBytes: 60_000_000 }]
    await store([mail(1, 'large', { leftOut })])
    expect(await database.db.selectFrom('raws').select(['complete', 'left_out']).executeTakeFirst()).toEqual({
      complete: false,
      left_out: leftOut,
    })
  })

  test('of large mail is compressed, too', async () => {
    const large = 'x'.repeat(300_000)
    await store([mail(1, large)])
    const raw = await database.db.selectFrom('raws').select('data').executeTakeFirstOrThrow()
    expect(raw.data.length).toBeLessThan(10_000)
    expect(zstdDecompressSync(raw.data).toString()).toBe(large)
  })

  test('of the same mails from two mailboxes at once, in opposite order, deadlocks nobody and stores each once', async () => {
    const other = await open('Second')
    const mails = Array.from({ length: 50 }, (_, n) => mail(n + 1))
    const turned = mails.toReversed().map((one, at) => ({ ...one, uid: at + 1 }))
    const stored = await Promise.all([store(mails), store(turned, { cursorId: other })])
    expect(stored.flatMap(one => one?.newIds ?? [])).toHaveLength(50)
    expect([await count('messages'), await count('raws'), await count('deliveries')]).toEqual([50, 50, 100])
  })
})

describe('nothing is stored', () => {
  const refused = async (change: Partial<Batch> = {}) => {
    expect(await store([mail(1)], change)).toBeNull()
    expect([await count('messages'), await count('deliveries')]).toEqual([0, 0])
  }
  test('under a lease that another process holds', async () => {
    const other = randomUUID()
    await registerProcess(database.db, { id: other, host: 'there', pid: 2, roles: [] })
    await database.db.updateTable('mailboxes').set({ holder: other }).execute()
    await refused()
  })
  test('by a process that was taken out of the list', async () => {
    await removeProcess(database.db, lease.processId)
    await refused()
  })
  test('behind the cursor', async () => {
    await database.db.updateTable('cursors').set({ last_uid: 5 }).execute()
    await refused()
  })
  test('under a cursor that is no longer current', async () => {
    await open('INBOX', 8)
    await refused()
  })
})

describe('flags and moves', () => {
  test('are due until they are done', async () => {
    await store([mail(1), mail(2), mail(3, 'left', { afterState: 'none' })])
    expect(await findAfterDue(database.db, cursorId, 10)).toEqual([1, 2])
    expect(await findAfterDue(database.db, cursorId, 1)).toEqual([1])
    await markAfterDone(database.db, cursorId, [1, 3])
    expect(await findAfterDue(database.db, cursorId, 10)).toEqual([2])
  })
  test('are not due beyond a cursor that was set back', async () => {
    await store([mail(1), mail(2)])
    await database.db.updateTable('cursors').set({ last_uid: 1 }).execute()
    expect(await findAfterDue(database.db, cursorId, 10)).toEqual([1])
  })
})

test('known mail is found by its relist key, in any folder of the mailbox and in no other mailbox', async () => {
  await store([mail(1), mail(2, 'flagged', { afterState: 'none' })])
  const known = await findKnown(database.db, lease.mailboxId, [uuid('mail 1'), uuid('flagged'), uuid('unknown')])
  expect([...known.values()].map(one => one.afterState).toSorted()).toEqual(['due', 'none'])
  expect(known.has(uuid('unknown'))).toBe(false)
  expect((await findKnown(database.db, lease.mailboxId + 1, [uuid('mail 1')])).size).toBe(0)
})

test('a UID that means another mail now takes the place of the old one', async () => {
  await store([mail(1, 'old')])
  await markAfterDone(database.db, cursorId, [1])
  await database.db.updateTable('cursors').set({ last_uid: 0 }).execute()
  const stored = await store([mail(1, 'other')])
  expect(await database.db.selectFrom('deliveries').select(['message_id', 'after_state']).execute()).toEqual([
    { message_id: stored?.newIds[0], after_state: 'due' },
  ])
})

describe('mail that does not come by IMAP', () => {
  const ingest = (raw: string, mailboxId: number | null = null) =>
    storeIngested(database.db, { raw: Buffer.from(raw), mailboxId, receivedAt: now, now })

  test('is stored once, its door open', async () => {
    const first = await ingest(aMail('one'), lease.mailboxId)
    expect(first.duplicate).toBe(false)
    expect(await ingest(aMail('one'))).toEqual({ messageId: first.messageId, duplicate: true })
    expect(await database.db.selectFrom('messages').select(['source', 'state', 'imported', 'mailbox_id']).execute()).toEqual([
      { source: 'ingest', state: 'stored', imported: false, mailbox_id: lease.mailboxId },
    ])
  })
  test('is the same mail when it comes with other line ends', async () => {
    await ingest(aMail('one'))
    expect((await ingest(aMail('one').replaceAll('\r\n', '\n'))).duplicate).toBe(true)
  })
  test('may be empty', async () => expect((await ingest('')).duplicate).toBe(false))
})
