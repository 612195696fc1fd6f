// What holds of every condition, policy and set of facts, whatever they are.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Condition, type Facts, type FactValue, OPERATORS } from '../../src/rules/condition.ts'
import { ask } from '../../src/rules/conditions.ts'
import { decide } from '../../src/rules/decide.ts'
import { FACT_LIST } from '../../src/rules/fact-list.ts'
import { mergeFacts } from '../../src/rules/facts.ts'
import { type Actions, type Policy, ROLES, type Tier } from '../../src/rules/policy.ts'
import { ASK_MAX, askFor, needsAfterReply, needsAtFirst } from '../../src/rules/procedure.ts'
import { reconsider, type SetBy } from '../../src/rules/reconsider.ts'
import { placementOf, treat } from '../../src/rules/treat.ts'
import {
  aCase,
  addressOf,
  aFacts,
  all,
  aNeed,
  any,
  aPerson,
  aPolicy,
  aRule,
  aSituation,
  aSop,
  aTeam,
  aTest,
  away,
  type GivenFacts,
  not,
  TUESDAY,
} from '../support/a-policy.ts'

const asked = (condition: Condition, facts: GivenFacts) => ask(condition, aSituation(condition, facts))

const operators = [...new Set(Object.values(OPERATORS).flat())]
const oneTest = fc
  .tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(...operators), fc.constantFrom('x', 'y', '1', 'office'))
  .map(([fact, operator, expected]) => aTest(fact, operator, operator === 'exists' ? expected === 'x' : expected))
const tree = fc.letrec<{ tree: Condition }>(tie => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    oneTest,
    fc.array(tie('tree'), { maxLength: 3 }).map(of => all(...of)),
    fc.array(tie('tree'), { maxLength: 3 }).map(of => any(...of)),
    tie('tree').map(not),
  ),
})).tree
const values = fc.dictionary(
  fc.constantFrom('a', 'b', 'c'),
  fc.oneof(fc.constantFrom('x', 'y', '1', ''), fc.integer({ max: 3 }), fc.boolean(), fc.array(fc.constantFrom('x', '1'))),
)

/** The same with every record's keys in the other order. */
function turned<T>(value: T): T {
  if (Array.isArray(value)) return value.map(turned) as T
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, one]) => [name, turned(one)]),
  ) as T
}

describe('of every condition', () => {
  test('not turns the answer round', () => {
    fc.assert(
      fc.property(tree, values, (condition, facts) => {
        expect(asked(not(condition), facts).holds).toBe(!asked(condition, facts).holds)
      }),
    )
  })
  test('De Morgan', () => {
    fc.assert(
      fc.property(tree, tree, values, (one, other, facts) => {
        expect(asked(not(all(one, other)), facts).holds).toBe(asked(any(not(one), not(other)), facts).holds)
      }),
    )
  })
  test('the order of keys matters neither for the answer nor for its reason', () => {
    fc.assert(
      fc.property(tree, values, (condition, facts) => {
        const other = turned(condition)
        const reversed = Object.fromEntries(Object.entries(facts).reverse())
        expect(asked(other, reversed)).toEqual(asked(condition, facts))
      }),
    )
  })
  test('values of the wrong type never make it throw', () => {
    fc.assert(
      fc.property(tree, fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.anything({ withNullPrototype: true })), (condition, facts) => {
        const wrong = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, { value: value as FactValue }]))
        expect(ask(condition, aSituation(condition, aFacts(wrong))).holds).toBeTypeOf('boolean')
      }),
    )
  })
})

const REAL_FACTS = Object.keys(FACT_LIST)
const names = ['ada', 'bob', 'kim'] as const
const person = fc.constantFrom(...names)
const teamName = fc.constantFrom('desk', 'network', 'moon')
const text = fc.constantFrom('a', 'b', '{{match.x}}', '{{match.constructor}}')

