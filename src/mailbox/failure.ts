// What went wrong with a mailbox, in a few words that an operator can act on. Pure; knows imapflow's and Node's error codes.
import type { FailureKind } from './backoff.ts'

/** Trouble of a mailbox that is expected now and then. Everything else that is thrown is a bug or the database. */
export class MailboxFailure extends Error {
  override readonly name = 'MailboxFailure'
  readonly kind: FailureKind

  constructor(kind: FailureKind, reason: string, cause?: unknown) {
    super(reason, { cause })
    this.kind = kind
  }
}

export interface Failure {
  readonly kind: FailureKind
  readonly reason: string
}

/** The fields that errors of imapflow, node:net, node:tls and pg carry. */
interface Fault {
  readonly message?: string
  readonly code?: unknown
  readonly reason?: unknown
  readonly response?: unknown
  readonly responseText?: unknown
  readonly authenticationFailed?: unknown
  readonly mailboxMissing?: unknown
  readonly tlsFailed?: unknown
}

const network: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the server refused the connection: nothing listens on that host and port',
  ENOTFOUND: 'the host name is unknown',
  EAI_AGAIN: 'the host name could not be looked up',
  EHOSTUNREACH: 'the host can not be reached',
  ENETUNREACH: 'the network can not be reached',
  ETIMEDOUT: 'the server did not answer in time',
  CONNECT_TIMEOUT: 'the server did not answer in time',
  GREETING_TIMEOUT: 'the server accepted the connection but said nothing (is TLS expected on this port?)',
  UPGRADE_TIMEOUT: 'the server did not finish STARTTLS in time',
  ETIMEOUT: 'the connection went dead',
  ECONNRESET: 'the server cut the connection',
  EPIPE: 'the server cut the connection',
  NoConnection: 'the connection was lost',
  EConnectionClosed: 'the connection was lost',
  ClosedAfterConnectText: 'the server closed the connection at once (is TLS expected on this port?)',
  ClosedAfterConnectTLS: 'the server closed the connection at once',
}

const certificate: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'the server’s certificate has expired',
  CERT_NOT_YET_VALID: 'the server’s certificate is not valid yet',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'the server’s certificate is self-signed and not trusted (set `ca` to trust it)',
  SELF_SIGNED_CERT_IN_CHAIN: 'the server’s certificate comes from an authority that is not trusted (set `ca` to trust it)',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'the server’s certificate comes from an authority that is not known (set `ca` to trust it)',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'the server’s certificate comes from an authority that is not known (set `ca` to trust it)',
  ERR_TLS_CERT_ALTNAME_INVALID: 'the server’s certificate is for another host name',
  CERT_REVOKED: 'the server’s certificate was revoked',
}

/** Where the evidence is strongest first: what the server said of the login, then of the folder, then the line's own codes. */
export function describeMailboxError(error: unknown): Failure {
  const fault = (error ?? {}) as Fault
  const code = String(fault.code ?? '')
  if (fault.authenticationFailed) return describeLogin(fault)
  if (fault.mailboxMissing) return { kind: 'folder', reason: 'the folder does not exist on the server' }
  if (fault.tlsFailed && !code)
    return { kind: 'certificate', reason: 'the server does not offer STARTTLS, and going on in clear is refused' }
  if (certificate[code]) return { kind: 'certificate', reason: certificate[code] }
  if (/^(?:ERR_(?:SSL|TLS)_|EPROTO$)/.test(code)) return { kind: 'network', reason: 'the server does not speak TLS on this port' }
  if (fault.reason) return { kind: 'server', reason: `the server said goodbye: ${short(fault.reason)}` }
  if (network[code]) return { kind: 'network', reason: network[code] }
  return { kind: 'server', reason: short(fault.responseText || fault.message || String(error)) }
}

/** A server that is overloaded or down for repair also says NO to a login (RFC 5530): that is no matter of the password. */
function describeLogin(fault: Fault): Failure {
  const said = short(fault.response || fault.message)
  if (/\[(?:UNAVAILABLE|INUSE|LIMIT|SERVERBUG)\]|too many|temporar|unavailable/i.test(said))
    return { kind: 'server', reason: `the server refused the login for now: ${said}` }
  if (/login is disabled|privacyrequired|plaintext.*(?:disallowed|disabled)/i.test(said))
    return { kind: 'certificate', reason: 'the server allows no login without TLS (set `tls`)' }
  return { kind: 'credentials', reason: `the server refused user or password: ${said}` }
}

const short = (text: unknown) => String(text).replace(/\s+/g, ' ').trim().slice(0, 300)
