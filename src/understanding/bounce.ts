// What a bounce says: who was not reached, why, whether for good, and which mail it was.
// Promises at least one recipient, whose address is null where the note names none; the recipients of a report keep their order and their
// own codes. Refuses to judge what is no bounce (bounce-proof.ts).
import { readAddresses } from './addresses.ts'
import type { Part } from './body-text.ts'
import { DELAYED } from './bounce-dialects.ts'
import { hasCode, namesCause, reasonOf } from './bounce-reason.ts'
import { addressIn, type ReportedRecipient, readJsonReport, readReport } from './bounce-report.ts'
import { readReturned } from './bounce-returned.ts'
import { noteOf, recipientsIn, wordsOf } from './bounce-text.ts'
import { decodeBytes } from './charset.ts'
import { cleanLine } from './clean.ts'
import { all, first, type Headers } from './headers.ts'
import type { Because, Bounce, BouncedRecipient, MailKind } from './letter.ts'
import type { MailSigns } from './mail-signs.ts'
import { readMessageId } from './thread-ids.ts'

const REPORT_BYTES = 256 * 1024
const DIAGNOSTIC_MAX = 500
const ALONE_MAX = 10
const WARNING_MAX = 2000

/** Null of every other kind of mail; the kind has told what proved it. */
export function readBounce(signs: MailSigns, root: Part, kind: Because<MailKind>): Bounce | null {
  if (kind.value !== 'bounce') return null
  const { headers, text = '' } = signs
  const note = noteOf(text)
  const notice = readJsonReport(text)
  const returned = readReturned(headers, root, text)
  const reported = notice.recipients.length > 0 ? notice.recipients : reportOf(root, text)
  const spared = new Set([...signs.ownAddresses, ...(signs.from === null ? [] : [signs.from]), ...readers(headers)])
  const named = reported.some(one => one.address !== null) ? reported : namedBy(headers, note, spared, returned.to, reported)
  // A note of many recipients says nothing of all of them at once.
  const whole = named.length > ALONE_MAX ? '' : note
  const late = DELAYED.test(`${signs.subject}\n${note.slice(0, WARNING_MAX)}`)
  return {
    recipients: named.map(one => toRecipient(late && one.action === null ? { ...one, action: 'delayed' } : one, note, whole)),
    originalMessageId: readMessageId(notice.messageId) ?? returned.messageId,
    because: kind.because,
  }
}

/** The parts that are reports; where the structure was lost their fields stand in the text. */
function reportOf(root: Part, text: string): readonly ReportedRecipient[] {
  const found = flat(root).flatMap(({ contentType, file }) =>
    file !== null && /^message\/(?:global-)?delivery-status$/.test(contentType)
      ? readReport(decodeBytes(file.content.subarray(0, REPORT_BYTES), null).text)
      : [],
  )
  return found.length > 0 ? found : readReport(text.slice(0, REPORT_BYTES))
}

function flat(part: Part): readonly Part[] {
  return [part, ...part.children.flatMap(flat)]
}

/** To whom the bounce came: the writer of the mail, not its reader. */
function readers(headers: Headers): readonly string[] {
  return ['to', 'delivered-to', 'x-original-to'].flatMap(name => all(headers, name).slice(0, 5)).flatMap(addressesOf)
}

function addressesOf(value: string): readonly string[] {
  return readAddresses(value.slice(0, 10_000), null).map(one => one.address)
}

/** X-Failed-Recipients, else the text, else whom the returned mail was written to; a report without an address lends its codes. */
function namedBy(
  headers: Headers,
  note: string,
  spared: ReadonlySet<string>,
  returnedTo: string,
  reported: readonly ReportedRecipient[],
): readonly ReportedRecipient[] {
  const codes = reported[0] ?? { original: null, action: null, status: null, diagnostic: '', category: null }
  const failed = all(headers, 'x-failed-recipients').flatMap(addressesOf)
  if (failed.length > 0) return failed.map(address => ({ ...codes, address }))
  const spoken = recipientsIn(note, spared)
  if (spoken.length > 0)
    return spoken.map(({ address, words }) => ({ ...codes, address, diagnostic: codes.diagnostic || reasonIn(said(words, address)) }))
  const written = addressesOf(returnedTo).filter(address => !spared.has(address))
  if (written.length > 0) return written.slice(0, 1).map(address => ({ ...codes, address }))
  return [{ ...codes, address: addressIn(first(headers, 'x-original-recipient') ?? '') }]
}

function reasonIn(words: string): string {
  return tellsReason(words) ? words : ''
}

/** The words behind the address that opens them. */
function said(words: string, address: string): string {
  const at = words.toLowerCase().indexOf(address)
  const behind = at < 0 ? words : words.slice(at + address.length).replace(/^[\s>:"'.)-]+/, '')
  return behind.trim() === '' ? words : behind
}

function toRecipient(one: ReportedRecipient, note: string, whole: string): BouncedRecipient {
  const nearby = one.address === null ? '' : wordsOf(note, one.address)
  const { status, reply, hard, cause } = reasonOf({ ...one, nearby, whole })
  const diagnostic = cleanLine(one.diagnostic || told(nearby, one.address, whole), DIAGNOSTIC_MAX)
  return { address: one.address, writtenTo: writtenTo(one), status, reply, hard, cause, diagnostic: diagnostic || null }
}

/** What stands behind the address, where it tells a reason; else the first line of the note that does. */
function told(nearby: string, address: string | null, note: string): string {
  const behind = address === null ? '' : said(nearby, address)
  if (tellsReason(behind)) return behind
  return note.split('\n').find(tellsReason) ?? behind
}

function tellsReason(words: string): boolean {
  return words.length < 4000 && (hasCode(words) || namesCause(words))
}

function writtenTo({ address, original }: ReportedRecipient): string | null {
  return original === null || original === address ? null : original
}
