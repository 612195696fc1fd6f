// Sees the layout of a text: paragraphs, items of lists in any numbering, headings, lines of logs; and cuts it into sentences.
// Promises offsets into the text as given, sentences in order and never overlapping, and linear time.

/** A list that the writer laid out: which one, and the place in it. */
export interface Item {
  readonly list: number
  readonly position: number
  readonly numbered: boolean
}

export interface Sentence {
  readonly start: number
  readonly end: number
  /** Counts the paragraphs: what empty lines divide. */
  readonly paragraph: number
  /** Counts lines as they were meant: a paragraph wrapped by a mail client is one. */
  readonly line: number
  readonly item: Item | null
  /** The first sentence of its item. */
  readonly head: boolean
  /** Belongs to a line further in than the item it stands under. */
  readonly nested: boolean
  /** A short line of its own over a paragraph. */
  readonly heading: boolean
  /** A line of a log, a path, a stack trace, a table of numbers: no prose. */
  readonly log: boolean
  readonly asks: boolean
  readonly introduces: boolean
}

interface Line {
  readonly start: number
  readonly end: number
  readonly indent: number
  /** Where its words begin, behind a list mark. */
  readonly body: number
  readonly mark: Mark | null
  readonly text: string
}

interface Mark {
  readonly style: 'number' | 'letter' | 'bullet'
  /** Of a number or letter; 0 of a bullet. */
  readonly value: number
  readonly length: number
}

const BULLET = /^(?:[-–—*•‣▪▫●○◦➤►▶✓✔✅☑·»→❖◆■□*]|\p{Extended_Pictographic}\ufe0f?)\s{1,4}(?=\S)/u
const NUMBER = /^[([]?(\p{Nd}{1,2})(?:[.):\]\-–।]|\ufe0f?\u20e3|\s?[.)\-–]\s)(?!\p{Nd})\s{0,4}(?=\S)/u
/** Rooms, positions, tills: "208 - shower drains backwards". */
const PLACED = /^(?:\p{L}{0,6}\s?)?\p{Nd}{1,5}\p{L}?\s?(?:[-–—:]|=>)\s{1,4}(?=\p{L})/u
const CIRCLED = /^([①-⑳])\s{0,4}(?=\S)/u
const LETTERED = /^\(?([a-hA-H]|[ivx]{1,4}|[أبجدهـو]|[কখগঘঙ])\s?[.)-]\s{1,4}(?=\S)/u
const NAMED =
  /^(?:issue|problem|request|question|point|item|topic|matter|konu|sorun|talep|madde|soru|সমস্যা|বিষয়|অনুরোধ|প্রশ্ন|مشكلة|المشكلة|طلب|الطلب|سؤال|السؤال|موضوع|الموضوع)\s{0,2}(?:#|no\.?|nr\.?|নং)?\s{0,2}(\p{Nd}{1,2})\s{0,2}[:.)\-–]\s{0,4}/iu

export function readSentences(text: string, start = 0, end = text.length): readonly Sentence[] {
  const sentences: Sentence[] = []
  for (const block of readBlocks(readLines(text, start, end))) addSentences(text, block, sentences)
  return sentences
}

function readLines(text: string, start: number, end: number): readonly Line[] {
  const lines: Line[] = []
  for (let at = start; at <= end; ) {
    const next = text.indexOf('\n', at)
    const stop = next < 0 || next > end ? end : next
    const cuts = inlineItems(text.slice(at, Math.min(stop, at + INLINE_MAX))).map(cut => at + cut)
    for (const [index, from] of [at, ...cuts].entries()) lines.push(readLine(text, from, cuts[index] ?? stop))
    at = stop + 1
  }
  return lines
}

const INLINE_MAX = 2000
const INLINE = /(?<=[\s:])\(?(\p{Nd}|[a-e]|i{1,3})[).]\)?\s+(?=\p{L})/gu

/** Where the items of an enumeration inside a line begin, "(a) a mouse and (b) a key": two at least, counted from the first. */
function inlineItems(line: string): readonly number[] {
  const found: number[] = []
  for (const mark of line.matchAll(INLINE)) {
    const sign = mark[1] ?? ''
    const value = /\p{Nd}/u.test(sign) ? digitsOf(sign) : letterValue(sign)
    if (value === found.length + 1) found.push(mark.index)
  }
  return found.length >= 2 ? found : []
}

