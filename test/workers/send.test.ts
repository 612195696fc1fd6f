import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { claimOutbox } from '../../src/db/outbox.ts'
import type { SmtpResult } from '../../src/outbox/classify.ts'
import { createSmtp, type Smtp } from '../../src/outbox/smtp.ts'
import { refKey } from '../../src/tickets/match.ts'
import { openSendDoor, type SendRoom, settleUncertain } from '../../src/workers/send.ts'
import { keepLog } from '../support/log.ts'
import { addLetter, addProcess, attemptsOf, historyOf, outboxRow } from '../support/outbox-rows.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'
import { type SinkOptions, type SmtpSink, startSmtpSink } from '../support/smtp-sink.ts'

let database: TestDatabase
let processId: string
const start = new Date('2026-11-22T10:00:00Z')
let now = start
const clock = { now: () => now }

beforeAll(async () => {
  database = await createTestDatabase()
  processId = await addProcess(database.db, new Date(Date.now() + 3_600_000))
})
afterAll(() => database.close())

const open: (() => Promise<void>)[] = []
afterEach(async () => {
  now = start
  for (const close of open.splice(0).reverse()) await close()
})

async function createRoom(options: SinkOptions = {}, changes: Partial<SendRoom> = {}) {
  const sink: SmtpSink = await startSmtpSink(options)
  const smtp: Smtp = createSmtp({ host: '127.0.0.1', port: sink.port, tls: 'none', verifyCertificate: true, maxConnections: 2 }, keepLog())
  open.push(sink.stop, smtp.close)
  const log = keepLog()
  const room: SendRoom = {
    db: database.db,
    smtp,
    clock,
    log,
    processId,
    config: { uncertain: 'send-again' },
    recordDelaysMs: [1, 1],
    ...changes,
  }
  return { room, sink, log }
}

/** A mail server of which only the answer matters. */
const answering = (result: SmtpResult): SendRoom['smtp'] => ({ send: async () => result })

