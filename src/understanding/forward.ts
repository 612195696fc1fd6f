// Finds where a copied mail begins, and says whether it was passed on or answered: dividers ("---- Forwarded message ----", "Begin forwarded
// message:") and header blocks. Of a mail passed on it reads the original sender, date and subject; they are claims of whoever
// passed it on, never proof. Promises null rather than the first address that stands in a text.
import { type Attribution, readWriter } from './attribution.ts'
import { CLOSING, GREETING, TRANSMITTAL_WORDS } from './footers.ts'
import { addressIn, type HeaderBlock, isHeaderLine, nameIn, readHeaderBlock, readNotesBlock } from './header-block.ts'
import type { Forwarded } from './letter.ts'
import { SEPARATORS } from './separators.ts'
import { fold, foldLine, type Line } from './text-lines.ts'

/** What a subject says of its mail by its first prefix. */
export type SubjectSays = 'forward' | 'reply' | 'nothing'

/** A copied mail's head: lines `at` to `next`. */
export interface CopiedHead {
  readonly next: number
  /** True and false where the divider says so; null where only the subject can. */
  readonly forward: boolean | null
  readonly header: HeaderBlock | null
  readonly because: string
}

const FORWARD_PREFIX = prefixPattern(
  'fw fwd fwrd wg tr rv enc vb vs vl pd i ilt i̇lt ilet yön yönlendirme redir redirecționare videresend doorst doorsturen továbbítás továbbított tov prev pren przek пересл прсл переслано пренасочване πρθ προωθ 转发 轉寄 转寄 轉發 転送 전달 تحويل محول محولة إعادة_توجيه اعادة_توجيه إعادة_إرسال ফরওয়ার্ড ফরোয়ার্ড ফরওয়ার্ড ফরোয়ার্ড अग्रेषित फॉरवर्ड הועבר הע fs bls-fw rw edasi pārsūtīts persiųsta prosleđeno proslijeđeno posredovano chuyển_tiếp terusan weitergeleitet',
)
const REPLY_PREFIX = prefixPattern(
  're aw sv antw antwort ynt yan yanıt yanit cevap cvp res rif r odp vá va réf ref rép rep bls ats απ απαντ отв отговор ответ відп ha на 回复 答复 回覆 答覆 返信 답장 회신 رد الرد رد_على উত্তর পুনঃ প্রত্যুত্তর जवाब उत्तर השב תשובה هـ پاسخ trả_lời balas odg kontra sk',
)
const FORWARD_WORDS = wordsOf('forwarded')
const ORIGINAL_WORDS = wordsOf('original')
const DASHED = /^[-=_*~#‐‑–—─>\s]{2,}\s*(\S.{0,90}?)\s*[:：]?\s*(?:[-=_*~#‐‑–—─]{2,}\s*(.*))?$/u
const RULE = /^[-=_*~‐‑–—─]{5,}$/u
const FORWARDED_BY =
  /^-{2,}.{0,4}(?:forwarded by|weitergeleitet von|transfere par|reenviado por|inoltrato da|doorgestuurd door|ileten|videresendt af|vidarebefordrat av) .{3,120}$/

/** Of a list divided by spaces; '_' is a space inside of one. */
function prefixPattern(list: string): RegExp {
  const prefixes = list.split(' ').map(prefix => RegExp.escape(fold(prefix.replaceAll('_', ' '))))
  return new RegExp(
    `^(?:\\[[^\\]]{1,60}\\]\\s*)*(?:${prefixes.join('|')})\\s?(?:\\[\\p{Nd}{1,3}\\]|\\(\\p{Nd}{1,3}\\)|\\p{Nd})?\\s?[:：.]`,
    'u',
  )
}

function wordsOf(key: 'forwarded' | 'original'): ReadonlyMap<string, string> {
  // Of languages that share words the first one counts.
  return new Map(SEPARATORS.toReversed().flatMap(one => one[key].split('|').map((words): [string, string] => [fold(words), one.language])))
}

export function subjectSays(subject: string): SubjectSays {
  const folded = fold(subject.slice(0, 200))
  if (FORWARD_PREFIX.test(folded)) return 'forward'
  return REPLY_PREFIX.test(folded) ? 'reply' : 'nothing'
}

/** Finnish answers with the letters by which Danes pass on. */
export function isFinnishReply(subject: string, language: string): boolean {
  return language === 'Finnish' && /^vs\s?:/i.test(subject.trim())
}

export function readCopiedHead(lines: readonly Line[], at: number, marked: boolean): CopiedHead | null {
  const line = lines[at]
  if (!line) return null
  return readDivider(lines, at, line) ?? readRuled(lines, at, line) ?? readBare(lines, at, marked)
}

function readDivider(lines: readonly Line[], at: number, line: Line): CopiedHead | null {
  if (/^[-=_*~#‐‑–—─]/.test(line.text)) return readDashed(lines, at, line)
  if (line.text.length > 80) return null
  const colon = /[:：]$/.test(line.text)
  const followed = isHeaderLine(lines[at + 1])
  if (!colon && !followed) return null
  const alone = dividerOf(colon ? line.text.slice(0, -1) : line.text)
  return alone && (followed || (alone.forward && colon)) ? headAfter(lines, at, alone.forward, alone.because, '') : null
}

function readDashed(lines: readonly Line[], at: number, line: Line): CopiedHead | null {
  if (line.text.length > 600) return null
  if (FORWARDED_BY.test(foldLine(line))) return headAfter(lines, at, true, '"Forwarded by" line', '')
  const [, words = '', rest = ''] = DASHED.exec(line.text) ?? []
  const known = dividerOf(words)
  return known && headAfter(lines, at, known.forward, known.because, rest)
}

function dividerOf(words: string): { forward: boolean | null; because: string } | null {
  if (words.length < 3) return null
  const folded = fold(words).replace(/^["'>\s]+|["':\s]+$/g, '')
  const forwarded = FORWARD_WORDS.get(folded)
  if (forwarded !== undefined) return { forward: true, because: `forward divider in ${forwarded}` }
  const original = ORIGINAL_WORDS.get(folded)
  return original === undefined ? null : { forward: null, because: `"original message" divider in ${original}` }
}

/** The header block that should stand under a divider, or behind it in its line (Yahoo). */
function headAfter(lines: readonly Line[], at: number, forward: boolean | null, because: string, rest: string): CopiedHead {
  const line = lines[at]
  if (rest !== '' && line) {
    const header = readHeaderBlock([{ ...line, text: rest.trim() }, ...lines.slice(at + 1, at + 40)], 0, true)
    return { next: at + (header?.next ?? 1), forward, header, because }
  }
  const from = lines[at + 1] && RULE.test(lines[at + 1]?.text ?? '') ? at + 2 : at + 1
  const header = readHeaderBlock(lines, from, true)
  return { next: header?.next ?? at + 1, forward, header, because }
}

/** Outlook's line of underscores over its header block. */
function readRuled(lines: readonly Line[], at: number, line: Line): CopiedHead | null {
  if (!RULE.test(line.text)) return null
  const header = readHeaderBlock(lines, at + 1, false) ?? (/^_{30,34}$/.test(line.text) ? readHeaderBlock(lines, at + 1, true) : null)
  return header && { next: header.next, forward: null, header, because: `header block in ${header.language} under a rule` }
}

function readBare(lines: readonly Line[], at: number, marked: boolean): CopiedHead | null {
  const header = readHeaderBlock(lines, at, marked) ?? readNotesBlock(lines, at) ?? readNotesLine(lines, at)
  return header && { next: header.next, forward: null, header, because: `header block in ${header.language}` }
}

/** "Jane Roe---01/15/2024 10:00:00 AM---Hello, the printer ...", which Lotus Notes puts over its header block. */
function readNotesLine(lines: readonly Line[], at: number): HeaderBlock | null {
  return /---\p{Nd}{1,4}[./-]\p{Nd}{1,2}[./-]\p{Nd}{2,4}.{0,18}---/u.test(lines[at]?.text ?? '')
    ? readHeaderBlock(lines, at + 1, true)
    : null
}

/** The facts of a copied head that was passed on. */
export function forwardedFrom(head: CopiedHead, lines: readonly Line[]): Forwarded {
  const { header } = head
  if (!header) return withoutHeader(head, lines)
  const sender = header.values.get('from') ?? header.values.get('replyTo') ?? ''
  const from = addressIn(sender)
  return {
    from,
    sender: from ? sender : nameIn(sender),
    sentAt: header.values.get('date') || null,
    subject: header.values.get('subject') ?? null,
    to: header.values.get('to') || null,
    because: head.because,
  }
}

/** Lotus writes "Jane Roe <jane@example.org>" and the date as bare lines; some write nothing at all. */
function withoutHeader(head: CopiedHead, lines: readonly Line[]): Forwarded {
  const near = lines.slice(head.next, head.next + 3).filter(line => line.text.length < 120)
  const writer = near
    .map(line => line.text)
    .find(text => addressIn(text) !== null && /^[^.!?]{0,60}[<[(]?[^\s@]+@[^\s@]+[>\])]?[\s\p{Nd}/:.,apmAPM-]*$/u.test(text))
  const from = writer === undefined ? null : addressIn(writer)
  return { from, sender: writer ?? '', sentAt: null, subject: null, to: null, because: head.because }
}

/** Outlook for Mac and phones put an attribution line over what they pass on; then the subject is the mail's own. */
export function forwardedByAttribution(attribution: Attribution, subject: string): Forwarded {
  const { from, sender, sentAt } = readWriter(attribution.text)
  const own = subject.replace(/^[^:：]{1,24}[:：]\s*/, '').trim()
  return { from, sender, sentAt, subject: own || null, to: null, because: `${attribution.because}, passed on by its subject` }
}

const PROLOGUE_MAX = 400

/** True where the words over a forward say nothing of the matter: none, a greeting, "FYI", "lütfen bakar mısınız". */
export function isBarePrologue(prologue: string): boolean {
  if (prologue.length > PROLOGUE_MAX) return false
  const lines = prologue
    .split('\n')
    .map(fold)
    .filter(line => line !== '')
  const closing = lines.findIndex((line, at) => at > 0 && CLOSING.test(line))
  const body = (closing < 0 ? lines : lines.slice(0, closing)).filter((line, at) => at > 0 || !GREETING.test(line))
  const words = body.join(' ').match(/[\p{L}\p{M}\p{Nd}'’]+(?:-[\p{L}]+)*/gu) ?? []
  const unknown = words.filter(word => !TRANSMITTAL_WORDS.has(word))
  // One unknown word, last or behind the greeting, is a name.
  return (
    words.length <= 24 &&
    (unknown.length === 0 || (unknown.length === 1 && words.length > 1 && words.at(-1) === unknown[0] && body.length > 1))
  )
}
