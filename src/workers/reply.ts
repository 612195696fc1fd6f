// A person answers a customer: the mail, its place in the history and the ticket's next state are one transaction. What the customer writes in
// the same moment stands beside it; neither waits for the other or undoes it. Whoever calls rings the send door afterwards.
import type { Config } from '../config.ts'
import type { Db, Trx } from '../db/connect.ts'
import { type Conversation, type Newest, readConversation, writeReply } from '../db/conversation.ts'
import { findOpenPromise, type NewPromise, writePromise } from '../db/promises.ts'
import { type By, lockTickets, mergedInto, type Refused, refuse } from '../db/ticket-rows.ts'
import { followAnswer } from '../db/tickets.ts'
import type { OutboxLetter } from '../outbox/compose.ts'
import { composeReply, firstWords, type PersonsReply, readWords } from '../outbox/compose-reply.ts'
import { isOwnAddress } from '../outbox/loop-guard.ts'
import type { Templates } from '../outbox/render.ts'
import type { Person } from '../rules/policy.ts'
import { settlePromise } from '../rules/promises.ts'
import { type AfterAnswer, wayAfterAnswer } from '../tickets/ticket.ts'
import { readLetter } from '../understanding/parse.ts'
import { customerLanguage, deskOf, mailboxNamed } from './letter-desk.ts'
import { unpackRaw } from './unpack.ts'

/** What answering needs of the house. */
export interface ReplyRoom {
  readonly db: Db
  readonly config: Config
  readonly secret: Buffer
  readonly templates: Templates
}

export interface Answering {
  readonly text: string
  /** What the ticket is from then on. */
  readonly leadsTo: AfterAnswer
  /** Who signs; null: the organisation alone. */
  readonly person: Person | null
  /** By when the words promise to write again. */
  readonly promise: Date | null
}

export type Replied = { readonly ok: true; readonly outboxId: number; readonly to: string } | Refused

/** Writes to the ticket's customer, and to nobody else. Refuses with the reason: no ticket, merged, spam, no words, an address of ours. */
export async function replyToTicket(room: ReplyRoom, id: number, answering: Answering, by: By): Promise<Replied> {
  const read = readWords(answering.text)
  if (!read.ok) return refuse(read.why)
  const conversation = await readConversation(room.db, id)
  if (!conversation) return refuse(`there is no ticket ${id}`)
  const { customer, mailboxId } = conversation
  const ours = room.config.mailboxes.map(({ address }) => address)
  if (isOwnAddress(customer.address, ours)) return refuse(`its customer, ${customer.address}, is a mailbox of ours`)
  const letter = await compose(room, id, conversation, read.words, answering.person)
  return room.db.transaction().execute(async trx => {
    const [ticket] = await lockTickets(trx, [id])
    if (!ticket) return refuse(`there is no ticket ${id}`)
    const way = wayAfterAnswer(ticket.state, answering.leadsTo)
    if (way === null) return refuse(ticket.state === 'merged' ? mergedInto(ticket) : `it is ${ticket.state}`)
    const { leadsTo, promise: dueAt } = answering
    const data = { words: firstWords(read.words), leadsTo, ...(dueAt && { next: dueAt.toISOString() }) }
    const outboxId = await writeReply(trx, letter, { mailboxId, data, by })
    const { priority, team } = conversation
    if (dueAt) await promiseAnew(trx, { ticketId: id, outboxId, dueAt, because: by.because, priority, team }, by.now)
    await followAnswer(trx, ticket, way, by)
    return { ok: true, outboxId, to: customer.address }
  })
}

/** The promise before it is judged first, as the keeper would have: it may not have looked since. This mail keeps it where nothing did before. */
async function promiseAnew(trx: Trx, promise: NewPromise, now: Date): Promise<void> {
  const open = await findOpenPromise(trx, promise.ticketId)
  const end = open && (settlePromise(open, open.since, now) ?? { state: 'kept' as const, at: now })
  await writePromise(trx, promise, open && end ? { id: open.id, ...end } : null, now)
}

async function compose(
  room: ReplyRoom,
  ticketId: number,
  conversation: Conversation,
  words: string,
  person: Person | null,
): Promise<OutboxLetter> {
  const { config } = room
  const { customer, newest, ours } = conversation
  const mailbox = mailboxNamed(config, conversation.mailbox)
  const language = customerLanguage(config, mailbox, customer.language, conversation.language)
  return composeReply({
    ...deskOf(room, mailbox, language),
    ticketId,
    to: customer,
    letter: newest && (await letterOf(config, newest)),
    ours,
    words,
    person: person && { name: person.name, title: person.title[language] },
  })
}

/** Only hashes of the thread's ids are stored, so that they are read from the mail itself once more. */
async function letterOf({ mailboxes, numberPrefix }: Config, { messageId, subject, raw }: Newest): Promise<PersonsReply['letter']> {
  const unpacked = await unpackRaw(raw).catch(() => null)
  // Damaged in the store: the answer is in the thread by the mail's own id alone.
  if (unpacked === null) return { messageId, subject, inReplyTo: [], references: [] }
  const ownAddresses = mailboxes.map(({ address }) => address)
  const { inReplyTo, references } = await readLetter(unpacked, { ownAddresses, authservIds: [], numberPrefix })
  return { messageId, subject, inReplyTo, references }
}
