import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { commitLetter, eventsOf, ticketRow } from '../support/commit.ts'
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
  room = await openMessageRoom(database, { now: () => new Date('2026-11-22T08:30:00Z') }, aRulebook(POLICY))
})
afterAll(() => database.close())

beforeEach(async () => {
  ;[id = 0] = (await commitLetter(room, {})).tickets
})

const desk = (...argv: string[]) =>
  run(argv, { cwd: folderWithConfig(database.url, { policy: JSON.stringify(POLICY) }), env: { USER: 'sam' } })
const done = async (verb: string, told: string, ...options: string[]) =>
  expect(await desk('ticket', verb, `${id}`, ...options)).toEqual({ code: 0, out: `PD-${id}: ${told}\n`, err: '' })
const refused = async (verb: string, why: string, ...options: string[]) =>
  expect(await desk('ticket', verb, `${id}`, ...options)).toEqual({
    code: 1,
    out: '',
    err: `postdesk: PD-${id} can't be changed: ${why}\n`,
  })
const last = async () => (await eventsOf(room, id)).at(-1)

it('moves a ticket along, each time as an event with who and why', async () => {
  await done('hold', 'on hold: it waits for a third party', '--because', 'the supplier has it')
  expect(await last()).toMatchObject({
    kind: 'state.changed',
    actor: 'person:sam',
    because: 'the supplier has it',
    data: { from: 'new', to: 'on-hold' },
  })
  await done('wait', 'waits for the customer', '--as', 'ida@desk.example')
  expect(await last()).toMatchObject({ actor: 'person:ida@desk.example', because: 'a person waits for the customer' })
  await done('reopen', 'open')
  await done('spam', 'spam; "ticket reopen" takes it back')
  await done('reopen', 'open')
  expect((await ticketRow(room, id)).state).toBe('open')
})

it('waits until a day, which stands in the history', async () => {
  await done('wait', 'waits for the customer until 2026-12-24', '--until', '2026-12-24')
  expect(await last()).toMatchObject({ because: 'a person waits for the customer until 2026-12-24', data: { until: '2026-12-24' } })
})

it('refuses a date that is none, or gone', async () => {
  for (const date of ['tomorrow', '2026-02-31', '2027-02-31', '2026-11-21', '2026-11-22T08:00:00Z', '1', '2026-12-24Tx'])
    expect(await desk('ticket', 'wait', `${id}`, '--until', date)).toMatchObject({
      code: 64,
      err: expect.stringContaining('--until wants'),
    })
  await done('wait', 'waits for the customer until 2026-11-22T12:30:00+03:00', '--until', '2026-11-22T12:30:00+03:00')
})

it('refuses what the state table does not allow, in one line', async () => {
  await desk('ticket', 'hold', `${id}`)
  await refused('hold', 'it is on-hold already')
  await desk('ticket', 'resolve', `${id}`)
  await refused('wait', "a resolved ticket can't become waiting")
  await refused('spam', "a resolved ticket can't become spam")
  const { tickets } = await commitLetter(room, {})
  await desk('ticket', 'merge', `${id}`, `${tickets[0]}`)
  await refused('reopen', `it was merged into ${tickets[0]}`)
  await refused('take', `it was merged into ${tickets[0]}`, '--as', 'sam@desk.test')
  expect((await desk('ticket', 'hold', 'PD-99999')).err).toBe("postdesk: PD-99999 can't be changed: there is no ticket 99999\n")
  expect((await desk('ticket', 'hold', 'XY-1')).err).toBe('postdesk: there is no ticket XY-1\n')
})

it('is taken by a person of the policy, by hand', async () => {
  await done('take', 'taken by nour@desk.test; the policy leaves it so', '--as', 'Nour@desk.test')
  expect(await ticketRow(room, id)).toMatchObject({
    assignee: 'nour@desk.test',
    state: 'new',
    set_by: { assignee: 'person:nour@desk.test' },
  })
  expect(await desk('ticket', 'take', `${id}`)).toEqual({
    code: 64,
    out: '',
    err: 'postdesk: --as says who takes it: an address of the policy\n',
  })
  expect((await desk('ticket', 'take', `${id}`, '--as', 'nur@desk.test')).err).toBe(
    'postdesk: there is no person nur@desk.test; did you mean nour@desk.test?\n',
  )
})
