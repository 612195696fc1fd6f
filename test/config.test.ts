// biome-ignore-all lint/suspicious/noTemplateCurlyInString: ${NAME} is the syntax under test.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type Config, type Loaded, loadConfig } from '../src/config.ts'
import { formatFault } from '../src/fault.ts'

const folder = mkdtempSync(join(tmpdir(), 'postdesk-config-'))
afterAll(() => rmSync(folder, { recursive: true }))

const now = new Date('2026-11-22T09:00:00Z')
const env = { IMAP_PASSWORD: 'one', PORT: '1143' }

function load(text: string, variables: Record<string, string> = env): Loaded {
  writeFileSync(join(folder, 'postdesk.yaml'), text)
  return loadConfig({ env: variables, cwd: folder, now })
}

function lines(text: string, variables?: Record<string, string>): readonly string[] {
  const loaded = load(text, variables)
  return loaded.ok ? [] : loaded.faults.map(formatFault)
}

function config(text: string, variables?: Record<string, string>): Config {
  const loaded = load(text, variables)
  if (!loaded.ok) throw new Error(loaded.faults.map(formatFault).join('\n'))
  return loaded.config
}

const SMALLEST = `organisation:
  name: Example Ltd
mailboxes:
  - name: support
    address: Support@Example.com
    imap:
      host: imap.example.com
      password: \${IMAP_PASSWORD}
smtp:
  host: smtp.example.com
`
/** The smallest file with one line put in place of another. */
const edited = (line: string, by: string) => {
  if (!SMALLEST.includes(line)) throw new Error(`no such line: ${line}`)
  return SMALLEST.replace(line, () => by)
}
const withMailbox = (setting: string) => edited('      password: ${IMAP_PASSWORD}', `      password: x\n    ${setting}`)

