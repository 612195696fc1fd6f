import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  type AttemptRecord,
  claimOutbox,
  dropOutbox,
  findDueOutbox,
  forgetOldBudgets,
  holdOutbox,
  markUncertain,
  recordAttempts,
  releaseOutbox,
  reserveBudgets,
  retryOutbox,
} from '../../src/db/outbox.ts'
import { refKey } from '../../src/tickets/match.ts'
import { addLetter, addProcess, attemptsOf, historyOf, outboxRow } from '../support/outbox-rows.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'

let database: TestDatabase
let processId: string
const now = new Date('2026-11-22T12:00:00Z')
const later = new Date('2026-11-22T13:00:00Z')

beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 20 })
  processId = await addProcess(database.db, new Date(Date.now() + 3_600_000))
})
afterAll(() => database.close())

const claim = (id: number, by = processId) => claimOutbox(database.db, [id], { processId: by, now }).then(([mail]) => mail)
const record = async (id: number, changes: Partial<AttemptRecord> = {}) =>
  (await recordAttempts(database.db, [attempt(id, changes)])).has(id)
const attempt = (id: number, changes: Partial<AttemptRecord>): AttemptRecord => ({
  id,
  attempt: 1,
  processId,
  now: later,
  result: 'accepted',
  state: 'sent',
  nextAttemptAt: null,
  response: '250 OK',
  refs: [],
  providerId: null,
  event: { kind: 'mail.sent', because: 'the mail server accepted it' },
  ...changes,
})

describe('claimOutbox', () => {
  test('returns the whole letter, and the attempt stands before it is made', async () => {
    const { outboxId, messageId } = await addLetter(database.db)
    expect(await claim(outboxId)).toEqual({
      id: outboxId,
      attempt: 1,
      countedAttempts: 0,
      cutOffs: 0,
      createdAt: new Date('2026-11-22T10:00:00Z'),
      messageId,
      fromAddress: 'support@desk.example',
      fromName: 'Acme',
      toAddress: 'amira@example.com',
      toName: '',
      replyTo: 'support+pd1042-0123456789abcdef@desk.example',
      inReplyTo: 'mail-1@example.com',
      threadRefs: '<mail-0@example.com> <mail-1@example.com>',
      headers: { 'Auto-Submitted': 'auto-replied', Precedence: 'bulk' },
      subject: '[PD-1042] We have received your message',
      text: 'Hello\n',
      html: '<p>Hello</p>',
    })
    expect(await outboxRow(database.db, outboxId)).toMatchObject({ state: 'sending', attempts: 1, claimed_by: processId })
    expect(await attemptsOf(database.db, outboxId)).toEqual([{ attempt: 1, result: null, response: null }])
  })

  test('gives a mail to one of many who ask at once', async () => {
    const { outboxId } = await addLetter(database.db)
    const claims = await Promise.all(Array.from({ length: 12 }, () => claim(outboxId)))
    expect(claims.filter(Boolean)).toHaveLength(1)
  })

  test('gives nothing that is not due, held, sent, failed or not there', async () => {
    const early = await addLetter(database.db, { nextAttemptAt: later })
    expect(await claim(early.outboxId)).toBeUndefined()
    const held = await addLetter(database.db)
    await holdOutbox(database.db, [held.outboxId], now, 'wait')
    expect(await claim(held.outboxId)).toBeUndefined()
    const sent = await addLetter(database.db)
    await claim(sent.outboxId)
    await record(sent.outboxId)
    expect(await claim(sent.outboxId)).toBeUndefined()
    expect(await claim(99_999_999)).toBeUndefined()
    expect(await attemptsOf(database.db, early.outboxId)).toEqual([])
  })
})

