import { describe, expect, test } from 'vitest'
import type { Actions, Policy } from '../../src/rules/policy.ts'
import { introducedBy, placementOf, situationOf, sopOf, treat, waiting } from '../../src/rules/treat.ts'
import { aCase, addressOf, aFacts, aNeed, aPolicy, aPriority, aRule, aSop, type GivenFacts, TUESDAY } from '../support/a-policy.ts'

const vpn = aSop('vpn', [aNeed('os'), aNeed('model', { facts: ['model'] })])
const policyOf = (actions: Actions, change: Partial<Policy> = {}) =>
  aPolicy({ rules: [aRule('does', { actions })], sops: [vpn], ...change })
const treated = (actions: Actions, facts: GivenFacts = {}, from?: number) => treat(aCase(facts), policyOf(actions), TUESDAY, from)

describe('how a ticket is treated', () => {
  test('without a procedure nothing is asked and nothing waits', () => {
    const facts = aFacts({ 'issue.category': 'other' })
    expect(treat({ ...aCase(), facts }, policyOf({}), TUESDAY)).toMatchObject({
      facts,
      placement: { priority: 'normal', team: 'desk', tier: 1, assignee: null, sop: null, tags: [] },
      needs: [],
      questions: [],
      steps: [],
      introduced: null,
      waitsBecause: null,
      holds: null,
      notices: [],
    })
  })
  test('with one, what is missing is asked, numbered, and waited for', () => {
    const { questions, needs, steps, waitsBecause } = treated({ sop: 'vpn' }, { 'issue.models': ['M404'] }, 4)
    expect(questions).toEqual([{ need: 'os', text: 'What is the os?' }])
    expect(needs).toMatchObject([
      { need: 'os', asked: 1, number: 4, words: null },
      { need: 'model', asked: 0, number: null, words: 'M404' },
    ])
    expect(steps).toEqual(['Turn it off.'])
    expect(waitsBecause).toBe('the customer was asked for: os')
  })
  test('questions and steps are in the customer’s language', () => {
    const { questions, steps } = treat({ ...aCase(), language: 'tr' }, policyOf({ sop: 'vpn' }), TUESDAY)
    expect(questions[0]?.text).toBe('What is the os? (tr)')
    expect(steps).toEqual(['Kapatın.'])
  })
  test('steps stay with us where the procedure does not send them', () => {
    const kept = { ...vpn, suggest: { ...vpn.suggest, send: false } }
    expect(treat(aCase(), policyOf({ sop: 'vpn' }, { sops: [kept] }), TUESDAY).steps).toEqual([])
  })
  test('a procedure that is not there asks nothing', () => {
    expect(treated({ sop: 'moon' })).toMatchObject({ placement: { sop: 'moon' }, questions: [], steps: [], waitsBecause: null })
  })
  test('whoever is assigned is introduced only where the rule says so, to a customer who asked for somebody above', () => {
    const assign = { person: addressOf('ada') }
    const asking = aCase({ 'mail.asksForSupervisor': true })
    const introduced = (actions: Actions) => treat({ ...asking, language: 'en' }, policyOf(actions), TUESDAY).introduced
    expect(introduced({ assign, introduce: true })?.name).toBe('Ada')
    expect(introduced({ assign })).toBeNull()
    expect(introduced({ assign: { person: addressOf('nobody') }, introduce: true })).toBeNull()
    expect(treated({ assign, introduce: true }).introduced).toBeNull()
  })
  test('what holds the acknowledgement, and who is told', () => {
    const { holds, notices } = treated({ acknowledgement: 'hold', notify: [addressOf('ada'), addressOf('bob')] })
    expect(holds).toEqual({ kind: 'hold-acknowledgement', rule: 'does', because: 'because of does' })
    expect(notices.map(({ to }) => to)).toEqual([addressOf('ada'), addressOf('bob')])
  })
})

describe('whether it waits for the customer', () => {
  const placement = placementOf([])
  const questions = [
    { need: 'os', text: '?' },
    { need: 'model', text: '?' },
  ]
  const check = (name: string, priority: string, asked: typeof questions, waits: string | null) =>
    test(name, () => expect(waiting(asked, { ...placement, priority }, aPolicy())).toBe(waits))
  const because = 'the customer was asked for: os, model'
  check('of usual priority', 'normal', questions, because)
  check('of lower', 'low', questions, because)
  check('not of higher', 'high', questions, null)
  check('not where nothing is asked', 'normal', [], null)
  check('not of a priority that the policy no longer has: it may have been the highest', 'gone', questions, null)
  test('of any, where the policy has no usual one', () => {
    expect(waiting(questions, { ...placement, priority: 'high' }, aPolicy({ priorities: [aPriority('high')] }))).toBe(because)
  })
})

test('a placement of no decisions is empty', () => {
  expect(placementOf([])).toEqual({ priority: null, team: null, tier: null, assignee: null, sop: null, tags: [] })
})

test('nobody is introduced by an assignment of somebody who is gone', () => {
  const assign = { kind: 'assign', person: addressOf('gone'), introduce: true, rule: 'r', because: 'b' } as const
  expect(introducedBy({ decisions: [assign], account: [] }, { 'mail.asksForSupervisor': { value: true } }, aPolicy())).toBeNull()
})

test('a procedure is found by its name, and calendars by theirs', () => {
  const policy = policyOf({})
  expect(sopOf(policy, { sop: 'vpn' })).toBe(vpn)
  expect(sopOf(policy, { sop: null })).toBeUndefined()
  expect([...situationOf({}, policy, TUESDAY).calendars.keys()]).toEqual(['office'])
})
