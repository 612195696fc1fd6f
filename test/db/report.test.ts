// Every figure's definition on a real database: what counts, in which month, for which team and priority, and what does not count.
import type { Insertable } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ReportFilter, readReportRows } from '../../src/db/report.ts'
import type { Database } from '../../src/db/schema.ts'
import type { ClockKind } from '../../src/rules/clock-terms.ts'
import { buildReport, type Report } from '../../src/rules/report.ts'
import { type PeriodWords, readPeriod } from '../../src/rules/report-period.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'

let database: TestDatabase
let contactId: number
beforeEach(async () => {
  database = await createTestDatabase({ poolSize: 2 })
  const row = { address: 'ayse@example.org', created_at: new Date(0) }
  contactId = (await database.db.insertInto('contacts').values(row).returning('id').executeTakeFirstOrThrow()).id
})
afterEach(() => database.close())

const NOW = new Date('2026-11-27T09:00:00Z')
const HOUR_MS = 3_600_000
const NOVEMBER = { month: '2026-11' }
const at = (text: string) => new Date(`2026-${text}Z`)

async function report(words: PeriodWords = NOVEMBER, filter: ReportFilter = {}, timeZone = 'UTC'): Promise<Report> {
  const read = readPeriod(words, timeZone, NOW)
  if (!read.ok) throw new Error(read.why)
  return buildReport(await readReportRows(database.db, read.period, filter), { period: read.period, priorities: [], teams: [], target: 98 })
}

async function ticket(openedAt: Date, change: Partial<Insertable<Database['tickets']>> = {}): Promise<number> {
  const ends = { resolved_at: change.state === 'resolved' ? openedAt : null, closed_at: change.state === 'closed' ? openedAt : null }
  const placed = { priority: 'high', team: 'desk', opened_at: openedAt, updated_at: openedAt }
  const row = { state: 'open' as const, title: 't', contact_id: contactId, language: 'en', ...placed, ...ends, ...change }
  return (await database.db.insertInto('tickets').values(row).returning('id').executeTakeFirstOrThrow()).id
}

async function event(ticketId: number, moment: Date, kind: string, data: object = {}): Promise<void> {
  const row = { ticket_id: ticketId, at: moment, actor: 'system', kind, because: 'x', data: JSON.stringify(data) }
  await database.db.insertInto('events').values(row).execute()
}
const change = (ticketId: number, moment: Date, from: string, to: string) => event(ticketId, moment, 'state.changed', { from, to })

async function clock(ticketId: number, kind: ClockKind, usedMs: number, endedAt: Date | null): Promise<void> {
  const row = { ticket_id: ticketId, kind, target: '4h', started_at: at('10-01T00:00'), used_ms: usedMs, ended_at: endedAt }
  await database.db.insertInto('clocks').values(row).execute()
}

async function breach(ticketId: number, kind: ClockKind, moment: Date, team = 'desk', priority = 'high'): Promise<void> {
  await database.db.insertInto('breaches').values({ ticket_id: ticketId, kind, at: moment, priority, team, tier: 1 }).execute()
}

const merged = async (openedAt: Date) => ticket(openedAt, { state: 'merged', merged_into: await ticket(at('01-01T00:00')) })

