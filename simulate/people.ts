// Everybody of a simulation. Each act thinks of the next ones, and everything that happens comes out of one seed.
import { openAgenda } from './agenda.ts'
import { work } from './colleagues.ts'
import { bounce, bring, customerOf, lookForSurveys, rate } from './customers.ts'
import { DAY_MS, inOffice, type Play, slot } from './play.ts'
import type { Random } from './random.ts'
import type { World } from './world.ts'

export interface People {
  nextAt(): number
  /** Does all that is planned until now. `mailWaits`: until when mails are kept; null: they come through. */
  act(mailWaits: number | null): Promise<void>
  readonly acts: number
}

export interface Cast {
  readonly tickets: number
  readonly start: number
  readonly days: number
}

export function openPeople(world: World, random: Random, { tickets, start, days }: Cast): People {
  const play: Play = { world, random, agenda: openAgenda(), end: start + days * DAY_MS, seenSurvey: 0, acts: 0, casesOf: new Map() }
  const customers = Array.from({ length: Math.max(3, Math.round(tickets / 4)) }, (_, index) => customerOf(random, index))
  for (let count = 0; count < tickets; count++) {
    // Some write again and again.
    const customer = customers[Math.min(random.whole(0, customers.length - 1), random.whole(0, customers.length - 1))]
    // None so late that nothing could come of it.
    const at = start + Math.floor(random.next() * days * 0.9 * DAY_MS)
    if (customer) play.agenda.add(slot(random, random.chance(0.6) ? inOffice(random, at) : at), { kind: 'write', customer })
  }
  for (let day = 1; day < days; day++) play.agenda.add(start + day * DAY_MS, { kind: 'look-for-surveys' })
  return {
    nextAt: () => play.agenda.nextAt(),
    act: mailWaits => actNow(play, mailWaits),
    get acts() {
      return play.acts
    },
  }
}

async function actNow(play: Play, mailWaits: number | null): Promise<void> {
  const acts = play.agenda.takeUntil(play.world.clock.now().getTime()).map(({ what }) => what)
  const mails = acts.filter(act => act.kind === 'write' || act.kind === 'say' || act.kind === 'away')
  if (mailWaits === null) await bring(play, mails)
  else for (const mail of mails) play.agenda.add(mailWaits, mail)
  await work(
    play,
    acts.filter(act => act.kind === 'work').map(({ about }) => about),
  )
  for (const act of acts) {
    if (act.kind === 'rate') await rate(play, act)
    if (act.kind === 'bounce') await bounce(play, act.about)
    if (act.kind === 'look-for-surveys') await lookForSurveys(play)
  }
  play.acts += acts.length
}
