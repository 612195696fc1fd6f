import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ClockEvent } from '../../src/rules/clock-log.ts'
import type { ClockKind } from '../../src/rules/clock-terms.ts'
import { type Clock, readClocks } from '../../src/rules/clocks.ts'
import type { Policy } from '../../src/rules/policy.ts'
import { workingMs } from '../../src/rules/working-time.ts'
import { TICKET_STATES } from '../../src/tickets/ticket.ts'
import { aCalendar, anyCalendar } from '../support/calendars.ts'
import { always, answered, became, clockPolicy, march, office, opened, placed, told } from '../support/clock-policy.ts'

const MINUTE = 60_000

interface Expected {
  /** Minutes. */
  readonly used?: number
  readonly left?: number
  readonly granted?: number
  readonly due?: string | null
  readonly breached?: string | null
  readonly breaches?: readonly string[]
  readonly ended?: string | null
  readonly because?: string
  /** Of its segments, `+` for running: `+new -asked`. */
  readonly segments?: string
}

function clockOf(kind: ClockKind, log: readonly ClockEvent[], now: string, policy: Policy = clockPolicy): Clock | undefined {
  return readClocks(log, policy, march(now)).find(clock => clock.kind === kind)
}

const moment = (text: string | null | undefined) => (text ? march(text) : text)

function check(name: string, kind: ClockKind, log: readonly ClockEvent[], now: string, expected: Expected, policy: Policy = clockPolicy) {
  test(name, () => {
    const clock = clockOf(kind, log, now, policy)
    const found = {
      used: clock && clock.usedMs / MINUTE,
      left: clock && clock.leftMs / MINUTE,
      granted: clock && clock.grantedMs / MINUTE,
      due: clock?.dueAt,
      breached: clock?.breachedAt,
      breaches: clock?.breaches,
      ended: clock?.endedAt,
      because: clock?.because,
      segments: clock?.segments.map(({ running, because }) => `${running ? '+' : '-'}${because}`).join(' '),
    }
    const { due, breached, ended, breaches, ...rest } = expected
    const moments = { due: moment(due), breached: moment(breached), ended: moment(ended), breaches: breaches?.map(march) }
    const wanted = Object.entries({ ...moments, ...rest }).filter(([, value]) => value !== undefined)
    expect(found).toMatchObject(Object.fromEntries(wanted))
  })
}

describe('first response', () => {
  const log = [opened('10 12:00')]
  check('is due after its target of working time', 'first-response', log, '10 12:10', {
    used: 10,
    left: 50,
    due: '10 14:00',
    breached: null,
  })
  check('stands still over lunch', 'first-response', log, '10 13:10', { used: 30, due: '10 14:00' })
  check('is not late at the moment before', 'first-response', log, '10 13:59:59', { breached: null })
  check('is late from the moment it is due', 'first-response', log, '10 14:00', { left: 0, due: '10 14:00', breached: '10 14:00' })
  check('stays due when it was', 'first-response', log, '10 15:00', { left: -60, due: '10 14:00', breached: '10 14:00' })
  check('ends with the first answer', 'first-response', [...log, answered('10 12:20'), answered('10 15:00')], '11 09:00', {
    used: 20,
    due: null,
    breached: null,
    ended: '10 12:20',
    segments: '+new',
  })
  check('an answer at the very moment is in time', 'first-response', [...log, answered('10 14:00')], '10 18:00', {
    left: 0,
    breached: null,
  })
  check('an answer too late stays too late', 'first-response', [...log, answered('10 14:01')], '10 18:00', {
    left: -1,
    breached: '10 14:00',
    ended: '10 14:01',
  })
  check('what happens after it fell due does not move that', 'first-response', [...log, became('open', '10 15:00')], '10 16:00', {
    due: '10 14:00',
    breached: '10 14:00',
    breaches: ['10 14:00'],
  })
  check('an automatic mail is no answer', 'first-response', [...log, told('10 12:20')], '10 12:25', { ended: null })
  check('rests while the customer is asked', 'first-response', [...log, became('waiting', '10 12:10', 'asked')], '11 09:00', {
    used: 10,
    due: null,
    segments: '+new -asked',
  })
  check('runs on while a supplier is waited for', 'first-response', [...log, became('on-hold', '10 12:10')], '10 12:20', { used: 20 })
  check('ends when it is resolved without a word', 'first-response', [...log, became('resolved', '10 12:10')], '10 18:00', {
    ended: '10 12:10',
    breached: null,
  })
  check(
    'an answer afterwards changes nothing',
    'first-response',
    [...log, became('resolved', '10 12:10'), answered('10 17:00')],
    '10 18:00',
    {
      used: 10,
      ended: '10 12:10',
      segments: '+new',
    },
  )
})

