// Promises that can be seen in the raw history with the naked eye, without any account of clocks: a second pair of eyes beside checks.ts.
import type { Policy } from '../../src/rules/policy.ts'
import { workingMs } from '../../src/rules/working-time.ts'
import type { Violation } from './checks.ts'
import { dutyOf, isWord, type Line, type RawTicket, stateAfter } from './lines.ts'
import { gapOf } from './rest.ts'
import { calendarAt, sizeOf } from './time-spent.ts'

export function checkPlainly({ id, lines }: RawTicket, policy: Policy): readonly Violation[] {
  const found = [...twice(lines), ...reminded(lines), ...closedTooSoon(lines, policy), ...escalatedAtOnce(lines), ...backwards(lines)]
  return found.map(({ line, what }) => ({ ticketId: id, at: line.at, what }))
}

interface Found {
  readonly line: Line
  readonly what: string
}

function twice(lines: readonly Line[]): readonly Found[] {
  const byKey = Map.groupBy(
    lines.filter(line => dutyOf(line) !== null),
    line => dutyOf(line),
  )
  return [...byKey.values()].flatMap(same => same.slice(1).map(line => ({ line, what: `${dutyOf(line)} stands in the history twice` })))
}

/** Behind the customer's answer, or ours, no reminder of what was asked before it. */
function reminded(lines: readonly Line[]): readonly Found[] {
  return lines.flatMap((line, index): readonly Found[] => {
    const since = line.kind === 'reminder.queued' ? new Date(dutyOf(line)?.split('/')[1] ?? '') : null
    if (!since) return []
    const answered = lines.slice(0, index).some(one => one.at > since && isWord(one))
    return answered ? [{ line, what: 'a reminder behind an answer' }] : []
  })
}

/** Between the last reminder and the end lies what the policy leaves between them, whatever outage put the reminder off. */
function closedTooSoon(lines: readonly Line[], policy: Policy): readonly Found[] {
  const { waiting } = policy
  const gap = waiting?.close ? gapOf(waiting.reminders.at(-1), waiting.close) : null
  if (!waiting || !gap) return []
  return lines.flatMap((line, index): readonly Found[] => {
    const [kind, since] = (dutyOf(line) ?? '').split('/')
    if (kind !== 'close-waiting') return []
    const key = `reminder/${since}/${waiting.reminders.length}`
    const last = lines.slice(0, index).find(one => dutyOf(one) === key)
    if (!last) return [{ line, what: 'closed without its last reminder' }]
    const calendar = calendarAt(policy, teamAt(lines.slice(0, index)))
    const short = workingMs(calendar, last.at, line.at) < sizeOf(gap, calendar, last.at).ms
    return short ? [{ line, what: 'closed too soon behind its last reminder' }] : []
  })
}

function teamAt(lines: readonly Line[]): string | null {
  const placed = lines.findLast(({ kind }) => kind === 'team.set' || kind === 'policy.decided')
  const team = placed?.kind === 'team.set' ? placed.data.to : placed?.data.team
  return typeof team === 'string' ? team : null
}

function escalatedAtOnce(lines: readonly Line[]): readonly Found[] {
  const reopened = new Set(lines.filter(isReopening).map(({ at }) => at.getTime()))
  const steps = lines.filter(({ kind, data, at }) => kind === 'ladder.step' && data.step !== 'by hand' && reopened.has(at.getTime()))
  return steps.map(line => ({ line, what: 'a reopening escalated at once' }))
}

const isReopening = (line: Line) => stateAfter(line) === 'open' && (line.data.from === 'resolved' || line.data.from === 'closed')

function backwards(lines: readonly Line[]): readonly Found[] {
  return lines.flatMap((line, index) =>
    line.at < (lines[index - 1]?.at ?? line.at) ? [{ line, what: 'the history goes back in time' }] : [],
  )
}
