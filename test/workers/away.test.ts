// A customer's absence note on a real database, from its bytes to the ticket's history: the day of return is kept, and nothing else moves.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { storeIngested } from '../../src/db/intake.ts'
import { changeState } from '../../src/db/tickets.ts'
import type { ReturnDate } from '../../src/understanding/letter.ts'
import { openMessageDoor } from '../../src/workers/message.ts'
import { type CommittedLetter, commitLetter, eventsOf, ticketRow } from '../support/commit.ts'
import { openMessageRoom, type TestRoom } from '../support/message-room.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'

let database: TestDatabase
let room: TestRoom
let count = 0
const now = new Date('2026-11-30T10:00:00Z')

beforeAll(async () => {
  database = await createTestDatabase()
  room = await openMessageRoom(database, { now: () => now })
})
afterAll(() => database.close())

const customer = () => ({ address: `away${++count}@customer.example`, name: 'Ada' })
const idOf = ({ tickets: [id] }: CommittedLetter) => id ?? 0
const linesOf = async (id: number, kind: string) => (await eventsOf(room, id)).filter(line => line.kind === kind)

/** The ticket of a mail, and that customer's absence note in answer to it, as bytes through the worker's door. */
async function answered(text: string, headers = ['Auto-Submitted: auto-replied (vacation)'], state?: 'waiting' | 'resolved') {
  const from = customer()
  const first = await commitLetter(room, { from })
  const id = idOf(first)
  if (state) await changeState(room.db, id, state, { actor: 'person:sam@desk.test', because: 'so it stands', now })
  const before = await ticketRow(room, id)
  const lines = [
    ...headers,
    `From: Ada <${from.address}>`,
    'To: support@desk.example',
    'Subject: Out of office: Re: The printer jams',
    'Date: Mon, 30 Nov 2026 09:58:00 +0000',
    'Content-Type: text/plain; charset=utf-8',
    `Message-ID: <away${count}@customer.example>`,
    `In-Reply-To: <${first.mailId}>`,
  ]
  const raw = Buffer.from(`${lines.join('\r\n')}\r\n\r\n${text}\r\n`)
  const { messageId } = await storeIngested(room.db, { raw, mailboxId: room.mailboxId, receivedAt: now, now })
  expect(await openMessageDoor(room)(messageId, { interrupted: false })).toEqual({ kind: 'done' })
  return { id, before, address: from.address }
}

const standing = ({ state, priority, team, tier, assignee, sop, tags }: Awaited<ReturnType<typeof ticketRow>>) => ({
  ...{ state, priority, team, tier, assignee, sop, tags },
})

describe('an absence note', () => {
  test.each([
    ['I am out of the office until Friday 4 December.', '2026-12-05', 'until Friday 4 December'],
    ["Yıllık izindeyim, 7 Aralık'ta ofise döneceğim.", '2026-12-07', "7 Aralık'ta ofise döneceğim"],
    ['আমি ১০ ডিসেম্বর পর্যন্ত ছুটিতে আছি।', '2026-12-11', '১০ ডিসেম্বর পর্যন্ত'],
    ['أنا خارج المكتب وسأعود يوم ٥ يناير.', '2027-01-05', 'وسأعود يوم ٥ يناير'],
  ])('writes down who is back when, and leaves the ticket as it stood: %s', async (text, until, words) => {
    for (const state of [undefined, 'waiting', 'resolved'] as const) {
      const { id, before, address } = await answered(text, undefined, state)
      expect(standing(await ticketRow(room, id))).toEqual(standing(before))
      expect(await linesOf(id, 'customer.away')).toEqual([
        {
          kind: 'customer.away',
          actor: `customer:${address}`,
          because: `out of office: back on ${until}: “${words}”`,
          data: { until, words },
        },
      ])
      expect(await linesOf(id, 'message.appended')).toMatchObject([{ data: { rule: 'automatic reply' } }])
      expect((await linesOf(id, 'state.changed')).filter(({ actor }) => actor === 'system')).toEqual([])
    }
  })

  test('that names no day is appended, and that is all', async () => {
    const { id, before } = await answered('I am out of the office. For urgent matters call 020 7946 0958, Monday to Friday.')
    expect(await linesOf(id, 'customer.away')).toEqual([])
    expect(await linesOf(id, 'message.appended')).toHaveLength(1)
    expect(standing(await ticketRow(room, id))).toEqual(standing(before))
  })

  test('of a person who writes it himself is a reply like any other', async () => {
    const from = customer()
    const first = await commitLetter(room, { from })
    await changeState(room.db, idOf(first), 'waiting', { actor: 'person:sam@desk.test', because: 'so it stands', now })
    const text = 'I will be back on 7 December.'
    await commitLetter(room, { from, text, newText: text, issues: [], inReplyTo: [first.mailId] })
    expect(await linesOf(idOf(first), 'customer.away')).toEqual([])
    expect(await ticketRow(room, idOf(first))).toMatchObject({ state: 'open' })
  })

  test('that belongs to no ticket is kept in quarantine, and no history hears of it', async () => {
    const returnDate: ReturnDate = { day: '2026-12-07', words: 'back on 7 December', because: 'names the day of return' }
    const kind = { value: 'out-of-office', because: 'Auto-Submitted' } as const
    const lone = await commitLetter(room, { from: customer(), kind, returnDate, issues: [] })
    expect(lone.tickets).toEqual([])
    const kept = await room.db
      .selectFrom('events')
      .select('kind')
      .where('kind', '=', 'customer.away')
      .where('ticket_id', 'is', null)
      .execute()
    expect(kept).toEqual([])
  })
})
