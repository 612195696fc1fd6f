// One mail with several matters, and the replies to it: which rows it leaves, on a real database, from letters built by hand.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { mergeTickets } from '../../src/db/merge.ts'
import { changeState } from '../../src/db/tickets.ts'
import { undoLast } from '../../src/db/undo.ts'
import type { FactType, Letter } from '../../src/understanding/letter.ts'
import { replyAddress } from '../../src/understanding/reply-token.ts'
import { acknowledgementOf, commitLetter, eventsOf, sharesOf, ticketRow } from '../support/commit.ts'
import { anIssue } from '../support/letters.ts'
import { openMessageRoom, type TestRoom } from '../support/message-room.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'

let database: TestDatabase
let room: TestRoom
let now = new Date('2026-11-22T10:00:00Z')
const by = { actor: 'person:sam@desk.example', because: 'a test', now }

beforeAll(async () => {
  database = await createTestDatabase()
  room = await openMessageRoom(database, { now: () => now })
})
afterAll(() => database.close())

const TEXT = `Hello,

the printer on the second floor jams on every page, serial VNB3R44.

My VPN drops every hour when I work from home.

Invoice 4711 was charged twice in March.

Ada, extension 214`
const PRINTER = 'the printer on the second floor jams on every page, serial VNB3R44.'
const VPN = 'My VPN drops every hour when I work from home.'
const INVOICE = 'Invoice 4711 was charged twice in March.'
const factAt = (words: string, type: FactType) => {
  const start = TEXT.indexOf(words)
  return { type, words, value: words, start, end: start + words.length, because: 'its shape' }
}

let count = 0
const threeMatters = (): Partial<Letter> => ({
  from: { address: `ada${++count}@customer.example`, name: 'Ada' },
  subject: 'Three things',
  text: TEXT,
  issues: [
    anIssue(PRINTER, TEXT, { title: 'The printer on the second floor jams', category: 'hardware', because: 'a paragraph of its own' }),
    anIssue(VPN, TEXT, { title: 'VPN drops every hour', category: 'network', nature: 'incident', confidence: 0.8 }),
    anIssue(INVOICE, TEXT, { title: 'Invoice 4711 was charged twice', category: 'billing', nature: 'complaint' }),
  ],
  facts: [factAt('VNB3R44', 'serial'), factAt('214', 'phone')],
})

let letter: Partial<Letter>
let messageId: number
let tickets: readonly number[]
let acknowledgement: Awaited<ReturnType<typeof acknowledgementOf>>
const at = (index: number) => tickets[index] ?? 0

beforeEach(async () => {
  letter = threeMatters()
  const committed = await commitLetter(room, letter)
  messageId = committed.messageId
  tickets = committed.tickets
  acknowledgement = await acknowledgementOf(room, messageId)
})

/** A reply to the acknowledgement. */
const reply = (text: string, change: Partial<Letter> = {}) =>
  commitLetter(room, {
    from: letter.from ?? null,
    inReplyTo: [acknowledgement.message_id],
    references: [acknowledgement.message_id],
    subject: `Re: ${acknowledgement.subject}`,
    text,
    issues: [anIssue(text)],
    ...change,
  })

describe('a mail with three matters', () => {
  test('three tickets, each with its own words, nature, category and facts', async () => {
    expect(tickets.length).toBe(3)
    expect(await ticketRow(room, at(1))).toMatchObject({ title: 'VPN drops every hour', nature: 'incident', category: 'network' })
    expect((await ticketRow(room, at(1))).confidence).toBeCloseTo(0.8)
    const [share] = await sharesOf(room, at(1))
    expect(share?.parts.map(({ start, end }) => TEXT.slice(start, end))).toEqual([VPN])
    const facts = await Promise.all(tickets.map(async id => (await sharesOf(room, id))[0]?.facts.map(({ value }) => value)))
    expect(facts).toEqual([['VNB3R44', '214'], ['214'], ['214']])
  })

  test('one acknowledgement that names them all', async () => {
    const mails = await room.db.selectFrom('outbox').selectAll().where('cause_message_id', '=', messageId).execute()
    expect(mails.length).toBe(1)
    for (const id of tickets) expect(mails[0]?.text).toContain(`PD-${id}`)
    expect(mails[0]?.text).toContain('Invoice 4711 was charged twice')
  })

  test('of an unproved sender no word is repeated', async () => {
    const unproved = await commitLetter(room, { ...threeMatters(), authenticity: { value: 'none', because: 'no verdict' } })
    const mail = await acknowledgementOf(room, unproved.messageId)
    for (const id of unproved.tickets) expect(mail.text).toContain(`PD-${id}`)
    expect(mail.text + mail.html + mail.subject + mail.to_name).not.toMatch(/printer|VPN|Invoice|Ada|Three/i)
  })

  test('the history of each says what it is, how sure, why, and why the language', async () => {
    const [opened, , queued] = await eventsOf(room, at(0))
    expect(opened).toMatchObject({
      kind: 'ticket.opened',
      because: expect.stringContaining('a paragraph of its own'),
      data: { nature: 'incident', category: 'hardware', confidence: 0.9, language: 'en', languageBy: 'detected' },
    })
    expect(queued).toMatchObject({
      kind: 'acknowledgement.queued',
      data: { language: 'en', languageBecause: expect.stringContaining('its words') },
    })
  })
})

