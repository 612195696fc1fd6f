// The judgement of a promise: kept, broken, void, or still to come.
import { describe, expect, test } from 'vitest'
import { isWanted, settlePromise } from '../../src/rules/promises.ts'
import type { HistoryLine } from '../../src/rules/ticket-log.ts'
import { became, line, replied, wallOf, wrote } from '../support/a-story.ts'
import { march } from '../support/clock-policy.ts'

/** Made on Monday at ten, for noon. */
function check(history: readonly HistoryLine[], now: string, expected: string | null) {
  const settled = settlePromise({ madeAt: march('09 10:00'), dueAt: march('09 12:00') }, history, march(now))
  expect(settled && `${settled.state} ${wallOf(settled.at)}`).toBe(expected)
}

describe('kept', () => {
  test('by a person', () => check([replied('09 11:00')], '09 11:30', 'kept 09 11:00'))
  test('by a mail of ours', () => check([line('09 11:00', 'update.queued')], '09 11:30', 'kept 09 11:00'))
  test('at the very moment', () => check([replied('09 12:00')], '09 12:00', 'kept 09 12:00'))
  test('by the first of several', () => check([replied('09 11:00'), became('09 11:30', 'open', 'waiting')], '09 13:00', 'kept 09 11:00'))
  test('seen only later', () => check([replied('09 11:00')], '10 11:30', 'kept 09 11:00'))
})

describe('void', () => {
  test('where it waits for the customer', () => check([became('09 11:00', 'open', 'waiting')], '09 11:30', 'void 09 11:00'))
  test('where it is spam', () => check([became('09 11:00', 'open', 'spam')], '09 11:30', 'void 09 11:00'))
  test('where it was merged', () => check([line('09 11:00', 'ticket.merged', { into: 1002 })], '09 11:30', 'void 09 11:00'))
  test('though somebody wrote afterwards', () =>
    check([became('09 11:00', 'open', 'waiting'), replied('09 11:30')], '09 13:00', 'void 09 11:00'))
})

describe('broken', () => {
  test('once its moment is over', () => check([], '09 12:01', 'broken 09 12:00'))
  test('by a word that came too late', () => check([replied('09 12:01')], '09 12:01', 'broken 09 12:00'))
  test('by a mail that was withheld', () => check([line('09 11:00', 'update.withheld')], '09 13:00', 'broken 09 12:00'))
  test('though the customer wrote', () => check([wrote('09 11:00')], '09 13:00', 'broken 09 12:00'))
  test('though a notice went to an employee', () => check([line('09 11:00', 'notice.queued')], '09 13:00', 'broken 09 12:00'))
  test('though it waits since', () => check([became('09 13:00', 'open', 'waiting')], '09 14:00', 'broken 09 12:00'))
})

describe('still to come', () => {
  test('before its moment', () => check([], '09 11:00', null))
  test('at its moment', () => check([], '09 12:00', null))
  test('the mail that made it does not keep it', () => check([line('09 10:00', 'update.queued')], '09 11:00', null))
  test('nor what was written before', () => check([replied('09 09:00')], '09 11:00', null))
  test('nor what a clock ahead of ours has written', () => check([replied('09 11:30')], '09 11:00', null))
  test('on hold the customer still hears from us', () => check([became('09 11:00', 'open', 'on-hold')], '09 11:30', null))
})

describe('its word is still wanted', () => {
  const wanted = (history: readonly HistoryLine[], now: string) =>
    isWanted({ madeAt: march('09 10:00'), dueAt: march('09 12:00') }, history, march(now))
  test('until it is due', () => expect(wanted([], '09 11:00')).toBe(true))
  test('not once it was kept', () => expect(wanted([replied('09 11:00')], '09 11:30')).toBe(false))
  test('not where it is void', () => expect(wanted([became('09 11:00', 'open', 'waiting')], '09 13:00')).toBe(false))
  test('late as it is, where it broke while nobody looked', () => expect(wanted([], '09 14:00')).toBe(true))
  test('but not where somebody wrote late', () => expect(wanted([replied('09 13:00')], '09 14:00')).toBe(false))
})
