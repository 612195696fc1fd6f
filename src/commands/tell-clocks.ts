// A ticket's clocks, and why each is due when it is: each stretch told by the policy of its time. Without a valid policy nothing is told.
import type { Db } from '../db/connect.ts'
import type { Story } from '../db/story.ts'
import { readRulebook } from '../policy-book.ts'
import type { Clock } from '../rules/clocks.ts'
import { knownContact } from '../rules/contact-tier.ts'
import { clocksOf } from '../rules/effects.ts'
import { explainClock } from '../rules/explain-clock.ts'
import { openPolicyVersions } from '../workers/policy-versions.ts'
import type { Io } from './io.ts'
import { paint, printable } from './show.ts'

export async function readClocksOf(io: Io, db: Db, { ticket, events }: Story, policyFolder: string): Promise<readonly Clock[]> {
  const read = readRulebook(policyFolder)
  if (!read.ok) return []
  const { policy } = read.rulebook
  const contactTier = knownContact(policy, ticket.customer)?.tier ?? null
  const versions = await openPolicyVersions(db)(policy.hash)
  return clocksOf({ ...ticket, tier: ticket.tier as 1 | 2 | 3 | null, contactTier, history: events, versions }, policy, io.clock.now())
}

export function tellClocks(io: Io, clocks: readonly Clock[]): readonly string[] {
  const told = clocks.map(clock => explainClock(clock, io.clock.now()).map(printable))
  return told.length === 0
    ? []
    : ['', paint(io, 'bold', 'Clocks'), ...told.flatMap(([first = '', ...rest]) => [`  ${first}`, ...rest.map(line => `    ${line}`)])]
}
