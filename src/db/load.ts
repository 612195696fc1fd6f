// How much everybody has to do: new and open tickets by team and by person. Waiting ones and those on hold are nobody's work now.
import type { Load } from '../rules/presence.ts'
import type { Db } from './connect.ts'

export async function readLoad(db: Db): Promise<Load> {
  const rows = await db
    .selectFrom('tickets')
    .select(({ fn }) => ['team', 'assignee', fn.countAll<number>().as('open')])
    .where('state', 'in', ['new', 'open'])
    .where('team', 'is not', null)
    .groupBy(['team', 'assignee'])
    .execute()
  const sum = (key: 'team' | 'assignee') => {
    const counts: Record<string, number> = {}
    for (const row of rows) if (row[key] !== null) counts[row[key]] = (counts[row[key]] ?? 0) + Number(row.open)
    return counts
  }
  return { teams: sum('team'), people: sum('assignee') }
}
