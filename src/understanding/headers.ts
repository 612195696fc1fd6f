// Finds the header block of a raw mail and unfolds it (RFC 5322 2.2.3). Values stay as raw bytes, one character a byte ('latin1'),
// because the charset of a header is only known once its neighbours are read. Promises to read any bytes in linear time;
// refuses nothing: junk lines are skipped, and a mail without headers is all body.
import { Buffer } from 'node:buffer'

const MAX_HEADERS = 10_000
/** Kept even behind ten thousand others: without them nobody could be answered. */
const ESSENTIAL = new Set([
  'from',
  'to',
  'cc',
  'reply-to',
  'subject',
  'date',
  'message-id',
  'in-reply-to',
  'references',
  'auto-submitted',
  ...['type', 'transfer-encoding'].map(name => `content-${name}`),
])
const MAX_HEADER_BYTES = 4 * 1024 * 1024

/** Lower-case field name -> the raw values, topmost first. */
export type Headers = ReadonlyMap<string, readonly string[]>

export interface Head {
  readonly headers: Headers
  readonly body: Buffer
  readonly notes: readonly string[]
}

export function readHead(raw: Uint8Array): Head {
  const bytes = withLineFeeds(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength))
  if (bytes.length === 0) return { headers: new Map(), body: bytes, notes: ['the mail is empty'] }
  const start = skipPreamble(bytes)
  const { headEnd, bodyStart } = findBlankLine(bytes, start)
  const cut = Math.min(headEnd, start + MAX_HEADER_BYTES)
  const { headers, count } = readFields(bytes.toString('latin1', start, cut))
  if (count === 0) return { headers, body: bytes.subarray(start), notes: ['no header lines, all of it was read as text'] }
  return { headers, body: bytes.subarray(bodyStart), notes: limitNotes(count, cut < headEnd) }
}

export function first(headers: Headers, name: string): string | null {
  return headers.get(name)?.[0] ?? null
}

export function all(headers: Headers, name: string): readonly string[] {
  return headers.get(name) ?? []
}

/** A parameter of a structured field such as Content-Type (RFC 2045 5.1), without the finer points of RFC 2231. */
export function parameter(value: string | null, name: string): string | null {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;"]+))`, 'i').exec(value ?? '')
  return found?.[1] ?? found?.[2] ?? null
}

function limitNotes(count: number, tooLong: boolean): string[] {
  const notes: string[] = []
  if (count > MAX_HEADERS) notes.push(`${count.toLocaleString('en')} header lines, first ${MAX_HEADERS.toLocaleString('en')} kept`)
  if (tooLong) notes.push('header block over 4 MB, the rest of it was left out')
  return notes
}

/** Ancient systems end lines with CR alone. */
function withLineFeeds(bytes: Buffer): Buffer {
  if (bytes.includes(0x0a) || !bytes.includes(0x0d)) return bytes
  return Buffer.from(bytes.map(byte => (byte === 0x0d ? 0x0a : byte)))
}

/** A byte order mark, blank lines in front of a header, or the `From ` line of an mbox file. */
function skipPreamble(bytes: Buffer): number {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  const opening = bytes.toString('latin1', mark, mark + 2000)
  const blank = /^\s*(?=[!-9;-~]+:)/.exec(opening)
  if (blank) return mark + blank[0].length
  const mbox = /^>?From [^\n]*\n/.exec(opening)
  return mark + (mbox?.[0].length ?? 0)
}

function findBlankLine(bytes: Buffer, start: number): { headEnd: number; bodyStart: number } {
  if (bytes[start] === 0x0a) return { headEnd: start, bodyStart: start + 1 }
  if (bytes[start] === 0x0d && bytes[start + 1] === 0x0a) return { headEnd: start, bodyStart: start + 2 }
  const crlf = bytes.indexOf('\n\r\n', start, 'latin1')
  const until = crlf < 0 ? bytes.length : crlf
  const lf = bytes.subarray(0, until).indexOf('\n\n', start, 'latin1')
  if (lf >= 0) return { headEnd: lf, bodyStart: lf + 2 }
  return crlf < 0 ? { headEnd: bytes.length, bodyStart: bytes.length } : { headEnd: crlf, bodyStart: crlf + 3 }
}

function readFields(block: string): { headers: Headers; count: number } {
  const headers = new Map<string, string[]>()
  let count = 0
  for (const line of unfold(block)) {
    const colon = line.indexOf(':')
    const name = colon < 1 ? '' : line.slice(0, colon).trimEnd().toLowerCase()
    if (!/^[!-9;-~]+$/.test(name)) continue
    if (++count > MAX_HEADERS && (!ESSENTIAL.has(name) || headers.has(name))) continue
    const value = line.slice(colon + 1).trim()
    const values = headers.get(name)
    if (values) values.push(value)
    else headers.set(name, [value])
  }
  return { headers, count }
}

function unfold(block: string): string[] {
  return block.replace(/\r?\n(?=[ \t])/g, '').split(/\r?\n/)
}
