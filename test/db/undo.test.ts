// Merging, splitting and their undoing, row by row: what comes back, and what is refused because something happened since.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { mergeTickets } from '../../src/db/merge.ts'
import { splitTicket } from '../../src/db/split.ts'
import { changeState } from '../../src/db/tickets.ts'
import { undoLast } from '../../src/db/undo.ts'
import { acknowledgementOf, commitLetter, eventsOf, sharesOf, ticketRow } from '../support/commit.ts'
import { anIssue } from '../support/letters.ts'
import { openMessageRoom, type TestRoom } from '../support/message-room.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'

let database: TestDatabase
let room: TestRoom
const NOW = new Date('2026-11-22T10:00:00Z')
const by = { actor: 'person:sam@desk.example', because: 'a test', now: NOW }

beforeAll(async () => {
  database = await createTestDatabase()
  room = await openMessageRoom(database, { now: () => NOW })
})
afterAll(() => database.close())

const TEXT = 'The printer jams. The scanner is slow, serial SC99. The phone is dead.'
const cutAt = (words: string) => ({
  title: words,
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
  because: 'another thing',
  confidence: 0.4,
})
const SCANNER = cutAt('The scanner is slow, serial SC99.')
const PHONE = cutAt('The phone is dead.')
const fact = {
  type: 'serial',
  words: 'SC99',
  value: 'SC99',
  start: TEXT.indexOf('SC99'),
  end: TEXT.indexOf('SC99') + 4,
  because: 'its shape',
} as const

let count = 0
let id: number
let other: number
let acknowledgement: string
const address = () => `ida${count}@customer.example`

beforeEach(async () => {
  count++
  const opened = await commitLetter(room, {
    from: { address: address(), name: 'Ida' },
    text: TEXT,
    issues: [anIssue(TEXT)],
    proposedCuts: [SCANNER, PHONE],
    facts: [fact],
  })
  id = opened.tickets[0] ?? 0
  acknowledgement = (await acknowledgementOf(room, opened.messageId)).message_id
  const second = await commitLetter(room, { from: { address: `hal${count}@customer.example`, name: 'Hal' } })
  other = second.tickets[0] ?? 0
})

const people = async (ticketId: number) =>
  (await room.db.selectFrom('ticket_participants').select('address').where('ticket_id', '=', ticketId).orderBy('address').execute()).map(
    row => row.address,
  )
const kinds = async (ticketId: number) => (await eventsOf(room, ticketId)).map(({ kind }) => kind)
const wordsOf = async (ticketId: number) =>
  (await sharesOf(room, ticketId))[0]?.parts.map(({ start, end }) => TEXT.slice(start, end).trim()).filter(words => words !== '')
const reply = (text = 'It jams again.') =>
  commitLetter(room, { from: { address: address(), name: '' }, inReplyTo: [acknowledgement], text })

