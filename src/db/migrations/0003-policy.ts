// The company's policy: its versions, what it decided of each ticket and why, what a procedure still asks, and what a person has set.
// Frozen: a later change is a new migration.
import { type Kysely, sql } from 'kysely'

const statements = [
  `create table policies (
    hash text primary key check (length(hash) = 64),
    -- Path below the policy's folder to the file's text.
    files jsonb not null check (jsonb_typeof(files) = 'object'),
    first_used_at timestamptz not null
  )`,
  `alter table tickets
    add tags text[] not null default '{}',
    add sop text,
    -- Field to who set it by hand; the policy leaves those alone.
    add set_by jsonb not null default '{}' check (jsonb_typeof(set_by) = 'object')`,
  // Without a ticket: the policy kept the mail in quarantine, or let it pass by.
  `create table decisions (
    id bigint generated always as identity primary key,
    ticket_id bigint references tickets (id),
    message_id bigint references messages (id),
    at timestamptz not null,
    trigger text not null check (trigger in ('opened', 'reply', 'correction', 'not-let-in')),
    policy_hash text not null references policies (hash),
    language text not null,
    facts jsonb not null,
    load jsonb not null,
    decisions jsonb not null check (jsonb_typeof(decisions) = 'array'),
    account jsonb not null check (jsonb_typeof(account) = 'array'),
    kept jsonb not null default '[]' check (jsonb_typeof(kept) = 'array'),
    check ((trigger = 'not-let-in') = (ticket_id is null)),
    check (ticket_id is not null or message_id is not null)
  )`,
  'create index decisions_by_ticket on decisions (ticket_id, id)',
  'create index decisions_by_message on decisions (message_id) where message_id is not null',
  'create index decisions_by_time on decisions (at)',
  `create table needs (
    ticket_id bigint not null references tickets (id),
    sop text not null,
    need text not null,
    position integer not null,
    asked integer not null check (asked >= 0),
    -- In the mail that asked last.
    number integer check (number >= 1),
    words text,
    because text not null,
    updated_at timestamptz not null,
    primary key (ticket_id, sop, need)
  )`,
  // How much each team and person has to do is asked all the time; only these states are work.
  `create index tickets_load on tickets (team, assignee) where state in ('new', 'open')`,
  'create index tickets_by_contact_time on tickets (contact_id, opened_at)',
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
