// What the message worker hands on from stage to stage: the room it works in, and a letter with all that became known of it. Types only.
import type { Clock } from '../clock.ts'
import type { Config, MailboxConfig } from '../config.ts'
import type { Db } from '../db/connect.ts'
import type { StoredMessage } from '../db/messages.ts'
import type { Log } from '../log.ts'
import type { LanguageChoice } from '../outbox/choose-language.ts'
import type { OutboxLetter } from '../outbox/compose.ts'
import type { Rulebook } from '../policy-book.ts'
import type { Admission } from '../rules/admit.ts'
import type { Policy } from '../rules/policy.ts'
import type { Reply, TreatedLetter } from '../rules/treat-letter.ts'
import type { Evidence, Match } from '../tickets/match.ts'
import type { Letter } from '../understanding/letter.ts'
import type { LoadBook } from './load-book.ts'
import type { Bells } from './queue.ts'

/** What the message worker needs of the house. */
export interface MessageRoom {
  readonly db: Db
  readonly clock: Clock
  readonly log: Log
  readonly config: Config
  /** The policy in force, asked once for each transaction. */
  readonly rulebook: () => Rulebook
  readonly load: LoadBook
  readonly secret: Buffer
  readonly bells: Pick<Bells, 'ring'>
}

/** The room with one version of the policy and its texts. */
export interface Ruled extends MessageRoom, Pick<Rulebook, 'policy' | 'templates'> {}

export interface Work {
  readonly stored: StoredMessage
  readonly mailbox: MailboxConfig
  readonly letter: Letter
}

export interface Prepared extends Work {
  readonly evidence: Evidence
}

export interface Decided extends Prepared {
  readonly match: Match
  readonly language: LanguageChoice
  readonly treated: TreatedLetter
  readonly opened: readonly Opened[]
}

/** What a mail to the customer is for. */
export type Purpose = 'acknowledgement' | 'information-needed' | 'leader-named'

export type Answer =
  | { readonly kind: 'mail'; readonly purpose: Purpose; readonly letter: OutboxLetter; readonly reply: Reply | null }
  | { readonly kind: 'withheld'; readonly purpose: Purpose; readonly because: string; readonly reply: Reply | null }

export interface Opened {
  readonly id: number
  readonly decision: Admission & { readonly kind: 'open-ticket' }
}

export interface Draft {
  readonly config: Config
  readonly stored: Pick<StoredMessage, 'id' | 'mailboxId'>
  readonly mailbox: MailboxConfig
  readonly letter: Letter
  readonly evidence: Evidence
  readonly match: Match
  readonly treated: TreatedLetter
  readonly policy: Policy
  readonly opened: readonly Opened[]
  /** In which language the customer is written to, and why. */
  readonly language: LanguageChoice
  readonly answer: Answer | null
  /** SHA-256 (hex) of each attachment's content, in order; null where it was left on the server. */
  readonly files: readonly (string | null)[]
}
