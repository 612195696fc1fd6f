// What each duty does when its moment has come, and the line where it is let go. On Tuesday the 10th at noon, at work.
import { describe, expect, test } from 'vitest'
import { carryOut, letGo } from '../../src/rules/carry-out.ts'
import type { Scene } from '../../src/rules/climb.ts'
import { answerDuties, followUpDuties } from '../../src/rules/contact.ts'
import type { Duty, Reading, TicketStory } from '../../src/rules/duties.ts'
import type { Action, Effect } from '../../src/rules/effects.ts'
import { ladderDuties } from '../../src/rules/ladder.ts'
import type { Policy } from '../../src/rules/policy.ts'
import { solvedDuties } from '../../src/rules/solved.ts'
import type { HistoryLine } from '../../src/rules/ticket-log.ts'
import { waitingDuties } from '../../src/rules/waiting.ts'
import type { TicketState } from '../../src/tickets/ticket.ts'
import { aStep, aStory, became, CUSTOMER, kindsOf, line, NO_LOAD, readingOf, SAM, storyPolicy, wallOf, wrote } from '../support/a-story.ts'
import { march } from '../support/clock-policy.ts'

const NOW = march('10 12:00')
const SATISFACTION = { after: { days: 1 }, everyDays: 30, target: 98, notify: ['lead'], reopen: true }

interface Case {
  readonly story?: Partial<TicketStory>
  readonly policy?: Partial<Policy>
}

/** The first duty that this reader finds in a history, carried out where the ticket stands. */
function carrying(
  reader: (reading: Reading) => readonly Duty[],
  later: readonly HistoryLine[],
  { story: change, policy: more }: Case = {},
) {
  const story = { ...aStory(later, change), ...change }
  const policy = storyPolicy(more)
  const scene: Scene = { story, policy, load: NO_LOAD, now: NOW }
  const [duty] = reader(readingOf(story, policy, NOW))
  if (!duty) throw new Error('no such duty')
  return { duty, effects: carryOut(scene, [duty]) }
}
const actions = <K extends Action['kind']>(effects: readonly Effect[], kind: K) =>
  effects.flatMap(({ action }) => (action.kind === kind ? [action as Extract<Action, { kind: K }>] : []))
const tells = (effects: readonly Effect[]) => actions(effects, 'tell').map(({ telling }) => `${telling.kind} ${telling.person.name}`)
const mails = (effects: readonly Effect[]) => actions(effects, 'mail').map(({ mail }) => mail)

test('nothing to carry out does nothing', () => {
  expect(carryOut({ story: aStory(), policy: storyPolicy(), load: NO_LOAD, now: NOW }, [])).toEqual([])
})

test('a rung of the ladder is climbed together', () => {
  const policy = storyPolicy({ escalation: [aStep('one', { notify: ['assignee'] }), aStep('two', { notify: ['lead'] })] })
  const scene = { story: aStory(), policy, load: NO_LOAD, now: NOW }
  expect(tells(carryOut(scene, ladderDuties(readingOf(scene.story, policy, NOW))))).toEqual(['escalation Ada', 'escalation Lea'])
})

test('whoever carries a duty out says so in its first or last line, so that it is never done twice', () => {
  const keyed = (effects: readonly Effect[]) => effects.map(({ line: { data } }) => (data as { duty?: string }).duty).filter(Boolean)
  const { duty, effects } = carrying(waitingDuties, [became('01 10:00', 'new', 'waiting')])
  expect(keyed(effects)).toEqual([duty.key])
})

describe('a follow-up', () => {
  test('says who has it, where it stands and what happened last', () => {
    const { duty, effects } = carrying(followUpDuties, [wrote('09 10:00')])
    expect(effects[0]?.line).toMatchObject({ kind: 'update.queued', data: { duty: duty.key } })
    expect(mails(effects)).toMatchObject([
      { kind: 'update', person: { name: 'Ada' }, team: 'desk', tier: 1, step: { code: 'heard', at: march('09 10:00') }, variant: 1 },
    ])
  })
  test('names nobody where nobody has it', () =>
    expect(mails(carrying(followUpDuties, [], { story: { assignee: null } }).effects)).toMatchObject([{ person: null }]))
  test('is withheld with its key, so that it is not tried each moment', () => {
    const { duty, effects } = carrying(followUpDuties, [], { story: { silent: 'they may not be written to' } })
    expect(effects).toMatchObject([{ line: { kind: 'update.withheld', data: { duty: duty.key } } }])
  })
})

