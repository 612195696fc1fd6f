// What every change of a ticket is made of: its lock and its event, by which the keeper of promises looks at it anew. Each change and its event are one transaction.
import type { TicketState } from '../tickets/ticket.ts'
import type { Trx } from './connect.ts'

export interface By {
  /** `system`, `person:ADDRESS`, `customer:ADDRESS`. */
  readonly actor: string
  readonly because: string
  readonly now: Date
  /** The mail that asked for it. */
  readonly messageId?: number
}

export type Refused = { readonly ok: false; readonly why: string }
export type Changed = { readonly ok: true } | Refused

export const refuse = (why: string): Refused => ({ ok: false, why })

/** Why nothing can be done with a merged ticket, naming the one that carries on. */
export const mergedInto = ({ mergedInto }: Pick<Locked, 'mergedInto'>): string => `it was merged into ${mergedInto}`

export interface Locked {
  readonly id: number
  readonly state: TicketState
  readonly mergedInto: number | null
  readonly resolvedAt: Date | null
  readonly closedAt: Date | null
}

/** Takes the tickets' rows FOR NO KEY UPDATE, so that rows referring to them can still be written by others; in order, so that nobody waits in a ring. */
export function lockTickets(trx: Trx, ids: readonly number[]): Promise<readonly Locked[]> {
  return trx
    .selectFrom('tickets')
    .select(['id', 'state', 'merged_into as mergedInto', 'resolved_at as resolvedAt', 'closed_at as closedAt'])
    .where(eb => eb('id', '=', eb.fn.any(eb.val([...ids]))))
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
}

export async function addEvent(trx: Trx, id: number, kind: string, by: By, data: object, outboxId: number | null = null): Promise<number> {
  const { actor, because, now, messageId = null } = by
  const event = { ticket_id: id, message_id: messageId, outbox_id: outboxId, at: now, actor, kind, because, data: JSON.stringify(data) }
  return (await trx.insertInto('events').values(event).returning('id').executeTakeFirstOrThrow()).id
}

/** Lets the people of one ticket write in another. Gives those who could not before. */
export async function letParticipantsIn(trx: Trx, from: number, into: number): Promise<readonly string[]> {
  const added = await trx
    .insertInto('ticket_participants')
    .columns(['ticket_id', 'address', 'role'])
    .expression(eb =>
      eb
        .selectFrom('ticket_participants as p')
        .select([eb.val(into).as('ticket_id'), 'p.address', eb.val('cc' as const).as('role')])
        .where('p.ticket_id', '=', from),
    )
    .onConflict(conflict => conflict.doNothing())
    .returning('address')
    .execute()
  return added.map(({ address }) => address)
}