describe('a right file', () => {
  it('may give a mailbox a language of its own', () => {
    expect(config(withMailbox('language: bn')).mailboxes[0]?.language).toBe('bn')
  })

  it('needs six lines, and every default is as documented', () => {
    expect(config(SMALLEST)).toEqual({
      organisation: { name: 'Example Ltd' },
      defaultLanguage: 'en',
      numberPrefix: 'PD',
      policyFolder: expect.stringMatching(/\/policy$/),
      mailboxes: [
        {
          name: 'support',
          address: 'support@example.com',
          imap: {
            host: 'imap.example.com',
            port: 993,
            tls: 'implicit',
            verifyCertificate: true,
            user: 'support@example.com',
            password: 'one',
          },
          folders: ['INBOX'],
          after: { action: 'leave' },
          import: { take: 'new' },
          pollSeconds: 60,
          maxMessageBytes: 26_214_400,
          authservIds: [],
        },
      ],
      smtp: { host: 'smtp.example.com', port: 465, tls: 'implicit', verifyCertificate: true, maxConnections: 5 },
      database: { kind: 'embedded', directory: join(folder, 'data') },
      queue: { kind: 'postgres' },
      acknowledgement: { perRecipientPerHour: 5, perDomainPerHour: 300 },
      reopenDays: 14,
      closeResolvedDays: 7,
      uncertain: 'send-again',
      log: { level: 'info' },
    })
  })

  it('is frozen to its leaves', () => {
    const { mailboxes } = config(SMALLEST)
    expect(Object.isFrozen(mailboxes[0]?.imap)).toBe(true)
    expect(() => (mailboxes as unknown[]).push(1)).toThrow(TypeError)
  })

  it('takes the kind of TLS from the port and the port from the kind of TLS', () => {
    const check = (imap: string, smtp: string, expected: readonly unknown[]) => {
      const got = config(edited('imap.example.com', `imap.example.com${imap}`).replace('smtp.example.com', `smtp.example.com${smtp}`))
      expect([got.mailboxes[0]?.imap.port, got.mailboxes[0]?.imap.tls, got.smtp.port, got.smtp.tls]).toEqual(expected)
    }
    check('\n      port: 143', '\n  port: 587', [143, 'starttls', 587, 'starttls'])
    check('\n      tls: starttls', '\n  tls: starttls', [143, 'starttls', 587, 'starttls'])
    check('\n      port: 9930', '\n  port: 25', [9930, 'implicit', 25, 'starttls'])
    check('\n      port: ${PORT}', '\n  port: "2465"', [1143, 'implicit', 2465, 'implicit'])
  })

  it('reads every spelling of folders, after, import, database and queue', () => {
    const mailbox = (setting: string) => config(withMailbox(setting)).mailboxes[0]
    expect(mailbox('folder: Support')?.folders).toEqual(['Support'])
    expect(mailbox('folders: [INBOX, Orders]')?.folders).toEqual(['INBOX', 'Orders'])
    expect(mailbox('after: flag')?.after).toEqual({ action: 'flag', flag: '\\Seen' })
    expect(mailbox('after: { flag: $Postdesk }')?.after).toEqual({ action: 'flag', flag: '$Postdesk' })
    expect(mailbox('after: { move: Done }')?.after).toEqual({ action: 'move', folder: 'Done' })
    expect(mailbox('import: all')?.import).toEqual({ take: 'all' })
    expect(mailbox('import: { since: 2026-11-01 }')?.import).toEqual({ take: 'since', since: new Date('2026-11-01T00:00:00Z') })
    expect(config(`${SMALLEST}database: { embedded: ./pg }\n`).database).toEqual({ kind: 'embedded', directory: join(folder, 'pg') })
    const both = config(`${SMALLEST}database: postgresql://u@db/desk\nqueue: rediss://r:6380/1\n`)
    expect([both.database, both.queue]).toEqual([
      { kind: 'url', url: 'postgresql://u@db/desk' },
      { kind: 'redis', url: 'rediss://r:6380/1' },
    ])
  })

  it('may use anchors and merge keys', () => {
    const got = config(edited('    imap:\n', '    imap: &server\n').replace('smtp:\n', 'smtp:\n  <<: *server\n  user: a@example.com\n'))
    expect([got.smtp.host, got.smtp.auth]).toEqual(['smtp.example.com', { user: 'a@example.com', password: 'one' }])
  })
})

describe('the satisfaction page', () => {
  const web = (setting: string) => config(`${SMALLEST}web: ${setting}\n`).web
  it('is served where it is configured, with defaults', () => {
    expect(config(SMALLEST).web).toBeUndefined()
    expect(web('{}')).toEqual({ host: '127.0.0.1', port: 8025 })
    expect(web('{ host: 0.0.0.0, port: "${PORT}" }')).toEqual({ host: '0.0.0.0', port: 1143 })
  })

  const urls: readonly (readonly [written: string, kept: string])[] = [
    ['https://help.example.com', 'https://help.example.com'],
    ['https://help.example.com/', 'https://help.example.com'],
    ['https://help.example.com//', 'https://help.example.com'],
    ['https://example.com:8443/help/desk/', 'https://example.com:8443/help/desk'],
    ['HTTP://Help.Example.com', 'http://help.example.com'],
    ['https://yardım.example', 'https://xn--yardm-q4a.example'],
  ]
  for (const [written, kept] of urls)
    it(`is linked to as ${kept} for ${written}`, () => expect(web(`{ url: "${written}" }`)?.url).toBe(kept))

  const wrong = [
    'help.example.com',
    'ftp://help.example.com',
    'https://',
    'https://a.example/?x=1',
    'https://a.example/#x',
    'https://me:pw@a.example',
    'javascript:x',
  ]
  for (const url of wrong)
    it(`refuses ${url} as its URL`, () =>
      expect(lines(`${SMALLEST}web: { url: "${url}" }\n`)).toEqual([
        'postdesk.yaml:11:13  web.url: must be a URL such as https://help.example.com, without "?", "#" and password',
      ]))

  it('refuses a wrong host, port or setting', () => {
    expect(lines(`${SMALLEST}web: { host: "help.example:8025", port: 0, prt: 1 }\n`)).toEqual([
      'postdesk.yaml:11:14  web.host: must be a host name only: no scheme before it, and the port in `port`',
      'postdesk.yaml:11:41  web.port: must be a number from 1 to 65535',
      'postdesk.yaml:11:44  web.prt: is not a setting; did you mean `port`?',
    ])
  })
})

