// `quarantine`: what was not let through, and why. `quarantine release ID...`: lets it through after all.
import { listQuarantine, type QuarantineLine } from '../db/listings.ts'
import { releaseFromQuarantine } from '../db/quarantine.ts'
import { readIds, readLimit } from './arguments.ts'
import { type Call, complain, EXIT, say } from './io.ts'
import { ringFor } from './ring.ts'
import { withDatabase } from './session.ts'
import { type Column, showListing, size, when } from './show.ts'

export async function quarantine(call: Call): Promise<number> {
  const limit = readLimit(call)
  if (limit === undefined) return EXIT.usage
  return withDatabase(call, async ({ db }) => {
    const rows = await listQuarantine(db, limit)
    showListing(call, { rows, columns: COLUMNS, empty: 'the quarantine is empty', limit })
    return EXIT.ok
  })
}

const COLUMNS: readonly Column<QuarantineLine>[] = [
  { head: 'ID', of: message => String(message.id) },
  { head: 'SINCE', of: message => when(message.quarantinedAt) },
  { head: 'SIZE', of: message => size(message.sizeBytes) },
  { head: 'FROM', of: message => message.from ?? 'unknown' },
  { head: 'REASON', of: message => message.reason, wide: true },
]

export async function releaseQuarantined(call: Call): Promise<number> {
  const ids = readIds(call)
  if (!ids) return EXIT.usage
  return withDatabase(call, async session => {
    const released = new Set(await releaseFromQuarantine(session.db, ids, call.io.clock.now(), 'operator'))
    for (const id of ids) {
      if (released.has(id)) say(call.io, `released message ${id}`)
      else complain(call.io, `postdesk: message ${id} is not in quarantine`)
    }
    await ringFor(session, 'messages', [...released])
    return released.size === new Set(ids).size ? EXIT.ok : EXIT.failed
  })
}
