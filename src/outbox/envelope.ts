// What every mail of ours has around its words: sender, signed tokens, threading and the headers of an automaton. Pure, and kept in one
// place so that no kind of mail can forget the headers that stop loops, or echo what an unproven sender wrote.

import { domainOf } from '../understanding/addresses.ts'
import { cleanLine } from '../understanding/clean.ts'
import type { Address, Language, Letter } from '../understanding/letter.ts'
import { replyAddress, type Secret, ticketMessageId, toBase32 } from '../understanding/reply-token.ts'
import type { Templates } from './template-engine.ts'
import type { TemplateKind } from './template-kinds.ts'

/** One outgoing mail, as it stands in the outbox. Message-IDs are without angle brackets. */
export interface OutboxLetter {
  readonly kind: TemplateKind
  readonly ticketId: number
  readonly messageId: string
  readonly fromAddress: string
  readonly fromName: string
  readonly toAddress: string
  readonly toName: string
  readonly replyTo: string
  readonly inReplyTo: string | null
  /** The References header's value: ids in angle brackets, oldest first, or empty. */
  readonly threadRefs: string
  readonly headers: Readonly<Record<string, string>>
  readonly language: Language
  readonly subject: string
  readonly text: string
  readonly html: string
}

/** The house and the language a mail is written from and in. */
export interface Desk {
  readonly mailbox: { readonly address: string }
  readonly organisation: string
  readonly language: Language
  readonly numberPrefix: string
  /** 10 random bytes, new for each mail. */
  readonly nonce: Uint8Array
  readonly secret: Secret
  readonly templates: Templates
}

export type Answered = Pick<Letter, 'from' | 'messageId' | 'inReplyTo' | 'references' | 'subject'>

/** The customer's newest letter, of a mail that is written later than it came. */
export type NewestLetter = Omit<Answered, 'from'>

export const NAME_LIMIT = 100
const SUBJECT_LIMIT = 120
const TITLE_LIMIT = 120

/** A customer's words, where they may be repeated at all. */
export const titleFor = (title: string, echo: boolean) => (echo ? cleanLine(title, TITLE_LIMIT) : '')

export const subjectFor = (subject: string, echo: boolean, numberPrefix: string) => (echo ? bareSubject(subject, numberPrefix) : '')

export const sender = ({ mailbox, organisation }: Desk) => ({
  fromAddress: mailbox.address,
  fromName: cleanLine(organisation, NAME_LIMIT),
})

/** By both a reply finds its ticket again, whichever of the two its mail program keeps. */
export const tokens = ({ mailbox, nonce, secret }: Desk, ticketId: number) => ({
  messageId: ticketMessageId({ ticketId, nonce: toBase32(nonce), domain: domainOf(mailbox.address), secret }),
  replyTo: replyAddress({ address: mailbox.address, ticketId, secret }),
})

/**
 * The From address, and nobody else: it is what the receiving server's verdict was about (RFC 7489 3.1). Reply-To is anybody's to fill
 * in, so that following it would let a stranger point our mail at a third person; Return-Path, which RFC 3834 4 names, is for bounces
 * and with bulk senders not read by people. A name is the sender's words too: a forged one could carry an advertisement.
 */
export const recipient = (from: Address, echo: boolean) => ({
  toAddress: from.address,
  toName: echo ? cleanLine(from.name, NAME_LIMIT) : '',
})

/** Without "Re:" (RFC 5322 3.6.5, and how Turkish and German clients say it) and without numbers in brackets, which may be another ticket's. */
function bareSubject(subject: string, numberPrefix: string): string {
  const numbers = new RegExp(`\\[\\s*${RegExp.escape(numberPrefix)}[^\\]]{0,20}\\]`, 'gi')
  const line = cleanLine(subject.slice(0, SUBJECT_LIMIT * 20).replace(numbers, ' '), SUBJECT_LIMIT)
  return line.replace(/^(?:(?:re|ynt|yan|aw|رد)\s*:\s*)+/iu, '')
}

/**
 * RFC 3834 5 and what mail systems that are older or do not care for it look at. `auto-replied` is for the answer to a letter,
 * `auto-generated` for what nobody's letter to its reader caused (RFC 3834 5.2).
 */
export const automaticHeaders = ({ mailbox, language }: Desk, submitted: 'auto-replied' | 'auto-generated') => ({
  'Auto-Submitted': submitted,
  // Exchange and Outlook: no out-of-office, no receipt, no automatic reply to this ([MS-OXCMAIL] 2.2.3.2.14).
  'X-Auto-Response-Suppress': 'All',
  // RFC 3834 3.1.8 leaves the word open. `bulk` is the one that old vacation programs and all desks we know of obey; `auto_reply` few.
  Precedence: 'bulk',
  // If it ever comes back to us, from whomever, it is known as our own.
  'X-Postdesk-Loop': mailbox.address,
  // RFC 3282 2: screen readers and mail filters go by it.
  'Content-Language': language,
})

/**
 * A person wrote it: an absence note may well answer it (RFC 3834 2), and filters for bulk mail have no business with it. Our own mark stays:
 * should it come back to us, it is known.
 */
export const personHeaders = ({ mailbox, language }: Desk) => ({
  'X-Postdesk-Loop': mailbox.address,
  'Content-Language': language,
})

export const NO_THREAD = { inReplyTo: null, threadRefs: '' } as const

/**
 * RFC 5322 3.6.4: in reply to the letter, with its References and the letter itself behind them. `ours` are mails that we wrote in the same
 * conversation: between the two, so that a mail program that lost one of them still finds the thread. Without a letter they are the thread.
 */
export function threading({ messageId, inReplyTo, references }: Omit<Answered, 'from' | 'subject'>, ours: readonly string[] = []) {
  const parent = messageId !== null && isSendable(messageId) ? messageId : ours.findLast(isSendable)
  if (parent === undefined) return NO_THREAD
  const earlier = references.length > 0 ? references : inReplyTo.slice(0, 1)
  const between = ours.filter(id => !earlier.includes(id))
  return { inReplyTo: parent, threadRefs: fitReferences([...earlier, ...between, parent]) }
}

const NO_LETTER = { messageId: null, inReplyTo: [], references: [] }

/** The same for a mail of a later day: `letter` is null where the ticket has none that can be answered. */
export const threadOf = (letter: NewestLetter | null, ours: readonly string[]) => threading({ ...NO_LETTER, ...letter }, ours)

/**
 * An unfolded header line has at most 998 characters (RFC 5322 2.1.1), and relays were seen to refuse or cut longer References even when
 * folded. An id longer than this is a fault or a trap.
 */
const REFERENCES_LIMIT = 980

/** dot-atom and what is seen besides: printable ASCII without spaces and angle brackets. Anything else could break our own header. */
const isSendable = (id: string) => id.length <= REFERENCES_LIMIT - 2 && /^[!-;=?-~]+$/.test(id)

/** The newest, then the first of all (it names the thread), then as many of the newest of the rest as fit; in their order. */
function fitReferences(ids: readonly string[]): string {
  const unique = [...new Set(ids.filter(isSendable).toReversed())].toReversed()
  const byWorth = [...new Set([...unique.slice(-1), ...unique.slice(0, 1), ...unique.toReversed()])]
  const kept = new Set<string>()
  let length = 0
  for (const id of byWorth) {
    if (length + id.length + 3 > REFERENCES_LIMIT) break
    length += id.length + 3
    kept.add(id)
  }
  return unique.flatMap(id => (kept.has(id) ? [`<${id}>`] : [])).join(' ')
}
