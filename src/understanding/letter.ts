// What a mail says, after MIME parsing and before any decision: one plain, readonly record.
// Everything later rooms know of a mail is in here; nobody downstream looks at raw bytes again.

import type { BounceCause } from './bounce-causes.ts'
import type { Category, Topic } from './lexicon/shape.ts'

/** A mailbox of RFC 5322 3.4: `address` is lower-cased and holds exactly one '@'; `name` may be empty. Neither holds control characters. */
export interface Address {
  readonly address: string
  readonly name: string
}

/** A MIME part that is a file for the reader. `content` is null where the part was left on the server (size limit). */
export interface Attachment {
  /** Safe to use as a file name on any system; never empty. */
  readonly filename: string
  readonly contentType: string
  readonly sizeBytes: number
  readonly content: Uint8Array | null
  /** True for parts the HTML body shows by Content-ID. */
  readonly inline: boolean
}

/** One recipient of a mail that came back. */
export interface BouncedRecipient {
  /** Null where the note names nobody. */
  readonly address: string | null
  /** The address that was written to, where a server had sent the mail on to `address`; else null. */
  readonly writtenTo: string | null
  /** RFC 3463, such as 5.1.1; null where no server wrote one. */
  readonly status: string | null
  /** RFC 5321 4.2, such as 550. */
  readonly reply: string | null
  /** True only of an address that is proved dead: nothing else should ever silence a customer. */
  readonly hard: boolean
  /** `delivered`: a report of success, which is no failure at all. */
  readonly cause: BounceCause
  /** What the server said, on one line. */
  readonly diagnostic: string | null
}

export interface Bounce {
  /** At least one. */
  readonly recipients: readonly BouncedRecipient[]
  /** Of the mail that came back. Anybody can write one: it proves nothing until it is found among our own. */
  readonly originalMessageId: string | null
  readonly because: string
}

/** When the writer of an absence note is back. */
export interface ReturnDate {
  /** ISO 8601; the first day back, as he counts days. */
  readonly day: string
  /** As written. */
  readonly words: string
  readonly because: string
}

/** What sort of sender wrote it. `person` is the default; every other kind was proved by a header or phrase. */
export type MailKind =
  | 'person'
  | 'auto-reply'
  | 'out-of-office'
  | 'bounce'
  | 'complaint-report'
  | 'read-receipt'
  | 'list'
  | 'notification'
  | 'own'

/**
 * The verdict of our own receiving server (RFC 8601): pass = DMARC pass, or SPF or DKIM pass aligned with the From domain;
 * fail = DMARC fail; none = evaluated, and nothing to go by; unknown = no Authentication-Results header that we may believe.
 */
export type Authenticity = 'pass' | 'fail' | 'none' | 'unknown'

/** The languages Postdesk has its own texts in. */
export const LANGUAGES = ['en', 'tr', 'bn', 'ar'] as const
export type Language = (typeof LANGUAGES)[number]

/** A choice with the evidence for it. */
export interface Because<T> {
  readonly value: T
  readonly because: string
}

/** The language of a text, ISO 639-1, whether it is one of ours or not. */
export interface WrittenIn {
  /** Null where nothing stood out. */
  readonly value: string | null
  /** From 0 to 1. */
  readonly confidence: number
  readonly because: string
}

/** ITIL's words: something fails, something is wanted, something is asked, somebody is dissatisfied with people or service. */
export const NATURES = ['incident', 'request', 'question', 'complaint'] as const
export type Nature = (typeof NATURES)[number]

/** A stretch of a text; UTF-16 offsets into `Letter.text`. */
export interface Region {
  readonly start: number
  readonly end: number
}

/** Enterprise failure: the whole company or site is down. Scheduled: routine service to a date. Planned: an event to come. */
export const URGENCIES = ['enterprise_failure', 'critical', 'normal', 'scheduled', 'planned'] as const
export type Urgency = (typeof URGENCIES)[number]

/** What a mail says of itself beside its matters; each with the words that say so. */
export interface Signals {
  readonly urgency: Because<Urgency>
  readonly asksForSupervisor: Because<boolean>
  /** Praise beyond courtesy. */
  readonly praise: Because<boolean>
  readonly angry: Because<boolean>
  /** As written: "by Thursday lunchtime". */
  readonly deadline: Because<string | null>
}

