// Non-delivery notes of the world's mail systems, each written down in the shape its system gives them, with invented names.
// One line of expectation each: address, status, hard or soft, cause, and the id of the mail that came back.
import type { BounceCause } from '../../src/understanding/bounce-causes.ts'

export interface Sample {
  readonly name: string
  readonly head: readonly string[]
  readonly body: string
  readonly expect: readonly [
    address: string | null,
    status: string | null,
    life: 'hard' | 'soft',
    cause: BounceCause,
    original: string | null,
  ]
}

const ORIGINAL = 'orig-42@example.com'
const DANA = 'dana@example.net'
const copy = `Received: from desk (desk [192.0.2.1]) by relay\nMessage-ID: <${ORIGINAL}>\nFrom: support@example.com\nTo: ${DANA}\nSubject: Your order\n\nText of the mail\n`

function plain(name: string, from: string, subject: string, body: string, expect: Sample['expect'], more: readonly string[] = []): Sample {
  return { name, head: [`From: ${from}`, 'To: support@example.com', `Subject: ${subject}`, ...more], body, expect }
}

interface Report {
  readonly text: string
  readonly fields: string
  readonly returned?: string
  readonly type?: string
}

function report(name: string, from: string, subject: string, given: Report, expect: Sample['expect']): Sample {
  const { text, fields, returned = copy, type = 'message/rfc822' } = given
  const part = (kind: string, content: string) => `--b\nContent-Type: ${kind}\n\n${content}\n`
  const body = `${part('text/plain; charset=utf-8', text)}${part('message/delivery-status', `Reporting-MTA: dns; mx.example.net\n\n${fields}`)}${part(type, returned)}--b--\n`
  return plain(name, from, subject, body, expect, [
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
  ])
}

const fields = (status: string, diagnostic: string, action = 'failed') =>
  `Final-Recipient: rfc822; ${DANA}\nAction: ${action}\nStatus: ${status}\nDiagnostic-Code: smtp; ${diagnostic}\n`

const unknown = [DANA, '5.1.1', 'hard', 'user-unknown', ORIGINAL] as const
const DAEMON = 'MAILER-DAEMON@mx.example.net'

