// Says whether a mail is a bounce, and what proves it. Order of evidence: a report (RFC 6522), a header of failed recipients, a mail
// server as sender; then signs that need each other: an automatic mail, a subject of failure, the opening words of a mail system, a code
// or cause that only servers name, the returned mail. Refuses people: who writes about a bounce, or sends one on, writes something of his
// own first, or answers.
import { ABSENT, AUTOMATIC, UNDELIVERED } from './auto-reply-phrases.ts'
import { DAEMON_LOCAL, DAEMON_NAME, FAILURE_SUBJECT, OFFICE_NAME, PLAIN_OPENINGS, RETURNED, SYSTEM_OPENINGS } from './bounce-dialects.ts'
import { hasCode, namesCause } from './bounce-reason.ts'
import { noteOf } from './bounce-text.ts'
import { cleanLine } from './clean.ts'
import { decodeHeaderText } from './encoded-words.ts'
import { first, parameter } from './headers.ts'
import { autoSubmitted, isNullSender, type MailSigns, opens, says } from './mail-signs.ts'

const REPORT_PARTS = ['message/delivery-status', 'message/global-delivery-status']
const MAIL_PARTS = /^(?:message\/(?:rfc822|global|partial)|text\/(?:x-)?rfc822-?headers?)$/
const ANSWER =
  /^\s*(?:(?:re|fwd?|aw|wg|sv|vs|tr|rv|enc|doorst|ynt|ilt|odp|res|ref|antw|i|r|رد|إعادة|回复|回覆|转发|轉寄|返信|转寄)(?:\s*\[\d+\])?\s*[:：]|\[?(?:forward|fwd)\b)/iu
const TAGS = /^(?:\s*(?:\[[^\]]{1,40}\]|\*{2,5}[^*]{1,20}\*{2,5}|\([^)]{1,20}\)))+\s*/
const DIGEST = /quarantine|digest|spam (?:report|summary)|held messages|karantina|karantäne/i
const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|hallo|guten|sehr geehrte|bonjour|hola|estimad|buenos|ciao|buongiorno|gentile|ol[áa]|prezad|merhaba|sayın|selam|iyi günler|hoi|beste|geachte|hej|cześć|dzień dobry|здравствуйте|добрый|привет|уважаем|مرحبا|السلام|السادة|تحية|عزيزي|প্রিয়|হ্যালো|আসসালামু|নমস্কার|জনাব|お世話|こんにちは|您好|你好|안녕)(?=[\s,،!.:。、，]|$)|please help|\b(?:my|fyi|can you|could you)\b|[?？؟]/imu
const OWN_WORDS =
  /(?<![\p{L}\p{M}])(?:i|we|our|see below|forwarded|bana|benim|ben|bize|ich|wir|je|nous|yo|io|eu|я|мы|আমি|আমার|أنا)(?![\p{L}\p{M}])/iu
const FORWARD = /^(?:-{3,}|begin forwarded|from:|von:|de:|kimden:|от:|من:|发件人|差出人|>)/i
const NOISE =
  /^(?:[-=_*\s]*$|--\S+$|content-[\w-]+\s*:|this is a (?:mime|multi-?part)|mime-version|\[(?:image|cid|external)[^\]]*\]?|charset=|boundary=|caution:|external|office 365|microsoft|<?https?:)/i
