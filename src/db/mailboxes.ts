// The mailboxes' rows: who watches them (a lease), how they fare, and where we are in their folders.
// A lease is held by a living process, renewed by nothing but that process's heartbeat, and checked by whatever is done under it.
import { sql } from 'kysely'
import type { Cursor } from '../mailbox/cursor.ts'
import type { Db, Trx } from './connect.ts'

/** The row of a configured mailbox, made where it is missing. Returns its id. */
export async function ensureMailbox(db: Db, mailbox: { readonly name: string; readonly address: string }): Promise<number> {
  const row = await db
    .insertInto('mailboxes')
    .values({ name: mailbox.name, address: mailbox.address })
    .onConflict(conflict => conflict.column('name').doUpdateSet({ address: mailbox.address }))
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

/** Whose work it is: mailbox and process. */
export interface Lease {
  readonly mailboxId: number
  readonly processId: string
}

/** Takes the mailbox where nobody living holds it. Two that ask at once wait for each other on the row. */
export async function takeLease(db: Db, { mailboxId, processId }: Lease): Promise<boolean> {
  const { rows } = await sql`
    update mailboxes set holder = ${processId}
    where id = ${mailboxId} and (holder is null or holder = ${processId}
      or not exists (select from processes where processes.id = holder and alive_until > now()))
    returning id`.execute(db)
  return rows.length > 0
}

export async function freeLeases(db: Db, processId: string): Promise<void> {
  await db.updateTable('mailboxes').set({ holder: null }).where('holder', '=', processId).execute()
}

/** Holds off a take-over until the transaction ends. False where the lease is no longer ours. Locks: the mailbox's row, shared. */
async function keepLease(trx: Trx, { mailboxId, processId }: Lease): Promise<boolean> {
  const { rows } = await sql`select from mailboxes where id = ${mailboxId} and holder = ${processId} for share`.execute(trx)
  return rows.length > 0
}

/** All went well just now. False where the lease is no longer ours. */
export async function recordMailboxSuccess(db: Db, { mailboxId, processId }: Lease): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('mailboxes')
    .set({ failures: 0, last_error: null, last_error_at: null, last_success_at: sql<Date>`now()` })
    .where('id', '=', mailboxId)
    .where('holder', '=', processId)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

export async function recordMailboxFailure(db: Db, { mailboxId, processId }: Lease, reason: string): Promise<void> {
  await db
    .updateTable('mailboxes')
    .set(eb => ({ failures: eb('failures', '+', 1), last_error: reason, last_error_at: sql<Date>`now()` }))
    .where('id', '=', mailboxId)
    .where('holder', '=', processId)
    .execute()
}

export interface FolderCursor extends Cursor {
  /** When the folder was first watched, under whatever UIDVALIDITY. */
  readonly firstOpenedAt: Date
}

/** Where we are in a folder, or undefined where it was never watched. */
export async function loadCursor(db: Db, mailboxId: number, folder: string): Promise<FolderCursor | undefined> {
  const { rows } = await sql<FolderCursor>`
    select id, uid_validity as "uidValidity", last_uid as "lastUid", baseline_uid as "baselineUid", opened_by as "openedBy",
      (select min(opened_at) from cursors where mailbox_id = ${mailboxId} and folder = ${folder}) as "firstOpenedAt"
    from cursors where mailbox_id = ${mailboxId} and folder = ${folder} and current`.execute(db)
  return rows[0]
}

/**
 * Makes a new cursor the current one; the old one stays as history. A UIDVALIDITY that was seen before begins anew in its own row.
 * Undefined where the lease is no longer ours.
 */
export async function openCursor(db: Db, lease: Lease, folder: string, cursor: Omit<Cursor, 'id'>): Promise<FolderCursor | undefined> {
  const opened = await db.transaction().execute(async trx => {
    if (!(await keepLease(trx, lease))) return false
    const { uidValidity, lastUid, baselineUid, openedBy } = cursor
    const place = { last_uid: lastUid, baseline_uid: baselineUid, opened_by: openedBy, current: true }
    const { mailboxId } = lease
    await trx.updateTable('cursors').set({ current: false }).where('mailbox_id', '=', mailboxId).where('folder', '=', folder).execute()
    await trx
      .insertInto('cursors')
      .values({ mailbox_id: mailboxId, folder, uid_validity: uidValidity, ...place })
      .onConflict(conflict => conflict.columns(['mailbox_id', 'folder', 'uid_validity']).doUpdateSet(place))
      .execute()
    return true
  })
  return opened ? loadCursor(db, lease.mailboxId, folder) : undefined
}
