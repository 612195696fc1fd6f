// Makes the finished letter that becomes an outbox row: recipient, threading, headers, text. Pure: the same arguments give the same
// letter, so that a repeat of the transaction writes the same mail. It does not decide whether to write at all: loop-guard.ts does.

import { domainOf } from '../understanding/addresses.ts'
import { cleanLine } from '../understanding/clean.ts'
import type { Address, Language, Letter } from '../understanding/letter.ts'
import { replyAddress, type Secret, ticketMessageId, toBase32 } from '../understanding/reply-token.ts'
import { render, type Templates } from './render.ts'
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

export interface Acknowledgement {
  /** At least one; the first is the one a reply belongs to where it names no other. */
  readonly tickets: readonly { readonly id: number; readonly title: string }[]
  readonly letter: Pick<Letter, 'from' | 'messageId' | 'inReplyTo' | 'references' | 'subject'>
  readonly mailbox: { readonly address: string }
  readonly organisation: string
  readonly language: Language
  /** Whether the customer's own words may come back to them: subject, titles, name. False for every sender who did not prove who they are. */
  readonly echo: boolean
  readonly numberPrefix: string
  /** 10 random bytes, new for each mail. */
  readonly nonce: Uint8Array
  readonly secret: Secret
  readonly templates: Templates
}

/** @throws where there is no ticket or no sender: the loop guard lets no such letter through. */
export function composeAcknowledgement(input: Acknowledgement): OutboxLetter {
  const [first] = input.tickets
  const { from } = input.letter
  if (!first || !from) throw new Error('an acknowledgement needs a ticket and a recipient')
  const { mailbox, secret, language } = input
  return {
    kind: 'acknowledgement',
    ticketId: first.id,
    messageId: ticketMessageId({ ticketId: first.id, nonce: toBase32(input.nonce), domain: domainOf(mailbox.address), secret }),
    fromAddress: mailbox.address,
    fromName: cleanLine(input.organisation, NAME_LIMIT),
    ...recipient(from, input.echo),
    replyTo: replyAddress({ address: mailbox.address, ticketId: first.id, secret }),
    ...threading(input.letter),
    headers: automaticHeaders(mailbox.address, language),
    language,
    ...render(input.templates, 'acknowledgement', language, variables(input, first.id)),
  }
}

const NAME_LIMIT = 100
const SUBJECT_LIMIT = 120
const TITLE_LIMIT = 120

/**
 * The From address, and nobody else: it is what the receiving server's verdict was about (RFC 7489 3.1). Reply-To is anybody's to fill
 * in, so that following it would let a stranger point our mail at a third person; Return-Path, which RFC 3834 4 names, is for bounces
 * and with bulk senders not read by people. A name is the sender's words too: a forged one could carry an advertisement.
 */
const recipient = (from: Address, echo: boolean) => ({ toAddress: from.address, toName: echo ? cleanLine(from.name, NAME_LIMIT) : '' })

function variables(input: Acknowledgement, firstId: number) {
  const number = (id: number) => `${input.numberPrefix}-${id}`
  const titleOf = (title: string) => (input.echo ? cleanLine(title, TITLE_LIMIT) : '')
  return {
    organisation: input.organisation,
    number: number(firstId),
    tickets: input.tickets.map(({ id, title }) => ({ number: number(id), title: titleOf(title) })),
    subject: input.echo ? bareSubject(input.letter.subject, input.numberPrefix) : '',
  }
}

/** Without "Re:" (RFC 5322 3.6.5, and how Turkish and German clients say it) and without numbers in brackets, which may be another ticket's. */
function bareSubject(subject: string, numberPrefix: string): string {
  const numbers = new RegExp(`\\[\\s*${RegExp.escape(numberPrefix)}[^\\]]{0,20}\\]`, 'gi')
  const line = cleanLine(subject.slice(0, SUBJECT_LIMIT * 20).replace(numbers, ' '), SUBJECT_LIMIT)
  return line.replace(/^(?:(?:re|ynt|yan|aw|رد)\s*:\s*)+/iu, '')
}

/** RFC 3834 5 and what mail systems that are older or do not care for it look at. */
const automaticHeaders = (mailboxAddress: string, language: Language) => ({
  'Auto-Submitted': 'auto-replied',
  // Exchange and Outlook: no out-of-office, no receipt, no automatic reply to this ([MS-OXCMAIL] 2.2.3.2.14).
  'X-Auto-Response-Suppress': 'All',
  // RFC 3834 3.1.8 leaves the word open. `bulk` is the one that old vacation programs and all desks we know of obey; `auto_reply` few.
  Precedence: 'bulk',
  // If it ever comes back to us, from whomever, it is known as our own.
  'X-Postdesk-Loop': mailboxAddress,
  // RFC 3282 2: screen readers and mail filters go by it.
  'Content-Language': language,
})

/** RFC 5322 3.6.4: in reply to the letter, with its References and the letter itself behind them. */
function threading({ messageId, inReplyTo, references }: Acknowledgement['letter']) {
  if (messageId === null || !isSendable(messageId)) return { inReplyTo: null, threadRefs: '' }
  const earlier = references.length > 0 ? references : inReplyTo.slice(0, 1)
  return { inReplyTo: messageId, threadRefs: fitReferences([...earlier, messageId]) }
}

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
