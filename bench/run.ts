// `npm run bench`: how fast is Postdesk beside the libraries it is made of? Prints one table and leaves nothing behind.
// The machine is never quiet, so floor and product take turns and are compared within one run only.
import { parseArgs } from 'node:util'
import { type Contestant, type Queue, startFloor, startProduct } from './contestants.ts'
import { fillDatabase } from './full-database.ts'
import { measureBurst, measureTrickle } from './measure.ts'
import { measurePolicies } from './policy.ts'
import { measurePromises } from './promises.ts'
import { type Contest, type Figures, type FullDatabase, formatTable, summarise } from './report.ts'
import { openStage, type Stage } from './stage.ts'
import { countStatements } from './statements.ts'

const PARTS = ['floor', 'redis', 'postgres', 'trickle', 'full-db', 'statements', 'policy', 'promises'] as const
type Part = (typeof PARTS)[number]

const TRICKLE_SECONDS = 20
const FULL_TURNS = 5
const MANY_RULES = 2_000
const QUEUES = ['redis', 'postgres'] as const
const DEADLINE_MS = 20 * 60_000
const USAGE = `npm run bench -- [--mails 2000] [--tickets 200000] [--open 1000000] [--only ${PARTS.join(',')}] [--json]`

interface Plan {
  readonly mails: number
  readonly tickets: number
  /** How many open tickets promises are kept among. */
  readonly open: number
  readonly parts: ReadonlySet<Part>
  readonly json: boolean
}

function readPlan(): Plan {
  const options = {
    mails: { type: 'string', default: '2000' },
    tickets: { type: 'string', default: '200000' },
    open: { type: 'string', default: '1000000' },
    only: { type: 'string', default: PARTS.join(',') },
    json: { type: 'boolean', default: false },
  } as const
  const { values } = parseArgs({ options })
  const asked = values.only.split(',')
  const [mails, tickets, open] = [Number(values.mails), Number(values.tickets), Number(values.open)]
  if (asked.some(part => !PARTS.some(known => known === part)) || !(mails > 0) || !(tickets >= 1000) || !(open >= 1000))
    throw new Error(USAGE)
  return { mails, tickets, open, parts: new Set(PARTS.filter(part => asked.includes(part))), json: values.json }
}

const say = (line: string) => process.stderr.write(`${line}\n`)

async function measure(stage: Stage, { parts, mails, tickets, open }: Plan): Promise<Figures> {
  const floor: number[] = []
  const runFloor = async () => {
    if (parts.has('floor')) floor.push((await burst(stage, 'floor', await startFloor(stage), mails)).mailsPerSecond)
  }
  const contests: { redis?: Contest; postgres?: Contest } = {}
  await runFloor()
  for (const queue of QUEUES) {
    const contest = parts.has(queue) ? await enter(stage, queue, mails, parts.has('trickle') ? TRICKLE_SECONDS : 0) : undefined
    await runFloor()
    if (contest) contests[queue] = { ...contest, floor: floor.slice(-2) }
  }
  const fullDatabase = parts.has('full-db') ? await compareFull(stage, mails, tickets) : undefined
  const statements = parts.has('statements') ? await countBoth(stage) : undefined
  const policy = parts.has('policy') ? await measurePolicies(MANY_RULES) : undefined
  const promises = parts.has('promises') ? await keepAmong(stage, open) : undefined
  return {
    mails,
    floor,
    ...contests,
    ...(fullDatabase ? { fullDatabase } : {}),
    ...(statements ? { statements } : {}),
    ...(policy ? { policy } : {}),
    ...(promises ? { promises } : {}),
  }
}

async function burst(stage: Stage, name: string, contestant: Contestant, mails: number) {
  const result = await measureBurst(stage, contestant, mails)
  say(`${name}: ${result.mailsPerSecond.toFixed(0)} mails/s`)
  await contestant.stop()
  return result
}

async function enter(stage: Stage, queue: Queue, mails: number, trickleSeconds: number): Promise<Omit<Contest, 'floor'>> {
  const product = await startProduct(stage, queue)
  const { mailsPerSecond, doubles } = await measureBurst(stage, product, mails)
  say(`${queue}: ${mailsPerSecond.toFixed(0)} mails/s`)
  const trickle = trickleSeconds > 0 ? await measureTrickle(stage, product, mails, trickleSeconds) : []
  const peakRssMb = product.peakRssMb()
  await product.stop()
  return { mailsPerSecond, peakRssMb, doubles, trickle }
}

/**
 * Both run at once and take turns in small bursts: the difference sought is smaller than what the machine's other work makes from one
 * minute to the next. The first turn, which warms both up, does not count.
 */
async function compareFull(stage: Stage, mails: number, tickets: number): Promise<FullDatabase> {
  say(`filling a database with ${tickets} tickets`)
  const url = await stage.database.create('filled')
  await fillDatabase(url, tickets)
  const [full, empty] = [await startProduct(stage, 'redis', url), await startProduct(stage, 'redis')]
  const count = Math.ceil(mails / FULL_TURNS)
  const turns: { seconds: number; emptySeconds: number }[] = []
  for (let turn = 0; turn <= FULL_TURNS; turn++) {
    const seconds = count / (await measureBurst(stage, full, count, turn * count)).mailsPerSecond
    const emptySeconds = count / (await measureBurst(stage, empty, count, turn * count)).mailsPerSecond
    turns.push({ seconds, emptySeconds })
  }
  await Promise.all([full.stop(), empty.stop()])
  const counted = turns.slice(1)
  return { tickets, seconds: counted.map(turn => turn.seconds), emptySeconds: counted.map(turn => turn.emptySeconds) }
}

async function countBoth(stage: Stage) {
  say('counting statements')
  return { redis: await countStatements(stage, 'redis'), postgres: await countStatements(stage, 'postgres') }
}

async function keepAmong(stage: Stage, open: number) {
  say(`keeping promises among ${open} open tickets`)
  return measurePromises(stage, open)
}

/** Rejects on Ctrl-C, and when it takes far too long. */
function interruption(): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => reject(new Error(`stopped by ${signal}`)))
  setTimeout(() => reject(new Error(`not done after ${DEADLINE_MS / 60_000} minutes`)), DEADLINE_MS).unref()
  return promise
}

async function run(): Promise<void> {
  const plan = readPlan()
  const ends = new AsyncDisposableStack()
  try {
    const measured = openStage(ends).then(stage => measure(stage, plan))
    const figures = summarise(await Promise.race([measured, interruption()]))
    process.stdout.write(`${plan.json ? JSON.stringify(figures) : formatTable(figures)}\n`)
  } finally {
    await ends.disposeAsync()
  }
}

/** An explicit end: what an interruption left half done must not keep us. */
process.exit(
  await run().then(
    () => 0,
    (error: Error) => {
      say(`bench: ${error.message}`)
      return 1
    },
  ),
)
