import { afterEach, describe, expect, test } from 'vitest'
import type { SmtpConfig } from '../../src/config.ts'
import { createSmtp, type Smtp, type Timeouts } from '../../src/outbox/smtp.ts'
import { keepLog } from '../support/log.ts'
import { outgoing } from '../support/outbox-rows.ts'
import { type SinkOptions, type SmtpSink, startSmtpSink } from '../support/smtp-sink.ts'

const open: { close?: () => Promise<void>; stop?: () => Promise<void> }[] = []
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await (one.close ?? one.stop)?.call(one)
})

async function start(options: SinkOptions = {}, config: Partial<SmtpConfig> = {}, timeouts: Partial<Timeouts> = {}) {
  const sink: SmtpSink = await startSmtpSink(options)
  const usual = { host: '127.0.0.1', port: sink.port, tls: 'none', verifyCertificate: true, maxConnections: 3 } as const
  const smtp: Smtp = createSmtp({ ...usual, ...config }, keepLog(), {
    connectMs: 5_000,
    greetingMs: 5_000,
    silenceMs: 5_000,
    attemptMs: 5_000,
    ...timeouts,
  })
  open.push(sink, smtp)
  return { sink, smtp }
}

describe('a sent mail', () => {
  test('arrives with the headers of the outbox row', async () => {
    const { sink, smtp } = await start()
    const mail = outgoing()
    expect(await smtp.send(mail)).toMatchObject({ kind: 'accepted', providerIds: [] })
    const [{ raw, envelope } = { raw: '', envelope: null }] = sink.byMessageId(mail.messageId)
    expect(envelope).toEqual({ from: 'support@desk.example', to: ['amira@example.com'] })
    for (const line of [
      'From: Acme <support@desk.example>',
      'To: amira@example.com',
      'Reply-To: support+pd1042-0123456789abcdef@desk.example',
      'In-Reply-To: <mail-1@example.com>',
      'References: <mail-0@example.com> <mail-1@example.com>',
      'Subject: [PD-1042] We have received your message',
      'Date: Sun, 22 Nov 2026 10:00:00 +0000',
      'Auto-Submitted: auto-replied',
      'Precedence: bulk',
    ])
      expect(raw).toContain(`${line}\r\n`)
    expect(raw).toContain('multipart/alternative')
    expect(raw).not.toContain('X-Mailer')
  })

  test('has no headers for what it lacks, and no HTML where there is none', async () => {
    const { sink, smtp } = await start()
    await smtp.send(outgoing({ replyTo: null, inReplyTo: null, threadRefs: '', html: null }))
    expect(sink.mails[0]?.raw).not.toMatch(/^(?:Reply-To|In-Reply-To|References|Content-Type: multipart)/m)
  })

  test('carries no injected header, whatever stands in names, subject and values', async () => {
    const { sink, smtp } = await start()
    const evil = 'x\r\nBcc: victim@example.com\r\n\r\nbody'
    await smtp.send(
      outgoing({ fromName: evil, toName: evil, subject: evil, inReplyTo: evil, threadRefs: evil, headers: { 'X-Test': evil } }),
    )
    const [mail] = sink.mails
    expect(mail?.envelope.to).toEqual(['amira@example.com'])
    expect(mail?.raw.split('\r\n\r\n', 1)[0]).not.toMatch(/^Bcc:/im)
  })

  test('reads no file and fetches no address', async () => {
    const { sink, smtp } = await start()
    const text = { path: '/etc/hostname' } as unknown as string
    expect(await smtp.send(outgoing({ text, html: { href: `http://127.0.0.1:${sink.port}/` } as unknown as string }))).toMatchObject({
      kind: 'temporary',
    })
    expect(sink.mails).toEqual([])
  })

  test('goes over a connection that is used again', async () => {
    let connections = 0
    const { sink, smtp } = await start({ onConnect: () => (++connections > 0 ? 'accept' : 'drop') })
    for (let count = 0; count < 5; count++) await smtp.send(outgoing())
    expect([sink.mails.length, connections]).toEqual([5, 1])
  })

  test('goes over a new connection where the server closed the idle one', async () => {
    const { sink, smtp } = await start()
    await smtp.send(outgoing())
    sink.dropConnections()
    expect((await smtp.send(outgoing())).kind).toBe('accepted')
    expect(sink.mails).toHaveLength(2)
  })
})

