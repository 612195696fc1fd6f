// What a customer's answer leaves behind: the survey's row, one event a change, and a reason to look at the ticket anew.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { mergeTickets } from '../../src/db/merge.ts'
import { answerSurvey, answerWithin, readSurvey, type SurveyReply } from '../../src/db/surveys.ts'
import { commitLetter, eventsOf, ticketRow } from '../support/commit.ts'
import { openMessageRoom, type TestRoom } from '../support/message-room.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'
import { askSurvey } from '../support/survey.ts'

let database: TestDatabase
let room: TestRoom
const NOW = new Date('2026-11-22T10:00:00Z')
const after = (days: number, ms = 0) => new Date(NOW.valueOf() + days * 86_400_000 + ms)

beforeAll(async () => {
  database = await createTestDatabase()
  room = await openMessageRoom(database, { now: () => NOW })
})
afterAll(() => database.close())

let count = 0
let ticketId: number
let survey: number
let messageId: number
const address = () => `eda${count}@customer.example`

beforeEach(async () => {
  count++
  const opened = await commitLetter(room, { from: { address: address(), name: 'Eda' }, language: { value: 'tr', because: 'its words' } })
  messageId = opened.messageId
  ticketId = opened.tickets[0] ?? 0
  survey = await askSurvey(room.db, ticketId, NOW)
  await room.db.updateTable('timers').set({ ended_at: NOW, outcome: 'done' }).where('ticket_id', '=', ticketId).execute()
})

const answer = (change: Partial<SurveyReply> = {}, id = survey) =>
  answerSurvey(room.db, id, { answer: 'good', comment: '', via: 'page', now: NOW, ...change })
const row = () => room.db.selectFrom('surveys').selectAll().where('id', '=', survey).executeTakeFirstOrThrow()
const answers = async (id = ticketId) => (await eventsOf(room, id)).filter(({ kind }) => kind === 'survey.answered')
const openTimers = async (id = ticketId) =>
  (await room.db.selectFrom('timers').select('kind').where('ticket_id', '=', id).where('ended_at', 'is', null).execute()).map(
    ({ kind }) => kind,
  )

describe('the first answer', () => {
  test('is kept, told on the ticket as the customer’s, and makes a worker look at it', async () => {
    expect(await answer({ answer: 'bad', comment: ' Two weeks!\r\nAnd nobody called. ', now: after(30) })).toBe('answered')
    const comment = 'Two weeks!\nAnd nobody called.'
    expect(await row()).toMatchObject({ answer: 'bad', comment, via: 'page', answered_at: after(30) })
    const because = 'asked whether we solved it, the customer answered "bad" on the satisfaction page'
    const data = { answer: 'bad', comment, via: 'page', survey }
    expect(await answers()).toEqual([{ kind: 'survey.answered', actor: `customer:${address()}`, because, data }])
    expect(await openTimers()).toEqual(['plan'])
    expect((await ticketRow(room, ticketId)).updated_at).toEqual(after(30))
  })

  test('may come by reply, and then names its mail', async () => {
    expect(await answer({ via: 'reply', messageId })).toBe('answered')
    const event = await room.db
      .selectFrom('events')
      .selectAll()
      .where('kind', '=', 'survey.answered')
      .orderBy('id', 'desc')
      .executeTakeFirst()
    expect(event).toMatchObject({ message_id: messageId, data: { answer: 'good', comment: null, via: 'reply' } })
    expect(event?.because).toBe('asked whether we solved it, the customer answered "good" in a reply')
  })

  test('is cleaned, and cut at 2,000 characters but never inside one', async () => {
    await answer({ comment: `\u0000a\u0007${'😀'.repeat(1_500)}` })
    const { comment } = await row()
    expect(comment).toBe(`a${'😀'.repeat(999)}`)
  })

  test.each(['', ' \n\t ', '\u0000'])('has no comment where it is blank (%j)', async comment => {
    await answer({ comment })
    expect((await row()).comment).toBeNull()
  })

  test('of a ticket that was merged since is told on the one that carries on', async () => {
    const other = (await commitLetter(room, { from: { address: 'hal@customer.example', name: 'Hal' } })).tickets[0] ?? 0
    await mergeTickets(room.db, ticketId, other, { actor: 'person:sam@desk.example', because: 'a test', now: NOW })
    expect(await answer({ answer: 'bad' })).toBe('answered')
    expect([await answers(ticketId), await answers(other)]).toMatchObject([[], [{ actor: `customer:${address()}` }]])
    expect((await openTimers(other)).includes('plan')).toBe(true)
  })
})

describe('a second answer', () => {
  beforeEach(() => answer({ answer: 'bad', comment: 'Too slow.' }))

  test('changes the first within a week, as an event of its own, and leaves its moment', async () => {
    expect(await answer({ now: after(7) })).toBe('changed')
    expect(await row()).toMatchObject({ answer: 'good', comment: null, answered_at: NOW })
    const [, event] = await answers()
    expect(event).toMatchObject({ data: { answer: 'good', comment: null, was: 'bad' } })
    expect(event?.because).toBe('the customer changed the answer from "bad" to "good" on the satisfaction page')
  })

  test('may bring more words', async () => {
    expect(await answer({ answer: 'bad', comment: 'And rude.', via: 'reply' })).toBe('changed')
    expect(await row()).toMatchObject({ answer: 'bad', comment: 'And rude.', via: 'reply' })
    expect((await answers())[1]?.because).toBe('the customer said more about the answer "bad" in a reply')
  })

  test.each(['Too slow.', '', '  '])('that says the same (%j) writes nothing, also after the week', async comment => {
    expect(await answer({ answer: 'bad', comment, now: after(100) })).toBe('same')
    expect(await row()).toMatchObject({ answer: 'bad', comment: 'Too slow.' })
    expect(await answers()).toHaveLength(1)
  })

  test('comes too late after the week, counted from the first', async () => {
    await answer({ now: after(6) })
    expect(await answer({ answer: 'bad', now: after(7, 1) })).toBe('too-late')
    expect(await answer({ comment: 'One more thing.', now: after(7, 1) })).toBe('too-late')
    expect(await row()).toMatchObject({ answer: 'good', comment: null })
    expect(await answers()).toHaveLength(2)
  })
})

test('two that click at once are told as one, or as a change', async () => {
  expect((await Promise.all([answer(), answer(), answer()])).toSorted()).toEqual(['answered', 'same', 'same'])
  expect(await answers()).toHaveLength(1)
})

test('a survey that there is not is unknown', async () => {
  expect(await answer({}, 999_999)).toBe('unknown')
  expect(await readSurvey(room.db, 999_999)).toBeUndefined()
})

test('an answer goes back with the transaction it is a part of', async () => {
  const failing = room.db.transaction().execute(async trx => {
    await answerWithin(trx, survey, { answer: 'good', comment: '', via: 'reply', now: NOW })
    throw new Error('taken back')
  })
  await expect(failing).rejects.toThrow('taken back')
  expect([(await row()).answer, await answers()]).toEqual([null, []])
})

test('the page gets the ticket, its language and the answer so far', async () => {
  expect(await readSurvey(room.db, survey)).toEqual({ ticketId, language: 'tr', answer: null })
  await answer({ answer: 'bad' })
  expect(await readSurvey(room.db, survey)).toEqual({ ticketId, language: 'tr', answer: 'bad' })
})
