// Splitting a ticket, and taking back what was split off. The new ticket shares the mail, its people and its thread with the old one, and is its
// sibling; nobody gets a mail for it. What undoing needs is recorded in the event's data.

import { sql } from 'kysely'
import { type How, type Plan, planSplit, union } from '../tickets/split.ts'
import type { Fact, ProposedCut, Region } from '../understanding/letter.ts'
import type { Db, Trx } from './connect.ts'
import { addEvent, type By, type Changed, type Locked, letParticipantsIn, lockTickets, type Refused, refuse } from './ticket-rows.ts'
import { takeNumbers } from './tickets.ts'

/** One of the `into` of a `ticket.split` event's data. */
export interface SplitRecord {
  readonly ticketId: number
  readonly messageId: number
  readonly parts: readonly Region[]
  readonly facts: readonly Fact[]
  readonly cut: ProposedCut | null
}

export interface OpenedBySplit {
  readonly id: number
  readonly title: string
}

export type SplitOutcome = { readonly ok: true; readonly opened: readonly OpenedBySplit[] } | Refused

export function splitTicket(db: Db, id: number, how: How, by: By): Promise<SplitOutcome> {
  return db.transaction().execute(async trx => {
    const [ticket] = await lockTickets(trx, [id])
    if (!ticket) return refuse(`there is no ticket ${id}`)
    if (ticket.state === 'merged') return refuse(`it was merged into ${ticket.mergedInto}: split that one`)
    if (ticket.state === 'spam') return refuse('it is spam')
    const planned = planSplit(await readHoldings(trx, id), how)
    if (!planned.ok) return planned
    return { ok: true, opened: await carryOut(trx, id, planned.plan, by) }
  })
}

async function readHoldings(trx: Trx, id: number) {
  const rows = await trx
    .selectFrom('ticket_messages as tm')
    .innerJoin('messages as m', 'm.id', 'tm.message_id')
    .select([
      'tm.message_id as messageId',
      'm.text',
      'tm.parts',
      'tm.facts',
      'tm.proposed_cuts as proposedCuts',
      'tm.span_start',
      'tm.span_end',
    ])
    .where('tm.ticket_id', '=', id)
    .orderBy('tm.role')
    .orderBy('tm.message_id')
    .execute()
  return rows.map(({ text, parts, span_start: start, span_end: end, ...row }) => ({
    ...row,
    text: text ?? '',
    parts: parts.length > 0 ? parts : [{ start, end }],
  }))
}

async function carryOut(trx: Trx, id: number, { opened, kept }: Plan, by: By): Promise<readonly OpenedBySplit[]> {
  const numbers = await takeNumbers(trx, opened.length)
  const shares = opened.map((share, index) => ({ ...share, ticketId: numbers[index] ?? 0 }))
  for (const share of shares) await open(trx, id, share, by)
  for (const { messageId, parts, facts, proposedCuts } of kept)
    await trx
      .updateTable('ticket_messages')
      .set({ parts: JSON.stringify(parts), facts: JSON.stringify(facts), proposed_cuts: JSON.stringify(proposedCuts) })
      .where('ticket_id', '=', id)
      .where('message_id', '=', messageId)
      .execute()
  await trx.updateTable('tickets').set({ updated_at: by.now }).where('id', '=', id).execute()
  const into: readonly SplitRecord[] = shares.map(({ ticketId, messageId, parts, facts, cut }) => ({
    ticketId,
    messageId,
    parts,
    facts,
    cut,
  }))
  await addEvent(trx, id, 'ticket.split', by, { into })
  return shares.map(({ ticketId, title }) => ({ id: ticketId, title }))
}

type Share = Plan['opened'][number] & { readonly ticketId: number }

async function open(trx: Trx, from: number, share: Share, by: By): Promise<void> {
  const { ticketId, cut } = share
  await copyTicket(trx, from, share, by.now)
  await addShare(trx, from, share)
  await shareThread(trx, from, ticketId)
  const root = await findRoot(trx, from)
  const link = { ticket_id: ticketId, other_id: root, kind: 'sibling', because: `split off ticket ${from}`, at: by.now } as const
  await trx.insertInto('ticket_links').values(link).execute()
  const data = { rule: 'split', splitFrom: from, cut: share.because, confidence: cut?.confidence ?? null }
  await addEvent(trx, ticketId, 'ticket.opened', by, data)
}

/** The same customer, mailbox and language; opened when its mail came, for that is how long the customer has waited. */
async function copyTicket(trx: Trx, from: number, { ticketId, title, messageId, cut }: Share, now: Date): Promise<void> {
  await sql`
    insert into tickets (id, state, title, contact_id, mailbox_id, language, confidence, opened_at, updated_at)
    select ${ticketId}::bigint, 'new', ${title}::text, t.contact_id, t.mailbox_id, t.language, ${cut?.confidence ?? null}::real,
      m.received_at, ${now}::timestamptz
    from tickets t, messages m where t.id = ${from} and m.id = ${messageId}`.execute(trx)
}