describe('trouble', () => {
  const replies = [
    ['recipient', 'permanent', { onRecipient: () => ({ refuse: '550 5.1.1 unknown' }) }],
    ['recipient', 'temporary', { onRecipient: () => ({ refuse: '450 4.2.0 greylisted' }) }],
    ['mail', 'permanent', { onMail: () => ({ refuse: '554 5.7.1 spam' }) }],
    ['mail', 'temporary', { onMail: () => ({ refuse: '451 4.3.0 later' }) }],
    ['greeting', 'connection', { onConnect: () => ({ refuse: '554 5.7.1 go away' }) }],
  ] as const
  test.each(replies)('a %s refused is %s', async (_, kind, options) => {
    const { smtp } = await start(options)
    expect((await smtp.send(outgoing())).kind).toBe(kind)
  })

  test('after a refusal the next mail goes through', async () => {
    const { sink, smtp } = await start({ onMail: (_, number) => (number === 1 ? { refuse: '554 5.7.1 spam' } : 'accept') })
    await smtp.send(outgoing())
    expect((await smtp.send(outgoing())).kind).toBe('accepted')
    expect(sink.mails).toHaveLength(1)
  })

  test('a connection lost after the server took the mail is uncertain, and the library does not repeat it', async () => {
    const { sink, smtp } = await start({ onMail: () => 'take-and-drop' })
    expect((await smtp.send(outgoing())).kind).toBe('uncertain')
    expect(sink.mails).toHaveLength(1)
  })

  test('no answer to the mail is uncertain', async () => {
    const { smtp } = await start({ onMail: () => 'hang' }, {}, { silenceMs: 400 })
    expect((await smtp.send(outgoing())).kind).toBe('uncertain')
  })

  test('no answer to the recipient is trouble with the connection', async () => {
    const { smtp } = await start({ onRecipient: () => 'hang' }, {}, { silenceMs: 400 })
    expect((await smtp.send(outgoing())).kind).toBe('connection')
  })

  test('an attempt that takes too long as a whole is cut', async () => {
    const { smtp } = await start({ onRecipient: () => 'hang' }, {}, { attemptMs: 400 })
    expect(await smtp.send(outgoing())).toMatchObject({ kind: 'connection', because: expect.stringContaining('EABORT') })
  })

  test('no greeting is trouble with the connection', async () => {
    const { smtp } = await start({ onConnect: () => 'hang' }, {}, { greetingMs: 100 })
    expect((await smtp.send(outgoing())).kind).toBe('connection')
  })

  test('nobody at the port is trouble with the connection', async () => {
    const { sink, smtp } = await start()
    await sink.stop()
    expect((await smtp.send(outgoing())).kind).toBe('connection')
    expect(await smtp.verify()).toContain('ECONNREFUSED')
  })

  test('a server without STARTTLS gets no mail where it is wanted', async () => {
    const { sink, smtp } = await start({}, { tls: 'starttls' })
    expect((await smtp.send(outgoing())).kind).toBe('connection')
    expect(sink.mails).toEqual([])
  })

  test.each(['implicit', 'starttls'] as const)('a certificate that nobody vouches for stops %s TLS, unless told otherwise', async tls => {
    const server = { hideSTARTTLS: false, secure: tls === 'implicit' }
    const strict = await start({ server }, { tls })
    expect((await strict.smtp.send(outgoing())).kind).toBe('connection')
    expect(strict.sink.mails).toEqual([])
    const lenient = await start({ server }, { tls, verifyCertificate: false })
    expect((await lenient.smtp.send(outgoing())).kind).toBe('accepted')
  })

  test('a wrong password is trouble with the connection, and verify says so', async () => {
    const server = {
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (_auth: unknown, _session: unknown, done: (error: Error) => void) => done(new Error('no')),
    }
    const { smtp } = await start({ server }, { auth: { user: 'me', password: 'wrong' } })
    expect((await smtp.send(outgoing())).kind).toBe('connection')
    expect(await smtp.verify()).toContain('535')
  })

  test('verify is content with a server that answers', async () => {
    const { smtp } = await start()
    expect(await smtp.verify()).toBeNull()
  })

  test('a mail that is being sent when we close is cut, and its result says how far it came', async () => {
    const atRecipient = Promise.withResolvers<void>()
    const { smtp } = await start({
      onRecipient: () => {
        atRecipient.resolve()
        return 'hang'
      },
    })
    const sending = smtp.send(outgoing())
    await atRecipient.promise
    await smtp.close()
    expect((await sending).kind).toBe('connection')
    expect((await smtp.send(outgoing())).kind).toBe('connection')
  })
})
