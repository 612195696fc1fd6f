// A reply in pieces: its sentences and lines, each with the issue it belongs to. Offsets are those of the whole text.
import type { Issue, Letter, Region } from '../understanding/letter.ts'

export interface Piece extends Region {
  readonly text: string
  /** Counts what empty lines divide. */
  readonly paragraph: number
  /** The issue whose words it is, by its place in the letter. */
  readonly issue: number | null
}

/** What the writer wrote for this mail; nothing where all of it is quoted or passed on. */
export function ownRegions({ spans, text }: Pick<Letter, 'spans' | 'text'>): readonly Region[] {
  if (spans.length === 0) return [{ start: 0, end: text.length }]
  return spans.filter(({ role }) => role === 'new').map(({ start, end }) => ({ start, end }))
}

/** More sentences than these are read as one piece: no reply is so long, and a log is no list of matters. */
const PIECES_MAX = 400

export function piecesOf(letter: Pick<Letter, 'spans' | 'text' | 'issues'>): readonly Piece[] {
  const pieces: Piece[] = []
  let paragraph = 0
  for (const region of ownRegions(letter)) {
    paragraph++
    for (const { start, end, opens } of sentencesOf(letter.text, region)) {
      if (opens) paragraph++
      if (pieces.length < PIECES_MAX) pieces.push(pieceOf(letter, { start, end }, paragraph))
      else pieces[PIECES_MAX - 1] = pieceOf(letter, { start: pieces[PIECES_MAX - 1]?.start ?? start, end }, paragraph)
    }
  }
  return pieces
}

function pieceOf({ text, issues }: Pick<Letter, 'text' | 'issues'>, { start, end }: Region, paragraph: number): Piece {
  const shares = issues.map(issue => overlap(issue, { start, end }))
  const most = Math.max(0, ...shares)
  return { start, end, text: text.slice(start, end), paragraph, issue: most > 0 ? shares.indexOf(most) : null }
}

const overlap = ({ parts }: Pick<Issue, 'parts'>, { start, end }: Region): number =>
  parts.reduce((sum, part) => sum + Math.max(0, Math.min(part.end, end) - Math.max(part.start, start)), 0)

/** `opens`: an empty line stands before it. */
function* sentencesOf(text: string, region: Region): Generator<Region & { readonly opens: boolean }> {
  const part = text.slice(region.start, region.end)
  const ends = /(?<![.!?؟।])[.!?؟।]+(?=\s)|\n+/g
  let from = 0
  let opens = false
  let lineEnded = false
  for (const match of [...part.matchAll(ends), null]) {
    const to = match ? match.index + (match[0].startsWith('\n') ? 0 : match[0].length) : part.length
    const sentence = trimmed(part, from, to)
    if (sentence) {
      yield { start: region.start + sentence.start, end: region.start + sentence.end, opens }
      opens = false
    }
    const endsLine = match?.[0].startsWith('\n') === true
    if (endsLine && (match[0].length > 1 || (lineEnded && !sentence))) opens = true
    lineEnded = endsLine
    if (match) from = match.index + match[0].length
  }
}

function trimmed(text: string, from: number, to: number): Region | null {
  const words = text.slice(from, to)
  const start = from + (words.length - words.trimStart().length)
  const end = from + words.trimEnd().length
  return end > start ? { start, end } : null
}

/** Regions in order, those that only blanks divide as one. */
export function joinRegions(text: string, regions: readonly Region[]): readonly Region[] {
  const joined: Region[] = []
  for (const { start, end } of regions.toSorted((one, other) => one.start - other.start)) {
    const last = joined.at(-1)
    if (last && text.slice(last.end, start).trim() === '') joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else joined.push({ start, end })
  }
  return joined
}
