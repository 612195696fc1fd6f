import { describe, expect, test } from 'vitest'
import type { Scalar } from '../../src/rules/condition.ts'
import { type Decision, decide, type Verdict } from '../../src/rules/decide.ts'
import type { Policy, Rule } from '../../src/rules/policy.ts'
import {
  aCase,
  addressOf,
  any,
  aPerson,
  aPolicy,
  aRule,
  aTeam,
  aTest,
  away,
  type GivenFacts,
  NIGHT,
  not,
  TUESDAY,
} from '../support/a-policy.ts'

const verdictOf = (rules: readonly Rule[], facts: GivenFacts = {}, change: Partial<Policy> = {}, now = TUESDAY): Verdict =>
  decide(aCase(facts), aPolicy({ rules, ...change }), now)
const of = <K extends Decision['kind']>({ decisions }: Verdict, kind: K) =>
  decisions.filter((one): one is Decision & { readonly kind: K } => one.kind === kind)
const tagsOf = (verdict: Verdict) => of(verdict, 'tag').map(({ tag }) => tag)
const about = (fact: string, value: Scalar) => aTest(fact, 'equals', value)

describe('rules in their order', () => {
  test('without any, the usual priority and the team of the category', () => {
    expect(verdictOf([], { 'issue.category': 'other' })).toEqual({
      account: [],
      decisions: [
        { kind: 'set-priority', priority: 'normal', rule: 'default', because: 'no rule says more or less' },
        {
          kind: 'route',
          team: 'desk',
          tier: 1,
          wanted: 'desk',
          rule: 'default',
          because: 'no rule routes it: desk owns the category other',
        },
      ],
    })
  })
  test('each is accounted for: matched, failed, not asked', () => {
    const rules = [
      aRule('always', { line: 3 }),
      aRule('vpn', { when: about('issue.category', 'network') }),
      aRule('last', { when: about('issue.category', 'other'), stop: true }),
      aRule('never asked', { actions: { tags: ['x'] } }),
    ]
    const verdict = verdictOf(rules, { 'issue.category': 'other' })
    expect(verdict.account).toEqual([
      { rule: 'always', file: 'rules.yaml', line: 3, outcome: 'matched', findings: [] },
      {
        rule: 'vpn',
        file: 'rules.yaml',
        line: 1,
        outcome: 'failed',
        findings: [expect.objectContaining({ expected: 'network', actual: 'other' })],
      },
      { rule: 'last', file: 'rules.yaml', line: 1, outcome: 'matched', findings: [expect.objectContaining({ actual: 'other' })] },
      { rule: 'never asked', file: 'rules.yaml', line: 1, outcome: 'not-asked', findings: [] },
    ])
    expect(tagsOf(verdict)).toEqual([])
  })
  test('a rule that fails does not stop the others', () => {
    const rules = [aRule('fails', { when: about('a', 1), stop: true }), aRule('asked', { actions: { tags: ['x'] } })]
    expect(tagsOf(verdictOf(rules))).toEqual(['x'])
  })
  test('everything a rule can do, in a fixed order', () => {
    const rule = aRule('all', {
      actions: {
        mark: { a: 1 },
        notify: [addressOf('bob')],
        tags: ['t'],
        sop: 'vpn',
        acknowledgement: 'hold',
        ignore: 'noise',
        quarantine: 'odd',
        assign: { person: addressOf('ada') },
        introduce: true,
        route: { team: 'desk', tier: 1 },
        priority: { set: 'high' },
      },
    })
    const because = 'because of all'
    expect(verdictOf([rule]).decisions).toEqual([
      { kind: 'ignore', rule: 'all', because: 'noise' },
      { kind: 'quarantine', rule: 'all', because: 'odd' },
      { kind: 'set-priority', priority: 'high', rule: 'all', because },
      { kind: 'route', team: 'desk', tier: 1, wanted: 'desk', rule: 'all', because },
      { kind: 'assign', person: addressOf('ada'), introduce: true, rule: 'all', because: 'the rule names Ada' },
      { kind: 'attach-sop', sop: 'vpn', rule: 'all', because },
      { kind: 'tag', tag: 't', rule: 'all', because },
      { kind: 'notify', to: addressOf('bob'), rule: 'all', because },
      { kind: 'mark', name: 'a', value: 1, rule: 'all', because },
      { kind: 'hold-acknowledgement', rule: 'all', because },
    ])
  })
})

