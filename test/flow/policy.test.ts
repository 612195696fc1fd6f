// A policy changed under a running desk: in force without a restart, told in the log and in the history, each version kept; a broken one changes nothing.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { storeIngested } from '../../src/db/intake.ts'
import { readPolicyVersion } from '../../src/db/policies.ts'
import { type Desk, startDesk } from '../../src/desk.ts'
import { aConfig, aMailbox, PLAIN_POLICY } from '../support/config.ts'
import { type KeptLog, keepLog } from '../support/log.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'
import { aRulebook } from '../support/rulebook.ts'
import { waitFor } from '../support/wait.ts'

const clock = { now: () => new Date() }
let database: TestDatabase
let desk: Desk
let log: KeptLog
let folder: string
let mailboxId: number

beforeAll(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'policy-')), 'policy')
  cpSync(PLAIN_POLICY, folder, { recursive: true })
  database = await createTestDatabase()
  log = keepLog()
  const config = aConfig({ mailboxes: [aMailbox()], policyFolder: folder, database: { kind: 'url', url: database.url } })
  desk = await startDesk({ config, rulebook: aRulebook(folder), log, clock, roles: ['messages'], migrate: true })
  const mailbox = { name: 'support', address: 'support@desk.example' }
  mailboxId = (await database.db.insertInto('mailboxes').values(mailbox).returning('id').executeTakeFirstOrThrow()).id
})
afterAll(async () => {
  await desk.stop()
  await database.close()
  rmSync(folder, { recursive: true })
})

let count = 0
async function receive() {
  const raw = Buffer.from(
    `From: a${++count}@b.example\r\nTo: support@desk.example\r\nSubject: The printer jams\r\nMessage-ID: <p${count}@b.example>\r\n\r\nIt jams on every page.`,
  )
  const { messageId } = await storeIngested(desk.db, { raw, mailboxId, receivedAt: clock.now(), now: clock.now() })
  await desk.bells.ring('messages', [messageId])
  return waitFor('its ticket', () =>
    desk.db
      .selectFrom('tickets as t')
      .innerJoin('ticket_messages as tm', 'tm.ticket_id', 't.id')
      .select(['t.id', 't.tags', 't.team', 't.priority'])
      .where('tm.message_id', '=', messageId)
      .executeTakeFirst(),
  )
}

const adoptions = () =>
  desk.db.selectFrom('events').select(['because', 'data']).where('kind', '=', 'policy.adopted').orderBy('id').execute()

test('the policy in force decides, and its version is kept with its files', async () => {
  expect(await receive()).toMatchObject({ tags: [], team: 'service-desk', priority: 'normal' })
  const [first] = await adoptions()
  const hash = aRulebook(folder).policy.hash
  expect(first).toMatchObject({ because: 'the desk started with it', data: { hash } })
  expect(await readPolicyVersion(desk.db, hash)).toHaveProperty(['policy.yaml'])
})

test('changed files are in force without a restart, told in history and log', async () => {
  writeFileSync(join(folder, 'rules.yaml'), 'rules:\n  - { name: tagged, then: { tags: [seen] } }\n')
  await waitFor('the new version', async () => (await adoptions())[1])
  expect((await adoptions())[1]).toMatchObject({ because: 'the files of the policy changed' })
  await waitFor('the log', () => log.lines.filter(({ event }) => event === 'policy.adopted').length === 2)
  expect(await receive()).toMatchObject({ tags: ['seen'] })
})

test('a broken file is told, and the policy in force goes on', async () => {
  writeFileSync(join(folder, 'rules.yaml'), 'rules:\n\t- { name: broken }\n')
  const told = await waitFor('the fault in the log', () => log.lines.find(({ event }) => event === 'policy.broken'))
  expect(JSON.stringify(told)).toContain('rules.yaml:2:1  a tab cannot indent YAML: use spaces')
  expect(await receive()).toMatchObject({ tags: ['seen'] })
  expect(await adoptions()).toHaveLength(2)
})
