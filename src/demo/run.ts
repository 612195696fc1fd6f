// `postdesk demo`: a mail provider, eight customers and a whole Postdesk in one process, on this machine only.
// Promises: a real installation is never touched, every wait has an end, and what is printed was read from rows and delivered mail.
import { createWriteStream } from 'node:fs'
import { join, relative } from 'node:path'
import { finished } from 'node:stream/promises'
import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import { isWatching, readTotals } from '../db/journey.ts'
import { type Desk, startDesk } from '../desk.ts'
import { ROLES } from '../flow.ts'
import { createLog, type Log } from '../log.ts'
import { type Rulebook, readRulebook } from '../policy-book.ts'
import { openDemoDatabase } from './database.ts'
import { tellFastMotion } from './fast-motion.ts'
import { tellNext, tellReady, tellSum, tellTitle } from './guide.ts'
import { type Paint, painter, tellTrouble } from './narrate.ts'
import { type Played, playSamples, type Stage, sendTypedLines, tellArrivals } from './play.ts'
import { type PracticeServer, startPracticeServer } from './practice-server.ts'
import { SAMPLES, SUPPORT } from './samples.ts'
import { writeSettings } from './settings.ts'
import { until } from './until.ts'
import { type Check, tellChecks, verify } from './verify.ts'

export interface DemoOptions {
  /** Check the outcome and end, instead of staying up. */
  readonly once: boolean
  /** 0 or left out: any free port. */
  readonly ports?: { readonly smtp?: number; readonly imap?: number }
  /** A folder of the demo's own, such as data/demo: emptied at each start. */
  readonly dataDirectory: string
  readonly stdout: { write(text: string): unknown }
  readonly colour: boolean
  /** Where the reader types, if anywhere: each line is sent as a mail. */
  readonly input?: AsyncIterable<string | Uint8Array>
  readonly clock: Clock
  /** Ctrl-C. */
  readonly signal: AbortSignal
}

const DEADLINE_MS = 30_000
const IN_TIME = `within ${DEADLINE_MS / 1000} s`
const ALL_IN_ALL_MS = 60_000

interface House {
  readonly server: PracticeServer
  readonly desk: Desk
  /** Events that were logged as errors: there must be none. */
  readonly errors: readonly string[]
  readonly config: Config
  readonly rulebook: Rulebook
  readonly log: Log
}

/** Returns the exit code: with `once` 0 only where every check holds, else 0 unless the samples did not come through. */
export async function runDemo(options: DemoOptions): Promise<number> {
  const paint = painter(options.colour)
  const print = (lines: readonly string[]) => void options.stdout.write(lines.map(line => `${line}\n`).join(''))
  const startedAt = options.clock.now().getTime()
  const tookMs = () => options.clock.now().getTime() - startedAt
  print(tellTitle(paint))
  const cellar = new AsyncDisposableStack()
  try {
    const house = await build(options, cellar).catch(toTrouble)
    if (options.signal.aborted) return options.once ? 1 : 0
    if (typeof house === 'string') {
      print(tellTrouble(paint, house))
      return 1
    }
    print(tellReady(paint, { directory: shown(options.dataDirectory), ...house.server, tookMs: tookMs() }))
    return await perform({ options, paint, print, tookMs, ...house }, cellar)
  } finally {
    await cellar.disposeAsync()
  }
}

/** As short as the reader can type it. */
function shown(directory: string): string {
  const short = relative('', directory)
  return short.startsWith('..') || short === '' ? directory : short
}

/** What does not start says why in its message; a TypeError and its like are bugs, and thrown on. */
function toTrouble(error: Error): string {
  if (error.name !== 'Error') throw error
  return error.message
}

/** From the cellar up; what is built is torn down by the stack in the opposite order. @throws with a sentence where a part does not start. */
async function build(options: DemoOptions, cellar: AsyncDisposableStack): Promise<House> {
  const { dataDirectory, clock, signal } = options
  const database = await openDemoDatabase(dataDirectory)
  if (!database.ok) throw new Error(database.why)
  cellar.defer(database.release)
  const server = await startPracticeServer({
    address: SUPPORT,
    clock,
    smtpPort: options.ports?.smtp ?? 0,
    imapPort: options.ports?.imap ?? 0,
  })
  cellar.defer(server.stop)
  const written = await writeSettings(dataDirectory, server, clock.now())
  const config: Config = { ...written, database: { kind: 'url', url: database.url } }
  const errors: string[] = []
  const log = noting(errors, openLog(join(dataDirectory, 'postdesk.log'), cellar))
  const rulebook = readBook(config)
  const starting = startDesk({ config, rulebook, log, clock, roles: ROLES, migrate: true })
  cellar.defer(async () => (await starting).stop())
  const desk = await within(starting, `Postdesk did not start ${IN_TIME}; its log is ${join(dataDirectory, 'postdesk.log')}`)
  const enough = AbortSignal.any([signal, AbortSignal.timeout(DEADLINE_MS)])
  if (!(await until(() => isWatching(desk.db, server.uidValidity), enough)))
    throw new Error(`Postdesk does not watch its mailbox ${IN_TIME}; its log is ${join(dataDirectory, 'postdesk.log')}`)
  return { server, desk, errors, config, rulebook, log }
}

