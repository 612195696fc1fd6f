import { stripVTControlCharacters } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCli } from '../../src/cli.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'
import { fakeIo, folderWithConfig, jsonLines, run } from './fake-io.ts'
import { type Seeded, seed } from './seed.ts'

let database: TestDatabase
let seeded: Seeded
beforeAll(async () => {
  database = await createTestDatabase()
  seeded = await seed(database.db)
})
afterAll(() => database.close())

const desk = (...argv: string[]) => run(argv, { cwd: folderWithConfig(database.url) })

describe('tickets', () => {
  it('are listed by last change, in columns', async () => {
    const { code, out, err } = await desk('tickets')
    expect([code, err]).toEqual([0, ''])
    const lines = out.trim().split('\n')
    expect(lines.map(line => line.split(/\s{2,}/).slice(0, 2))).toEqual([
      ['TICKET', 'STATE'],
      [`PD-${seeded.ticketId}`, 'open'],
      [`PD-${seeded.otherId}`, 'closed'],
    ])
    expect(lines[1]).toMatch(/\d{4}-\d\d-\d\d \d\d:\d\d +1 +tr +ayse@example.org +Drucker/)
  })

  it('can be narrowed by state and number, and say so when nothing is left', async () => {
    expect((await desk('tickets', '--state', 'closed')).out).not.toContain(`PD-${seeded.ticketId}`)
    expect(await desk('tickets', '--state', 'spam')).toEqual({ code: 0, out: '', err: 'no ticket is spam\n' })
    const one = await desk('tickets', '--limit', '1')
    expect(one.out.trim().split('\n')).toHaveLength(2)
    expect(one.err).toBe('the first 1; --limit N shows more\n')
  })

  it('are one JSON object a line with --json', async () => {
    const { out } = await desk('tickets', '--json')
    expect(jsonLines(out)).toEqual([
      expect.objectContaining({ number: `PD-${seeded.ticketId}`, id: seeded.ticketId, messages: 1, updatedAt: '2026-11-22T08:05:00.000Z' }),
      expect.objectContaining({ id: seeded.otherId, state: 'closed', messages: 0, mailbox: 'support' }),
    ])
  })

  it("never let a mail's control characters reach the terminal", async () => {
    const { io, out } = fakeIo({ cwd: folderWithConfig(database.url), terminal: true })
    await runCli(['tickets'], io)
    await runCli(['ticket', String(seeded.ticketId)], io)
    const plain = stripVTControlCharacters(out())
    expect(out()).toContain('\u001b[1m')
    expect([...'\u001b\u202e'].filter(character => plain.includes(character))).toEqual([])
    expect(out()).not.toContain('\u001b[2J')
    expect(plain).toContain('Drucker druckt nicht')
  })
})

describe('ticket', () => {
  it('tells the whole story', async () => {
    const { code, out } = await desk('ticket', String(seeded.ticketId))
    expect(code).toBe(0)
    const parts = [
      `PD-${seeded.ticketId}  Drucker druckt nicht`,
      'customer     Ayşe Yılmaz <ayse@example.org>',
      'also in it   boss@example.org',
      `continues    PD-${seeded.ticketId} -> PD-${seeded.otherId}: that one was closed long ago`,
      'Messages (1)',
      'person (nothing says otherwise); authenticity pass; trust verified',
      'opened: it names no ticket',
      'note: text was not valid gb2312, read as UTF-8',
      'file: foto.jpg (image/jpeg, 1.2 MB), left out',
      '| satır 1\n      | satır]0;x 2',
      'Mails sent for it (1)',
      'attempt 1',
      'temporary: 451 try later',
      'permanent: 550 5.1.1 no such user',
      'ticket.opened',
      'a mail that names no ticket  (system)',
    ]
    let from = 0
    for (const part of parts) {
      const found = out.indexOf(part, from)
      expect({ part, found: found >= 0 }).toEqual({ part, found: true })
      from = found
    }
  })

  it('is found by its number however it is written', async () => {
    const id = seeded.ticketId
    for (const word of [`${id}`, `PD-${id}`, `pd-${id}`, `[PD-${id}]`, `#${id}`]) expect((await desk('ticket', word)).code).toBe(0)
    for (const word of ['999999', 'XY-1001', 'PD-', 'abc', `${id}x`])
      expect(await desk('ticket', word)).toEqual({ code: 1, out: '', err: `postdesk: there is no ticket ${word}\n` })
  })

  it('is one JSON object with --json', async () => {
    const [story] = jsonLines((await desk('ticket', String(seeded.ticketId), '--json')).out)
    expect(story).toMatchObject({
      number: `PD-${seeded.ticketId}`,
      ticket: { customer: 'ayse@example.org', mailbox: 'support', holds: [] },
      messages: [{ from: 'ayse@example.org', attachments: [{ filename: 'foto.jpg', kept: false }] }],
      mails: [{ state: 'failed', attempts: [{ result: 'temporary' }, { result: 'permanent' }] }],
      links: [{ to: seeded.otherId }],
      events: [{ kind: 'ticket.opened' }, { kind: 'mail.sent' }],
    })
  })
})

describe('outbox', () => {
  it('lists mails with what the server last said', async () => {
    const { out } = await desk('outbox')
    expect(out).toMatch(new RegExp(`${seeded.outboxId} +failed .* 2 +PD-${seeded.ticketId} +ayse@example.org +550 5.1.1 no such user`))
    expect(jsonLines((await desk('outbox', '--state', 'failed', '--json')).out)).toMatchObject([
      { id: seeded.outboxId, ticket: `PD-${seeded.ticketId}` },
    ])
    expect((await desk('outbox', '--state', 'held')).err).toBe('no mail is held\n')
  })
})

describe('quarantine', () => {
  it('lists what was kept out and why, and releases it once', async () => {
    const { out } = await desk('quarantine')
    expect(out).toMatch(new RegExp(`${seeded.quarantinedId} .* 123 kB +unknown +its header block is larger than 1 MB`))
    expect(jsonLines((await desk('quarantine', '--json')).out)).toMatchObject([{ id: seeded.quarantinedId, mailbox: 'support' }])

    const released = await desk('quarantine', 'release', `${seeded.quarantinedId}`, '4711')
    expect(released).toEqual({
      code: 1,
      out: `released message ${seeded.quarantinedId}\n`,
      err: 'postdesk: message 4711 is not in quarantine\n',
    })
    const row = await database.db.selectFrom('messages').selectAll().where('id', '=', seeded.quarantinedId).executeTakeFirstOrThrow()
    expect(row).toMatchObject({ state: 'stored', processed_at: null, attempts: 0, released_at: new Date('2026-11-22T09:00:00Z') })
    const events = await database.db.selectFrom('events').selectAll().where('message_id', '=', seeded.quarantinedId).execute()
    expect(events).toMatchObject([
      {
        kind: 'message.released',
        actor: 'operator',
        because: 'let out of quarantine, where it was for: its header block is larger than 1 MB',
      },
    ])

    expect((await desk('quarantine', 'release', `${seeded.quarantinedId}`)).code).toBe(1)
    expect(await database.db.selectFrom('events').selectAll().where('message_id', '=', seeded.quarantinedId).execute()).toHaveLength(1)
    expect((await desk('quarantine')).err).toBe('the quarantine is empty\n')
  })
})
