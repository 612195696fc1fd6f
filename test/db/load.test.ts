// The load is kept by triggers: whatever is done to tickets, it is what counting them would give.
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { foldLoad, readLoad } from '../../src/db/load.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
  await sql`insert into contacts (address, created_at) values ('ada@customer.example', now())`.execute(database.db)
})
afterAll(() => database.close())

interface Row {
  readonly state: string
  readonly team: string | null
  readonly assignee: string | null
}

const rowOf = (text: string): Row => {
  const [state = '', team = '', assignee = ''] = text.split(' ')
  return { state, team: team || null, assignee: assignee || null }
}

async function open(...rows: readonly string[]): Promise<void> {
  await sql`
    insert into tickets (state, title, contact_id, language, team, assignee, opened_at, updated_at)
    select x.state, 'a matter', 1, 'en', x.team, x.assignee, now(), now()
    from jsonb_to_recordset(${JSON.stringify(rows.map(rowOf))}::jsonb) as x(state text, team text, assignee text)`.execute(database.db)
}

const clear = async () => {
  await sql`delete from ticket_load`.execute(database.db)
  await sql`delete from tickets`.execute(database.db)
}

const countRows = async () => {
  const { rows } = await sql<{ count: number }>`select count(*) from ticket_load`.execute(database.db)
  return rows[0]?.count
}

describe('the load', () => {
  const check = (name: string, rows: readonly string[], change: string | null, load: object) =>
    test(name, async () => {
      await clear()
      await open(...rows)
      if (change) await sql.raw(`update tickets set ${change}`).execute(database.db)
      expect(await readLoad(database.db)).toEqual(load)
      await foldLoad(database.db, 0)
      expect(await readLoad(database.db)).toEqual(load)
    })

  check('of nothing', [], null, { teams: {}, people: {} })
  check('new and open tickets', ['new desk sam', 'open desk sam', 'open net sam', 'open desk'], null, {
    teams: { desk: 3, net: 1 },
    people: { sam: 3 },
  })
  check(
    'what waits, is held or is over is nobody’s work',
    ['waiting desk sam', 'on-hold desk sam', 'spam desk sam', 'open desk ece'],
    null,
    { teams: { desk: 1 }, people: { ece: 1 } },
  )
  check('a ticket without a team counts for nobody', ['open', 'new'], null, { teams: {}, people: {} })
  check('a ticket that begins to wait', ['new desk sam', 'open net ece'], "state = 'waiting' where team = 'net'", {
    teams: { desk: 1 },
    people: { sam: 1 },
  })
  check('a ticket that comes back', ['waiting desk sam'], "state = 'open'", { teams: { desk: 1 }, people: { sam: 1 } })
  check('another team, another person', ['open desk sam', 'open desk sam'], "team = 'net', assignee = 'ece'", {
    teams: { net: 2 },
    people: { ece: 2 },
  })
  check('somebody else takes it', ['open desk sam', 'new desk ece'], "assignee = null where assignee = 'sam'", {
    teams: { desk: 2 },
    people: { ece: 1 },
  })
  check('what does not touch it', ['open desk sam'], "state = 'new', title = 'another'", { teams: { desk: 1 }, people: { sam: 1 } })
})

describe('folding', () => {
  test('one row is left of each team and person', async () => {
    await clear()
    for (const row of ['open desk sam', 'new desk sam', 'open net', 'new net']) await open(row)
    await open('open gone ece')
    await sql`update tickets set state = 'resolved', resolved_at = now() where team = 'gone'`.execute(database.db)
    expect(await countRows()).toBe(6)
    await foldLoad(database.db, 5)
    expect(await countRows()).toBe(2)
  })
  test('few rows are left alone', async () => {
    await clear()
    await open('open desk sam')
    await open('open desk sam')
    await foldLoad(database.db, 2)
    expect(await countRows()).toBe(2)
  })
  test('a change that does not move the count adds no row', async () => {
    await clear()
    await open('open desk sam')
    await sql`update tickets set title = 'another'`.execute(database.db)
    expect(await countRows()).toBe(1)
  })
  test('several who fold while others write lose and double nothing', async () => {
    await clear()
    const writing = Array.from({ length: 30 }, () => open('open desk sam', 'new net'))
    const folding = Array.from({ length: 10 }, () => foldLoad(database.db, 0))
    await Promise.all([...writing, ...folding])
    await foldLoad(database.db, 0)
    expect(await readLoad(database.db)).toEqual({ teams: { desk: 30, net: 30 }, people: { sam: 30 } })
    expect(await countRows()).toBe(2)
  })
})
