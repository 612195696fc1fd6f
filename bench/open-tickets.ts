// Fills a database with open tickets that were opened a moment ago, each with its history, clocks and three alarms hours and days ahead; and makes
// some of them fall due. All of it is as the product would have written it under promise-policy.ts, whose calendar never closes.
import { onDatabase } from './stage.ts'

/** Of the first response, at which the ladder's first step stands (three quarters of four hours). */
const WARNS_AFTER = "interval '3 hours'"
const PEOPLE_PER_TEAM = 4

/** Foreign keys are not checked row by row, and nothing is planned anew while filling. */
const BEFORE = "set session_replication_role = replica; set synchronous_commit = off; set postdesk.planning = 'on'"

const TICKETS = (count: number) => `
insert into contacts (address, name, created_at)
  select 'person' || n || '@firm' || n % 5000 || '.example', 'Person ' || n, now() from generate_series(1, ${count}) n;
insert into tickets (id, state, title, contact_id, language, priority, team, tier, assignee, category, opened_at, updated_at)
  select 1000 + n, case when n % 3 = 0 then 'new' else 'open' end, 'A matter, number ' || n, n, (array['en', 'tr', 'bn', 'ar'])[1 + n % 4], 'normal',
    'team-' || n % 10, 1, 'agent' || n % ${10 * PEOPLE_PER_TEAM} || '@desk.example', 'hardware', now(), now()
  from generate_series(1, ${count}) n;
insert into ticket_load (team, assignee, open) select team, assignee, count(*) from tickets group by team, assignee;
select setval(pg_get_serial_sequence('tickets', 'id'), ${count} + 1000);`

const HISTORY = (count: number) => `
insert into events (ticket_id, at, actor, kind, because, data)
  select 1000 + n, now(), case when kind = 'ticket.opened' then 'customer:person' || n || '@firm' || n % 5000 || '.example' else 'system' end, kind,
    'that is how it was', case when kind = 'ticket.opened' then '{"nature": "incident", "category": "hardware", "confidence": 0.8}'::jsonb
      else jsonb_build_object('priority', 'normal', 'team', 'team-' || n % 10, 'tier', 1, 'assignee',
        'agent' || n % ${10 * PEOPLE_PER_TEAM} || '@desk.example', 'sop', null, 'tags', '[]'::jsonb) end
  from generate_series(1, ${count}) n, unnest(array['ticket.opened', 'policy.decided']) kind;`

const STANDING = (count: number) => `
insert into clocks (ticket_id, kind, target, started_at, used_ms, due_at)
  select 1000 + n, kind, minutes || 'm', now(), 0, now() + minutes * interval '1 minute'
  from generate_series(1, ${count}) n, (values ('first-response', 240), ('update', 1440), ('resolution', 4320)) c(kind, minutes);
insert into timers (kind, ticket_id, due_at, created_at)
  select kind, 1000 + n, now() + minutes * interval '1 minute' + n * interval '50 milliseconds', now()
  from generate_series(1, ${count}) n, (values ('ladder', 180), ('clock', 240), ('follow-up', 1435)) a(kind, minutes);`

/** Leaves it as autovacuum and the checkpointer would have left it. */
export async function fillOpenTickets(url: string, count: number): Promise<void> {
  const parts = [TICKETS(count) + HISTORY(count), STANDING(count)]
  await Promise.all(parts.map(part => onDatabase(url, BEFORE, part)))
  await onDatabase(url, 'vacuum analyze', 'checkpoint')
}

export interface Falling {
  /** So many tickets have fallen due before: others are taken. */
  readonly before: number
  readonly count: number
  /** Of how many tickets in all. */
  readonly among: number
  readonly inMs: number
}

/** Shares no factor with the numbers of tickets that are asked for: no ticket comes twice. */
const PRIME = 7_919

const scattered = (before: number, count: number, among: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => 1001 + (((before + index) * PRIME) % among))

/** Lets the first step of the ladder of so many tickets fall due at one moment, and nothing else of them. Gives their numbers. */
export async function letFallDue(url: string, { before, count, among, inMs }: Falling): Promise<readonly number[]> {
  const ids = scattered(before, count, among)
  await onDatabase(
    url,
    "set postdesk.planning = 'on'",
    `with moment as materialized (select date_trunc('milliseconds', clock_timestamp()) + interval '${inMs} milliseconds' as at),
      opened as (update tickets set opened_at = at - ${WARNS_AFTER} from moment where id = any('{${ids}}'))
     update timers set due_at = at from moment where ticket_id = any('{${ids}}') and kind = 'ladder' and ended_at is null`,
  )
  return ids
}

/** Takes back that these fall due. */
export async function settle(url: string, ids: readonly number[]): Promise<void> {
  await onDatabase(
    url,
    `with opened as (update tickets set opened_at = now() where id = any('{${ids}}'))
     update timers set due_at = now() + ${WARNS_AFTER} where ticket_id = any('{${ids}}') and kind = 'ladder' and ended_at is null`,
  )
}

/** A person notes something on so many tickets, which is to be planned anew. Gives their numbers. */
export async function growHistory(url: string, count: number, among: number): Promise<readonly number[]> {
  const ids = scattered(0, count, among)
  await onDatabase(
    url,
    `insert into events (ticket_id, at, actor, kind, because)
     select id, now(), 'person:agent1@desk.example', 'note', 'called, nobody was there' from unnest('{${ids}}'::bigint[]) id`,
  )
  return ids
}