function readLine(text: string, start: number, stop: number): Line {
  const raw = text.slice(start, stop)
  const indent = raw.length - raw.trimStart().length
  const trimmed = raw.trim()
  const mark = readMark(trimmed)
  const from = start + indent
  return { start: from, end: from + trimmed.length, indent, body: from + (mark?.length ?? 0), mark, text: trimmed }
}

function readMark(line: string): Mark | null {
  const head = line.slice(0, 40)
  const number = NUMBER.exec(head) ?? NAMED.exec(head)
  if (number) return { style: 'number', value: digitsOf(number[1] ?? ''), length: number[0].length }
  const circled = CIRCLED.exec(head)
  if (circled) return { style: 'number', value: (circled[1]?.codePointAt(0) ?? 0) - 0x245f, length: circled[0].length }
  const bullet = BULLET.exec(head) ?? PLACED.exec(head)
  if (bullet) return { style: 'bullet', value: 0, length: bullet[0].length }
  const letter = LETTERED.exec(head)
  return letter ? { style: 'letter', value: letterValue(letter[1] ?? ''), length: letter[0].length } : null
}

const SEQUENCES = ['abcdefgh', 'أبجدهو', 'কখগঘঙ']
const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']

function letterValue(letter: string): number {
  const lower = letter.toLowerCase()
  const roman = ROMAN.indexOf(lower)
  if (roman > 0) return roman
  return Math.max(...SEQUENCES.map(sequence => sequence.indexOf(lower))) + 1
}

/** The value of decimal digits in any script: each script's ten digits follow one another in Unicode. */
function digitsOf(digits: string): number {
  let value = 0
  for (const digit of digits) {
    let code = digit.codePointAt(0) ?? 48
    const zero = code
    while (/^\p{Nd}$/u.test(String.fromCodePoint(code - 1)) && zero - code < 9) code--
    value = value * 10 + (zero - code)
  }
  return value
}

interface Block {
  readonly lines: Line[]
  readonly paragraph: number
  readonly item: Item | null
  readonly nested: boolean
  readonly heading: boolean
  readonly log: boolean
}

interface OpenList {
  id: number
  style: Mark['style']
  value: number
  position: number
  indent: number
}

const SHORT_LINE = 60
const NARROW = 40

function readBlocks(lines: readonly Line[]): readonly Block[] {
  const width = wrapWidth(lines)
  const blocks: Block[] = []
  let paragraph = 0
  let lists = 0
  let list: OpenList | null = null
  let afterEmpty = true
  for (const [index, line] of lines.entries()) {
    if (line.text === '') {
      if (!afterEmpty) paragraph++
      afterEmpty = true
      continue
    }
    const last = blocks.at(-1)
    const previous = last?.lines.at(-1)
    if (line.mark) {
      const nested: boolean = list !== null && line.indent > list.indent + 1 && line.mark.style !== list.style
      if (!nested) list = continueList(list, line.mark, line.indent, () => ++lists)
      const item: Item | null = list && { list: list.id, position: list.position, numbered: list.style !== 'bullet' }
      blocks.push({ lines: [line], paragraph, item, nested, heading: false, log: isLog(line.text) })
    } else if (
      last &&
      previous &&
      !afterEmpty &&
      !isLog(line.text) &&
      (isWrapped(previous, line, width) || (last.item && line.indent > previous.indent))
    ) {
      last.lines.push(line)
    } else {
      const inList: boolean = list !== null && line.indent > list.indent
      if (!inList && !afterEmpty && last?.item == null) list = null
      const item: Item | null = inList && last?.item ? last.item : null
      const heading = isHeading(line, lines[index + 1], lines[index + 2])
      blocks.push({ lines: [line], paragraph, item, nested: inList, heading, log: isLog(line.text) })
    }
    afterEmpty = false
  }
  return blocks
}

function continueList(list: OpenList | null, mark: Mark, indent: number, newId: () => number): OpenList {
  const follows = list !== null && list.style === mark.style && (mark.style === 'bullet' || mark.value === list.value + 1)
  if (list && follows) return { ...list, value: mark.value, position: list.position + 1 }
  return { id: newId(), style: mark.style, value: mark.value, position: 1, indent }
}