describe('a reminder', () => {
  const waits = [became('09 10:00', 'new', 'waiting')]
  test('tells when it will close', () => {
    const { effects } = carrying(waitingDuties, waits)
    expect(effects).toMatchObject([{ line: { kind: 'reminder.queued' } }])
    expect(mails(effects)).toEqual([{ kind: 'reminder', nth: 1, closesAt: march('23 10:00') }])
  })
  test('that is late and the last tells of the later end', () => {
    const { effects } = carrying(waitingDuties, [became('02 10:00', 'new', 'waiting')], {
      policy: { waiting: { reminders: [{ days: 1 }], close: { days: 3 } } },
    })
    expect(actions(effects, 'mail').map(({ mail }) => mail.kind === 'reminder' && wallOf(mail.closesAt))).toEqual(['12 12:00'])
  })
  test('where it is never closed tells no end', () =>
    expect(mails(carrying(waitingDuties, waits, { policy: { waiting: { reminders: [{ days: 1 }], close: null } } }).effects)).toMatchObject(
      [{ closesAt: null }],
    ))
})

describe('closing for silence', () => {
  const rules = { policy: { waiting: { reminders: [], close: { days: 1 } } } }
  const waits = [became('09 10:00', 'new', 'waiting')]
  test('writes first, then closes', () => {
    const { effects } = carrying(waitingDuties, waits, rules)
    expect(kindsOf(effects)).toEqual(['closed.queued', 'state.changed'])
    expect(effects[1]).toMatchObject({
      line: { because: 'no answer came since 2026-03-09', data: { from: 'waiting', to: 'closed', why: 'silence' } },
    })
    expect(actions(effects, 'become')).toEqual([{ kind: 'become', to: 'closed' }])
  })
  test('closes also who may not be written to', () =>
    expect(kindsOf(carrying(waitingDuties, waits, { ...rules, story: { silent: 'x' } }).effects)).toEqual([
      'closed.withheld',
      'state.changed',
    ]))
})

describe('a date that has come', () => {
  const until = [became('09 10:00', 'new', 'waiting', SAM, { until: '2026-03-10' })]
  test('opens it and tells who has it', () => {
    const { effects } = carrying(waitingDuties, until)
    expect(effects[0]).toMatchObject({ line: { because: 'it waited until 2026-03-10' }, action: { kind: 'become', to: 'open' } })
    expect(tells(effects)).toEqual(['notice Ada'])
  })
  test('tells the lead where nobody has it', () =>
    expect(tells(carrying(waitingDuties, until, { story: { assignee: null } }).effects)).toEqual(['notice Lea']))
  test('opens also what nobody can be told of', () =>
    expect(kindsOf(carrying(waitingDuties, until, { story: { assignee: null, team: null } }).effects)).toEqual([
      'state.changed',
      'notice.withheld',
    ]))
})

test('a solved ticket closes quietly', () => {
  const { duty, effects } = carrying(solvedDuties, [became('02 10:00', 'new', 'resolved')])
  expect(effects).toMatchObject([
    { line: { kind: 'state.changed', data: { from: 'resolved', to: 'closed', duty: duty.key } }, action: { kind: 'become', to: 'closed' } },
  ])
})

describe('the question', () => {
  const survey = (reading: Reading) => solvedDuties(reading).filter(({ kind }) => kind === 'survey')
  const solved = [became('09 10:00', 'new', 'resolved')]
  test('is asked', () =>
    expect(mails(carrying(survey, solved, { policy: { satisfaction: SATISFACTION } }).effects)).toEqual([{ kind: 'satisfaction' }]))
  test('is not asked twice in thirty days', () => {
    const { duty, effects } = carrying(survey, solved, {
      policy: { satisfaction: SATISFACTION },
      story: { askedCustomerAt: march('01 10:00') },
    })
    expect(effects).toMatchObject([{ line: { kind: 'satisfaction.withheld', data: { duty: duty.key } }, action: { kind: 'note' } }])
  })
  test('is not asked two weeks after it was due', () => {
    const old = [became(new Date(NOW.getTime() - 20 * 86_400_000), 'new', 'resolved')]
    const { effects } = carrying(survey, old, { policy: { satisfaction: SATISFACTION } })
    expect(effects).toMatchObject([{ line: { kind: 'survey.skipped', because: 'it was solved too long ago to ask now' } }])
  })
  test('is not asked of who may not be written to', () =>
    expect(kindsOf(carrying(survey, solved, { policy: { satisfaction: SATISFACTION }, story: { silent: 'x' } }).effects)).toEqual([
      'satisfaction.withheld',
    ]))
})

