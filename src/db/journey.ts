// What became of one mail of a folder, from the rows it left, and the sums over all of them. Reads, never writes.
import { sql } from 'kysely'
import type { Db } from './connect.ts'

export interface JourneyTicket {
  readonly id: number
  readonly title: string
  readonly state: string
  readonly language: string
  readonly role: 'opened' | 'reply'
  readonly because: string
  readonly priority: string | null
  readonly team: string | null
  readonly sop: string | null
  /** What the policy said of it, in one line; null where it said nothing. */
  readonly policy: string | null
}

export interface JourneyAttachment {
  readonly filename: string
  readonly contentType: string
  readonly sizeBytes: number
}

export interface Journey {
  readonly state: string
  /** Why it was kept out, where it was. */
  readonly reason: string | null
  readonly kind: string | null
  readonly authenticity: string | null
  readonly language: string | null
  /** More than one where the same mail was delivered again: it is one message all the same. */
  readonly sightings: number
  readonly lastError: string | null
  readonly tickets: readonly JourneyTicket[]
  readonly attachments: readonly JourneyAttachment[]
  readonly answers: readonly {
    readonly messageId: string
    readonly language: string
    readonly state: string
    readonly lastResponse: string | null
  }[]
  /** Why no acknowledgement was sent, where one was due. */
  readonly withheld: string | null
}

/** Where a mail lies on its server (RFC 3501 2.3.1.1). */
export interface Place {
  readonly uidValidity: number
  readonly uid: number
}

/** Undefined as long as the mail was not taken in. */
export async function readJourney(db: Db, place: Place): Promise<Journey | undefined> {
  const message = await readMessage(db, place)
  if (!message) return undefined
  const { id, ...facts } = message
  const [sightings, tickets, attachments, answers, withheld] = await Promise.all([
    countSightings(db, id),
    readTickets(db, id),
    readAttachments(db, id),
    readAnswers(db, id),
    readWithheld(db, id),
  ])
  return { ...facts, sightings, tickets, attachments, answers, withheld }
}

function readMessage(db: Db, { uidValidity, uid }: Place) {
  return db
    .selectFrom('deliveries as d')
    .innerJoin('cursors as c', 'c.id', 'd.cursor_id')
    .innerJoin('messages as m', 'm.id', 'd.message_id')
    .where('c.uid_validity', '=', uidValidity)
    .where('d.uid', '=', uid)
    .select(['m.id', 'm.state', 'm.reason', 'm.kind', 'm.authenticity', 'm.language', 'm.last_error as lastError'])
    .executeTakeFirst()
}

async function countSightings(db: Db, messageId: number): Promise<number> {
  const counted = db.selectFrom('deliveries').where('message_id', '=', messageId)
  return (await counted.select(eb => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count
}

const readTickets = (db: Db, messageId: number) =>
  db
    .selectFrom('ticket_messages as tm')
    .innerJoin('tickets as t', 't.id', 'tm.ticket_id')
    .where('tm.message_id', '=', messageId)
    .select(['t.id', 't.title', 't.state', 't.language', 'tm.role', 'tm.because', 't.priority', 't.team', 't.sop'])
    .select(({ selectFrom }) =>
      selectFrom('events as e')
        .select('e.because')
        .whereRef('e.ticket_id', '=', 't.id')
        .where('e.message_id', '=', messageId)
        .where('e.kind', '=', 'policy.decided')
        .limit(1)
        .as('policy'),
    )
    .orderBy('tm.position')
    .execute()

const readAttachments = (db: Db, messageId: number) =>
  db
    .selectFrom('attachments')
    .where('message_id', '=', messageId)
    .select(['filename', 'content_type as contentType', 'size_bytes as sizeBytes'])
    .orderBy('position')
    .execute()

const readAnswers = (db: Db, messageId: number) =>
  db
    .selectFrom('outbox')
    .where('cause_message_id', '=', messageId)
    // To the customer: what goes to employees is no answer.
    .where('kind', '<>', 'notice')
    .select(['message_id as messageId', 'language', 'state', 'last_response as lastResponse'])
    .orderBy('id')
    .execute()

async function readWithheld(db: Db, messageId: number): Promise<string | null> {
  const events = db.selectFrom('events').where('message_id', '=', messageId).where('kind', '=', 'acknowledgement.withheld')
  return (await events.select('because').orderBy('id').executeTakeFirst())?.because ?? null
}

/** True once a folder is watched: what lay in it before that moment counts as old mail and is not taken. */
export async function isWatching(db: Db, uidValidity: number): Promise<true | undefined> {
  const row = await db
    .selectFrom('cursors')
    .select('id')
    .where('uid_validity', '=', uidValidity)
    .where('current', '=', true)
    .executeTakeFirst()
  return row && true
}

export interface Totals {
  readonly messages: number
  readonly quarantined: number
  readonly tickets: number
  readonly sent: number
  readonly waiting: number
}

export async function readTotals(db: Db): Promise<Totals> {
  const { rows } = await sql<Totals>`
    select (select count(*) from messages) as messages,
      (select count(*) from messages where state = 'quarantined') as quarantined,
      (select count(*) from tickets) as tickets,
      (select count(*) from outbox where state = 'sent') as sent,
      (select count(*) from outbox where state <> 'sent') as waiting`.execute(db)
  return rows[0] ?? { messages: 0, quarantined: 0, tickets: 0, sent: 0, waiting: 0 }
}
