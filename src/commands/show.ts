// How listings look: one JSON object a line for programs, aligned columns for people, colours on terminals only.
// Words out of mail never reach a terminal raw: control and direction-override characters could rewrite the screen.
import { styleText } from 'node:util'
import Table from 'cli-table3'
import { type Call, complain, type Io, type Output, say } from './io.ts'

const UNSAFE = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu

/** One line of safe text; what could move the cursor or turn the line around becomes a space or nothing. */
export const printable = (text: string): string => text.replaceAll(UNSAFE, character => (/[\n\r\t]/.test(character) ? ' ' : '')).trim()

/** The same for a text of several lines. */
export const printableLines = (text: string): readonly string[] =>
  text
    .replaceAll('\t', '    ')
    .split(/\r?\n/)
    .map(line => line.replaceAll(UNSAFE, '').trimEnd())

/** Cut by what a reader sees as one character: an Arabic or Bengali letter with its marks is never split. */
function shorten(text: string, width: number): string {
  if (text.length <= width) return text
  const letters = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment)
  return letters.length <= width ? text : `${letters.slice(0, Math.max(1, width - 1)).join('')}…`
}

const pad = (value: number) => String(value).padStart(2, '0')

/** `2026-11-22 11:08`, in the machine's own time zone. */
export const when = (date: Date): string =>
  `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())} ${pad(date.getHours())}:${pad(date.getMinutes())}`

/** `40 s`, `12 min`, `3 h`, `5 days`. */
export function duration(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000))
  if (seconds < 100) return `${seconds} s`
  if (seconds < 100 * 60) return `${Math.round(seconds / 60)} min`
  return seconds < 48 * 3600 ? `${Math.round(seconds / 3600)} h` : `${Math.round(seconds / 86_400)} days`
}

export function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}

/** https://no-color.org: a set NO_COLOR wins over the terminal. */
const coloured = (io: Io, stream: Output) => stream.isTTY === true && !io.env.NO_COLOR

export function paint(io: Io, style: 'bold' | 'dim' | 'red' | 'yellow' | 'green', text: string): string {
  return coloured(io, io.stdout) ? styleText(style, text, { validateStream: false }) : text
}

export interface Column<T> {
  readonly head: string
  readonly of: (row: T) => string
  /** May take the room that the others leave; at most one column. */
  readonly wide?: boolean
  /** A number, which stands on the right. */
  readonly right?: boolean
}

const NO_LINES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
}
const NO_RULES = { left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '', middle: '  ' }
const LAYOUT = { chars: { ...NO_LINES, ...NO_RULES }, style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 } }
const LEAST_WIDE = 24

export function drawTable<T>(io: Io, rows: readonly T[], columns: readonly Column<T>[]): readonly string[] {
  const cells = rows.map(row => columns.map(column => printable(column.of(row))))
  const narrow = columns.map((column, index) =>
    column.wide ? 0 : Math.max(column.head.length, ...cells.map(row => row[index]?.length ?? 0)) + 2,
  )
  const room = Math.max(LEAST_WIDE, (io.stdout.columns ?? 140) - narrow.reduce((sum, width) => sum + width, 0))
  const head = columns.map(column => paint(io, 'bold', column.head))
  const drawn = new Table({ ...LAYOUT, head, colAligns: columns.map(({ right }) => (right ? 'right' : 'left')) })
  drawn.push(...cells.map(row => row.map((cell, index) => (columns[index]?.wide ? shorten(cell, room) : cell))))
  return drawn
    .toString()
    .split('\n')
    .map(line => line.trimEnd())
}

export interface Listing<T> {
  readonly rows: readonly T[]
  readonly columns: readonly Column<T>[]
  readonly empty: string
  /** Rows asked for at most: where as many came, there may be more. */
  readonly limit: number
}

/** A whole listing on standard output; remarks go to standard error, so that they disturb no pipe. */
export function showListing<T>({ io, options }: Call, { rows, columns, empty, limit }: Listing<T>): void {
  if (options.json) for (const row of rows) say(io, JSON.stringify(row))
  else if (rows.length > 0) for (const line of drawTable(io, rows, columns)) say(io, line)
  else complain(io, empty)
  if (!options.json && rows.length >= limit) complain(io, `the first ${limit}; --limit N shows more`)
}
