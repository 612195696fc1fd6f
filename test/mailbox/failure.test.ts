import { describe, expect, test } from 'vitest'
import { describeMailboxError } from '../../src/mailbox/failure.ts'

describe('an operator reads', () => {
  const check = (name: string, error: unknown, kind: string, reason: RegExp) =>
    test(name, () => {
      const failure = describeMailboxError(error)
      expect(failure.kind).toBe(kind)
      expect(failure.reason).toMatch(reason)
    })
  const fault = (fields: object) => Object.assign(new Error('Command failed'), fields)

  check(
    'a wrong password',
    fault({ authenticationFailed: true, response: 'NO [AUTHENTICATIONFAILED] Authentication failed.' }),
    'credentials',
    /refused user or password: NO \[AUTHENTICATIONFAILED\]/,
  )
  check(
    'a server under repair',
    fault({ authenticationFailed: true, response: 'NO [UNAVAILABLE] Try later' }),
    'server',
    /refused the login for now/,
  )
  check('too many logins', fault({ authenticationFailed: true, response: 'NO Too many simultaneous connections' }), 'server', /for now/)
  check(
    'a login that needs TLS',
    fault({ authenticationFailed: true, message: 'Login is disabled' }),
    'certificate',
    /no login without TLS/,
  )
  check('a missing folder', fault({ responseStatus: 'NO', mailboxMissing: true }), 'folder', /folder does not exist/)
  check('an expired certificate', fault({ code: 'CERT_HAS_EXPIRED' }), 'certificate', /has expired/)
  check('an own authority', fault({ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }), 'certificate', /set `ca`/)
  check('no STARTTLS', fault({ tlsFailed: true }), 'certificate', /going on in clear is refused/)
  check('plain text on a TLS port', fault({ code: 'ERR_SSL_WRONG_VERSION_NUMBER' }), 'network', /does not speak TLS/)
  check('a dead port', fault({ code: 'ECONNREFUSED' }), 'network', /nothing listens/)
  check('a goodbye', fault({ code: 'NoConnection', reason: 'Server shutting down.' }), 'server', /goodbye: Server shutting down/)
  check('a cut line', fault({ code: 'ECONNRESET' }), 'network', /cut the connection/)
  check('a dead line', fault({ code: 'ETIMEOUT' }), 'network', /went dead/)
  check('anything else in the server’s words, on one line', fault({ responseText: 'disk\r\nquota' }), 'server', /^disk quota$/)
  check('even what is no error', 'odd', 'server', /^odd$/)
})
