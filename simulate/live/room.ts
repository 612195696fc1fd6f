// What the two sides of the real-time part share: the policy that counts in minutes, and the configuration.
import { fileURLToPath } from 'node:url'
import type { Config } from '../../src/config.ts'
import type { Log } from '../../src/log.ts'
import { type Rulebook, readRulebook } from '../../src/policy-book.ts'
import { aConfig, aMailbox } from '../../test/support/config.ts'

const FOLDER = fileURLToPath(new URL('../live-policy', import.meta.url))

/** @throws where it can't be read. */
export function liveRulebook(): Rulebook {
  const read = readRulebook(FOLDER)
  if (!read.ok) throw new Error(read.faults.join('\n'))
  return read.rulebook
}

export const liveConfig = (change: Partial<Config> = {}): Config =>
  aConfig({
    mailboxes: [aMailbox()],
    policyFolder: FOLDER,
    acknowledgement: { perRecipientPerHour: 1_000, perDomainPerHour: 100_000 },
    ...change,
  })

export const silent: Log = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }
