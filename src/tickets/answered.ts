// Which of our numbered questions a line answers: one acknowledgement numbers the questions of all its tickets together, so that "3. since
// Monday" belongs to the ticket whose question 3 is. A number that two tickets have asked tells nothing.
import { nativeDigitsToAscii } from '../understanding/digits.ts'
import type { Region } from '../understanding/letter.ts'
import type { Sibling } from './sibling.ts'

/** At the begin of a line; not "2-3 weeks" or "10:30". */
const NUMBERED = /^[ \t\u061c\u200e\u200f]*\(?(\p{Nd}{1,2})[.):\u0964–-](?!\p{Nd})/u
/** Of a line without end, its begin tells what it is about. */
const LINE_MAX = 200

export function lineOf(text: string, { start }: Region): string {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const line = text.slice(from, from + LINE_MAX)
  const end = line.indexOf('\n')
  return end < 0 ? line : line.slice(0, end)
}

/** The ticket that asked the question with whose number the line begins; null where it has none or no ticket alone asked it. */
export function askedBy(line: string, open: readonly Sibling[]): number | null {
  const digits = NUMBERED.exec(line)?.[1]
  if (digits === undefined) return null
  const number = Number(nativeDigitsToAscii(digits))
  const [only, another] = open.filter(({ asked }) => asked.includes(number))
  return only && !another ? only.ticketId : null
}
