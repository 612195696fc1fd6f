// What a look at a ticket leaves behind: alarms that rang end, those that are wanted stand, and nothing that stands as it should is written again.
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type ClockRow, type Keeping, writeKeeping } from '../../src/db/keeping.ts'
import { takeTickets } from '../../src/db/take-tickets.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'

let database: TestDatabase
const TICKET = 7
const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 9, minute))
const NOW = at(30)

beforeAll(async () => {
  database = await createTestDatabase()
  await sql`insert into contacts (address, created_at) values ('ada@customer.example', now())`.execute(database.db)
  await sql`
    insert into tickets (id, state, title, contact_id, language, opened_at, updated_at) values (${TICKET}, 'open', 'a matter', 1, 'en', now(), now())`.execute(
    database.db,
  )
})
beforeEach(async () => {
  for (const table of ['timers', 'clocks', 'breaches']) await sql`delete from ${sql.table(table)}`.execute(database.db)
})
afterAll(() => database.close())

type Alarms = Readonly<Record<string, Date>>
const nothing: Keeping = {
  tickets: [TICKET],
  told: [],
  over: [],
  lines: [],
  changes: [],
  mails: [],
  settled: [],
  promised: [],
  surveys: [],
  clocks: [],
  breaches: [],
  alarms: [],
}
const withAlarms = (alarms: Alarms): Partial<Keeping> => ({
  alarms: Object.entries(alarms).map(([kind, dueAt]) => ({ ticketId: TICKET, kind: kind as Keeping['alarms'][number]['kind'], dueAt })),
})

const look = (keeping: Partial<Keeping>, now = NOW) =>
  database.db.transaction().execute(async trx => {
    await takeTickets(trx, [TICKET])
    return writeKeeping(trx, { ...nothing, ...keeping }, { now, processId: null })
  })

const timers = () =>
  database.db
    .selectFrom('timers')
    .select(['kind', 'due_at', 'outcome', 'last_error', sql<string>`xmin::text`.as('writer')])
    .orderBy('due_at')
    .orderBy('id')
    .execute()
const told = async () =>
  (await timers()).map(({ kind, due_at, outcome }) => `${kind} ${due_at.getUTCMinutes()} ${outcome?.split(':')[0] ?? 'set'}`)

describe('alarms', () => {
  const check = (name: string, before: Alarms, wanted: Alarms, after: readonly string[]) =>
    test(name, async () => {
      await look(withAlarms(before), at(0))
      await look(withAlarms(wanted))
      expect(await told()).toEqual(after)
    })

  check('are set', {}, { ladder: at(40) }, ['ladder 40 set'])
  check('stand', { ladder: at(40) }, { ladder: at(40) }, ['ladder 40 set'])
  check('are moved', { ladder: at(40) }, { ladder: at(50) }, ['ladder 50 set'])
  check('ring, and are over', { ladder: at(20) }, {}, ['ladder 20 rang'])
  check('ring at their very moment', { ladder: NOW }, {}, ['ladder 30 rang'])
  check('that nothing asks for any more are dropped', { ladder: at(40), clock: at(45) }, { clock: at(45) }, [
    'ladder 40 dropped',
    'clock 45 set',
  ])
  check('ring, and are set anew', { ladder: at(20) }, { ladder: at(40) }, ['ladder 20 rang', 'ladder 40 set'])
  check('that did not come to an end are set for the moment that is past', { ladder: at(20) }, { ladder: at(20) }, [
    'ladder 20 rang',
    'ladder 20 set',
  ])
  check('of several kinds at once', { ladder: at(20), clock: at(25), survey: at(50) }, { ladder: at(45), clock: at(46), wake: at(47) }, [
    'ladder 20 rang',
    'clock 25 rang',
    'ladder 45 set',
    'clock 46 set',
    'wake 47 set',
    'survey 50 dropped',
  ])

  test('what was put off is set, without its trouble', async () => {
    await look(withAlarms({ ladder: at(40) }), at(0))
    await database.db
      .updateTable('timers')
      .set({ due_at: at(50), last_error: 'the disk was full' })
      .execute()
    await look(withAlarms({ ladder: at(40) }))
    expect(await timers()).toMatchObject([{ due_at: at(40), last_error: null }])
  })
  test('that stand are not written again', async () => {
    await look(withAlarms({ ladder: at(40) }), at(0))
    const [before] = await timers()
    await look(withAlarms({ ladder: at(40) }))
    expect((await timers())[0]?.writer).toBe(before?.writer)
  })
  test('the word to look again goes, whatever else is found', async () => {
    await sql`insert into events (ticket_id, at, actor, kind, because) values (${TICKET}, ${at(0)}, 'system', 'note', 'a test')`.execute(
      database.db,
    )
    expect(await told()).toEqual(['plan 0 set'])
    await look({})
    expect(await told()).toEqual([])
  })
})

describe('clocks', () => {
  const clock: ClockRow = {
    ticketId: TICKET,
    kind: 'update',
    target: '240m',
    startedAt: at(0),
    usedMs: 5,
    dueAt: at(50),
    breachedAt: null,
    endedAt: null,
  }
  const clocks = () =>
    database.db
      .selectFrom('clocks')
      .select(['used_ms', 'ended_at', sql<string>`xmin::text`.as('writer')])
      .execute()

  test('are written, and changed', async () => {
    await look({ clocks: [clock] })
    await look({ clocks: [{ ...clock, usedMs: 9, endedAt: at(20) }] })
    expect(await clocks()).toMatchObject([{ used_ms: 9, ended_at: at(20) }])
  })
  test('that stand as they stood are not written again', async () => {
    await look({ clocks: [clock] })
    const [before] = await clocks()
    await look({ clocks: [clock] })
    expect((await clocks())[0]?.writer).toBe(before?.writer)
  })
  test('a breach is written down once', async () => {
    const breach = { ticketId: TICKET, kind: 'update', at: at(20), priority: 'normal', team: 'desk', tier: 1 } as const
    await look({ breaches: [breach] })
    await look({ breaches: [breach] })
    expect(await database.db.selectFrom('breaches').select('team').execute()).toEqual([{ team: 'desk' }])
  })
})
