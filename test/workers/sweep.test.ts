// The sweep at the timers' door: what is due is rung for now, what comes before the next round at its moment, and nothing else.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Door } from '../../src/flow.ts'
import { sweep } from '../../src/workers/sweep.ts'
import { keepLog } from '../support/log.ts'
import { addLetter } from '../support/outbox-rows.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'

let database: TestDatabase
const NOW = new Date('2026-11-23T10:00:00Z')
const later = (ms: number) => new Date(NOW.getTime() + ms)

beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 2 })
})
afterAll(() => database.close())
beforeEach(() => database.db.deleteFrom('timers').execute())

async function timer(dueAt: Date, endedAt: Date | null = null): Promise<number> {
  const { ticketId } = await addLetter(database.db, { createdAt: later(-60_000), nextAttemptAt: later(60_000) })
  await database.db.deleteFrom('timers').where('ticket_id', '=', ticketId).execute()
  const outcome = endedAt && 'rang'
  const row = { kind: 'clock', ticket_id: ticketId, due_at: dueAt, created_at: NOW, ended_at: endedAt, outcome } as const
  return (await database.db.insertInto('timers').values(row).returning('id').executeTakeFirstOrThrow()).id
}

async function swept() {
  const rung: [Door, number][] = []
  const coming: [Door, number, number][] = []
  const bells = {
    ring: async (door: Door, ids: readonly number[]) => void rung.push(...ids.map((id): [Door, number] => [door, id])),
    ringLater: async (door: Door, rings: readonly { id: number; delayMs: number }[]) =>
      void coming.push(...rings.map(({ id, delayMs }): [Door, number, number] => [door, id, delayMs])),
  }
  await sweep({ db: database.db, clock: { now: () => NOW }, log: keepLog(), bells, settleUncertain: async () => undefined })
  return { rung: rung.filter(([door]) => door === 'timers'), coming }
}

test('rings for what is due, the oldest first', async () => {
  const [second, first] = [await timer(later(0)), await timer(later(-86_400_000))]
  expect(await swept()).toEqual({
    rung: [
      ['timers', first],
      ['timers', second],
    ],
    coming: [],
  })
})

test('what comes before the next round rings at its moment, and never a moment before', async () => {
  const soon = await timer(later(5_900))
  expect(await swept()).toEqual({ rung: [], coming: [['timers', soon, 5_905]] })
})

test('what comes later, and what has ended, is left alone', async () => {
  await timer(later(6_001))
  await timer(later(-1_000), later(-500))
  expect(await swept()).toEqual({ rung: [], coming: [] })
})
