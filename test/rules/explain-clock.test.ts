import { describe, expect, test } from 'vitest'
import type { ClockEvent } from '../../src/rules/clock-log.ts'
import type { ClockKind } from '../../src/rules/clock-terms.ts'
import { readClocks } from '../../src/rules/clocks.ts'
import { explainClock } from '../../src/rules/explain-clock.ts'
import type { Policy } from '../../src/rules/policy.ts'
import { aCalendar } from '../support/calendars.ts'
import { answered, became, clockPolicy, march, office, opened, placed, told } from '../support/clock-policy.ts'

describe('why a clock is due when it is', () => {
  function check(
    name: string,
    kind: ClockKind,
    log: readonly ClockEvent[],
    now: string,
    expected: readonly string[],
    policy: Policy = clockPolicy,
  ) {
    test(name, () => {
      const clock = readClocks(log, policy, march(now)).find(one => one.kind === kind)
      expect(clock && explainClock(clock, march(now))).toEqual(expected)
    })
  }
  const withOffice = (calendar: Partial<typeof office>): Policy => ({
    ...clockPolicy,
    calendars: [{ ...office, ...calendar }, ...clockPolicy.calendars.slice(1)],
  })
  const ASKED = 'waiting for the customer, asked for serial'
  const log = [opened('10 09:10'), became('waiting', '10 13:40', ASKED), became('open', '10 15:05', 'the customer answered')]
  const closed = withOffice({ week: aCalendar('UTC', {}).week })
  const holidays = withOffice({
    holidays: { '2026-03-20': 'Bayram', '2026-03-23': 'Bayram (2)', '2026-03-24': 'Sayım', '2026-03-25': 'Taşınma' },
  })
  const night = withOffice(aCalendar('Europe/Berlin', { daily: '00:00-06:00 22:00-24:00' }))
  const slow: Policy = {
    ...clockPolicy,
    priorities: clockPolicy.priorities.map(priority => ({ ...priority, targets: { ...priority.targets, resolution: { days: 20 } } })),
  }

  check('a break and a pause', 'resolution', log, '10 15:20', [
    'resolution: 4 h of working time in office (Europe/Istanbul), the target of high',
    'ran Tue 10 Mar 09:10 to 12:30 (3 h 20 min): new',
    'outside hours until 13:30',
    'ran 13:30 to 13:40 (10 min)',
    'paused 13:40 to 15:05: waiting for the customer, asked for serial',
    'ran 15:05 to 15:20 (15 min): the customer answered',
    'will run 15:20 to 15:35 (15 min)',
    'now 15:20: 3 h 45 min used, 15 min left',
    'due 15:35',
  ])
  check('outside hours now', 'first-response', [opened('10 12:00')], '10 13:00', [
    'first response: 1 h of working time in office (Europe/Istanbul), the target of high',
    'ran Tue 10 Mar 12:00 to 12:30 (30 min): new',
    'outside hours until 13:30',
    'will run 13:30 to 14:00 (30 min)',
    'now 13:00: 30 min used, 30 min left',
    'due 14:00',
  ])
  check('paused now', 'resolution', log.slice(0, 2), '10 15:20', [
    'resolution: 4 h of working time in office (Europe/Istanbul), the target of high',
    'ran Tue 10 Mar 09:10 to 12:30 (3 h 20 min): new',
    'outside hours until 13:30',
    'ran 13:30 to 13:40 (10 min)',
    'paused since 13:40: waiting for the customer, asked for serial',
    'now 15:20: 3 h 30 min used, 30 min left',
    'not due while it is paused',
  ])
  check('overdue', 'first-response', [opened('10 12:00')], '11 10:00', [
    'first response: 1 h of working time in office (Europe/Istanbul), the target of high',
    'ran Tue 10 Mar 12:00 to 12:30 (30 min): new',
    'outside hours until 13:30',
    'ran 13:30 to 18:00 (4 h 30 min)',
    'outside hours until Wed 11 Mar 09:00',
    'ran 09:00 to 10:00 (1 h)',
    'now 10:00: 6 h used, 5 h too much',
    'fell due Tue 10 Mar 14:00',
  ])
  check('ended in time', 'first-response', [opened('10 12:00'), answered('10 12:20')], '11 10:00', [
    'first response: 1 h of working time in office (Europe/Istanbul), the target of high',
    'ran Tue 10 Mar 12:00 to 12:20 (20 min): new',
    'ended 12:20: 20 min used, 40 min left',
  ])
  check('ended too late', 'first-response', [opened('10 12:00'), answered('10 14:20')], '11 10:00', [
    'first response: 1 h of working time in office (Europe/Istanbul), the target of high',
    'ran Tue 10 Mar 12:00 to 12:30 (30 min): new',
    'outside hours until 13:30',
    'ran 13:30 to 14:20 (50 min)',
    'ended 14:20: 1 h 20 min used, 20 min too much',
    'fell due 14:00',
  ])
  check(
    'reopened after it fell due',
    'resolution',
    [opened('10 09:10'), became('resolved', '10 15:10', 'resolved'), became('open', '11 10:00', 'the customer wrote again')],
    '11 10:10',
    [
      'resolution: 4 h of working time in office (Europe/Istanbul), the target of high, and 1 h 30 min more because it was reopened',
      'ran Tue 10 Mar 09:10 to 12:30 (3 h 20 min): new',
      'outside hours until 13:30',
      'ran 13:30 to 15:10 (1 h 40 min)',
      'paused 15:10 to Wed 11 Mar 10:00: resolved',
      'ran 10:00 to 10:10 (10 min): the customer wrote again',
      'will run 10:10 to 10:30 (20 min)',
      'fell due before: Tue 10 Mar 14:10',
      'now Wed 11 Mar 10:10: 5 h 10 min used, 20 min left',
      'due 10:30',
    ],
  )
  check('whole days, from a weekend', 'resolution', [opened('07 09:10', { priority: 'normal' })], '09 10:10', [
    'resolution: 2 working days (here 16 h) in office (Europe/Istanbul), the target of normal',
    'outside hours until Mon 9 Mar 09:00: new',
    'ran 09:00 to 10:10 (1 h 10 min)',
    'will run 10:10 to 12:30 (2 h 20 min)',
    'outside hours until 13:30',
    'will run 13:30 to 18:00 (4 h 30 min)',
    'outside hours until Tue 10 Mar 09:00',
    'will run 09:00 to 12:30 (3 h 30 min)',
    'outside hours until 13:30',
    'will run 13:30 to 18:00 (4 h 30 min)',
    'outside hours until Wed 11 Mar 09:00',
    'now Mon 9 Mar 10:10: 1 h 10 min used, 14 h 50 min left',
    'due Wed 11 Mar 09:00',
  ])
  check(
    'another team’s calendar, in its own zone',
    'first-response',
    [opened('10 12:15'), placed('10 13:00', { team: 'network' })],
    '10 13:10',
    [
      'first response: 1 h of working time in always (UTC), the target of high',
      'ran Tue 10 Mar 12:15 to 12:30 (15 min): new',
      'outside hours until 13:00',
      'from here counted in always (UTC)',
      'ran 10:00 to 10:10 (10 min): new',
      'will run 10:10 to 10:45 (35 min)',
      'now 10:10: 25 min used, 35 min left',
      'due 10:45',
    ],
  )
  check(
    'the rest of days in another calendar',
    'resolution',
    [opened('10 10:00', { priority: 'normal', team: 'network' }), placed('11 10:00', { priority: 'normal' })],
    '11 10:00',
    [
      'resolution: 2 working days (here 32 h) in office (Europe/Istanbul), the target of normal',
      'ran Tue 10 Mar 07:00 to Wed 11 Mar 07:00 (24 h): new',
      'from here counted in office (Europe/Istanbul)',
      'will run 10:00 to 12:30 (2 h 30 min): new',
      'outside hours until 13:30',
      'will run 13:30 to 18:00 (4 h 30 min)',
      'outside hours until Thu 12 Mar 09:00',
      'will run 09:00 to 10:00 (1 h)',
      'now Wed 11 Mar 10:00: 24 h used, 8 h left',
      'due Thu 12 Mar 10:00',
    ],
  )
  check(
    'a long way is shortened in the middle',
    'resolution',
    [opened('02 10:00')],
    '20 10:00',
    [
      'resolution: 20 working days (here 160 h) in office (Europe/Istanbul), the target of high',
      'ran Mon 2 Mar 10:00 to 12:30 (2 h 30 min): new',
      'outside hours until 13:30',
      'ran 13:30 to 18:00 (4 h 30 min)',
      'outside hours until Tue 3 Mar 09:00',
      'ran 09:00 to Thu 19 Mar 12:30 (99 h 30 min in 25 stretches)',
      'outside hours until 13:30',
      'ran 13:30 to 18:00 (4 h 30 min)',
      'outside hours until Fri 20 Mar 09:00',
      'ran 09:00 to 10:00 (1 h)',
      'will run 10:00 to 12:30 (2 h 30 min)',
      'outside hours until 13:30',
      'will run 13:30 to 18:00 (4 h 30 min)',
      'outside hours until Mon 23 Mar 09:00',
      'will run 09:00 to Fri 27 Mar 12:30 (35 h 30 min in 9 stretches)',
      'outside hours until 13:30',
      'will run 13:30 to 18:00 (4 h 30 min)',
      'outside hours until Mon 30 Mar 09:00',
      'will run 09:00 to 10:00 (1 h)',
      'now Fri 20 Mar 10:00: 112 h used, 48 h left',
      'due Mon 30 Mar 10:00',
    ],
    slow,
  )
  check('promises broken before', 'update', [opened('10 09:00'), told('10 12:00'), answered('10 16:00')], '10 16:30', [
    'next update: 2 h of working time in office (Europe/Istanbul), the target of high',
    'ran Tue 10 Mar 16:00 to 16:30 (30 min): new',
    'will run 16:30 to 18:00 (1 h 30 min)',
    'fell due before: 11:00, 15:00',
    'now 16:30: 30 min used, 1 h 30 min left',
    'due 18:00',
  ])
  check(
    'never',
    'resolution',
    [opened('10 09:00')],
    '20 09:00',
    [
      'resolution: 4 h of working time in office (Europe/Istanbul), the target of high',
      'outside hours since Tue 10 Mar 09:00: new',
      'now Fri 20 Mar 09:00: 0 min used, 4 h left',
      'never due: office has no such working time within reach',
    ],
    closed,
  )
  check(
    'never, in days',
    'resolution',
    [opened('10 09:00', { priority: 'normal' })],
    '20 09:00',
    [
      'resolution: 2 working days in office (Europe/Istanbul), the target of normal',
      'outside hours since Tue 10 Mar 09:00: new',
      'now Fri 20 Mar 09:00: 0 min used',
      'never due: office has no such working time within reach',
    ],
    closed,
  )
  check(
    'holidays, by name',
    'resolution',
    [opened('19 16:30')],
    '19 17:00',
    [
      'resolution: 4 h of working time in office (Europe/Istanbul), the target of high',
      'ran Thu 19 Mar 16:30 to 17:00 (30 min): new',
      'will run 17:00 to 18:00 (1 h)',
      'outside hours (Bayram, Bayram (2), Sayım and 1 more) until Thu 26 Mar 09:00',
      'will run 09:00 to 11:30 (2 h 30 min)',
      'now Thu 19 Mar 17:00: 30 min used, 3 h 30 min left',
      'due Thu 26 Mar 11:30',
    ],
    holidays,
  )
  check(
    'opened on a holiday',
    'first-response',
    [opened('20 16:30')],
    '20 17:00',
    [
      'first response: 1 h of working time in office (Europe/Istanbul), the target of high',
      'outside hours (Bayram, Bayram (2), Sayım and 1 more) until Thu 26 Mar 09:00: new',
      'will run 09:00 to 10:00 (1 h)',
      'now Fri 20 Mar 17:00: 0 min used, 1 h left',
      'due Thu 26 Mar 10:00',
    ],
    holidays,
  )
  check(
    'paused outside hours',
    'resolution',
    [opened('10 17:30'), became('waiting', '10 19:00', ASKED)],
    '12 17:00',
    [
      'resolution: 4 h of working time in office (Europe/Istanbul), the target of high',
      'ran Tue 10 Mar 17:30 to 18:00 (30 min): new',
      'outside hours until 19:00',
      'paused since 19:00: waiting for the customer, asked for serial',
      'now Thu 12 Mar 17:00: 30 min used, 3 h 30 min left',
      'not due while it is paused',
    ],
    holidays,
  )
  check(
    'a night shift in which the clocks change',
    'resolution',
    [opened('28 22:30')],
    '28 23:00',
    [
      'resolution: 4 h of working time in office (Europe/Berlin), the target of high',
      'outside hours until Sat 28 Mar 22:00: new',
      'will run 22:00 to Sun 29 Mar 03:00 (4 h)',
      'now Sat 28 Mar 21:00: 0 min used, 4 h left',
      'due Sun 29 Mar 03:00',
    ],
    night,
  )
  check('seconds', 'first-response', [opened('10 12:29:50')], '10 12:30:10', [
    'first response: 1 h of working time in office (Europe/Istanbul), the target of high',
    'ran Tue 10 Mar 12:29 to 12:30 (10 s): new',
    'outside hours until 13:30',
    'will run 13:30 to 14:29 (1 h)',
    'now 12:30: 10 s used, 1 h left',
    'due 14:29',
  ])

  check(
    'of many broken promises the last three',
    'update',
    [opened('09 09:00'), told('09 12:00'), told('09 17:00'), told('10 12:00'), told('10 17:00')],
    '10 17:30',
    [
      'next update: 2 h of working time in office (Europe/Istanbul), the target of high',
      'ran Tue 10 Mar 17:00 to 17:30 (30 min): new',
      'will run 17:30 to 18:00 (30 min)',
      'outside hours until Wed 11 Mar 09:00',
      'will run 09:00 to 10:00 (1 h)',
      'fell due before: Mon 9 Mar 15:00, Tue 10 Mar 10:00, 15:00',
      'now 17:30: 30 min used, 1 h 30 min left',
      'due Wed 11 Mar 10:00',
    ],
  )
  test('another year is named', () => {
    const now = new Date('2027-01-04T09:00:00Z')
    const [clock] = readClocks([opened('10 12:00'), answered('10 12:20')], clockPolicy, now)
    expect(clock && explainClock(clock, now)[1]).toBe('ran Tue 10 Mar 2026 12:00 to 12:20 (20 min): new')
  })
})