describe('volume', () => {
  it('counts tickets by when they were opened, without spam and merged ones', async () => {
    await ticket(at('10-31T23:59'))
    await ticket(at('11-01T00:00'))
    await ticket(at('11-30T23:59'), { team: 'network', state: 'closed' })
    await ticket(at('12-01T00:00'))
    await ticket(at('11-02T00:00'), { state: 'spam' })
    await merged(at('11-02T00:00'))
    const { total, teams } = await report()
    expect(total.volume.opened).toBe(2)
    expect(teams.map(({ team, volume }) => [team, volume.opened])).toEqual([
      ['desk', 1],
      ['network', 1],
    ])
  })

  it('counts each time that a ticket was solved or opened again, in the month of that', async () => {
    const one = await ticket(at('10-01T00:00'), { state: 'closed', priority: 'low' })
    await change(one, at('10-02T00:00'), 'new', 'resolved')
    await change(one, at('11-02T00:00'), 'resolved', 'open')
    await change(one, at('11-03T00:00'), 'open', 'closed')
    await change(one, at('11-04T00:00'), 'closed', 'open')
    await change(one, at('11-05T00:00'), 'open', 'waiting')
    await change(one, at('11-06T00:00'), 'waiting', 'resolved')
    // Solved already.
    await change(one, at('11-07T00:00'), 'resolved', 'closed')
    const { months, priorities } = await report({ from: '2026-10-01', to: '2026-11-30' })
    expect(months.map(({ volume: { settled, reopened } }) => [settled, reopened])).toEqual([
      [1, 0],
      [2, 2],
    ])
    expect(priorities.map(({ priority, volume }) => [priority, volume.settled])).toEqual([['low', 2 + 1]])
  })

  it('counts no change of spam or merged tickets, and spam as nothing solved', async () => {
    const spam = await ticket(at('11-01T00:00'), { state: 'spam' })
    await change(spam, at('11-02T00:00'), 'open', 'resolved')
    await change(await merged(at('11-01T00:00')), at('11-02T00:00'), 'open', 'resolved')
    const rescued = await ticket(at('11-01T00:00'))
    await change(rescued, at('11-02T00:00'), 'open', 'spam')
    await change(rescued, at('11-03T00:00'), 'spam', 'open')
    expect((await report()).total.volume).toMatchObject({ settled: 0, reopened: 0 })
  })

  it('knows how many were open when each month ended, by what happened since', async () => {
    const [september, october] = [at('09-10T00:00'), at('10-10T00:00')]
    await ticket(september, { state: 'waiting' })
    await ticket(at('11-10T00:00'), { state: 'new' })
    const closedLater = await ticket(october, { state: 'closed' })
    await change(closedLater, at('11-10T00:00'), 'open', 'resolved')
    await change(closedLater, at('11-20T00:00'), 'resolved', 'closed')
    const reopenedLater = await ticket(september, { state: 'on-hold' })
    await change(reopenedLater, at('09-11T00:00'), 'new', 'resolved')
    await change(reopenedLater, at('11-11T00:00'), 'resolved', 'open')
    await change(reopenedLater, at('11-12T00:00'), 'open', 'on-hold')
    const spamForAWhile = await ticket(september)
    await change(spamForAWhile, at('09-12T00:00'), 'new', 'spam')
    await change(spamForAWhile, at('10-12T00:00'), 'spam', 'open')
    await ticket(september, { state: 'spam' })
    const openAtEnd = async (words: PeriodWords) => (await report(words)).months.map(({ volume }) => volume.openAtEnd)
    expect(await openAtEnd({ from: '2026-09-01', to: '2026-11-30' })).toEqual([1, 3, 4])
    expect(await openAtEnd({ month: '2026-09' })).toEqual([1])
    expect((await report({ month: '2026-08' })).total.volume.openAtEnd).toBe(0)
  })
})

describe('first response', () => {
  it('has the time of those whom a person answered, in the month of the answer', async () => {
    for (const [hours, day] of [1, 2, 3, 4, 10].entries()) {
      const id = await ticket(at('10-31T00:00'))
      await clock(id, 'first-response', day * HOUR_MS, at(`11-0${hours + 1}T12:00`))
      await event(id, at(`11-0${hours + 1}T12:00`), 'replied')
    }
    const later = await ticket(at('11-30T00:00'))
    await clock(later, 'first-response', 99 * HOUR_MS, at('12-01T00:00'))
    await event(later, at('12-01T00:00'), 'replied')
    await clock(await ticket(at('11-01T00:00')), 'first-response', 5 * HOUR_MS, null)
    const { total } = await report()
    expect(total.firstResponse).toMatchObject({
      answered: 5,
      endedUnanswered: 0,
      medianMinutes: 180,
      p90Minutes: 600,
      withinTargetPercent: 100,
    })
    expect(total.resolution.resolved).toBe(0)
  })

  it('tells apart those that ended before anybody answered', async () => {
    const closed = await ticket(at('11-01T00:00'), { state: 'closed' })
    await clock(closed, 'first-response', HOUR_MS, at('11-02T00:00'))
    // Told after it was over: no first answer any more.
    await event(closed, at('11-03T00:00'), 'replied')
    expect((await report()).total.firstResponse).toMatchObject({
      answered: 0,
      endedUnanswered: 1,
      medianMinutes: null,
      withinTargetPercent: null,
    })
  })

  it('is out of the target if that clock ever fell due', async () => {
    for (const kind of ['first-response', 'resolution', null] as const) {
      const id = await ticket(at('11-01T00:00'))
      await clock(id, 'first-response', HOUR_MS, at('11-02T00:00'))
      await event(id, at('11-02T00:00'), 'replied')
      if (kind) await breach(id, kind, at('10-02T00:00'))
    }
    expect((await report()).total.firstResponse).toMatchObject({ answered: 3, withinTarget: 2, withinTargetPercent: 66.6 })
  })

  it('leaves out spam and merged tickets', async () => {
    for (const id of [await ticket(at('11-01T00:00'), { state: 'spam' }), await merged(at('11-01T00:00'))]) {
      await clock(id, 'first-response', HOUR_MS, at('11-02T00:00'))
      await event(id, at('11-02T00:00'), 'replied')
      await clock(id, 'resolution', HOUR_MS, at('11-02T00:00'))
    }
    const { total } = await report()
    expect([total.firstResponse.answered, total.firstResponse.endedUnanswered, total.resolution.resolved]).toEqual([0, 0, 0])
  })
})

