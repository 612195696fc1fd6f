// Intake on a real mailbox, as tests want it: what was rung and logged is kept, a process is registered, and crashes can be played.
import { randomUUID } from 'node:crypto'
import { systemClock } from '../../src/clock.ts'
import type { MailboxConfig } from '../../src/config.ts'
import type { Db } from '../../src/db/connect.ts'
import { registerProcess } from '../../src/db/processes.ts'
import { type Intake, startIntake } from '../../src/workers/intake.ts'
import { aMailbox } from './config.ts'
import type { Dovecot } from './dovecot.ts'
import { type KeptLog, keepLog } from './log.ts'
import { waitFor } from './wait.ts'

export interface Watched {
  readonly processId: string
  readonly rung: number[]
  readonly log: KeptLog
  /** Resolves when this many lines of an event stand in the log. */
  logged(event: string, times?: number, mailbox?: string): Promise<unknown>
  stop(): Promise<void>
}

export function mailboxOf(
  server: Pick<Dovecot, 'host' | 'port' | 'user' | 'password'>,
  change: Partial<MailboxConfig> = {},
): MailboxConfig {
  const { host, port, user, password } = server
  return aMailbox({ imap: { host, port, tls: 'none', verifyCertificate: true, user, password }, ...change })
}

export interface WatchOptions {
  readonly processId?: string
  /** What happens after a commit and before the flags: the place for a crash. */
  readonly onRing?: (ids: readonly number[], intake: () => Intake) => Promise<void> | void
}

export async function watch(db: Db, mailboxes: readonly MailboxConfig[], options: WatchOptions = {}): Promise<Watched> {
  const processId = options.processId ?? randomUUID()
  await registerProcess(db, { id: processId, host: 'test', pid: process.pid, roles: ['mailboxes'] })
  const log = keepLog()
  const rung: number[] = []
  const ring = async (ids: readonly number[]) => {
    await options.onRing?.(ids, () => intake)
    rung.push(...ids)
  }
  const intake: Intake = startIntake({ db, log, clock: systemClock, processId, config: { mailboxes }, ring })
  const logged = (event: string, times = 1, mailbox?: string) =>
    waitFor(
      `${times} x ${event}`,
      () => log.lines.filter(line => line.event === event && (!mailbox || line.fields.mailbox === mailbox)).length >= times,
    )
  return { processId, rung, log, logged, stop: () => intake.stop() }
}

/** A mail by its subject; each has a Message-ID and a date of its own. */
export function aMail(subject: string, change: { readonly headers?: readonly string[]; readonly body?: string } = {}): string {
  const headers = change.headers ?? [
    `Message-ID: <${subject.replace(/\W+/g, '-')}@customer.example>`,
    'Date: Sun, 22 Nov 2026 10:00:00 +0000',
  ]
  const all = ['From: Ada <ada@customer.example>', 'To: support@desk.example', `Subject: ${subject}`, ...headers]
  return `${all.join('\r\n')}\r\n\r\n${change.body ?? 'It prints blank pages.'}\r\n`
}
