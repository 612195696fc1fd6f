// What the steps of a ladder do: priority, tier, people, customer; and what they do where that can't be done. Each on Monday the 9th at noon, at work.
import { describe, expect, test } from 'vitest'
import { climbRung, handOn, type Scene } from '../../src/rules/climb.ts'
import type { TicketStory } from '../../src/rules/duties.ts'
import type { Effect } from '../../src/rules/effects.ts'
import { ladderDuties } from '../../src/rules/ladder.ts'
import type { LadderStep, Policy } from '../../src/rules/policy.ts'
import type { HistoryLine } from '../../src/rules/ticket-log.ts'
import { aStep, aStory, kindsOf, line, NO_LOAD, readingOf, SAM, storyPolicy } from '../support/a-story.ts'
import { march } from '../support/clock-policy.ts'

interface Case {
  readonly later?: readonly HistoryLine[]
  readonly story?: Partial<TicketStory>
  readonly policy?: Partial<Policy>
  readonly load?: Scene['load']
}

function sceneOf({ later, story, policy, load = NO_LOAD }: Case): Scene {
  return { story: aStory(later, story), policy: storyPolicy(policy), load, now: march('09 12:00') }
}

function climbing(steps: readonly Partial<LadderStep>[], given: Case = {}): readonly Effect[] {
  const escalation = steps.map((step, index) => aStep(`step ${index + 1}`, { at: { share: 0.25 }, ...step }))
  const scene = sceneOf({ ...given, policy: { escalation, ...given.policy } })
  return climbRung(scene, ladderDuties(readingOf(scene.story, scene.policy, scene.now)))
}

const tellings = (effects: readonly Effect[]) =>
  effects.flatMap(({ action }) => (action.kind === 'tell' ? [action.telling.person.name] : []))
const mails = (effects: readonly Effect[]) => effects.flatMap(({ action }) => (action.kind === 'mail' ? [action.mail] : []))
const changes = (effects: readonly Effect[]) =>
  effects.map(({ action }) => action).filter(({ kind }) => kind !== 'note' && kind !== 'mail' && kind !== 'tell')

describe('every step', () => {
  test('stands in the history with its key, its clock and the reason in words', () => {
    const [first] = climbing([{}])
    const key = `ladder/resolution/${march('09 09:00').toISOString()}/step 1`
    expect(first?.line).toMatchObject({ kind: 'ladder.step', actor: 'system', data: { duty: key, step: 'step 1', clock: 'resolution' } })
    expect(first?.line.because).toBe('step 1: 25 % of the time for the solution is over (2026-03-09 08:00 UTC)')
  })

  test.each<[LadderStep['at'], string]>([
    [{ afterBreach: { minutes: 0 } }, '(2026-03-09 07:00 UTC)'],
    [{ afterBreach: { minutes: 30 } }, '30 min of working time ago (2026-03-09 07:30 UTC)'],
    [{ afterBreach: { days: 1 } }, '1 working day ago (2026-03-10 07:00 UTC)'],
  ])('after the breach: %j', (at, words) => {
    const [first] = climbing([{ clock: 'first-response', at }])
    expect(first?.line.because).toBe(`step 1: the time for the first response ran out ${words}`)
  })
})

describe('the priority', () => {
  const check = (priority: LadderStep['priority'], from: string | null, to: string | null) => {
    const effects = climbing([{ priority }], { story: { priority: from, history: [line('09 09:00', 'ticket.opened')] } })
    expect(changes(effects)).toEqual(to === null ? [] : [{ kind: 'set-priority', to }])
    expect(kindsOf(effects)).toEqual(['ladder.step', to === null ? 'ladder.no-higher' : 'priority.set'])
  }

  test('one up', () => check('next', 'low', 'normal'))
  test('at least', () => check({ atLeast: 'high' }, 'low', 'high'))
  test('at least, and it is higher already', () => check({ atLeast: 'low' }, 'normal', null))
  test('at least, and it is so already', () => check({ atLeast: 'normal' }, 'normal', null))
  test('none above the highest', () => check('next', 'high', null))
  test('of nothing, one above the default', () => check('next', null, 'high'))
  test('of nothing, the default at least', () => check({ atLeast: 'low' }, null, 'normal'))
  test('a name that leads nowhere raises nothing', () => check({ atLeast: 'x' }, 'low', null))
  test('without any priority in the policy there is none above', () => {
    const scene = sceneOf({ story: { priority: null } })
    const [duty] = ladderDuties(
      readingOf(scene.story, storyPolicy({ escalation: [aStep('it', { priority: 'next', at: { share: 0.25 } })] }), scene.now),
    )
    const effects = climbRung({ ...scene, policy: storyPolicy({ priorities: [] }) }, duty ? [duty] : [])
    expect(kindsOf(effects)).toEqual(['ladder.step', 'ladder.no-higher'])
  })
})

