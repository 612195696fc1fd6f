// What a ticket owes: words promised by hand, days it waits until, and the story that shows what comes next.
import { describe, expect, it } from 'vitest'
import { PROMISE_POLICY } from '../support/keep-room.ts'
import { openTicketDesk } from '../support/ticket-desk.ts'

/** The commands are typed on Sunday 22 November 2026, 09:00 in UTC, noon in Istanbul, where the company works on weekdays from 09:00 to 18:00. */
const at = openTicketDesk({ policy: PROMISE_POLICY })
const { desk } = at

const ledger = () =>
  at.room.db
    .selectFrom('promises')
    .select(['state', 'made_at', 'due_at', 'settled_at', 'because'])
    .where('ticket_id', '=', at.id)
    .orderBy('id')
    .execute()
const reply = (now: string, ...options: string[]) =>
  at.deskWith({ now: new Date(now) }, 'ticket', 'reply', `${at.id}`, '--text', 'We are looking.', ...options)

describe('ticket reply --promise', () => {
  it.each([
    ['2026-11-24', '2026-11-24T15:00:00Z', 'a working day, until the team goes home'],
    ['2026-11-28', '2026-11-28T21:00:00Z', 'a Saturday, until its midnight'],
    ['2026-11-24T10:00:00+03:00', '2026-11-24T07:00:00Z', 'a moment with its offset'],
    ['2026-11-24T10:00:00Z', '2026-11-24T10:00:00Z', 'a moment in UTC'],
  ])('%s is due %s: %s', async (word, due) => {
    expect((await reply('2026-11-22T09:00:00Z', '--promise', word, '--because', 'the supplier said so')).code).toBe(0)
    const [mail] = await at.mails('reply')
    expect(await ledger()).toMatchObject([
      { state: 'open', made_at: new Date('2026-11-22T09:00:00Z'), due_at: new Date(due), because: 'the supplier said so' },
    ])
    expect((await at.history()).findLast(({ kind }) => kind === 'replied')?.data).toMatchObject({ next: new Date(due).toISOString() })
    expect((await desk('ticket', `${at.id}`)).out).toContain(
      `Promises to the customer\n  to write by ${due.slice(0, 16).replace('T', ' ')}, said 2026-11-22 09:00 in mail #${mail?.id}: open\n`,
    )
  })

  it('is refused where the customer has the next word, or nobody', async () => {
    for (const state of ['waiting', 'resolved'])
      expect(await reply('2026-11-22T09:00:00Z', '--promise', '2026-11-24', '--then', state)).toEqual({
        code: 64,
        out: '',
        err: `postdesk: --promise and --then ${state} don't go together: then the customer has the next word, or nobody\n`,
      })
    expect(await ledger()).toEqual([])
    expect(await at.mails('reply')).toEqual([])
    expect((await reply('2026-11-22T09:00:00Z', '--promise', '2026-11-24', '--then', 'on-hold')).code).toBe(0)
    expect(await ledger()).toMatchObject([{ state: 'open' }])
  })

  it('is refused for what is over, and for what is no date', async () => {
    for (const word of ['2026-11-21', '2026-11-22T08:59:59Z', '2026-02-31', 'tomorrow', ''])
      expect(await reply('2026-11-22T09:00:00Z', '--promise', word)).toMatchObject({
        code: 64,
        err: 'postdesk: --promise wants a day or a moment to come, such as 2026-12-24 or 2026-12-24T10:00:00+03:00\n',
      })
    expect(await at.mails('reply')).toEqual([])
  })

  it('takes the place of the one before, which was kept by it or broken before it', async () => {
    await reply('2026-11-22T09:00:00Z', '--promise', '2026-11-23T10:00:00Z')
    await reply('2026-11-23T10:00:00Z', '--promise', '2026-11-24T10:00:00Z')
    await reply('2026-11-24T10:00:01Z', '--promise', '2026-11-25T10:00:00Z')
    expect(await ledger()).toMatchObject([
      { state: 'kept', settled_at: new Date('2026-11-23T10:00:00Z') },
      { state: 'broken', settled_at: new Date('2026-11-24T10:00:00Z') },
      { state: 'open', settled_at: null },
    ])
  })

  it('is kept by any word before it, and void where the ticket then waits for the customer', async () => {
    await reply('2026-11-22T09:00:00Z', '--promise', '2026-11-24T10:00:00Z')
    await reply('2026-11-23T07:00:00Z')
    await at.look(new Date('2026-11-23T07:00:01Z'))
    expect(await ledger()).toMatchObject([{ state: 'kept', settled_at: new Date('2026-11-23T07:00:00Z') }])
    await reply('2026-11-23T08:00:00Z', '--promise', '2026-11-24T10:00:00Z')
    await at.deskWith({ now: new Date('2026-11-23T09:00:00Z') }, 'ticket', 'wait', `${at.id}`)
    await at.look(new Date('2026-11-23T09:00:01Z'))
    expect((await ledger()).at(-1)).toMatchObject({ state: 'void', settled_at: new Date('2026-11-23T09:00:00Z') })
  })

  it('is broken at its moment where our mails can not be delivered', async () => {
    await reply('2026-11-22T09:00:00Z', '--promise', '2026-11-23T10:00:00Z')
    const failed = { state: 'failed', attempts: 1, last_response: '550 no such user' } as const
    await at.room.db.updateTable('outbox').set(failed).where('ticket_id', '=', at.id).where('kind', '=', 'reply').execute()
    await at.look(new Date('2026-11-23T10:00:00Z'))
    expect(await ledger()).toMatchObject([{ state: 'open' }])
    await at.look(new Date('2026-11-23T12:00:00Z'))
    expect(await ledger()).toMatchObject([{ state: 'broken', settled_at: new Date('2026-11-23T10:00:00Z') }])
    expect((await at.history()).find(({ kind }) => kind === 'update.withheld')?.because).toBe(
      'our last mail to the customer could not be delivered',
    )
  })
})

