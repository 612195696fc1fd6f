// One conformance test for the doorbells, run on both backends: whoever rings must not know which it is.
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { connectQueue } from '../../src/db/connect.ts'
import { done, giveUp, type Outcome, retryAt } from '../../src/workers/outcome.ts'
import { type Bells, hangBells, type QueueBackend } from '../../src/workers/queue.ts'
import { keepLog } from '../support/log.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'
import { startRedis, type TestRedis } from '../support/redis.ts'
import { waitFor } from '../support/wait.ts'

interface Stage {
  hang(): { bells: Bells; log: ReturnType<typeof keepLog> }
  wipe(): Promise<void>
  end(): Promise<void>
}

async function onPostgres(): Promise<Stage> {
  const database: TestDatabase = await createTestDatabase()
  const pools: ReturnType<typeof connectQueue>[] = []
  const backend = (): QueueBackend => {
    const pool = connectQueue({ url: database.url, poolSize: 8, applicationName: 'queue-test', onIdleError: () => undefined })
    pools.push(pool)
    return { kind: 'postgres', pool }
  }
  return {
    hang: () => {
      const log = keepLog()
      return { bells: hangBells(backend(), log), log }
    },
    // Workers at their statements make the drop a deadlock now and then; PostgreSQL picks a victim, and we come again.
    wipe: () =>
      waitFor('the drop', () =>
        pools[0]?.query('drop schema bullmq cascade').then(
          () => true,
          () => false,
        ),
      ).then(() => undefined),
    end: async () => {
      await Promise.all(pools.map(pool => pool.end()))
      await database.close()
    },
  }
}

async function onRedis(): Promise<Stage> {
  const redis: TestRedis = await startRedis()
  return {
    hang: () => {
      const log = keepLog()
      return { bells: hangBells({ kind: 'redis', url: redis.url }, log), log }
    },
    wipe: () => redis.flush(),
    end: () => redis.stop(),
  }
}

describe.each([
  ['PostgreSQL', onPostgres],
  ['Redis', onRedis],
])('doorbells on %s', (_, start) => {
  let stage: Stage
  let hung: Bells[] = []
  beforeAll(async () => {
    stage = await start()
  })
  afterEach(async () => {
    await Promise.all(hung.map(bells => bells.close(2_000)))
    hung = []
  })
  afterAll(() => stage.end())

  async function hang() {
    const { bells, log } = stage.hang()
    hung.push(bells)
    await bells.heal()
    return { bells, log }
  }

  test('what is rung is answered with its id, also in bunches', async () => {
    const { bells } = await hang()
    const answered: number[] = []
    bells.answer('messages', 4, async id => {
      answered.push(id)
      return done
    })
    await bells.ring('messages', [1, 2, 3])
    await Promise.all([bells.ring('messages', [4]), bells.ring('messages', [5, 6])])
    await waitFor('six answers', () => answered.length >= 6)
    expect(answered.toSorted()).toEqual([1, 2, 3, 4, 5, 6])
  })

  test('ringing twice for a row that still waits gives one answer, and it can be rung again later', async () => {
    const { bells } = await hang()
    await bells.ring('send', [7])
    await bells.ring('send', [7])
    const answered: number[] = []
    bells.answer('send', 2, async id => {
      answered.push(id)
      return giveUp('the row says why')
    })
    await waitFor('the answer', () => answered.length >= 1)
    await waitFor('a second answer after a second ring', async () => {
      await bells.ring('send', [7])
      return answered.length >= 2
    })
    expect(new Set(answered)).toEqual(new Set([7]))
  })

  test('a retry is answered again at its moment, not before', async () => {
    const { bells } = await hang()
    const times: number[] = []
    bells.answer('timers', 1, async (): Promise<Outcome> => {
      times.push(Date.now())
      return times.length === 1 ? retryAt(new Date(Date.now() + 700), 1, 'a test') : done
    })
    await bells.ring('timers', [9])
    await waitFor('the second answer', () => times.length === 2)
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(690)
  })

  test('what is to ring later rings at its moment, once, though it is rung for again meanwhile', async () => {
    const { bells } = await hang()
    const times: number[] = []
    bells.answer('timers', 2, async () => {
      times.push(Date.now())
      return done
    })
    const began = Date.now()
    await bells.ringLater('timers', [{ id: 21, delayMs: 700 }])
    await bells.ringLater('timers', [{ id: 21, delayMs: 700 }])
    await bells.ringLater('timers', [])
    await waitFor('the answer', () => times.length > 0)
    expect((times[0] ?? 0) - began).toBeGreaterThanOrEqual(690)
    await pause(300)
    expect(times).toHaveLength(1)
  })

  test('a throw is logged with its job and does not stop the next one', async () => {
    const { bells, log } = await hang()
    const answered: number[] = []
    bells.answer('messages', 1, async id => {
      if (id === 11) throw new Error('a bug')
      answered.push(id)
      return done
    })
    await bells.ring('messages', [11, 12])
    await waitFor('the next one', () => answered.includes(12))
    await waitFor('the log line', () => log.lines.some(({ event, fields }) => event === 'job.failed' && fields.why === 'a bug'))
  })

  test('a wipe of everything is healed: the sweep comes back and rings are heard again', async () => {
    const { bells } = await hang()
    let sweeps = 0
    const answered: number[] = []
    bells.answerSweep(300, async () => void sweeps++)
    bells.answer('messages', 2, async id => {
      answered.push(id)
      return done
    })
    await bells.heal()
    await waitFor('a first sweep', () => sweeps > 0)
    await bells.ring('messages', [21])
    await waitFor('the first answer', () => answered.includes(21))
    await stage.wipe()
    const before = sweeps
    await bells.heal()
    await waitFor('a sweep after the wipe', () => sweeps > before + 1)
    await bells.ring('messages', [22])
    await waitFor('an answer after the wipe', () => answered.includes(22))
  })
})

test('a Redis that is away is said once, ringing neither hangs nor throws, and all goes on when it is back', async () => {
  const first = await startRedis()
  const port = Number(new URL(first.url).port)
  const log = keepLog()
  const bells = hangBells({ kind: 'redis', url: first.url }, log)
  const answered: number[] = []
  bells.answer('messages', 1, async id => {
    answered.push(id)
    return done
  })
  await waitFor('a first answer', async () => {
    await bells.ring('messages', [1])
    return answered.length > 0
  })
  await first.stop()
  await bells.ring('messages', [2])
  expect(log.lines.filter(({ event }) => event === 'queue.trouble').length).toBe(1)
  const second = await startRedis(port)
  await waitFor('an answer after its return', async () => {
    await bells.ring('messages', [3])
    return answered.includes(3)
  })
  await bells.close(1_000)
  await second.stop()
})
