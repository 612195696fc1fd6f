// A ticket that waits: reminders, closing, the days on which the customer is away, and dates that were named. Monday is the 9th of March.
import { describe, expect, test } from 'vitest'
import { COLLEAGUE, VOTE } from '../../src/rules/admit.ts'
import type { TicketStory } from '../../src/rules/duties.ts'
import type { Policy, WaitingRules } from '../../src/rules/policy.ts'
import type { HistoryLine } from '../../src/rules/ticket-log.ts'
import { calendarFor, closesAt, waitingDuties } from '../../src/rules/waiting.ts'
import { aStory, became, CUSTOMER, line, readingOf, replied, SAM, storyPolicy, wallOf, wrote } from '../support/a-story.ts'
import { march } from '../support/clock-policy.ts'

const since = (at: string) => march(at).toISOString()
const waits = (more: object = {}) => became('09 10:00', 'new', 'waiting', SAM, more)
const away = (at: string, until: unknown) => line(at, 'customer.away', { until }, CUSTOMER)

const dutiesOf = (later: readonly HistoryLine[], policy: Policy, change: Partial<TicketStory> = {}) =>
  waitingDuties(readingOf(aStory(later, change), policy, march('09 12:00'))).map(duty => `${duty.kind} ${wallOf(duty.dueAt)}`)

const check = (later: readonly HistoryLine[], expected: readonly string[], rules?: WaitingRules) =>
  expect(dutiesOf(later, storyPolicy(rules ? { waiting: rules } : {}))).toEqual(expected)

const ASIDE: Readonly<Record<string, string>> = { 'a colleague’s word': COLLEAGUE, 'a vote': VOTE }
const USUAL = ['reminder 11 10:00', 'reminder 16 10:00', 'close-waiting 23 10:00']

describe('reminders and the end', () => {
  test('as desks commonly do, where the policy says nothing', () => check([waits()], USUAL))
  test('as the policy says', () =>
    check([waits()], ['reminder 09 14:00', 'close-waiting 10 10:00'], { reminders: [{ minutes: 180 }], close: { days: 1 } }))
  test('no reminders', () => check([waits()], ['close-waiting 10 10:00'], { reminders: [], close: { days: 1 } }))
  test('never closed', () => check([waits()], ['reminder 10 10:00'], { reminders: [{ days: 1 }], close: null }))
  test('none while it is open', () => check([waits(), became('09 11:00', 'waiting', 'open')], []))
  test('none while it is on hold', () => check([became('09 10:00', 'new', 'on-hold')], []))
  test('none for a ticket whose waiting nothing tells of', () => expect(dutiesOf([], storyPolicy(), { state: 'waiting' })).toEqual([]))
  test('none without any calendar', () => expect(dutiesOf([waits()], storyPolicy({ calendars: [] }))).toEqual([]))
  test('of a calendar that never opens there are none', () => {
    const [first] = storyPolicy().calendars
    const shut = { monday: [], tuesday: [], wednesday: [], thursday: [], friday: [], saturday: [], sunday: [] }
    expect(dutiesOf([waits()], storyPolicy({ calendars: first ? [{ ...first, week: shut }] : [] }))).toEqual([])
  })
})

describe('the wait begins anew', () => {
  const later = ['reminder 12 11:00', 'reminder 17 11:00', 'close-waiting 24 11:00']

  test('with a word of the customer that did not open it', () => check([waits(), wrote('10 11:00')], later))
  test('with a word of ours', () => check([waits(), replied('10 11:00')], later))
  test('with another question', () => check([waits(), line('10 11:00', 'needs.asked', { needs: ['serial'] })], later))
  test('not with an automatic reply', () =>
    check([waits(), line('10 11:00', 'message.appended', { rule: 'automatic reply' }, CUSTOMER)], USUAL))
  test.each(['a colleague’s word', 'a vote'])('nor with %s', rule =>
    check([waits(), line('10 11:00', 'message.appended', { rule: ASIDE[rule] }, CUSTOMER)], USUAL),
  )
  test('not with a note', () => check([waits(), line('10 11:00', 'noted', {}, SAM)], USUAL))
  test('not with a reminder', () => check([waits(), line('10 11:00', 'reminder.queued')], USUAL))
  test('when it waits a second time', () =>
    check([waits(), became('09 15:00', 'waiting', 'open'), became('10 11:00', 'open', 'waiting')], later))
  test('and so do the keys', () => {
    const keys = (lines: readonly HistoryLine[]) =>
      waitingDuties(readingOf(aStory(lines), storyPolicy(), march('10 12:00'))).map(({ key }) => key)
    const round = (at: string) => [`reminder/${since(at)}/1`, `reminder/${since(at)}/2`, `close-waiting/${since(at)}`]
    expect(keys([waits()])).toEqual(round('09 10:00'))
    expect(keys([waits(), replied('10 11:00')])).toEqual(round('10 11:00'))
  })
})

