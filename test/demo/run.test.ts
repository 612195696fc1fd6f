import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { systemClock } from '../../src/clock.ts'
import { type DemoOptions, runDemo } from '../../src/demo/run.ts'

const made: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const undo of made.splice(0).toReversed()) await undo()
})

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'postdesk-demo-'))
  made.push(() => rm(folder, { recursive: true, force: true }))
  return folder
}

interface Running {
  text(): string
  /** Resolves as soon as the demo has printed it. */
  printed(words: string): Promise<void>
  stop(): void
  readonly ended: Promise<number>
}

function start(dataDirectory: string, change: Partial<DemoOptions> = {}): Running {
  const stop = new AbortController()
  const waiting = new Map<string, () => void>()
  let text = ''
  const write = (more: string) => {
    text += more
    for (const [words, tell] of waiting) if (text.includes(words)) tell()
  }
  const ended = runDemo({ once: true, dataDirectory, stdout: { write }, colour: false, clock: systemClock, signal: stop.signal, ...change })
  const printed = (words: string) =>
    new Promise<void>((resolve, reject) => {
      if (text.includes(words)) return resolve()
      waiting.set(words, resolve)
      void ended.then(() => reject(new Error(`the demo ended without "${words}":\n${text}`)), reject)
    })
  return { text: () => text, printed, stop: () => stop.abort(), ended }
}

const LONG = 60_000

it('brings all eight customers through and finds every check ok, also on a folder that was used before', {
  timeout: 2 * LONG,
}, async () => {
  const folder = await makeFolder()
  for (const round of ['first', 'second']) {
    const demo = start(folder)
    expect([round, await demo.ended, demo.text()]).toEqual([round, 0, expect.stringMatching(/\n\d+ checks, all ok\n$/)])
    expect(demo.text()).not.toContain('FAILED')
    expect(demo.text()).toContain('ticket opened: PD-1006')
  }
})

it('stays up, sends what is typed, and ends well when it is told to', { timeout: LONG }, async () => {
  const demo = start(await makeFolder(), { once: false, input: typed('Yazıcım çalışmıyor, lütfen yardım edin, bugün çok acil\n') })
  await demo.printed('ticket opened: PD-1007')
  demo.stop()
  expect(await demo.ended).toBe(0)
  expect(demo.text()).toContain('You <you@customer.example>\n     Yazıcım çalışmıyor')
})

async function* typed(line: string): AsyncGenerator<string> {
  yield line
}

it('ends at once when it is told to in the middle of the samples', { timeout: LONG }, async () => {
  const demo = start(await makeFolder(), { once: false })
  await demo.printed('PD-1001')
  demo.stop()
  expect(await demo.ended).toBe(0)
  expect(demo.text()).not.toContain('Now you')
})

it('leaves a folder alone that another demo uses', { timeout: LONG }, async () => {
  const folder = await makeFolder()
  const first = start(folder, { once: false })
  await first.printed('PD-1001')
  const second = start(folder)
  expect(await second.ended).toBe(1)
  expect(second.text()).toContain('another demo is using')
  await first.printed('Now you')
  first.stop()
  expect(await first.ended).toBe(0)
})

it("never empties a folder that is not a demo's", async () => {
  const folder = await makeFolder()
  await writeFile(join(folder, 'initialised'), 'PostgreSQL 18\n')
  const demo = start(folder)
  expect(await demo.ended).toBe(1)
  expect(demo.text()).toContain("holds data that is not a demo's")
})

it('says so when a port is taken, and leaves nothing running', { timeout: LONG }, async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  made.push(async () => void taken.close())
  const folder = await makeFolder()
  const demo = start(folder, { ports: { smtp: (taken.address() as AddressInfo).port } })
  expect(await demo.ended).toBe(1)
  expect(demo.text()).toContain('✘ listen EADDRINUSE')
  expect(existsSync(join(folder, 'pg', 'postmaster.pid'))).toBe(false)
})