async function addShare(trx: Trx, from: number, { ticketId, messageId, parts, facts, because }: Share): Promise<void> {
  await sql`
    insert into ticket_messages (ticket_id, message_id, role, position, span_start, span_end, parts, facts, because)
    select ${ticketId}::bigint, ${messageId}::bigint, 'opened', max(position) + 1, ${parts[0]?.start ?? 0}::int, ${parts.at(-1)?.end ?? 0}::int,
      ${JSON.stringify(parts)}::jsonb, ${JSON.stringify(facts)}::jsonb, ${`split off ticket ${from}: ${because}`}::text
    from ticket_messages where message_id = ${messageId}`.execute(trx)
}

/** Whoever answered the one thread may be answering the other; who may write in the one may write in the other. */
async function shareThread(trx: Trx, from: number, into: number): Promise<void> {
  await sql`
    insert into thread_refs (ref, ticket_id, origin) select ref, ${into}::bigint, origin from thread_refs where ticket_id = ${from}
    on conflict do nothing`.execute(trx)
  await sql`
    insert into ticket_participants (ticket_id, address, role)
    select ${into}::bigint, address, role from ticket_participants where ticket_id = ${from} on conflict do nothing`.execute(trx)
}

/** The first of its siblings: the links of siblings are a star around it. */
async function findRoot(trx: Trx, id: number): Promise<number> {
  const link = trx.selectFrom('ticket_links').select('other_id').where('ticket_id', '=', id).where('kind', '=', 'sibling')
  return (await link.orderBy('other_id').executeTakeFirst())?.other_id ?? id
}

/**
 * Takes back tickets that were split off `from`: their words, facts and cuts are its own again, and their numbers lead to it. Refuses, before it
 * writes anything, where one of them has begun a life of its own.
 */
export async function takeBack(trx: Trx, from: number, records: readonly SplitRecord[], by: By): Promise<Changed> {
  const ids = records.map(({ ticketId }) => ticketId)
  const locked = new Map((await lockTickets(trx, [from, ...ids])).map(row => [row.id, row]))
  const source = locked.get(from)
  if (source?.state === 'merged') return refuse(`ticket ${from} was merged into ${source.mergedInto} since: undo that first`)
  if (source?.state === 'spam') return refuse(`ticket ${from} became spam since`)
  for (const id of ids) {
    const why = await whyNotTakenBack(trx, locked.get(id))
    if (why) return refuse(`ticket ${id} ${why} since: merge it instead`)
  }
  for (const record of records) await rejoin(trx, from, record, by)
  await addEvent(trx, from, 'ticket.split-undone', by, { tickets: ids })
  return { ok: true }
}

/** Its own mail, answer, state or history would be hidden behind another ticket, and nobody who undoes a cut means that. */
async function whyNotTakenBack(trx: Trx, ticket: Locked | undefined): Promise<string | null> {
  if (!ticket) return 'is gone'
  if (ticket.state !== 'new') return ticket.state === 'merged' ? `was merged into ${ticket.mergedInto}` : `became ${ticket.state}`
  const { rows } = await sql<{ mails: number; answers: number; events: number }>`
    select (select count(*) from ticket_messages where ticket_id = ${ticket.id})::int as mails,
      (select count(*) from outbox where ticket_id = ${ticket.id})::int as answers,
      (select count(*) from events where ticket_id = ${ticket.id} and kind not in ('ticket.opened', 'policy.decided'))::int as events`.execute(
    trx,
  )
  const [life] = rows
  if (life && life.mails > 1) return 'got another mail'
  if (life && life.answers > 0) return 'was answered'
  return life && life.events > 0 ? 'has a history of its own' : null
}

async function rejoin(trx: Trx, from: number, { ticketId, messageId, parts, facts, cut }: SplitRecord, by: By): Promise<void> {
  const share = trx.selectFrom('ticket_messages').select(['parts', 'facts', 'proposed_cuts']).where('ticket_id', '=', from)
  const now = await share.where('message_id', '=', messageId).executeTakeFirst()
  if (now)
    await trx
      .updateTable('ticket_messages')
      .set({
        parts: JSON.stringify(union(now.parts, parts)),
        facts: JSON.stringify(inOrder([...now.facts, ...facts])),
        proposed_cuts: JSON.stringify(inOrder([...now.proposed_cuts, ...(cut ? [cut] : [])])),
      })
      .where('ticket_id', '=', from)
      .where('message_id', '=', messageId)
      .execute()
  const merged = { state: 'merged', merged_into: from, updated_at: by.now } as const
  await trx.updateTable('tickets').set(merged).where('id', '=', ticketId).execute()
  await letParticipantsIn(trx, ticketId, from)
  await addEvent(trx, ticketId, 'ticket.taken-back', by, { into: from })
}

const inOrder = <T extends Region>(regions: readonly T[]): readonly T[] => regions.toSorted((one, other) => one.start - other.start)
