// The floor: what the same libraries need for the same mails with no product between. Fetch in batches, simpleParser, one row with the raw
// mail in a transaction of its own, one small acknowledgement through Nodemailer's pool. A process of its own, like the product.
// Promises nothing: no cursor, no ticket, no template, no history, no exactly-once. It says 'watching', then works until it is ended.
import { ImapFlow } from 'imapflow'
import { simpleParser } from 'mailparser'
import { createTransport } from 'nodemailer'
import pg from 'pg'
import { SUPPORT } from './mails.ts'

export interface FloorTask {
  readonly imap: { readonly port: number; readonly user: string; readonly password: string }
  readonly smtpPort: number
  readonly databaseUrl: string
}

const CONCURRENCY = 8
/** The product's default (`smtp.maxConnections`). */
const SMTP_CONNECTIONS = 5
const POLL_MS = 20

const { imap, smtpPort, databaseUrl } = JSON.parse(process.argv[2] ?? '{}') as FloorTask
const pool = new pg.Pool({ connectionString: databaseUrl, max: CONCURRENCY })
const smtp = createTransport({
  pool: true,
  host: '127.0.0.1',
  port: smtpPort,
  ignoreTLS: true,
  maxConnections: SMTP_CONNECTIONS,
  maxMessages: 1e9,
})
const client = new ImapFlow({
  host: '127.0.0.1',
  port: imap.port,
  secure: false,
  auth: { user: imap.user, pass: imap.password },
  logger: false,
  disableAutoIdle: true,
})

async function work(raw: Buffer): Promise<void> {
  const mail = await simpleParser(raw)
  await pool.query('insert into floor (raw) values ($1)', [raw])
  const to = mail.from?.value[0]?.address ?? ''
  const text = `Hello,\n\nwe have your mail "${mail.subject}" and will answer it.\n\nYour number is PD-1001.\n`
  await smtp.sendMail({ from: SUPPORT, to, subject: 'We have received your request', text, html: `<p>${text}</p>` })
}

const queue: Buffer[] = []
const idle = new Set<() => void>()

async function worker(): Promise<never> {
  for (;;) {
    const raw = queue.shift()
    if (raw) await work(raw)
    else await new Promise<void>(resolve => idle.add(resolve))
  }
}

async function fetchFrom(uid: number): Promise<number> {
  // Dovecot shows new mail to a session that asks for news, not to a FETCH.
  await client.noop()
  let last = uid - 1
  for (const { uid: fetched, source } of await client.fetchAll(`${uid}:*`, { uid: true, source: true }, { uid: true })) {
    // `n:*` gives the last mail even where its UID is below n (RFC 3501 6.4.8).
    if (fetched < uid || !source) continue
    last = Math.max(last, fetched)
    queue.push(source)
  }
  for (const wake of idle) wake()
  idle.clear()
  return last + 1
}

await pool.query('create table floor (id bigint generated always as identity primary key, raw bytea not null)')
await client.connect()
await client.mailboxOpen('INBOX')
await smtp.verify()
void Promise.all(Array.from({ length: CONCURRENCY }, worker))
process.on('disconnect', () => process.exit(0))
process.send?.('watching')
for (let next = 1; ; ) {
  next = await fetchFrom(next)
  await new Promise(resolve => setTimeout(resolve, POLL_MS))
}
