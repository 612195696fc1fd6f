// The practice mailbox: an IMAP server in this process, on loopback, out of hoodiecrow-imap.
// Its STARTTLS is left out (the certificate it brings has expired) and its IDLE replaced: the original keeps notifying after DONE
// and leaves a 30-minute timer behind for a connection that broke.
import hoodiecrow, { type Connection, type ImapServer } from 'hoodiecrow-imap'
import { openLoopback } from './loopback.ts'

export interface PracticeImap {
  readonly port: number
  /** Puts a mail into INBOX, tells who idles there, and returns its UID. */
  append(raw: Buffer, at: Date): number
  /** Cuts every open connection, as a restart of a mail server would. */
  disconnectAll(): void
  stop(): Promise<void>
}

export interface PracticeImapOptions {
  readonly port: number
  readonly user: string
  readonly password: string
  /** A new number for each start: UIDs begin at 1 again, and RFC 3501 2.3.1.1 asks to say so. */
  readonly uidValidity: number
}

const PLUGINS = ['ID', 'SASL-IR', 'AUTH-PLAIN', 'NAMESPACE', 'ENABLE', 'UIDPLUS', 'MOVE', 'LITERALPLUS', 'UNSELECT', 'SPECIAL-USE']

export async function startPracticeImap(options: PracticeImapOptions): Promise<PracticeImap> {
  const server = hoodiecrow({
    plugins: [...PLUGINS, idle],
    users: { [options.user]: { password: options.password } },
    storage: { INBOX: { uidvalidity: options.uidValidity }, '': { folders: { Done: { uidvalidity: options.uidValidity } } } },
    credentials: {},
  })
  const loopback = await openLoopback(server.server, server.server, listening => server.listen(options.port, '127.0.0.1', listening))
  return {
    port: loopback.port,
    append: (raw, at) => server.appendMessage('INBOX', [], at, raw.toString('latin1')).message.uid,
    disconnectAll: loopback.cut,
    stop: loopback.close,
  }
}

/** RFC 2177: new mail is announced at once between IDLE and DONE, and only there. */
function idle(server: ImapServer): void {
  server.registerCapability('IDLE')
  server.setCommandHandler('IDLE', (connection: Connection, parsed, data, done) => {
    const reply = (command: 'OK' | 'NO', value: string) =>
      connection.send({ tag: parsed.tag, command, attributes: [{ type: 'TEXT', value }] }, 'IDLE', parsed, data)
    if (connection.state === 'Not Authenticated') {
      reply('NO', 'Log in first')
      return done()
    }
    connection.directNotifications = true
    connection.inputHandler = () => {
      connection.inputHandler = false
      connection.directNotifications = false
      reply('OK', 'IDLE terminated')
    }
    connection.socket?.write('+ idling\r\n')
    connection.processNotifications()
    done()
  })
}
