// Undoes the last merge or split of a ticket, seen from either side of it. Reads from the history what was done, and adds to it that it was undone.
import type { Db, Trx } from './connect.ts'
import { giveBack, type MergeEvent } from './merge.ts'
import { type SplitRecord, takeBack } from './split.ts'
import { type By, type Changed, type Refused, refuse } from './ticket-rows.ts'

export interface Undone {
  readonly ok: true
  readonly what: 'merge' | 'split'
  /** The ticket that held them, and those that were given or taken back. */
  readonly of: number
  readonly tickets: readonly number[]
}

/** What there is to undo: the tickets, and the ticket they were merged into or split off. */
type Deed =
  | { readonly what: 'merge'; readonly of: number; readonly events: ReadonlyMap<number, MergeEvent> }
  | { readonly what: 'split'; readonly of: number; readonly records: readonly SplitRecord[] }

export function undoLast(db: Db, id: number, by: By): Promise<Undone | Refused> {
  return db.transaction().execute(async trx => {
    const ticket = await trx.selectFrom('tickets').select('id').where('id', '=', id).executeTakeFirst()
    if (!ticket) return refuse(`there is no ticket ${id}`)
    const deed = await findDeed(trx, id)
    if (!deed) return refuse('it was neither merged nor split, or that is undone already')
    const tickets = deed.what === 'merge' ? [...deed.events.keys()] : deed.records.map(({ ticketId }) => ticketId)
    const changed: Changed = deed.what === 'merge' ? await giveBack(trx, deed.events, by) : await takeBack(trx, deed.of, deed.records, by)
    return changed.ok ? { ok: true, what: deed.what, of: deed.of, tickets } : changed
  })
}

const DEEDS = ['ticket.merged', 'ticket.absorbed', 'ticket.split', 'ticket.opened'] as const

interface Event {
  readonly id: number
  readonly kind: string
  readonly data: object
}

interface Data {
  readonly into?: number | readonly SplitRecord[]
  readonly from?: readonly number[]
  readonly splitFrom?: number
}

/** The newest deed of which something still stands. */
async function findDeed(trx: Trx, id: number): Promise<Deed | null> {
  const events = trx.selectFrom('events').select(['id', 'kind', 'data']).where('ticket_id', '=', id).where('kind', 'in', DEEDS)
  for (const event of await events.orderBy('id', 'desc').execute()) {
    const deed = await deedOf(trx, id, event)
    if (deed && (deed.what === 'merge' ? deed.events.size > 0 : deed.records.length > 0)) return deed
  }
  return null
}

async function deedOf(trx: Trx, id: number, event: Event): Promise<Deed | null> {
  const data = event.data as Data
  switch (event.kind) {
    case 'ticket.merged':
      return typeof data.into === 'number' ? { what: 'merge', of: data.into, events: await standingMerges(trx, [id], data.into) } : null
    case 'ticket.absorbed':
      return { what: 'merge', of: id, events: await standingMerges(trx, data.from ?? [], id) }
    case 'ticket.split':
      return { what: 'split', of: id, records: await standingSplits(trx, data.into) }
    default:
      return data.splitFrom === undefined ? null : findSplitOf(trx, data.splitFrom, id)
  }
}

/** Of these tickets the ones whose last merge was into `into` and was not undone, each with its event. */
async function standingMerges(trx: Trx, ids: readonly number[], into: number): Promise<ReadonlyMap<number, MergeEvent>> {
  const standing = new Map<number, MergeEvent>()
  for (const id of ids) {
    const last = await lastOf(trx, id, ['ticket.merged', 'ticket.given-back'])
    if (last?.kind === 'ticket.merged' && (last.data as Data).into === into) standing.set(id, last)
  }
  return standing
}

async function standingSplits(trx: Trx, into: Data['into']): Promise<readonly SplitRecord[]> {
  const standing: SplitRecord[] = []
  for (const record of Array.isArray(into) ? (into as readonly SplitRecord[]) : [])
    if ((await lastOf(trx, record.ticketId, ['ticket.opened', 'ticket.taken-back']))?.kind === 'ticket.opened') standing.push(record)
  return standing
}

/** The split seen from the ticket that came of it: its siblings of the same stroke stay. */
async function findSplitOf(trx: Trx, from: number, id: number): Promise<Deed | null> {
  const events = trx.selectFrom('events').select('data').where('ticket_id', '=', from).where('kind', '=', 'ticket.split')
  const records = (await events.execute()).flatMap(({ data }) => ((data as Data).into ?? []) as readonly SplitRecord[])
  return {
    what: 'split',
    of: from,
    records: await standingSplits(
      trx,
      records.filter(({ ticketId }) => ticketId === id),
    ),
  }
}

function lastOf(trx: Trx, id: number, kinds: readonly string[]): Promise<Event | undefined> {
  const events = trx.selectFrom('events').select(['id', 'kind', 'data']).where('ticket_id', '=', id).where('kind', 'in', kinds)
  return events.orderBy('id', 'desc').executeTakeFirst()
}
