// Promises kept on a real database with a stepped clock: what is due happens at its moment, and is told with its reason.
// The company is test/support/promise-policy.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { askEscalation } from '../../src/db/escalation.ts'
import { setField } from '../../src/db/placement.ts'
import { answerSurvey } from '../../src/db/surveys.ts'
import { eventsOf, ticketRow } from '../support/commit.ts'
import { type KeepTestRoom, keepDue, openKeepRoom, passTime } from '../support/keep-room.ts'
import { answer, become, bySam, linesOf, mailsOf, november, openTicket, openTimers, toldCustomer } from '../support/keep-tickets.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'

let database: TestDatabase
let room: KeepTestRoom

beforeEach(async () => {
  database = await createTestDatabase({ poolSize: 4 })
  room = await openKeepRoom(database, november('23 10:00'))
})
afterEach(() => database.close())

const promisesOf = (id: number) => room.db.selectFrom('promises').selectAll().where('ticket_id', '=', id).orderBy('id').execute()
const stepsOf = async (id: number) =>
  (await eventsOf(room, id)).flatMap(({ kind, data }) => (kind === 'ladder.step' ? [(data as { step: string }).step] : []))

describe('a ticket that nobody answers', () => {
  test('climbs, changes hands, and its customer hears from us each time', async () => {
    const id = await openTicket(room, '23 10:00', 'network')
    await passTime(room, november('26 15:00'))
    expect(await toldCustomer(room, id)).toEqual([
      '23 10:00 acknowledgement',
      '24 09:55 update',
      '25 09:50 update',
      '25 10:00 handed-over',
      '26 09:55 update',
      '26 10:00 escalated',
      '26 10:00 handed-over',
      '26 11:55 update',
      '26 14:50 update',
      '26 15:00 escalated',
    ])
    expect([...new Set(await stepsOf(id))]).toEqual([
      'warn',
      'late',
      'write',
      'second-tier',
      'warn-end',
      'raise',
      'forgotten',
      'leadership',
    ])
    expect(await ticketRow(room, id)).toMatchObject({
      state: 'new',
      priority: 'critical',
      team: 'network',
      tier: 3,
      assignee: 'nila@desk.test',
    })
  })

  test('names in the mail who has it now, with title, team and the next contact', async () => {
    const id = await openTicket(room, '23 10:00', 'network')
    await passTime(room, november('25 10:00'))
    const mail = (await mailsOf(room, id)).find(({ kind }) => kind === 'handed-over')
    for (const words of ['Omar Aziz', 'Network engineer', 'Network team', 'Thursday, 26 November 2026 at 10:00 GMT+3']) {
      expect(mail?.text).toContain(words)
      expect(mail?.html).toContain(words)
    }
    expect(mail).toMatchObject({
      language: 'en',
      subject: `[PD-${id}] Re: The printer jams`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    })
    expect(mail?.thread_refs).toContain('@customer.example')
  })

  test('tells employees with its whole story, in their language', async () => {
    const id = await openTicket(room, '23 10:00', 'network')
    await passTime(room, november('26 15:00'))
    const escalations = (await mailsOf(room, id)).filter(({ kind }) => kind === 'escalation')
    expect([...new Set(escalations.map(mail => `${mail.to_address} ${mail.language}`))]).toEqual([
      'lale@desk.test tr',
      'omar@desk.test ar',
      'nila@desk.test bn',
      'grace@desk.test en',
    ])
    const ofOmar = escalations.find(mail => mail.to_address === 'omar@desk.test')
    for (const words of ['opened by the customer', 'to network, tier 2', 'given to omar@desk.test']) expect(ofOmar?.text).toContain(words)
    const ofGrace = escalations.find(mail => mail.to_address === 'grace@desk.test')
    for (const words of ['priority normal to critical', 'Thursday, 26 November 2026 at 10:00 GMT+3']) expect(ofGrace?.text).toContain(words)
    expect(escalations.find(({ language }) => language === 'ar')?.html).toContain('dir="rtl"')
  })

  test('keeps each promise in the ledger, under the priority and team of its time', async () => {
    const id = await openTicket(room, '23 10:00', 'network')
    await passTime(room, november('26 15:00'))
    const promises = await promisesOf(id)
    expect(promises.map(({ state, priority, team }) => `${state} ${priority} ${team}`)).toEqual([
      'kept normal service-desk',
      'kept normal service-desk',
      'kept normal network',
      'kept normal network',
      'kept critical network',
      'kept critical network',
      'kept critical network',
      'open critical network',
    ])
    for (const { settled_at: settled, due_at: due } of promises) if (settled) expect(settled.getTime()).toBeLessThanOrEqual(due.getTime())
  })

  test('has its clocks and breaches written down, with where it stood then', async () => {
    const id = await openTicket(room, '23 10:00', 'network')
    await passTime(room, november('25 12:00'))
    const breaches = await room.db.selectFrom('breaches').selectAll().where('ticket_id', '=', id).orderBy('at').orderBy('kind').execute()
    const standing = { priority: 'normal', team: 'service-desk', tier: 1 }
    expect(breaches).toEqual([
      { ticket_id: id, kind: 'first-response', at: november('23 15:00'), ...standing },
      { ticket_id: id, kind: 'idle', at: november('25 10:00'), ...standing },
      { ticket_id: id, kind: 'tier', at: november('25 10:00'), ...standing },
    ])
    const clocks = await room.db.selectFrom('clocks').selectAll().where('ticket_id', '=', id).orderBy('kind').execute()
    expect(clocks.map(({ kind, target }) => `${kind} ${target}`)).toEqual([
      'first-response 240m',
      'idle 2d',
      'resolution 3d',
      'tier 2d',
      'update 1d',
    ])
    expect(clocks.find(({ kind }) => kind === 'resolution')).toMatchObject({
      due_at: november('26 10:00'),
      used_ms: 18 * 3_600_000,
      breached_at: null,
    })
  })
})

