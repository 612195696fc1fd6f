// Says what sort of sender wrote a mail: a person, or a machine and which (RFC 3834, RFC 3464, RFC 8098, RFC 5965, RFC 2919), with the evidence.
// Promises `person` unless a header or a clear phrase proves otherwise. Refuses hints as proof: X-Auto-Response-Suppress is a wish about
// our answers, Auto-Submitted: no is a person's, and the headers of a list that is ours belong to the list, not to the customer.
import { ABSENT, AUTOMATIC, NO_REPLY, UNDELIVERED } from './auto-reply-phrases.ts'
import { cleanLine } from './clean.ts'
import { all, first, type Headers, parameter } from './headers.ts'
import type { Because, MailKind } from './letter.ts'
import { looksLikeOurMessageId } from './reply-token.ts'

export interface MailSigns {
  readonly headers: Headers
  /** Null where From has no usable address. */
  readonly from: string | null
  readonly messageId: string | null
  readonly subject: string
  /** Content types of the parts, of which a report has some that say what it reports. */
  readonly partTypes: readonly string[]
  readonly ownAddresses: readonly string[]
  readonly ownDomains: readonly string[]
}

type Verdict = Because<MailKind> | null

/** The first that speaks decides; strong proofs stand before weak ones. */
const TESTS: readonly ((signs: MailSigns) => Verdict)[] = [
  asOwn,
  asReport,
  asAutoSubmitted,
  asBounce,
  asVendorAutoReply,
  asAbsence,
  asList,
  asBulk,
  asNoReply,
  asNullSender,
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
  ['delivery-status', 'bounce', /^message\/delivery-status\b/i],
]

/** RFC 6522: the report-type, or where a relay lost it the part itself; a person may forward such a part, but not in a multipart/report. */
function asReport({ headers, partTypes }: MailSigns): Verdict {
  const type = first(headers, 'content-type') ?? ''
  const container = /^multipart\/report\b/i.test(type)
  const reported = container ? (parameter(type, 'report-type')?.toLowerCase() ?? '') : ''
  for (const [report, kind, bare] of REPORTS) {
    const named = container && (reported === report || partTypes.includes(`message/${report}`))
    if (named || bare.test(type)) return is(kind, `Content-Type: multipart/report; report-type=${report}`)
  }
  return container ? is('notification', `Content-Type: multipart/report; report-type=${reported}`) : null
}

/** RFC 3834 5: anything but `no` is automatic. The value is a token, perhaps with parameters and comments. */
function asAutoSubmitted(signs: MailSigns): Verdict {
  const value = all(signs.headers, 'auto-submitted').find(one => !['no', ''].includes(tokenOf(one)))
  if (value === undefined) return null
  const because = `Auto-Submitted: ${value}`
  const token = tokenOf(value)
  const failed = isNullSender(signs) && says(signs.subject, UNDELIVERED)
  if (failed || isDaemon(signs.from)) return is('bounce', `${because}, from ${signs.from ?? 'nobody'}`)
  // Exchange marks its absence notes auto-generated; their subject opens with "Automatic reply:" in the user's language.
  const labelled = opens(signs.subject, AUTOMATIC) && hintOf(signs) !== null
  if (token === 'auto-generated' || token === 'auto-notified')
    return labelled || says(signs.subject, ABSENT) ? is('out-of-office', because) : is('notification', because)
  const absent = says(signs.subject, ABSENT) || /vacation|owner-email/i.test(value) || opens(signs.subject, AUTOMATIC)
  return is(absent ? 'out-of-office' : 'auto-reply', because)
}

function asBounce(signs: MailSigns): Verdict {
  const failed = first(signs.headers, 'x-failed-recipients')
  if (failed?.includes('@')) return is('bounce', 'X-Failed-Recipients is set')
  if (isDaemon(signs.from)) return is('bounce', `From is ${signs.from}`)
  if (signs.from === null && /mailer-daemon|postmaster|<\s*>/i.test(first(signs.headers, 'from') ?? ''))
    return is('bounce', 'From is a mail server')
  return isNullSender(signs) && says(signs.subject, UNDELIVERED)
    ? is('bounce', 'Return-Path is empty, and the subject says that mail failed')
    : null
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
    if (value !== undefined)
      return is(says(signs.subject, ABSENT) || name === 'x-vacation' ? 'out-of-office' : 'auto-reply', `${name}: ${value}`)
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
  return hint
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
  return isNullSender(signs) ? is('auto-reply', 'Return-Path is empty: its sender wants no answer') : null
}

function isNullSender({ headers }: MailSigns): boolean {
  return /^<\s*>/.test(first(headers, 'return-path') ?? '')
}

function isDaemon(from: string | null): boolean {
  return from !== null && /^(?:mailer-?daemon|postmaster)@/.test(from)
}

function precedenceOf(headers: Headers): readonly string[] {
  return [...all(headers, 'precedence'), ...all(headers, 'x-precedence')].map(tokenOf)
}

function mentionsOwn(value: string, ownAddresses: readonly string[]): boolean {
  const text = value.toLowerCase()
  return ownAddresses.some(address => text.includes(address))
}

function tokenOf(value: string): string {
  return /^[^\s;(,]*/.exec(value.replace(/^(?:\s|\([^()]*\))+/, ''))?.[0]?.toLowerCase() ?? ''
}

function says(subject: string, phrases: readonly string[]): boolean {
  const text = fold(subject)
  return phrases.some(phrase => contains(text, phrase))
}

function startsWith(subject: string, phrases: readonly string[]): boolean {
  const text = fold(subject)
  return phrases.some(phrase => text.startsWith(phrase) && !/^[\p{L}\p{M}]/u.test(text.slice(phrase.length)))
}

/** As a label: the phrase and a colon, a dash, a bracket or nothing after it. "Out of office replies do not work" is a person's. */
function opens(subject: string, phrases: readonly string[]): boolean {
  const text = fold(subject)
  return phrases.some(phrase => text.startsWith(phrase) && /^\s*(?:[:：!([|–—]|-\s|$)/u.test(text.slice(phrase.length)))
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
