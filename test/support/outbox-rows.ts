// Letters for tests of the outbox: one that can be sent, and rows around it.
import { randomBytes } from 'node:crypto'
import type { Db } from '../../src/db/connect.ts'
import type { OutgoingMail } from '../../src/outbox/smtp.ts'

export const outgoing = (changes: Partial<OutgoingMail> = {}): OutgoingMail => ({
  messageId: `pd.1042.${randomBytes(8).toString('hex')}.0123456789abcdef@desk.example`,
  fromAddress: 'support@desk.example',
  fromName: 'Acme',
  toAddress: 'amira@example.com',
  toName: '',
  replyTo: 'support+pd1042-0123456789abcdef@desk.example',
  inReplyTo: 'mail-1@example.com',
  threadRefs: '<mail-0@example.com> <mail-1@example.com>',
  headers: { 'Auto-Submitted': 'auto-replied', Precedence: 'bulk' },
  subject: '[PD-1042] We have received your message',
  text: 'Hello\n',
  html: '<p>Hello</p>',
  createdAt: new Date('2026-11-22T10:00:00Z'),
  ...changes,
})

export async function addProcess(db: Db, aliveUntil: Date): Promise<string> {
  const id = crypto.randomUUID()
  await db
    .insertInto('processes')
    .values({ id, host: 'test', pid: 1, roles: ['send'], alive_until: aliveUntil })
    .execute()
  return id
}

export interface StoredLetter {
  readonly outboxId: number
  readonly ticketId: number
  readonly causeId: number
  readonly messageId: string
}

/** A ticket, the message that opened it, and the acknowledgement in the outbox, queued. */
export async function addLetter(db: Db, changes: { readonly createdAt?: Date; readonly nextAttemptAt?: Date } = {}): Promise<StoredLetter> {
  const at = changes.createdAt ?? new Date('2026-11-22T10:00:00Z')
  const contact = await db
    .insertInto('contacts')
    .values({ address: `${randomBytes(6).toString('hex')}@example.com`, created_at: at })
    .returning('id')
    .executeTakeFirstOrThrow()
  const ticket = await db
    .insertInto('tickets')
    .values({ state: 'new', title: 'a', contact_id: contact.id, mailbox_id: null, language: 'en', opened_at: at, updated_at: at })
    .returning('id')
    .executeTakeFirstOrThrow()
  const causeId = await addCause(db, ticket.id, at)
  const mail = outgoing()
  const row = await db
    .insertInto('outbox')
    .values({
      kind: 'acknowledgement',
      ticket_id: ticket.id,
      cause_message_id: causeId,
      message_id: mail.messageId,
      from_address: mail.fromAddress,
      from_name: mail.fromName,
      to_address: mail.toAddress,
      reply_to: mail.replyTo,
      in_reply_to: mail.inReplyTo,
      thread_refs: mail.threadRefs,
      headers: JSON.stringify(mail.headers),
      language: 'en',
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      next_attempt_at: changes.nextAttemptAt ?? at,
      created_at: at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { outboxId: row.id, ticketId: ticket.id, causeId, messageId: mail.messageId }
}

async function addCause(db: Db, ticketId: number, at: Date): Promise<number> {
  const message = await db
    .insertInto('messages')
    .values({
      content_key: randomBytes(32),
      mailbox_id: null,
      source: 'ingest',
      size_bytes: 1,
      received_at: at,
      stored_at: at,
      next_attempt_at: at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('ticket_messages')
    .values({ ticket_id: ticketId, message_id: message.id, role: 'opened', span_start: 0, span_end: 0, because: 'new' })
    .execute()
  return message.id
}

export const outboxRow = (db: Db, id: number) => db.selectFrom('outbox').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
export const attemptsOf = (db: Db, id: number) =>
  db.selectFrom('outbox_attempts').select(['attempt', 'result', 'response']).where('outbox_id', '=', id).orderBy('attempt').execute()
export const historyOf = (db: Db, ticketId: number) =>
  db
    .selectFrom('events')
    .select(['kind', 'actor', 'because', 'outbox_id', 'message_id'])
    .where('ticket_id', '=', ticketId)
    .orderBy('id')
    .execute()
