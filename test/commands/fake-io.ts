// An Io of a test's own: streams that keep what was written, signals sent by the test, a clock that stands unless told to move.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { onTestFinished } from 'vitest'
import { runCli } from '../../src/cli.ts'
import type { Io, StopSignal } from '../../src/commands/io.ts'
import { PLAIN_POLICY } from '../support/config.ts'

export const NOW = new Date('2026-11-22T09:00:00Z')

export interface FakeOptions {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  readonly stdin?: string | Buffer
  readonly terminal?: boolean
  readonly now?: Date
}

export interface Fake {
  readonly io: Io
  out(): string
  err(): string
  signal(name: StopSignal): void
  listeners(): number
  advance(milliseconds: number): void
}

export function fakeIo(options: FakeOptions = {}): Fake {
  const [out, err] = [sink(options.terminal), sink(options.terminal)]
  const listeners = new Set<(signal: StopSignal) => void>()
  let now = (options.now ?? NOW).valueOf()
  async function* stdin() {
    yield Buffer.from(options.stdin ?? '')
  }
  const io: Io = {
    stdout: out.stream,
    stderr: err.stream,
    stdin: stdin(),
    env: options.env ?? {},
    cwd: options.cwd ?? tmpdir(),
    clock: { now: () => new Date(now) },
    onSignal: listener => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
  return {
    io,
    out: out.text,
    err: err.text,
    signal: name => {
      for (const listener of listeners) listener(name)
    },
    listeners: () => listeners.size,
    advance: milliseconds => {
      now += milliseconds
    },
  }
}

function sink(terminal = false) {
  const chunks: string[] = []
  const write = (chunk: Buffer | string, _encoding: string, done: () => void) => {
    chunks.push(String(chunk))
    done()
  }
  const stream = Object.assign(new Writable({ write, decodeStrings: false }), terminal ? { isTTY: true, columns: 100 } : {})
  return { stream, text: () => chunks.join('') }
}

/** A folder that goes with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'postdesk-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

export async function run(argv: readonly string[], options: FakeOptions = {}): Promise<Ran> {
  const fake = fakeIo(options)
  const code = await runCli(argv, fake.io)
  return { code, out: fake.out(), err: fake.err() }
}

/** A folder with a postdesk.yaml on the given database; further lines of YAML replace the defaults below them. */
export function folderWithConfig(databaseUrl: string, more: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryFolder()
  const parts = {
    organisation: '{ name: Example Ltd }',
    policy: JSON.stringify(PLAIN_POLICY),
    mailboxes: `
  - { name: support, address: support@example.com, imap: { host: 127.0.0.1, port: 1, tls: none, password: x } }
  - { name: sales, address: sales@example.com, imap: { host: 127.0.0.1, port: 1, tls: none, password: x } }`,
    smtp: '{ host: 127.0.0.1, port: 1, tls: none }',
    database: JSON.stringify(databaseUrl),
    ...more,
  }
  const lines = Object.entries(parts).map(([key, value]) => `${key}: ${value}\n`)
  writeFileSync(join(folder, 'postdesk.yaml'), lines.join(''))
  return folder
}

/** Every line of a `--json` listing. */
export const jsonLines = (text: string): readonly Record<string, unknown>[] =>
  text
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line))
