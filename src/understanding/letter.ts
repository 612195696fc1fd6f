// What a mail says, after MIME parsing and before any decision: one plain, readonly record.
// Everything later rooms know of a mail is in here; nobody downstream looks at raw bytes again.

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

/** One distinct matter inside a mail; `start` and `end` are UTF-16 offsets into `Letter.text`. */
export interface Issue {
  readonly title: string
  readonly text: string
  readonly start: number
  readonly end: number
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
  readonly attachments: readonly Attachment[]
  readonly kind: Because<MailKind>
  readonly authenticity: Because<Authenticity>
  /** Null where no language of any confidence was found. */
  readonly language: Because<Language | null>
  readonly issues: readonly Issue[]
  /** Notes for people: "text was not valid gb2312, read as UTF-8", "2,000 recipients, first 500 kept". */
  readonly notes: readonly string[]
}
