// What a story is made of: the desk it plays on, what people have in mind, and when they come to it.
import type { Agenda } from './agenda.ts'
import type { Customer, Saying } from './letters.ts'
import type { Random } from './random.ts'
import type { World } from './world.ts'

export interface Case {
  ticketId: number
  readonly customer: Customer
  /** Message-ID of the mail that opened it. */
  mailId: string
  /** How long a colleague lets it lie, on average. */
  readonly lieMs: number
}

export type Act =
  | { readonly kind: 'write'; readonly customer: Customer }
  | { readonly kind: 'say'; readonly about: Case; readonly saying: Saying }
  /** An automatic answer that names the day of return. */
  | { readonly kind: 'away'; readonly about: Case; readonly back: string }
  | { readonly kind: 'work'; readonly about: Case }
  /** Our mails to the customer come back for good. */
  | { readonly kind: 'bounce'; readonly about: Case }
  | { readonly kind: 'rate'; readonly survey: number }
  | { readonly kind: 'look-for-surveys' }

export interface Play {
  readonly world: World
  readonly random: Random
  readonly agenda: Agenda<Act>
  readonly end: number
  seenSurvey: number
  acts: number
  /** Ticket numbers by customer. */
  readonly casesOf: Map<string, readonly number[]>
}

export const MINUTE_MS = 60_000
export const HOUR_MS = 3_600_000
export const DAY_MS = 86_400_000
/** People act at round moments: what falls together is done together, which is what makes a long simulation short. */
const SLOT_MS = 10 * MINUTE_MS

/** One in thirty keeps to no clock. */
export const slot = (random: Random, at: number) => (random.chance(0.03) ? Math.floor(at) : Math.ceil(at / SLOT_MS) * SLOT_MS)

/** The next moment of a weekday between nine and six in Istanbul. */
export function inOffice(random: Random, at: number): number {
  const day = Math.floor(at / DAY_MS)
  const hour = (at % DAY_MS) / HOUR_MS
  const weekday = (day + 4) % 7
  if (weekday !== 0 && weekday !== 6 && hour >= 6 && hour < 15) return at
  const next = weekday !== 0 && weekday !== 6 && hour < 6 ? day : weekday === 5 ? day + 3 : weekday === 6 ? day + 2 : day + 1
  return next * DAY_MS + (6 + random.next() * 9) * HOUR_MS
}

export function plan(play: Play, delayMs: number, act: Act, office = false): void {
  const at = play.world.clock.now().getTime() + Math.max(MINUTE_MS, delayMs)
  const moment = slot(play.random, office && play.random.chance(0.9) ? inOffice(play.random, at) : at)
  if (moment < play.end) play.agenda.add(moment, act)
}
