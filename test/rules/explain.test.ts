import { describe, expect, it, test } from 'vitest'
import type { Finding } from '../../src/rules/conditions.ts'
import { decide } from '../../src/rules/decide.ts'
import { type DecisionRecord, explain } from '../../src/rules/explain.ts'
import { otherValueWanted, sayEvidence, sayFailed, sayHeld, sayValue, shortText } from '../../src/rules/say-test.ts'
import { aCase, all, aNeed, any, aPolicy, aRule, aSop, aTest, type GivenFacts, not, TUESDAY } from '../support/a-policy.ts'

const finding = (change: Partial<Finding>): Finding => ({
  ...{
    path: 'issue.category',
    fact: 'issue.category',
    operator: 'equals',
    expected: 'email',
    actual: 'hardware',
    words: null,
    negated: false,
  },
  ...change,
})

describe('a test in words', () => {
  function check(change: Partial<Finding>, held: string, failed: string) {
    test(failed, () => {
      expect(sayHeld(finding(change))).toBe(held)
      expect(sayFailed([finding(change)])).toBe(failed)
    })
  }
  const tier = { fact: 'contact.tier', actual: null } as const
  check({ ...tier, expected: 'gold' }, 'contact.tier equals gold', 'contact.tier must equal gold, but it is not known')
  check({ negated: true, expected: 'a', actual: 'a' }, 'issue.category does not equal a', 'issue.category must not equal a, but it is a')
  check({ operator: 'in', expected: ['a', 'b'] }, 'issue.category is one of a, b', 'issue.category must be one of a, b, but it is hardware')
  check(
    { operator: 'in', expected: ['a', 'b'], negated: true, actual: 'b' },
    'issue.category is not one of a, b',
    'issue.category must not be one of a, b, but it is b',
  )
  check({ operator: 'in', expected: ['a'] }, 'issue.category equals a', 'issue.category must equal a, but it is hardware')
  check(
    { operator: 'includesAny', expected: ['a'], actual: ['b'] },
    'issue.category includes a',
    'issue.category must include a, but it is b',
  )
  check(
    { operator: 'containsWord', expected: 'stands still' },
    'issue.category contains the phrase stands still',
    'issue.category must contain the phrase stands still, but nothing in it does',
  )
  const known = { fact: 'contact.known', expected: true, actual: false } as const
  check(known, 'contact.known is yes', 'contact.known must be yes, but it is no')
  check({ ...known, negated: true, actual: true }, 'contact.known is not yes', 'contact.known must not be yes, but it is yes')
  const number = { fact: 'mail.issues', actual: 2 } as const
  check({ ...number, operator: 'greaterThan', expected: 3 }, 'mail.issues is more than 3', 'mail.issues must be more than 3, but it is 2')
  check({ ...number, operator: 'atLeast', expected: 3 }, 'mail.issues is at least 3', 'mail.issues must be at least 3, but it is 2')
  check({ ...number, operator: 'lessThan', expected: 2 }, 'mail.issues is less than 2', 'mail.issues must be less than 2, but it is 2')
  check({ ...number, operator: 'atMost', expected: 1 }, 'mail.issues is at most 1', 'mail.issues must be at most 1, but it is 2')
  const exists = { operator: 'exists', fact: 'mail.deadline' } as const
  const isKnown = 'mail.deadline is known'
  const mustNot = 'mail.deadline must not be known, but it is noon'
  check({ ...exists, expected: true, actual: null }, isKnown, 'mail.deadline must be known, but it is not known')
  check({ ...exists, expected: false, actual: 'noon' }, 'mail.deadline is not known', mustNot)
  check({ ...exists, expected: true, negated: true, actual: 'noon' }, 'mail.deadline is not known', mustNot)
  check({ ...exists, expected: false, negated: true, actual: null }, isKnown, 'mail.deadline must be known, but it is not known')
  const topics = { fact: 'issue.topics', actual: ['vpn', 'wifi'] } as const
  check(
    { ...topics, operator: 'includes', expected: 'printer' },
    'issue.topics includes printer',
    'issue.topics must include printer, but it is vpn, wifi',
  )
  check(
    { ...topics, operator: 'includesAny', expected: ['a', 'b'], actual: [] },
    'issue.topics includes one of a, b',
    'issue.topics must include one of a, b, but it is empty',
  )
  const subject = { fact: 'mail.subject', actual: 'Hello' } as const
  check({ ...subject, operator: 'contains', expected: 'x' }, 'mail.subject contains x', 'mail.subject must contain x, but it is Hello')
  check(
    { ...subject, operator: 'startsWith', expected: 'x' },
    'mail.subject begins with x',
    'mail.subject must begin with x, but it is Hello',
  )
  check({ ...subject, operator: 'endsWith', expected: 'x' }, 'mail.subject ends with x', 'mail.subject must end with x, but it is Hello')
  check(
    { ...subject, operator: 'matches', expected: '[0-9]+' },
    'mail.subject matches the pattern [0-9]+',
    'mail.subject must match the pattern [0-9]+, but nothing in it does',
  )
  check(
    { ...subject, operator: 'containsWord', expected: ['stolen'] },
    'mail.subject contains the word stolen',
    'mail.subject must contain the word stolen, but nothing in it does',
  )
  check(
    { ...subject, operator: 'containsWord', expected: ['a | b', 'c'], negated: true, words: 'c' },
    'mail.subject does not contain one of the words a, b, c',
    'mail.subject must not contain one of the words a, b, c, but it says "c"',
  )
  check(
    { ...subject, operator: 'containsWord', expected: ['a'], actual: null },
    'mail.subject contains the word a',
    'mail.subject must contain the word a, but it is not known',
  )
  const time = { fact: 'time.now', expected: 'office', actual: 'sunday 10:00' } as const
  check(
    { ...time, operator: 'within' },
    'time.now is within the hours of office',
    'time.now must be within the hours of office, but it is sunday 10:00',
  )
  check(
    { ...time, operator: 'outside' },
    'time.now is outside of the hours of office',
    'time.now must be outside of the hours of office, but it is sunday 10:00',
  )
})

