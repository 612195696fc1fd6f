import { describe, expect, test } from 'vitest'
import type { BounceCause } from '../../src/understanding/bounce-causes.ts'
import { hasCode, namesCause, reasonOf } from '../../src/understanding/bounce-reason.ts'

const nothing = { diagnostic: '', status: null, action: null, category: null, nearby: '', whole: '' }

/** What servers answer, as their postmasters and manuals word it. */
const ANSWERS: Readonly<Partial<Record<BounceCause, readonly string[]>>> = {
  'user-unknown': [
    '550 5.1.1 <a@b.example>: Recipient address rejected: User unknown in local recipient table',
    '550 5.1.1 <a@b.example>: Recipient address rejected: undeliverable address: host mx said: 550 no mailbox',
    '550 5.1.1 <a@b.example>... User unknown',
    '550 #5.1.0 Address rejected.',
    '550 #5.1.0 Address rejected a@b.example',
    '550 No such user (a@b.example)',
    '550 No Such User Here"',
    '550 sorry, no mailbox here by that name (#5.1.1 - chkusr)',
    '553 sorry, that domain has no such mailbox here',
    "554 delivery error: dd This user doesn't have a yahoo.example account (a@b.example) [0] - mta1012",
    '550 MAILBOX NOT FOUND',
    '550 Mailbox unavailable',
    '550 Requested action not taken: mailbox unavailable',
    '550 5.5.0 Requested action not taken: mailbox unavailable (S2017062302).',
    '550 5.1.1 The email account that you tried to reach does not exist',
    '550 Unknown user a@b.example',
    '550 Unknown user: a@b.example',
    '550 Invalid recipient: <a@b.example>',
    '550 Invalid recipient <a@b.example> (Mode: normal)',
    '550 a@b.example is not a valid mailbox',
    '550 5.1.6 recipient no longer on server: a@b.example',
    '550 unknown or illegal alias: a@b.example',
    '550 a@b.example... No such user',
    '550 [a@b.example]: Recipient address rejected: User unknown',
    '511 sorry, no mailbox here by that name (#5.1.1)',
    '550 5.1.1 unknown or invalid recipient',
    '550 Recipient Rejected: No account by that name here',
    '551 not our customer',
    '550 Account not found',
    '550 Addressee unknown, relay=[192.0.2.1]',
    '550 RCPT TO:<a@b.example> User unknown',
    '550 user not found',
    '550 5.1.1 User Unknown or Bad address',
    '550 5.4.1 [a@b.example]: Recipient address rejected: Access denied',
    '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
    '#5.1.1 smtp;550 5.1.1 RESOLVER.ADR.ExRecipNotFound; not found',
    'User dana (dana@example.net) not listed in Domino Directory',
    'No such local user',
    '5.1.1 <a@b.example>: bad destination mailbox address',
    '550 This recipient does not exist',
    '550 recipient does not exist here',
    '550 Non-existent user',
    '550 no user by that name',
    '550 5.1.1 Email address could not be found, or was misspelled (G8)',
    'nonexistent user',
    '554 5.7.1 <a@b.example>: Recipient address rejected: no such user',
    '550 <a@b.example> is not a known user',
    "The e-mail address you entered couldn't be found. Please check the recipient's e-mail address",
    'The recipient name is not recognized',
    'That mailbox is unknown here',
    "vdeliver: Invalid or unknown virtual user 'dana'",
    '550 no one by that name here',
    '550 5.1.1 Not our Customer',
    '550 非本站用户 用户不存在',
    'Empfänger unbekannt',
    'Der Empfänger wurde nicht gefunden',
    'destinataire inconnu',
    'El usuario no existe',
    'utente sconosciuto',
    'usuário desconhecido',
    'пользователь не найден',
    'Kullanıcı bulunamadı',
    '宛先のメールアドレスが見つかりません',
    'あて先不明',
    '无此用户',
    'Konto nicht vorhanden',
    'Adresse d au moins un destinataire invalide. OFR204_416',
  ],
  'host-unknown': [
    'Host or domain name not found. Name service error for name=b.example type=AAAA: Host not found',
    '550 Host unknown',
    "Sorry, I couldn't find any host named b.example. (#5.1.2)",
    'Unrouteable address',
    'unrouteable mail domain "b.example"',
    'all relevant MX records point to non-existent hosts',
    'DNS Error: Domain name not found',
    "DNS Error: DNS type 'mx' lookup of b.example responded with code NXDOMAIN",
    '#5.4.4 SMTPSEND.DNS.NonExistentDomain; nonexistent domain',
    '550 5.1.2 <a@b.example>... Host unknown (Name server: b.example: host not found)',
    'Invalid domain name',
    'Unknown host: b.example',
    "bad destination host 'DNS Hard Error looking up b.example'",
    'Name or service not known',
    'Illegal host/domain name found',
    '550 Domain does not exist: b.example',
    'Domain b.example does not exist',
  ],
  moved: ['551 5.1.6 User has moved; please try new@b.example'],
  'not-accepting': [
    '556 5.1.10 null MX',
    'Host does not accept mail',
    '521 5.3.2 b.example does not accept mail',
    'Domain b.example does not accept email',
  ],
  'mailbox-full': [
    '552 5.2.2 Over quota',
    '550 5.2.2 <a@b.example>... Mailbox Full',
    '552-5.2.2 The email account that you tried to reach is over quota. Please direct\n 552-5.2.2 the recipient to',
    '452 4.2.2 The email account that you tried to reach is over quota',
    '452 4.2.2 Mailbox full',
    '452 4.3.1 Insufficient system storage',
    '550 Mailbox is full / Blocks limit exceeded / Inode limit exceeded',
    'Quota exceeded (mailbox for user is full)',
    'maildrop: maildir over quota.',
    '554 delivery error: dd Sorry, your message to a@b.example cannot be delivered. This account is over quota. [0]',
    '552 Requested mail action aborted: exceeded storage allocation',
    '554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException',
    "The recipient's mailbox is full and can't accept messages now.",
    'User mailbox exceeds allowed size: a@b.example',
    'RCPT TO: a@b.example 552 user account is over quota',
    '422 the user you are trying to contact is over quota',
    'El buzón está lleno',
    '552 5.2.3 Account storage limit',
    '邮箱空间已满',
  ],
  'too-large': [
    '552 5.3.4 Message size exceeds fixed limit',
    '552 Message size exceeds maximum permitted',
    "552-5.2.3 Your message exceeded Google's message size limits",
    '550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient',
    '552 message too large',
    'message is too big',
  ],
  suspended: [
    '550 5.2.1 The email account that you tried to reach is disabled',
    '550 The account has been suspended for inactivity',
    '554 delivery error: dd Sorry your message to a@b.example cannot be delivered. This account has been disabled or discontinued [#101].',
    '550 Mailbox disabled',
    '550 User suspended',
    '554 5.2.1 Account inactive',
    '550 5.2.1 <a@b.example>: mailbox disabled, not accepting messages',
    '525 5.7.13 Disabled recipient address',
  ],
  'rate-limited': [
    '450 4.2.0 <a@b.example>: Recipient address rejected: Greylisted, see http://x.example',
    '451 4.7.1 Greylisting in action, please come back later',
    '421 4.7.0 [TS01] Messages from 192.0.2.1 temporarily deferred due to user complaints - 4.16.55.1',
    '421 4.7.0 Too many connections',
    '450 4.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages from being delivered.',
    '452 4.5.3 Too many recipients',
    '421 4.7.28 Our system has detected an unusual rate of unsolicited mail',
  ],
  network: [
    'connect to mx.b.example[192.0.2.9]:25: Connection timed out',
    'connect to mx.b.example[192.0.2.9]:25: Connection refused',
    'lost connection with mx.b.example[192.0.2.9] while performing the EHLO handshake',
    'conversation with mx.b.example[192.0.2.9] timed out while receiving the initial server greeting',
    "Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)",
    '554 5.4.6 Too many hops 26 (25 max)',
    '#5.4.6 ROUTING.LOOP; hop count exceeded - possible mail loop',
    'mail for b.example loops back to myself',
    'Deferred: Connection reset by mx.b.example.',
    'Name service error for name=b.example type=MX: Host not found, try again',
    'No route to host',
    '451 Temporary lookup failure',
  ],
  expired: [
    '#4.4.7 smtp;550 4.4.7 QUEUE.Expired; message expired',
    'retry timeout exceeded',
    'Message expired after sitting in queue for 5 days',
    'This message has been in the queue too long. (#4.4.7)',
    'unable to deliver message after multiple retries, giving up',
  ],
  relaying: [
    '550 5.7.1 <a@b.example>... Relaying denied',
    '554 5.7.1 <a@b.example>: Relay access denied',
    '550 5.7.1 Unable to relay for a@b.example',
    "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)",
    '550 relay not permitted',
    '550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain',
  ],
  spam: [
    '554 5.7.1 Message rejected as spam by Content Filtering.',
    '550 5.7.1 Our system has detected that this message is likely unsolicited mail.',
    '550 High probability of spam',
    '571 Message Refused - SpamAssassin score 12',
  ],
  blocked: [
    '550 5.7.1 Service unavailable; Helo command rejected: Host not found',
    '554 Message refused: invalid HELO name',
    '554 5.7.1 <unknown[192.0.2.1]>: Client host rejected: Access denied',
    '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.example',
    '550 5.7.606 Access denied, banned sending IP [192.0.2.1]',
    "550 SC-001 (COL004-MC1F1) Unfortunately, messages from 192.0.2.1 weren't sent. Part of their network is on our block list.",
    '554 Your IP is on a blacklist',
    '450 4.7.25 Client host rejected: cannot find your hostname, reverse DNS',
    '550 rejected because 192.0.2.1 is in a black list at bl.example',
    '554 5.7.1 <mx.example.com[192.0.2.1]>: Client host rejected: Access denied',
  ],
  policy: [
    '550 5.7.26 This mail is unauthenticated and fails SPF and DKIM',
    '550 5.7.1 RESOLVER.RST.AuthRequired; authentication required',
    '550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required',
    '550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy',
    '550 Administrative prohibition',
    '530 5.7.0 Must issue a STARTTLS command first',
    '550 5.7.1 Rejected for policy reasons',
  ],
  virus: ['554 5.7.1 The message was rejected because it contains a virus'],
  rejected: ['553 5.1.8 <support@example.com>... Domain of sender address does not exist', '501 5.1.7 Bad sender address syntax'],
}

