// The tickets whose numbers a reply names, and which of its words are about which of them.
import type { Region } from '../understanding/letter.ts'
import { findNumbers } from './named-numbers.ts'
import { ownRegions, type Piece } from './pieces.ts'
import type { Matched, Reply, Sibling } from './sibling.ts'

export interface Named {
  /** In the order in which they are named, each once. */
  readonly all: readonly number[]
  readonly inText: readonly (Region & { readonly ticketId: number })[]
  /** By ticket, the number of one that was merged into it, where it was named by that alone. */
  readonly through: ReadonlyMap<number, number>
}

/** Only numbers of `open`; the number of a merged ticket names its successor. */
export function nameTickets(reply: Reply, matched: Matched, open: readonly Sibling[], prefix: string): Named {
  const living = new Map(open.flatMap(({ ticketId, numbers }) => [ticketId, ...numbers].map(number => [number, ticketId] as const)))
  const known = new Set(living.keys())
  const { subject, text } = reply
  const inSubject = findNumbers(subject, { start: 0, end: subject.length }, prefix, known)
    // Our own token stands there in every reply to the acknowledgement.
    .filter(({ number, start }) => subject[start - 1] !== '[' || living.get(number) !== matched.ticketId)
  const inText = ownRegions(reply).flatMap(region => findNumbers(text, region, prefix, known))
  const idOf = (number: number) => living.get(number) ?? matched.ticketId
  const named = [...inSubject, ...inText].map(({ number }) => number)
  return {
    all: [...new Set(named.map(idOf))],
    through: new Map(named.flatMap(number => (named.includes(idOf(number)) ? [] : [[idOf(number), number] as const]))),
    inText: inText.map(({ number, start, end }) => ({ start, end, ticketId: idOf(number) })),
  }
}

interface Places {
  readonly pieces: readonly Piece[]
  readonly places: readonly (readonly number[])[]
}

/**
 * A paragraph that names one number is about that ticket as a whole; in one that names several each sentence goes with the number it names, or
 * with the one named before it. What stands in a paragraph without a number is about all that are named.
 */
export function placeNamed(pieces: readonly Piece[], { all, inText }: Named): Places {
  const namedIn = (piece: Piece) => inText.filter(({ start }) => start >= piece.start && start < piece.end).map(({ ticketId }) => ticketId)
  const paragraphs = Map.groupBy(pieces, ({ paragraph }) => paragraph)
  const places = [...paragraphs.values()].flatMap(paragraph => placeParagraph(paragraph.map(namedIn), all))
  return { pieces, places }
}

function placeParagraph(named: readonly (readonly number[])[], all: readonly number[]): readonly (readonly number[])[] {
  const distinct = [...new Set(named.flat())]
  if (distinct.length <= 1) return named.map(() => (distinct.length === 0 ? all : distinct))
  let last: readonly number[] = distinct
  return named.map(numbers => {
    if (numbers.length > 0) last = [...new Set(numbers)]
    return last
  })
}