describe('next update', () => {
  check('counts from the opening', 'update', [opened('10 09:00')], '10 09:10', { due: '10 11:00' })
  check('begins anew with an answer', 'update', [opened('10 09:00'), answered('10 10:00')], '10 10:30', { used: 30, due: '10 12:00' })
  check('begins anew with a mail of the desk', 'update', [opened('10 09:00'), told('10 10:00')], '10 10:30', { used: 30, due: '10 12:00' })
  check('remembers broken promises', 'update', [opened('10 09:00'), told('10 12:00'), answered('10 16:00')], '10 16:30', {
    due: '10 18:00',
    breached: null,
    breaches: ['10 11:00', '10 15:00'],
  })
  check('runs on while a supplier is waited for', 'update', [opened('10 09:00'), became('on-hold', '10 09:30')], '10 10:00', {
    due: '10 11:00',
  })
  check(
    'rests while the customer is asked',
    'update',
    [opened('10 09:00'), answered('10 09:30'), became('waiting', '10 09:30')],
    '10 17:00',
    {
      used: 0,
      due: null,
    },
  )
  check(
    'is over when resolved, a word of thanks or not',
    'update',
    [opened('10 09:00'), became('resolved', '10 09:30'), answered('10 09:40')],
    '10 18:00',
    {
      ended: '10 09:40',
      breached: null,
      due: null,
    },
  )
  check('in days: the same wall time', 'update', [opened('13 16:00', { priority: 'normal' })], '13 16:10', { due: '16 16:00' })
  check('in days: from before hours, at an opening', 'update', [opened('13 08:00', { priority: 'normal' })], '13 18:00', {
    left: 0,
    due: '16 09:00',
    breached: null,
  })
  check('in days: broken only at the opening', 'update', [opened('13 08:00', { priority: 'normal' })], '16 09:00', { breached: '16 09:00' })
})

describe('resolution', () => {
  const log = [opened('10 09:10')]
  check(
    'pauses while the customer is asked, and says why',
    'resolution',
    [...log, became('waiting', '10 13:40', 'asked'), became('open', '10 15:05', 'replied')],
    '10 15:10',
    {
      used: 215,
      due: '10 15:35',
      segments: '+new -asked +replied',
    },
  )
  check('pauses on hold', 'resolution', [...log, became('on-hold', '10 10:10', 'supplier')], '13 10:00', { used: 60, left: 180, due: null })
  check(
    'from one pause to another',
    'resolution',
    [...log, became('waiting', '10 10:10', 'asked'), became('on-hold', '10 11:00', 'supplier')],
    '10 12:00',
    {
      used: 60,
      segments: '+new -asked -supplier',
    },
  )
  check(
    'asked for something else: the same pause, another reason',
    'resolution',
    [...log, became('waiting', '10 10:10', 'serial'), became('waiting', '10 11:00', 'licence')],
    '10 12:00',
    {
      segments: '+new -serial -licence',
    },
  )
  check(
    'the same said twice is one segment',
    'resolution',
    [...log, became('open', '10 10:00'), became('open', '10 10:10'), told('10 10:20')],
    '10 11:00',
    {
      segments: '+new +open',
    },
  )
  check(
    'paused and resumed within the minute',
    'resolution',
    [...log, became('waiting', '10 10:00:05'), became('open', '10 10:00:35')],
    '10 10:10',
    {
      used: 59.5,
      due: '10 14:10:30',
    },
  )
  check('paused and resumed at one moment', 'resolution', [...log, became('waiting', '10 10:00'), became('open', '10 10:00')], '10 10:10', {
    used: 60,
    segments: '+new +open',
  })
  check(
    'paused outside of hours costs nothing',
    'resolution',
    [...log, became('waiting', '10 12:40'), became('open', '10 13:20')],
    '10 14:00',
    { due: '10 14:10' },
  )
  check('paused at the very moment is in time', 'resolution', [...log, became('waiting', '10 14:10')], '10 18:00', {
    left: 0,
    breached: null,
    due: null,
  })
  check(
    'resumed with nothing left falls due there',
    'resolution',
    [...log, became('waiting', '10 14:10'), became('open', '10 16:00')],
    '10 16:01',
    {
      breached: '10 16:00',
    },
  )
  check('ends with the ticket', 'resolution', [...log, became('resolved', '10 11:10'), became('closed', '13 11:10')], '16 09:00', {
    used: 120,
    ended: '10 11:10',
    segments: '+new',
  })
  for (const state of ['merged', 'spam'] as const) {
    check(`ends where it is ${state}`, 'resolution', [...log, became(state, '10 10:10')], '16 09:00', { ended: '10 10:10', due: null })
  }
  check('late before it is resolved stays late', 'resolution', [...log, became('resolved', '10 15:10')], '16 09:00', {
    left: -60,
    breached: '10 14:10',
  })
})

