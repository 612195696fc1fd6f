// What came of one attempt to send. Pure: the server's words and the library's error code in, one of five results out.
// The question behind every rule: is it about this mail, or about us and the server? Only what is about the mail may fail it, and
// what may have been accepted must never be called unsent.

export type SmtpResult =
  /** `providerIds`: Message-IDs without brackets that the provider gave the mail instead of ours; a reply may name them. */
  { readonly kind: 'accepted'; readonly response: string; readonly providerIds: readonly string[] } | Refusal
export interface Refusal {
  /**
   * temporary: this mail, later. permanent: this mail, never. connection: us or the server, and not this mail.
   * uncertain: handed over, and no answer came.
   */
  readonly kind: 'temporary' | 'permanent' | 'connection' | 'uncertain'
  /** The server's own words, or the library's; may hold addresses, so it is for the ticket and not for the log. */
  readonly response: string
  /** Why it was classed so. Holds no address. */
  readonly because: string
}

/** How far the attempt came: `session`: no transaction yet; `envelope`: MAIL and RCPT; `text`: after DATA; `handed-over`: the final dot was sent. */
export type Stage = 'session' | 'envelope' | 'text' | 'handed-over'

export interface Trouble {
  readonly stage: Stage
  /** Nodemailer's code (ECONNECTION, EAUTH, ...) or Node's own. */
  readonly code: string
  /** The SMTP command in flight, as Nodemailer names it: `CONN`, `AUTH PLAIN`, `MAIL FROM`, `RCPT TO`, `DATA`, `API`. */
  readonly command: string
  /** The server's reply, or empty where none came. */
  readonly reply: string
  readonly message: string
}

interface Evidence extends Trouble {
  /** RFC 5321 4.2: 0 where no reply came. */
  readonly replyCode: number
  /** RFC 3463, without its class: `1.1` of `5.1.1`; empty where the server sent none. */
  readonly status: string
}

interface Rule {
  readonly kind: Refusal['kind']
  readonly because: string
  readonly when: (evidence: Evidence) => boolean
}

const isOneOf =
  <T>(...values: readonly T[]) =>
  (value: T) =>
    values.includes(value)

const aboutLogin = isOneOf(432, 454, 530, 534, 535, 538)
const aboutSetUp = isOneOf('EAUTH', 'ENOAUTH', 'EOAUTH2', 'ETLS', 'EREQUIRETLS', 'EDNS', 'EPROXY', 'ECONFIG')
const ownRefusal = isOneOf('EENVELOPE', 'EMESSAGE', 'EMAXRECIPIENTS')
const network = isOneOf('ECONNECTION', 'ETIMEDOUT', 'ESOCKET', 'EPROTOCOL', 'EABORT', 'EMAXLIMIT')
/** Of a second session, where the pool lost the first one before a byte of the mail was sent. */
const opensSession = ({ command, code }: Evidence) =>
  /^(?:EHLO|HELO|STARTTLS|AUTH)/.test(command) || (command === 'CONN' && code === 'EPROTOCOL')
const isRefusal = ({ replyCode }: Evidence) => replyCode >= 400 && replyCode < 600
const isPermanent = ({ replyCode }: Evidence) => replyCode >= 500 && replyCode < 600
const tooBig = ({ status }: Evidence) => status === '3.4' || status === '2.3'

// Words of the big providers. A status of class x.2.z is about the recipient's mailbox, whose quota is not ours.
const NOT_OURS_TO_SEND =
  /relay(?:ing)?\b.{0,20}\b(?:denied|not permitted|prohibited)|not (?:permitted|allowed) to relay|send ?as\b|not owned by user/i
const TOO_MUCH =
  /rate.?limit|throttl|too many (?:messages|e?mails|connections|recipients|requests)|(?:sending|daily|hourly).{0,20}(?:limit|quota)|(?:limit|quota).{0,20}exceeded/i

// The order of evidence, strongest first; the first rule that fits decides.
const RULES: readonly Rule[] = [
  // 1. After the final dot only a refusal proves that the mail was not taken (RFC 5321 4.2.5); silence or nonsense proves nothing.
  {
    kind: 'uncertain',
    because: 'the connection was lost after the mail was handed over and before the server answered',
    when: evidence => evidence.stage === 'handed-over' && !isRefusal(evidence),
  },
  // 2. Before a transaction was begun nothing can be about this mail: no route, no TLS, a wrong password, a greeting of 421 or 554.
  {
    kind: 'connection',
    because: 'the mail server does not accept our login or our TLS, or its name is unknown',
    when: evidence => aboutSetUp(evidence.code) || aboutLogin(evidence.replyCode),
  },
  {
    kind: 'connection',
    because: 'the mail server could not be reached or took no mail',
    when: evidence => evidence.reply !== '' && (evidence.stage === 'session' || opensSession(evidence)),
  },
  // 3. 421: "closing transmission channel" (RFC 5321 3.8) is about the server, unless its status names the mail or its sender's behaviour.
  {
    kind: 'connection',
    because: 'the mail server is closing down',
    when: ({ replyCode, status }) => replyCode === 421 && /^(?:|[034]\..*)$/.test(status),
  },
  // 4. A refused sender is our own address: failing every customer's mail for a fault in our set-up would lose them all.
  {
    kind: 'connection',
    because: 'the mail server does not let us send from our address',
    when: evidence =>
      isPermanent(evidence) &&
      ((evidence.command === 'MAIL FROM' && !tooBig(evidence) && evidence.replyCode !== 552) || NOT_OURS_TO_SEND.test(evidence.reply)),
  },
  // 5. "Too much at once" is said with 5yz by some providers (Gmail: 550 5.4.5); waiting is exactly what it asks for.
  {
    kind: 'temporary',
    because: 'the mail server wants fewer mails at a time',
    when: evidence => isPermanent(evidence) && !evidence.status.startsWith('2.') && !tooBig(evidence) && TOO_MUCH.test(evidence.reply),
  },
  // 6. A full mailbox gets emptied: RFC 3463 3.3 calls x.2.2 worth a retry, RFC 5321 4.5.3.1.10 says to treat 552 as 452.
  {
    kind: 'temporary',
    because: 'the mailbox of the recipient is full',
    when: ({ replyCode, status }) => replyCode >= 500 && (status === '2.2' || (replyCode === 552 && status === '')),
  },
  // 7. 503 "bad sequence of commands" is about the state of the session; a new one may do.
  { kind: 'temporary', because: 'the mail server lost track of the session', when: ({ replyCode }) => replyCode === 503 },
  // 8. The plain meaning of the codes (RFC 5321 4.2.1).
  { kind: 'temporary', because: 'the mail server refused the mail for now', when: ({ replyCode }) => replyCode >= 400 && replyCode < 500 },
  { kind: 'permanent', because: 'the mail server refused the mail for good', when: isPermanent },
  // 9. No reply at all: what our own library refuses stays refused; a lost network is nobody's fault.
  { kind: 'permanent', because: 'the mail can’t be sent as it is', when: ({ code, replyCode }) => replyCode === 0 && ownRefusal(code) },
  { kind: 'connection', because: 'the mail server could not be reached', when: ({ code }) => network(code) },
]

/** What no rule knows is tried again, and counted, so that it ends. */
const UNKNOWN = { kind: 'temporary', because: 'the attempt failed for a reason we do not know' } as const

export function classifyTrouble(trouble: Trouble): Refusal {
  const evidence = { ...trouble, ...readCodes(trouble.reply) }
  const { kind, because } = RULES.find(rule => rule.when(evidence)) ?? UNKNOWN
  const codes = [evidence.replyCode || trouble.code, evidence.status && `${Math.trunc(evidence.replyCode / 100)}.${evidence.status}`]
  return { kind, response: cleanReply(trouble.reply || trouble.message), because: `${because} (${codes.filter(Boolean).join(' ')})` }
}

function readCodes(reply: string): { readonly replyCode: number; readonly status: string } {
  const [, code = '0', status = ''] = /^(\d{3})(?:[ -](?:\d\.(\d{1,3}\.\d{1,3})(?=\s|$))?|$)/.exec(reply) ?? []
  return { replyCode: Number(code), status }
}

export function classifyAcceptance(reply: string, host: string): SmtpResult {
  return { kind: 'accepted', response: cleanReply(reply), providerIds: readProviderIds(reply, host) }
}

const RESPONSE_LIMIT = 500

/** A server's words as one line that PostgreSQL takes. */
const cleanReply = (reply: string) =>
  reply
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .slice(0, RESPONSE_LIMIT)
    .toWellFormed()

// Exchange and Microsoft 365 name the id that the mail now has: "250 2.6.0 <id@host> [InternalId=...] Queued mail for delivery",
// "250 2.0.0 OK <id@host> [Hostname=...]". Only there, for elsewhere a bracket may hold a person's address.
const EXCHANGE = /^250[ -]2\.(?:6\.0|0\.0 OK) <([!-;=?A-~]{1,400}@[!-;=?A-~]{1,250})> \[/i
// Amazon SES: "250 Ok 0102018b5c3c0a4f-1b2c...-000000"; the mail's Message-ID becomes this token at email.amazonses.com (us-east-1)
// or at <region>.amazonses.com.
const SES = /^250 Ok ([0-9a-f]{16}(?:-[0-9a-f]+){5,6})\s*$/i
const SES_HOST = /\.([a-z]{2}(?:-[a-z]+)+-\d)\.(?:amazonaws\.com|awsapps\.com)\.?$/i
// Where the server's name hides the region (a private alias), every region that sends mail is possible.
const SES_REGIONS =
  'us-east-1 us-east-2 us-west-1 us-west-2 ca-central-1 sa-east-1 eu-central-1 eu-central-2 eu-north-1 eu-south-1 eu-west-1 eu-west-2 eu-west-3 me-south-1 me-central-1 il-central-1 af-south-1 ap-south-1 ap-south-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-southeast-1 ap-southeast-2 ap-southeast-3'.split(
    ' ',
  )

/** Every id under which a reply may name a mail that the provider renamed. Most keep ours (Gmail, Postfix, SendGrid, Mailgun): none. */
function readProviderIds(reply: string, host: string): readonly string[] {
  const exchange = EXCHANGE.exec(reply)?.[1]
  if (exchange) return [exchange]
  const token = SES.exec(reply)?.[1]?.toLowerCase()
  if (!token) return []
  const region = SES_HOST.exec(host)?.[1]?.toLowerCase()
  return (region ? [region] : SES_REGIONS).map(name => `${token}@${name === 'us-east-1' ? 'email' : name}.amazonses.com`)
}
