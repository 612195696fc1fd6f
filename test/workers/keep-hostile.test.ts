// What could go wrong while promises are kept: floods of notices, odd words, words of the wrong person, moments long past.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addNote } from '../../src/db/conversation.ts'
import { reserveBudgets } from '../../src/db/outbox.ts'
import { setField } from '../../src/db/placement.ts'
import { adoptPolicy } from '../../src/db/policies.ts'
import { answerSurvey } from '../../src/db/surveys.ts'
import { lockTickets } from '../../src/db/ticket-rows.ts'
import { changeState } from '../../src/db/tickets.ts'
import type { Letter } from '../../src/understanding/letter.ts'
import { keepTickets } from '../../src/workers/keep.ts'
import { acknowledgementOf, commitLetter, eventsOf, ticketRow } from '../support/commit.ts'
import { type KeepTestRoom, keepDue, openKeepRoom, passTime } from '../support/keep-room.ts'
import { november } from '../support/keep-tickets.ts'
import { anIssue } from '../support/letters.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'

let database: TestDatabase
let room: KeepTestRoom
let count = 0

beforeAll(async () => {
  database = await createTestDatabase()
  room = await openKeepRoom(database, november('23 10:00'))
})
afterAll(() => database.close())

async function opened(at: string, change: Partial<Letter> = {}) {
  room.clock.set(november(at))
  const text = 'The screen of room 4 stays dark.'
  const from = { address: `h${++count}@customer${count}.example`, name: 'Ada' }
  const { tickets, messageId } = await commitLetter(room, {
    text,
    newText: text,
    from,
    issues: [anIssue(text, text, { title: 'A dark screen', category: 'hardware' })],
    ...change,
  })
  const [id = 0] = tickets
  return { id, from, messageId }
}

const kindsOf = async (id: number) => (await eventsOf(room, id)).map(({ kind }) => kind)
const by = (actor = 'person:sam@desk.test') => ({ actor, because: 'done', now: room.clock.now() })
const outboxOf = (id: number) => room.db.selectFrom('outbox').selectAll().where('ticket_id', '=', id).orderBy('id').execute()

async function resolvedAndAsked(at: string, asked: string) {
  const one = await opened(at)
  await keepDue(room)
  room.clock.set(november(at.replace(/..$/, '30')))
  await changeState(room.db, one.id, 'resolved', by())
  await passTime(room, november(asked))
  const survey = await room.db.selectFrom('surveys').select('id').where('ticket_id', '=', one.id).executeTakeFirstOrThrow()
  return { ...one, survey: survey.id }
}

test('of more notices than an hour holds, as many as fit go out, and those of what weighs most first', async () => {
  const ids: number[] = []
  for (let i = 0; i < 64; i++) ids.push((await opened('23 10:00')).id)
  await keepDue(room)
  const last = ids.at(-1) ?? 0
  await setField(room.db, last, { field: 'priority', value: 'critical' }, by())
  // All are late at once, as behind an outage.
  room.clock.set(november('24 09:00'))
  await keepTickets(room, ids)
  const told = await room.db.selectFrom('outbox').select(['to_address', 'ticket_id']).where('kind', '=', 'escalation').execute()
  const toLale = told.filter(({ to_address }) => to_address === 'lale@desk.test')
  expect(toLale).toHaveLength(60)
  expect(toLale.map(({ ticket_id }) => ticket_id)).toContain(last)
})

test('a comment cut in the middle of a picture', async () => {
  const { id, survey } = await resolvedAndAsked('23 11:00', '25 12:00')
  await answerSurvey(room.db, survey, { answer: 'bad', comment: `${'x'.repeat(199)}😀 more`, via: 'page', now: room.clock.now() })
  await keepDue(room)
  expect(await kindsOf(id)).toContain('unhappy.seen')
})

