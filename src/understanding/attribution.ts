// Finds the line by which a mail client says who wrote what follows: "On Monday ... Jane <jane@example.org> wrote:", in any language of
// separators.ts, also broken over lines, and those of clients that use no verb: "пн, 1 янв. 2024 г. в 10:00, Jane <...>:".
// Promises to refuse prose: a verb alone proves nothing without a date, an address or a quote below it.

import { addressIn, nameIn } from './header-block.ts'
import type { Address } from './letter.ts'
import { SEPARATORS } from './separators.ts'
import { fold, type Line } from './text-lines.ts'

export interface Attribution {
  readonly next: number
  readonly text: string
  readonly because: string
}

const LINES_MAX = 6
const LENGTH_MAX = 420
const ADDRESS = /[<([\u2039]?(?:mailto:)?[^\s<>()[\]@]{1,64}@[^\s<>()[\]@]{2,255}[>)\]]?/u
const DATE =
  /(?:19|20)\p{Nd}\p{Nd}(?!\p{Nd})|\p{Nd}{1,2}[./-]\p{Nd}{1,2}[./-]\p{Nd}{2,4}|[१-९٠-٩۰-۹০-৯]{4}|\p{Nd}{1,2}\s?(?:年|월|月)|\b\p{Nd}{1,2}\.? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \p{Nd}{1,2}/u
