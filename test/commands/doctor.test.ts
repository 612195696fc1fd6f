import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { diagnose, type Finding } from '../../src/commands/doctor.ts'
import { type Condition, readCondition } from '../../src/db/condition.ts'
import { aConfig } from '../support/config.ts'
import { createTestDatabase } from '../support/postgres.ts'
import { folderWithConfig, jsonLines, NOW, run } from './fake-io.ts'
import { insertMessage, seed } from './seed.ts'

const ago = (seconds: number) => new Date(NOW.valueOf() - seconds * 1000)

const WELL: Condition = {
  processes: [{ host: 'desk', pid: 7, roles: ['mailboxes', 'messages', 'send', 'timers'], startedAt: ago(60), alive: true }],
  mailboxes: [
    {
      name: 'support',
      address: 'support@desk.example',
      held: true,
      failures: 0,
      lastError: null,
      lastErrorAt: null,
      lastSuccessAt: ago(20),
    },
  ],
  stored: { count: 0, dueSince: null, retrying: 0 },
  outbox: { queued: 0, sending: 0, uncertain: 0, held: 0, sent: 12, failed: 0, dropped: 0 },
  waiting: { dueSince: null, oldest: null, retrying: 0 },
  timers: { due: 0, dueSince: null, failed: 0, lastError: null },
  quarantined: 0,
}
const [mailbox] = WELL.mailboxes
const [process] = WELL.processes
if (!mailbox || !process) throw new Error('never')

/** Findings that differ from those of an installation that is well. */
const odd = (change: Partial<Condition>) => {
  const well = diagnose(WELL, aConfig(), NOW).map(finding => JSON.stringify(finding))
  return diagnose({ ...WELL, ...change }, aConfig(), NOW).filter(finding => !well.includes(JSON.stringify(finding)))
}

