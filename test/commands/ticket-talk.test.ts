import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commitLetter } from '../support/commit.ts'
import { startRedis } from '../support/redis.ts'
import { openTicketDesk } from '../support/ticket-desk.ts'
import { temporaryFolder } from './fake-io.ts'

const at = openTicketDesk({ config: { tickets: '{ closeResolvedDays: 3 }' } })
const { desk, deskWith } = at
const mailsOf = () => at.mails('reply')
const stateOf = async () => (await at.ticket()).state

describe('ticket reply', () => {
  it('writes to the customer, signed, and says so', async () => {
    const done = await desk(
      'ticket',
      'reply',
      `PD-${at.id}`,
      '--text',
      'Please restart it.',
      '--as',
      'Grace@desk.test',
      '--because',
      'I know it',
    )
    const [mail] = await mailsOf()
    expect(done).toEqual({
      code: 0,
      out: `PD-${at.id}: mail ${mail?.id} to amira@example.com is on its way; the ticket is open\n`,
      err: '',
    })
    expect(mail?.text).toMatch(/^Please restart it\.\n\nGrace Obi\nHead of Customer Service\nExample Ltd\n/)
    expect((await at.history()).slice(-2)).toMatchObject([
      { kind: 'replied', actor: 'person:grace@desk.test', because: 'I know it' },
      { kind: 'state.changed', actor: 'person:grace@desk.test', because: 'I know it' },
    ])
  })

  it('rings for the mail, so that it leaves at once', async () => {
    const redis = await startRedis()
    const { Queue } = await import('bullmq')
    const queue = new Queue('send', { connection: { url: redis.url } })
    const cwd = at.folder({ queue: JSON.stringify(redis.url) })
    await deskWith({ cwd }, 'ticket', 'reply', `${at.id}`, '--text', 'x')
    const [mail] = await mailsOf()
    expect((await queue.getWaiting()).map(job => job.data)).toEqual([{ id: String(mail?.id) }])
    await queue.close()
    await redis.stop()
  })

  it('takes its text from standard input or a file, and leads where --then says', async () => {
    expect((await deskWith({ stdin: 'From a\n\n\npipe.\n' }, 'ticket', 'reply', `${at.id}`, '--then', 'waiting')).code).toBe(0)
    expect(await stateOf()).toBe('waiting')
    const file = join(temporaryFolder(), 'answer.txt')
    writeFileSync(file, 'من ملف')
    expect((await desk('ticket', 'reply', `${at.id}`, '--file', file)).code).toBe(0)
    expect(await stateOf()).toBe('open')
    const [piped, filed] = await mailsOf()
    expect(piped?.text).toMatch(/^From a\n\n\npipe\.\n\nExample Ltd\n/)
    expect(filed?.text).toMatch(/^من ملف\n/)
  })

  it('shows in the story with its text, and ends the clock of the first response', async () => {
    const answered = /first response: .*\n(?: {4}.*\n)* {4}ended/
    expect((await desk('ticket', `${at.id}`)).out).not.toMatch(answered)
    await desk('ticket', 'reply', `${at.id}`, '--text', 'Please\nrestart it.')
    const { out } = await desk('ticket', `${at.id}`)
    expect(out).toContain('      | Please\n      | restart it.\n')
    expect(out).toMatch(/replied +a person answered {2}\(person:sam\)/)
    expect(out).toMatch(answered)
  })

  it('refuses what says nothing clear with 64', async () => {
    const check = async (argv: readonly string[], err: string) =>
      expect(await desk('ticket', 'reply', `${at.id}`, ...argv)).toEqual({ code: 64, out: '', err: `postdesk: ${err}\n` })
    await check(['--text', 'x', '--file', 'y'], '--text and --file say two things: give one of them')
    await check(['--text', 'x', '--then', 'wating'], 'there is no state after a reply: wating; did you mean waiting?')
    await check(['--text', 'x', '--as', 'grase@desk.test'], 'there is no person grase@desk.test; did you mean grace@desk.test?')
    expect(await mailsOf()).toEqual([])
    expect(await stateOf()).toBe('new')
  })

  it('refuses files that are not there or no text', async () => {
    expect(await desk('ticket', 'reply', `${at.id}`, '--file', '/no/such')).toMatchObject({
      code: 66,
      err: expect.stringContaining('ENOENT'),
    })
    const latin = Buffer.from([0x67, 0xfc, 0x6e])
    const done = await deskWith({ stdin: latin }, 'ticket', 'reply', `${at.id}`)
    expect(done).toEqual({ code: 65, out: '', err: 'postdesk: standard input is no UTF-8 text\n' })
  })

  it('refuses no words, too many, and merged tickets', async () => {
    const check = async (text: string, why: string) =>
      expect(await deskWith({ stdin: text }, 'ticket', 'reply', `${at.id}`)).toEqual({
        code: 1,
        out: '',
        err: `postdesk: PD-${at.id} can't be answered: ${why}\n`,
      })
    await check('', 'there are no words')
    await check('x'.repeat(100_001), 'the text has 100001 bytes, and 100000 are the most')
    await check('x'.repeat(2_000_000), 'the text has 2000000 bytes, and 100000 are the most')
    const { tickets } = await commitLetter(at.room, {})
    await desk('ticket', 'merge', `${at.id}`, `${tickets[0]}`)
    await check('x', `it was merged into ${tickets[0]}`)
  })
})

