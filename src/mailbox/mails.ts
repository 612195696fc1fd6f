// Mail as the wire hands it over: listed, then fetched.
import type { LeftOutPart } from './oversized.ts'

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
