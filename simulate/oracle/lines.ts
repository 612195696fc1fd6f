// A ticket's raw history as the judge reads it, and what its lines mean. Written from the specification; nothing here asks the rules of the desk.
import type { Tier } from '../../src/rules/policy.ts'
import type { TicketState } from '../../src/tickets/ticket.ts'

export interface Line {
  readonly id: number
  readonly at: Date
  readonly kind: string
  readonly actor: string
  readonly because: string
  readonly data: Readonly<Record<string, unknown>>
  readonly outboxId: number | null
}

export interface RawTicket {
  readonly id: number
  readonly openedAt: Date
  readonly state: TicketState
  readonly priority: string | null
  readonly team: string | null
  readonly tier: Tier | null
  readonly assignee: string | null
  readonly contactId: number
  readonly customer: string
  /** Whether the mail that opened it proved where it came from. */
  readonly proven: boolean
  readonly lines: readonly Line[]
}

export interface Place {
  readonly priority: string | null
  readonly team: string | null
  readonly tier: Tier | null
}

/** Mails to the customer that count as an update. */
const TELLING =
  /^(?:acknowledgement|information-needed|leader-named|handed-over|escalated|update|reminder|resolved|closed|reopened)\.queued$/
const FIRST_WORDS = /^(?:acknowledgement|information-needed|leader-named)\.queued$/

export const tells = ({ kind }: Line): boolean => TELLING.test(kind)
export const writesToCustomer = (line: Line): boolean => line.kind === 'replied' || tells(line)

export const dutyOf = ({ data }: Line): string | null => (typeof data.duty === 'string' ? data.duty : null)
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const tierOf = (value: unknown): Tier | null => (value === 1 || value === 2 || value === 3 ? value : null)

/** Where the ticket is from this line on; null where it stays. */
export function placeAfter({ kind, data }: Line, before: Place): Place | null {
  if (kind === 'policy.decided')
    return {
      priority: text(data.priority) ?? before.priority,
      team: text(data.team) ?? before.team,
      tier: tierOf(data.tier) ?? before.tier,
    }
  if (kind === 'priority.set') return { ...before, priority: text(data.to) }
  return kind === 'team.set' ? { ...before, team: text(data.to), tier: tierOf(data.tier) ?? 1 } : null
}

export function stateAfter({ kind, data }: Line): TicketState | null {
  if (kind === 'ticket.merged' || kind === 'ticket.taken-back') return 'merged'
  return kind === 'state.changed' ? (text(data.to) as TicketState | null) : null
}

/** Mails that are no word of the customer's: a machine's in their name, a colleague's, a vote. */
const ASIDE: ReadonlySet<unknown> = new Set(['automatic reply', 'colleague', 'vote'])

/** Somebody did something; a machine that answers for the customer is nobody. */
export const isWork = ({ actor, data, kind }: Line): boolean =>
  /^(?:person|customer):/.test(actor) && kind !== 'customer.away' && data.rule !== 'automatic reply'

/** A word passed between us and the customer. */
export const isWord = ({ kind, data }: Line): boolean =>
  kind === 'replied' || kind === 'needs.asked' || (kind === 'message.appended' && !ASIDE.has(data.rule))

/** Whoever got no acknowledgement, or did not prove who they are, is written to by no machine until a person has answered; whose mails came back, never. */
export function isSilent(before: readonly Line[], proven: boolean): boolean {
  // In a simulation nothing is sent behind a failure.
  if (before.some(({ kind }) => kind === 'mail.failed')) return true
  if (before.some(line => line.kind === 'replied' || FIRST_WORDS.test(line.kind))) return false
  return before.some(({ kind }) => kind === 'acknowledgement.withheld') || !proven
}

export const OVER: ReadonlySet<TicketState> = new Set(['resolved', 'closed', 'merged', 'spam'])
export const GONE: ReadonlySet<TicketState> = new Set(['merged', 'spam'])

export const samePlace = (one: Place, other: Place): boolean =>
  one.priority === other.priority && one.team === other.team && one.tier === other.tier