describe('recordAttempts', () => {
  test('ends an accepted mail: row, attempt, history, and the provider’s ids for every ticket of its cause', async () => {
    const { outboxId, ticketId, causeId } = await addLetter(database.db)
    const other = await addLetter(database.db)
    await database.db
      .insertInto('ticket_messages')
      .values({ ticket_id: other.ticketId, message_id: causeId, role: 'opened', span_start: 0, span_end: 0, because: 'a second issue' })
      .execute()
    await claim(outboxId)
    const refs = [refKey('new-1@provider.example'), refKey('new-2@provider.example')]
    expect(await record(outboxId, { refs, providerId: 'new-1@provider.example' })).toBe(true)
    expect(await outboxRow(database.db, outboxId)).toMatchObject({
      state: 'sent',
      sent_at: later,
      claimed_by: null,
      last_response: '250 OK',
      provider_id: 'new-1@provider.example',
      counted_attempts: 0,
    })
    expect(await attemptsOf(database.db, outboxId)).toEqual([{ attempt: 1, result: 'accepted', response: '250 OK' }])
    expect(await historyOf(database.db, ticketId)).toEqual([
      { kind: 'mail.sent', actor: 'system', because: 'the mail server accepted it', outbox_id: outboxId, message_id: causeId },
    ])
    const owners = await database.db.selectFrom('thread_refs').select(['ticket_id', 'origin']).where('ref', 'in', refs).execute()
    expect(owners).toHaveLength(4)
    expect(new Set(owners.map(({ ticket_id }) => ticket_id))).toEqual(new Set([ticketId, other.ticketId]))
  })

  test('counts a refusal and says when it is due again', async () => {
    const { outboxId } = await addLetter(database.db)
    await claim(outboxId)
    await record(outboxId, {
      result: 'temporary',
      state: 'queued',
      nextAttemptAt: later,
      response: '451 later',
      event: { kind: 'mail.deferred', because: 'x' },
    })
    expect(await outboxRow(database.db, outboxId)).toMatchObject({
      state: 'queued',
      next_attempt_at: later,
      counted_attempts: 1,
      sent_at: null,
    })
  })

  test('does not count connection trouble, and only its first attempt makes history', async () => {
    const { outboxId, ticketId } = await addLetter(database.db)
    for (const attempt of [1, 2, 3]) {
      await claim(outboxId)
      const event = { kind: 'mail.deferred', because: `trouble ${attempt}` }
      await record(outboxId, { attempt, result: 'connection', state: 'queued', nextAttemptAt: now, response: 'refused', event })
    }
    expect(await outboxRow(database.db, outboxId)).toMatchObject({ state: 'queued', attempts: 3, counted_attempts: 0 })
    expect((await historyOf(database.db, ticketId)).map(({ because }) => because)).toEqual(['trouble 1'])
    expect((await attemptsOf(database.db, outboxId)).map(({ result }) => result)).toEqual(['connection', 'connection', 'connection'])
  })

  test('changes nothing where the claim is another’s, or of another attempt', async () => {
    const { outboxId, ticketId } = await addLetter(database.db)
    await claim(outboxId)
    const stranger = await addProcess(database.db, now)
    expect(await record(outboxId, { processId: stranger, refs: [refKey('x@y')] })).toBe(false)
    expect(await record(outboxId, { attempt: 2 })).toBe(false)
    expect(await outboxRow(database.db, outboxId)).toMatchObject({ state: 'sending' })
    expect(await historyOf(database.db, ticketId)).toEqual([])
    expect(await attemptsOf(database.db, outboxId)).toEqual([{ attempt: 1, result: null, response: null }])
  })
})

