// An empty database for one process alone: for the demo, which begins anew each time. Nothing else may call this on data it wants to keep.
import { sql } from 'kysely'
import { connect } from './connect.ts'

/** Any number, the same in each version: who holds this advisory lock has the database. */
const LOCK = 7_731_001

/**
 * Empties the database and keeps every other caller of this function out until what it returns is called; null where someone is in.
 * An open transaction holds the lock: it ends with its connection, so a killed process locks nobody out.
 */
export async function takeEmptyDatabase(url: string): Promise<(() => Promise<void>) | null> {
  const db = connect({ url, poolSize: 2, applicationName: 'postdesk-demo', onIdleError: () => undefined })
  const holder = await db.startTransaction().execute()
  const { rows } = await sql<{ got: boolean }>`select pg_try_advisory_xact_lock(${LOCK}) as got`.execute(holder)
  const unlock = async () => {
    await holder.rollback().execute()
    await db.destroy()
  }
  if (!rows[0]?.got) {
    await unlock()
    return null
  }
  for (const schema of ['public', 'bullmq']) await sql`drop schema if exists ${sql.id(schema)} cascade`.execute(db)
  await sql`create schema public`.execute(db)
  return unlock
}
