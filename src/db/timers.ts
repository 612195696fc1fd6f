// The third door's rows: due moments. A look at the ticket ends those that rang and sets the next (keeping.ts); here they are found.
import type { Db } from './connect.ts'

export interface ComingTimer {
  readonly id: number
  readonly dueAt: Date
}

/** Timers that are due by then, oldest first. Served by the index timers_door: what it costs depends on what is due, not on how many tickets are open. */
export async function findDueTimers(db: Db, by: Date, limit: number): Promise<readonly ComingTimer[]> {
  return db
    .selectFrom('timers')
    .select(['id', 'due_at as dueAt'])
    .where('ended_at', 'is', null)
    .where('due_at', '<=', by)
    .orderBy('due_at')
    .limit(limit)
    .execute()
}
