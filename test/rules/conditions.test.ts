import { describe, expect, test } from 'vitest'
import type { Condition, FactValue, Operator, Test } from '../../src/rules/condition.ts'
import { OPERATORS } from '../../src/rules/condition.ts'
import { ask, foldCase, TEXT_MAX } from '../../src/rules/conditions.ts'
import { all, any, aSituation, aTest, type GivenFacts, NIGHT, not, TUESDAY } from '../support/a-policy.ts'

const asked = (condition: Condition | null, facts: GivenFacts, now = TUESDAY) => ask(condition, aSituation(condition, facts, now))

describe('one test', () => {
  function check(
    name: string,
    operator: Operator,
    expected: Test['expected'],
    value: FactValue | undefined,
    holds: boolean,
    words?: string,
  ) {
    test(`${operator}: ${name}`, () => {
      const answer = asked(aTest('a.fact', operator, expected), value === undefined ? {} : { 'a.fact': value })
      expect(answer.holds).toBe(holds)
      expect(answer.findings).toMatchObject([{ path: 'a.fact', fact: 'a.fact', operator, expected, negated: false }])
      if (words !== undefined) expect(answer.findings[0]?.words).toBe(words)
    })
  }
  for (const operator of new Set(Object.values(OPERATORS).flat())) {
    if (operator === 'exists') continue
    const expected = operator === 'within' || operator === 'outside' ? 'no-such-calendar' : 'x'
    check('nothing is known', operator, expected, undefined, false)
    if (operator !== 'outside' && operator !== 'within') check('the list is empty', operator, expected, [], false)
  }

  check('the whole text', 'equals', 'vpn', 'vpn', true)
  check('not a part of it', 'equals', 'vpn', 'vpn down', false)
  check('case does not count', 'equals', 'VPN', 'vpn', true)
  check('of two spellings in Unicode', 'equals', 'caf\u00e9', 'cafe\u0301', true)
  check('a number', 'equals', 3, 3, true)
  check('another number', 'equals', 3, 4, false)
  check('yes', 'equals', true, true, true)
  check('no is not yes', 'equals', true, false, false)
  check('no is no', 'equals', false, false, true)
  check('an empty text', 'equals', '', '', true)

  check('one of them', 'in', ['vpn', 'wifi'], 'WiFi', true)
  check('none of them', 'in', ['vpn', 'wifi'], 'wif', false)
  check('of nothing', 'in', [], 'vpn', false)
  check('a number, as a mark may be', 'in', ['2', '3'], 3, true)

  check('a part', 'contains', 'pri', 'The Printer', true)
  check('no part', 'contains', 'xyz', 'The Printer', false)
  check('at the start', 'startsWith', 'the', 'The Printer', true)
  check('not at the start', 'startsWith', 'printer', 'The Printer', false)
  check('at the end', 'endsWith', 'PRINTER', 'The Printer', true)
  check('not at the end', 'endsWith', 'the', 'The Printer', false)
  check('a later text of the list', 'includes', 'B.pdf', ['a.pdf', 'b.PDF'], true, 'b.PDF')
  check('no text of the list', 'includes', 'b', ['a.pdf', 'b.pdf'], false)
  check('one that is in both', 'includesAny', ['x', 'vpn'], ['wifi', 'vpn'], true, 'vpn')
  check('none that is in both', 'includesAny', ['x'], ['wifi', 'vpn'], false)

  check('more', 'greaterThan', 3, 4, true)
  check('as much', 'greaterThan', 3, 3, false)
  check('as much', 'atLeast', 3, 3, true)
  check('less', 'atLeast', 3, 2.9, false)
  check('less', 'lessThan', 3, 2, true)
  check('as much', 'lessThan', 3, 3, false)
  check('as much', 'atMost', 3, 3, true)
  check('more', 'atMost', 3, 3.1, false)
  check('a number in words, as a mark from a regular expression is', 'greaterThan', 3, '20', true)
  check('as much in words', 'greaterThan', 3, '3', false)
  check('no number at all', 'atLeast', 0, 'many', false)
  check('an empty text is no nought', 'atMost', 0, ' ', false)
  check('yes is no number', 'atLeast', 1, true, false)

  check('nothing known', 'exists', true, undefined, false)
  check('nothing known, as wanted', 'exists', false, undefined, true)
  check('an empty text is nothing', 'exists', true, '', false)
  check('an empty list is nothing', 'exists', true, [], false)
  check('an empty list, as wanted', 'exists', false, [], true)
  check('no and nought are something', 'exists', true, false, true)
  check('no and nought are something', 'exists', true, 0, true)
  check('a text', 'exists', false, 'x', false)

  check('a phrase', 'containsWord', ['printer*'], 'Both PRINTERS jam', true, 'PRINTERS')
  check('one of several', 'containsWord', ['scanner', 'turn* .. off'], 'I turned the thing off', true, 'turned the thing off')
  check('a choice', 'containsWord', '(can/could) you', 'Could you come?', true, 'Could you')
  check('no part of a word', 'containsWord', ['print'], 'The printer', false)
  check('accents do not count', 'containsWord', ['şifre'], 'SIFRE unuttum', true, 'SIFRE')
  check('Turkish', 'containsWord', ['yazıcı*'], 'YAZICIMIZ bozuk', true, 'YAZICIMIZ')
  check('Arabic with its article', 'containsWord', ['طابعة'], 'تعطلت الطابعة', true, 'الطابعة')
  check('Bengali', 'containsWord', ['প্রিন্টার*'], 'প্রিন্টারটি নষ্ট', true)
  check('in a list', 'containsWord', ['floor 3'], ['Berlin', 'Floor 3'], true, 'Floor 3')
  check('an empty text', 'containsWord', ['x'], '', false)

  check('a pattern', 'matches', 'PO-\\d+', 'see po-123.', true, 'po-123')
  check('no match', 'matches', 'PO-\\d+', 'see po-x', false)
  check('in a list', 'matches', '\\.exe$', ['a.pdf', 'b.EXE'], true, '.EXE')
  check('an empty match', 'matches', 'x*', 'abc', true, '')
  check('of a number', 'matches', '^1\\d$', 12, true, '12')
})

