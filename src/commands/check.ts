// `check`: validates the configuration, then really tries everything it names: each mailbox, the SMTP server, the database, Redis, the policy.
// A line each; one that fails stops no other. Makes nothing but the folder of an embedded database.
import type { Config, SmtpConfig } from '../config.ts'
import { formatFault } from '../fault.ts'
import { createLog } from '../log.ts'
import { probeMailbox } from '../mailbox/probe.ts'
import { readRulebook } from '../policy-book.ts'
import { type Probed, probeDatabase, probeRedis, probeSmtp } from './check-probes.ts'
import { type Call, EXIT, type Io, say } from './io.ts'
import { readConfig, reasonOf } from './session.ts'
import { paint, printable } from './show.ts'

const CHECK_TIMEOUT_MS = 10_000

interface Probe {
  readonly kind: string
  readonly name: string
  readonly run: () => Promise<Probed>
}

export async function check(call: Call, timeoutMs = CHECK_TIMEOUT_MS): Promise<number> {
  const config = readConfig(call, false)
  if (!config) return EXIT.config
  const tried = probesOf(config, call.io, timeoutMs).map(async probe => ({ probe, result: await attempt(probe, timeoutMs) }))
  let failed = 0
  // All at once, told in the configuration's order.
  for (const trial of tried) {
    const { probe, result } = await trial
    tell(call, probe, result)
    if (!result.ok) failed++
  }
  return failed > 0 ? EXIT.failed : EXIT.ok
}

function probesOf(config: Config, io: Io, timeoutMs: number): readonly Probe[] {
  const log = createLog({ level: 'silent' })
  const { queue, smtp, database } = config
  return [
    ...config.mailboxes.map(mailbox => ({
      kind: 'imap',
      name: `${mailbox.name}  ${address(mailbox.imap)}`,
      run: () => probeMailbox(mailbox, () => io.clock.now(), timeoutMs),
    })),
    { kind: 'smtp', name: address(smtp), run: () => probeSmtp(smtp, log) },
    {
      kind: 'database',
      name: database.kind === 'embedded' ? `embedded in ${database.directory}` : hostOf(database.url),
      run: () => probeDatabase(database, log),
    },
    ...(queue.kind === 'redis' ? [{ kind: 'redis', name: hostOf(queue.url), run: () => probeRedis(queue.url, timeoutMs) }] : []),
    { kind: 'policy', name: config.policyFolder, run: async () => probePolicy(config.policyFolder) },
  ]
}

function probePolicy(folder: string): Probed {
  const read = readRulebook(folder)
  if (!read.ok) return { ok: false, why: `${count(read.faults.length)}, the first: ${read.faults[0]}; "postdesk policy check" tells all` }
  const { rules, sops, teams, people } = read.rulebook.policy
  const detail = `${rules.length} rules, ${sops.length} procedures, ${teams.length} teams, ${people.length} people`
  const [warning] = read.warnings
  return { ok: true, detail, ...(warning && { warning: formatFault(warning) }) }
}

const count = (faults: number) => (faults === 1 ? 'one fault' : `${faults} faults`)

const TLS = { implicit: 'TLS', starttls: 'STARTTLS', none: 'no TLS' } as const
const address = ({ host, port, tls }: Pick<SmtpConfig, 'host' | 'port' | 'tls'>) => `${host}:${port} ${TLS[tls]}`

/** Never the whole URL: it may hold a password. */
function hostOf(url: string): string {
  const { host, pathname } = new URL(url)
  return `${host}${pathname}`
}

/** The probes have their own deadlines; this one is for a probe that misses it. */
async function attempt(probe: Probe, timeoutMs: number): Promise<Probed> {
  const late = Promise.withResolvers<Probed>()
  const timer = setTimeout(() => late.resolve({ ok: false, why: `no answer within ${timeoutMs / 1000} s` }), timeoutMs + 1_000)
  const run = probe.run().catch((error): Probed => ({ ok: false, why: reasonOf(error) }))
  const result = await Promise.race([run, late.promise])
  clearTimeout(timer)
  return result
}

function tell({ io, options }: Call, { kind, name }: Probe, result: Probed): void {
  if (options.json) {
    say(io, JSON.stringify({ kind, name, ...result }))
    return
  }
  const sign = result.ok ? paint(io, 'green', 'ok    ') : paint(io, 'red', 'FAILED')
  say(io, `${sign}  ${kind.padEnd(9)} ${name}, ${printable(result.ok ? result.detail : result.why)}`)
  if (result.ok && result.warning) say(io, `${paint(io, 'yellow', 'warn  ')}  ${kind.padEnd(9)} ${result.warning}`)
}
