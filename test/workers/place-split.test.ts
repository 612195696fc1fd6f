import { afterAll, beforeAll, expect, test } from 'vitest'
import { readDecisions } from '../../src/db/decisions.ts'
import { splitTicket } from '../../src/db/split.ts'
import { undoLast } from '../../src/db/undo.ts'
import { placeSplit } from '../../src/workers/place-split.ts'
import { commitLetter, eventsOf, ticketRow } from '../support/commit.ts'
import { PLAIN_POLICY } from '../support/config.ts'
import { anIssue } from '../support/letters.ts'
import { openMessageRoom, type TestRoom } from '../support/message-room.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'
import { aRulebook } from '../support/rulebook.ts'

let database: TestDatabase
let room: TestRoom
const now = new Date('2026-11-23T10:00:00Z')
const by = { actor: 'person:sam@desk.test', because: 'two matters', now }
const SMALL = PLAIN_POLICY.replace('plain-policy', 'small-policy')

beforeAll(async () => {
  database = await createTestDatabase()
  room = await openMessageRoom(database, { now: () => now }, aRulebook(SMALL))
})
afterAll(() => database.close())

const TEXT = 'The internet does not work in room 4. The printer on floor 2 jams on every page since Monday.'

async function splitOne() {
  const issue = anIssue(TEXT, TEXT, { category: 'network', topics: ['internet'] })
  const { tickets } = await commitLetter(room, {
    text: TEXT,
    newText: TEXT,
    issues: [issue],
    from: { address: 'boss@vip.example', name: 'Boss' },
  })
  const from = tickets[0] ?? 0
  const done = await splitTicket(room.db, from, { kind: 'at', offset: TEXT.indexOf('The printer') }, by)
  const opened = done.ok ? (done.opened[0]?.id ?? 0) : 0
  await placeSplit(room.db, { ...room.rulebook(), from, numberPrefix: 'PD' }, opened, by)
  return { from, opened }
}

test('what is cut off goes to its own team, by its own words and what is known of the customer', async () => {
  const { from, opened } = await splitOne()
  expect(await ticketRow(room, from)).toMatchObject({ team: 'network' })
  expect(await ticketRow(room, opened)).toMatchObject({
    state: 'new',
    category: 'hardware',
    team: 'service-desk',
    sop: 'printer',
    tags: ['vip'],
  })
  const [decision] = await readDecisions(room.db, opened)
  expect(decision).toMatchObject({
    trigger: 'opened',
    facts: { 'contact.tier': { value: 'vip' }, 'issue.text': { value: expect.stringMatching(/^The printer/) } },
  })
  const needs = await room.db
    .selectFrom('needs')
    .select(['need', 'asked', 'words'])
    .where('ticket_id', '=', opened)
    .orderBy('position')
    .execute()
  expect(needs).toMatchObject([
    { need: 'model', asked: 0 },
    { need: 'since', words: expect.stringContaining('since Monday') },
    { need: 'message', asked: 0 },
  ])
  expect((await eventsOf(room, opened)).map(({ kind }) => kind)).toEqual(['ticket.opened', 'policy.decided'])
})

test('and can still be taken back', async () => {
  const { from, opened } = await splitOne()
  expect(await undoLast(room.db, from, by)).toMatchObject({ ok: true, tickets: [opened] })
})

test('a ticket that is gone is passed over', async () => {
  await placeSplit(room.db, { ...room.rulebook(), from: 1, numberPrefix: 'PD' }, 999_999, by)
})
