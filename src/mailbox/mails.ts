// What the wire needs to open a folder, and mail as it hands it over: listed, then fetched.
import type { ImapConfig } from '../config.ts'
import type { LeftOutPart } from './oversized.ts'

export interface FolderOptions {
  readonly imap: ImapConfig
  readonly folder: string
  /** Larger mail is fetched without its attachments. */
  readonly maxMessageBytes: number
  readonly pollSeconds: number
  /** Ends a connecting, a waiting, and every later command. */
  readonly signal: AbortSignal
  /** Stands in for an INTERNALDATE that is no date. */
  readonly now: () => Date
  /** A command that takes longer means that the line is dead; 30 s where nothing is said. Bodies are given more, by their size. */
  readonly deadlineMs?: number
}

export interface ListedMail {
  readonly uid: number
  readonly sizeBytes: number
  /** INTERNALDATE. */
  readonly receivedAt: Date
}

export interface Listing {
  readonly mails: readonly ListedMail[]
  /** No UID up to this one is left unlisted. */
  readonly throughUid: number
  /** False where more may lie beyond. */
  readonly complete: boolean
}

export interface FetchedMail extends ListedMail {
  /** The mail as the server has it or, where something was left out, the small one made of its texts. */
  readonly raw: Buffer
  /** The original header block. */
  readonly headers: Buffer
  readonly leftOut: readonly LeftOutPart[]
}
