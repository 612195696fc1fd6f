// Reads who wrote a mail that was passed on as an attachment (message/rfc822), from the head of the attached mail.
// Promises the same facts as for a mail passed on in the text; like those they are claims, and prove nothing of that sender.
import { readAddresses } from './addresses.ts'
import { cleanLine } from './clean.ts'
import { decodeHeaderText } from './encoded-words.ts'
import { first, type Headers, readHead } from './headers.ts'
import type { Attachment, Forwarded } from './letter.ts'

const HEAD_BYTES = 64 * 1024
const VALUE_MAX = 998

export function readAttachedForward(attachments: readonly Attachment[]): Forwarded | null {
  const mail = attachments.find(({ contentType, content }) => contentType === 'message/rfc822' && content !== null)
  if (!mail?.content) return null
  const { headers } = readHead(mail.content.subarray(0, HEAD_BYTES))
  const [from = null] = readAddresses(first(headers, 'from') ?? '', null)
  const subject = value(headers, 'subject')
  if (!from && subject === null) return null
  const because = `headers of the attached mail ${mail.filename}`
  return { from, sender: value(headers, 'from') ?? '', sentAt: value(headers, 'date'), subject, to: value(headers, 'to'), because }
}

function value(headers: Headers, name: string): string | null {
  const raw = first(headers, name)
  return raw === null ? null : cleanLine(decodeHeaderText(raw.slice(0, HEAD_BYTES), null), VALUE_MAX) || null
}
