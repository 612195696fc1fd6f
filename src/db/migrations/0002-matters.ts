// Matters: what sort of thing a ticket is about, which parts of a mail are its own, what was read there, and where a person may still cut.
// Frozen: a later change is a new migration.
import { type Kysely, sql } from 'kysely'

const statements = [
  // Null where nobody and nothing has said it: a mail of praise alone, a ticket that a person cut off.
  `alter table tickets
    add nature text check (nature in ('incident', 'request', 'question', 'complaint')),
    add category text,
    add confidence real check (confidence between 0 and 1)`,
  // Offsets into messages.text, UTF-16. No parts: the one span from span_start to span_end.
  `alter table ticket_messages
    add parts jsonb not null default '[]' check (jsonb_typeof(parts) = 'array'),
    add facts jsonb not null default '[]' check (jsonb_typeof(facts) = 'array'),
    add proposed_cuts jsonb not null default '[]' check (jsonb_typeof(proposed_cuts) = 'array')`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
