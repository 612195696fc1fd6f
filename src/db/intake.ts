// Mail comes into the house: raws, messages, deliveries and the cursor, in one transaction of four statements however many mails there are.
// Promises that a mail is a message once: by content_key for its content, by (cursor, uid) for its place on the server.
// Refuses to store anything under a lease that is no longer ours.
import { promisify } from 'node:util'
import { zstdCompress, zstdCompressSync } from 'node:zlib'
import { sql } from 'kysely'
import { contentKey } from '../mailbox/content-key.ts'
import type { Db, Trx } from './connect.ts'
import type { Lease } from './mailboxes.ts'
import type { Database, LeftOutPart } from './schema.ts'

type AfterState = Database['deliveries']['after_state']

const compressAside = promisify(zstdCompress)

/** Handing a small mail to a thread and back costs many times its compression (0.5 ms against 0.02 ms for 1.5 KB). */
const SMALL_BYTES = 65_536

async function compress(raw: Buffer): Promise<Buffer> {
  return raw.length <= SMALL_BYTES ? zstdCompressSync(raw) : compressAside(raw)
}

export interface NewMail extends Delivery {
  readonly raw: Buffer
  readonly contentKey: Buffer
  readonly sizeBytes: number
  readonly receivedAt: Date
  readonly imported: boolean
  readonly leftOut: readonly LeftOutPart[]
}

interface NewContent extends Omit<NewMail, keyof Delivery | 'raw'> {
  /** Compressed with zstd. */
  readonly data: Buffer
}

export interface Delivery {
  readonly uid: number
  readonly relistKey: string
  readonly afterState: AfterState
}

export interface Batch {
  readonly lease: Lease
  readonly cursorId: number
  /** Where the cursor moves to: everything up to here is in this batch or was dealt with before. */
  readonly throughUid: number
  readonly mails: readonly NewMail[]
  /** Mail that a relisting found and that we have: it only gets its new place. */
  readonly known: readonly (Delivery & { readonly messageId: number })[]
  readonly now: Date
}

export interface StoredBatch {
  /** The messages that were not there before: to be rung for. */
  readonly newIds: readonly number[]
  readonly duplicates: number
}

/** Stores a batch and moves the cursor. Null where the lease or the cursor is no longer ours: nothing was written then. Locks: the mailbox's row, shared. */
export async function storeBatch(db: Db, batch: Batch): Promise<StoredBatch | null> {
  const contents = await Promise.all(batch.mails.map(async ({ raw, ...mail }) => ({ ...mail, data: await compress(raw) })))
  return db.transaction().execute(async trx => {
    if (!(await moveCursor(trx, batch))) return null
    const ids = await addMessages(trx, contents, 'imap', batch.lease.mailboxId, batch.now)
    const placed = batch.mails.map(mail => ({ ...mail, messageId: idOf(ids.all, mail.contentKey) }))
    await addDeliveries(trx, batch, [...placed, ...batch.known])
    if (batch.known.length > 0) await forgetOldPlaces(trx, batch)
    return { newIds: [...ids.added.values()], duplicates: batch.mails.length - ids.added.size }
  })
}

async function moveCursor(trx: Trx, { lease, cursorId, throughUid }: Batch): Promise<boolean> {
  const { rows } = await sql`
    with lease as (select id from mailboxes where id = ${lease.mailboxId} and holder = ${lease.processId} for share)
    update cursors set last_uid = ${throughUid} from lease
    where cursors.id = ${cursorId} and cursors.mailbox_id = lease.id and current and last_uid < ${throughUid}
    returning cursors.id`.execute(trx)
  return rows.length > 0
}

interface MessageIds {
  /** By content key in hex. */
  readonly all: ReadonlyMap<string, number>
  readonly added: ReadonlyMap<string, number>
}

function idOf(ids: ReadonlyMap<string, number>, contentKey: Buffer): number {
  const id = ids.get(contentKey.toString('hex'))
  if (id === undefined) throw new Error(`no message for content key ${contentKey.toString('hex')}`)
  return id
}

async function addMessages(
  trx: Trx,
  mails: readonly NewContent[],
  source: 'imap' | 'ingest',
  mailboxId: number | null,
  now: Date,
): Promise<MessageIds> {
  const all = new Map<string, number>()
  const added = new Map<string, number>()
  if (mails.length === 0) return { all, added }
  for (const row of await insertMessages(trx, mails, source, mailboxId, now)) {
    all.set(row.key, row.id)
    if (row.added) added.set(row.key, row.id)
  }
  if (mails.some(mail => !all.has(mail.contentKey.toString('hex')))) await addStoredMeanwhile(trx, mails, all)
  await insertRaws(trx, mails, added)
  return { all, added }
}

interface MessageRow {
  readonly id: number
  readonly key: string
  readonly added: boolean
}

/** In the keys' order, so that two mailboxes that get the same mails can't wait for each other in a circle. */
async function insertMessages(
  trx: Trx,
  mails: readonly NewContent[],
  source: string,
  mailboxId: number | null,
  now: Date,
): Promise<readonly MessageRow[]> {
  const keys = mails.map(mail => mail.contentKey.toString('hex'))
  const { rows } = await sql<MessageRow>`
    with input as (
      select decode(key, 'hex') as content_key, imported, size_bytes, received_at
      from unnest(${keys}::text[], ${mails.map(mail => mail.imported)}::bool[], ${mails.map(mail => mail.sizeBytes)}::int8[],
        ${mails.map(mail => mail.receivedAt)}::timestamptz[]) as x (key, imported, size_bytes, received_at)),
    added as (
      insert into messages (content_key, mailbox_id, source, imported, size_bytes, received_at, stored_at, next_attempt_at)
      select content_key, ${mailboxId}::int, ${source}, imported, size_bytes, received_at, ${now}::timestamptz, ${now}::timestamptz
      from input order by content_key
      on conflict (content_key) do nothing
      returning id, content_key)
    select id, encode(content_key, 'hex') as key, true as added from added
    union all
    select m.id, encode(m.content_key, 'hex'), false from messages m where m.content_key in (select content_key from input)`.execute(trx)
  return rows
}

