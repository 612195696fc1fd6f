// A ticket's story for the employee who gets it: what was asked, tried, promised and decided, a line each, oldest first. The customer's own words are
// left out: a stranger's advertisement is not to reach the house through us; the ticket itself holds them.
import { AUTOMATIC_REPLY, COLLEAGUE } from '../rules/admit.ts'
import type { HistoryLine } from '../rules/ticket-log.ts'
import { cleanLine } from '../understanding/clean.ts'

export interface StoryLine {
  readonly at: Date
  readonly words: string
}

/** More is read on the ticket. */
const MOST = 25
const LINE_LIMIT = 300

export function storyLines(history: readonly HistoryLine[]): readonly StoryLine[] {
  const newest = new Map(history.map((line, at) => [routineOf(line) ?? at, line]))
  const lines = history.flatMap((line, at) => {
    const words = newest.get(routineOf(line) ?? at) === line ? tell(line) : null
    return words === null ? [] : [{ at: line.at, words: cleanLine(words, LINE_LIMIT) }]
  })
  return lines.length > MOST ? [...lines.slice(0, 5), ...lines.slice(5 - MOST)] : lines
}

/** What comes round again and again is told once, the last time: else a week of warnings would push out what somebody did. */
function routineOf({ kind, data }: HistoryLine): string | null {
  if (kind === 'ladder.step') return `step ${String((data as { readonly step?: unknown }).step)}`
  return kind === 'update.queued' ? kind : null
}

function tell(line: HistoryLine): string | null {
  const { kind, because, actor, data } = line
  const { words, need, from, to, tier, next, needs } = data as Readonly<Record<string, unknown>>
  const who = actor.replace(/^person:/, '')
  switch (kind) {
    case 'ticket.opened':
      return 'opened by the customer'
    case 'message.appended':
      return tellMail(line)
    case 'needs.asked':
      return `the customer was asked for ${Array.isArray(needs) ? needs.join(', ') : 'more'}`
    case 'need.answered':
      return `the customer told: ${String(need)}`
    case 'replied':
      return `${who} wrote to the customer: ${String(words)}`
    case 'noted':
      return `${who} noted: ${String(words)}`
    case 'priority.set':
      return `priority ${String(from ?? 'none')} to ${String(to)}: ${because}`
    case 'team.set':
      return `to ${String(to)}, tier ${String(tier)}: ${because}`
    case 'assignee.set':
      return to === null ? `nobody is assigned: ${because}` : `given to ${String(to)}: ${because}`
    case 'state.changed':
      return `${String(from)} to ${String(to)}`
    case 'ladder.step':
    case 'ladder.no-higher':
      return because
    case 'escalation.acknowledged':
      return `${String((data as { person?: unknown }).person)} has it`
    default:
      return next === undefined
        ? null
        : `${kind.replace('.queued', '')} mail to the customer; the next contact is promised for ${String(next).slice(0, 16)} UTC`
  }
}

/** A colleague's answer is told by the line that says who has it. */
function tellMail({ data }: HistoryLine): string | null {
  const { rule } = data as { readonly rule?: unknown }
  if (rule === COLLEAGUE) return null
  return rule === AUTOMATIC_REPLY ? 'an automatic reply came' : 'the customer wrote'
}