describe('undoing a merge', () => {
  test.each(['new', 'waiting', 'on-hold', 'closed', 'resolved'] as const)('gives back a ticket that was %s', async state => {
    if (state !== 'new') await changeState(room.db, id, state, by)
    const before = await ticketRow(room, id)
    await mergeTickets(room.db, id, other, by)
    expect(await undoLast(room.db, id, by)).toEqual({ ok: true, what: 'merge', of: other, tickets: [id] })
    expect(await ticketRow(room, id)).toEqual(before)
    expect((await kinds(id)).slice(-2)).toEqual(['ticket.merged', 'ticket.given-back'])
    expect((await kinds(other)).slice(-2)).toEqual(['ticket.absorbed', 'ticket.gave-back'])
    const timers = room.db.selectFrom('timers').select('kind').where('ticket_id', '=', id).where('ended_at', 'is', null)
    expect(await timers.execute()).toEqual([{ kind: 'plan' }])
  })

  test('takes out again whom it let in, unless they wrote there since', async () => {
    await mergeTickets(room.db, id, other, by)
    expect(await people(other)).toEqual([`hal${count}@customer.example`, address()])
    await undoLast(room.db, other, by)
    expect(await people(other)).toEqual([`hal${count}@customer.example`])
    await mergeTickets(room.db, id, other, by)
    const mail = await room.db.selectFrom('outbox').select('message_id').where('ticket_id', '=', other).executeTakeFirstOrThrow()
    await commitLetter(room, { from: { address: address(), name: '' }, inReplyTo: [mail.message_id], text: 'Me too.' })
    await undoLast(room.db, other, by)
    expect(await people(other)).toEqual([`hal${count}@customer.example`, address()])
  })

  test('gives back the mails that came since because they answered it, and their replies find it', async () => {
    await mergeTickets(room.db, id, other, by)
    const landed = await reply()
    expect(landed.tickets).toEqual([other])
    await undoLast(room.db, id, by)
    expect((await sharesOf(room, id)).map(row => row.message_id)).toContain(landed.messageId)
    expect((await sharesOf(room, other)).map(row => row.message_id)).not.toContain(landed.messageId)
    const next = await commitLetter(room, { from: { address: address(), name: '' }, inReplyTo: [landed.mailId], text: 'And again.' })
    expect(next.tickets).toEqual([id])
  })

  test('takes earlier merges along, back to where they were', async () => {
    const third = (await commitLetter(room, {})).tickets[0] ?? 0
    await mergeTickets(room.db, id, other, by)
    await mergeTickets(room.db, other, third, by)
    expect(await undoLast(room.db, id, by)).toEqual({
      ok: false,
      why: `ticket ${other} was itself merged into ${third} since: undo that first`,
    })
    expect(await undoLast(room.db, third, by)).toMatchObject({ ok: true, tickets: [other] })
    expect((await ticketRow(room, id)).merged_into).toBe(other)
    expect(await undoLast(room.db, other, by)).toMatchObject({ ok: true, tickets: [id] })
    expect((await ticketRow(room, id)).merged_into).toBeNull()
  })

  test('is refused twice, for what never happened, and for a merge of an older version', async () => {
    await mergeTickets(room.db, id, other, by)
    await undoLast(room.db, id, by)
    for (const ticket of [id, other])
      expect(await undoLast(room.db, ticket, by)).toEqual({ ok: false, why: 'it was neither merged nor split, or that is undone already' })
    expect(await undoLast(room.db, 999_999, by)).toEqual({ ok: false, why: 'there is no ticket 999999' })
    await room.db.updateTable('tickets').set({ state: 'merged', merged_into: other }).where('id', '=', id).execute()
    const event = {
      ticket_id: id,
      at: NOW,
      actor: 'system',
      kind: 'ticket.merged',
      because: 'long ago',
      data: JSON.stringify({ into: other }),
    }
    await room.db.insertInto('events').values(event).execute()
    expect(await undoLast(room.db, id, by)).toMatchObject({ ok: false, why: expect.stringContaining('recorded by an older version') })
  })

  test('two who undo at once: one does', async () => {
    await mergeTickets(room.db, id, other, by)
    const results = await Promise.all([undoLast(room.db, id, by), undoLast(room.db, other, by)])
    expect(results.filter(({ ok }) => ok).length).toBe(1)
  })
})

