import { describe, expect, test } from 'vitest'
import { classifyAcceptance, classifyTrouble, type Refusal, type Trouble } from '../../src/outbox/classify.ts'

const usual: Trouble = { stage: 'envelope', code: 'EENVELOPE', command: 'RCPT TO', reply: '', message: 'it went wrong' }
const classify = (changes: Partial<Trouble>) => classifyTrouble({ ...usual, ...changes })

/** A reply to RCPT TO, unless the row says otherwise. */
type Row = readonly [kind: Refusal['kind'], what: string, trouble: Partial<Trouble>]

const afterText = { stage: 'handed-over', code: 'EMESSAGE', command: 'DATA' } as const
const rows: readonly Row[] = [
  ['uncertain', 'the connection lost after the final dot', { stage: 'handed-over', code: 'ECONNECTION', command: 'CONN' }],
  ['uncertain', 'no answer within the time after the final dot', { stage: 'handed-over', code: 'ETIMEDOUT', command: 'CONN' }],
  ['uncertain', 'an attempt cut off by us after the final dot', { stage: 'handed-over', code: 'EABORT', command: '' }],
  ['uncertain', 'nonsense after the final dot', { stage: 'handed-over', code: 'EPROTOCOL', command: 'CONN', reply: '250 who are you' }],
  ['connection', 'the connection lost in the middle of the text', { stage: 'text', code: 'ECONNECTION', command: 'CONN' }],
  ['connection', 'the connection lost before the text', { code: 'ECONNECTION', command: 'CONN' }],
  ['connection', 'a server that does not answer', { stage: 'session', code: 'ETIMEDOUT', command: 'CONN' }],
  ['connection', 'a refused connection', { stage: 'session', code: 'ESOCKET', command: 'CONN' }],
  ['connection', 'a name that does not resolve', { stage: 'session', code: 'EDNS', command: 'CONN' }],
  ['connection', 'a certificate that is not trusted', { stage: 'session', code: 'ETLS', command: 'STARTTLS' }],
  ['connection', 'a wrong password', { stage: 'session', code: 'EAUTH', command: 'AUTH PLAIN', reply: '535 5.7.8 bad credentials' }],
  ['connection', 'a login that is wanted', { reply: '530 5.7.0 Must issue a STARTTLS command first', command: 'MAIL FROM' }],
  ['connection', 'a login method too weak', { reply: '534 5.7.9 Application-specific password required' }],
  ['connection', 'a login that fails for now', { reply: '454 4.7.0 Temporary authentication failure' }],
  [
    'connection',
    'a greeting that refuses us',
    { stage: 'session', code: 'EPROTOCOL', command: 'CONN', reply: '554 5.7.1 your address is on a list' },
  ],
  ['connection', 'a greeting that refuses the second session', { code: 'EPROTOCOL', command: 'CONN', reply: '554 no' }],
  [
    'connection',
    'too many connections at the greeting',
    { stage: 'session', code: 'ECONNECTION', command: 'EHLO', reply: '421 4.7.0 too many connections' },
  ],
  ['connection', 'a server that closes down', { reply: '421 4.3.2 shutting down' }],
  ['connection', 'a server that closes down without a status', { ...afterText, reply: '421 bye' }],
  ['temporary', 'a 421 about the mail', { reply: '421 4.7.28 unusual rate of unsolicited mail' }],
  ['connection', 'our own address refused', { command: 'MAIL FROM', reply: '553 5.7.1 sender address rejected: not owned by user' }],
  [
    'connection',
    'our own address refused after the text',
    { ...afterText, reply: '550 5.7.60 Client does not have permissions to send as this sender' },
  ],
  ['connection', 'relaying denied', { reply: '554 5.7.1 <x@y.example>: Relay access denied' }],
  ['permanent', 'a mail too big at MAIL FROM', { command: 'MAIL FROM', reply: '552 5.3.4 Message size exceeds fixed limit' }],
  ['permanent', 'a mail too big, as our library counts', { stage: 'envelope', code: 'EMESSAGE', command: 'MAIL FROM' }],
  ['temporary', 'a daily limit of ours', { ...afterText, reply: '550 5.4.5 Daily user sending limit exceeded' }],
  ['temporary', 'a rate limit', { reply: '550 5.7.1 rate limit reached, slow down' }],
  ['temporary', 'too many messages', { reply: '554 too many messages from you' }],
  ['temporary', 'a full mailbox', { reply: '552 5.2.2 mailbox full' }],
  ['temporary', 'a full mailbox without a status', { reply: '552 over quota' }],
  ['permanent', 'content refused with 552', { ...afterText, reply: '552 5.7.0 message blocked' }],
  ['temporary', 'a bad sequence of commands', { reply: '503 5.5.1 need MAIL first' }],
  ['temporary', 'greylisting', { reply: '450 4.2.0 greylisted, come back' }],
  ['temporary', 'a mailbox that is busy', { reply: '450 mailbox busy' }],
  ['temporary', 'a full disk there', { ...afterText, reply: '452 4.3.1 insufficient system storage' }],
  ['permanent', 'an unknown recipient', { reply: '550 5.1.1 <x@y.example> user unknown' }],
  ['permanent', 'a disabled mailbox', { reply: '550 5.2.1 mailbox disabled' }],
  ['permanent', 'a policy refusal', { ...afterText, reply: '550 5.7.26 unauthenticated mail is not accepted' }],
  ['permanent', 'spam', { ...afterText, reply: '554 5.7.1 looks like spam' }],
  ['permanent', 'a mail loop', { ...afterText, reply: '554 5.4.6 too many hops' }],
  ['permanent', 'a refusal of several lines', { reply: '550-5.1.1 The account\n550-5.1.1 does not exist\n550 5.1.1 see our help' }],
  ['permanent', 'a bare code', { reply: '550' }],
  ['permanent', 'an address that our library refuses', { code: 'EENVELOPE', command: 'API' }],
  ['temporary', 'a letter that can’t be read to its end', { stage: 'text', code: 'ESTREAM', command: 'API' }],
  ['temporary', 'whatever is not known', { stage: 'session', code: '', command: '' }],
]