/** A message that another transaction committed while our insert waited for it is seen by a statement of its own only. */
async function addStoredMeanwhile(trx: Trx, mails: readonly NewContent[], all: Map<string, number>): Promise<void> {
  const rows = await trx
    .selectFrom('messages')
    .select(['id', 'content_key'])
    .where(
      'content_key',
      'in',
      mails.map(mail => mail.contentKey),
    )
    .execute()
  for (const row of rows) all.set(row.content_key.toString('hex'), row.id)
}

async function insertRaws(trx: Trx, mails: readonly NewContent[], added: ReadonlyMap<string, number>): Promise<void> {
  const byKey = new Map(mails.map(mail => [mail.contentKey.toString('hex'), mail]))
  const values = [...added].flatMap(([key, messageId]) => {
    const mail = byKey.get(key)
    if (!mail) return []
    const { data, leftOut } = mail
    return [{ message_id: messageId, encoding: 'zstd' as const, data, complete: leftOut.length === 0, left_out: JSON.stringify(leftOut) }]
  })
  if (values.length > 0) await trx.insertInto('raws').values(values).execute()
}

/** A UID that means another mail than before (UIDVALIDITY 0) takes the place; a repeat of the same mail leaves what was done with it. */
async function addDeliveries(
  trx: Trx,
  { cursorId, now }: Batch,
  places: readonly (Delivery & { readonly messageId: number })[],
): Promise<void> {
  if (places.length === 0) return
  await sql`
    insert into deliveries (cursor_id, uid, message_id, relist_key, after_state, seen_at)
    select ${cursorId}::int, uid, message_id, relist_key, after_state, ${now}::timestamptz
    from unnest(${places.map(place => place.uid)}::int8[], ${places.map(place => place.messageId)}::int8[],
      ${places.map(place => place.relistKey)}::uuid[], ${places.map(place => place.afterState)}::text[]) as x (uid, message_id, relist_key, after_state)
    on conflict (cursor_id, uid) do update set
      after_state = case when deliveries.message_id = excluded.message_id then deliveries.after_state else excluded.after_state end,
      message_id = excluded.message_id, relist_key = excluded.relist_key`.execute(trx)
}

/** What was still due at a place that lost its meaning is due at the new one. */
async function forgetOldPlaces(trx: Trx, { lease, known }: Batch): Promise<void> {
  await sql`
    update deliveries set after_state = 'none' from cursors
    where cursors.id = deliveries.cursor_id and cursors.mailbox_id = ${lease.mailboxId} and not cursors.current
      and deliveries.after_state = 'due' and deliveries.relist_key = any(${known.map(place => place.relistKey)}::uuid[])`.execute(trx)
}

export interface KnownMail {
  readonly messageId: number
  readonly afterState: AfterState
}

/** Which of these mails a mailbox has brought before, by relist key. */
export async function findKnown(db: Db, mailboxId: number, relistKeys: readonly string[]): Promise<ReadonlyMap<string, KnownMail>> {
  const rows = await db
    .selectFrom('deliveries as d')
    .innerJoin('cursors as c', 'c.id', 'd.cursor_id')
    .distinctOn('d.relist_key')
    .select(['d.relist_key as key', 'd.message_id as messageId', 'd.after_state as afterState'])
    .where('c.mailbox_id', '=', mailboxId)
    .where('d.relist_key', '=', sql<string>`any(${[...relistKeys]}::uuid[])`)
    .orderBy('d.relist_key')
    .orderBy(sql`d.after_state = 'due'`, 'desc')
    .execute()
  return new Map(rows.map(({ key, messageId, afterState }) => [key, { messageId, afterState }]))
}

/** UIDs whose flag or move on the server is still to be done. Not beyond the cursor: while a folder is relisted, those may mean other mail. */
export async function findAfterDue(db: Db, cursorId: number, limit: number): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('deliveries as d')
    .innerJoin('cursors as c', 'c.id', 'd.cursor_id')
    .select('d.uid')
    .where('d.cursor_id', '=', cursorId)
    .where('d.after_state', '=', 'due')
    .whereRef('d.uid', '<=', 'c.last_uid')
    .orderBy('d.uid')
    .limit(limit)
    .execute()
  return rows.map(row => row.uid)
}

export async function markAfterDone(db: Db, cursorId: number, uids: readonly number[]): Promise<void> {
  await sql`update deliveries set after_state = 'done'
    where cursor_id = ${cursorId} and uid = any(${[...uids]}::int8[]) and after_state = 'due'`.execute(db)
}

export interface Ingested {
  readonly raw: Buffer
  /** The mailbox it was meant for, where that is known. */
  readonly mailboxId: number | null
  readonly receivedAt: Date
  readonly now: Date
}

/** Stores one mail that did not come by IMAP; its door stands open from here on. A repeat, as a mail server makes after exit 75, finds what is there. */
export async function storeIngested(
  db: Db,
  { raw, mailboxId, receivedAt, now }: Ingested,
): Promise<{ readonly messageId: number; readonly duplicate: boolean }> {
  const mail = { contentKey: contentKey(raw), data: await compress(raw), sizeBytes: raw.length, receivedAt, imported: false, leftOut: [] }
  return db.transaction().execute(async trx => {
    const ids = await addMessages(trx, [mail], 'ingest', mailboxId, now)
    return { messageId: idOf(ids.all, mail.contentKey), duplicate: ids.added.size === 0 }
  })
}
