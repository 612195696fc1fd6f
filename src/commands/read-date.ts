// A day or a moment to come, as people type it after an option.
import { type Call, complain } from './io.ts'

/** As it was typed (ISO 8601); null where the option is not given, undefined after a complaint. */
export function readComing({ io, options }: Call, option: 'until' | 'promise'): string | null | undefined {
  if (options[option] === undefined) return null
  const word = String(options[option])
  const day = /^\d{4}-\d\d-\d\d$/.test(word)
  const at = new Date(day ? `${word}T23:59:59Z` : word)
  const known = /^\d{4}-\d\d-\d\d(?:T.+)?$/.test(word) && !Number.isNaN(at.getTime())
  // Date takes 31 February for a day in March.
  if (known && at > io.clock.now() && (!day || at.toISOString().startsWith(word))) return word
  complain(io, `postdesk: --${option} wants a day or a moment to come, such as 2026-12-24 or 2026-12-24T10:00:00+03:00`)
  return undefined
}