async function within<T>(work: Promise<T>, otherwise: string): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error(otherwise)), DEADLINE_MS)
  return Promise.race([work, promise]).finally(() => clearTimeout(timer))
}

function openLog(file: string, cellar: AsyncDisposableStack): Log {
  const stream = createWriteStream(file, { flags: 'w', mode: 0o600 })
  cellar.defer(async () => {
    stream.end()
    await finished(stream)
  })
  return createLog({ level: 'info', destination: stream })
}

const noting = (errors: string[], log: Log): Log => ({
  ...log,
  error: (event, fields) => {
    errors.push(event)
    log.error(event, fields)
  },
})

function readBook({ policyFolder }: Config): Rulebook {
  const read = readRulebook(policyFolder)
  if (!read.ok) throw new Error(`the shipped policy is faulty: ${read.faults.join('; ')}`)
  return read.rulebook
}

interface Performance extends House {
  readonly options: DemoOptions
  readonly paint: Paint
  print(lines: readonly string[]): void
  tookMs(): number
}

async function perform(performance: Performance, cellar: AsyncDisposableStack): Promise<number> {
  const { options, paint, print, server, desk, tookMs } = performance
  const teller = { db: desk.db, server, paint, print, signal: options.signal, deadlineMs: DEADLINE_MS }
  const stage: Stage = { teller, server, clock: options.clock }
  const telling = tellArrivals(stage)
  // Nothing is read from a database that is being closed.
  cellar.defer(async () => void (await telling.idle()))
  const played = await playSamples(stage, telling)
  const complete = played.length === SAMPLES.length
  if (complete) print(tellSum(paint, { ...sumUp(played), tookMs: tookMs() }))
  if (options.once) return conclude(performance, played)
  if (!complete) return options.signal.aborted ? 0 : 1
  await stayUp(performance, stage)
  return 0
}

function sumUp(played: readonly Played[]) {
  const journeys = played.map(({ told }) => told.journey)
  const count = (role: string) => journeys.flatMap(({ tickets }) => tickets).filter(ticket => ticket.role === role).length
  return {
    mails: played.length,
    tickets: count('opened'),
    replies: count('reply'),
    keptOut: journeys.filter(({ reason }) => reason !== null).length,
    answersMs: played.flatMap(({ told }) => told.answers.map(answer => answer.tookMs)),
  }
}

async function conclude(performance: Performance, played: readonly Played[]): Promise<number> {
  const { server, desk, errors, paint, print, tookMs, options } = performance
  const outcomes = played.map(({ sample, mail, told }) => ({ sample, mail, journey: told.journey }))
  const missing = SAMPLES.slice(played.length).map(({ file }): Check => ({ what: `${file}: it came through`, ok: false, found: 'nothing' }))
  const totals = await readTotals(desk.db)
  const ms = tookMs()
  const inTime: Check = { what: `all of it took less than ${ALL_IN_ALL_MS / 1000} s`, ok: ms < ALL_IN_ALL_MS, found: `${ms} ms` }
  const quiet: Check = { what: 'Postdesk logged no error', ok: errors.length === 0, found: errors.join(', ') }
  const checks = [...verify({ outcomes, delivered: server.delivered, totals }), ...missing, quiet, inTime]
  const failed = checks.filter(({ ok }) => !ok).length
  // Behind the checks: what it writes lies in the future of the practice database.
  print(await tellFastMotion({ ...performance, db: desk.db, from: options.clock.now() }))
  print([
    '',
    ...tellChecks(paint, checks),
    '',
    failed === 0 ? `${checks.length} checks, all ok` : `${checks.length} checks, ${failed} FAILED`,
  ])
  return failed === 0 ? 0 : 1
}

async function stayUp({ options, paint, print, server }: Performance, stage: Stage): Promise<void> {
  const { input, signal } = options
  const directory = shown(options.dataDirectory)
  const command = import.meta.url.endsWith('.ts') ? 'npm run -s postdesk --' : 'postdesk'
  print(tellNext(paint, { directory, smtpPort: server.smtpPort, command, typing: input !== undefined }))
  if (input) await sendTypedLines(stage, input)
  if (!signal.aborted) await new Promise(resolve => signal.addEventListener('abort', resolve))
  print(['', 'stopping ...'])
}
