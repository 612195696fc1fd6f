// The only importer of Nodemailer: hands one letter to the mail server and says, as a value, what came of it.
// Promises that a letter is called unsent only where the server can't have taken it: it watches how far the letter was read.
// Reads no file and fetches no address, whatever stands in a letter.
import { type Readable, Transform } from 'node:stream'
import { getCACertificates } from 'node:tls'
import { createTransport, type SendMailOptions } from 'nodemailer'
import type { SmtpConfig } from '../config.ts'
import type { Log } from '../log.ts'
import { classifyAcceptance, classifyTrouble, type SmtpResult, type Stage, type Trouble } from './classify.ts'
import type { OutboxLetter } from './compose.ts'

/** A letter as the outbox keeps it; Message-IDs without angle brackets, except in `threadRefs`. */
export interface OutgoingMail extends Omit<OutboxLetter, 'kind' | 'ticketId' | 'language' | 'replyTo' | 'html'> {
  readonly replyTo: string | null
  readonly html: string | null
  readonly createdAt: Date
}

export interface Smtp {
  /** One attempt. Never throws: trouble is a result. */
  send(mail: OutgoingMail): Promise<SmtpResult>
  /** Connects and logs in, sends nothing. Null when all is well, else why not. */
  verify(): Promise<string | null>
  /** Cuts what is still being sent (its result says how far it came) and lets go of every connection. */
  close(): Promise<void>
}

export interface Timeouts {
  readonly connectMs: number
  readonly greetingMs: number
  /** Without a word from the server. RFC 5321 4.5.3.2.6: less than ten minutes after the final dot makes duplicates. */
  readonly silenceMs: number
  /** For one attempt as a whole, against a server that trickles. */
  readonly attemptMs: number
}

const TIMEOUTS: Timeouts = { connectMs: 30_000, greetingMs: 60_000, silenceMs: 600_000, attemptMs: 720_000 }

export function createSmtp(config: SmtpConfig, log: Log, timeouts = TIMEOUTS): Smtp {
  const transport = createPool(config, timeouts)
  const progress = new Map<string, Progress>()
  const running = new Set<Promise<unknown>>()
  transport.on('error', error => log.warn('smtp.pool-trouble', { why: codeOf(error) }))
  transport.use('stream', (mail, done) => {
    mail.message?.processFunc(stream => watch(inFewPieces(stream as Readable), progress.get(String(mail.data.messageId))))
    done()
  })

  async function attempt(mail: OutgoingMail): Promise<SmtpResult> {
    // Not AbortSignal.timeout: its timer would hold on to the letter for minutes after it was sent.
    const deadline = new AbortController()
    const timer = setTimeout(() => deadline.abort(), timeouts.attemptMs)
    const message = { ...toMessage(mail), signal: deadline.signal }
    const seen: Progress = { stream: null, ended: false }
    progress.set(String(message.messageId), seen)
    try {
      const { response } = await transport.sendMail(message)
      return classifyAcceptance(response ?? '', config.host)
    } catch (error) {
      return classifyTrouble(toTrouble(error, stageOf(seen)))
    } finally {
      clearTimeout(timer)
      progress.delete(String(message.messageId))
    }
  }

  return {
    send(mail) {
      const sending = attempt(mail).finally(() => running.delete(sending))
      running.add(sending)
      return sending
    },
    verify: () =>
      transport.verify().then(
        () => null,
        error => classifyTrouble(toTrouble(error, 'session')).response,
      ),
    async close() {
      transport.transporter.close?.({ force: true })
      await Promise.allSettled(running)
    },
  }
}

function createPool({ host, port, tls, verifyCertificate, ca, auth, maxConnections }: SmtpConfig, timeouts: Timeouts) {
  return createTransport({
    pool: true,
    host,
    port,
    secure: tls === 'implicit',
    requireTLS: tls === 'starttls',
    ignoreTLS: tls === 'none',
    tls: { rejectUnauthorized: verifyCertificate, ...(ca ? { ca: [...getCACertificates('default'), ca] } : {}) },
    ...(auth ? { auth: { user: auth.user, pass: auth.password } } : {}),
    maxConnections,
    maxMessages: Number.POSITIVE_INFINITY,
    // The pool repeats only what never left us, e.g. when the server closed an idle connection; all other repeating is the outbox's.
    maxRequeues: 1,
    connectionTimeout: timeouts.connectMs,
    greetingTimeout: timeouts.greetingMs,
    socketTimeout: timeouts.silenceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}

/**
 * The envelope sender is the mailbox: RFC 3834 3.3 allows it or `<>` for automatic mail. `<>` is refused by most submission services and
 * fails SPF alignment, and with the mailbox a bounce comes back to where it belongs, on the ticket. It can't make a loop: to a bounce
 * nothing is ever answered. Date is when the row was written, so that a repeat is the same mail to the letter.
 */
function toMessage(mail: OutgoingMail): SendMailOptions {
  return {
    envelope: { from: mail.fromAddress, to: [mail.toAddress] },
    from: { name: mail.fromName, address: mail.fromAddress },
    to: { name: mail.toName, address: mail.toAddress },
    ...(mail.replyTo ? { replyTo: mail.replyTo } : {}),
    messageId: `<${mail.messageId}>`,
    ...(mail.inReplyTo ? { inReplyTo: `<${mail.inReplyTo}>` } : {}),
    ...(mail.threadRefs ? { references: mail.threadRefs } : {}),
    date: mail.createdAt,
    headers: { ...mail.headers },
    subject: mail.subject,
    text: mail.text,
    ...(mail.html === null ? {} : { html: mail.html }),
    xMailer: false,
  }
}

const PIECE_BYTES = 64 * 1024

/** Nodemailer makes a letter in ten small pieces, and each would be a write to the socket, the dearest thing a mail costs us. */
function inFewPieces(stream: Readable): Readable {
  let pieces: Buffer[] = []
  let bytes = 0
  const joined = new Transform({
    transform(piece: Buffer, _, done) {
      pieces.push(piece)
      bytes += piece.length
      if (bytes >= PIECE_BYTES) flush()
      done()
    },
    flush(done) {
      flush()
      done()
    },
  })
  const flush = () => {
    if (bytes > 0) joined.push(Buffer.concat(pieces))
    pieces = []
    bytes = 0
  }
  // A fault in making the letter has to reach who reads it.
  stream.on('error', error => joined.destroy(error))
  return stream.pipe(joined)
}

interface Progress {
  stream: Readable | null
  ended: boolean
}

/** Nodemailer reads the letter only after the server has said 354, and ends it with the final dot; both are seen from here. */
function watch(stream: Readable, progress: Progress | undefined): Readable {
  if (!progress) return stream
  progress.stream = stream
  progress.ended = false
  return stream.once('end', () => {
    progress.ended = true
  })
}

function stageOf({ stream, ended }: Progress): Stage {
  if (!stream) return 'session'
  if (ended) return 'handed-over'
  return stream.readableDidRead ? 'text' : 'envelope'
}

function toTrouble(error: unknown, stage: Stage): Trouble {
  const { message, command = '', response = '' } = error as { message: string; command?: string; response?: string }
  return { stage, code: codeOf(error), command, reply: response, message }
}

/** The pool's own "was closed" is the one network error of Nodemailer that carries no code. */
function codeOf(error: unknown): string {
  const { code, message } = error as { code?: unknown; message?: unknown }
  if (typeof code === 'string') return code
  return message === 'Connection pool was closed' ? 'ECONNECTION' : ''
}