describe('secrets', () => {
  it('come from the environment, from a default, from files, and from .env beside the file', () => {
    writeFileSync(join(folder, 'secret'), 'from-file\n')
    const password = (value: string, variables?: Record<string, string>) =>
      config(edited('${IMAP_PASSWORD}', value), variables).mailboxes[0]?.imap.password
    expect(password('${IMAP_PASSWORD}')).toBe('one')
    expect(password('pre-${IMAP_PASSWORD}-post')).toBe('pre-one-post')
    expect(password('${NOT_SET:-fall:-back}')).toBe('fall:-back')
    expect(password('${file:./secret}')).toBe('from-file')
    expect(password(`\${file:${join(folder, 'secret')}}`)).toBe('from-file')
    expect(password('"$${NOT_SET} $& costs 5$"')).toBe('${NOT_SET} $& costs 5$')
    writeFileSync(join(folder, '.env'), 'FROM_DOTENV=two\nIMAP_PASSWORD=weaker\n')
    expect(password('${FROM_DOTENV}${IMAP_PASSWORD}')).toBe('twoone')
    rmSync(join(folder, '.env'))
  })

  it('that are missing are faults with their place, and nothing else is said of them', () => {
    mkdirSync(join(folder, 'a-folder'), { recursive: true })
    writeFileSync(join(folder, 'empty'), '\n')
    const check = (value: string, text: string, variables: Record<string, string> = {}) =>
      expect(lines(edited('${IMAP_PASSWORD}', value), variables)).toEqual([`postdesk.yaml:8:17  mailboxes[0].imap.password: ${text}`])
    check('${IMAP_PASSWORD}', 'the environment variable IMAP_PASSWORD is not set')
    check('${IMAP_PASSWORD}', 'the environment variable IMAP_PASSWORD is empty', { IMAP_PASSWORD: '' })
    check('${file:/no/such}', 'the file /no/such does not exist')
    check('${file:a-folder}', `the file ${join(folder, 'a-folder')} is a folder`)
    check('${file:empty}', `the file ${join(folder, 'empty')} is empty`)
    check('${two words}', 'wants ${NAME}, ${NAME:-default} or ${file:/path}; write $${ for a plain ${')
    expect(lines(edited('host: smtp.example.com', 'host: smtp.example.com\n  port: ${SMTP_PORT}'))).toEqual([
      'postdesk.yaml:11:9  smtp.port: the environment variable SMTP_PORT is not set',
    ])
  })

  it('are never repeated in a fault', () => {
    const text = edited(
      '      host: imap.example.com',
      '      host: ${S}\n      port: ${S}\n      tls: ${S}\n      ca: ${S}\n      secret: ${S}',
    )
    const all = lines(`${text}database: \${S}\nqueue: \${S}\nuncertain: \${S}\n`, { ...env, S: 'hunter2://x:y' })
    expect(all.length).toBeGreaterThan(6)
    expect(all.join('\n')).not.toContain('hunter2')
  })
})

