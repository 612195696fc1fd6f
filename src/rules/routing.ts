// Which team, tier and person a ticket goes to: what the rules asked for, and where it flows when nobody there can take it.
// A closed team does not overflow: its tickets wait for the morning. An open one does when nobody of the tier is there or each has too much.
import { isOpen } from './calendar.ts'
import type { Facts } from './condition.ts'
import type { AssignTo, Person, Policy, Team, Tier } from './policy.ts'
import { type Choice, calendarOf, choosePerson, presenceOf, type Search } from './presence.ts'

export interface Routed {
  readonly team: string
  readonly tier: Tier
  readonly because: string
}

export interface Assigned {
  readonly person: Person
  readonly because: string
}

export interface Destination {
  readonly route: Routed
  /** Set where the ticket went elsewhere than the rules asked. */
  readonly overflow: string | null
  readonly assigned: Assigned | null
  /** Why nobody is assigned though somebody was asked for. */
  readonly unassigned: string | null
}

/** The team that owns the category, else the one that owns `other`, else the first. */
export function teamByCategory(policy: Policy, facts: Facts): Routed | null {
  const category = facts['issue.category']?.value
  const owner = policy.teams.find(team => (team.categories as readonly unknown[]).includes(category))
  if (owner) return { team: owner.name, tier: 1, because: `no rule routes it: ${owner.name} owns the category ${category}` }
  const general = policy.teams.find(team => team.categories.includes('other')) ?? policy.teams[0]
  return general
    ? { team: general.name, tier: 1, because: `no rule routes it and no team owns its category: ${general.name} takes the rest` }
    : null
}

export function findDestination(route: Routed, assign: AssignTo | null, facts: Facts, search: Search): Destination {
  const { policy } = search
  const team = policy.teams.find(({ name }) => name === route.team)
  if (!team) return { route, overflow: null, assigned: null, unassigned: null }
  // A person who was asked for by name or role is not lost to an overloaded team.
  const personal = assign !== null && ('person' in assign || 'role' in assign)
  const trouble = personal ? null : troubleOf(team, route.tier, search)
  if (trouble === null) return { route, overflow: null, ...assignWithin(team, route.tier, assign, search) }
  return flowOver(team, route, trouble, facts, assign, search)
}

/** Why this tier can't take a ticket now; null where it can, or will in the morning. */
function troubleOf(team: Team, tier: Tier, search: Search): string | null {
  const { policy, load, now } = search
  const calendar = calendarOf(policy, team.calendar)
  if (!calendar || !isOpen(calendar, now).open) return null
  const here = peopleOf(policy, team.tiers[tier]).filter(person => presenceOf(person, policy, now).present)
  if (here.length === 0) return `nobody of ${team.name} tier ${tier} is at work within its hours`
  const present = teamMembers(policy, team).filter(person => presenceOf(person, policy, now).present).length
  const open = load.teams[team.name] ?? 0
  const most = team.capacity * present
  return open >= most ? `${team.name} has ${open} open tickets for ${present} at work, ${team.capacity} each at most` : null
}

function flowOver(team: Team, route: Routed, trouble: string, facts: Facts, assign: AssignTo | null, search: Search): Destination {
  const { policy } = search
  for (const name of team.overflow) {
    if (name === 'anyone') {
      const choice = anyone(team, facts, search)
      if (choice) return { route, overflow: `${trouble}: to anyone with the expertise`, assigned: choice, unassigned: null }
      continue
    }
    const other = policy.teams.find(one => one.name === name)
    if (!other || troubleOf(other, 1, search) !== null || !isTeamOpen(other, search)) continue
    const moved = { team: other.name, tier: 1 as const, because: route.because }
    return { route: moved, overflow: `${trouble}: over to ${other.name}`, ...assignWithin(other, 1, assign, search) }
  }
  const because = team.overflow.length === 0 ? 'it has no overflow' : 'nobody of its overflow can take it either'
  return { route, overflow: `${trouble}; ${because}, so it waits there`, ...assignWithin(team, route.tier, assign, search) }
}

const isTeamOpen = (team: Team, { policy, now }: Search) => {
  const calendar = calendarOf(policy, team.calendar)
  return calendar !== undefined && isOpen(calendar, now).open
}

/** Any employee at work with the expertise: of the things the issue names, else any that the team has. */
function anyone(team: Team, facts: Facts, search: Search): Choice | null {
  const { policy, now } = search
  const members = new Set(teamMembers(policy, team))
  const others = policy.people.filter(person => !members.has(person) && presenceOf(person, policy, now).present)
  const topics = facts['issue.topics']?.value
  const named = Array.isArray(topics) ? team.expertise.filter(one => topics.includes(one)) : []
  for (const wanted of [named, team.expertise]) {
    const able = others.filter(({ expertise }) => expertise.some(one => wanted.includes(one)))
    const choice = choosePerson(able, search)
    if (choice)
      return { ...choice, because: `knows ${choice.person.expertise.filter(one => wanted.includes(one)).join(', ')}; ${choice.because}` }
  }
  return null
}

type Assigning = Pick<Destination, 'assigned' | 'unassigned'>
const NOBODY: Assigning = { assigned: null, unassigned: null }

function assignWithin(team: Team, tier: Tier, assign: AssignTo | null, search: Search): Assigning {
  if (assign === null) return NOBODY
  if ('person' in assign) return assignPerson(assign.person, team, search)
  const candidates = candidatesFor(assign, team, tier, search.policy)
  const choice = choosePerson(candidates, search)
  return choice ? { assigned: choice, unassigned: null } : { assigned: null, unassigned: `of ${candidates.length} who fit, none is there` }
}

function candidatesFor(assign: Exclude<AssignTo, { readonly person: string }>, team: Team, tier: Tier, policy: Policy): readonly Person[] {
  if ('by' in assign) return peopleOf(policy, team.tiers[tier])
  if ('role' in assign) return policy.people.filter(({ role }) => role === assign.role)
  return policy.people.filter(({ expertise }) => expertise.some(one => assign.expertise.includes(one)))
}

/** Whoever is away is stood in for: by the team's lead, else by a member. */
function assignPerson(address: string, team: Team, search: Search): Assigning {
  const { policy, now } = search
  const [person] = peopleOf(policy, [address])
  if (!person) return { assigned: null, unassigned: `${address} is nobody of the policy's people` }
  const { away, because } = presenceOf(person, policy, now)
  if (!away) return { assigned: { person, because: `the rule names ${person.name}` }, unassigned: null }
  const stand = choosePerson(peopleOf(policy, team.lead ? [team.lead] : []), search) ?? choosePerson(teamMembers(policy, team), search)
  return stand
    ? { assigned: { ...stand, because: `${because}; ${stand.because}` }, unassigned: null }
    : { assigned: null, unassigned: because }
}

export const peopleOf = (policy: Policy, addresses: readonly string[]): readonly Person[] =>
  policy.people.filter(({ address }) => addresses.includes(address))

const teamMembers = (policy: Policy, { tiers }: Team) => peopleOf(policy, Object.values(tiers).flat())
