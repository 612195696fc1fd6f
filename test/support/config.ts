// A whole configuration to vary in tests, as loadConfig would give it.
import { fileURLToPath } from 'node:url'
import type { Config, MailboxConfig } from '../../src/config.ts'

/** A policy that says nothing of its own. */
export const PLAIN_POLICY = fileURLToPath(new URL('./plain-policy', import.meta.url))

export function aMailbox(change: Partial<MailboxConfig> = {}): MailboxConfig {
  return {
    name: 'support',
    address: 'support@desk.example',
    imap: { host: '127.0.0.1', port: 1, tls: 'none', verifyCertificate: true, user: 'support', password: 'secret' },
    folders: ['INBOX'],
    after: { action: 'leave' },
    import: { take: 'new' },
    pollSeconds: 60,
    maxMessageBytes: 25_000_000,
    authservIds: ['mx.desk.example'],
    ...change,
  }
}

export function aConfig(change: Partial<Config> = {}): Config {
  return {
    organisation: { name: 'Example Company' },
    defaultLanguage: 'en',
    numberPrefix: 'PD',
    policyFolder: PLAIN_POLICY,
    mailboxes: [aMailbox()],
    smtp: { host: '127.0.0.1', port: 1, tls: 'none', verifyCertificate: true, maxConnections: 4 },
    database: { kind: 'url', url: 'postgres://nowhere' },
    queue: { kind: 'postgres' },
    acknowledgement: { perRecipientPerHour: 5, perDomainPerHour: 300 },
    reopenDays: 14,
    closeResolvedDays: 7,
    uncertain: 'send-again',
    log: { level: 'silent' },
    ...change,
  }
}
