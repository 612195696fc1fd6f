// How much everybody has to do, as the message worker knows it: read anew when the last look is old, with what was given out since.
// A few seconds' age is no harm: an overload is made of dozens of tickets, and counting them for every mail would cost more than the mail.
import type { Clock } from '../clock.ts'
import type { Db } from '../db/connect.ts'
import { readLoad } from '../db/load.ts'
import type { Load } from '../rules/presence.ts'

const FRESH_MS = 5_000

export interface LoadBook {
  read(): Promise<Load>
  /** What the tickets just opened make of it. */
  note(load: Load): void
}

export function openLoadBook(db: Db, clock: Clock): LoadBook {
  let known: Load = { teams: {}, people: {} }
  let readAt = Number.NEGATIVE_INFINITY
  return {
    async read() {
      const now = clock.now().getTime()
      if (Math.abs(now - readAt) < FRESH_MS) return known
      known = await readLoad(db)
      readAt = now
      return known
    },
    note(load) {
      known = load
    },
  }
}
