// Names for a mail's content: `contentKey` tells whether two copies are the same mail delivered twice, `relistKey` whether a folder's
// mail is one we have seen there before. Pure, linear in the mail's size, and indifferent to NUL bytes, bare line feeds and bad syntax.
import { createHash, type Hash } from 'node:crypto'

/** What says who wrote what to whom. Trace headers (RFC 5322 3.6.7) and verdicts differ from copy to copy, so they are left out. */
const IDENTITY = ['message-id', 'from', 'date', 'subject', 'to', 'cc']

/** Added on the way by servers and filters. */
const TRACE = /^(?:received|return-path|delivered-to|envelope-to|authentication-results|received-spf|x-.*|arc-.*|dkim-.*|domainkey-.*)$/

const LF = 10
const CR = 13

/** The length of the header block with the line end of its last header, and where the body begins after the empty line. */
export function findBody(raw: Buffer): { readonly headerBytes: number; readonly bodyStart: number } {
  let line = 0
  while (line < raw.length) {
    if (raw[line] === LF) return { headerBytes: line, bodyStart: line + 1 }
    if (raw[line] === CR && raw[line + 1] === LF) return { headerBytes: line, bodyStart: line + 2 }
    const end = raw.indexOf(LF, line)
    line = end === -1 ? raw.length : end + 1
  }
  return { headerBytes: raw.length, bodyStart: raw.length }
}

export interface HeaderField {
  /** Lower-cased; empty for a line that is no header at all. */
  readonly name: string
  /** The whole field as it stands, folded lines and line ends included. */
  readonly lines: string
}

/** The fields of a header block, in order. Latin-1 keeps every byte. */
export function splitHeaders(block: Buffer): readonly HeaderField[] {
  const fields = block.toString('latin1').split(/\n(?![ \t])/)
  return fields
    .filter(lines => lines !== '')
    .map(lines => ({ name: /^([!-9;-~]+)[ \t]*:/.exec(lines)?.[1]?.toLowerCase() ?? '', lines: `${lines}\n` }))
}

const unfold = (lines: string) =>
  lines
    .slice(lines.indexOf(':') + 1)
    .replace(/\s+/g, ' ')
    .trim()

/** What two copies of one mail have in common besides their bytes. */
export interface Delivery {
  /** Tells two deliveries apart where the mail itself can't: used only for mail with neither Message-ID nor Date. */
  readonly salt?: string
  /** What was left on the server of a mail too large: part of its content. */
  readonly leftOut?: string
}

/**
 * SHA-256 over Message-ID, From, Date, Subject, To, Cc and the body; over all headers but trace where there is no Message-ID.
 * The same Message-ID with other content gives another key: some senders use one id for different mails.
 */
export function contentKey(raw: Buffer, delivery: Delivery = {}): Buffer {
  const { headerBytes, bodyStart } = findBody(raw)
  const fields = splitHeaders(raw.subarray(0, headerBytes))
  const has = (name: string) => fields.some(field => field.name === name && unfold(field.lines) !== '')
  const identified = has('message-id')
  const hash = createHash('sha256')
  for (const { name, lines } of fields) {
    if (identified ? IDENTITY.includes(name) : !TRACE.test(name)) hash.update(`${name}:${unfold(lines)}\n`, 'latin1')
  }
  hash.update('\n')
  hashBody(hash, raw, bodyStart)
  if (delivery.leftOut) hash.update(`\0${delivery.leftOut}`)
  if (delivery.salt && !identified && !has('date')) hash.update(`\0${delivery.salt}`)
  return hash.digest()
}

/** Feeds the body with line ends as LF: the same mail comes with CRLF from IMAP and with LF from an MTA's pipe. */
function hashBody(hash: Hash, raw: Buffer, start: number): void {
  const chunk = Buffer.allocUnsafe(Math.min(65_536, raw.length - start))
  let filled = 0
  for (let at = start; at < raw.length; at++) {
    const byte = raw[at] as number
    if (byte === CR && raw[at + 1] === LF) continue
    chunk[filled++] = byte
    if (filled === chunk.length) {
      hash.update(chunk)
      filled = 0
    }
  }
  hash.update(chunk.subarray(0, filled))
}

/** No more of a header block than this takes part in a relist key, so that relisting a folder holds little in memory. */
export const RELIST_HEADER_BYTES = 65_536

/** A UUID out of INTERNALDATE, size and the header block (Message-ID included), all of which survive a change of UIDVALIDITY. */
export function relistKey(mail: { readonly receivedAt: Date; readonly sizeBytes: number; readonly headers: Buffer }): string {
  const { headerBytes } = findBody(mail.headers)
  const seconds = Math.floor(mail.receivedAt.getTime() / 1_000)
  const hash = createHash('sha256').update(`${seconds}\0${mail.sizeBytes}\0`)
  hash.update(mail.headers.subarray(0, Math.min(headerBytes, RELIST_HEADER_BYTES)))
  const hex = hash.digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`
}

/** The Date header as a moment, or null. */
export function readDate(headers: Buffer): Date | null {
  const { headerBytes } = findBody(headers)
  const date = splitHeaders(headers.subarray(0, headerBytes)).find(field => field.name === 'date')
  // No date is longer; a bound keeps the search for comments from going over a long field again and again.
  const moment = date
    ? new Date(
        unfold(date.lines)
          .slice(0, 100)
          .replace(/\([^)]*\)/g, ''),
      )
    : null
  return moment && !Number.isNaN(moment.getTime()) ? moment : null
}
