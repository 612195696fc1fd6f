// What the verbs on one ticket begin with: its number read, the policy and texts of the configuration, and the words that a person may have meant.
import { nearest } from '../nearest.ts'
import { type Rulebook, readRulebook } from '../policy-book.ts'
import type { Person, Policy } from '../rules/policy.ts'
import { readTicketNumber } from './arguments.ts'
import { type Call, complain, EXIT } from './io.ts'
import { type Session, withDatabase } from './session.ts'

export interface OneTicket extends Session, Rulebook {
  readonly id: number
  readonly number: string
}

/** Trouble with the number or the policy is told. */
export function withTicket(call: Call, use: (ticket: OneTicket) => Promise<number>): Promise<number> {
  return withDatabase(call, session => {
    const [word = ''] = call.args
    const { numberPrefix, policyFolder } = session.config
    const id = readTicketNumber(word, numberPrefix)
    const rulebook = readBook(call, policyFolder)
    if (id === undefined) complain(call.io, `postdesk: there is no ticket ${word}`)
    if (id === undefined || !rulebook) return Promise.resolve(rulebook ? EXIT.failed : EXIT.config)
    return use({ ...session, ...rulebook, id, number: `${numberPrefix}-${id}` })
  })
}

function readBook({ io }: Call, folder: string): Rulebook | undefined {
  const read = readRulebook(folder)
  if (read.ok) return read.rulebook
  for (const fault of read.faults) complain(io, fault)
  return undefined
}

/** One of `known`, or undefined after a complaint that names the nearest. */
export function oneOf<T extends string>({ io }: Call, what: string, word: string, known: readonly T[]): T | undefined {
  const found = known.find(one => one === word.toLowerCase())
  if (found !== undefined) return found
  const near = nearest(word, known)
  complain(io, `postdesk: there is no ${what} ${word}; ${near ? `did you mean ${near}?` : `known: ${known.join(', ')}`}`)
  return undefined
}

/** The person of the policy that --as names; null where it is not given, undefined after a complaint. */
export function personOf(call: Call, { people }: Policy): Person | null | undefined {
  if (typeof call.options.as !== 'string') return null
  const addresses = people.map(({ address }) => address)
  const address = oneOf(call, 'person', call.options.as, addresses)
  return people.find(person => person.address === address)
}
