// Mails that speak of bounces and are none: people, and other machines.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MailKind } from '../../src/understanding/letter.ts'
import { readLetter } from '../../src/understanding/parse.ts'
import { mailOf } from '../support/mail.ts'
import { SAMPLES } from './bounce-samples.ts'

const context = { ownAddresses: ['support@example.com'], authservIds: [] }

function check(name: string, kind: MailKind, head: readonly string[], body: string): void {
  test(`${kind}: ${name}`, async () => {
    const letter = await readLetter(mailOf(['To: support@example.com', ...head], body), context)
    expect(letter.kind.value, letter.kind.because).toBe(kind)
    expect(letter.bounce === null).toBe(kind !== 'bounce')
  })
}

const dana = 'From: Dana Miller <dana@example.org>'
const note = `This is the mail system at host mx.example.net.\n\n<kim@example.net>: host mail.example.net[192.0.2.9] said: 550 5.1.1 User unknown\n\nFinal-Recipient: rfc822; kim@example.net\nAction: failed\nStatus: 5.1.1\n`
const mixed = (text: string, parts: string) => `--m\nContent-Type: text/plain; charset=utf-8\n\n${text}\n--m\n${parts}\n--m--\n`
const MIXED = 'Content-Type: multipart/mixed; boundary=m'
const dsn =
  'Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx\n\nFinal-Recipient: rfc822; kim@example.net\nAction: failed\nStatus: 5.1.1\n'

describe('people', () => {
  check(
    'writes about a bounce',
    'person',
    [dana, 'Subject: Mail delivery failed'],
    'Hi,\n\nevery mail I send to kim@example.net comes back with 550 5.1.1 User unknown. Can you help?\n',
  )
  check(
    'writes about a bounce without a greeting',
    'person',
    [dana, 'Subject: Undelivered mail'],
    'My mails to kim@example.net are returned: 550 5.1.1 User unknown. What is wrong?\n',
  )
  check(
    'pastes a bounce below his words',
    'person',
    [dana, 'Subject: Undelivered Mail Returned to Sender'],
    `Please look at this, it happens all day.\n\n${note}`,
  )
  check(
    'pastes a bounce above his words, in a reply',
    'person',
    [dana, 'Subject: Re: Undelivered Mail Returned to Sender'],
    `${note}\n\nWhat does it mean?\n`,
  )
  check(
    'forwards a bounce inline',
    'person',
    [dana, 'Subject: Fwd: Undelivered Mail Returned to Sender'],
    `---------- Forwarded message ---------\nFrom: Mail Delivery System <MAILER-DAEMON@mx.example.net>\nDate: Mon, 3 Nov 2025\nSubject: Undelivered Mail Returned to Sender\nTo: <dana@example.org>\n\n${note}`,
  )
  check(
    'forwards a bounce inline under a subject of his own',
    'person',
    [dana, 'Subject: Mail delivery failed'],
    `FYI\n\n---------- Forwarded message ---------\nFrom: Mail Delivery System <MAILER-DAEMON@mx.example.net>\n\n${note}`,
  )
  check(
    'forwards a bounce in German',
    'person',
    [dana, 'Subject: WG: Unzustellbar: Bestellung'],
    `Von: postmaster@example.net\nGesendet: Montag\n\nDelivery has failed to these recipients or groups:\n\nkim@example.net\n`,
  )
  check(
    'quotes a bounce',
    'person',
    [dana, 'Subject: Undelivered Mail Returned to Sender'],
    `${note.replace(/^/gm, '> ')}\nHow do I fix this?\n`,
  )
  check(
    'attaches a bounce',
    'person',
    [dana, 'Subject: Undelivered Mail', 'MIME-Version: 1.0', MIXED],
    mixed(
      'See the attached mail: my order confirmation came back.',
      `Content-Type: message/rfc822\n\nFrom: MAILER-DAEMON@mx.example.net\nSubject: failure notice\n\n${note}`,
    ),
  )
  check(
    'attaches the report of a bounce',
    'person',
    [dana, 'Subject: my mails come back', 'MIME-Version: 1.0', MIXED],
    mixed('I got this report yesterday.', dsn),
  )
  check(
    'forwards a report in its parts',
    'person',
    [dana, 'Subject: Fwd: Delivery Status Notification (Failure)', 'MIME-Version: 1.0', MIXED],
    mixed('', dsn),
  )
  check(
    'a parcel that could not be delivered',
    'person',
    [dana, 'Subject: Delivery failed: parcel 4711'],
    'Delivery failed for my parcel 4711 to dana@example.org, the driver did not find the address. Please try again.\n',
  )
  check(
    'a full mailbox',
    'person',
    [dana, 'Subject: Mailbox full'],
    'Hello, my mailbox is full and I cannot receive mail any more. Please raise the quota.\n',
  )
  check(
    'cannot send mail, in Japanese',
    'person',
    [dana, 'Subject: メール送信エラー'],
    'お世話になっております。\nメールが送信できません。dana@example.org 宛のメールがエラーになります。\n',
  )
  check(
    'cannot send mail, in Japanese without a greeting',
    'person',
    [dana, 'Subject: メール送信エラー'],
    'メールが送信できません。宛先 kim@example.jp が存在しないと表示されます。\n',
  )
  check(
    'mail does not arrive, in Turkish',
    'person',
    [dana, 'Subject: Teslim edilemedi hatası alıyorum'],
    'Merhaba,\n\nmesajlarım teslim edilemedi diye geri dönüyor: 550 5.1.1 User unknown kim@example.net\n',
  )
  check(
    'mail does not arrive, in Arabic',
    'person',
    [dana, 'Subject: تعذر التسليم'],
    'مرحبا، رسائلي إلى kim@example.net تعود مع الخطأ 550 5.1.1\n',
  )
  check(
    'mail does not arrive, in Bengali',
    'person',
    [dana, 'Subject: মেইল যাচ্ছে না'],
    'আমার মেইল kim@example.net ঠিকানায় পৌঁছায় না, 550 5.1.1 User unknown দেখায়।\n',
  )
  check(
    'an administrator writes',
    'person',
    ['From: System Administrator <it@example.org>', 'Subject: Undelivered mail in our queue'],
    'We see many undelivered mails to your domain. Could you check your filter?\n',
  )
  check(
    'the keeper of a mail server answers',
    'person',
    ['From: postmaster@example.org', 'Subject: Re: your question', 'In-Reply-To: <x@example.com>'],
    'The mailbox was created this morning, please try again.\n',
  )
})

