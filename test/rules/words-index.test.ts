import { describe, expect, test } from 'vitest'
import type { Test } from '../../src/rules/condition.ts'
import { wordFinder } from '../../src/rules/words-index.ts'
import { aNeed, aPolicy, aRule, aSop, aTest } from '../support/a-policy.ts'

const holding = (...phrases: readonly string[]) => aTest('mail.text', 'containsWord', phrases)

describe('the words that phrases find', () => {
  function check(name: string, tests: readonly Test[], text: string, found: readonly (string | null)[]) {
    test(name, () => {
      const finder = wordFinder(aPolicy({ rules: tests.map((when, at) => aRule(`r${at}`, { when })) }))
      expect(tests.map(one => finder(one, text))).toEqual(found)
      expect(tests.map(one => finder(one, text))).toEqual(found)
    })
  }
  check('each test its own', [holding('vpn'), holding('wifi'), holding('fax')], 'WiFi and VPN', ['VPN', 'WiFi', null])
  check('the first in the text, not in the rule', [holding('vpn', 'wifi'), holding('wifi', 'vpn')], 'the wifi, the vpn', ['wifi', 'wifi'])
  check('a phrase that several share', [holding('vpn'), holding('fax', 'vpn ')], 'VPN', ['VPN', 'VPN'])
  check('several on one line', [holding('fax | vpn\nwifi')], 'my wifi', ['wifi'])
  check('a single phrase', [aTest('mail.text', 'containsWord', 'vpn')], 'vpn', ['vpn'])
  check('an empty phrase finds nothing', [holding('', '|')], 'anything', [null])
  check('no phrase finds nothing', [holding()], 'anything', [null])
  check('nothing in an empty text', [holding('vpn')], '', [null])
})

test('phrases of a need are known as well, those of another policy are not', () => {
  const when = holding('vpn')
  expect(wordFinder(aPolicy({ sops: [aSop('s', [aNeed('n', { when })])] }))(when, 'the vpn')).toBe('vpn')
  expect(wordFinder(aPolicy())(when, 'the vpn')).toBeNull()
})
