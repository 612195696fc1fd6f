// Street addresses, by the words they are made of: "14 Larch Close, Ludlow SY8 1XX", "Gül Sok. No:4 D:11, Pendik", "شارع ٣٢، الرياض".
// Promises the whole address up to where the capitals, numbers or short pieces end. Refuses a street without a number or a second piece.
import { AR_STREET, BN_STREET, EN_STREET, TR_STREET } from '../lexicon/places.ts'
import { plainOf, type Reading } from './reading.ts'

export interface FoundPlace {
  readonly start: number
  readonly end: number
  readonly because: string
}

/** Bengali য় and the like are folded in the text; the lists may be written either way. */
export function foldPattern(pattern: string): string {
  return pattern.replace(/[\u0980-\u09ff]+/g, plainOf)
}

export function isCapital(reading: Reading, position: number): boolean {
  const letter = reading.text.charAt(reading.at[position] ?? 0)
  return letter !== letter.toLowerCase()
}

const BEFORE = '(?<![\\p{L}\\p{M}\\d/.-])'

/** The word "address", and behind it a number or a word of addresses: no colon is needed. */
const ARABIC_ADDRESS = new RegExp(
  `(?<![\\p{L}])(?:ال)?عنوان(?:ي|نا|ه|ها)?(?: الجديد| هو| الان)? ((?:\\d{1,4} )?(?:ال)?${AR_STREET}(?![\\p{L}])[^\\n.;]{3,90})`,
  'gu',
)

const WORD = "[\\p{L}\\p{M}\\d'./-]"
const EN_ADDRESS = new RegExp(
  `${BEFORE}\\d{1,4}[a-z]?,? (?:${WORD}{1,16} ){1,3}${EN_STREET}(?![\\p{L}])\\.?(?:, ?(?:[\\p{L}\\d'.-]{1,16}(?: (?=[\\p{L}\\d]))?){1,4}){0,4}`,
  'gu',
)
/** In a signature or behind "to" a street needs no number, if a town follows: "Chapel Lane, Brackenfield". */
const EN_STREET_TOWN =
  /(?:^|\n|(?:to|at|in) )((?:[\p{L}'.-]{3,16} ){1,3}(?:street|road|lane|avenue|close|drive|crescent|square|terrace|boulevard|parade|quay|hill), ?(?:[\p{L}'.-]{3,16})(?: [a-z]{1,2}\d{1,2}[a-z]? \d[a-z]{2})?)(?![\p{L}])/gu
const STREET_NUMBER = new RegExp(
  `${BEFORE}(?:\\p{L}{2,20}[ -]?)?\\p{L}*(?:strasse|strase|str\\.|weg|platz|allee|gasse|damm|straat|laan|plein) \\d{1,4}[a-z]?(?![\\d:])(?:, ?(?:\\d{4,5}(?: ?[a-z]{2})? )?[\\p{L}-]{3,20})?`,
  'gu',
)
const STREET_FIRST = new RegExp(
  `${BEFORE}(?:(?:\\d{1,4}(?: bis)?,? )?(?:rue|avenue|boulevard)|calle|avda\\.?|avenida|plaza|via|viale|piazza|corso|rua|ul\\.|ул\\.|улица|проспект|пр\\.) (?:[\\p{L}'.-]{1,16},? ?){1,4}(?:(?:д\\. ?)?\\d{1,4}[a-z]?)?(?:, ?(?:\\d{4,5} )?[\\p{L}-]{3,20})?`,
  'gu',
)

export function findAddresses(reading: Reading): FoundPlace[] {
  const found: FoundPlace[] = []
  const add = (start: number, end: number): void => {
    if (end > start && !found.some(other => other.start < end && start < other.end)) found.push({ start, end, because: 'a street address' })
  }
  const addEnglish = (start: number, end: number): void => {
    if (/\p{L}{3}/u.test(reading.plain.slice(start, end))) add(withUnit(reading, start), end)
  }
  for (const match of reading.plain.matchAll(EN_ADDRESS)) addEnglish(match.index, englishEnd(reading, match.index, match[0]))
  for (const match of reading.plain.matchAll(EN_STREET_TOWN)) {
    const start = match.index + match[0].length - (match[1] ?? '').length
    const town = start + (match[1] ?? '').indexOf(',') + 1
    if (isCapital(reading, start) && isCapital(reading, town + (/^ /.test(reading.plain.slice(town)) ? 1 : 0)))
      add(start, start + (match[1] ?? '').length)
  }
  for (const { start, end } of turkishAddresses(reading)) add(start, end)
  for (const { start, end } of segmented(reading, AR_SEGMENT)) add(start, end)
  for (const { start, end } of segmented(reading, BN_SEGMENT)) add(start, end)
  for (const match of reading.plain.matchAll(ARABIC_ADDRESS))
    add(match.index + match[0].length - (match[1] ?? '').length, match.index + match[0].trimEnd().length)
  for (const match of reading.plain.matchAll(STREET_NUMBER)) add(match.index, match.index + match[0].length)
  for (const match of reading.plain.matchAll(STREET_FIRST)) {
    if (/\d/.test(match[0]) && isCapitalSomewhere(reading, match.index, match[0]) && !/^via (?:gate|door|room|the|port)/.test(match[0]))
      add(match.index, match.index + match[0].replace(/[ ,.]+$/, '').length)
  }
  return found
}

function isCapitalSomewhere(reading: Reading, start: number, words: string): boolean {
  return /\p{Lu}/u.test(reading.text.slice(reading.at[start] ?? 0, reading.at[start + words.length - 1] ?? 0))
}

