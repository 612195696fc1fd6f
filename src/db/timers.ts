// The third door's rows: due moments. A timer ends exactly once, in the transaction that does what it was set for.
import type { Db, Trx } from './connect.ts'

export interface DueTimer {
  readonly id: number
  readonly kind: 'close-resolved'
  readonly ticketId: number
  readonly dueAt: Date
}

/** Takes a due timer for this transaction, or undefined where it is not due, has ended, or another worker has it. */
export async function lockDueTimer(trx: Trx, id: number, now: Date): Promise<DueTimer | undefined> {
  const row = await trx
    .selectFrom('timers')
    .select(['id', 'kind', 'ticket_id', 'due_at'])
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .where('due_at', '<=', now)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  return row && { id: row.id, kind: row.kind, ticketId: row.ticket_id, dueAt: row.due_at }
}

export async function endTimer(trx: Trx, id: number, now: Date, outcome: string): Promise<void> {
  await trx.updateTable('timers').set({ ended_at: now, outcome }).where('id', '=', id).where('ended_at', 'is', null).execute()
}

/** Timers that are due, oldest first. Served by the index timers_door. */
export async function findDueTimers(db: Db, now: Date, limit: number): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('timers')
    .select('id')
    .where('ended_at', 'is', null)
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .limit(limit)
    .execute()
  return rows.map(row => row.id)
}
