// The versions of the policy that were ever in force, with their files: what a decision cites can be read again as it was.
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
    return true
  })
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