test('cuts on weak evidence stand on the ticket whose words they would take', async () => {
  const cut = {
    title: 'every hour',
    start: TEXT.indexOf('every hour'),
    end: TEXT.indexOf('every hour') + 10,
    because: '“also”',
    confidence: 0.4,
  }
  const weak = await commitLetter(room, { ...threeMatters(), proposedCuts: [cut] })
  const [first = 0, second = 0] = weak.tickets
  expect((await sharesOf(room, second))[0]?.proposed_cuts).toEqual([cut])
  expect((await eventsOf(room, second)).find(({ kind }) => kind === 'ticket.may-hold-several')).toMatchObject({
    because: 'may hold several issues: “every hour” (“also”)',
    data: { cuts: [cut] },
  })
  expect((await eventsOf(room, first)).map(({ kind }) => kind)).not.toContain('ticket.may-hold-several')
})

test('a mail of praise alone is a ticket all the same, and says so', async () => {
  const praise = await commitLetter(room, { ...threeMatters(), subject: 'Well done', text: 'You are wonderful.', issues: [], facts: [] })
  expect(await ticketRow(room, praise.tickets[0] ?? 0)).toMatchObject({
    title: 'Well done',
    nature: null,
    category: null,
    confidence: null,
  })
  expect((await eventsOf(room, praise.tickets[0] ?? 0))[0]).toMatchObject({ data: { rule: 'no issue found' } })
})

describe('the language of the acknowledgement', () => {
  test('is the customer’s own setting before all', async () => {
    await room.db
      .updateTable('contacts')
      .set({ language: 'tr' })
      .where('address', '=', letter.from?.address ?? '')
      .execute()
    const again = await commitLetter(room, { ...letter, messageId: `again${count}@customer.example` })
    expect(await acknowledgementOf(room, again.messageId)).toMatchObject({ language: 'tr' })
    expect(await ticketRow(room, again.tickets[0] ?? 0)).toMatchObject({ language: 'tr' })
  })

  test('is the mailbox’s where the mail does not tell its own', async () => {
    const [mailbox] = room.config.mailboxes
    const config = { ...room.config, mailboxes: mailbox ? [{ ...mailbox, language: 'bn' as const }] : [] }
    const silent = { ...threeMatters(), language: { value: null, because: 'no language stood out' } }
    const { messageId: id, tickets: opened } = await commitLetter({ ...room, config }, silent)
    expect(await acknowledgementOf(room, id)).toMatchObject({ language: 'bn' })
    expect((await eventsOf(room, opened[0] ?? 0))[0]).toMatchObject({
      data: { languageBy: 'mailbox', languageBecause: expect.stringContaining('not known') },
    })
  })

  test('is the thread’s where a ticket closed long ago is continued', async () => {
    await room.db.updateTable('tickets').set({ language: 'ar' }).where('id', '=', at(0)).execute()
    await changeState(room.db, at(0), 'closed', by)
    const before = now
    now = new Date(now.getTime() + 30 * 86_400_000)
    const late = await reply('It jams again, and nobody came.')
    now = before
    expect(await acknowledgementOf(room, late.messageId)).toMatchObject({ language: 'ar' })
    expect((await eventsOf(room, late.tickets[0] ?? 0))[0]).toMatchObject({ data: { languageBy: 'thread' } })
  })
})

