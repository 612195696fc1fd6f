import { describe, expect, test } from 'vitest'
import { readMessageId, readThreadIds } from '../../src/understanding/thread-ids.ts'

function check(name: string, raws: readonly string[], expected: readonly string[]): void {
  test(name, () => expect(readThreadIds(raws)).toEqual(expected))
}

check('bracketed ids', ['<one@a> <two@b>'], ['one@a', 'two@b'])
check('ids without a space between', ['<one@a><two@b>'], ['one@a', 'two@b'])
check('commas and comments', ['<one@a>, (of Monday) <two@b>'], ['one@a', 'two@b'])
check('folded inside an id', ['<one\t@a>'], ['one@a'])
check('several headers, repeats once', ['<one@a> <two@b>', '<two@b> <three@c>'], ['one@a', 'two@b', 'three@c'])
check('case is kept', ['<OnE@A.Example>'], ['OnE@A.Example'])
check('ids that lost their brackets', ['one@a two@b'], ['one@a', 'two@b'])
check('the last one cut off by a relay', ['<one@a> <two@exam'], ['one@a', 'two@exam'])
check('an address in front of an id is no id', ['Message from ayse@example.org of Monday <one@a>'], ['one@a'])
check('an address among words is no id', ['Your message of Monday to ayse@example.org'], [])
check('ids in encoded words', ['=?utf-8?q?=3Cone=40a=3E?='], ['one@a'])
check('control characters are dropped', ['<on\u0000e@a>'], ['one@a'])
check('empty brackets and empty values', ['<>', '', '< >'], [])

test('a long list keeps its first 20 and its last 80', () => {
  const ids = Array.from({ length: 5000 }, (_, n) => `${n}@example.org`)
  const kept = readThreadIds([ids.map(id => `<${id}>`).join(' ')])
  expect(kept).toEqual([...ids.slice(0, 20), ...ids.slice(-80)])
})

describe('Message-ID', () => {
  const one = (raw: string | null) => readMessageId(raw)
  test('is kept without brackets', () => expect(one('<a.b@c>')).toBe('a.b@c'))
  test('may lack brackets', () => expect(one(' a.b@c ')).toBe('a.b@c'))
  test('may lack the at sign', () => expect(one('<20251103.1>')).toBe('20251103.1'))
  test('may lack both', () => expect(one('20251103.1')).toBe('20251103.1'))
  test('is null where there is nothing', () => expect([one(null), one(''), one('<>')]).toEqual([null, null, null]))
  test('is at most 998 characters', () => expect(one(`<${'x'.repeat(2000)}@y>`)).toHaveLength(998))
})
