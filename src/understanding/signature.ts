// Finds what closes a stretch of own words without being one of them: signatures, phone and app footers, disclaimers, name blocks.
// Promises to leave greeting, closing and name ("Thanks, Jane") in the letter unless a delimiter stands over them, and to
// leave alone what could be the matter itself: figures under a rule of dashes, details under "here are my data:".
import { BANNERS, CLOSING, CONTACT_LABEL, DISCLAIMERS, MOBILE_FOOTERS } from './footers.ts'
import type { SpanRole } from './letter.ts'
import { fold, type Line } from './text-lines.ts'

export interface Judged {
  readonly role: SpanRole
  readonly because: string
}

/** Judges line `at`. */
export type Judge = (at: number, judged: Judged) => void

interface Section {
  readonly lines: readonly Line[]
  readonly from: number
  readonly to: number
  /** Own words, or a quote, stand above: a delimiter may close something. */
  readonly opened: boolean
  readonly judge: Judge
}

/** Footers stand at the ends of a letter. Looking no further keeps a letter of a million lines cheap. */
const TAIL_LINES = 80
const HEAD_LINES = 6
const SIGNATURE_LINES = 30
const RULE_LINES = 14
const PARAGRAPH_MAX = 1500

const EXACT = /^(?:--|– –|—|–|-- ?\u00ad?)$/
const RULE = /^(?:-{3,}|_{2,}|—{2,}|–{2,}|={2,4}|\+{2,4})$/
const PGP = /^-{5}BEGIN PGP (SIGNATURE|SIGNED MESSAGE)-{5}$/
const ORNAMENT = /^(?:[=*~+#•.]{2,}|[-=*_~+#•. ]{4,})$/
const DASH_NAME = /^[-–—~]{1,2} ?\p{Lu}[\p{L}\p{M}'.-]*(?: \p{Lu}[\p{L}\p{M}'.-]*){0,3}$/u
const NAME = /^\p{L}[\p{L}\p{M}'’.-]*(?:,? [\p{L}(][\p{L}\p{M}'’.)-]*){0,4},?$/u
const CONTACT =
  /(?:^|[\s|,;(])(?:tel|phone|mobile|mob|cell|fax|gsm|cep|telefon|handy|mobil|direct|office|ph|tlf|puh|telefono|telefoon|telephone|movil|cel|dahili|faks|هاتف|جوال|فاكس|موبايل|ফোন|মোবাইল|फोन|тел|моб|τηλ|טל|电话|電話|전화|[mtfpcd])\s?[.:)]{1,2}\s*[+(\p{Nd}]|\+\p{Nd}[\p{Nd} ().-]{7,}|\bwww\.|https?:\/\/|[^\s@]@[^\s@]+\.|mailing list/iu

export function judgeSection(lines: readonly Line[], from: number, to: number, opened: boolean, judge: Judge): void {
  const tail = Math.max(from, to - TAIL_LINES)
  const section: Section = { lines, from: tail, to, opened: opened || tail > from, judge }
  for (let at = from; at < Math.min(to, from + HEAD_LINES); at = paragraphEnd(lines, at, to)) judgeBanner(section, at)
  if (PGP.test(lines[from]?.text ?? ''))
    mark(judge, from, Math.min(to, /^Hash:/.test(lines[from + 1]?.text ?? '') ? from + 2 : from + 1), {
      role: 'signature',
      because: 'PGP frame',
    })
  const footers = judgeSignature(section, judgeDisclaimer(section))
  for (let at = tail; at < footers; at++) judgeMobileFooter(section, at)
}

function judgeBanner({ lines, to, judge }: Section, at: number): void {
  const end = paragraphEnd(lines, at, to)
  const text = paragraph(lines, at, end)
  if (BANNERS.some(pattern => pattern.test(text))) mark(judge, at, end, { role: 'disclaimer', because: 'a mail server’s warning' })
}

/** The line where the disclaimer begins, or the section's end. What stands below one was not written by a person. */
function judgeDisclaimer({ lines, from, to, judge }: Section): number {
  for (let at = from; at < to; at = paragraphEnd(lines, at, to)) {
    const text = paragraph(lines, at, paragraphEnd(lines, at, to))
    if (text.length < 30 || BANNERS.some(pattern => pattern.test(text)) || !DISCLAIMERS.some(pattern => pattern.test(text))) continue
    const start = disclaimerStart(lines, at, paragraphEnd(lines, at, to))
    mark(judge, start, to, { role: 'disclaimer', because: 'disclaimer' })
    return start
  }
  return to
}

/** Within a paragraph that began with other words, the line from which the disclaimer is one by itself. */
function disclaimerStart(lines: readonly Line[], at: number, end: number): number {
  for (let start = Math.min(end - 1, at + 20); start > at; start--)
    if (DISCLAIMERS.some(pattern => pattern.test(paragraph(lines, start, end)))) return start
  return at
}

/** The line where the signature begins, or `to`. */
function judgeSignature(section: Section, to: number): number {
  const { lines, from, judge } = section
  for (let at = from; at < to; at++) {
    if (at === from && !section.opened) continue
    const because = delimiterAt(lines, at, to)
    if (because !== null) return judgeDashName(section, mark(judge, at, to, { role: 'signature', because }))
  }
  const start = judgeDashName(section, to)
  if (start < to) return start
  const block = nameBlockAt(section, withoutMobileFooter(lines, from, to))
  return block === null ? to : mark(judge, block, to, { role: 'signature', because: 'name block with contact data' })
}

/** "-Jane Roe" as the last paragraph. */
function judgeDashName({ lines, from, judge }: Section, to: number): number {
  const last = to - 1
  if (last <= from || !DASH_NAME.test(lines[last]?.text ?? '') || !lines[last - 1]?.blankAfter) return to
  // The last of a list is no signature.
  if (/^[-–—~]|[:：]$/.test(lines[last - 1]?.text ?? '')) return to
  return mark(judge, last, to, { role: 'signature', because: 'a name behind a dash' })
}

function delimiterAt(lines: readonly Line[], at: number, to: number): string | null {
  const text = lines[at]?.text ?? ''
  if (text.length < 1 || text.length > 120) return null
  const below = to - at - 1
  if (PGP.test(text)) return text.includes('SIGNED') ? null : 'PGP signature'
  if (EXACT.test(text)) return below <= SIGNATURE_LINES ? `line "${text}"` : null
  if (!RULE.test(text) && !ORNAMENT.test(text)) return null
  if (below === 0) return RULE.test(text) && text.length > 8 ? 'a rule under the letter' : null
  const rest = lines.slice(at + 1, Math.min(to, at + 1 + RULE_LINES))
  if (below > RULE_LINES || rest.some(line => line.text.length > 120 || /[?؟？]$/.test(line.text))) return null
  const contact = rest.some(line => CONTACT.test(line.text))
  const named = RULE.test(text) && below <= 6 && isName(rest[0]?.text ?? '')
  return contact || named ? `line "${text.slice(0, 12)}" over a name block` : null
}

function isName(line: string): boolean {
  const text = line.replace(/^[*_]+|[*_,]+$/g, '')
  return text.length <= 60 && NAME.test(text) && /^[\p{Lu}\p{Lo}]/u.test(text)
}

function withoutMobileFooter(lines: readonly Line[], from: number, to: number): number {
  let end = to
  while (end > from && isMobileFooter(lines[end - 1]?.text ?? '')) end--
  return end
}

/** Behind "Regards, Jane": the first line after the name. Without a closing: a last paragraph that begins with a name. */
function nameBlockAt(section: Section, to: number): number | null {
  const { lines, from } = section
  const closing = lastClosing(lines, Math.max(from, to - 16), to)
  const start = closing === null ? lastParagraph(lines, from, to) : afterName(lines, closing + 1, to)
  if (start === null || start >= to || to - start > 14) return null
  const block = lines.slice(start, to)
  if (!block.some(line => CONTACT.test(line.text)) || !block.every(isContactLine)) return null
  return start
}

function lastClosing(lines: readonly Line[], from: number, to: number): number | null {
  for (let at = to - 1; at >= from; at--) {
    const text = lines[at]?.text ?? ''
    if (text.length <= 60 && CLOSING.test(fold(text))) return at
  }
  return null
}

function afterName(lines: readonly Line[], at: number, to: number): number {
  return at < to && isName(lines[at]?.text ?? '') ? at + 1 : at
}

function lastParagraph(lines: readonly Line[], from: number, to: number): number | null {
  let start = to - 1
  while (start > from && !lines[start - 1]?.blankAfter) start--
  const above = lines[start - 1]?.text ?? ':'
  return start > from && to - start >= 2 && isName(lines[start]?.text ?? '') && !/[:：]$/.test(above) ? start : null
}

/** Short, no sentence, and with no label that is not of a name block: "Serial: 123" under a name is the matter. */
function isContactLine({ text }: Line): boolean {
  if (text.length > 140 || /[?!？！]$/.test(text) || /^p\.?\s?s\b/i.test(text)) return false
  if (/[.।。]$/.test(text) && text.split(' ').length > 7) return false
  if (/^[[<](?:cid|image|https?|mailto)\b/i.test(text)) return true
  const label = /^([^:：\p{Nd}]{1,30})[:：]/u.exec(text)?.[1]
  return label === undefined || /^https?$/i.test(label) || CONTACT_LABEL.test(fold(label).replace(/[.\s]+$/, ''))
}

function judgeMobileFooter({ lines, to, judge }: Section, at: number): void {
  if (!isMobileFooter(lines[at]?.text ?? '')) return
  const link = at + 1 < to && !lines[at]?.blankAfter && /^[<[(]?https?:\S+$/.test(lines[at + 1]?.text ?? '')
  mark(judge, at, link ? at + 2 : at + 1, { role: 'mobile-footer', because: 'footer of a phone or mail program' })
}

function isMobileFooter(text: string): boolean {
  if (text.length < 6 || text.length > 160) return false
  const folded = fold(text).replace(/^[-–—*_~|"'([<\s]+/, '')
  return MOBILE_FOOTERS.some(pattern => pattern.test(folded))
}

function paragraphEnd(lines: readonly Line[], at: number, to: number): number {
  let end = at
  while (end < to - 1 && !lines[end]?.blankAfter) end++
  return end + 1
}

function paragraph(lines: readonly Line[], from: number, to: number): string {
  const texts: string[] = []
  for (let at = from, length = 0; at < to && length < PARAGRAPH_MAX; at++) {
    texts.push(lines[at]?.text ?? '')
    length += texts.at(-1)?.length ?? 0
  }
  return fold(texts.join(' ').slice(0, PARAGRAPH_MAX))
}

function mark(judge: Judge, from: number, to: number, judged: Judged): number {
  for (let at = from; at < to; at++) judge(at, judged)
  return from
}
