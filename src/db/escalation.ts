// A person's wish to have a ticket raised, as a line of its history. The keeper of promises carries it out: who takes over, who is told, what the
// customer hears.
import type { Db } from './connect.ts'
import { addEvent, type By, type Changed, lockTickets, mergedInto, refuse } from './ticket-rows.ts'

export function askEscalation(db: Db, id: number, by: By): Promise<Changed> {
  return db.transaction().execute(async trx => {
    const [ticket] = await lockTickets(trx, [id])
    if (!ticket) return refuse(`there is no ticket ${id}`)
    if (ticket.state === 'merged') return refuse(mergedInto(ticket))
    if (ticket.state === 'resolved' || ticket.state === 'closed' || ticket.state === 'spam')
      return refuse(`it is ${ticket.state}: "ticket reopen" comes first`)
    await trx.updateTable('tickets').set({ updated_at: by.now }).where('id', '=', id).execute()
    await addEvent(trx, id, 'escalation.asked', by, {})
    return { ok: true }
  })
}
