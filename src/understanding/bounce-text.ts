// Reads what a bounce says to people: which addresses it says were not reached, and what it says of each.
// Promises to look only above the returned mail, and at a bounded piece of text. Refuses the addresses that did not fail: the writer, the
// reader, and whom to ask for help.
import { normalAddress } from './addresses.ts'
import { NOT_FAILED, RETURNED } from './bounce-dialects.ts'

export interface TextRecipient {
  readonly address: string
  /** From the address to the next one, or to a blank line. */
  readonly words: string
}

interface Named {
  readonly address: string
  readonly line: number
  readonly rank: number
}

const NOTE_MAX = 16_000
const RECIPIENTS_MAX = 100
const SEGMENT_LINES = 12
const SEGMENT_MAX = 1500
const ADDRESSES = /[^\s<>()[\]{},;:"'|=]{1,64}@[a-z0-9.-]{1,253}[a-z0-9]/gi
/** At the beginning of a line, but for brackets, quotes and bullets. */
const LEADING = /^[\s<"'*•|>(-]{0,12}(?:smtp:|mailto:|rfc822;)?$/i
const SPOKEN_OF =
  /rcpt to|recipient|\bto\b|user|address|mailbox|unknown|deliver|fail|undeliver|account|an |empfänger|destinat|alıcı|получател|адрес|宛先|收件人|受信者|收信人|수신/i

/** The note without the mail that it returns. */
export function noteOf(text: string): string {
  const head = text.slice(0, NOTE_MAX)
  const mark = RETURNED.exec(head)
  return mark && mark.index > 0 ? head.slice(0, mark.index) : head
}

/** Those at the head of a line; else those in a line that speaks of a recipient; else any. */
export function recipientsIn(note: string, spared: ReadonlySet<string>): readonly TextRecipient[] {
  const lines = note.split('\n')
  const named = lines.flatMap((line, index) => namedIn(line, index, spared))
  const best = Math.min(...named.map(one => one.rank))
  const chosen = withoutRepeats(named.filter(one => one.rank === best)).slice(0, RECIPIENTS_MAX)
  return chosen.map(one => ({ address: one.address, words: segment(lines, one, chosen) }))
}

/** What the note says of an address that is already known: where it stands, and in the transcript of the session. */
export function wordsOf(note: string, address: string): string {
  const lines = note.split('\n')
  const at = lines.findIndex(line => mentions(line, address))
  if (at < 0) return ''
  const first = segment(lines, { address, line: at, rank: 0 }, [])
  const later = lines.slice(at + 1).filter(line => mentions(line, address) && !first.includes(line.trim()))
  return [first, ...later].join('\n').slice(0, SEGMENT_MAX)
}

function mentions(line: string, address: string): boolean {
  return line.toLowerCase().includes(address) && !NOT_FAILED.test(line)
}

function namedIn(line: string, index: number, spared: ReadonlySet<string>): readonly Named[] {
  if (!line.includes('@') || line.length > 2000) return []
  const excluded = NOT_FAILED.test(line)
  return [...line.replace(/\(a\)/g, '@').matchAll(ADDRESSES)].flatMap(match => {
    const address = normalAddress(match[0])
    if (address === null || spared.has(address) || /^(?:mailer-daemon|postmaster|abuse)@/.test(address)) return []
    if (LEADING.test(line.slice(0, match.index)) && !excluded) return [{ address, line: index, rank: 0 }]
    return [{ address, line: index, rank: excluded ? 3 : SPOKEN_OF.test(line) ? 1 : 2 }]
  })
}

function withoutRepeats(named: readonly Named[]): readonly Named[] {
  const seen = new Set<string>()
  return named.filter(({ address }) => !seen.has(address) && seen.add(address))
}

function segment(lines: readonly string[], { address, line }: Named, others: readonly Named[]): string {
  const stops = new Set(others.map(one => one.line).filter(other => other !== line))
  const taken: string[] = []
  for (let at = line; at < lines.length && at < line + SEGMENT_LINES; at++) {
    const text = (lines[at] ?? '').trim()
    if (at > line && (stops.has(at) || (text === '' && taken.join('').length > address.length + 4))) break
    taken.push(text)
  }
  return taken.join('\n').slice(0, SEGMENT_MAX)
}
