// A whole mail provider in this process, on loopback only: an SMTP server whose mail to the support address lands in an IMAP
// mailbox, and whose mail to anyone else lands in that customer's inbox, a list in memory. Nothing leaves the machine.
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server'
import { type Clock, systemClock } from '../clock.ts'
import { createInbox, type PracticeMail } from './inbox.ts'
import { openLoopback } from './loopback.ts'
import { startPracticeImap } from './practice-imap.ts'
import { AUTHSERV_ID, receive } from './receive.ts'

/** A mail in the support mailbox; `raw` holds what the receiving server wrote on top. */
export interface ReceivedMail extends PracticeMail {
  readonly uid: number
}

export interface PracticeServer {
  readonly smtpPort: number
  readonly imapPort: number
  readonly user: string
  readonly password: string
  readonly uidValidity: number
  /** Mail that reached customers, oldest first. */
  readonly delivered: readonly PracticeMail[]
  onDelivered(listener: (mail: PracticeMail) => void): void
  /** Mail in the support mailbox, oldest first. */
  readonly received: readonly ReceivedMail[]
  /** Told of each mail put into the support mailbox. */
  onReceived(listener: (mail: ReceivedMail) => void): void
  /** The first mail to a customer, past or to come, that fits. @throws when none came in time, or before the signal. */
  waitForDelivered(fits: (mail: PracticeMail) => boolean, timeoutMs: number, signal?: AbortSignal): Promise<PracticeMail>
  /** Cuts every open IMAP connection, as a restart of a mail server would. */
  disconnectImap(): void
  stop(): Promise<void>
}

export interface PracticeServerOptions {
  /** The support mailbox; `support+anything@` is delivered there too. */
  readonly address: string
  /** 0 or left out: any free port. */
  readonly smtpPort?: number
  readonly imapPort?: number
  readonly clock?: Clock
}

const MAX_MAIL_BYTES = 30 * 1024 * 1024
const PASSWORD = 'practice'

export async function startPracticeServer(options: PracticeServerOptions): Promise<PracticeServer> {
  const clock = options.clock ?? systemClock
  const uidValidity = Math.floor(clock.now().getTime() / 1000)
  const imap = await startPracticeImap({ port: options.imapPort ?? 0, user: options.address, password: PASSWORD, uidValidity })
  const customers = createInbox<PracticeMail>()
  const support = createInbox<ReceivedMail>()
  const smtp = createSmtp((mail, session) => {
    if (!isFor(options.address, mail.to)) return customers.put(mail)
    const raw = receive(mail.raw, { ...mail, ...describe(session) })
    support.put({ ...mail, raw, uid: imap.append(raw, mail.at) })
  }, clock)
  const listen = (listening: () => void) => smtp.listen(options.smtpPort ?? 0, '127.0.0.1', listening)
  const loopback = await openLoopback(smtp.server, smtp, listen).catch(async error => {
    await imap.stop()
    throw error
  })
  return {
    smtpPort: loopback.port,
    imapPort: imap.port,
    user: options.address,
    password: PASSWORD,
    uidValidity,
    delivered: customers.mails,
    onDelivered: customers.on,
    received: support.mails,
    onReceived: support.on,
    waitForDelivered: customers.waitFor,
    disconnectImap: imap.disconnectAll,
    stop: async () => {
      await loopback.close()
      await imap.stop()
    },
  }
}

/** Sub-addresses count: our Reply-To is one (RFC 5233). */
function isFor(address: string, recipient: string): boolean {
  const [local, domain] = recipient.toLowerCase().split('@', 2)
  return `${local?.split('+', 1)[0]}@${domain}` === address.toLowerCase()
}

const describe = (session: SMTPServerSession) => ({
  client: `${session.hostNameAppearsAs || 'unknown'} ([${session.remoteAddress}])`,
  id: session.id,
})

function createSmtp(deliver: (mail: PracticeMail, session: SMTPServerSession) => void, clock: Clock): SMTPServer {
  return new SMTPServer({
    name: AUTHSERV_ID,
    banner: 'Postdesk practice mail server, nothing leaves this machine',
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: MAX_MAIL_BYTES,
    logger: false,
    onData: (stream, session, reply) => {
      readAll(stream).then(raw => {
        if (stream.sizeExceeded) return reply(Object.assign(new Error('larger than the practice server takes'), { responseCode: 552 }))
        const { mailFrom, rcptTo } = session.envelope
        const from = mailFrom ? mailFrom.address : ''
        for (const { address } of rcptTo) deliver({ from, to: address, raw, at: clock.now() }, session)
        reply(null, `delivered as ${session.id}`)
      }, reply)
    },
  })
}

async function readAll(stream: SMTPServerDataStream): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
