// What one address gets of the keeper's mails in an hour, whoever asks for more: an employee behind an outage, a customer whose address somebody else
// writes from. What is beyond it stands on its ticket as withheld, with the reason.
import type { Config } from '../config.ts'
import type { Trx } from '../db/connect.ts'
import { reserveWhatFits } from '../db/outbox.ts'
import type { KeptTicket } from '../db/take-tickets.ts'
import type { Effect } from '../rules/effects.ts'
import type { Policy } from '../rules/policy.ts'
import type { Looked } from './looked.ts'
import { NOTICES_PER_HOUR } from './notices.ts'

/** A customer who proved who they are may have many tickets, and be late with all of them. */
const PROVEN_FACTOR = 20

/** `silently`: looks at the ticket once more, with the reason why its customer is not written to now. */
export async function capMails(
  trx: Trx,
  { acknowledgement }: Pick<Config, 'acknowledgement'>,
  looked: readonly Looked[],
  silently: (one: Looked, because: string) => Looked,
  now: Date,
): Promise<readonly Looked[]> {
  const writing = looked.filter(one => mailsOf(one) > 0)
  const budgets = [...Map.groupBy(writing, ({ ticket }) => keyOf(ticket))].map(([key, all]) => ({
    key,
    cap: acknowledgement.perRecipientPerHour * (all.some(({ ticket }) => isProven(ticket)) ? PROVEN_FACTOR : 1),
    count: all.reduce((sum, one) => sum + mailsOf(one), 0),
  }))
  const take = takeFrom(await reserveWhatFits(trx, budgets, now))
  return looked.map(one => {
    const { customer } = one.ticket
    return take(keyOf(one.ticket), mailsOf(one)) ? one : silently(one, `the hour's limit for status mails to ${customer} is reached`)
  })
}

const mailsOf = ({ kept }: Looked) => kept.effects.filter(({ action }) => action.kind === 'mail').length

const isProven = ({ authenticity, history }: KeptTicket) => authenticity === 'pass' || history.some(({ kind }) => kind === 'replied')

const keyOf = (ticket: KeptTicket) => `${isProven(ticket) ? 'status' : 'status-unproven'}:${ticket.customer}`

/** A morning after an outage must not bury anybody in mails. */
export async function capNotices(
  trx: Trx,
  { priorities }: Pick<Policy, 'priorities'>,
  looked: readonly Looked[],
  now: Date,
): Promise<readonly Looked[]> {
  const telling = looked.flatMap(({ kept }) =>
    kept.effects.flatMap(({ action }) => (action.kind === 'tell' ? [action.telling.person.address] : [])),
  )
  const budgets = [...Map.groupBy(telling, to => to)].map(([to, all]) => ({
    key: `notice:${to}`,
    cap: NOTICES_PER_HOUR,
    count: all.length,
  }))
  const take = takeFrom(await reserveWhatFits(trx, budgets, now))
  // What weighs most is told first.
  const names = priorities.map(({ name }) => name)
  const weight = ({ ticket }: Looked) => (names.includes(ticket.priority ?? '') ? names.indexOf(ticket.priority ?? '') : names.length)
  const inOrder = looked.toSorted((one, other) => weight(one) - weight(other))
  const capped = new Map(
    inOrder.map(one => [one, { ...one, kept: { ...one.kept, effects: one.kept.effects.map(effect => withinLimit(effect, take)) } }]),
  )
  return looked.map(one => capped.get(one) ?? one)
}

type Take = (key: string, count: number) => boolean

function takeFrom(granted: ReadonlyMap<string, number>): Take {
  const left = new Map(granted)
  return (key, count) => {
    const rest = (left.get(key) ?? 0) - count
    if (rest >= 0) left.set(key, rest)
    return count === 0 || rest >= 0
  }
}

function withinLimit(effect: Effect, take: Take): Effect {
  const { line, action } = effect
  if (action.kind !== 'tell') return effect
  const { kind, person } = action.telling
  if (take(`notice:${person.address}`, 1)) return effect
  const because = `the hour's limit for notices to ${person.address} is reached`
  return { line: { ...line, kind: `${kind}.withheld`, because }, action: { kind: 'note' } }
}
