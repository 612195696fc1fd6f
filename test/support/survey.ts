// Asks a ticket's customer whether we solved it, as the worker would, without the mail.
import type { Db } from '../../src/db/connect.ts'

/** Gives the survey's id. */
export async function askSurvey(db: Db, ticketId: number, now: Date): Promise<number> {
  const { contact_id, team } = await db
    .selectFrom('tickets')
    .select(['contact_id', 'team'])
    .where('id', '=', ticketId)
    .executeTakeFirstOrThrow()
  const survey = { ticket_id: ticketId, contact_id, team, asked_at: now }
  return (await db.insertInto('surveys').values(survey).returning('id').executeTakeFirstOrThrow()).id
}
