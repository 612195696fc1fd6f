// A private Dovecot for tests and benchmarks: its own folder, an ephemeral port on loopback, Maildir, nothing shared with the machine's own.
// Mail is delivered as an MTA does it, by a rename into new/, so that thousands a second are possible. Needs dovecot-imapd on PATH.
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { type AddressInfo, connect, createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

export interface DovecotOptions {
  /** `implicit`: TLS from the first byte; `starttls`: offered in clear, and required before login; `none`: no TLS at all. */
  readonly tls?: 'none' | 'implicit' | 'starttls'
  /** The certificate is self-signed for `localhost`; an expired one ended in 2020. */
  readonly expired?: boolean
  /** False leaves IDLE out of what the server says it can do, as some old servers do. */
  readonly idle?: boolean
  readonly users?: readonly string[]
}

export interface DeliveryOptions {
  readonly folder?: string
  /** What the server will give as INTERNALDATE. */
  readonly receivedAt?: Date
}

export interface Dovecot {
  readonly host: string
  readonly port: number
  /** The first user; all have the same password. */
  readonly user: string
  readonly password: string
  /** PEM of the certificate, to be trusted by tests. */
  readonly certificate: string | undefined
  deliver(user: string, raw: string | Buffer, options?: DeliveryOptions): void
  deliverMany(user: string, raws: readonly (string | Buffer)[], options?: DeliveryOptions): void
  addFolder(user: string, folder: string): void
  /** The Maildir of a folder. */
  folderPath(user: string, folder?: string): string
  /** Files of a folder, the new and the seen ones, as Maildir names them (flags after `:2,`). */
  files(user: string, folder?: string): readonly string[]
  /** Takes all mail of a folder away, as another client would. */
  removeMail(user: string, folder?: string): void
  /** Takes all mail and all folders but INBOX away, so that a test begins with nothing. Call it while no session is open. */
  clear(): void
  /** Gives the folder a new UIDVALIDITY and new UIDs. Call it while no session has the folder open, or restart afterwards. */
  resetUidValidity(user: string, folder?: string): void
  /** Ends all sessions; `start` comes up again on the same port, with the same mail. */
  halt(): Promise<void>
  start(): Promise<void>
  restart(): Promise<void>
  /** Ends it and removes its folder. */
  stop(): Promise<void>
}

const PASSWORD = 'secret'
const INSTALL = 'apt-get install -y dovecot-imapd'

export async function startDovecot(options: DovecotOptions = {}): Promise<Dovecot> {
  const home = mkdtempSync(join(tmpdir(), 'postdesk-dovecot-'))
  const server = new PrivateDovecot(home, await freePort(), options)
  server.clear()
  await server.start()
  return server
}

class PrivateDovecot implements Dovecot {
  readonly host = '127.0.0.1'
  readonly port: number
  readonly user: string
  readonly password = PASSWORD
  readonly certificate: string | undefined
  readonly #home: string
  readonly #users: readonly string[]
  readonly #owner = mailOwner()
  #child: ChildProcess | undefined
  #delivered = 0

  constructor(home: string, port: number, options: DovecotOptions) {
    this.#home = home
    this.port = port
    this.#users = options.users ?? ['support']
    this.user = this.#users[0] ?? 'support'
    // Dovecot's workers are other users than root: they must be able to come in.
    chmodSync(home, 0o755)
    mkdirSync(join(home, 'mail'))
    this.#own(join(home, 'mail'))
    if (options.tls && options.tls !== 'none') this.certificate = makeCertificate(home, options.expired ?? false)
    writeFileSync(join(home, 'passwd'), this.#users.map(user => `${user}:{PLAIN}${PASSWORD}\n`).join(''))
    writeFileSync(join(home, 'dovecot.conf'), configuration(home, port, options, this.#owner))
  }

  async start(): Promise<void> {
    if (spawnSync('dovecot', ['--version'], { env: searchPath() }).status !== 0)
      throw new Error(`Dovecot is not installed; type: ${INSTALL}`)
    this.#child = spawn('dovecot', ['-F', '-c', join(this.#home, 'dovecot.conf')], { env: searchPath(), stdio: 'ignore' })
    const child = this.#child
    // A test run that is cut off leaves no server behind.
    const orphan = () => child.kill('SIGTERM')
    process.once('exit', orphan)
    child.once('exit', () => process.off('exit', orphan))
    for (let tries = 0; !(await answers(this.port)); tries++) {
      if (child.exitCode !== null || tries > 200) throw new Error(`Dovecot did not start:\n${this.#readLog()}`)
      await wait(25)
    }
  }

  async stop(): Promise<void> {
    await this.halt()
    rmSync(this.#home, { recursive: true, force: true })
  }

  async restart(): Promise<void> {
    await this.halt()
    await this.start()
  }

  deliver(user: string, raw: string | Buffer, options?: DeliveryOptions): void {
    this.deliverMany(user, [raw], options)
  }

  deliverMany(user: string, raws: readonly (string | Buffer)[], options: DeliveryOptions = {}): void {
    const maildir = this.folderPath(user, options.folder)
    for (const raw of raws) {
      const name = `${Date.now()}.M${String(++this.#delivered).padStart(7, '0')}P${process.pid}.test`
      const temporary = join(maildir, 'tmp', name)
      writeFileSync(temporary, raw)
      if (options.receivedAt) utimesSync(temporary, options.receivedAt, options.receivedAt)
      renameSync(temporary, join(maildir, 'new', name))
    }
  }

  addFolder(user: string, folder: string): void {
    const maildir = this.folderPath(user, folder)
    for (const path of [join(this.#home, 'mail', user), maildir, ...['cur', 'new', 'tmp'].map(sub => join(maildir, sub))]) {
      mkdirSync(path, { recursive: true })
      this.#own(path)
    }
  }

  folderPath(user: string, folder = 'INBOX'): string {
    const maildir = join(this.#home, 'mail', user)
    return folder === 'INBOX' ? maildir : join(maildir, `.${folder}`)
  }

  files(user: string, folder?: string): readonly string[] {
    const maildir = this.folderPath(user, folder)
    return ['cur', 'new'].flatMap(sub =>
      execFileSync('ls', ['-1', join(maildir, sub)], { encoding: 'utf8' })
        .split('\n')
        .filter(Boolean),
    )
  }

  removeMail(user: string, folder?: string): void {
    for (const sub of ['cur', 'new']) {
      const path = join(this.folderPath(user, folder), sub)
      for (const name of readdirSync(path)) rmSync(join(path, name))
    }
  }

  clear(): void {
    for (const user of this.#users) {
      // Dovecot may be writing an index there this very moment.
      rmSync(join(this.#home, 'mail', user), { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
      this.addFolder(user, 'INBOX')
    }
  }

  resetUidValidity(user: string, folder?: string): void {
    const maildir = this.folderPath(user, folder)
    const list = join(maildir, 'dovecot-uidlist')
    const before = Number(/ V(\d+) /.exec(readFileSync(list, 'utf8'))?.[1])
    for (const file of readdirSync(maildir).filter(name => name.startsWith('dovecot.'))) rmSync(join(maildir, file))
    writeFileSync(list, `3 V${before + 1} N1\n`)
    this.#own(list)
  }

  async halt(): Promise<void> {
    const child = this.#child
    this.#child = undefined
    if (!child || child.exitCode !== null) return
    const ended = new Promise<void>(resolve => child.once('exit', () => resolve()))
    child.kill('SIGTERM')
    const force = setTimeout(() => child.kill('SIGKILL'), 5_000)
    await ended
    clearTimeout(force)
  }

  #own(path: string): void {
    if (process.getuid?.() === 0) chownSync(path, this.#owner.uid, this.#owner.gid)
  }

  #readLog(): string {
    try {
      return readFileSync(join(this.#home, 'dovecot.log'), 'utf8').slice(-2_000)
    } catch {
      return '(it wrote no log)'
    }
  }
}

interface Owner {
  readonly name: string
  readonly uid: number
  readonly gid: number
}

/** Dovecot refuses to touch mail as root, so root lends it to Debian's `mail` user; anyone else keeps it. */
function mailOwner(): Owner {
  const me = userInfo()
  return me.uid === 0 ? { name: 'mail', uid: 8, gid: 8 } : { name: me.username, uid: me.uid, gid: me.gid }
}

function configuration(home: string, port: number, options: DovecotOptions, owner: Owner): string {
  const own =
    process.getuid?.() === 0
      ? ''
      : `default_internal_user = ${owner.name}\ndefault_internal_group = ${owner.gid}\ndefault_login_user = ${owner.name}\n`
  return `${own}protocols = imap
base_dir = ${home}/run
state_dir = ${home}/state
log_path = ${home}/dovecot.log
listen = 127.0.0.1
${encryption(home, options.tls ?? 'none')}
auth_mechanisms = plain login
auth_failure_delay = 0
mail_location = maildir:${home}/mail/%u
mail_uid = ${owner.uid}
mail_gid = ${owner.gid}
first_valid_uid = 1
mail_fsync = never
mail_max_userip_connections = 1000
default_client_limit = 2000
passdb {
  driver = passwd-file
  args = ${home}/passwd
}
userdb {
  driver = static
  args = uid=${owner.uid} gid=${owner.gid} home=${home}/mail/%u
}
namespace inbox {
  inbox = yes
}
service imap-login {
  ${process.getuid?.() === 0 ? '' : 'chroot =\n'}
  inet_listener imap {
    port = ${options.tls === 'implicit' ? 0 : port}
  }
  inet_listener imaps {
    port = ${options.tls === 'implicit' ? port : 0}
    ssl = yes
  }
}
service anvil {
  ${process.getuid?.() === 0 ? '' : 'chroot =\n'}
}
${options.idle === false ? capability(options.tls ?? 'none') : ''}
`
}

function encryption(home: string, tls: 'none' | 'implicit' | 'starttls'): string {
  if (tls === 'none') return 'ssl = no\ndisable_plaintext_auth = no'
  return `ssl = ${tls === 'starttls' ? 'required' : 'yes'}\nssl_cert = <${home}/cert.pem\nssl_key = <${home}/key.pem`
}

const capability = (tls: string) =>
  `imap_capability = IMAP4rev1 UIDPLUS MOVE LITERAL+ NAMESPACE ID${tls === 'starttls' ? ' STARTTLS' : ''}\nprotocol imap {\n  imap_capability = IMAP4rev1 UIDPLUS MOVE LITERAL+ NAMESPACE ID\n}`

function makeCertificate(home: string, expired: boolean): string {
  const dates = expired ? ['-not_before', '20190101000000Z', '-not_after', '20200101000000Z'] : ['-days', '30']
  const key = join(home, 'key.pem')
  const request = join(home, 'request.pem')
  const certificate = join(home, 'cert.pem')
  const extensions = join(home, 'ca')
  mkdirSync(extensions)
  for (const name of ['index.txt', 'ca.cnf', 'serial']) writeFileSync(join(extensions, name), caFile(extensions, name))
  const openssl = (...args: string[]) => execFileSync('openssl', args, { stdio: 'pipe' })
  openssl('req', '-new', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=localhost', '-keyout', key, '-out', request)
  const [from, to] = expired ? ['-startdate', '-enddate'] : ['', '']
  const span = expired ? [from, dates[1] ?? '', to, dates[3] ?? ''] : dates
  openssl(
    'ca',
    '-batch',
    '-selfsign',
    '-config',
    join(extensions, 'ca.cnf'),
    ...span.filter(Boolean),
    '-keyfile',
    key,
    '-in',
    request,
    '-out',
    certificate,
    '-notext',
  )
  return readFileSync(certificate, 'utf8')
}

/** `openssl ca` is the only form of Debian 12's openssl that can date a certificate back. */
function caFile(folder: string, name: string): string {
  if (name === 'serial') return '01\n'
  if (name === 'index.txt') return ''
  return `[ca]
default_ca = own
[own]
new_certs_dir = ${folder}
database = ${folder}/index.txt
serial = ${folder}/serial
default_md = sha256
policy = any
x509_extensions = names
[any]
commonName = supplied
[names]
subjectAltName = DNS:localhost,IP:127.0.0.1
basicConstraints = CA:TRUE
`
}

/** Debian keeps servers in /usr/sbin, which an ordinary user's PATH leaves out. */
const searchPath = () => ({ ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/usr/local/sbin` })

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>(resolve => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise(resolve => probe.close(resolve))
  return port
}

function answers(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const socket = connect({ port, host: '127.0.0.1' })
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
