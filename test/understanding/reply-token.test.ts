import { describe, expect, test } from 'vitest'
import {
  looksLikeOurMessageId,
  readMessageIdToken,
  readReplyAddress,
  readSubjectToken,
  replyAddress,
  ticketMessageId,
  toBase32,
} from '../../src/understanding/reply-token.ts'

const secret = 'a secret of this installation'
const nonce = 'abcdefghijklmnop'
const id = ticketMessageId({ ticketId: 1042, nonce, domain: 'example.com', secret })
const address = replyAddress({ address: 'support@example.com', ticketId: 1042, secret })

test('base32 is that of RFC 4648 without padding', () => {
  expect(toBase32(Buffer.from('foobar'))).toBe('mzxw6ytboi')
  expect(toBase32(new Uint8Array(10))).toBe('aaaaaaaaaaaaaaaa')
})

describe('our Message-ID', () => {
  test('has the agreed shape', () => expect(id).toMatch(/^pd\.1042\.abcdefghijklmnop\.[a-z2-7]{16}@example\.com$/))
  test('gives its ticket', () => expect(readMessageIdToken(id, secret)).toBe(1042))
  test('survives upper case, brackets and another domain', () => {
    expect(readMessageIdToken(`<${id.toUpperCase()}>`, secret)).toBe(1042)
    expect(readMessageIdToken(id.replace('example.com', 'relay.example'), secret)).toBe(1042)
  })
  test('is recognised by its shape alone', () =>
    expect([looksLikeOurMessageId(id), looksLikeOurMessageId('x@example.com')]).toEqual([true, false]))

  const forged: readonly (readonly [why: string, id: string])[] = [
    ['another ticket', id.replace('1042', '1043')],
    ['another nonce', id.replace('abcd', 'bbcd')],
    ['another signature', id.replace(/\.[a-z2-7]{16}@/, '.aaaaaaaaaaaaaaaa@')],
    ['a leading zero', id.replace('1042', '01042')],
    ['something in front', `x${id}`],
    ['the signature of a reply address', id.replace(/\.[a-z2-7]{16}@/, `.${address.slice(-28, -12)}@`)],
    ['no id at all', ''],
  ]
  for (const [why, wrong] of forged) test(`is refused with ${why}`, () => expect(readMessageIdToken(wrong, secret)).toBeNull())
  test('is refused under another secret', () => expect(readMessageIdToken(id, 'another')).toBeNull())
})

describe('our reply address', () => {
  test('has the agreed shape', () => expect(address).toMatch(/^support\+pd1042-[a-z2-7]{16}@example\.com$/))
  test('gives its ticket, in any case', () =>
    expect([readReplyAddress(address, secret), readReplyAddress(address.toUpperCase(), secret)]).toEqual([1042, 1042]))
  test('is refused with another ticket, another secret or no token', () => {
    expect(readReplyAddress(address.replace('1042', '1043'), secret)).toBeNull()
    expect(readReplyAddress(address, 'another')).toBeNull()
    expect(readReplyAddress('support@example.com', secret)).toBeNull()
  })
  test('works beside a plus of the mailbox itself', () => {
    expect(readReplyAddress(replyAddress({ address: 'a+b@example.com', ticketId: 7, secret }), secret)).toBe(7)
  })
})

describe('the subject token', () => {
  const cases: readonly (readonly [subject: string, ticket: number | null])[] = [
    ['Re: [PD-1042] VPN drops', 1042],
    ['VPN drops [pd-1042]', 1042],
    ['رد: [PD-١٠٤٢] الجهاز لا يعمل', 1042],
    ['Re: [PD-১০৪২] অর্ডার', 1042],
    ['[PD-۱۰۴۲]', 1042],
    ['[\u200fPD-1042\u200f] الجهاز', 1042],
    ['Ynt: [ PD - 1042 ] sipariş', 1042],
    ['[PD\u20111042]', 1042],
    ['[PD-1] [PD-2]', 1],
    ['PD-1042 without brackets', null],
    ['[XPD-1042]', null],
    ['[PD-0]', null],
    ['[PD-01042]', null],
    ['[PD-1042x]', null],
    ['[PD-99999999999999999999]', null],
    ['', null],
  ]
  for (const [subject, ticket] of cases) test(`"${subject}"`, () => expect(readSubjectToken(subject, 'PD')).toBe(ticket))
  test('a prefix is text, not a pattern', () => {
    expect(readSubjectToken('[A.B-7]', 'A.B')).toBe(7)
    expect(readSubjectToken('[AxB-7]', 'A.B')).toBeNull()
  })
})
