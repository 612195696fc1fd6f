// `migrate`: brings the database to this version's schema and names what it applied. Harmless to repeat.
import { migrateToLatest } from '../db/migrate.ts'
import { type Call, EXIT, say } from './io.ts'
import { withDatabase } from './session.ts'

export async function migrate(call: Call): Promise<number> {
  return withDatabase(call, async ({ db }) => {
    const applied = await migrateToLatest(db)
    for (const name of applied) say(call.io, `applied ${name}`)
    if (applied.length === 0) say(call.io, 'nothing to do: the database has the newest schema')
    return EXIT.ok
  })
}
