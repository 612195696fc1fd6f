// The message worker's room on a test database, without mailbox, queue or SMTP server.
import { readSecret } from '../../src/db/migrate.ts'
import { adoptPolicy } from '../../src/db/policies.ts'
import type { Rulebook } from '../../src/policy-book.ts'
import { openLoadBook } from '../../src/workers/load-book.ts'
import type { MessageRoom } from '../../src/workers/work.ts'
import { aConfig, aMailbox } from './config.ts'
import { keepLog } from './log.ts'
import type { TestDatabase } from './postgres.ts'
import { aRulebook } from './rulebook.ts'

export interface TestRoom extends MessageRoom {
  readonly mailboxId: number
  /** Outbox rows that were rung for. */
  readonly rung: readonly number[]
}

/** `clock.now` is asked anew each time, so that a test can step it. */
export async function openMessageRoom({ db }: TestDatabase, clock: { now(): Date }, rulebook: Rulebook = aRulebook()): Promise<TestRoom> {
  const config = aConfig({ mailboxes: [aMailbox()], acknowledgement: { perRecipientPerHour: 3, perDomainPerHour: 300 } })
  const mailbox = { name: 'support', address: 'support@desk.example' }
  const { id: mailboxId } = await db.insertInto('mailboxes').values(mailbox).returning('id').executeTakeFirstOrThrow()
  const rung: number[] = []
  const bells = { ring: async (_: string, ids: readonly number[]) => void rung.push(...ids) }
  await adoptPolicy(db, rulebook.policy.hash, rulebook.files, clock.now(), 'for a test')
  const book = { rulebook: () => rulebook, load: openLoadBook(db, clock) }
  return { db, clock, log: keepLog(), config, ...book, secret: await readSecret(db), bells, mailboxId, rung }
}
