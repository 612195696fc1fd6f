// Mails that tell the customer how things stand: what they promise, what they say happened last, and the line where they are withheld.

import { describe, expect, test } from 'vitest'
import type { TicketStory } from '../../src/rules/duties.ts'
import { afterEffect, type StatusMail } from '../../src/rules/effects.ts'
import { lastStep, mailEffect, personAt, variantOf } from '../../src/rules/status-mail.ts'
import type { HistoryLine } from '../../src/rules/ticket-log.ts'
import { aStory, became, CUSTOMER, line, replied, SAM, storyPolicy, wallOf, wrote } from '../support/a-story.ts'
import { march } from '../support/clock-policy.ts'

const REOPENED: StatusMail = { kind: 'reopened', why: 'reply' }
const mail = (later: readonly HistoryLine[], which: StatusMail = REOPENED, change: Partial<TicketStory> = {}, policy = storyPolicy()) =>
  mailEffect({ story: aStory(later, change), policy, now: march('09 12:00') }, which, 'because', { duty: 'a key' })

describe('the next contact', () => {
  const check = (
    later: readonly HistoryLine[],
    which: StatusMail,
    at: string | null,
    change: Partial<TicketStory> = {},
    policy = storyPolicy(),
  ) => {
    const { action, line: said } = mail(later, which, change, policy)
    expect(wallOf(action.kind === 'mail' ? action.next : null)).toBe(at)
    expect((said.data as { next?: string }).next).toBe(at === null ? undefined : march(at).toISOString())
  }
  const handedOver: StatusMail = { kind: 'handed-over', person: null, team: null, why: 'time' }
  const escalated: StatusMail = { kind: 'escalated', leader: null, team: null, priority: null, why: 'time' }
  const update: StatusMail = {
    kind: 'update',
    person: null,
    team: null,
    tier: 1,
    step: { code: 'received', at: march('09 09:00') },
    variant: 1,
  }

  test.each([handedOver, escalated, update, REOPENED])('is promised by $kind: an interval from now, over lunch', which =>
    check([], which, '09 15:00'),
  )
  test.each<StatusMail>([
    { kind: 'reminder', nth: 1, closesAt: null },
    { kind: 'resolved', person: null, closesAt: null },
    { kind: 'closed', why: 'silence' },
    { kind: 'satisfaction' },
  ])('is not promised by $kind', which => check([], which, null))
  test('is not promised while it waits', () => check([became('09 10:00', 'new', 'waiting')], update, null))
  test('is not promised of one that is over', () => check([became('09 10:00', 'new', 'resolved')], update, null))
  test('is not promised where the policy has no interval', () => check([], update, null, {}, storyPolicy({ priorities: [] })))
  test('by the priority that it has', () => check([], update, '10 12:00', { priority: 'normal' }))
})

test('the line has its kind, the reason and what the caller gives', () => {
  expect(mail([]).line).toMatchObject({ kind: 'reopened.queued', because: 'because', actor: 'system', data: { duty: 'a key' } })
})

test('withheld, it says why and promises nothing', () => {
  const effect = mail([], REOPENED, { silent: 'they may not be written to' })
  expect(effect).toMatchObject({
    line: { kind: 'reopened.withheld', because: 'they may not be written to', data: { duty: 'a key' } },
    action: { kind: 'note' },
  })
  expect(effect.line.data).not.toHaveProperty('next')
})

test('what it promises is the promise that stands from then on', () => {
  const story = aStory([])
  expect(afterEffect(story, mail([])).promise).toEqual({ madeAt: march('09 12:00'), dueAt: march('09 15:00') })
  expect(afterEffect(afterEffect(story, mail([])), mail([], { kind: 'closed', why: 'silence' })).promise).toBeNull()
})

describe('what happened last', () => {
  const check = (later: readonly HistoryLine[], code: string, at = '09 10:00') => {
    const step = lastStep(aStory(later), storyPolicy())
    expect([step.code, wallOf(step.at)]).toEqual([code, at])
  }
  const at = '09 10:00'

  test('it came', () => check([], 'received', '09 09:00'))
  test('it was given to somebody', () => check([line(at, 'assignee.set', { to: 'bob@desk.example' })], 'assigned'))
  test('given to nobody is nothing', () => check([line(at, 'assignee.set', { to: null })], 'received', '09 09:00'))
  test('a person wrote', () => check([replied(at)], 'answered'))
  test('another team', () => check([line(at, 'team.set', { to: 'network' })], 'handed-over'))
  test.each([
    ['normal', 'high'],
    [null, 'low'],
  ])('a priority raised from %s to %s', (from, to) => check([line(at, 'priority.set', { from, to })], 'escalated'))
  test.each([
    ['high', 'low', 'lowered'],
    ['high', 'high', 'set to what it was'],
    ['gone', 'low', 'of a name that the policy does not know'],
    ['low', 'gone', 'to such a name'],
    ['low', null, 'to none'],
  ])('a priority from %s to %s, %s, is nothing', (from, to, _) => check([line(at, 'priority.set', { from, to })], 'received', '09 09:00'))
  test('raised by a person', () => check([line(at, 'escalation.asked', {}, SAM)], 'escalated'))
  test('the customer wrote', () => check([wrote(at)], 'heard'))
  test('an automatic reply is nothing', () =>
    check([line(at, 'message.appended', { rule: 'automatic reply' }, CUSTOMER)], 'received', '09 09:00'))
  test('on hold', () => check([became(at, 'new', 'on-hold')], 'on-hold'))
  test.each(['resolved', 'closed'] as const)('open again after it was %s', state =>
    check([became('09 09:30', 'new', state), became(at, state, 'open')], 'reopened'),
  )
  test('open after waiting is nothing of its own', () => check([wrote('09 09:30'), became(at, 'waiting', 'open')], 'heard', '09 09:30'))
  test('our own mails, notes and steps are nothing', () =>
    check([replied('09 09:30'), line(at, 'update.queued'), line(at, 'noted'), line(at, 'ladder.step')], 'answered', '09 09:30'))
  test('of several the last', () => check([replied('09 09:30'), wrote(at)], 'heard'))
  test('of a ticket whose history tells nothing, that it came', () => {
    expect(lastStep(aStory([], { history: [] }), storyPolicy())).toEqual({ code: 'received', at: march('09 09:00') })
  })
})

test('never the same wording twice in a row', () => {
  const updates = (count: number) => aStory(Array.from({ length: count }, () => line('09 10:00', 'update.queued')))
  expect([0, 1, 2, 3, 4].map(count => variantOf(updates(count)))).toEqual([1, 2, 3, 1, 2])
})

test('a person by address', () => {
  expect([
    personAt(storyPolicy(), 'ada@desk.example')?.name,
    personAt(storyPolicy(), null),
    personAt(storyPolicy(), 'x@desk.example'),
  ]).toEqual(['Ada', null, null])
})
