// Environment and postdesk.yaml, read once into one frozen, checked Config; all faults are reported together.
// The parts stand beside it: yaml-file.ts (positions), config-yaml.ts (secrets), config-schema.ts (shape), config-checks.ts (cross-field),
// config-templates.ts. A fault's text never repeats a value, since it might be a secret.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { parseEnv } from 'node:util'
import { crossCheck } from './config-checks.ts'
import { type FileShape, fileSchema } from './config-schema.ts'
import { substitute } from './config-yaml.ts'
import { type Fault, inOrder, locate } from './fault.ts'
import { type Form, findingsOf } from './shape-findings.ts'
import type { Language } from './understanding/letter.ts'
import { type Path, readYaml } from './yaml-file.ts'

export type After =
  | { readonly action: 'leave' }
  | { readonly action: 'flag'; readonly flag: string }
  | { readonly action: 'move'; readonly folder: string }

export interface ImapConfig {
  readonly host: string
  readonly port: number
  /** `implicit`: TLS from the first byte (993); `starttls`: upgraded, and refused where it can't be; `none`: for loopback only. */
  readonly tls: 'implicit' | 'starttls' | 'none'
  /** False accepts any certificate; `check` warns about it. */
  readonly verifyCertificate: boolean
  /** PEM text of a private authority to trust besides the system's. */
  readonly ca?: string
  readonly user: string
  readonly password: string
}

export interface MailboxConfig {
  readonly name: string
  /** The address customers write to: lower-cased. */
  readonly address: string
  readonly imap: ImapConfig
  readonly folders: readonly string[]
  readonly after: After
  /** What the very first connection takes of the mail already there. Imported mail is never acknowledged. */
  readonly import: { readonly take: 'new' } | { readonly take: 'all' } | { readonly take: 'since'; readonly since: Date }
  /** Besides IDLE, and instead of it where the server has none. */
  readonly pollSeconds: number
  /** Larger mail is taken without its attachments. */
  readonly maxMessageBytes: number
  /** Whose Authentication-Results header (RFC 8601 authserv-id) to believe; empty: nobody's. */
  readonly authservIds: readonly string[]
  /** Of mails whose own language is not known; the house's where it is not set. */
  readonly language?: Language
}

export interface SmtpConfig {
  readonly host: string
  readonly port: number
  readonly tls: 'implicit' | 'starttls' | 'none'
  readonly verifyCertificate: boolean
  readonly ca?: string
  readonly auth?: { readonly user: string; readonly password: string }
  /** Connections kept open at most, per process. */
  readonly maxConnections: number
}

/** The satisfaction page. */
export interface WebConfig {
  readonly host: string
  readonly port: number
  /** Where customers reach it, without a slash at its end; without it no mail links to it. */
  readonly url?: string
}

export interface Config {
  readonly organisation: { readonly name: string }
  readonly defaultLanguage: Language
  /** Before a ticket's number: `PD` gives PD-1042. */
  readonly numberPrefix: string
  /** Absolute. */
  readonly policyFolder: string
  readonly mailboxes: readonly MailboxConfig[]
  readonly smtp: SmtpConfig
  readonly database: { readonly kind: 'embedded'; readonly directory: string } | { readonly kind: 'url'; readonly url: string }
  readonly queue: { readonly kind: 'postgres' } | { readonly kind: 'redis'; readonly url: string }
  /** Without it no page is served. */
  readonly web?: WebConfig
  readonly acknowledgement: {
    /** Unasked mail an hour at most to one address, and to one domain, whose mail did not prove where it came from. */
    readonly perRecipientPerHour: number
    readonly perDomainPerHour: number
  }
  /** A reply to a ticket closed longer than this opens a new, linked one. */
  readonly reopenDays: number
  /** A resolved ticket closes itself after this many days. */
  readonly closeResolvedDays: number
  /** What to do with a mail whose sending was cut off between the server's acceptance and our record. */
  readonly uncertain: 'send-again' | 'hold'
  readonly log: { readonly level: 'debug' | 'info' | 'warn' | 'error' | 'silent' }
}

export type Loaded =
  | { readonly ok: true; readonly config: Config; readonly file: string; readonly warnings: readonly Fault[] }
  | { readonly ok: false; readonly faults: readonly Fault[] }

export interface LoadOptions {
  /** --config; else POSTDESK_CONFIG, else postdesk.yaml in `cwd`. */
  readonly file?: string | undefined
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  readonly now: Date
}

/** Where the configuration is looked for. */
export const configPath = ({ file, env, cwd }: Omit<LoadOptions, 'now'>): string =>
  resolve(cwd, file ?? (env.POSTDESK_CONFIG || 'postdesk.yaml'))

/** Reads, fills in secrets, and checks the whole file. Expected trouble is returned, every fault of it at once. */
export function loadConfig(options: LoadOptions): Loaded {
  const path = configPath(options)
  const shown = relative(options.cwd, path).startsWith('..') ? path : relative(options.cwd, path)
  try {
    return checkText(readFileSync(path, 'utf8'), path, shown, options)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === undefined) throw error
    const why =
      code === 'ENOENT' ? 'there is no such file: "postdesk init" writes one, --config FILE names another' : `cannot be read (${code})`
    return { ok: false, faults: [{ file: shown, line: 0, column: 0, path: '', text: why }] }
  }
}

