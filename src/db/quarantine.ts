// Lets messages out of the quarantine: back to the first door, where the sweep or a bell finds them.
import { sql } from 'kysely'
import type { Db } from './connect.ts'

/**
 * Returns the ids that were released; the others were not in quarantine. `released_at` tells the worker that a person vouched
 * for the message, so that the reason it was kept for does not keep it again. The history gets its line in the same statement.
 */
export async function releaseFromQuarantine(db: Db, ids: readonly number[], now: Date, actor: string): Promise<readonly number[]> {
  const { rows } = await sql<{ id: number }>`
    with released as (
      update messages set state = 'stored', processed_at = null, attempts = 0, released_at = ${now}, next_attempt_at = ${now}
      where id = any(${[...ids]}::int8[]) and state = 'quarantined'
      returning id, reason),
    told as (
      insert into events (message_id, at, actor, kind, because)
      select id, ${now}::timestamptz, ${actor}::text, 'message.released', 'let out of quarantine, where it was for: ' || reason from released)
    select id from released order by id`.execute(db)
  return rows.map(row => row.id)
}