describe('a reply to the acknowledgement', () => {
  test('that names one number goes to that ticket and moves it alone', async () => {
    for (const id of tickets) await changeState(room.db, id, 'waiting', by)
    const { tickets: added } = await reply(`PD-${at(1)} is still down.`)
    expect(added).toEqual([at(1)])
    expect(await Promise.all(tickets.map(async id => (await ticketRow(room, id)).state))).toEqual(['waiting', 'open', 'waiting'])
    expect((await sharesOf(room, at(1)))[1]).toMatchObject({
      role: 'reply',
      parts: [],
      because: expect.stringContaining('it names this ticket'),
    })
  })

  test('that names none is read: each matter to its sibling, the rest to the first', async () => {
    const text = 'The VPN still drops. Please also order a new badge for Omar.'
    const issues = ['The VPN still drops.', 'Please also order a new badge for Omar.'].map(words => anIssue(words, text))
    const { tickets: added } = await reply(text, { issues })
    expect([...added].sort()).toEqual([at(0), at(1)].sort())
    const cut = (await sharesOf(room, at(0)))[1]
    expect(cut?.parts.map(({ start, end }) => text.slice(start, end))).toEqual(['Please also order a new badge for Omar.'])
    expect(cut?.proposed_cuts).toMatchObject([{ title: 'Please also order a new badge for Omar.' }])
    expect((await eventsOf(room, at(0))).at(-1)).toMatchObject({ kind: 'ticket.may-hold-several' })
  })

  test('by a note of absence stays on the first, whatever it says', async () => {
    const kind = { value: 'out-of-office', because: 'Auto-Submitted' } as const
    expect((await reply('I have no VPN until Monday.', { kind })).tickets).toEqual([at(0)])
  })

  test('from another address, by our token, reaches the siblings that our mail named', async () => {
    const from = { address: 'ada@home.example', name: '' }
    expect((await reply(`PD-${at(2)}: still wrong`, { from })).tickets).toEqual([at(2)])
  })

  test('from another address, to the plus-address alone, reaches the one it was signed for', async () => {
    const to = replyAddress({ address: 'support@desk.example', ticketId: at(0), secret: room.secret })
    const change = {
      from: { address: 'ada@home.example', name: '' },
      inReplyTo: [],
      references: [],
      recipients: [{ address: to, name: '' }],
    }
    expect((await reply(`PD-${at(2)}: still wrong`, change)).tickets).toEqual([at(0)])
  })

  test('does not reach a sibling that was closed long ago', async () => {
    await changeState(room.db, at(1), 'closed', { ...by, now: new Date(now.getTime() - 20 * 86_400_000) })
    expect((await reply(`PD-${at(1)} is still down.`)).tickets).toEqual([at(0)])
  })

  test('that names a ticket which was merged away goes to its successor', async () => {
    await mergeTickets(room.db, at(1), at(2), by)
    const { tickets: added } = await reply(`PD-${at(1)} is still down.`)
    expect(added).toEqual([at(2)])
  })
})

describe('“one problem”', () => {
  test('merges the open siblings into the first, by the customer, without another mail', async () => {
    await changeState(room.db, at(2), 'resolved', by)
    const { tickets: added, messageId: answer } = await reply('Hello, it is all one problem. Ada')
    expect(added).toEqual([at(0)])
    expect(await ticketRow(room, at(1))).toMatchObject({ state: 'merged', merged_into: at(0) })
    expect(await ticketRow(room, at(2))).toMatchObject({ state: 'resolved' })
    expect((await eventsOf(room, at(1))).at(-1)).toMatchObject({
      kind: 'ticket.merged',
      actor: `customer:${letter.from?.address}`,
      because: expect.stringContaining('the customer answered “it is all one problem”'),
    })
    expect(await room.db.selectFrom('outbox').select('id').where('cause_message_id', '=', answer).execute()).toEqual([])
  })

  test('can be undone', async () => {
    await reply('one problem')
    expect(await undoLast(room.db, at(0), by)).toMatchObject({ ok: true, what: 'merge', tickets: [at(1), at(2)] })
    expect(await Promise.all(tickets.map(async id => (await ticketRow(room, id)).state))).toEqual(['new', 'new', 'new'])
  })

  test('from a stranger merges nothing', async () => {
    const subject = `[PD-${at(0)}] one problem`
    const stranger = { from: { address: 'mallory@elsewhere.example', name: '' }, inReplyTo: [], references: [], subject }
    const { tickets: opened } = await reply('it is all one problem', stranger)
    expect(tickets).not.toContain(opened[0])
    expect((await ticketRow(room, at(1))).state).toBe('new')
  })

  test('from a participant whose mail failed authentication merges nothing', async () => {
    const forged = {
      authenticity: { value: 'fail', because: 'dmarc=fail' },
      inReplyTo: ['x@y'],
      references: [letter.messageId ?? 'x@y'],
    } as const
    await reply('it is all one problem', forged)
    expect((await ticketRow(room, at(1))).state).toBe('new')
  })
})
