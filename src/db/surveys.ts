// What a customer says when asked whether we solved it: on the page behind the mail's links, or in a reply.
// An answer and its event are one transaction; the event makes a worker look at the ticket anew, so that nothing else happens here.
// The answer may be changed for a week from the first one, each change an event; after that it stands.
import { cleanText, cutAt } from '../understanding/clean.ts'
import type { Db, Trx } from './connect.ts'
import type { SurveyAnswer } from './schema.ts'
import { addEvent, type By, lockTickets } from './ticket-rows.ts'

const LONGEST_COMMENT = 2_000
const CHANGEABLE_MS = 7 * 86_400_000

export interface SurveyReply {
  readonly answer: SurveyAnswer
  readonly comment: string
  readonly via: 'page' | 'reply'
  readonly now: Date
  /** The mail that said it. */
  readonly messageId?: number
}

/** `same`: it was said before, so that nothing was written. */
export type SurveyOutcome = 'answered' | 'changed' | 'same' | 'unknown' | 'too-late'

export interface AskedSurvey {
  readonly ticketId: number
  /** The ticket's: one of ours, or whatever it was opened with. */
  readonly language: string
  readonly answer: SurveyAnswer | null
}

/** Undefined where there is no such survey. */
export function readSurvey(db: Db, id: number): Promise<AskedSurvey | undefined> {
  return db
    .selectFrom('surveys as s')
    .innerJoin('tickets as t', 't.id', 's.ticket_id')
    .select(['s.ticket_id as ticketId', 't.language', 's.answer'])
    .where('s.id', '=', id)
    .executeTakeFirst()
}

export function answerSurvey(db: Db, id: number, reply: SurveyReply): Promise<SurveyOutcome> {
  return db.transaction().execute(trx => answerWithin(trx, id, reply))
}

/** As a part of the caller's transaction. Locks the ticket, then the survey: whoever holds tickets already has locked them in this order. */
export async function answerWithin(trx: Trx, id: number, reply: SurveyReply): Promise<SurveyOutcome> {
  const asked = await findAsked(trx, id)
  if (!asked) return 'unknown'
  await lockTickets(trx, [asked.ticketId])
  const before = await lockSurvey(trx, id)
  const comment = cutAt(cleanText(reply.comment).trim(), LONGEST_COMMENT) || null
  if (saysNothingNew(before, reply.answer, comment)) return 'same'
  if (before.answeredAt && reply.now.valueOf() - before.answeredAt.valueOf() > CHANGEABLE_MS) return 'too-late'
  await write(trx, id, asked, before, { ...reply, comment })
  return before.answer === null ? 'answered' : 'changed'
}

interface Asked {
  readonly ticketId: number
  readonly address: string
}

/** With the ticket that carries on where the one asked about was merged: nobody looks at a merged one again. */
function findAsked(trx: Trx, id: number): Promise<Asked | undefined> {
  return trx
    .selectFrom('surveys as s')
    .innerJoin('tickets as t', 't.id', 's.ticket_id')
    .innerJoin('contacts as c', 'c.id', 's.contact_id')
    .select(eb => [eb.fn.coalesce('t.merged_into', 't.id').as('ticketId'), 'c.address'])
    .where('s.id', '=', id)
    .executeTakeFirst()
}

type Standing = Awaited<ReturnType<typeof lockSurvey>>

const lockSurvey = (trx: Trx, id: number) =>
  trx
    .selectFrom('surveys')
    .select(['answer', 'comment', 'answered_at as answeredAt'])
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()

/** The same answer without words takes back no words that were given before. */
const saysNothingNew = (before: Standing, answer: SurveyAnswer, comment: string | null) =>
  before.answer === answer && (comment === null || comment === before.comment)

type Cleaned = Omit<SurveyReply, 'comment'> & { readonly comment: string | null }

/** `answered_at` stays that of the first answer: a change moves neither the month it counts in nor the week it may be changed in. */
async function write(trx: Trx, survey: number, { ticketId, address }: Asked, before: Standing, reply: Cleaned): Promise<void> {
  const { answer, comment, via, now, messageId } = reply
  const row = { answer, comment, via, answered_at: before.answeredAt ?? now }
  await trx.updateTable('surveys').set(row).where('id', '=', survey).execute()
  await trx.updateTable('tickets').set({ updated_at: now }).where('id', '=', ticketId).execute()
  const by: By = { actor: `customer:${address}`, because: inWords(before.answer, reply), now, ...(messageId && { messageId }) }
  const was = before.answer === null ? {} : { was: before.answer }
  await addEvent(trx, ticketId, 'survey.answered', by, { answer, comment, via, survey, ...was })
}

function inWords(before: SurveyAnswer | null, { answer, via }: Cleaned): string {
  const where = via === 'page' ? 'on the satisfaction page' : 'in a reply'
  if (before === null) return `asked whether we solved it, the customer answered "${answer}" ${where}`
  if (before === answer) return `the customer said more about the answer "${answer}" ${where}`
  return `the customer changed the answer from "${before}" to "${answer}" ${where}`
}