describe('classifyTrouble', () => {
  test.each(rows)('calls %s: %s', (kind, _, trouble) => {
    expect(classify(trouble).kind).toBe(kind)
  })

  test('gives the reason without an address, and the server’s words with it', () => {
    expect(classify({ reply: '550 5.1.1 <x@y.example>: no such user' })).toEqual({
      kind: 'permanent',
      because: 'the mail server refused the mail for good (550 5.1.1)',
      response: '550 5.1.1 <x@y.example>: no such user',
    })
  })

  test('names the library’s code where the server said nothing', () => {
    expect(classify({ stage: 'session', code: 'EDNS', message: 'getaddrinfo ENOTFOUND' })).toMatchObject({
      because: 'the mail server does not accept our login or our TLS, or its name is unknown (EDNS)',
      response: 'getaddrinfo ENOTFOUND',
    })
  })

  test('keeps the words to one line that a database takes', () => {
    const { response } = classify({ reply: `550 a\r\n550 b\0c${'x'.repeat(1_000)}` })
    expect(response).toMatch(/^550 a 550 b cx+$/)
    expect(response.length).toBeLessThanOrEqual(500)
  })
})

describe('classifyAcceptance', () => {
  const idsOf = (reply: string, host = 'smtp.example.com') => {
    const result = classifyAcceptance(reply, host)
    return result.kind === 'accepted' ? result.providerIds : null
  }

  const none = [
    '250 2.0.0 OK  1700000000 abc.123 - gsmtp',
    '250 2.0.0 Ok: queued as 4XyZ1234',
    '250 OK: message queued',
    '250 Ok: queued as aGVsbG8',
    '250 2.1.5 <someone@example.com> recipient ok [fine]',
    '',
  ]
  test.each(none)('finds no id where the provider keeps ours: %s', reply => {
    expect(idsOf(reply)).toEqual([])
  })

  test('reads the id that Exchange names', () => {
    expect(idsOf('250 2.6.0 <ABC123@EX01.corp.example> [InternalId=4711, Hostname=x] 2043 bytes in 0.1, Queued mail for delivery')).toEqual(
      ['ABC123@EX01.corp.example'],
    )
  })

  test('reads the id that Microsoft 365 names', () => {
    expect(idsOf('250 2.0.0 OK <ab12@DB9PR01.eurprd01.prod.outlook.com> [Hostname=x]')).toEqual(['ab12@DB9PR01.eurprd01.prod.outlook.com'])
  })

  const token = '0102018b5c3c0a4f-1b2c3d4e-5f60-4711-8a9b-0c1d2e3f4a5b-000000'
  test.each([
    ['email-smtp.eu-west-1.amazonaws.com', `${token}@eu-west-1.amazonses.com`],
    ['email-smtp.us-east-1.amazonaws.com', `${token}@email.amazonses.com`],
  ])('makes the id that Amazon SES gives behind %s', (host, id) => {
    expect(idsOf(`250 Ok ${token}`, host)).toEqual([id])
  })

  test('takes every region of SES where the host does not tell', () => {
    const ids = idsOf(`250 Ok ${token}`, 'mail.corp.example') ?? []
    expect(ids).toContain(`${token}@email.amazonses.com`)
    expect(ids).toContain(`${token}@eu-west-1.amazonses.com`)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
