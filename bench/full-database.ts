// Fills a database with what years of work leave behind: tickets with their mails, history, thread ids, participants and outbox rows.
// Foreign keys are not checked row by row while filling (replica role), everything else is as the product writes it.
import { onDatabase } from './stage.ts'

/** Every ticket has its opening mail, every second one a reply besides; a contact has two to three tickets. */
const filling = (tickets: number) => `
set session_replication_role = replica;
insert into mailboxes (name, address) values ('archive', 'archive@desk.example');
insert into cursors (mailbox_id, folder, uid_validity, last_uid, baseline_uid, opened_by, current)
  select id, 'INBOX', 1, ${tickets * 2}, 0, 'import', false from mailboxes;
insert into contacts (address, name, created_at)
  select 'person' || n || '@firm' || n % 5000 || '.example', 'Person ' || n, now() - interval '2 years'
  from generate_series(1, ${tickets * 0.4}) n;
insert into tickets (id, state, title, contact_id, mailbox_id, language, opened_at, updated_at, resolved_at, closed_at)
  select 1000 + n, case when n % 20 = 0 then 'open' else 'closed' end, 'An old matter, number ' || n, 1 + n % ${tickets * 0.4}, 1,
    (array['en', 'tr', 'bn', 'ar'])[1 + n % 4], moment, moment + interval '2 days',
    case when n % 20 > 0 then moment + interval '2 days' end, case when n % 20 > 0 then moment + interval '9 days' end
  from generate_series(1, ${tickets}) n, lateral (select now() - interval '1 year' + n * interval '2 minutes' as moment);
insert into messages (content_key, mailbox_id, source, size_bytes, received_at, stored_at, state, next_attempt_at, processed_at, message_id,
    subject, from_address, from_name, text, kind, kind_because, authenticity, trust, language, contact_id)
  select sha256(n::text::bytea), 1, 'imap', 1500, moment, moment, 'ticketed', moment, moment, 'old-' || n || '@firm.example',
    'An old matter, number ' || n, 'person' || 1 + n % ${tickets * 0.4} || '@firm' || (1 + n % ${tickets * 0.4}) % 5000 || '.example', 'Person',
    repeat('What was written then about matter ' || n || '. ', 12), 'person', 'no header says otherwise', 'pass', 'verified', 'en',
    1 + n % ${tickets * 0.4}
  from generate_series(1, ${tickets * 1.5}) n, lateral (select now() - interval '1 year' + n * interval '80 seconds' as moment);
insert into raws (message_id, encoding, data, complete)
  select n, 'zstd', decode(repeat(md5(n::text), 48), 'hex'), true from generate_series(1, ${tickets * 1.5}) n;
insert into deliveries (cursor_id, uid, message_id, relist_key, after_state, seen_at)
  select 1, n, n, md5('relist' || n)::uuid, 'none', now() - interval '1 year' from generate_series(1, ${tickets * 1.5}) n;
insert into ticket_messages (ticket_id, message_id, role, span_start, span_end, because)
  select 1000 + case when n > ${tickets} then (n - ${tickets}) * 2 else n end, n, case when n > ${tickets} then 'reply' else 'opened' end, 0, 500, 'then'
  from generate_series(1, ${tickets * 1.5}) n;
insert into thread_refs (ref, ticket_id, origin)
  select md5(kind || n)::uuid, 1000 + n, kind from generate_series(1, ${tickets}) n, unnest(array['message', 'sent']) kind;
insert into ticket_participants (ticket_id, address, role)
  select 1000 + n, 'person' || 1 + n % ${tickets * 0.4} || '@firm' || (1 + n % ${tickets * 0.4}) % 5000 || '.example', 'requester'
  from generate_series(1, ${tickets}) n;
insert into outbox (kind, ticket_id, cause_message_id, mailbox_id, message_id, from_address, from_name, to_address, language, subject, text, html,
    state, attempts, next_attempt_at, created_at, sent_at)
  select 'acknowledgement', 1000 + n, n, 1, 'pd.old.' || n || '@desk.example', 'support@desk.example', 'Desk', 'person' || n || '@firm.example',
    'en', 'We have received your request', repeat('Thank you. ', 40), repeat('<p>Thank you.</p> ', 60), 'sent', 1, moment, moment, moment
  from generate_series(1, ${tickets}) n, lateral (select now() - interval '1 year' + n * interval '2 minutes' as moment);
insert into outbox_attempts (outbox_id, attempt, started_at, finished_at, result, response)
  select n, 1, now(), now(), 'accepted', '250 OK' from generate_series(1, ${tickets}) n;
insert into events (ticket_id, message_id, outbox_id, at, actor, kind, because)
  select 1000 + n, n, n, now() - interval '1 year', 'system', kind, 'that is how it was' from generate_series(1, ${tickets}) n,
    unnest(array['ticket.opened', 'acknowledgement.queued', 'acknowledgement.sent']) kind;
select setval(pg_get_serial_sequence('tickets', 'id'), ${tickets} + 1000);`

/** Leaves it as autovacuum and the checkpointer would have left it long ago. */
export async function fillDatabase(url: string, tickets: number): Promise<void> {
  await onDatabase(url, 'set synchronous_commit = off', filling(tickets), 'vacuum analyze', 'checkpoint')
}
