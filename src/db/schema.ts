// The tables as Kysely sees them; the truth is in migrations/, and a snapshot of the migrated catalogue is compared by `npm run check`.
import type { ColumnType, Generated, GeneratedAlways, JSONColumnType } from 'kysely'
import type { ClockKind } from '../rules/clock-terms.ts'
import type { Facts } from '../rules/condition.ts'
import type { Decision, RuleAccount } from '../rules/decide.ts'
import type { Load } from '../rules/presence.ts'
import type { Kept, SetBy } from '../rules/reconsider.ts'
import type { Authenticity, Fact, MailKind, Nature, ProposedCut, Region } from '../understanding/letter.ts'
import type { Category } from '../understanding/lexicon/shape.ts'

/** bigint columns are read as numbers: ids stay far below 2^53, and connect.ts refuses a larger one. */
type Id = GeneratedAlways<number>
type Json<T extends object> = JSONColumnType<T, string | undefined, string>
/** A column that only ever grows from null. */
type Nullable<T> = ColumnType<T | null, T | null | undefined, T | null>

export type TicketState = 'new' | 'open' | 'waiting' | 'on-hold' | 'resolved' | 'closed' | 'merged' | 'spam'
export type MessageState = 'stored' | 'ticketed' | 'quarantined' | 'ignored'
export type OutboxState = 'queued' | 'sending' | 'uncertain' | 'held' | 'sent' | 'failed' | 'dropped'
export type AttemptResult = 'accepted' | 'temporary' | 'permanent' | 'connection' | 'uncertain'
/** `correction`: a person changed what the policy goes by. */
export type DecisionTrigger = 'opened' | 'reply' | 'correction' | 'not-let-in'
export type Trust = 'token' | 'verified' | 'participant' | 'stranger'

/** `plan`: see anew what is due of the ticket; all others are alarms of that plan. */
export type TimerKind = 'plan' | 'clock' | 'ladder' | 'follow-up' | 'reminder' | 'close-waiting' | 'wake' | 'close-resolved' | 'survey'
export type PromiseState = 'open' | 'kept' | 'broken' | 'void'
export type SurveyAnswer = 'good' | 'bad'

export interface LeftOutPart {
  readonly filename: string
  readonly contentType: string
  readonly sizeBytes: number
}

