// Whatever a ticket's history, keeping its promises comes to rest: looking twice changes nothing, and each duty is done once.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TicketStory } from '../../src/rules/duties.ts'
import { afterEffects, type StatusMail } from '../../src/rules/effects.ts'
import { keepPromises } from '../../src/rules/keep.ts'
import type { LadderStep } from '../../src/rules/policy.ts'
import type { HistoryLine } from '../../src/rules/ticket-log.ts'
import { TICKET_STATES } from '../../src/tickets/ticket.ts'
import { aStep, aStory, CUSTOMER, LADDER, live, NO_LOAD, SAM, SATISFACTION, storyPolicy } from '../support/a-story.ts'
import { march } from '../support/clock-policy.ts'

describe('whatever the history', () => {
  const places = ['ada@desk.example', 'bob@desk.example', 'omar@desk.example', null]
  const anyData = fc.record(
    {
      from: fc.constantFrom<string>(...TICKET_STATES, 'desk', 'high'),
      to: fc.constantFrom<string | null>(...TICKET_STATES, 'desk', 'network', 'high', 'low', 'nowhere', ...places),
      until: fc.constantFrom<unknown>('2026-03-12', '2026-03-20T10:00:00Z', '2026-02-30', 'soon', 7),
      tier: fc.constantFrom(1, 2, 3, 9),
      answer: fc.constantFrom('good', 'bad'),
      rule: fc.constantFrom('automatic reply', 'a token'),
      person: fc.constantFrom('ada@desk.example'),
      why: fc.constantFrom('unhappy', 'silence'),
    },
    { requiredKeys: [] },
  )
  const KINDS = ['state.changed', 'replied', 'message.appended', 'needs.asked', 'priority.set', 'team.set', 'assignee.set', 'noted']
  const MORE = [
    'customer.away',
    'survey.answered',
    'escalation.asked',
    'escalation.acknowledged',
    'update.queued',
    'acknowledgement.withheld',
    'ticket.merged',
  ]
  const anyLine: fc.Arbitrary<HistoryLine> = fc.record({
    at: fc.integer({ min: 0, max: 16 * 24 * 12 }).map(count => new Date(march('09 09:00').getTime() + count * 300_000)),
    kind: fc.constantFrom(...KINDS, ...MORE),
    actor: fc.constantFrom('system', SAM, CUSTOMER),
    because: fc.constant('any'),
    data: anyData,
  })
  const anyStory: fc.Arbitrary<TicketStory> = fc
    .record({
      later: fc.array(anyLine, { maxLength: 14 }),
      state: fc.constantFrom(...TICKET_STATES),
      priority: fc.constantFrom('high', 'normal', 'low', 'nowhere', null),
      team: fc.constantFrom('desk', 'network', 'nowhere', null),
      tier: fc.constantFrom(1 as const, 2 as const, 3 as const, null),
      assignee: fc.constantFrom(...places),
      silent: fc.constantFrom('x', null, null),
      promised: fc.option(fc.integer({ min: 1, max: 3_000 })),
    })
    .map(({ later, promised, ...change }) => ({
      ...aStory(
        later.toSorted((one, other) => one.at.getTime() - other.at.getTime()),
        change,
      ),
      ...change,
      promise: promised === null ? null : { madeAt: march('09 09:00'), dueAt: new Date(march('09 09:00').getTime() + promised * 60_000) },
    }))
  const STEPS: readonly LadderStep[] = [
    ...LADDER,
    aStep('again', { clock: 'update', at: { share: 0.5 }, notify: ['assignee'], unlessAcknowledged: true, tellCustomer: true }),
  ]
  const anyPolicy = fc.subarray([...STEPS]).map(escalation => storyPolicy({ escalation, satisfaction: SATISFACTION }))
  const anyNow = fc.integer({ min: 0, max: 40 * 24 * 60 }).map(minutes => new Date(march('09 09:00').getTime() + minutes * 60_000))

  test('looking twice changes nothing, each duty is done once, and every alarm is still to come', () => {
    fc.assert(
      fc.property(anyStory, anyPolicy, anyNow, (story, rules, now) => {
        const kept = keepPromises({ story, policy: rules, load: NO_LOAD, now })
        const after = afterEffects(story, kept.effects)
        const again = keepPromises({ story: after, policy: rules, load: NO_LOAD, now })
        expect(again.effects).toEqual([])
        expect(again.alarms).toEqual(kept.alarms)
        for (const at of kept.alarms.values()) expect(at.getTime()).toBeGreaterThan(now.getTime())
        const keys = after.history.map(({ data }) => (data as { duty?: string }).duty).filter(key => key !== undefined)
        expect(new Set(keys).size).toBe(keys.length)
      }),
      { numRuns: 400 },
    )
  })

  test('a ticket comes to rest when nobody writes any more', () => {
    fc.assert(
      fc.property(anyStory, anyPolicy, (story, rules) => {
        const mails = live(story, rules, '25 12:00', '31 12:00').did.flatMap(({ action }): readonly StatusMail[] =>
          action.kind === 'mail' ? [action.mail] : [],
        )
        // Six days, in one of the calendars day and night; a step at half of two hours that tells the customer begins them anew; and the rest of the ladder.
        expect(mails.length).toBeLessThan(6 * 24 + 16)
      }),
      { numRuns: 30 },
    )
  })
})
