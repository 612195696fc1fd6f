// The desk as a real process: started, fed, listed and stopped as an operator would.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { folderWithConfig, jsonLines, run } from './commands/fake-io.ts'
import { createTestDatabase, type TestDatabase } from './support/postgres.ts'
import { type SmtpSink, startSmtpSink } from './support/smtp-sink.ts'

const main = resolve(import.meta.dirname, '../src/main.ts')
let database: TestDatabase
let sink: SmtpSink
beforeAll(async () => {
  ;[database, sink] = await Promise.all([createTestDatabase(), startSmtpSink()])
})
afterAll(() => Promise.all([database.close(), sink.stop()]))

it('start runs the desk: a mail ingested beside it is acknowledged, and SIGTERM ends it with 0', async () => {
  const cwd = folderWithConfig(database.url, { smtp: `{ host: 127.0.0.1, port: ${sink.port}, tls: none }` })
  const desk = spawn(process.execPath, [main, 'start', '--only', 'messages,send,timers'], { cwd, stdio: ['ignore', 'ignore', 'pipe'] })
  const log: Record<string, unknown>[] = []
  for await (const line of createInterface(desk.stderr)) {
    log.push(JSON.parse(line))
    if (log.at(-1)?.msg === 'desk.started') break
  }
  expect(log.at(-1)).toMatchObject({ msg: 'desk.started', roles: ['messages', 'send', 'timers'] })
  desk.stderr.resume()

  const mail = 'Message-ID: <1@example.org>\r\nFrom: Ada <ada@example.org>\r\nTo: sales@example.com\r\nSubject: Quote\r\n\r\nHow much?\r\n'
  expect((await run(['ingest', '-'], { cwd, stdin: mail })).code).toBe(0)
  const sent = await sink.waitFor(1)
  expect(sent.envelope).toEqual({ from: 'sales@example.com', to: ['ada@example.org'] })
  const [ticket] = jsonLines((await run(['tickets', '--json'], { cwd })).out)
  expect(ticket).toMatchObject({ title: 'Quote', customer: 'ada@example.org', mailbox: 'sales' })

  const ended = once(desk, 'exit')
  desk.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
})
