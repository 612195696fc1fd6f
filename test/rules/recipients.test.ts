// Whom a step tells and when: words to people, quiet hours, who is on call, who is away.
import { describe, expect, test } from 'vitest'
import type { OnCall, Policy } from '../../src/rules/policy.ts'
import { recipientsOf, type Told } from '../../src/rules/recipients.ts'
import { aCalendar, addressOf, aPerson, aPolicy, aTeam, away, NIGHT, TUESDAY } from '../support/a-policy.ts'
import { local } from '../support/calendars.ts'

const ALWAYS = [{ from: 0, to: 1440 }]
const EVERY_DAY = {
  ...{ monday: ALWAYS, tuesday: ALWAYS, wednesday: ALWAYS, thursday: ALWAYS },
  ...{ friday: ALWAYS, saturday: ALWAYS, sunday: ALWAYS },
}
const calendars = [
  aCalendar('office'),
  aCalendar('always', { week: EVERY_DAY }),
  aCalendar('dhaka', { timeZone: 'Asia/Dhaka' }),
  aCalendar('berlin', { timeZone: 'Europe/Berlin' }),
]

/** Ada and Bob are tier 1 of desk, Cem leads it; net has Dina and no lead; Eva and Fred are leaders, Gul is an admin, Hal works in Dhaka. */
const PEOPLE = [
  ...[aPerson('ada'), aPerson('bob'), aPerson('cem', { role: 'lead' }), aPerson('dina')],
  ...[aPerson('eva', { role: 'leader' }), aPerson('fred', { role: 'leader' }), aPerson('gul', { role: 'admin' })],
  aPerson('hal', { calendar: 'dhaka' }),
]
const TEAMS = [
  aTeam('desk', { tiers: [['ada', 'bob'], ['cem']], lead: addressOf('cem') }),
  aTeam('net', { tiers: [['dina', 'hal'], ['gul']] }),
]
const QUIET = { from: 22 * 60, to: 7 * 60, except: ['high'] }
const organisation = { calendar: 'office', domains: [], quietHours: QUIET }
const TICKET: Told = { team: 'desk', assignee: addressOf('ada'), priority: 'normal' }
const onCall = (name: string, change: Partial<OnCall> = {}): OnCall => ({
  ...{ person: addressOf(name), calendar: 'always', teams: [], priorities: [] },
  ...change,
})

interface Setting {
  readonly ticket?: Partial<Told>
  readonly policy?: Partial<Policy>
  /** Names of those on leave. */
  readonly absent?: readonly string[]
  readonly now?: Date
}

function told(words: readonly string[], { ticket, policy, absent = [], now = TUESDAY }: Setting = {}) {
  const { absences } = away('ada')
  const people = PEOPLE.map(person => (absent.includes(person.name) ? { ...person, absences } : person))
  return recipientsOf(words, { ...TICKET, ...ticket }, aPolicy({ calendars, people, teams: TEAMS, organisation, ...policy }), now)
}

/** By day: all of them now. */
const names = (what: string, words: readonly string[], expected: readonly string[], setting?: Setting) =>
  test(what, () => {
    const all = told(words, setting)
    expect(all.map(({ person }) => person.name)).toEqual(expected)
    for (const { at, standsIn } of all) expect([at, standsIn]).toEqual([TUESDAY, false])
  })

/** `Ada` is told now, `Ada 07:00` at that time in Istanbul, `+Ada` now in place of somebody. */
const times = (what: string, words: readonly string[], expected: readonly string[], setting: Setting) =>
  test(what, () => {
    const now = setting.now ?? TUESDAY
    const clock = (at: Date) => at.toLocaleTimeString('en-GB', { timeZone: 'Europe/Istanbul', hour: '2-digit', minute: '2-digit' })
    const shown = told(words, setting).map(
      ({ person, at, standsIn }) => `${standsIn ? '+' : ''}${person.name}${at > now ? ` ${clock(at)}` : ''}`,
    )
    expect(shown).toEqual(expected)
  })

const reasons = (what: string, words: readonly string[], expected: readonly string[], setting?: Setting) =>
  test(what, () => expect(told(words, setting).map(({ because }) => because)).toEqual(expected))