describe('a ticket that waits', () => {
  test.each([
    ['en', 'ltr'],
    ['tr', 'ltr'],
    ['bn', 'ltr'],
    ['ar', 'rtl'],
  ] as const)('is reminded of twice and closed for silence, in %s', async (code, direction) => {
    const language = { value: code, because: 'its words' }
    const id = await openTicket(room, '02 10:00', 'hardware', { language, writtenIn: { ...language, confidence: 1 } })
    await become(room, id, '02 11:00', 'waiting')
    await passTime(room, november('30 18:00'))
    expect(await toldCustomer(room, id)).toEqual(['02 10:00 acknowledgement', '04 11:00 reminder', '09 11:00 reminder', '16 11:00 closed'])
    for (const mail of (await mailsOf(room, id)).filter(({ kind }) => kind === 'reminder' || kind === 'closed')) {
      expect(mail.language).toBe(code)
      expect(mail.html).toContain(`<html lang="${code}" dir="${direction}">`)
    }
    expect(await ticketRow(room, id)).toMatchObject({ state: 'closed', closed_at: november('16 11:00') })
    // Closed for silence: nothing was solved, so that nobody is asked.
    expect(await linesOf(room, id, /satisfaction|close-resolved/)).toEqual([])
    expect(await openTimers(room, id)).toEqual([])
  })

  test('tells in the reminder when it will close', async () => {
    const id = await openTicket(room, '02 10:00')
    await become(room, id, '02 11:00', 'waiting')
    await passTime(room, november('04 11:00'))
    expect((await mailsOf(room, id)).at(-1)?.text).toContain('Monday, 16 November 2026 at 11:00 GMT+3')
  })

  test('climbs nothing meanwhile, and breaks no promise', async () => {
    const id = await openTicket(room, '02 10:00')
    await passTime(room, november('03 10:00'))
    await become(room, id, '03 11:00', 'waiting')
    const before = await stepsOf(id)
    await passTime(room, november('20 11:00'))
    expect(await stepsOf(id)).toEqual(before)
    expect((await promisesOf(id)).map(({ state }) => state)).toEqual(['void'])
  })

  test('until a day opens again on that day, and whoever has it is told', async () => {
    const id = await openTicket(room, '02 10:00')
    await become(room, id, '02 11:00', 'waiting', { until: '2026-11-12' })
    await passTime(room, november('12 09:00'))
    expect(await ticketRow(room, id)).toMatchObject({ state: 'open' })
    expect(await linesOf(room, id, /^(state|reminder|notice)/)).toEqual([
      '02 10:00 notice.queued',
      '02 11:00 state.changed',
      '12 09:00 state.changed',
      '12 09:00 notice.queued',
    ])
  })
})