export const SAMPLES: readonly Sample[] = [
  // Reports of RFC 3464
  report(
    'Postfix',
    `${DAEMON} (Mail Delivery System)`,
    'Undelivered Mail Returned to Sender',
    {
      text: `This is the mail system at host mx.example.net.\n\nI'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients.\n\n<${DANA}>: host mail.example.net[192.0.2.9] said: 550 5.1.1 <${DANA}>: Recipient address\n    rejected: User unknown in virtual mailbox table (in reply to RCPT TO command)\n`,
      fields: fields('5.1.1', `550 5.1.1 <${DANA}>: Recipient address rejected: User unknown in virtual mailbox table`),
    },
    unknown,
  ),
  report(
    'Postfix, a delay',
    `${DAEMON} (Mail Delivery System)`,
    'Delayed Mail (still being retried)',
    {
      text: `This is the mail system at host mx.example.net.\n\n# THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE. #\n\n<${DANA}>: connect to mail.example.net[192.0.2.9]:25: Connection timed out\n`,
      fields: fields('4.4.1', 'connect to mail.example.net[192.0.2.9]:25: Connection timed out', 'delayed'),
      type: 'text/rfc822-headers',
    },
    [DANA, '4.4.1', 'soft', 'network', ORIGINAL],
  ),
  report(
    'Postfix, no such domain',
    `${DAEMON} (Mail Delivery System)`,
    'Undelivered Mail Returned to Sender',
    {
      text: `<${DANA}>: Host or domain name not found. Name service error for name=example.net type=A: Host not found\n`,
      fields: `Final-Recipient: rfc822; ${DANA}\nOriginal-Recipient: rfc822;${DANA}\nAction: failed\nStatus: 5.4.4\nDiagnostic-Code: X-Postfix; Host or domain name not found. Name service\n    error for name=example.net type=A: Host not found\n`,
    },
    [DANA, '5.4.4', 'hard', 'host-unknown', ORIGINAL],
  ),
  report(
    'Postfix, a name server that is down',
    DAEMON,
    'Undelivered Mail Returned to Sender',
    {
      text: '',
      fields: fields('4.4.3', 'Host or domain name not found. Name service error for name=example.net type=MX: Host not found, try again'),
    },
    [DANA, '4.4.3', 'soft', 'network', ORIGINAL],
  ),
  report(
    'Sendmail 8',
    'Mail Delivery Subsystem <MAILER-DAEMON@mx.example.net>',
    'Returned mail: see transcript for details',
    {
      text: `The original message was received at Mon, 3 Nov 2025 10:15:00 +0300\nfrom desk [192.0.2.1]\n\n   ----- The following addresses had permanent fatal errors -----\n<${DANA}>\n    (reason: 552 5.2.2 Mailbox full)\n\n   ----- Transcript of session follows -----\n... while talking to mail.example.net.:\n>>> DATA\n<<< 552 5.2.2 Mailbox full\n554 5.0.0 Service unavailable\n`,
      fields: fields('5.2.2', '552 5.2.2 Mailbox full'),
    },
    [DANA, '5.2.2', 'soft', 'mailbox-full', ORIGINAL],
  ),
  report(
    'Sendmail 8, warning',
    'Mail Delivery Subsystem <MAILER-DAEMON@mx.example.net>',
    'Warning: could not send message for past 4 hours',
    {
      text: `    **********************************************\n    **      THIS IS A WARNING MESSAGE ONLY      **\n    **  YOU DO NOT NEED TO RESEND YOUR MESSAGE  **\n    **********************************************\n\nThe original message was received at Mon\n\n   ----- Transcript of session follows -----\n${DANA}... Deferred: Connection refused by mail.example.net.\nWarning: message still undelivered after 4 hours\n`,
      fields: `Final-Recipient: RFC822; ${DANA}\nAction: delayed\nStatus: 4.4.1\nRemote-MTA: DNS; mail.example.net\n`,
      type: 'text/rfc822-headers',
    },
    [DANA, '4.4.1', 'soft', 'network', ORIGINAL],
  ),
  report(
    'Exim 4.9 with a report',
    'Mail Delivery System <Mailer-Daemon@mx.example.net>',
    'Mail delivery failed: returning message to sender',
    {
      text: `This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  ${DANA}\n    host mail.example.net [192.0.2.9]\n    SMTP error from remote mail server after RCPT TO:<${DANA}>:\n    550 No such user here\n`,
      fields: `Action: failed\nFinal-Recipient: rfc822;${DANA}\nStatus: 5.0.0\nRemote-MTA: dns; mail.example.net\nDiagnostic-Code: smtp; 550 No such user here\n`,
    },
    [DANA, '5.0.0', 'hard', 'user-unknown', ORIGINAL],
  ),
  report(
    'Exchange 2007',
    'postmaster@example.net',
    'Undeliverable: Your order',
    {
      text: `Delivery has failed to these recipients or distribution lists:\n\nDana<mailto:${DANA}>\nThe recipient's e-mail address was not found in the recipient's e-mail system.\n\nDiagnostic information for administrators:\n\nGenerating server: ex.example.net\n\n${DANA}\n#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##\n\nOriginal message headers:\n\nMessage-ID: <${ORIGINAL}>\n`,
      fields: fields('5.1.1', '550 5.1.1 RESOLVER.ADR.RecipNotFound; not found'),
    },
    unknown,
  ),
  report(
    'Office 365',
    'Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@example.net>',
    'Undeliverable: Your order',
    {
      text: `Your message to ${DANA} couldn't be delivered.\ndana wasn't found at example.net.\n`,
      fields: `Final-Recipient: rfc822;${DANA}\nAction: failed\nStatus: 5.1.10\nDiagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient dana@example.net not found by SMTP address lookup\n`,
    },
    [DANA, '5.1.10', 'hard', 'user-unknown', ORIGINAL],
  ),
  report(
    'Exchange Online, directory based blocking',
    'postmaster@example.net',
    'Undeliverable: Your order',
    {
      text: '',
      fields: fields('5.4.1', '550 5.4.1 Recipient address rejected: Access denied. AS(201806281)'),
    },
    [DANA, '5.4.1', 'hard', 'user-unknown', ORIGINAL],
  ),
  report(
    'Exchange, in French',
    'postmaster@example.net',
    'Non remis : Votre commande',
    {
      text: `Échec de la remise à ces destinataires ou groupes :\n\n${DANA}\nLa boîte aux lettres du destinataire est pleine et ne peut plus accepter de messages.\n\nInformations de diagnostic pour les administrateurs :\n`,
      fields: fields(
        '5.2.2',
        '554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded',
      ),
    },
    [DANA, '5.2.2', 'soft', 'mailbox-full', ORIGINAL],
  ),
  report(
    'Exchange, the queue expired',
    'postmaster@example.net',
    'Unzustellbar: Ihre Bestellung',
    {
      text: `Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Gruppen:\n\n${DANA}\nDie Nachricht wurde nicht zugestellt.\n`,
      fields: fields('4.4.7', '550 4.4.7 QUEUE.Expired; message expired'),
    },
    [DANA, '4.4.7', 'soft', 'expired', ORIGINAL],
  ),
  report(
    'Gmail',
    'Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
    'Delivery Status Notification (Failure)',
    {
      text: `** Address not found **\n\nYour message wasn't delivered to ${DANA} because the address couldn't be found, or is unable to receive mail.\n\nThe response was:\n\n550 5.1.1 The email account that you tried to reach does not exist.\n`,
      fields: fields(
        '5.1.1',
        "550-5.1.1 The email account that you tried to reach does not exist. Please try\n 550-5.1.1 double-checking the recipient's email address",
      ),
    },
    unknown,
  ),
  report(
    'Gmail, disabled account',
    'Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
    'Delivery Status Notification (Failure)',
    {
      text: `** Message not delivered **\n\nThere was a problem delivering your message to ${DANA}.\n`,
      fields: fields('5.2.1', '550 5.2.1 The email account that you tried to reach is disabled.'),
    },
    [DANA, '5.2.1', 'soft', 'suspended', ORIGINAL],
  ),
  report(
    'Gmail, a delay',
    'Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
    'Delivery Status Notification (Delay)',
    {
      text: `** Delivery incomplete **\n\nThere was a temporary problem delivering your message to ${DANA}. Gmail will retry for 46 more hours.\n`,
      fields: fields('4.4.1', 'The recipient server did not accept our requests to connect.', 'delayed'),
    },
    [DANA, '4.4.1', 'soft', 'network', ORIGINAL],
  ),
  report(
    'Amazon SES',
    'MAILER-DAEMON@amazonses.com',
    'Delivery Status Notification (Failure)',
    {
      text: `An error occurred while trying to deliver the mail to the following recipients:\n${DANA}\n`,
      fields: fields('5.1.1', '550 5.1.1 user unknown'),
    },
    unknown,
  ),
  report(
    'Outlook.com',
    'postmaster@hotmail.com',
    'Delivery Status Notification (Failure)',
    {
      text: `This is an automatically generated Delivery Status Notification.\n\nDelivery to the following recipients failed.\n\n       ${DANA}\n`,
      fields: fields('5.5.0', '550 Requested action not taken: mailbox unavailable (-2019901852:3968)'),
    },
    [DANA, '5.5.0', 'hard', 'user-unknown', ORIGINAL],
  ),
  report(
    'Courier',
    'Courier mail server at mx.example.net <@mx.example.net>',
    'NOTICE: mail delivery status.',
    {
      text: `This is a delivery status notification from mx.example.net,\nrunning the Courier mail server, version 0.65.2.\n\nThe original message was received on Mon, 3 Nov 2025\n\n           UNDELIVERABLE MAIL\n\nYour message to the following recipients cannot be delivered:\n\n<${DANA}>:\n    mail.example.net [192.0.2.9]:\n>>> RCPT TO:<${DANA}>\n<<< 550 User unknown.\n`,
      fields: `Final-Recipient: rfc822; ${DANA}\nAction: failed\nStatus: 5.0.0\nRemote-MTA: dns; mail.example.net [192.0.2.9]\nDiagnostic-Code: smtp; 550 User unknown.\n`,
      type: 'text/rfc822-headers',
    },
    [DANA, '5.0.0', 'hard', 'user-unknown', ORIGINAL],
  ),
  report(
    'OpenSMTPD',
    `Mailer Daemon <${DAEMON}>`,
    'Delivery status notification: error',
    {
      text: `    Hi!\n\n    This is the MAILER-DAEMON, please DO NOT REPLY to this email.\n\n    An error has occurred while attempting to deliver a message for\n    the following list of recipients:\n\n${DANA}: 550 5.2.2 <${DANA}>... Mailbox Full\n\n    Below is a copy of the original message:\n`,
      fields: `Final-Recipient: rfc822; ${DANA}\nAction: failed\nStatus: 5.0.0\n`,
      type: 'text/rfc822-headers',
    },
    [DANA, '5.2.2', 'soft', 'mailbox-full', ORIGINAL],
  ),
  report(
    'Domino',
    'Postmaster@example.net',
    'DELIVERY FAILURE: User dana (dana@example.net) not listed in Domino Directory',
    {
      text: `Your message\n\n  Subject: Your order\n\nwas not delivered to:\n\n  ${DANA}\n\nbecause:\n\n  User dana (${DANA}) not listed in Domino Directory\n`,
      fields: `Final-Recipient: rfc822;${DANA}\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: X-Notes; User dana (${DANA}) not listed in Domino Directory\n`,
    },
    unknown,
  ),
  report(
    'Sun Messaging Server',
    'Internet Mail Delivery <postmaster@example.net>',
    'Delivery Notification: Delivery has failed',
    {
      text: `This report relates to a message you sent with the following header fields:\n\n  Message-id: <${ORIGINAL}>\n  From: support@example.com\n  To: ${DANA}\n\nYour message cannot be delivered to the following recipients:\n\n  Recipient address: ${DANA}\n  Reason: Remote SMTP server has rejected address\n  Diagnostic code: smtp;550 5.1.1 unknown or illegal alias: ${DANA}\n`,
      fields: `Original-recipient: rfc822;${DANA}\nFinal-recipient: rfc822;${DANA}\nAction: failed\nStatus: 5.1.1 (Remote SMTP server has rejected address)\nDiagnostic-code: smtp;550 5.1.1 unknown or illegal alias: ${DANA}\n`,
    },
    unknown,
  ),
  report(
    'PowerMTA',
    'postmaster@mta.example.net',
    'Delivery report',
    {
      text: `Hello, this is the mail server on mta.example.net.\n\nI am sending you this message to inform you on the delivery status of a\nmessage you previously sent.  Immediately below you will find a list of\nthe affected recipients;\n\n  <${DANA}>   delivery to 'example.net' failed permanently\n`,
      fields: `${fields('5.0.0', '554 delivery error: dd This mailbox cannot take it')}X-PowerMTA-BounceCategory: inactive-mailbox\n`,
    },
    [DANA, '5.0.0', 'soft', 'suspended', ORIGINAL],
  ),
  report(
    'MessageLabs',
    'MAILER-DAEMON@messagelabs.example',
    'Mail Delivery Failure',
    {
      text: `Your message has encountered delivery problems\nto the following recipient(s):\n\n${DANA}\nMessage was not delivered to ${DANA}\nMessage was rejected by server with reason: 550 no such user\n`,
      fields: fields('5.0.0', '550 no such user'),
    },
    [DANA, '5.0.0', 'hard', 'user-unknown', ORIGINAL],
  ),
  report(
    'Facebook',
    'Facebook <mailer-daemon@mx.facebook.example>',
    'Sorry, your message could not be delivered',
    {
      text: 'This message was created automatically by Facebook.\n\nSorry, your message could not be delivered.\n',
      fields: fields('5.1.1', '550 5.1.1 RCP-P1 http://postmaster.facebook.example/response_codes?ip=192.0.2.1#rcp'),
    },
    unknown,
  ),
  report(
    'blocked by a list',
    DAEMON,
    'Undelivered Mail Returned to Sender',
    {
      text: '',
      fields: fields(
        '5.7.1',
        '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.example; https://www.spamhaus.example/query/ip/192.0.2.1',
      ),
    },
    [DANA, '5.7.1', 'soft', 'blocked', ORIGINAL],
  ),
  report(
    'DMARC',
    DAEMON,
    'Undelivered Mail Returned to Sender',
    {
      text: '',
      fields: fields(
        '5.7.26',
        '550-5.7.26 Unauthenticated email from example.com is not accepted due to domain\n 550-5.7.26 DMARC policy.',
      ),
    },
    [DANA, '5.7.26', 'soft', 'policy', ORIGINAL],
  ),
  report(
    'taken for spam',
    DAEMON,
    'Undelivered Mail Returned to Sender',
    {
      text: '',
      fields: fields('5.7.1', '550 5.7.1 Our system has detected that this message is likely unsolicited mail'),
    },
    [DANA, '5.7.1', 'soft', 'spam', ORIGINAL],
  ),
  report(
    'too large',
    DAEMON,
    'Undelivered Mail Returned to Sender',
    {
      text: '',
      fields: fields('5.3.4', '552 5.3.4 Message size exceeds fixed maximum message size'),
    },
    [DANA, '5.3.4', 'soft', 'too-large', ORIGINAL],
  ),
  report(
    'relaying',
    DAEMON,
    'Returned mail: see transcript for details',
    {
      text: '',
      fields: fields('5.7.1', '550 5.7.1 <dana@example.net>... Relaying denied'),
    },
    [DANA, '5.7.1', 'soft', 'relaying', ORIGINAL],
  ),
  report(
    'greylisted to the end',
    DAEMON,
    'Undelivered Mail Returned to Sender',
    {
      text: '',
      fields: fields('4.2.0', '450 4.2.0 <dana@example.net>: Recipient address rejected: Greylisted, see http://postgrey.example/help'),
    },
    [DANA, '4.2.0', 'soft', 'rate-limited', ORIGINAL],
  ),
  report(
    'null MX',
    DAEMON,
    'Undelivered Mail Returned to Sender',
    {
      text: '',
      fields: fields('5.1.10', '556 5.1.10 Recipient address has null MX'),
    },
    [DANA, '5.1.10', 'hard', 'not-accepting', ORIGINAL],
  ),
  report('moved', DAEMON, 'Returned mail', { text: '', fields: fields('5.1.6', '551 5.1.6 User has moved; please try dana@example.org') }, [
    DANA,
    '5.1.6',
    'hard',
    'moved',
    ORIGINAL,
  ]),
  report(
    'a virus',
    DAEMON,
    'Undelivered Mail Returned to Sender',
    { text: '', fields: fields('5.7.1', '550 5.7.1 Virus found in message') },
    [DANA, '5.7.1', 'soft', 'virus', ORIGINAL],
  ),
  report(
    'a permanent failure without a reason',
    DAEMON,
    'Undelivered Mail',
    { text: '', fields: `Final-Recipient: rfc822; ${DANA}\nAction: failed\nStatus: 5.0.0\n` },
    [DANA, '5.0.0', 'hard', 'unknown', ORIGINAL],
  ),
  report(
    'success',
    DAEMON,
    'Successful Mail Delivery Report',
    {
      text: 'Your message was successfully delivered to the destination(s) listed below.\n',
      fields: fields('2.1.5', '250 2.1.5 OK', 'relayed'),
    },
    [DANA, '2.1.5', 'soft', 'delivered', ORIGINAL],
  ),
  report(
    'X.400',
    'X400-Gateway <postmaster@example.net>',
    'Delivery Report (failure) for dana',
    {
      text: 'This report relates to your message: Subject: Your order\n',
      fields:
        'Final-Recipient: x400; /G=dana/DDA:RFC-822=dana(a)example.net/\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: x400; Reason 1 Diagnostic 0\n',
    },
    unknown,
  ),
  report(
    'Kerio, a report without a diagnosis',
    'postmaster@example.net',
    'Delivery Status Notification (Failure)',
    {
      text: `The message could not be delivered to ${DANA}: 550 5.1.1 User unknown\n`,
      fields: `Final-Recipient: rfc822;${DANA}\nAction: failed\nStatus: 5.1.1\n`,
    },
    unknown,
  ),

  // Notes without a report
  plain(
    'qmail',
    'MAILER-DAEMON@mx.example.net',
    'failure notice',
    `Hi. This is the qmail-send program at mx.example.net.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<${DANA}>:\n192.0.2.9 does not like recipient.\nRemote host said: 550 5.1.1 <${DANA}>... User unknown\nGiving up on 192.0.2.9.\n\n--- Below this line is a copy of the message.\n\n${copy}`,
    unknown,
  ),
  plain(
    'qmail, no mailbox',
    'MAILER-DAEMON@mx.example.net',
    'failure notice',
    `Hi. This is the qmail-send program at mx.example.net.\nI'm afraid I wasn't able to deliver your message to the following addresses.\n\n<${DANA}>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n--- Below this line is a copy of the message.\n\nReturn-Path: <support@example.com>\n${copy}`,
    unknown,
  ),
  plain(
    'qmail, no host',
    'MAILER-DAEMON@mx.example.net',
    'failure notice',
    `Hi. This is the qmail-send program at mx.example.net.\n\n<${DANA}>:\nSorry, I couldn't find any host named example.net. (#5.1.2)\n\n--- Below this line is a copy of the message.\n\n${copy}`,
    [DANA, '5.1.2', 'hard', 'host-unknown', ORIGINAL],
  ),
  plain(
    'qmail, quota',
    'MAILER-DAEMON@mx.example.net',
    'failure notice',
    `Hi. This is the qmail-send program at mx.example.net.\n\n<${DANA}>:\nUser is over the quota.\nYou can try again later.\n\n--- Enclosed are the original headers of the message.\n\n${copy}`,
    [DANA, null, 'soft', 'mailbox-full', ORIGINAL],
  ),
  plain(
    'Yahoo',
    'MAILER-DAEMON@yahoo.example',
    'Failure Notice',
    `Sorry, we were unable to deliver your message to the following address.\n\n<${DANA}>:\nRemote host said: 554 delivery error: dd This user doesn't have a yahoo.example account (${DANA}) [0] - mta1\n\n--- Below this line is a copy of the message.\n\n${copy}`,
    [DANA, null, 'hard', 'user-unknown', ORIGINAL],
  ),
  plain(
    'Exim 4',
    'Mail Delivery System <Mailer-Daemon@mx.example.net>',
    'Mail delivery failed: returning message to sender',
    `This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  ${DANA}\n    SMTP error from remote mail server after RCPT TO:<${DANA}>:\n    host mail.example.net [192.0.2.9]: 550 5.1.1 <${DANA}>:\n    Recipient address rejected: User unknown\n\n------ This is a copy of the message, including all the headers. ------\n\n${copy}`,
    unknown,
    [`X-Failed-Recipients: ${DANA}`],
  ),
  plain(
    'Exim 4, unrouteable',
    'Mail Delivery System <Mailer-Daemon@mx.example.net>',
    'Mail delivery failed: returning message to sender',
    `This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. The following address(es) failed:\n\n  ${DANA}\n    Unrouteable address\n\n------ This is a copy of the message, including all the headers. ------\n\n${copy}`,
    [DANA, null, 'hard', 'host-unknown', ORIGINAL],
  ),
  plain(
    'Exim 4, a delay',
    'Mail Delivery System <Mailer-Daemon@mx.example.net>',
    'Warning: message 1abcDE-000000-00 delayed 24 hours',
    `This message was created automatically by mail delivery software.\nA message that you sent has not yet been delivered to one or more of its\nrecipients after more than 24 hours on the queue on mx.example.net.\n\nThe message identifier is:     1abcDE-000000-00\nThe subject of the message is: Your order\n\nThe address to which the message has not yet been delivered is:\n\n  ${DANA}\n\nNo action is required on your part. Delivery attempts will continue for\nsome time, and this warning may be repeated at intervals.\n`,
    [DANA, null, 'soft', 'delayed', ORIGINAL],
    [`In-Reply-To: <${ORIGINAL}>`],
  ),
  plain(
    'GMX',
    'GMX Mailer Daemon <mailer-daemon@gmx.example>',
    'Mail delivery failed: returning message to sender',
    `This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of\nits recipients. This is a permanent error. The following address\nfailed:\n\n"${DANA}":\nSMTP error from remote server after RCPT command:\nhost: mail.example.net\n5.1.1 <${DANA}>... User Unknown\n\n--- The header of the original message is following. ---\n\n${copy}`,
    unknown,
  ),
  plain(
    'Sendmail V5',
    'MAILER-DAEMON@mx.example.net (Mail Delivery Subsystem)',
    'Returned mail: User unknown',
    `   ----- Transcript of session follows -----\nWhile talking to mail.example.net:\n>>> RCPT To:<${DANA}>\n<<< 550 <${DANA}>... User unknown\n550 ${DANA}... User unknown\n\n   ----- Unsent message follows -----\n${copy}`,
    [DANA, null, 'hard', 'user-unknown', ORIGINAL],
  ),
  plain(
    'SunOS sendmail',
    'Mailer-Daemon@mx.example.net (Mail Delivery Subsystem)',
    'Returned mail: Host unknown',
    `   ----- Transcript of session follows -----\n550 ${DANA}... Host unknown (Name server: mail.example.net: host not found)\n\n   ----- Recipients of this delivery -----\nBounced, cannot deliver:\n   ${DANA}\n\n   ----- Unsent message follows -----\n${copy}`,
    [DANA, null, 'hard', 'host-unknown', ORIGINAL],
  ),
  plain(
    'Exchange 2003',
    'System Administrator <postmaster@example.net>',
    'Undeliverable: Your order',
    `Your message\n\n  To:      ${DANA}\n  Subject: Your order\n  Sent:    Mon, 3 Nov 2025 10:15:00 +0300\n\ndid not reach the following recipient(s):\n\n${DANA} on Mon, 3 Nov 2025 10:15:02 +0300\n    The recipient name is not recognized\n    The MTS-ID of the original message is: c=us;a= ;p=x;l=EX-1\n    MSEXCH:IMS:X:Y:EX 0 (000C05A6) Unknown Recipient\n\n`,
    [DANA, null, 'hard', 'user-unknown', ORIGINAL],
    [`References: <${ORIGINAL}>`, 'X-Mailer: Internet Mail Service (5.5.2653.19)'],
  ),
  plain(
    'Gmail, before 2016',
    'Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
    'Delivery Status Notification (Failure)',
    `Delivery to the following recipient failed permanently:\n\n     ${DANA}\n\nTechnical details of permanent failure: \nGoogle tried to deliver your message, but it was rejected by the recipient domain. The error that the other server returned was: 550 550 5.1.1 <${DANA}>... User Unknown (state 14).\n\n----- Original message -----\n\n${copy}`,
    unknown,
    [`X-Failed-Recipients: ${DANA}`],
  ),
  plain(
    'Google Groups',
    'Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
    'Delivery Status Notification (Failure)',
    `Hello support@example.com,\n\nWe're writing to let you know that the group you tried to contact (dana) may not exist, or you may not have permission to post messages to the group. A few more details on why you weren't able to post:\n\n * You might have spelled or formatted the group name incorrectly.\n\n----- Original message -----\n\n${copy}`,
    [DANA, null, 'soft', 'policy', ORIGINAL],
    [`X-Failed-Recipients: ${DANA}`],
  ),
  plain(
    'Zoho',
    'mailer-daemon@mail.zoho.example',
    'Undelivered Mail Returned to Sender',
    `This message was created automatically by mail delivery software.\n A message that you sent could not be delivered to one or more of its recipients. This is a permanent error.\n\n${DANA} Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.1 <${DANA}>... User Unknown\n\nReceived:from desk by mx.zoho.example\nMessage-ID:<${ORIGINAL}>\n`,
    unknown,
  ),
  plain(
    'Apache James',
    'postmaster@example.net',
    '[BOUNCE] Your order',
    `Hi. This is the James mail server at mx.example.net.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.  Below\nI include the list of recipients and the reason why I was unable to deliver\nyour message.\n\nFailed recipient(s):\n${DANA}\n\nError message:\n550 5.1.1 User unknown\n\nMessage details:\n  Subject: Your order\n  Message ID: <orig-42@example.com>\n`,
    [DANA, '5.1.1', 'hard', 'user-unknown', ORIGINAL],
  ),
  plain(
    'MailEnable',
    'Postmaster <postmaster@example.net>',
    'Message Delivery Failure',
    `MailEnable: Message Delivery Failure.\n\nMessage could not be delivered to some recipients.\n\nThe following recipient(s) could not be reached:\n\nRecipient: [SMTP:${DANA}]\nReason: The message could not be delivered because the domain name (example.net) does not appear to be registered: Remote host not found.\n\nMessage headers follow:\n\n${copy}`,
    [DANA, null, 'hard', 'host-unknown', ORIGINAL],
  ),
  plain(
    'MDaemon',
    'MDaemon at mx.example.net <MDaemon@mx.example.net>',
    'Permanent Delivery Failure',
    `The attached message had PERMANENT fatal delivery errors!\n\nAfter one or more unsuccessful delivery attempts the attached message has\nbeen removed from the mail queue on this server.\n\nFAILED ADDRESSES\nFailed address: ${DANA}\n\n--- Session Transcript ---\n RCPT To:<${DANA}>\n 550 <${DANA}>, Recipient unknown\n--- End Transcript ---\n`,
    [DANA, null, 'hard', 'user-unknown', null],
  ),
  plain(
    'IMail',
    'Postmaster <postmaster@example.net>',
    'Undeliverable Mail',
    `Unknown user: ${DANA}\n\nOriginal message follows.\n\n${copy}`,
    [DANA, null, 'hard', 'user-unknown', ORIGINAL],
    ['X-Mailer: <SMTP32 v8.22>'],
  ),
  plain(
    'IMail, full',
    'Postmaster <postmaster@example.net>',
    'Undeliverable Mail',
    `User mailbox exceeds allowed size: ${DANA}\n\nOriginal message follows.\n\n${copy}`,
    [DANA, null, 'soft', 'mailbox-full', ORIGINAL],
  ),
  plain(
    'GroupWise',
    'Mailer-Daemon@example.net',
    'Message status - undeliverable',
    `The message that you sent was undeliverable to the following:\n\n\t${DANA} (user not found)\n\nPossibly truncated original message follows:\n\n${copy}`,
    [DANA, null, 'hard', 'user-unknown', ORIGINAL],
  ),
  plain(
    'Mercury',
    'Electronic Postmaster <postmaster@example.net>',
    'Postmaster notify: delivery failure.',
    `[This message was automatically generated by the Mercury mail transport system.]\n\nWith regret, this mail message could not be delivered to one or more addressees:\n\n<${DANA}>\n  The local mail system reported: 550 no such user here\n`,
    [DANA, null, 'hard', 'user-unknown', null],
  ),
  plain(
    'MailMarshal',
    'postmaster@example.net',
    'Undeliverable Mail: "Your order"',
    `Your message:\n   From:    support@example.com\n   Subject: Your order\n\nCould not be delivered because of\n\n550 5.1.1 User unknown\n\nThe following recipients were affected: \n     ${DANA}\n\nAdditional Information\n======================\n\n+++ Original message +++\n${copy}`,
    unknown,
  ),
  plain(
    'SurfControl',
    'Mail Delivery System <admin@example.net>',
    'Message could not be delivered',
    `Your message could not be sent.\nA transcript of the attempts to send the message follows.\nThe number of attempts made: 1\nAddressed To: ${DANA}\n\nMon 3 Nov 2025 23:34:45 +0900\nFailed to send to identified host,\nmail.example.net: [192.0.2.9], 550 5.1.1 ${DANA}... User unknown\n--- Message non-deliverable.\n`,
    [DANA, '5.1.1', 'hard', 'user-unknown', null],
  ),
  plain(
    'InterScan',
    'InterScan MSS <mss@example.net>',
    'Mail could not be delivered',
    `Unable to deliver message to <${DANA}>.\n\nSent <<< RCPT TO:<${DANA}>\nReceived >>> 550 5.1.1 <${DANA}>... User unknown\n`,
    [DANA, '5.1.1', 'hard', 'user-unknown', null],
  ),
  plain(
    'Barracuda',
    'postmaster@filter.example.net',
    '**Message you sent blocked by our bulk email filter**',
    `Your message to: ${DANA}\nwas blocked by our Spam Firewall. The email you sent with the following subject has NOT BEEN DELIVERED:\n\nSubject: Your order\n`,
    [DANA, null, 'soft', 'spam', null],
  ),
  plain(
    'MailFoundry',
    'MAILER-DAEMON@mx.example.net',
    'Message delivery has failed',
    `Unable to deliver message to: <${DANA}>\nDelivery failed for the following reason:\nServer mail.example.net[192.0.2.9] failed with: 550 <${DANA}> No such user here\n\nThis has been a permanent failure.  No further delivery attempts will be made.\n`,
    [DANA, null, 'hard', 'user-unknown', null],
  ),
  plain(
    'DragonFly',
    `${DAEMON}`,
    'Mail delivery failed',
    `This is the DragonFly Mail Agent v0.13 at mx.example.net.\n\nThere was an error delivering your mail to <${DANA}>.\n\nmail.example.net [192.0.2.9] did not like our RCPT TO:\n550 5.1.1 <${DANA}>: User unknown\n\nMessage headers follow.\n\n${copy}`,
    unknown,
  ),
  plain(
    'Notes',
    'Lotus Notes <NotesGateway@example.net>',
    'Undeliverable message',
    `------- Failure Reasons  --------\n\nUser not listed in public Name & Address Book\n${DANA}\n\n------- Returned Message --------\n\n${copy}`,
    [DANA, null, 'hard', 'user-unknown', ORIGINAL],
    ['Return-Path: <>'],
  ),
  plain(
    'Smail',
    'Mail Delivery <Postmaster@mx.example.net>',
    'mail failed, returning to sender',
    `|------------------------- Message log follows: -------------------------|\n no valid recipients were found for this message\n|------------------------- Failed addresses follow: ---------------------|\n <${DANA}> ... unknown user or mailbox\n|------------------------- Message text follows: ------------------------|\n${copy}`,
    [DANA, null, 'hard', 'user-unknown', ORIGINAL],
  ),
  plain(
    'hMailServer',
    'mailer-daemon@example.net',
    'Message undeliverable: Your order',
    `Your message did not reach some or all of the intended recipients.\n\n   Sent: Mon, 3 Nov 2025\n   Subject: Your order\n\nThe following recipient(s) could not be reached:\n\n${DANA}\n   Error Type: SMTP\n   Remote server (192.0.2.9) issued an error.\n   hMailServer sent: RCPT TO:<${DANA}>\n   Remote server replied: 550 Unknown user\n\nhMailServer\n`,
    [DANA, null, 'hard', 'user-unknown', null],
  ),
  plain(
    'CommuniGate',
    'MAILER-DAEMON@mx.example.net',
    'Undeliverable mail: Your order',
    `Failed to deliver to '${DANA}'\nSMTP module(domain example.net) reports:\n host mail.example.net says:\n 550 5.1.1 <${DANA}> account is not known here\n`,
    [DANA, '5.1.1', 'hard', 'user-unknown', null],
  ),
  plain(
    'KDDI',
    'Postmaster@ezweb.example',
    'Mail System Error - Returned Mail',
    `Your mail sent on: Mon, 3 Nov 2025 11:04:47 +0900\n\nCould not be delivered to: ${DANA}\nAs their mailbox is full.\n`,
    [DANA, null, 'soft', 'mailbox-full', null],
  ),
  plain(
    'EZweb',
    'Postmaster@ezweb.example',
    'Mail System Error - Returned Mail',
    `The user(s) account is temporarily limited.\n\nThe following recipients did not receive this message:\n\n<${DANA}>\n\n${copy}`,
    [DANA, null, 'soft', 'suspended', ORIGINAL],
  ),
  plain(
    'Verizon',
    'post_master@vtext.example',
    'Undeliverable Message',
    `Error: No valid recipients for this MM\n\nMessage could not be delivered to mobile.\nTo: ${DANA}\n550 - Requested action not taken: no such user here\n`,
    [DANA, null, 'hard', 'user-unknown', null],
    ['Return-Path: <>'],
  ),
  plain(
    'm-FILTER',
    'MAILER-DAEMON@mx.example.jp',
    'failure notice',
    `-------server message \nRCPT TO ${DANA}\n550 5.1.1 User unknown\n\n-------original message \n${copy}`,
    unknown,
    ['X-Mailer: m-FILTER'],
  ),
  plain(
    'Biglobe',
    'postmaster@biglobe.example',
    'Returned mail: ' + 'Mailbox full',
    `   ----- The following addresses had delivery problems -----\n<${DANA}>\n\n   ----- Non-delivered information -----\nThe number of messages in recipient's mailbox exceeded the local limit.\n\n${copy}`,
    [DANA, null, 'soft', 'mailbox-full', ORIGINAL],
  ),
  plain(
    'Active!hunter',
    '"MAILER-DAEMON" <mailer-daemon@example.jp>',
    'FAILURE NOTICE :',
    `  ----- The following addresses had permanent fatal errors -----\n\n>>> ${DANA} <<<\n\n550 sorry, no mailbox here by that name (#5.1.1)\n\n  ----- Original message -----\n\n${copy}`,
    unknown,
  ),
  plain(
    'fml',
    'fml-admin@lists.example.net',
    'NOT MEMBER article from support@example.com (list ML)',
    `Sorry, you are not a member of this mailing list <list@lists.example.net>.\nYour mail to list@lists.example.net is rejected.\n\nOriginal mail as follows:\n\n${copy}`,
    ['list@lists.example.net', null, 'soft', 'policy', ORIGINAL],
    ['Return-Path: <>', 'X-MLServer: fml'],
  ),
  plain(
    'SES notice as JSON',
    'AWS Notifications <no-reply@sns.amazonaws.example>',
    'AWS Notification Message',
    `{"notificationType":"Bounce","bounce":{"bounceType":"Permanent","bounceSubType":"General","bouncedRecipients":[{"emailAddress":"${DANA}","action":"failed","status":"5.1.1","diagnosticCode":"smtp; 550 5.1.1 user unknown"}]},"mail":{"messageId":"01","commonHeaders":{"messageId":"<${ORIGINAL}>"}}}`,
    unknown,
  ),

  // In other languages, with no report
  plain(
    'Japanese',
    'postmaster@example.jp',
    '配信不能通知',
    `以下のメールは配信できませんでした。\n\n宛先: ${DANA}\n理由: 宛先のメールアドレスが存在しません。\n\n${copy}`,
    [DANA, null, 'hard', 'user-unknown', ORIGINAL],
  ),
  plain(
    'Chinese',
    'Postmaster@163.example',
    '系统退信',
    `抱歉，您的邮件被退回来了……\n\n收件人: <${DANA}>\n退信原因: 550 User not found 收件人不存在\n`,
    [DANA, null, 'hard', 'user-unknown', null],
  ),
  plain('Chinese, full', 'PostMaster@qq.example', '系统退信', `很抱歉，您的邮件未能送达\n\n收件人邮箱 ${DANA} 邮箱空间已满\n`, [
    DANA,
    null,
    'soft',
    'mailbox-full',
    null,
  ]),
  plain(
    'Korean',
    '메일 시스템 <postmaster@naver.example>',
    '[메일 발송 실패 안내] 주문',
    `메일 발송이 실패하였습니다.\n\n받는 사람: ${DANA}\n실패 사유: 존재하지 않는 사용자 (550 5.1.1 User unknown)\n`,
    [DANA, '5.1.1', 'hard', 'user-unknown', null],
    ['Return-Path: <>'],
  ),
  plain(
    'German',
    'Postmaster <postmaster@example.de>',
    'Unzustellbar: Ihre Bestellung',
    `Ihre Nachricht hat einige oder alle Empfänger nicht erreicht.\n\n${DANA}\n  Das E-Mail-Konto ist in dem Unternehmen nicht vorhanden: Empfänger unbekannt.\n`,
    [DANA, null, 'hard', 'user-unknown', null],
  ),
  plain(
    'Spanish',
    'Administrador del sistema <postmaster@example.es>',
    'No se puede entregar: Su pedido',
    `El mensaje no se ha podido entregar a los siguientes destinatarios:\n\n${DANA}\n  El buzón del destinatario está lleno.\n`,
    [DANA, null, 'soft', 'mailbox-full', null],
  ),
  plain(
    'Italian',
    'postmaster@example.it',
    'Impossibile recapitare: ordine',
    `Il messaggio non è stato recapitato ai seguenti destinatari:\n\n${DANA}\n  Utente sconosciuto\n`,
    [DANA, null, 'hard', 'user-unknown', null],
  ),
  plain(
    'Portuguese',
    'postmaster@example.br',
    'Não entregue: pedido',
    `A mensagem não foi entregue aos seguintes destinatários:\n\n${DANA}\n  Usuário inexistente\n`,
    [DANA, null, 'hard', 'user-unknown', null],
  ),
  plain(
    'Russian',
    'Mail Delivery System <mailer-daemon@mail.example.ru>',
    'Недоставленное сообщение',
    `Это письмо создано автоматически сервером, отвечать на него не нужно.\n\nК сожалению, Ваше письмо не может быть доставлено одному или нескольким получателям:\n\n${DANA}\n  пользователь не найден\n`,
    [DANA, null, 'hard', 'user-unknown', null],
  ),
  plain(
    'Polish',
    'postmaster@example.pl',
    'Niedostarczona wiadomość',
    `Nie udało się dostarczyć wiadomości do odbiorcy:\n\n${DANA}\n  Skrzynka odbiorcy jest przepełniona.\n`,
    [DANA, null, 'soft', 'mailbox-full', null],
  ),
  plain(
    'Turkish',
    'Postmaster <postmaster@ornek.example>',
    'Teslim edilemedi: talebiniz',
    `İletiniz aşağıdaki alıcılara teslim edilemedi:\n\n${DANA}\n  Kullanıcı bulunamadı.\n`,
    [DANA, null, 'hard', 'user-unknown', null],
  ),
  plain(
    'Arabic',
    'postmaster@example.sa',
    'تعذر التسليم: طلبك',
    `تعذر تسليم رسالتك إلى المستلمين التاليين:\n\n${DANA}\n  المستخدم غير موجود\n`,
    [DANA, null, 'hard', 'user-unknown', null],
  ),
  plain(
    'Bengali',
    'postmaster@example.bd',
    'বিতরণ করা যায়নি: আপনার অর্ডার',
    `আপনার বার্তা নিম্নলিখিত প্রাপকের কাছে বিতরণ করা যায়নি:\n\n${DANA}\n  প্রাপকের ঠিকানা পাওয়া যায়নি\n`,
    [DANA, null, 'hard', 'user-unknown', null],
  ),

  // What relays and oddities leave of them
  plain(
    'only the text is left',
    'relay@hub.example.org',
    'Your order',
    `This is the mail system at host mx.example.net.\n\n<${DANA}>: host mail.example.net[192.0.2.9] said: 550 5.1.1 User unknown\n\nReceived: by x\nMessage-ID: <${ORIGINAL}>\n`,
    unknown,
  ),
  plain(
    'the structure is left as text',
    'relay@hub.example.org',
    'Mail',
    `--b\nContent-Type: text/plain\n\nThis is the mail system at host mx.example.net.\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.net\n\nFinal-Recipient: rfc822; ${DANA}\nAction: failed\nStatus: 5.2.2\nDiagnostic-Code: smtp; 552 5.2.2 Over quota\n\n--b\nContent-Type: message/rfc822\n\n${copy}`,
    [DANA, '5.2.2', 'soft', 'mailbox-full', ORIGINAL],
  ),
  plain(
    'an answer that a full mailbox gives',
    'dana@example.net',
    'Mail delivery failed',
    `Mailbox full: the mailbox of ${DANA} is over quota, 552 5.2.2\n`,
    [null, '5.2.2', 'soft', 'mailbox-full', null],
    ['Return-Path: <>'],
  ),
  plain(
    'a null sender and a code',
    'system@mail.example.net',
    'Your order',
    `We could not hand it over to ${DANA}: 550 5.1.1 user unknown\n`,
    [DANA, '5.1.1', 'hard', 'user-unknown', null],
    ['Return-Path: <>'],
  ),
  plain('nobody is named', DAEMON, 'Returned mail', 'The mail failed.\n', [null, null, 'soft', 'unknown', null]),
  plain('the returned mail names him', DAEMON, 'Returned mail', `User unknown\n\n----- Original message follows -----\n${copy}`, [
    DANA,
    null,
    'hard',
    'user-unknown',
    ORIGINAL,
  ]),
  plain('the id in a header of its own', DAEMON, 'Returned mail', `<${DANA}>: 550 5.1.1 User unknown\n`, unknown, [
    `X-Original-Message-ID: <${ORIGINAL}>`,
  ]),
]
