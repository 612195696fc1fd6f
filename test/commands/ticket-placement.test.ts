import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { commitLetter, eventsOf, ticketRow } from '../support/commit.ts'
import { anIssue } from '../support/letters.ts'
import { openMessageRoom, type TestRoom } from '../support/message-room.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'
import { aRulebook } from '../support/rulebook.ts'
import { folderWithConfig, run } from './fake-io.ts'

const POLICY = fileURLToPath(new URL('../support/small-policy', import.meta.url))
let database: TestDatabase
let room: TestRoom
let id: number

beforeAll(async () => {
  database = await createTestDatabase()
  room = await openMessageRoom(database, { now: () => new Date('2026-11-22T10:00:00Z') }, aRulebook(POLICY))
  const text = 'The printer jams.'
  const issues = [anIssue(text, text, { category: 'hardware', topics: ['printer'] })]
  const { tickets } = await commitLetter(room, { text, newText: text, issues })
  id = tickets[0] ?? 0
})
afterAll(() => database.close())

const desk = (...argv: string[]) =>
  run(argv, { cwd: folderWithConfig(database.url, { policy: JSON.stringify(POLICY) }), env: { USER: 'sam' } })

it('sets a priority by hand, as an event with who and why', async () => {
  const done = await desk('ticket', 'priority', `${id}`, 'critical', '--because', 'the director waits')
  expect(done).toEqual({ code: 0, out: `PD-${id}: priority critical; the policy leaves it so\n`, err: '' })
  expect(await ticketRow(room, id)).toMatchObject({ priority: 'critical', set_by: { priority: 'person:sam' } })
  expect((await eventsOf(room, id)).at(-1)).toMatchObject({
    kind: 'priority.set',
    actor: 'person:sam',
    because: 'the director waits',
    data: { from: 'normal', to: 'critical' },
  })
})

it('moves and assigns, and the story says what was set by hand', async () => {
  await desk('ticket', 'move', `PD-${id}`, 'network', '--tier', '2')
  await desk('ticket', 'assign', `${id}`, 'nour@desk.test')
  expect(await ticketRow(room, id)).toMatchObject({ team: 'network', tier: 2, assignee: 'nour@desk.test' })
  const { out } = await desk('ticket', `${id}`)
  expect(out).toContain('assignee (person:sam), priority (person:sam), team (person:sam)')
  expect(out).toContain('Procedure printer')
  await desk('ticket', 'assign', `${id}`, 'nobody')
  expect(await ticketRow(room, id)).toMatchObject({ assignee: null })
})

it('corrects the category: the policy decides anew, and says what it kept', async () => {
  const { code, out } = await desk('ticket', 'category', `${id}`, 'network')
  expect(code).toBe(0)
  expect(out).toContain(`PD-${id}: category network; now priority critical, network tier 2, nobody assigned, procedure none`)
})

it('explains with what the procedure of the ticket still asks, though the last decision attached none', async () => {
  const text = 'The printer jams.'
  const from = { address: 'needs@customer.example', name: '' }
  const issues = [anIssue(text, text, { category: 'hardware', topics: ['printer'] })]
  const first = await commitLetter(room, { text, newText: text, issues, from })
  const ticket = first.tickets[0] ?? 0
  await room.db
    .updateTable('tickets')
    .set({ set_by: JSON.stringify({ sop: 'person:sam' }) })
    .where('id', '=', ticket)
    .execute()
  await desk('ticket', 'category', `${ticket}`, 'network')
  expect((await desk('explain', `${ticket}`)).out).toMatch(/after a correction by hand[\s\S]*question 1 {2}model/)
})

it('says why there is nothing to explain', async () => {
  expect((await desk('explain', 'PD-99999')).err).toBe('postdesk: there is no ticket PD-99999\n')
  const { tickets } = await commitLetter(room, {})
  await room.db
    .deleteFrom('decisions')
    .where('ticket_id', '=', tickets[0] ?? 0)
    .execute()
  expect((await desk('explain', `${tickets[0]}`)).err).toContain('nothing was ever decided on it: it was split off another ticket')
})

it('says which names there are', async () => {
  const near = await desk('ticket', 'priority', `${id}`, 'critcal')
  expect(near).toEqual({ code: 64, out: '', err: 'postdesk: there is no priority critcal; did you mean critical?\n' })
  expect((await desk('ticket', 'move', `${id}`, 'xyz')).err).toBe('postdesk: there is no team xyz; known: service-desk, network\n')
  expect((await desk('ticket', 'move', `${id}`, 'network', '--tier', '9')).err).toBe('postdesk: --tier is 1, 2 or 3\n')
  expect((await desk('ticket', 'category', 'PD-99999', 'network')).err).toBe(
    "postdesk: PD-99999 can't be changed: there is no ticket 99999\n",
  )
  expect((await desk('ticket', 'assign', 'XY-1', 'nobody')).err).toBe('postdesk: there is no ticket XY-1\n')
})

it('refuses what was merged', async () => {
  const { tickets } = await commitLetter(room, {})
  await desk('ticket', 'merge', `${tickets[0]}`, `${id}`)
  expect((await desk('ticket', 'priority', `${tickets[0]}`, 'normal')).err).toContain(`it was merged into ${id}`)
})
