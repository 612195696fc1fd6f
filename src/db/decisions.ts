// What the policy decided, read back: for whoever asks why, and for a replay of the same cases under another policy.
import type { Db } from './connect.ts'
import type { DecisionTrigger } from './schema.ts'

export type StoredDecision = Awaited<ReturnType<typeof readDecisions>>[number]

const COLUMNS = [
  'id',
  'ticket_id as ticketId',
  'message_id as messageId',
  'at',
  'trigger',
  'policy_hash as policyHash',
  'language',
  'facts',
  'load',
  'decisions',
] as const

/** Of one ticket, oldest first, with the account of every rule. */
export function readDecisions(db: Db, ticketId: number) {
  return db
    .selectFrom('decisions')
    .select([...COLUMNS, 'account', 'kept'])
    .where('ticket_id', '=', ticketId)
    .orderBy('id')
    .execute()
}

/** What the procedure that a ticket has now knows and misses: not always the one that was decided last. */
export function readNeedStates(db: Db, ticketId: number) {
  return db
    .selectFrom('needs as n')
    .innerJoin('tickets as t', join => join.onRef('t.id', '=', 'n.ticket_id').onRef('t.sop', '=', 'n.sop'))
    .select(['n.need', 'n.asked', 'n.number', 'n.words', 'n.because'])
    .where('n.ticket_id', '=', ticketId)
    .orderBy('n.position')
    .execute()
}

const FIRST: readonly DecisionTrigger[] = ['opened', 'not-let-in']
const PAGE = 500

/** The first decision on each issue since then, in order, a page at a time. */
export async function* firstDecisions(db: Db, since: Date): AsyncGenerator<Omit<StoredDecision, 'account' | 'kept'>> {
  for (let after = 0; ; ) {
    const page = await db
      .selectFrom('decisions')
      .select(COLUMNS)
      .where('at', '>=', since)
      .where('trigger', 'in', FIRST)
      .where('id', '>', after)
      .orderBy('id')
      .limit(PAGE)
      .execute()
    yield* page
    const last = page.at(-1)
    if (!last || page.length < PAGE) return
    after = last.id
  }
}

/** Mails that were let in since then without the policy being asked: they are older than it. */
export async function countUndecided(db: Db, since: Date): Promise<number> {
  const row = await db
    .selectFrom('messages as m')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('m.state', '=', 'ticketed')
    .where('m.processed_at', '>=', since)
    .where(({ exists, not, selectFrom }) => not(exists(selectFrom('decisions as d').select('d.id').whereRef('d.message_id', '=', 'm.id'))))
    .executeTakeFirstOrThrow()
  return Number(row.count)
}
