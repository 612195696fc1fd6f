// The desk of a simulation: its rooms on one database and one stepped clock. Two keepers with connections of their own stand for two processes.
import { fileURLToPath } from 'node:url'
import { connect, type Db } from '../src/db/connect.ts'
import { migrateToLatest, readSecret } from '../src/db/migrate.ts'
import { adoptPolicy } from '../src/db/policies.ts'
import type { Log } from '../src/log.ts'
import { type Rulebook, readRulebook } from '../src/policy-book.ts'
import type { Policy } from '../src/rules/policy.ts'
import type { KeepRoom } from '../src/workers/keep.ts'
import { openLoadBook } from '../src/workers/load-book.ts'
import { openPolicyVersions } from '../src/workers/policy-versions.ts'
import { aConfig, aMailbox } from '../test/support/config.ts'
import type { Desk } from './letters.ts'

export interface SteppedClock {
  now(): Date
  set(at: Date): void
}

export interface World {
  readonly url: string
  readonly clock: SteppedClock
  readonly policy: Policy
  readonly rulebook: Rulebook
  readonly desk: Desk
  readonly keepers: readonly [KeepRoom, KeepRoom]
  /** Errors that the desk logged: there must be none. */
  readonly complaints: readonly string[]
  close(): Promise<void>
}

export const openDb = (url: string, name: string, poolSize = 6): Db =>
  connect({ url, poolSize, applicationName: name, onIdleError: () => undefined })

function stepped(start: Date): SteppedClock {
  let now = start
  return {
    now: () => now,
    set(at) {
      now = at
    },
  }
}

const POLICY_FOLDER = fileURLToPath(new URL('./policy', import.meta.url))

/** @throws where the policy of the simulation can't be read. */
export function simulatedRulebook(): Rulebook {
  const read = readRulebook(POLICY_FOLDER)
  if (!read.ok) throw new Error(read.faults.join('\n'))
  return read.rulebook
}

/** Expects an empty database. */
export async function openWorld(url: string, start: Date): Promise<World> {
  const rulebook = simulatedRulebook()
  const clock = stepped(start)
  const dbs = [openDb(url, 'desk', 8), openDb(url, 'keeper 1'), openDb(url, 'keeper 2')] as const
  const [db] = dbs
  await migrateToLatest(db)
  await adoptPolicy(db, rulebook.policy.hash, rulebook.files, start, 'the simulation begins')
  const complaints: string[] = []
  const log: Log = { ...silent, error: (event, fields) => void complaints.push(`${event} ${JSON.stringify(fields)}`) }
  const secret = await readSecret(db)
  const common = { clock, log, config: simulatedConfig(), rulebook: () => rulebook, secret, bells: { ring: async () => undefined } }
  const keeper = (own: Db): KeepRoom => ({
    ...common,
    db: own,
    load: openLoadBook(own, clock),
    versions: openPolicyVersions(own),
    processId: null,
  })
  const mailboxId = await addMailbox(db)
  return {
    url,
    clock,
    policy: rulebook.policy,
    rulebook,
    desk: { ...common, db, load: openLoadBook(db, clock), mailboxId },
    keepers: [keeper(dbs[1]), keeper(dbs[2])],
    complaints,
    close: async () => void (await Promise.all(dbs.map(one => one.destroy()))),
  }
}

const silent: Log = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }

/** Of the acknowledgements' limits only what a busy customer meets. */
export const simulatedConfig = () =>
  aConfig({ mailboxes: [aMailbox()], acknowledgement: { perRecipientPerHour: 3, perDomainPerHour: 300 } })

export async function addMailbox(db: Db): Promise<number> {
  const mailbox = { name: 'support', address: 'support@desk.example' }
  return (await db.insertInto('mailboxes').values(mailbox).returning('id').executeTakeFirstOrThrow()).id
}
