// A decision's explanation as a command prints it: headings in bold, and nothing out of a mail that could move the cursor.
import { type DecisionRecord, explain } from '../rules/explain.ts'
import type { Policy } from '../rules/policy.ts'
import type { Io } from './io.ts'
import { paint, printableLines } from './show.ts'

export function tellDecision(io: Io, record: DecisionRecord, policy: Policy | null): readonly string[] {
  return explain(record, policy).flatMap(({ heading, lines }) => [paint(io, 'bold', heading), ...lines.flatMap(printableLines), ''])
}