describe('a person’s escalation', () => {
  const asked = [line('10 11:00', 'escalation.asked', {}, SAM, 'her boss called')]
  test('goes one tier up, with the reason, to whoever takes it and the lead', () => {
    const { effects } = carrying(answerDuties, asked)
    expect(kindsOf(effects)).toEqual([
      'ladder.step',
      'team.set',
      'assignee.set',
      'handed-over.queued',
      'escalation.queued',
      'escalation.queued',
    ])
    expect(effects[0]?.line).toMatchObject({ because: 'her boss called', data: { step: 'by hand', by: SAM } })
    expect(mails(effects)).toMatchObject([{ kind: 'handed-over', person: { name: 'Cem' }, team: 'desk', why: 'hand' }])
    expect(tells(effects).toSorted()).toEqual(['escalation Cem', 'escalation Lea'])
  })
  test('where nobody is above, goes to those who lead', () => {
    const { effects } = carrying(answerDuties, asked, { story: { tier: 2 } })
    expect(mails(effects)).toMatchObject([{ kind: 'escalated', leader: null, team: 'desk', why: 'hand' }])
    expect(tells(effects).toSorted()).toEqual(['escalation Grace', 'escalation Lea'])
  })
  test('where all above are away, goes to those who lead as well', () => {
    const people = storyPolicy().people.map(one =>
      one.name === 'Cem' ? { ...one, absences: [{ from: '2026-03-01', to: '2026-03-31', because: 'ill' }] } : one,
    )
    const { effects } = carrying(answerDuties, asked, { story: { assignee: null }, policy: { people } })
    expect(mails(effects)).toMatchObject([{ kind: 'handed-over', person: null }])
    expect(tells(effects).toSorted()).toEqual(['escalation Grace', 'escalation Lea'])
  })
})

describe('what a person did is told', () => {
  const at = '10 11:00'
  const moved = line(at, 'team.set', { from: 'desk', to: 'network', tier: 2 }, SAM, 'a matter of cables')
  const given = line(at, 'assignee.set', { from: 'ada@desk.example', to: 'bob@desk.example' }, SAM, 'he knows it')
  const solved = became(at, 'new', 'resolved')

  test('a hand-over, by name', () =>
    expect(mails(carrying(answerDuties, [moved], { story: { assignee: 'omar@desk.example' } }).effects)).toMatchObject([
      { kind: 'handed-over', person: { name: 'Omar' }, team: 'network', why: 'hand' },
    ]))
  test('an assignment, to whom it is given', () => {
    const { effects } = carrying(answerDuties, [given])
    expect(tells(effects)).toEqual(['notice Bob'])
    expect(effects[1]?.line.because).toBe('ada@desk.example: he knows it; Bob is named')
  })
  test('an assignment to nobody whom the policy knows, with a line that says so', () => {
    const { effects } = carrying(answerDuties, [line(at, 'assignee.set', { to: 'x@desk.example' }, SAM)])
    expect(kindsOf(effects)).toEqual(['assigned.seen', 'notice.withheld'])
  })
  test('a solution, with who solved it and when it closes', () =>
    expect(mails(carrying(answerDuties, [solved]).effects)).toMatchObject([
      { kind: 'resolved', person: { name: 'Ada' }, closesAt: march('17 11:00') },
    ]))
  test('a solution of nobody known', () =>
    expect(mails(carrying(answerDuties, [became(at, 'new', 'resolved', 'system')]).effects)).toMatchObject([{ person: null }]))
  test('a solution that was closed since', () =>
    expect(mails(carrying(answerDuties, [solved, became('10 11:30', 'resolved', 'closed')]).effects)).toMatchObject([{ kind: 'resolved' }]))

  test.each([
    ['reply', CUSTOMER, {}],
    ['hand', SAM, {}],
    ['unhappy', 'system', { why: 'unhappy' }],
  ] as const)('that it is open again: %s', (why, by, more) =>
    expect(mails(carrying(answerDuties, [became(at, 'resolved', 'open', by, more)]).effects)).toEqual([{ kind: 'reopened', why }]),
  )
})

