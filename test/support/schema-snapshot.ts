// Compares the migrated catalogue with the committed snapshot, so that a change of the schema is always seen in a diff.
// `npm run schema` fails on a difference; `npm run schema -- --write` takes the new one over.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { connect } from '../../src/db/connect.ts'
import { startEmbedded } from '../../src/db/embedded.ts'
import { migrateToLatest } from '../../src/db/migrate.ts'

const SNAPSHOT = join(import.meta.dirname, '../../src/db/schema.snapshot.txt')

const COLUMNS = `select table_name as t, format('  %s %s%s%s%s', column_name, format_type(a.atttypid, a.atttypmod),
    case when is_nullable = 'NO' then ' not null' else '' end, coalesce(' default ' || column_default, ''),
    coalesce(' identity ' || identity_generation, '')) as line
  from information_schema.columns c
  join pg_attribute a on a.attrelid = format('%I.%I', table_schema, table_name)::regclass and a.attname = column_name
  where table_schema = 'public' and table_name not like 'kysely%' order by table_name, ordinal_position`
const CONSTRAINTS = `select conrelid::regclass::text as t, format('  constraint %s %s', conname, pg_get_constraintdef(oid)) as line
  from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n' and conrelid::regclass::text not like 'kysely%' order by 1, 2`
const INDEXES = `select tablename as t, '  ' || indexdef as line from pg_indexes
  where schemaname = 'public' and tablename not like 'kysely%' order by 1, 2`
const TRIGGERS = `select tgrelid::regclass::text as t, '  ' || pg_get_triggerdef(oid) as line from pg_trigger where not tgisinternal order by 1, 2`

async function describe(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const tables = new Map<string, string[]>()
  for (const query of [COLUMNS, CONSTRAINTS, INDEXES, TRIGGERS])
    for (const { t, line } of (await client.query<{ t: string; line: string }>(query)).rows) tables.set(t, [...(tables.get(t) ?? []), line])
  await client.end()
  return [...tables].map(([table, lines]) => `${table}\n${lines.join('\n')}\n`).join('\n')
}

const directory = await mkdtemp(join(tmpdir(), 'postdesk-schema-'))
const server = await startEmbedded(directory, { flags: ['fsync=off'] })
try {
  const db = connect({ url: server.url, poolSize: 1, applicationName: 'schema', onIdleError: () => undefined })
  await migrateToLatest(db)
  await db.destroy()
  const now = await describe(server.url)
  if (process.argv.includes('--write')) await writeFile(SNAPSHOT, now)
  const committed = await readFile(SNAPSHOT, 'utf8').catch(() => '')
  if (committed !== now) {
    console.error('the migrated schema differs from src/db/schema.snapshot.txt; if that is meant: npm run schema -- --write')
    process.exitCode = 1
  }
} finally {
  await server.stop()
  await rm(directory, { recursive: true, force: true })
}