describe('other machines', () => {
  check(
    'an absence note with an empty return path',
    'out-of-office',
    [dana, 'Subject: Out of office: Undelivered mail', 'Return-Path: <>'],
    'I am out of the office until Monday.\n',
  )
  check(
    'an absence note from a mail server',
    'out-of-office',
    ['From: postmaster@example.org', 'Subject: Automatic reply: your order', 'Auto-Submitted: auto-replied'],
    'I am away.\n',
  )
  check(
    'an automatic answer that speaks of delivery',
    'auto-reply',
    [dana, 'Subject: Re: your mail', 'Auto-Submitted: auto-replied'],
    'Your message has been received. It will be delivered to the right team.\n',
  )
  check(
    'a shop',
    'notification',
    ['From: Shop <no-reply@shop.example>', 'Subject: Delivery failed: parcel 4711', 'Auto-Submitted: auto-generated'],
    'We could not deliver your parcel. Our driver will try again tomorrow.\n',
  )
  check(
    'a quarantine digest',
    'auto-reply',
    ['From: postmaster@example.org', 'Subject: Spam Quarantine Digest', 'Auto-Submitted: yes'],
    'You have 3 held messages.\n',
  )
  check(
    'a receipt that was asked for',
    'read-receipt',
    [dana, 'Subject: Read: your order', 'Content-Type: multipart/report; report-type=disposition-notification; boundary=m'],
    mixed(
      'Your message was read.',
      'Content-Type: message/disposition-notification\n\nFinal-Recipient: rfc822; dana@example.org\nDisposition: manual-action/MDN-sent-manually; displayed\n',
    ),
  )
  check(
    'a receipt as a mere text',
    'read-receipt',
    [dana, 'Subject: Read: your order'],
    'Your message\n\n  To: Dana Miller\n  Subject: your order\n\nwas read on Monday, 3 November 2025.\n',
  )
  check(
    'a receipt as a mere text, in Turkish',
    'read-receipt',
    [dana, 'Subject: Okundu: talebiniz'],
    'İletiniz 3 Kasım 2025 tarihinde okundu.\n',
  )
  check(
    'a complaint',
    'complaint-report',
    ['From: fbl@isp.example', 'Subject: complaint', 'Content-Type: multipart/mixed; boundary=m'],
    mixed('A user complained.', 'Content-Type: message/feedback-report\n\nFeedback-Type: abuse\n'),
  )
  check(
    'a complaint of Hotmail',
    'complaint-report',
    ['From: staff@hotmail.example', 'Subject: complaint about message from 192.0.2.1'],
    'A complaint.\n',
  )
  check(
    'a complaint as JSON',
    'complaint-report',
    ['From: no-reply@sns.example', 'Subject: AWS Notification Message'],
    '{"notificationType":"Complaint","complaint":{}}',
  )
  check(
    'a report of another sort',
    'notification',
    ['From: tls@isp.example', 'Subject: Report', 'Content-Type: multipart/report; report-type=tlsrpt; boundary=m'],
    mixed('x', 'Content-Type: application/json\n\n{}'),
  )
})

