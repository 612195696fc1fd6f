// Employees who are told of a ticket: each once, never the example people of the shipped policy, and a line where there is nobody.
import { describe, expect, test } from 'vitest'
import type { Effect } from '../../src/rules/effects.ts'
import { acknowledgedSince, isExample, type Occasion, tellPeople } from '../../src/rules/tell-people.ts'
import { aPerson } from '../support/a-policy.ts'
import { aStory, line, SAM, storyPolicy } from '../support/a-story.ts'
import { march } from '../support/clock-policy.ts'

const told = (change: Partial<Occasion>) =>
  tellPeople({
    story: aStory(),
    policy: storyPolicy(),
    now: march('09 12:00'),
    words: ['assignee'],
    because: 'it is late',
    kind: 'escalation',
    ...change,
  })
const names = (effects: readonly Effect[]) =>
  effects.map(({ line: { kind }, action }) => (action.kind === 'tell' ? action.telling.person.name : kind))

describe('who', () => {
  const check = (words: readonly string[], ...expected: readonly string[]) => expect(names(told({ words }))).toEqual(expected)

  test('the assignee', () => check(['assignee'], 'Ada'))
  test('the lead of its team', () => check(['lead'], 'Lea'))
  test('those who lead the company', () => check(['leadership'], 'Grace'))
  test('by address', () => check(['bob@desk.example'], 'Bob'))
  test('each once', () => expect(names(told({ words: ['assignee', 'ada@desk.example', 'lead'] })).toSorted()).toEqual(['Ada', 'Lea']))
  test('no words, nobody', () => check([]))
  test('nobody who is none', () => check(['x@desk.example'], 'escalation.withheld'))
})

test('the line names whom and why, and the mail is theirs at once', () => {
  const now = march('09 12:00')
  expect(told({})[0]).toMatchObject({
    line: { at: now, kind: 'escalation.queued', because: 'it is late; Ada has the ticket', data: { to: 'ada@desk.example' } },
    action: { kind: 'tell', telling: { at: now, because: 'it is late; Ada has the ticket', kind: 'escalation' } },
  })
})

test('in quiet hours it waits, and the line says until when', () => {
  const policy = storyPolicy({ organisation: { calendar: 'office', domains: [], quietHours: { from: 22 * 60, to: 7 * 60, except: [] } } })
  const [effect] = told({ policy, now: march('09 23:00') })
  const at = march('10 07:00')
  expect(effect).toMatchObject({ line: { data: { at: at.toISOString() } }, action: { telling: { at } } })
})

test('what nobody has is told to the lead', () => expect(names(told({ story: aStory([], { assignee: null }) }))).toEqual(['Lea']))

test('a notice is one', () => expect(told({ kind: 'notice' })[0]?.line.kind).toBe('notice.queued'))

test('who knows already is not told, and that is no reason for a line', () => {
  expect(names(told({ words: ['assignee', 'lead'], except: new Set(['ada@desk.example']) }))).toEqual(['Lea'])
  expect(told({ except: new Set(['ada@desk.example']) })).toEqual([])
})

test('where there is nobody, the reason stands in the history', () => {
  expect(told({ story: aStory([], { assignee: null, team: null }), words: ['assignee', 'lead'] })).toMatchObject([
    { line: { kind: 'escalation.withheld', because: 'of assignee, lead there is nobody to tell' }, action: { kind: 'note' } },
  ])
})

test('the example people of the shipped policy are never written to', () => {
  const policy = storyPolicy({ people: [aPerson('ada', { address: 'ada@example.com' })] })
  expect(told({ policy, story: aStory([], { assignee: 'ada@example.com' }) })).toMatchObject([
    {
      line: { kind: 'escalation.withheld', because: 'ada@example.com is one of the example people of the shipped policy' },
      action: { kind: 'note' },
    },
  ])
})

test.each([
  ['a@example.com', true],
  ['a@mail.example.net', true],
  ['a@example.org', true],
  ['a@example.com.tr', false],
  ['a@notexample.com', false],
  ['a@desk.example', false],
  ['example.com@desk.test', false],
])('%s is an example: %s', (address, expected) => expect(isExample(address)).toBe(expected))

test('who has said "I have it", since a moment', () => {
  const has = (at: string, person: string) => line(at, 'escalation.acknowledged', { person }, SAM)
  const story = aStory([has('09 10:00', 'ada@desk.example'), has('09 11:00', 'lea@desk.example'), has('09 12:00', 'bob@desk.example')])
  expect(acknowledgedSince(story, march('09 11:00'))).toEqual(new Set(['lea@desk.example', 'bob@desk.example']))
})
