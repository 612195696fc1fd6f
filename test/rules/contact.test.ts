// When a customer hears from us again, and what follows at once from what somebody did.
import { describe, expect, test } from 'vitest'
import { answerDuties, followUpDuties } from '../../src/rules/contact.ts'
import type { AnswerTo, TicketStory } from '../../src/rules/duties.ts'
import type { Policy, Span } from '../../src/rules/policy.ts'
import type { HistoryLine } from '../../src/rules/ticket-log.ts'
import { inAll } from '../support/a-policy.ts'
import { aStory, became, CUSTOMER, HIGH, line, readingOf, replied, SAM, storyPolicy, wallOf, wrote } from '../support/a-story.ts'
import { march } from '../support/clock-policy.ts'

const updatesEvery = (update: Span): Policy =>
  storyPolicy({ priorities: [{ name: 'high', title: inAll('High'), targets: { ...HIGH, update }, isDefault: true }] })

const followUps = (later: readonly HistoryLine[], now: string, change: Partial<TicketStory> = {}, policy = storyPolicy()) =>
  followUpDuties(readingOf(aStory(later, change), policy, march(now)))

describe('a follow-up', () => {
  const check = (
    later: readonly HistoryLine[],
    now: string,
    at: string | null,
    change: Partial<TicketStory> = {},
    policy = storyPolicy(),
  ) => expect(followUps(later, now, change, policy).map(({ dueAt }) => wallOf(dueAt))).toEqual(at === null ? [] : [at])
  const promised = (madeAt: string, dueAt: string) => ({ promise: { madeAt: march(madeAt), dueAt: march(dueAt) } })

  test('goes out five minutes before the update is due', () => check([], '09 09:00', '09 10:55'))
  test('of a short interval, a tenth before', () => check([], '09 09:00', '09 09:18', {}, updatesEvery({ minutes: 20 })))
  test('of fifty minutes, five', () => check([], '09 09:00', '09 09:45', {}, updatesEvery({ minutes: 50 })))
  test('of a whole day, five minutes of working time before its end', () =>
    check([], '09 09:00', '09 17:55', {}, updatesEvery({ days: 1 })))
  test('after lunch, for an interval over lunch', () => check([replied('09 11:30')], '09 12:00', '09 14:25'))
  test('a person who wrote begins the interval anew', () => check([replied('09 10:00')], '09 10:00', '09 11:55'))
  test('a mail of ours that was not written does not', () => check([line('09 10:00', 'update.withheld')], '09 10:00', '09 10:55'))
  test('what a limit withheld is tried again an hour later', () =>
    check([line('09 10:55', 'update.withheld', { forNow: true })], '09 11:00', '09 11:55'))
  test('goes on while it is on hold', () => check([became('09 10:00', 'new', 'on-hold')], '09 10:00', '09 10:55'))
  test('is due since the breach, once that has come', () => check([], '09 15:00', '09 11:00'))
  test.each(['waiting', 'resolved', 'closed', 'merged', 'spam'] as const)('there is none while it is %s', state =>
    check([became('09 10:00', 'new', state)], '09 10:00', null, promised('09 09:30', '09 12:00')),
  )
  test('keeps an earlier promise of a person', () => check([], '09 09:30', '09 09:57', promised('09 09:30', '09 10:00')))
  test('and does not wait for a later one', () => check([], '09 09:30', '09 10:55', promised('09 09:30', '11 12:00')))
  test('a promise of long ago has five minutes as well', () => check([], '09 09:30', '09 10:25', promised('09 09:30', '09 10:30')))
  test('a promise alone is kept where no update is promised', () =>
    check([], '09 09:30', '09 10:25', promised('09 09:30', '09 10:30'), storyPolicy({ priorities: [] })))
  test('nothing promised, nothing due', () => check([], '09 09:30', null, {}, storyPolicy({ priorities: [] })))
  test('a calendar that never opens brings none', () => {
    const [first] = storyPolicy().calendars
    const shut = { monday: [], tuesday: [], wednesday: [], thursday: [], friday: [], saturday: [], sunday: [] }
    check([], '09 09:30', null, {}, { ...updatesEvery({ days: 1 }), calendars: first ? [{ ...first, week: shut }] : [] })
  })

  test('has one key a round, whatever moves it', () => {
    const keys = (later: readonly HistoryLine[], change = {}) => followUps(later, '09 10:30', change).map(({ key }) => key)
    expect(keys([])).toEqual([`follow-up/${march('09 09:00').toISOString()}`])
    expect(keys([], promised('09 09:30', '09 10:40'))).toEqual(keys([]))
    expect(keys([replied('09 10:00')])).toEqual([`follow-up/${march('09 10:00').toISOString()}`])
    const alone = followUpDuties(
      readingOf(aStory([], promised('09 09:30', '09 10:40')), storyPolicy({ priorities: [] }), march('09 10:30')),
    )
    expect(alone.map(({ key }) => key)).toEqual([`follow-up/${march('09 09:30').toISOString()}`])
  })
})

