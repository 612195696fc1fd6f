// Lets the days of a desk go by on a stepped clock: from one act of people, or one due moment, to the next. Gives what the judge has to know and can't
// read from the database: when nobody was looking, and when it ended.
import { type Looks, openKeeper } from './keeper.ts'
import { judgeRun, type Verdict } from './oracle.ts'
import { type Outage, outageAt, planOutages } from './outages.ts'
import { openPeople } from './people.ts'
import { seeded } from './random.ts'
import { openDb, openWorld, simulatedConfig, simulatedRulebook, type World } from './world.ts'

export interface SimulationPlan {
  readonly tickets: number
  readonly days: number
  readonly seed: number
  readonly say: (line: string) => void
}

export interface Played {
  readonly start: Date
  readonly end: Date
  readonly outages: readonly Outage[]
  readonly looks: Readonly<Looks>
  readonly acts: number
  /** How many different moments there were. */
  readonly moments: number
  readonly complaints: readonly string[]
  readonly seconds: number
}

const DAY_MS = 86_400_000
const SECOND_MS = 1_000
/** A Monday; its ninety days hold the end of summer time in Berlin and a holiday. */
const START = new Date('2026-09-14T00:00:00Z')

/** Expects an empty database at `url`. */
export async function simulate(url: string, { tickets, days, seed, say }: SimulationPlan): Promise<Played> {
  const began = performance.now()
  const start = START.getTime()
  const end = start + days * DAY_MS
  const world = await openWorld(url, START)
  const random = seeded(seed)
  const outages = planOutages(random, start, days)
  const people = openPeople(world, random, { tickets, start, days })
  const keeper = openKeeper(world, seeded(seed + 1))
  const moments = await play({ world, people, keeper, outages, end, say })
  const { complaints } = world
  await Promise.all([keeper.close(), world.close()])
  const seconds = Math.round((performance.now() - began) / 1_000)
  return { start: START, end: new Date(end), outages, looks: keeper.done, acts: people.acts, moments, complaints, seconds }
}

/** In stepped time a look that nothing hinders comes within the second. */
export async function judgePlayed(url: string, { outages, end }: Pick<Played, 'outages' | 'end'>): Promise<Verdict> {
  const db = openDb(url, 'judge')
  const watch = { dark: outages, nobodyInTheDark: true, slackMs: SECOND_MS, start: START, end }
  const { closeResolvedDays, acknowledgement } = simulatedConfig()
  const { perRecipientPerHour } = acknowledgement
  const verdict = await judgeRun({ db, policy: simulatedRulebook().policy, closeResolvedDays, perRecipientPerHour, watch })
  await db.destroy()
  return verdict
}

interface Stage {
  readonly world: World
  readonly people: ReturnType<typeof openPeople>
  readonly keeper: ReturnType<typeof openKeeper>
  readonly outages: readonly Outage[]
  readonly end: number
  readonly say: (line: string) => void
}

async function play({ world, people, keeper, outages, end, say }: Stage): Promise<number> {
  let now = world.clock.now().getTime()
  let dueAt = Number.POSITIVE_INFINITY
  let day = 0
  for (let count = 0; ; count++) {
    now = nextMoment({ now, dueAt, actAt: people.nextAt(), outages, end })
    world.clock.set(new Date(now))
    const down = outageAt(outages, now)
    const looked = !down && dueAt <= now
    if (looked) dueAt = await keeper.keep()
    if (people.nextAt() <= now) {
      // Timers go first, and no two hands write in the same millisecond.
      if (looked) world.clock.set(new Date(++now))
      await people.act(down?.mailToo ? down.to : null)
      if (!down) dueAt = await keeper.keep()
    }
    if (down) dueAt = down.to
    if (now >= end) return count
    if (Math.floor((now - START.getTime()) / DAY_MS) > day) say(`day ${++day}: ${people.acts} acts, ${keeper.done.looks} looks`)
  }
}

interface Choice {
  readonly now: number
  readonly dueAt: number
  readonly actAt: number
  readonly outages: readonly Outage[]
  readonly end: number
}

/** Due moments of one second are taken together, unless somebody acts or the lights go out in between. */
function nextMoment({ now, dueAt, actAt, outages, end }: Choice): number {
  const first = Math.max(now, Math.min(dueAt, actAt, end))
  if (dueAt > first) return first
  const lightsOut = outages.find(({ from }) => from > now)?.from ?? Number.POSITIVE_INFINITY
  const together = Math.min(Math.ceil(first / SECOND_MS) * SECOND_MS, actAt, lightsOut - 1, end)
  return Math.max(first, together)
}
