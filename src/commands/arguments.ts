// Reads the words of a command line: numbers, ticket numbers, states. A wrong word is told with the right ones.
import { nearest } from '../nearest.ts'
import { type Call, complain } from './io.ts'

/** --limit, 50 unless given; undefined after a complaint. */
export function readLimit({ io, options }: Call): number | undefined {
  if (options.limit === undefined) return 50
  const limit = Number(options.limit)
  if (Number.isSafeInteger(limit) && limit > 0) return limit
  complain(io, 'postdesk: --limit wants a number from 1')
  return undefined
}

/** `--state`: one of `states` or not given; false after a complaint. */
export function readState<S extends string>({ io, options }: Call, states: readonly S[]): S | undefined | false {
  if (options.state === undefined) return undefined
  const state = states.find(known => known === options.state)
  if (state) return state
  const near = nearest(String(options.state), states)
  complain(io, `postdesk: there is no state ${options.state}; ${near ? `did you mean ${near}?` : `states are ${states.join(', ')}`}`)
  return false
}

/** The ids typed, or undefined after a complaint. */
export function readIds({ io, args }: Call): readonly number[] | undefined {
  const wrong = args.find(word => !/^#?[1-9]\d{0,14}$/.test(word))
  if (wrong === undefined) return args.map(word => Number(word.replace('#', '')))
  complain(io, `postdesk: ${wrong} is no id: ids are the numbers that the listing shows`)
  return undefined
}

/** `1042`, `PD-1042`, `[pd-1042]` and `#1042` are one ticket; undefined where it is none of these. */
export function readTicketNumber(word: string, prefix: string): number | undefined {
  const found = /^\[?(?:#|([a-z][a-z0-9]*)-)?([1-9]\d{0,14})\]?$/i.exec(word)
  const foreign = found?.[1] !== undefined && found[1].toLowerCase() !== prefix.toLowerCase()
  return found && !foreign ? Number(found[2]) : undefined
}
