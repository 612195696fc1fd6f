// What the parts of intake hand to each other: what a mailbox's watcher has at hand, and one connection's state.
import type { Clock } from '../clock.ts'
import type { MailboxConfig } from '../config.ts'
import type { Db } from '../db/connect.ts'
import type { FolderCursor, Lease } from '../db/mailboxes.ts'
import type { Log } from '../log.ts'
import type { ImapFolder } from '../mailbox/imap.ts'
import type { ImportProgress } from './import-progress.ts'

export interface IntakeContext {
  readonly db: Db
  readonly log: Log
  readonly clock: Clock
  readonly processId: string
  /** Rings for new messages. What fails here the sweep makes good. */
  readonly ring: (messageIds: readonly number[]) => Promise<void>
}

export interface FolderContext extends IntakeContext {
  readonly mailbox: MailboxConfig
  readonly lease: Lease
  readonly folder: string
  /** Aborted when we are stopped or the lease is lost. */
  readonly signal: AbortSignal
}

export interface Session extends FolderContext {
  readonly imap: ImapFolder
  readonly progress: ImportProgress
  cursor: FolderCursor
  /** The server refused to flag or move: not asked again on this connection. */
  afterRefused: boolean
}

/** Another process watches the mailbox now, or our cursor was moved by one. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost'
}
