// Whom a step of the ladder, or an unhappy answer, tells, and when. Each person once, in the order of the words, with the reason. Pure, never throws.
// Nobody sleeps for nothing: in a person's quiet hours the notice waits until they are over, and one of those on call is told at once instead.
// Nobody is told in vain: whoever is away for days is stood in for. Where no word leads to anybody the list is empty.
import { isOpen } from './calendar.ts'
import { addressesOf } from './intent.ts'
import type { OnCall, Person, Policy } from './policy.ts'
import { calendarOf, presenceOf } from './presence.ts'
import { quietUntil } from './quiet-hours.ts'
import { peopleOf } from './routing.ts'

export interface Recipient {
  readonly person: Person
  /** Now, or when this person's quiet hours are over. */
  readonly at: Date
  readonly because: string
  /** On call, in place of somebody who has quiet hours. */
  readonly standsIn: boolean
}

/** What of a ticket decides who hears of it. */
export interface Told {
  readonly team: string | null
  /** An address. */
  readonly assignee: string | null
  readonly priority: string | null
}

/** `words`: as LadderStep.notify has them. */
export function recipientsOf(words: readonly string[], ticket: Told, policy: Policy, now: Date): readonly Recipient[] {
  const asked = eachOnce(words.flatMap(word => namedBy(word, ticket, policy)))
  const awake = eachOnce(asked.map(one => ifAway(one, ticket, policy, now)))
  const onCall = onCallNow(ticket, policy, now)
  const told = awake.map(one => ifAsleep(one, onCall, ticket, policy, now))
  return [...told, ...standIn(told, onCall, now)]
}

interface Named {
  readonly person: Person
  readonly because: string
  /** Away, and nobody is there instead. */
  readonly missed?: boolean
}

const eachOnce = (list: readonly Named[]): readonly Named[] =>
  list.filter(({ person }, index) => list.findIndex(other => other.person.address === person.address) === index)

/** The people behind a word, in the order in which the policy names them. */
function namedBy(word: string, ticket: Told, policy: Policy): readonly Named[] {
  const people = (addresses: readonly string[], because: (person: Person) => string) =>
    addresses.flatMap(address => peopleOf(policy, [address])).map(person => ({ person, because: because(person) }))
  switch (word) {
    case 'assignee':
      return people(ticket.assignee === null ? [] : [ticket.assignee], ({ name }) => `${name} has the ticket`)
    case 'lead':
    case 'team':
      return people(addressesOf('team', ticket.team, policy), person => placeIn(person, ticket.team, policy))
    case 'leadership':
      return policy.people
        .filter(({ role }) => role === 'leader')
        .map(person => ({ person, because: `${person.name} is of the leadership` }))
    default:
      return people(addressesOf(word, ticket.team, policy), ({ name }) => (word.includes('@') ? `${name} is named` : `${name} for ${word}`))
  }
}

function placeIn({ name, address }: Person, team: string | null, policy: Policy): string {
  const leads = policy.teams.some(one => one.name === team && one.lead === address)
  return leads ? `${name} leads ${team}` : `${name} is in ${team}, which has no lead`
}

/** The team's lead, else a member, rather one who is at work; else it stays with whoever is away, so that it is with somebody. */
function ifAway(named: Named, ticket: Told, policy: Policy, now: Date): Named {
  const { away, because } = presenceOf(named.person, policy, now)
  if (!away) return named
  const team = policy.teams.find(({ name }) => name === ticket.team)
  const isThere = (person: Person) => !presenceOf(person, policy, now).away
  const find = (addresses: readonly string[]) => addresses.flatMap(address => peopleOf(policy, [address])).filter(isThere)
  const members = find(Object.values(team?.tiers ?? {}).flat())
  const [person] = [...find(team?.lead ? [team.lead] : []), ...members.filter(one => presenceOf(one, policy, now).present), ...members]
  if (person) return { person, because: `${because}: ${person.name} in place of ${named.person.name}` }
  return { ...named, because: `${because}, and nobody else of the team is there`, missed: true }
}

/** In the policy's order; whoever is away is not on call. */
function onCallNow(ticket: Told, policy: Policy, now: Date): readonly Named[] {
  const fits = ({ teams, priorities }: OnCall) => holds(teams, ticket.team) && holds(priorities, ticket.priority)
  return (policy.onCall ?? []).filter(fits).flatMap(({ person, calendar: name }) => {
    const calendar = calendarOf(policy, name)
    if (!calendar || !isOpen(calendar, now).open) return []
    const there = peopleOf(policy, [person]).filter(one => !presenceOf(one, policy, now).away)
    return there.map(one => ({ person: one, because: `${one.name} is on call (${name})` }))
  })
}

const holds = (only: readonly string[], name: string | null) => only.length === 0 || (name !== null && only.includes(name))

function ifAsleep({ person, because, missed }: Named, onCall: readonly Named[], ticket: Told, policy: Policy, now: Date): Recipient {
  const told = { person, at: now, because, standsIn: false }
  const quiet = policy.organisation.quietHours
  const timeZone = calendarOf(policy, person.calendar)?.timeZone
  if (missed || !quiet || timeZone === undefined) return told
  const until = quietUntil(quiet, timeZone, now)
  if (!until) return told
  if (ticket.priority !== null && quiet.except.includes(ticket.priority))
    return { ...told, because: `${because}; quiet hours do not count for ${ticket.priority}` }
  // Whoever is on call has agreed to be woken.
  if (onCall.some(one => one.person.address === person.address)) return { ...told, because: `${because}, and is on call` }
  return { ...told, at: until, because: `${because}; told when the quiet hours of ${timeZone} are over` }
}

/** One is enough, and nobody where one of those on call is told anyway. */
function standIn(told: readonly Recipient[], onCall: readonly Named[], now: Date): readonly Recipient[] {
  const asleep = told.filter(({ at }) => at > now).map(({ person }) => person.name)
  const isTold = ({ person }: Named) => told.some(one => one.person.address === person.address)
  const [first] = onCall
  if (asleep.length === 0 || !first || onCall.some(isTold)) return []
  return [{ person: first.person, at: now, because: `${first.because} in place of ${asleep.join(', ')}`, standsIn: true }]
}
