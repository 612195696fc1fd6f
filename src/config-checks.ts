// What the settings say about each other: the mistakes that each setting alone can't show.
// Works on the unchecked values, so that these faults are told in the same breath as a wrong port elsewhere.
import type { Finding, Path } from './yaml-file.ts'

type Raw = Readonly<Record<string, unknown>>

/** Both in the order of the file's own parts; a warning stops nothing. */
export interface CrossFindings {
  readonly faults: readonly Finding[]
  readonly warnings: readonly Finding[]
}

export function crossCheck(raw: unknown, now: Date): CrossFindings {
  const file = record(raw)
  const mailboxes = (Array.isArray(file.mailboxes) ? file.mailboxes : []).map(record)
  const each = mailboxes.map((mailbox, index) => checkMailbox(mailbox, ['mailboxes', index], now))
  const servers = [
    ...mailboxes.map((mailbox, index) => ({ raw: record(mailbox.imap), path: ['mailboxes', index, 'imap'] })),
    { raw: record(file.smtp), path: ['smtp'] },
  ]
  return {
    faults: [
      ...twice(mailboxes, 'name'),
      ...twice(mailboxes, 'address'),
      ...watchedTwice(mailboxes),
      ...each.flat(),
      ...halfLogin(record(file.smtp)),
      ...servers.flatMap(insecure),
    ],
    warnings: [
      ...servers.flatMap(oddServer),
      ...foreignSender(record(file.smtp), mailboxes),
      ...(file.web === undefined ? [] : oddPage(record(file.web))),
      ...oddCaps(record(file.acknowledgement)),
    ],
  }
}

const record = (value: unknown): Raw => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Raw) : {})
const word = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined)
const folded = (value: unknown): string | undefined => word(value)?.toLowerCase()

function twice(mailboxes: readonly Raw[], key: 'name' | 'address'): readonly Finding[] {
  return mailboxes.flatMap((mailbox, index) => {
    const first = mailboxes.findIndex(other => folded(other[key]) === folded(mailbox[key]))
    const repeated = folded(mailbox[key]) !== undefined && first < index
    return repeated ? [{ path: ['mailboxes', index, key], text: `is the same ${key} as mailboxes[${first}] has` }] : []
  })
}

function foldersOf(mailbox: Raw): readonly string[] {
  const listed = Array.isArray(mailbox.folders) ? mailbox.folders : [mailbox.folder ?? 'INBOX']
  return listed.flatMap(folder => word(folder) ?? [])
}

/** INBOX alone is the same in any case (RFC 3501 5.1). */
const folderKey = (folder: string) => (folder.toUpperCase() === 'INBOX' ? 'INBOX' : folder)

/** Two entries that watch one folder of one account would fight over it and take each mail twice. */
function watchedTwice(mailboxes: readonly Raw[]): readonly Finding[] {
  const seen = new Map<string, number>()
  const faults: Finding[] = []
  mailboxes.forEach((mailbox, index) => {
    const imap = record(mailbox.imap)
    const account = [folded(imap.host), String(imap.port ?? ''), word(imap.user) ?? folded(mailbox.address)]
    if (account.includes(undefined)) return
    for (const folder of new Set(foldersOf(mailbox).map(folderKey))) {
      const key = JSON.stringify([...account, folder])
      const first = seen.get(key)
      if (first === undefined) seen.set(key, index)
      else
        faults.push({
          path: ['mailboxes', index, 'imap'],
          text: `the folder ${folder} of this account is watched by mailboxes[${first}] already`,
        })
    }
  })
  return faults
}