describe('the send worker', () => {
  test('sends a mail once, and says so on its row and its ticket', async () => {
    const { room, sink, log } = await createRoom()
    const { outboxId, ticketId, messageId } = await addLetter(database.db)
    expect(await openSendDoor(room)(outboxId)).toEqual({ kind: 'done' })
    expect(await openSendDoor(room)(outboxId)).toEqual({ kind: 'done' })
    expect(sink.mails.map(mail => mail.messageId)).toEqual([messageId])
    expect(await outboxRow(database.db, outboxId)).toMatchObject({ state: 'sent', sent_at: start })
    expect(await historyOf(database.db, ticketId)).toMatchObject([{ kind: 'mail.sent' }])
    expect(log.lines).toEqual([{ level: 'info', event: 'send.accepted', fields: { outbox: outboxId, attempt: 1 } }])
  })

  test('sends a mail once when its bell rings many times at once', async () => {
    const { room, sink } = await createRoom()
    const { outboxId } = await addLetter(database.db)
    await Promise.all(Array.from({ length: 8 }, () => openSendDoor(room)(outboxId)))
    expect(sink.mails).toHaveLength(1)
  })

  test('keeps the id that the provider gave the mail, for replies to find', async () => {
    const id = 'ab12@DB9PR01.eurprd01.prod.outlook.com'
    const { room } = await createRoom({ onMail: () => ({ accept: `2.0.0 OK <${id}> [Hostname=DB9PR01]` }) })
    const { outboxId, ticketId } = await addLetter(database.db)
    await openSendDoor(room)(outboxId)
    expect((await outboxRow(database.db, outboxId)).provider_id).toBe(id)
    const found = await database.db.selectFrom('thread_refs').select(['ticket_id', 'origin']).where('ref', '=', refKey(id)).execute()
    expect(found).toEqual([{ ticket_id: ticketId, origin: 'sent' }])
  })

  test('keeps no provider’s id where it is our own', async () => {
    const { outboxId, messageId } = await addLetter(database.db)
    const { room } = await createRoom({}, { smtp: answering({ kind: 'accepted', response: '250 2.6.0', providerIds: [messageId] }) })
    await openSendDoor(room)(outboxId)
    expect((await outboxRow(database.db, outboxId)).provider_id).toBeNull()
  })

  test('fails a mail that is refused for good, with the reason on the ticket, and no address in the log', async () => {
    const { room, log } = await createRoom({ onRecipient: () => ({ refuse: '550 5.1.1 <amira@example.com> unknown' }) })
    const { outboxId, ticketId } = await addLetter(database.db)
    expect(await openSendDoor(room)(outboxId)).toEqual({ kind: 'give-up', why: 'the mail server refused the mail for good (550 5.1.1)' })
    expect(await outboxRow(database.db, outboxId)).toMatchObject({
      state: 'failed',
      last_response: '550 5.1.1 <amira@example.com> unknown',
    })
    expect(await historyOf(database.db, ticketId)).toMatchObject([
      { kind: 'mail.failed', because: 'the mail server refused the mail for good (550 5.1.1)' },
    ])
    expect(log.lines.map(({ event }) => event)).toEqual(['send.failed'])
    expect(JSON.stringify(log.lines)).not.toContain('amira')
  })

  test('tries a mail refused for now again when it is due, and then it is sent', async () => {
    const { room, sink } = await createRoom({ onMail: (_, number) => (number === 1 ? { refuse: '451 4.7.1 greylisted' } : 'accept') })
    const { outboxId } = await addLetter(database.db)
    const outcome = await openSendDoor(room)(outboxId)
    const { next_attempt_at: due } = await outboxRow(database.db, outboxId)
    expect(outcome).toMatchObject({ kind: 'retry-at', at: due, attempt: 1 })
    expect(due.getTime() - start.getTime()).toBeGreaterThanOrEqual(60_000)
    await openSendDoor(room)(outboxId)
    expect(sink.mails).toHaveLength(0)
    now = due
    expect(await openSendDoor(room)(outboxId)).toEqual({ kind: 'done' })
    expect(sink.mails).toHaveLength(1)
    expect((await attemptsOf(database.db, outboxId)).map(({ result }) => result)).toEqual(['temporary', 'accepted'])
  })

  test('gives up after five days of refusals, with the reason on the ticket', async () => {
    const { room } = await createRoom({ onMail: () => ({ refuse: '451 4.7.1 greylisted' }) })
    const { outboxId, ticketId } = await addLetter(database.db)
    let outcome = await openSendDoor(room)(outboxId)
    while (outcome.kind === 'retry-at') {
      now = outcome.at
      outcome = await openSendDoor(room)(outboxId)
    }
    expect(outcome).toMatchObject({ kind: 'give-up', why: expect.stringContaining('given up after five days') })
    const history = await historyOf(database.db, ticketId)
    expect(history.at(-1)).toMatchObject({ kind: 'mail.failed', because: expect.stringContaining('given up after five days') })
    expect(await outboxRow(database.db, outboxId)).toMatchObject({ state: 'failed' })
    expect(now.getTime() - start.getTime()).toBeGreaterThan(4.5 * 24 * 3_600_000)
  })

  test('waits for a server that is away, however long, and sends then', async () => {
    let away = true
    const { room, sink } = await createRoom({ onConnect: () => (away ? { refuse: '421 4.3.2 closing' } : 'accept') })
    const { outboxId, ticketId } = await addLetter(database.db)
    for (const _ of Array.from({ length: 8 })) {
      const outcome = await openSendDoor(room)(outboxId)
      if (outcome.kind === 'retry-at') now = outcome.at
    }
    now = new Date(start.getTime() + 30 * 24 * 3_600_000)
    away = false
    expect(await openSendDoor(room)(outboxId)).toEqual({ kind: 'done' })
    expect(sink.mails).toHaveLength(1)
    expect(await outboxRow(database.db, outboxId)).toMatchObject({ state: 'sent', attempts: 9, counted_attempts: 0 })
    expect((await historyOf(database.db, ticketId)).map(({ kind }) => kind)).toEqual(['mail.deferred', 'mail.sent'])
  })
})

