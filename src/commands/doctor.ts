// `doctor`: looks at the running installation and says in plain words what is well, what is odd, and what needs a person.
// Exits 1 where something needs a person.
import type { Config } from '../config.ts'
import { type Condition, type MailboxCondition, readCondition } from '../db/condition.ts'
import { pendingMigrations } from '../db/migrate.ts'
import { formatFault } from '../fault.ts'
import { rolesIn } from '../flow.ts'
import { readRulebook } from '../policy-book.ts'
import { type Call, EXIT, type Io, say } from './io.ts'
import { withDatabase } from './session.ts'
import { duration, paint, printable, when } from './show.ts'

/** `person`: somebody has to do something; `odd`: good to know. */
export interface Finding {
  readonly level: 'ok' | 'odd' | 'person'
  readonly about: string
  readonly text: string
  readonly advice?: string
}

export async function doctor(call: Call): Promise<number> {
  return withDatabase(call, async ({ db, config }) => {
    const pending = await pendingMigrations(db)
    const house = pending.length > 0 ? [behind(pending)] : diagnose(await readCondition(db), config, call.io.clock.now())
    const findings = [...house, aboutPolicy(config.policyFolder)]
    for (const finding of findings) tell(call, finding)
    return findings.some(finding => finding.level === 'person') ? EXIT.failed : EXIT.ok
  })
}

function tell({ io, options }: Call, finding: Finding): void {
  for (const line of options.json ? [JSON.stringify(finding)] : inWords(io, finding)) say(io, line)
}

function inWords(io: Io, { level, about, text, advice }: Finding): readonly string[] {
  const sign = { ok: paint(io, 'green', 'ok    '), odd: paint(io, 'yellow', 'odd   '), person: paint(io, 'red', 'PERSON') }[level]
  return [`${sign}  ${printable(about).padEnd(18)} ${text}`, ...(advice ? [`${' '.repeat(27)}-> ${advice}`] : [])]
}

function aboutPolicy(folder: string): Finding {
  const read = readRulebook(folder)
  if (read.ok) {
    const [warning] = read.warnings
    return warning
      ? { level: 'odd', about: 'policy', text: formatFault(warning), advice: 'postdesk policy check' }
      : { level: 'ok', about: 'policy', text: `${read.rulebook.policy.rules.length} rules, no fault` }
  }
  const count = read.faults.length === 1 ? 'one fault' : `${read.faults.length} faults`
  const text = `${count}, so that the files are not in force; the first: ${read.faults[0]}`
  return { level: 'person', about: 'policy', text, advice: 'postdesk policy check' }
}

const behind = (pending: readonly string[]): Finding => ({
  level: 'person',
  about: 'schema',
  text: `the database lacks ${pending.join(', ')}`,
  advice: 'postdesk migrate',
})

/** What the numbers mean, at the moment `now`. */
export function diagnose(condition: Condition, config: Config, now: Date): readonly Finding[] {
  return [
    { level: 'ok', about: 'schema', text: 'newest' },
    ...aboutProcesses(condition, config),
    ...config.mailboxes.map(({ name }) =>
      aboutMailbox(
        name,
        condition.mailboxes.find(mailbox => mailbox.name === name),
        now,
      ),
    ),
    ...strangers(condition, config),
    aboutMessages(condition, now),
    ...aboutOutbox(condition, now),
    ...aboutTimers(condition, now),
    aboutQuarantine(condition),
  ]
}

function aboutProcesses({ processes }: Condition, config: Config): readonly Finding[] {
  const alive = processes.filter(process => process.alive)
  const found = alive.map(
    ({ host, pid, roles, startedAt }): Finding => ({
      level: 'ok',
      about: 'process',
      text: `${host.split(' ')[0]} pid ${pid} since ${when(startedAt)}: ${roles.join(', ')}`,
    }),
  )
  const vacant = rolesIn(config).filter(role => !alive.some(process => process.roles.includes(role)))
  if (alive.length === 0) return [{ level: 'person', about: 'process', text: 'no Postdesk process is running', advice: 'postdesk start' }]
  if (vacant.length === 0) return found
  return [
    ...found,
    { level: 'person', about: 'process', text: `nobody does: ${vacant.join(', ')}`, advice: `postdesk start --only ${vacant.join(',')}` },
  ]
}

