// What keeps the promises: due moments of every kind, how the clocks stand, what was promised to whom and whether it was kept, and what
// customers said of us. Frozen: a later change is a new migration.
import { type Kysely, sql } from 'kysely'

const statements = [
  // `plan`: the ticket's history grew, so that what is due of it has to be seen anew. All others are alarms of that plan.
  `alter table timers
    drop constraint timers_kind_check,
    add constraint timers_kind_check check (kind in
      ('plan', 'clock', 'ladder', 'follow-up', 'reminder', 'close-waiting', 'wake', 'close-resolved', 'survey')),
    -- Who carried it out.
    add claimed_by uuid references processes (id) on delete set null,
    -- Why it could not be carried out; its moment was put off then.
    add last_error text`,
  'create index timers_failed on timers (due_at) where ended_at is null and last_error is not null',
  // How a ticket's clocks stood when it was looked at last. `target`: as people read it.
  `create table clocks (
    ticket_id bigint not null references tickets (id),
    kind text not null check (kind in ('first-response', 'update', 'resolution', 'tier', 'idle')),
    target text not null,
    started_at timestamptz not null,
    used_ms bigint not null check (used_ms >= 0),
    due_at timestamptz,
    breached_at timestamptz,
    ended_at timestamptz,
    primary key (ticket_id, kind)
  )`,
  // Each time a clock fell due, with where the ticket stood then.
  `create table breaches (
    ticket_id bigint not null references tickets (id),
    kind text not null,
    at timestamptz not null,
    priority text,
    team text,
    tier smallint,
    primary key (ticket_id, kind, at)
  )`,
  'create index breaches_by_time on breaches (at)',
  // The ledger: each mail that names a next contact. Whatever we write to the customer before keeps it.
  `create table promises (
    id bigint generated always as identity primary key,
    ticket_id bigint not null references tickets (id),
    outbox_id bigint references outbox (id),
    made_at timestamptz not null,
    due_at timestamptz not null,
    because text not null,
    priority text,
    team text,
    state text not null default 'open' check (state in ('open', 'kept', 'broken', 'void')),
    settled_at timestamptz,
    check ((state = 'open') = (settled_at is null))
  )`,
  "create unique index promises_one_open on promises (ticket_id) where state = 'open'",
  'create index promises_by_due on promises (due_at)',
  'create index promises_by_ticket on promises (ticket_id)',
  `create table surveys (
    id bigint generated always as identity primary key,
    ticket_id bigint not null unique references tickets (id),
    contact_id bigint not null references contacts (id),
    team text,
    outbox_id bigint references outbox (id),
    asked_at timestamptz not null,
    answer text check (answer in ('good', 'bad')),
    comment text,
    via text check (via in ('page', 'reply')),
    answered_at timestamptz,
    check ((answer is null) = (answered_at is null)),
    check ((answer is null) = (via is null))
  )`,
  'create index surveys_by_contact on surveys (contact_id, asked_at)',
  'create index surveys_by_time on surveys (asked_at)',
  // The lock that makes each duty of a ticket happen once, whatever dies in between.
  "create unique index events_one_duty on events (ticket_id, (data ->> 'duty')) where data ->> 'duty' is not null",
  'create index tickets_by_opening on tickets (opened_at)',
  // What a month's report counts.
  "create index tickets_open on tickets (priority, team) where state in ('new', 'open', 'waiting', 'on-hold')",
  "create index events_states on events (at) where kind = 'state.changed'",
  "create index clocks_ended on clocks (ended_at) where ended_at is not null and kind in ('first-response', 'resolution')",
  // What is counted of a ticket keeps the calendar and targets of its time.
  "create index events_policies on events (at) where kind = 'policy.adopted'",
  // Tickets of which nobody was promised anything, and that nobody has touched for long, must not all be told of on the day of the upgrade.
  `insert into events (ticket_id, at, actor, kind, because, data)
    select id, now(), 'system', 'promises.asleep', 'nobody wrote or worked on it for 14 days before this version came: it sleeps until somebody does', '{}'
    from tickets where state in ('new', 'open', 'waiting', 'on-hold') and updated_at < now() - interval '14 days' order by id`,
  "insert into timers (kind, ticket_id, due_at, created_at) select 'plan', id, now(), now() from tickets where state not in ('closed', 'merged', 'spam')",
  // Where the ticket is to be looked at already, that row is locked (and not changed): who takes it off waits until these lines can be seen.
  // Whoever writes history need not know what hangs on it. Only who plans says so: his own lines are part of the plan. How a mail fares on its
  // way obliges nobody to anything.
  `create function plan_anew() returns trigger language plpgsql as $$ begin
    if current_setting('postdesk.planning', true) = 'on' then return null; end if;
    insert into timers (kind, ticket_id, due_at, created_at)
      select 'plan', ticket_id, max(at), max(at) from written where ticket_id is not null and kind not like 'mail.%' group by ticket_id order by ticket_id
      on conflict (ticket_id, kind) where ended_at is null do update set due_at = excluded.due_at where false;
    return null;
  end $$`,
  `create trigger events_plan_anew after insert on events
    referencing new table as written for each statement execute function plan_anew()`,
  // Among a million open tickets counting takes a tenth of a second and more; so what a statement changes of the count is written down instead. Rows are
  // added and never changed: nobody waits for another's count. The sweep folds them (load.ts).
  `create table ticket_load (
    team text not null,
    assignee text,
    open int not null
  )`,
  `insert into ticket_load (team, assignee, open)
    select team, assignee, count(*) from tickets where state in ('new', 'open') and team is not null group by team, assignee`,
  'drop index tickets_load',
  `create function count_opened() returns trigger language plpgsql as $$ begin
    insert into ticket_load (team, assignee, open)
      select team, assignee, count(*) from written where state in ('new', 'open') and team is not null group by team, assignee;
    return null;
  end $$`,
  `create function count_moved() returns trigger language plpgsql as $$ begin
    insert into ticket_load (team, assignee, open)
      select team, assignee, sum(open) from (
        select team, assignee, 1 as open from written where state in ('new', 'open') and team is not null
        union all select team, assignee, -1 from replaced where state in ('new', 'open') and team is not null) as moved
      group by team, assignee having sum(open) <> 0;
    return null;
  end $$`,
  `create trigger tickets_count_opened after insert on tickets
    referencing new table as written for each statement execute function count_opened()`,
  `create trigger tickets_count_moved after update on tickets
    referencing old table as replaced new table as written for each statement execute function count_moved()`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
