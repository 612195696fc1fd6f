// `ticket priority|move|assign|category`: what a person sets by hand. The policy leaves it alone from then on; a corrected category asks it anew.

import { type Moving, type Setting, setField } from '../db/placement.ts'
import type { Tier } from '../rules/policy.ts'
import { CATEGORIES, type Category } from '../understanding/lexicon/shape.ts'
import { correctCategory } from '../workers/correct.ts'
import { type Call, complain, EXIT, say } from './io.ts'
import { byOf } from './ticket-verbs.ts'
import { type OneTicket, oneOf, withTicket } from './with-ticket.ts'

async function set(call: Call, { db, id, number }: OneTicket, setting: Setting | Moving, told: string): Promise<number> {
  const done = await setField(db, id, setting, byOf(call, 'a person set it'))
  if (done.ok) say(call.io, `${number}: ${told}; the policy leaves it so`)
  else complain(call.io, `postdesk: ${number} can't be changed: ${done.why}`)
  return done.ok ? EXIT.ok : EXIT.failed
}

export const priority = (call: Call): Promise<number> =>
  withTicket(call, async ticket => {
    const names = ticket.policy.priorities.map(({ name }) => name)
    const value = oneOf(call, 'priority', call.args[1] ?? '', names)
    return value === undefined ? EXIT.usage : set(call, ticket, { field: 'priority', value }, `priority ${value}`)
  })

export const move = (call: Call): Promise<number> =>
  withTicket(call, async ticket => {
    const names = ticket.policy.teams.map(({ name }) => name)
    const value = oneOf(call, 'team', call.args[1] ?? '', names)
    const tier = Number(call.options.tier ?? 1)
    if (![1, 2, 3].includes(tier)) complain(call.io, 'postdesk: --tier is 1, 2 or 3')
    if (value === undefined || ![1, 2, 3].includes(tier)) return EXIT.usage
    return set(call, ticket, { field: 'team', value, tier: tier as Tier }, `moved to ${value}, tier ${tier}`)
  })

export const assign = (call: Call): Promise<number> =>
  withTicket(call, async ticket => {
    const word = call.args[1] ?? ''
    if (word === 'nobody') return set(call, ticket, { field: 'assignee', value: null }, 'assigned to nobody')
    const addresses = ticket.policy.people.map(({ address }) => address)
    const value = oneOf(call, 'person', word, addresses)
    return value === undefined ? EXIT.usage : set(call, ticket, { field: 'assignee', value }, `assigned to ${value}`)
  })

export const category = (call: Call): Promise<number> =>
  withTicket(call, async ({ db, id, number, policy, files }) => {
    const value: Category | undefined = oneOf(call, 'category', call.args[1] ?? '', CATEGORIES)
    if (value === undefined) return EXIT.usage
    const done = await correctCategory(db, { policy, files }, id, value, byOf(call, 'a person corrected it'))
    if (!done.ok) {
      complain(call.io, `postdesk: ${number} can't be changed: ${done.why}`)
      return EXIT.failed
    }
    const { priority, team, tier, assignee, sop } = done.placement
    say(
      call.io,
      `${number}: category ${value}; now priority ${priority}, ${team} tier ${tier}, ${assignee ?? 'nobody assigned'}, procedure ${sop ?? 'none'}`,
    )
    for (const { field, by } of done.kept) say(call.io, `  ${field} was kept: ${by} had set it`)
    return EXIT.ok
  })
