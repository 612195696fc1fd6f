// The shape of postdesk.yaml, as zod sees it: types, ranges and defaults of each setting by itself.
// What two settings say about each other is in config-checks.ts. No message repeats a value: it might be a secret.
import { z } from 'zod'
import { LANGUAGES } from './understanding/letter.ts'

const said = (error: string) => ({ error })

const text = z.string(said('must be text: put it in quotes')).trim().min(1, said('is empty'))

/** A number may come out of ${PORT}, hence as text. */
function wholeNumber(least: number, most: number) {
  const error = `must be a number from ${least} to ${most}`
  const number = z.int(said(error)).min(least, said(error)).max(most, said(error))
  return z.preprocess(value => (typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value), number)
}

const yesOrNo = z.preprocess(
  value => (value === 'true' ? true : value === 'false' ? false : value),
  z.boolean(said('must be true or false')),
)

const host = text.regex(/^[\p{L}\p{N}._:[\]-]+$/u, said('must be a host name or an IP address only'))
const hostOnly = host.refine(
  value => !/^[a-z]+:|^[^:]+:\d+$/i.test(value),
  said('must be a host name only: no scheme before it, and the port in `port`'),
)
const tls = z.enum(['implicit', 'starttls', 'none'], said('must be implicit (TLS from the first byte), starttls or none'))
const pem = text.includes('-----BEGIN CERTIFICATE-----', said(`must be a PEM certificate, such as \${file:/etc/ssl/our-ca.pem}`))

const ADDRESS = /^[^\s@<>"(),:;]+@[^\s@<>"(),:;]+$/
const address = text.regex(ADDRESS, said('must be one plain address such as support@example.com')).toLowerCase()

const server = {
  host: hostOnly,
  port: wholeNumber(1, 65_535).optional(),
  tls: tls.optional(),
  verifyCertificate: yesOrNo.default(true),
  ca: pem.optional(),
  /** Checked in config-checks.ts; nothing reads it later. */
  allowInsecure: yesOrNo.default(false),
}

const AFTER = 'must be leave, flag, { flag: NAME } or { move: FOLDER }'
const after = z.union([z.enum(['leave', 'flag']), z.strictObject({ flag: text }), z.strictObject({ move: text })], said(AFTER))

/** A calendar day or a moment. JavaScript reads 2026-02-30 as the 2nd of March, so the day is compared with what was read. */
const day = z
  .string(said('must be a date such as 2026-11-01'))
  .regex(/^\d{4}-\d{2}-\d{2}(T.*)?$/, { error: 'must be a date such as 2026-11-01', abort: true })
  .refine(isRealDay, said('is no day of the calendar'))

function isRealDay(value: string): boolean {
  const date = new Date(`${value.slice(0, 10)}T00:00:00Z`)
  return !Number.isNaN(Date.parse(value)) && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(value.slice(0, 10))
}

const since = z.strictObject({ since: day })
/** Not a union: its own messages tell a wrong date from a wrong word. */
const importing = z.unknown().transform((value, context) => {
  if (value === 'new' || value === 'all') return value
  if (typeof value !== 'object' || value === null || !('since' in value)) {
    context.addIssue('must be new, all or { since: 2026-11-01 }')
    return z.NEVER
  }
  const result = since.safeParse(value)
  if (result.success) return result.data
  for (const issue of result.error.issues) context.addIssue({ ...issue, path: issue.path })
  return z.NEVER
})

const list = (of: z.ZodType<string>, what: string) => z.array(of, said(`must be a list of ${what}`)).min(1, said(`names no ${what}`))

const language = z.enum(LANGUAGES, said(`must be one of ${LANGUAGES.join(', ')}`))

const mailbox = z.strictObject({
  name: text.max(60, said('must be at most 60 characters')),
  address,
  imap: z.strictObject({ ...server, user: text.optional(), password: text }),
  folder: text.optional(),
  folders: list(text, 'folders').optional(),
  after: after.default('leave'),
  import: importing.prefault('new'),
  pollSeconds: wholeNumber(5, 3600).default(60),
  maxMessageMegabytes: wholeNumber(1, 200).default(25),
  authservIds: z.array(text, said('must be a list of host names')).default([]),
  language: language.optional(),
})

const smtp = z.strictObject({ ...server, user: text.optional(), password: text.optional(), maxConnections: wholeNumber(1, 100).default(5) })

const isUrl = (value: string, schemes: readonly string[]) => schemes.includes(URL.parse(value)?.protocol ?? '')
const DATABASE = 'must be embedded, { embedded: FOLDER } or a URL such as postgres://postdesk@db.example.com/postdesk'
const databaseText = text.refine(value => value === 'embedded' || isUrl(value, ['postgres:', 'postgresql:']), said(DATABASE))
const database = z.union([databaseText, z.strictObject({ embedded: text })], said(DATABASE))
const queue = text.refine(
  value => value === 'postgres' || isUrl(value, ['redis:', 'rediss:']),
  said('must be postgres or a URL such as redis://127.0.0.1:6379/0'),
)

const PAGE_URL = 'must be a URL such as https://help.example.com, without "?", "#" and password'
/** As links begin with it: without a slash at its end. */
const pageUrl = text.transform((value, context) => {
  const url = isUrl(value, ['http:', 'https:']) ? URL.parse(value) : null
  if (url && !/[?#]/.test(value) && url.username === '' && url.password === '') return url.origin + url.pathname.replace(/\/+$/, '')
  context.addIssue(PAGE_URL)
  return z.NEVER
})

const web = z.strictObject({ host: hostOnly.default('127.0.0.1'), port: wholeNumber(1, 65_535).default(8025), url: pageUrl.optional() })

export const fileSchema = z.strictObject({
  organisation: z.strictObject({
    name: text.max(200, said('must be at most 200 characters')),
    language: language.default('en'),
  }),
  policy: text.default('policy'),
  mailboxes: z.array(mailbox, said('must be a list, each beginning with "- name: ..."')).min(1, said('names no mailbox')),
  smtp,
  database: database.default('embedded'),
  queue: queue.default('postgres'),
  web: web.optional(),
  tickets: z
    .strictObject({
      prefix: text.regex(/^[A-Za-z][A-Za-z0-9]{0,9}$/, said('must be a letter and up to 9 more letters or digits')).default('PD'),
      reopenDays: wholeNumber(0, 3650).default(14),
      closeResolvedDays: wholeNumber(1, 3650).default(7),
    })
    .prefault({}),
  acknowledgement: z
    .strictObject({ perRecipientPerHour: wholeNumber(0, 100_000).default(5), perDomainPerHour: wholeNumber(0, 100_000).default(300) })
    .prefault({}),
  uncertain: z.enum(['send-again', 'hold'], said('must be send-again or hold')).default('send-again'),
  log: z
    .strictObject({
      level: z.enum(['debug', 'info', 'warn', 'error', 'silent'], said('must be debug, info, warn, error or silent')).default('info'),
    })
    .prefault({}),
})

export type FileShape = z.output<typeof fileSchema>
