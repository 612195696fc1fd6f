// The demo's configuration: an ordinary postdesk.yaml, written at each start because the ports change, and read back like any other.
// So the commands the reader is shown work on the same file.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Config, loadConfig } from '../config.ts'
import { formatFault } from '../fault.ts'
import { shippedPolicy } from '../policy-files.ts'
import type { PracticeServer } from './practice-server.ts'
import { AUTHSERV_ID } from './receive.ts'
import { SUPPORT } from './samples.ts'

const settingsFile = (directory: string): string => join(directory, 'postdesk.yaml')

/** @throws where the written file does not pass its own check: a bug. */
export async function writeSettings(directory: string, server: PracticeServer, now: Date): Promise<Config> {
  const file = settingsFile(directory)
  await writeFile(file, settingsText(server), { mode: 0o600 })
  const loaded = loadConfig({ file, env: {}, cwd: directory, now })
  if (!loaded.ok) throw new Error(`the demo's own configuration is wrong: ${loaded.faults.map(formatFault).join('; ')}`)
  return loaded.config
}

const settingsText = (
  server: PracticeServer,
) => `# Written by "postdesk demo" at each start. Its mail server lives only as long as the demo runs.
organisation:
  name: Demo Support
  language: en
policy: ${JSON.stringify(shippedPolicy())}
mailboxes:
  - name: support
    address: ${SUPPORT}
    imap: { host: 127.0.0.1, port: ${server.imapPort}, tls: none, user: ${server.user}, password: ${server.password} }
    authservIds: [${AUTHSERV_ID}]
    pollSeconds: 30
smtp: { host: 127.0.0.1, port: ${server.smtpPort}, tls: none, maxConnections: 3 }
database: { embedded: . }
queue: postgres
`
