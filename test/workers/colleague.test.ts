// An employee answers an escalation mail: "I have it". It is kept on the ticket and stays in the house, from its bytes to the next step of the ladder.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { changeState } from '../../src/db/tickets.ts'
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
const participantsOf = async (id: number) =>
  (await room.db.selectFrom('ticket_participants').select('address').where('ticket_id', '=', id).execute()).map(({ address }) => address)

/** A ticket at 75 % of the time to a first answer: whoever has it was sent an escalation mail. */
async function escalated(from = { address: `c${++count}@customer.example`, name: 'Ada' }) {
  room.clock.set(november('23 10:00'))
  const [id = 0] = (await commitLetter(room, { from })).tickets
  await passTime(room, november('23 14:00'))
  const mail = (await mailsOf(id)).find(({ kind }) => kind === 'escalation')
  if (!mail?.reply_to) throw new Error('nobody was told')
  return { id, mail: { ...mail, reply_to: mail.reply_to }, employee: mail.to_address, customer: from.address }
}

/** What must not change by the words of a colleague. */
async function standingOf(id: number, customer: string) {
  const { state, priority, team, tier, assignee } = await ticketRow(room, id)
  const mails = (await mailsOf(id)).filter(({ to_address }) => to_address === customer).map(({ kind }) => kind)
  return { state, priority, team, tier, assignee, mails, participants: await participantsOf(id) }
}

const by = () => ({ actor: 'person:grace@desk.test', because: 'so it stands', now: room.clock.now() })

describe('an employee who answers an escalation mail', () => {
  test.each(['new', 'open', 'waiting', 'on-hold', 'resolved', 'closed'] as const)('has it, and the ticket stays %s', async state => {
    const { id, mail, employee, customer } = await escalated()
    if (state !== 'new') await changeState(room.db, id, state, by())
    await keepDue(room)
    const before = await standingOf(id, customer)
    const messageId = await answerMail(room, { from: employee, to: mail, text: 'I am on it. Who reset the router?' })
    await keepDue(room)
    expect(await standingOf(id, customer)).toEqual(before)
    expect((await sharesOf(room, id)).map(share => [share.message_id, share.role])).toContainEqual([messageId, 'reply'])
    expect(await linesOf(id, 'escalation.acknowledged')).toMatchObject([{ actor: `person:${employee}`, data: { person: employee } }])
    expect(await linesOf(id, 'message.appended')).toMatchObject([{ actor: `person:${employee}`, data: { rule: 'colleague' } }])
  })

  test('is skipped by a step with unlessAcknowledged, and nobody else is', async () => {
    const [quiet, loud] = [await escalated(), await escalated()]
    await answerMail(room, { from: quiet.employee, to: quiet.mail, text: 'I have it.' })
    await passTime(room, november('27 18:00'))
    const told = async (id: number) =>
      (await linesOf(id, 'escalation.queued'))
        .filter(({ because }) => because.startsWith('again:'))
        .map(({ data }) => (data as { to: string }).to)
    const climbed = async (id: number) => (await linesOf(id, 'ladder.step')).map(({ data }) => (data as { step: string }).step)
    expect(await climbed(quiet.id)).toContain('again')
    expect(await told(quiet.id)).toEqual([])
    expect(await told(loud.id)).toEqual([(await ticketRow(room, loud.id)).assignee])
    // Steps that do not ask are not skipped.
    expect((await linesOf(quiet.id, 'escalation.queued')).some(({ because }) => because.startsWith('warn-end:'))).toBe(true)
  })

  test('is told in the story of the next escalation mail as having it, not as the customer', async () => {
    const { id, mail, employee } = await escalated()
    await answerMail(room, { from: employee, to: mail, text: 'I have it.' })
    await passTime(room, november('23 15:00'))
    const next = (await mailsOf(id)).findLast(({ kind }) => kind === 'escalation')
    expect(next?.id).not.toBe(mail.id)
    expect(next?.text).toContain(`${employee} has it`)
    expect(next?.text).not.toContain('the customer wrote')
  })

  test('may answer as often as he likes, and each answer is kept', async () => {
    const { id, mail, employee, customer } = await escalated()
    const before = await standingOf(id, customer)
    for (const text of ['I have it.', 'Good', 'It was the cable.']) await answerMail(room, { from: employee, to: mail, text })
    await keepDue(room)
    expect(await standingOf(id, customer)).toEqual(before)
    expect(await linesOf(id, 'escalation.acknowledged')).toHaveLength(3)
  })
})

describe('somebody who only seems to be an employee', () => {
  test('with a forged sender has taken nothing', async () => {
    const { id, mail, employee } = await escalated()
    await answerMail(room, { from: employee, to: mail, text: 'I have it.', dmarc: 'fail' })
    await keepDue(room)
    expect(await linesOf(id, 'escalation.acknowledged')).toEqual([])
    expect(await linesOf(id, 'message.appended')).toMatchObject([{ data: { rule: 'reply' } }])
  })

  test('who knows the number of the ticket and no token gets no hold of it', async () => {
    const { id, mail, employee } = await escalated()
    const to = { ...mail, reply_to: 'support@desk.example', message_id: 'unknown@desk.example' }
    await answerMail(room, { from: employee, to, text: 'I have it.' })
    await keepDue(room)
    expect(await linesOf(id, 'escalation.acknowledged')).toEqual([])
    expect(await linesOf(id, 'message.appended')).toEqual([])
  })
})

test('an employee who is the customer speaks as the customer', async () => {
  const { id, mail, customer } = await escalated({ address: 'grace@desk.test', name: 'Grace Obi' })
  await changeState(room.db, id, 'waiting', by())
  await keepDue(room)
  await answerMail(room, { from: customer, to: mail, text: 'It still jams on every page.' })
  await keepDue(room)
  expect(await ticketRow(room, id)).toMatchObject({ state: 'open' })
  expect(await linesOf(id, 'escalation.acknowledged')).toEqual([])
  expect(await linesOf(id, 'message.appended')).toMatchObject([{ actor: 'customer:grace@desk.test', data: { rule: 'reply' } }])
})