describe('the words of servers', () => {
  for (const [cause, answers] of Object.entries(ANSWERS))
    test.each(answers)(`${cause}: %s`, diagnostic => {
      expect(reasonOf({ ...nothing, diagnostic }).cause).toBe(cause)
    })
})

describe('hard or soft', () => {
  const life = (change: Partial<Parameters<typeof reasonOf>[0]>) => {
    const { hard, cause, status } = reasonOf({ ...nothing, ...change })
    return [hard ? 'hard' : 'soft', cause, status]
  }
  const diagnostic = '550 5.1.1 User unknown'
  test.each<[string, Partial<Parameters<typeof reasonOf>[0]>, readonly [string, BounceCause, string | null]]>([
    ['a dead address', { diagnostic }, ['hard', 'user-unknown', '5.1.1']],
    ['a server that may know him later', { diagnostic: '450 4.1.1 unverified address: User unknown' }, ['soft', 'user-unknown', '4.1.1']],
    ['a reply of class 5 inside a report of class 4', { status: '4.0.0', diagnostic }, ['hard', 'user-unknown', '5.1.1']],
    ['still being tried', { action: 'delayed', status: '4.1.1', diagnostic }, ['soft', 'user-unknown', '4.1.1']],
    ['a full mailbox under a permanent status', { status: '5.2.2' }, ['soft', 'mailbox-full', '5.2.2']],
    ['the status alone', { status: '5.1.1' }, ['hard', 'user-unknown', '5.1.1']],
    ['a status that says nothing, words nearby', { status: '5.0.0', nearby: 'mailbox is full' }, ['soft', 'mailbox-full', '5.0.0']],
    ['a status that says nothing, a better one nearby', { status: '5.0.0', nearby: '#5.1.2' }, ['hard', 'host-unknown', '5.1.2']],
    ['no reason, permanent', { status: '5.0.0' }, ['hard', 'unknown', '5.0.0']],
    ['no reason, passing', { status: '4.0.0' }, ['soft', 'unknown', '4.0.0']],
    ['no reason and no code', {}, ['soft', 'unknown', null]],
    ['PowerMTA says so', { status: '5.0.0', category: 'bad-domain' }, ['hard', 'host-unknown', '5.0.0']],
    ['an address of a host is no status', { diagnostic: 'said 5.1.1.4 and Postfix 2.5.1x' }, ['soft', 'unknown', null]],
    ['arrived', { action: 'delivered', status: '2.0.0' }, ['soft', 'delivered', '2.0.0']],
    ['the subject of a status is the last resort', { status: '5.7.77' }, ['soft', 'policy', '5.7.77']],
  ])('%s', (_, change, expected) => expect(life(change)).toEqual(expected))

  test('codes and causes in running text', () => {
    expect(['550 5.1.1 no', 'said: 550 <a@b.example>', 'room 550 is cold', 'in 2025', '192.0.2.550'].map(hasCode)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
    expect([namesCause('User unknown'), namesCause('Thank you')]).toEqual([true, false])
  })
  test('a word without end is read in linear time', () => {
    const started = performance.now()
    for (const word of ['user', 'host', 'mailbox ', 'address:', '5.1.', 'a@'])
      reasonOf({ ...nothing, diagnostic: word.repeat(200_000), nearby: word.repeat(200_000), whole: word.repeat(200_000) })
    expect(performance.now() - started).toBeLessThan(1500)
  })
})
