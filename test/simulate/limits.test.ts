// That the judge believes in the hour's limit only where it was reached.
import { expect, test } from 'vitest'
import { addLimits, checkLimits, openLimits } from '../../simulate/oracle/limits.ts'
import type { Line, RawTicket } from '../../simulate/oracle/lines.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 9, minute))
const line = (minute: number, kind: string, data: object = {}) => ({ at: at(minute), kind, data }) as unknown as Line
const judged = (before: number) => {
  const limits = openLimits()
  const sent = Array.from({ length: before }, (_, index) => line(index % 30, 'update.queued'))
  const lines = [...sent, line(40, 'update.withheld', { forNow: true })]
  addLimits(limits, { id: 7, customer: 'ada@customer.example', proven: true, lines } as unknown as RawTicket, 3)
  return checkLimits(limits).map(({ what }) => what)
}

test('held back while the hour had room', () => expect(judged(10)).toEqual(["held back for the hour's limit of 60, and 10 had gone"]))
test('held back when the hour was full', () => expect(judged(60)).toEqual([]))
