// Those who are measured, as processes of their own: the floor and the product. Both are handed over only once they watch their mailbox,
// so that starting up is not measured; both are fresh, so that warming up is.

import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { shippedPolicy } from '../src/policy-files.ts'
import { waitFor } from '../test/support/wait.ts'
import type { FloorTask } from './floor.ts'
import { SUPPORT } from './mails.ts'
import { endChild, onDatabase, type Stage } from './stage.ts'

export interface Contestant {
  /** The mailbox that it watches. */
  readonly run: string
  /** So far, in MB: VmHWM, the highest resident set that the kernel ever saw. */
  peakRssMb(): number
  /** @throws where it had ended by itself. */
  stop(): Promise<void>
}

export type Queue = 'redis' | 'postgres'

const START_MS = 30_000

export async function startFloor(stage: Stage): Promise<Contestant> {
  const run = stage.nextRun()
  const databaseUrl = await stage.database.create(run)
  const { port, password } = stage.dovecot
  const task: FloorTask = { imap: { port, user: run, password }, smtpPort: stage.sink.port, databaseUrl }
  const child = fork(join(import.meta.dirname, 'floor.ts'), [JSON.stringify(task)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const contestant = contest(stage, child, run, () => 'see above')
  await once(child, 'message', { signal: AbortSignal.timeout(START_MS) })
  return contestant
}

/** `databaseUrl`: one that is filled already, else a new one. `policy`: a folder. */
export async function startProduct(stage: Stage, queue: Queue, databaseUrl?: string, policy = shippedPolicy()): Promise<Contestant> {
  const run = stage.nextRun()
  const database = databaseUrl ?? (await stage.database.create(run))
  const file = join(stage.home, `${run}.yaml`)
  await writeFile(file, settings(stage, run, database, queue === 'redis' ? stage.redisUrl(run) : 'postgres', policy))
  const main = join(import.meta.dirname, '..', 'dist', 'main.js')
  const child = spawn(process.execPath, [main, 'start', '--config', file], { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', chunk => {
    said = (said + chunk).slice(-4_000)
  })
  const contestant = contest(stage, child, run, () => said)
  await waitFor(`${queue} to watch its mailbox`, () => isWatching(database, run, child, () => said), START_MS)
  return contestant
}

async function isWatching(database: string, run: string, child: ChildProcess, said: () => string): Promise<boolean> {
  if (child.exitCode !== null) throw new Error(`the product ended by itself:\n${said()}`)
  const rows = await onDatabase(database, `select from mailboxes where name = '${run}' and last_success_at is not null`)
  return rows.length > 0
}

function contest({ ends }: Stage, child: ChildProcess, run: string, said: () => string): Contestant {
  ends.defer(() => endChild(child, 'SIGKILL'))
  return {
    run,
    peakRssMb: () => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024,
    async stop() {
      if (child.exitCode !== null) throw new Error(`${run} ended by itself:\n${said()}`)
      await endChild(child, 'SIGTERM')
    },
  }
}

/**
 * The defaults, but for the caps, since a bench is a flood. No authserv-id is named, as in a fresh installation: nobody's mail is proven
 * then, and every acknowledgement is reserved for, which is the costlier way.
 */
const settings = ({ dovecot, sink }: Stage, run: string, database: string, queue: string, policy: string) => `
organisation: { name: Bench Company }
policy: ${JSON.stringify(policy)}
mailboxes:
  - name: ${run}
    address: ${SUPPORT}
    imap: { host: 127.0.0.1, port: ${dovecot.port}, tls: none, user: ${run}, password: ${dovecot.password} }
smtp: { host: 127.0.0.1, port: ${sink.port}, tls: none }
database: ${database}
queue: ${queue}
acknowledgement: { perRecipientPerHour: 100000, perDomainPerHour: 100000 }
log: { level: warn }
`
