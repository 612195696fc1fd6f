// From a stored mail to ticket, history and outbox, on a real database: the transaction in the middle of the house.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { storeIngested } from '../../src/db/intake.ts'
import { mergeTickets } from '../../src/db/merge.ts'
import { changeState } from '../../src/db/tickets.ts'
import { replyAddress } from '../../src/understanding/reply-token.ts'
import { openMessageDoor } from '../../src/workers/message.ts'
import { openMessageRoom, type TestRoom } from '../support/message-room.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'

let database: TestDatabase
let room: TestRoom
let door: ReturnType<typeof openMessageDoor>
let now = new Date('2026-11-22T10:00:00Z')

beforeAll(async () => {
  database = await createTestDatabase()
  room = await openMessageRoom(database, { now: () => now })
  door = openMessageDoor(room)
})
afterAll(() => database.close())

interface Sample {
  readonly from?: string
  readonly id?: string
  readonly refs?: readonly string[]
  readonly to?: string
  readonly subject?: string
  readonly headers?: readonly string[]
  readonly text?: string
}

let count = 0

function mail(sample: Sample): Buffer {
  const id = sample.id ?? `m${++count}@customer.example`
  const refs = sample.refs ?? []
  const lines = [
    ...(sample.headers ?? []),
    ...(sample.from === '' ? [] : [`From: ${sample.from ?? `Ada <ada${count}@customer.example>`}`]),
    `To: ${sample.to ?? 'support@desk.example'}`,
    `Subject: ${sample.subject ?? 'The printer prints blank pages'}`,
    `Message-ID: <${id}>`,
    ...(refs.length > 0 ? [`In-Reply-To: <${refs.at(-1)}>`, `References: ${refs.map(ref => `<${ref}>`).join(' ')}`] : []),
    '',
    sample.text ?? 'Hello, the printer on the second floor prints blank pages. What can we do?',
  ]
  return Buffer.from(lines.join('\r\n'))
}

const PASS = 'Authentication-Results: mx.desk.example; dmarc=pass header.from=customer.example'
const FAIL = 'Authentication-Results: mx.desk.example; dmarc=fail header.from=customer.example'

async function store(sample: Sample): Promise<number> {
  return (await storeIngested(room.db, { raw: mail(sample), mailboxId: room.mailboxId, receivedAt: now, now })).messageId
}

const work = (id: number, interrupted = false) => door(id, { interrupted })

async function receive(sample: Sample) {
  const id = await store(sample)
  expect(await work(id)).toEqual({ kind: 'done' })
  return look(id)
}

async function look(id: number) {
  const message = await room.db.selectFrom('messages').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const tickets = await room.db
    .selectFrom('ticket_messages as tm')
    .innerJoin('tickets as t', 't.id', 'tm.ticket_id')
    .select(['t.id', 't.state', 't.title', 't.language', 'tm.role', 'tm.because'])
    .where('tm.message_id', '=', id)
    .orderBy('tm.position')
    .execute()
  const outbox = await room.db.selectFrom('outbox').selectAll().where('cause_message_id', '=', id).execute()
  const events = await room.db.selectFrom('events').selectAll().where('message_id', '=', id).orderBy('id').execute()
  return { message, ticket: tickets[0], tickets, mail: outbox[0], outbox, kinds: events.map(({ kind }) => kind), events }
}

const ticketOf = (seen: Awaited<ReturnType<typeof look>>) => seen.ticket?.id ?? 0
const by = (because: string) => ({ actor: 'person:sam@desk.example', because, now })