describe('the diagnosis', () => {
  const check = (change: Partial<Condition>, expected: readonly Partial<Finding>[]) => expect(odd(change)).toMatchObject(expected)

  it('of an installation that is well needs nobody', () => {
    const findings = diagnose(WELL, aConfig(), NOW)
    expect(findings.filter(finding => finding.level !== 'ok')).toEqual([])
    expect(findings.map(finding => finding.about)).toEqual([
      'schema',
      'process',
      'mailbox support',
      'messages',
      'outbox',
      'timers',
      'quarantine',
    ])
  })

  it('misses processes and roles', () => {
    check({ processes: [] }, [{ level: 'person', text: 'no Postdesk process is running', advice: 'postdesk start' }])
    check({ processes: [{ ...process, alive: false }] }, [{ level: 'person', text: 'no Postdesk process is running' }])
    check({ processes: [{ ...process, roles: ['mailboxes', 'messages'] }] }, [
      { level: 'ok' },
      { level: 'person', text: 'nobody does: send, timers', advice: 'postdesk start --only send,timers' },
    ])
  })

  it('misses a process for the satisfaction page only where one is configured', () => {
    const config = aConfig({ web: { host: '127.0.0.1', port: 8025 } })
    const texts = (roles: readonly string[]) =>
      diagnose({ ...WELL, processes: [{ ...process, roles: [...roles] }] }, config, NOW).map(({ text }) => text)
    expect(texts(process.roles)).toContain('nobody does: web')
    expect(texts([...process.roles, 'web']).filter(text => text.startsWith('nobody'))).toEqual([])
  })

  it('tells how each mailbox does', () => {
    check({ mailboxes: [] }, [{ level: 'odd', text: 'was never connected yet' }])
    check({ mailboxes: [{ ...mailbox, failures: 12, lastError: 'login refused', lastErrorAt: ago(5) }] }, [
      {
        level: 'person',
        about: 'mailbox support',
        text: expect.stringMatching(/^last success 20 s ago; 12 failures in a row, last .*: login refused$/),
      },
    ])
    check({ mailboxes: [{ ...mailbox, lastSuccessAt: null, lastError: 'x', lastErrorAt: ago(5) }] }, [
      { level: 'person', text: expect.stringContaining('never a success') },
    ])
    check({ mailboxes: [{ ...mailbox, held: false }] }, [{ level: 'odd', text: 'last success 20 s ago; no process watches it now' }])
    check({ mailboxes: [mailbox, { ...mailbox, name: 'old' }] }, [{ level: 'odd', about: 'mailbox old' }])
  })

  it('calls a door slow only after the sweep had its chance', () => {
    check({ stored: { count: 3, dueSince: ago(60), retrying: 0 } }, [
      { level: 'ok', text: '3 wait to be understood, the oldest due for 60 s' },
    ])
    check({ stored: { count: 3, dueSince: ago(600), retrying: 1 } }, [
      { level: 'person', text: '3 wait to be understood, 1 tried before, the oldest due for 10 min' },
    ])
    const waiting = { dueSince: ago(7200), oldest: ago(8000), retrying: 0 }
    check({ waiting }, [{ level: 'person', about: 'outbox', text: '0 queued, the oldest due for 2 h, 0 on their way, 12 sent' }])
    check({ timers: { due: 3, dueSince: ago(300_000), failed: 0, lastError: null } }, [
      { level: 'person', text: '3 due, the oldest due for 3 days' },
    ])
    check({ timers: { due: 0, dueSince: null, failed: 2, lastError: 'TypeError: no facts' } }, [
      { level: 'person', text: '2 could not be carried out and are tried again: TypeError: no facts' },
    ])
  })

  it('is patient with a server that puts mail off, for an hour', () => {
    const outbox = { ...WELL.outbox, queued: 2 }
    const waiting = { dueSince: null, oldest: ago(600), retrying: 1 }
    check({ outbox, waiting }, [{ level: 'odd', about: 'outbox', text: '2 queued, 1 tried before, 0 on their way, 12 sent' }])
    check({ outbox, waiting: { ...waiting, oldest: ago(4000) } }, [{ level: 'person', advice: expect.stringContaining('postdesk check') }])
  })

  it('tells what a person has to settle, and by which command', () => {
    check({ quarantined: 2 }, [{ level: 'person', text: '2 kept out', advice: 'postdesk quarantine, then postdesk quarantine release ID' }])
    const outbox = { ...WELL.outbox, failed: 1, held: 2, uncertain: 3 }
    check({ outbox }, [
      { level: 'person', text: '1 failed', advice: expect.stringContaining('postdesk outbox --state failed') },
      { level: 'person', text: '2 held', advice: expect.stringContaining('release') },
      { level: 'person', text: '3 uncertain', advice: expect.stringContaining('may arrive twice') },
    ])
  })
})

describe('doctor', () => {
  it('reads all of it from the database, and exits 1 where a person is needed', async () => {
    const database = await createTestDatabase()
    const cwd = folderWithConfig(database.url)
    const { outboxId } = await seed(database.db)
    await insertMessage(database.db, { mailboxId: null, contactId: null, key: 3, state: 'stored' })
    const alive = {
      id: randomUUID(),
      host: 'a',
      pid: 1,
      roles: ['mailboxes', 'messages', 'send', 'timers'],
      alive_until: new Date(Date.now() + 60_000),
    }
    await database.db
      .insertInto('processes')
      .values([alive, { ...alive, id: randomUUID(), pid: 2, alive_until: ago(-1) }])
      .execute()
    await database.db.updateTable('mailboxes').set({ holder: alive.id, last_success_at: NOW }).execute()

    const { code, out } = await run(['doctor'], { cwd })
    expect(code).toBe(1)
    expect(out).toMatch(/^PERSON {2}quarantine +1 kept out\n +-> postdesk quarantine, then/m)
    expect(out).toMatch(/^PERSON {2}outbox +1 failed$/m)
    expect(out).toMatch(/^odd +mailbox sales +was never connected yet$/m)
    const lines = jsonLines((await run(['doctor', '--json'], { cwd })).out)
    expect(lines).toContainEqual(expect.objectContaining({ level: 'ok', about: 'mailbox support' }))
    expect(lines.filter(line => line.about === 'process')).toHaveLength(1)

    await run(['outbox', 'retry', String(outboxId)], { cwd })
    await run(['outbox', 'drop', String(outboxId)], { cwd })
    const { outbox } = await readCondition(database.db)
    expect(outbox).toMatchObject({ queued: 0, failed: 0 })
    await database.close()
  })
})
