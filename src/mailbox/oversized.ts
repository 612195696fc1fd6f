// A mail above the size limit: which of its parts to fetch all the same, and the small RFC 5322 message made of them. Pure.
// Promises the header block and the first text of each kind as they stand on the server, and a list of all that stayed there.
import { createHash } from 'node:crypto'
import { findBody, splitHeaders } from './content-key.ts'

/** A node of BODYSTRUCTURE (RFC 3501 7.4.2). */
export interface Part {
  readonly part?: string | undefined
  readonly type: string
  readonly parameters?: Readonly<Record<string, string>> | undefined
  readonly encoding?: string | undefined
  readonly size?: number | undefined
  readonly disposition?: string | undefined
  readonly dispositionParameters?: Readonly<Record<string, string>> | undefined
  readonly childNodes?: readonly Part[] | undefined
}

export interface LeftOutPart {
  readonly filename: string
  readonly contentType: string
  readonly sizeBytes: number
}

/** Bytes of a header block and of one text that are fetched at most. */
export const MAX_HEADER_BYTES = 1_048_576
export const MAX_TEXT_BYTES = 1_048_576

export interface Choice {
  readonly texts: readonly Part[]
  readonly leftOut: readonly LeftOutPart[]
}

export function chooseParts(structure: Part): Choice {
  const leaves = leavesOf(structure)
  const first = (type: string) => leaves.find(leaf => leaf.type.toLowerCase() === type && leaf.disposition?.toLowerCase() !== 'attachment')
  const texts = [first('text/plain'), first('text/html')].filter(part => part !== undefined)
  const others = leaves.filter(leaf => !texts.includes(leaf)).map(describe)
  return { texts, leftOut: [...others, ...texts.filter(text => (text.size ?? 0) > MAX_TEXT_BYTES).map(describeRest)] }
}

/** Parts without children, in reading order. An attached mail is one leaf: its texts are not this mail's. */
function leavesOf(root: Part): readonly Part[] {
  const leaves: Part[] = []
  const open = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    const children = node.type.toLowerCase().startsWith('message/') ? undefined : node.childNodes
    if (children?.length) open.push(...children.toReversed())
    else leaves.push(node)
  }
  return leaves
}

const clean = (text: string) =>
  text
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, 255)

function describe(leaf: Part): LeftOutPart {
  const name = leaf.dispositionParameters?.filename ?? leaf.parameters?.name ?? ''
  return { filename: clean(name) || 'unnamed part', contentType: clean(leaf.type.toLowerCase()), sizeBytes: decodedBytes(leaf) }
}

const describeRest = (leaf: Part): LeftOutPart => ({
  filename: 'the rest of the text',
  contentType: clean(leaf.type.toLowerCase()),
  sizeBytes: (leaf.size ?? 0) - MAX_TEXT_BYTES,
})

/** BODYSTRUCTURE counts encoded octets; base64 with its line ends makes 78 of 57 (RFC 2045 6.8). */
const decodedBytes = (leaf: Part) =>
  leaf.encoding?.toLowerCase() === 'base64' ? Math.floor(((leaf.size ?? 0) * 57) / 78) : (leaf.size ?? 0)

export interface FetchedText {
  readonly part: Part
  readonly bytes: Buffer
}

/** The small message: the original header block with its MIME fields made anew, and the texts in their own encoding and charset. */
export function buildReduced(headers: Buffer, texts: readonly FetchedText[]): Buffer {
  const kept = splitHeaders(wholeLines(headers.subarray(0, findBody(headers).headerBytes)))
    .filter(field => !/^(?:content-|mime-version$)/.test(field.name))
    .map(field => field.lines)
    .join('')
  return Buffer.concat([Buffer.from(`${kept}MIME-Version: 1.0\r\n`, 'latin1'), ...bodyOf(texts)])
}

function bodyOf(texts: readonly FetchedText[]): readonly Buffer[] {
  const [only] = texts
  if (!only) return [Buffer.from('Content-Type: text/plain; charset=utf-8\r\n\r\n')]
  if (texts.length === 1) return entityOf(only)
  // Out of the content itself, so that the same mail always gives the same bytes and no content can hold it.
  const hash = createHash('sha256')
  for (const text of texts) hash.update(text.bytes)
  const boundary = `postdesk-${hash.digest('hex').slice(0, 32)}`
  const parts = texts.flatMap(text => [Buffer.from(`--${boundary}\r\n`), ...entityOf(text), Buffer.from('\r\n')])
  return [Buffer.from(`Content-Type: multipart/alternative; boundary="${boundary}"\r\n\r\n`), ...parts, Buffer.from(`--${boundary}--\r\n`)]
}

function entityOf({ part, bytes }: FetchedText): readonly Buffer[] {
  const type = part.type.toLowerCase() === 'text/html' ? 'text/html' : 'text/plain'
  const { charset, format } = part.parameters ?? {}
  // Only what can't break out of a header goes into one.
  const parameters = `${/^[\w.:+-]{1,40}$/.test(charset ?? '') ? `; charset="${charset}"` : ''}${format?.toLowerCase() === 'flowed' ? '; format=flowed' : ''}`
  const encoding = /^(?:7bit|8bit|binary|quoted-printable|base64)$/i.test(part.encoding ?? '') ? part.encoding : '8bit'
  const cut = (part.size ?? 0) > MAX_TEXT_BYTES ? wholeLines(bytes) : bytes
  return [Buffer.from(`Content-Type: ${type}${parameters}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`), cut]
}

/** Cut off after the last line end, so that no header, quoted-printable escape or base64 group is left half. */
function wholeLines(bytes: Buffer): Buffer {
  const end = bytes.lastIndexOf(10)
  return end === -1 ? bytes : bytes.subarray(0, end + 1)
}