const actions: fc.Arbitrary<Actions> = fc.record(
  {
    priority: fc.oneof(
      fc.record({ set: fc.constantFrom('high', 'normal', 'low') }),
      fc.record({ atLeast: fc.constantFrom('high', 'normal', 'low') }),
    ),
    route: fc.record({ team: teamName, tier: fc.constantFrom<Tier>(1, 2, 3) }),
    assign: fc.oneof(
      person.map(name => ({ person: addressOf(name) })),
      fc.constant({ by: 'load' as const }),
      fc.constant({ expertise: ['vpn'] }),
      fc.record({ role: fc.constantFrom(...ROLES) }),
    ),
    introduce: fc.boolean(),
    sop: fc.constantFrom('vpn', 'moon'),
    tags: fc.array(text, { maxLength: 3 }),
    notify: fc.array(fc.constantFrom('desk', 'team', 'leader', addressOf('ada'), '{{match.x}}'), { maxLength: 3 }),
    mark: fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.oneof(text, fc.integer(), fc.boolean())),
    acknowledgement: fc.constant('hold' as const),
    quarantine: text,
    ignore: text,
  },
  { requiredKeys: [] },
)

const realTest = fc
  .tuple(
    fc.constantFrom(...REAL_FACTS, 'mark.a', 'mark.b'),
    fc.constantFrom(...operators),
    fc.constantFrom('a', 'b', '1', 'office', '(?P<x>.)'),
  )
  .map(([fact, operator, expected]) => aTest(fact, operator, operator === 'exists' ? expected === 'a' : expected))
const rules = fc
  .array(fc.tuple(fc.oneof(fc.constant(null), realTest, realTest.map(not)), actions, fc.boolean()), { maxLength: 8 })
  .map(list => list.map(([when, does, stop], at) => aRule(`rule-${at}`, { when, actions: does, stop: stop && at > 4 })))

const VPN = aSop('vpn', [
  aNeed('os'),
  aNeed('model', { facts: ['model'], words: ['model *'] }),
  aNeed('when', { when: aTest('mail.text', 'contains', 'a') }),
])
const policies: fc.Arbitrary<Policy> = fc.tuple(rules, fc.boolean(), fc.integer({ min: 1, max: 3 })).map(([list, absent, capacity]) =>
  aPolicy({
    rules: list,
    sops: [VPN],
    people: [absent ? away('ada') : aPerson('ada'), aPerson('bob', { expertise: ['vpn'] }), aPerson('kim', { role: 'leader' })],
    teams: [
      aTeam('desk', { categories: ['other'], tiers: [['ada']], expertise: ['vpn'], capacity, overflow: ['network', 'anyone'] }),
      aTeam('network', { categories: ['network'], tiers: [['ada'], ['bob']], lead: addressOf('kim'), capacity }),
    ],
  }),
)
const anyFacts: fc.Arbitrary<Facts> = fc
  .dictionary(
    fc.constantFrom(...REAL_FACTS),
    fc.oneof(
      fc.constantFrom('a', 'network', 'ab 1'),
      fc.boolean(),
      fc.integer(),
      fc.array(fc.string()),
      fc.anything({ withNullPrototype: true }),
    ),
  )
  .map(values => Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value: value as FactValue }])))
const load = fc.record({ teams: fc.dictionary(teamName, fc.nat(5)), people: fc.dictionary(person.map(addressOf), fc.nat(5)) })