describe('a wrong file', () => {
  const check = (text: string, expected: readonly string[]) => expect(lines(text)).toEqual(expected)

  it('that does not exist, or is no file, is said so', () => {
    const missing = loadConfig({ file: 'other.yaml', env: {}, cwd: folder, now })
    expect(missing.ok ? [] : missing.faults.map(formatFault)).toEqual([
      'other.yaml  there is no such file: "postdesk init" writes one, --config FILE names another',
    ])
    const directory = loadConfig({ file: folder, env: {}, cwd: folder, now })
    expect(directory.ok ? '' : directory.faults[0]?.text).toBe('cannot be read (EISDIR)')
  })

  it('is looked for by --config, then POSTDESK_CONFIG, then in the working folder', () => {
    writeFileSync(join(folder, 'named.yaml'), SMALLEST)
    const found = (file?: string) => {
      const loaded = loadConfig({ file, env: { ...env, POSTDESK_CONFIG: join(folder, 'named.yaml') }, cwd: '/', now })
      return loaded.ok ? loaded.file : loaded.faults.map(formatFault)
    }
    expect(found()).toBe(join(folder, 'named.yaml'))
    expect(found('nowhere.yaml')).toEqual(['nowhere.yaml  there is no such file: "postdesk init" writes one, --config FILE names another'])
  })

  it('with broken YAML gives the syntax faults alone', () => {
    check('organisation:\n\tname: x\n', ['postdesk.yaml:2:1  a tab cannot indent YAML: use spaces'])
    check('a: b: c\n', ['postdesk.yaml:1:4  two settings on one line: put a value with ": " in quotes'])
    check('name: @home\n', ['postdesk.yaml:1:7  plain value cannot start with reserved character @: put the value in quotes'])
    check('a: "x\n', ['postdesk.yaml:2:1  not valid YAML: missing closing "quote'])
    check(`${SMALLEST}---\na: 1\n`, ['postdesk.yaml:11:1  a second document begins here ("---"): one file holds one configuration'])
  })

  it('that is empty, or holds no settings, is told how to begin', () => {
    const empty = 'postdesk.yaml:1:1  the file is empty: "postdesk init" writes one to begin with'
    check('', [empty])
    check('# only a comment\n', [empty])
    check('hello', ['postdesk.yaml:1:1  must hold settings, one a line below it and indented'])
    check('- a', ['postdesk.yaml:1:1  must hold settings, one a line below it and indented'])
  })

  it('with a setting twice goes on to tell the other faults', () => {
    check(`${edited('host: imap.example.com', 'host: a b')}smtp:\n  host: other.example.com\n`, [
      'postdesk.yaml:7:13  mailboxes[0].imap.host: must be a host name or an IP address only',
      'postdesk.yaml:11:1  this setting stands twice at the same place',
    ])
  })

  it('tells each wrong value at its own place', () => {
    const at = (place: string, text: string) => [`postdesk.yaml:${place}: ${text}`]
    const imap = (setting: string) => edited('imap.example.com', `imap.example.com\n      ${setting}`)
    const port = at('8:13  mailboxes[0].imap.port', 'must be a number from 1 to 65535')
    for (const value of ['70000', '0', 'abc', '9.5', 'true', '"12a"', '[1]']) check(imap(`port: ${value}`), port)
    check(imap('port:'), at('8:7  mailboxes[0].imap.port', 'is empty: give a value or remove the line'))
    check(imap('tls: ssl'), at('8:12  mailboxes[0].imap.tls', 'must be implicit (TLS from the first byte), starttls or none'))
    check(imap('ca: /etc/ca.pem'), at('8:11  mailboxes[0].imap.ca', 'must be a PEM certificate, such as ${file:/etc/ssl/our-ca.pem}'))
    check(imap('verifyCertificate: maybe'), at('8:26  mailboxes[0].imap.verifyCertificate', 'must be true or false'))
    check(edited('${IMAP_PASSWORD}', '12345'), at('8:17  mailboxes[0].imap.password', 'must be text: put it in quotes'))
    check(edited('${IMAP_PASSWORD}', '""'), at('8:17  mailboxes[0].imap.password', 'is empty'))
    const host = at('7:13  mailboxes[0].imap.host', 'must be a host name only: no scheme before it, and the port in `port`')
    for (const value of ['imaps:imap.example.com', 'imap.example.com:993']) check(edited('imap.example.com', value), host)
    check(
      edited('Support@Example.com', 'support'),
      at('5:14  mailboxes[0].address', 'must be one plain address such as support@example.com'),
    )
    const mailbox = (setting: string, place: string, text: string) => check(withMailbox(setting), at(`9:${place}`, text))
    mailbox('after: move', '12  mailboxes[0].after', 'must be leave, flag, { flag: NAME } or { move: FOLDER }')
    mailbox('import: old', '13  mailboxes[0].import', 'must be new, all or { since: 2026-11-01 }')
    mailbox('import: { since: 1.11.2026 }', '22  mailboxes[0].import.since', 'must be a date such as 2026-11-01')
    mailbox('import: { since: 2026-02-30 }', '22  mailboxes[0].import.since', 'is no day of the calendar')
    mailbox('pollSeconds: 1', '18  mailboxes[0].pollSeconds', 'must be a number from 5 to 3600')
    mailbox('folders: INBOX', '14  mailboxes[0].folders', 'must be a list of folders')
    mailbox('folders: []', '14  mailboxes[0].folders', 'names no folders')
    mailbox('maxMessageMegabytes: 999', '26  mailboxes[0].maxMessageMegabytes', 'must be a number from 1 to 200')
    const last = (line: string, place: string, text: string) => check(`${SMALLEST}${line}\n`, at(`11:${place}`, text))
    last('queue: redis', '8  queue', 'must be postgres or a URL such as redis://127.0.0.1:6379/0')
    last('queue: http://r', '8  queue', 'must be postgres or a URL such as redis://127.0.0.1:6379/0')
    last(
      'database: mysql://db/x',
      '11  database',
      'must be embedded, { embedded: FOLDER } or a URL such as postgres://postdesk@db.example.com/postdesk',
    )
    last('tickets: { prefix: P-D }', '20  tickets.prefix', 'must be a letter and up to 9 more letters or digits')
    last('uncertain: maybe', '12  uncertain', 'must be send-again or hold')
    last('log: { level: loud }', '15  log.level', 'must be debug, info, warn, error or silent')
    check(edited('  name: Example Ltd', '  name: X\n  language: de'), at('3:13  organisation.language', 'must be one of en, tr, bn, ar'))
    check(withMailbox('language: de'), at('9:15  mailboxes[0].language', 'must be one of en, tr, bn, ar'))
  })

  it('tells what is missing at the part that should hold it', () => {
    check('organisation: {}\n', [
      'postdesk.yaml:1:1  organisation.name: is missing',
      'postdesk.yaml:1:1  mailboxes: is missing',
      'postdesk.yaml:1:1  smtp: is missing',
    ])
    check(edited('      host: imap.example.com\n', ''), ['postdesk.yaml:6:5  mailboxes[0].imap.host: is missing'])
    check(edited('smtp:\n  host: smtp.example.com\n', 'smtp:\n'), ['postdesk.yaml:9:1  smtp: is empty: give a value or remove the line'])
    check('organisation: { name: X }\nsmtp: { host: h }\nmailboxes: []\n', ['postdesk.yaml:3:12  mailboxes: names no mailbox'])
    check(edited('imap:\n      host: imap.example.com\n      password: ${IMAP_PASSWORD}', 'imap: imap.example.com'), [
      'postdesk.yaml:6:11  mailboxes[0].imap: must hold settings, one a line below it and indented',
    ])
  })

  it('names the setting that was probably meant', () => {
    const unknown = (setting: string, hint: string) =>
      check(withMailbox(`${setting}: x`), [`postdesk.yaml:9:5  mailboxes[0].${setting}: is not a setting; ${hint}`])
    unknown('foldr', 'did you mean `folder`?')
    unknown('fodler', 'did you mean `folder`?')
    unknown('poll_seconds', 'did you mean `pollSeconds`?')
    unknown('password', 'did you mean `imap.password`?')
    unknown(
      'colour',
      'known here: name, address, imap, folder, folders, after, import, pollSeconds, maxMessageMegabytes, authservIds, language',
    )
    check(`${SMALLEST}mailboxs: 1\ntickets: { reopendays: 3 }\n`, [
      'postdesk.yaml:11:1  mailboxs: is not a setting; did you mean `mailboxes`?',
      'postdesk.yaml:12:12  tickets.reopendays: is not a setting; did you mean `reopenDays`?',
    ])
  })

  it('tells settings that contradict each other', () => {
    const second = (text: string) => edited('smtp:', `${text}smtp:`)
    const other = (name: string, address: string, host = 'imap2.example.com') =>
      `  - name: ${name}\n    address: ${address}\n    imap: { host: ${host}, user: support@example.com, password: x }\n`
    check(second(other('Support', 'SUPPORT@example.com')), [
      'postdesk.yaml:9:11  mailboxes[1].name: is the same name as mailboxes[0] has',
      'postdesk.yaml:10:14  mailboxes[1].address: is the same address as mailboxes[0] has',
    ])
    const watched = 'postdesk.yaml:11:11  mailboxes[1].imap: the folder INBOX of this account is watched by mailboxes[0] already'
    check(second(other('sales', 'sales@example.com', 'IMAP.example.com')).replace('Support@Example.com', 'support@example.com'), [watched])
    const watchedTarget = 'postdesk.yaml:9:12  mailboxes[0].after: moves mail into a folder that is watched: it would be taken again'
    check(withMailbox('after: { move: inbox }'), [watchedTarget])
    check(withMailbox('after: { move: Done }\n    folders: [INBOX, Done]'), [watchedTarget])
    check(withMailbox('folders: [INBOX, inbox]'), ['postdesk.yaml:9:14  mailboxes[0].folders: names a folder twice'])
    check(withMailbox('folder: A\n    folders: [B]'), [
      'postdesk.yaml:9:13  mailboxes[0].folder: stands beside `folders`: keep one of them',
    ])
    check(withMailbox('import: { since: 2026-11-23 }'), [
      'postdesk.yaml:9:13  mailboxes[0].import: begins in the future: no mail is that new yet',
    ])
    check(`${SMALLEST}  user: x\n`, ['postdesk.yaml:9:1  smtp.password: is missing: a login needs user and password'])
    check(`${SMALLEST}  password: x\n`, ['postdesk.yaml:9:1  smtp.user: is missing: a login needs user and password'])
  })

  it('refuses clear text to another machine unless told that it may', () => {
    const text = 'none sends passwords in clear text to another machine: use starttls or implicit, or set allowInsecure: true'
    check(`${SMALLEST}  tls: none\n`, [`postdesk.yaml:11:8  smtp.tls: ${text}`])
    check(edited('imap.example.com', 'imap.example.com\n      tls: none'), [`postdesk.yaml:8:12  mailboxes[0].imap.tls: ${text}`])
    for (const host of ['localhost', '127.0.0.1', '"::1"']) check(edited('smtp.example.com', `${host}\n  tls: none`), [])
    check(`${SMALLEST}  tls: none\n  allowInsecure: true\n`, [])
  })

  it('has all its faults told at once, in the order of the lines', () => {
    const text = `organisation:
  name: ""
mailboxes:
  - name: support
    address: support@example.com
    foldr: INBOX
    after: { move: INBOX }
    imap:
      host: \${IMAP_HOST}
      port: 99999
      password: \${IMAP_PASSWORD}
  - name: support
    address: nobody
smtp:
  host: smtp.example.com
  tls: none
queue: amqp://x
`
    check(text, [
      'postdesk.yaml:2:9  organisation.name: is empty',
      'postdesk.yaml:6:5  mailboxes[0].foldr: is not a setting; did you mean `folder`?',
      'postdesk.yaml:7:12  mailboxes[0].after: moves mail into a folder that is watched: it would be taken again',
      'postdesk.yaml:9:13  mailboxes[0].imap.host: the environment variable IMAP_HOST is not set',
      'postdesk.yaml:10:13  mailboxes[0].imap.port: must be a number from 1 to 65535',
      'postdesk.yaml:12:5  mailboxes[1].imap: is missing',
      'postdesk.yaml:12:11  mailboxes[1].name: is the same name as mailboxes[0] has',
      'postdesk.yaml:13:14  mailboxes[1].address: must be one plain address such as support@example.com',
      'postdesk.yaml:16:8  smtp.tls: none sends passwords in clear text to another machine: use starttls or implicit, or set allowInsecure: true',
      'postdesk.yaml:17:8  queue: must be postgres or a URL such as redis://127.0.0.1:6379/0',
    ])
  })
})