function checkText(text: string, path: string, shown: string, options: LoadOptions): Loaded {
  const yaml = readYaml(text)
  const located = locate(yaml, shown)
  const syntax = yaml.faults.map(fault => ({ file: shown, ...fault.place, path: '', text: fault.text }))
  if (!yaml.readable) return { ok: false, faults: syntax }

  const directory = dirname(path)
  const secrets = substitute(yaml.value, { env: { ...dotEnv(directory), ...options.env }, directory })
  const parsed = fileSchema.safeParse(secrets.value)
  const cross = crossCheck(secrets.value, options.now)
  const shape = parsed.success ? [] : findingsOf(parsed.error.issues, secrets.value, FORM)
  // What was said of a secret that is not there is noise: its own fault says it better.
  const others = [...shape, ...cross.faults].filter(finding => !secrets.faults.some(fault => isWithin(finding.path, fault.path)))
  const faults = inOrder([...syntax, ...[...secrets.faults, ...others].map(located)])
  if (!parsed.success || faults.length > 0) return { ok: false, faults }
  return { ok: true, config: deepFreeze(toConfig(parsed.data, directory)), file: path, warnings: cross.warnings.map(located) }
}

const FORM: Form = { schema: fileSchema, whenEmpty: 'the file is empty: "postdesk init" writes one to begin with' }

const isWithin = (path: Path, holder: Path) => holder.every((step, index) => path[index] === step)

/** Variables may also stand in a `.env` file beside the configuration; the real environment wins. */
function dotEnv(directory: string): Readonly<Record<string, string | undefined>> {
  const file = join(directory, '.env')
  return existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}
}

function toConfig(file: FileShape, directory: string): Config {
  const { organisation, tickets, database, queue } = file
  return {
    organisation: { name: organisation.name },
    defaultLanguage: organisation.language,
    numberPrefix: tickets.prefix,
    policyFolder: resolve(directory, file.policy),
    mailboxes: file.mailboxes.map(toMailbox),
    smtp: toSmtp(file.smtp),
    database: toDatabase(database, directory),
    queue: queue === 'postgres' ? { kind: 'postgres' } : { kind: 'redis', url: queue },
    ...(file.web === undefined ? {} : { web: toWeb(file.web) }),
    acknowledgement: file.acknowledgement,
    reopenDays: tickets.reopenDays,
    closeResolvedDays: tickets.closeResolvedDays,
    uncertain: file.uncertain,
    log: file.log,
  }
}

function toWeb({ host, port, url }: NonNullable<FileShape['web']>): WebConfig {
  return { host, port, ...(url === undefined ? {} : { url }) }
}

function toDatabase(database: FileShape['database'], directory: string): Config['database'] {
  if (typeof database === 'object') return { kind: 'embedded', directory: resolve(directory, database.embedded) }
  return database === 'embedded' ? { kind: 'embedded', directory: resolve(directory, 'data') } : { kind: 'url', url: database }
}

type FileMailbox = FileShape['mailboxes'][number]

function toMailbox(mailbox: FileMailbox): MailboxConfig {
  const { imap } = mailbox
  return {
    name: mailbox.name,
    address: mailbox.address,
    imap: { ...toServer(imap, { implicit: 993, starttls: 143 }), user: imap.user ?? mailbox.address, password: imap.password },
    folders: mailbox.folders ?? [mailbox.folder ?? 'INBOX'],
    after: toAfter(mailbox.after),
    import: typeof mailbox.import === 'string' ? { take: mailbox.import } : { take: 'since', since: new Date(mailbox.import.since) },
    pollSeconds: mailbox.pollSeconds,
    maxMessageBytes: mailbox.maxMessageMegabytes * 1024 * 1024,
    authservIds: mailbox.authservIds,
    ...(mailbox.language === undefined ? {} : { language: mailbox.language }),
  }
}

function toSmtp(smtp: FileShape['smtp']): SmtpConfig {
  const { user, password, maxConnections } = smtp
  const login = user !== undefined && password !== undefined ? { auth: { user, password } } : {}
  return { ...toServer(smtp, { implicit: 465, starttls: 587 }), ...login, maxConnections }
}

interface Ports {
  readonly implicit: number
  readonly starttls: number
}

/** The port follows from the kind of TLS and the other way round (RFC 8314 3); with neither, TLS from the first byte. */
function toServer({ host, port, tls, verifyCertificate, ca }: FileMailbox['imap'] | FileShape['smtp'], ports: Ports) {
  const kind = tls ?? (port === ports.starttls || port === 25 ? 'starttls' : 'implicit')
  return {
    host,
    port: port ?? ports[kind === 'implicit' ? 'implicit' : 'starttls'],
    tls: kind,
    verifyCertificate,
    ...(ca === undefined ? {} : { ca }),
  }
}

function toAfter(after: FileMailbox['after']): After {
  if (after === 'leave') return { action: 'leave' }
  if (after === 'flag') return { action: 'flag', flag: '\\Seen' }
  return 'flag' in after ? { action: 'flag', flag: after.flag } : { action: 'move', folder: after.move }
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFreeze)
  return Object.freeze(value)
}