test('several recipients keep their own codes and their order', async () => {
  const body = mixed(
    'Some of it failed.',
    'Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx\n\nOriginal-Recipient: rfc822;kim@example.org\nFinal-Recipient: rfc822; kim@example.net\nAction: failed\nStatus: 5.1.1\n\nFinal-Recipient: rfc822; lee@example.net\nAction: failed\nStatus: 5.2.2\nFinal-Recipient: rfc822; max@example.net\nAction: delayed\nStatus: 4.4.1\n',
  )
  const letter = await readLetter(
    mailOf(['From: MAILER-DAEMON@mx.example.net', 'Content-Type: multipart/report; report-type=delivery-status; boundary=m'], body),
    context,
  )
  expect(letter.bounce?.recipients.map(one => [one.address, one.writtenTo, one.status, one.hard])).toEqual([
    ['kim@example.net', 'kim@example.org', '5.1.1', true],
    ['lee@example.net', null, '5.2.2', false],
    ['max@example.net', null, '4.4.1', false],
  ])
})

test('several recipients of a text', async () => {
  const body =
    'This message was created automatically by mail delivery software.\n\nThe following addresses failed:\n\n  kim@example.net\n    550 User unknown\n\n  lee@example.net\n    552 Mailbox full\n\n------ This is a copy of the message ------\n\nFrom: x@example.org\n'
  const letter = await readLetter(
    mailOf(['From: Mail Delivery System <Mailer-Daemon@mx.example.net>', 'Subject: Mail delivery failed'], body),
    context,
  )
  expect(letter.bounce?.recipients.map(one => [one.address, one.reply, one.hard])).toEqual([
    ['kim@example.net', '550', true],
    ['lee@example.net', '552', false],
  ])
})

test('never its own Message-ID', async () => {
  const letter = await readLetter(mailOf(['From: MAILER-DAEMON@mx.example.net', 'Message-ID: <own@mx>'], 'Message-ID: <own@mx>\n'), context)
  expect(letter.bounce?.originalMessageId).toBeNull()
})

test('a bounce that is cut anywhere is still a letter', async () => {
  const names = SAMPLES.map((_, index) => index)
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), fc.double({ min: 0, max: 1, noNaN: true }), async (index, share) => {
      const sample = SAMPLES[index]
      const raw = mailOf(sample?.head ?? [], sample?.body ?? '')
      const letter = await readLetter(raw.subarray(0, Math.floor(raw.length * share)), context)
      expect(letter.bounce !== null).toBe(letter.kind.value === 'bounce')
      expect(letter.bounce?.recipients.length ?? 1).toBeGreaterThan(0)
    }),
    { numRuns: 200 },
  )
})

test.each([
  ['lines of addresses', 'a@b.example: 550 5.1.1 User unknown\n'],
  ['one line of addresses', '<a@b.example> '],
  ['header lines', 'Message-ID: <a@b>\n'],
  ['fields of a report', 'Final-Recipient: rfc822; a@b.example\n\n'],
  ['letters', 'a'],
  ['at signs', '@'],
  ['openings', 'This is the mail system at host '],
])('a megabyte of %s is read soon', async (_, piece) => {
  const raw = mailOf(['From: MAILER-DAEMON@mx.example.net', 'Subject: failure notice'], piece.repeat(1_000_000 / piece.length))
  const started = performance.now()
  const letter = await readLetter(raw, context)
  expect(performance.now() - started).toBeLessThan(3000)
  expect(letter.bounce?.recipients.length).toBeLessThanOrEqual(100)
})
