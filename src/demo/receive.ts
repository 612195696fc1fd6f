// What a receiving mail server writes on top of a mail before it is put in a mailbox (RFC 5321 4.4, RFC 8601 5).
// Pure: bytes in, bytes out. Mail is handled as one character a byte, so no content is ever changed.

/** The name under which the practice server vouches for mail (RFC 8601 2.5). */
export const AUTHSERV_ID = 'mx.demo.example'

/** A sender's wish for the verdict, so that one can practise: it is read, obeyed and taken out. */
export const VERDICT_HEADER = 'X-Practice-Authentication'

export type Verdict = 'pass' | 'fail' | 'none'

export interface Envelope {
  readonly from: string
  readonly to: string
  readonly client: string
  readonly id: string
  readonly at: Date
}

/** RFC 5322 3.3 date-time in UTC. */
export const mailDate = (at: Date) => at.toUTCString().replace('GMT', '+0000')

/** The mail as it lies in the mailbox: our lines on top, forged ones of our name and the practice wish taken out. */
export function receive(raw: Buffer, envelope: Envelope): Buffer {
  const { fields, rest } = splitHeader(raw.toString('latin1'))
  const verdict = readVerdict(fields)
  const kept = fields.filter(field => !isOurs(field))
  return Buffer.from(trace(envelope, verdict, readDomain(fields)) + kept.join('') + rest, 'latin1')
}

/** Header fields with their folded lines and line ends, and everything from the empty line on. */
function splitHeader(text: string): { readonly fields: readonly string[]; readonly rest: string } {
  const last = /\r?\n(?=\r?\n)/.exec(text)
  const end = last ? last.index + last[0].length : text.length
  const fields = text.slice(0, end).match(/[^\r\n].*(?:\r?\n[ \t].*)*\r?\n?/g) ?? []
  return { fields, rest: text.slice(end) }
}

const nameOf = (field: string) =>
  field
    .slice(0, Math.max(0, field.indexOf(':')))
    .trim()
    .toLowerCase()
const contentOf = (field: string) => field.slice(field.indexOf(':') + 1).trim()

/** RFC 8601 5: a border server removes what claims to be its own work. Return-Path is set anew (RFC 5321 4.4). */
function isOurs(field: string): boolean {
  const name = nameOf(field)
  if (name === VERDICT_HEADER.toLowerCase() || name === 'return-path') return true
  return name === 'authentication-results' && contentOf(field).toLowerCase().split(/[\s;]/, 1)[0] === AUTHSERV_ID
}

function readVerdict(fields: readonly string[]): Verdict {
  const wish = fields.find(field => nameOf(field) === VERDICT_HEADER.toLowerCase())
  const value = wish ? contentOf(wish).toLowerCase() : 'pass'
  return value === 'fail' || value === 'none' ? value : 'pass'
}

function readDomain(fields: readonly string[]): string {
  const from = fields.find(field => nameOf(field) === 'from') ?? ''
  return /@([a-z0-9.-]+)/i.exec(from)?.[1]?.toLowerCase() ?? 'unknown.invalid'
}

function trace(envelope: Envelope, verdict: Verdict, domain: string): string {
  const results = `spf=${verdict} smtp.mailfrom=${envelope.from || 'postmaster'}; dkim=${verdict}; dmarc=${verdict} header.from=${domain}`
  return [
    `Return-Path: <${envelope.from}>`,
    `Delivered-To: ${envelope.to}`,
    `Authentication-Results: ${AUTHSERV_ID};\r\n\t${results}`,
    `Received: from ${envelope.client} by ${AUTHSERV_ID} with ESMTP id ${envelope.id}\r\n\tfor <${envelope.to}>; ${mailDate(envelope.at)}`,
    '',
  ].join('\r\n')
}
