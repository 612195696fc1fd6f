// Shows HTML as plain text in one pass: tags become line ends, quotes get their '>', links their address.
// Promises linear time and the customer's words on any input, however broken; refuses to run, fetch or interpret anything.
import { decodeEntities } from './html-entities.ts'

/** Stand for the edges of a quote, a block and a paragraph until lines are known; stripped from the input first. */
const OPEN_QUOTE = '\ue000'
const CLOSE_QUOTE = '\ue001'
const BLOCK = '\ue002'
const PARAGRAPH = '\ue003'

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
}

export function htmlToText(html: string): string {
  const page = openPage(html.replace(/[\ue000-\ue003]/g, ''))
  let at = 0
  while (at < page.source.length) {
    const open = page.source.indexOf('<', at)
    addText(page, page.source.slice(at, open < 0 ? page.source.length : open))
    if (open < 0) break
    at = readMarkup(page, open)
  }
  return layOut(page.out.join(''))
}

function openPage(source: string): Page {
  const marks = { lastTagEnd: source.lastIndexOf('>'), lastCommentEnd: source.lastIndexOf('-->') }
  return { source, out: [], inPre: 0, link: null, ...marks, neverClosed: new Set() }
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
  const text = decodeEntities(raw).replaceAll('\u00a0', ' ')
  if (page.inPre > 0) page.out.push(text)
  else page.out.push(page.out.at(-1)?.endsWith(' ') ? text.trimStart().replace(/\s+/g, ' ') : text.replace(/\s+/g, ' '))
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
    page.link = href === undefined ? null : { href: decodeEntities(href), from: page.out.length }
    return
  }
  const link = page.link
  page.link = null
  if (!link) return
  const words = page.out.slice(link.from).join('').trim()
  if (words !== '' && !words.includes(link.href) && !link.href.includes(words)) page.out.push(` <${link.href}>`)
}

function layOut(text: string): string {
  const lines: string[] = []
  let depth = 0
  for (const raw of endBlocks(text).split('\n')) {
    const marks = raw.match(/[\ue000\ue001]/g) ?? []
    for (const mark of marks) depth = Math.max(0, depth + (mark === OPEN_QUOTE ? 1 : -1))
    const line = raw.replace(/[\ue000\ue001]/g, '').trim()
    if (line !== '' || marks.length === 0) addLine(lines, line, '> '.repeat(Math.min(depth, 10)))
  }
  return lines.join('\n').trim()
}

/** Edges that touch are one line end, and none behind a <br>: so <div> beside <div> gives no empty line, and <div><br></div> gives one. */
function endBlocks(text: string): string {
  return text.replace(/\n?(?:[\ue002\ue003] *)+/g, edges => (edges.includes(PARAGRAPH) ? '\n\n' : '\n'))
}

/** Many empty lines are one; one between a quote and what is outside of it belongs to neither. */
function addLine(lines: string[], line: string, prefix: string): void {
  const last = lines.at(-1)
  const afterEmpty = last !== undefined && /^[> ]*$/.test(last)
  if (line === '' && afterEmpty) return
  if (afterEmpty && last.length > prefix.trimEnd().length) lines.splice(-1, 1, prefix.trimEnd())
  lines.push((prefix + line).trimEnd())
}
