// The keeper in trouble: two at the same ticket, clocks that differ, what can't be carried out, outages, lost timers, and policies that change.
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { connect } from '../../src/db/connect.ts'
import { keepTickets, openTimerDoor } from '../../src/workers/keep.ts'
import { openLoadBook } from '../../src/workers/load-book.ts'
import { openPolicyVersions } from '../../src/workers/policy-versions.ts'
import { replyToTicket } from '../../src/workers/reply.ts'
import { eventsOf, ticketRow } from '../support/commit.ts'
import { adopt, changedRulebook, type KeepTestRoom, keepDue, openKeepRoom, passTime, steppedClock } from '../support/keep-room.ts'
import { answer, become, linesOf, november, openTicket, openTimers, timerKinds, toldCustomer } from '../support/keep-tickets.ts'
import type { KeptLog } from '../support/log.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'

let database: TestDatabase
let room: KeepTestRoom

beforeEach(async () => {
  database = await createTestDatabase({ poolSize: 4 })
  room = await openKeepRoom(database, november('23 10:00'))
})
afterEach(() => database.close())

/** Another process with a pool of its own, on the same database. */
async function withAnother(use: (other: KeepTestRoom) => Promise<void>): Promise<void> {
  const db = connect({ url: database.url, poolSize: 4, applicationName: 'another', onIdleError: () => undefined })
  const clock = steppedClock(room.clock.now())
  try {
    await use({ ...room, db, clock, load: openLoadBook(db, clock), versions: openPolicyVersions(db) })
  } finally {
    await db.destroy()
  }
}

const dutiesOf = async (id: number) =>
  (await eventsOf(room, id)).map(({ data }) => (data as { duty?: string }).duty).filter(duty => duty !== undefined)

describe('two keepers', () => {
  test('at the same tickets do each thing once, whoever comes first', async () => {
    const ids: number[] = []
    for (let index = 0; index < 12; index++) ids.push(await openTicket(room, '23 10:00', index % 2 ? 'network' : 'hardware'))
    for (const id of ids.slice(8)) await become(room, id, '23 10:00', 'resolved')
    await withAnother(async other => {
      for (const day of ['23 15:00', '24 10:00', '26 17:00', '30 12:00']) {
        for (const one of [room, other]) one.clock.set(november(day))
        await Promise.all([
          keepTickets(room, ids),
          keepTickets(other, ids.toReversed()),
          keepTickets(other, ids.slice(3)),
          keepTickets(room, ids),
        ])
      }
    })
    for (const id of ids) {
      const duties = await dutiesOf(id)
      expect(new Set(duties).size).toBe(duties.length)
      const told = await toldCustomer(room, id)
      expect(new Set(told).size).toBe(told.length)
    }
    expect((room.log as KeptLog).lines.filter(({ level }) => level !== 'info')).toEqual([])
    const surveys = await room.db.selectFrom('surveys').select('ticket_id').execute()
    expect(surveys.map(({ ticket_id: id }) => id).toSorted()).toEqual(ids.slice(8))
  })

  test('with clocks that differ: whoever is behind does nothing, and no alarm is lost for good', async () => {
    const id = await openTicket(room, '23 10:00')
    await passTime(room, november('24 09:55'))
    const before = await openTimers(room, id)
    expect(before.map(({ kind }) => kind)).toContain('follow-up')
    await withAnother(async other => {
      other.clock.set(november('24 09:54'))
      const [looked] = await keepTickets(other, [id])
      expect(looked?.kept.effects).toEqual([])
    })
    await passTime(room, november('25 09:50'))
    expect(await toldCustomer(room, id)).toEqual(['23 10:00 acknowledgement', '24 09:55 update', '25 09:50 update'])
  })
})

describe('the timers’ door', () => {
  test('looks at the ticket of a timer that is due, and lets it go', async () => {
    const id = await openTicket(room, '23 10:00')
    room.clock.set(november('23 14:00'))
    const [ladder] = await room.db
      .selectFrom('timers')
      .select('id')
      .where('ticket_id', '=', id)
      .where('kind', '=', 'ladder')
      .where('ended_at', 'is', null)
      .execute()
    const fire = openTimerDoor(room)
    const answers = await Promise.all([fire(ladder?.id ?? 0), fire(ladder?.id ?? 0)])
    expect(answers).toEqual([{ kind: 'done' }, { kind: 'done' }])
    expect(await linesOf(room, id, /^ladder.step/)).toEqual(['23 14:00 ladder.step'])
    const ended = await room.db
      .selectFrom('timers')
      .select(['outcome', 'ended_at'])
      .where('id', '=', ladder?.id ?? 0)
      .execute()
    expect(ended).toEqual([{ outcome: 'rang', ended_at: november('23 14:00') }])
  })

  test.each([
    ['that has moved', '23 13:00'],
    ['that is none', '23 14:00'],
  ])('passes over a timer %s', async (_, at) => {
    const id = await openTicket(room, '23 10:00')
    room.clock.set(november(at))
    const [ladder] = await room.db.selectFrom('timers').select('id').where('kind', '=', 'ladder').execute()
    const fire = openTimerDoor(room)
    expect(await fire(at === '23 13:00' ? (ladder?.id ?? 0) : 999_999)).toEqual({ kind: 'done' })
    expect(await linesOf(room, id, /^ladder/)).toEqual([])
  })
})

