// The only importer of mailparser: raw bytes in, a Letter out. Our own code reads the header block (headers.ts); mailparser reads the
// MIME tree and undoes the transfer encodings, and hands every leaf over as bytes, so that charsets can be repaired.
// Promises a Letter for any bytes and never throws on them; what could not be read stands in its notes. Refuses to open attached mails.

import { Buffer } from 'node:buffer'
import { once } from 'node:events'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { type AttachmentStream, MailParser, type MessageText, type Headers as PartHeaders, type StructuredHeader } from 'mailparser'
import type { Part, PartFile } from './body-text.ts'
import { cleanLine } from './clean.ts'
import { composeLetter, type ReadingContext } from './compose-letter.ts'
import { first, type Head, type Headers, parameter, readHead } from './headers.ts'
import type { Letter } from './letter.ts'

export async function readLetter(raw: Uint8Array, context: ReadingContext): Promise<Letter> {
  const head = readHead(raw)
  const { root, notes } = await readParts(head)
  return composeLetter(head.headers, root, [...head.notes, ...notes], context)
}

/** As mailparser keeps it; only what we read of it. */
interface MimeNode {
  readonly contentType: string | false
  readonly headers: PartHeaders
  readonly children: readonly MimeNode[]
}

/** mailparser decodes text parts itself and loses what does not fit their label; without text types every leaf is an attachment, in bytes. */
class LeafParser extends MailParser {
  readonly textTypes: readonly string[] = []
  declare readonly tree: MimeNode | false
}

interface Leaf {
  readonly stream: AttachmentStream
  readonly chunks: Buffer[]
  ended: boolean
}

interface Parts {
  readonly root: Part
  readonly notes: readonly string[]
}

const CHUNK_BYTES = 256 * 1024
const FIELD_MAX = 8 * 1024
const MIME_FIELDS = ['content-type', 'content-transfer-encoding', 'content-disposition', 'content-id'] as const
/** Turns of the event loop that the last part may need after its parser is through; more were never seen. */
const LAST_TURNS = 1000

async function readParts(head: Head): Promise<Parts> {
  if (isBareText(head.headers)) return { root: wholeAsText(head), notes: [] }
  const parser = new LeafParser({ ignoreEmbedded: true } as object)
  const leaves: Leaf[] = []
  parser.on('data', (data: AttachmentStream | MessageText) => {
    if (data.type === 'attachment') leaves.push(collect(data))
  })
  const trouble = await feed(parser, head)
  for (let turn = 0; trouble === null && turn < LAST_TURNS && !leaves.every(leaf => leaf.ended); turn++) await nextTurn()
  const notes = trouble === null ? [] : [`the parts of the mail could not all be read: ${cleanLine(trouble.message, 200)}`]
  // A parser that stopped has often split a lot that it never handed over.
  const told = trouble === null ? leaves.length > 0 : leaves.some(leaf => leaf.chunks.length > 0)
  if (parser.tree && told) return { root: toPart(parser.tree, new Map(leaves.map(leaf => [leaf.stream.headers, leaf]))), notes }
  return {
    root: wholeAsText(head),
    notes: head.body.length === 0 ? notes : [...notes, 'no part of the mail could be told apart, all of it was read as text'],
  }
}

/** The fault that stopped the parser, or null. What it had read until then is kept. */
function feed(parser: LeafParser, head: Head): Promise<Error | null> {
  return new Promise(resolve => {
    // mailparser may report more than one fault; the first one settles it, and the others find a listener.
    parser.on('error', (error: Error) => {
      resolve(error)
      parser.destroy()
    })
    parser.on('end', () => resolve(null))
    write(parser, head).catch(resolve)
  })
}

async function write(parser: LeafParser, { headers, body }: Head): Promise<void> {
  const fields = Buffer.from(mimeFields(headers), 'latin1')
  if (body.length <= CHUNK_BYTES) {
    parser.end(Buffer.concat([fields, body]))
    return
  }
  parser.write(fields)
  for (let at = 0; at < body.length; at += CHUNK_BYTES) {
    if (!parser.write(body.subarray(at, at + CHUNK_BYTES))) await once(parser, 'drain')
  }
  parser.end()
}

function mimeFields(headers: Headers): string {
  const lines = MIME_FIELDS.map(name => [
    name,
    first(headers, name)
      ?.slice(0, FIELD_MAX)
      .replace(/[\r\n\0]/g, ' '),
  ])
  return `${lines.map(([name, value]) => (value ? `${name}: ${value}\r\n` : '')).join('')}\r\n`
}

function collect(stream: AttachmentStream): Leaf {
  const leaf: Leaf = { stream, chunks: [], ended: false }
  const end = () => {
    leaf.ended = true
    stream.release()
  }
  stream.content.on('data', (chunk: Buffer) => leaf.chunks.push(chunk))
  stream.content.once('error', end)
  stream.content.once('end', end)
  return leaf
}

function toFile({ stream, chunks }: Leaf): PartFile {
  const type = stream.headers.get('content-type')
  const params = isStructured(type) ? type.params : {}
  return {
    content: Buffer.concat(chunks),
    charset: params.charset ?? null,
    flowed: flowedBy(params.format, params.delsp),
    attached: stream.contentDisposition !== undefined && stream.contentDisposition !== 'inline',
    filename: stream.filename || null,
    contentId: stream.cid || null,
  }
}

function isStructured(value: unknown): value is StructuredHeader {
  return typeof value === 'object' && value !== null && 'params' in value
}

function toPart(node: MimeNode, leaves: ReadonlyMap<PartHeaders, Leaf>): Part {
  const leaf = leaves.get(node.headers)
  const type = cleanLine(leaf?.stream.contentType || node.contentType || '', 100).toLowerCase()
  // RFC 2045 5.2: what is no media type is plain text.
  const contentType = type.includes('/') ? type : 'text/plain'
  return { contentType, file: leaf ? toFile(leaf) : null, children: node.children.map(child => toPart(child, leaves)) }
}

/** One plain text without a transfer encoding: there is nothing to take apart and nothing to undo. */
function isBareText(headers: Headers): boolean {
  const type = first(headers, 'content-type') ?? 'text/plain'
  const encoding = first(headers, 'content-transfer-encoding') ?? '7bit'
  return /^text\/plain\s*(?:;|$)/i.test(type) && /^(?:7bit|8bit|binary)$/i.test(encoding) && !headers.has('content-disposition')
}

/** Also for a multipart without its boundary, or a structure that nobody can read: a person still can read the letters of it. */
function wholeAsText({ headers, body }: Head): Part {
  const type = first(headers, 'content-type')
  const flowed = flowedBy(parameter(type, 'format'), parameter(type, 'delsp'))
  const file: PartFile = { content: body, charset: parameter(type, 'charset'), flowed, attached: false, filename: null, contentId: null }
  return { contentType: 'text/plain', file, children: [] }
}

/** RFC 3676 4: `format=flowed`, and `delsp=yes` beside it. */
function flowedBy(format: string | null | undefined, delSp: string | null | undefined): PartFile['flowed'] {
  if (format?.trim().toLowerCase() !== 'flowed') return 'no'
  return delSp?.trim().toLowerCase() === 'yes' ? 'delsp' : 'yes'
}