describe('resolution', () => {
  it('has the middle of each scope, by when the clock ended', async () => {
    const rows = [
      { hours: 1, ended: '10-31T23:00', team: 'desk', priority: 'high' },
      { hours: 2, ended: '11-01T00:00', team: 'desk', priority: 'high' },
      { hours: 4, ended: '11-02T00:00', team: 'desk', priority: 'low' },
      { hours: 9, ended: '11-03T00:00', team: 'network', priority: 'low' },
      { hours: 7, ended: '11-03T00:00', team: null, priority: null },
    ]
    for (const { hours, ended, team, priority } of rows)
      await clock(await ticket(at('10-01T00:00'), { state: 'resolved', team, priority }), 'resolution', hours * HOUR_MS, at(ended))
    const { total, months, teams, priorities, cells } = await report({ from: '2026-10-01', to: '2026-11-30' })
    const told = ({ resolution }: typeof total) => [resolution.resolved, resolution.medianMinutes]
    expect(told(total)).toEqual([5, 240])
    expect(months.map(told)).toEqual([
      [1, 60],
      [4, 240],
    ])
    expect(teams.map(one => [one.team, ...told(one)])).toEqual([
      ['desk', 3, 120],
      ['network', 1, 540],
      [null, 1, 420],
    ])
    expect(priorities.map(one => [one.priority, ...told(one)])).toEqual([
      ['high', 2, 60],
      ['low', 2, 240],
      [null, 1, 420],
    ])
    expect(cells.map(one => [one.month, one.priority, one.team, ...told(one)])).toContainEqual(['2026-11', 'low', 'desk', 1, 240])
  })

  it('leaves out what is open again', async () => {
    await clock(await ticket(at('11-01T00:00')), 'resolution', HOUR_MS, null)
    expect((await report()).total.resolution).toMatchObject({ resolved: 0, medianMinutes: null })
  })
})

describe('breaches', () => {
  it('count each time, by the moment, team and priority of then', async () => {
    const id = await ticket(at('10-01T00:00'), { team: 'network', priority: 'low' })
    await breach(id, 'update', at('10-31T23:59'))
    await breach(id, 'update', at('11-01T00:00'))
    await breach(id, 'update', at('11-02T00:00'))
    await breach(id, 'tier', at('11-02T00:00'), 'other')
    await breach(id, 'idle', at('12-01T00:00'))
    const { total, teams, priorities } = await report()
    expect(total.breaches).toEqual({ 'first-response': 0, update: 2, resolution: 0, tier: 1, idle: 0 })
    expect(teams.map(({ team, breaches }) => [team, breaches.update, breaches.tier])).toEqual([
      ['desk', 2, 0],
      ['network', 0, 0],
      ['other', 0, 1],
    ])
    expect(priorities.find(({ priority }) => priority === 'high')?.breaches.update).toBe(2)
  })
})

describe('promises', () => {
  it('count by the moment promised and the team of when they were made', async () => {
    const promise = async (due: string, state: 'open' | 'kept' | 'broken' | 'void', team = 'desk') =>
      database.db
        .insertInto('promises')
        .values({
          ...{
            ticket_id: await ticket(at('10-01T00:00'), { team: 'elsewhere' }),
            made_at: at('10-01T00:00'),
            due_at: at(due),
            because: 'x',
          },
          ...{ priority: 'high', team, state, settled_at: state === 'open' ? null : at('11-01T00:00') },
        })
        .execute()
    await promise('10-31T23:59', 'kept')
    await promise('11-01T00:00', 'kept')
    await promise('11-02T00:00', 'kept', 'network')
    await promise('11-03T00:00', 'broken')
    await promise('11-28T00:00', 'open')
    await promise('11-04T00:00', 'void')
    await promise('12-01T00:00', 'broken')
    const { total, teams } = await report()
    expect(total.promises).toEqual({ made: 5, kept: 2, broken: 1, open: 1, void: 1, keptPercent: 66.6 })
    expect(teams.map(({ team, promises }) => [team, promises.made, promises.keptPercent])).toEqual([
      ['desk', 4, 50],
      ['elsewhere', 0, null],
      ['network', 1, 100],
    ])
  })
})