const LISTED = /^[ \t]{0,8}[<"']?[^\s<>@]{1,64}@[\w.-]{1,253}[>"']?:?[ \t]*$/m
const FIRST_LINES = 4
const HEAD_MAX = 4000

interface Signs {
  readonly signs: MailSigns
  readonly name: string
  readonly subject: string
  readonly note: string
  readonly nullSender: boolean
  readonly automatic: boolean
}

type Proof = string | null

/** The header or the words that prove it, or null. */
export function bounceProof(mail: MailSigns): Proof {
  const signs = read(mail)
  return byReport(signs) ?? byHeader(signs) ?? byServer(signs) ?? byMachine(signs) ?? byWords(signs)
}

function read(signs: MailSigns): Signs {
  const nullSender = isNullSender(signs)
  const suppress = signs.headers.has('x-auto-response-suppress') || signs.headers.has('x-ms-exchange-message-is-ndr')
  return {
    signs,
    name: cleanLine(decodeHeaderText(first(signs.headers, 'from') ?? '', null), 200),
    subject: (signs.subject.replace(TAGS, '').replace(/^[\s*]+/, '') || signs.subject).normalize('NFC').replaceAll('İ', 'i'),
    note: signs.text === undefined ? '' : noteOf(signs.text).normalize('NFC'),
    nullSender,
    automatic: nullSender || autoSubmitted(signs) !== null || suppress,
  }
}

/** A person may send such a part on, but not in a multipart/report. */
function byReport({ signs, subject, automatic, note }: Signs): Proof {
  const type = first(signs.headers, 'content-type') ?? ''
  const container = /^multipart\/report\b/i.test(type)
  const named = container && parameter(type, 'report-type')?.toLowerCase() === 'delivery-status'
  const part = REPORT_PARTS.find(one => signs.partTypes.includes(one))
  if (named || (container && part) || /^message\/delivery-status\b/i.test(type))
    return 'Content-Type: multipart/report; report-type=delivery-status'
  if (part === undefined || ANSWER.test(subject)) return null
  const spoken = systemOpening(note, FIRST_LINES) ?? (FAILURE_SUBJECT.test(subject) ? plainOpening(note, 1) : null)
  const within = signs.partTypes.includes('multipart/report') || automatic || spoken !== null
  return within ? `a part of it is ${part}` : null
}

function byHeader({ signs }: Signs): Proof {
  if (first(signs.headers, 'x-failed-recipients')?.includes('@')) return 'X-Failed-Recipients is set'
  return signs.headers.has('x-ms-exchange-message-is-ndr') ? 'X-MS-Exchange-Message-Is-Ndr is set' : null
}

/** Nothing but mail servers has these addresses and names; some let an absence note or an answer of their keeper go out under them. */
function byServer({ signs, name, subject, note }: Signs): Proof {
  const { from } = signs
  const local = (from ?? '').split('@')[0] ?? ''
  const nameless = from === null && /mailer-daemon|postmaster|<\s*>/i.test(name)
  if (!nameless && !DAEMON_LOCAL.test(local) && !DAEMON_NAME.test(name)) return null
  const failure = FAILURE_SUBJECT.test(subject) || diagnosed(note)
  const answered = ANSWER.test(subject) && local === 'postmaster' && signs.headers.has('in-reply-to')
  const other = opens(subject, ABSENT) || opens(subject, AUTOMATIC) || DIGEST.test(subject) || answered
  if (other && !failure) return null
  return nameless ? 'From is a mail server' : `From is ${from ?? ''} ${DAEMON_LOCAL.test(local) ? '' : name}`.trim()
}

/** Mail that wants no answer, or that a system's keeper sent, and one or two signs more. */
function byMachine({ signs, name, subject, note, nullSender, automatic }: Signs): Proof {
  const office = OFFICE_NAME.test(name)
  if (!automatic && !office) return null
  if (opens(subject, ABSENT) || says(subject, ABSENT)) return null
  const sender = nullSender ? 'Return-Path is empty' : automatic ? 'it is automatic' : 'a mail system is its sender'
  const failed = FAILURE_SUBJECT.test(subject)
  if (nullSender && (failed || says(subject, UNDELIVERED))) return `${sender}, and the subject says that mail failed`
  const system = systemOpening(note, FIRST_LINES)
  const cause = diagnosed(note)
  const returned = returns(signs)
  if (failed && (system !== null || cause || (returned && automatic))) return `${sender}, and its subject and its text say that mail failed`
  const spoken = system ?? plainOpening(note, FIRST_LINES)
  if (spoken !== null && (cause || returned)) return `${sender}, and the text is that of ${spoken}`
  return nullSender && cause && hasCode(note) ? `${sender}, and the text tells why mail failed` : null
}

/** By its words alone, for notes that a relay stripped of all else: they must be its very first. */
function byWords({ signs, subject, note }: Signs): Proof {
  if (note === '' || ANSWER.test(subject)) return null
  const system = systemOpening(note, 1)
  const failed = FAILURE_SUBJECT.test(subject)
  const cause = diagnosed(note)
  if (system !== null && (cause || failed || returns(signs))) return `the text is that of ${system}`
  const returned = returns(signs)
  if (!cause || (!failed && !returned) || GREETING.test(note.slice(0, 300))) return null
  // A machine lists the addresses, one a line; a person speaks of them in a sentence.
  const plain = hasCode(note) || (failed && (returned || LISTED.test(note))) ? plainOpening(note, 1) : null
  return plain === null ? null : `the subject and the text are those of ${plain}`
}

function systemOpening(note: string, lines: number): string | null {
  return openingOf(note, SYSTEM_OPENINGS, lines)
}

function plainOpening(note: string, lines: number): string | null {
  return openingOf(note, PLAIN_OPENINGS, lines)
}

/** In the first lines that say anything, and behind nothing that a person would write. */
function openingOf(note: string, openings: typeof SYSTEM_OPENINGS, firstLines: number): string | null {
  const lines = note
    .slice(0, HEAD_MAX)
    .split('\n')
    .map(line => line.trim())
    .filter(line => !NOISE.test(line))
  for (let at = 0; at < Math.min(firstLines, lines.length); at++) {
    const words = lines
      .slice(at, at + 5)
      .join(' ')
      .replace(/\s+/g, ' ')
      .replaceAll('’', "'")
      .replaceAll('İ', 'i')
      .slice(0, 500)
    const found = openings.find(([, pattern]) => pattern.test(words))
    if (found) return found[0]
    const line = lines[at] ?? ''
    if (GREETING.test(line) || OWN_WORDS.test(line) || FORWARD.test(line)) return null
  }
  return null
}

/** A field of a report, a code of a server, or an address with a cause that only servers name. */
function diagnosed(note: string): boolean {
  const head = note.slice(0, HEAD_MAX)
  if (/^(?:final-recipient|diagnostic-code|reporting-mta|remote-mta|action: failed)\s*:?/im.test(head)) return true
  return hasCode(head) || (head.includes('@') && namesCause(head))
}

function returns({ partTypes, text = '' }: MailSigns): boolean {
  return partTypes.some(type => MAIL_PARTS.test(type)) || RETURNED.test(text.slice(0, 16_000))
}
