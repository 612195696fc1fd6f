// What carrying out a duty does to a ticket: each effect is a line of its history and, with it, what the shell has to write or send. Pure; the
// story after a line is known here, so that what follows from it can be seen at once.
import type { TicketState } from '../tickets/ticket.ts'
import type { Clock } from './clocks.ts'
import { readClocks } from './clocks.ts'
import type { TicketStory } from './duties.ts'
import type { Person, Policy, Tier } from './policy.ts'
import { clockEvents, type HistoryLine } from './ticket-log.ts'

/** What a mail to the customer says, before it is put in words. */
export type StatusMail =
  | { readonly kind: 'handed-over'; readonly person: Person | null; readonly team: string | null; readonly why: 'time' | 'hand' }
  | {
      readonly kind: 'escalated'
      readonly leader: Person | null
      readonly team: string | null
      readonly priority: string | null
      readonly why: 'time' | 'hand' | 'idle'
    }
  | {
      readonly kind: 'update'
      readonly person: Person | null
      readonly team: string | null
      readonly tier: Tier | null
      readonly step: LastStep
      readonly variant: 1 | 2 | 3
    }
  | { readonly kind: 'reminder'; readonly nth: number; readonly closesAt: Date | null }
  | { readonly kind: 'resolved'; readonly person: Person | null; readonly closesAt: Date | null }
  | { readonly kind: 'closed'; readonly why: 'silence' }
  | { readonly kind: 'reopened'; readonly why: 'reply' | 'hand' | 'unhappy' }
  | { readonly kind: 'satisfaction' }

export type StatusKind = StatusMail['kind']

/** What happened last that the customer should know of. */
export interface LastStep {
  readonly code: 'received' | 'assigned' | 'answered' | 'handed-over' | 'escalated' | 'on-hold' | 'reopened' | 'heard'
  readonly at: Date
}

export interface Telling {
  readonly person: Person
  /** Not sent before: quiet hours. */
  readonly at: Date
  readonly because: string
  /** `notice`: it is theirs now. `escalation`: with the whole story. */
  readonly kind: 'notice' | 'escalation'
}

export type Action =
  | { readonly kind: 'note' }
  | { readonly kind: 'become'; readonly to: TicketState }
  | { readonly kind: 'set-priority'; readonly to: string }
  | { readonly kind: 'move'; readonly team: string; readonly tier: Tier }
  | { readonly kind: 'assign'; readonly to: string | null }
  /** `next`: the contact that it promises. */
  | { readonly kind: 'mail'; readonly mail: StatusMail; readonly next: Date | null }
  | { readonly kind: 'tell'; readonly telling: Telling }

export interface Effect {
  readonly line: HistoryLine
  readonly action: Action
}

export type Line = Pick<HistoryLine, 'kind' | 'because' | 'data'>

export const effect = (now: Date, line: Line, action: Action = { kind: 'note' }): Effect => ({
  line: { at: now, actor: 'system', ...line },
  action,
})

/** The story as it goes on after an effect. */
export const afterEffect = (story: TicketStory, one: Effect): TicketStory => afterEffects(story, [one])

/** The history is put together once: it may be long. */
export const afterEffects = (story: TicketStory, effects: readonly Effect[]): TicketStory => ({
  ...effects.reduce(afterAction, story),
  history: [...story.history, ...effects.map(({ line }) => line)],
})

function afterAction(next: TicketStory, { line, action }: Effect): TicketStory {
  switch (action.kind) {
    case 'become':
      return { ...next, state: action.to }
    case 'set-priority':
      return { ...next, priority: action.to }
    case 'move':
      return { ...next, team: action.team, tier: action.tier }
    case 'assign':
      return { ...next, assignee: action.to }
    case 'mail':
      return { ...next, promise: action.next && { madeAt: line.at, dueAt: action.next } }
    case 'note':
    case 'tell':
      return next
  }
}

/** What clocks ask of a story. */
export type ClockStory = Pick<TicketStory, 'openedAt' | 'contactTier' | 'priority' | 'team' | 'tier' | 'history' | 'versions'>

/** What was counted keeps the calendar and targets of its time; what comes is counted by the policy in force. */
export function clocksOf(story: ClockStory, policy: Policy, now: Date): readonly Clock[] {
  const { openedAt, contactTier, priority, team, tier, history, versions } = story
  const first = versions.findLast(({ at }) => at <= openedAt) ?? versions[0]
  const later = versions.filter(({ at }) => at > openedAt).map(version => ({ kind: 'policy', ...version }) as const)
  const log = [...clockEvents({ openedAt, contactTier, priority, team, tier }, history), ...later]
  return readClocks(log, first?.policy ?? policy, now)
}

/** Where the ticket stood at a moment. */
export function standingAt({ openedAt, contactTier, priority, team, tier, history }: TicketStory, at: Date) {
  const events = clockEvents({ openedAt, contactTier, priority, team, tier }, history)
  const stood = events.findLast(event => (event.kind === 'opened' || event.kind === 'placed') && event.at <= at)
  return stood?.kind === 'opened' || stood?.kind === 'placed' ? stood : { priority, team, tier }
}