describe('what somebody did asks for a word', () => {
  const check = (later: readonly HistoryLine[], ...expected: readonly AnswerTo[]) => {
    const duties = answerDuties(readingOf(aStory(later), storyPolicy(), march('09 12:00')))
    expect(duties.map(duty => (duty.kind === 'answer' ? duty.to : null))).toEqual(expected)
  }
  const at = '09 10:00'
  const moved = (by: string, from: string, to: string) => line(at, 'team.set', { from, to, tier: 1 }, by)
  const given = (by: string, to: string | null) => line(at, 'assignee.set', { from: null, to }, by)

  test('escalated by a person', () => check([line(at, 'escalation.asked', {}, SAM)], 'escalated'))
  test('an unhappy answer', () => check([line(at, 'survey.answered', { answer: 'bad' }, CUSTOMER)], 'unhappy'))
  test('a happy one does not', () => check([line(at, 'survey.answered', { answer: 'good' }, CUSTOMER)]))
  test('to another team, by hand', () => check([moved(SAM, 'desk', 'network')], 'handed-over'))
  test('within its team it does not', () => check([moved(SAM, 'desk', 'desk')]))
  test('by the ladder it does not: that told it already', () => check([moved('system', 'desk', 'network')]))
  test('given to somebody else', () => check([given(SAM, 'bob@desk.example')], 'assigned'))
  test('taken by oneself it does not', () => check([given(SAM, 'ada@desk.example')]))
  test('given to nobody it does not', () => check([given(SAM, null)]))
  test('given by the policy it does not', () => check([given('system', 'bob@desk.example')]))
  test('resolved without a word', () => check([became(at, 'new', 'resolved')], 'resolved'))
  test('resolved by a mail of the same moment does not', () => check([replied(at), became(at, 'new', 'resolved')]))
  test('resolved after a mail of another moment does', () => check([replied('09 09:59'), became(at, 'new', 'resolved')], 'resolved'))
  test('opened again by a reply', () =>
    check([became('09 09:50', 'new', 'closed'), wrote(at), became(at, 'closed', 'open', CUSTOMER)], 'reopened'))
  test('opened again and answered at once does not', () =>
    check([became('09 09:50', 'new', 'closed'), replied(at), became(at, 'closed', 'open')]))
  test('open after waiting does not', () => check([became('09 09:50', 'new', 'waiting'), became(at, 'waiting', 'open')]))
  test('closed by hand does not', () => check([became(at, 'new', 'closed')]))
  test('a note does not', () => check([line(at, 'noted', { words: 'x' }, SAM)]))

  test('each has its own key and is due when it happened', () => {
    const duties = answerDuties(readingOf(aStory([became(at, 'new', 'resolved')]), storyPolicy(), march('09 12:00')))
    expect(duties).toMatchObject([{ key: `resolved/${march(at).toISOString()}`, dueAt: march(at) }])
  })
})
