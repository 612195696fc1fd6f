// What the sections say that watch over a ticket: escalation, who is on call, quiet hours, waiting, satisfaction. Every name leads somewhere, every step
// does something at a moment that can come, and spans rise. Spans of days and of minutes are not compared: how long a day is depends on the calendar.
import type { Path } from '../yaml-file.ts'
import { ROLES, type Span } from './policy.ts'
import { toHours, toSpan } from './policy-build.ts'
import { type Checking, mustBe, mustBeSomebody } from './policy-checking.ts'
import type { Entries, Entry } from './policy-entries.ts'

type Step = Entries['escalation'][number]

export function checkEscalation(checking: Checking): void {
  for (const step of checking.entries.escalation) checkStep(checking, step)
  for (const entry of checking.entries.onCall) {
    mustBe(checking, entry, ['person'], 'person', entry.value.person, checking.names.people)
    mustBe(checking, entry, ['calendar'], 'calendar', entry.value.calendar, checking.names.calendars)
    checkScope(checking, entry)
  }
  checkQuietHours(checking)
  checkWaiting(checking)
  const { satisfaction } = checking.entries
  if (satisfaction) checkTold(checking, satisfaction)
}

function checkStep(checking: Checking, entry: Step): void {
  const { notify, priority, tier, tellCustomer } = entry.value
  checkScope(checking, entry)
  checkTold(checking, entry)
  if (typeof priority === 'object')
    mustBe(checking, entry, ['priority', 'atLeast'], 'priority', priority.atLeast, checking.names.priorities)
  if (notify.length === 0 && !priority && !tier && !tellCustomer)
    checking.fault(entry, ['name'], 'does nothing: give it `notify`, `priority`, `tier` or `tellCustomer`')
  checkTarget(checking, entry)
}

/** The priorities and teams of which something holds. */
function checkScope(checking: Checking, entry: Entry<{ readonly priorities: readonly string[]; readonly teams: readonly string[] }>): void {
  const { priorities, teams } = entry.value
  const { names } = checking
  for (const [index, name] of priorities.entries()) mustBe(checking, entry, ['priorities', index], 'priority', name, names.priorities)
  for (const [index, name] of teams.entries()) mustBe(checking, entry, ['teams', index], 'team', name, names.teams)
}

const WORDS = [...new Set(['assignee', 'lead', 'leadership', 'team', ...ROLES])]

function checkTold(checking: Checking, entry: Entry<{ readonly notify: readonly string[] }>): void {
  for (const [index, name] of entry.value.notify.entries())
    mustBeSomebody(checking, entry, ['notify', index], name, WORDS, `known beside teams and addresses: ${WORDS.join(', ')}`)
}

/** Of first response, update and resolution every priority has a target; the others may be left out. */
function checkTarget({ entries, warn }: Checking, entry: Step): void {
  const { clock, priorities } = entry.value
  if (entries.lost || entries.faulty.has('priorities') || (clock !== 'tier' && clock !== 'idle')) return
  const asked = (name: string) => priorities.length === 0 || priorities.includes(name)
  const own = [...entries.teams, ...entries.contactTiers].flatMap(({ value }) => Object.entries(value.targets ?? {}))
  const all = [...entries.priorities.map(({ value }) => [value.name, value.targets] as const), ...own]
  if (!all.some(([name, targets]) => asked(name) && targets[clock] !== undefined))
    warn(
      entry,
      ['clock'],
      `no ${priorities.length > 0 ? 'priority of this step' : 'priority'} has a target \`${clock}\`: it never comes to this step`,
    )
}

function checkQuietHours(checking: Checking): void {
  const { organisation } = checking.entries
  const quiet = organisation?.value.quietHours
  if (!organisation || !quiet) return
  const { from, to } = toHours(quiet.hours)
  if (from % 1440 === to % 1440) checking.fault(organisation, ['quietHours', 'hours'], 'leave no hour in which anybody could be told')
  for (const [index, name] of quiet.except.entries())
    mustBe(checking, organisation, ['quietHours', 'except', index], 'priority', name, checking.names.priorities)
}

function checkWaiting({ entries: { waiting }, fault }: Checking): void {
  if (!waiting) return
  const { close } = waiting.value
  const reminders = waiting.value.reminders.map(toSpan)
  const late = (path: Path, text: string) => fault(waiting, path, text)
  for (const [index, span] of reminders.entries()) {
    const before = reminders[index - 1]
    if (before && !isLonger(span, before))
      late(['reminders', index], 'is not longer than the one before it: all count from when the ticket began to wait')
  }
  const last = reminders.at(-1)
  if (close !== 'never' && last && !isLonger(toSpan(close), last))
    late(['close'], 'is not longer than the last reminder: nobody could answer it')
}

/** True also where it can't be told. */
function isLonger(span: Span, other: Span): boolean {
  if ('days' in span) return !('days' in other) || span.days > other.days
  return !('minutes' in other) || span.minutes > other.minutes
}
