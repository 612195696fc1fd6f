// When the steps of a ladder are due: shares and offsets in a clock's used working time, over lunch, weekends, pauses, reopening and raised priorities.
import { describe, expect, test } from 'vitest'
import { climb, ladderDuties } from '../../src/rules/ladder.ts'
import type { LadderStep } from '../../src/rules/policy.ts'
import type { HistoryLine } from '../../src/rules/ticket-log.ts'
import { aStep, aStory, became, line, readingOf, replied, SAM, storyPolicy, wallOf, wrote } from '../support/a-story.ts'
import { march } from '../support/clock-policy.ts'

const breach = (minutes: number) => ({ afterBreach: { minutes } })

function dutiesOf(steps: readonly LadderStep[], later: readonly HistoryLine[], now: string, change = {}) {
  return ladderDuties(readingOf(aStory(later, change), storyPolicy({ escalation: steps }), march(now)))
}

/** The moment of one step, in a ticket of Monday 9:00 with 8 h to solve it. */
function check(step: Partial<LadderStep>, later: readonly HistoryLine[], now: string, at: string | null, change = {}) {
  const duties = dutiesOf([aStep('it', step)], later, now, change)
  expect(duties.map(({ dueAt }) => wallOf(dueAt))).toEqual(at === null ? [] : [at])
}

describe('a share of the target', () => {
  test('within the morning', () => check({ at: { share: 0.25 } }, [], '09 09:30', '09 11:00'))
  test('over lunch', () => check({ at: { share: 0.5 } }, [], '09 09:30', '09 14:00'))
  test('the whole of it', () => check({ at: { share: 1 } }, [], '09 09:30', '09 18:00'))
  test('over a weekend', () => check({ at: { share: 0.5 } }, [], '13 17:00', '16 10:00', { openedAt: march('13 15:00') }))
  test('a pause is not counted', () =>
    check(
      { at: { share: 0.25 } },
      [became('09 10:00', 'new', 'waiting'), wrote('09 15:00'), became('09 15:00', 'waiting', 'open')],
      '09 15:30',
      '09 16:00',
    ))
  test('once passed, it stays where it was', () => check({ at: { share: 0.25 } }, [], '10 12:00', '09 11:00'))
  test('passed before a pause, it stays where it was', () =>
    check({ at: { share: 0.25 } }, [became('09 14:00', 'new', 'on-hold'), became('09 15:00', 'on-hold', 'open')], '09 15:30', '09 11:00'))
})

describe('after the breach', () => {
  test('at the breach', () => check({ at: breach(0) }, [], '09 09:30', '09 18:00'))
  test('at a breach that is past', () => check({ at: breach(0) }, [], '11 09:30', '09 18:00'))
  test('working hours later', () => check({ at: breach(240) }, [], '09 09:30', '10 14:00'))
  test('working hours after one that is past', () => check({ at: breach(240) }, [], '10 09:30', '10 14:00'))
  test('a working day later', () => check({ at: { afterBreach: { days: 1 } } }, [], '09 09:30', '10 18:00'))
  test('a pause behind the breach is not counted', () =>
    check({ at: breach(60) }, [became('10 09:30', 'new', 'waiting'), became('10 15:00', 'waiting', 'open')], '10 15:10', '10 15:30'))
  test('of a whole day that began on a closed one, the breach is at an opening', () =>
    check({ clock: 'update', at: breach(0) }, [], '14 12:00', '17 09:00', { priority: 'normal', openedAt: march('14 10:00') }))
  test('and what follows it is counted from there', () =>
    check({ clock: 'update', at: breach(60) }, [], '14 12:00', '17 10:00', { priority: 'normal', openedAt: march('14 10:00') }))
  test('also when it is past', () =>
    check({ clock: 'update', at: breach(60) }, [], '17 09:30', '17 10:00', { priority: 'normal', openedAt: march('14 10:00') }))
})

describe('no step', () => {
  test.each(['waiting', 'on-hold', 'resolved', 'closed', 'spam'] as const)('while it is %s', state =>
    check({ at: { share: 0.25 } }, [became('09 10:00', 'new', state)], '10 12:00', null),
  )
  test('on the first response once that is given', () => check({ clock: 'first-response' }, [replied('09 09:10')], '09 12:00', null))
  test('of another priority', () => check({ priorities: ['normal'] }, [], '09 12:00', null))
  test('of another team', () => check({ teams: ['network'] }, [], '09 12:00', null))
  test('of a clock of which nothing is promised', () => check({ clock: 'tier' }, [], '09 12:00', null, { tier: null }))
  test('where the policy has no ladder', () => {
    expect(ladderDuties(readingOf(aStory(), storyPolicy(), march('09 12:00')))).toEqual([])
  })
  test('where the calendar never opens', () => {
    const [first, ...rest] = storyPolicy().calendars
    const shut = { monday: [], tuesday: [], wednesday: [], thursday: [], friday: [], saturday: [], sunday: [] }
    const policy = storyPolicy({
      escalation: [aStep('it', {}), aStep('half', { at: { share: 0.5 } })],
      calendars: first ? [{ ...first, week: shut }, ...rest] : [],
    })
    expect(ladderDuties(readingOf(aStory([], { priority: 'normal' }), policy, march('09 12:00')))).toEqual([])
  })
})

