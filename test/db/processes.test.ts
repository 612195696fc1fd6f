import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ensureMailbox, takeLease } from '../../src/db/mailboxes.ts'
import { heartbeat, listNeighbours, registerProcess, removeDead, removeProcess } from '../../src/db/processes.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'

let database: TestDatabase
beforeEach(async () => {
  database = await createTestDatabase()
})
afterEach(() => database.close())

const register = async (host = 'here', pid = 7) => {
  const id = randomUUID()
  await registerProcess(database.db, { id, host, pid, roles: ['mailboxes', 'send'] })
  return id
}
const die = (id: string) => sql`update processes set alive_until = now() - interval '1 second' where id = ${id}`.execute(database.db)
const ids = async () => (await database.db.selectFrom('processes').select('id').execute()).map(row => row.id)
const secondsLeft = async () =>
  (await sql<{ s: number }>`select extract(epoch from alive_until - now())::float8 as s from processes`.execute(database.db)).rows[0]?.s

test('a process is alive for twenty seconds, and a heartbeat makes them anew', async () => {
  const id = await register()
  expect(await secondsLeft()).toBeCloseTo(20, 0)
  await sql`update processes set alive_until = now() + interval '3 seconds'`.execute(database.db)
  expect(await heartbeat(database.db, id)).toBe(true)
  expect(await secondsLeft()).toBeCloseTo(20, 0)
})

test('a process that was taken out of the list learns it from its heartbeat, and may register again', async () => {
  const id = await register()
  await removeProcess(database.db, id)
  expect(await heartbeat(database.db, id)).toBe(false)
  await registerProcess(database.db, { id, host: 'here', pid: 7, roles: [] })
  expect(await heartbeat(database.db, id)).toBe(true)
})

test('the dead are taken out, the living stay', async () => {
  const [dead, alive] = [await register(), await register()]
  await die(dead)
  expect(await removeDead(database.db)).toBe(1)
  expect(await ids()).toEqual([alive])
})

test('neighbours are those of one host', async () => {
  const here = await register('here', 11)
  await register('elsewhere', 12)
  expect(await listNeighbours(database.db, 'here')).toEqual([{ id: here, pid: 11 }])
})

test('a lease is held against the living, freed by death, and by being taken out', async () => {
  const [first, second] = [await register(), await register()]
  const mailboxId = await ensureMailbox(database.db, { name: 'support', address: 'support@desk.example' })
  const take = (processId: string) => takeLease(database.db, { mailboxId, processId })
  expect(await take(first)).toBe(true)
  expect(await take(first)).toBe(true)
  expect(await take(second)).toBe(false)
  await die(first)
  expect(await take(second)).toBe(true)
  expect(await take(first)).toBe(false)
  await removeProcess(database.db, second)
  expect(await take(first)).toBe(true)
})

test('of many that ask for one mailbox at once, one gets it', async () => {
  const all = await Promise.all(Array.from({ length: 8 }, () => register()))
  const mailboxId = await ensureMailbox(database.db, { name: 'support', address: 'support@desk.example' })
  const taken = await Promise.all(all.map(processId => takeLease(database.db, { mailboxId, processId })))
  expect(taken.filter(Boolean)).toHaveLength(1)
})

test('a mailbox keeps its row when its address changes', async () => {
  const id = await ensureMailbox(database.db, { name: 'support', address: 'support@desk.example' })
  expect(await ensureMailbox(database.db, { name: 'support', address: 'help@desk.example' })).toBe(id)
})
