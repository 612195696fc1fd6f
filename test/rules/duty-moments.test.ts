// Moments of duties: over lunch, nights, weekends, pauses and the days on which a customer is away. Monday is the 9th of March.
import { describe, expect, test } from 'vitest'
import type { Clock } from '../../src/rules/clocks.ts'
import { type Away, afterSpan, closingOf, momentAtUsed, momentIn, openingOf, usedAt } from '../../src/rules/duty-moments.ts'
import type { Span } from '../../src/rules/policy.ts'
import type { HistoryLine } from '../../src/rules/ticket-log.ts'
import { aStory, became, readingOf, storyPolicy, wallOf } from '../support/a-story.ts'
import { aCalendar } from '../support/calendars.ts'
import { march, office } from '../support/clock-policy.ts'

const HOUR = 3_600_000

function resolutionClock(later: readonly HistoryLine[], now: string): Clock {
  const clock = readingOf(aStory(later), storyPolicy(), march(now)).clocks.find(({ kind }) => kind === 'resolution')
  if (!clock) throw new Error('no clock')
  return clock
}

const PAUSE = [became('09 10:00', 'new', 'waiting'), became('09 15:00', 'waiting', 'open')]

describe('working time used at a moment', () => {
  const check = (later: readonly HistoryLine[], at: string, hours: number) =>
    expect(usedAt(resolutionClock(later, '11 18:00'), march(at)) / HOUR).toBe(hours)

  test('before it began there is none', () => check([], '08 09:00', 0))
  test('lunch does not count', () => check([], '09 14:00', 4))
  test('nights do not count', () => check([], '10 10:00', 9))
  test('a pause does not count, within it', () => check(PAUSE, '09 14:00', 1))
  test('a pause does not count, behind it', () => check(PAUSE, '09 16:00', 2))
})

describe('the moment at which so much is used', () => {
  const check = (later: readonly HistoryLine[], hours: number, at: string | null) =>
    expect(wallOf(momentAtUsed(resolutionClock(later, '09 16:00'), hours * HOUR))).toBe(at)

  test('nothing is used at the start', () => check([], 0, '09 09:00'))
  test('less than nothing as well', () => check([], -1, '09 09:00'))
  test('over lunch', () => check([], 4, '09 14:00'))
  test('a morning is over when lunch begins', () => check([], 3.5, '09 12:30'))
  test('over the night', () => check([], 9, '10 10:00'))
  test('over a weekend', () => check([], 41, '16 10:00'))
  test('in a stretch that is past', () => check(PAUSE, 0.5, '09 09:30'))
  test('at the end of a stretch that is past', () => check(PAUSE, 1, '09 10:00'))
  test('over a pause', () => check(PAUSE, 2, '09 16:00'))
  test('while it rests, what it has used is known', () => check(PAUSE.slice(0, 1), 1, '09 10:00'))
  test('while it rests, nothing more is', () => check(PAUSE.slice(0, 1), 2, null))
  test('more than there is within reach', () => check([], 1_000_000, null))
})

describe('after a span', () => {
  const away = (from: string, to: string): Away => ({ from: march(from), to: march(to) })
  const check = (since: string, span: Span, at: string | null, aways: readonly Away[] = []) =>
    expect(wallOf(afterSpan(office, march(since), span, aways))).toBe(at)

  test('of hours', () => check('09 11:30', { minutes: 120 }, '09 14:30'))
  test('of days', () => check('09 10:00', { days: 2 }, '11 10:00'))
  test('of days that begin on a Saturday', () => check('14 10:00', { days: 1 }, '17 09:00'))
  test('of no time', () => check('09 10:00', { minutes: 0 }, '09 10:00'))
  test('without the days of an absence', () => check('09 10:00', { days: 2 }, '13 10:00', [away('10 09:00', '12 09:00')]))
  test('without those of two that lie over each other, in any order', () =>
    check('09 10:00', { days: 2 }, '16 10:00', [away('11 09:00', '13 09:00'), away('10 09:00', '12 09:00')]))
  test('without those of one within the other twice', () =>
    check('09 10:00', { days: 2 }, '16 10:00', [away('10 09:00', '13 09:00'), away('11 09:00', '12 09:00')]))
  test('an absence that is over when it begins changes nothing', () =>
    check('09 10:00', { days: 2 }, '11 10:00', [away('05 09:00', '06 09:00')]))
  test('of one that reaches into it, the rest', () => check('09 10:00', { days: 1 }, '11 10:00', [away('06 09:00', '10 10:00')]))
  test('an absence behind its end changes nothing', () => check('09 10:00', { days: 2 }, '11 10:00', [away('11 10:00', '20 09:00')]))
  test('a calendar that never opens has none', () => expect(afterSpan(aCalendar('UTC', {}), march('09 10:00'), { days: 1 })).toBeNull())
})

describe('a moment that was typed', () => {
  const check = (text: string, at: string | null) => expect(wallOf(momentIn(office, text))).toBe(at)

  test('with an offset', () => check('2026-03-10T10:00:00+01:00', '10 12:00'))
  test('in UTC', () => check('2026-03-10T10:00Z', '10 13:00'))
  test('without, by the wall clock of the calendar, whatever the zone of the process', () => check('2026-03-10T10:00', '10 10:00'))
  test.each(['2026-02-30T10:00', '2026-03-10T25:00Z', 'March 3', 'soon', ''])('%s is none', text => check(text, null))
})

describe('the closing of a day', () => {
  const check = (day: string, at: string) => expect(wallOf(closingOf(office, day))).toBe(at)

  test('a workday', () => check('2026-03-10', '10 18:00'))
  test('of a Saturday it is midnight', () => check('2026-03-14', '15 00:00'))
})

describe('the opening of a day', () => {
  const check = (day: string, at: string | null) => expect(wallOf(openingOf(office, day))).toBe(at)

  test('a workday', () => check('2026-03-10', '10 09:00'))
  test('of a Saturday it is Monday’s', () => check('2026-03-14', '16 09:00'))
  test('a day that is in no year', () => check('2026-02-30', null))
  test('a moment is no day', () => check('2026-03-10T10:00', null))
  test('words', () => check('next week', null))
})