describe('reopening', () => {
  const late = [opened('10 09:10'), became('resolved', '10 15:10'), became('open', '11 10:00')]
  check('gets what was left', 'resolution', [opened('10 09:10'), became('resolved', '10 10:10'), became('open', '11 10:00')], '11 10:30', {
    used: 90,
    granted: 0,
    ended: null,
    due: '11 14:00',
    segments: '+new -resolved +open',
  })
  check(
    'gets half an hour where less was left',
    'resolution',
    [opened('10 09:10'), became('resolved', '10 14:00'), became('open', '11 10:00')],
    '11 10:10',
    {
      granted: 20,
      due: '11 10:30',
      breached: null,
    },
  )
  check('does not fall due at once after a breach, which stays told', 'resolution', late, '11 10:10', {
    left: 20,
    granted: 90,
    due: '11 10:30',
    breached: null,
    breaches: ['10 14:10'],
  })
  check('falls due again', 'resolution', late, '11 11:00', { breached: '11 10:30', breaches: ['10 14:10', '11 10:30'] })
  check('counts its minimum in working time', 'resolution', [...late.slice(0, 2), became('open', '14 10:00')], '15 10:00', {
    due: '16 09:30',
  })
  check('may be reopened twice', 'resolution', [...late, became('closed', '11 10:20'), became('open', '11 12:00')], '11 12:00', {
    left: 30,
    due: '11 12:30',
  })
  const generous: Policy = { ...clockPolicy, organisation: { ...clockPolicy.organisation, reopenMinimum: { days: 1 } } }
  check('gets what the policy names', 'resolution', late, '11 10:10', { due: '12 10:00' }, generous)
  check('into waiting, it goes on resting', 'resolution', [...late.slice(0, 2), became('waiting', '11 10:00')], '11 18:00', {
    due: null,
    breached: null,
    left: 30,
  })
  check('every clock has its minimum', 'first-response', late, '11 10:10', { due: '11 10:30', breaches: ['10 10:10'] })
  check('the update too', 'update', late, '11 10:10', { due: '11 10:30', breaches: ['10 11:10'] })
  check(
    'a higher priority keeps what a reopening gave',
    'resolution',
    [...late, placed('11 10:00', { priority: 'high', team: 'network' })],
    '11 10:01',
    {
      due: '11 10:30',
    },
  )
})

describe('a change of priority', () => {
  const log = [opened('10 09:00', { priority: 'normal' })]
  check('the new target counts from the start', 'resolution', [...log, placed('10 10:00', {})], '10 10:30', {
    used: 90,
    due: '10 14:00',
    because: 'high',
    segments: '+new +new',
  })
  check('never falls due before the change', 'resolution', [...log, placed('10 16:00', {})], '10 16:01', { breached: '10 16:00' })
  check(
    'a later target takes a breach back, and remembers it',
    'resolution',
    [opened('10 09:00'), placed('10 16:00', { priority: 'normal' })],
    '10 16:01',
    {
      breached: null,
      breaches: ['10 14:00'],
      due: '12 09:00',
    },
  )
  check('overdue by either target stays so', 'resolution', [opened('10 09:00'), placed('12 16:00', { priority: 'normal' })], '12 16:01', {
    breached: '10 14:00',
  })
  check('while paused', 'resolution', [...log, became('waiting', '10 10:00'), placed('10 11:00', {})], '10 12:00', {
    used: 60,
    left: 180,
    due: null,
  })
  check('said again changes nothing', 'resolution', [...log, placed('10 10:00', { priority: 'normal' })], '10 10:30', { segments: '+new' })
  check('nobody said: the default', 'resolution', [opened('10 09:00', { priority: null, team: null, tier: null })], '10 10:00', {
    because: 'normal',
  })
  check('one that is gone: the default', 'resolution', [opened('10 09:00', { priority: 'gone', team: 'gone' })], '10 10:00', {
    because: 'normal',
  })
})

