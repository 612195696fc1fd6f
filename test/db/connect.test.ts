import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { connect, connectQueue, readBigint } from '../../src/db/connect.ts'
import { createTestDatabase, onServer, type TestDatabase, urlOfDatabase } from '../support/postgres.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

test('a connection that ends between two statements of a transaction fails the next one, and nothing else', async () => {
  const heard = Promise.withResolvers<void>()
  const db = connect({ url: database.url, poolSize: 1, applicationName: 'test', onIdleError: () => undefined })
  const cut = db.transaction().execute(async trx => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx)
    await sql`select pg_terminate_backend(${rows[0]?.pid ?? 0}, 5000)`.execute(database.db)
    // The news of its end comes while no statement runs: without a listener it would end the process.
    setTimeout(heard.resolve, 50)
    await heard.promise
    await sql`select 1`.execute(trx)
  })
  await expect(cut).rejects.toThrow()
  expect((await sql<{ one: number }>`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }])
  await db.destroy()
})

test('a bigint that does not fit a number is refused', () => {
  expect(readBigint('9007199254740991')).toBe(Number.MAX_SAFE_INTEGER)
  expect(() => readBigint('9007199254740993')).toThrow(RangeError)
})

test('who asks the queue’s pool for a connection waits until there is one; a statement fails at once', async () => {
  const server = inject('postgresUrl')
  const later = `later_${Date.now()}`
  const pool = connectQueue({ url: urlOfDatabase(server, later), poolSize: 1, applicationName: 'test', onIdleError: () => undefined })
  const asked = pool.connect()
  await expect(pool.query('select 1')).rejects.toThrow('does not exist')
  await onServer(server, `create database ${later}`)
  const client = await asked
  expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }])
  client.release()
  await pool.end()
  await onServer(server, `drop database ${later} with (force)`)
})