describe('ticket hold|wait --until', () => {
  const TOLD = { wait: 'waits for the customer', hold: 'on hold: it waits for a third party' } as const

  it.each(['wait', 'hold'] as const)('%s opens again at that day’s opening, and nobody is reminded before', async verb => {
    await at.done(verb, `${TOLD[verb]} until 2026-12-14`, '--until', '2026-12-14')
    await at.look(new Date('2026-11-22T09:00:01Z'))
    const { out } = await desk('ticket', `${at.id}`)
    expect(out).toContain('What comes next\n')
    expect(out).toContain('  2026-12-14 06:00  it opens again\n')
    expect(out).not.toContain('is reminded\n')
    expect(out).not.toContain('it is closed, unless')
    await at.look(new Date('2026-12-14T06:00:00Z'))
    expect(await at.ticket()).toMatchObject({ state: 'open' })
    expect((await at.history()).find(({ data }) => String((data as { duty?: string }).duty).startsWith('wake/'))).toMatchObject({
      because: 'it waited until 2026-12-14',
      actor: 'system',
    })
  })

  it.each(['wait', 'hold'] as const)('%s takes a moment', async verb => {
    await at.done(verb, `${TOLD[verb]} until 2026-11-25T10:00:00+03:00`, '--until', '2026-11-25T10:00:00+03:00')
    await at.look(new Date('2026-11-22T09:00:01Z'))
    expect((await desk('ticket', `${at.id}`)).out).toContain('  2026-11-25 07:00  it opens again\n')
  })

  it.each(['wait', 'hold'] as const)('%s refuses a date that is none or gone, and changes nothing', async verb => {
    for (const word of ['2026-11-21', 'soon', '2026-11-22T09:00:00Z'])
      expect(await desk('ticket', verb, `${at.id}`, '--until', word)).toEqual({
        code: 64,
        out: '',
        err: 'postdesk: --until wants a day or a moment to come, such as 2026-12-24 or 2026-12-24T10:00:00+03:00\n',
      })
    expect(await at.ticket()).toMatchObject({ state: 'new' })
  })

  it('a wait without a day is reminded and ends', async () => {
    await at.done('wait', TOLD.wait)
    await at.look(new Date('2026-11-22T09:00:01Z'))
    const { out } = await desk('ticket', `${at.id}`)
    expect(out).toContain('the customer is reminded\n')
    expect(out).toContain('it is closed, unless the customer answers before\n')
  })
})

describe('the story of a ticket', () => {
  it('tells its clocks with their arithmetic, its promises and what comes next', async () => {
    await reply('2026-11-22T09:00:00Z', '--promise', '2026-11-24')
    expect((await desk('ticket', `${at.id}`)).out).toContain('What comes next\n  2026-11-22 08:30  it is looked at anew\n')
    await at.look(new Date('2026-11-22T09:00:01Z'))
    const { out } = await desk('ticket', `${at.id}`)
    for (const heading of ['Promises to the customer', 'What comes next', 'Clocks']) expect(out).toContain(`\n${heading}\n`)
    expect(out).toContain('  resolution: 3 working days (here 24 h) in office (Europe/Istanbul), the target of normal\n')
    expect(out).toContain('    now Sun 22 Nov 12:00: 0 min used, 24 h left\n    due Thu 26 Nov 09:00\n')
    expect(out).toContain('  2026-11-23 14:55  the customer hears how it stands, unless somebody writes before\n')
  })

  it('gives the same as JSON, with calendars by name', async () => {
    await reply('2026-11-22T09:00:00Z', '--promise', '2026-11-24')
    await at.look(new Date('2026-11-22T09:00:01Z'))
    const story = JSON.parse((await desk('ticket', `${at.id}`, '--json')).out)
    expect(story.promises).toMatchObject([{ state: 'open', dueAt: '2026-11-24T15:00:00.000Z', settledAt: null }])
    expect(story.timers.map(({ kind }: { kind: string }) => kind)).toEqual(expect.arrayContaining(['ladder', 'clock', 'follow-up']))
    expect(story.timers.map(({ dueAt }: { dueAt: string }) => dueAt)).toEqual(
      story.timers.map(({ dueAt }: { dueAt: string }) => dueAt).toSorted(),
    )
    const resolution = story.clocks.find(({ kind }: { kind: string }) => kind === 'resolution')
    expect(resolution).toMatchObject({ calendar: 'office', dueAt: '2026-11-26T06:00:00.000Z', leftMs: 86_400_000, breachedAt: null })
    expect(resolution.segments.at(-1)).toMatchObject({ running: true, to: null, calendar: 'office', because: 'a person answered' })
  })

  it('says what failed before', async () => {
    const why = 'TypeError: it is not a function'
    await at.room.db.updateTable('timers').set({ last_error: why }).where('ticket_id', '=', at.id).execute()
    expect((await desk('ticket', `${at.id}`)).out).toContain(`it is looked at anew; it failed before: ${why}\n`)
  })
})

it.each([
  ['reply', '--promise <date>', 'it is kept or counted as broken'],
  ['wait', '--until <date>', 'nobody is reminded before it, and then it opens again'],
  ['hold', '--until <date>', 'nobody is reminded before it, and then it opens again'],
])('ticket %s --help tells of %s', async (verb, option, words) => {
  const { code, out } = await desk('ticket', verb, '--help')
  expect(code).toBe(0)
  expect(out).toContain(option)
  expect(out.replace(/\s+/g, ' ')).toContain(words)
})
