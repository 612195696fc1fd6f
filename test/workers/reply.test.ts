import { zstdCompressSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { mergeTickets } from '../../src/db/merge.ts'
import { changeState } from '../../src/db/tickets.ts'
import type { Person } from '../../src/rules/policy.ts'
import { refKey } from '../../src/tickets/match.ts'
import type { AfterAnswer } from '../../src/tickets/ticket.ts'
import { readMessageIdToken } from '../../src/understanding/reply-token.ts'
import { type Answering, replyToTicket } from '../../src/workers/reply.ts'
import { type CommittedLetter, commitLetter, eventsOf, ticketRow } from '../support/commit.ts'
import { anIssue } from '../support/letters.ts'
import { openMessageRoom, type TestRoom } from '../support/message-room.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'

let database: TestDatabase
let room: TestRoom
let first: CommittedLetter
let id: number
let now = new Date('2026-11-22T10:00:00Z')

beforeAll(async () => {
  database = await createTestDatabase()
  room = await openMessageRoom(database, { now: () => now })
})
afterAll(() => database.close())

beforeEach(async () => {
  now = new Date(now.getTime() + 3_600_000)
  first = await commitLetter(room, {})
  ;[id = 0] = first.tickets
})

const LALE: Person = {
  name: 'Lale Kaya',
  title: { en: 'Agent', tr: 'Uzman', bn: 'Agent', ar: 'Agent' },
  address: 'lale@desk.test',
  languages: ['tr'],
  expertise: [],
  calendar: 'office',
  absences: [],
  role: 'agent',
  mentor: null,
}

const by = () => ({ actor: 'person:sam@desk.test', because: 'a person answered', now })
const answer = (change: Partial<Answering> = {}, to = id) => {
  const { templates } = room.rulebook()
  return replyToTicket(
    { ...room, templates },
    to,
    { text: 'Please restart it.', leadsTo: 'open', person: null, promise: null, ...change },
    by(),
  )
}
const mailsOf = (ticketId: number) =>
  room.db.selectFrom('outbox').selectAll().where('ticket_id', '=', ticketId).where('kind', '=', 'reply').orderBy('id').execute()
const setRaw = (messageId: number, data: Buffer) => room.db.updateTable('raws').set({ data }).where('message_id', '=', messageId).execute()
const historySince = async (count: number) => (await eventsOf(room, id)).slice(count).map(({ kind, data }) => ({ kind, data }))

describe('a reply', () => {
  test('is a mail, an event and a state, together', async () => {
    const before = (await eventsOf(room, id)).length
    const done = await answer()
    const [mail] = await mailsOf(id)
    expect(done).toEqual({ ok: true, outboxId: mail?.id, to: 'amira@example.com' })
    expect(mail).toMatchObject({ state: 'queued', to_address: 'amira@example.com', mailbox_id: room.mailboxId, cause_message_id: null })
    expect(mail).toMatchObject({ in_reply_to: first.mailId, subject: `[PD-${id}] Re: The printer jams` })
    expect(mail?.headers).toEqual({ 'X-Postdesk-Loop': 'support@desk.example', 'Content-Language': 'en' })
    expect(readMessageIdToken(mail?.message_id ?? '', room.secret)).toBe(id)
    expect(await historySince(before)).toEqual([
      { kind: 'replied', data: { words: 'Please restart it.', leadsTo: 'open' } },
      { kind: 'state.changed', data: { from: 'new', to: 'open' } },
    ])
    const event = await room.db
      .selectFrom('events')
      .select('actor')
      .where('outbox_id', '=', mail?.id ?? 0)
      .executeTakeFirst()
    expect(event).toEqual({ actor: 'person:sam@desk.test' })
  })

  test('names the thread of the newest mail, read from its bytes, and our own mails', async () => {
    await setRaw(first.messageId, zstdCompressSync(Buffer.from('Message-ID: <x@y>\r\nReferences: <root@customer.example>\r\n\r\nHello')))
    await answer()
    await answer()
    const [one, two] = await mailsOf(id)
    const acknowledgement = await room.db
      .selectFrom('outbox')
      .select('message_id')
      .where('cause_message_id', '=', first.messageId)
      .executeTakeFirstOrThrow()
    expect(one?.thread_refs).toBe(`<root@customer.example> <${acknowledgement.message_id}> <${first.mailId}>`)
    expect(two?.thread_refs).toBe(`<root@customer.example> <${acknowledgement.message_id}> <${one?.message_id}> <${first.mailId}>`)
    const ref = await room.db
      .selectFrom('thread_refs')
      .selectAll()
      .where('ref', '=', refKey(two?.message_id ?? ''))
      .execute()
    expect(ref).toMatchObject([{ ticket_id: id, origin: 'sent' }])
  })

  test('is answered into its own ticket, not its siblings’', async () => {
    const text = 'The printer jams.\n\nThe VPN drops.'
    const issues = [anIssue('The printer jams.', text), anIssue('The VPN drops.', text)]
    const [one = 0, sibling = 0] = (await commitLetter(room, { text, issues })).tickets
    await answer({}, sibling)
    const [mail] = await mailsOf(sibling)
    const back = await commitLetter(room, { inReplyTo: [mail?.message_id ?? ''], from: { address: 'boss@example.com', name: '' } })
    expect(back.tickets).toEqual([sibling])
    expect(await mailsOf(one)).toEqual([])
  })

  test('goes out also where the mail’s bytes are damaged', async () => {
    await setRaw(first.messageId, Buffer.from('no zstd'))
    expect((await answer()).ok).toBe(true)
    expect((await mailsOf(id))[0]?.in_reply_to).toBe(first.mailId)
  })

  test('follows the newest mail of a person, not a machine’s, and those of merged tickets', async () => {
    const other = await commitLetter(room, { subject: 'It smokes' })
    const last = await commitLetter(room, {
      inReplyTo: [first.mailId],
      kind: { value: 'out-of-office', because: 'its subject' },
    })
    expect(last.tickets).toEqual([id])
    await mergeTickets(room.db, other.tickets[0] ?? 0, id, by())
    await answer()
    expect((await mailsOf(id))[0]).toMatchObject({ in_reply_to: other.mailId, subject: `[PD-${id}] Re: It smokes` })
  })

  test('is written in the customer’s language, signed with the title in it', async () => {
    await room.db.updateTable('tickets').set({ language: 'tr' }).where('id', '=', id).execute()
    await answer({ person: LALE })
    const [mail] = await mailsOf(id)
    expect(mail).toMatchObject({ language: 'tr' })
    expect(mail?.text).toContain('Lale Kaya\nUzman\n')
  })
})

describe('the state after a reply', () => {
  const check = async (from: 'new' | 'waiting' | 'on-hold' | 'resolved' | 'closed', leadsTo: AfterAnswer, through: readonly string[]) => {
    if (from !== 'new') await changeState(room.db, id, from, by())
    const before = (await eventsOf(room, id)).length
    expect((await answer({ leadsTo })).ok).toBe(true)
    expect((await ticketRow(room, id)).state).toBe(leadsTo)
    expect((await historySince(before)).slice(1).map(({ data }) => (data as { to: string }).to)).toEqual(through)
  }

  test.each(['new', 'waiting', 'on-hold', 'resolved', 'closed'] as const)('%s becomes open', from => check(from, 'open', ['open']))
  test('new waits for the customer', () => check('new', 'waiting', ['waiting']))
  test('closed is open again before it waits', () => check('closed', 'waiting', ['open', 'waiting']))

  test('resolved stays so, and is to be looked at anew: its quiet time begins again', async () => {
    await changeState(room.db, id, 'resolved', by())
    now = new Date(now.getTime() + 86_400_000)
    const before = (await eventsOf(room, id)).length
    expect((await answer({ leadsTo: 'resolved' })).ok).toBe(true)
    expect((await historySince(before)).map(({ kind }) => kind)).toEqual(['replied'])
    expect((await ticketRow(room, id)).state).toBe('resolved')
    const timers = await room.db.selectFrom('timers').select(['kind', 'ended_at']).where('ticket_id', '=', id).orderBy('id').execute()
    expect(timers).toEqual([{ kind: 'plan', ended_at: null }])
  })

  test('two that answer at once both answer, and the state changes once', async () => {
    await changeState(room.db, id, 'waiting', by())
    const before = (await eventsOf(room, id)).length
    await Promise.all([answer(), answer()])
    expect((await historySince(before)).map(({ kind }) => kind).toSorted()).toEqual(['replied', 'replied', 'state.changed'])
    expect(await mailsOf(id)).toHaveLength(2)
  })

  test('a customer who writes in the same moment is heard, and so is the answer', async () => {
    await changeState(room.db, id, 'waiting', by())
    const [reply] = await Promise.all([answer(), commitLetter(room, { inReplyTo: [first.mailId], text: 'It works on the tray.' })])
    expect(reply.ok).toBe(true)
    const kinds = (await eventsOf(room, id)).map(({ kind }) => kind)
    for (const kind of ['replied', 'message.appended']) expect(kinds).toContain(kind)
    expect((await ticketRow(room, id)).state).toBe('open')
  })
})

describe('a promise by hand, where nobody has looked at the one before', () => {
  const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000)
  const firstOf = () =>
    room.db.selectFrom('promises').select(['state', 'settled_at as at']).where('ticket_id', '=', id).orderBy('id').executeTakeFirst()
  const check = async (hours: number, state: string, settledAt: Date) => {
    now = later(hours)
    await answer({ promise: later(24) })
    expect(await firstOf()).toEqual({ state, at: settledAt })
  }

  test('keeps it in time', async () => {
    await answer({ promise: later(4) })
    await check(1, 'kept', later(1))
  })
  test('finds it broken too late', async () => {
    await answer({ promise: later(4) })
    await check(5, 'broken', later(4))
  })
  test('finds it void where the customer had the word meanwhile', async () => {
    await answer({ promise: later(4) })
    now = later(1)
    await changeState(room.db, id, 'waiting', by())
    await check(5, 'void', now)
  })
})

describe('a reply is refused', () => {
  const check = async (done: ReturnType<typeof answer>, why: string) => expect(await done).toEqual({ ok: false, why })
  const untouched = async (ticketId: number) => expect(await mailsOf(ticketId)).toEqual([])

  test('where there is no ticket, or nothing to say', async () => {
    await check(answer({}, 999_999), 'there is no ticket 999999')
    await check(answer({ text: ' \n' }), 'there are no words')
  })

  test('on a merged ticket, naming its successor, and on spam', async () => {
    const other = (await commitLetter(room, {})).tickets[0] ?? 0
    await mergeTickets(room.db, id, other, by())
    await check(answer(), `it was merged into ${other}`)
    await changeState(room.db, other, 'spam', by())
    await check(answer({}, other), 'it is spam')
    await untouched(id)
    await untouched(other)
  })

  test('to a mailbox of our own', async () => {
    const { contact_id } = await ticketRow(room, id)
    await room.db.updateTable('contacts').set({ address: 'support+x@desk.example' }).where('id', '=', contact_id).execute()
    await check(answer(), 'its customer, support+x@desk.example, is a mailbox of ours')
    await room.db.updateTable('contacts').set({ address: 'amira@example.com' }).where('id', '=', contact_id).execute()
  })
})
