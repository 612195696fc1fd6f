// Who is alive. A process moves its alive_until ahead; once that moment has passed, whatever it held is free for others.
// All times are the database's, so that machines with different clocks agree.
import { sql } from 'kysely'
import type { Db } from './connect.ts'

/** A heartbeat is due every 5 s; four may be missed. */
const ALIVE_SECONDS = 20

const aliveUntil = sql<Date>`now() + make_interval(secs => ${ALIVE_SECONDS})`

export interface NewProcess {
  readonly id: string
  readonly host: string
  readonly pid: number
  readonly roles: readonly string[]
}

export async function registerProcess(db: Db, { id, host, pid, roles }: NewProcess): Promise<void> {
  await db
    .insertInto('processes')
    .values({ id, host, pid, roles: [...roles], alive_until: aliveUntil })
    .onConflict(conflict => conflict.column('id').doUpdateSet({ alive_until: aliveUntil }))
    .execute()
}

/** False where our row is gone: we were declared dead, and what we held may be another's now. */
export async function heartbeat(db: Db, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('processes')
    .set({ alive_until: aliveUntil })
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

export interface Neighbour {
  readonly id: string
  readonly pid: number
}

/** The processes that say they run on this host. */
export async function listNeighbours(db: Db, host: string): Promise<readonly Neighbour[]> {
  return db.selectFrom('processes').select(['id', 'pid']).where('host', '=', host).execute()
}

/** Takes those out of the list that have not been heard of for too long; what they held is free. Returns how many. */
export async function removeDead(db: Db): Promise<number> {
  const { numDeletedRows } = await db.deleteFrom('processes').where('alive_until', '<', sql<Date>`now()`).executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}

/** Lets go of all it held: leases and claims point to nobody from here on. */
export async function removeProcess(db: Db, id: string): Promise<void> {
  await db.deleteFrom('processes').where('id', '=', id).execute()
}
