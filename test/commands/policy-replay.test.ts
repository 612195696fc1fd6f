import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { commitLetter, ticketRow } from '../support/commit.ts'
import { anIssue } from '../support/letters.ts'
import { openMessageRoom, type TestRoom } from '../support/message-room.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'
import { aRulebook } from '../support/rulebook.ts'
import { folderWithConfig, jsonLines, run } from './fake-io.ts'

const POLICY = fileURLToPath(new URL('../support/small-policy', import.meta.url))
let database: TestDatabase
let room: TestRoom
let id: number
let other: string

/** The same with two changes: printers are critical and have no procedure, and nobody from vip.example is held. */
function anotherPolicy(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'policy-')), 'policy')
  cpSync(POLICY, folder, { recursive: true })
  const file = join(folder, 'policy.yaml')
  const changed = readFileSync(file, 'utf8').replace('then: { sop: printer }', 'then: { priority: { atLeast: critical } }')
  writeFileSync(file, changed)
  return folder
}

beforeAll(async () => {
  database = await createTestDatabase()
  room = await openMessageRoom(database, { now: () => new Date('2026-11-22T08:00:00Z') }, aRulebook(POLICY))
  const text = 'The printer jams.'
  const issues = [anIssue(text, text, { category: 'hardware', topics: ['printer'] })]
  id = (await commitLetter(room, { text, newText: text, issues })).tickets[0] ?? 0
  await commitLetter(room, { subject: 'Our newsletter' })
  await commitLetter(room, {})
  other = anotherPolicy()
})
afterAll(() => database.close())

const desk = (...argv: string[]) => run(argv, { cwd: folderWithConfig(database.url, { policy: JSON.stringify(POLICY) }) })

it('prints what another policy would have done differently, at the time of each mail, and changes nothing', async () => {
  const before = await ticketRow(room, id)
  const { code, out } = await desk('policy', 'replay', '--with', other, '--since', '2d')
  expect(code).toBe(0)
  expect(out).toContain(`PD-${id}`)
  expect(out).toMatch(/priority +normal -> critical {2}\(printers\)/)
  expect(out).toMatch(/sop +printer -> none/)
  expect(out).toMatch(/acknowledgement +sent; asks for model, since, message -> sent/)
  expect(out).toContain('1 of 3 cases would be different: priority 1, sop 1, acknowledgement 1; nothing was changed')
  expect(await ticketRow(room, id)).toEqual(before)
})

it('finds no difference with the policy itself', async () => {
  expect((await desk('policy', 'replay')).out).toContain('0 of 3 cases would be different; nothing was changed')
})

it('gives a case a line with --json', async () => {
  const { out } = await desk('policy', 'replay', '--with', other, '--json')
  expect(jsonLines(out)).toMatchObject([
    { ticket: `PD-${id}`, differences: [{ what: 'priority', before: 'normal', after: 'critical' }, {}, {}] },
  ])
})

it('says what it can not use', async () => {
  expect((await desk('policy', 'replay', '--since', 'soon')).err).toBe('postdesk: --since wants a number of days such as 30d\n')
  expect((await desk('policy', 'replay', '--with', '/no/such/folder')).code).toBe(78)
})