test('a first mail: one ticket, one acknowledgement as a row, contact, participants and history', async () => {
  const seen = await receive({ headers: [PASS], from: 'Ada <ada@customer.example>', id: 'first@customer.example' })
  expect(seen.message).toMatchObject({ state: 'ticketed', authenticity: 'pass', trust: 'verified', kind: 'person', language: 'en' })
  expect(seen.ticket).toMatchObject({ state: 'new', title: 'The printer prints blank pages', role: 'opened' })
  expect(seen.ticket?.id).toBeGreaterThanOrEqual(1001)
  expect(seen.kinds).toEqual(['ticket.opened', 'policy.decided', 'acknowledgement.queued'])
  expect(seen.mail).toMatchObject({ to_address: 'ada@customer.example', state: 'queued', in_reply_to: 'first@customer.example' })
  expect(seen.mail?.subject).toContain(`[PD-${seen.ticket?.id}]`)
  expect(seen.events[2]?.outbox_id).toBe(seen.mail?.id)
  expect(room.rung).toContain(seen.mail?.id)
})

test('working on a finished message again changes nothing', async () => {
  const seen = await receive({})
  await work(seen.message.id)
  await work(seen.message.id, true)
  expect(await look(seen.message.id)).toEqual(seen)
})

test('two workers at one message: one ticket, one acknowledgement', async () => {
  const id = await store({})
  await Promise.all([work(id), work(id), work(id)])
  const seen = await look(id)
  expect([seen.tickets.length, seen.outbox.length]).toEqual([1, 1])
})

test('a reply to the acknowledgement, from any address, lands on the ticket by its signed id', async () => {
  const first = await receive({})
  const reply = await receive({ from: 'other@elsewhere.example', refs: ['x@y', first.mail?.message_id ?? ''], subject: 'Re: hello' })
  expect(ticketOf(reply)).toBe(ticketOf(first))
  expect(reply.message.trust).toBe('token')
  expect(reply.ticket?.role).toBe('reply')
  expect(reply.outbox).toEqual([])
})

test('a reply to the plus-address lands on the ticket without any other sign', async () => {
  const first = await receive({})
  const to = replyAddress({ address: 'support@desk.example', ticketId: ticketOf(first), secret: room.secret })
  expect(ticketOf(await receive({ from: 'other@elsewhere.example', to }))).toBe(ticketOf(first))
})

test('the number in the subject is enough for a participant, and opens a linked ticket for a stranger', async () => {
  const first = await receive({ from: 'eve@customer.example' })
  const subject = `Re: [PD-${ticketOf(first)}] printer`
  expect(ticketOf(await receive({ from: 'eve@customer.example', subject }))).toBe(ticketOf(first))
  const stranger = await receive({ from: 'mallory@elsewhere.example', subject })
  expect(stranger.ticket).toMatchObject({ role: 'opened' })
  expect(ticketOf(stranger)).not.toBe(ticketOf(first))
  expect(stranger.message.trust).toBe('stranger')
  const link = await room.db.selectFrom('ticket_links').selectAll().where('ticket_id', '=', ticketOf(stranger)).executeTakeFirst()
  expect(link).toMatchObject({ other_id: ticketOf(first), kind: 'unproved-reply' })
  const told = await room.db.selectFrom('events').select('kind').where('ticket_id', '=', ticketOf(first)).execute()
  expect(told.map(({ kind }) => kind)).toContain('ticket.linked')
})

test('a forged participant whose mail failed authentication gets a ticket of his own', async () => {
  const first = await receive({ from: 'fay@customer.example', id: 'fay1@customer.example' })
  const forged = await receive({ headers: [FAIL], from: 'fay@customer.example', refs: ['fay1@customer.example'] })
  expect(ticketOf(forged)).not.toBe(ticketOf(first))
})

test('siblings of an unseen parent meet, if their senders take part', async () => {
  const one = await receive({
    from: 'gil@customer.example',
    refs: ['unseen@customer.example'],
    to: 'support@desk.example, hal@customer.example',
  })
  const two = await receive({ from: 'hal@customer.example', refs: ['unseen@customer.example'] })
  expect(ticketOf(two)).toBe(ticketOf(one))
})