describe('a change of team', () => {
  check('the team’s own target', 'resolution', [opened('10 09:00', { team: 'network' })], '10 09:10', {
    due: '10 11:00',
    because: 'high in network',
  })
  check(
    'what is promised to the customer comes first',
    'resolution',
    [opened('10 09:00', { team: 'network', contactTier: 'gold' })],
    '10 09:10',
    {
      due: '10 12:00',
      because: 'high for gold customers',
    },
  )
  check('a promise of other clocks only', 'first-response', [opened('10 09:00', { contactTier: 'gold' })], '10 09:10', { because: 'high' })
  check(
    'the promise outlives a change of team',
    'resolution',
    [opened('10 09:00', { contactTier: 'gold' }), placed('10 10:00', { team: 'network' })],
    '10 11:00',
    {
      due: '10 12:00',
    },
  )
  check(
    'used in the old calendar, the rest in the new',
    'first-response',
    [opened('10 12:15'), placed('10 13:00', { team: 'network' })],
    '10 13:10',
    {
      used: 25,
      due: '10 13:45',
      segments: '+new +new',
    },
  )
  // Normal is two days: 48 hours in always, 16 in the office. After a day of always, one day is left.
  check(
    'the rest of days is a rest of days',
    'resolution',
    [opened('10 10:00', { priority: 'normal', team: 'network' }), placed('11 10:00', { priority: 'normal' })],
    '11 10:00',
    {
      due: '12 10:00',
    },
  )
  check(
    'there and back',
    'resolution',
    [
      opened('10 10:00', { priority: 'normal' }),
      placed('10 12:00', { priority: 'normal', team: 'network' }),
      placed('10 12:00', { priority: 'normal' }),
    ],
    '10 12:00',
    {
      used: 120,
      due: '12 10:00',
    },
  )
})

describe('the time of a tier', () => {
  check('counts where the policy has a target for it', 'tier', [opened('10 09:00')], '10 09:10', { due: '10 10:00' })
  check('begins anew with the next tier', 'tier', [opened('10 09:00'), placed('10 09:30', { tier: 2 })], '10 09:40', {
    used: 10,
    due: '10 10:30',
    segments: '+new',
  })
  check('and with another team', 'tier', [opened('10 09:00'), placed('10 09:30', { team: 'network' })], '10 09:40', { due: '10 10:30' })
  check('not with another person', 'tier', [opened('10 09:00'), placed('10 09:30', {})], '10 09:40', { due: '10 10:00' })
  check('remembers the tier that let it lie', 'tier', [opened('10 09:00'), placed('10 10:30', { tier: 2 })], '10 10:40', {
    breached: null,
    breaches: ['10 10:00'],
  })
  check('pauses', 'tier', [opened('10 09:00'), became('on-hold', '10 09:30')], '10 12:00', { used: 30, due: null })
  check(
    'a target that comes later counts from the start',
    'tier',
    [opened('10 09:00', { priority: 'normal' }), placed('10 09:30', {})],
    '10 09:40',
    {
      used: 40,
      due: '10 10:00',
    },
  )
  test('is none where nothing is promised, or nobody has it', () => {
    expect(clockOf('tier', [opened('10 09:00', { priority: 'normal' })], '10 10:00')).toBeUndefined()
    expect(clockOf('tier', [opened('10 09:00', { tier: null })], '10 10:00')).toBeUndefined()
  })
})

