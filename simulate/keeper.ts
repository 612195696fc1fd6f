// Drives the keeper of promises as the desk does, and treats it as badly as a bad machine would: a look in thirty is killed between two statements
// and made again, and as often two processes look at the same tickets at the same moment.
import { type Kysely, type KyselyPlugin, sql } from 'kysely'
import type { Db } from '../src/db/connect.ts'
import { isDatabaseTrouble } from '../src/db/failure.ts'
import type { Database } from '../src/db/schema.ts'
import { type KeepRoom, keepTickets } from '../src/workers/keep.ts'
import type { Random } from './random.ts'
import { openDb, type World } from './world.ts'

const BATCH = 64
const READ_AHEAD = 512
/** A ticket that is due again after so many looks at one moment will be so for ever. */
const MOST_ROUNDS = 200

export interface Looks {
  looks: number
  kills: number
  /** Kills that fell on the commit itself: whether it stood was known to the server alone. */
  killedAtCommit: number
  together: number
}

export interface Keeper {
  readonly done: Readonly<Looks>
  /** Looks at all that is due now, and gives the moment of what comes next; Infinity where nothing does. */
  keep(): Promise<number>
  close(): Promise<void>
}

export function openKeeper(world: World, random: Random): Keeper {
  const done: Looks = { looks: 0, kills: 0, killedAtCommit: 0, together: 0 }
  const killer = openDb(world.url, 'killer', 1)
  const victim = openVictim(world.url)
  const look = async (ids: readonly number[]) => {
    const [one, other] = world.keepers
    done.looks++
    const fate = random.next()
    if (fate < 0.03) await kill({ victim, killer, random, done, room: one }, ids)
    if (fate > 0.97) {
      done.together++
      await Promise.all([keepTickets(one, ids), keepTickets(other, ids)])
    } else await keepTickets(one, ids)
  }
  return {
    done,
    keep: () => keepAll(world, look),
    close: async () => void (await Promise.all([killer.destroy(), victim.db.destroy()])),
  }
}

async function keepAll({ clock, keepers }: World, look: (ids: readonly number[]) => Promise<void>): Promise<number> {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { due, nextAt } = await findDue(keepers[0].db, clock.now())
    if (due.length === 0) return nextAt
    for (let at = 0; at < due.length; at += BATCH) await look(due.slice(at, at + BATCH))
  }
  throw new Error(`something is due again and again at ${clock.now().toISOString()}`)
}

async function findDue(db: Db, now: Date): Promise<{ readonly due: readonly number[]; readonly nextAt: number }> {
  const rows = await db
    .selectFrom('timers')
    .select(['ticket_id as ticketId', 'due_at as dueAt'])
    .where('ended_at', 'is', null)
    .orderBy('due_at')
    .limit(READ_AHEAD)
    .execute()
  const due = new Set(rows.filter(({ dueAt }) => dueAt <= now).map(({ ticketId }) => ticketId))
  return { due: [...due].sort((one, other) => one - other), nextAt: rows[0]?.dueAt.getTime() ?? Number.POSITIVE_INFINITY }
}

interface Victim {
  readonly db: Kysely<Database>
  /** Called behind each statement of the keeper, in its transaction. */
  after: () => Promise<void>
}

function openVictim(url: string): Victim {
  const victim: { db: Kysely<Database>; after: () => Promise<void> } = { db: openDb(url, 'victim', 1), after: async () => undefined }
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      await victim.after()
      return result
    },
  }
  victim.db = victim.db.withPlugin(plugin)
  return victim
}

interface Killing {
  readonly victim: Victim
  readonly killer: Db
  readonly random: Random
  readonly done: Looks
  readonly room: KeepRoom
}

/** The server ends the connection behind a random statement; behind the last one, while the commit is on its way. */
async function kill({ victim, killer, random, done, room }: Killing, ids: readonly number[]): Promise<void> {
  const end = () => sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'victim'`.execute(killer)
  const at = random.whole(1, 9)
  let count = 0
  let ending: Promise<unknown> = Promise.resolve()
  victim.after = async () => {
    count++
    if (count !== at) return
    ending = end()
    if (random.chance(0.7)) await ending
    else done.killedAtCommit++
  }
  try {
    await keepTickets({ ...room, db: victim.db }, ids)
  } catch (error) {
    if (!isDatabaseTrouble(error)) throw error
    done.kills++
  }
  victim.after = async () => undefined
  await ending
}
