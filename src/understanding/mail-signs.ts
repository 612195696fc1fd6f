// What a judge of a mail's kind may look at, and the small readings of it that several judges share.
// Promises plain answers without proof: what each is worth is said where it is used.
import { all, first, type Headers } from './headers.ts'

export interface MailSigns {
  readonly headers: Headers
  /** Null where From has no usable address. */
  readonly from: string | null
  readonly messageId: string | null
  readonly subject: string
  /** Content types of the parts, of which a report has some that say what it reports. */
  readonly partTypes: readonly string[]
  /** What a reader sees; empty where only the headers are to be judged. */
  readonly text?: string
  readonly ownAddresses: readonly string[]
  readonly ownDomains: readonly string[]
}

/** RFC 5321 4.5.5: an empty return path; servers that may not leave it empty write their daemon's address. */
export function isNullSender({ headers }: MailSigns): boolean {
  return /^(?:<\s*>|<?mailer-daemon\b)/i.test(first(headers, 'return-path') ?? '')
}

/** RFC 3834 5: the first value that is anything but `no`, or null. */
export function autoSubmitted({ headers }: MailSigns): string | null {
  return all(headers, 'auto-submitted').find(one => !['no', ''].includes(tokenOf(one))) ?? null
}

export function tokenOf(value: string): string {
  return /^[^\s;(,]*/.exec(value.replace(/^(?:\s|\([^()]*\))+/, ''))?.[0]?.toLowerCase() ?? ''
}

export function says(subject: string, list: readonly string[]): boolean {
  const text = fold(subject)
  return list.some(phrase => contains(text, phrase))
}

export function startsWith(subject: string, list: readonly string[]): boolean {
  const text = fold(subject)
  return list.some(phrase => text.startsWith(phrase) && !/^[\p{L}\p{M}]/u.test(text.slice(phrase.length)))
}

/** As a label: the phrase and a colon, a dash, a bracket or nothing after it. "Out of office replies do not work" is a person's. */
export function opens(subject: string, list: readonly string[]): boolean {
  const text = fold(subject)
  return list.some(phrase => text.startsWith(phrase) && /^\s*(?:[:：!([|–—]|-\s|$)/u.test(text.slice(phrase.length)))
}

function contains(text: string, phrase: string): boolean {
  const at = text.indexOf(phrase)
  if (at < 0) return false
  return !/[\p{L}\p{M}]$/u.test(text.slice(0, at)) && !/^[\p{L}\p{M}]/u.test(text.slice(at + phrase.length))
}

/** Lower case in which the Turkish capital dotted I is an i; marks of direction are gone. */
function fold(subject: string): string {
  return subject
    .replace(/[\u200e\u200f\u061c]/g, '')
    .normalize('NFC')
    .replaceAll('İ', 'i')
    .toLowerCase()
    .trim()
}
