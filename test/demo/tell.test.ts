import { afterAll, beforeAll, expect, it } from 'vitest'
import { painter } from '../../src/demo/narrate.ts'
import type { PracticeServer } from '../../src/demo/practice-server.ts'
import { type Teller, tellMail } from '../../src/demo/tell.ts'
import { createTestDatabase } from '../support/postgres.ts'

const at = new Date('2026-11-22T10:00:00Z')
const UID_VALIDITY = 77
const opened = await createTestDatabase()
const { db } = opened
let cursorId = 0

beforeAll(async () => {
  const mailbox = await db
    .insertInto('mailboxes')
    .values({ name: 'support', address: 's@d.example' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const cursor = {
    mailbox_id: mailbox.id,
    folder: 'INBOX',
    uid_validity: UID_VALIDITY,
    last_uid: 0,
    baseline_uid: 0,
    opened_by: 'import' as const,
    current: true,
  }
  cursorId = (await db.insertInto('cursors').values(cursor).returning('id').executeTakeFirstOrThrow()).id
})
afterAll(opened.close)

async function store(uid: number, change: object): Promise<number> {
  const times = { received_at: at, stored_at: at, next_attempt_at: at }
  const row = { content_key: Buffer.alloc(32, uid), source: 'imap' as const, size_bytes: 1, ...times, ...change }
  const { id } = await db.insertInto('messages').values(row).returning('id').executeTakeFirstOrThrow()
  const delivery = { cursor_id: cursorId, uid, message_id: id, relist_key: '00000000-0000-0000-0000-000000000000', seen_at: at }
  await db
    .insertInto('deliveries')
    .values({ ...delivery, after_state: 'none' })
    .execute()
  return id
}

const ticketed = {
  state: 'ticketed' as const,
  processed_at: at,
  authenticity: 'pass' as const,
  trust: 'verified' as const,
  kind: 'person' as const,
}

async function tell(uid: number, change: Partial<Teller> = {}) {
  const lines: string[] = []
  const waitForDelivered: PracticeServer['waitForDelivered'] = async () => {
    throw new Error('nothing came')
  }
  const signal = new AbortController().signal
  const server = { uidValidity: UID_VALIDITY, waitForDelivered }
  const teller = { db, server, paint: painter(false), print: (more: readonly string[]) => void lines.push(...more), signal, deadlineMs: 60 }
  const mail = { uid, to: 's@d.example', from: 'a@b.example', at, raw: Buffer.from('From: a@b.example\r\nSubject: Hi\r\n\r\n') }
  const told = await tellMail({ ...teller, ...change }, 1, mail)
  return { told, lines }
}

it('says that a mail was never taken in', async () => {
  const { told, lines } = await tell(1)
  expect(told.ok).toBe(false)
  expect(lines.at(-1)).toBe('   ✘ the mail lies in the mailbox, but Postdesk has not taken it in within 0.06 s')
})

it('says that a mail was stored but not decided on, with the last error', async () => {
  await store(2, { last_error: 'Error: no lexicon' })
  expect((await tell(2)).lines.at(-1)).toBe(
    '   ✘ Postdesk has stored the mail, but not decided on it within 0.06 s; the last attempt said: Error: no lexicon',
  )
})

it('says that an acknowledgement did not arrive, with the answer of the mail server', async () => {
  const id = await store(3, ticketed)
  const addresses = { from_address: 's@d.example', from_name: '', to_address: 'a@b.example' }
  const text = { language: 'en', subject: 's', text: 't', last_response: '451 try later' }
  const row = { kind: 'acknowledgement', cause_message_id: id, message_id: 'ours@d.example', ...addresses, ...text }
  await db
    .insertInto('outbox')
    .values({ ...row, next_attempt_at: at, created_at: at })
    .execute()
  expect((await tell(3)).lines.at(-1)).toBe(
    '   ✘ the acknowledgement did not reach the customer within 0.06 s: it is queued in the outbox; the last attempt said: 451 try later',
  )
})

it('ends quietly when the reader has enough', async () => {
  const { told, lines } = await tell(4, { signal: AbortSignal.abort(), deadlineMs: 30_000 })
  expect([told.ok, lines.length]).toEqual([false, 3])
})

it('tells a mail that was delivered twice as one', async () => {
  const id = await store(5, ticketed)
  const delivery = { cursor_id: cursorId, uid: 6, message_id: id, relist_key: '00000000-0000-0000-0000-000000000000', seen_at: at }
  await db
    .insertInto('deliveries')
    .values({ ...delivery, after_state: 'none' })
    .execute()
  const { told, lines } = await tell(6)
  expect([told.ok, lines.at(-1)]).toEqual([true, '     delivered 2 times, the same mail each time: it is one message'])
})
