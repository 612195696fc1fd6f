// Facts that stand in rows: a table whose first row names its columns ("Serial | Model | Room"), and lists whose lines begin with codes of
// one shape. Promises to take a cell for what its column is called. Refuses tables without a heading that says so.

import { PLACE_LABELS } from '../lexicon/places.ts'
import { type Code, codeValue } from './codes.ts'
import { NUMBER_LABELS, type NumberKind } from './labels.ts'
import type { Reading } from './reading.ts'
import { findWordings } from './wordings.ts'

export interface FoundCell {
  readonly kind: NumberKind | 'location'
  readonly start: number
  readonly end: number
  readonly value: string
  readonly because: string
}

interface Line {
  readonly start: number
  readonly text: string
}

type Column = NumberKind | 'location' | null

const PLACE_HEAD = new RegExp(
  `^(?:${PLACE_LABELS}|room|floor|office|branch|department room|oda|kat|sube|রুম|কক্ষ|তলা|শাখা|غرفه|الغرفه|الطابق|الفرع|raum|sala|bureau)$`,
  'u',
)
const ROWS_MAX = 200

export function findCells(reading: Reading): FoundCell[] {
  const lines = linesOf(reading.plain)
  const found: FoundCell[] = []
  for (let index = 0; index < lines.length; index++) {
    const head = lines[index]
    const columns = head ? columnsOf(reading, head) : null
    if (!head || !columns) continue
    const separator = separatorOf(head.text)
    for (let row = index + 1; row < Math.min(lines.length, index + ROWS_MAX); row++) {
      const line = lines[row]
      if (!line || cells(line, separator).length < 2) break
      found.push(...cellsOf(reading, line, separator, columns))
      index = row
    }
  }
  return found
}

function linesOf(plain: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const text of plain.split('\n')) {
    lines.push({ start, text })
    start += text.length + 1
  }
  return lines
}

function separatorOf(line: string): string {
  return line.includes('|') ? '|' : line.includes('\t') ? '\t' : '  '
}

/** Cells with their place in the line; the empty ones at the ends of "| a | b |" are left out. */
function cells(line: Line, separator: string): { readonly start: number; readonly text: string }[] {
  const found: { start: number; text: string }[] = []
  let at = 0
  for (const part of line.text.split(separator)) {
    const text = part.trim()
    const outer = separator === '|' ? at === 0 || at + part.length === line.text.length : separator === '  '
    if (text !== '' || !outer) found.push({ start: line.start + at + part.indexOf(text), text })
    at += part.length + separator.length
  }
  return found
}

/** Null unless at least one column is called a number or a place, and there are two. */
function columnsOf(reading: Reading, line: Line): Column[] | null {
  if (line.text.length > 200 || !/\||\t| {2}/.test(line.text)) return null
  const heads = cells(line, separatorOf(line.text))
  if (heads.length < 2 || heads.some(({ text }) => text.length > 40 || /\d{3}/.test(text))) return null
  const columns = heads.map(({ start, text }) => columnKind(reading, start, text))
  return columns.some(column => column !== null) ? columns : null
}

function columnKind(reading: Reading, start: number, text: string): Column {
  if (PLACE_HEAD.test(text)) return 'location'
  const words = reading.words.filter(word => word.start >= start && word.end <= start + text.length)
  const hit = findWordings({ ...reading, words }, NUMBER_LABELS)[0]
  // "Ordered" and "Pos." head quantities and lines as often as numbers of orders.
  const kind = hit?.value.strength === 'named' || hit?.value.kind === 'serial' ? hit.value.kind : 'decoy'
  return kind === 'decoy' || kind === 'phone' || kind === 'pointer' ? null : kind
}

function cellsOf(reading: Reading, line: Line, separator: string, columns: readonly Column[]): FoundCell[] {
  return cells(line, separator).flatMap(({ start, text }, index) => {
    const kind = columns[index] ?? null
    if (kind === null || text === '' || text.length > 60 || /^[-–?/ ]*$/.test(text)) return []
    if (kind !== 'location' && !/\d/.test(text)) return []
    const end = start + text.length
    return [{ kind, start, end, value: codeValue(reading, start, end), because: 'stands in a column that is called so' }]
  })
}

/** Lines, two at least, that begin with codes of one length, in capitals with digits among them: serial numbers, in a mail about devices. */
export function listedSerials(reading: Reading, codes: readonly Code[]): Code[] {
  const leading = codes.filter(
    code =>
      /(?:^|\n)[ ]{0,4}(?:[-*•] ?|\d{1,2}[.)] ?)?$/.test(reading.plain.slice(Math.max(0, code.start - 8), code.start)) &&
      isSerialLike(reading, code),
  )
  const alike = leading.filter(code => leading.some(other => other !== code && other.plain.length === code.plain.length))
  return alike.length >= 2 ? alike : []
}

function isSerialLike(reading: Reading, { start, end, plain }: Code): boolean {
  const written = reading.text.slice(reading.at[start] ?? 0, (reading.at[end - 1] ?? 0) + 1)
  const letters = plain.replace(/[^a-z]/g, '').length
  return (
    /^[a-z0-9]{6,20}$/.test(plain) &&
    letters >= 2 &&
    plain.length - letters >= 2 &&
    written === written.toUpperCase() &&
    !/20[12]\d/.test(plain)
  )
}