describe('markUncertain', () => {
  const policy = { policy: 'send-again', maxCutOffs: 5, openSince: new Date(0) } as const
  let dead: string
  beforeEach(async () => {
    dead = await addProcess(database.db, new Date(Date.now() - 1_000))
  })

  test('settles what a dead process was sending: due again at once, with a line of history', async () => {
    const { outboxId, ticketId } = await addLetter(database.db)
    await claim(outboxId, dead)
    expect(await markUncertain(database.db, now, policy)).toBe(1)
    expect(await outboxRow(database.db, outboxId)).toMatchObject({ state: 'uncertain', claimed_by: null, next_attempt_at: now })
    expect((await attemptsOf(database.db, outboxId))[0]).toMatchObject({ attempt: 1, result: 'uncertain' })
    expect(await historyOf(database.db, ticketId)).toMatchObject([
      { kind: 'mail.uncertain', because: expect.stringContaining('sent again with the same Message-ID') },
    ])
    expect(await claim(outboxId)).toMatchObject({ attempt: 2, cutOffs: 1 })
  })

  test('does so too where the process’s row is gone', async () => {
    const { outboxId } = await addLetter(database.db)
    await claim(outboxId, dead)
    await database.db.deleteFrom('processes').where('id', '=', dead).execute()
    expect(await markUncertain(database.db, now, policy)).toBe(1)
  })

  test('leaves what a living process is sending', async () => {
    const { outboxId } = await addLetter(database.db)
    await claim(outboxId)
    expect(await markUncertain(database.db, now, policy)).toBe(0)
    expect(await outboxRow(database.db, outboxId)).toMatchObject({ state: 'sending' })
  })

  test('takes it from a living process after longer than any attempt lasts', async () => {
    const { outboxId } = await addLetter(database.db)
    await claim(outboxId)
    expect(await markUncertain(database.db, later, { ...policy, openSince: new Date(now.getTime() + 1) })).toBeGreaterThanOrEqual(1)
    expect(await outboxRow(database.db, outboxId)).toMatchObject({ state: 'uncertain' })
    expect(await record(outboxId)).toBe(false)
  })

  test('holds it where the policy says so', async () => {
    const { outboxId, ticketId } = await addLetter(database.db)
    await claim(outboxId, dead)
    await markUncertain(database.db, now, { ...policy, policy: 'hold' })
    expect(await outboxRow(database.db, outboxId)).toMatchObject({ state: 'held', last_response: 'cut off while it was being sent' })
    expect(await historyOf(database.db, ticketId)).toMatchObject([
      { kind: 'mail.held', because: expect.stringContaining('held for a person') },
    ])
    expect(await claim(outboxId)).toBeUndefined()
  })

  test('holds it after too many cut-offs, whatever the policy', async () => {
    const { outboxId } = await addLetter(database.db)
    for (const state of ['uncertain', 'uncertain', 'held']) {
      await claim(outboxId, dead)
      await markUncertain(database.db, now, { ...policy, maxCutOffs: 3 })
      expect(await outboxRow(database.db, outboxId)).toMatchObject({ state })
    }
  })

  test('settles a mail once when several sweeps run at once', async () => {
    const { outboxId } = await addLetter(database.db)
    await claim(outboxId, dead)
    const counts = await Promise.all(Array.from({ length: 6 }, () => markUncertain(database.db, now, policy)))
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1)
  })
})

describe('what a person may do', () => {
  test('hold, then release', async () => {
    const { outboxId, ticketId } = await addLetter(database.db, { nextAttemptAt: later })
    expect(await holdOutbox(database.db, [outboxId], now, 'the customer is on the phone')).toEqual([outboxId])
    expect(await outboxRow(database.db, outboxId)).toMatchObject({ state: 'held', last_response: 'the customer is on the phone' })
    expect(await releaseOutbox(database.db, [outboxId], now)).toEqual([outboxId])
    expect(await outboxRow(database.db, outboxId)).toMatchObject({ state: 'queued', next_attempt_at: now })
    expect(await historyOf(database.db, ticketId)).toMatchObject([
      { kind: 'mail.held', actor: 'operator', because: 'the customer is on the phone' },
      { kind: 'mail.released', actor: 'operator' },
    ])
  })

  test('try a waiting mail now', async () => {
    const { outboxId } = await addLetter(database.db, { nextAttemptAt: later })
    expect(await retryOutbox(database.db, [outboxId], now)).toEqual([outboxId])
    expect(await claim(outboxId)).toBeDefined()
  })

  test('drop a mail, and take it back with a retry', async () => {
    const { outboxId, ticketId } = await addLetter(database.db)
    expect(await dropOutbox(database.db, [outboxId], now)).toEqual([outboxId])
    expect(await outboxRow(database.db, outboxId)).toMatchObject({ state: 'dropped', last_response: 'dropped by a person' })
    expect(await retryOutbox(database.db, [outboxId], now)).toEqual([outboxId])
    expect((await historyOf(database.db, ticketId)).map(({ kind }) => kind)).toEqual(['mail.dropped', 'mail.retried'])
  })

  test('leaves alone what is being sent, was sent, or is not there', async () => {
    const sending = await addLetter(database.db)
    await claim(sending.outboxId)
    const sent = await addLetter(database.db)
    await claim(sent.outboxId)
    await record(sent.outboxId)
    const ids = [sending.outboxId, sent.outboxId, 99_999_999]
    for (const verb of [holdOutbox, releaseOutbox, retryOutbox, dropOutbox]) expect(await verb(database.db, ids, now)).toEqual([])
    expect(await historyOf(database.db, sending.ticketId)).toEqual([])
  })
})

