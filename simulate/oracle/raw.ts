// Everything that a run left in the database, ticket by ticket, as plain rows.
import { sql } from 'kysely'
import type { Db } from '../../src/db/connect.ts'
import type { Line, RawTicket } from './lines.ts'

export interface RawPromise {
  readonly madeAt: Date
  readonly dueAt: Date
  readonly state: string
  readonly settledAt: Date | null
  readonly outboxId: number | null
}

export interface RawBreach {
  readonly kind: string
  readonly at: Date
  readonly priority: string | null
  readonly team: string | null
  readonly tier: number | null
}

export interface RawMail {
  readonly id: number
  readonly kind: string
}

export interface RawRows {
  readonly ticket: RawTicket
  readonly promises: readonly RawPromise[]
  readonly breaches: readonly RawBreach[]
  readonly mails: readonly RawMail[]
  /** Open ones. */
  readonly timers: readonly { readonly kind: string; readonly dueAt: Date }[]
}

export interface RawSurvey {
  readonly id: number
  readonly ticketId: number
  /** Of then. */
  readonly team: string | null
  /** Of now. */
  readonly priority: string | null
  readonly contactId: number
  readonly askedAt: Date
  readonly outboxId: number | null
}

const BATCH = 500

export async function* readTickets(db: Db): AsyncGenerator<RawRows> {
  for (let after = 0; ; ) {
    const tickets = await readHeads(db, after)
    const last = tickets.at(-1)
    if (!last) return
    const ids = tickets.map(({ id }) => id)
    const [lines, promises, breaches, mails, timers] = await Promise.all([
      readLines(db, ids),
      readPromises(db, ids),
      readBreaches(db, ids),
      readMails(db, ids),
      readTimers(db, ids),
    ])
    for (const head of tickets) {
      const of = <T>(rows: ReadonlyMap<number, readonly T[]>) => rows.get(head.id) ?? []
      yield { ticket: { ...head, lines: of(lines) }, promises: of(promises), breaches: of(breaches), mails: of(mails), timers: of(timers) }
    }
    after = last.id
  }
}

async function readHeads(db: Db, after: number): Promise<readonly Omit<RawTicket, 'lines'>[]> {
  const { rows } = await sql<Omit<RawTicket, 'lines'>>`
    select t.id, t.opened_at as "openedAt", t.state, t.priority, t.team, t.tier, t.assignee, t.contact_id as "contactId", c.address as customer,
      coalesce((select m.authenticity = 'pass' from ticket_messages x join messages m on m.id = x.message_id
        where x.ticket_id = t.id and x.role = 'opened' order by m.id limit 1), false) as proven
    from tickets t join contacts c on c.id = t.contact_id where t.id > ${after} order by t.id limit ${BATCH}`.execute(db)
  return rows
}

async function readLines(db: Db, ids: readonly number[]): Promise<ReadonlyMap<number, readonly Line[]>> {
  const { rows } = await sql<Line & { ticketId: number }>`
    select ticket_id as "ticketId", id, at, kind, actor, because, data, outbox_id as "outboxId" from events
    where ticket_id = any(${[...ids]}::bigint[]) order by id`.execute(db)
  return byTicket(rows)
}

async function readPromises(db: Db, ids: readonly number[]): Promise<ReadonlyMap<number, readonly RawPromise[]>> {
  const { rows } = await sql<RawPromise & { ticketId: number }>`
    select ticket_id as "ticketId", made_at as "madeAt", due_at as "dueAt", state, settled_at as "settledAt", outbox_id as "outboxId" from promises
    where ticket_id = any(${[...ids]}::bigint[]) order by id`.execute(db)
  return byTicket(rows)
}

async function readBreaches(db: Db, ids: readonly number[]): Promise<ReadonlyMap<number, readonly RawBreach[]>> {
  const { rows } = await sql<RawBreach & { ticketId: number }>`
    select ticket_id as "ticketId", kind, at, priority, team, tier from breaches
    where ticket_id = any(${[...ids]}::bigint[]) order by at, kind`.execute(db)
  return byTicket(rows)
}

async function readMails(db: Db, ids: readonly number[]): Promise<ReadonlyMap<number, readonly RawMail[]>> {
  const { rows } = await sql<RawMail & { ticketId: number }>`
    select ticket_id as "ticketId", id, kind from outbox where ticket_id = any(${[...ids]}::bigint[]) order by id`.execute(db)
  return byTicket(rows)
}

async function readTimers(db: Db, ids: readonly number[]): Promise<ReadonlyMap<number, RawRows['timers']>> {
  const { rows } = await sql<{ ticketId: number; kind: string; dueAt: Date }>`
    select ticket_id as "ticketId", kind, due_at as "dueAt" from timers where ticket_id = any(${[...ids]}::bigint[]) and ended_at is null`.execute(
    db,
  )
  return byTicket(rows)
}

export async function readSurveys(db: Db): Promise<readonly RawSurvey[]> {
  const { rows } = await sql<RawSurvey>`
    select s.id, s.ticket_id as "ticketId", s.contact_id as "contactId", s.asked_at as "askedAt", s.outbox_id as "outboxId", s.team, t.priority
    from surveys s join tickets t on t.id = s.ticket_id order by s.asked_at, s.id`.execute(db)
  return rows
}

const byTicket = <T extends { readonly ticketId: number }>(rows: readonly T[]) => Map.groupBy(rows, ({ ticketId }) => ticketId)
