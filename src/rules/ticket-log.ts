// A ticket's history as its clocks ask for it: from the events that stand on the ticket to what they mean for time. Pure; rows in, events out.
// Events whose kind says nothing of time are passed over; what a later version writes is no fault of this one.
import { TICKET_STATES, type TicketState } from '../tickets/ticket.ts'
import { AUTOMATIC_REPLY } from './admit.ts'
import type { ClockEvent } from './clock-log.ts'
import { TIERS, type Tier } from './policy.ts'

/** A line of a ticket's history, oldest first. */
export interface HistoryLine {
  readonly at: Date
  readonly kind: string
  readonly actor: string
  readonly because: string
  readonly data: object
}

export interface TicketNow {
  readonly openedAt: Date
  readonly contactTier: string | null
  /** As they are now: what the ticket had from the start where its history names nothing else. */
  readonly priority: string | null
  readonly team: string | null
  readonly tier: Tier | null
}

/** Mails of the desk itself that tell the customer how things stand. */
const TELLING: ReadonlySet<string> = new Set(
  [
    ...[
      'acknowledgement',
      'information-needed',
      'leader-named',
      'handed-over',
      'escalated',
      'update',
      'reminder',
      'resolved',
      'closed',
      'reopened',
    ],
  ].map(kind => `${kind}.queued`),
)

export const isTelling = (kind: string): boolean => TELLING.has(kind)

interface Placed {
  readonly priority: string | null
  readonly team: string | null
  readonly tier: Tier | null
}

export function clockEvents(ticket: TicketNow, history: readonly HistoryLine[]): readonly ClockEvent[] {
  const first = firstPlacement(ticket, history)
  let placed = first
  let unheard = false
  const later = history.flatMap((line): readonly ClockEvent[] => {
    const means = meaningOf(line)
    if (!isWork(line)) return means
    // A customer who asks once more is still waiting: the ticket is forgotten since the first word that nobody took up.
    const [asksAgain, byCustomer] = [unheard, line.actor.startsWith('customer:')]
    unheard = byCustomer
    return byCustomer && asksAgain ? means : [...means, { kind: 'worked', at: line.at }]
  })
  function meaningOf(line: HistoryLine): readonly ClockEvent[] {
    const { at, kind, because } = line
    const next = placementOf(line, placed)
    if (next) {
      placed = next
      return [{ kind: 'placed', at, ...placed }]
    }
    const to = stateOf(line)
    if (to) return [{ kind: 'state', at, to, because }]
    if (kind === 'replied') return [{ kind: 'answered', at }]
    return isTelling(kind) ? [{ kind: 'told', at }] : []
  }
  return [{ kind: 'opened', at: ticket.openedAt, contactTier: ticket.contactTier, ...first }, ...later]
}

/** What a person did, a colleague or the customer. His mailbox's answers, an absence note for one, are nobody's work. */
function isWork({ actor, kind, data }: HistoryLine): boolean {
  if (!/^(?:person|customer):/.test(actor) || kind === 'customer.away') return false
  return kind !== 'message.appended' || (data as Readonly<Record<string, unknown>>).rule !== AUTOMATIC_REPLY
}

/** The first decision's; a ticket older than the policy had what it has. */
function firstPlacement({ priority, team, tier }: TicketNow, history: readonly HistoryLine[]): Placed {
  const decided = history.find(({ kind }) => kind === 'policy.decided')
  const now = { priority, team, tier }
  return decided ? (placementOf(decided, now) ?? now) : now
}

function placementOf({ kind, data }: HistoryLine, before: Placed): Placed | null {
  const { priority, team, tier, to } = data as Readonly<Record<string, unknown>>
  if (kind === 'policy.decided')
    return { priority: textOr(priority, before.priority), team: textOr(team, before.team), tier: tierOr(tier, before.tier) }
  if (kind === 'priority.set') return { ...before, priority: textOr(to, null) }
  return kind === 'team.set' ? { ...before, team: textOr(to, null), tier: tierOr(tier, 1) } : null
}

const textOr = (value: unknown, otherwise: string | null) => (typeof value === 'string' ? value : otherwise)
const tierOr = (value: unknown, otherwise: Tier | null) => TIERS.find(tier => tier === value) ?? otherwise

function stateOf({ kind, data }: HistoryLine): TicketState | null {
  if (kind === 'ticket.merged' || kind === 'ticket.taken-back') return 'merged'
  const { to, state: back } = data as Readonly<Record<string, unknown>>
  const became = kind === 'state.changed' ? to : kind === 'ticket.given-back' ? back : null
  return TICKET_STATES.find(state => state === became) ?? null
}
