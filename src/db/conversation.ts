// What people at the desk say on a ticket: replies to the customer, and notes among themselves; and what a reply has to know of the
// conversation so far.
import { sql } from 'kysely'
import type { OutboxLetter } from '../outbox/compose.ts'
import { refKey } from '../tickets/match.ts'
import type { Db, Trx } from './connect.ts'
import { addEvent, type By, type Changed, lockTickets, mergedInto, refuse } from './ticket-rows.ts'

export interface Newest {
  readonly messageId: string | null
  readonly subject: string
  /** Still compressed. */
  readonly raw: Buffer
}

export interface Conversation {
  readonly customer: { readonly address: string; readonly name: string; readonly language: string | null }
  readonly language: string
  readonly priority: string | null
  readonly team: string | null
  readonly mailboxId: number | null
  readonly mailbox: string | null
  /** The newest mail that a person wrote, else the newest at all; mails of tickets merged into this one count as its own. */
  readonly newest: Newest | null
  /** The Message-IDs of our newest mails to the customer, oldest first. */
  readonly ours: readonly string[]
}

/** More don't fit into References anyway. */
const OWN_MAILS = 20

/** Undefined where there is no such ticket. Takes no lock: a mail that comes in this moment is one that the reply could not know of. */
export async function readConversation(db: Db, id: number): Promise<Conversation | undefined> {
  const ticket = await db
    .selectFrom('tickets as t')
    .innerJoin('contacts as c', 'c.id', 't.contact_id')
    .leftJoin('mailboxes as b', 'b.id', 't.mailbox_id')
    .select(['t.language', 't.priority', 't.team', 't.mailbox_id as mailboxId', 'b.name as mailbox'])
    .select(['c.address', 'c.name', 'c.language as ownLanguage'])
    .where('t.id', '=', id)
    .executeTakeFirst()
  if (!ticket) return undefined
  const { address, name, ownLanguage, ...rest } = ticket
  const [newest, ours] = await Promise.all([readNewest(db, id), readOwnMails(db, id, address)])
  return { ...rest, customer: { address, name, language: ownLanguage }, newest, ours }
}

const withMerged = (db: Db, id: number) =>
  db
    .selectFrom('tickets')
    .select('id')
    .where(eb => eb.or([eb('id', '=', id), eb('merged_into', '=', id)]))

async function readNewest(db: Db, id: number): Promise<Newest | null> {
  const row = await db
    .selectFrom('ticket_messages as t')
    .innerJoin('messages as m', 'm.id', 't.message_id')
    .innerJoin('raws as r', 'r.message_id', 'm.id')
    .select(['m.message_id as messageId', 'm.subject', 'r.data as raw'])
    .where('t.ticket_id', 'in', withMerged(db, id))
    .orderBy(sql`m.kind = 'person'`, 'desc')
    .orderBy('m.received_at', 'desc')
    .orderBy('m.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? { ...row, subject: row.subject ?? '' } : null
}

async function readOwnMails(db: Db, id: number, customer: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('outbox')
    .select('message_id as messageId')
    .where('ticket_id', 'in', withMerged(db, id))
    .where('to_address', '=', customer)
    .where('state', 'not in', ['failed', 'dropped', 'held'])
    .orderBy('id', 'desc')
    .limit(OWN_MAILS)
    .execute()
  return rows.map(({ messageId }) => messageId).toReversed()
}

/** Puts a person's mail into the outbox, its id where answers find their ticket, and both into the history. Expects the ticket locked. */
export async function writeReply(
  trx: Trx,
  letter: OutboxLetter,
  { mailboxId, data, by }: { readonly mailboxId: number | null; readonly data: object; readonly by: By },
): Promise<number> {
  const { ticketId, messageId, kind, language, subject, text, html } = letter
  const names = { from_address: letter.fromAddress, from_name: letter.fromName, to_address: letter.toAddress, to_name: letter.toName }
  const thread = { reply_to: letter.replyTo, in_reply_to: letter.inReplyTo, thread_refs: letter.threadRefs }
  const row = { kind, ticket_id: ticketId, mailbox_id: mailboxId, message_id: messageId, language, subject, text, html }
  const times = { next_attempt_at: by.now, created_at: by.now }
  const { id } = await trx
    .insertInto('outbox')
    .values({ ...row, ...names, ...thread, ...times, headers: JSON.stringify(letter.headers) })
    .returning('id')
    .executeTakeFirstOrThrow()
  const ref = { ref: refKey(messageId), ticket_id: ticketId, origin: 'sent' } as const
  await trx
    .insertInto('thread_refs')
    .values(ref)
    .onConflict(conflict => conflict.doNothing())
    .execute()
  await addEvent(trx, ticketId, 'replied', by, data, id)
  return id
}

/** For colleagues only: no mail, and no change of state. */
export function addNote(db: Db, id: number, words: string, by: By): Promise<Changed> {
  return db.transaction().execute(async trx => {
    const [ticket] = await lockTickets(trx, [id])
    if (!ticket) return refuse(`there is no ticket ${id}`)
    if (ticket.state === 'merged') return refuse(mergedInto(ticket))
    await trx.updateTable('tickets').set({ updated_at: by.now }).where('id', '=', id).execute()
    await addEvent(trx, id, 'noted', by, { words })
    return { ok: true }
  })
}
