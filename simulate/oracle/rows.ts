// The judge's second look: the tables beside the history (promises, breaches, mails, alarms, the ticket's own row) must say what the history says.
import type { Violation, Watch } from './checks.ts'
import type { Judged } from './expected.ts'
import { GONE, type Line, stateAfter, writesToCustomer } from './lines.ts'
import type { RawPromise, RawRows } from './raw.ts'

type Say = (at: Date, what: string) => void

export function checkRows(rows: RawRows, judged: Judged, watch: Watch): readonly Violation[] {
  const violations: Violation[] = []
  const say = (at: Date, what: string) => void violations.push({ ticketId: rows.ticket.id, at, what })
  checkStanding(rows, judged, watch, say)
  checkMails(rows, watch, say)
  checkPromises(rows, watch, say)
  checkBreaches(rows, judged, watch, say)
  checkAlarms(rows, judged, watch, say)
  return violations
}

function checkStanding({ ticket }: RawRows, judged: Judged, { end }: Watch, say: Say): void {
  if (ticket.state !== judged.state()) say(end, `its row says ${ticket.state}, its history ${judged.state()}`)
  const place = judged.walk.place()
  for (const field of ['priority', 'team', 'tier'] as const)
    if (ticket[field] !== place[field]) say(end, `its row has ${field} ${ticket[field]}, its history ${place[field]}`)
}

/** No mail for two lines, no line for two mails, and none that no line tells of. */
function checkMails({ ticket, mails }: RawRows, { end }: Watch, say: Say): void {
  const kinds = new Map(mails.map(({ id, kind }) => [id, kind]))
  const told = new Map<number, Line>()
  for (const line of ticket.lines) {
    const { outboxId, kind, at } = line
    // That a mail was dropped after all, or how it fared on its way, is told beside it.
    if (outboxId === null || kind.startsWith('mail.') || kind.endsWith('.withheld')) continue
    if (told.has(outboxId)) say(at, `mail ${outboxId} is told of twice: ${told.get(outboxId)?.kind}, ${kind}`)
    told.set(outboxId, line)
    const wanted = kind === 'replied' ? 'reply' : kind.replace(/\.queued$/, '')
    const is = kinds.get(outboxId)
    // A mail that opened several tickets has one acknowledgement for all of them.
    if (is !== undefined && is !== wanted) say(at, `${kind} has a mail of kind ${is}`)
  }
  for (const [id, kind] of kinds) if (!told.has(id)) say(end, `mail ${id} (${kind}) is told of by no line`)
  for (const { kind, at, outboxId } of ticket.lines) if (kind.endsWith('.queued') && outboxId === null) say(at, `${kind} has no mail`)
}

const VOIDS: ReadonlySet<string> = new Set(['waiting', 'merged', 'spam'])

export interface Fate {
  readonly line: Line
  readonly dueAt: Date
  readonly state: 'kept' | 'broken' | 'void' | 'open'
  readonly settledAt: Date | null
  readonly row: RawPromise | null
}

/** What became of each contact that a mail named, by what was written after it; with its row of the ledger. */
export function promiseFates({ ticket, promises }: RawRows, watch: Watch): readonly Fate[] {
  const { lines } = ticket
  const named = lines.filter(({ data }) => typeof data.next === 'string')
  return named.flatMap((line, index): readonly Fate[] => {
    const row = promises.find(({ madeAt, outboxId }) => madeAt.getTime() === line.at.getTime() && outboxId === line.outboxId) ?? null
    // Of several mails at one look the last one's promise stands.
    if (!row && named[index + 1]?.at.getTime() === line.at.getTime()) return []
    const dueAt = new Date(String(line.data.next))
    const later = lines.slice(lines.indexOf(line) + 1).filter(({ at }) => at <= dueAt)
    const end = later.find(one => writesToCustomer(one) || VOIDS.has(stateAfter(one) ?? ''))
    if (end) return [{ line, dueAt, row, state: writesToCustomer(end) ? 'kept' : 'void', settledAt: end.at }]
    const over = watch.end.getTime() > dueAt.getTime() + watch.slackMs
    return [{ line, dueAt, row, state: over ? 'broken' : 'open', settledAt: over ? dueAt : null }]
  })
}

/** Each contact that a mail named is in the ledger, judged by what was written after it. */
function checkPromises(rows: RawRows, watch: Watch, say: Say): void {
  const fates = promiseFates(rows, watch)
  for (const { line, dueAt, row, state, settledAt } of fates) {
    const name = `the promise of ${dueAt.toISOString()}`
    if (!row) say(line.at, `${line.kind} promised ${dueAt.toISOString()}, and the ledger does not know of it`)
    else if (row.dueAt.getTime() !== dueAt.getTime()) say(line.at, `${name} is one of ${row.dueAt.toISOString()} in the ledger`)
    else if (row.state !== state) say(line.at, `${name} is ${row.state}, and was ${state}`)
    else if (row.settledAt?.getTime() !== settledAt?.getTime())
      say(line.at, `${name} was ${state} at ${settledAt?.toISOString()}, not at ${row.settledAt?.toISOString()}`)
  }
  const known = new Set(fates.map(({ row }) => row))
  for (const row of rows.promises) if (!known.has(row)) say(row.madeAt, 'the ledger has a promise that no mail made')
}

/** What fell due at the very moment of an act may be seen either way. */
function checkBreaches({ ticket, breaches }: RawRows, judged: Judged, { end, slackMs }: Watch, say: Say): void {
  const moments = new Set(ticket.lines.map(({ at }) => at.getTime()))
  const name = (kind: string, at: Date) => `${kind} ${at.toISOString()}`
  const wanted = new Map(judged.breaches(end).map(one => [name(one.name, one.at), one.at]))
  const known = new Set(breaches.map(({ kind, at }) => name(kind, at)))
  for (const [one, at] of wanted)
    if (!known.has(one) && at.getTime() + slackMs < end.getTime()) say(at, `${one} fell due, and no breach is written down`)
  for (const { kind, at, priority, team, tier } of breaches) {
    if (!wanted.has(name(kind, at)) && !moments.has(at.getTime())) say(at, `${name(kind, at)} is written down as a breach, and was none`)
    const place = judged.walk.placeOn(at)
    const same = place.priority === priority && place.team === team && place.tier === tier
    if (!same && !moments.has(at.getTime())) say(at, `the breach ${name(kind, at)} has another place than the ticket had`)
  }
}

/** For all that is still to come an alarm stands that rings no later. */
function checkAlarms({ ticket, timers }: RawRows, judged: Judged, { end, dark }: Watch, say: Say): void {
  if (GONE.has(ticket.state) || dark.some(({ from, to }) => from <= end.getTime() && end.getTime() < to)) return
  const first = Math.min(...timers.map(({ dueAt }) => dueAt.getTime()))
  for (const { key, at } of judged.duties()) if (at > end && first > at.getTime()) say(at, `${key} is to come, and no alarm is set for it`)
}
