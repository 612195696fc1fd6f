// Finds what a bounce returns of the mail that failed: its Message-ID, and to whom it was written.
// Promises the id of that mail and never the bounce's own. Order of evidence: the returned mail or its headers as a part; header lines
// in the text; the fields that some servers add; what the bounce says it answers.
import type { Part } from './body-text.ts'
import { decodeBytes } from './charset.ts'
import { all, first, type Headers, readHead } from './headers.ts'
import { readMessageId, readThreadIds } from './thread-ids.ts'

export interface Returned {
  readonly messageId: string | null
  /** Raw To and Cc of the returned mail, or ''. */
  readonly to: string
}

const SEARCHED = 256 * 1024
const MESSAGE_ID =
  /^[ \t>|]{0,12}(?:\$?message[- ]?id|original message-?id|nachrichten-id|internet message id|messageid)[ \t]*[:=][ \t]*(?:\n[ \t>]*)?(<[^<>\n]{3,900}>|[^\s<>@]{1,400}@[^\s<>@]{1,400})/gim
const TO = /^[ \t>|]{0,12}to[ \t]*:[ \t]*([^\n]{3,500})/im
const MAILS =
  /^(?:message\/(?:rfc822|global|partial|rfc822-headers|global-headers|delivery-status)|text\/(?:x-)?rfc822-?headers?|text\/x-message-headers|application\/octet-stream|text\/plain)$/
const FIELDS = [
  'x-original-message-id',
  'x-failed-message-id',
  'original-message-id',
  'x-ms-exchange-parent-message-id',
  'x-sender-message-id',
] as const

export function readReturned(headers: Headers, root: Part, text: string): Returned {
  const own = readMessageId(first(headers, 'message-id'))
  const mails = partsOf(root).map(readMail)
  const to = mails.find(mail => mail.to !== '')?.to ?? TO.exec(afterHead(text))?.[1] ?? ''
  const ids = [
    ...mails.map(mail => mail.messageId),
    ...idsIn(text),
    ...FIELDS.map(name => readMessageId(first(headers, name))),
    ...answered(headers),
  ]
  return { messageId: ids.find(id => id !== null && id !== own) ?? null, to }
}

/** Exim, Gmail and Exchange answer the mail that failed, and References ends with it. */
function answered(headers: Headers): readonly string[] {
  return [...readThreadIds(all(headers, 'in-reply-to')), ...readThreadIds(all(headers, 'references')).toReversed()]
}

/** Whole mails before mere headers, both before files of any sort; the letter itself is read as text. */
function partsOf(root: Part): readonly Part[] {
  const found = flat(root).filter(part => part.file !== null && MAILS.test(part.contentType) && part !== root)
  return found.toSorted((one, other) => rank(one) - rank(other))
}

function flat(part: Part): readonly Part[] {
  return [part, ...part.children.flatMap(flat)]
}

function rank({ contentType }: Part): number {
  if (/^message\/(?:rfc822|global)$/.test(contentType)) return 0
  return /headers?$/.test(contentType) ? 1 : 2
}

function readMail({ contentType, file }: Part): Returned {
  const content = file?.content.subarray(0, SEARCHED)
  if (content === undefined) return { messageId: null, to: '' }
  const text = decodeBytes(content, null).text.replace(/\r\n?/g, '\n')
  if (!/rfc822|global/.test(contentType)) return { messageId: idsIn(text)[0] ?? null, to: '' }
  const { headers } = readHead(content)
  return { messageId: readMessageId(first(headers, 'message-id')) ?? idsIn(text)[0] ?? null, to: first(headers, 'to') ?? '' }
}

function idsIn(text: string): readonly string[] {
  const found = [...text.slice(0, SEARCHED).matchAll(MESSAGE_ID)].slice(0, 20)
  return found.map(match => readMessageId(match[1] ?? '')).filter(id => id !== null)
}

/** A To line counts in the returned headers only, which also have a Subject or a Message-ID. */
function afterHead(text: string): string {
  const at = text.slice(0, SEARCHED).search(/^[ \t>|]{0,12}(?:received|return-path|message-id|mime-version|dkim-signature)[ \t]*:/im)
  return at < 0 ? '' : text.slice(at, SEARCHED)
}
