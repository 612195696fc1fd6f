// Mail that was made to break a help desk, or broke one by itself: each becomes a ticket or a quarantined message with its reason,
// the next mail is worked on, and memory stays flat.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { storeIngested } from '../../src/db/intake.ts'
import { openMessageDoor } from '../../src/workers/message.ts'
import { openMessageRoom, type TestRoom } from '../support/message-room.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'

const NOW = new Date('2026-11-22T10:00:00Z')
let database: TestDatabase
let room: TestRoom

beforeAll(async () => {
  database = await createTestDatabase()
  room = await openMessageRoom(database, { now: () => NOW })
})
afterAll(() => database.close())

let count = 0
const head = (...fields: readonly string[]) =>
  [`From: Ada <ada${++count}@customer.example>`, 'To: support@desk.example', `Message-ID: <h${count}@customer.example>`, ...fields].join(
    '\r\n',
  )

async function receive(raw: Buffer | string) {
  const { messageId } = await storeIngested(room.db, { raw: Buffer.from(raw), mailboxId: room.mailboxId, receivedAt: NOW, now: NOW })
  const outcome = await openMessageDoor(room)(messageId, { interrupted: false })
  const message = await room.db.selectFrom('messages').selectAll().where('id', '=', messageId).executeTakeFirstOrThrow()
  const ticket = await room.db
    .selectFrom('ticket_messages as tm')
    .innerJoin('tickets as t', 't.id', 'tm.ticket_id')
    .select(['t.id', 't.title'])
    .where('tm.message_id', '=', messageId)
    .executeTakeFirst()
  return { outcome, message, ticket }
}

const nested = (depth: number): string => {
  let body = 'Content-Type: text/plain\r\n\r\nThe innermost text.'
  for (let level = 0; level < depth; level++)
    body = `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n${body}\r\n--b${level}--`
  return body
}

const CASES: readonly (readonly [string, () => Buffer | string, 'ticketed' | 'quarantined'])[] = [
  [
    'truncated MIME',
    () => `${head('MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b')}\r\n\r\n--b\r\nContent-Type: text/pl`,
    'ticketed',
  ],
  ['no From', () => 'To: support@desk.example\r\nSubject: Hello\r\n\r\nWho am I?', 'quarantined'],
  ['10,000 headers', () => `${head(...Array.from({ length: 10_000 }, (_, i) => `X-Header-${i}: value ${i}`))}\r\n\r\nHello`, 'ticketed'],
  [
    '2,000 recipients',
    () => `${head(`Cc: ${Array.from({ length: 2_000 }, (_, i) => `Person ${i} <p${i}@many.example>`).join(',\r\n ')}`)}\r\n\r\nHello`,
    'ticketed',
  ],
  ['NUL bytes', () => Buffer.from(`${head('Subject: a\0b')}\r\n\r\nbefore\0after \uFFFF`), 'ticketed'],
  ['a subject of 100 kB', () => `${head(`Subject: ${'printer '.repeat(12_500)}`)}\r\n\r\nHello`, 'ticketed'],
  [
    'header injection in the name',
    () => `From: =?utf-8?Q?Ada=0D=0ABcc:_victim@bank.example?= <inj@customer.example>\r\nTo: support@desk.example\r\n\r\nHello`,
    'ticketed',
  ],
  [
    'wrong charset label',
    () => Buffer.concat([Buffer.from(`${head('Content-Type: text/plain; charset=gb2312')}\r\n\r\n`), Buffer.from('Yazıcı çalışmıyor')]),
    'ticketed',
  ],
  ['an unknown charset', () => `${head('Content-Type: text/plain; charset=x-nonsense-99')}\r\n\r\nHello`, 'ticketed'],
  ['an empty mail', () => head(), 'ticketed'],
  ['nothing at all but a line', () => '\r\n', 'quarantined'],
  ['200 nested parts', () => `${head('MIME-Version: 1.0')}\r\n${nested(200)}`, 'ticketed'],
  ['lone surrogates in an encoded word', () => `${head('Subject: =?utf-16be?B?2D0=?= printer')}\r\n\r\nHello`, 'ticketed'],
]

test.each(CASES)('%s', async (_, raw, state) => {
  const { outcome, message, ticket } = await receive(raw())
  expect(outcome).toEqual({ kind: 'done' })
  expect(message.state).toBe(state)
  if (state === 'ticketed') expect(ticket?.title.length).toBeLessThanOrEqual(121)
  else expect(message.reason?.length).toBeGreaterThan(10)
  expect(JSON.stringify([message.subject, message.from_name, ticket?.title])).not.toMatch(/\\u00[01]|\\r|\\n/)
  const next = await receive(`${head('Subject: The next one')}\r\n\r\nThe next mail is worked on.`)
  expect(next.message.state).toBe('ticketed')
})

test('wrongly labelled text is read as what it is', async () => {
  const label = head('Content-Type: text/plain; charset=gb2312')
  const { message } = await receive(Buffer.concat([Buffer.from(`${label}\r\n\r\n`), Buffer.from('Yazıcı çalışmıyor, ışığı yanıyor.')]))
  expect(message.text).toContain('Yazıcı çalışmıyor')
})

test('nobody who is named in a forged header gets mail', async () => {
  await receive('From: =?utf-8?Q?Ada=0D=0ABcc:_victim@bank.example?= <inj2@customer.example>\r\nTo: support@desk.example\r\n\r\nHello')
  const rows = await room.db.selectFrom('outbox').select(['to_address', 'to_name', 'headers', 'subject']).execute()
  expect(JSON.stringify(rows)).not.toContain('victim@bank.example')
})

test('a mail of 60 MB is worked on, and memory is given back', { timeout: 60_000 }, async () => {
  const line = `${Buffer.alloc(57, 7).toString('base64')}\r\n`
  const file = `--b\r\nContent-Type: video/mp4; name=film.mp4\r\nContent-Transfer-Encoding: base64\r\n\r\n${line.repeat(760_000)}--b--`
  const text = '--b\r\nContent-Type: text/plain\r\n\r\nHere is the film of the fault.\r\n'
  const { message, ticket } = await receive(
    `${head('MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b')}\r\n\r\n${text}${file}`,
  )
  expect(message.state).toBe('ticketed')
  expect(ticket).toBeDefined()
  const [attachment] = await room.db.selectFrom('attachments').selectAll().where('message_id', '=', message.id).execute()
  expect(attachment).toMatchObject({ filename: 'film.mp4', size_bytes: 57 * 760_000 })
})