describe('what can’t be carried out', () => {
  /** A line that no version of ours writes. */
  const corrupt = (id: number) =>
    sql`insert into events (ticket_id, at, actor, kind, because, data) values (${id}, ${november('23 10:00')}, 'system', 'broken', 'a test', 'null')`.execute(
      room.db,
    )

  test('is put off with its reason, and the others go on', async () => {
    const ids = [await openTicket(room, '23 10:00'), await openTicket(room, '23 10:00'), await openTicket(room, '23 10:00')]
    const [first = 0, bad = 0, last = 0] = ids
    await corrupt(bad)
    room.clock.set(november('23 14:00'))
    await keepTickets(room, ids)
    for (const id of [first, last]) expect(await linesOf(room, id, /^ladder.step/)).toEqual(['23 14:00 ladder.step'])
    expect(await linesOf(room, bad, /^ladder/)).toEqual([])
    const timers = (await openTimers(room, bad)).filter(({ kind }) => kind === 'ladder' || kind === 'plan')
    for (const timer of timers)
      expect(timer).toMatchObject({ due_at: november('23 14:10'), last_error: expect.stringContaining('TypeError') })
    const [error, ...more] = (room.log as KeptLog).lines.filter(({ level }) => level === 'error')
    expect(error).toMatchObject({ event: 'keeping.failed', fields: { ticket: bad } })
    expect(more).toEqual([])
  })

  test('comes back when the reason is gone, and nothing of it is left', async () => {
    const id = await openTicket(room, '23 10:00')
    const broken = { ...room, config: { ...room.config, mailboxes: [] } }
    await passTime(broken, november('23 14:05'))
    expect((await openTimers(room, id)).find(({ kind }) => kind === 'ladder')).toMatchObject({
      last_error: 'Error: no mailbox is configured',
    })
    await passTime(room, november('23 14:30'))
    expect(await linesOf(room, id, /^ladder.step/)).toEqual(['23 14:10 ladder.step'])
    expect((await openTimers(room, id)).map(({ last_error: error }) => error)).not.toContainEqual(expect.any(String))
  })

  test('an error that stands on an alarm still to come goes when the ticket is looked at', async () => {
    const id = await openTicket(room, '23 10:00')
    await room.db.updateTable('timers').set({ last_error: 'long ago' }).where('ticket_id', '=', id).execute()
    await keepTickets(room, [id])
    expect((await openTimers(room, id)).map(({ last_error: error }) => error)).not.toContainEqual(expect.any(String))
  })

  test('a lost database is nobody’s fault: it is thrown, and no timer is put off', async () => {
    const id = await openTicket(room, '23 10:00')
    const lost = connect({ url: 'postgres://127.0.0.1:1/nowhere', poolSize: 1, applicationName: 'lost', onIdleError: () => undefined })
    room.clock.set(november('23 14:00'))
    await expect(keepTickets({ ...room, db: lost }, [id])).rejects.toThrow('ECONNREFUSED')
    await lost.destroy()
    expect((await openTimers(room, id)).find(({ kind }) => kind === 'ladder')).toEqual({
      kind: 'ladder',
      due_at: november('23 14:00'),
      last_error: null,
    })
    expect((room.log as KeptLog).lines.filter(({ level }) => level === 'error')).toEqual([])
  })

  test('no tickets, no look', async () => expect(await keepTickets(room, [])).toEqual([]))
  test('a ticket that is not there', async () => expect(await keepTickets(room, [999_999])).toEqual([]))
})

