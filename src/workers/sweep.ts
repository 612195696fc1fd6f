// Rings again for every door that stood open too long with nobody at it, whatever the reason: a lost job, a wiped queue, a dead process.
// Bells are deduplicated by id, so ringing for a row that has a job already costs one command and changes nothing.
import type { Clock } from '../clock.ts'
import type { Db } from '../db/connect.ts'
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
  readonly bells: Pick<Bells, 'ring'>
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
  await ring(room, 'messages', await findWaitingMessages(room.db, before, LIMIT))
  await ring(room, 'send', await findDueOutbox(room.db, before, LIMIT))
  await ring(room, 'timers', await findDueTimers(room.db, now, LIMIT))
}

async function ring({ bells, log }: SweepRoom, door: Door, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return
  log.debug('sweep.rang', { door, count: ids.length, oldest: ids[0] })
  await bells.ring(door, ids)
}