/** The width at which a mail client wrapped the text, or 0 where it did not. */
function wrapWidth(lines: readonly Line[]): number {
  const widths = lines.filter(line => line.text !== '').map(line => line.indent + line.text.length)
  const widest = widths.reduce((most, width) => Math.max(most, width), 0)
  return widest >= NARROW && widest <= 100 ? widest : 0
}

/** The line was full: the next one's first word would not have fitted. */
function isWrapped(previous: Line, line: Line, width: number): boolean {
  if (width === 0 || previous.text.length < NARROW) return false
  if (/[:：]$/.test(previous.text)) return false
  const word = /^\S+/.exec(line.text)?.[0].length ?? 0
  const full = previous.indent + previous.text.length + 1 + word > width - 6
  const open = !/[.!?।؟…]$/.test(previous.text)
  return full && (open || /^[\p{Ll}\p{Lo}(]/u.test(line.text) || previous.text.length > width - 15)
}

function isHeading(line: Line, next: Line | undefined, second: Line | undefined): boolean {
  if (line.text.length > SHORT_LINE || line.text.split(/\s+/).length > 8 || /[,.;!?؟।،]$/.test(line.text)) return false
  const ruled = next !== undefined && /^[-=_~]{3,}$/.test(next.text)
  const marked = /^(?:#{1,4}\s|\*\*?[^*]+\*\*?:?$|\[[^\]]+\]$|==+)/.test(line.text) || ruled
  const below = ruled || next?.text === '' ? second : next
  const shouted = /^[^\p{Ll}]{4,}$/u.test(line.text) && /\p{Lu}{3}/u.test(line.text)
  return below !== undefined && below.text.length > line.text.length && (marked || shouted || /[:：]$/.test(line.text))
}

const LOG = [
  /^\s*at\s[\w$.]+[(:]/,
  /^\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d/,
  /^\[?\d\d:\d\d:\d\d/,
  /\b(?:0x[0-9a-f]{4,}|[A-Z_]{3,}_[A-Z_]{3,}|Exception|Traceback|ORA-\d+|errno|stderr)\b/,
  /^(?:>|\$|C:\\|\/(?:var|etc|usr|home)\/)/,
  /^(?:\w+[.:\\/]){3,}/,
]

function isLog(text: string): boolean {
  const head = text.slice(0, 300)
  if (LOG.some(pattern => pattern.test(head))) return true
  const letters = head.match(/\p{L}|\p{M}/gu)?.length ?? 0
  return head.length >= 8 && letters < head.length * 0.4
}

/** What ends in a full stop and no sentence: titles, shortened words, initials. */
const SHORTENED =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|no|nr|tel|ext|fig|approx|e\.g|i\.e|a\.m|p\.m|etc|vs|inc|ltd|co|dept|sr|jr|att|sn|av|doç|yrd|vb|vs|bkz|örn|tlf|cad|sok|mah|apt|şti|a\.ş|md|মো|ডা|ডাঃ|মোঃ|د|أ|م|\p{L})\.$/iu
const STOP = /[.!?।؟…]+["'”’)\]]*(?=\s|$)|[;؛]\s/gu

function addSentences(text: string, block: Block, sentences: Sentence[]): void {
  const first = block.lines[0]
  const last = block.lines.at(-1)
  if (!first || !last) return
  const body = text.slice(first.body, last.end)
  const head = sentences.length
  const add = (from: number, to: number) => {
    const piece = body.slice(from, to)
    const trimmed = piece.trim()
    if (!/[\p{L}\p{N}]/u.test(trimmed)) return
    const start = first.body + from + (piece.length - piece.trimStart().length)
    sentences.push({
      start,
      end: start + trimmed.length,
      paragraph: block.paragraph,
      line: first.start,
      item: block.item,
      head: sentences.length === head && block.lines[0]?.mark != null,
      nested: block.nested,
      heading: block.heading,
      log: block.log,
      asks: /[?؟]["'”’)\]]*$/.test(trimmed),
      introduces: /[:：]-?$/.test(trimmed),
    })
  }
  let from = 0
  for (const stop of body.matchAll(STOP)) {
    const to = stop.index + stop[0].length
    if (stop[0] === '.' && SHORTENED.test(body.slice(Math.max(from, to - 12), to))) continue
    add(from, to)
    from = to
  }
  add(from, body.length)
}
