// Employees who are told of a ticket: each once, in their waking hours or whoever is on call in their place.
import type { TicketStory } from './duties.ts'
import { type Effect, effect, type Telling } from './effects.ts'
import type { Policy } from './policy.ts'
import { recipientsOf } from './recipients.ts'
import { dataOf } from './waiting.ts'

export interface Occasion {
  readonly story: TicketStory
  readonly policy: Policy
  readonly now: Date
  /** Who: the words of a ladder. */
  readonly words: readonly string[]
  readonly because: string
  readonly kind: Telling['kind']
  /** Addresses that know already. */
  readonly except?: ReadonlySet<string>
}

/** Reserved for examples (RFC 2606 3): the people of the shipped policy, whom nobody has replaced yet. */
const EXAMPLE = /@(?:[^@]+\.)?example\.(?:com|net|org)$/
export const isExample = (address: string): boolean => EXAMPLE.test(address)

export function tellPeople({ story, policy, now, words, because, kind, except }: Occasion): readonly Effect[] {
  if (words.length === 0) return []
  const withheld = (why: string, data: object = {}) => effect(now, { kind: `${kind}.withheld`, because: why, data })
  // What nobody has is the lead's to give to somebody.
  const named = words.map(word => (word === 'assignee' && story.assignee === null ? 'lead' : word))
  const recipients = recipientsOf(named, story, policy, now)
  if (recipients.length === 0) return [withheld(`of ${words.join(', ')} there is nobody to tell`)]
  return recipients
    .filter(({ person }) => except?.has(person.address) !== true)
    .map(({ person, at, because: chosen }) => {
      const data = { to: person.address, ...(at > now ? { at: at.toISOString() } : {}) }
      if (isExample(person.address)) return withheld(`${person.address} is one of the example people of the shipped policy`, data)
      const why = `${because}; ${chosen}`
      return effect(now, { kind: `${kind}.queued`, because: why, data }, { kind: 'tell', telling: { person, at, because: why, kind } })
    })
}

/** Who said of an escalation "I have it", since a moment. */
export function acknowledgedSince({ history }: TicketStory, since: Date): ReadonlySet<string> {
  const lines = history.filter(({ kind, at }) => kind === 'escalation.acknowledged' && at >= since)
  return new Set(lines.map(line => String(dataOf(line).person)))
}
