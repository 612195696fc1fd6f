// Says what was newly written in a letter and what is a quote, an attribution, a forward, a signature, a disclaimer or a footer.
// Promises spans that tile the text in one pass: nothing is cut. Where own words stand between or under quoted lines (answers inside
// the quote, answers below it), all of them are new. Refuses to guess: what nothing marks as copied counts as new.
import { type Attribution, readAttribution } from './attribution.ts'
import { REPLY_ABOVE } from './footers.ts'
import {
  type CopiedHead,
  forwardedByAttribution,
  forwardedFrom,
  isFinnishReply,
  readCopiedHead,
  type SubjectSays,
  subjectSays,
} from './forward.ts'
import type { Forwarded, Letter, Span } from './letter.ts'
import type { MarkedStretch } from './quote-markup.ts'
import { type Judged, judgeSection } from './signature.ts'
import { foldLine, type Line, splitLines } from './text-lines.ts'

export interface ReplySigns {
  readonly text: string
  readonly subject: string
  /** In-Reply-To or References name a mail. */
  readonly answers: boolean
  /** What the HTML named. */
  readonly marked?: readonly MarkedStretch[]
}

interface Walk {
  readonly lines: readonly Line[]
  readonly subject: string
  readonly says: SubjectSays
  readonly answers: boolean
  /** By line, what the HTML named it. */
  readonly marks: readonly (MarkedStretch | undefined)[]
  readonly judged: Judged[]
  /** Own words so far; a head with none above it was passed on. */
  own: boolean
  quoted: boolean
  /** How many more lines are looked at closely. */
  looks: number
  forwarded: Forwarded | null
}

/** A letter has few lines that could begin a copied mail. A log has thousands; behind these, only '>' tells. */
const LOOKS_MAX = 5000
const MAY_BEGIN = /[:：@]|\p{Nd}|^[-=_*~#‐–—─]/u

/** Python's ">>>". */
const PROMPT = 3

const NEW: Judged = { role: 'new', because: 'written for this letter' }
const QUOTED: Judged = { role: 'quote', because: "lines that begin with '>'" }
const ORPHAN: Judged = { role: 'quote', because: 'a quoted line that was broken' }

export function readReply(signs: ReplySigns): Pick<Letter, 'spans' | 'newText' | 'forwarded'> {
  const lines = splitLines(signs.text)
  const says = subjectSays(signs.subject)
  const marks = marksByLine(lines, signs.marked ?? [])
  const walk: Walk = {
    lines,
    subject: signs.subject,
    says,
    answers: signs.answers,
    marks,
    judged: [],
    own: false,
    quoted: false,
    looks: LOOKS_MAX,
    forwarded: null,
  }
  for (let at = 0; at < lines.length; ) at = step(walk, at)
  judgeSections(walk)
  const spans = toSpans(lines, walk.judged)
  return { spans, newText: textOf(signs.text, spans, 'new'), forwarded: walk.forwarded }
}

/** The text of the spans of a role, an empty line between two. */
export function textOf(text: string, spans: readonly Span[], role: Span['role']): string {
  return spans
    .filter(span => span.role === role)
    .map(span =>
      text
        .slice(span.start, span.end)
        .replace(/^\s*\n/, '')
        .trim(),
    )
    .filter(piece => piece !== '')
    .join('\n\n')
}

/** Judges line `at` and what belongs to it; the next line to judge. */
function step(walk: Walk, at: number): number {
  const line = walk.lines[at]
  if (!line) return at + 1
  if (isGroupWise(line)) return takeGroupWise(walk, at)
  if (line.depth > 0 && isQuote(walk, at)) {
    walk.quoted = true
    return put(walk, at, at + 1, QUOTED)
  }
  if (walk.looks <= 0 || (line.text.length < 3 && line.depth === 0)) return takeOwn(walk, at)
  const mark = walk.marks[at]
  const opens = mark !== undefined && mark !== walk.marks[at - 1]
  if (mark?.sort === 'signature') return put(walk, at, at + 1, { role: 'signature', because: `signature of ${mark.client}` })
  if (isReplyAbove(line)) return put(walk, at, walk.lines.length, { role: 'quote', because: '"reply above this line"' })
  if (!opens && !MAY_BEGIN.test(line.text) && !/^\p{Nd}/u.test(walk.lines[at + 1]?.text ?? '')) return takeOwn(walk, at)
  walk.looks--
  const next = takeHead(walk, at, opens) ?? takeAttribution(walk, at, opens ? mark : undefined)
  if (next !== null) return next
  if (opens && mark.sort === 'quote' && (mark.rest || line.depth === 0)) return takeMarked(walk, at, mark)
  return takeOwn(walk, at)
}

/** ">>> Jane Roe <jane@example.org> 15/01/2024 10:00 >>>" over a quote without marks. */
function isGroupWise({ depth, text }: Line): boolean {
  return depth === 3 && text.endsWith('>>>') && /\p{Nd}[:.]\p{Nd}\p{Nd}/u.test(text)
}

function takeGroupWise(walk: Walk, at: number): number {
  const because = 'attribution line of GroupWise'
  put(walk, at, at + 1, { role: 'attribution', because })
  return takeCopied(walk, at + 1, { role: 'quote', because: `below the ${because}` })
}

function takeOwn(walk: Walk, at: number): number {
  if (isOrphan(walk, at)) return put(walk, at, at + 1, ORPHAN)
  walk.own = true
  return put(walk, at, at + 1, NEW)
}

function put({ judged }: Walk, from: number, to: number, what: Judged): number {
  for (let at = from; at < to; at++) judged[at] = what
  return to
}

/** One line alone in a mail that answers nothing is a comparison ("> 5 MB fails") or a mailbox's escaped "From". */
function isQuote({ lines, answers, says, judged }: Walk, at: number): boolean {
  if (isBrokenLink(lines, at) || lines[at]?.text.endsWith('<<<')) return false
  if (answers || says !== 'nothing' || judged[at - 1] === QUOTED || judged[at - 1]?.role === 'attribution') return true
  if (lines[at]?.depth === PROMPT) return false
  return (lines[at + 1]?.depth ?? 0) > 0 || (lines[at - 1]?.depth ?? 0) > 0
}

/** "<https://example.org/" and ">" in the next line: the bracket closes the link. */
function isBrokenLink(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1]
  return above !== undefined && above.depth === 0 && lines[at]?.depth === 1 && /<(?:https?|mailto):[^\s>]{0,1000}$/.test(above.text)
}

