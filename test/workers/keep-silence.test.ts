// Whom the keeper does not write to, or not now: customers who got no acknowledgement, example people, employees at night and in storms.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { askEscalation } from '../../src/db/escalation.ts'
import { answerSurvey } from '../../src/db/surveys.ts'
import { eventsOf, ticketRow } from '../support/commit.ts'
import { adopt, changedRulebook, type KeepTestRoom, keepDue, openKeepRoom, passTime } from '../support/keep-room.ts'
import { answer, become, bySam, linesOf, mailsOf, november, openTicket, toldCustomer } from '../support/keep-tickets.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'

let database: TestDatabase
let room: KeepTestRoom

beforeEach(async () => {
  database = await createTestDatabase({ poolSize: 4 })
  room = await openKeepRoom(database, november('23 10:00'))
})
afterEach(() => database.close())

describe('nobody is written to who should not be', () => {
  test('whoever got no acknowledgement gets nothing else, until a person writes', async () => {
    const from = { address: 'flood@customer.test', name: 'Flood' }
    const authenticity = { value: 'none', because: 'nothing proves it' } as const
    const ids: number[] = []
    for (const at of ['23 10:00', '23 10:01', '23 10:02', '23 10:03'])
      ids.push(await openTicket(room, at, 'hardware', { from, authenticity }))
    const id = ids.at(-1) ?? 0
    await passTime(room, november('25 10:00'))
    expect(await toldCustomer(room, id)).toEqual([])
    expect(await linesOf(room, id, /^(acknowledgement|update)/)).toEqual(['23 10:03 acknowledgement.withheld', '24 09:58 update.withheld'])
    await answer(room, id, '25 11:00', 'open')
    await passTime(room, november('26 12:00'))
    expect(await toldCustomer(room, id)).toEqual(['25 11:00 reply', '26 10:03 escalated', '26 11:58 update'])
  })

  test('whoever our last mail did not reach gets no more', async () => {
    const id = await openTicket(room, '23 10:00')
    await room.db.updateTable('outbox').set({ state: 'failed', last_response: '550 no such user' }).where('ticket_id', '=', id).execute()
    await passTime(room, november('24 10:00'))
    expect((await eventsOf(room, id)).find(({ kind }) => kind === 'update.withheld')?.because).toBe(
      'our last mail to the customer could not be delivered',
    )
  })

  test('the example people of the shipped policy', async () => {
    room = await adopt(room, changedRulebook(['lale@desk.test', 'lale@example.com'], ['grace@desk.test', 'grace@example.org']))
    const id = await openTicket(room, '23 10:00')
    await passTime(room, november('27 18:00'))
    expect((await mailsOf(room, id)).filter(({ to_address: to }) => /@example\./.test(to))).toEqual([])
    const withheld = (await eventsOf(room, id)).filter(({ kind }) => kind === 'escalation.withheld').map(({ because }) => because)
    expect(withheld).toContain('lale@example.com is one of the example people of the shipped policy')
    expect(withheld).toContain('grace@example.org is one of the example people of the shipped policy')
  })

  test('more than sixty mails an hour to one employee', async () => {
    for (let index = 0; index < 66; index++) await openTicket(room, '23 10:00')
    await passTime(room, november('23 15:00'))
    const late = await room.db
      .selectFrom('outbox')
      .select('id')
      .where('to_address', '=', 'lale@desk.test')
      .where('created_at', '=', november('23 15:00'))
      .execute()
    expect(late).toHaveLength(60)
    const withheld = await room.db.selectFrom('events').select('because').where('kind', '=', 'escalation.withheld').execute()
    expect(new Set(withheld.map(({ because }) => because))).toEqual(new Set(["the hour's limit for notices to lale@desk.test is reached"]))
  })
})

describe('quiet hours', () => {
  const late = async (id: number) =>
    (await mailsOf(room, id)).filter(({ kind }) => kind === 'escalation').map(mail => `${mail.state} ${mail.to_address}`)

  test('an escalation of the night waits for the morning, and is dropped where the ticket was solved before', async () => {
    const id = await openTicket(room, '23 17:00')
    await passTime(room, november('23 23:00'))
    await askEscalation(room.db, id, bySam(room))
    await keepDue(room)
    expect(new Set(await late(id))).toEqual(new Set(['queued lale@desk.test', 'queued grace@desk.test']))
    expect((await mailsOf(room, id)).at(-1)?.next_attempt_at).toEqual(november('24 07:00'))
    await become(room, id, '23 23:30', 'resolved')
    expect(new Set(await late(id))).toEqual(new Set(['dropped lale@desk.test', 'dropped grace@desk.test']))
    expect(await linesOf(room, id, /^escalation.withheld/)).toEqual(['23 23:30 escalation.withheld', '23 23:30 escalation.withheld'])
  })

  test('an unhappy answer of the night is told in the morning, though the ticket stays closed', async () => {
    room = await adopt(room, changedRulebook(['reopen: true', 'reopen: false']))
    const id = await openTicket(room, '02 10:00')
    await become(room, id, '02 11:00', 'resolved')
    await passTime(room, november('10 23:00'))
    const { id: survey } = await room.db.selectFrom('surveys').select('id').executeTakeFirstOrThrow()
    await answerSurvey(room.db, survey, { answer: 'bad', comment: '', via: 'page', now: room.clock.now() })
    await passTime(room, november('11 06:59'))
    expect(await late(id)).toEqual(['queued lale@desk.test'])
    expect((await ticketRow(room, id)).state).toBe('closed')
  })
})