describe('findDueOutbox', () => {
  test('finds open doors that are due, the oldest first', async () => {
    const old = new Date('2020-01-01T00:00:00Z')
    const second = await addLetter(database.db, { nextAttemptAt: new Date(old.getTime() + 1) })
    const first = await addLetter(database.db, { nextAttemptAt: old })
    const held = await addLetter(database.db, { nextAttemptAt: old })
    await holdOutbox(database.db, [held.outboxId], old)
    expect(await findDueOutbox(database.db, new Date(old.getTime() + 1), 10)).toEqual([first.outboxId, second.outboxId])
    expect(await findDueOutbox(database.db, new Date(old.getTime() + 1), 1)).toEqual([first.outboxId])
  })
})

describe('reserveBudgets', () => {
  const reserve = (budgets: Parameters<typeof reserveBudgets>[1], at = now) =>
    database.db.transaction().execute(trx => reserveBudgets(trx, budgets, at))
  const used = async (key: string) => {
    const rows = await database.db.selectFrom('budgets').select('used').where('key', '=', key).execute()
    return rows.map(row => row.used)
  }

  test('lets exactly as many through as the cap says, however many ask at once', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => reserve([{ key: 'to:rush', cap: 5 }])))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(5)
    expect(await used('to:rush')).toEqual([5])
  })

  test('takes all or nothing, also when many ask at once', async () => {
    const ask = [
      { key: 'domain:both', cap: 30 },
      { key: 'to:both', cap: 5 },
    ]
    const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => reserve(index % 2 ? ask : ask.toReversed())))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(5)
    expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, key: 'to:both' })
    expect([await used('domain:both'), await used('to:both')]).toEqual([[5], [5]])
  })

  test('starts anew with the hour', async () => {
    const ask = [{ key: 'to:hourly', cap: 1 }]
    expect([await reserve(ask), await reserve(ask), await reserve(ask, later)]).toEqual([
      { ok: true },
      { ok: false, key: 'to:hourly' },
      { ok: true },
    ])
  })

  test('gives nothing of a budget of none', async () => {
    expect(
      await reserve([
        { key: 'domain:zero', cap: 10 },
        { key: 'to:zero', cap: 0 },
      ]),
    ).toEqual({ ok: false, key: 'to:zero' })
    expect(await used('domain:zero')).toEqual([0])
  })

  test('is content where nothing is to be reserved', async () => {
    expect(await reserve([])).toEqual({ ok: true })
  })

  test('gives all back where the transaction is taken back', async () => {
    const taken = database.db.transaction().execute(async trx => {
      await reserveBudgets(trx, [{ key: 'to:undone', cap: 1 }], now)
      throw new Error('taken back')
    })
    await expect(taken).rejects.toThrow('taken back')
    expect(await used('to:undone')).toEqual([])
  })

  test('forgets the hours gone by', async () => {
    await reserve([{ key: 'to:old', cap: 1 }], new Date('2020-01-01T00:00:00Z'))
    await reserve([{ key: 'to:current', cap: 1 }])
    await forgetOldBudgets(database.db, now)
    expect([await used('to:old'), await used('to:current')]).toEqual([[], [1]])
  })
})
