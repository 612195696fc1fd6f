// Contacts: whom we write to, and what a person has set about them.
import type { Language } from '../understanding/letter.ts'
import type { Db } from './connect.ts'

export interface ContactLine {
  readonly address: string
  readonly name: string
  /** Set by a person, never detected; null where nobody did. */
  readonly language: string | null
  readonly tickets: number
}

/** `address` in lower case; undefined where nobody of it ever wrote. */
export function readContact(db: Db, address: string): Promise<ContactLine | undefined> {
  return db
    .selectFrom('contacts as c')
    .select(['c.address', 'c.name', 'c.language'])
    .select(eb =>
      eb
        .selectFrom('tickets as t')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('t.contact_id', '=', 'c.id')
        .as('tickets'),
    )
    .where('c.address', '=', address)
    .$narrowType<{ tickets: number }>()
    .executeTakeFirst()
}

/** Null takes the setting back. False where there is no such contact. */
export async function setContactLanguage(db: Db, address: string, language: Language | null): Promise<boolean> {
  const { numUpdatedRows } = await db.updateTable('contacts').set({ language }).where('address', '=', address).executeTakeFirst()
  return numUpdatedRows > 0n
}
