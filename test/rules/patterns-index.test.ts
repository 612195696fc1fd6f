import fc from 'fast-check'
import { RE2JS } from 're2js'
import { describe, expect, test } from 'vitest'
import type { Test } from '../../src/rules/condition.ts'
import { patternFinder, patternIn } from '../../src/rules/patterns-index.ts'
import { all, aNeed, any, aPolicy, aRule, aSop, aTest, not } from '../support/a-policy.ts'

const matching = (pattern: string, fact = 'mail.text') => aTest(fact, 'matches', pattern)
const finderOf = (tests: readonly Test[]) => patternFinder(aPolicy({ rules: tests.map((when, at) => aRule(`r${at}`, { when })) }))

describe('which patterns a text may match', () => {
  function check(name: string, tests: readonly Test[], text: string, found: readonly boolean[]) {
    test(name, () => {
      const finder = finderOf(tests)
      expect(tests.map(one => finder(one, text))).toEqual(found)
      expect(tests.map(one => finder(one, text))).toEqual(found)
    })
  }
  check('each its own', [matching('a+'), matching('b'), matching('^x')], 'a b x', [true, true, false])
  check('of several facts', [matching('a'), matching('a', 'mail.subject'), matching('b', 'mail.subject')], 'a', [true, true, false])
  check('the same pattern twice', [matching('a'), matching('a')], 'a', [true, true])
  check(
    'more than go into one bundle',
    Array.from({ length: 100 }, (_, at) => matching(`x${at}y`)),
    'x3y x64y x99y',
    Array.from({ length: 100 }, (_, at) => [3, 64, 99].includes(at)),
  )
  check('a very large one beside a small', [matching('^x{1000}x{1000}x{1000}$'), matching('x')], 'x'.repeat(3000), [true, true])
  check('nothing in an empty text but an empty pattern', [matching('a'), matching('')], '', [false, true])
  const sensitive: Test = { ...matching('abc'), pattern: RE2JS.compile('abc') }
  const lines: Test = { ...matching('^b$'), pattern: RE2JS.compile('^b$', RE2JS.MULTILINE) }
  check('each by its own flags', [sensitive, lines, matching('ABC'), matching('^b$')], 'ABC\nb', [false, true, true, false])
  const { pattern, ...bare } = matching('a')
  check('a test without a pattern matches nothing', [bare], 'a', [false])
})

test('tests are found wherever they stand in the policy', () => {
  const [one, two, three, four] = [matching('1'), matching('2'), matching('3'), matching('4')] as const
  const sops = [aSop('s', [aNeed('n', { when: four }), aNeed('m')])]
  const finder = patternFinder(aPolicy({ rules: [aRule('r', { when: all(not(one), any(two, all(three))) }), aRule('none')], sops }))
  expect([one, two, three, four].map(each => finder(each, '1 3 4'))).toEqual([true, false, true, true])
})

test('a test of another policy is asked by itself', () => {
  expect(finderOf([])(matching('a'), 'a')).toBe(true)
  expect(finderOf([])(matching('a'), 'b')).toBe(false)
})

test('together they find what each finds by itself', () => {
  const pattern = fc.constantFrom(
    'a',
    'ab|c',
    '^b',
    'c$',
    '\\bab\\b',
    '(a|b)+c',
    'a.c',
    '(?s)a.c',
    '[^a]b',
    'İ',
    '\\p{Arabic}',
    'a{2,3}',
    '(?i:B)C',
    '\\Bb',
    '(?m)^a$',
  )
  const text = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '\n', 'İ', 'ط', '😀', 'A')).map(parts => parts.join(''))
  fc.assert(
    fc.property(fc.array(pattern, { maxLength: 40 }), fc.array(text, { minLength: 1, maxLength: 5 }), (patterns, texts) => {
      const tests = patterns.map(one => matching(one))
      const finder = finderOf(tests)
      for (const one of texts) expect(tests.map(each => finder(each, one))).toEqual(tests.map(each => patternIn(each, one)))
    }),
    { numRuns: 300 },
  )
})
