// A mail that tells the customer how things stand, as a line of history and what it is to say; or the line that says why it is withheld. Promises
// only what the clocks already count: the next contact is when the next update falls due after this one.
import type { TicketStory } from './duties.ts'
import { OVER } from './duties.ts'
import { afterEffect, clocksOf, type Effect, effect, type LastStep, type StatusKind, type StatusMail } from './effects.ts'
import type { Person, Policy } from './policy.ts'
import type { HistoryLine } from './ticket-log.ts'
import { dataOf, isAside } from './waiting.ts'

/** Those that say when the customer hears from us next. */
const PROMISING: ReadonlySet<StatusKind> = new Set(['handed-over', 'escalated', 'update', 'reopened'])

export interface Writing {
  readonly story: TicketStory
  readonly policy: Policy
  readonly now: Date
}

/** `data`: more for the line, such as the duty's key. */
export function mailEffect(writing: Writing, mail: StatusMail, because: string, data: object = {}): Effect {
  const { story, now } = writing
  if (story.silent !== null) {
    const passing = story.silentForNow === true ? { ...data, forNow: true } : data
    return effect(now, { kind: `${mail.kind}.withheld`, because: story.silent, data: passing })
  }
  const line = { kind: `${mail.kind}.queued`, because, data }
  const next = PROMISING.has(mail.kind) ? nextContact(writing, effect(now, line)) : null
  const told = next ? { ...data, next: next.toISOString() } : data
  return effect(now, { ...line, data: told }, { kind: 'mail', mail, next })
}

/** When the update clock falls due next, once this line is written. Null where no update is promised, or the ticket rests. */
function nextContact({ story, policy, now }: Writing, told: Effect): Date | null {
  const after = afterEffect(story, told)
  if (OVER.has(after.state)) return null
  return clocksOf(after, policy, now).find(({ kind }) => kind === 'update')?.dueAt ?? null
}

/** Of this team, or nobody: whom somebody chose from elsewhere is not named as the team's. */
export function memberAt(policy: Policy, teamName: string | null, address: string | null): Person | null {
  const team = policy.teams.find(({ name }) => name === teamName)
  const members = team ? [...Object.values(team.tiers).flat(), team.lead] : []
  return members.includes(address) ? personAt(policy, address) : null
}

export const personAt = (policy: Policy, address: string | null): Person | null =>
  policy.people.find(person => person.address === address) ?? null

/** The truth of an update: what happened last that concerns the customer. */
export function lastStep({ history, openedAt }: TicketStory, policy: Policy): LastStep {
  const last = history.findLast(line => stepOf(line, policy) !== null)
  return { code: (last && stepOf(last, policy)) ?? 'received', at: last?.at ?? openedAt }
}

/** From none to any, too. The policy's priorities stand strongest first; of names that it does not know nothing is said. */
function isRaised({ priorities }: Policy, from: unknown, to: unknown): boolean {
  const place = (name: unknown) => priorities.findIndex(priority => priority.name === name)
  const [before, after] = [place(from), place(to)]
  return after >= 0 && (before < 0 ? from === null : after < before)
}

function stepOf(line: HistoryLine, policy: Policy): LastStep['code'] | null {
  const { to, from } = dataOf(line)
  switch (line.kind) {
    case 'ticket.opened':
      return 'received'
    case 'assignee.set':
      return typeof to === 'string' ? 'assigned' : null
    case 'replied':
      return 'answered'
    case 'team.set':
      return 'handed-over'
    case 'priority.set':
      return isRaised(policy, from, to) ? 'escalated' : null
    case 'escalation.asked':
      return 'escalated'
    case 'message.appended':
      return isAside(line) ? null : 'heard'
    case 'state.changed':
      if (to === 'on-hold') return 'on-hold'
      return to === 'open' && (from === 'resolved' || from === 'closed') ? 'reopened' : null
    default:
      return null
  }
}

/** Another wording each time, in turn. */
export function variantOf({ history }: TicketStory): 1 | 2 | 3 {
  const count = history.filter(({ kind }) => kind === 'update.queued').length
  return ([1, 2, 3] as const)[count % 3] ?? 1
}
