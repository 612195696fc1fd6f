// Who sets the word "look at it anew" on a ticket: whatever writes its history, except the keeper himself and the mails on their way.
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addNote } from '../../src/db/conversation.ts'
import { mergeTickets } from '../../src/db/merge.ts'
import { setField } from '../../src/db/placement.ts'
import { changeState } from '../../src/db/tickets.ts'
import { commitLetter } from '../support/commit.ts'
import { type KeepTestRoom, keepDue, openKeepRoom, passTime } from '../support/keep-room.ts'
import { answer, bySam, linesOf, november, openTicket, openTimers, timerKinds } from '../support/keep-tickets.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'

let database: TestDatabase
let room: KeepTestRoom
let id: number

beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 4 })
  room = await openKeepRoom(database, november('23 10:00'))
})
afterAll(() => database.close())
beforeEach(async () => {
  id = await openTicket(room, '23 10:00')
})

const hasPlan = async (ticket = id) => (await timerKinds(room, ticket)).includes('plan')
const write = (kind: string, ticket: number | null = id) =>
  sql`insert into events (ticket_id, at, actor, kind, because, data) values (${ticket}, ${room.clock.now()}, 'system', ${kind}, 'a test', '{}')`.execute(
    room.db,
  )

describe('sets a plan', () => {
  const check = async (verb: () => Promise<unknown>) => {
    expect(await hasPlan()).toBe(false)
    await verb()
    expect((await openTimers(room, id)).find(({ kind }) => kind === 'plan')).toMatchObject({ due_at: room.clock.now() })
    await keepDue(room)
    expect(await hasPlan()).toBe(false)
  }

  test('a note', () => check(() => addNote(room.db, id, 'odd', bySam(room))))
  test('a change of state', () => check(() => changeState(room.db, id, 'waiting', bySam(room))))
  test('a move to another team', () => check(() => setField(room.db, id, { field: 'team', value: 'network', tier: 1 }, bySam(room))))
  test('another priority', () => check(() => setField(room.db, id, { field: 'priority', value: 'critical' }, bySam(room))))
  test('an event that nobody knows', () => check(() => write('moon.risen')))
  test('several at once, one', () =>
    check(() =>
      sql`insert into events (ticket_id, at, actor, kind, because, data)
      select ${id}, ${room.clock.now()}, 'system', 'x', 'a test', '{}' from generate_series(1, 3)`.execute(room.db),
    ))
  test('a new ticket', async () => {
    const { tickets } = await commitLetter(room, { from: { address: 'new@customer.test', name: '' } })
    expect(await timerKinds(room, tickets[0] ?? 0)).toEqual(['plan'])
    await keepDue(room)
  })
  test('a reply of a person', async () => {
    await room.db.deleteFrom('timers').where('ticket_id', '=', id).execute()
    await answer(room, id, '23 10:00', 'open')
    expect(await timerKinds(room, id)).toContain('follow-up')
  })
  test('a merge, for both', async () => {
    const other = await openTicket(room, '23 10:00')
    await mergeTickets(room.db, id, other, bySam(room))
    expect([await hasPlan(), await hasPlan(other)]).toEqual([true, true])
    await keepDue(room)
    expect(await timerKinds(room, id)).toEqual([])
  })
})

describe('sets none', () => {
  test.each(['mail.sent', 'mail.failed', 'mail.retried'])('%s: how a mail fares obliges nobody', async kind => {
    await write(kind)
    expect(await hasPlan()).toBe(false)
  })
  test('an event of no ticket', async () => {
    const before = await room.db.selectFrom('timers').select('id').execute()
    await write('policy.adopted', null)
    expect(await room.db.selectFrom('timers').select('id').execute()).toHaveLength(before.length)
  })
  test('what the keeper writes himself', async () => {
    await passTime(room, november('23 14:00'))
    expect(await linesOf(room, id, /^ladder.step/)).toEqual(['23 14:00 ladder.step'])
    expect(await hasPlan()).toBe(false)
  })
})

test('the keeper’s quiet ends with his transaction, also on the same connection', async () => {
  await room.db.connection().execute(async db => {
    await db.transaction().execute(trx => sql`select set_config('postdesk.planning', 'on', true)`.execute(trx))
    await sql`insert into events (ticket_id, at, actor, kind, because, data) values (${id}, ${room.clock.now()}, 'system', 'x', 'a test', '{}')`.execute(
      db,
    )
  })
  expect(await hasPlan()).toBe(true)
  await keepDue(room)
})

test('who writes while the keeper looks waits for him, and is then looked at', async () => {
  await Promise.all([keepDue(room), addNote(room.db, id, 'odd', bySam(room)), keepDue(room)])
  await keepDue(room)
  expect(await hasPlan()).toBe(false)
  expect(await linesOf(room, id, /^noted/)).toHaveLength(1)
})

test('one duty of a ticket stands in its history once, whoever writes it', async () => {
  const line = (duty: string) =>
    sql`insert into events (ticket_id, at, actor, kind, because, data) values (${id}, ${room.clock.now()}, 'system', 'x', 'a test', ${JSON.stringify({ duty })}::jsonb)`.execute(
      room.db,
    )
  await line('a key')
  await expect(line('a key')).rejects.toThrow('events_one_duty')
  await line('another')
})
