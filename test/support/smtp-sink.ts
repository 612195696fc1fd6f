// A mail server that takes everything and lets a test say otherwise: it may refuse, hang or hang up at any step of a mail.
// In counting mode it keeps ids only, so that a bench of thousands of mails measures the sender and not the sink.
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerDataStream, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server'

export interface SunkMail {
  readonly envelope: { readonly from: string; readonly to: readonly string[] }
  /** Without angle brackets; empty where the mail had none. */
  readonly messageId: string
  /** Empty in counting mode. */
  readonly raw: string
  readonly receivedAt: number
}

/**
 * What the sink does with a command or a mail: nothing special, refuse it with these words, never answer, close the connection,
 * or (for a mail) take it and close before the answer, or answer with words of its own.
 */
export type Answer = 'accept' | 'hang' | 'drop' | 'take-and-drop' | { readonly refuse: string } | { readonly accept: string }

export interface SinkOptions {
  readonly keep?: 'all' | 'ids'
  readonly port?: number
  /** Asked at each step; `number` counts mails (or recipients) from 1. */
  readonly onRecipient?: (address: string, number: number) => Answer
  readonly onMail?: (mail: SunkMail, number: number) => Answer
  readonly onConnect?: () => Answer
  readonly server?: SMTPServerOptions
}

export interface SmtpSink {
  readonly port: number
  /** Those that were answered with 250, and those taken by 'take-and-drop', in order. */
  readonly mails: readonly SunkMail[]
  byMessageId(messageId: string): readonly SunkMail[]
  /** Resolves as soon as so many mails are here, or one that fits. @throws after `timeoutMs`. */
  waitFor(wanted: number | ((mail: SunkMail) => boolean), timeoutMs?: number): Promise<SunkMail>
  /** Closes every connection that is open now; new ones are welcome. */
  dropConnections(): void
  stop(): Promise<void>
}

interface Waiter {
  readonly fits: (mail: SunkMail, count: number) => boolean
  readonly resolve: (mail: SunkMail) => void
}

export async function startSmtpSink(options: SinkOptions = {}): Promise<SmtpSink> {
  const mails: SunkMail[] = []
  const waiters = new Set<Waiter>()
  const take = (mail: SunkMail) => {
    mails.push(mail)
    for (const waiter of waiters) if (waiter.fits(mail, mails.length)) waiter.resolve(mail)
  }
  const server = createServer(options, take)
  // A client that goes away is what half of the tests are about.
  server.on('error', () => undefined)
  server.listen(options.port ?? 0, '127.0.0.1')
  await once(server.server, 'listening')
  return {
    port: (server.server.address() as AddressInfo).port,
    mails,
    byMessageId: messageId => mails.filter(mail => mail.messageId === messageId),
    waitFor: (wanted, timeoutMs = 10_000) => waitFor({ mails, waiters }, wanted, timeoutMs),
    dropConnections: () => dropAll(server),
    stop: () => {
      dropAll(server)
      return new Promise(resolve => server.close(() => resolve()))
    },
  }
}

function createServer(options: SinkOptions, take: (mail: SunkMail) => void): SMTPServer {
  let recipients = 0
  let arrived = 0
  const server: SMTPServer = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    disableReverseLookup: true,
    closeTimeout: 100,
    onAuth: (_auth, _session, done) => done(null, { user: 'anybody' }),
    onConnect: (session, done) => answer(server, session, options.onConnect?.() ?? 'accept', done),
    onRcptTo: (address, session, done) => answer(server, session, options.onRecipient?.(address.address, ++recipients) ?? 'accept', done),
    onData: async (stream, session, done) => {
      // Null where the client went away in the middle: there is nobody to answer.
      const mail = await read(stream, session, options.keep ?? 'all').catch(() => null)
      if (!mail) return
      const verdict = options.onMail?.(mail, ++arrived) ?? 'accept'
      if (verdict === 'accept' || verdict === 'take-and-drop' || (typeof verdict === 'object' && 'accept' in verdict)) take(mail)
      answer(server, session, verdict, done)
    },
    ...options.server,
  })
  return server
}

type Done = (error?: Error | null, message?: string) => void

function answer(server: SMTPServer, session: SMTPServerSession, verdict: Answer, done: Done): void {
  if (verdict === 'hang') return
  if (verdict === 'accept') done()
  else if (verdict === 'drop' || verdict === 'take-and-drop') drop(server, session)
  else if ('accept' in verdict) done(null, verdict.accept)
  else done(toRefusal(verdict.refuse))
}

function toRefusal(reply: string): Error {
  const [, code, words] = /^(\d{3}) (.*)$/s.exec(reply) ?? []
  return Object.assign(new Error(words), { responseCode: Number(code) })
}

/** smtp-server shows its connections, though its types do not tell. */
interface Connection {
  readonly session: { readonly id: string }
  readonly _socket: { destroy(): void }
}
const connectionsOf = (server: SMTPServer) => [...(server as unknown as { connections: Set<Connection> }).connections]

function drop(server: SMTPServer, session: SMTPServerSession): void {
  for (const connection of connectionsOf(server)) if (connection.session.id === session.id) connection._socket.destroy()
}

function dropAll(server: SMTPServer): void {
  for (const connection of connectionsOf(server)) connection._socket.destroy()
}

async function read(stream: SMTPServerDataStream, session: SMTPServerSession, keep: 'all' | 'ids'): Promise<SunkMail> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) if (keep === 'all' || chunks.length === 0) chunks.push(chunk as Buffer)
  const raw = Buffer.concat(chunks).toString('utf8')
  const { mailFrom, rcptTo } = session.envelope
  const envelope = { from: mailFrom === false ? '' : mailFrom.address, to: rcptTo.map(({ address }) => address) }
  const messageId = /^message-id:\s*<([^>]*)>/im.exec(raw)?.[1] ?? ''
  return { envelope, messageId, raw: keep === 'all' ? raw : '', receivedAt: Date.now() }
}

interface Arrivals {
  readonly mails: readonly SunkMail[]
  readonly waiters: Set<Waiter>
}

function waitFor({ mails, waiters }: Arrivals, wanted: number | ((mail: SunkMail) => boolean), timeoutMs: number): Promise<SunkMail> {
  const fits: Waiter['fits'] = typeof wanted === 'number' ? (_, count) => count >= wanted : wanted
  const here = mails.find((mail, index) => fits(mail, index + 1))
  if (here) return Promise.resolve(here)
  const { promise, resolve, reject } = Promise.withResolvers<SunkMail>()
  const waiter = { fits, resolve }
  const timer = setTimeout(
    () => reject(new Error(`the sink has ${mails.length} mails after ${timeoutMs} ms, and not what was waited for`)),
    timeoutMs,
  )
  waiters.add(waiter)
  return promise.finally(() => {
    clearTimeout(timer)
    waiters.delete(waiter)
  })
}
