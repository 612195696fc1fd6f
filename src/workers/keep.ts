// The keeper of promises: whatever timer of a ticket rings, the ticket is looked at, and all that is due of it is done, in one transaction. Tickets that
// are due together share it. What can't be carried out takes no other ticket with it: its timers are put off, and the reason stands on them.
import type { Clock as WallClock } from '../clock.ts'
import type { Config } from '../config.ts'
import type { Db } from '../db/connect.ts'
import { isCollision, isDatabaseTrouble } from '../db/failure.ts'
import { putOffTimers, writeKeeping } from '../db/keeping.ts'
import { type KeptTicket, takeTickets, ticketsOfDueTimers } from '../db/take-tickets.ts'
import type { Log } from '../log.ts'
import type { Rulebook } from '../policy-book.ts'
import { knownContact } from '../rules/contact-tier.ts'
import type { PolicyVersion, TicketStory } from '../rules/duties.ts'
import type { Effect } from '../rules/effects.ts'
import { keepPromises } from '../rules/keep.ts'
import type { Policy } from '../rules/policy.ts'
import type { Load } from '../rules/presence.ts'
import { isWanted } from '../rules/promises.ts'
import { silentBecause } from '../rules/silence.ts'
import { gather } from './gather.ts'
import { capMails, capNotices } from './keep-caps.ts'
import { writeLetters } from './keep-letters.ts'
import { keepingOf } from './keep-rows.ts'
import type { LoadBook } from './load-book.ts'
import type { Looked } from './looked.ts'
import { done, type Outcome } from './outcome.ts'
import type { Bells } from './queue.ts'

/** What keeping promises needs of the house. */
export interface KeepRoom {
  readonly db: Db
  readonly clock: WallClock
  readonly log: Log
  readonly config: Config
  readonly rulebook: () => Rulebook
  /** The policies that were ever in force, oldest first. */
  readonly versions: (inForce: string) => Promise<readonly PolicyVersion[]>
  readonly load: LoadBook
  readonly secret: Buffer
  readonly bells: Pick<Bells, 'ring'>
  /** Null where no process of the desk does it, but a person's command. */
  readonly processId: string | null
}

const BATCH = 64
/** What failed is tried again after this. */
const PUT_OFF_MS = 10 * 60_000
const TRIES = 3

/** The worker at the timers' door. */
export function openTimerDoor(room: KeepRoom): (id: number) => Promise<Outcome> {
  const fire = gather(BATCH, async (ids: readonly number[]) => {
    const due = await ticketsOfDueTimers(room.db, ids, room.clock.now())
    await keepTickets(room, [...new Set(due.values())])
    return ids.map(() => done)
  })
  return id => fire(id)
}

/** Looks at these tickets and does what is due of them. Gives what was looked at. @throws where the database is lost: nothing has happened then. */
export async function keepTickets(room: KeepRoom, ids: readonly number[], tries = TRIES): Promise<readonly Looked[]> {
  if (ids.length === 0) return []
  try {
    return await keepTogether(room, ids)
  } catch (error) {
    // A mail takes the hour's budgets before its tickets, we the tickets before the budgets: one of two has to give in.
    if (isCollision(error) && tries > 1) return keepTickets(room, ids, tries - 1)
    if (isDatabaseTrouble(error)) throw error
    const [only, another] = ids
    if (only !== undefined && another === undefined) return putOff(room, only, error)
    const looked: Looked[] = []
    for (const id of ids) looked.push(...(await keepTickets(room, [id])))
    return looked
  }
}

async function putOff({ db, clock, log }: KeepRoom, id: number, error: unknown): Promise<readonly Looked[]> {
  const why = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  log.error('keeping.failed', { ticket: id, why, stack: error instanceof Error ? error.stack : undefined })
  const now = clock.now()
  await putOffTimers(db, id, now, new Date(now.getTime() + PUT_OFF_MS), why)
  return []
}

async function keepTogether(room: KeepRoom, ids: readonly number[]): Promise<readonly Looked[]> {
  const { policy, templates } = room.rulebook()
  const versions = await room.versions(policy.hash)
  const load = await room.load.read()
  const { looked, outbox, after } = await room.db.transaction().execute(async trx => {
    const tickets = await takeTickets(trx, ids)
    // Behind the locks: whoever had them before has written lines that are not to lie in the future.
    const now = room.clock.now()
    const { looked: seen, after } = look(room, tickets, { policy, versions, load, now })
    const silently = (one: Looked, because: string) => lookSilently(one, because, { policy, load, now })
    const looked = await capNotices(trx, policy, await capMails(trx, room.config, seen, silently, now), now)
    const letters = await writeLetters(trx, { ...room, policy, templates }, looked, now)
    const outbox = await writeKeeping(trx, keepingOf(looked, letters, now), { now, processId: room.processId })
    return { looked, outbox, after }
  })
  room.load.note(after)
  for (const { ticket, kept } of looked) if (kept.effects.length > 0) report(room.log, ticket, kept.effects)
  if (outbox.length > 0) void room.bells.ring('send', outbox)
  return looked
}

function report(log: Log, { id }: KeptTicket, effects: readonly Effect[]): void {
  log.info('promises.kept', { ticket: id, did: effects.map(({ line }) => line.kind) })
}

/** As if nothing might be written to its customer: the clocks and alarms are then those of a customer who heard nothing. */
function lookSilently({ ticket, story }: Looked, because: string, seen: Pick<Seen, 'policy' | 'load' | 'now'>): Looked {
  const silent = { ...story, silent: because, silentForNow: true }
  return { ticket, story: silent, kept: keepPromises({ story: silent, ...seen }) }
}

interface Seen {
  readonly policy: Policy
  readonly versions: readonly PolicyVersion[]
  readonly load: Load
  readonly now: Date
}

/** One after the other: each knows whom those before it were given to, and which customers they asked. */
function look(
  { config }: KeepRoom,
  tickets: readonly KeptTicket[],
  seen: Seen,
): { readonly looked: readonly Looked[]; readonly after: Load } {
  const { policy, now } = seen
  const asked = new Map<number, Date>()
  let { load } = seen
  const looked = tickets.map(ticket => {
    const story = storyOf(ticket, seen, config.closeResolvedDays, asked.get(ticket.contactId) ?? ticket.askedCustomerAt)
    const kept = keepPromises({ story, policy, load, now })
    for (const { action } of kept.effects) {
      if (action.kind === 'assign' && action.to !== null)
        load = { ...load, people: { ...load.people, [action.to]: (load.people[action.to] ?? 0) + 1 } }
      if (action.kind === 'mail' && action.mail.kind === 'satisfaction') asked.set(ticket.contactId, now)
    }
    return { ticket, story, kept }
  })
  return { looked, after: load }
}

function storyOf(
  ticket: KeptTicket,
  { policy, versions, now }: Seen,
  closeResolvedDays: number,
  askedCustomerAt: Date | null,
): TicketStory {
  const { id, history, imported, undeliverable, authenticity, facts, customer, promisedAt, promiseDueAt } = ticket
  const promise = promisedAt && promiseDueAt ? { madeAt: promisedAt, dueAt: promiseDueAt } : null
  return {
    ...ticket,
    ticketId: id,
    contactTier: knownContact(policy, customer)?.tier ?? null,
    promise: promise && isWanted(promise, history, now) ? promise : null,
    askedCustomerAt,
    silent: silentBecause({ history, imported, undeliverable, customer, proven: authenticity === 'pass' }),
    facts: facts ?? {},
    closeResolvedDays,
    versions,
  }
}