describe('marks', () => {
  const marking = (value: Scalar) => aRule('marks', { actions: { mark: { level: value } } })
  const reading = (rule: Partial<Rule>) => aRule('reads', { actions: { tags: ['seen'] }, ...rule })
  test('are facts for later rules, with the rule as their evidence', () => {
    const { account } = verdictOf([marking(2), reading({ when: aTest('mark.level', 'greaterThan', 1) })])
    expect(account[1]).toMatchObject({ outcome: 'matched', findings: [{ actual: 2, words: 'marked by marks' }] })
  })
  test('but not for earlier ones, nor their own', () => {
    const rules = [
      reading({ when: about('mark.level', 2) }),
      aRule('self', { when: about('mark.level', 2), actions: { mark: { level: 2 } } }),
    ]
    expect(verdictOf([...rules, marking(2)]).account.map(({ outcome }) => outcome)).toEqual(['failed', 'failed', 'matched'])
  })
  test('a later one takes the place of an earlier', () => {
    expect(tagsOf(verdictOf([marking(1), marking('x'), reading({ when: about('mark.level', 'x') })]))).toEqual(['seen'])
  })
  test('a number from a regular expression is compared as a number', () => {
    const count = aRule('counts', { when: aTest('mail.text', 'matches', '(?P<n>\\d+) users'), actions: { mark: { users: '{{match.n}}' } } })
    const many = reading({ when: aTest('mark.users', 'atLeast', 20) })
    expect(tagsOf(verdictOf([count, many], { 'mail.text': 'about 120 users' }))).toEqual(['seen'])
    expect(tagsOf(verdictOf([count, many], { 'mail.text': 'about 12 users' }))).toEqual([])
  })
})

describe('named groups in the texts of actions', () => {
  const order = aTest('mail.subject', 'matches', 'PO-(?P<order>\\d+)(?P<rest>x)?')
  const facts = { 'mail.subject': 'Order PO-77', 'mail.text': 'hello' }
  function check(name: string, rule: Partial<Rule>, wanted: readonly Partial<Decision>[]) {
    test(name, () => {
      const { decisions } = verdictOf([aRule('fills', { when: order, ...rule })], facts)
      expect(decisions.filter(({ kind }) => kind !== 'set-priority' && kind !== 'route')).toMatchObject(wanted)
    })
  }
  check('tags', { actions: { tags: ['order-{{match.order}}', '{{ match.order }}'] } }, [{ tag: 'order-77' }, { tag: '77' }])
  check('marks of text, and no others', { actions: { mark: { a: '{{match.order}}', b: 7, c: true } } }, [
    { value: '77' },
    { value: 7 },
    { value: true },
  ])
  check('reasons', { actions: { quarantine: 'order {{match.order}}', ignore: 'of {{match.order}}' } }, [
    { kind: 'ignore', because: 'of 77' },
    { kind: 'quarantine', because: 'order 77' },
  ])
  check('a name to notify may be written large', { actions: { notify: ['BOB@desk.example'] } }, [{ kind: 'notify', to: addressOf('bob') }])
  check('a team too', { actions: { notify: ['Desk'] } }, [{ to: addressOf('ada') }, { to: addressOf('bob') }])
  check('a name to notify is still a name of the policy', { actions: { notify: ['a{{match.order}}@evil.example'] } }, [])
  check('a group that took no part is empty', { actions: { tags: ['[{{match.rest}}]'] } }, [{ tag: '[]' }])
  check('a tag that comes out empty is none', { actions: { tags: ['{{match.rest}}'] } }, [])
  check('a reason that comes out empty is the rule’s own', { actions: { quarantine: '{{match.rest}}' } }, [
    { kind: 'quarantine', because: 'because of fills' },
  ])
  check(
    'nothing is left to fill where another test held',
    { when: any(aTest('mail.text', 'equals', 'hello'), order), actions: { tags: ['o{{match.order}}'] } },
    [{ tag: 'o' }],
  )
  check('nor below a not', { when: not(aTest('mail.text', 'matches', '(?P<order>bye)')), actions: { tags: ['o{{match.order}}'] } }, [
    { tag: 'o' },
  ])
  check('an inherited name is no group', { actions: { tags: ['{{match.constructor}}{{match.toString}}!'] } }, [{ tag: '!' }])
})