const TIME = /\p{Nd}{1,2}\s?[:.h時시点٫]\s?\p{Nd}{2}|\p{Nd}{1,2} ?(?:am|pm|uhr)\b/u
const FIRST_PERSON =
  /(?:^|[^\p{L}])(?:i|we|you|ich|wir|je|j'ai|yo|ben|biz|انا|نحن|আমি|আমরা|मैंने|हमने) (?:\S+ )?(?:wrote|said|sent|replied|schrieb|schrieben|ecrit|escrib|yazdi|كتب|লিখে|लिखा)|yazdi(?:m|k|g)|(?:escribi|scrissi|yazmistim)\b/u
/** Verbs that mails use of screens and people as well. */
const WEAK = /^(?:said|says|sent|responded|replied|write|dijo|tulis|demis ki|dedi ki|قال|ارسل|yazan|yazdigi|scritto|scrive)$/u
const STARTS = startPattern()
const VERB = verbPattern()
const ANY_VERB = new RegExp(VERB.source, 'u')

function startPattern(): RegExp {
  const starts = SEPARATORS.flatMap(({ starts: some }) => some.split('|').map(fold)).filter(start => start !== '')
  return new RegExp(`^(?:${[...new Set(starts)].sort(longestFirst).map(RegExp.escape).join('|')})(?![\\p{L}\\p{M}])`, 'u')
}

function longestFirst(a: string, b: string): number {
  return b.length - a.length
}

/** Chinese, Japanese, Korean and Thai write no spaces, so that there only the letters themselves can be looked for. */
function verbPattern(): RegExp {
  const all = [...new Set(SEPARATORS.flatMap(({ wrote }) => wrote.split('|').map(fold)))].filter(verb => verb !== '').sort(longestFirst)
  const solid = all.filter(verb => /[\u0e00-\u0e7f\u1100-\u11ff\u3040-\u9fff\uac00-\ud7af]/.test(verb)).map(RegExp.escape)
  const spaced = all.filter(verb => !/[\u0e00-\u0e7f\u1100-\u11ff\u3040-\u9fff\uac00-\ud7af]/.test(verb)).map(RegExp.escape)
  return new RegExp(`(?:${solid.join('|')})|(?<![\\p{L}\\p{M}])(?:${spaced.join('|')})(?![\\p{L}\\p{M}])`, 'gu')
}

/**
 * `marked`: the HTML named an attribution or a quote here. `first`: the mail answers nothing, so that "On 5 May Ali wrote:" is told by
 * its writer unless it names an address or stands over a quote.
 */
export function readAttribution(lines: readonly Line[], at: number, { marked = false, first = false } = {}): Attribution | null {
  const whole = joinUntilColon(lines, at)
  if (!whole) return null
  // Prose directly above an attribution must not be taken into it: the latest line from which it is complete is its first.
  const quoted = isQuoteBelow(lines, whole.next) || marked
  if (!isAttribution(whole.text, quoted) || (first && !quoted && !ADDRESS.test(whole.text))) return null
  for (let later = at + 1; later < whole.next; later++) {
    const rest = lines
      .slice(later, whole.next)
      .map(line => line.text)
      .join(' ')
    if (isComplete(rest) && !startsInside(lines, at, later)) return null
  }
  return { ...whole, because: `attribution line${languageOf(whole.text)}` }
}

/** The line above belongs to the attribution where it begins like one or names the writer. */
function startsInside(lines: readonly Line[], at: number, later: number): boolean {
  const above = lines
    .slice(at, later)
    .map(line => line.text)
    .join(' ')
  return (STARTS.test(bare(above)) && (DATE.test(above) || ADDRESS.test(above))) || (ADDRESS.test(above) && !/[.!?:]$/.test(above))
}

function joinUntilColon(lines: readonly Line[], at: number): { text: string; next: number } | null {
  let text = ''
  const depth = lines[at]?.depth
  for (let next = at; next < lines.length && next - at < LINES_MAX; next++) {
    const line = lines[next]
    if (!line || line.depth !== depth || line.text.length > LENGTH_MAX) return null
    text = text === '' ? line.text : `${text} ${line.text}`
    if (text.length > LENGTH_MAX) return null
    if (endsLikeOne(text)) return { text, next: next + 1 }
    // Some clients break the line into two paragraphs before the verb.
    if (line.blankAfter && !(next === at && STARTS.test(bare(text)) && ADDRESS.test(text))) return null
  }
  return null
}

function endsLikeOne(text: string): boolean {
  if (/[:：]["'*_\s]{0,4}$|wrote\s?-{2,}$|[:：]?\s?-{3,}$/.test(text)) return true
  if (!/\p{Nd}|@/u.test(text)) return false
  const end = bare(text).slice(-24)
  return [...end.matchAll(VERB)].some(match => match.index + match[0].length >= end.length)
}

function bare(text: string): string {
  return fold(text).replace(/^[-–—*_>|"'\s]+/, '')
}

function isQuoteBelow(lines: readonly Line[], next: number): boolean {
  const below = lines[next]
  return below !== undefined && below.depth > (lines[next - 1]?.depth ?? 0)
}

/** Enough to stand alone: who, when and a verb, or who and when to the minute. */
function isComplete(text: string): boolean {
  const folded = bare(text)
  const anchored = STARTS.test(folded)
  return (
    DATE.test(folded) && hasVerb(folded) && (ADDRESS.test(folded) || anchored) && (anchored || !/^[\p{Nd}:.\s]+/u.test(folded.slice(0, 6)))
  )
}

function hasVerb(folded: string): boolean {
  return ANY_VERB.test(folded)
}

function isAttribution(text: string, quoted: boolean): boolean {
  const folded = bare(text)
  const address = ADDRESS.test(text)
  const date = DATE.test(folded)
  const time = TIME.test(folded)
  if (FIRST_PERSON.test(folded) && !address && !quoted) return false
  if (!hasVerb(folded)) return (address && date && time && endsWithAddress(text)) || isVerbless(folded, address, quoted, date && time)
  const strong = !onlyWeak(folded)
  if (address) return strong ? date || time || quoted : (date && time) || quoted
  if (quoted) return date || (strong && folded.split(' ').length <= 12) || (STARTS.test(folded) && time)
  if (/^-{2,} ?\p{L}.* wrote ?-{2,}$/u.test(text)) return true
  const short = folded.split(' ').length <= (time ? 24 : 12)
  return strong && date && short && (time || STARTS.test(folded))
}

function onlyWeak(folded: string): boolean {
  return [...folded.matchAll(VERB)].every(match => WEAK.test(match[0]))
}

function endsWithAddress(text: string): boolean {
  return /@[^\s<>()[\]@]{2,255}\s?[>)\]]["'\s]{0,3}[:：]["'*\s]{0,3}$/u.test(text)
}

/** "Quoting Jane <jane@example.org>:", and what stands directly over a quote with a date, a time and few words. */
function isVerbless(folded: string, address: boolean, quoted: boolean, dated: boolean): boolean {
  if (/^(?:quoting|zitat von|citando|citation de|citeren|citazione di|cytowanie|mensaje citado por|missatge de|message from) /.test(folded))
    return address || quoted
  return quoted && dated && (address || folded.split(' ').length <= 14)
}

function languageOf(text: string): string {
  const folded = bare(text)
  const found = [...folded.matchAll(VERB)].at(-1)?.[0]
  const language = SEPARATORS.find(({ wrote }) => found !== undefined && wrote.split('|').map(fold).includes(found))?.language
  return language === undefined ? '' : ` in ${language}`
}

/** Words of attributions that are neither a name nor a date, such as "giorno" and "Uhr". */
const CONNECTING = new Set(
  [...SEPARATORS.flatMap(({ starts, wrote }) => [...starts.split('|'), ...wrote.split('|')]), 'giorno dniu uhr om um heeft ο/η'].flatMap(
    words => fold(words).split(' '),
  ),
)
const WRITER_ADDRESS = /[<([]{0,2}(?:mailto:)?[^\s<>()[\]"']{1,64}@[^\s<>()[\]"']{1,255}[>)\]]{0,2}/u

/** Who and when, out of an attribution that stands over a forwarded mail (Outlook for Mac writes no header block there). */
export function readWriter(text: string): { from: Address | null; sender: string; sentAt: string | null } {
  const from = addressIn(text)
  const before = text.slice(0, Math.max(0, text.search(WRITER_ADDRESS)))
  const quoted = /["“„«']([^"“”„«»]{1,100})["”»“']\s*$/u.exec(before)?.[1]
  const last = before.split(/[,،;]|\p{Nd}+[:.]\p{Nd}{2}(?: ?[AaPp]\.?[Mm]\.?)?/u).at(-1) ?? ''
  const name = nameIn(quoted ?? withoutConnecting(last))
  return { from: from ? { ...from, name } : null, sender: name, sentAt: dateIn(text, name) }
}

function withoutConnecting(text: string): string {
  const words = text.trim().split(/\s+/)
  const first = words.findIndex(word => !CONNECTING.has(fold(word)) || /^\p{Lu}/u.test(word))
  return first < 0 ? '' : words.slice(first).join(' ')
}

/** From the first digit to the last, with the weekday or month before and the AM behind. */
function dateIn(text: string, name: string): string | null {
  const rest = text
    .replace(WRITER_ADDRESS, ' ')
    .replace(name, ' ')
    .replace(/["“”„«»]/g, ' ')
  const found = /\p{Nd}.{0,80}\p{Nd}/u.exec(rest)
  if (!found) return null
  const before = /(?:[\p{L}\p{M}.]{1,12},? ){0,2}$/u.exec(rest.slice(0, found.index))?.[0] ?? ''
  const kept = before.split(' ').filter(word => word !== '' && !CONNECTING.has(fold(word)))
  const after = /^ ?(?:[AaPp]\.?[Mm]\.?)?(?= |,|$)/.exec(rest.slice(found.index + found[0].length))?.[0] ?? ''
  return [...kept, `${found[0]}${after}`].join(' ').replace(/\s+/g, ' ').trim()
}
