// Where a reply goes among the tickets that one mail opened, and why. Numbers that it names decide; a reply to the acknowledgement that names
// none is read for issues: what is about one sibling goes there, the rest stays on the ticket that was matched, the first of them.
// Refuses to open a ticket: a matter that no sibling knows is noted as a proposed cut, because words alone do not tell it from a detail.
import type { ProposedCut, Region } from '../understanding/letter.ts'
import { saysOneMatter } from '../understanding/one-matter.ts'
import { joinRegions, type Piece, piecesOf } from './pieces.ts'
import { nameTickets, placeNamed } from './route-named.ts'
import { newMatters, placeByWords } from './route-words.ts'
import type { Matched, Reply, Sibling } from './sibling.ts'
import type { TicketState } from './ticket.ts'

export interface Route {
  readonly ticketId: number
  readonly state: TicketState
  /** What of the letter is about it; empty: all of it. */
  readonly parts: readonly Region[]
  readonly cuts: readonly ProposedCut[]
  /** The number by which it was named, where that ticket was merged into this one. */
  readonly through: number | null
  /** Empty where there was nothing to choose. */
  readonly because: string
}

export interface Merging {
  readonly into: number
  readonly tickets: readonly number[]
  readonly because: string
}

export interface Routing {
  /** At least one, each ticket once. */
  readonly routes: readonly Route[]
  readonly merge: Merging | null
}

/**
 * `siblings` holds the matched ticket too, the first of them at the head; those that can no longer be answered are left out by the caller.
 * Only a reply to the first one is read for issues: a mail about one ticket alone stays there unless it names another.
 */
export function routeReply(reply: Reply, matched: Matched, siblings: readonly Sibling[], prefix: string): Routing {
  const open = siblings.filter(({ senderMayWrite, ticketId }) => senderMayWrite || ticketId === matched.ticketId)
  const named = nameTickets(reply, matched, open, prefix)
  const merge = mergeSiblings(reply, matched, open, named.all)
  if (merge) return { routes: gather(reply, matched, open, oneFor([], merge.into), { because: () => merge.because, cuts: [] }), merge }
  if (named.all.length > 0) return { routes: routeNamed(reply, matched, open, named), merge: null }
  return { routes: routeUnnamed(reply, matched, open), merge: null }
}

function routeNamed(reply: Reply, matched: Matched, open: readonly Sibling[], named: ReturnType<typeof nameTickets>): readonly Route[] {
  const [only = matched.ticketId, another] = named.all
  if (another === undefined)
    return gather(reply, matched, open, oneFor([], only), { because: () => 'it names this ticket', cuts: [], through: named.through })
  const placed = placeNamed(piecesOf(reply), named)
  return gather(
    reply,
    matched,
    open,
    { ...placed, otherwise: named.all },
    { because: () => 'it names this ticket and others', cuts: [], through: named.through },
  )
}

function routeUnnamed(reply: Reply, matched: Matched, open: readonly Sibling[]): readonly Route[] {
  const cuts = newMatters(reply, open)
  const hasChoice = open.length > 1 && open[0]?.ticketId === matched.ticketId
  if (!hasChoice) return gather(reply, matched, open, oneFor([], matched.ticketId), { because: () => '', cuts })
  const pieces = piecesOf(reply)
  const places = placeByWords(reply, pieces, matched.ticketId, open).map(place => (place === null ? [] : [place]))
  const because = (ticketId: number) =>
    ticketId === matched.ticketId ? 'nothing in it is about a sibling alone' : 'its words are about this one'
  return gather(reply, matched, open, { pieces, places, otherwise: [matched.ticketId] }, { because, cuts })
}

interface Placed {
  readonly pieces: readonly Piece[]
  /** For each piece the tickets that it is about. */
  readonly places: readonly (readonly number[])[]
  /** Where all of it goes when no piece is about any. */
  readonly otherwise: readonly number[]
}

const oneFor = (pieces: readonly Piece[], ticketId: number): Placed => ({ pieces, places: [], otherwise: [ticketId] })

interface Said {
  readonly because: (ticketId: number) => string
  readonly cuts: readonly ProposedCut[]
  readonly through?: ReadonlyMap<number, number>
}

/** Pieces to routes. One route takes the whole letter. */
function gather(reply: Reply, matched: Matched, open: readonly Sibling[], placed: Placed, said: Said): readonly Route[] {
  const targets = [...new Set(placed.places.flat())]
  const chosen = targets.length > 0 ? targets : placed.otherwise
  const cuts = [...reply.proposedCuts, ...said.cuts]
  return chosen.map((ticketId, index) => {
    const own = placed.pieces.filter((_, at) => placed.places[at]?.includes(ticketId))
    const parts = chosen.length === 1 ? [] : joinRegions(reply.text, own)
    const state = open.find(sibling => sibling.ticketId === ticketId)?.state ?? matched.state
    return {
      ticketId,
      state,
      parts,
      cuts: cuts.filter(cut => isIn(cut, parts, index === 0)),
      through: said.through?.get(ticketId) ?? null,
      because: said.because(ticketId),
    }
  })
}

/** A cut goes with the ticket that has its words; where each has all of them, with the first. */
const isIn = (cut: Region, parts: readonly Region[], first: boolean): boolean =>
  parts.length === 0 ? first : parts.some(({ start, end }) => cut.start < end && start < cut.end)

const OPEN: ReadonlySet<TicketState> = new Set(['new', 'open', 'waiting', 'on-hold'])

/** "It is all one problem": the open siblings end in the first; where the answer names several, only these. Null where it does not say so. */
function mergeSiblings(reply: Reply, matched: Matched, open: readonly Sibling[], named: readonly number[]): Merging | null {
  const all = named.length === 0
  const meant = open.filter(({ ticketId, state, senderMayWrite }) => OPEN.has(state) && senderMayWrite && (all || named.includes(ticketId)))
  const into = all ? matched.ticketId : meant[0]?.ticketId
  const tickets = meant.flatMap(({ ticketId }) => (ticketId === into ? [] : [ticketId]))
  if (into === undefined || tickets.length === 0) return null
  const said = saysOneMatter(reply.newText)
  return said === null ? null : { into, tickets, because: `the customer answered “${said}”` }
}
