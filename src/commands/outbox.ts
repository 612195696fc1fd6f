// `outbox`: the mails to be sent and what became of them. `outbox retry|hold|release|drop ID...`: what an operator may do with them.
import type { Db } from '../db/connect.ts'
import { listOutbox, type OutboxLine } from '../db/listings.ts'
import { dropOutbox, holdOutbox, releaseOutbox, retryOutbox } from '../db/outbox.ts'
import type { OutboxState } from '../db/schema.ts'
import { readIds, readLimit, readState } from './arguments.ts'
import { type Call, complain, EXIT, type Run, say } from './io.ts'
import { ringFor } from './ring.ts'
import { withDatabase } from './session.ts'
import { type Column, showListing, when } from './show.ts'

const STATES: readonly OutboxState[] = ['queued', 'sending', 'uncertain', 'held', 'sent', 'failed', 'dropped']

export async function outbox(call: Call): Promise<number> {
  const limit = readLimit(call)
  const state = readState(call, STATES)
  if (limit === undefined || state === false) return EXIT.usage
  return withDatabase(call, async ({ db, config }) => {
    const found = await listOutbox(db, { state, limit })
    const rows = found.map(mail => ({ ...mail, ticket: mail.ticketId === null ? null : `${config.numberPrefix}-${mail.ticketId}` }))
    showListing(call, { rows, columns: COLUMNS, empty: state ? `no mail is ${state}` : 'no mail was written yet', limit })
    return EXIT.ok
  })
}

const COLUMNS: readonly Column<OutboxLine & { readonly ticket: string | null }>[] = [
  { head: 'ID', of: mail => String(mail.id) },
  { head: 'STATE', of: mail => mail.state },
  { head: 'WRITTEN', of: mail => when(mail.createdAt) },
  { head: 'TRIES', of: mail => String(mail.attempts) },
  { head: 'TICKET', of: mail => mail.ticket ?? '' },
  { head: 'TO', of: mail => mail.to },
  {
    head: 'SUBJECT, LAST ANSWER',
    of: mail => (mail.state === 'sent' || !mail.lastResponse ? mail.subject : mail.lastResponse),
    wide: true,
  },
]

type Change = (db: Db, ids: readonly number[], now: Date) => Promise<readonly number[]>

/** One verb for many rows: the ids that were changed are told, and so are those that the verb does not fit. */
async function changeMails(call: Call, done: string, change: Change): Promise<number> {
  const ids = readIds(call)
  if (!ids) return EXIT.usage
  return withDatabase(call, async session => {
    const changed = new Set(await change(session.db, ids, call.io.clock.now()))
    for (const id of ids) {
      if (changed.has(id)) say(call.io, `${done} mail ${id}`)
      else complain(call.io, `postdesk: mail ${id} can't be ${done}: there is no such mail, or its state does not allow it`)
    }
    if (done === 'queued') await ringFor(session, 'send', [...changed])
    return changed.size === new Set(ids).size ? EXIT.ok : EXIT.failed
  })
}

export const retry: Run = call => changeMails(call, 'queued', retryOutbox)
export const release: Run = call => changeMails(call, 'queued', releaseOutbox)
export const hold: Run = call => changeMails(call, 'held', holdOutbox)
export const drop: Run = call => changeMails(call, 'dropped', dropOutbox)
