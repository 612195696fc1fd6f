// `init`: writes a postdesk.yaml that explains itself and is valid as written, once the variables it names are set, and beside it the policy to
// begin with. Never overwrites a file unless told to, and a policy folder never; the file may come to hold secrets, so only its owner may read it.
import { cpSync, existsSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { configPath } from '../config.ts'
import { shippedPolicy } from '../policy-files.ts'
import { type Call, complain, EXIT, say } from './io.ts'

export async function init({ io, options }: Call): Promise<number> {
  const path = configPath({ file: typeof options.config === 'string' ? options.config : undefined, env: io.env, cwd: io.cwd })
  const shown = relative(io.cwd, path) || path
  const folder = join(dirname(path), 'policy')
  const shownFolder = relative(io.cwd, folder) || folder
  const hasPolicy = existsSync(folder)
  try {
    writeFileSync(path, STARTER, { flag: options.force ? 'w' : 'wx', mode: 0o600 })
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    complain(io, `postdesk: ${code === 'EEXIST' ? `${shown} exists already: --force writes over it` : `can't write ${shown} (${code})`}`)
    return EXIT.failed
  }
  if (!hasPolicy) cpSync(shippedPolicy(), folder, { recursive: true })
  say(io, `wrote ${shown}${hasPolicy ? ` (${shownFolder} is there already, and was left alone)` : ` and ${shownFolder}`}. What to do next:`)
  say(io, '  1. put your mail servers and addresses into it, and your people and teams into the policy')
  say(io, '  2. give it the passwords: set POSTDESK_IMAP_PASSWORD and POSTDESK_SMTP_PASSWORD, here or in a file .env beside it')
  say(io, '  3. postdesk check    tries every connection and checks the policy')
  say(io, '  4. postdesk start')
  return EXIT.ok
}

const STARTER = `# Postdesk's configuration. Lines that begin with "#" show what else can be set, with its default.
# Values may hold secrets from elsewhere: \${NAME} from the environment (or a file .env beside this one),
# \${NAME:-default}, and \${file:/run/secrets/name} from a file. All of it: docs/configuration.md

organisation:
  name: Example Ltd              # signs the mails to your customers
  # language: en                 # where a mail's own language is not known: en, tr, bn or ar

# policy: policy                 # the folder of your rules, teams and procedures: docs/policy.md

mailboxes:                       # as many as you like
  - name: support
    address: support@example.com # what customers write to, and what our mails come from
    imap:
      host: imap.example.com
      # port: 993
      # tls: implicit            # implicit (993), starttls (143), none (this machine only)
      # user: support@example.com   # the address unless given
      password: \${POSTDESK_IMAP_PASSWORD}
      # ca: \${file:/etc/ssl/our-ca.pem}   # a private authority to trust
    # folders: [INBOX]
    # after: leave               # what happens to a mail on the server: leave, flag, { flag: NAME } or { move: FOLDER }
    # import: new                # mail that is there before the first start: new (none of it), all, { since: 2026-11-01 };
    #                            # imported mail is never acknowledged
    # pollSeconds: 60            # besides IDLE, and instead of it where the server has none
    # maxMessageMegabytes: 25    # of a larger mail the text is taken, the attachments are left out
    # authservIds: [mx.example.com]   # whose Authentication-Results to believe: the name your own mail server writes there

smtp:
  host: smtp.example.com
  # port: 465
  # tls: implicit                # implicit (465), starttls (587), none (this machine only)
  user: support@example.com      # leave user and password out where no login is needed
  password: \${POSTDESK_SMTP_PASSWORD}
  # maxConnections: 5

# database: embedded             # a PostgreSQL of our own in ./data; or { embedded: FOLDER },
#                                # or a server's: postgres://postdesk:\${DB_PASSWORD}@db.example.com/postdesk
# queue: postgres                # or redis://127.0.0.1:6379/0 for a fleet

# web: { host: 127.0.0.1, port: 8025, url: "https://help.example.com" }
#                                # the page where customers say whether they are satisfied: where it listens for your
#                                # reverse proxy, and where customers reach it; without url no mail links to it

# tickets:
#   prefix: PD                   # PD-1042
#   reopenDays: 14               # a reply to a ticket closed longer than this opens a new one
#   closeResolvedDays: 7         # a resolved ticket closes itself after this

# acknowledgement:               # at most so many an hour, to senders who did not prove who they are
#   perRecipientPerHour: 5
#   perDomainPerHour: 300

# uncertain: send-again          # a mail cut off between acceptance and our record: send-again (same Message-ID) or hold
# log: { level: info }           # debug, info, warn, error, silent
`
