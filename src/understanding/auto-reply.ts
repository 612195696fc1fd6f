// Says what sort of sender wrote a mail: a person, or a machine and which (RFC 3834, RFC 3464, RFC 8098, RFC 5965, RFC 2919), with the evidence.
// Promises `person` unless a header or a clear phrase proves otherwise. Refuses hints as proof: X-Auto-Response-Suppress is a wish about
// our answers, Auto-Submitted: no is a person's, and the headers of a list that is ours belong to the list, not to the customer.
import {
  ABSENT,
  ABSENT_SENTENCE,
  AUTOMATIC,
  AUTOMATIC_SENTENCE,
  INSTEAD,
  NO_REPLY,
  RECEIPT,
  RECEIPT_SENTENCE,
  RECEIVED,
  RETURNING,
  UNREAD_SENTENCE,
} from './auto-reply-phrases.ts'
import { bounceProof } from './bounce-proof.ts'
import { cleanLine } from './clean.ts'
import { all, first, type Headers, parameter } from './headers.ts'
import type { Because, MailKind } from './letter.ts'
import { autoSubmitted, isNullSender, type MailSigns, opens, says, startsWith, tokenOf } from './mail-signs.ts'
import { looksLikeOurMessageId } from './reply-token.ts'

export type { MailSigns } from './mail-signs.ts'

type Verdict = Because<MailKind> | null

/** The first that speaks decides; strong proofs stand before weak ones. */
const TESTS: readonly ((signs: MailSigns) => Verdict)[] = [
  asOwn,
  asReport,
  asComplaint,
  asReceipt,
  asBounce,
  asOtherReport,
  asAutoSubmitted,
  asVendorAutoReply,
  asAbsence,
  asList,
  asBulk,
  asNoReply,
  asNullSender,
  asWritten,
]

export function kindOf(signs: MailSigns): Because<MailKind> {
  for (const test of TESTS) {
    const verdict = test(signs)
    if (verdict) return verdict
  }
  return is('person', 'no header and no phrase says otherwise')
}

function is(value: MailKind, because: string): Because<MailKind> {
  return { value, because: cleanLine(because, 300) }
}

/**
 * Only what a mail of ours carries proves that it is ours. From alone does not: web forms and colleagues write from the support
 * address too, and their mail must not be lost.
 */
function asOwn({ headers, messageId, ownAddresses }: MailSigns): Verdict {
  const loop = first(headers, 'x-postdesk-loop')
  // Another installation's robot is a robot, and not us.
  if (loop !== null)
    return loop.includes('@') && !mentionsOwn(loop, ownAddresses)
      ? is('auto-reply', `X-Postdesk-Loop: ${loop}`)
      : is('own', `X-Postdesk-Loop: ${loop}`)
  if (all(headers, 'x-loop').some(value => mentionsOwn(value, ownAddresses))) return is('own', 'X-Loop names our own address')
  const [, domain = ''] = (messageId ?? '').toLowerCase().split('@')
  const ours = looksLikeOurMessageId(messageId ?? '') && ownAddresses.some(address => address.endsWith(`@${domain}`))
  return ours ? is('own', 'its Message-ID is one of ours') : null
}

const REPORTS: readonly (readonly [type: string, kind: MailKind, bare: RegExp])[] = [
  ['feedback-report', 'complaint-report', /^message\/feedback-report\b/i],
  ['disposition-notification', 'read-receipt', /^message\/disposition-notification\b/i],
]

/** RFC 6522: the report-type, or where a relay lost it the part itself; a person may forward such a part, but not in a multipart/report. */
function asReport({ headers, partTypes }: MailSigns): Verdict {
  const type = first(headers, 'content-type') ?? ''
  const container = isReport(type)
  const reported = container ? (parameter(type, 'report-type')?.toLowerCase() ?? '') : ''
  for (const [report, kind, bare] of REPORTS) {
    const named = container && (reported === report || (reported !== 'delivery-status' && partTypes.includes(`message/${report}`)))
    if (named || bare.test(type)) return is(kind, `Content-Type: multipart/report; report-type=${report}`)
  }
  return null
}

function asOtherReport({ headers }: MailSigns): Verdict {
  const type = first(headers, 'content-type') ?? ''
  return isReport(type) ? is('notification', `Content-Type: multipart/report; report-type=${parameter(type, 'report-type') ?? ''}`) : null
}

function isReport(type: string): boolean {
  return /^multipart\/report\b/i.test(type)
}

