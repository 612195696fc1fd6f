// Shows HTML as plain text in one pass: tags become line ends, quotes get their '>', links their address; says which stretches of it
// the mail client marked as a quote, an attribution or a signature (quote-markup.ts).
// Promises linear time and the customer's words on any input, however broken; refuses to run, fetch or interpret anything.
import { cleanText } from './clean.ts'
import { decodeEntities } from './html-entities.ts'
import { type MarkedStretch, type Markup, markupOf } from './quote-markup.ts'

/** Stand for the edges of a quote, a block and a paragraph until lines are known; stripped from the input first. */
const OPEN_QUOTE = '\ue000'
const CLOSE_QUOTE = '\ue001'
const BLOCK = '\ue002'
const PARAGRAPH = '\ue003'
/** Edges of a stretch that the mail client marked. */
const OPEN_MARK = '\ue004'
const CLOSE_MARK = '\ue005'
/** A letter has a handful; more is an attack or an accident. */
const MARKS_MAX = 100

/** Their content is no text. `noscript` and `template` hold markup nobody sees. */
const HIDDEN = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'object', 'svg'])
const PARAGRAPHS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'table', 'pre', 'blockquote'])
const BLOCKS = new Set([
  'div',
  'tr',
  'li',
  'hr',
  'dt',
  'dd',
  'section',
  'article',
  'header',
  'footer',
  'center',
  'address',
  'caption',
  'form',
])
const CELLS = new Set(['td', 'th'])

interface Tag {
  readonly name: string
  readonly closing: boolean
  readonly source: string
  readonly end: number
}

interface Page {
  readonly source: string
  readonly out: string[]
  inPre: number
  /** Of the link being read: its address, and the place in `out` where its words begin. */
  link: { readonly href: string; readonly from: number } | null
  /** Where the last of each mark stands, so that no search for a missing one runs twice. */
  readonly lastTagEnd: number
  readonly lastCommentEnd: number
  readonly neverClosed: Set<string>
  /** How many elements of a name are open. */
  readonly depth: Map<string, number>
  /** Every mark so far, in order; `open` ones wait for their element's end. */
  readonly marks: Markup[]
  readonly open: { readonly name: string; readonly depth: number; readonly mark: number }[]
  /** Which mark each CLOSE_MARK in `out` closes. */
  readonly closed: number[]
}

export interface ReadHtml {
  readonly text: string
  readonly marked: readonly MarkedStretch[]
}

export function htmlToText(html: string): string {
  return readHtml(html).text
}

export function readHtml(html: string): ReadHtml {
  const page = openPage(html.replace(/[\ue000-\ue005]/g, ''))
  let at = 0
  while (at < page.source.length) {
    const open = page.source.indexOf('<', at)
    addText(page, page.source.slice(at, open < 0 ? page.source.length : open))
    if (open < 0) break
    at = readMarkup(page, open)
  }
  return layOut(page)
}

function openPage(source: string): Page {
  const marks = { lastTagEnd: source.lastIndexOf('>'), lastCommentEnd: source.lastIndexOf('-->') }
  return { source, out: [], inPre: 0, link: null, ...marks, neverClosed: new Set(), depth: new Map(), marks: [], open: [], closed: [] }
}

/** The position after the markup that begins at `open`. */
function readMarkup(page: Page, open: number): number {
  const { source } = page
  if (source.startsWith('<!--', open)) return page.lastCommentEnd < open + 4 ? open + 4 : source.indexOf('-->', open + 4) + 3
  const tag = page.lastTagEnd > open ? readTag(source, open) : null
  if (!tag) {
    addText(page, '<')
    return open + 1
  }
  if (HIDDEN.has(tag.name)) return tag.closing || tag.source.endsWith('/') ? tag.end : skipHidden(page, tag)
  addTag(page, tag)
  addMark(page, tag)
  return tag.end
}