describe('a calendar that changed meanwhile', () => {
  const summer = {
    ...clockPolicy,
    hash: 'b',
    calendars: [{ ...aCalendar('Europe/Istanbul', { workdays: '08:00-12:00' }), name: 'office' }, always],
  }
  const changed = (at: string, policy: Policy): ClockEvent => ({ kind: 'policy', at: march(at), policy })
  check('used by the old hours, the rest by the new', 'resolution', [opened('10 09:00'), changed('10 13:00', summer)], '10 17:00', {
    used: 210,
    due: '11 08:30',
  })
  check('the rest of a day on', 'resolution', [opened('10 10:00'), changed('10 12:00', summer)], '10 17:00', { used: 120, due: '11 10:00' })
  const generous = { ...clockPolicy, organisation: { calendar: 'office', domains: [], reopenMinimum: { minutes: 60 } } }
  const closedThenOpen = [opened('10 09:00'), became('closed', '10 13:00'), became('open', '10 15:00')]
  check(
    'a reopened ticket has what the policy of then names',
    'resolution',
    [changed('10 15:00', generous), ...closedThenOpen],
    '10 15:00',
    {
      left: 60,
    },
  )
  check('whatever the order of rows', 'resolution', [...closedThenOpen, changed('10 15:00', generous)], '10 15:00', { left: 60 })
  check(
    'placed anew, it is by the policy of then',
    'resolution',
    [opened('10 09:00'), changed('10 10:00', summer), placed('10 10:00', { priority: 'normal' })],
    '10 17:00',
    {
      used: 180,
      because: 'normal',
    },
  )
  check(
    'another policy with the same calendar changes nothing',
    'resolution',
    [opened('10 09:00'), changed('10 10:00', structuredClone(clockPolicy))],
    '10 11:00',
    {
      segments: '+new',
      due: '10 14:00',
    },
  )
})

describe('hostile policies and logs', () => {
  const closed: Policy = { ...clockPolicy, calendars: [{ ...office, holidays: {}, week: aCalendar('UTC', {}).week }] }
  check(
    'no hours at all: never due',
    'resolution',
    [opened('10 09:00')],
    '20 09:00',
    { used: 0, left: 240, due: null, breached: null },
    closed,
  )
  check(
    'no hours at all, in days',
    'resolution',
    [opened('10 09:00', { priority: 'normal' })],
    '20 09:00',
    { left: Number.POSITIVE_INFINITY, due: null },
    closed,
  )
  check(
    'and reopened',
    'resolution',
    [opened('10 09:00', { priority: 'normal' }), became('closed', '10 10:00'), became('open', '11 10:00')],
    '20 09:00',
    { due: null },
    closed,
  )
  const slow: Policy = { ...clockPolicy, calendars: [{ ...office, week: aCalendar('UTC', { friday: '12:00-12:01' }).week }] }
  check('one minute a week', 'first-response', [opened('10 09:00')], '28 09:00', { used: 3, left: 57, breached: null }, slow)
  const { calendars: _, ...rest } = clockPolicy
  check('no calendar', 'resolution', [opened('10 09:00')], '20 09:00', { used: 0, due: null }, { ...rest, calendars: [] })
  test('no priority: nothing is promised', () => {
    expect(readClocks([opened('10 09:00')], { ...clockPolicy, priorities: [] }, march('10 10:00'))).toEqual([])
  })
  test('a ticket that was not open yet has no clocks', () => {
    expect(readClocks([], clockPolicy, march('10 10:00'))).toEqual([])
    expect(readClocks([answered('10 09:00'), opened('10 11:00')], clockPolicy, march('10 10:00'))).toEqual([])
  })
  check('what claims to be before the opening counts from it', 'first-response', [answered('10 08:00'), opened('10 09:00')], '10 10:00', {
    used: 0,
    ended: '10 09:00',
  })
  check('opened twice: the first counts', 'first-response', [opened('10 09:00'), opened('10 12:00', { team: 'network' })], '10 12:10', {
    breached: '10 10:00',
  })

  test('the order of rows of one moment does not matter', () => {
    const rows = [
      opened('10 09:00'),
      placed('10 09:00', { team: 'network' }),
      answered('10 10:00'),
      became('waiting', '10 10:00'),
      told('10 10:00'),
    ]
    const expected = readClocks(rows, clockPolicy, march('10 12:00'))
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), log => {
        expect(readClocks(log, clockPolicy, march('10 12:00'))).toEqual(expected)
      }),
    )
  })
  check(
    'two states of one moment stand as they were written',
    'resolution',
    [opened('10 09:00'), became('waiting', '10 10:00'), became('resolved', '10 10:00')],
    '10 12:00',
    {
      ended: '10 10:00',
    },
  )
})