test('at night, where the ticket stays as it is, the lead is told in the morning', async () => {
  const { id, survey } = await resolvedAndAsked('23 12:00', '25 23:30')
  const base = room.rulebook()
  const rules = base.policy.satisfaction
  const quiet = {
    ...room,
    rulebook: () => ({ ...base, policy: { ...base.policy, ...(rules && { satisfaction: { ...rules, reopen: false } }) } }),
  }
  await answerSurvey(room.db, survey, { answer: 'bad', comment: '', via: 'page', now: room.clock.now() })
  await keepTickets(quiet, [id])
  expect((await outboxOf(id)).filter(({ kind }) => kind === 'escalation').map(({ state }) => state)).toEqual(['queued'])
})

test('of Friday, seen on Monday', async () => {
  const { id, survey } = await resolvedAndAsked('23 12:00', '25 12:30')
  await answerSurvey(room.db, survey, { answer: 'bad', comment: '', via: 'page', now: room.clock.now() })
  room.clock.set(november('27 12:31'))
  await keepDue(room)
  expect(await kindsOf(id)).toContain('unhappy.seen')
})

test('a note on a ticket that was solved long ago asks its customer nothing', async () => {
  const { id } = await opened('23 10:00')
  await keepDue(room)
  await changeState(room.db, id, 'resolved', by())
  room.clock.set(new Date(room.clock.now().getTime() + 300 * 86_400_000))
  await room.db
    .updateTable('timers')
    .set({ ended_at: room.clock.now(), outcome: 'test' })
    .where('ticket_id', '=', id)
    .where('ended_at', 'is', null)
    .execute()
  await addNote(room.db, id, 'for the record', by())
  await keepDue(room)
  expect(await kindsOf(id)).not.toContain('satisfaction.queued')
})

test('whoever got hold of a mail of ours does not answer the question for the customer', async () => {
  const { id, messageId } = await resolvedAndAsked('23 12:10', '25 12:40')
  const { message_id } = await acknowledgementOf(room, messageId)
  await commitLetter(room, {
    from: { address: 'third@elsewhere.example', name: '' },
    inReplyTo: [message_id],
    text: 'Bad',
    newText: 'Bad',
    issues: [],
  })
  const survey = await room.db.selectFrom('surveys').selectAll().where('ticket_id', '=', id).executeTakeFirstOrThrow()
  expect(survey.answer).toBe(null)
})

test("a colleague's absence note is not the customer's", async () => {
  const { id, messageId } = await opened('23 10:00')
  const { message_id } = await acknowledgementOf(room, messageId)
  await commitLetter(room, {
    from: { address: 'lale@desk.test', name: '' },
    inReplyTo: [message_id],
    text: 'Back on 30 December',
    newText: 'Back on 30 December',
    issues: [],
    kind: { value: 'out-of-office', because: 'says so' },
    returnDate: { day: '2026-12-30', words: 'Back on 30 December', because: 'x' } as never,
  })
  expect(await kindsOf(id)).not.toContain('customer.away')
})

test('no subject of a third person in a mail to the customer', async () => {
  const { id, messageId } = await opened('23 10:00')
  const { message_id } = await acknowledgementOf(room, messageId)
  await commitLetter(room, {
    from: { address: 'evil@elsewhere.example', name: '' },
    authenticity: { value: 'none', because: '' } as never,
    inReplyTo: [message_id],
    subject: 'Your account is locked, call 555',
    text: 'please call',
    newText: 'please call',
    issues: [],
  })
  await passTime(room, november('25 18:00'))
  const mails = (await outboxOf(id)).filter(({ kind }) => kind === 'update')
  expect(mails.length).toBeGreaterThan(0)
  expect(mails.map(({ subject }) => subject).join()).not.toContain('555')
})

test('a lowered priority is not told as raised', async () => {
  const { id } = await opened('23 10:00')
  await keepDue(room)
  await room.db
    .insertInto('events')
    .values({
      ticket_id: id,
      at: room.clock.now(),
      actor: 'person:sam@desk.test',
      kind: 'priority.set',
      because: 'not so urgent',
      data: JSON.stringify({ from: 'critical', to: 'normal' }),
    })
    .execute()
  await passTime(room, november('25 18:00'))
  const mails = (await outboxOf(id)).filter(({ kind }) => kind === 'update')
  expect(mails.map(({ text }) => text).join()).not.toMatch(/raised|more weight|moved up/)
})

