// Why one recipient was not reached, and whether he ever will be: from the words of the diagnosis, its codes, and the words around it.
// Promises `hard` only of an address that is proved dead: no class 4 code, no delay, and a cause of HARD_CAUSES. A failure whose cause
// nobody knows goes by the class of its code (RFC 3463 2: 5 is permanent). Refuses to guess a status that no server wrote.
import {
  type BounceCause,
  CAUSE_CATEGORIES,
  CAUSE_STATUSES,
  CAUSE_SUBJECTS,
  CAUSE_WORDS,
  HARD_CAUSES,
  WEAK_CAUSE_WORDS,
} from './bounce-causes.ts'

export interface Findings {
  /** What the other server said, or ''. */
  readonly diagnostic: string
  readonly status: string | null
  /** RFC 3464 2.3.3, lower case. */
  readonly action: string | null
  /** X-PowerMTA-BounceCategory. */
  readonly category: string | null
  /** What the note says of this recipient in its text, and all that it says. */
  readonly nearby: string
  readonly whole: string
}

export interface Reason {
  readonly status: string | null
  readonly reply: string | null
  readonly hard: boolean
  readonly cause: BounceCause
}

/** All that is believed of a whole note, which speaks of headers, servers and senders anyway. */
const TIME_WORDS = WEAK_CAUSE_WORDS.filter(([cause]) => cause === 'expired' || cause === 'delayed')
const WORDS_MAX = 6000
/** No IP address, and no version of a program. */
const STATUS = /(?<![\w.])([245]\.[0-7]\.\d{1,3})(?![\w]|\.\d)/
const REPLY = /(?<![\w.:/-])([45][0-5]\d)(?=[ \-#;:"'\])]|$|<)/
/** In running text a number is a reply only behind a line's beginning or a mark, or before another code or an address. */
const ANSWER = /(?:^[ \t]*|[:;>"'(<[] ?)([45][0-5]\d)[ -](?:[#<]|[A-Za-z45])|(?<![\w.:/-])([45][0-5]\d)[ -](?:[#<]|[245]\.\d\.\d)/m
const ARRIVED = new Set(['delivered', 'relayed', 'expanded'])

export function reasonOf(findings: Findings): Reason {
  const { diagnostic, nearby, whole, action } = findings
  const status = statusOf(findings)
  const reply = REPLY.exec(diagnostic)?.[1] ?? REPLY.exec(nearby)?.[1] ?? answerIn(whole)
  if (action !== null && ARRIVED.has(action)) return { status, reply, hard: false, cause: 'delivered' }
  const cause = causeOf(findings, status)
  // The server that refused knows better than the one that reports it.
  const [said] = REPLY.exec(diagnostic)?.[1] ?? STATUS.exec(diagnostic)?.[1] ?? status ?? reply ?? ''
  const passing = said === '4' || action === 'delayed'
  const dead = HARD_CAUSES.has(cause) || (cause === 'unknown' && said === '5')
  return { status, reply, hard: dead && !passing, cause }
}

function answerIn(words: string): string | null {
  const [, behindMark, beforeCode] = ANSWER.exec(words) ?? []
  return behindMark ?? beforeCode ?? null
}

/** True where the words name a cause that only mail servers name. */
export function namesCause(words: string): boolean {
  return firstOf(CAUSE_WORDS, plain(words)) !== null
}

export function hasCode(words: string): boolean {
  return STATUS.test(words) || ANSWER.test(words)
}

/** The Status field, unless it says nothing (x.0.0) and a code elsewhere says more. */
function statusOf({ status, diagnostic, nearby, whole }: Findings): string | null {
  const given = STATUS.exec(status ?? '')?.[1] ?? null
  if (given !== null && !given.endsWith('.0.0')) return given
  const found = [diagnostic, nearby, whole].map(words => STATUS.exec(words)?.[1] ?? null)
  return found.find(code => code !== null && !code.endsWith('.0.0')) ?? given ?? found.find(code => code !== null) ?? null
}

/** Strong words, then an exact status, then what stands nearby; wide words and the subject of a status last. */
function causeOf({ diagnostic, category, nearby, whole, action }: Findings, status: string | null): BounceCause {
  const detail = status?.slice(2) ?? ''
  const said = plain(diagnostic)
  const near = plain(nearby)
  const all = plain(whole)
  return (
    CAUSE_CATEGORIES[category ?? ''] ??
    firstOf(CAUSE_WORDS, said) ??
    CAUSE_STATUSES[detail] ??
    firstOf(CAUSE_WORDS, near) ??
    (action === 'delayed' ? 'delayed' : null) ??
    firstOf(WEAK_CAUSE_WORDS, said) ??
    firstOf(CAUSE_WORDS, all) ??
    CAUSE_SUBJECTS[detail.split('.')[0] ?? ''] ??
    firstOf(TIME_WORDS, all) ??
    'unknown'
  )
}

function firstOf(list: typeof CAUSE_WORDS, words: string): BounceCause | null {
  if (words === '') return null
  return list.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}

/** One space between words, no word without end: the patterns stay linear. Lines of one SMTP answer ("550-", "550 ") become one. */
function plain(words: string): string {
  return words
    .slice(0, WORDS_MAX)
    .normalize('NFC')
    .replaceAll('İ', 'i')
    .replace(/\s+(?:[245]\d\d-(?:[245]\.\d\.\d{1,3} )?)?/g, ' ')
    .replace(/\S{120,}/g, long => long.slice(0, 120))
    .replace(/[’`]/g, "'")
    .trim()
}
