// One word in answer to "are you satisfied?": from the question that the keeper asks to what the answer sets in motion, in four languages.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { changeState } from '../../src/db/tickets.ts'
import type { Language } from '../../src/understanding/letter.ts'
import { answerMail } from '../support/answer-mail.ts'
import { commitLetter, eventsOf, sharesOf, ticketRow } from '../support/commit.ts'
import { type KeepTestRoom, keepDue, openKeepRoom, passTime } from '../support/keep-room.ts'
import { november } from '../support/keep-tickets.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'

let database: TestDatabase
let room: KeepTestRoom
let count = 0

beforeAll(async () => {
  database = await createTestDatabase()
  room = await openKeepRoom(database, november('23 10:00'))
})
afterAll(() => database.close())

const mailsOf = (id: number) => room.db.selectFrom('outbox').selectAll().where('ticket_id', '=', id).orderBy('id').execute()
const linesOf = async (id: number, kind: string) => (await eventsOf(room, id)).filter(line => line.kind === kind)
const surveyOf = (id: number) => room.db.selectFrom('surveys').selectAll().where('ticket_id', '=', id).executeTakeFirst()
const by = () => ({ actor: 'person:sam@desk.test', because: 'a person did it', now: room.clock.now() })

/** A ticket that was solved on Monday at eleven. */
async function solved(language: Language = 'en') {
  room.clock.set(november('23 10:00'))
  const from = { address: `v${++count}@customer.example`, name: 'Ada' }
  const [id = 0] = (await commitLetter(room, { from, language: { value: language, because: 'its words' } })).tickets
  await passTime(room, november('23 11:00'))
  await changeState(room.db, id, 'resolved', by())
  await keepDue(room)
  return { id, from: from.address }
}

/** The same on Tuesday, with the question that is to be answered. */
async function asked(language: Language = 'en') {
  const ticket = await solved(language)
  await passTime(room, november('24 14:00'))
  return { ...ticket, to: await mailOn(ticket.id, 'satisfaction') }
}

async function mailOn(id: number, kind: string) {
  const mail = (await mailsOf(id)).findLast(mail => mail.kind === kind)
  if (!mail?.reply_to) throw new Error(`no mail ${kind} was written`)
  return { ...mail, reply_to: mail.reply_to }
}

const answer = async (ticket: Awaited<ReturnType<typeof asked>>, text: string) => {
  const messageId = await answerMail(room, { from: ticket.from, to: ticket.to, text })
  await keepDue(room)
  return messageId
}

const WORDS: readonly (readonly [Language, string, string])[] = [
  ['en', 'Very good, thanks', 'Bad'],
  ['tr', 'Çok iyi', 'iyi değil'],
  ['bn', 'খুব ভালো', 'ভালো না'],
  ['ar', 'ممتاز', 'سيئ جدا'],
]

describe.each(WORDS)('asked in %s', (language, good, bad) => {
  test(`“${good}” is kept, and nothing else happens`, async () => {
    const ticket = await asked(language)
    expect(ticket.to.language).toBe(language)
    const before = await mailsOf(ticket.id)
    const messageId = await answer(ticket, good)
    expect(await surveyOf(ticket.id)).toMatchObject({ answer: 'good', comment: null, via: 'reply', answered_at: room.clock.now() })
    expect(await linesOf(ticket.id, 'survey.answered')).toMatchObject([
      { actor: `customer:${ticket.from}`, data: { answer: 'good', comment: null, via: 'reply' } },
    ])
    expect((await sharesOf(room, ticket.id)).map(share => share.message_id)).toContain(messageId)
    expect(await linesOf(ticket.id, 'message.appended')).toMatchObject([{ data: { rule: 'vote' } }])
    expect(await ticketRow(room, ticket.id)).toMatchObject({ state: 'resolved' })
    expect(await mailsOf(ticket.id)).toEqual(before)
  })

  test(`“${bad}” opens it again, and lead and customer hear it`, async () => {
    const ticket = await asked(language)
    const before = (await mailsOf(ticket.id)).length
    await answer(ticket, bad)
    expect(await surveyOf(ticket.id)).toMatchObject({ answer: 'bad', via: 'reply' })
    expect(await ticketRow(room, ticket.id)).toMatchObject({ state: 'open' })
    const mails = (await mailsOf(ticket.id)).slice(before)
    expect(mails.map(({ kind, to_address }) => [kind, to_address]).toSorted()).toEqual([
      ['escalation', 'lale@desk.test'],
      ['reopened', ticket.from],
    ])
    expect(mails.find(({ kind }) => kind === 'reopened')?.language).toBe(language)
  })
})

describe('more than a word', () => {
  test('below an unhappy answer is its comment, which whoever is told reads as the reason', async () => {
    const ticket = await asked()
    await answer(ticket, 'Bad\n\nTwo weeks, and nobody called.')
    expect(await surveyOf(ticket.id)).toMatchObject({ answer: 'bad', comment: 'Two weeks, and nobody called.' })
    expect(await ticketRow(room, ticket.id)).toMatchObject({ state: 'open' })
    expect((await linesOf(ticket.id, 'unhappy.seen')).map(({ because }) => because)).toEqual([
      'the customer is not content: “Two weeks, and nobody called.”',
    ])
  })

  test('that tells of new trouble opens the ticket again, and the answer is kept', async () => {
    const ticket = await asked()
    await answer(ticket, 'Good\n\nBut now the scanner does not work. It shows error 42.')
    expect(await surveyOf(ticket.id)).toMatchObject({ answer: 'good', comment: 'But now the scanner does not work. It shows error 42.' })
    expect(await ticketRow(room, ticket.id)).toMatchObject({ state: 'open' })
    expect(await linesOf(ticket.id, 'message.appended')).toMatchObject([{ data: { rule: 'reply' } }])
    expect((await mailsOf(ticket.id)).filter(({ kind }) => kind === 'reopened')).toHaveLength(1)
  })

  test('that holds such a word is a reply like any other', async () => {
    const ticket = await asked()
    await answer(ticket, 'Good morning, the printer jams again.')
    expect(await surveyOf(ticket.id)).toMatchObject({ answer: null })
    expect(await ticketRow(room, ticket.id)).toMatchObject({ state: 'open' })
  })
})

describe('a word that answers no question of ours', () => {
  const isPlainReply = async (id: number) => {
    expect((await linesOf(id, 'message.appended')).at(-1)).toMatchObject({ data: { rule: 'reply' } })
    expect(await ticketRow(room, id)).toMatchObject({ state: 'open' })
  }

  test('is a reply: nobody was asked', async () => {
    const ticket = await solved()
    await answer({ ...ticket, to: await mailOn(ticket.id, 'resolved') }, 'Bad')
    expect(await linesOf(ticket.id, 'survey.answered')).toEqual([])
    await isPlainReply(ticket.id)
  })

  test('is a reply: it was answered before', async () => {
    const ticket = await asked()
    await answer(ticket, 'Good')
    await answer(ticket, 'Bad')
    expect(await surveyOf(ticket.id)).toMatchObject({ answer: 'good' })
    expect(await linesOf(ticket.id, 'survey.answered')).toHaveLength(1)
    await isPlainReply(ticket.id)
  })

  test('is a reply: the ticket is open again, and somebody asked something else meanwhile', async () => {
    const ticket = await asked()
    await changeState(room.db, ticket.id, 'open', by())
    await changeState(room.db, ticket.id, 'waiting', by())
    await keepDue(room)
    await answer(ticket, 'Yes')
    expect(await surveyOf(ticket.id)).toMatchObject({ answer: null })
    await isPlainReply(ticket.id)
  })
})
