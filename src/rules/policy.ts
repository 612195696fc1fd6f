// The company's policy after reading and checking: plain, readonly data. Every name in it leads somewhere; policy-checks.ts saw to that.
// The form of the files is policy-schema.ts's business, their conditions are compiled in conditions.ts.
import type { FactType, Language } from '../understanding/letter.ts'
import type { Category } from '../understanding/lexicon/shape.ts'
import type { Condition } from './condition.ts'
import type { Weekday } from './weekdays.ts'

/** A text for customers in every language of ours; where a file gave fewer, the English one, else the first, stands for the others. */
export type Localised = Readonly<Record<Language, string>>

/** `lead`: of a team. `leader`: of the company, who answers when a customer asks for a supervisor. */
export const ROLES = ['agent', 'lead', 'leader', 'admin'] as const
export type Role = (typeof ROLES)[number]

export interface Person {
  /** As customers may read it. */
  readonly name: string
  readonly title: Localised
  /** Lower-cased: what everything else calls this person by. */
  readonly address: string
  /** ISO 639-1, best first. */
  readonly languages: readonly string[]
  readonly expertise: readonly string[]
  readonly calendar: string
  readonly absences: readonly Absence[]
  readonly role: Role
  /** Who approves what this newcomer writes. */
  readonly mentor: string | null
}

/** Calendar days (ISO 8601) in the person's own time zone, both included. */
export interface Absence {
  readonly from: string
  readonly to: string
  readonly because: string
}

export type Tier = 1 | 2 | 3
export const TIERS: readonly Tier[] = [1, 2, 3]

/** A support centre. */
export interface Team {
  readonly name: string
  readonly title: Localised
  readonly categories: readonly Category[]
  readonly expertise: readonly string[]
  /** Addresses of people, by tier; a tier may be empty, tier 1 is not. */
  readonly tiers: Readonly<Record<Tier, readonly string[]>>
  readonly lead: string | null
  readonly calendar: string
  readonly address: string | null
  /** Open tickets per present member beyond which new ones flow over. */
  readonly capacity: number
  /** Teams in order, then `anyone`: any employee with the expertise. Empty: nothing flows over. */
  readonly overflow: readonly string[]
  readonly targets?: TargetsByPriority
}

/** Minutes of a day from 0 to 1440; the end is not included. */
export interface Hours {
  readonly from: number
  readonly to: number
}

export interface Calendar {
  readonly name: string
  /** IANA, such as Europe/Istanbul. */
  readonly timeZone: string
  /** In order, not overlapping; none on a free day. */
  readonly week: Readonly<Record<Weekday, readonly Hours[]>>
  /** ISO 8601 day to the holiday's name. */
  readonly holidays: Readonly<Record<string, string>>
}

/** A span of working time: minutes, or whole working days. */
export type Span = { readonly minutes: number } | { readonly days: number }

export interface Targets {
  readonly firstResponse: Span
  /** How often the customer hears from us while it is open. */
  readonly update: Span
  readonly resolution: Span
  /** How long one tier of one team may have it before the next is asked. */
  readonly tier?: Span
  /** After how much working time in which nobody did anything it counts as forgotten. */
  readonly idle?: Span
}

/** What a team or a contact tier has otherwise than the priority says, by the priority's name. */
export type TargetsByPriority = Readonly<Record<string, Partial<Targets>>>

/** What the company promises a kind of customer; stronger than what a team has. */
export interface ContactTier {
  readonly name: string
  readonly targets: TargetsByPriority
}

export interface Priority {
  readonly name: string
  readonly title: Localised
  readonly targets: Targets
  /** What a ticket gets that no rule said anything of: exactly one. */
  readonly isDefault: boolean
}

/** A customer of whom the company has said something: by address, else by domain. */
export interface KnownContact {
  readonly address: string | null
  readonly domain: string | null
  readonly tier: string
  readonly because: string
}

export interface Place {
  readonly file: string
  /** From 1. */
  readonly line: number
}

export interface Rule extends Place {
  readonly name: string
  /** In plain words, for whoever asks why; the name where the file gives none. */
  readonly description: string
  /** Null: always. */
  readonly when: Condition | null
  readonly actions: Actions
  readonly stop: boolean
}

export type AssignTo =
  | { readonly person: string }
  /** Of the team routed to, who is there, speaks the customer's language if possible, and has least to do. */
  | { readonly by: 'load' }
  /** The same among all people with this expertise, or of this role. */
  | { readonly expertise: readonly string[] }
  | { readonly role: Role }

/** What a rule does; texts may hold {{match.NAME}}. */
export interface Actions {
  readonly priority?: { readonly atLeast: string } | { readonly set: string }
  readonly route?: { readonly team: string; readonly tier: Tier }
  readonly assign?: AssignTo
  /** Names the person assigned, with the title, to a customer who asked for somebody above. */
  readonly introduce?: boolean
  readonly sop?: string
  readonly tags?: readonly string[]
  /** Addresses of people, names of teams (their lead, else tier 1), roles, or `team`: the one that the ticket goes to. */
  readonly notify?: readonly string[]
  readonly mark?: Readonly<Record<string, string | number | boolean>>
  readonly acknowledgement?: 'hold'
  /** Each with the reason that people will read. */
  readonly quarantine?: string
  readonly ignore?: string
}