function checkMailbox(mailbox: Raw, path: Path, now: Date): readonly Finding[] {
  const faults: Finding[] = []
  const fault = (key: string, text: string) => faults.push({ path: [...path, key], text })
  const folders = foldersOf(mailbox).map(folderKey)
  const target = word(record(mailbox.after).move)
  if (mailbox.folder !== undefined && mailbox.folders !== undefined) fault('folder', 'stands beside `folders`: keep one of them')
  if (new Set(folders).size < folders.length) fault('folders', 'names a folder twice')
  if (target && folders.includes(folderKey(target))) fault('after', 'moves mail into a folder that is watched: it would be taken again')
  const since = word(record(mailbox.import).since)
  if (since && Date.parse(since) > now.valueOf()) fault('import', 'begins in the future: no mail is that new yet')
  return faults
}

function halfLogin(smtp: Raw): readonly Finding[] {
  const missing = smtp.user === undefined ? 'user' : 'password'
  if ((smtp.user === undefined) === (smtp.password === undefined)) return []
  return [{ path: ['smtp', missing], text: 'is missing: a login needs user and password' }]
}

interface Server {
  readonly raw: Raw
  readonly path: Path
}

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[?::1\]?)$/i
const isTrue = (value: unknown) => value === true || value === 'true'

/** Passwords and customers' words in clear text belong on no wire but the machine's own. */
function insecure({ raw, path }: Server): readonly Finding[] {
  const host = word(raw.host)
  if (raw.tls !== 'none' || !host || LOOPBACK.test(host) || isTrue(raw.allowInsecure)) return []
  return [
    {
      path: [...path, 'tls'],
      text: 'none sends passwords in clear text to another machine: use starttls or implicit, or set allowInsecure: true',
    },
  ]
}

/** Ports whose meaning is registered (RFC 8314 3): the other kind of TLS there hangs until a timeout. */
const USUAL: Readonly<Record<string, 'implicit' | 'starttls'>> = { 993: 'implicit', 465: 'implicit', 143: 'starttls', 587: 'starttls' }

function oddServer({ raw, path }: Server): readonly Finding[] {
  const usual = USUAL[String(raw.port)]
  const warnings: Finding[] = []
  if (usual && raw.tls !== undefined && raw.tls !== 'none' && raw.tls !== usual)
    warnings.push({ path: [...path, 'tls'], text: `port ${raw.port} is usually ${usual}` })
  if (raw.verifyCertificate === false)
    warnings.push({
      path: [...path, 'verifyCertificate'],
      text: 'false accepts any certificate, also a forged one: name your authority in `ca` instead',
    })
  if (isTrue(raw.allowInsecure) && raw.tls === 'none') warnings.push({ path: [...path, 'tls'], text: 'none sends passwords in clear text' })
  return warnings
}

const domainOf = (address: string | undefined) =>
  address?.includes('@') ? address.slice(address.lastIndexOf('@') + 1).toLowerCase() : undefined

/** We send from the mailboxes' addresses; most providers let a login send for its own domain only. */
function foreignSender(smtp: Raw, mailboxes: readonly Raw[]): readonly Finding[] {
  const login = domainOf(word(smtp.user))
  const other = mailboxes.map(mailbox => domainOf(word(mailbox.address))).find(domain => domain !== undefined && domain !== login)
  if (!login || !other) return []
  return [{ path: ['smtp', 'user'], text: `is of ${login} but mail is sent from ${other}: many servers refuse that` }]
}

function oddPage({ url }: Raw): readonly Finding[] {
  if (url === undefined) return [{ path: ['web'], text: 'has no `url`, so that no mail can link to the page' }]
  const parsed = URL.parse(word(url) ?? '')
  if (parsed?.protocol !== 'http:' || LOOPBACK.test(parsed.hostname)) return []
  return [{ path: ['web', 'url'], text: 'begins with http: what customers answer travels in clear text' }]
}

function oddCaps(caps: Raw): readonly Finding[] {
  const [recipient, domain] = [Number(caps.perRecipientPerHour ?? 5), Number(caps.perDomainPerHour ?? 300)]
  return domain < recipient
    ? [{ path: ['acknowledgement', 'perDomainPerHour'], text: 'is below perRecipientPerHour, which therefore never counts' }]
    : []
}
