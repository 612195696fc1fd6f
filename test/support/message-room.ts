// The message worker's room on a test database, without mailbox, queue or SMTP server.
import { loadTemplates, shippedTemplates } from '../../src/config-templates.ts'
import { readSecret } from '../../src/db/migrate.ts'
import { compileTemplates } from '../../src/outbox/render.ts'
import type { MessageRoom } from '../../src/workers/commit.ts'
import { aConfig, aMailbox } from './config.ts'
import { keepLog } from './log.ts'
import type { TestDatabase } from './postgres.ts'

export interface TestRoom extends MessageRoom {
  readonly mailboxId: number
  /** Outbox rows that were rung for. */
  readonly rung: readonly number[]
}

/** `clock.now` is asked anew each time, so that a test can step it. */
export async function openMessageRoom({ db }: TestDatabase, clock: { now(): Date }): Promise<TestRoom> {
  const compiled = compileTemplates(loadTemplates(shippedTemplates()))
  if (!('templates' in compiled)) throw new Error(compiled.faults.join('\n'))
  const config = aConfig({ mailboxes: [aMailbox()], acknowledgement: { perRecipientPerHour: 3, perDomainPerHour: 300 } })
  const mailbox = { name: 'support', address: 'support@desk.example' }
  const { id: mailboxId } = await db.insertInto('mailboxes').values(mailbox).returning('id').executeTakeFirstOrThrow()
  const rung: number[] = []
  const bells = { ring: async (_: string, ids: readonly number[]) => void rung.push(...ids) }
  return { db, clock, log: keepLog(), config, templates: compiled.templates, secret: await readSecret(db), bells, mailboxId, rung }
}
