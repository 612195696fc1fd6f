// `tickets`: the list. `ticket N`: one ticket's whole story.
import { listTickets, type TicketLine } from '../db/listings.ts'
import type { TicketState } from '../db/schema.ts'
import { readStory } from '../db/story.ts'
import type { Clock } from '../rules/clocks.ts'
import { readLimit, readState, readTicketNumber } from './arguments.ts'
import { type Call, complain, EXIT, say } from './io.ts'
import { withDatabase } from './session.ts'
import { type Column, showListing, when } from './show.ts'
import { readClocksOf, tellClocks } from './tell-clocks.ts'
import { tellStory } from './tell-story.ts'

const STATES: readonly TicketState[] = ['new', 'open', 'waiting', 'on-hold', 'resolved', 'closed', 'merged', 'spam']

export async function tickets(call: Call): Promise<number> {
  const limit = readLimit(call)
  const state = readState(call, STATES)
  if (limit === undefined || state === false) return EXIT.usage
  return withDatabase(call, async ({ db, config }) => {
    const found = await listTickets(db, { state, limit })
    const rows = found.map(ticket => ({ number: `${config.numberPrefix}-${ticket.id}`, ...ticket }))
    showListing(call, { rows, columns: COLUMNS, empty: state ? `no ticket is ${state}` : 'no tickets yet', limit })
    return EXIT.ok
  })
}

const COLUMNS: readonly Column<TicketLine & { readonly number: string }>[] = [
  { head: 'TICKET', of: ticket => ticket.number },
  { head: 'STATE', of: ticket => ticket.state },
  { head: 'CHANGED', of: ticket => when(ticket.updatedAt) },
  { head: 'MAILS', of: ticket => String(ticket.messages) },
  { head: 'LANG', of: ticket => ticket.language },
  { head: 'CUSTOMER', of: ticket => ticket.customer },
  { head: 'TITLE', of: ticket => ticket.title, wide: true },
]

export async function ticket(call: Call): Promise<number> {
  const [word = ''] = call.args
  return withDatabase(call, async ({ db, config }) => {
    const id = readTicketNumber(word, config.numberPrefix)
    const story = id === undefined ? undefined : await readStory(db, id)
    if (!story) {
      complain(call.io, `postdesk: there is no ticket ${word}`)
      return EXIT.failed
    }
    const clocks = await readClocksOf(call.io, db, story, config.policyFolder)
    if (call.options.json)
      say(call.io, JSON.stringify({ number: `${config.numberPrefix}-${story.ticket.id}`, ...story, clocks: clocks.map(briefly) }))
    else for (const line of [...tellStory(call.io, story, config.numberPrefix), ...tellClocks(call.io, clocks)]) say(call.io, line)
    return EXIT.ok
  })
}

/** Calendars by name: their hours and holidays stand in the policy. */
const briefly = ({ calendar, segments, ...clock }: Clock) => ({
  ...clock,
  calendar: calendar.name,
  segments: segments.map(({ calendar: { name }, ...segment }) => ({ ...segment, calendar: name })),
})