/** Feedback loops that keep no multipart/report: their sender's name, or Hotmail's subject, says what they are. */
function asComplaint({ headers, from, subject, partTypes, text = '' }: MailSigns): Verdict {
  const local = (from ?? '').split('@')[0] ?? ''
  const loop = /^(?:fbl|feedback|feedbackloop|complaints?|abuse|scomp|arf|staff|spam)\b/.test(local)
  if (loop && partTypes.includes('message/feedback-report')) return is('complaint-report', `message/feedback-report from ${from}`)
  if (headers.has('x-hmxmroriginalrecipient')) return is('complaint-report', 'X-HmXmrOriginalRecipient is set')
  if (local === 'staff' && /^complaint about message from /i.test(subject)) return is('complaint-report', `the subject is ${subject}`)
  return /^\s*\{\s*"(?:notificationType|eventType)"\s*:\s*"Complaint"/.test(text.slice(0, 200))
    ? is('complaint-report', 'the text is a notice of a complaint')
    : null
}

/** Receipts without RFC 8098: a label as subject, and the sentence that mail programs write. */
function asReceipt(signs: MailSigns): Verdict {
  const { subject, partTypes, text = '' } = signs
  const labelled = opens(subject, RECEIPT)
  if (partTypes.includes('message/disposition-notification') && (labelled || isNullSender(signs)))
    return is('read-receipt', 'a part of it is message/disposition-notification')
  return labelled && RECEIPT_SENTENCE.test(text.slice(0, SPOKEN)) ? is('read-receipt', `the subject is ${subject}`) : null
}

/** RFC 3834 5: anything but `no` is automatic. The value is a token, perhaps with parameters and comments. */
function asAutoSubmitted(signs: MailSigns): Verdict {
  const value = autoSubmitted(signs)
  if (value === null) return null
  const because = `Auto-Submitted: ${value}`
  const token = tokenOf(value)
  const labelled = opens(signs.subject, AUTOMATIC)
  const generated = token === 'auto-generated' || token === 'auto-notified'
  if (generated ? isAway(signs) : isAbsent(signs) || /vacation|owner-email/i.test(value) || (labelled && !confirms(signs)))
    return is('out-of-office', because)
  return is(generated && !(labelled && confirms(signs)) ? 'notification' : 'auto-reply', because)
}

/** Exchange marks its absence notes auto-generated; their subject opens with "Automatic reply:" in the user's language. */
function isAway(signs: MailSigns): boolean {
  if (says(signs.subject, ABSENT) || (answers(signs) && speaksOfAbsence(signs))) return true
  return opens(signs.subject, AUTOMATIC) && hintOf(signs) !== null && !confirms(signs)
}

function asBounce(signs: MailSigns): Verdict {
  const proof = bounceProof(signs)
  return proof === null ? null : is('bounce', proof)
}

/** Header -> what its value must be. All are set by automata only. */
const VENDOR: readonly (readonly [name: string, value: RegExp])[] = [
  ['x-autoreply', /^(?!no\b)/i],
  ['x-auto-reply', /^(?!no\b)/i],
  ['x-autorespond', /^(?!no\b)/i],
  ['x-autoresponse', /^(?!no\b)/i],
  ['x-autoresponder', /^(?!no\b)/i],
  ['x-autoreply-from', /./],
  ['x-mail-autoreply', /^(?!no\b)/i],
  ['x-autogenerated', /^(?!no\b)/i],
  ['x-vacation', /^(?!no\b)/i],
  ['x-ms-exchange-generated-message-source', /./],
  ['x-fc-machinegenerated', /^true/i],
  ['x-loop', /^(?:yes|true|1)\b/i],
  ['x-post-messageclass', /autoresponder/i],
  ['delivered-to', /^autoresponder$/i],
  ['precedence', /^auto[_-]?reply/i],
  ['x-precedence', /^auto[_-]?reply/i],
]

function asVendorAutoReply(signs: MailSigns): Verdict {
  for (const [name, pattern] of VENDOR) {
    const value = all(signs.headers, name).find(one => pattern.test(one.trim()))
    if (value !== undefined) return is(isAbsent(signs) || name === 'x-vacation' ? 'out-of-office' : 'auto-reply', `${name}: ${value}`)
  }
  const relay = first(signs.headers, 'x-amazon-mail-relay-type')
  return relay && /^notification/i.test(relay) ? is('notification', `X-AMAZON-MAIL-RELAY-TYPE: ${relay}`) : null
}

/** A phrase counts where it opens the subject as a label ("Out of office: ..."), or where some header hints at an automaton too. */
function asAbsence(signs: MailSigns): Verdict {
  const hint = hintOf(signs)
  const subject = cleanLine(signs.subject, 80)
  if (opens(subject, ABSENT)) return is('out-of-office', `the subject opens with an absence note: ${subject}`)
  if (hint && startsWith(subject, ABSENT)) return is('out-of-office', `the subject speaks of absence, and ${hint}`)
  if (!opens(subject, AUTOMATIC)) return null
  return hint && !confirms(signs)
    ? is('out-of-office', `the subject calls itself automatic, and ${hint}`)
    : is('auto-reply', `the subject calls itself automatic: ${subject}`)
}

/** True of automata and of people both, so never enough alone. */
function hintOf(signs: MailSigns): string | null {
  const suppress = first(signs.headers, 'x-auto-response-suppress')
  if (suppress && tokenOf(suppress) !== 'none') return `X-Auto-Response-Suppress is ${suppress}`
  if (signs.headers.has('x-ms-exchange-inbox-rules-loop')) return 'X-MS-Exchange-Inbox-Rules-Loop is set'
  if (/^(?:bulk|junk)/i.test(first(signs.headers, 'precedence') ?? '')) return 'Precedence is bulk'
  return isNullSender(signs) ? 'Return-Path is empty' : null
}

const LIST_HEADERS = ['list-id', 'list-post', 'mailing-list', 'list-unsubscribe'] as const

function asList(signs: MailSigns): Verdict {
  const name = LIST_HEADERS.find(header => signs.headers.has(header))
  const precedence = precedenceOf(signs.headers).find(value => value === 'list')
  if ((name === undefined && precedence === undefined) || isOurList(signs)) return null
  return is('list', name ? `${name}: ${first(signs.headers, name)}` : 'Precedence: list')
}

/** A group of ours that brings the desk its mail: its List-Id or another list header names our address or domain. */
function isOurList({ headers, ownAddresses, ownDomains }: MailSigns): boolean {
  const values = ['list-id', 'list-post', 'mailing-list', 'list-help', 'list-unsubscribe', 'list-owner']
    .flatMap(name => all(headers, name))
    .join(' ')
  const id = /<([^<>]+)>\s*$/.exec(first(headers, 'list-id') ?? '')?.[1]?.toLowerCase() ?? ''
  const byDomain = ownDomains.some(domain => id === domain || id.endsWith(`.${domain}`))
  return byDomain || mentionsOwn(values, ownAddresses) || ownAddresses.some(address => id === address.replace('@', '.'))
}

function asBulk(signs: MailSigns): Verdict {
  const value = precedenceOf(signs.headers).find(one => one === 'bulk' || one === 'junk')
  const feedback = first(signs.headers, 'feedback-id')
  if ((value === undefined && feedback === null) || isOurList(signs)) return null
  return is('notification', value ? `Precedence: ${value}` : `Feedback-ID: ${feedback}`)
}

function asNoReply({ from }: MailSigns): Verdict {
  const local = (from ?? '').split('@')[0]?.replace(/[-_.+']/g, '') ?? ''
  return NO_REPLY.some(word => local.includes(word)) ? is('notification', `nobody reads ${from}`) : null
}

/** RFC 3834 2: nothing is ever sent to an empty return path. Only bounces and automata use it (RFC 5321 4.5.5). */
function asNullSender(signs: MailSigns): Verdict {
  if (!isNullSender(signs)) return null
  return is(speaksOfAbsence(signs) ? 'out-of-office' : 'auto-reply', 'Return-Path is empty: its sender wants no answer')
}

/**
 * By the text alone, where every header was lost. It must open as an automaton's, in words of its own: a customer who quotes a robot
 * says something first. Absence is believed without such an opening only of a short note that says nothing else.
 */
function asWritten(signs: MailSigns): Verdict {
  const words = ownWords(signs)
  const opening = words
    .split('\n')
    .slice(0, 4)
    .find(line => AUTOMATIC_SENTENCE.test(line))
  if (opening !== undefined && (answers(signs) || speaksOfAbsence(signs)))
    return is(speaksOfAbsence(signs) ? 'out-of-office' : 'auto-reply', `the text opens: ${opening}`)
  if (words.length < NOTE_MAX && speaksOfAbsence(signs) && RETURNING.test(words) && INSTEAD.test(words) && !/[?؟]/.test(words))
    return is('out-of-office', 'the text says nothing but that its writer is away, until when, and whom to ask')
  const unread = answers(signs) ? undefined : words.split('\n').find(line => UNREAD_SENTENCE.test(line))
  return unread === undefined ? null : is('notification', `the text says: ${unread}`)
}

const SPOKEN = 1500
const NOTE_MAX = 700

/** What the writer says himself: the text until the first line that is quoted or forwarded. */
function ownWords({ text = '' }: MailSigns): string {
  const head = text.slice(0, SPOKEN).normalize('NFC')
  const end = head.search(/^(?:>|-{3,}|_{5,}|begin forwarded|(?:from|von|de|kimden|gönderen|من|প্রেরক)\s*:)/im)
  return (end < 0 ? head : head.slice(0, end)).trim()
}

function speaksOfAbsence(signs: MailSigns): boolean {
  return ABSENT_SENTENCE.test(ownWords(signs))
}

/** Says that it has the mail, and nothing of absence. */
function confirms(signs: MailSigns): boolean {
  return !speaksOfAbsence(signs) && RECEIVED.test(ownWords(signs))
}

function isAbsent(signs: MailSigns): boolean {
  return says(signs.subject, ABSENT) || speaksOfAbsence(signs)
}

function answers({ headers, subject }: MailSigns): boolean {
  return (
    headers.has('in-reply-to') || /^\s*(?:re|aw|sv|vs|ynt|yan|ilt|odp|res|رد|উত্তর)\s*[:：]/iu.test(subject) || opens(subject, AUTOMATIC)
  )
}

function precedenceOf(headers: Headers): readonly string[] {
  return [...all(headers, 'precedence'), ...all(headers, 'x-precedence')].map(tokenOf)
}

function mentionsOwn(value: string, ownAddresses: readonly string[]): boolean {
  const text = value.toLowerCase()
  return ownAddresses.some(address => text.includes(address))
}
