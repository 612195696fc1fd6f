import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { commitLetter, eventsOf, ticketRow } from '../support/commit.ts'
import { anIssue } from '../support/letters.ts'
import { openMessageRoom, type TestRoom } from '../support/message-room.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'
import { folderWithConfig, jsonLines, run } from './fake-io.ts'

let database: TestDatabase
let room: TestRoom
beforeAll(async () => {
  database = await createTestDatabase()
  room = await openMessageRoom(database, { now: () => new Date('2026-11-22T10:00:00Z') })
})
afterAll(() => database.close())

const desk = (...argv: string[]) => run(argv, { cwd: folderWithConfig(database.url), env: { USER: 'sam' } })

const TEXT = 'The printer jams. The phone is dead.\u001b[2J'
const PHONE = { title: 'The phone is dead\u001b[2J', start: 18, end: 36, because: 'another thing', confidence: 0.4 }
const VPN = 'VPN drops.'
let id: number
let sibling: number

beforeEach(async () => {
  const text = `${TEXT}\n\n${VPN}`
  const printer = anIssue(TEXT, text, { title: 'The printer jams', category: 'hardware', because: 'a paragraph', confidence: 0.85 })
  const facts = [{ type: 'serial', words: 'SC99', value: 'SC99', start: 4, end: 11, because: 'its shape' }] as const
  const letter = { text, issues: [printer, anIssue(VPN, text)], proposedCuts: [PHONE], facts }
  const { tickets } = await commitLetter(room, letter)
  ;[id = 0, sibling = 0] = tickets
})

describe('ticket merge', () => {
  it('ends one in favour of the other, with who and why', async () => {
    expect(await desk('ticket', 'merge', `${sibling}`, `PD-${id}`, '--as', 'ida@desk.example', '--because', 'the same cable')).toEqual({
      code: 0,
      out: `merged PD-${sibling} into PD-${id}; "postdesk ticket undo ${sibling}" takes it back\n`,
      err: '',
    })
    expect((await eventsOf(room, sibling)).at(-1)).toMatchObject({
      kind: 'ticket.merged',
      actor: 'person:ida@desk.example',
      because: 'the same cable',
    })
  })

  it('says why it can not', async () => {
    expect(await desk('ticket', 'merge', `${id}`, `${id}`)).toEqual({
      code: 1,
      out: '',
      err: `postdesk: PD-${id} can't be merged into PD-${id}: a ticket can't be merged into itself\n`,
    })
    expect(await desk('ticket', 'merge', `${id}`, 'XY-1')).toEqual({ code: 1, out: '', err: 'postdesk: there is no ticket XY-1\n' })
  })
})

describe('ticket split and undo', () => {
  it('make the proposed cuts, and take them back, by whoever is logged in', async () => {
    const { code, out } = await desk('ticket', 'split', `${id}`)
    const [, opened = ''] = /split PD-(\d+) off PD-\d+: The phone is dead\[2J\n$/.exec(out) ?? []
    expect(code).toBe(0)
    expect((await eventsOf(room, Number(opened)))[0]).toMatchObject({ actor: 'person:sam', because: 'a person split it' })
    expect((await desk('ticket', `${id}`)).out).toContain(`a person split it  (person:sam)  PD-${opened}`)
    expect((await desk('ticket', `${id}`)).out).not.toContain('to make them tickets')
    expect(await desk('ticket', 'undo', `${id}`)).toEqual({ code: 0, out: `took PD-${opened} back into PD-${id}\n`, err: '' })
    expect(await desk('ticket', 'undo', `${id}`)).toEqual({
      code: 1,
      out: '',
      err: `postdesk: nothing of PD-${id} can be undone: it was neither merged nor split, or that is undone already\n`,
    })
  })

  it('cut by number and by place', async () => {
    expect((await desk('ticket', 'split', `${id}`, '--cut', '2')).err).toBe(
      `postdesk: PD-${id} can't be split: it has one proposed cut, and no 2\n`,
    )
    expect((await desk('ticket', 'split', `${id}`, '--at', '17')).out).toMatch(/off PD-\d+: The phone is dead\./)
  })

  it('undo a merge', async () => {
    await desk('ticket', 'merge', `${sibling}`, `${id}`)
    expect((await desk('ticket', 'undo', `${id}`)).out).toBe(`gave back PD-${sibling}, merged into PD-${id}\n`)
    expect((await ticketRow(room, sibling)).state).toBe('new')
  })

  it('refuse a command line that says nothing clear with 64', async () => {
    const check = async (argv: readonly string[], err: string) =>
      expect(await desk('ticket', ...argv)).toMatchObject({ code: 64, err: expect.stringContaining(err) })
    await check(['split', `${id}`, '--at', '3', '--cut', '1'], '--at and --cut say two things')
    await check(['split', `${id}`, '--cut', '0'], '--cut wants a number from 1')
    await check(['split', `${id}`, '--at', 'here'], '--at wants a place in the text')
    await check(['merge', `${id}`], "missing required argument 'into'")
    await check(['mrege', `${id}`, `${sibling}`], 'Did you mean merge?')
  })
})

describe('the story of a ticket', () => {
  it('shows its own words above the whole mail, what it is about, its siblings, and where it may be cut', async () => {
    const { out } = await desk('ticket', `${id}`)
    const parts = [
      'about        incident, hardware, 85 % sure',
      `sibling      PD-${sibling}  VPN drops. (new)`,
      `may hold several issues; to make them tickets of their own: postdesk ticket split PD-${id}`,
      '1. The phone is dead[2J  (another thing; 40 % sure)',
      'opened: a paragraph',
      'serial: SC99',
      `this ticket's own words, 0 to ${TEXT.length}:`,
      '> The printer jams. The phone is dead.[2J',
      'the whole mail:',
      '| The printer jams. The phone is dead.[2J',
      '| VPN drops.',
      'ticket.may-hold-several',
    ]
    let from = 0
    for (const part of parts) {
      const found = out.indexOf(part, from)
      expect({ part, found: found >= 0 }).toEqual({ part, found: true })
      from = found
    }
  })

  it('is the same from the other side, and tells a mail of one matter once', async () => {
    expect((await desk('ticket', `${sibling}`)).out).toContain(`sibling      PD-${id}  The printer jams (new)`)
    const { tickets } = await commitLetter(room, {})
    const { out } = await desk('ticket', `${tickets[0]}`)
    expect(out).not.toContain('own words')
    expect(out.match(/It jams on every page/g)?.length).toBe(1)
  })

  it('is one JSON object with all of it', async () => {
    const [story] = jsonLines((await desk('ticket', `${id}`, '--json')).out)
    expect(story).toMatchObject({
      ticket: { nature: 'incident', category: 'hardware' },
      siblings: [{ id: sibling, title: 'VPN drops.' }],
      messages: [{ parts: [{ start: 0, end: TEXT.length }], proposedCuts: [PHONE], facts: [{ value: 'SC99' }] }],
    })
  })
})
