import { connect } from 'node:net'
import { ImapFlow } from 'imapflow'
import { afterEach, describe, expect, it } from 'vitest'
import { type PracticeServer, startPracticeServer } from '../../src/demo/practice-server.ts'
import { submitMail } from '../../src/demo/submit.ts'

const open: { stop(): Promise<void> }[] = []
afterEach(async () => {
  for (const one of open.splice(0).toReversed()) await one.stop()
})

async function startServer(): Promise<PracticeServer> {
  const server = await startPracticeServer({ address: 'support@demo.example' })
  open.push(server)
  return server
}

async function openMailbox(server: PracticeServer): Promise<ImapFlow> {
  const auth = { user: server.user, pass: server.password }
  const client = new ImapFlow({ host: '127.0.0.1', port: server.imapPort, secure: false, auth, logger: false })
  client.on('error', () => undefined)
  await client.connect()
  open.push({ stop: async () => client.close() })
  await client.mailboxOpen('INBOX')
  return client
}

const mailTo = (to: string, body = 'Günaydın, বাংলা, العربية\n.leading dot\n..two\n') => ({
  from: 'ana@north.example',
  to,
  raw: Buffer.from(`From: Ana <ana@north.example>\nTo: <${to}>\nSubject: Hi\nMessage-ID: <1@north.example>\n\n${body}`),
})
const send = (server: PracticeServer, to: string, body?: string) => submitMail({ port: server.smtpPort, ...mailTo(to, body) })

describe('the support mailbox', () => {
  it('wakes a client that idles, as soon as mail comes by SMTP', async () => {
    const server = await startServer()
    const client = await openMailbox(server)
    const idle = client.idle()
    const woken = new Promise(resolve => client.once('exists', resolve))
    await send(server, 'Support+pd1001-abc@demo.example')
    expect(await woken).toMatchObject({ path: 'INBOX', count: 1, prevCount: 0 })
    await client.noop()
    await idle
  })

  it('gives each mail byte for byte, with uid, date, size and structure', async () => {
    const server = await startServer()
    const client = await openMailbox(server)
    const received = new Promise<Buffer>(resolve => server.onReceived(mail => resolve(mail.raw)))
    await send(server, 'support@demo.example')
    const raw = await received
    expect(raw.toString()).toContain('Günaydın, বাংলা, العربية\r\n.leading dot\r\n..two\r\n')
    await client.noop()
    const query = { uid: true, source: true, internalDate: true, size: true, bodyStructure: true, flags: true }
    const [mail] = await Array.fromAsync(client.fetch('1:*', query, { uid: true }))
    expect(mail).toMatchObject({ uid: 1, size: raw.length, bodyStructure: { type: 'text/plain' } })
    expect(mail?.source?.equals(raw)).toBe(true)
    expect(Math.abs(Date.now() - new Date(mail?.internalDate ?? 0).getTime())).toBeLessThan(60_000)
  })

  it('keeps flags and moves mail', async () => {
    const server = await startServer()
    const client = await openMailbox(server)
    await send(server, 'support@demo.example')
    await client.noop()
    await client.messageFlagsAdd('1', ['\\Seen', '$Postdesk'], { uid: true })
    const flagged = await client.fetchOne('1', { flags: true }, { uid: true })
    expect(flagged && [...(flagged.flags ?? [])].toSorted()).toEqual(['$Postdesk', '\\Seen'])
    expect(await client.messageMove('1', 'Done', { uid: true })).toMatchObject({ destination: 'Done' })
    expect(await client.status('INBOX', { messages: true, uidNext: true })).toMatchObject({ messages: 0, uidNext: 2 })
  })

  it('says a new UIDVALIDITY at each start', async () => {
    const at = (iso: string) => ({ address: 'support@demo.example', clock: { now: () => new Date(iso) } })
    const [one, two] = [await startPracticeServer(at('2026-01-01T00:00:00Z')), await startPracticeServer(at('2026-01-01T00:00:01Z'))]
    open.push(one, two)
    const seen = []
    for (const server of [one, two]) seen.push(((await openMailbox(server)).mailbox || { uidValidity: 0n }).uidValidity)
    expect(seen).toEqual([1767225600n, 1767225601n])
  })

  it('comes back after its connections were cut', async () => {
    const server = await startServer()
    const first = await openMailbox(server)
    const closed = new Promise(resolve => first.once('close', resolve))
    first.idle().catch(() => undefined)
    server.disconnectImap()
    await closed
    const second = await openMailbox(server)
    const woken = new Promise(resolve => second.once('exists', resolve))
    await send(server, 'support@demo.example')
    await second.noop()
    await woken
  })

  it('refuses a wrong password', async () => {
    const server = await startServer()
    const auth = { user: server.user, pass: 'wrong' }
    const client = new ImapFlow({ host: '127.0.0.1', port: server.imapPort, secure: false, auth, logger: false })
    await expect(client.connect()).rejects.toThrow()
  })
})

describe("the customers' inboxes", () => {
  it('keep what is sent to anyone else, unchanged, and tell who listens', async () => {
    const server = await startServer()
    const told: string[] = []
    server.onDelivered(mail => told.push(mail.to))
    const wait = server.waitForDelivered(mail => mail.to === 'ana@north.example', 5_000)
    await send(server, 'someone@else.example', 'first')
    await send(server, 'ana@north.example', 'second')
    expect((await wait).raw.toString()).toBe(mailTo('ana@north.example', 'second\n').raw.toString().replaceAll('\n', '\r\n'))
    expect(told).toEqual(['someone@else.example', 'ana@north.example'])
    expect(await server.waitForDelivered(mail => mail.to === 'someone@else.example', 1)).toBe(server.delivered[0])
  })

  it('say so when nothing came in time', async () => {
    const server = await startServer()
    await expect(server.waitForDelivered(() => true, 20)).rejects.toThrow('no such mail reached a customer within 0.02 s')
  })
})

describe('the SMTP side', () => {
  it('refuses what is larger than it takes, with a permanent code', async () => {
    const server = await startServer()
    await expect(send(server, 'support@demo.example', 'x'.repeat(31 * 1024 * 1024))).rejects.toThrow('refused the mail: 552')
  })

  it('reports a server that is gone', async () => {
    const server = await startPracticeServer({ address: 'support@demo.example' })
    await server.stop()
    await expect(send(server, 'support@demo.example')).rejects.toThrow('ECONNREFUSED')
  })

  it('reports a port that is taken, and leaves nothing open', async () => {
    const server = await startServer()
    await expect(startPracticeServer({ address: 'a@demo.example', smtpPort: server.smtpPort })).rejects.toThrow('EADDRINUSE')
    await expect(startPracticeServer({ address: 'a@demo.example', imapPort: server.imapPort })).rejects.toThrow('EADDRINUSE')
  })

  it('stops at once, also while clients are connected', async () => {
    const server = await startPracticeServer({ address: 'support@demo.example' })
    const sockets = [connect(server.smtpPort, '127.0.0.1'), connect(server.imapPort, '127.0.0.1')]
    await Promise.all(sockets.map(socket => new Promise(resolve => socket.on('error', () => undefined).once('data', resolve))))
    const closed = sockets.map(socket => new Promise(resolve => socket.once('close', resolve)))
    await server.stop()
    await Promise.all(closed)
  })
})