describe('what failed', () => {
  it('says that other alternatives would have done as well', () => {
    expect(sayFailed([finding({ path: 'any[0].issue.category' })])).toBe(
      'issue.category must equal email (or another of its alternatives hold), but it is hardware',
    )
  })
  it('says of several that only together they were wrong', () => {
    const both = [finding({ negated: true, actual: 'email' }), finding({ fact: 'mail.angry', expected: true, actual: true, negated: true })]
    expect(sayFailed(both)).toBe('these must not all hold: issue.category equals email; mail.angry is yes')
  })
  it('has words where no test is at fault', () => expect(sayFailed([])).toBe('none of its alternatives holds'))
  it('is no other value wanted, below a not or an any', () => {
    expect(otherValueWanted([finding({})])).toEqual({ found: 'issue.category is hardware', wanted: 'email' })
    expect(otherValueWanted([finding({ actual: null })])).toEqual({ found: 'issue.category is not known', wanted: 'email' })
    for (const change of [{ negated: true }, { path: 'any[1].x' }, { operator: 'contains' }] as const)
      expect(otherValueWanted([finding(change)])).toBeNull()
  })
})

describe('values and words', () => {
  it('are shortened between letters as readers count them', () => {
    expect(shortText('কি'.repeat(40), 10)).toBe(`${'কি'.repeat(9)}…`)
    expect(shortText('a\n  b')).toBe('a b')
    expect(shortText('x'.repeat(1_000_000), 5)).toBe('xxxx…')
    expect(sayValue(['a', 'b', 'c', 'd', 'e', 'f', 'g'])).toBe('a, b, c, d, e and 2 more')
    expect([sayValue(''), sayValue([]), sayValue(3)]).toEqual(['empty', 'empty', '3'])
  })
  it('are in quotes only where the mail says them', () => {
    const facts = { 'mail.text': { value: 'the VPN and the printer fail' } }
    expect(sayEvidence('the VPN', facts)).toBe('"the VPN"')
    expect(sayEvidence('VPN; printer', facts)).toBe('"VPN; printer"')
    expect(sayEvidence('DMARC pass', facts)).toBe('(DMARC pass)')
    expect(sayEvidence('', facts)).toBeNull()
    expect(sayEvidence(null, facts)).toBeNull()
  })
})

