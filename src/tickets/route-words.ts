// What the words of a reply say of the tickets they are about, where it names none.
import type { Issue, ProposedCut } from '../understanding/letter.ts'
import { askedBy, lineOf } from './answered.ts'
import { keysOf, likeness, type Telling, tellApart } from './own-words.ts'
import type { Piece } from './pieces.ts'
import type { Reply, Sibling } from './sibling.ts'

/** A sentence shorter than this that no sibling knows is a greeting or a thank-you, and belongs to nobody. */
const WORDS_OF_A_MATTER = 8

/** For each piece the ticket that it is about, `first` where it is about no sibling alone, null where it says nothing. */
export function placeByWords(
  { issues, text }: Reply,
  pieces: readonly Piece[],
  first: number,
  open: readonly Sibling[],
): readonly (number | null)[] {
  const telling = tellApart(open)
  const byIssue = issues.map(issue => placeIssue(issue, text, telling, open))
  let before = { paragraph: -1, ticketId: first }
  return pieces.map(piece => {
    const words = placeWords(keysOf(piece.text), telling, open)
    const answers = words === null ? placeAnswer(lineOf(text, piece), telling, open) : null
    const known = answers ?? (piece.issue === null ? null : byIssue[piece.issue]) ?? words
    if (known !== null) before = { paragraph: piece.paragraph, ticketId: known }
    if (known !== null) return known
    if (piece.issue !== null && issues.length > 1) return first
    if (!isMatter(piece)) return null
    return before.paragraph === piece.paragraph ? before.ticketId : first
  })
}

/** A numbered answer may be of another ticket's category; but a line with a ticket's own words may be the customer's own list. */
const placeAnswer = (line: string, telling: readonly Telling[], open: readonly Sibling[]): number | null => {
  const asker = askedBy(line, open)
  return asker === null || placeWords(keysOf(line), telling, open) !== null ? null : asker
}

const isMatter = ({ text }: Piece) => (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).length >= WORDS_OF_A_MATTER

/** The ticket that an issue as a whole is about: it has one sibling's words and no other's, or one sibling's category. */
function placeIssue(issue: Issue, text: string, telling: readonly Telling[], open: readonly Sibling[]): number | null {
  const words = keysOfIssue(issue, text)
  const liked = open.filter((_, index) => telling[index] && likeness(words, telling[index]) > 0)
  if (liked.length > 0 || issue.category === 'other') return liked.length === 1 ? (liked[0]?.ticketId ?? null) : null
  const same = open.filter(({ category }) => category === issue.category)
  return same.length === 1 ? (same[0]?.ticketId ?? null) : null
}

const keysOfIssue = ({ parts }: Issue, text: string) => keysOf(parts.map(({ start, end }) => text.slice(start, end)).join('\n'))

/** The ticket whose words these are most, where no other has as many. */
function placeWords(words: ReadonlySet<string>, telling: readonly Telling[], open: readonly Sibling[]): number | null {
  const scores = telling.map(own => likeness(words, own))
  const best = Math.max(0, ...scores)
  if (best === 0 || scores.indexOf(best) !== scores.lastIndexOf(best)) return null
  return open[scores.indexOf(best)]?.ticketId ?? null
}

/** How sure it must be that an issue is one, to propose it as another ticket. */
const SURE = 0.7

/** Issues of a reply that holds several, and none of whose words any of the tickets has. One issue alone carries on what was said. */
export function newMatters({ issues, text }: Reply, open: readonly Sibling[]): readonly ProposedCut[] {
  if (issues.length < 2) return []
  const known = open.map(sibling => keysOf(`${sibling.title}\n${sibling.text}`))
  const strange = issues.filter(issue => ![...keysOfIssue(issue, text)].some(key => known.some(keys => keys.has(key))))
  return strange
    .slice(strange.length === issues.length ? 1 : 0)
    .filter(({ confidence }) => confidence >= SURE)
    .map(({ title, start, end, because, confidence }) => ({ title, start, end, confidence, because: `a reply brought it up: ${because}` }))
}
