// A ticket's whole story as one record: its facts, people, mails in and out with every attempt, attachments, links and history.
import type { Db } from './connect.ts'

export type Story = NonNullable<Awaited<ReturnType<typeof readStory>>>

/** Undefined where there is no such ticket. Read-only; each part is one query served by an index on the ticket. */
export async function readStory(db: Db, id: number) {
  const ticket = await readTicket(db, id)
  if (!ticket) return undefined
  const [participants, links, siblings, merged, messages, attachments, mails, attempts, events, needs, promises, timers] =
    await Promise.all([
      readParticipants(db, id),
      readLinks(db, id),
      readSiblings(db, id),
      db.selectFrom('tickets').select('id').where('merged_into', '=', id).orderBy('id').execute(),
      readMessages(db, id),
      readAttachments(db, id),
      readMails(db, id),
      readAttempts(db, id),
      readEvents(db, id),
      readNeeds(db, id, ticket.sop),
      readPromises(db, id),
      readTimers(db, id),
    ])
  return {
    ticket: { ...ticket, holds: merged.map(other => other.id) },
    participants,
    links,
    siblings,
    messages: messages.map(message => ({ ...message, attachments: attachments.filter(file => file.messageId === message.id) })),
    mails: mails.map(mail => ({ ...mail, attempts: attempts.filter(attempt => attempt.outboxId === mail.id) })),
    events,
    needs,
    promises,
    timers,
  }
}

function readTicket(db: Db, id: number) {
  return db
    .selectFrom('tickets as t')
    .innerJoin('contacts as c', 'c.id', 't.contact_id')
    .leftJoin('mailboxes as b', 'b.id', 't.mailbox_id')
    .select(['t.nature', 't.category', 't.confidence'])
    .select([
      't.id',
      't.state',
      't.title',
      't.language',
      't.priority',
      't.team',
      't.tier',
      't.assignee',
      't.sop',
      't.tags',
      't.set_by as setBy',
      't.merged_into as mergedInto',
    ])
    .select(['t.opened_at as openedAt', 't.updated_at as updatedAt', 't.resolved_at as resolvedAt', 't.closed_at as closedAt'])
    .select(['c.address as customer', 'c.name as customerName', 'b.name as mailbox', 'b.address as mailboxAddress'])
    .where('t.id', '=', id)
    .executeTakeFirst()
}

function readParticipants(db: Db, id: number) {
  return db
    .selectFrom('ticket_participants')
    .select(['address', 'role'])
    .where('ticket_id', '=', id)
    .orderBy('role', 'desc')
    .orderBy('address')
    .execute()
}

/** The others that the same mail opened, or that were split off one of them. Their links are a star around the first. */
async function readSiblings(db: Db, id: number) {
  const link = db.selectFrom('ticket_links').select('other_id').where('ticket_id', '=', id).where('kind', '=', 'sibling')
  const root = (await link.executeTakeFirst())?.other_id ?? id
  const others = db.selectFrom('ticket_links').select('ticket_id as id').where('other_id', '=', root).where('kind', '=', 'sibling')
  return db
    .selectFrom('tickets')
    .select(['id', 'state', 'title', 'merged_into as mergedInto'])
    .where(eb => eb.or([eb('id', '=', root), eb('id', 'in', others)]))
    .where('id', '<>', id)
    .orderBy('id')
    .execute()
}

/** Both directions: a ticket that continues another is part of that one's story too. */
function readLinks(db: Db, id: number) {
  return db
    .selectFrom('ticket_links')
    .select(['ticket_id as from', 'other_id as to', 'kind', 'because', 'at'])
    .where(eb => eb.or([eb('ticket_id', '=', id), eb('other_id', '=', id)]))
    .orderBy('at')
    .execute()
}

function readMessages(db: Db, id: number) {
  return db
    .selectFrom('ticket_messages as t')
    .innerJoin('messages as m', 'm.id', 't.message_id')
    .select([
      'm.id',
      't.role',
      't.because',
      't.span_start as spanStart',
      't.span_end as spanEnd',
      't.parts',
      't.facts',
      't.proposed_cuts as proposedCuts',
      'm.received_at as receivedAt',
      'm.sent_at as sentAt',
    ])
    .select([
      'm.from_address as from',
      'm.from_name as fromName',
      'm.subject',
      'm.text',
      'm.kind',
      'm.kind_because as kindBecause',
      'm.language',
    ])
    .select(['m.authenticity', 'm.trust', 'm.notes', 'm.message_id as messageId', 'm.size_bytes as sizeBytes', 'm.imported'])
    .where('t.ticket_id', '=', id)
    .orderBy('m.received_at')
    .orderBy('m.id')
    .execute()
}

function readAttachments(db: Db, id: number) {
  return db
    .selectFrom('attachments as a')
    .innerJoin('ticket_messages as t', 't.message_id', 'a.message_id')
    .select(['a.message_id as messageId', 'a.filename', 'a.content_type as contentType', 'a.size_bytes as sizeBytes', 'a.inline'])
    .select(eb => eb('a.sha256', 'is not', null).as('kept'))
    .where('t.ticket_id', '=', id)
    .orderBy('a.message_id')
    .orderBy('a.position')
    .execute()
}

function readMails(db: Db, id: number) {
  return db
    .selectFrom('outbox')
    .select([
      'id',
      'kind',
      'state',
      'to_address as to',
      'subject',
      'language',
      'text',
      'message_id as messageId',
      'provider_id as providerId',
    ])
    .select(['created_at as createdAt', 'sent_at as sentAt', 'next_attempt_at as nextAttemptAt', 'last_response as lastResponse'])
    .where('ticket_id', '=', id)
    .orderBy('id')
    .execute()
}

function readAttempts(db: Db, id: number) {
  return db
    .selectFrom('outbox_attempts as a')
    .innerJoin('outbox as o', 'o.id', 'a.outbox_id')
    .select(['a.outbox_id as outboxId', 'a.attempt', 'a.started_at as startedAt', 'a.finished_at as finishedAt', 'a.result', 'a.response'])
    .where('o.ticket_id', '=', id)
    .orderBy('a.outbox_id')
    .orderBy('a.attempt')
    .execute()
}

function readEvents(db: Db, id: number) {
  return db
    .selectFrom('events')
    .select(['id', 'at', 'actor', 'kind', 'because', 'data', 'message_id as messageId', 'outbox_id as outboxId'])
    .where('ticket_id', '=', id)
    .orderBy('id')
    .execute()
}

/** What its procedure needs to know, in the procedure's order. */
function readNeeds(db: Db, id: number, sop: string | null) {
  return db
    .selectFrom('needs')
    .select(['need', 'asked', 'words', 'because'])
    .where('ticket_id', '=', id)
    .where('sop', '=', sop ?? '')
    .orderBy('position')
    .execute()
}

/** Each contact that we named, and whether we kept it. */
function readPromises(db: Db, id: number) {
  return db
    .selectFrom('promises')
    .select(['made_at as madeAt', 'due_at as dueAt', 'because', 'state', 'settled_at as settledAt', 'outbox_id as outboxId'])
    .where('ticket_id', '=', id)
    .orderBy('id')
    .execute()
}

/** What comes next. */
function readTimers(db: Db, id: number) {
  return db
    .selectFrom('timers')
    .select(['kind', 'due_at as dueAt', 'last_error as lastError'])
    .where('ticket_id', '=', id)
    .where('ended_at', 'is', null)
    .orderBy('due_at')
    .execute()
}