describe('a mail that was cut off', () => {
  test('between acceptance and record by the death of its process: sent again with the same Message-ID', async () => {
    const { room, sink } = await createRoom()
    const { outboxId, ticketId, messageId } = await addLetter(database.db)
    const dead = await addProcess(database.db, new Date(Date.now() - 1_000))
    const [mail] = await claimOutbox(database.db, [outboxId], { processId: dead, now })
    if (!mail) throw new Error('not claimed')
    await room.smtp.send(mail)
    expect(await openSendDoor(room)(outboxId)).toEqual({ kind: 'done' })
    expect(sink.mails).toHaveLength(1)
    await settleUncertain(room)
    expect(await openSendDoor(room)(outboxId)).toEqual({ kind: 'done' })
    expect(sink.byMessageId(messageId)).toHaveLength(2)
    const [first, second] = sink.mails.map(({ raw }) => raw.replaceAll(/--_NmP-\w+-Part_\d+/g, 'boundary'))
    expect(second).toBe(first)
    expect(await outboxRow(database.db, outboxId)).toMatchObject({ state: 'sent', attempts: 2 })
    expect((await historyOf(database.db, ticketId)).map(({ kind }) => kind)).toEqual(['mail.uncertain', 'mail.sent'])
  })

  test('is held, and not sent, where the policy says so', async () => {
    const { room, sink, log } = await createRoom({}, { config: { uncertain: 'hold' } })
    const { outboxId } = await addLetter(database.db)
    const dead = await addProcess(database.db, new Date(Date.now() - 1_000))
    await claimOutbox(database.db, [outboxId], { processId: dead, now })
    await settleUncertain(room)
    expect(await openSendDoor(room)(outboxId)).toEqual({ kind: 'done' })
    expect(sink.mails).toEqual([])
    expect(await outboxRow(database.db, outboxId)).toMatchObject({ state: 'held' })
    expect(log.lines).toEqual([{ level: 'warn', event: 'send.uncertain-settled', fields: { count: 1, policy: 'hold' } }])
  })

  test('by the loss of the connection after it was taken: uncertain, and sent again when due', async () => {
    const { room, sink } = await createRoom({ onMail: (_, number) => (number === 1 ? 'take-and-drop' : 'accept') })
    const { outboxId, messageId } = await addLetter(database.db)
    const outcome = await openSendDoor(room)(outboxId)
    expect(outcome.kind).toBe('retry-at')
    expect(await outboxRow(database.db, outboxId)).toMatchObject({ state: 'uncertain', counted_attempts: 0 })
    if (outcome.kind === 'retry-at') now = outcome.at
    expect(await openSendDoor(room)(outboxId)).toEqual({ kind: 'done' })
    expect(sink.byMessageId(messageId)).toHaveLength(2)
  })

  test('by the loss of the connection, under the policy hold: held at once', async () => {
    const { room } = await createRoom({ onMail: () => 'take-and-drop' }, { config: { uncertain: 'hold' } })
    const { outboxId, ticketId } = await addLetter(database.db)
    expect((await openSendDoor(room)(outboxId)).kind).toBe('give-up')
    expect(await historyOf(database.db, ticketId)).toMatchObject([{ kind: 'mail.held' }])
  })

  test('again and again is held after the fifth time', async () => {
    const { room, sink } = await createRoom({ onMail: () => 'take-and-drop' })
    const { outboxId } = await addLetter(database.db)
    let outcome = await openSendDoor(room)(outboxId)
    while (outcome.kind === 'retry-at') {
      now = outcome.at
      outcome = await openSendDoor(room)(outboxId)
    }
    expect(sink.mails).toHaveLength(5)
    expect(await outboxRow(database.db, outboxId)).toMatchObject({ state: 'held' })
  })
})

describe('a database that goes away while a mail is being sent', () => {
  /** The first `failures` statements after the claim fail. */
  function unsteady(failures: number): SendRoom['db'] {
    let left = failures
    const executor = database.db.getExecutor()
    const execute: typeof executor.executeQuery = (query, ...rest) => {
      if (query.sql.includes('ended as') && left-- > 0) return Promise.reject(new Error('Connection terminated unexpectedly'))
      return executor.executeQuery(query, ...rest)
    }
    return new Proxy(database.db, {
      get: (target, name) =>
        name === 'getExecutor'
          ? () => new Proxy(executor, { get: (e, n) => (n === 'executeQuery' ? execute : Reflect.get(e, n).bind(e)) })
          : Reflect.get(target, name),
    })
  }

  test('is asked again until it took the record', async () => {
    const { room, sink, log } = await createRoom({}, { db: unsteady(2) })
    const { outboxId } = await addLetter(database.db)
    expect(await openSendDoor(room)(outboxId)).toEqual({ kind: 'done' })
    expect(await outboxRow(database.db, outboxId)).toMatchObject({ state: 'sent' })
    expect(sink.mails).toHaveLength(1)
    expect(log.lines.map(({ event }) => event)).toEqual(['send.not-recorded', 'send.not-recorded', 'send.accepted'])
  })

  test('and stays away: the worker throws, and the mail is settled as uncertain later', async () => {
    const { room } = await createRoom({}, { db: unsteady(3) })
    const { outboxId } = await addLetter(database.db)
    await expect(openSendDoor(room)(outboxId)).rejects.toThrow('Connection terminated')
    await settleUncertain({ ...room, db: database.db })
    expect(await outboxRow(database.db, outboxId)).toMatchObject({ state: 'sending' })
    now = new Date(start.getTime() + 21 * 60_000)
    await settleUncertain({ ...room, db: database.db })
    expect(await outboxRow(database.db, outboxId)).toMatchObject({ state: 'uncertain' })
  })
})

test('a claim that was taken from us while we sent is left to its new owner', async () => {
  const { outboxId, ticketId } = await addLetter(database.db)
  const takenOver: SendRoom['smtp'] = {
    send: async () => {
      await database.db.updateTable('outbox').set({ state: 'queued', claimed_by: null }).where('id', '=', outboxId).execute()
      return { kind: 'permanent', response: 'no', because: 'no' }
    },
  }
  const { room, log } = await createRoom({}, { smtp: takenOver })
  expect(await openSendDoor(room)(outboxId)).toEqual({ kind: 'done' })
  expect(await outboxRow(database.db, outboxId)).toMatchObject({ state: 'queued' })
  expect(await historyOf(database.db, ticketId)).toEqual([])
  expect(log.lines.map(({ event }) => event)).toEqual(['send.claim-lost'])
})