test('a reply worked on before, or beside, its parent ends on one ticket with it', async () => {
  for (const order of ['before', 'beside'] as const) {
    const parent = `parent-${order}@customer.example`
    const reply = await store({ from: 'ida@customer.example', refs: [parent], text: 'One more detail about the printer.' })
    const first = await store({ from: 'ida@customer.example', id: parent })
    if (order === 'before') {
      await work(reply)
      await work(first)
    } else await Promise.all([work(reply), work(first)])
    expect(ticketOf(await look(first))).toBe(ticketOf(await look(reply)))
  }
})

test('a reply to a merged ticket goes to its successor', async () => {
  const [old, into] = [await receive({ from: 'jo@customer.example' }), await receive({ from: 'kay@customer.example' })]
  expect(await mergeTickets(room.db, ticketOf(old), ticketOf(into), by('the same printer'))).toEqual({ ok: true })
  const reply = await receive({ from: 'jo@customer.example', refs: [old.mail?.message_id ?? ''] })
  expect(ticketOf(reply)).toBe(ticketOf(into))
  expect(reply.ticket?.because).toContain(`ticket ${ticketOf(old)} was merged into it`)
})

test('a reply reopens a resolved ticket, which is to be looked at anew', async () => {
  const first = await receive({})
  expect(await changeState(room.db, ticketOf(first), 'resolved', by('new toner'))).toEqual({ ok: true })
  const reply = await receive({ refs: [first.mail?.message_id ?? ''] })
  expect(reply.ticket?.state).toBe('open')
  expect(reply.kinds).toEqual(['message.appended', 'state.changed'])
  const timers = await room.db.selectFrom('timers').selectAll().where('ticket_id', '=', ticketOf(first)).execute()
  expect(timers).toMatchObject([{ kind: 'plan', ended_at: null }])
})

test('a reply to a ticket closed long ago opens a new one that continues it', async () => {
  const first = await receive({})
  await changeState(room.db, ticketOf(first), 'closed', by('done'))
  const closedAt = now
  now = new Date(now.getTime() + 15 * 86_400_000)
  const late = await receive({ refs: [first.mail?.message_id ?? ''] })
  now = closedAt
  expect(ticketOf(late)).not.toBe(ticketOf(first))
  const link = await room.db.selectFrom('ticket_links').select('kind').where('ticket_id', '=', ticketOf(late)).executeTakeFirst()
  expect(link?.kind).toBe('continues')
})

test('who did not pass authentication never reads his own words, and not more than his hour’s share', async () => {
  const from = 'Buy Cheap Pills <lee@unproven.example>'
  const first = await receive({ from, subject: 'BUY CHEAP PILLS' })
  const said = JSON.stringify([first.mail?.subject, first.mail?.text, first.mail?.html, first.mail?.to_name])
  expect(said).not.toMatch(/pills/i)
  await receive({ from })
  await receive({ from })
  const fourth = await receive({ from })
  expect(fourth.outbox).toEqual([])
  expect(fourth.kinds).toEqual(['ticket.opened', 'policy.decided', 'acknowledgement.withheld'])
  expect(fourth.events[2]?.because).toContain('lee@unproven.example')
})

test('who passed reads his subject again', async () => {
  const seen = await receive({ headers: [PASS], subject: 'Coffee machine' })
  expect(seen.mail?.subject).toContain('Coffee machine')
})

test('an imported mail is a ticket and never acknowledged', async () => {
  const id = await store({})
  await room.db.updateTable('messages').set({ imported: true }).where('id', '=', id).execute()
  await work(id)
  const seen = await look(id)
  expect(seen.outbox).toEqual([])
  expect(seen.kinds).toEqual(['ticket.opened', 'policy.decided', 'acknowledgement.withheld'])
})

