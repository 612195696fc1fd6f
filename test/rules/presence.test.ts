import { describe, expect, test } from 'vitest'
import type { Person, Policy } from '../../src/rules/policy.ts'
import { calendarOf, choosePerson, presenceOf } from '../../src/rules/presence.ts'
import { aCalendar, addressOf, aPerson, aPolicy, away, NIGHT, TUESDAY } from '../support/a-policy.ts'

const NEW_YORK = aCalendar('new-york', { timeZone: 'America/New_York' })
const policy: Policy = aPolicy({ calendars: [aCalendar('office'), NEW_YORK] })
const leave = (from: string, to: string) => ({ absences: [{ from, to, because: 'on leave' }] })

describe('who is there', () => {
  function check(name: string, person: Person, now: Date, present: boolean, isAway: boolean, because: string) {
    test(name, () => expect(presenceOf(person, policy, now)).toEqual({ present, away: isAway, because }))
  }
  const at = (time: string) => `Ada: tuesday ${time} in Europe/Istanbul`
  check('at work', aPerson('ada'), TUESDAY, true, false, `${at('10:00')}, within the hours of office`)
  check('asleep is not away', aPerson('ada'), NIGHT, false, false, `${at('23:00')}, outside of the hours of office`)
  check('on leave', away('ada'), TUESDAY, false, true, 'Ada is away until 2026-03-13 (on leave)')
  check(
    'on the first day of it',
    aPerson('ada', leave('2026-03-10', '2026-03-12')),
    TUESDAY,
    false,
    true,
    'Ada is away until 2026-03-12 (on leave)',
  )
  check('on the last', aPerson('ada', leave('2026-03-01', '2026-03-10')), TUESDAY, false, true, 'Ada is away until 2026-03-10 (on leave)')
  check(
    'back the day after',
    aPerson('ada', leave('2026-03-01', '2026-03-09')),
    TUESDAY,
    true,
    false,
    `${at('10:00')}, within the hours of office`,
  )
  check(
    'not yet gone',
    aPerson('ada', leave('2026-03-11', '2026-03-12')),
    TUESDAY,
    true,
    false,
    `${at('10:00')}, within the hours of office`,
  )
  check('without a calendar', aPerson('ada', { calendar: 'moon' }), TUESDAY, false, false, 'Ada has no calendar')
  // 02:00 UTC on the 11th is still the evening of the 10th in New York, and the morning of the 11th in Istanbul.
  const later = new Date('2026-03-11T02:00:00Z')
  test('the days of an absence are those of one’s own time zone', () => {
    const absent = leave('2026-03-10', '2026-03-10')
    expect(presenceOf(aPerson('ada', { ...absent, calendar: 'new-york' }), policy, later).away).toBe(true)
    expect(presenceOf(aPerson('ada', absent), policy, later).away).toBe(false)
  })
})

test('a calendar is found by its name', () => {
  expect(calendarOf(policy, 'new-york')).toBe(NEW_YORK)
  expect(calendarOf(policy, 'moon')).toBeUndefined()
})

describe('who takes it', () => {
  const asleep = { calendar: 'new-york' }
  const arabic = { languages: ['en', 'ar'] }
  function check(name: string, people: readonly Person[], busy: Readonly<Record<string, number>>, chosen: string | null, because?: string) {
    test(name, () => {
      const load = { teams: {}, people: Object.fromEntries(Object.entries(busy).map(([who, tickets]) => [addressOf(who), tickets])) }
      for (const candidates of [people, people.toReversed()]) {
        const choice = choosePerson(candidates, { policy, load, language: 'ar', now: TUESDAY })
        expect(choice?.person.address ?? null).toBe(chosen && addressOf(chosen))
        if (because) expect(choice?.because).toBe(because)
      }
    })
  }
  check('nobody of nobody', [], {}, null)
  check('nobody, where all are away', [away('ada'), away('bob')], {}, null)
  check(
    'whoever is at work, before whoever speaks the language',
    [aPerson('ada'), aPerson('bob', { ...arabic, ...asleep })],
    { ada: 9 },
    'ada',
  )
  check('whoever speaks the language, before whoever has less to do', [aPerson('ada'), aPerson('bob', arabic)], { bob: 9 }, 'bob')
  check(
    'whoever has less to do',
    [aPerson('ada', arabic), aPerson('bob', arabic)],
    { ada: 2, bob: 1 },
    'bob',
    'Bob of 2: at work, speaks ar, 1 open tickets',
  )
  check(
    'of equals, the first by address',
    [aPerson('bob'), aPerson('ada')],
    {},
    'ada',
    'Ada of 2: at work, nobody better speaks ar, 0 open tickets',
  )
  check(
    'whoever will be back in the morning, where nobody is at work',
    [aPerson('ada', asleep), away('bob')],
    {},
    'ada',
    'Ada of 2: nobody of them is at work now, nobody better speaks ar, 0 open tickets',
  )
})
