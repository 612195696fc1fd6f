// The colleagues of a simulation: they answer, forget, move, raise, hold, wait and resolve, and sometimes do what they should not.
import { addNote } from '../src/db/conversation.ts'
import { mergeTickets } from '../src/db/merge.ts'
import { setField } from '../src/db/placement.ts'
import { addEvent } from '../src/db/ticket-rows.ts'
import { changeState } from '../src/db/tickets.ts'
import type { TicketState } from '../src/tickets/ticket.ts'
import { replyToTicket } from '../src/workers/reply.ts'
import { sayAway } from './customers.ts'
import type { Saying } from './letters.ts'
import { type Case, DAY_MS, MINUTE_MS, type Play, plan } from './play.ts'

const AT_ONCE = 6

export async function work(play: Play, all: readonly Case[]): Promise<void> {
  if (all.length === 0) return
  // Of two that were merged one is left.
  const cases = [...new Map(all.map(about => [about.ticketId, about])).values()]
  const ids = cases.map(({ ticketId }) => ticketId)
  const rows = await play.world.desk.db
    .selectFrom('tickets')
    .select(['id', 'state', 'assignee', 'team'])
    .where(eb => eb('id', '=', eb.fn.any(eb.val(ids))))
    .execute()
  const known = new Map(rows.map(row => [row.id, row]))
  const doings = cases.flatMap(about => {
    const standing = known.get(about.ticketId)
    return standing ? [decide(play, about, standing)] : []
  })
  for (let at = 0; at < doings.length; at += AT_ONCE) await Promise.all(doings.slice(at, at + AT_ONCE).map(doing => doing()))
}

interface Standing {
  readonly state: TicketState
  readonly assignee: string | null
  readonly team: string | null
}

type Doing = () => Promise<unknown>
const LEADS_TO = { open: 'open', waiting: 'waiting', resolved: 'resolved', hold: 'on-hold' } as const

const WHILE_OPEN = {
  open: 18,
  waiting: 24,
  resolved: 22,
  hold: 3,
  note: 7,
  take: 4,
  assign: 3,
  move: 5,
  priority: 5,
  'hold-until': 2,
  'wait-until': 3,
  'resolve-silently': 3,
  escalate: 2,
  acknowledge: 3,
  spam: 0.4,
  close: 0.5,
  merge: 1.5,
}
const WHILE_RESTING = { nothing: 45, resolved: 12, open: 10, note: 8, reopen: 6, priority: 5, move: 4, take: 4, waiting: 6 }
const WHEN_OVER = { nothing: 85, note: 8, reopen: 3, open: 2, priority: 2 }

/** Draws what a colleague does now, and what follows; the doing itself draws nothing, so that several may be done at once. */
function decide(play: Play, about: Case, { state, assignee, team }: Standing): Doing {
  const { random, world } = play
  const over = state === 'resolved' || state === 'closed'
  if (state === 'merged' || state === 'spam') return async () => undefined
  const what = over
    ? random.weighted(WHEN_OVER)
    : state === 'waiting' || state === 'on-hold'
      ? random.weighted(WHILE_RESTING)
      : random.weighted(WHILE_OPEN)
  const person = random.chance(0.8) && assignee !== null ? assignee : random.pick(PEOPLE)
  if (!over && what !== 'resolved' && what !== 'spam' && what !== 'close')
    plan(play, random.span(about.lieMs * 2), { kind: 'work', about }, true)
  else if (random.chance(0.1)) plan(play, random.span(3 * DAY_MS), { kind: 'work', about }, true)
  expectAnswer(play, about, what)
  const by = { actor: `person:${person}`, because: 'a person did it', now: world.clock.now() }
  const { db } = world.desk
  const id = about.ticketId
  switch (what) {
    case 'open':
    case 'waiting':
    case 'resolved':
    case 'hold': {
      const text = `We looked at it (${what}).`
      const { templates } = world.rulebook
      const named = world.policy.people.find(({ address }) => address === person) ?? null
      const promise =
        (what === 'open' || what === 'hold') && random.chance(0.2) ? new Date(by.now.getTime() + random.span(DAY_MS) + MINUTE_MS) : null
      return () => replyToTicket({ ...world.desk, templates }, id, { text, leadsTo: LEADS_TO[what], person: named, promise }, by)
    }
    case 'note':
      return () => addNote(db, id, 'Still on it.', by)
    case 'take':
      return () => setField(db, id, { field: 'assignee', value: person }, by)
    case 'assign': {
      const value = random.pick(PEOPLE)
      return () => setField(db, id, { field: 'assignee', value }, by)
    }
    case 'move': {
      const value = random.pick(TEAMS)
      const tier = value === team && team === 'network' ? random.pick([1, 2, 3] as const) : 1
      return () => setField(db, id, { field: 'team', value, tier }, by)
    }
    case 'priority': {
      const value = random.weighted({ critical: 35, normal: 35, low: 30 })
      return () => setField(db, id, { field: 'priority', value }, by)
    }
    case 'hold-until':
    case 'wait-until': {
      const until = untilOf(play)
      return () => changeState(db, id, what === 'hold-until' ? 'on-hold' : 'waiting', by, { until })
    }
    case 'escalate':
      return () => db.transaction().execute(trx => addEvent(trx, id, 'escalation.asked', { ...by, because: 'it needs somebody above' }, {}))
    case 'acknowledge':
      return () => db.transaction().execute(trx => addEvent(trx, id, 'escalation.acknowledged', by, { person }))
    case 'resolve-silently':
      return () => changeState(db, id, 'resolved', by)
    case 'reopen':
      return () => changeState(db, id, 'open', by)
    case 'spam':
      return () => changeState(db, id, 'spam', by)
    case 'close':
      return () => changeState(db, id, 'closed', by)
    case 'merge': {
      const other = play.casesOf.get(about.customer.address)?.findLast(one => one !== id)
      return other === undefined ? async () => undefined : () => mergeTickets(db, id, other, by)
    }
    case 'nothing':
      return async () => undefined
  }
}

const PEOPLE = ['sam@desk.test', 'lale@desk.test', 'omar@desk.test', 'rafi@desk.test', 'nila@desk.test', 'eva@desk.test'] as const
const TEAMS = ['service-desk', 'network', 'security'] as const

/** A day or a moment. */
function untilOf({ random, world }: Play): string {
  const at = new Date(world.clock.now().getTime() + random.whole(1, 15) * DAY_MS + random.whole(0, 1_000) * MINUTE_MS).toISOString()
  return random.chance(0.7) ? at.slice(0, 10) : at
}

function expectAnswer(play: Play, about: Case, what: string): void {
  const { random } = play
  const say = (share: number, meanMs: number, saying: Saying) => {
    if (random.chance(share)) plan(play, random.span(meanMs), { kind: 'say', about, saying })
  }
  if (what === 'open' || what === 'hold') say(0.35, DAY_MS, 'answer')
  if (what === 'waiting') say(0.6, 2 * DAY_MS, 'answer')
  if (what === 'wait-until' || what === 'hold-until') say(0.2, 3 * DAY_MS, 'answer')
  if (what === 'resolved' || what === 'resolve-silently') {
    say(0.2, DAY_MS, 'thanks')
    say(0.15, 4 * DAY_MS, 'answer')
  }
  if (what !== 'note' && what !== 'nothing' && about.customer.responds && random.chance(0.12)) sayAway(play, about)
}