/** The street itself stands in capitals; so does what follows behind commas. */
function englishEnd(reading: Reading, start: number, match: string): number {
  const segments = match.split(',')
  let end = start
  for (const [index, segment] of segments.entries()) {
    const from = end + (index === 0 ? 0 : 1)
    if (/^[ \d]*\d[a-z]?$/.test(segment)) {
      end = from + segment.length
      continue
    }
    const first = from + (/[\p{L}]/u.exec(segment)?.index ?? 0)
    const lower = [...segment.matchAll(/[\p{L}][\p{L}']*/gu)].findIndex(
      word => !isCapital(reading, from + word.index) && !/^(?:of|the|and)$/.test(word[0]),
    )
    if (!isCapital(reading, first) || (lower >= 0 && index === 0)) return end
    if (lower >= 0) return end
    end = from + segment.replace(/[ .]+$/, '').length
  }
  return end
}

/** "Unit 7, Kestrel Business Park". */
function withUnit(reading: Reading, start: number): number {
  const unit = /(?:unit|flat|suite|apartment|plot|shop|apt\.?) $/.exec(reading.plain.slice(Math.max(0, start - 12), start))
  return unit ? start - unit[0].length : start
}

const TR_ANCHOR = new RegExp(`(?<![\\p{L}])[\\p{L}\\d./]{2,20} ${TR_STREET}(?![\\p{L}])\\.?`, 'gu')
const TR_TOKEN = /^(?:no|no:|d|d:|k|k:|kat|daire|apt|blok|sit|sitesi|iç|ic|kapi|ve|plaza|is merkezi|merkezi|ic kapi)[.:]?$/

interface Span {
  readonly start: number
  readonly end: number
}

/** From the capitals before the first "Mah." to the last capital or number of the line. */
function turkishAddresses(reading: Reading): Span[] {
  const spans: Span[] = []
  for (const match of reading.plain.matchAll(TR_ANCHOR)) {
    if ((spans.at(-1)?.end ?? 0) > match.index) continue
    let start = match.index
    for (let count = 0; count < 3; count++) {
      const word = /([\p{L}\d.]{2,20}) $/u.exec(reading.plain.slice(Math.max(0, start - 22), start))?.[1]
      if (!word || !isCapital(reading, start - word.length - 1)) break
      start -= word.length + 1
    }
    if (isCapital(reading, match.index) || /^\d/.test(match[0]))
      spans.push({ start, end: turkishEnd(reading, match.index + match[0].length) })
  }
  return spans.filter(({ start, end }) => /\d/.test(reading.plain.slice(start, end)) || end - start > 25)
}

function turkishEnd(reading: Reading, from: number): number {
  let end = from
  for (let count = 0; count < 16; count++) {
    const token = /^[ ,/-]{0,3}([^\s,]{1,24})/.exec(reading.plain.slice(end, end + 28))
    if (!token) break
    const word = token[1] ?? ''
    const begin = end + token[0].length - word.length
    const bare = word.replace(/[.]$/, '')
    if (!/^\d|^no|^d:/.test(word) && !isCapital(reading, begin) && !TR_TOKEN.test(word)) break
    const closes =
      bare !== word && !/^\d+$/.test(bare) && !new RegExp(`^${TR_STREET}$`).test(bare) && !/^(?:no|apt|sit|blok|kat)$/.test(bare)
    end = begin + (closes ? bare.length : word.length)
    if (closes || (/[!?;:]$/.test(word) && !TR_TOKEN.test(word))) break
  }
  return end
}

const AR_SEGMENT = new RegExp(`(?<![\\p{L}])(?:\\d{1,4} )?(?:ال)?${AR_STREET}(?![\\p{L}])`, 'gu')
const BN_SEGMENT = new RegExp(`(?<![\\p{L}\\p{M}])${foldPattern(BN_STREET)}(?![\\p{L}\\p{M}])`, 'gu')

/** Pieces between commas, two of which hold a word of addresses, or one of them a number. */
function segmented(reading: Reading, anchor: RegExp): Span[] {
  const spans: Span[] = []
  for (const match of reading.plain.matchAll(anchor)) {
    if ((spans.at(-1)?.end ?? 0) > match.index) continue
    const { start, end } = segmentsAround(reading, match.index)
    const words = reading.plain.slice(start, end)
    const anchors = [...words.matchAll(anchor)].length
    if (words.includes(',') && (anchors >= 2 || /\d/.test(words)) && end - start <= 120) spans.push({ start, end })
  }
  return spans
}

function segmentsAround(reading: Reading, position: number): Span {
  const lineStart = Math.max(position - 80, reading.plain.lastIndexOf('\n', position) + 1)
  const before = reading.plain.slice(lineStart, position)
  const cut = Math.max(before.lastIndexOf(':'), before.lastIndexOf('.'), before.lastIndexOf('('), before.lastIndexOf(' في '), -1)
  const head = before.slice(cut + 1)
  const tail = /(?:^|,) ?((?:[^\s,]+ ?){1,3}, ?)$/.exec(head)
  const start = tail && cut >= 0 ? position - (tail[1] ?? '').length : position
  const rest = reading.plain.slice(position, position + 110)
  const stop = /\n|[.;!?)](?:\s|$)| و | و(?:بغيت|نرجو|ارجو)|$/.exec(rest)?.index ?? rest.length
  return { start, end: position + shortSegments(rest.slice(0, stop)) }
}

const ADDRESS_MAX = 110

/** Pieces of at most four words belong to the address. */
function shortSegments(rest: string): number {
  let length = 0
  for (const segment of rest.split(',')) {
    if (segment.trim().split(/\s+/).length > 4 && length > 0) break
    length += segment.length + (length === 0 ? 0 : 1)
  }
  return length > ADDRESS_MAX || (rest.slice(0, length).split(',')[0] ?? '').trim().split(/\s+/).length > 5
    ? 0
    : rest.slice(0, length).trimEnd().length
}