test("a customer's word takes back no escalation", async () => {
  const { id, from, messageId } = await opened('23 10:00')
  const { message_id } = await acknowledgementOf(room, messageId)
  await passTime(room, november('27 17:00'))
  const raised = await ticketRow(room, id)
  expect(raised).toMatchObject({ priority: 'critical' })
  const words = 'Is there any news?'
  await commitLetter(room, { from, inReplyTo: [message_id], text: words, newText: words, issues: [] })
  const { priority, team, tier, assignee } = await ticketRow(room, id)
  expect({ priority, team, tier, assignee }).toEqual({
    priority: raised.priority,
    team: raised.team,
    tier: raised.tier,
    assignee: raised.assignee,
  })
})

test('two that wait for each other in a ring try again', async () => {
  const { id } = await opened('23 10:00')
  await keepDue(room)
  room.clock.set(november('24 09:00'))
  // As a mail's worker does: first the hour's notices, then the ticket.
  let entered = () => {}
  const holds = new Promise<void>(resolve => {
    entered = resolve
  })
  const mail = room.db.transaction().execute(async trx => {
    await reserveBudgets(
      trx,
      [
        { key: 'notice:sam@desk.test', cap: 60 },
        { key: 'notice:lale@desk.test', cap: 60 },
      ],
      room.clock.now(),
    )
    entered()
    await new Promise(resolve => setTimeout(resolve, 300))
    await lockTickets(trx, [id])
  })
  await holds
  await Promise.all([keepTickets(room, [id]), mail])
  const failed = await room.db
    .selectFrom('timers')
    .select('last_error')
    .where('ticket_id', '=', id)
    .where('last_error', 'is not', null)
    .execute()
  expect(failed).toEqual([])
  expect(await kindsOf(id)).toContain('ladder.step')
})

test('a process that was declared dead meanwhile keeps promises all the same', async () => {
  const { id } = await opened('23 10:00')
  await keepDue(room)
  room.clock.set(november('24 09:00'))
  await keepTickets({ ...room, processId: randomUUID() }, [id])
  expect(await kindsOf(id)).toContain('ladder.step')
})

test('a line that another transaction is still writing is looked at when it stands', async () => {
  const { id } = await opened('23 10:00')
  await keepDue(room)
  // The ticket is to be looked at already; then somebody who does not lock it writes a line.
  await addNote(room.db, id, 'first', by())
  let kept: Promise<unknown> = Promise.resolve()
  const began = performance.now()
  let took = 0
  await room.db.transaction().execute(async trx => {
    const line = { ticket_id: id, at: room.clock.now(), actor: 'system', kind: 'ticket.linked', because: 'a mail names it', data: '{}' }
    await trx.insertInto('events').values(line).execute()
    kept = keepTickets(room, [id]).then(() => {
      took = performance.now() - began
    })
    await new Promise(resolve => setTimeout(resolve, 300))
  })
  await kept
  const open = room.db.selectFrom('timers').select('kind').where('ticket_id', '=', id).where('ended_at', 'is', null)
  const planned = (await open.execute()).some(({ kind }) => kind === 'plan')
  // Either it was waited for, or it is to be looked at anew.
  expect(planned || took > 200).toBe(true)
})

test('another policy is heard of by every open ticket', async () => {
  const { id } = await opened('23 10:00')
  const over = await opened('23 10:00')
  await keepDue(room)
  await changeState(room.db, over.id, 'closed', by())
  await keepDue(room)
  const book = room.rulebook()
  await adoptPolicy(room.db, 'a'.repeat(64), book.files, room.clock.now(), 'for a test')
  const planned = await room.db.selectFrom('timers').select('ticket_id').where('kind', '=', 'plan').where('ended_at', 'is', null).execute()
  expect(planned.map(row => row.ticket_id)).toContain(id)
  expect(planned.map(row => row.ticket_id)).not.toContain(over.id)
  await adoptPolicy(room.db, book.policy.hash, book.files, room.clock.now(), 'for a test')
})