/** Something that must be known before work can begin. */
export interface Need {
  readonly name: string
  /** Any one of these facts answers it. */
  readonly facts: readonly FactType[]
  /** Phrases by which the mail itself may answer it, in any language; the notation of lexicon/shape.ts. */
  readonly words: readonly string[]
  /** Asked only where this holds; null: always. */
  readonly when: Condition | null
  readonly ask: Localised
}

/** A standard operating procedure. */
export interface Sop extends Place {
  readonly name: string
  readonly title: Localised
  readonly needs: readonly Need[]
  readonly suggest: { readonly send: boolean; readonly steps: Readonly<Record<Language, readonly string[]>> }
  /** For the analyst. */
  readonly checklist: readonly string[]
}

/** The clocks that a ladder can stand on; `idle`: nobody did anything. */
export const LADDER_CLOCKS = ['first-response', 'update', 'resolution', 'tier', 'idle'] as const
export type LadderClock = (typeof LADDER_CLOCKS)[number]

/** A rung of the escalation ladder. Steps of one clock that fall on the same moment are carried out together. */
export interface LadderStep extends Place {
  readonly name: string
  readonly clock: LadderClock
  /** A share of the target between 0 and 1, or working time after the clock fell due; zero minutes: when it does. */
  readonly at: { readonly share: number } | { readonly afterBreach: Span }
  /** Only tickets of these; empty: of all. */
  readonly priorities: readonly string[]
  readonly teams: readonly string[]
  /** As in a rule, and `assignee`, `lead` (the team's) and `leadership` (all of the role leader). */
  readonly notify: readonly string[]
  /** Not told to who has acknowledged an earlier step of the same clock. */
  readonly unlessAcknowledged: boolean
  /** `next`: one up. A name: at least that. */
  readonly priority: 'next' | { readonly atLeast: string } | null
  /** To the team that owns the category, one tier up or to this tier; whoever is there and has least to do takes it. */
  readonly tier: 'next' | Tier | null
  /** Whether the customer is told who takes over, or that it was raised. */
  readonly tellCustomer: boolean
}

/** Who is told in place of those who sleep. */
export interface OnCall {
  readonly person: string
  /** On call while this calendar is open. */
  readonly calendar: string
  /** Empty: for all. */
  readonly teams: readonly string[]
  readonly priorities: readonly string[]
}

/** In the recipient's own time zone: notices of the ladder wait until it is over. May go over midnight. */
export interface QuietHours {
  readonly from: number
  readonly to: number
  /** Of these priorities they do not wait. */
  readonly except: readonly string[]
}

/** While we wait for the customer. All spans count from when the ticket began to wait. */
export interface WaitingRules {
  readonly reminders: readonly Span[]
  /** Null: it is never closed for silence. */
  readonly close: Span | null
}

export interface SatisfactionRules {
  /** Working time after it was solved. */
  readonly after: Span
  /** A customer is asked once in so many days at most. */
  readonly everyDays: number
  /** Percent. */
  readonly target: number
  /** Who hears of an unhappy answer; as in a ladder. */
  readonly notify: readonly string[]
  /** Whether an unhappy answer opens the ticket again. */
  readonly reopen: boolean
}

export interface Organisation {
  /** Of those who name none. */
  readonly calendar: string
  /** Own mail domains: mail from them is from an employee. */
  readonly domains: readonly string[]
  /** What a reopened ticket has at least before a clock falls due; half an hour where the file gives none. */
  readonly reopenMinimum?: Span
  readonly quietHours?: QuietHours
}

export interface Policy {
  /** SHA-256 (hex) of the files' names and contents. */
  readonly hash: string
  readonly organisation: Organisation
  readonly people: readonly Person[]
  readonly teams: readonly Team[]
  readonly calendars: readonly Calendar[]
  /** Strongest first. */
  readonly priorities: readonly Priority[]
  readonly contacts: readonly KnownContact[]
  readonly contactTiers?: readonly ContactTier[]
  /** In the file's order. */
  readonly escalation?: readonly LadderStep[]
  readonly onCall?: readonly OnCall[]
  /** Where the files give none: two reminders, after 2 and 5 working days, and closing after 10. */
  readonly waiting?: WaitingRules
  /** Where the files give none, nobody is asked. */
  readonly satisfaction?: SatisfactionRules
  /** In the order in which they are asked. */
  readonly rules: readonly Rule[]
  readonly sops: readonly Sop[]
  /** Company texts over ours: path below templates/ to source. */
  readonly templates: ReadonlyMap<string, string>
}