describe('what the words stand for', () => {
  names('assignee', ['assignee'], ['Ada'])
  names('assignee of a ticket that nobody has', ['assignee'], [], { ticket: { assignee: null } })
  names('assignee who left the company', ['assignee'], [], { ticket: { assignee: 'gone@desk.example' } })
  names('lead', ['lead'], ['Cem'])
  names('lead of a team without one: its first tier', ['lead'], ['Dina', 'Hal'], { ticket: { team: 'net' } })
  names('team: its lead', ['team'], ['Cem'])
  names('lead and team of a ticket without a team', ['lead', 'team'], [], { ticket: { team: null } })
  names('leadership', ['leadership'], ['Eva', 'Fred'])
  names('another team', ['net'], ['Dina', 'Hal'])
  names('a role', ['admin'], ['Gul'])
  names('an address, however it is written', ['FRED@desk.example'], ['Fred'])
  names('an address of nobody', ['zed@desk.example'], [])
  names('a word that means nothing', ['nobody'], [])
  names('no words', [], [])
  names('each person once, in order', ['lead', 'assignee', 'team', addressOf('ada'), 'leadership', 'leader'], ['Cem', 'Ada', 'Eva', 'Fred'])
  reasons(
    'with the reason of each',
    ['assignee', 'lead', 'leadership', 'admin', 'net', addressOf('bob')],
    [
      'Ada has the ticket',
      'Cem leads desk',
      ...['Eva is of the leadership', 'Fred is of the leadership', 'Gul for admin', 'Dina for net', 'Hal for net', 'Bob is named'],
    ],
  )
  reasons('where there is no lead', ['lead'], ['Dina is in net, which has no lead', 'Hal is in net, which has no lead'], {
    ticket: { team: 'net' },
  })
})

describe('whoever is away', () => {
  names('has the lead in his place', ['assignee'], ['Cem'], { absent: ['Ada'] })
  names('or a member where the lead is away too', ['assignee'], ['Bob'], { absent: ['Ada', 'Cem'] })
  names('rather one who is at work', ['assignee'], ['Gul'], {
    ...{ absent: ['Dina'], ticket: { team: 'net', assignee: addressOf('dina') } },
    policy: { people: PEOPLE.map(one => (one.name === 'Hal' ? { ...one, calendar: 'moon' } : one.name === 'Dina' ? away('dina') : one)) },
  })
  names('else is told all the same', ['assignee'], ['Ada'], { absent: ['Ada', 'Bob', 'Cem'] })
  names('or in a ticket without a team', ['assignee'], ['Ada'], { absent: ['Ada'], ticket: { team: null } })
  names('gives nobody a notice twice', ['assignee', 'lead'], ['Cem'], { absent: ['Ada'] })
  names('in another order neither', ['lead', 'assignee'], ['Cem'], { absent: ['Ada'] })
  names('as lead has a member in his place', ['lead'], ['Ada'], { absent: ['Cem'] })
  reasons('is said', ['assignee'], ['Ada is away until 2026-03-13 (on leave): Cem in place of Ada'], { absent: ['Ada'] })
  reasons('also where it helps nothing', ['assignee'], ['Ada is away until 2026-03-13 (on leave), and nobody else of the team is there'], {
    absent: ['Ada', 'Bob', 'Cem'],
  })
  const night = { absent: ['Ada'], now: NIGHT }
  times('is stood in for by somebody who sleeps as well', ['assignee'], ['Cem 07:00'], night)
  times('is told at night where nobody is there', ['assignee'], ['Ada'], { now: NIGHT, absent: ['Ada', 'Bob', 'Cem'] })
})

describe('quiet hours', () => {
  const night = { now: NIGHT }
  const istanbul = (wall: string) => ({ now: local('Europe/Istanbul', wall) })
  times('a minute before', ['assignee'], ['Ada'], istanbul('2026-03-10 21:59'))
  times('as they begin', ['assignee'], ['Ada 07:00'], istanbul('2026-03-10 22:00'))
  times('at midnight', ['assignee'], ['Ada 07:00'], istanbul('2026-03-11 00:00'))
  times('a minute before they end', ['assignee'], ['Ada 07:00'], istanbul('2026-03-11 06:59'))
  times('as they end', ['assignee'], ['Ada'], istanbul('2026-03-11 07:00'))
  times(
    'are each person’s own: 19:30 is 22:30 in Dhaka',
    [addressOf('hal'), 'assignee'],
    ['Hal 04:00', 'Ada'],
    istanbul('2026-03-10 19:30'),
  )
  times('and 04:30 is 07:30 there', [addressOf('hal'), 'assignee'], ['Hal', 'Ada 07:00'], istanbul('2026-03-11 04:30'))
  times('do not count for the excepted', ['assignee', 'lead'], ['Ada', 'Cem'], { ...night, ticket: { priority: 'high' } })
  times('nor where there are none', ['assignee'], ['Ada'], { ...night, policy: { organisation: { calendar: 'office', domains: [] } } })
  times('nor for somebody without a calendar', ['assignee'], ['Ada'], {
    ...night,
    policy: { people: [aPerson('ada', { calendar: 'moon' })] },
  })
  times('count for a ticket without a priority', ['assignee'], ['Ada 07:00'], { ...night, ticket: { priority: null } })
  reasons('are said', ['assignee'], ['Ada has the ticket; told when the quiet hours of Europe/Istanbul are over'], night)
  reasons('also where they do not count', ['assignee'], ['Ada has the ticket; quiet hours do not count for high'], {
    ...night,
    ticket: { priority: 'high' },
  })

  const berlin = { people: [aPerson('ada', { calendar: 'berlin' })] }
  const summer = (wall: string) => ({ now: local('Europe/Berlin', wall), policy: berlin })
  // 07:00 in Berlin is 08:00 in Istanbul in summer and 09:00 in winter.
  times('end by the clock in the night it goes forward', ['assignee'], ['Ada 08:00'], summer('2026-03-28 23:00'))
  times('and in the night it goes back', ['assignee'], ['Ada 09:00'], summer('2026-10-24 23:00'))
})