describe('an outage of days', () => {
  test('brings the highest step and one mail, not all that was missed', async () => {
    const id = await openTicket(room, '23 10:00')
    room.clock.set(november('30 09:30'))
    await keepDue(room)
    const events = await eventsOf(room, id)
    const steps = events.flatMap(({ kind, data }) => (kind === 'ladder.step' ? [(data as { step: string }).step] : []))
    expect(steps).toEqual(['late', 'write', 'again', 'second-tier', 'forgotten'])
    expect(events.flatMap(({ kind, because }) => (kind === 'ladder.skipped' ? [because] : []))).toEqual([
      'late was due as well, and stands above warn',
      'again was due as well, and stands above warn-end',
      'again was due as well, and stands above raise',
      'again was due as well, and stands above leadership',
    ])
    expect(await toldCustomer(room, id)).toEqual(['23 10:00 acknowledgement', '30 09:30 update'])
    const promises = await room.db.selectFrom('promises').select('state').where('ticket_id', '=', id).execute()
    expect(promises).toEqual([{ state: 'open' }])
  })

  test('does not close what nobody was reminded of', async () => {
    const id = await openTicket(room, '02 10:00')
    await become(room, id, '02 11:00', 'waiting')
    room.clock.set(november('24 11:00'))
    await keepDue(room)
    expect(await toldCustomer(room, id)).toEqual(['02 10:00 acknowledgement', '24 11:00 reminder'])
    expect(await linesOf(room, id, /^reminder/)).toEqual(['24 11:00 reminder.skipped', '24 11:00 reminder.queued'])
    expect((await ticketRow(room, id)).state).toBe('waiting')
    await passTime(room, new Date('2026-12-01T11:00:00+03:00'))
    expect((await ticketRow(room, id)).state).toBe('closed')
  })

  test('a word that a person promised, and nobody gave meanwhile, is given at the first look', async () => {
    const id = await openTicket(room, '23 10:00')
    await passTime(room, november('23 11:00'))
    const { templates } = room.rulebook()
    const by = { actor: 'person:sam@desk.test', because: 'a person answered', now: room.clock.now() }
    await replyToTicket(
      { ...room, templates },
      id,
      { text: 'I will ask.', leadsTo: 'open', person: null, promise: november('23 14:00') },
      by,
    )
    await keepDue(room)
    room.clock.set(november('23 15:00'))
    await keepDue(room)
    expect((await toldCustomer(room, id)).at(-1)).toBe('23 15:00 update')
    const [promise] = await room.db.selectFrom('promises').select('state').where('ticket_id', '=', id).orderBy('id').execute()
    expect(promise).toEqual({ state: 'broken' })
  })

  test('what was promised meanwhile is broken, and said so', async () => {
    const id = await openTicket(room, '23 10:00')
    await passTime(room, november('24 10:00'))
    room.clock.set(november('27 10:00'))
    await keepDue(room)
    const promises = await room.db.selectFrom('promises').selectAll().where('ticket_id', '=', id).orderBy('id').execute()
    expect(promises[0]).toMatchObject({ state: 'broken', due_at: november('25 09:55'), settled_at: november('25 09:55') })
    expect(promises.at(-1)?.state).toBe('open')
  })
})

test('alarms that were lost come back with the next line of history', async () => {
  const id = await openTicket(room, '23 10:00')
  const before = await openTimers(room, id)
  await room.db.deleteFrom('timers').where('kind', '<>', 'plan').execute()
  await answer(room, id, '23 10:00', 'open')
  expect((await timerKinds(room, id)).toSorted()).toEqual(before.map(({ kind }) => kind).toSorted())
})

test('what was counted before a policy came keeps the calendar of its time', async () => {
  const id = await openTicket(room, '23 10:00')
  await passTime(room, november('24 10:00'))
  // From Tuesday on the office is open in the mornings only.
  room = await adopt(room, changedRulebook([', 13:30-18:00', '']))
  await passTime(room, november('25 10:00'))
  await answer(room, id, '25 10:30', 'open')
  const clock = await room.db
    .selectFrom('clocks')
    .selectAll()
    .where('ticket_id', '=', id)
    .where('kind', '=', 'tier')
    .executeTakeFirstOrThrow()
  // Monday 10:00 to Tuesday 10:00 with its afternoon, 8 h; then Tuesday's and Wednesday's mornings.
  expect(clock.used_ms).toBe((8 + 2.5 + 1.5) * 3_600_000)
})

test('versions are read once, and again when another is in force', async () => {
  const versions = openPolicyVersions(room.db)
  const { hash } = room.rulebook().policy
  const first = await versions(hash)
  expect(first).toMatchObject([{ at: november('23 10:00') }])
  expect(await versions(hash)).toBe(first)
  room.clock.set(november('24 10:00'))
  room = await adopt(room, changedRulebook([', 13:30-18:00', '']))
  expect((await versions(room.rulebook().policy.hash)).map(({ at }) => at)).toEqual([november('23 10:00'), november('24 10:00')])
  // What can't be read any more is left out.
  await sql`update policies set files = '{"policy.yaml": "nonsense: ["}'`.execute(room.db)
  expect(await openPolicyVersions(room.db)(hash)).toEqual([])
})
