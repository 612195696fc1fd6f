import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { runCli } from '../../src/cli.ts'
import { chooseMailbox, withoutMboxLine } from '../../src/commands/ingest-sources.ts'
import { aMailbox } from '../support/config.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'
import { fakeIo, folderWithConfig, jsonLines, run } from './fake-io.ts'

let database: TestDatabase
let folder: string
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())
beforeEach(() => {
  folder = folderWithConfig(database.url)
})

let count = 0
const aMail = (headers = '') => `Message-ID: <${++count}@example.org>\r\nFrom: a@example.org\r\n${headers}\r\nhello ${count}\r\n`
const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
const mailboxOf = async (id: unknown) => {
  const row = await database.db
    .selectFrom('messages as m')
    .innerJoin('mailboxes as b', 'b.id', 'm.mailbox_id')
    .select(['b.name', 'm.source', 'm.state', 'm.imported'])
    .where('m.id', '=', Number(id))
    .executeTakeFirstOrThrow()
  return row
}

describe('ingest', () => {
  it('stores each file before it prints its id', async () => {
    write('one.eml', aMail())
    write('two.eml', aMail())
    const { code, out, err } = await run(['ingest', 'one.eml', 'two.eml'], { cwd: folder })
    expect([code, err]).toEqual([0, ''])
    const [first, second] = out.trim().split('\n')
    expect(first).toMatch(/^\d+ {2}one\.eml$/)
    expect(second).toMatch(/^\d+ {2}two\.eml$/)
    expect(await mailboxOf(Number.parseInt(out, 10))).toEqual({ name: 'support', source: 'ingest', state: 'stored', imported: false })
  })

  it('takes one mail from standard input, as a mail server pipes it', async () => {
    const stdin = `From a@example.org Sun Nov 22 08:00:00 2026\n${aMail('Delivered-To: sales@example.com\r\n')}`
    const { code, out } = await run(['ingest', '-', '--json'], { cwd: folder, stdin })
    expect(code).toBe(0)
    const [stored] = jsonLines(out)
    expect(stored).toEqual({ file: 'standard input', id: expect.any(Number), duplicate: false })
    expect((await mailboxOf(stored?.id)).name).toBe('sales')
  })

  it('knows a mail that it has', async () => {
    const mail = aMail()
    const first = await run(['ingest', '-'], { cwd: folder, stdin: mail })
    const second = await run(['ingest', '-'], { cwd: folder, stdin: mail })
    expect(second).toEqual({ code: 0, out: first.out.replace('\n', '  (known already)\n'), err: '' })
  })

  it('takes all files below a folder, in the order of their names', async () => {
    mkdirSync(join(folder, 'mails', 'cur'), { recursive: true })
    write('mails/b.eml', aMail())
    write('mails/a.eml', aMail())
    write('mails/cur/1:2,S', aMail())
    write('mails/.hidden', aMail())
    const { out } = await run(['ingest', 'mails', '--json'], { cwd: folder })
    expect(jsonLines(out).map(line => line.file)).toEqual(['mails/a.eml', 'mails/b.eml', 'mails/cur/1:2,S'])
  })

  it('takes many at once, each of them once', async () => {
    mkdirSync(join(folder, 'many'))
    for (let number = 0; number < 120; number++) write(`many/${number}.eml`, aMail())
    const stored = jsonLines((await run(['ingest', 'many', '--json'], { cwd: folder })).out)
    expect(new Set(stored.map(line => line.file)).size).toBe(120)
    expect(new Set(stored.map(line => line.id)).size).toBe(120)
  })

  it('goes to the mailbox named, whatever the mail says', async () => {
    const argv = ['ingest', '-', '--json', '--mailbox', 'sales']
    const [stored] = jsonLines((await run(argv, { cwd: folder, stdin: aMail('To: support@example.com\r\n') })).out)
    expect((await mailboxOf(stored?.id)).name).toBe('sales')
  })

  it('answers in the exit codes of sysexits.h, and stores what it can', async () => {
    write('good.eml', aMail())
    write('empty.eml', '\r\n \n')
    const check = async (argv: readonly string[], code: number, out: number, err: string, stdin = '') => {
      const ran = await run(['ingest', ...argv], { cwd: folder, stdin })
      expect({ argv, code: ran.code, lines: ran.out.split('\n').length - 1, err: ran.err }).toEqual({ argv, code, lines: out, err })
    }
    await check(['good.eml', 'gone.eml'], 66, 1, 'postdesk: there is no file gone.eml\n')
    await check(['empty.eml', 'good.eml'], 65, 1, 'postdesk: empty.eml: holds no mail\n')
    await check(['-'], 65, 0, 'postdesk: standard input: holds no mail\n')
    await check(['good.eml', '--mailbox', 'nobody'], 64, 0, 'postdesk: there is no mailbox nobody; mailboxes are support, sales\n')
    await check(['-', '--mailbox', 'nobody'], 75, 0, 'postdesk: there is no mailbox nobody; mailboxes are support, sales\n', aMail())
  })

  it('stops between two mails when told to, with what is stored told', async () => {
    for (const name of ['1.eml', '2.eml', '3.eml']) write(name, aMail())
    const fake = fakeIo({ cwd: folder })
    const stdout = Object.assign(Object.create(fake.io.stdout), {
      write: (text: string) => {
        fake.signal('SIGTERM')
        return fake.io.stdout.write(text)
      },
    })
    expect(await runCli(['ingest', '1.eml', '2.eml', '3.eml'], { ...fake.io, stdout })).toBe(130)
    expect(fake.out()).toMatch(/^\d+ {2}1\.eml\n$/)
    expect(fake.listeners()).toBe(0)
  })

  it('shows a bar with rate and remaining time on a terminal, and faults above it', async () => {
    write('1.eml', aMail())
    write('2.eml', '')
    const fake = fakeIo({ cwd: folder, terminal: true })
    Object.assign(fake.io.stderr, { cursorTo: () => true, clearLine: () => true, moveCursor: () => true })
    expect(await runCli(['ingest', '1.eml', '2.eml'], fake.io)).toBe(65)
    expect(fake.err()).toContain('2 of 2')
    expect(fake.err()).toMatch(/mails\/s .* left/)
    expect(fake.err()).toContain('postdesk: 2.eml: holds no mail\n')
    expect(fake.out()).toBe('')
  })
})

describe('the mailbox of a mail', () => {
  const mailboxes = [aMailbox(), aMailbox({ name: 'sales', address: 'sales@desk.example' })]
  const check = (headers: string, name: string) => expect(chooseMailbox(Buffer.from(`${headers}\n\nbody`), mailboxes)?.name).toBe(name)

  it('is the one it was delivered to, else the first addressed, else the first of all', () => {
    check('To: sales@desk.example', 'sales')
    check('To: "Sales, dept" <SALES@desk.example>, support@desk.example', 'sales')
    check('To: support@desk.example\nDelivered-To: sales@desk.example', 'sales')
    check('Cc: x@example.org,\n sales+pd1001-abc@desk.example', 'sales')
    check('To: undisclosed-recipients:;', 'support')
    check('Subject: sales@desk.example', 'support')
    check('To: not-sales@desk.example', 'support')
  })

  it('is not misled by the mbox line', () => {
    expect(withoutMboxLine(Buffer.from('From a b\nTo: x\n')).toString()).toBe('To: x\n')
    expect(withoutMboxLine(Buffer.from('From: a\n')).toString()).toBe('From: a\n')
    expect(withoutMboxLine(Buffer.from('From a')).toString()).toBe('From a')
  })
})
