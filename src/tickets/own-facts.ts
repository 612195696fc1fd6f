// Which facts of a mail belong to a ticket: those in its own words, and those in nobody's: a telephone number in the signature is everybody's.
import type { Fact, Region } from '../understanding/letter.ts'

/** `parts` are the ticket's, none meaning all of the mail; `all` those of every ticket of the mail. */
export function ownFacts(facts: readonly Fact[], parts: readonly Region[], all: readonly Region[]): readonly Fact[] {
  return facts.filter(fact => parts.length === 0 || meets(fact, parts) || !meets(fact, all))
}

const meets = ({ start, end }: Region, parts: readonly Region[]) => parts.some(part => start < part.end && part.start < end)
