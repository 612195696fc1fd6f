// Finds message ids in Message-ID, In-Reply-To and References (RFC 5322 3.6.4), however badly they are written.
// Promises ids without brackets or white space, at most 998 characters, case kept. Refuses words that only look like ids beside
// properly bracketed ones: old mailers wrote the sender's address into In-Reply-To, and it would tie strangers' mails together.
import { cutAt } from './clean.ts'
import { decodeWords } from './encoded-words.ts'

const ID_MAX = 998
const KEEP_FIRST = 20
const KEEP_LAST = 80

export function readMessageId(raw: string | null): string | null {
  if (raw === null) return null
  return readIds(raw)[0] ?? (normal(raw.replace(/[<>]/g, '')) || null)
}

/** Every distinct id of the values, in their order, shortened to the first 20 and the last 80. */
export function readThreadIds(raws: readonly string[]): readonly string[] {
  const ids = [...new Set(raws.flatMap(readIds))]
  return ids.length <= KEEP_FIRST + KEEP_LAST ? ids : [...ids.slice(0, KEEP_FIRST), ...ids.slice(-KEEP_LAST)]
}

function readIds(raw: string): readonly string[] {
  const text = decodeWords(raw)
  const bracketed = [...text.matchAll(/<([^<>]+)(?:>|$)/g)].map(match => normal(match[1] ?? '')).filter(id => id !== '')
  return bracketed.length > 0 ? bracketed : readBareIds(text)
}

/** Ids that lost their brackets: believed only where the value holds nothing else. */
function readBareIds(text: string): readonly string[] {
  const words = text
    .replace(/\([^()]*\)/g, ' ')
    .split(/[\s,;]+/)
    .map(normal)
    .filter(word => word !== '')
  return words.every(word => /^[^@"]+@[^@"]+$/.test(word)) ? words : []
}

function normal(id: string): string {
  return cutAt(id.toWellFormed().replace(/[\p{Cc}\s<>]/gu, ''), ID_MAX)
}
