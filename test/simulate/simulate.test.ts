// A month of a small desk under bad luck, as part of every test run: `npm run simulate` is the same with thousands of tickets.
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { judgePlayed, type Played, simulate } from '../../simulate/simulate.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'

let database: TestDatabase
let played: Played

beforeAll(async () => {
  database = await createTestDatabase()
  played = await simulate(database.url, { tickets: 120, days: 25, seed: 7, say: () => undefined })
}, 170_000)
afterAll(() => database.close())

test('every duty once, at its moment, and none forgotten', async () => {
  const { told, violations, duties } = await judgePlayed(database.url, played)
  expect(told.join('\n')).toBe('')
  expect(violations).toBe(0)
  const kinds = [
    'ladder.step',
    'ladder.skipped',
    'update.queued',
    'reminder.queued',
    'satisfaction.queued',
    'close-resolved',
    'reopened.queued',
  ]
  expect(kinds.filter(kind => !duties[kind])).toEqual([])
})

test('there was bad luck, and nothing that the desk could not cope with', () => {
  expect(played.complaints).toEqual([])
  expect(played.looks).toMatchObject({ kills: expect.any(Number), together: expect.any(Number) })
  expect(Math.min(played.looks.kills, played.looks.together, played.outages.length)).toBeGreaterThan(0)
})

test('the judge sees what is wrong', async () => {
  const { db } = database
  // History can't be changed, else; this database is thrown away.
  await sql`alter table events disable trigger user`.execute(db)
  const steps = await db.selectFrom('events').select(['id', 'at']).where('kind', '=', 'ladder.step').orderBy('id').limit(2).execute()
  const [early, lost] = steps
  const before = new Date((early?.at.getTime() ?? 0) - 1_000)
  await db
    .updateTable('events')
    .set({ at: before })
    .where('id', '=', early?.id ?? 0)
    .execute()
  await db
    .deleteFrom('events')
    .where('id', '=', lost?.id ?? 0)
    .execute()
  const { told } = await judgePlayed(database.url, played)
  expect(told.join('\n')).toMatch(/was early/)
  expect(told.join('\n')).toMatch(/nothing happened/)
})
