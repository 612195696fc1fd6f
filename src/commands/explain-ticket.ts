// `explain TICKET`: every decision of the policy on a ticket, oldest first, as it was stored, with the policy's files of that day; and why each of its
// clocks is due when it is.
import { readDecisions, readNeedStates, type StoredDecision } from '../db/decisions.ts'
import { readPolicyVersion } from '../db/policies.ts'
import { readStory } from '../db/story.ts'
import type { Policy } from '../rules/policy.ts'
import { compilePolicy } from '../rules/policy-read.ts'
import { readTicketNumber } from './arguments.ts'
import { type Call, complain, EXIT, say } from './io.ts'
import { type Session, withDatabase } from './session.ts'
import { paint } from './show.ts'
import { readClocksOf, tellClocks } from './tell-clocks.ts'
import { tellDecision } from './tell-decision.ts'

export const explainTickets = (call: Call): Promise<number> =>
  withDatabase(call, async session => {
    let code: number = EXIT.ok
    for (const word of call.args) code = Math.max(code, await explainOne(call, session, word))
    return code
  })

async function explainOne(call: Call, { db, config }: Session, word: string): Promise<number> {
  const id = readTicketNumber(word, config.numberPrefix)
  const ticket = id === undefined ? undefined : await db.selectFrom('tickets').select('id').where('id', '=', id).executeTakeFirst()
  const decisions = ticket ? await readDecisions(db, ticket.id) : []
  const last = decisions.at(-1)
  if (!ticket || !last) {
    const undecided =
      'nothing was ever decided on it: it was split off another ticket, or is older than the policy; "ticket category" asks it'
    complain(call.io, ticket ? `postdesk: ${config.numberPrefix}-${ticket.id}: ${undecided}` : `postdesk: there is no ticket ${word}`)
    return EXIT.failed
  }
  const needs = await readNeedStates(db, ticket.id)
  if (call.options.json) {
    say(call.io, JSON.stringify({ ticket: `${config.numberPrefix}-${ticket.id}`, decisions, needs }))
    return EXIT.ok
  }
  say(call.io, paint(call.io, 'bold', `${config.numberPrefix}-${ticket.id}`))
  for (const decision of decisions) await tellOne(call, db, decision, decision === last ? needs : [])
  const story = await readStory(db, ticket.id)
  if (story) for (const line of tellClocks(call.io, await readClocksOf(call.io, db, story, config.policyFolder))) say(call.io, line)
  return EXIT.ok
}

async function tellOne(
  { io }: Call,
  db: Session['db'],
  decision: StoredDecision,
  needs: Awaited<ReturnType<typeof readNeedStates>>,
): Promise<void> {
  const policy = await policyOf(db, decision.policyHash)
  for (const line of tellDecision(io, { ...decision, needs }, policy)) say(io, line)
}

/** As it was then; null where today's program can't read it any more. */
async function policyOf(db: Session['db'], hash: string): Promise<Policy | null> {
  const files = await readPolicyVersion(db, hash)
  const compiled = files && compilePolicy(new Map(Object.entries(files)))
  return compiled?.ok ? compiled.policy : null
}