test('a step of its priority and team is one', () => {
  check({ priorities: ['high'], teams: ['desk'], at: { share: 0.25 } }, [], '09 09:30', '09 11:00')
})

describe('a reopened ticket', () => {
  const solvedAt = (at: string, again: string) => [
    became(at, 'new', 'resolved'),
    wrote(again),
    became(again, 'resolved', 'open', 'customer:a@b.test'),
  ]

  test('does not climb again what it had climbed', () => check({ at: { share: 0.25 } }, solvedAt('09 12:00', '10 10:00'), '10 10:00', null))
  test('climbs what was still to come, later', () =>
    check({ at: { share: 0.75 } }, solvedAt('09 12:00', '10 10:00'), '10 10:00', '10 14:00'))
  test('that was overdue has what a reopening gives before it is due', () =>
    check({ at: breach(0) }, solvedAt('10 12:00', '11 10:00'), '11 10:00', '11 11:00'))
  test('and goes on to the next step from there', () => check({ at: breach(60) }, solvedAt('10 12:00', '11 10:00'), '11 10:00', '11 12:00'))
  test('has a round of its own in the key', () => {
    const [before] = dutiesOf([aStep('it', {})], [], '09 10:00')
    const [after] = dutiesOf([aStep('it', {})], solvedAt('09 12:00', '10 10:00'), '10 10:00')
    expect(before?.key).toBe(`ladder/resolution/${march('09 09:00').toISOString()}/it`)
    expect(after?.key).toBe(`ladder/resolution/${march('10 10:00').toISOString()}/it`)
  })
})

describe('a target of days that became shorter than what was used, while the ticket waited', () => {
  const later = [
    became('13 09:00', 'new', 'waiting'),
    line('13 10:00', 'priority.set', { from: 'low', to: 'normal' }, SAM),
    wrote('13 20:00'),
    became('13 20:00', 'waiting', 'open', 'system'),
  ]
  const since = { priority: 'low', openedAt: march('07 10:00') }

  test('is overdue as soon as it runs again, at whatever hour', () => check({ at: breach(0) }, later, '13 20:00', '13 20:00', since))
  test('and what comes after the breach is counted from there', () => check({ at: breach(60) }, later, '13 20:00', '16 10:00', since))
})

describe('a priority raised midway', () => {
  const raised = [line('10 10:00', 'priority.set', { from: 'normal', to: 'high' }, SAM)]
  const normal = { priority: 'normal' }

  test('brings a share to where the new target has it, in the past', () =>
    check({ at: { share: 0.25 } }, raised, '10 10:00', '09 11:00', normal))
  test('is due at once where the new target is over', () => {
    const [duty] = dutiesOf([aStep('it', {})], raised, '10 10:00', normal)
    expect(duty?.dueAt).toEqual(march('10 10:00'))
  })
  test('and the step after it is counted from then', () => check({ at: breach(60) }, raised, '10 10:00', '10 11:00', normal))
  test('keeps the key of the round', () => {
    const [before] = dutiesOf([aStep('it', {})], [], '09 10:00', normal)
    const [after] = dutiesOf([aStep('it', {})], raised, '10 10:00', normal)
    expect(after?.key).toBe(before?.key)
  })
})

describe('rungs', () => {
  const checkRungs = (steps: readonly LadderStep[], carry: readonly string[], below: readonly string[]) => {
    const rungs = climb(dutiesOf(steps, [], '13 12:00'))
    expect([rungs.carry.map(({ step }) => step.name), rungs.below.map(({ step }) => step.name)]).toEqual([carry, below])
  }
  const [warn, half, late, later] = [
    aStep('warn', { at: { share: 0.75 } }),
    aStep('half', { at: { share: 0.5 } }),
    aStep('late', { at: breach(0) }),
    aStep('later', { at: breach(60) }),
  ]

  test('one is carried out', () => checkRungs([warn], ['warn'], []))
  test('the highest of several, in whatever order they stand', () =>
    checkRungs([late, half, later, warn], ['later'], ['late', 'half', 'warn']))
  test('two at the same moment are one rung', () => checkRungs([warn, late, aStep('too', { at: breach(0) })], ['late', 'too'], ['warn']))
  test('the whole share and the breach are the same moment', () =>
    checkRungs([late, aStep('all', { at: { share: 1 } })], ['late', 'all'], []))
})
