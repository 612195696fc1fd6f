// Chooses what a person would read out of a tree of MIME parts: the plain text where there is one, else the HTML as text.
// Promises that every part is either text or an attachment, never lost and never both; an unread alternative is neither (RFC 2046 5.1.4).
import type { Buffer } from 'node:buffer'
import { decodeBytes } from './charset.ts'
import { cleanText } from './clean.ts'
import { type ReadHtml, readHtml } from './html-text.ts'
import type { MarkedStretch } from './quote-markup.ts'

export interface Part {
  readonly contentType: string
  /** Null for a container. */
  readonly file: PartFile | null
  readonly children: readonly Part[]
}

export interface PartFile {
  readonly content: Buffer
  readonly charset: string | null
  /** `format=flowed` of RFC 3676, and its DelSp. */
  readonly flowed: 'no' | 'yes' | 'delsp'
  readonly attached: boolean
  readonly filename: string | null
  readonly contentId: string | null
}

export interface Body {
  readonly text: string
  /** What the HTML named: quotes, attributions, signatures. Empty for plain text. */
  readonly marked: readonly MarkedStretch[]
  readonly attached: readonly Part[]
  /** Content-IDs that the HTML shows. */
  readonly shown: ReadonlySet<string>
  readonly notes: readonly string[]
}

const TEXT_BYTES = 4 * 1024 * 1024
const TEXT_MAX = 1_000_000
const CONTENT_ID = /\bcid:([^"'\s>)\\]{1,256})/gi

interface Reading {
  readonly attached: Part[]
  readonly html: PartFile[]
  readonly notes: Set<string>
}

/** HTML is only turned into text where it is chosen. */
interface Found {
  readonly rich: boolean
  readonly text: () => string
  readonly marked: () => readonly MarkedStretch[]
}

export function readBody(root: Part): Body {
  const reading: Reading = { attached: [], html: [], notes: new Set() }
  const found = readPart(root, reading, true)
  const whole = joined(found)
  if (whole.length > TEXT_MAX)
    reading.notes.add(`text of ${whole.length.toLocaleString('en')} characters, first ${TEXT_MAX.toLocaleString('en')} kept`)
  const text = whole.slice(0, TEXT_MAX).toWellFormed()
  return { text, marked: markedIn(found, text.length), attached: reading.attached, shown: shownIn(reading), notes: [...reading.notes] }
}

function shownIn({ attached, html }: Reading): ReadonlySet<string> {
  if (!attached.some(part => part.file?.contentId)) return new Set()
  return new Set(
    html.flatMap(file => [...file.content.toString('latin1', 0, TEXT_BYTES).matchAll(CONTENT_ID)].map(match => match[1] ?? '')),
  )
}

function readPart(part: Part, reading: Reading, first: boolean): readonly Found[] {
  if (part.file) return readFile(part, part.file, reading, first)
  const alternative = part.contentType === 'multipart/alternative'
  const found: Found[] = []
  for (const child of part.children) found.push(...readPart(child, reading, first && (found.length === 0 || alternative)))
  if (!alternative) return found
  const chosen = found.find(one => !one.rich && one.text().trim() !== '') ?? found.findLast(one => one.text().trim() !== '')
  return chosen ? [chosen] : []
}

/** Only the first text is the letter for certain; a later one that has a file name is a file. */
function readFile(part: Part, file: PartFile, reading: Reading, first: boolean): readonly Found[] {
  const readable = part.contentType === 'text/plain' || part.contentType === 'text/html'
  if (!readable || file.attached || (file.filename !== null && !first)) {
    reading.attached.push(part)
    return []
  }
  const rich = part.contentType === 'text/html'
  if (rich) {
    reading.html.push(file)
    const read = once(() => readRich(file, reading))
    return [{ rich, text: () => read().text, marked: () => read().marked }]
  }
  const text = readPlain(file, reading)
  return [{ rich, text: () => text, marked: () => [] }]
}

function readPlain(file: PartFile, reading: Reading): string {
  const text = cleanText(decode(file, file.charset, reading))
  return file.flowed === 'no' ? text : unflow(text, file.flowed === 'delsp')
}

function once<T>(read: () => T): () => T {
  let kept: { readonly value: T } | null = null
  return () => {
    kept ??= { value: read() }
    return kept.value
  }
}

function readRich(file: PartFile, reading: Reading): ReadHtml {
  return readHtml(cleanText(decode(file, file.charset ?? metaCharset(file.content), reading)))
}

function decode(file: PartFile, charset: string | null, reading: Reading): string {
  if (file.content.length > TEXT_BYTES) reading.notes.add('text over 4 MB, the rest of it was left out')
  const { text, note } = decodeBytes(file.content.subarray(0, TEXT_BYTES), charset)
  if (note) reading.notes.add(note)
  return text
}

function metaCharset(content: Buffer): string | null {
  return /<meta[^>]{0,200}charset\s*=\s*["']?([\w:.-]{2,40})/i.exec(content.toString('latin1', 0, 2048))?.[1] ?? null
}

/** RFC 3676 4: a line that ends in a space goes on in the next, but for a signature mark or a change of quote depth. */
function unflow(text: string, deleteSpace: boolean): string {
  const lines: string[] = []
  let depth = -1
  for (const raw of text.split('\n')) {
    const quote = /^>*/.exec(raw)?.[0] ?? ''
    const line = raw.slice(quote.length).replace(/^ /, '')
    const soft = line.endsWith(' ') && line !== '-- '
    const piece = soft && deleteSpace ? line.slice(0, -1) : line
    if (depth === quote.length && line !== '-- ') lines.push((lines.pop() ?? '') + piece)
    else lines.push(quote === '' ? piece : `${quote} ${piece}`)
    depth = soft ? quote.length : -1
  }
  return lines.join('\n')
}

function joined(found: readonly Found[]): string {
  return found
    .map(shownText)
    .filter(text => text !== '')
    .join('\n\n')
}

function shownText(one: Found): string {
  return one.text().replace(/^\n+/, '').trimEnd()
}

/** Places within their part become places in the whole. HTML's text is trimmed, so that joining moves nothing inside it. */
function markedIn(found: readonly Found[], length: number): readonly MarkedStretch[] {
  const marked: MarkedStretch[] = []
  let offset = 0
  for (const one of found) {
    const text = shownText(one)
    for (const stretch of text === '' ? [] : one.marked()) {
      const start = offset + stretch.start
      if (start < length) marked.push({ ...stretch, start, end: Math.min(offset + stretch.end, length) })
    }
    if (text !== '') offset += text.length + 2
  }
  return marked
}