describe('satisfaction', () => {
  const survey = async (
    asked: string,
    answer: 'good' | 'bad' | null,
    more: { comment?: string; answered?: string; team?: string } = {},
  ) => {
    const { comment = null, answered = asked, team = 'desk' } = more
    const ticketId = await ticket(at('10-01T00:00'), { team: 'elsewhere' })
    const given = answer ? { answer, via: 'page' as const, answered_at: at(answered), comment } : {}
    await database.db
      .insertInto('surveys')
      .values({ ticket_id: ticketId, contact_id: contactId, team, asked_at: at(asked), ...given })
      .execute()
    return ticketId
  }

  it('counts by when the customer was asked, whenever the answer came, for the team of then', async () => {
    await survey('10-31T23:59', 'bad')
    await survey('11-01T00:00', 'good', { answered: '12-05T00:00' })
    await survey('11-02T00:00', 'bad', { team: 'network' })
    await survey('11-03T00:00', null)
    await survey('12-01T00:00', 'bad')
    const { total, teams } = await report()
    const rate = { asked: 3, answered: 2, happy: 1, unhappy: 1, ratePercent: 50, targetPercent: 98, met: false }
    expect(total.satisfaction).toEqual(rate)
    expect(teams.map(({ team, satisfaction: { asked, met } }) => [team, asked, met])).toEqual([
      ['desk', 2, true],
      ['elsewhere', 0, null],
      ['network', 1, false],
    ])
  })

  it('lists the ten newest unhappy answers that have words', async () => {
    await survey('11-01T00:00', 'good', { comment: 'thank you' })
    await survey('11-01T00:00', 'bad', { comment: '' })
    await survey('11-01T00:00', 'bad')
    await survey('10-01T00:00', 'bad', { comment: 'asked before', answered: '11-20T00:00' })
    const ids: number[] = []
    for (let day = 10; day < 22; day++) ids.push(await survey('11-09T00:00', 'bad', { comment: `day ${day}`, answered: `11-${day}T00:00` }))
    const { unhappy } = await report()
    expect(unhappy.map(({ comment }) => comment)).toEqual([21, 20, 19, 18, 17, 16, 15, 14, 13, 12].map(day => `day ${day}`))
    expect(unhappy[0]).toEqual({ ticketId: ids[11], team: 'desk', priority: 'high', answeredAt: at('11-21T00:00'), comment: 'day 21' })
  })
})

describe("a month's borders", () => {
  it.each([
    // November begins there three hours before it does in UTC, and ends so.
    ['Europe/Istanbul', '10-31T20:59:59.999', '10-31T21:00', '11-30T20:59:59.999', '11-30T21:00'],
    // Four hours after it on the first, the day on which clocks go back, and five at the end.
    ['America/New_York', '11-01T03:59:59.999', '11-01T04:00', '12-01T04:59:59.999', '12-01T05:00'],
  ])('are midnights of %s', async (timeZone, before, first, last, after) => {
    const id = await ticket(at('01-01T00:00'))
    for (const moment of [before, first, last, after]) {
      await ticket(at(moment))
      await breach(id, 'update', at(moment))
    }
    const { total, months } = await report({ from: '2026-10-01', to: '2026-11-30' }, {}, timeZone)
    expect(months.map(({ month, volume, breaches }) => [month, volume.opened, breaches.update])).toEqual([
      ['2026-10', 1, 1],
      ['2026-11', 2, 2],
    ])
    expect([total.volume.opened, total.volume.openAtEnd]).toEqual([3, 4])
  })
})

describe('a filter', () => {
  it('leaves what is of that team and priority, each figure by its own', async () => {
    const ids = [
      await ticket(at('11-01T00:00')),
      await ticket(at('11-01T00:00'), { team: 'network' }),
      await ticket(at('11-01T00:00'), { priority: 'low' }),
    ]
    for (const id of ids) {
      await change(id, at('11-02T00:00'), 'new', 'resolved')
      await change(id, at('11-03T00:00'), 'resolved', 'open')
      await clock(id, 'resolution', HOUR_MS, at('11-04T00:00'))
      await breach(id, 'tier', at('11-02T00:00'), 'network', 'low')
    }
    const told = ({ volume, resolution, breaches }: Report['total']) => [...Object.values(volume), resolution.resolved, breaches.tier]
    expect(told((await report()).total)).toEqual([3, 3, 3, 3, 3, 3])
    expect(told((await report(NOVEMBER, { team: 'network' })).total)).toEqual([1, 1, 1, 1, 1, 3])
    expect(told((await report(NOVEMBER, { team: 'desk', priority: 'low' })).total)).toEqual([1, 1, 1, 1, 1, 0])
    expect(told((await report(NOVEMBER, { team: "'; drop table tickets" })).total)).toEqual([0, 0, 0, 0, 0, 0])
  })
})