describe('priority and place', () => {
  test('without a default the strongest counts, and without any none', () => {
    const [high] = aPolicy().priorities
    expect(of(verdictOf([], {}, { priorities: high ? [high] : [] }), 'set-priority')).toMatchObject([{ priority: 'high' }])
    expect(of(verdictOf([], {}, { priorities: [] }), 'set-priority')).toMatchObject([{ priority: '' }])
  })
  test('without teams nothing is routed and nobody assigned', () => {
    const rules = [aRule('assigns', { actions: { assign: { by: 'load' } } })]
    expect(verdictOf(rules, {}, { teams: [] }).decisions.map(({ kind }) => kind)).toEqual(['set-priority'])
  })
  test('a team that is not there is told all the same', () => {
    const rules = [aRule('routes', { actions: { route: { team: 'moon', tier: 2 }, assign: { by: 'load' } } })]
    expect(of(verdictOf(rules), 'route')).toMatchObject([{ team: 'moon', tier: 2 }])
  })
  test('by category where no rule routes, and the rule’s team where one does', () => {
    const teams = [
      aTeam('desk', { categories: ['other'], tiers: [['ada']] }),
      aTeam('network', { categories: ['network'], tiers: [['bob']] }),
    ]
    const facts = { 'issue.category': 'network' }
    expect(of(verdictOf([], facts, { teams }), 'route')).toMatchObject([{ team: 'network', rule: 'default' }])
    const rules = [aRule('to desk', { actions: { route: { team: 'desk', tier: 1 } } })]
    expect(of(verdictOf(rules, facts, { teams }), 'route')).toMatchObject([{ team: 'desk', rule: 'to desk' }])
  })
  const overflowing = {
    people: [away('ada'), aPerson('fay', { expertise: ['vpn'] })],
    teams: [aTeam('desk', { categories: ['other'], tiers: [['ada']], expertise: ['vpn'], overflow: ['anyone'] })],
  }
  test('an overflow is told in the route’s reason, and whoever it found is assigned', () => {
    const verdict = verdictOf([], {}, overflowing)
    expect(of(verdict, 'route')).toMatchObject([
      { team: 'desk', rule: 'default', because: expect.stringMatching(/desk takes the rest; nobody of desk tier 1 .*: to anyone/) },
    ])
    expect(of(verdict, 'assign')).toMatchObject([{ person: addressOf('fay'), introduce: false, rule: 'overflow' }])
  })
  test('whoever an overflow found is not introduced by a rule that assigns nobody', () => {
    expect(of(verdictOf([aRule('introduces', { actions: { introduce: true } })], {}, overflowing), 'assign')).toMatchObject([
      { introduce: false },
    ])
  })
  test('nobody is told to be nobody, with the reason', () => {
    const rules = [aRule('assigns', { actions: { assign: { role: 'leader' } } })]
    expect(of(verdictOf(rules), 'leave-unassigned')).toEqual([
      { kind: 'leave-unassigned', rule: 'assigns', because: 'of 0 who fit, none is there' },
    ])
  })
})

describe('the time', () => {
  const rules = [aRule('nights', { when: aTest('time.now', 'outside', 'office'), actions: { tags: ['night'] } })]
  test('is within a calendar or outside of it', () => {
    expect(tagsOf(verdictOf(rules, {}, {}, TUESDAY))).toEqual([])
    expect(tagsOf(verdictOf(rules, {}, {}, NIGHT))).toEqual(['night'])
  })
  const weekday = [aRule('tuesdays', { when: about('time.weekday', 'tuesday'), actions: { tags: ['tuesday'] } })]
  test('has the weekday of the organisation’s calendar, whatever the facts say', () => {
    expect(tagsOf(verdictOf(weekday, { 'time.weekday': 'sunday' }))).toEqual(['tuesday'])
    // 22:30 UTC on Monday is Tuesday in Istanbul.
    expect(tagsOf(verdictOf(weekday, {}, {}, new Date('2026-03-09T22:30:00Z')))).toEqual(['tuesday'])
  })
  test('has none where that calendar is not there', () => {
    expect(tagsOf(verdictOf(weekday, {}, { organisation: { calendar: 'moon', domains: [] } }))).toEqual([])
  })
})