const policy = aPolicy({
  rules: [
    aRule('angry-words', {
      description: 'Anger is heard at once',
      when: aTest('mail.text', 'containsWord', ['unacceptable']),
      actions: {
        priority: { atLeast: 'high' },
        tags: ['angry'],
        notify: ['ada@desk.example'],
        mark: { hot: true },
        acknowledgement: 'hold',
      },
    }),
    aRule('to-ada', { actions: { assign: { person: 'ada@desk.example' }, introduce: true, sop: 'printer' } }),
    aRule('gold', { when: aTest('contact.tier', 'equals', 'gold') }),
    ...['email', 'network', 'billing'].map(name => aRule(`is-${name}`, { when: aTest('issue.category', 'equals', name) })),
    aRule('not-both', { when: not(all(aTest('issue.category', 'equals', 'hardware'), aTest('issue.nature', 'equals', 'incident'))) }),
    aRule('either', { when: any(aTest('mail.angry', 'equals', true, 'any[0].mail.angry')) }),
    aRule('ends', { stop: true, actions: { quarantine: 'kept', ignore: 'passed by' } }),
    aRule('never-asked'),
  ],
  sops: [aSop('printer', [aNeed('model'), aNeed('since')])],
})
const given: GivenFacts = {
  'mail.text': 'This is unacceptable!',
  'issue.category': 'hardware',
  'issue.nature': 'incident',
  'mail.angry': false,
}
const record = (change: Partial<DecisionRecord> = {}): DecisionRecord => {
  const about = aCase(given)
  const verdict = decide(about, policy, TUESDAY)
  const needs = [
    { need: 'model', asked: 0, number: null, words: 'HP 4200', because: 'the mail says it: model' },
    { need: 'since', asked: 1, number: 1, words: null, because: 'the mail does not say it' },
  ]
  const base = { at: TUESDAY, trigger: 'opened', policyHash: 'abcdef0123456789', ...verdict, kept: [], needs, facts: about.facts }
  return { ...base, ...change }
}
const told = (one: DecisionRecord, by = policy) =>
  explain(one, by)
    .flatMap(({ heading, lines }) => [heading, ...lines])
    .join('\n')

describe('a decision', () => {
  it('is told: outcome with rules and words, rules that held, that did not, and that were not asked', () => {
    expect(told(record())).toMatchInlineSnapshot(`
      "Decided Tuesday 2026-03-10 10:00 (Europe/Istanbul), when the mail came, by policy abcdef012345
        ignored     no ticket is opened: passed by [ends]
        quarantine  the mail is kept apart: kept [ends]
        priority    high: Anger is heard at once [angry-words]  "unacceptable"
        team        desk, tier 1: no rule routes it and no team owns its category: desk takes the rest
        person      Ada <ada@desk.example>, named to the customer: the rule names Ada [to-ada]
        procedure   printer: because of to-ada [to-ada]
        tag         angry: Anger is heard at once [angry-words]  "unacceptable"
        told        Ada <ada@desk.example>: Anger is heard at once [angry-words]  "unacceptable"
        mark        hot = true: Anger is heard at once [angry-words]  "unacceptable"
        answer      none is sent: Anger is heard at once [angry-words]  "unacceptable"
        known       model: "HP 4200" (the mail says it: model)
        question 1  since, "What is the since?": the mail does not say it
      Rules that held (3)
        angry-words: Anger is heard at once  (rules.yaml:1)
            mail.text contains the word unacceptable  "unacceptable"
        to-ada: because of to-ada  (rules.yaml:1)
            it has no conditions and always holds
        ends: because of ends  (rules.yaml:1)
            it has no conditions and always holds
      Rules that did not hold, each with the first thing that was missing (6)
        gold      contact.tier must equal gold, but it is not known
        not-both  these must not all hold: issue.category equals hardware; issue.nature equals incident
        either    mail.angry must be yes (or another of its alternatives hold), but it is no
        issue.category is hardware, and these want another value:
            is-email (email), is-network (network), is-billing (billing)
      Rules that were not asked, since ends ends the list (1)
        never-asked"
    `)
  })

  it('is told without its policy as far as the record goes', () => {
    const text = explain(record(), null).flatMap(({ heading, lines }) => [heading, ...lines])
    expect(text[0]).toBe('Decided 2026-03-10T07:00:00.000Z, when the mail came, by policy abcdef012345')
    expect(text).toContain('  question 1  since: the mail does not say it')
    expect(text).toContain('  angry-words: Anger is heard at once  (rules.yaml:1)')
  })

  it('tells what a person had set, and when it was decided anew', () => {
    const kept = [{ field: 'priority', by: 'person:bob@desk.example', value: 'low', wanted: 'high' }] as const
    const none = [{ field: 'assignee', by: 'person:bob@desk.example', value: null, wanted: null }] as const
    expect(told(record({ trigger: 'reply', kept }))).toContain(
      '  kept        priority low: person:bob@desk.example set it; the policy wanted high',
    )
    expect(told(record({ trigger: 'correction', kept: none }))).toContain(
      '  kept        assignee none: person:bob@desk.example set it; the policy wanted none',
    )
    expect(told(record({ trigger: 'reply' }))).toContain('after a reply')
    expect(told(record({ trigger: 'not-let-in' }))).toContain('which was not let in')
  })

  it('tells what nobody could be found for, and a need that is asked no more', () => {
    const decisions = [{ kind: 'leave-unassigned', rule: 'to-ada', because: 'Ada is away' }] as const
    const needs = [{ need: 'since', asked: 2, number: null, words: null, because: 'asked twice' }]
    const text = told(record({ decisions, needs }))
    expect(text).toContain('  person      nobody: Ada is away [to-ada]')
    expect(text).toContain('  open        since: asked twice')
  })
})
