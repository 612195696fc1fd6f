// `npm run simulate`: lets months of a desk go by on a real PostgreSQL, with bad luck of every kind, and then some minutes in real time with real
// processes that are killed; judges what is left of both. Ends with 1 where anything was early, late, twice or forgotten.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sql } from 'kysely'
import { startEmbedded } from '../src/db/embedded.ts'
import { liveThrough } from './live/live.ts'
import type { Verdict } from './oracle.ts'
import { judgePlayed, type Played, simulate } from './simulate.ts'
import { openDb } from './world.ts'

const USAGE = 'npm run simulate -- [--tickets 10000] [--days 90] [--seed 1] [--live-minutes 4]'

interface Wish {
  readonly tickets: number
  readonly days: number
  readonly seed: number
  /** 0: nothing in real time. */
  readonly liveMinutes: number
}

function readWish(): Wish {
  const options = {
    tickets: { type: 'string', default: '10000' },
    days: { type: 'string', default: '90' },
    seed: { type: 'string', default: '1' },
    'live-minutes': { type: 'string', default: '4' },
  } as const
  const { values } = parseArgs({ options })
  const [tickets, days, seed, liveMinutes] = [values.tickets, values.days, values.seed, values['live-minutes']].map(Number)
  if (!tickets || !days || days < 10 || seed === undefined || !Number.isInteger(seed) || !(liveMinutes !== undefined && liveMinutes >= 0))
    throw new Error(USAGE)
  return { tickets, days, seed, liveMinutes }
}

const say = (line: string) => process.stderr.write(`${line}\n`)

function tell({ told, duties, promises, ...sums }: Verdict): void {
  for (const line of told) say(`\n${line}`)
  console.log({ ...sums, promises })
  console.table(Object.fromEntries(Object.entries(duties).sort(([, one], [, other]) => other - one)))
}

function tellPlayed({ looks, acts, moments, outages, complaints, seconds }: Played): void {
  for (const line of complaints) say(`\nthe desk complained: ${line}`)
  console.log({ acts, moments, outages: outages.length, ...looks, seconds })
}

async function createDatabase(server: string, name: string): Promise<string> {
  const db = openDb(server, 'simulate', 1)
  await sql.raw(`create database ${name}`).execute(db)
  await db.destroy()
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

/** How many things went wrong. */
async function run(server: string, { liveMinutes, ...wish }: Wish): Promise<number> {
  const stepped = await createDatabase(server, 'stepped')
  const played = await simulate(stepped, { ...wish, say })
  const verdict = await judgePlayed(stepped, played)
  console.log(`${wish.tickets} mails over ${wish.days} days of stepped time, seed ${wish.seed}`)
  tellPlayed(played)
  tell(verdict)
  const wrong = verdict.violations + played.complaints.length
  if (liveMinutes === 0) return wrong
  const {
    kills,
    flushes,
    verdict: lived,
  } = await liveThrough(await createDatabase(server, 'live'), { minutes: liveMinutes, seed: wish.seed, say })
  console.log(`${liveMinutes} minutes of real time: ${kills} processes killed, Redis flushed ${flushes} times`)
  tell(lived)
  return wrong + lived.violations
}

const wish = readWish()
const home = await mkdtemp(join(tmpdir(), 'postdesk-simulate-'))
// Its crash safety is not what is tried here, but that of the transactions.
const server = await startEmbedded(join(home, 'database'), { flags: ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'] })
try {
  const wrong = await run(server.url, wish)
  console.log(`${wrong} violations`)
  process.exitCode = wrong === 0 ? 0 : 1
} finally {
  await server.stop()
  await rm(home, { recursive: true, force: true })
}
