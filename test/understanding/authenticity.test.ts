import { describe, expect, test } from 'vitest'
import { authenticityOf } from '../../src/understanding/authenticity.ts'
import type { Authenticity } from '../../src/understanding/letter.ts'

const ours = 'mx.example.com'

function judge(results: readonly string[], fromAddress: string | null = 'dana@example.org', authservIds: readonly string[] = [ours]) {
  return authenticityOf({ results, authservIds, fromAddress })
}

function check(name: string, result: string, verdict: Authenticity, because: string | RegExp): void {
  test(name, () => {
    const { value, because: why } = judge([`${ours}; ${result}`])
    expect([value, why]).toEqual([verdict, expect.stringMatching(because)])
  })
}

describe('results of our own server', () => {
  check('DMARC pass', 'dmarc=pass (p=REJECT) header.from=example.org', 'pass', /^DMARC pass for example\.org$/)
  check('DMARC pass without its property', 'dmarc=pass', 'pass', /DMARC pass/)
  check('DMARC fail', 'spf=pass smtp.mailfrom=evil.example; dmarc=fail header.from=example.org', 'fail', /DMARC fail/)
  check('DMARC fail beats an aligned SPF', 'spf=pass smtp.mailfrom=example.org; dmarc=fail header.from=example.org', 'fail', /DMARC fail/)
  check('DMARC of another From', 'dmarc=pass header.from=evil.example', 'none', /judged for evil\.example/)
  check(
    'no DMARC record, aligned DKIM',
    'dmarc=none header.from=example.org; dkim=pass header.d=example.org',
    'pass',
    /DKIM pass for example\.org/,
  )
  check(
    'a DMARC error, aligned SPF',
    'dmarc=temperror; spf=pass smtp.mailfrom=bounce@mail.example.org',
    'pass',
    /SPF pass for mail\.example\.org/,
  )
  check('DKIM by header.i', 'dkim=pass (good) header.i=@example.org header.s=s1', 'pass', /DKIM pass/)
  check('the second of two signatures', 'dkim=fail header.d=list.example; dkim=pass header.d=example.org', 'pass', /DKIM pass/)
  check('a signer who is somebody else', 'dkim=pass header.d=mailer.example', 'none', /nothing that passed is of example\.org/)
  check('a sender domain that is somebody else', 'spf=pass smtp.mailfrom=bounces@mailer.example', 'none', /nothing that passed/)
  check('SPF of the HELO name only', 'spf=pass smtp.helo=example.org', 'none', /nothing that passed/)
  check('SPF softfail', 'spf=softfail smtp.mailfrom=example.org', 'none', /nothing that passed/)
  check('a domain that only ends alike', 'dkim=pass header.d=notexample.org', 'none', /nothing that passed/)
  check('a top-level domain', 'dkim=pass header.d=org', 'none', /nothing that passed/)
  check('none at all', 'none', 'none', /judged nothing/)
  check('a pass inside a comment', 'dmarc=fail (dmarc=pass; header.from=example.org) header.from=example.org', 'fail', /DMARC fail/)
  check(
    'a semicolon and a pass inside quotes',
    'spf=fail reason="a; dmarc=pass header.from=example.org" smtp.mailfrom=x.example',
    'none',
    /nothing that passed/,
  )
  check('nested comments and an escaped bracket', 'dkim=fail (a (b) \\) dmarc=pass) header.d=example.org', 'none', /nothing that passed/)
  check('a version after the method', 'dmarc/1=pass header.from=example.org', 'pass', /DMARC pass/)
  check('upper case', 'DMARC=PASS HEADER.FROM=Example.ORG', 'pass', /DMARC pass/)
})

describe('whom we believe', () => {
  const pass = 'dmarc=pass header.from=example.org'
  const table: readonly (readonly [name: string, results: readonly string[], verdict: Authenticity])[] = [
    ['no header', [], 'unknown'],
    ['another server on top, ours below: the one below may be forged', [`relay.example; ${pass}`, `${ours}; ${pass}`], 'unknown'],
    ['ours on top, a forged fail of ours below', [`${ours}; ${pass}`, `${ours}; dmarc=fail header.from=example.org`], 'pass'],
    ['our name in capitals', [`MX.Example.COM; ${pass}`], 'pass'],
    ['our name in quotes, with a version', [`"${ours}" 1; ${pass}`], 'pass'],
    ['our name after a comment', [`(hello) ${ours}; ${pass}`], 'pass'],
    ['our name only in a comment', [`evil.example (${ours}); ${pass}`], 'unknown'],
    ['our name as a prefix of another', [`${ours}.evil.example; ${pass}`], 'unknown'],
    ['no name at all', [pass], 'unknown'],
    ['an empty header', [''], 'unknown'],
  ]
  for (const [name, results, verdict] of table) test(name, () => expect(judge(results).value).toBe(verdict))
  test('nobody, where no authserv-id is configured', () =>
    expect(judge([`${ours}; ${pass}`], 'dana@example.org', []).value).toBe('unknown'))
  test('no verdict speaks for several authors', () => expect(judge([`${ours}; ${pass}`], null).value).toBe('none'))
})

describe('alignment', () => {
  const align = (from: string, signer: string) => judge([`${ours}; dkim=pass header.d=${signer}`], `x@${from}`).value
  test('a subdomain speaks for its parent, and the parent for it', () => {
    expect([align('example.org', 'mail.example.org'), align('mail.example.org', 'example.org')]).toEqual(['pass', 'pass'])
  })
  test('a public registry speaks for nobody', () => {
    expect([align('shop.co.uk', 'co.uk'), align('shop.com.tr', 'com.tr'), align('shop.com', 'com')]).toEqual(['none', 'none', 'none'])
  })
  test('sisters are not known to be sisters: the stated limit', () => expect(align('a.example.org', 'b.example.org')).toBe('none'))
})
