// The first door's rows, as the message worker needs them: load, lock, note trouble.
import { sql } from 'kysely'
import type { Db, Trx } from './connect.ts'
import type { LeftOutPart } from './schema.ts'

export interface StoredMessage {
  readonly id: number
  readonly mailboxId: number | null
  readonly mailbox: string | null
  readonly imported: boolean
  readonly released: boolean
  readonly attempts: number
  readonly receivedAt: Date
  readonly raw: Buffer
  readonly leftOut: readonly LeftOutPart[]
}

/** The waiting ones among these messages with their raw bytes, still compressed. Takes no lock. */
export async function loadStored(db: Db, ids: readonly number[]): Promise<readonly StoredMessage[]> {
  const rows = await db
    .selectFrom('messages as m')
    .innerJoin('raws as r', 'r.message_id', 'm.id')
    .leftJoin('mailboxes as b', 'b.id', 'm.mailbox_id')
    .select([
      'm.id',
      'm.mailbox_id',
      'b.name as mailbox',
      'm.imported',
      'm.released_at',
      'm.attempts',
      'm.received_at',
      'r.data',
      'r.left_out',
    ])
    .where(eb => eb('m.id', '=', eb.fn.any(eb.val(ids))))
    .where('m.state', '=', 'stored')
    .execute()
  return rows.map(row => {
    const { id, mailbox_id: mailboxId, mailbox, imported, attempts, received_at: receivedAt, data: raw, left_out: leftOut } = row
    return { id, mailboxId, mailbox, imported, released: row.released_at !== null, attempts, receivedAt, raw, leftOut }
  })
}

/**
 * Takes the messages for this transaction, and a lock on every thread id they name, so that parent, reply and sibling that are
 * worked on at the same moment see each other's ticket. Gives the ids that are ours now: the others are done, or another's.
 * Locks: advisory transaction locks in the thread ids' order (no deadlock), then the rows, skipped where they are taken.
 */
export async function lockMessages(trx: Trx, ids: readonly number[], refs: readonly string[]): Promise<ReadonlySet<number>> {
  const ordered = [...new Set(refs)].sort()
  if (ordered.length > 0)
    await sql`select pg_advisory_xact_lock(hashtextextended(ref, 0)) from unnest(${ordered}::text[]) as ref`.execute(trx)
  const { rows } = await sql<{ id: number }>`
    select id from messages where id = any(${ids}::bigint[]) and state = 'stored' order by id for update skip locked`.execute(trx)
  return new Set(rows.map(({ id }) => id))
}

/** Counts an attempt before it is made, for messages whose last attempt never came to an end. Returns the attempts so far. */
export async function countAttempt(db: Db, id: number): Promise<number> {
  const row = await db
    .updateTable('messages')
    .set(eb => ({ attempts: eb('attempts', '+', 1) }))
    .where('id', '=', id)
    .where('state', '=', 'stored')
    .returning('attempts')
    .executeTakeFirst()
  return row?.attempts ?? 0
}

/** Notes a failed attempt and when the next one is due. */
export async function noteFailure(db: Db, id: number, attempts: number, nextAttemptAt: Date, error: string): Promise<void> {
  await db
    .updateTable('messages')
    .set({ attempts, next_attempt_at: nextAttemptAt, last_error: error })
    .where('id', '=', id)
    .where('state', '=', 'stored')
    .execute()
}

/** Keeps a waiting message out, with its reason, and writes that into the history. Its raw bytes stay. */
export async function quarantineMessage(db: Db, id: number, reason: string, now: Date): Promise<void> {
  await db
    .with('kept', cte =>
      cte
        .updateTable('messages')
        .set({ state: 'quarantined', reason, processed_at: now })
        .where('id', '=', id)
        .where('state', '=', 'stored')
        .returning('id'),
    )
    .insertInto('events')
    .columns(['message_id', 'at', 'actor', 'kind', 'because'])
    .expression(eb =>
      eb
        .selectFrom('kept')
        .select([
          'kept.id',
          eb.val(now).as('at'),
          eb.val('system').as('actor'),
          eb.val('message.quarantined').as('kind'),
          eb.val(reason).as('because'),
        ]),
    )
    .execute()
}

/** Messages whose door has stood open since before `before`, oldest first. Served by the index messages_door. */
export async function findWaitingMessages(db: Db, before: Date, limit: number): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('messages')
    .select('id')
    .where('state', '=', 'stored')
    .where('next_attempt_at', '<=', before)
    .orderBy('next_attempt_at')
    .limit(limit)
    .execute()
  return rows.map(row => row.id)
}