describe('the Turkish i', () => {
  for (const [one, other] of [
    ['İstanbul', 'istanbul'],
    ['ISTANBUL', 'istanbul'],
    ['I\u0307stanbul', 'istanbul'],
    ['YAZICI', 'yazıcı'],
    ['YAZİCİ', 'yazıcı'],
  ] as const)
    test(`${one} is ${other}`, () => {
      expect(foldCase(one)).toBe(foldCase(other))
      expect(asked(aTest('mail.subject', 'equals', one), { 'mail.subject': other }).holds).toBe(true)
      expect(asked(aTest('mail.subject', 'contains', other), { 'mail.subject': `x ${one} y` }).holds).toBe(true)
    })
})

describe('the time', () => {
  const check = (name: string, operator: Operator, calendar: string, now: Date, holds: boolean, actual: string | null) =>
    test(name, () => {
      const answer = asked(aTest('time.now', operator, calendar), {}, now)
      expect(answer.holds).toBe(holds)
      expect(answer.findings[0]?.actual).toBe(actual)
    })
  const day = 'tuesday 10:00 in Europe/Istanbul, within the hours of office'
  const night = 'tuesday 23:00 in Europe/Istanbul, outside of the hours of office'
  check('within the hours', 'within', 'office', TUESDAY, true, day)
  check('outside of them', 'within', 'office', NIGHT, false, night)
  check('outside, as wanted', 'outside', 'office', NIGHT, true, night)
  check('not outside', 'outside', 'office', TUESDAY, false, day)
  check('of a calendar that is not there', 'within', 'moon', TUESDAY, false, null)
  check('nor is it outside of one', 'outside', 'moon', TUESDAY, false, null)
})

describe('all, any and not', () => {
  const yes = (fact: string) => aTest(fact, 'equals', true)
  const facts = { a: true, b: true, c: false, d: false }
  function check(
    name: string,
    condition: Condition | null,
    holds: boolean,
    told: readonly string[],
    negated: readonly boolean[] = told.map(() => false),
  ) {
    test(name, () => {
      const answer = asked(condition, facts)
      expect(answer.holds).toBe(holds)
      expect(answer.findings.map(({ fact }) => fact)).toEqual(told)
      expect(answer.findings.map(one => one.negated)).toEqual(negated)
    })
  }
  check('no condition holds always', null, true, [])
  check('all of nothing', all(), true, [])
  check('any of nothing', any(), false, [])
  check('all hold: all are told', all(yes('a'), yes('b')), true, ['a', 'b'])
  check('one fails: the first that does is told', all(yes('a'), yes('c'), yes('d')), false, ['c'])
  check('any: the first that holds is told', any(yes('c'), yes('b'), yes('a')), true, ['b'])
  check('none holds: the first is told', any(yes('d'), yes('c')), false, ['d'])
  check('not, of what fails', not(yes('c')), true, ['c'], [true])
  check('not, of what holds', not(yes('a')), false, ['a'], [true])
  check('not of any: all of them had to fail', not(any(yes('c'), yes('d'))), true, ['c', 'd'], [true, true])
  check('not of any, one of which holds', not(any(yes('c'), yes('b'))), false, ['b'], [true])
  check('not of all, one of which fails', not(all(yes('a'), yes('c'))), true, ['c'], [true])
  check('not of all, which hold', not(all(yes('a'), yes('b'))), false, ['a', 'b'], [true, true])
  check('not of nothing at all', not(all()), false, [])
  check('twice not', not(not(yes('a'))), true, ['a'], [false])
  check('twice not of any', not(not(any(yes('c'), yes('d')))), false, ['c'], [false])
  check('nested', all(yes('a'), any(yes('c'), all(yes('b'), not(yes('d'))))), true, ['a', 'b', 'd'], [false, false, true])
  check('nested, failing deep inside', all(yes('a'), any(all(yes('b'), yes('c')), yes('d'))), false, ['c'])
  check(
    'deep',
    Array.from({ length: 500 }).reduce<Condition>(inner => not(inner), yes('a')),
    true,
    ['a'],
  )

  test('a reason tells where, what was expected, what was found and by which words', () => {
    const condition = all(aTest('issue.category', 'equals', 'network', 'all[0].issue.category'))
    expect(asked(condition, { 'issue.category': { value: 'billing', words: 'the invoice' } }).findings).toEqual([
      {
        path: 'all[0].issue.category',
        fact: 'issue.category',
        operator: 'equals',
        expected: 'network',
        actual: 'billing',
        words: 'the invoice',
        negated: false,
      },
    ])
    expect(asked(condition, {}).findings).toMatchObject([{ actual: null, words: null }])
  })
})

