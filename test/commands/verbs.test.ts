import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { OutboxState } from '../../src/db/schema.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'
import { startRedis, type TestRedis } from '../support/redis.ts'
import { folderWithConfig, run } from './fake-io.ts'
import { type Seeded, seed } from './seed.ts'

let database: TestDatabase
let redis: TestRedis
let seeded: Seeded
beforeAll(async () => {
  database = await createTestDatabase()
  redis = await startRedis()
  seeded = await seed(database.db)
})
afterAll(async () => {
  await redis.stop()
  await database.close()
})

const desk = (...argv: string[]) => run(argv, { cwd: folderWithConfig(database.url, { queue: JSON.stringify(redis.url) }) })
const state = async () => (await database.db.selectFrom('outbox').select('state').executeTakeFirstOrThrow()).state

describe('the outbox verbs', () => {
  const set = (to: OutboxState) => database.db.updateTable('outbox').set({ state: to }).execute()
  beforeEach(() => set('failed'))

  it('change a mail in the states they are meant for, and say what they did', async () => {
    const check = async (from: OutboxState, verb: string, to: OutboxState, out: string) => {
      await set(from)
      const ran = await desk('outbox', verb, String(seeded.outboxId))
      expect({ verb, ...ran, state: await state() }).toEqual({ verb, code: 0, out: `${out} mail ${seeded.outboxId}\n`, err: '', state: to })
    }
    await check('failed', 'retry', 'queued', 'queued')
    await check('queued', 'hold', 'held', 'held')
    await check('held', 'release', 'queued', 'queued')
    await check('queued', 'drop', 'dropped', 'dropped')
  })

  it('refuse a mail they do not fit, and change the others', async () => {
    const { code, out, err } = await desk('outbox', 'retry', '4711', String(seeded.outboxId))
    expect([code, out]).toEqual([1, `queued mail ${seeded.outboxId}\n`])
    expect(err).toBe("postdesk: mail 4711 can't be queued: there is no such mail, or its state does not allow it\n")
    await set('failed')
    expect((await desk('outbox', 'hold', String(seeded.outboxId))).code).toBe(1)
    expect(await state()).toBe('failed')
  })

  it('ring for what they let go', async () => {
    const { Queue } = await import('bullmq')
    const queue = new Queue('send', { connection: { url: redis.url } })
    await redis.flush()
    await desk('outbox', 'retry', String(seeded.outboxId))
    expect((await queue.getWaiting()).map(job => job.data)).toEqual([{ id: String(seeded.outboxId) }])
    await queue.close()
  })

  it('need no queue: where Redis is away, the sweep will ring', async () => {
    const folder = folderWithConfig(database.url, { queue: 'redis://127.0.0.1:1' })
    const { code } = await run(['outbox', 'retry', String(seeded.outboxId)], { cwd: folder })
    expect([code, await state()]).toEqual([0, 'queued'])
  })
})

describe('migrate', () => {
  it('names what it applied, once', async () => {
    const fresh = await createTestDatabase()
    await sql`drop schema public cascade`.execute(fresh.db)
    await sql`create schema public`.execute(fresh.db)
    const cwd = folderWithConfig(fresh.url)
    expect(await run(['tickets'], { cwd })).toMatchObject({ code: 75, err: expect.stringContaining('run "postdesk migrate"') })
    expect(await run(['doctor'], { cwd })).toMatchObject({
      code: 1,
      out: expect.stringMatching(/PERSON .*the database lacks 0001-first-schema, 0002-matters/),
    })
    expect(await run(['migrate'], { cwd })).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^applied 0001-first-schema\napplied 0002-matters\n/),
      err: '',
    })
    expect(await run(['migrate'], { cwd })).toEqual({ code: 0, out: 'nothing to do: the database has the newest schema\n', err: '' })
    await fresh.close()
  })
})
