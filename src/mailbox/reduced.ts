// Fetches a mail without its attachments: header block and structure first, then the texts that the structure shows.
import { MailboxFailure } from './failure.ts'
import type { FetchedMail, ListedMail } from './mails.ts'
import { buildReduced, chooseParts, MAX_HEADER_BYTES, MAX_TEXT_BYTES, type Part } from './oversized.ts'

interface Section {
  readonly key: string
  readonly start: number
  readonly maxLength: number
}

export interface Question {
  bodyStructure?: boolean
  bodyParts: Section[]
}

export interface Answer {
  readonly headers?: Buffer | undefined
  readonly bodyStructure?: Part | undefined
  readonly bodyParts?: ReadonlyMap<string, Buffer> | undefined
}

/** Asks the server about one mail; undefined where it is gone. `bytes`: what the server may have to read or send for it. */
export type Ask = (question: Question, bytes: number) => Promise<Answer | undefined>

/** Null where the mail is gone. @throws MailboxFailure where the server has the mail and keeps it from us. */
export async function fetchReduced(mail: ListedMail, ask: Ask): Promise<FetchedMail | null> {
  const head = await ask({ bodyStructure: true, bodyParts: [{ key: 'HEADER', start: 0, maxLength: MAX_HEADER_BYTES }] }, mail.sizeBytes)
  if (!head) return null
  if (!head.headers) throw new MailboxFailure('server', `the server lists mail ${mail.uid} but does not hand it out`)
  const { texts, leftOut } = chooseParts(head.bodyStructure ?? { type: 'application/octet-stream', size: mail.sizeBytes })
  // A message that is one single part has it under the number 1 (RFC 3501 6.4.5).
  const numbers = texts.map(part => part.part ?? '1')
  const bodyParts = numbers.map(key => ({ key, start: 0, maxLength: MAX_TEXT_BYTES }))
  const answer = texts.length > 0 ? await ask({ bodyParts }, texts.length * MAX_TEXT_BYTES) : undefined
  const fetched = texts.map((part, at) => ({ part, bytes: answer?.bodyParts?.get(numbers[at] ?? '') ?? Buffer.alloc(0) }))
  return { ...mail, raw: buildReduced(head.headers, fetched), headers: head.headers, leftOut }
}
