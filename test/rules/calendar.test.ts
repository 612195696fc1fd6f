import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOpen, wallClock } from '../../src/rules/calendar.ts'
import type { Calendar } from '../../src/rules/policy.ts'
import { WEEKDAYS } from '../../src/rules/weekdays.ts'
import { aCalendar } from '../support/a-policy.ts'

const everyDay = (...hours: readonly (readonly [from: number, to: number])[]) =>
  Object.fromEntries(WEEKDAYS.map(day => [day, hours.map(([from, to]) => ({ from, to }))])) as unknown as Calendar['week']

describe('whether a calendar is open', () => {
  function check(name: string, change: Partial<Calendar>, at: string, open: boolean, because?: string) {
    test(name, () => {
      const found = isOpen(aCalendar('office', change), new Date(at))
      expect(found.open).toBe(open)
      if (because) expect(found.because).toBe(because)
    })
  }
  check('in the middle of a morning', {}, '2026-03-10T10:00+03:00', true, 'tuesday 10:00 in Europe/Istanbul, within the hours of office')
  check('at the very start', {}, '2026-03-10T09:00+03:00', true)
  check('a minute before it', {}, '2026-03-10T08:59:59+03:00', false)
  check('in the last minute', {}, '2026-03-10T17:59:59+03:00', true)
  check('not at the end', {}, '2026-03-10T18:00+03:00', false, 'tuesday 18:00 in Europe/Istanbul, outside of the hours of office')
  check('not on a free day', {}, '2026-03-14T10:00+03:00', false)
  const holidays = { '2026-04-23': 'National Sovereignty Day' }
  check(
    'not on a holiday',
    { holidays },
    '2026-04-23T10:00+03:00',
    false,
    'thursday 10:00 in Europe/Istanbul, a holiday (National Sovereignty Day)',
  )
  check('but on the day after it', { holidays }, '2026-04-24T10:00+03:00', true)
  // 23:30 UTC is the next day in Istanbul already.
  check('a holiday begins by its own clock', { holidays, week: everyDay([0, 1440]) }, '2026-04-22T21:30Z', false)
  check('and ends by it', { holidays, week: everyDay([0, 1440]) }, '2026-04-23T21:30Z', true)
  const lunch = { week: everyDay([540, 750], [810, 1080]) }
  check('before lunch', lunch, '2026-03-10T12:29+03:00', true)
  check('not during lunch', lunch, '2026-03-10T12:30+03:00', false)
  check('after lunch', lunch, '2026-03-10T13:30+03:00', true)
  const late = { week: everyDay([1320, 1440]) }
  check('up to 24:00', late, '2026-03-10T23:59:59+03:00', true)
  check('not from 00:00', late, '2026-03-11T00:00+03:00', false)
  const always = { week: everyDay([0, 1440]) }
  check('at midnight around the clock', always, '2026-03-11T00:00+03:00', true)
  check('never, where a week has no hours', { week: everyDay() }, '2026-03-10T10:00+03:00', false)
})

describe('daylight saving in Berlin', () => {
  function check(name: string, at: string, open: boolean, minute: number) {
    test(name, () => {
      const calendar = aCalendar('berlin', { timeZone: 'Europe/Berlin', week: everyDay([120, 240], [540, 1020]) })
      expect(wallClock('Europe/Berlin', new Date(at)).minute).toBe(minute)
      expect(isOpen(calendar, new Date(at)).open).toBe(open)
    })
  }
  check('nine is 08:00 UTC in winter', '2026-03-27T08:00Z', true, 540)
  check('and 07:00 UTC in summer', '2026-03-30T07:00Z', true, 540)
  check('an hour before, it is closed', '2026-03-30T06:59Z', false, 539)
  check('the hour that does not exist is jumped over: 01:59', '2026-03-29T00:59Z', false, 119)
  check('the hour that does not exist is jumped over: 03:00', '2026-03-29T01:00Z', true, 180)
  check('the hour that comes twice is open the first time', '2026-10-25T00:30Z', true, 150)
  check('and the second', '2026-10-25T01:30Z', true, 150)
  check('five in the evening is 16:00 UTC again after it', '2026-10-26T15:59Z', true, 1019)
})

describe('Dhaka', () => {
  const calendar = aCalendar('dhaka', { timeZone: 'Asia/Dhaka', week: { ...everyDay([540, 1020]), friday: [] } })
  function check(name: string, at: string, open: boolean) {
    test(name, () => expect(isOpen(calendar, new Date(at)).open).toBe(open))
  }
  check('is six hours ahead in winter', '2026-01-11T03:00Z', true)
  check('and in summer', '2026-07-12T03:00Z', true)
  check('works on Sunday', '2026-03-08T05:00Z', true)
  check('not on Friday', '2026-03-13T05:00Z', false)
  check('and Friday begins at 18:00 UTC on Thursday', '2026-03-12T18:00Z', false)
  // In 2009 Bangladesh had summer time, for that one year.
  check('was seven hours ahead in the summer of 2009', '2009-07-12T02:00Z', true)
})

test('a wall clock tells day, weekday and minute in its own zone', () => {
  const now = new Date('2026-03-10T23:30:00Z')
  expect(wallClock('Europe/Istanbul', now)).toEqual({ day: '2026-03-11', weekday: 'wednesday', minute: 150 })
  expect(wallClock('America/New_York', now)).toEqual({ day: '2026-03-10', weekday: 'tuesday', minute: 1170 })
})

test('at every moment a day of two halves is open in exactly one of them', () => {
  const zone = fc.constantFrom('Europe/Berlin', 'Asia/Dhaka', 'Europe/Istanbul', 'America/St_Johns', 'Pacific/Chatham')
  fc.assert(
    fc.property(
      zone,
      fc.integer({ min: 1, max: 1439 }),
      fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') }),
      (timeZone, cut, now) => {
        const first = isOpen(aCalendar('first', { timeZone, week: everyDay([0, cut]) }), now).open
        const second = isOpen(aCalendar('second', { timeZone, week: everyDay([cut, 1440]) }), now).open
        expect(first).toBe(!second)
      },
    ),
  )
})
