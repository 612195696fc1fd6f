// Whether the hour's limit of status mails was really reached where a mail was held back for it. Counted over all tickets of a customer, by the clock's hours.
import type { Violation } from './checks.ts'
import type { RawTicket } from './lines.ts'

const STATUS = /^(?:handed-over|escalated|update|reminder|resolved|closed|reopened|satisfaction)\.queued$/
/** Of a customer who proved who they are, or was answered by a person. */
const PROVEN_FACTOR = 20
/** One look asks for the mails of a ticket together, so that it may be refused with so many places left. */
const TOGETHER = 4
const HOUR_MS = 3_600_000

interface Held {
  readonly key: string
  readonly ticketId: number
  readonly at: Date
  readonly cap: number
}

export interface Limits {
  readonly sent: Map<string, number[]>
  readonly held: Held[]
}

export const openLimits = (): Limits => ({ sent: new Map(), held: [] })

export function addLimits({ sent, held }: Limits, { id, customer, proven, lines }: RawTicket, perHour: number): void {
  let known = proven
  for (const { kind, at, data } of lines) {
    if (kind === 'replied') known = true
    const key = `${known ? 'proven' : 'unproven'} ${customer} ${Math.floor(at.getTime() / HOUR_MS)}`
    if (STATUS.test(kind)) sent.set(key, [...(sent.get(key) ?? []), at.getTime()])
    if (data.forNow === true) held.push({ key, ticketId: id, at, cap: perHour * (known ? PROVEN_FACTOR : 1) })
  }
}

export function checkLimits({ sent, held }: Limits): readonly Violation[] {
  return held.flatMap(({ key, ticketId, at, cap }) => {
    const before = (sent.get(key) ?? []).filter(moment => moment <= at.getTime()).length
    return before + TOGETHER < cap ? [{ ticketId, at, what: `held back for the hour's limit of ${cap}, and ${before} had gone` }] : []
  })
}