describe('splitting', () => {
  const split = async (how: Parameters<typeof splitTicket>[2] = { kind: 'proposed' }) => {
    const done = await splitTicket(room.db, id, how, by)
    return done.ok ? done.opened.map(opened => opened.id) : done.why
  }
  const opened = async (how?: Parameters<typeof splitTicket>[2]) => (await split(how)) as readonly number[]

  test('makes every proposed cut a ticket, with its words, facts, people and thread, and no mail', async () => {
    const [scanner = 0, phone = 0] = await opened()
    expect(await ticketRow(room, scanner)).toMatchObject({ state: 'new', title: SCANNER.title, language: 'en', nature: null })
    expect(await Promise.all([id, scanner, phone].map(wordsOf))).toEqual([['The printer jams.'], [SCANNER.title], [PHONE.title]])
    expect((await sharesOf(room, scanner))[0]?.facts).toEqual([fact])
    expect((await sharesOf(room, id))[0]).toMatchObject({ facts: [], proposed_cuts: [] })
    expect(await people(phone)).toEqual([address()])
    expect(await room.db.selectFrom('outbox').select('id').where('ticket_id', '=', scanner).execute()).toEqual([])
    expect(await kinds(scanner)).toEqual(['ticket.opened'])
    expect((await kinds(id)).at(-1)).toBe('ticket.split')
    expect((await reply(`PD-${scanner} is slower still`)).tickets).toEqual([scanner])
  })

  test('makes one of them, and keeps the other', async () => {
    const [phone = 0] = await opened({ kind: 'cut', number: 2 })
    expect(await wordsOf(phone)).toEqual([PHONE.title])
    expect((await sharesOf(room, id))[0]?.proposed_cuts).toEqual([SCANNER])
  })

  test('cuts where a person says', async () => {
    const [phone = 0] = await opened({ kind: 'at', offset: PHONE.start })
    expect(await ticketRow(room, phone)).toMatchObject({ title: 'The phone is dead.' })
    expect(await wordsOf(id)).toEqual([TEXT.slice(0, PHONE.start).trim()])
  })

  test('is refused where there is nothing to cut, with the reason', async () => {
    expect(await split({ kind: 'cut', number: 3 })).toBe('it has proposed cuts 1 to 2, and no 3')
    expect(await split({ kind: 'at', offset: 0 })).toBe(`its words stand from 0 to ${TEXT.length}: 0 lies outside`)
    expect(await split({ kind: 'at', offset: 9999 })).toContain('9999 lies outside')
    expect(await splitTicket(room.db, other, { kind: 'proposed' }, by)).toEqual({
      ok: false,
      why: 'no cut is proposed for it: --at OFFSET says where',
    })
    expect(await splitTicket(room.db, 999_999, { kind: 'proposed' }, by)).toEqual({ ok: false, why: 'there is no ticket 999999' })
    await mergeTickets(room.db, id, other, by)
    expect(await split()).toBe(`it was merged into ${other}: split that one`)
    await changeState(room.db, other, 'spam', by)
    expect(await splitTicket(room.db, other, { kind: 'proposed' }, by)).toEqual({ ok: false, why: 'it is spam' })
  })

  test('undone from the ticket takes all back, words, facts and cuts; the numbers lead to it', async () => {
    const before = await sharesOf(room, id)
    const numbers = await opened()
    expect(await undoLast(room.db, id, by)).toEqual({ ok: true, what: 'split', of: id, tickets: numbers })
    expect(await sharesOf(room, id)).toEqual(before)
    for (const number of numbers) expect(await ticketRow(room, number)).toMatchObject({ state: 'merged', merged_into: id })
    expect((await kinds(id)).at(-1)).toBe('ticket.split-undone')
    expect(await undoLast(room.db, id, by)).toMatchObject({ ok: false })
    expect((await opened()).length).toBe(2)
  })

  test('undone from one of the new tickets takes that one back', async () => {
    const [scanner = 0, phone = 0] = await opened()
    expect(await undoLast(room.db, phone, by)).toEqual({ ok: true, what: 'split', of: id, tickets: [phone] })
    expect((await ticketRow(room, scanner)).state).toBe('new')
    expect((await sharesOf(room, id))[0]?.proposed_cuts).toEqual([PHONE])
    expect(await undoLast(room.db, id, by)).toMatchObject({ ok: true, tickets: [scanner] })
    expect((await sharesOf(room, id))[0]?.proposed_cuts).toEqual([SCANNER, PHONE])
  })

  test('is not undone where the new ticket has a life of its own', async () => {
    const refused = async (happens: (scanner: number) => Promise<unknown>, why: string) => {
      const [scanner = 0] = await opened({ kind: 'cut', number: 1 })
      await happens(scanner)
      expect(await undoLast(room.db, id, by)).toEqual({ ok: false, why: `ticket ${scanner} ${why} since: merge it instead` })
      await room.db
        .updateTable('ticket_messages')
        .set({ proposed_cuts: JSON.stringify([SCANNER]), parts: '[]' })
        .where('ticket_id', '=', id)
        .execute()
    }
    await refused(scanner => reply(`PD-${scanner} is slower still`), 'got another mail')
    await refused(scanner => changeState(room.db, scanner, 'waiting', by), 'became waiting')
    await refused(scanner => mergeTickets(room.db, scanner, other, by), `was merged into ${other}`)
    await refused(
      scanner => room.db.updateTable('outbox').set({ ticket_id: scanner }).where('ticket_id', '=', id).execute(),
      'was answered',
    )
    await refused(
      scanner =>
        room.db.insertInto('events').values({ ticket_id: scanner, at: NOW, actor: 'system', kind: 'note', because: 'a note' }).execute(),
      'has a history of its own',
    )
  })

  test('is not undone into a ticket that went away', async () => {
    const [scanner = 0] = await opened({ kind: 'cut', number: 1 })
    await mergeTickets(room.db, id, other, by)
    expect(await undoLast(room.db, scanner, by)).toEqual({ ok: false, why: `ticket ${id} was merged into ${other} since: undo that first` })
  })
})
