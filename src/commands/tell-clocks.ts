// A ticket's clocks, and why each is due when it is: told by the policy in force, without which nothing is told.
import type { Story } from '../db/story.ts'
import { readRulebook } from '../policy-book.ts'
import { readClocks } from '../rules/clocks.ts'
import { explainClock } from '../rules/explain-clock.ts'
import type { Policy } from '../rules/policy.ts'
import { clockEvents } from '../rules/ticket-log.ts'
import type { Io } from './io.ts'
import { paint, printable } from './show.ts'

export function tellClocks(io: Io, story: Story, policyFolder: string): readonly string[] {
  const read = readRulebook(policyFolder)
  if (!read.ok) return []
  const now = io.clock.now()
  const told = clocksOf(story, read.rulebook.policy, now)
  return told.length === 0
    ? []
    : ['', paint(io, 'bold', 'Clocks'), ...told.flatMap(([first = '', ...rest]) => [`  ${first}`, ...rest.map(line => `    ${line}`)])]
}

function clocksOf({ ticket, events }: Story, policy: Policy, now: Date): readonly (readonly string[])[] {
  const { openedAt, priority, team, tier, customer } = ticket
  const domain = customer.slice(customer.lastIndexOf('@') + 1)
  const known = policy.contacts.find(one => one.address === customer) ?? policy.contacts.find(one => one.domain === domain)
  const standing = { openedAt, priority, team, tier: tier as 1 | 2 | 3 | null, contactTier: known?.tier ?? null }
  return readClocks(clockEvents(standing, events), policy, now).map(clock => explainClock(clock, now).map(printable))
}