describe('an unhappy answer', () => {
  const bad = line('10 11:00', 'survey.answered', { answer: 'bad', comment: 'It took a week.' }, CUSTOMER)
  const over = (state: TicketState, satisfaction: Policy['satisfaction'] = SATISFACTION) =>
    carrying(answerDuties, [bad], { story: { state }, policy: satisfaction ? { satisfaction } : {} }).effects

  test.each(['resolved', 'closed'] as const)('opens what is %s, and tells the lead why', state => {
    const effects = over(state)
    expect(effects.map(({ action }) => action.kind)).toEqual(['note', 'become', 'tell'])
    expect(effects[0]?.line).toMatchObject({ kind: 'unhappy.seen', because: 'the customer is not content: “It took a week.”' })
    expect(effects[1]?.line.data).toMatchObject({ to: 'open', why: 'unhappy' })
    expect(tells(effects)).toEqual(['escalation Lea'])
  })
  test('of one that is open already tells only', () => expect(kindsOf(over('open'))).toEqual(['unhappy.seen', 'escalation.queued']))
  test('opens nothing where the policy does not say so', () =>
    expect(kindsOf(over('closed', { ...SATISFACTION, reopen: false }))).toEqual(['unhappy.seen', 'escalation.queued']))
  test('tells the lead where the policy has no rules for it any more', () => {
    const { effects } = carrying(answerDuties, [bad], { story: { state: 'closed' } })
    expect(tells(effects)).toEqual(['escalation Lea'])
  })
  test('without words has none', () => {
    const { effects } = carrying(answerDuties, [line('10 11:00', 'survey.answered', { answer: 'bad' }, CUSTOMER)])
    expect(effects[0]?.line.because).toBe('the customer is not content')
  })
  test('with many words, the first of them', () => {
    const { effects } = carrying(answerDuties, [
      line('10 11:00', 'survey.answered', { answer: 'bad', comment: 'x'.repeat(5_000) }, CUSTOMER),
    ])
    expect(effects[0]?.line.because.length).toBeLessThan(250)
  })
})

describe('let go with the reason', () => {
  const at = '10 11:00'
  const asked = line(at, 'escalation.asked', {}, SAM)
  const moved = line(at, 'team.set', { from: 'desk', to: 'network', tier: 2 }, SAM)
  const given = line(at, 'assignee.set', { to: 'bob@desk.example' }, SAM)
  const check = (later: readonly HistoryLine[], kind: string, because: string, story: Partial<TicketStory> = {}) => {
    const { duty, effects } = carrying(answerDuties, later, { story })
    expect(effects).toMatchObject([
      { line: { kind, because, data: { duty: duty.key, dueAt: duty.dueAt.toISOString() } }, action: { kind: 'note' } },
    ])
  }

  test('an escalation of one that is over', () => check([asked], 'escalated.skipped', 'it is closed', { state: 'closed' }))
  test('a hand-over of one that is over', () => check([moved], 'handed-over.skipped', 'it is resolved', { state: 'resolved' }))
  test('a hand-over that went on', () => check([moved], 'handed-over.skipped', 'it went on to desk', { team: 'desk' }))
  test('an assignment of one that is over', () => check([given], 'assigned.skipped', 'it is closed', { state: 'closed' }))
  test('an assignment that somebody else has by now', () =>
    check([given], 'assigned.skipped', "it is cem@desk.example's now", { assignee: 'cem@desk.example' }))
  test('an assignment that nobody has by now', () => check([given], 'assigned.skipped', "it is nobody's now", { assignee: null }))
  test('a solution that did not hold', () =>
    check([became(at, 'new', 'resolved')], 'resolved.skipped', 'it is open again', { state: 'open' }))
  test('an opening that did not hold', () =>
    check([became(at, 'resolved', 'open', CUSTOMER)], 'reopened.skipped', 'it is resolved', { state: 'resolved' }))
  test('never for its age: a colleague’s call for help, a customer’s complaint', () => {
    for (const old of [line('06 11:00', 'escalation.asked', {}, SAM), line('06 11:00', 'survey.answered', { answer: 'bad' }, CUSTOMER)])
      expect(tells(carrying(answerDuties, [old]).effects)).not.toEqual([])
  })
  test('of a day less a moment it is told', () =>
    expect(kindsOf(carrying(answerDuties, [became('09 12:01', 'new', 'resolved')]).effects)).toEqual(['resolved.queued']))
  test('a duty that is no answer is named by its kind', () => {
    const [duty] = waitingDuties(readingOf(aStory([became('09 10:00', 'new', 'waiting')]), storyPolicy(), NOW))
    if (duty) expect(letGo({ now: NOW }, duty, 'x').line.kind).toBe('reminder.skipped')
  })
})
