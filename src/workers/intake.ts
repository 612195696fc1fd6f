// Watches all mailboxes of the configuration. Each has its own lease, each folder its own connection and backoff: no failure of one stops another.
// Promises to come to an end within five seconds when stopped, with nothing half done and the leases free.
import type { Config } from '../config.ts'
import { freeLeases } from '../db/mailboxes.ts'
import { pause } from '../pause.ts'
import { explainFailure, watchMailbox } from './mailbox-loop.ts'
import type { IntakeContext } from './mailbox-session.ts'

export interface IntakeOptions extends IntakeContext {
  readonly config: Pick<Config, 'mailboxes'>
}

export interface Intake {
  /** Resolves when all is stopped; at the latest after five seconds. */
  stop(): Promise<void>
}

const STOP_MS = 4_000
const FREE_MS = 800

export function startIntake({ config, ...context }: IntakeOptions): Intake {
  const stopping = new AbortController()
  const loops = Promise.all(config.mailboxes.map(mailbox => watchMailbox(context, mailbox, stopping.signal)))
  return {
    async stop() {
      stopping.abort()
      if (!(await within(STOP_MS, loops))) context.log.warn('intake.stop-late', { why: 'a mailbox was still busy and was left' })
      await within(FREE_MS, letGo(context))
    },
  }
}

async function letGo({ db, log, processId }: IntakeContext): Promise<void> {
  try {
    await freeLeases(db, processId)
  } catch (error) {
    log.warn('intake.lease-not-freed', { why: explainFailure(error).reason })
  }
}

async function within(ms: number, work: Promise<unknown>): Promise<boolean> {
  const over = new AbortController()
  const done = await Promise.race([work.then(() => true), pause(ms, over.signal).then(() => false)])
  over.abort()
  return done
}
