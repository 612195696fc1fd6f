import { afterAll, beforeAll, expect, test } from 'vitest'
import { mergeTickets } from '../../src/db/merge.ts'
import type { TicketState } from '../../src/db/schema.ts'
import { changeState } from '../../src/db/tickets.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'

let database: TestDatabase
let contactId: number
const NOW = new Date('2026-11-22T10:00:00Z')
const by = { actor: 'person:sam@desk.example', because: 'a test', now: NOW }

beforeAll(async () => {
  database = await createTestDatabase()
  const contact = { address: 'ada@customer.example', created_at: NOW }
  contactId = (await database.db.insertInto('contacts').values(contact).returning('id').executeTakeFirstOrThrow()).id
})
afterAll(() => database.close())

async function open(state: TicketState = 'new'): Promise<number> {
  const ends = { closed_at: state === 'closed' ? NOW : null, resolved_at: state === 'resolved' ? NOW : null }
  const values = { state, title: 'A', contact_id: contactId, mailbox_id: null, language: 'en', opened_at: NOW, updated_at: NOW, ...ends }
  return (await database.db.insertInto('tickets').values(values).returning('id').executeTakeFirstOrThrow()).id
}

const look = (id: number) => database.db.selectFrom('tickets').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const history = async (id: number) =>
  (await database.db.selectFrom('events').select(['kind', 'actor', 'because']).where('ticket_id', '=', id).execute()).map(
    ({ kind }) => kind,
  )

test('a change of state is written with its event', async () => {
  const id = await open()
  expect(await changeState(database.db, id, 'waiting', by)).toEqual({ ok: true })
  expect((await look(id)).state).toBe('waiting')
  expect(await history(id)).toEqual(['state.changed'])
})

test('what the table does not allow is refused with the reason and changes nothing', async () => {
  const id = await open('closed')
  expect(await changeState(database.db, id, 'waiting', by)).toEqual({ ok: false, why: "a closed ticket can't become waiting" })
  expect(await changeState(database.db, 999_999, 'open', by)).toEqual({ ok: false, why: 'there is no ticket 999999' })
  expect(await history(id)).toEqual([])
})

test('the database itself refuses states that can not be', async () => {
  const id = await open()
  const update = (set: object) => database.db.updateTable('tickets').set(set).where('id', '=', id).execute()
  await expect(update({ state: 'closed' })).rejects.toThrow('check constraint')
  await expect(update({ state: 'merged' })).rejects.toThrow('check constraint')
  await expect(update({ state: 'nonsense' })).rejects.toThrow('check constraint')
})

test('merging redirects, takes earlier merges along, and lets the participants in', async () => {
  const [first, second, last] = [await open(), await open(), await open()]
  const participant = { ticket_id: first, address: 'ida@customer.example', role: 'requester' } as const
  await database.db.insertInto('ticket_participants').values(participant).execute()
  expect(await mergeTickets(database.db, first, second, by)).toEqual({ ok: true })
  expect(await mergeTickets(database.db, second, last, by)).toEqual({ ok: true })
  expect([(await look(first)).merged_into, (await look(second)).merged_into]).toEqual([last, last])
  const people = await database.db.selectFrom('ticket_participants').select('address').where('ticket_id', '=', last).execute()
  expect(people).toEqual([{ address: 'ida@customer.example' }])
  expect(await history(last)).toEqual(['ticket.absorbed'])
})

test.each([
  ['itself', async () => [1001, 1001] as const, "a ticket can't be merged into itself"],
  ['a merged one', async () => [await open(), await merged()] as const, 'is merged'],
  ['one that is not there', async () => [await open(), 999_999] as const, 'there is no ticket 999999'],
])('merging into %s is refused', async (_, tickets, why) => {
  const [id, into] = await tickets()
  const result = await mergeTickets(database.db, id, into, by)
  expect(result).toMatchObject({ ok: false, why: expect.stringContaining(why) })
})

async function merged(): Promise<number> {
  const [id, into] = [await open(), await open()]
  await mergeTickets(database.db, id, into, by)
  return id
}

test('two merges across each other end in one, not in a ring or a deadlock', async () => {
  const [a, b] = [await open(), await open()]
  const results = await Promise.all([mergeTickets(database.db, a, b, by), mergeTickets(database.db, b, a, by)])
  expect(results.filter(({ ok }) => ok).length).toBe(1)
})
