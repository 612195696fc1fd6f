// Brings a database to the newest schema. Kysely's migrator runs all of it in one transaction under an advisory lock,
// so that any number of processes may start at once. Migrations are frozen and listed here by hand, in order.
import { randomBytes } from 'node:crypto'
import { type Migration, Migrator } from 'kysely/migration'
import type { Db } from './connect.ts'
import * as firstSchema from './migrations/0001-first-schema.ts'
import * as matters from './migrations/0002-matters.ts'
import * as policy from './migrations/0003-policy.ts'
import * as promises from './migrations/0004-promises.ts'

const migrations: Record<string, Migration> = {
  '0001-first-schema': firstSchema,
  '0002-matters': matters,
  '0003-policy': policy,
  '0004-promises': promises,
}

const migratorOf = (db: Db) => new Migrator({ db, provider: { getMigrations: async () => migrations } })

/** Applies what is missing and makes the installation's secret. Returns the names applied now. @throws the first migration's error, with nothing applied. */
export async function migrateToLatest(db: Db): Promise<readonly string[]> {
  const { error, results } = await migratorOf(db).migrateToLatest()
  if (error) throw error
  await db
    .insertInto('settings')
    .values({ key: 'secret', value: randomBytes(32).toString('base64url') })
    .onConflict(conflict => conflict.column('key').doNothing())
    .execute()
  return (results ?? []).map(result => result.migrationName)
}

/** Names of migrations this code has and the database has not. Writes nothing but Kysely's own bookkeeping tables. */
export async function pendingMigrations(db: Db): Promise<readonly string[]> {
  const all = await migratorOf(db).getMigrations()
  return all.filter(migration => migration.executedAt === undefined).map(migration => migration.name)
}

/** The key that signs reply tokens: the same for all processes on one database. @throws where the database was never migrated. */
export async function readSecret(db: Db): Promise<Buffer> {
  const row = await db.selectFrom('settings').select('value').where('key', '=', 'secret').executeTakeFirst()
  if (!row) throw new Error('the database has no secret yet: run "postdesk migrate"')
  return Buffer.from(row.value, 'base64url')
}
