// Rows for the listings: one ticket with a whole story, its mails out, and a message kept out.
import type { Insertable } from 'kysely'
import type { Db } from '../../src/db/connect.ts'
import type { Database } from '../../src/db/schema.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 8, minute))

export interface Seeded {
  readonly ticketId: number
  readonly otherId: number
  readonly outboxId: number
  readonly quarantinedId: number
}

export async function seed(db: Db): Promise<Seeded> {
  const mailboxId = await insertMailbox(db)
  const contactId = await insertContact(db)
  const ticket = {
    title: 'Drucker druckt nicht \u202e\u001b[2J',
    contact_id: contactId,
    mailbox_id: mailboxId,
    language: 'tr',
    opened_at: at(0),
  }
  const ticketId = await insertTicket(db, { ...ticket, state: 'open', updated_at: at(5) })
  const otherId = await insertTicket(db, { ...ticket, title: 'Other', state: 'closed', closed_at: at(1), updated_at: at(1) })
  const messageId = await insertMessage(db, { mailboxId, contactId, key: 1, state: 'ticketed' })
  const quarantinedId = await insertMessage(db, { mailboxId, contactId: null, key: 2, state: 'quarantined' })
  await insertStory(db, { ticketId, otherId, messageId })
  return { ticketId, otherId, outboxId: await insertMail(db, ticketId, messageId), quarantinedId }
}

async function insertMailbox(db: Db): Promise<number> {
  const row = { name: 'support', address: 'support@example.com' }
  return (await db.insertInto('mailboxes').values(row).returning('id').executeTakeFirstOrThrow()).id
}

async function insertContact(db: Db): Promise<number> {
  const row = { address: 'ayse@example.org', name: 'Ayşe Yılmaz', language: 'tr', created_at: at(0) }
  return (await db.insertInto('contacts').values(row).returning('id').executeTakeFirstOrThrow()).id
}

async function insertTicket(db: Db, row: Insertable<Database['tickets']>): Promise<number> {
  return (await db.insertInto('tickets').values(row).returning('id').executeTakeFirstOrThrow()).id
}

export async function insertMessage(
  db: Db,
  {
    mailboxId,
    contactId,
    key,
    state,
  }: { mailboxId: number | null; contactId: number | null; key: number; state: 'ticketed' | 'quarantined' | 'stored' },
): Promise<number> {
  const understood = {
    kind: 'person' as const,
    kind_because: 'nothing says otherwise',
    authenticity: 'pass' as const,
    trust: 'verified' as const,
  }
  const row = {
    content_key: Buffer.alloc(32, key),
    mailbox_id: mailboxId,
    source: 'imap' as const,
    size_bytes: 123_456,
    received_at: at(0),
    stored_at: at(0),
    next_attempt_at: at(0),
    state,
    ...(state === 'stored' ? {} : { processed_at: at(1) }),
    ...(state === 'quarantined' ? { reason: 'its header block is larger than 1 MB' } : {}),
    ...(state === 'ticketed'
      ? { ...understood, subject: 'Yazıcı', from_address: 'ayse@example.org', from_name: 'Ayşe', text: 'satır 1\nsatır\u001b]0;x 2' }
      : {}),
    notes: JSON.stringify(state === 'ticketed' ? ['text was not valid gb2312, read as UTF-8'] : []),
    contact_id: contactId,
  }
  return (await db.insertInto('messages').values(row).returning('id').executeTakeFirstOrThrow()).id
}

async function insertStory(
  db: Db,
  { ticketId, otherId, messageId }: { ticketId: number; otherId: number; messageId: number },
): Promise<void> {
  const part = { ticket_id: ticketId, message_id: messageId }
  await db
    .insertInto('ticket_messages')
    .values({ ...part, role: 'opened', span_start: 0, span_end: 15, because: 'it names no ticket' })
    .execute()
  await db
    .insertInto('ticket_participants')
    .values([
      { ticket_id: ticketId, address: 'ayse@example.org', role: 'requester' },
      { ticket_id: ticketId, address: 'boss@example.org', role: 'cc' },
    ])
    .execute()
  await db
    .insertInto('attachments')
    .values({
      message_id: messageId,
      position: 0,
      filename: 'foto.jpg',
      content_type: 'image/jpeg',
      size_bytes: 1_234_567,
      inline: false,
      sha256: null,
    })
    .execute()
  await db
    .insertInto('ticket_links')
    .values({ ticket_id: ticketId, other_id: otherId, kind: 'continues', because: 'that one was closed long ago', at: at(1) })
    .execute()
  const event = { ticket_id: ticketId, actor: 'system' }
  await db
    .insertInto('events')
    .values({ ...event, at: at(1), kind: 'ticket.opened', because: 'a mail that names no ticket' })
    .execute()
  await db
    .insertInto('events')
    .values({ ...event, at: at(5), kind: 'mail.sent', because: 'accepted on the second attempt' })
    .execute()
}

async function insertMail(db: Db, ticketId: number, messageId: number): Promise<number> {
  const row = {
    kind: 'acknowledgement',
    ticket_id: ticketId,
    cause_message_id: messageId,
    message_id: 'pd.1001.x@example.com',
    from_address: 'support@example.com',
    from_name: 'Example',
    to_address: 'ayse@example.org',
    headers: '{}',
    language: 'tr',
    subject: '[PD-1001] Yazıcı',
    text: 'Merhaba',
    state: 'failed' as const,
    attempts: 2,
    next_attempt_at: at(5),
    last_response: '550 5.1.1 no such user',
    created_at: at(1),
  }
  const { id } = await db.insertInto('outbox').values(row).returning('id').executeTakeFirstOrThrow()
  await db
    .insertInto('outbox_attempts')
    .values([
      { outbox_id: id, attempt: 1, started_at: at(1), finished_at: at(2), result: 'temporary', response: '451 try later' },
      { outbox_id: id, attempt: 2, started_at: at(5), finished_at: at(5), result: 'permanent', response: '550 5.1.1 no such user' },
    ])
    .execute()
  return id
}
