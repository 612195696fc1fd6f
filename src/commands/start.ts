// `start`: runs the desk until SIGTERM or SIGINT, then drains: what is being worked on is finished, at most 10 s long.
// A second signal ends it at once. Nothing is lost either way: open doors are rows, and the next start finds them.

import type { Config } from '../config.ts'
import type { Desk, DeskOptions } from '../desk.ts'
import { formatFault } from '../fault.ts'
import { ROLES, type Role } from '../flow.ts'
import { createLog, type Log } from '../log.ts'
import { nearest } from '../nearest.ts'
import { type Rulebook, readRulebook } from '../policy-book.ts'
import { type Call, complain, EXIT, type Io, type StopSignal } from './io.ts'
import { databaseTrouble, readConfig, reasonOf } from './session.ts'

const DRAIN_MS = 10_000
const SIGNAL_CODE: Readonly<Record<StopSignal, number>> = { SIGTERM: 143, SIGINT: 130 }

export type StartDesk = (options: DeskOptions) => Promise<Pick<Desk, 'stop'>>

const startRealDesk: StartDesk = async options => (await import('../desk.ts')).startDesk(options)

export async function start(call: Call, startDesk: StartDesk = startRealDesk, drainMs = DRAIN_MS): Promise<number> {
  const { io, options } = call
  const roles = readRoles(call)
  if (!roles) return EXIT.usage
  const config = readConfig(call, false)
  const rulebook = config && readBook(io, config)
  if (!config || !rulebook) return EXIT.config
  if (options.only !== undefined && roles.includes('web') && !config.web) {
    complain(io, 'postdesk: the role web serves the satisfaction page, but the configuration has no `web`')
    return EXIT.config
  }
  if (roles.length < ROLES.length && config.database.kind === 'embedded')
    complain(io, 'note: the embedded database serves this machine only; processes elsewhere need a database URL')
  const log = createLog({ level: config.log.level, destination: io.stderr })
  return run(io, () => startDesk({ config, rulebook, log, clock: io.clock, roles, migrate: options.migrate !== false }), log, drainMs)
}

function readBook(io: Io, { policyFolder }: Config): Rulebook | undefined {
  const read = readRulebook(policyFolder)
  if (read.ok) {
    for (const warning of read.warnings) complain(io, `warning: ${formatFault(warning)}`)
    return read.rulebook
  }
  for (const fault of read.faults) complain(io, fault)
  return undefined
}

/** From the start to the last row: a signal during the start stops the desk as soon as it stands. */
async function run(io: Io, startDesk: () => Promise<Pick<Desk, 'stop'>>, log: Log, drainMs: number): Promise<number> {
  const signals = listen(io)
  try {
    const desk = await Promise.race([startDesk(), signals.second])
    if (typeof desk === 'string') return SIGNAL_CODE[desk]
    log.info('desk.stopping', { signal: await signals.first })
    return await drain(desk, signals.second, log, drainMs)
  } catch (error) {
    const trouble = databaseTrouble(error)
    const stack = error instanceof Error && trouble === undefined ? { stack: error.stack } : {}
    log.error('desk.failed', { why: trouble ?? reasonOf(error), ...stack })
    return trouble === undefined ? EXIT.failed : EXIT.tryAgain
  } finally {
    signals.done()
  }
}

function readRoles({ io, options }: Call): readonly Role[] | undefined {
  if (options.only === undefined) return ROLES
  const asked = String(options.only)
    .split(',')
    .map(word => word.trim())
  const wrong = asked.filter(word => !ROLES.some(role => role === word))
  for (const word of wrong) {
    const near = nearest(word, ROLES)
    complain(io, `postdesk: there is no role ${word}; ${near ? `did you mean ${near}?` : `roles are ${ROLES.join(', ')}`}`)
  }
  return wrong.length > 0 ? undefined : ROLES.filter(role => asked.includes(role))
}

interface Signals {
  readonly first: Promise<StopSignal>
  readonly second: Promise<StopSignal>
  done(): void
}

/** A terminal's Ctrl-C reaches us directly and once more through npm or the launcher: an echo is no second signal. */
const ECHO_MS = 300

function listen(io: Io): Signals {
  const first = Promise.withResolvers<StopSignal>()
  const second = Promise.withResolvers<StopSignal>()
  let firstAt: number | undefined
  const done = io.onSignal(signal => {
    const now = io.clock.now().valueOf()
    firstAt ??= now
    if (now - firstAt < ECHO_MS) first.resolve(signal)
    else second.resolve(signal)
  })
  return { first: first.promise, second: second.promise, done }
}

async function drain(desk: Pick<Desk, 'stop'>, second: Promise<StopSignal>, log: Log, drainMs: number): Promise<number> {
  const late = Promise.withResolvers<'late'>()
  const timer = setTimeout(() => late.resolve('late'), drainMs)
  const outcome = await Promise.race([desk.stop().then(() => 'drained' as const), second, late.promise])
  clearTimeout(timer)
  if (outcome === 'drained') return EXIT.ok
  log.warn('desk.stopped-hard', { why: outcome === 'late' ? `not drained within ${drainMs / 1000} s` : `second ${outcome}` })
  return outcome === 'late' ? EXIT.failed : SIGNAL_CODE[outcome]
}