describe('who is on call', () => {
  const check = (what: string, expected: readonly string[], list: readonly OnCall[], setting: Setting = {}, words = ['assignee']) =>
    times(what, words, expected, { now: NIGHT, ...setting, policy: { onCall: list, ...setting.policy } })
  check('is told in place of who sleeps', ['Ada 07:00', '+Gul'], [onCall('gul')])
  check('once for all of them', ['Ada 07:00', 'Cem 07:00', '+Gul'], [onCall('gul'), onCall('fred')], {}, ['assignee', 'lead'])
  check('not by day', ['Ada'], [onCall('gul')], { now: TUESDAY })
  check('not for the excepted, who are told themselves', ['Ada'], [onCall('gul')], { ticket: { priority: 'high' } })
  check('not outside of the calendar', ['Ada 07:00'], [onCall('gul', { calendar: 'office' })])
  check('not by a calendar that is not there', ['Ada 07:00'], [onCall('gul', { calendar: 'moon' })])
  check('for the team', ['Ada 07:00', '+Fred'], [onCall('gul', { teams: ['net'] }), onCall('fred', { teams: ['desk'] })])
  check('for the priority', ['Ada 07:00', '+Fred'], [onCall('gul', { priorities: ['low'] }), onCall('fred', { priorities: ['normal'] })])
  check('for neither', ['Ada 07:00'], [onCall('gul', { priorities: ['low'] }), onCall('fred', { teams: ['net'] })])
  check('of a ticket without a team, where it is for all', ['Ada 07:00', '+Fred'], [onCall('gul', { teams: ['desk'] }), onCall('fred')], {
    ticket: { team: null },
  })
  check('not who is away', ['Ada 07:00', '+Fred'], [onCall('gul'), onCall('fred')], { absent: ['Gul'] })
  check('not who left the company', ['Ada 07:00', '+Fred'], [onCall('zed'), onCall('fred')])
  check('is woken as one of those to be told', ['Ada'], [onCall('ada')])
  check('and then is enough', ['Ada 07:00', 'Cem'], [onCall('gul'), onCall('cem')], {}, ['assignee', 'lead'])
  check('for nobody, where there is nobody to tell', [], [onCall('gul')], { ticket: { assignee: null } })
  check('not for whoever is away with nobody there instead', ['Ada'], [onCall('gul')], { absent: ['Ada', 'Bob', 'Cem'] })
  const list = { onCall: [onCall('gul')] }
  reasons(
    'says for whom',
    ['assignee', 'lead'],
    [
      'Ada has the ticket; told when the quiet hours of Europe/Istanbul are over',
      'Cem leads desk; told when the quiet hours of Europe/Istanbul are over',
      'Gul is on call (always) in place of Ada, Cem',
    ],
    { now: NIGHT, policy: list },
  )
  reasons('or that it is the same person', [addressOf('gul')], ['Gul is named, and is on call'], { now: NIGHT, policy: list })
})

test('the same question has the same answer, and every moment is now or later', () => {
  const words = ['assignee', 'lead', 'team', 'leadership', 'admin', 'net']
  for (let hour = 0; hour < 72; hour++) {
    const now = new Date(TUESDAY.getTime() + hour * 3_600_000)
    const all = told(words, { now, policy: { onCall: [onCall('bob')] } })
    expect(all.every(({ at }) => at >= now)).toBe(true)
    expect(new Set(all.map(({ person }) => person.address)).size).toBe(all.length)
    expect(told(words, { now, policy: { onCall: [onCall('bob')] } })).toEqual(all)
  }
})
