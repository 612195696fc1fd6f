// The judge of a simulation. Reads what a run left behind, works out from the specification what should have happened on each ticket, and tells every
// difference with the ticket's history around it. It shares with the desk the policy and the arithmetic of working time, and no rule.
import type { Db } from '../src/db/connect.ts'
import { knownContact } from '../src/rules/contact-tier.ts'
import type { Policy } from '../src/rules/policy.ts'
import { addSurveys, addTicket, compareReport, openTally } from './figures.ts'
import { checkTicket, type Violation, type Watch } from './oracle/checks.ts'
import { addLimits, checkLimits, openLimits } from './oracle/limits.ts'
import { dutyOf, type Line } from './oracle/lines.ts'
import { checkPlainly } from './oracle/plain.ts'
import { type RawSurvey, readSurveys, readTickets } from './oracle/raw.ts'
import { checkRows } from './oracle/rows.ts'

export interface Verdict {
  readonly tickets: number
  readonly events: number
  /** How many of each kind were carried out, and let go. */
  readonly duties: Readonly<Record<string, number>>
  readonly promises: Readonly<Record<string, number>>
  readonly breaches: number
  readonly violations: number
  /** The first ones, in words. */
  readonly told: readonly string[]
}

const TOLD = 20

export interface Asked {
  readonly db: Db
  readonly policy: Policy
  readonly closeResolvedDays: number
  /** Status mails to one unproven customer. */
  readonly perRecipientPerHour: number
  readonly watch: Watch
}

export async function judgeRun({ db, policy, closeResolvedDays, perRecipientPerHour, watch }: Asked): Promise<Verdict> {
  const duties: Record<string, number> = {}
  const promises: Record<string, number> = {}
  const count = (into: Record<string, number>, key: string) => {
    into[key] = (into[key] ?? 0) + 1
  }
  const told: string[] = []
  const tally = openTally()
  const limits = openLimits()
  const sums = { tickets: 0, events: 0, breaches: 0, violations: 0 }
  for await (const rows of readTickets(db)) {
    const { ticket } = rows
    const contactTier = knownContact(policy, ticket.customer)?.tier ?? null
    const { judged, violations } = checkTicket(ticket, { policy, contactTier, closeResolvedDays }, watch)
    const all = [...violations, ...checkRows(rows, judged, watch), ...checkPlainly(ticket, policy)]
    addTicket(tally, rows, judged, watch)
    addLimits(limits, ticket, perRecipientPerHour)
    sums.tickets++
    sums.events += ticket.lines.length
    sums.breaches += rows.breaches.length
    sums.violations += all.length
    for (const line of ticket.lines) if (dutyOf(line) !== null) count(duties, nameOf(line))
    for (const { state } of rows.promises) count(promises, state)
    for (const violation of all) if (told.length < TOLD) told.push(tell(violation, ticket.lines))
  }
  const surveys = await readSurveys(db)
  const asked = [...checkSurveys(surveys, policy), ...checkLimits(limits)]
  told.push(...asked.slice(0, TOLD).map(violation => tell(violation, [])))
  addSurveys(tally, surveys)
  const figures = await compareReport(db, policy, tally, watch.start, watch.end)
  told.push(...figures.slice(0, TOLD))
  return { ...sums, violations: sums.violations + asked.length + figures.length, duties, promises, told }
}

const nameOf = ({ kind, data }: Line) => (kind === 'state.changed' ? (String(data.duty).split('/')[0] ?? kind) : kind)

const DAY_MS = 86_400_000

/** A customer is asked once in so many days, and on a ticket once. */
function checkSurveys(surveys: readonly RawSurvey[], { satisfaction }: Policy): readonly Violation[] {
  const violations: Violation[] = []
  const every = (satisfaction?.everyDays ?? 30) * DAY_MS
  const last = new Map<number, Date>()
  for (const { ticketId, contactId, askedAt } of surveys) {
    const before = last.get(contactId)
    if (before && askedAt.getTime() - before.getTime() < every)
      violations.push({ ticketId, at: askedAt, what: `contact ${contactId} was asked on ${before.toISOString()} already` })
    last.set(contactId, askedAt)
  }
  return violations
}

const AROUND = 12

function tell({ ticketId, at, what }: Violation, lines: readonly Line[]): string {
  const place = lines.findIndex(line => line.at >= at)
  const middle = place < 0 ? lines.length : place
  const near = lines.slice(Math.max(0, middle - AROUND), middle + AROUND)
  const history = near.map(line => `    ${line.at.toISOString()} ${line.kind} by ${line.actor} ${JSON.stringify(line.data)}`)
  return [`ticket ${ticketId} at ${at.toISOString()}: ${what}`, ...history].join('\n')
}