describe('a resolved ticket', () => {
  test('is told, asked and closed after its days: not before, and once', async () => {
    const id = await openTicket(room, '02 10:00')
    await become(room, id, '02 11:00', 'resolved')
    await passTime(room, new Date(november('09 11:00').getTime() - 1))
    expect((await ticketRow(room, id)).state).toBe('resolved')
    await passTime(room, november('09 11:00'))
    expect(await ticketRow(room, id)).toMatchObject({ state: 'closed', closed_at: november('09 11:00'), resolved_at: november('02 11:00') })
    expect(await toldCustomer(room, id)).toEqual(['02 10:00 acknowledgement', '02 11:00 resolved', '03 11:00 satisfaction'])
    const survey = await room.db.selectFrom('surveys').selectAll().where('ticket_id', '=', id).executeTakeFirstOrThrow()
    expect(survey).toMatchObject({ asked_at: november('03 11:00'), team: 'service-desk', outbox_id: (await mailsOf(room, id)).at(-1)?.id })
    expect(await openTimers(room, id)).toEqual([])
  })

  test('that is opened again loses its closing', async () => {
    const id = await openTicket(room, '02 10:00')
    await become(room, id, '02 11:00', 'resolved')
    await become(room, id, '02 15:00', 'open')
    const ended = await room.db
      .selectFrom('timers')
      .select(['kind', 'outcome'])
      .where('ticket_id', '=', id)
      .where('kind', '=', 'close-resolved')
      .execute()
    expect(ended).toEqual([{ kind: 'close-resolved', outcome: 'dropped: nothing is due then any more' }])
    expect(await toldCustomer(room, id)).toContain('02 15:00 reopened')
  })

  test('whose quiet time a person begins anew closes later', async () => {
    const id = await openTicket(room, '02 10:00')
    await become(room, id, '02 11:00', 'resolved')
    await answer(room, id, '05 11:00', 'resolved')
    await passTime(room, november('12 10:59'))
    expect((await ticketRow(room, id)).state).toBe('resolved')
    await passTime(room, november('12 11:00'))
    expect((await ticketRow(room, id)).state).toBe('closed')
  })

  test('is not asked about where the customer was asked lately; of two solved at once one asks', async () => {
    const from = { address: 'often@customer.test', name: 'Ida' }
    const ids = [await openTicket(room, '02 10:00', 'hardware', { from }), await openTicket(room, '02 10:05', 'hardware', { from })]
    await room.db.updateTable('tickets').set({ state: 'open' }).execute()
    for (const id of ids) await become(room, id, '02 11:00', 'resolved')
    await passTime(room, november('10 11:00'))
    const asked = await Promise.all(ids.map(id => linesOf(room, id, /^satisfaction/)))
    expect(asked.flat().toSorted()).toEqual(['03 11:00 satisfaction.queued', '03 11:00 satisfaction.withheld'])
  })

  test('is opened by an unhappy answer, and the lead hears why', async () => {
    const id = await openTicket(room, '02 10:00')
    await become(room, id, '02 11:00', 'resolved')
    await passTime(room, november('04 11:00'))
    const { id: survey } = await room.db.selectFrom('surveys').select('id').executeTakeFirstOrThrow()
    await answerSurvey(room.db, survey, { answer: 'bad', comment: 'It is still dark.', via: 'page', now: room.clock.now() })
    await keepDue(room)
    expect((await ticketRow(room, id)).state).toBe('open')
    expect(await linesOf(room, id, /^(unhappy|reopened|escalation)/)).toEqual([
      '04 11:00 unhappy.seen',
      '04 11:00 escalation.queued',
      '04 11:00 reopened.queued',
    ])
    const escalation = (await mailsOf(room, id)).find(({ kind }) => kind === 'escalation')
    expect(escalation).toMatchObject({ to_address: 'lale@desk.test' })
    expect(escalation?.text).toContain('It is still dark.')
  })
})

describe('what a person does', () => {
  test('a hand-over is told to the customer by name, once', async () => {
    const id = await openTicket(room, '23 10:00')
    await setField(room.db, id, { field: 'team', value: 'network', tier: 1 }, bySam(room))
    await setField(
      room.db,
      id,
      { field: 'assignee', value: 'omar@desk.test' },
      { ...bySam(room), now: new Date(room.clock.now().getTime() + 1) },
    )
    await passTime(room, november('23 10:01'))
    const mails = (await mailsOf(room, id)).filter(({ kind }) => kind === 'handed-over')
    expect(mails).toHaveLength(1)
    expect(mails[0]?.text).toContain('Omar Aziz')
    expect((await mailsOf(room, id)).at(-1)).toMatchObject({ kind: 'notice', to_address: 'omar@desk.test' })
  })

  test('an answer keeps the promise and begins the interval anew', async () => {
    const id = await openTicket(room, '23 10:00')
    await passTime(room, november('24 10:00'))
    await answer(room, id, '24 11:00', 'open')
    expect(await promisesOf(id)).toMatchObject([{ state: 'kept', settled_at: november('24 11:00') }])
    const followUp = (await openTimers(room, id)).find(({ kind }) => kind === 'follow-up')
    expect(followUp?.due_at).toEqual(november('25 10:55'))
  })

  test('an answer that opens it again is not followed by a mail that says so', async () => {
    const id = await openTicket(room, '02 10:00')
    await become(room, id, '02 11:00', 'closed')
    await answer(room, id, '03 11:00', 'open')
    expect(await toldCustomer(room, id)).toEqual(['02 10:00 acknowledgement', '03 11:00 reply'])
  })

  test('two promises of one moment: the later stands', async () => {
    const id = await openTicket(room, '23 10:00', 'network')
    await setField(room.db, id, { field: 'team', value: 'network', tier: 1 }, bySam(room))
    await keepDue(room)
    await askEscalation(room.db, id, bySam(room))
    await keepDue(room)
    expect((await promisesOf(id)).map(({ state }) => state)).toEqual(['kept', 'open'])
    expect((await openTimers(room, id)).map(({ last_error: error }) => error)).not.toContainEqual(expect.any(String))
  })
})