describe('a customer who is away', () => {
  const moved = ['reminder 16 10:00', 'reminder 19 10:00', 'close-waiting 26 10:00']

  test('is not reminded of those days', () => check([waits(), away('10 09:00', '2026-03-13')], moved))
  test('nor counted twice where two absences lie over each other', () =>
    check([waits(), away('10 09:00', '2026-03-12'), away('11 09:00', '2026-03-13')], moved))
  test('who comes back on a Saturday is back on Monday', () =>
    check([waits(), away('11 10:00', '2026-03-14')], ['reminder 11 10:00', 'reminder 18 18:00', 'close-waiting 25 18:00']))
  test.each([[null], ['soon'], ['2026-02-30'], ['2026-03-01'], [5]])('until %s changes nothing', until =>
    check([waits(), away('10 09:00', until)], USUAL),
  )
  test('before the wait changes nothing', () => check([away('09 09:30', '2026-03-13'), waits()], USUAL))
})

describe('never closed sooner after the last reminder than the policy leaves', () => {
  const reminded = (at: string, nth: number, kind = 'reminder.queued') => line(at, kind, { duty: `reminder/${since('09 10:00')}/${nth}` })
  const closes = (later: readonly HistoryLine[], at: string | null, rules?: WaitingRules) => {
    const reading = readingOf(aStory([waits(), ...later]), storyPolicy(rules ? { waiting: rules } : {}), march('31 12:00'))
    expect(wallOf(closesAt(reading))).toBe(at)
  }

  test('in time', () => closes([reminded('16 10:00', 2)], '23 10:00'))
  test('late, after an outage', () => closes([reminded('24 12:00', 2)], '31 12:00'))
  test('also where the reminder was withheld', () => closes([reminded('24 12:00', 2, 'reminder.withheld')], '31 12:00'))
  test('a late first reminder moves nothing', () => closes([reminded('24 12:00', 1)], '23 10:00'))
  test('of minutes', () => closes([reminded('24 12:00', 1)], '24 14:00', { reminders: [{ minutes: 60 }], close: { minutes: 120 } }))
  test('of minutes and days, in what they have in common', () =>
    closes([reminded('24 11:00', 1)], '24 18:00', { reminders: [{ minutes: 120 }], close: { days: 1 } }))
  test('without the days of an absence', () => closes([reminded('16 10:00', 2), away('17 09:00', '2026-03-19')], '25 10:00'))
  test('where the policy leaves nothing, with the plan', () =>
    closes([reminded('24 12:00', 1)], '11 10:00', { reminders: [{ days: 2 }], close: { days: 2 } }))
  test('never, where it is never closed', () => closes([], null, { reminders: [{ days: 2 }], close: null }))
})

describe('until a date', () => {
  const wakes = (until: unknown, expected: readonly string[], state: 'waiting' | 'on-hold' = 'waiting') =>
    check([became('09 10:00', 'new', state, SAM, { until })], expected)

  test('a day: at its opening, and no reminders', () => wakes('2026-03-12', ['wake 12 09:00']))
  test('a Saturday: on Monday', () => wakes('2026-03-14', ['wake 16 09:00']))
  test('a moment: then, whatever the hour', () => wakes('2026-03-12T03:00:00+03:00', ['wake 12 03:00']))
  test('a moment without an offset: by the team’s wall clock', () => wakes('2026-03-12T03:00', ['wake 12 03:00']))
  test('of a supplier', () => wakes('2026-03-12', ['wake 12 09:00'], 'on-hold'))
  test('a day that is in no year wakes nobody', () => wakes('2026-02-30', []))
  test('what is no date wakes nobody', () => wakes('one day', []))
  test('what is no text is no date: it waits as others do', () => wakes(5, USUAL))
  test('has its key', () => {
    const [duty] = waitingDuties(readingOf(aStory([waits({ until: '2026-03-12' })]), storyPolicy(), march('09 12:00')))
    expect(duty?.key).toBe(`wake/${since('09 10:00')}`)
  })
})

describe('counted in', () => {
  const check = (change: Partial<TicketStory>, policy: Partial<Policy>, name: string | undefined) =>
    expect(calendarFor({ story: aStory([], change), policy: storyPolicy(policy) })?.name).toBe(name)

  test('the calendar of its team', () => check({ team: 'network' }, {}, 'always'))
  test('the company’s, where it has none', () => check({ team: null }, {}, 'office'))
  test('the first, where the company names none that there is', () =>
    check({ team: null }, { organisation: { calendar: 'x', domains: [] } }, 'office'))
  test('nothing, where there is none', () => check({}, { calendars: [] }, undefined))
})
