// The judge's walk along one ticket: at each line what was due, whether it was done, let go or forgotten, and whether it was early or late.

import { type Expected, type Judged, type JudgedBy, judge } from './expected.ts'
import { dutyOf, type Line, type RawTicket } from './lines.ts'

export interface Violation {
  readonly ticketId: number
  readonly at: Date
  readonly what: string
}

/** When the desk looked: always, but for these times. */
export interface Watch {
  readonly dark: readonly { readonly from: number; readonly to: number }[]
  /** Whether it is certain that nobody looked then; else it may only have been late. */
  readonly nobodyInTheDark: boolean
  /** How late a look may be where nothing was in its way. */
  readonly slackMs: number
  readonly start: Date
  readonly end: Date
}

const MAILS = /^(?:handed-over|escalated|update|reminder|resolved|closed|reopened|satisfaction)\.(queued|withheld)$/
const PROMISING = /^(?:handed-over|escalated|update|reopened)\.queued$/

export interface Walk {
  readonly judged: Judged
  readonly violations: readonly Violation[]
}

export function checkTicket(ticket: RawTicket, company: JudgedBy, watch: Watch): Walk {
  const judged = judge(ticket, company)
  const violations: Violation[] = []
  const say = (at: Date, what: string) => void violations.push({ ticketId: ticket.id, at, what })
  let last: Date | null = null
  for (const line of ticket.lines) {
    if (last && line.at.getTime() !== last.getTime()) reportForgotten(judged, last, line.at, watch, say)
    const before = judged.duties()
    checkDuty(line, before, judged, watch, say)
    checkVoice(line, judged, say)
    judged.add(line)
    checkPromise(line, judged, say)
    last = line.at
  }
  if (last) reportForgotten(judged, last, watch.end, watch, say)
  return { judged, violations }
}

type Say = (at: Date, what: string) => void

const darkAt = ({ dark }: Watch, at: number) => dark.find(({ from, to }) => from <= at && at < to)

/** When whatever is due then must have been looked at. */
function lookedAtBy(watch: Watch, at: number): number {
  const dark = watch.dark.find(({ from, to }) => from <= at + watch.slackMs && at < to)
  return (dark?.to ?? at) + watch.slackMs
}

/** Between two moments of the history nothing was written: then nothing was due, or nobody could look. */
function reportForgotten(judged: Judged, from: Date, to: Date, watch: Watch, say: Say): void {
  for (const { key, at } of judged.duties()) {
    const by = lookedAtBy(watch, Math.max(at.getTime(), from.getTime()))
    if (by < to.getTime()) say(at, `${key} was due and nothing happened until ${to.toISOString()}`)
  }
}

function checkDuty(line: Line, before: readonly Expected[], judged: Judged, watch: Watch, say: Say): void {
  const key = dutyOf(line)
  if (key === null) return
  if (watch.nobodyInTheDark && darkAt(watch, line.at.getTime())) say(line.at, `${key} happened while nobody was there`)
  const duty = before.find(one => one.key === key)
  if (duty) checkMoment(line, duty, before, say)
  else say(line.at, judged.settled.has(key) ? `${key} happened twice` : `${key} happened, and nothing asked for it: ${line.kind}`)
}

function checkMoment(line: Line, duty: Expected, before: readonly Expected[], say: Say): void {
  const { key } = duty
  if (duty.at > line.at) say(line.at, `${key} was early: it is due at ${duty.at.toISOString()}`)
  const due = before.filter(({ at }) => at <= line.at)
  if (duty.kind === 'ladder') checkRung(line, duty, due, say)
  if (duty.kind === 'reminder') checkReminder(line, duty, due, say)
  if (duty.kind === 'close-waiting' && due.some(({ kind }) => kind === 'reminder')) say(line.at, `${key}: closed before its last reminder`)
}

/** The highest rung that is due is climbed; those below are let go. */
function checkRung({ kind, at }: Line, duty: Expected, due: readonly Expected[], say: Say): void {
  const higher = due.some(({ clock, used }) => clock === duty.clock && (used ?? 0) > (duty.used ?? 0))
  if (kind === 'ladder.step' && higher) say(at, `${duty.key} was climbed below a higher rung that was due`)
  if (kind === 'ladder.skipped' && !higher) say(at, `${duty.key} was let go, and nothing stood above it`)
}

function checkReminder({ kind, at }: Line, duty: Expected, due: readonly Expected[], say: Say): void {
  const later = due.some(({ kind: other, nth }) => other === 'reminder' && (nth ?? 0) > (duty.nth ?? 0))
  if (kind === 'reminder.skipped' ? !later : later) say(at, `${duty.key}: ${kind}, though a later one was ${later ? '' : 'not '}due`)
}

/** A machine writes to a customer who may be written to, and to nobody else. */
function checkVoice(line: Line, judged: Judged, say: Say): void {
  const done = MAILS.exec(line.kind)?.[1]
  // A line about a mail that was written before tells that it was dropped unsent.
  if (!done || line.kind === 'satisfaction.withheld' || (done === 'withheld' && line.outboxId !== null)) return
  // So many status mails an hour; what the limit holds back says so.
  if (done === 'withheld' && line.data.forNow === true) return
  if (judged.silent() !== (done === 'withheld'))
    say(line.at, `${line.kind}, though the customer ${judged.silent() ? 'must not' : 'may'} be written to`)
}

/** What a mail promises is when the next update falls due. */
function checkPromise(line: Line, judged: Judged, say: Say): void {
  if (!PROMISING.test(line.kind)) return
  const wanted = judged.nextContact()?.toISOString() ?? null
  const named = typeof line.data.next === 'string' ? line.data.next : null
  if (wanted !== named) say(line.at, `${line.kind} promises ${named}, and the update falls due at ${wanted}`)
}