describe('whatever happens', () => {
  const START = march('02 09:00').getTime()
  const at = fc.integer({ min: 0, max: 30 * 24 * 60 }).map(minute => new Date(START + minute * MINUTE))
  const standing = {
    priority: fc.constantFrom('high', 'normal', null),
    team: fc.constantFrom('desk', 'network', null),
    tier: fc.constantFrom(1 as const, 2 as const, null),
  }
  const anyPolicy = anyCalendar.map((calendar): Policy => ({ ...clockPolicy, calendars: [{ ...calendar, name: 'office' }, always] }))
  const anyEvent: fc.Arbitrary<ClockEvent> = fc.oneof(
    fc.record({ kind: fc.constant('state' as const), at, to: fc.constantFrom(...TICKET_STATES), because: fc.constantFrom('a', 'b') }),
    fc.record({ kind: fc.constant('placed' as const), at, ...standing }),
    fc.record({ kind: fc.constantFrom('answered' as const, 'told' as const), at }),
    fc.record({ kind: fc.constant('policy' as const), at, policy: anyPolicy }),
  )
  const anyLog = fc
    .tuple(
      fc.record({ kind: fc.constant('opened' as const), at, ...standing, contactTier: fc.constantFrom('gold', null) }),
      fc.array(anyEvent),
    )
    .map(([first, more]): readonly ClockEvent[] => [...more, first])
  const prove = (runs: number, claim: (log: readonly ClockEvent[], policy: Policy, now: Date) => void) =>
    fc.assert(fc.property(anyLog, anyPolicy, at, claim), { numRuns: runs })

  test('what happens later changes nothing, and the same is the same again', () => {
    prove(200, (log, policy, now) => {
      const clocks = readClocks(log, policy, now)
      expect(
        readClocks(
          log.filter(event => event.at <= now),
          structuredClone(policy),
          now,
        ),
      ).toEqual(clocks)
    })
  })

  test('segments follow each other without gaps, and their working time is what was used', () => {
    prove(300, (log, policy, now) => {
      for (const { segments, startedAt, usedMs, endedAt } of readClocks(log, policy, now)) {
        for (const [index, { from }] of segments.entries()) expect(from).toEqual(segments[index - 1]?.to ?? startedAt)
        const counted = segments.map(({ running, calendar, from, to }) => (running ? workingMs(calendar, from, to ?? now) : 0))
        expect(counted.reduce((sum, one) => sum + one, 0)).toBe(usedMs)
        expect(segments.filter(({ to }) => to === null).length).toBe(endedAt ? 0 : 1)
      }
    })
  })

  test('never early: what fell due has nothing left; what is due has, and ends there if nothing happens', () => {
    prove(300, (log, policy, now) => {
      const known = log.filter(event => event.at <= now)
      for (const { kind, dueAt, breachedAt, leftMs } of readClocks(known, policy, now)) {
        if (breachedAt) expect(breachedAt <= now && leftMs <= 0).toBe(true)
        if (breachedAt || !dueAt) continue
        expect(dueAt > now && leftMs >= 0).toBe(true)
        const then = (when: number) => readClocks(known, policy, new Date(when)).find(clock => clock.kind === kind)
        expect(then(dueAt.getTime() - 1)?.breachedAt).toBeNull()
        expect(then(dueAt.getTime())).toMatchObject({ breachedAt: dueAt, dueAt, leftMs: 0 })
      }
    })
  })

  test('time used only grows, but for a new round', () => {
    prove(200, (log, policy, now) => {
      const later = new Date(now.getTime() + 1000 * MINUTE)
      const after = readClocks(log, policy, later)
      for (const before of readClocks(log, policy, now)) {
        const same = after.find(({ kind, startedAt }) => kind === before.kind && startedAt.getTime() === before.startedAt.getTime())
        if (same) expect(same.usedMs).toBeGreaterThanOrEqual(before.usedMs)
      }
    })
  })

  test('a reopened ticket never falls due at once', () => {
    prove(200, (log, policy, now) => {
      const before = log.filter(event => event.at < now)
      const closed: ClockEvent = { kind: 'state', at: now, to: 'closed', because: 'closed' }
      const open: ClockEvent = { kind: 'state', at: new Date(now.getTime() + MINUTE), to: 'open', because: 'reopened' }
      for (const { leftMs, breachedAt, endedAt } of readClocks([...before, closed, open], policy, open.at)) {
        if (!endedAt) expect(breachedAt === null && leftMs >= 30 * MINUTE).toBe(true)
      }
    })
  })
})

test('a thousand clocks of a busy ticket take well under a second', () => {
  const busy = [
    opened('02 09:00', { priority: 'normal' }),
    ...Array.from({ length: 20 }, (_, n) => [became('waiting', `${10 + (n % 10)} 10:00`), became('open', `${10 + (n % 10)} 15:00`)]).flat(),
  ]
  const began = performance.now()
  for (let n = 0; n < 250; n++) readClocks(busy, clockPolicy, march('30 09:00'))
  expect(performance.now() - began).toBeLessThan(1500)
})