describe('the tier', () => {
  const handed = (tier: 'next' | 1 | 2 | 3, given: Case = {}) => handOn(sceneOf(given), tier, 'time')
  const check = (effects: readonly Effect[], team: string, tier: number, to: string | null) => {
    expect(changes(effects)).toEqual([
      { kind: 'move', team, tier },
      { kind: 'assign', to },
    ])
    expect(kindsOf(effects)).toEqual(['team.set', 'assignee.set'])
  }
  const none = (effects: readonly Effect[]) => expect(kindsOf(effects)).toEqual(['ladder.no-higher'])

  test('up within its own team', () => check(handed('next'), 'desk', 2, 'cem@desk.example'))
  test('to the team that owns the category', () =>
    check(handed('next', { story: { category: 'network' } }), 'network', 2, 'omar@desk.example'))
  test('to that tier', () => check(handed(2), 'desk', 2, 'cem@desk.example'))
  test('never down or level: to the next above', () => check(handed(1), 'desk', 2, 'cem@desk.example'))
  test('of no tier it is the second', () => check(handed('next', { story: { tier: null } }), 'desk', 2, 'cem@desk.example'))
  test('none above the last', () => none(handed('next', { story: { tier: 2 } })))
  test('none as high', () => none(handed(3)))
  test('none for one without team or category', () => none(handed('next', { story: { team: null, category: null } })))
  test('where the owner has nobody above, its own team', () =>
    check(handed('next', { story: { team: 'network', category: 'billing' } }), 'network', 2, 'omar@desk.example'))
  test('says whence and why', () => {
    expect(handed('next')[0]?.line).toMatchObject({ because: 'time', data: { from: 'desk', to: 'desk', tier: 2 } })
    expect(handed('next')[1]?.line).toMatchObject({ data: { from: 'ada@desk.example', to: 'cem@desk.example' } })
  })
  test('it moves where all are away, and nobody is assigned', () => {
    const people = storyPolicy().people.map(person =>
      person.name === 'Cem' ? { ...person, absences: [{ from: '2026-03-01', to: '2026-03-31', because: 'on leave' }] } : person,
    )
    const effects = handed('next', { policy: { people } })
    check(effects, 'desk', 2, null)
    expect(effects[1]?.line.because).toBe('nobody of desk tier 2 is there')
  })
  test('whoever has least to do takes it', () => {
    const teams = storyPolicy().teams.map(team => ({ ...team, tiers: { ...team.tiers, 2: ['cem@desk.example', 'bob@desk.example'] } }))
    const load = { teams: {}, people: { 'bob@desk.example': 3, 'cem@desk.example': 4 } }
    check(handed('next', { policy: { teams }, load }), 'desk', 2, 'bob@desk.example')
  })
})