describe('named groups', () => {
  const matches = (fact: string, pattern: string) => aTest(fact, 'matches', pattern)
  const facts = { 'mail.subject': 'Order PO-77 of ACME', 'mail.text': 'line one\nserial  A1\u202e' }
  const check = (name: string, condition: Condition, match: Readonly<Record<string, string>>) =>
    test(name, () => expect(asked(condition, facts).match).toEqual(match))
  const order = matches('mail.subject', 'PO-(?P<order>\\d+)')
  check('of one', order, { order: '77' })
  check('of several', all(order, matches('mail.subject', 'of (?<who>\\w+)')), { order: '77', who: 'ACME' })
  check('a later one of the same name counts', all(order, matches('mail.subject', '(?P<order>ACME)')), { order: 'ACME' })
  check('a group that took no part is none', matches('mail.subject', '(?P<a>x)?Order'), {})
  check('of any: of the one that holds', any(matches('mail.subject', '(?P<a>xyz)'), order), { order: '77' })
  check('below a not there are none', not(not(order)), {})
  check('on one line, without controls', matches('mail.text', '(?s)(?P<all>one.*)'), { all: 'one serial A1' })
  test('of at most 200 characters', () => {
    const { match, findings } = asked(matches('t', '(?P<x>a+)'), { t: 'a'.repeat(5000) })
    expect(match.x).toHaveLength(200)
    expect(findings[0]?.words).toHaveLength(200)
  })
})

describe('long and odd values', () => {
  const beyond = `${'x '.repeat(TEXT_MAX / 2)}needle`
  for (const [operator, expected] of [
    ['contains', 'needle'],
    ['containsWord', 'needle'],
    ['matches', 'needle'],
  ] as const)
    test(`${operator} looks no further than ${TEXT_MAX}`, () => {
      expect(asked(aTest('t', operator, expected), { t: beyond }).holds).toBe(false)
      expect(asked(aTest('t', operator, expected), { t: beyond.slice(10) }).holds).toBe(true)
      expect(asked(aTest('t', operator, expected), { t: [beyond] }).holds).toBe(false)
    })
  test('endsWith sees the end of a long text', () => {
    expect(asked(aTest('t', 'endsWith', 'needle'), { t: beyond }).holds).toBe(true)
    expect(asked(aTest('t', 'endsWith', 'x '), { t: beyond }).holds).toBe(false)
  })
  test('what is told of a long text is cut, and never inside a character', () => {
    const [finding] = asked(aTest('t', 'contains', 'z'), { t: { value: `${'a'.repeat(199)}😀`, words: `${'b'.repeat(199)}😀` } }).findings
    expect(finding?.actual).toBe(`${'a'.repeat(199)}…`)
    expect(finding?.words).toBe('b'.repeat(199))
  })
  test('of a long list the first are told', () => {
    const [finding] = asked(aTest('t', 'includes', 'z'), { t: Array.from({ length: 500 }, (_, at) => `${at}`.repeat(300)) }).findings
    expect(finding?.actual).toHaveLength(21)
    expect(JSON.stringify(finding).length).toBeLessThan(5000)
  })
  test('what is just short enough is told whole', () => {
    const actualOf = (value: FactValue) => asked(aTest('t', 'exists', true), { t: value }).findings[0]?.actual
    const twenty = Array.from({ length: 20 }, (_, at) => `${at}`)
    expect(actualOf('a'.repeat(200))).toBe('a'.repeat(200))
    expect(actualOf('a'.repeat(201))).toBe(`${'a'.repeat(200)}…`)
    expect(actualOf(twenty)).toEqual(twenty)
    expect(actualOf([...twenty, 'more'])).toEqual([...twenty, '…'])
  })
  test('an inherited name is no fact', () => {
    expect(asked(aTest('constructor', 'exists', true), {}).holds).toBe(false)
    expect(asked(aTest('toString', 'matches', '.'), {}).holds).toBe(false)
  })
  test('a test of a pattern that was never compiled holds of nothing', () => {
    const { pattern, ...bare } = aTest('t', 'matches', '.')
    expect(pattern).toBeDefined()
    expect(asked(bare, { t: 'x' }).holds).toBe(false)
  })
  test('without the policy’s index patterns are tried one by one', () => {
    const condition = aTest('t', 'matches', 'b+')
    const { mayMatch, ...situation } = aSituation(condition, { t: 'abc' })
    expect(mayMatch).toBeDefined()
    expect(ask(condition, situation)).toEqual(asked(condition, { t: 'abc' }))
  })
})
