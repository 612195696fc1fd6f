import { describe, expect, test } from 'vitest'
import { clockEvents, type HistoryLine, type TicketNow } from '../../src/rules/ticket-log.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 2, 10, 9, minute))
const line = (minute: number, kind: string, data: object = {}): HistoryLine => ({
  at: at(minute),
  kind,
  actor: 'system',
  because: `because of ${kind}`,
  data,
})
const ticket: TicketNow = { openedAt: at(0), contactTier: 'vip', priority: 'critical', team: 'network', tier: 2 }

function check(
  name: string,
  history: readonly HistoryLine[],
  later: readonly object[],
  opened: object = { priority: 'critical', team: 'network', tier: 2 },
) {
  test(name, () => expect(clockEvents(ticket, history)).toEqual([{ kind: 'opened', at: at(0), contactTier: 'vip', ...opened }, ...later]))
}

describe('what a history means for the clocks', () => {
  check('a ticket older than the policy stands as it does now', [line(0, 'ticket.opened')], [])
  const decided = line(0, 'policy.decided', { priority: 'normal', team: 'desk', tier: 1 })
  const atFirst = { priority: 'normal', team: 'desk', tier: 1 }
  check('the first decision is how it was opened', [decided], [{ kind: 'placed', at: at(0), ...atFirst }], atFirst)
  check(
    'what a person sets, and what the policy decides later, are placed from then on',
    [
      decided,
      line(1, 'priority.set', { to: 'critical' }),
      line(2, 'team.set', { to: 'network', tier: 2 }),
      line(3, 'policy.decided', { priority: 'normal' }),
    ],
    [
      { kind: 'placed', at: at(0), ...atFirst },
      { kind: 'placed', at: at(1), ...atFirst, priority: 'critical' },
      { kind: 'placed', at: at(2), priority: 'critical', team: 'network', tier: 2 },
      { kind: 'placed', at: at(3), priority: 'normal', team: 'network', tier: 2 },
    ],
    atFirst,
  )
  check(
    'states are told with why',
    [line(4, 'state.changed', { from: 'new', to: 'waiting' })],
    [{ kind: 'state', at: at(4), to: 'waiting', because: 'because of state.changed' }],
  )
  check(
    'a merge ends it, and being given back takes it up where it was',
    [line(1, 'ticket.merged', { into: 7 }), line(2, 'ticket.given-back', { state: 'open' })],
    [
      { kind: 'state', at: at(1), to: 'merged', because: 'because of ticket.merged' },
      { kind: 'state', at: at(2), to: 'open', because: 'because of ticket.given-back' },
    ],
  )
  check(
    'mails of the desk tell the customer',
    [line(1, 'acknowledgement.queued'), line(2, 'information-needed.queued')],
    [
      { kind: 'told', at: at(1) },
      { kind: 'told', at: at(2) },
    ],
  )
  check(
    'a person’s reply answers the customer; a note does not',
    [line(1, 'noted', { text: 'ask the supplier' }), line(2, 'replied'), line(2, 'state.changed', { from: 'new', to: 'open' })],
    [
      { kind: 'answered', at: at(2) },
      { kind: 'state', at: at(2), to: 'open', because: 'because of state.changed' },
    ],
  )
  const by = (actor: string, one: HistoryLine): HistoryLine => ({ ...one, actor })
  check(
    'what the customer or a colleague does is work',
    [
      by('customer:ada@example.com', line(1, 'message.appended', { rule: 'reply' })),
      by('person:sam@example.com', line(2, 'noted', { text: 'ask the supplier' })),
    ],
    [
      { kind: 'worked', at: at(1) },
      { kind: 'worked', at: at(2) },
    ],
  )
  check(
    'an answer of the customer’s mailbox, and the day of return that it names, are no work',
    [
      by('customer:ada@example.com', line(1, 'message.appended', { rule: 'automatic reply' })),
      by('customer:ada@example.com', line(1, 'customer.away', { until: '2026-03-20', words: 'back on 20 March' })),
    ],
    [],
  )
  check(
    'what says nothing of time is passed over',
    [line(1, 'acknowledgement.withheld'), line(2, 'needs.asked'), line(3, 'state.changed', { to: 'dancing' })],
    [],
  )
})