describe('the people', () => {
  test('those of the step', () => expect(tellings(climbing([{ notify: ['assignee', 'lead'] }]))).toEqual(['Ada', 'Lea']))
  test('whoever it was just given to hears of it first of all', () =>
    expect(tellings(climbing([{ tier: 'next', notify: ['lead'] }]))).toEqual(['Cem', 'Lea']))
  test('where nobody takes it, nobody is told that it is theirs', () => expect(tellings(climbing([{ tier: 3 }]))).toEqual([]))
  test('of two steps of a rung, each once', () =>
    expect(tellings(climbing([{ notify: ['assignee'] }, { notify: ['assignee', 'lead'] }]))).toEqual(['Ada', 'Lea']))
  test('the second step sees what the first did', () =>
    expect(tellings(climbing([{ tier: 'next' }, { notify: ['assignee', 'lead'] }]))).toEqual(['Cem', 'Lea']))
  test('where there is nobody, the history says so', () => {
    const effects = climbing([{ notify: ['assignee'] }], { story: { assignee: null, team: null } })
    expect(effects.at(-1)?.line).toMatchObject({ kind: 'escalation.withheld', because: 'of assignee there is nobody to tell' })
  })

  const acknowledged = [line('09 10:00', 'escalation.acknowledged', { person: 'ada@desk.example' }, SAM)]
  test('not who has it already, where the step says so', () =>
    expect(tellings(climbing([{ notify: ['assignee', 'lead'], unlessAcknowledged: true }], { later: acknowledged }))).toEqual(['Lea']))
  test('who has it already as well, where it does not', () =>
    expect(tellings(climbing([{ notify: ['assignee'] }], { later: acknowledged }))).toEqual(['Ada']))
  test('who had an earlier round is told of this one', () => {
    const later = [line('09 09:00', 'escalation.acknowledged', { person: 'ada@desk.example' }, SAM)]
    const story = { openedAt: march('09 09:30') }
    expect(tellings(climbing([{ notify: ['assignee'], unlessAcknowledged: true }], { later, story }))).toEqual(['Ada'])
  })
})

describe('the customer', () => {
  test('is told by name who takes over', () =>
    expect(mails(climbing([{ tier: 'next', tellCustomer: true }]))).toMatchObject([
      { kind: 'handed-over', person: { name: 'Cem' }, team: 'desk', why: 'time' },
    ]))
  test('is told that it was raised, and who leads it', () =>
    expect(mails(climbing([{ notify: ['leadership'], tellCustomer: true }]))).toMatchObject([
      { kind: 'escalated', leader: { name: 'Grace' }, team: 'desk', priority: 'high', why: 'time' },
    ]))
  test('and no leader, where only a lead was told', () =>
    expect(mails(climbing([{ notify: ['lead'], tellCustomer: true }]))).toMatchObject([{ kind: 'escalated', leader: null }]))
  test('that it is more urgent now', () => {
    const effects = climbing([{ clock: 'first-response', priority: 'next', tellCustomer: true }], { story: { priority: 'normal' } })
    expect(mails(effects)).toMatchObject([{ kind: 'escalated', priority: 'high', leader: null }])
  })
  test('that nobody had done anything', () =>
    expect(mails(climbing([{ clock: 'idle', notify: ['lead'], tellCustomer: true }]))).toMatchObject([{ kind: 'escalated', why: 'idle' }]))
  test('is told nothing, where the step found nothing to do', () =>
    expect(kindsOf(climbing([{ tier: 3, priority: 'next', tellCustomer: true }]))).toEqual([
      'ladder.step',
      'ladder.no-higher',
      'ladder.no-higher',
    ]))
  test('is told nothing, where the step does not say so', () => expect(mails(climbing([{ tier: 'next' }]))).toEqual([]))
  test('is told nothing of one that is over', () => {
    const scene = sceneOf({})
    const policy = storyPolicy({ escalation: [aStep('it', { at: { share: 0.25 }, notify: ['lead'], tellCustomer: true })] })
    const duties = ladderDuties(readingOf(scene.story, policy, scene.now))
    expect(mails(climbRung({ ...scene, policy, story: { ...scene.story, state: 'resolved' } }, duties))).toEqual([])
  })
  test('where they may not be written to, the history says why', () => {
    const effects = climbing([{ tier: 'next', tellCustomer: true }], { story: { silent: 'they asked not to be' } })
    expect(kindsOf(effects)).toContain('handed-over.withheld')
    expect(mails(effects)).toEqual([])
  })
  test('the mail comes before those to the people', () =>
    expect(kindsOf(climbing([{ tier: 'next', tellCustomer: true }]))).toEqual([
      'ladder.step',
      'team.set',
      'assignee.set',
      'handed-over.queued',
      'escalation.queued',
    ]))
})