/** "> a long line that was wrapped / by the / > sender's program": the middle one belongs to the quote. */
function isOrphan({ lines, judged }: Walk, at: number): boolean {
  const above = lines[at - 1]
  const below = lines[at + 1]
  const line = lines[at]
  if (!above || !below || !line || judged[at - 1] !== QUOTED || below.depth !== above.depth || above.blankAfter || line.blankAfter)
    return false
  return above.text.length >= 58 && !/[.?!:;؟।。]$/.test(above.text) && line.text.length < 50 && /^[\p{Ll}\p{Nd}(]/u.test(line.text)
}

function isReplyAbove(line: Line): boolean {
  if (line.text.length > 160 || line.text.length < 10) return false
  const folded = foldLine(line)
  return REPLY_ABOVE.some(pattern => pattern.test(folded))
}

/** A divider or a copied header block: the rest is its mail, passed on or answered. */
function takeHead(walk: Walk, at: number, marked: boolean): number | null {
  const head = readCopiedHead(walk.lines, at, marked)
  if (!head) return null
  if (!isForward(walk, head, at)) {
    put(walk, at, head.next, { role: 'attribution', because: head.because })
    return takeCopied(walk, head.next, { role: 'quote', because: `below the ${head.because}` })
  }
  walk.forwarded ??= forwardedFrom(head, walk.lines)
  put(walk, at, head.next, { role: 'forward-header', because: head.because })
  return takeCopied(walk, head.next, { role: 'forwarded', because: `below the ${head.because}` })
}

function isForward({ says, own, answers, subject, marks }: Walk, head: CopiedHead, at: number): boolean {
  if (head.forward !== null) return head.forward
  if (marks[at]?.sort === 'forwarded') return true
  if (isFinnishReply(subject, head.header?.language ?? '')) return false
  if (says !== 'nothing') return says === 'forward'
  return !own || !answers
}

function takeAttribution(walk: Walk, at: number, mark: MarkedStretch | undefined): number | null {
  const { lines, marks } = walk
  const named = mark?.sort === 'attribution'
  const signs = { marked: mark !== undefined && mark.sort !== 'signature', first: !walk.answers && walk.says === 'nothing' }
  const attribution = readAttribution(lines, at, signs) ?? (named ? wholeMark(walk, at, mark) : null)
  if (!attribution) return null
  const { next, because } = attribution
  const forward = walk.says === 'forward' && walk.forwarded === null && !walk.quoted
  if (forward) walk.forwarded = forwardedByAttribution(attribution, walk.subject)
  put(walk, at, next, { role: forward ? 'forward-header' : 'attribution', because })
  // What HTML closes, ends there; otherwise a copied mail without '>' goes on to the end.
  const end = marks[at]?.sort === 'quote' && !marks[at]?.rest ? endOfMark(walk, at) : lines.length
  return takeCopied(walk, next, { role: forward ? 'forwarded' : 'quote', because: `below the ${because}` }, end)
}

function wholeMark(walk: Walk, at: number, mark: MarkedStretch): Attribution {
  const next = Math.min(endOfMark(walk, at), at + 6)
  const text = walk.lines
    .slice(at, next)
    .map(line => line.text)
    .join(' ')
  return { next, text: text.slice(0, 400), because: `attribution line of ${mark.client}` }
}

function endOfMark({ marks, lines }: Walk, at: number): number {
  let end = at + 1
  while (end < lines.length && marks[end] === marks[at]) end++
  return end
}

function takeMarked(walk: Walk, at: number, mark: MarkedStretch): number {
  return takeCopied(walk, at, { role: 'quote', because: `quote of ${mark.client}` }, mark.rest ? walk.lines.length : endOfMark(walk, at))
}

/** Copied lines behind '>' end where own words begin again; without '>' nothing tells where they would end. */
function takeCopied(walk: Walk, from: number, what: Judged, end = walk.lines.length): number {
  if ((walk.lines[from]?.depth ?? 0) === 0) return put(walk, from, Math.max(from, end), what)
  let at = from
  while (at < walk.lines.length && (walk.lines[at]?.depth ?? 0) > 0) at++
  return put(walk, from, at, what.role === 'quote' ? QUOTED : what)
}

function judgeSections(walk: Walk): void {
  const { lines, judged } = walk
  let opened = false
  for (let from = 0; from < lines.length; ) {
    let to = from
    while (to < lines.length && judged[to] === NEW) to++
    if (to > from) judgeSection(lines, from, to, opened, (at, what) => put(walk, at, at + 1, what))
    opened = true
    from = Math.max(to, from + 1)
  }
}

function marksByLine(lines: readonly Line[], marked: readonly MarkedStretch[]): readonly (MarkedStretch | undefined)[] {
  const marks: (MarkedStretch | undefined)[] = []
  for (const mark of marked)
    for (let at = lineAt(lines, mark.start); at < lines.length && (lines[at]?.start ?? 0) < mark.end; at++)
      if (marks[at]?.sort !== 'signature' || mark.sort === 'signature') marks[at] = mark
  return marks
}

/** The first line that begins at the offset or behind it. Blank lines belong to the line over them. */
function lineAt(lines: readonly Line[], offset: number): number {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle]?.start ?? 0) >= offset) high = middle
    else low = middle + 1
  }
  return low
}

function toSpans(lines: readonly Line[], judged: readonly Judged[]): readonly Span[] {
  const spans: Span[] = []
  let open: { start: number; what: Judged } | null = null
  lines.forEach((line, at) => {
    const what = judged[at] ?? NEW
    if (open && (open.what.role !== what.role || open.what.because !== what.because)) {
      spans.push({ start: open.start, end: line.start, ...open.what })
      open = null
    }
    open ??= { start: line.start, what }
  })
  const last = open as { start: number; what: Judged } | null
  if (last) spans.push({ start: last.start, end: lines.at(-1)?.end ?? 0, ...last.what })
  return spans
}
