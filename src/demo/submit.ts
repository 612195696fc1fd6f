// The smallest mail client that speaks SMTP (RFC 5321): one connection, one mail, plain, to loopback.
// Customers of the demo send with it, so that their mail takes the same way as any other.
import { connect, type Socket } from 'node:net'

export interface Submission {
  readonly port: number
  readonly from: string
  readonly to: string
  readonly raw: Buffer
}

const TIMEOUT_MS = 10_000

/** Sends one mail and returns the server's last word on it. @throws with the reply where the server refuses. */
export async function submitMail({ port, from, to, raw }: Submission): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  socket.setTimeout(TIMEOUT_MS, () => socket.destroy(new Error(`no answer from the SMTP server within ${TIMEOUT_MS / 1000} s`)))
  const replies = readReplies(socket)
  try {
    await expectReply(replies, '220')
    await say(socket, replies, 'EHLO customer.example', '250')
    await say(socket, replies, `MAIL FROM:<${from}>`, '250')
    await say(socket, replies, `RCPT TO:<${to}>`, '250')
    await say(socket, replies, 'DATA', '354')
    const answer = await say(socket, replies, toWire(raw), '250')
    await say(socket, replies, 'QUIT', '221')
    return answer
  } finally {
    socket.destroy()
  }
}

/** CRLF line ends (RFC 5321 2.3.8), lines that begin with a dot doubled (4.5.2), and the closing dot. */
function toWire(raw: Buffer): Buffer {
  const text = raw.toString('latin1').replace(/\r?\n/g, '\r\n').replace(/^\./gm, '..')
  return Buffer.from(`${text.endsWith('\r\n') ? text : `${text}\r\n`}.\r\n`, 'latin1')
}

async function say(socket: Socket, replies: AsyncIterator<string>, line: string | Buffer, code: string): Promise<string> {
  socket.write(typeof line === 'string' ? `${line}\r\n` : line)
  return expectReply(replies, code)
}

async function expectReply(replies: AsyncIterator<string>, code: string): Promise<string> {
  const { value, done } = await replies.next()
  if (done) throw new Error('the SMTP server closed the connection')
  if (!value.startsWith(code)) throw new Error(`the SMTP server refused the mail: ${value}`)
  return value
}

/** Last lines of replies: a hyphen after the code says that another line follows (RFC 5321 4.2.1). */
async function* readReplies(socket: Socket): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of socket) {
    const lines = (rest + chunk).split('\r\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line[3] !== '-') yield line
  }
}
