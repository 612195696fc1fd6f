// `ticket escalate`: one tier up, by a person and with her reason. What follows is carried out at once and told: who has it now, and which mails go out.
import { askEscalation } from '../db/escalation.ts'
import { readSecret } from '../db/migrate.ts'
import { createLog } from '../log.ts'
import { keepTickets } from '../workers/keep.ts'
import { openLoadBook } from '../workers/load-book.ts'
import type { Looked } from '../workers/looked.ts'
import { openPolicyVersions } from '../workers/policy-versions.ts'
import { type Call, complain, EXIT, say } from './io.ts'
import { ringFor } from './ring.ts'
import { printable } from './show.ts'
import { byOf } from './ticket-verbs.ts'
import { type OneTicket, withTicket } from './with-ticket.ts'

export async function escalate(call: Call): Promise<number> {
  if (typeof call.options.because !== 'string' || call.options.because.trim() === '') {
    complain(call.io, 'postdesk: --because says why: whoever gets the ticket reads it first')
    return EXIT.usage
  }
  return withTicket(call, async ticket => {
    const asked = await askEscalation(ticket.db, ticket.id, byOf(call, ''))
    if (!asked.ok) {
      complain(call.io, `postdesk: ${ticket.number} can't be escalated: ${asked.why}`)
      return EXIT.failed
    }
    const [looked] = await carryOut(call, ticket)
    say(call.io, `${ticket.number}: escalated`)
    for (const line of looked ? linesOf(looked) : [LATER]) say(call.io, `  ${line}`)
    return EXIT.ok
  })
}

async function carryOut({ io }: Call, ticket: OneTicket): Promise<readonly Looked[]> {
  const { db, config, id } = ticket
  const outbox: number[] = []
  const room = {
    db,
    config,
    clock: io.clock,
    log: createLog({ level: 'error', destination: io.stderr }),
    rulebook: () => ticket,
    versions: openPolicyVersions(db),
    load: openLoadBook(db, io.clock),
    secret: await readSecret(db),
    bells: { ring: async (_: string, ids: readonly number[]) => void outbox.push(...ids) },
    processId: null,
  }
  const looked = await keepTickets(room, [id])
  await ringFor(ticket, 'send', outbox)
  return looked
}

const TOLD: Readonly<Record<string, string>> = { 'team.set': 'moved', 'assignee.set': 'given', 'ladder.no-higher': 'not moved' }

const LATER = 'the desk carries it out when it runs'
const MEANWHILE = 'the desk was quicker and has carried it out: "postdesk ticket" with its number shows what it did'

function linesOf({ kept }: Looked): readonly string[] {
  if (kept.effects.length === 0) return [MEANWHILE]
  return kept.effects.flatMap(({ line: { kind, because, data } }) => {
    const { to, tier } = data as Readonly<Record<string, unknown>>
    const whom = [to, tier && `tier ${tier}`].filter(Boolean).join(', ')
    if (kind in TOLD) return [printable(`${TOLD[kind]} ${whom && `to ${whom} `}(${because})`)]
    if (kind.endsWith('.queued')) return [printable(`mail ${kind.replace('.queued', '')} to ${whom || 'the customer'}`)]
    return kind.endsWith('.withheld') ? [printable(`no mail ${kind.replace('.withheld', '')}: ${because}`)] : []
  })
}
