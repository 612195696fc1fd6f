import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Call } from '../../src/commands/io.ts'
import { type StartDesk, start } from '../../src/commands/start.ts'
import type { DeskOptions } from '../../src/desk.ts'
import { type Fake, fakeIo, folderWithConfig } from './fake-io.ts'

interface Scene {
  readonly fake: Fake
  readonly asked: DeskOptions[]
  readonly code: Promise<number>
  /** Resolves when the desk was asked to stop. */
  readonly stopping: Promise<void>
  /** Ends the drain. */
  drained(): void
  readonly started: Promise<void>
}

function scene(options: Call['options'] = {}, change: { start?: Promise<void>; drainMs?: number; database?: string } = {}): Scene {
  const fake = fakeIo({ cwd: folderWithConfig('postgres://nowhere', change.database ? { database: change.database } : {}) })
  const [stopping, drained, started] = [Promise.withResolvers<void>(), Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const asked: DeskOptions[] = []
  const startDesk: StartDesk = async desk => {
    asked.push(desk)
    await change.start
    started.resolve()
    const stop = () => {
      stopping.resolve()
      return drained.promise
    }
    return { stop }
  }
  const code = start({ io: fake.io, args: [], options }, startDesk, change.drainMs)
  return { fake, asked, code, stopping: stopping.promise, drained: drained.resolve, started: started.promise }
}

const events = (fake: Fake) =>
  fake
    .err()
    .split('\n')
    .filter(line => line.startsWith('{'))
    .map(line => JSON.parse(line))

describe('start', () => {
  it('runs until a signal, drains, and ends well', async () => {
    const { fake, asked, code, started, stopping, drained } = scene()
    await started
    expect(asked[0]?.roles).toEqual(['mailboxes', 'messages', 'send', 'timers', 'web'])
    expect(asked[0]?.migrate).toBe(true)
    fake.signal('SIGTERM')
    await stopping
    drained()
    expect(await code).toBe(0)
    expect(fake.listeners()).toBe(0)
    expect(events(fake)).toMatchObject([{ msg: 'desk.stopping', signal: 'SIGTERM' }])
  })

  it('takes the roles and the choice not to migrate from its options', async () => {
    const { fake, asked, code, drained } = scene({ only: 'send, mailboxes', migrate: false })
    expect(asked[0]).toMatchObject({ roles: ['mailboxes', 'send'], migrate: false })
    fake.signal('SIGINT')
    drained()
    expect(await code).toBe(0)
  })

  it('refuses to serve a page that is not configured', async () => {
    const { fake, asked, code } = scene({ only: 'send,web' })
    expect(await code).toBe(78)
    expect(fake.err()).toBe('postdesk: the role web serves the satisfaction page, but the configuration has no `web`\n')
    expect(asked).toEqual([])
  })

  it('warns that an embedded database serves one machine when a part of the roles is asked for', async () => {
    const { fake, code, drained } = scene({ only: 'send' }, { database: 'embedded' })
    expect(fake.err()).toBe('note: the embedded database serves this machine only; processes elsewhere need a database URL\n')
    fake.signal('SIGTERM')
    drained()
    await code
  })

  it('ends at once on a second signal, with the code of that signal', async () => {
    const { fake, code, started, stopping } = scene()
    await started
    fake.signal('SIGTERM')
    await stopping
    fake.advance(2_000)
    fake.signal('SIGINT')
    expect(await code).toBe(130)
    expect(events(fake).at(-1)).toMatchObject({ msg: 'desk.stopped-hard', why: 'second SIGINT' })
  })

  it("takes the echo of a terminal's Ctrl-C, as npm sends it, for the same signal", async () => {
    const { fake, code, started, stopping, drained } = scene()
    await started
    fake.signal('SIGINT')
    fake.advance(50)
    fake.signal('SIGINT')
    await stopping
    drained()
    expect(await code).toBe(0)
  })

  it('gives up the drain at its deadline', async () => {
    const { fake, code, started } = scene({}, { drainMs: 20 })
    await started
    fake.signal('SIGTERM')
    expect(await code).toBe(1)
    expect(events(fake).at(-1)).toMatchObject({ msg: 'desk.stopped-hard', why: 'not drained within 0.02 s' })
  })

  it('stops as soon as it stands where the signal came during the start, and at once on a second', async () => {
    const starting = Promise.withResolvers<void>()
    const one = scene({}, { start: starting.promise })
    const other = scene({}, { start: new Promise(() => undefined) })
    for (const { fake } of [one, other]) fake.signal('SIGTERM')
    other.fake.advance(1_000)
    other.fake.signal('SIGTERM')
    expect(await other.code).toBe(143)
    starting.resolve()
    await one.stopping
    one.drained()
    expect(await one.code).toBe(0)
  })

  it('never starts on a wrong configuration', async () => {
    const fake = fakeIo({ cwd: folderWithConfig('postgres://nowhere') })
    writeFileSync(join(fake.io.cwd, 'postdesk.yaml'), 'organisation: { name: X }\n')
    let started = false
    const code = await start({ io: fake.io, args: [], options: {} }, async () => {
      started = true
      return { stop: async () => undefined }
    })
    expect([code, started]).toEqual([78, false])
    expect(fake.err().trim().split('\n')).toHaveLength(2)
  })

  it('tells why it could not start: 75 where the database is away, 1 else', async () => {
    const check = async (error: Error, code: number, why: string) => {
      const fake = fakeIo({ cwd: folderWithConfig('postgres://nowhere') })
      const refuse: StartDesk = () => Promise.reject(error)
      expect(await start({ io: fake.io, args: [], options: {} }, refuse)).toBe(code)
      expect(events(fake)).toMatchObject([{ msg: 'desk.failed', why }])
    }
    const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
    await check(refused, 75, 'the database can not be reached: connect ECONNREFUSED')
    await check(new AggregateError([refused]), 75, 'the database can not be reached: connect ECONNREFUSED')
    await check(Object.assign(new Error('password wrong'), { code: '28P01' }), 75, 'the database refuses us: password wrong')
    await check(new Error('no embedded PostgreSQL for this platform'), 1, 'no embedded PostgreSQL for this platform')
  })
})
