// The part of the simulation that runs in real time: real processes on a real Redis, killed by SIGKILL and with their Redis flushed, while tickets are
// opened and answered and their minutes run out. BullMQ knows no stepped clock; so few tickets, targets of minutes, and the same judge.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { systemClock } from '../../src/clock.ts'
import { migrateToLatest, readSecret } from '../../src/db/migrate.ts'
import { adoptPolicy } from '../../src/db/policies.ts'
import { changeState } from '../../src/db/tickets.ts'
import { openLoadBook } from '../../src/workers/load-book.ts'
import { replyToTicket } from '../../src/workers/reply.ts'
import { startRedis, type TestRedis } from '../../test/support/redis.ts'
import { type Customer, type Desk, deliver, firstMail, nextMail } from '../letters.ts'
import type { Watch } from '../oracle/checks.ts'
import { judgeRun, type Verdict } from '../oracle.ts'
import { type Random, seeded } from '../random.ts'
import { addMailbox, openDb } from '../world.ts'
import { liveConfig, liveRulebook, silent } from './room.ts'

export interface LivePlan {
  readonly minutes: number
  readonly seed: number
  readonly say: (line: string) => void
}

export interface Lived {
  readonly kills: number
  readonly flushes: number
  readonly verdict: Verdict
}

/** Whatever died, the work goes on within this. */
const BACK_WITHIN_MS = 15_000
/** Of the moment, where nothing died. */
const ON_TIME_MS = 5_000
const TICK_MS = 700
const QUIET_MS = 30_000

/** Expects an empty database at `url`. */
export async function liveThrough(url: string, plan: LivePlan): Promise<Lived> {
  const start = new Date()
  const redis = await startRedis()
  const db = openDb(url, 'live', 8)
  try {
    await migrateToLatest(db)
    const rulebook = liveRulebook()
    const config = liveConfig()
    await adoptPolicy(db, rulebook.policy.hash, rulebook.files, new Date(), 'the simulation begins')
    const book = { rulebook: () => rulebook, load: openLoadBook(db, systemClock) }
    const common = { db, clock: systemClock, log: silent, config, secret: await readSecret(db), bells: { ring: async () => undefined } }
    const desk: Desk = { ...common, ...book, mailboxId: await addMailbox(db) }
    const troubles = await trouble(desk, { url, redis, ...plan })
    const watch: Watch = { dark: troubles.dark, nobodyInTheDark: false, slackMs: ON_TIME_MS, start, end: new Date() }
    const verdict = await judgeRun({
      db,
      policy: rulebook.policy,
      closeResolvedDays: config.closeResolvedDays,
      perRecipientPerHour: config.acknowledgement.perRecipientPerHour,
      watch,
    })
    return { kills: troubles.kills, flushes: troubles.flushes, verdict }
  } finally {
    await db.destroy()
    await redis.stop()
  }
}

interface Stage extends LivePlan {
  readonly url: string
  readonly redis: TestRedis
}

interface Troubles {
  readonly dark: Watch['dark']
  readonly kills: number
  readonly flushes: number
}

/** Two processes; one of them is killed at a random moment, sometimes with Redis emptied as well. Then half a minute of quiet. */
async function trouble(desk: Desk, { url, redis, minutes, seed, say }: Stage): Promise<Troubles> {
  const random = seeded(seed)
  const dark: { from: number; to: number }[] = []
  const count = { kills: 0, flushes: 0 }
  const people = { desk, random, open: [] as number[], mails: new Map<number, { mailId: string; from: Customer }>() }
  let process = await startProcess(url, redis.url)
  const end = Date.now() + minutes * 60_000
  let killAt = Date.now() + random.whole(10_000, 30_000)
  for (;;) {
    const now = Date.now()
    if (now >= end) break
    await actLive(people)
    if (now >= killAt) {
      const from = Date.now()
      await kill(process)
      count.kills++
      if (random.chance(0.5)) {
        await redis.flush()
        count.flushes++
      }
      await sleep(random.whole(0, 5_000))
      process = await startProcess(url, redis.url)
      dark.push({ from, to: Date.now() + BACK_WITHIN_MS })
      killAt = Date.now() + random.whole(25_000, 50_000)
      say(`killed ${count.kills} times, Redis flushed ${count.flushes} times; ${people.mails.size} tickets`)
    }
    await sleep(TICK_MS)
  }
  await sleep(QUIET_MS)
  await kill(process)
  return { dark, ...count }
}

async function startProcess(url: string, redis: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [`${import.meta.dirname}/desk.ts`, url, redis], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  return child
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

interface Crowd {
  readonly desk: Desk
  readonly random: Random
  readonly open: number[]
  readonly mails: Map<number, { readonly mailId: string; readonly from: Customer }>
}

async function actLive({ desk, random, open, mails }: Crowd): Promise<void> {
  const from: Customer = {
    address: `live${mails.size}@customer.example`,
    name: 'Live',
    language: 'en',
    authenticity: 'pass',
    responds: false,
  }
  const [arrived] = await deliver(desk, [firstMail(from, 'other', random.chance(0.3) ? 'critical' : 'normal')])
  if (arrived?.ticketId) {
    open.push(arrived.ticketId)
    mails.set(arrived.ticketId, { mailId: arrived.mailId, from })
  }
  const id = open[random.whole(0, open.length - 1)] ?? 0
  const by = { actor: 'person:sam@desk.test', because: 'a person did it', now: new Date() }
  const what = random.weighted({ nothing: 30, open: 25, waiting: 25, resolved: 15, silently: 5, answer: 20 })
  const mail = mails.get(id)
  if (what === 'answer' && mail) await deliver(desk, [nextMail(mail.from, mail.mailId, 'answer')])
  if (what === 'silently') await changeState(desk.db, id, 'resolved', by)
  if (what === 'open' || what === 'waiting' || what === 'resolved')
    await replyToTicket(
      { ...desk, templates: desk.rulebook().templates },
      id,
      { text: 'We looked at it.', leadsTo: what, person: null, promise: null },
      by,
    )
}
