import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrateToLatest, pendingMigrations, readSecret } from '../../src/db/migrate.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

test('a migrated database has nothing pending, and migrating again changes nothing', async () => {
  const { db } = database
  const secret = await readSecret(db)
  expect(await pendingMigrations(db)).toEqual([])
  expect(await migrateToLatest(db)).toEqual([])
  expect((await readSecret(db)).equals(secret)).toBe(true)
  expect(secret.length).toBe(32)
})

test('a line of history can be neither changed nor taken away', async () => {
  const { db } = database
  await db
    .insertInto('events')
    .values({ at: new Date(0), actor: 'system', kind: 'test', because: 'a test' })
    .execute()
  await expect(db.updateTable('events').set({ because: 'rewritten' }).execute()).rejects.toThrow('append-only')
  await expect(db.deleteFrom('events').execute()).rejects.toThrow('append-only')
})
