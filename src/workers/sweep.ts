// Rings again for every door that stood open too long with nobody at it, whatever the reason: a lost job, a wiped queue, a dead process.
// Bells are deduplicated by id, so ringing for a row that has a job already costs one command and changes nothing.
import type { Clock } from '../clock.ts'
import type { Db } from '../db/connect.ts'
import { foldLoad } from '../db/load.ts'
import { findWaitingMessages } from '../db/messages.ts'
import { findDueOutbox } from '../db/outbox.ts'
import { removeDead } from '../db/processes.ts'
import { findDueTimers } from '../db/timers.ts'
import type { Door } from '../flow.ts'
import type { Log } from '../log.ts'
import type { Bells } from './queue.ts'

export interface SweepRoom {
  readonly db: Db
  readonly clock: Clock
  readonly log: Log
  readonly bells: Pick<Bells, 'ring' | 'ringLater'>
  /** Puts mails whose sender died while sending back to a state from which they can go on. */
  readonly settleUncertain: () => Promise<void>
}

/** A row younger than this was rung for by whoever wrote it, a moment ago. */
const GRACE_MS = 5_000
/** Per door and round; the oldest first, so that a long backlog is worked off in order. */
const LIMIT = 1_000

export async function sweep(room: SweepRoom): Promise<void> {
  const now = room.clock.now()
  const before = new Date(now.getTime() - GRACE_MS)
  await room.settleUncertain()
  await removeDead(room.db)
  await foldLoad(room.db)
  await ring(room, 'messages', await findWaitingMessages(room.db, before, LIMIT))
  await ring(room, 'send', await findDueOutbox(room.db, before, LIMIT))
  await ringTimers(room, now)
}

/** The next round comes in 5 s: what falls due before it is handed over now, and rings at its moment. */
const AHEAD_MS = 6_000
const TIMERS_LIMIT = 5_000
/** A ring must not come a moment before the row is due: it would find nothing to do. */
const BEHIND_MS = 5

async function ringTimers({ db, bells, log }: SweepRoom, now: Date): Promise<void> {
  const timers = await findDueTimers(db, new Date(now.getTime() + AHEAD_MS), TIMERS_LIMIT)
  const isDue = ({ dueAt }: { readonly dueAt: Date }) => dueAt <= now
  await ring(
    { bells, log },
    'timers',
    timers.filter(isDue).map(({ id }) => id),
  )
  const coming = timers
    .filter(timer => !isDue(timer))
    .map(({ id, dueAt }) => ({ id, delayMs: dueAt.getTime() - now.getTime() + BEHIND_MS }))
  if (coming.length > 0) await bells.ringLater('timers', coming)
}

async function ring({ bells, log }: Pick<SweepRoom, 'bells' | 'log'>, door: Door, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return
  log.debug('sweep.rang', { door, count: ids.length, oldest: ids[0] })
  await bells.ring(door, ids)
}
