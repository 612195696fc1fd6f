// Reads header text: raw 8-bit bytes that should not be there, and encoded words (RFC 2047) as mailers really write them.
// Promises a string for any input, in linear time; says nothing of losses, a header is too short to explain.
import { Buffer } from 'node:buffer'
import { decodeBytes } from './charset.ts'

const WORD = /=\?([^?*\s]+)(?:\*[^?\s]*)?\?([bq])\?([^?]*)\?=/gi

interface Word {
  readonly charset: string
  readonly encoding: string
  readonly payload: string
}

/** A raw header value (one character a byte) as text; `hint` is the charset the body claims. */
export function decodeHeaderText(raw: string, hint: string | null): string {
  return decodeWords(decodeRaw(raw, hint))
}

/** Undoes 8-bit bytes only, for values whose encoded words must not be opened yet: addresses are found first. */
export function decodeRaw(raw: string, hint: string | null): string {
  if (!/[\u0080-\u00ff]/.test(raw) && !raw.includes('\u001b')) return raw
  return decodeBytes(Buffer.from(raw, 'latin1'), hint).text
}

export function decodeWords(text: string): string {
  if (!text.includes('=?')) return text
  let out = ''
  let at = 0
  let run: Word[] = []
  for (const match of text.matchAll(WORD)) {
    const between = text.slice(at, match.index)
    const word = { charset: match[1] ?? '', encoding: (match[2] ?? '').toLowerCase(), payload: match[3] ?? '' }
    // RFC 2047 6.2: white space between two encoded words is not shown.
    const touches = run.length > 0 && between.trim() === ''
    if (!touches) out += decodeRun(run) + between
    else if (!sameCoding(run, word)) out += decodeRun(run)
    if (touches && sameCoding(run, word)) run.push(word)
    else run = [word]
    at = match.index + match[0].length
  }
  return out + decodeRun(run) + text.slice(at)
}

function sameCoding(run: readonly Word[], word: Word): boolean {
  const [head] = run
  return head !== undefined && head.encoding === word.encoding && head.charset.toLowerCase() === word.charset.toLowerCase()
}

/** Words of one coding are joined as bytes first: many mailers cut between the bytes of a character, against RFC 2047 5 (3). */
function decodeRun(run: readonly Word[]): string {
  const [head] = run
  if (!head) return ''
  const bytes = head.encoding === 'b' ? fromBase64(run) : Buffer.concat(run.map(word => fromQ(word.payload)))
  return decodeBytes(bytes, head.charset).text
}

/** Some mailers cut the base64 itself, so only padding ends a stretch of it. */
function fromBase64(run: readonly Word[]): Buffer {
  const stretches = run
    .map(word => word.payload)
    .join('')
    .match(/[^=]+=*/g)
  return Buffer.concat((stretches ?? []).map(stretch => Buffer.from(stretch, 'base64')))
}

function fromQ(payload: string): Buffer {
  const bytes = Buffer.from(payload.replaceAll('_', ' ')).toString('latin1')
  return Buffer.from(
    bytes.replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )
}
