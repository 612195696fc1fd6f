// A person's answer to a mail of ours, as bytes through the message worker's door: what its reader makes of it is part of what is tested.
import { storeIngested } from '../../src/db/intake.ts'
import { openMessageDoor } from '../../src/workers/message.ts'
import type { TestRoom } from './message-room.ts'

export interface AnswerMail {
  readonly from: string
  readonly text: string
  /** The mail that is answered: a row of the outbox. */
  readonly to: { readonly message_id: string; readonly reply_to: string; readonly subject: string }
  /** What the receiving server says of the sender. */
  readonly dmarc?: 'pass' | 'fail'
}

let count = 0

/** Gives the id of the message. It is on a ticket when this resolves. */
export async function answerMail(room: TestRoom, { from, text, to, dmarc = 'pass' }: AnswerMail): Promise<number> {
  const now = room.clock.now()
  const lines = [
    `Authentication-Results: mx.desk.example; dmarc=${dmarc} header.from=${from.slice(from.indexOf('@') + 1)}`,
    `From: <${from}>`,
    `To: <${to.reply_to}>`,
    `Subject: Re: ${to.subject}`,
    `Date: ${now.toUTCString()}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    `Message-ID: <answer${++count}@mail.example>`,
    `In-Reply-To: <${to.message_id}>`,
  ]
  const raw = Buffer.from(`${lines.join('\r\n')}\r\n\r\n${text.replaceAll('\n', '\r\n')}\r\n`)
  const { messageId } = await storeIngested(room.db, { raw, mailboxId: room.mailboxId, receivedAt: now, now })
  const outcome = await openMessageDoor(room)(messageId, { interrupted: false })
  if (outcome.kind !== 'done') throw new Error(`the answer was not taken in: ${JSON.stringify(outcome)}`)
  return messageId
}
