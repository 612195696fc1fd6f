// The ledger of promises: a contact that a mail of ours has named. The keeper writes those of its own mails (keeping.ts); here is what a person promised.
import type { HistoryLine } from '../rules/ticket-log.ts'
import type { Trx } from './connect.ts'

export interface NewPromise {
  readonly ticketId: number
  readonly outboxId: number
  readonly dueAt: Date
  readonly because: string
  readonly priority: string | null
  readonly team: string | null
}

export interface OpenPromise {
  readonly id: number
  readonly madeAt: Date
  readonly dueAt: Date
  /** What was written on the ticket since it was made, oldest first. */
  readonly since: readonly HistoryLine[]
}

/** Expects the ticket locked. */
export async function findOpenPromise(trx: Trx, ticketId: number): Promise<OpenPromise | undefined> {
  const open = await trx
    .selectFrom('promises')
    .select(['id', 'made_at as madeAt', 'due_at as dueAt'])
    .where('ticket_id', '=', ticketId)
    .where('state', '=', 'open')
    .executeTakeFirst()
  if (!open) return undefined
  const since = await trx
    .selectFrom('events')
    .select(['at', 'kind', 'actor', 'because', 'data'])
    .where('ticket_id', '=', ticketId)
    .where('at', '>=', open.madeAt)
    .orderBy('id')
    .execute()
  return { ...open, since }
}

export interface Ended {
  readonly id: number
  readonly state: 'kept' | 'broken' | 'void'
  readonly at: Date
}

/** A ticket has one open promise: `before` is what became of the one that was open till now. Expects the ticket locked. */
export async function writePromise(trx: Trx, promise: NewPromise, before: Ended | null, now: Date): Promise<void> {
  const { ticketId, outboxId, dueAt, because, priority, team } = promise
  if (before) await trx.updateTable('promises').set({ state: before.state, settled_at: before.at }).where('id', '=', before.id).execute()
  const row = { ticket_id: ticketId, outbox_id: outboxId, made_at: now, due_at: dueAt, because, priority, team }
  await trx.insertInto('promises').values(row).execute()
}
