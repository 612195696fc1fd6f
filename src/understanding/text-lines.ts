// A text as the lines a reader of replies looks at, with their places in it. Blank lines belong to the line over them.
// Promises that the lines tile the text, and one pass over it.

export interface Line {
  /** Where the line begins in the text; the next one begins where this one, and the blank lines under it, end. */
  readonly start: number
  readonly end: number
  /** Without quote marks and outer spaces; very long lines are cut, since no separator is long. */
  readonly text: string
  /** How many '>' stand before it. */
  readonly depth: number
  readonly blankAfter: boolean
  /** Of `foldLine`, so that no line is folded twice. */
  folded?: string
}

const LINE_MAX = 1500
const INVISIBLE = /[\u200b-\u200f\u061c\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g
const ODD = /[^ -~]/
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0640]/g

export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = []
  let start = 0
  while (start < text.length) {
    const line = readLine(text, start)
    lines.push(line)
    start = line.end
  }
  return lines
}

function readLine(text: string, start: number): Line {
  const from = skipBlank(text, start)
  const newline = text.indexOf('\n', from)
  const close = newline < 0 ? text.length : newline
  const end = newline < 0 ? text.length : skipBlank(text, close + 1)
  const { depth, at } = readQuoteMarks(text, from, close)
  return {
    start,
    end,
    text: plain(text.slice(at, Math.min(close, at + LINE_MAX))),
    depth,
    blankAfter: end > close + 1 || end >= text.length,
  }
}

/** The start of the first line that holds anything, or the end of the text. */
function skipBlank(text: string, from: number): number {
  let start = from
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10) start = at + 1
    else if (code !== 32 && code !== 9 && code !== 160) return start
  }
  return text.length
}

/** "> > text", ">>text", " > text". A line of Python's prompt looks alike. */
function readQuoteMarks(text: string, from: number, close: number): { depth: number; at: number } {
  let depth = 0
  let at = from
  for (let next = from; next < close; next++) {
    const char = text[next]
    if (char === '>') {
      depth++
      at = next + 1
    } else if ((char !== ' ' && char !== '\u00a0') || next - at > 2) break
  }
  return { depth, at }
}

function plain(raw: string): string {
  const text = raw.trim()
  return ODD.test(text) ? text.replace(INVISIBLE, '').replaceAll('\u00a0', ' ').trim() : text
}

/** For comparing: no case, accents, Turkish dots, vowel marks or typographic apostrophes, one space for many. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  const plainer = ODD.test(lower) ? foldMarks(lower) : lower
  return (WIDE_SPACE.test(plainer) ? plainer.replace(/\s+/g, ' ') : plainer).trim()
}

export function foldLine(line: Line): string {
  line.folded ??= fold(line.text)
  return line.folded
}

const WIDE_SPACE = /\s\s|[^\S ]/
const FOLDED_AWAY =
  /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0640ı’‘`´‐‑‒–—―\u200b-\u200f\u061c\u202a-\u202e\u2060\u2066-\u2069\ufeff]/

/** The part of folding that a pattern survives. */
export function foldMarks(text: string): string {
  const apart = text.normalize('NFD')
  if (!FOLDED_AWAY.test(apart)) return apart
  return apart
    .replace(MARKS, '')
    .replace(INVISIBLE, '')
    .replaceAll('ı', 'i')
    .replace(/[’‘`´]/g, "'")
    .replace(/[‐‑‒–—―]/g, '-')
}
