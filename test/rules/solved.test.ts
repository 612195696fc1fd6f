// What a solved ticket still asks of the desk.
import { describe, expect, test } from 'vitest'
import type { TicketStory } from '../../src/rules/duties.ts'
import { isFresh, solvedDuties, surveyWithheld } from '../../src/rules/solved.ts'
import type { HistoryLine } from '../../src/rules/ticket-log.ts'
import { aStory, became, CUSTOMER, line, readingOf, replied, storyPolicy, wallOf, wrote } from '../support/a-story.ts'
import { march } from '../support/clock-policy.ts'

const SATISFACTION = { after: { days: 1 }, everyDays: 30, target: 98, notify: ['lead'], reopen: true }

const check = (
  later: readonly HistoryLine[],
  expected: readonly string[],
  policy = storyPolicy({ satisfaction: SATISFACTION }),
  change: Partial<TicketStory> = {},
) =>
  expect(
    solvedDuties(readingOf(aStory(later, change), policy, march('13 12:00'))).map(
      ({ key, dueAt }) => `${key.replace(/\/.*/, '')} ${wallOf(dueAt)}`,
    ),
  ).toEqual(expected)

const solved = became('12 15:00', 'new', 'resolved')
const BOTH = ['close-resolved 19 15:00', 'survey 13 15:00']

describe('a solved ticket', () => {
  test('closes after its days on the wall, and is asked a working day later', () => check([solved], BOTH))
  test('over a weekend, only the question waits', () =>
    check([became('13 15:00', 'new', 'resolved')], ['close-resolved 20 15:00', 'survey 16 15:00']))
  test('a person’s word begins the quiet time anew', () =>
    check([solved, replied('13 10:00')], ['close-resolved 20 10:00', 'survey 13 15:00']))
  test('a word before it was solved does not', () => check([replied('12 14:00'), solved], BOTH))
  test('a mail of the desk itself does not', () => check([solved, line('13 10:00', 'resolved.queued')], BOTH))
  test('closed as well, it is still asked', () => check([solved, became('12 16:00', 'resolved', 'closed')], ['survey 13 15:00']))
  test('solved a second time, it counts from there', () =>
    check([became('10 15:00', 'new', 'resolved'), became('11 10:00', 'resolved', 'open'), solved], BOTH))
  test('the days are the desk’s own', () =>
    check([solved], ['close-resolved 13 15:00', 'survey 13 15:00'], undefined, { closeResolvedDays: 1 }))
  test('nobody is asked where the policy asks nobody', () => check([solved], ['close-resolved 19 15:00'], storyPolicy()))
  test('nobody is asked where there is no calendar', () =>
    check([solved], ['close-resolved 19 15:00'], storyPolicy({ satisfaction: SATISFACTION, calendars: [] })))
})

describe('nothing is asked of', () => {
  test('one that was closed for silence', () =>
    check([became('10 10:00', 'new', 'waiting'), became('12 15:00', 'waiting', 'closed', 'system', { why: 'silence' })], []))
  test('one that was closed by hand', () => check([became('12 15:00', 'new', 'closed')], []))
  test('one that is open again', () => check([solved, wrote('13 10:00'), became('13 10:00', 'resolved', 'open', CUSTOMER)], []))
  test('one whose solving nothing tells of', () => check([], [], undefined, { state: 'resolved' }))
  test.each(['merged', 'spam', 'waiting', 'new'] as const)('one that is %s', state => check([solved], [], undefined, { state }))
})

describe('a customer is asked once in thirty days', () => {
  const checkAsked = (asked: string | null, withheld: string | null) =>
    expect(
      surveyWithheld(aStory([], { askedCustomerAt: asked === null ? null : new Date(asked) }), 30, new Date('2026-03-31T10:00:00Z')),
    ).toBe(withheld)

  test('never asked', () => checkAsked(null, null))
  test('thirty days ago', () => checkAsked('2026-03-01T10:00:00Z', null))
  test('a moment less', () =>
    checkAsked('2026-03-01T10:00:01Z', 'the customer was asked on 2026-03-01, and is asked once in 30 days at most'))
})

test('what was to be told at once has no point a day later', () => {
  const fresh = (at: string) => isFresh(line(at, 'noted'), march('13 12:00'))
  expect([fresh('13 12:00'), fresh('12 12:01'), fresh('12 12:00')]).toEqual([true, true, false])
})
