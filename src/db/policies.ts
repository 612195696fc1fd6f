// The versions of the policy that were ever in force, with their files: what a decision cites can be read again as it was.
import { sql } from 'kysely'
import type { Db, Trx } from './connect.ts'

const CURRENT = 'policy'

/**
 * Keeps a version and says that it is in force. True where another was before, or none: the history then says so, once for all processes.
 */
export function adoptPolicy(db: Db, hash: string, files: ReadonlyMap<string, string>, now: Date, because: string): Promise<boolean> {
  return db.transaction().execute(async trx => {
    await keepPolicy(trx, hash, files, now)
    const changed = await trx
      .insertInto('settings')
      .values({ key: CURRENT, value: hash })
      .onConflict(conflict => conflict.column('key').doUpdateSet({ value: hash }).where('settings.value', '<>', hash))
      .returning('key')
      .executeTakeFirst()
    if (!changed) return false
    const event = { ticket_id: null, at: now, actor: 'system', kind: 'policy.adopted', because, data: JSON.stringify({ hash }) }
    await trx.insertInto('events').values(event).execute()
    await planAnew(trx, now)
    return true
  })
}

/** Targets, steps and hours may be others now: every ticket that is not over is looked at once, when all processes know, and not all in one moment. */
async function planAnew(trx: Trx, now: Date): Promise<void> {
  await sql`
    insert into timers (kind, ticket_id, due_at, created_at)
    select 'plan', id, ${now}::timestamptz + interval '1 minute' + interval '2 milliseconds' * row_number() over (order by id), ${now}::timestamptz
    from tickets where state not in ('closed', 'merged', 'spam') order by id
    on conflict (ticket_id, kind) where ended_at is null do nothing`.execute(trx)
}

/** Keeps a version that decides something now, whether or not a desk has it in force. */
export async function keepPolicy(trx: Trx, hash: string, files: ReadonlyMap<string, string>, now: Date): Promise<void> {
  const version = { hash, files: JSON.stringify(Object.fromEntries(files)), first_used_at: now }
  await trx
    .insertInto('policies')
    .values(version)
    .onConflict(conflict => conflict.column('hash').doNothing())
    .execute()
}

/** The files of a version, by path; undefined where it was never in force. */
export async function readPolicyVersion(db: Db, hash: string): Promise<Readonly<Record<string, string>> | undefined> {
  return (await db.selectFrom('policies').select('files').where('hash', '=', hash).executeTakeFirst())?.files
}

export interface Adoption {
  readonly at: Date
  readonly hash: string
  /** Null for those that were known already. */
  readonly files: Readonly<Record<string, string>> | null
}

/** The newest `most` times that a version came into force, oldest first. */
export async function readAdoptions(db: Db, most: number, known: readonly string[]): Promise<readonly Adoption[]> {
  const { rows } = await sql<Adoption>`
    select e.at, p.hash, case when p.hash <> all(${[...known]}::text[]) then p.files end as files
    from events e join policies p on p.hash = e.data ->> 'hash' where e.kind = 'policy.adopted' order by e.at desc, e.id desc limit ${most}`.execute(
    db,
  )
  return rows.toReversed()
}
