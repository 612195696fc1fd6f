// `ticket priority|move|assign|category`: what a person sets by hand. The policy leaves it alone from then on; a corrected category asks it anew.

import { type Moving, type Setting, setField } from '../db/placement.ts'
import { nearest } from '../nearest.ts'
import { type Rulebook, readRulebook } from '../policy-book.ts'
import type { Policy, Tier } from '../rules/policy.ts'
import { CATEGORIES, type Category } from '../understanding/lexicon/shape.ts'
import { correctCategory } from '../workers/correct.ts'
import { readTicketNumber } from './arguments.ts'
import { type Call, complain, EXIT, say } from './io.ts'
import { type Session, withDatabase } from './session.ts'
import { byOf } from './ticket-verbs.ts'

interface Placing extends Session {
  readonly id: number
  readonly number: string
  readonly rulebook: Rulebook
  readonly policy: Policy
}

/** With the ticket's number read and the policy of the configuration; trouble with either is told. */
function withTicket(call: Call, use: (placing: Placing) => Promise<number>): Promise<number> {
  return withDatabase(call, session => {
    const [word = ''] = call.args
    const { numberPrefix, policyFolder } = session.config
    const id = readTicketNumber(word, numberPrefix)
    const rulebook = readBook(call, policyFolder)
    if (id === undefined) complain(call.io, `postdesk: there is no ticket ${word}`)
    if (id === undefined || !rulebook) return Promise.resolve(rulebook ? EXIT.failed : EXIT.config)
    return use({ ...session, id, number: `${numberPrefix}-${id}`, rulebook, policy: rulebook.policy })
  })
}

function readBook({ io }: Call, folder: string): Rulebook | undefined {
  const read = readRulebook(folder)
  if (read.ok) return read.rulebook
  for (const fault of read.faults) complain(io, fault)
  return undefined
}

/** One of `known`, or undefined after a complaint that names the nearest. */
function oneOf<T extends string>({ io }: Call, what: string, word: string, known: readonly T[]): T | undefined {
  const found = known.find(one => one === word.toLowerCase())
  if (found !== undefined) return found
  const near = nearest(word, known)
  complain(io, `postdesk: there is no ${what} ${word}; ${near ? `did you mean ${near}?` : `known: ${known.join(', ')}`}`)
  return undefined
}

async function set(call: Call, { db, id, number }: Placing, setting: Setting | Moving, told: string): Promise<number> {
  const done = await setField(db, id, setting, byOf(call, 'a person set it'))
  if (done.ok) say(call.io, `${number}: ${told}; the policy leaves it so`)
  else complain(call.io, `postdesk: ${number} can't be changed: ${done.why}`)
  return done.ok ? EXIT.ok : EXIT.failed
}

export const priority = (call: Call): Promise<number> =>
  withTicket(call, async placing => {
    const names = placing.policy.priorities.map(({ name }) => name)
    const value = oneOf(call, 'priority', call.args[1] ?? '', names)
    return value === undefined ? EXIT.usage : set(call, placing, { field: 'priority', value }, `priority ${value}`)
  })

export const move = (call: Call): Promise<number> =>
  withTicket(call, async placing => {
    const names = placing.policy.teams.map(({ name }) => name)
    const value = oneOf(call, 'team', call.args[1] ?? '', names)
    const tier = Number(call.options.tier ?? 1)
    if (![1, 2, 3].includes(tier)) complain(call.io, 'postdesk: --tier is 1, 2 or 3')
    if (value === undefined || ![1, 2, 3].includes(tier)) return EXIT.usage
    return set(call, placing, { field: 'team', value, tier: tier as Tier }, `moved to ${value}, tier ${tier}`)
  })

export const assign = (call: Call): Promise<number> =>
  withTicket(call, async placing => {
    const word = call.args[1] ?? ''
    if (word === 'nobody') return set(call, placing, { field: 'assignee', value: null }, 'assigned to nobody')
    const addresses = placing.policy.people.map(({ address }) => address)
    const value = oneOf(call, 'person', word, addresses)
    return value === undefined ? EXIT.usage : set(call, placing, { field: 'assignee', value }, `assigned to ${value}`)
  })

export const category = (call: Call): Promise<number> =>
  withTicket(call, async ({ db, id, number, rulebook }) => {
    const value: Category | undefined = oneOf(call, 'category', call.args[1] ?? '', CATEGORIES)
    if (value === undefined) return EXIT.usage
    const done = await correctCategory(db, rulebook, id, value, byOf(call, 'a person corrected it'))
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
