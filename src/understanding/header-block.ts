// Reads the header block that mail clients copy over a mail they answer or pass on: "From: ... Sent: ... To: ... Subject: ...", in any
// of the languages of separators.ts, bold, quoted, wrapped, or with all fields run together in one line.
// Promises the values as written; refuses what only looks alike, such as the "From: Izmir, To: Ankara" of a shipment.
import { normalAddress } from './addresses.ts'
import { cleanLine } from './clean.ts'
import type { Address } from './letter.ts'
import { type Labels, SEPARATORS } from './separators.ts'
import { fold, type Line } from './text-lines.ts'

export type Field = keyof Labels

export interface HeaderBlock {
  /** The line after its last. */
  readonly next: number
  readonly values: ReadonlyMap<Field, string>
  readonly language: string
}

interface Label {
  readonly field: Field
  readonly value: string
  readonly languages: readonly string[]
}

interface Reading {
  readonly values: Map<Field, string>
  readonly votes: Map<string, number>
  last: Field | null
}

const FIELDS: readonly Field[] = ['from', 'date', 'to', 'subject', 'cc', 'replyTo']
const KNOWN = indexLabels()
const LABEL = /^[*_#|\s]{0,6}(\p{L}[\p{L}\p{M}\p{Nd} .\-'’()/\u200c]{0,28}?)[*_\s]{0,4}[:：][*_]{0,3}\s*(.*)$/u
const LINES_MAX = 40
/** Some clients put the subject, the date and the recipients over the sender. */
const FROM_WITHIN = 5
const VALUE_MAX = 1000

function indexLabels(): ReadonlyMap<string, { readonly field: Field; readonly languages: string[] }> {
  const known = new Map<string, { readonly field: Field; readonly languages: string[] }>()
  for (const field of FIELDS)
    for (const { language, labels } of SEPARATORS)
      for (const label of (labels[field] ?? '').split('|').map(fold)) {
        const entry = known.get(label) ?? { field, languages: [] }
        if (entry.field === field) entry.languages.push(language)
        if (label !== '') known.set(label, entry)
      }
  return known
}

/** `certain`: something before the block, a divider or the mark of a mail client, already says that a copied mail begins. */
export function readHeaderBlock(lines: readonly Line[], at: number, certain: boolean): HeaderBlock | null {
  if (!isHeaderLine(lines[at])) return null
  if (!certain && !lines.slice(at, at + FROM_WITHIN).some(line => readLabel(line.text)?.field === 'from')) return null
  const reading: Reading = { values: new Map(), votes: new Map(), last: null }
  let next = at
  while (next < lines.length && next - at < LINES_MAX && takeLine(reading, lines, next)) next++
  if (certain ? !isLikely(reading) : !isSure(reading)) return null
  const [language = ''] = [...reading.votes].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0])
  return { next, values: reading.values, language }
}

export function isHeaderLine(line: Line | undefined): boolean {
  return line !== undefined && readLabel(line.text) !== null
}

/** False where the block ended before this line. */
function takeLine(reading: Reading, lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  if (!line) return false
  const label = readLabel(line.text)
  if (label && takeLabel(reading, label)) return true
  if (label || reading.last === null) return false
  return takeContinuation(reading, lines, line, at)
}

function takeLabel(reading: Reading, label: Label): boolean {
  const again = reading.values.has(label.field)
  if (again && label.field !== 'cc') return label.field === 'to' || label.field === 'date'
  if (reading.last === null || label.field !== 'cc' || reading.values.size > 0) keep(reading, label)
  return true
}

function keep(reading: Reading, label: Label): void {
  reading.last = label.field
  for (const language of label.languages) reading.votes.set(language, (reading.votes.get(language) ?? 0) + 1)
  const [own, ...stuck] = label.field === 'from' || label.field === 'date' ? splitStuck(label) : [label.value]
  reading.values.set(label.field, own ?? '')
  for (const text of stuck) {
    const next = readLabel(text)
    if (next && !reading.values.has(next.field)) keep(reading, next)
  }
}

const NOTES_DATE = /^\p{Nd}{1,4}[./-]\p{Nd}{1,2}[./-]\p{Nd}{2,4},? \p{Nd}{1,2}[:.]\p{Nd}{2}(?:[:.]\p{Nd}{2})?(?: ?[AP]M)?(?: [A-Z]{2,5})?$/u
const NOTES_LINES = 14

/** Lotus Notes puts the sender, the date, "To", the recipients, "Subject" and the subject in lines of their own, without colons. */
export function readNotesBlock(lines: readonly Line[], at: number): HeaderBlock | null {
  const [from, date, ...rest] = lines.slice(at, at + NOTES_LINES)
  if (!from || !date || from.text.length > 120 || !NOTES_DATE.test(date.text)) return null
  const labels = rest.map(line => (line.text.length < 30 ? KNOWN.get(fold(line.text)) : undefined))
  const to = labels.findIndex(label => label?.field === 'to')
  const subject = labels.findIndex(label => label?.field === 'subject')
  if (to < 0 || to > 1 || subject < to) return null
  const values = new Map<Field, string>([
    ['from', from.text],
    ['date', date.text],
    ['to', rest[to + 1]?.text ?? ''],
    ['subject', rest[subject + 1]?.text ?? ''],
  ])
  return { next: Math.min(lines.length, at + subject + 4), values, language: labels[subject]?.languages[0] ?? '' }
}