describe('of every policy', () => {
  test('any facts at all give exactly one priority, at most one place each, and an account of every rule', () => {
    fc.assert(
      fc.property(policies, anyFacts, load, (policy, facts, busy) => {
        const { decisions, account } = decide({ facts, load: busy, language: 'en' }, policy, TUESDAY)
        const count = (kind: string) => decisions.filter(one => one.kind === kind).length
        expect(count('set-priority')).toBe(1)
        expect(count('route')).toBe(1)
        expect(count('assign') + count('leave-unassigned')).toBeLessThanOrEqual(1)
        for (const kind of ['attach-sop', 'hold-acknowledgement', 'quarantine', 'ignore']) expect(count(kind)).toBeLessThanOrEqual(1)
        for (const { rule, because } of decisions) expect(rule && because).toBeTruthy()
        expect(account.map(({ rule }) => rule)).toEqual(policy.rules.map(({ name }) => name))
      }),
      { numRuns: 500 },
    )
  })
  test('the same facts, policy and time give the same verdict', () => {
    fc.assert(
      fc.property(policies, anyFacts, load, (policy, facts, busy) => {
        const once = decide({ facts, load: busy, language: 'en' }, policy, TUESDAY)
        expect(decide({ facts, load: busy, language: 'en' }, policy, TUESDAY)).toEqual(once)
        expect(decide({ facts, load: busy, language: 'en' }, { ...policy }, TUESDAY)).toEqual(once)
      }),
    )
  })
  test('the order of keys in facts, load, marks and rules never matters', () => {
    fc.assert(
      fc.property(policies, values, load, (policy, given, busy) => {
        const facts = aFacts(Object.fromEntries(Object.entries(given).map(([name, value], at) => [REAL_FACTS[at] ?? name, value])))
        const other = turned({ ...policy, templates: policy.templates })
        const one = decide({ facts, load: busy, language: 'en' }, policy, TUESDAY)
        expect(JSON.stringify(decide({ facts: turned(facts), load: turned(busy), language: 'en' }, other, TUESDAY).decisions)).toBe(
          JSON.stringify(one.decisions),
        )
      }),
    )
  })
  test('atLeast only raises', () => {
    const rank = (policy: Policy) =>
      policy.priorities.findIndex(({ name }) => name === placementOf(decide(aCase(), policy, TUESDAY).decisions).priority)
    fc.assert(
      fc.property(policies, fc.constantFrom('high', 'normal', 'low'), (policy, atLeast) => {
        const open = policy.rules.map(rule => ({ ...rule, stop: false }))
        const raised = [...open, aRule('raises', { actions: { priority: { atLeast } } })]
        expect(rank({ ...policy, rules: raised })).toBeLessThanOrEqual(rank({ ...policy, rules: open }))
      }),
    )
  })
})

test('a customer is asked twice at most for anything, whatever he replies', () => {
  const replies = fc.array(fc.oneof(fc.string(), fc.constantFrom('ok thanks', '1. yes', '২। না', 'model M404', 'it began on Monday')), {
    maxLength: 6,
  })
  fc.assert(
    fc.property(replies, fc.constantFrom('a', 'b'), (texts, mail) => {
      const asks = new Map<string, number>()
      let states = needsAtFirst(VPN, aSituation(null, { 'mail.text': mail }))
      for (const reply of [...texts, '']) {
        const round = askFor(VPN, states, 'en')
        for (const { need } of round.questions) asks.set(need, (asks.get(need) ?? 0) + 1)
        for (const { need, asked, words } of states)
          if (words !== null) expect(round.states.find(one => one.need === need)).toMatchObject({ asked, words })
        states = needsAfterReply(VPN, round.states, {}, reply)
      }
      for (const count of asks.values()) expect(count).toBeLessThanOrEqual(ASK_MAX)
    }),
  )
})

test('a ticket reconsidered twice stays as it was after once', () => {
  const setBy: fc.Arbitrary<SetBy> = fc.dictionary(fc.constantFrom('priority', 'team', 'assignee', 'sop'), fc.constant('person:x'))
  fc.assert(
    fc.property(policies, policies, setBy, fc.constantFrom('reply' as const, 'correction' as const), (one, other, by, occasion) => {
      const before = treat(aCase(), one, TUESDAY)
      const verdict = decide(aCase(), other, TUESDAY)
      const once = reconsider(
        { placement: before.placement, setBy: by, decisions: before.verdict.decisions, held: [] },
        verdict,
        other,
        occasion,
      )
      for (const field of ['priority', 'team', 'assignee', 'sop'] as const)
        if (by[field]) expect(once.placement[field]).toBe(before.placement[field])
      const twice = reconsider({ placement: once.placement, setBy: by, decisions: verdict.decisions, held: [] }, verdict, other, occasion)
      expect(twice.placement).toEqual(once.placement)
      expect(twice.changed).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('a reply that is read twice adds nothing the second time', () => {
  const list = fc.uniqueArray(fc.constantFrom('A', 'b', 'İ'), { minLength: 1 }).map(value => ({ value, words: value.join('; ') }))
  const facts = fc.dictionary(
    fc.constantFrom('issue.models', 'issue.urgency', 'mail.angry', 'mail.text'),
    fc.oneof(list, fc.boolean(), fc.constantFrom('critical', 'normal')),
  )
  fc.assert(
    fc.property(facts, facts, (before, reply) => {
      const once = mergeFacts(aFacts(before), aFacts(reply))
      expect(mergeFacts(once, aFacts(reply))).toEqual(once)
    }),
  )
})