describe('warnings', () => {
  it('point at what will probably not work, and stop nothing', () => {
    const warnings = (text: string) => {
      const loaded = load(text)
      return loaded.ok ? loaded.warnings.map(formatFault) : ['not ok']
    }
    expect(warnings(SMALLEST)).toEqual([])
    expect(warnings(`${SMALLEST}  port: 587\n  tls: implicit\n`)).toEqual(['postdesk.yaml:12:8  smtp.tls: port 587 is usually starttls'])
    expect(warnings(`${SMALLEST}  verifyCertificate: false\n`)).toEqual([
      'postdesk.yaml:11:22  smtp.verifyCertificate: false accepts any certificate, also a forged one: name your authority in `ca` instead',
    ])
    expect(warnings(`${SMALLEST}  tls: none\n  allowInsecure: true\n`)).toEqual([
      'postdesk.yaml:11:8  smtp.tls: none sends passwords in clear text',
    ])
    expect(warnings(`${SMALLEST}  user: a@other.org\n  password: x\n`)).toEqual([
      'postdesk.yaml:11:9  smtp.user: is of other.org but mail is sent from example.com: many servers refuse that',
    ])
    expect(warnings(`${SMALLEST}web: {}\n`)).toEqual(['postdesk.yaml:11:6  web: has no `url`, so that no mail can link to the page'])
    expect(warnings(`${SMALLEST}web: { url: "http://help.example.com" }\n`)).toEqual([
      'postdesk.yaml:11:13  web.url: begins with http: what customers answer travels in clear text',
    ])
    for (const url of ['https://help.example.com', 'http://127.0.0.1:8025', 'http://localhost:8025'])
      expect(warnings(`${SMALLEST}web: { url: "${url}" }\n`)).toEqual([])
    expect(warnings(`${SMALLEST}acknowledgement: { perDomainPerHour: 2 }\n`)).toEqual([
      'postdesk.yaml:11:38  acknowledgement.perDomainPerHour: is below perRecipientPerHour, which therefore never counts',
    ])
  })
})

describe('the page about the configuration', () => {
  const page = readFileSync(resolve(import.meta.dirname, '../docs/configuration.md'), 'utf8')

  it('shows files that are valid', () => {
    const examples = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(match => match[1] ?? '')
    expect(examples).toHaveLength(2)
    for (const example of examples) expect(lines(example, { SUPPORT_PASSWORD: 'a', DB_PASSWORD: 'b' })).toEqual([])
  })

  it('names every setting', () => {
    // An unknown word at each level is answered with the known ones.
    const text = withMailbox('zzzzzz: 1').replace('      host:', '      zzzzzz: 1\n      host:')
    const told = lines(
      `${text}  zzzzzz: 1\nzzzzzz: 1\ntickets: { zzzzzz: 1 }\nacknowledgement: { zzzzzz: 1 }\nlog: { zzzzzz: 1 }\nweb: { zzzzzz: 1 }\n`,
    )
    const known = told.flatMap(line => line.split('known here: ')[1]?.split(', ') ?? [])
    expect(known.length).toBeGreaterThan(40)
    for (const key of new Set(known)) expect({ key, named: page.includes(key) }).toEqual({ key, named: true })
  })
})