test('an out-of-office on a ticket is kept there and moves nothing; without one it is quarantined, and released it is a ticket', async () => {
  const auto = ['Auto-Submitted: auto-replied']
  const first = await receive({})
  await changeState(room.db, ticketOf(first), 'resolved', by('new toner'))
  const note = await receive({ headers: auto, subject: 'Out of office', refs: [first.mail?.message_id ?? ''] })
  expect(note.ticket).toMatchObject({ id: ticketOf(first), state: 'resolved' })
  const lone = await receive({ headers: auto, subject: 'Out of office' })
  expect(lone.message).toMatchObject({ state: 'quarantined' })
  expect(lone.message.reason).toContain('out-of-office')
  expect(lone.kinds).toEqual(['message.quarantined'])
  const release = { state: 'stored', reason: null, processed_at: null, released_at: now } as const
  await room.db.updateTable('messages').set(release).where('id', '=', lone.message.id).execute()
  await work(lone.message.id)
  const released = await look(lone.message.id)
  expect(released.ticket?.role).toBe('opened')
  expect(released.outbox).toEqual([])
})

test('a mail with files that is let out of quarantine becomes a ticket with its files', async () => {
  const part = '--b\r\nContent-Type: application/pdf; name=a.pdf\r\n\r\n%PDF\r\n--b--'
  const headers = ['Auto-Submitted: auto-replied', 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b']
  const lone = await receive({ headers, text: `--b\r\nContent-Type: text/plain\r\n\r\nI am away.\r\n${part}` })
  expect(lone.message.state).toBe('quarantined')
  const release = { state: 'stored', reason: null, processed_at: null, released_at: now } as const
  await room.db.updateTable('messages').set(release).where('id', '=', lone.message.id).execute()
  expect(await work(lone.message.id)).toEqual({ kind: 'done' })
  expect((await look(lone.message.id)).ticket?.role).toBe('opened')
})

test('a mail without a sender is quarantined with its reason', async () => {
  const seen = await receive({ from: '' })
  expect(seen.message).toMatchObject({ state: 'quarantined' })
  expect(seen.message.reason).toContain('no sender')
})

test('attachments are stored once by content and listed', async () => {
  const part = (name: string) =>
    `--b\r\nContent-Type: application/pdf; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\n%PDF-1.4 same`
  const text = `--b\r\nContent-Type: text/plain\r\n\r\nSee the two copies.\r\n${part('a.pdf')}\r\n${part('b.pdf')}\r\n--b--`
  const seen = await receive({ headers: ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b'], text })
  const files = await room.db.selectFrom('attachments').selectAll().where('message_id', '=', seen.message.id).orderBy('position').execute()
  expect(files.map(({ filename }) => filename)).toEqual(['a.pdf', 'b.pdf'])
  expect(files[0]?.sha256?.equals(files[1]?.sha256 ?? Buffer.alloc(0))).toBe(true)
})

test('a mail that can’t be worked on is tried again later, then quarantined, its raw kept; a lost database counts for nothing', async () => {
  const id = await store({})
  await room.db
    .updateTable('raws')
    .set({ data: Buffer.from('not zstd') })
    .where('message_id', '=', id)
    .execute()
  for (const attempt of [1, 2, 3, 4]) expect(await work(id)).toMatchObject({ kind: 'retry-at', attempt })
  expect(await work(id)).toMatchObject({ kind: 'give-up' })
  const { message } = await look(id)
  expect(message).toMatchObject({ state: 'quarantined', attempts: 4 })
  expect(message.reason).toContain('could not be worked on in 5 attempts')
  const raw = await room.db.selectFrom('raws').select('data').where('message_id', '=', id).executeTakeFirst()
  expect(raw?.data.toString()).toBe('not zstd')
})

test('a mail that kills its process again and again is quarantined instead of killing the next', async () => {
  const id = await store({})
  await room.db.updateTable('messages').set({ attempts: 5 }).where('id', '=', id).execute()
  expect(await work(id, true)).toMatchObject({ kind: 'give-up' })
  expect((await look(id)).message.reason).toContain('died or hung')
})