/** One distinct matter inside a mail: what a help desk would move to a team, or close on a day, of its own. */
export interface Issue extends Region {
  /** In the customer's words; never empty, at most 120 characters. */
  readonly title: string
  readonly text: string
  /** Everything in the mail that belongs to it, in order; `start` to `end` is the stretch around its statement. */
  readonly parts: readonly Region[]
  readonly nature: Nature
  readonly category: Category
  /** The things named in its parts, the most named first. */
  readonly topics: readonly Topic[]
  /** Of its own words where a mail holds several matters; else the mail's. */
  readonly urgency: Because<Urgency>
  readonly because: string
  /** From 0 to 1: how sure it is that this is a matter of its own. */
  readonly confidence: number
}

/** Where a mail might hold another matter, on evidence too weak to cut by itself: a person decides. */
export interface ProposedCut extends Region {
  readonly title: string
  readonly because: string
  readonly confidence: number
}

export type FactType = 'person-name' | 'phone' | 'equipment' | 'model' | 'serial' | 'licence' | 'account' | 'order' | 'location' | 'date'

/** Something the mail says of the case, with the place of the words it came from. */
export interface Fact extends Region {
  readonly type: FactType
  /** As in the text, or in From where `start` and `end` are both 0. */
  readonly words: string
  /** Digits in ASCII; phones as E.164 where their country is known, dates as yyyy-mm-dd where unambiguous, else the words. */
  readonly value: string
  readonly because: string
}

/** What a stretch of a letter is. Only `new` was written for this letter; `forwarded` is the body of a mail passed on. */
export type SpanRole = 'new' | 'quote' | 'attribution' | 'forward-header' | 'forwarded' | 'signature' | 'disclaimer' | 'mobile-footer'

/** A stretch of `Letter.text`, in UTF-16 offsets. The spans of a letter tile its text: nothing is cut, all of it has a role. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly role: SpanRole
  readonly because: string
}

/** The mail that was passed on, as its copied header names it; of several, one inside the other, the outermost. */
export interface Forwarded {
  /** Null where the header names nobody's address; `sender` may still hold a name. */
  readonly from: Address | null
  /** As written: `Jane Roe [mailto:jane@example.org]`. Empty where the client wrote none. */
  readonly sender: string
  /** As written, in whatever language and format. */
  readonly sentAt: string | null
  readonly subject: string | null
  readonly to: string | null
  readonly because: string
}

export interface Letter {
  /** Message-IDs are kept without angle brackets, trimmed, at most 998 characters (RFC 5322 2.1.1); case is kept. */
  readonly messageId: string | null
  readonly inReplyTo: readonly string[]
  /** Oldest first, at most 100: the first 20 and the last 80 of a longer list. */
  readonly references: readonly string[]
  readonly from: Address | null
  readonly replyTo: readonly Address[]
  /** To and Cc and, where a server adds them, Delivered-To, X-Original-To and Envelope-To: every address it may have come by. */
  readonly recipients: readonly Address[]
  readonly subject: string
  readonly sentAt: Date | null
  /** The whole text for a reader: decoded, NUL and other C0 controls removed, line ends as \n. Never stripped of quotes. */
  readonly text: string
  /** Tile `text`, in order; empty where the text is. */
  readonly spans: readonly Span[]
  /** The text of the `new` spans, an empty line between them: what the writer wrote for this letter. Empty for a bare forward. */
  readonly newText: string
  readonly forwarded: Forwarded | null
  readonly attachments: readonly Attachment[]
  readonly kind: Because<MailKind>
  /** Set where, and only where, `kind` is `bounce`. */
  readonly bounce: Bounce | null
  /** Null where `kind` is not `out-of-office`, and where the note names no day. */
  readonly returnDate: ReturnDate | null
  readonly authenticity: Because<Authenticity>
  /** Of the new text; Bengali and Arabic in Latin letters are Bengali and Arabic. */
  readonly writtenIn: WrittenIn
  /** The same where it is one of our own languages, else null. */
  readonly language: Because<Language | null>
  /** Empty where a mail holds none: praise alone, thanks that it works again. */
  readonly issues: readonly Issue[]
  readonly proposedCuts: readonly ProposedCut[]
  readonly signals: Signals
  readonly facts: readonly Fact[]
  /** Notes for people: "text was not valid gb2312, read as UTF-8", "2,000 recipients, first 500 kept". */
  readonly notes: readonly string[]
}
