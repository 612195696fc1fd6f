// What `check` wants to know of a database before the first mail does: which PostgreSQL it is, and whether it takes writes.
import { type Kysely, sql } from 'kysely'
import type { Db } from './connect.ts'

export async function readServerVersion(db: Db): Promise<string> {
  const { rows } = await sql<{ version: string }>`select current_setting('server_version') as version`.execute(db)
  return rows[0]?.version ?? 'unknown'
}

class Undo extends Error {}

/** Makes a table as a migration would, and takes it back. @throws where this is a standby, or the login has too few rights. */
export async function proveWritable(db: Db): Promise<void> {
  const attempt = (db as Kysely<unknown>).transaction().execute(async trx => {
    await sql`create table postdesk_check (proof int)`.execute(trx)
    throw new Undo()
  })
  await attempt.catch((error: unknown) => {
    if (!(error instanceof Undo)) throw error
  })
}
