import { once } from 'node:events'
import { createServer } from 'node:net'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { check } from '../../src/commands/check.ts'
import { type Dovecot, startDovecot } from '../support/dovecot.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'
import { freePort, startRedis, type TestRedis } from '../support/redis.ts'
import { type SmtpSink, startSmtpSink } from '../support/smtp-sink.ts'
import { fakeIo, folderWithConfig, jsonLines, run } from './fake-io.ts'

let database: TestDatabase
let dovecot: Dovecot
let sink: SmtpSink
let redis: TestRedis
beforeAll(async () => {
  ;[database, dovecot, sink, redis] = await Promise.all([createTestDatabase(), startDovecot(), startSmtpSink(), startRedis()])
  dovecot.deliverMany('support', ['Subject: one\n\n1\n', 'Subject: two\n\n2\n'])
  dovecot.addFolder('support', 'Done')
})
afterAll(() => Promise.all([database.close(), dovecot.stop(), sink.stop(), redis.stop()]))

interface Change {
  readonly port?: number
  readonly password?: string
  readonly folder?: string
  readonly after?: string
}

const mailbox = (name: string, { port = dovecot.port, password = dovecot.password, folder = 'INBOX', after = 'leave' }: Change = {}) =>
  `\n  - { name: ${name}, address: ${name}@example.com, folder: ${folder}, after: ${after}, imap: { host: 127.0.0.1, port: ${port}, tls: none, user: ${dovecot.user}, password: ${password} } }`

const smtp = () => `{ host: 127.0.0.1, port: ${sink.port}, tls: none }`
const folder = (more: Readonly<Record<string, string>>) =>
  folderWithConfig(database.url, { mailboxes: mailbox('support'), smtp: smtp(), ...more })

describe('check', () => {
  it('tries every server, a line each, and exits 0 where all answer', async () => {
    const { code, out, err } = await run(['check'], { cwd: folder({ queue: redis.url }) })
    expect([code, err]).toEqual([0, ''])
    const lines = out.trim().split('\n')
    expect(lines).toHaveLength(5)
    expect(lines[0]).toBe(`ok      imap      support  127.0.0.1:${dovecot.port} no TLS, INBOX 2 mails, IDLE`)
    expect(lines[1]).toBe(`ok      smtp      127.0.0.1:${sink.port} no TLS, answers, no login configured`)
    expect(lines[2]).toMatch(/^ok {6}database {2}127\.0\.0\.1:\d+\/t_\w+, PostgreSQL \d+\.\d+, can write, newest schema$/)
    expect(lines[3]).toMatch(/^ok {6}redis {5}127\.0\.0\.1:\d+, Redis \d+\.\d+\.\d+ answers$/)
    expect(lines[4]).toMatch(/^ok {6}policy {4}\S+plain-policy, 0 rules, 0 procedures, 1 teams, 1 people$/)
  })

  it('fails a broken policy', async () => {
    const { code, out } = await run(['check'], { cwd: folder({ policy: '/no/such/folder' }) })
    expect(code).toBe(1)
    expect(out).toContain('FAILED  policy    /no/such/folder, one fault, the first: /no/such/folder: there is no such folder')
  })

  it('goes on where one fails, tells why, and exits 1', async () => {
    const nobody = await freePort()
    const mailboxes = [
      mailbox('support', { password: 'wrong' }),
      mailbox('sales', { folder: 'Nowhere' }),
      mailbox('gone', { port: nobody }),
      mailbox('good', { folder: 'Done' }),
    ].join('')
    const more = { mailboxes, smtp: `{ host: 127.0.0.1, port: ${nobody}, tls: none }`, queue: `redis://127.0.0.1:${nobody}` }
    const { code, out } = await run(['check', '--json'], { cwd: folder({ ...more, database: `postgres://x@127.0.0.1:${nobody}/x` }) })
    expect(code).toBe(1)
    expect(jsonLines(out)).toMatchObject([
      { kind: 'imap', ok: false, why: expect.stringContaining('the server refused user or password') },
      { kind: 'imap', ok: false, why: 'Nowhere: the folder does not exist on the server' },
      { kind: 'imap', ok: false, why: expect.stringContaining('nothing listens on that host and port') },
      { kind: 'imap', ok: true, detail: 'Done 0 mails, IDLE' },
      { kind: 'smtp', ok: false, why: expect.stringContaining('ECONNREFUSED') },
      { kind: 'database', ok: false, why: expect.stringContaining('ECONNREFUSED') },
      { kind: 'redis', ok: false, why: expect.stringContaining('ECONNREFUSED') },
      { kind: 'policy', ok: true },
    ])
  })

  it('looks for the folder that mail is moved to', async () => {
    const mailboxes = mailbox('support', { after: '{ move: Done }' }) + mailbox('sales', { folder: 'Done', after: '{ move: Later }' })
    const { code, out } = await run(['check'], { cwd: folder({ mailboxes }) })
    expect(code).toBe(0)
    expect(out).toContain('INBOX 2 mails, IDLE, moves to Done\n')
    expect(out).toContain('Done 0 mails, IDLE, moves to Later, which will be made\n')
  })

  it('warns of a Redis that may throw jobs away, and of risky settings', async () => {
    const client = new Redis(redis.url)
    await client.config('SET', 'maxmemory-policy', 'allkeys-lru')
    const { code, out, err } = await run(['check'], {
      cwd: folder({ queue: redis.url, smtp: smtp().replace('}', ', verifyCertificate: false }') }),
    })
    await client.config('SET', 'maxmemory-policy', 'noeviction')
    client.disconnect()
    expect(code).toBe(0)
    expect(out).toContain('warn    redis     maxmemory-policy is allkeys-lru: set it to noeviction')
    expect(err).toMatch(/^warning: postdesk\.yaml:\d+:\d+ {2}smtp\.verifyCertificate: false accepts any certificate/)
  })

  it('fails a database that can only be read', async () => {
    const url = new URL(database.url)
    url.searchParams.set('options', '-c default_transaction_read_only=on')
    const { code, out } = await run(['check', '--json'], { cwd: folder({ database: url.href }) })
    expect(code).toBe(1)
    expect(jsonLines(out)).toContainEqual(
      expect.objectContaining({ kind: 'database', ok: false, why: expect.stringContaining('read-only transaction') }),
    )
  })

  it('waits for no server longer than its time', async () => {
    const silent = createServer().listen(0, '127.0.0.1')
    await once(silent, 'listening')
    const { port } = silent.address() as { port: number }
    const fake = fakeIo({
      cwd: folder({
        mailboxes: mailbox('support', { port }),
        smtp: `{ host: 127.0.0.1, port: ${port}, tls: none }`,
        queue: `redis://127.0.0.1:${port}`,
      }),
    })
    const code = await check({ io: fake.io, args: [], options: { json: true } }, 300)
    silent.close()
    expect(code).toBe(1)
    const late = jsonLines(fake.out()).filter(line => line.why === 'no answer within 0.3 s')
    expect(late.map(line => line.kind)).toEqual(['imap', 'smtp', 'redis'])
  })
})
