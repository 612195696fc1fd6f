// How much everybody has to do: new and open tickets by team and by person. Waiting ones and those on hold are nobody's work now.
// Triggers on tickets write down what each statement changes of it, so that asking costs what changed lately, not how many tickets are open.
import { sql } from 'kysely'
import type { Load } from '../rules/presence.ts'
import type { Db } from './connect.ts'

export async function readLoad(db: Db): Promise<Load> {
  const rows = await db
    .selectFrom('ticket_load')
    .select(({ fn }) => ['team', 'assignee', fn.sum<number>('open').as('open')])
    .groupBy(['team', 'assignee'])
    .having(({ fn }) => fn.sum('open'), '<>', 0)
    .execute()
  const sum = (key: 'team' | 'assignee') => {
    const counts: Record<string, number> = {}
    for (const row of rows) if (row[key] !== null) counts[row[key]] = (counts[row[key]] ?? 0) + Number(row.open)
    return counts
  }
  return { teams: sum('team'), people: sum('assignee') }
}

/** So many rows are read in less than a millisecond. */
const LET_STAND = 1_000

/**
 * Makes one row of all rows of a team and person, once there are many. Takes their row locks; who reads or writes meanwhile waits for nobody, and two
 * who fold at once count nothing twice: what the other took is gone.
 */
export async function foldLoad(db: Db, letStand = LET_STAND): Promise<void> {
  await sql`
    with folded as (delete from ticket_load where (select count(*) from ticket_load) > ${letStand}::int returning team, assignee, open)
    insert into ticket_load (team, assignee, open) select team, assignee, sum(open) from folded group by team, assignee having sum(open) <> 0`.execute(
    db,
  )
}
