import { describe, expect, test } from 'vitest'
import { normalAddress, readAddresses, readEncodedAddresses } from '../../src/understanding/addresses.ts'

function check(name: string, raw: string, ...expected: readonly (readonly [address: string, name: string])[]): void {
  test(name, () => expect(readAddresses(Buffer.from(raw).toString('latin1'), null).map(one => [one.address, one.name])).toEqual(expected))
}

describe('forms that RFC 5322 allows', () => {
  check('an address alone', 'dana@example.org', ['dana@example.org', ''])
  check('a name and an address', 'Dana Miller <Dana@Example.ORG>', ['dana@example.org', 'Dana Miller'])
  check('a quoted name with a comma', '"Miller, Dana" <dana@example.org>', ['dana@example.org', 'Miller, Dana'])
  check('escapes in a quoted name', '"Dana \\"D\\" M" <dana@example.org>', ['dana@example.org', 'Dana "D" M'])
  check('the name in a comment', 'dana@example.org (Dana Miller)', ['dana@example.org', 'Dana Miller'])
  check('nested comments', 'dana@example.org (Dana (Accounts) Miller)', ['dana@example.org', 'Dana (Accounts) Miller'])
  check(
    'a list',
    'a@example.org, B <b@example.org>,\r\n c@example.org',
    ['a@example.org', ''],
    ['b@example.org', 'B'],
    ['c@example.org', ''],
  )
  check(
    'a group',
    'Team: a@example.org, B <b@example.org>;, c@example.org',
    ['a@example.org', ''],
    ['b@example.org', 'B'],
    ['c@example.org', ''],
  )
  check('an empty group', 'undisclosed-recipients:;')
  check('an obsolete route', '<@relay.example,@other.example:dana@example.org>', ['dana@example.org', ''])
  check('an encoded name', '=?utf-8?q?Ay=C5=9Fe?= <ayse@example.org>', ['ayse@example.org', 'Ayşe'])
  check('an encoded name with separators in it', '=?utf-8?q?Kaya,_Ay=C5=9Fe:_x?= <ayse@example.org>', ['ayse@example.org', 'Kaya, Ayşe: x'])
  check('an encoded name inside quotes', '"=?utf-8?q?Ay=C5=9Fe?=" <ayse@example.org>', ['ayse@example.org', 'Ayşe'])
  check('raw UTF-8', 'فاطمة <fatima@example.sa>', ['fatima@example.sa', 'فاطمة'])
  check('an address literal', 'root@[192.0.2.1]', ['root@[192.0.2.1]', ''])
  check(
    'international domains are kept in ASCII',
    'info@müller.example, info@XN--MLLER-KVA.example',
    ['info@xn--mller-kva.example', ''],
    ['info@xn--mller-kva.example', ''],
  )
})

describe('forms that mailers write anyway', () => {
  check('nothing', '')
  check('no brackets', 'Dana Miller dana@example.org', ['dana@example.org', 'Dana Miller'])
  check('semicolons', 'a@example.org; b@example.org', ['a@example.org', ''], ['b@example.org', ''])
  check('a quote that never closes', '"Dana <dana@example.org>', ['dana@example.org', 'Dana'])
  check('all of it in quotes', '"Dana <dana@example.org>"', ['dana@example.org', 'Dana'])
  check('a bracket that never closes', 'Dana <dana@example.org', ['dana@example.org', 'Dana'])
  check('twice bracketed', 'Dana <<dana@example.org>>', ['dana@example.org', 'Dana'])
  check('mailto', '<mailto:dana@example.org>', ['dana@example.org', ''])
  check('the address as its own name', '"dana@example.org" <dana@example.org>', ['dana@example.org', ''])
  check('single quotes around the name', "'Dana' <dana@example.org>", ['dana@example.org', 'Dana'])
  check('a dot at the end', 'dana@example.org.', ['dana@example.org', ''])
})

describe('forms that attackers write', () => {
  check('an address in the name is not the address', '"boss@bank.example" <eve@example.net>', ['eve@example.net', 'boss@bank.example'])
  check('a quoted local part with spaces is refused', '"boss x@bank.example"@example.net')
  check('two at signs are refused', 'boss@bank.example@example.net')
  check('control characters in an address are refused', 'bo\u0001ss@example.net')
  check('zero-width characters in an address are refused', 'bo\u200bss@example.net')
  check('line ends in a name', '=?utf-8?q?Eve=0D=0ABcc:_x@y.example?= <eve@example.net>', ['eve@example.net', 'Eve Bcc: x@y.example'])
  check('bidi overrides in a name', 'Eve\u202etxt\u2066 <eve@example.net>', ['eve@example.net', 'Evetxt'])
  test('a very long name is cut between characters', () => {
    const [one] = readAddresses(`${'=?utf-8?q?=F0=9F=99=82?= '.repeat(400)} <eve@example.net>`, null)
    expect(one?.name).toBe('🙂'.repeat(100))
  })
  test('a very long address is refused', () => expect(normalAddress(`${'a'.repeat(400)}@example.net`)).toBeNull())
})

test('joiners stay, as Bengali and Persian are spelled with them', () => {
  const [one] = readAddresses(Buffer.from('র‍্যাব می\u200cخواهم <x@example.org>').toString('latin1'), null)
  expect(one?.name).toBe('র‍্যাব می\u200cخواهم')
})

test('an address inside an encoded word is only found when asked for', () => {
  const raw = `=?utf-8?b?${Buffer.from('Ayşe <ayse@example.org>').toString('base64')}?=`
  expect(readAddresses(raw, null)).toEqual([])
  expect(readEncodedAddresses(raw, null)).toEqual([{ address: 'ayse@example.org', name: 'Ayşe' }])
  expect(readEncodedAddresses('=?utf-8?q?ayse=40example.org?=', null)).toEqual([])
})