/** A list of recipients over several lines, an address under its name, a value under its label, a wrapped subject, an odd field. */
function takeContinuation(reading: Reading, lines: readonly Line[], line: Line, at: number): boolean {
  const field = reading.last
  const before = lines[at - 1]
  if (field === null || !before || before.depth !== line.depth) return false
  const value = reading.values.get(field) ?? ''
  const addresses = field === 'to' || field === 'cc' || field === 'from' || field === 'replyTo'
  const empty = value === '' && line.text.length < 200 && reading.values.size > (before.blankAfter ? 1 : 0)
  const goesOn = !before.blankAfter && ((addresses && isMoreAddresses(value, line.text)) || isInside(reading, lines, at))
  if (!empty && !goesOn) return false
  reading.values.set(field, cleanLine(`${value} ${line.text}`, VALUE_MAX))
  return true
}

function isMoreAddresses(value: string, text: string): boolean {
  return (
    text.length < 400 &&
    (text.startsWith('<') || text.startsWith('[mailto:') || /[,;]$/.test(value) || /^[^.!?]{0,80}<[^\s<>@]+@[^\s<>]+>/.test(text))
  )
}

/** Between two fields of the block. */
function isInside(reading: Reading, lines: readonly Line[], at: number): boolean {
  const after = lines[at + 1]
  const next = after && !lines[at]?.blankAfter ? readLabel(after.text) : null
  return next !== null && !reading.values.has(next.field) && next.field !== 'cc'
}

function readLabel(text: string): Label | null {
  const colon = text.search(/[:：]/)
  if (colon < 1 || colon > 40) return null
  const [, name, value = ''] = LABEL.exec(text.slice(0, VALUE_MAX)) ?? []
  const known = name === undefined ? undefined : KNOWN.get(fold(name))
  return known ? { ...known, value: value.replace(/[*_]{1,2}$/, '').trim() } : null
}

/** Yahoo's plain text: "From: A <a@example.org>To: B <b@example.org>Sent: Monday ...Subject: C". Only in the languages of the first label. */
function splitStuck({ value, languages }: Label): readonly string[] {
  if (!/[:：]/.test(value)) return [value]
  const pieces = value.split(stuckLabels(languages))
  return pieces.length > 2 || /[>\]]$/.test(pieces[0]?.trim() ?? '') ? pieces.map(piece => piece.trim()) : [value]
}

const STUCK = new Map<readonly string[], RegExp>()

/** Where another label begins. The lists of languages are those of KNOWN, so that few patterns are ever made. */
function stuckLabels(languages: readonly string[]): RegExp {
  const made = STUCK.get(languages)
  if (made) return made
  const names = SEPARATORS.filter(({ language }) => languages.includes(language)).flatMap(({ labels }) =>
    FIELDS.filter(field => field !== 'from').flatMap(field => (labels[field] ?? '').split('|')),
  )
  const capital = [...new Set(names)].filter(name => name !== '').map(name => RegExp.escape(name.charAt(0).toUpperCase() + name.slice(1)))
  const pattern = new RegExp(`(?<![\\p{Ll}\\p{M}-] ?)(?=(?:${capital.join('|')})\\s?[:：])`, 'u')
  STUCK.set(languages, pattern)
  return pattern
}

function isLikely({ values }: Reading): boolean {
  return values.has('from') || ['date', 'to', 'subject'].filter(field => values.has(field as Field)).length > 1
}

/** Without other evidence it takes three fields and an address, or a sender and a date in Outlook's order over a subject. */
function isSure({ values }: Reading): boolean {
  const from = values.get('from') ?? ''
  if (!/\p{L}/u.test(from)) return false
  const date = values.get('date') ?? ''
  if (from.includes('@') && /(?:19|20)\d\d/.test(date)) return true
  const fields = FIELDS.filter(field => field !== 'cc' && values.has(field)).length
  if (fields < 3) return false
  const [first, second] = values.keys()
  const outlook = first === 'from' && (second === 'date' || /\p{Nd}[:.]\p{Nd}\p{Nd}/u.test(date)) && values.has('subject') && date !== ''
  return outlook || ([...values.values()].join(' ').includes('@') && (values.has('subject') || /\p{Nd}/u.test(date)))
}

const BRACKETED = /[<[(]\s?(?:mailto:)?([^\s<>()[\]"';,:]{1,64}@[^\s<>()[\]"';,:]{1,255})\s?[>\])<]/iu
const BARE = /([^\s<>()[\]"';,:*]{1,64}@[^\s<>()[\]"';,:*]{1,255})/u

/** `Jane Roe <jane@example.org>`, `Jane Roe [mailto:jane@example.org]`, `jane@example.org <mailto:jane@example.org>`, `Jane (jane@...)`. */
export function addressIn(value: string): Address | null {
  const text = value.slice(0, VALUE_MAX)
  const found = BRACKETED.exec(text) ?? BARE.exec(text)
  const address = normalAddress((found?.[1] ?? '').replace(/[.*]+$/, ''))
  if (!found || address === null) return null
  const names = [text.slice(0, found.index), /on behalf of (.+)$/i.exec(text.slice(found.index))?.[1] ?? ''].map(nameIn)
  return { address, name: names.find(name => name !== '' && name.toLowerCase() !== address) ?? '' }
}

/** Without its quotes, and without a trailing bracket of whatever follows. */
export function nameIn(text: string): string {
  const name = cleanLine(
    text.replace(/[*]+/g, '').replace(/[<[(][^<[(]*$/, part => (part.includes('@') || part.length < 2 ? '' : part)),
    200,
  )
  return name.replace(/^["'“”„«»‘’\s]+|["'“”„«»‘’\s,]+$/g, '').replace(/\s*[<[(]+$/, '')
}
