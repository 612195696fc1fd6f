// A due moment: take its row, do what it was set for, end it, all in one transaction. It fires once, whatever rings for it.
import type { Clock } from '../clock.ts'
import type { Db, Trx } from '../db/connect.ts'
import { closeResolved } from '../db/tickets.ts'
import { type DueTimer, endTimer, lockDueTimer } from '../db/timers.ts'
import type { Log } from '../log.ts'
import { done, type Outcome } from './outcome.ts'

export interface TimerRoom {
  readonly db: Db
  readonly clock: Clock
  readonly log: Log
}

export async function fireTimer(room: TimerRoom, id: number): Promise<Outcome> {
  const now = room.clock.now()
  const fired = await room.db.transaction().execute(async trx => {
    const timer = await lockDueTimer(trx, id, now)
    if (!timer) return null
    const outcome = await carryOut(trx, timer, now)
    await endTimer(trx, id, now, outcome)
    return { kind: timer.kind, ticket: timer.ticketId, outcome, lateMs: now.getTime() - timer.dueAt.getTime() }
  })
  if (fired) room.log.info('timer.fired', { timer: id, ...fired })
  return done
}

function carryOut(trx: Trx, timer: DueTimer, now: Date): Promise<string> {
  switch (timer.kind) {
    case 'close-resolved':
      return closeResolved(trx, timer.ticketId, now)
  }
}