test('whoever is written from by somebody else is not flooded with the mails that follow', async () => {
  const from = { address: 'victim@elsewhere.example', name: '' }
  const ids: number[] = []
  // Three acknowledgements an hour go to one who proved nothing.
  for (const hour of ['09', '10', '11', '12']) {
    for (let i = 0; i < 3; i++)
      ids.push((await opened(`23 ${hour}:00`, { from, authenticity: { value: 'none', because: 'no verdict' } })).id)
    await keepDue(room)
  }
  room.clock.set(november('24 16:00'))
  await keepTickets(room, ids)
  const sent = await room.db
    .selectFrom('outbox')
    .select(['ticket_id', 'kind'])
    .where('to_address', '=', from.address)
    .where('kind', '<>', 'acknowledgement')
    .execute()
  expect(sent).toHaveLength(3)
  const last = await eventsOf(room, ids.at(-1) ?? 0)
  expect(last.find(({ kind }) => kind === 'update.withheld')?.because).toContain('limit for status mails')
})

test('a mail server that was away for days gets the newest update, and none of a ticket that is solved', async () => {
  const { id } = await opened('23 10:00')
  await passTime(room, november('26 18:00'))
  const queued = async () => (await outboxOf(id)).filter(({ kind, state }) => kind === 'update' && state === 'queued').length
  expect(await kindsOf(id)).toContain('update.withheld')
  expect(await queued()).toBe(1)
  await changeState(room.db, id, 'resolved', by())
  await keepDue(room)
  expect(await queued()).toBe(0)
})

test('an answer that is changed again and again does not call the lead each time', async () => {
  const { id, survey } = await resolvedAndAsked('23 13:00', '25 14:00')
  for (let i = 0; i < 10; i++) {
    room.clock.set(new Date(room.clock.now().getTime() + 60_000))
    await answerSurvey(room.db, survey, { answer: i % 2 === 0 ? 'bad' : 'good', comment: `${i}`, via: 'page', now: room.clock.now() })
    await keepDue(room)
  }
  const told = (await outboxOf(id)).filter(({ kind }) => kind === 'escalation')
  expect(told).toHaveLength(3)
})

test('who writes in a colleague’s name, with the token of the customer’s own mail, is heard as the customer', async () => {
  const { id, messageId } = await opened('23 10:00')
  await keepDue(room)
  const { message_id: acknowledgement } = await acknowledgementOf(room, messageId)
  const forged = { address: 'lale@desk.test', name: 'Lale' }
  await commitLetter(room, { text: 'I have it', newText: 'I have it', from: forged, inReplyTo: [acknowledgement], issues: [] })
  expect(await kindsOf(id)).not.toContain('escalation.acknowledged')
})

test('where a mail of ours came back from a dead address no other follows, until the customer writes again', async () => {
  const { id, from, messageId } = await opened('23 10:00')
  await keepDue(room)
  const { message_id: acknowledgement } = await acknowledgementOf(room, messageId)
  const recipient = { address: from.address, writtenTo: null, status: '5.1.1', reply: '550', hard: true, cause: 'user-unknown' } as const
  const bounce = { recipients: [{ ...recipient, diagnostic: '550 no such user' }], originalMessageId: acknowledgement, because: 'a report' }
  await commitLetter(room, {
    from: { address: 'mailer-daemon@mx.example', name: '' },
    kind: { value: 'bounce', because: 'a report' },
    bounce,
    inReplyTo: [acknowledgement],
    issues: [],
  })
  await passTime(room, november('24 12:00'))
  const withheld = (await eventsOf(room, id)).find(({ kind }) => kind === 'update.withheld')
  expect(withheld?.because).toContain('could not be delivered')
  await commitLetter(room, { text: 'Any news?', newText: 'Any news?', from, inReplyTo: [acknowledgement], issues: [] })
  await passTime(room, november('26 12:00'))
  expect(await kindsOf(id)).toContain('update.queued')
})
