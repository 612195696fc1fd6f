// Commits letters that a test has built by hand, as the message worker would after reading them from bytes.
import { storeIngested } from '../../src/db/intake.ts'
import { loadStored } from '../../src/db/messages.ts'
import type { Letter } from '../../src/understanding/letter.ts'
import { commitLetters } from '../../src/workers/commit.ts'
import { aLetter } from './letters.ts'
import type { TestRoom } from './message-room.ts'

let count = 0

export interface CommittedLetter {
  readonly messageId: number
  /** The letter's own Message-ID. */
  readonly mailId: string
  /** The tickets that it opened or was added to. */
  readonly tickets: readonly number[]
}

/** A letter of its own Message-ID, unless the test gives one. */
export async function commitLetter(room: TestRoom, change: Partial<Letter>): Promise<CommittedLetter> {
  const letter = aLetter({ messageId: `l${++count}@customer.example`, ...change })
  const now = room.clock.now()
  const raw = Buffer.from(`Message-ID: <raw${count}@customer.example>\r\n\r\nbuilt by hand`)
  const { messageId } = await storeIngested(room.db, { raw, mailboxId: room.mailboxId, receivedAt: now, now })
  const [stored] = await loadStored(room.db, [messageId])
  const [mailbox] = room.config.mailboxes
  if (!stored || !mailbox) throw new Error('the letter was not stored')
  const [result] = await commitLetters(room, [{ stored, mailbox, letter }])
  if (!result?.ok) throw result?.error ?? new Error('no result')
  return { messageId, mailId: letter.messageId ?? '', tickets: result.committed?.tickets ?? [] }
}

/** The Message-ID of the acknowledgement that a message caused. */
export async function acknowledgementOf(room: TestRoom, messageId: number) {
  return room.db.selectFrom('outbox').selectAll().where('cause_message_id', '=', messageId).executeTakeFirstOrThrow()
}

export const eventsOf = (room: Pick<TestRoom, 'db'>, ticketId: number) =>
  room.db.selectFrom('events').select(['kind', 'actor', 'because', 'data']).where('ticket_id', '=', ticketId).orderBy('id').execute()

export const ticketRow = (room: Pick<TestRoom, 'db'>, id: number) =>
  room.db.selectFrom('tickets').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

export const sharesOf = (room: Pick<TestRoom, 'db'>, ticketId: number) =>
  room.db.selectFrom('ticket_messages').selectAll().where('ticket_id', '=', ticketId).orderBy('message_id').execute()