/** Null where '<' is only a character, as in "a < b". */
function readTag(source: string, open: number): Tag | null {
  const start = /^<(\/?)([a-z][a-z0-9]*|[!?])/i.exec(source.slice(open, open + 40))
  if (!start) return null
  const close = tagEnd(source, open + start[0].length)
  if (close < 0) return null
  return { name: (start[2] ?? '').toLowerCase(), closing: start[1] === '/', source: source.slice(open + 1, close), end: close + 1 }
}

/** The '>' that ends the tag. One inside a quoted value of ordinary length does not; an unclosed quote must not swallow a letter. */
function tagEnd(source: string, from: number): number {
  const close = source.indexOf('>', from)
  const quoted = /^[^"'>]*=\s*("[^"]{0,500}"|'[^']{0,500}')/
  let at = from
  for (let seen = 0; seen < 50; seen++) {
    const value = quoted.exec(source.slice(at, at + 1000))
    if (!value) break
    at += value[0].length
  }
  return at <= close ? close : source.indexOf('>', at)
}

function skipHidden(page: Page, tag: Tag): number {
  const closing = new RegExp(`</${tag.name}\\b[^>]*>`, 'gi')
  closing.lastIndex = tag.end
  if (!page.neverClosed.has(tag.name) && closing.test(page.source)) return closing.lastIndex
  page.neverClosed.add(tag.name)
  // HTML that never closes its <head> or <title> still has words after it; scripts and styles have none.
  return tag.name === 'script' || tag.name === 'style' ? page.source.length : tag.end
}

function addText(page: Page, raw: string): void {
  if (raw === '') return
  const text = decodeWords(raw).replaceAll('\u00a0', ' ')
  if (page.inPre > 0) page.out.push(text)
  else page.out.push(page.out.at(-1)?.endsWith(' ') ? text.trimStart().replace(/\s+/g, ' ') : text.replace(/\s+/g, ' '))
}

/** An entity may stand for a control character, or for a mark of ours. */
function decodeWords(raw: string): string {
  return raw.includes('&') ? cleanText(decodeEntities(raw)).replace(/[\ue000-\ue005]/g, '') : raw
}

function addTag(page: Page, tag: Tag): void {
  if (tag.name === 'a') addLink(page, tag)
  if (tag.name === 'pre') page.inPre = Math.max(0, page.inPre + (tag.closing ? -1 : 1))
  if (tag.name === 'br') page.out.push('\n')
  else if (PARAGRAPHS.has(tag.name)) page.out.push(PARAGRAPH)
  else if (BLOCKS.has(tag.name)) page.out.push(BLOCK)
  else if (CELLS.has(tag.name) && !tag.closing) page.out.push(' ')
  if (tag.name === 'blockquote') page.out.push(tag.closing ? CLOSE_QUOTE : OPEN_QUOTE, '\n')
  if (tag.name === 'li' && !tag.closing) page.out.push('- ')
}

/** A link whose words are not its address says where it leads: `this photo <https://...>`. */
function addLink(page: Page, tag: Tag): void {
  if (!tag.closing) {
    const href = /\bhref\s*=\s*["']?(https?:[^"'\s>]{1,500})/i.exec(tag.source.slice(0, 2000))?.[1]
    page.link = href === undefined ? null : { href: decodeWords(href), from: page.out.length }
    return
  }
  const link = page.link
  page.link = null
  if (!link) return
  const words = page.out.slice(link.from).join('').trim()
  if (words !== '' && !words.includes(link.href) && !link.href.includes(words)) page.out.push(` <${link.href}>`)
}

/** Elements that have no end. */
const VOID = new Set(['br', 'hr', 'img', 'meta', 'link', 'input', 'wbr', 'col'])

/** Marks the edges of an element that the mail client named. They are edges of a block, or they would hide that blocks touch. */
function addMark(page: Page, tag: Tag): void {
  const depth = Math.max(0, (page.depth.get(tag.name) ?? 0) + (tag.closing ? -1 : 1))
  if (!VOID.has(tag.name)) page.depth.set(tag.name, depth)
  if (tag.closing) closeMarks(page, tag.name, depth)
  else if (page.marks.length < MARKS_MAX && tag.source.length > tag.name.length) openMark(page, tag, depth)
}

function openMark(page: Page, tag: Tag, depth: number): void {
  const markup = markupOf(tag.source.slice(0, 2000).toLowerCase())
  if (!markup) return
  page.out.push(OPEN_MARK)
  page.marks.push(markup)
  if (!VOID.has(tag.name)) page.open.push({ name: tag.name, depth, mark: page.marks.length - 1 })
}

function closeMarks(page: Page, name: string, depth: number): void {
  const last = page.open.at(-1)
  if (last?.name !== name || last.depth <= depth) return
  page.open.pop()
  page.closed.push(last.mark)
  page.out.push(CLOSE_MARK)
}

interface Lines {
  readonly lines: string[]
  /** By mark: the first line after its opening, and the line after its last. */
  readonly from: number[]
  readonly to: number[]
  closed: number
}

function layOut(page: Page): ReadHtml {
  const laid: Lines = { lines: [], from: [], to: [], closed: 0 }
  let depth = 0
  for (const raw of endBlocks(page.out.join('')).split('\n')) {
    const marks = raw.match(/[\ue000\ue001]/g) ?? []
    for (const mark of marks) depth = Math.max(0, depth + (mark === OPEN_QUOTE ? 1 : -1))
    const line = raw.replace(/[\ue000\ue001\ue004\ue005]/g, '').trim()
    placeMarks(laid, raw, page.closed)
    if (line !== '' || marks.length === 0) addLine(laid.lines, line, '> '.repeat(Math.min(depth, 10)))
  }
  const whole = laid.lines.join('\n')
  return { text: whole.trim(), marked: placesOf(page.marks, laid, whole) }
}

/** A mark counts from the line it opens; one that closes behind words takes their line in. */
function placeMarks(laid: Lines, raw: string, closed: readonly number[]): void {
  if (!raw.includes(OPEN_MARK) && !raw.includes(CLOSE_MARK)) return
  let words = false
  for (const char of raw) {
    if (char === OPEN_MARK) laid.from.push(laid.lines.length + (words ? 1 : 0))
    else if (char === CLOSE_MARK) laid.to[closed[laid.closed++] ?? 0] = laid.lines.length + (words ? 1 : 0)
    else if (!/[\s\ue000\ue001]/.test(char)) words = true
  }
}

function placesOf(marks: readonly Markup[], laid: Lines, whole: string): readonly MarkedStretch[] {
  if (marks.length === 0) return []
  const starts = [0]
  for (const line of laid.lines) starts.push((starts.at(-1) ?? 0) + line.length + 1)
  const lead = whole.length - whole.trimStart().length
  const length = whole.trim().length
  const place = (line: number | undefined) => Math.min(Math.max(0, (starts[line ?? starts.length] ?? whole.length) - lead), length)
  return marks
    .map((mark, index) => ({ ...mark, start: place(laid.from[index]), end: mark.rest ? length : place(laid.to[index]) }))
    .filter(({ start, end }) => start < end)
}

/** Edges that touch are one line end, and none behind a <br>: so <div> beside <div> gives no empty line, and <div><br></div> gives one. */
function endBlocks(text: string): string {
  return text.replace(/\n?[\ue004\ue005]*(?:[\ue002\ue003][\ue004\ue005]* *)+/g, edges => {
    const marks = edges.replace(/[^\ue004\ue005]/g, '')
    return (edges.includes(PARAGRAPH) ? '\n\n' : '\n') + marks
  })
}

/** Many empty lines are one; one between a quote and what is outside of it belongs to neither. */
function addLine(lines: string[], line: string, prefix: string): void {
  const last = lines.at(-1)
  const afterEmpty = last !== undefined && /^[> ]*$/.test(last)
  if (line === '' && afterEmpty) return
  if (afterEmpty && last.length > prefix.trimEnd().length) lines.splice(-1, 1, prefix.trimEnd())
  lines.push((prefix + line).trimEnd())
}