describe('ticket note', () => {
  it('is for colleagues: an event, and no mail', async () => {
    const done = await desk('ticket', 'note', `${at.id}`, '--text', 'She is\n\na regular.')
    expect(done).toEqual({ code: 0, out: `PD-${at.id}: noted; no mail was written\n`, err: '' })
    expect((await at.history()).at(-1)).toMatchObject({ kind: 'noted', actor: 'person:sam', data: { words: 'She is\n\na regular.' } })
    expect(await mailsOf()).toEqual([])
    expect(await stateOf()).toBe('new')
    expect((await desk('ticket', `${at.id}`)).out).toContain('      | She is\n      |\n      | a regular.\n')
  })

  it('is refused with the reason', async () => {
    const check = async (number: string, why: string) =>
      expect(await desk('ticket', 'note', number, '--text', why === 'there are no words' ? '' : 'x')).toEqual({
        code: 1,
        out: '',
        err: `postdesk: PD-${number} can't be noted on: ${why}\n`,
      })
    await check(`${at.id}`, 'there are no words')
    await check('99999', 'there is no ticket 99999')
    const { tickets } = await commitLetter(at.room, {})
    await desk('ticket', 'merge', `${at.id}`, `${tickets[0]}`)
    await check(`${at.id}`, `it was merged into ${tickets[0]}`)
    expect((await desk('ticket', 'note', `${at.id}`, '--text', 'x', '--file', 'y')).code).toBe(64)
  })
})

describe('ticket resolve', () => {
  it('says nothing to the customer unless there is a text', async () => {
    const done = await desk('ticket', 'resolve', `${at.id}`)
    expect(done.out).toBe(`PD-${at.id}: resolved; it closes where nobody writes for 3 days\n`)
    expect(await mailsOf()).toEqual([])
    expect(await desk('ticket', 'resolve', `${at.id}`)).toMatchObject({
      code: 1,
      err: `postdesk: PD-${at.id} can't be changed: it is resolved already\n`,
    })
    await desk('ticket', 'resolve', `${at.id}`, '--text', 'It is mended.', '--as', 'sam@desk.test')
    expect((await mailsOf())[0]?.text).toMatch(/^It is mended\.\n\nSam Okoro\nAgent\n/)
    const timers = await at.room.db.selectFrom('timers').select(['kind', 'ended_at']).where('ticket_id', '=', at.id).execute()
    expect(timers).toEqual([{ kind: 'plan', ended_at: null }])
  })

  it('refuses two texts', async () => {
    expect((await desk('ticket', 'resolve', `${at.id}`, '--text', 'x', '--file', 'y')).code).toBe(64)
    expect(await stateOf()).toBe('new')
  })
})
