// The customers of a simulation: they write, answer, thank, are away and say how content they are; some never get our mails.
import { answerSurvey } from '../src/db/surveys.ts'
import { addEvent, lockTickets } from '../src/db/ticket-rows.ts'
import type { Language } from '../src/understanding/letter.ts'
import { type Arrived, awayMail, type Customer, deliver, firstMail, nextMail } from './letters.ts'
import { type Act, type Case, DAY_MS, HOUR_MS, MINUTE_MS, type Play, plan } from './play.ts'
import type { Random } from './random.ts'

const LANGUAGES: readonly [Language, ...Language[]] = ['en', 'tr', 'bn', 'ar']

export function customerOf(random: Random, index: number): Customer {
  const domain = random.chance(0.1) ? 'vip.example' : `company${index % 40}.example`
  const local = random.chance(0.03) ? `noreply` : `customer`
  return {
    address: `${local}${local === 'noreply' ? `+${index}` : index}@${domain}`,
    name: `Customer ${index}`,
    language: random.pick(LANGUAGES),
    authenticity: random.weighted({ pass: 85, none: 10, unknown: 3, fail: 2 }),
    responds: random.chance(0.5),
  }
}

export type Mailing = Extract<Act, { kind: 'write' | 'say' | 'away' }>

export async function bring(play: Play, acts: readonly Mailing[]): Promise<void> {
  if (acts.length === 0) return
  const mails = acts.map(act => mailOf(play, act))
  const arrived = await deliver(play.world.desk, mails)
  for (const [index, act] of acts.entries()) {
    const one = arrived[index]
    if (one) await follow(play, act, one)
  }
}

function mailOf(play: Play, act: Mailing) {
  if (act.kind === 'write') return newMail(play, act.customer)
  const { customer, mailId } = act.about
  return act.kind === 'away' ? awayMail(customer, mailId, act.back) : nextMail(customer, mailId, act.saying)
}

function newMail({ random }: Play, customer: Customer) {
  const category = random.weighted({ other: 30, hardware: 25, network: 30, security: 15 })
  return firstMail(customer, category, random.weighted({ normal: 75, critical: 10, planned: 15 }))
}

async function follow(play: Play, act: Mailing, { ticketId, mailId }: Arrived): Promise<void> {
  const { random } = play
  if (ticketId === null) return
  if (act.kind !== 'write' && act.about.ticketId === ticketId) return
  const customer = act.kind === 'write' ? act.customer : act.about.customer
  const lieMs = random.weighted({ soon: 75, late: 20, forgotten: 5 })
  const about: Case = { ticketId, mailId, customer, lieMs: { soon: 2 * HOUR_MS, late: 0.7 * DAY_MS, forgotten: 4 * DAY_MS }[lieMs] }
  plan(play, random.span(about.lieMs), { kind: 'work', about }, true)
  // Some of those who were asked something at once answer at once.
  if (random.chance(0.3)) plan(play, random.span(DAY_MS), { kind: 'say', about, saying: 'answer' })
  if (customer.responds && random.chance(0.15)) sayAway(play, about)
  if (random.chance(0.015)) plan(play, random.span(DAY_MS), { kind: 'bounce', about })
  const known = play.casesOf.get(customer.address) ?? []
  play.casesOf.set(customer.address, [...known, ticketId])
}

export function sayAway(play: Play, about: Case): void {
  const back = new Date(play.world.clock.now().getTime() + play.random.whole(1, 12) * DAY_MS).toISOString().slice(0, 10)
  plan(play, play.random.whole(1, 20) * MINUTE_MS, { kind: 'away', about, back })
}

/** As the sender writes it of a mail that no server takes. */
export async function bounce({ world }: Play, { ticketId, customer }: Case): Promise<void> {
  const by = { actor: 'system', because: 'no such mailbox (5.1.1)', now: world.clock.now() }
  await world.desk.db.transaction().execute(async trx => {
    const [ticket] = await lockTickets(trx, [ticketId])
    const mails = trx
      .updateTable('outbox')
      .set({ state: 'failed', attempts: 1, counted_attempts: 1, last_response: '550 5.1.1' })
      .where('ticket_id', '=', ticketId)
      .where('to_address', '=', customer.address)
    const [{ numUpdatedRows }] = (await mails.execute()) as [{ numUpdatedRows: bigint }]
    if (ticket && numUpdatedRows > 0n) await addEvent(trx, ticketId, 'mail.failed', by, {})
  })
}

export async function lookForSurveys(play: Play): Promise<void> {
  const { random } = play
  const rows = await play.world.desk.db.selectFrom('surveys').select('id').where('id', '>', play.seenSurvey).orderBy('id').execute()
  for (const { id: survey } of rows) {
    if (random.chance(0.5)) plan(play, random.span(DAY_MS), { kind: 'rate', survey })
    // A few think better of it, or worse.
    if (random.chance(0.05)) plan(play, random.span(3 * DAY_MS), { kind: 'rate', survey })
  }
  play.seenSurvey = rows.at(-1)?.id ?? play.seenSurvey
}

/** As the page behind the question does it. */
export async function rate({ world, random }: Play, { survey }: Extract<Act, { kind: 'rate' }>): Promise<void> {
  const answer = random.chance(0.8) ? 'good' : 'bad'
  const comment = answer === 'bad' && random.chance(0.5) ? 'It took too long.' : ''
  await answerSurvey(world.desk.db, survey, { answer, comment, via: 'page', now: world.clock.now() })
}