export interface Database {
  settings: { key: string; value: string }
  processes: { id: string; host: string; pid: number; roles: string[]; started_at: Generated<Date>; alive_until: Date }
  mailboxes: {
    id: Id
    name: string
    address: string
    holder: Nullable<string>
    failures: Generated<number>
    last_error: Nullable<string>
    last_error_at: Nullable<Date>
    last_success_at: Nullable<Date>
  }
  cursors: {
    id: Id
    mailbox_id: number
    folder: string
    uid_validity: number
    last_uid: number
    baseline_uid: number
    opened_by: 'import' | 'relist'
    current: boolean
    opened_at: Generated<Date>
  }
  /** `language` is the customer's own setting, never what was detected. */
  contacts: { id: Id; address: string; name: Generated<string>; language: Nullable<string>; created_at: Date }
  tickets: {
    id: Generated<number>
    state: TicketState
    title: string
    nature: Nullable<Nature>
    category: Nullable<Category>
    /** From 0 to 1: how sure it is that it is a matter of its own. */
    confidence: Nullable<number>
    contact_id: number
    mailbox_id: number | null
    language: string
    priority: Nullable<string>
    team: Nullable<string>
    tier: Nullable<number>
    assignee: Nullable<string>
    tags: Generated<string[]>
    sop: Nullable<string>
    set_by: Json<SetBy>
    merged_into: Nullable<number>
    opened_at: Date
    updated_at: Date
    resolved_at: Nullable<Date>
    closed_at: Nullable<Date>
  }
  messages: {
    id: Id
    content_key: Buffer
    mailbox_id: number | null
    source: 'imap' | 'ingest'
    imported: Generated<boolean>
    size_bytes: number
    received_at: Date
    stored_at: Date
    state: Generated<MessageState>
    reason: Nullable<string>
    attempts: Generated<number>
    next_attempt_at: Date
    last_error: Nullable<string>
    processed_at: Nullable<Date>
    /** Set where a person let it out of quarantine: it becomes a ticket whatever kind of mail it is. */
    released_at: Nullable<Date>
    message_id: Nullable<string>
    subject: Nullable<string>
    from_address: Nullable<string>
    from_name: Nullable<string>
    sent_at: Nullable<Date>
    text: Nullable<string>
    kind: Nullable<MailKind>
    kind_because: Nullable<string>
    authenticity: Nullable<Authenticity>
    trust: Nullable<Trust>
    language: Nullable<string>
    notes: Json<readonly string[]>
    contact_id: Nullable<number>
  }
  raws: { message_id: number; encoding: 'zstd'; data: Buffer; complete: boolean; left_out: Json<readonly LeftOutPart[]> }
  deliveries: {
    cursor_id: number
    uid: number
    message_id: number
    relist_key: string
    after_state: 'none' | 'due' | 'done'
    seen_at: Date
  }
  ticket_messages: {
    ticket_id: number
    message_id: number
    role: 'opened' | 'reply'
    position: Generated<number>
    span_start: number
    span_end: number
    /** Empty: the one span from span_start to span_end. */
    parts: Json<readonly Region[]>
    facts: Json<readonly Fact[]>
    /** Cuts that a person may still make, numbered from 1 as they stand. */
    proposed_cuts: Json<readonly ProposedCut[]>
    because: string
  }
  thread_refs: { ref: string; ticket_id: number; origin: 'message' | 'reference' | 'sent' }
  ticket_participants: { ticket_id: number; address: string; role: 'requester' | 'cc' }
  ticket_links: { ticket_id: number; other_id: number; kind: 'sibling' | 'continues' | 'unproved-reply'; because: string; at: Date }
  blobs: { sha256: Buffer; size_bytes: number; data: Buffer }
  attachments: {
    message_id: number
    position: number
    filename: string
    content_type: string
    size_bytes: number
    inline: boolean
    sha256: Buffer | null
  }
  outbox: {
    id: Id
    kind: string
    ticket_id: Nullable<number>
    cause_message_id: Nullable<number>
    mailbox_id: Nullable<number>
    message_id: string
    from_address: string
    from_name: string
    to_address: string
    to_name: Generated<string>
    reply_to: Nullable<string>
    in_reply_to: Nullable<string>
    thread_refs: Generated<string>
    headers: Json<Readonly<Record<string, string>>>
    language: string
    subject: string
    text: string
    html: Nullable<string>
    state: Generated<OutboxState>
    attempts: Generated<number>
    counted_attempts: Generated<number>
    next_attempt_at: Date
    claimed_by: Nullable<string>
    last_response: Nullable<string>
    provider_id: Nullable<string>
    created_at: Date
    sent_at: Nullable<Date>
  }
  outbox_attempts: {
    outbox_id: number
    attempt: number
    started_at: Date
    finished_at: Nullable<Date>
    result: Nullable<AttemptResult>
    response: Nullable<string>
  }
  timers: {
    id: Id
    kind: TimerKind
    ticket_id: number
    due_at: Date
    created_at: Date
    ended_at: Nullable<Date>
    outcome: Nullable<string>
    claimed_by: Nullable<string>
    last_error: Nullable<string>
  }
  /** What each change of tickets added to, or took from, the new and open ones of a team and a person; their sum is the load. */
  ticket_load: { team: string; assignee: Nullable<string>; open: number }
  /** How a ticket's clocks stood when it was looked at last. */
  clocks: {
    ticket_id: number
    kind: ClockKind
    target: string
    started_at: Date
    used_ms: number
    due_at: Nullable<Date>
    breached_at: Nullable<Date>
    ended_at: Nullable<Date>
  }
  breaches: {
    ticket_id: number
    kind: ClockKind
    at: Date
    priority: string | null
    team: string | null
    tier: number | null
  }
  promises: {
    id: Id
    ticket_id: number
    outbox_id: Nullable<number>
    made_at: Date
    due_at: Date
    because: string
    priority: string | null
    team: string | null
    state: Generated<PromiseState>
    settled_at: Nullable<Date>
  }
  surveys: {
    id: Id
    ticket_id: number
    contact_id: number
    team: string | null
    outbox_id: Nullable<number>
    asked_at: Date
    answer: Nullable<SurveyAnswer>
    comment: Nullable<string>
    via: Nullable<'page' | 'reply'>
    answered_at: Nullable<Date>
  }
  budgets: { key: string; hour: Date; used: number }
  policies: { hash: string; files: Json<Readonly<Record<string, string>>>; first_used_at: Date }
  /** What the policy decided, and why; without a ticket where it did not let the mail in. */
  decisions: {
    id: Id
    ticket_id: Nullable<number>
    message_id: Nullable<number>
    at: Date
    trigger: DecisionTrigger
    policy_hash: string
    language: string
    facts: Json<Facts>
    load: Json<Load>
    decisions: Json<readonly Decision[]>
    account: Json<readonly RuleAccount[]>
    kept: Json<readonly Kept[]>
  }
  needs: {
    ticket_id: number
    sop: string
    need: string
    position: number
    asked: number
    number: Nullable<number>
    words: Nullable<string>
    because: string
    updated_at: Date
  }
  events: {
    id: Id
    ticket_id: Nullable<number>
    message_id: Nullable<number>
    outbox_id: Nullable<number>
    at: Date
    actor: string
    kind: string
    because: string
    data: Json<object>
  }
}