function aboutMailbox(name: string, mailbox: MailboxCondition | undefined, now: Date): Finding {
  const about = `mailbox ${name}`
  if (!mailbox) return { level: 'odd', about, text: 'was never connected yet' }
  const { lastSuccessAt, lastError, lastErrorAt, failures, held } = mailbox
  const success = lastSuccessAt ? `last success ${duration(now.valueOf() - lastSuccessAt.valueOf())} ago` : 'never a success'
  if (failures > 0 || (lastError && !lastSuccessAt)) {
    const since = lastErrorAt ? `, last ${when(lastErrorAt)}` : ''
    return {
      level: 'person',
      about,
      text: `${success}; ${failures} failures in a row${since}: ${printable(lastError ?? '')}`,
      advice: 'postdesk check',
    }
  }
  return held ? { level: 'ok', about, text: success } : { level: 'odd', about, text: `${success}; no process watches it now` }
}

function strangers({ mailboxes }: Condition, config: Config): readonly Finding[] {
  const gone = mailboxes.filter(mailbox => !config.mailboxes.some(({ name }) => name === mailbox.name))
  return gone.map(
    ({ name }): Finding => ({
      level: 'odd',
      about: `mailbox ${name}`,
      text: 'has tickets but is not in the configuration: its mail is no longer fetched',
    }),
  )
}

/** The sweep rings every 15 s at the latest, so a door open for much longer means that nobody comes through. */
const SLOW_MS = 2 * 60_000

function isSlow(dueSince: Date | null, now: Date): boolean {
  return dueSince !== null && now.valueOf() - dueSince.valueOf() > SLOW_MS
}

const waited = (dueSince: Date | null, now: Date) =>
  dueSince ? `, the oldest due for ${duration(now.valueOf() - dueSince.valueOf())}` : ''

function aboutMessages({ stored }: Condition, now: Date): Finding {
  const retrying = stored.retrying > 0 ? `, ${stored.retrying} tried before` : ''
  const text = stored.count === 0 ? 'none waits' : `${stored.count} wait to be understood${retrying}${waited(stored.dueSince, now)}`
  const slow = isSlow(stored.dueSince, now)
  return slow
    ? { level: 'person', about: 'messages', text, advice: 'is a process with the role "messages" alive? its log says why it is slow' }
    : { level: 'ok', about: 'messages', text }
}

/** A server may put a mail off for a while (greylisting); an hour of that is more than politeness. */
const LONG_MS = 60 * 60_000

function aboutOutbox({ outbox, waiting }: Condition, now: Date): readonly Finding[] {
  const tried = waiting.retrying > 0 ? `, ${waiting.retrying} tried before` : ''
  const text = `${outbox.queued} queued${tried}${waited(waiting.dueSince, now)}, ${outbox.sending} on their way, ${outbox.sent} sent`
  const late = isSlow(waiting.dueSince, now) || now.valueOf() - (waiting.oldest ?? now).valueOf() > LONG_MS
  return [
    late ? { level: 'person', about: 'outbox', text, advice: SLOW_SENDING } : { level: tried ? 'odd' : 'ok', about: 'outbox', text },
    ...stuck(outbox, 'failed', 'postdesk outbox retry ID, or answer the customer by hand and postdesk outbox drop ID'),
    ...stuck(outbox, 'held', 'postdesk outbox release ID or drop ID'),
    ...stuck(outbox, 'uncertain', 'postdesk outbox retry ID (may arrive twice) or drop ID'),
  ]
}

const SLOW_SENDING = 'postdesk outbox --state queued  shows what the server last said, postdesk check  tries it'

function stuck(outbox: Condition['outbox'], state: 'failed' | 'held' | 'uncertain', advice: string): readonly Finding[] {
  if (outbox[state] === 0) return []
  return [
    { level: 'person', about: 'outbox', text: `${outbox[state]} ${state}`, advice: `postdesk outbox --state ${state}, then ${advice}` },
  ]
}

function aboutTimers({ timers: { due, dueSince, failed, lastError } }: Condition, now: Date): readonly Finding[] {
  const text = due === 0 ? 'none is late' : `${due} due${waited(dueSince, now)}`
  const late: Finding = isSlow(dueSince, now)
    ? { level: 'person', about: 'timers', text, advice: 'is a process with the role "timers" alive?' }
    : { level: 'ok', about: 'timers', text }
  if (failed === 0) return [late]
  const why = `${failed} could not be carried out and are tried again: ${printable(lastError ?? '')}`
  return [late, { level: 'person', about: 'timers', text: why, advice: 'look for keeping.failed in the log' }]
}

function aboutQuarantine({ quarantined }: Condition): Finding {
  if (quarantined === 0) return { level: 'ok', about: 'quarantine', text: 'empty' }
  return {
    level: 'person',
    about: 'quarantine',
    text: `${quarantined} kept out`,
    advice: 'postdesk quarantine, then postdesk quarantine release ID',
  }
}
