// The state of the installation in numbers, for `doctor`: who lives, how the mailboxes do, how long each door has stood open.
import { sql } from 'kysely'
import type { Db } from './connect.ts'
import type { OutboxState } from './schema.ts'

export interface Condition {
  readonly processes: readonly {
    readonly host: string
    readonly pid: number
    readonly roles: readonly string[]
    readonly startedAt: Date
    readonly alive: boolean
  }[]
  readonly mailboxes: readonly MailboxCondition[]
  /** Messages that wait to be understood, and the moment since when the oldest is due. */
  readonly stored: { readonly count: number; readonly dueSince: Date | null; readonly retrying: number }
  /** Failed without those that a person dropped: these are settled. */
  readonly outbox: Readonly<Record<OutboxState, number>>
  /** Of the queued mails: since when the oldest is due, when the oldest was written, how many were tried before. */
  readonly waiting: { readonly dueSince: Date | null; readonly oldest: Date | null; readonly retrying: number }
  /** `failed`: put off because they could not be carried out. */
  readonly timers: { readonly due: number; readonly dueSince: Date | null; readonly failed: number; readonly lastError: string | null }
  readonly quarantined: number
}

export interface MailboxCondition {
  readonly name: string
  readonly address: string
  readonly held: boolean
  readonly failures: number
  readonly lastError: string | null
  readonly lastErrorAt: Date | null
  readonly lastSuccessAt: Date | null
}

/** Read-only. Lives and dues are measured by the database's clock, which all processes share. */
export async function readCondition(db: Db): Promise<Condition> {
  const [processes, mailboxes, stored, outbox, timers] = await Promise.all([
    readProcesses(db),
    readMailboxes(db),
    readStored(db),
    readOutbox(db),
    readTimers(db),
  ])
  const queued = outbox.find(row => row.state === 'queued')
  const count = (state: OutboxState) => outbox.find(row => row.state === state)?.count ?? 0
  return {
    processes,
    mailboxes,
    stored: { count: stored.count, dueSince: stored.dueSince, retrying: stored.retrying },
    outbox: {
      queued: count('queued'),
      sending: count('sending'),
      uncertain: count('uncertain'),
      held: count('held'),
      sent: count('sent'),
      failed: count('failed'),
      dropped: count('dropped'),
    },
    waiting: { dueSince: queued?.dueSince ?? null, oldest: queued?.oldest ?? null, retrying: queued?.retrying ?? 0 },
    timers,
    quarantined: stored.quarantined,
  }
}

/** The dead of the last day are told too: a process that vanished is a finding. */
function readProcesses(db: Db) {
  return db
    .selectFrom('processes')
    .select(['host', 'pid', 'roles', 'started_at as startedAt', sql<boolean>`alive_until > now()`.as('alive')])
    .where('alive_until', '>', sql<Date>`now() - interval '1 day'`)
    .orderBy('started_at')
    .execute()
}

function readMailboxes(db: Db) {
  return db
    .selectFrom('mailboxes as b')
    .leftJoin('processes as p', 'p.id', 'b.holder')
    .select([
      'b.name',
      'b.address',
      'b.failures',
      'b.last_error as lastError',
      'b.last_error_at as lastErrorAt',
      'b.last_success_at as lastSuccessAt',
    ])
    .select(sql<boolean>`coalesce(p.alive_until > now(), false)`.as('held'))
    .orderBy('b.id')
    .execute()
}

function readStored(db: Db) {
  return db
    .selectFrom('messages')
    .select(eb => [
      eb.fn.countAll<number>().filterWhere('state', '=', 'stored').as('count'),
      eb.fn.countAll<number>().filterWhere('state', '=', 'quarantined').as('quarantined'),
      sql<number>`count(*) filter (where state = 'stored' and attempts > 0)`.as('retrying'),
      sql<Date | null>`min(next_attempt_at) filter (where state = 'stored' and next_attempt_at <= now())`.as('dueSince'),
    ])
    .where('state', 'in', ['stored', 'quarantined'])
    .executeTakeFirstOrThrow()
}

function readOutbox(db: Db) {
  return db
    .selectFrom('outbox')
    .select(eb => [
      'state',
      eb.fn.countAll<number>().as('count'),
      eb.fn.min('created_at').as('oldest'),
      sql<Date | null>`min(next_attempt_at) filter (where next_attempt_at <= now())`.as('dueSince'),
      sql<number>`count(*) filter (where attempts > 0)`.as('retrying'),
    ])
    .groupBy('state')
    .execute()
}

/** Served by timers_door and timers_failed: what is still to come is not counted, there may be millions. */
async function readTimers(db: Db) {
  const [due, failed] = await Promise.all([
    db
      .selectFrom('timers')
      .select(eb => [eb.fn.countAll<number>().as('due'), eb.fn.min('due_at').as('dueSince')])
      .where('ended_at', 'is', null)
      .where('due_at', '<=', sql<Date>`now()`)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('timers')
      .select(eb => [eb.fn.countAll<number>().as('failed'), eb.fn.max('last_error').as('lastError')])
      .where('ended_at', 'is', null)
      .where('last_error', 'is not', null)
      .executeTakeFirstOrThrow(),
  ])
  return { ...due, ...failed }
}
