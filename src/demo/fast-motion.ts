// The next two weeks of two practice tickets, in fast motion: the desk's own keeper of promises on a clock that jumps from one due moment to the next.
// Nothing is told that was not written to the practice database; no mail of it is sent.
import type { Config } from '../config.ts'
import type { Db } from '../db/connect.ts'
import { readSecret } from '../db/migrate.ts'
import type { TicketState } from '../db/schema.ts'
import type { Log } from '../log.ts'
import type { Rulebook } from '../policy-book.ts'
import type { Effect, StatusKind } from '../rules/effects.ts'
import { type KeepRoom, keepTickets } from '../workers/keep.ts'
import { openLoadBook } from '../workers/load-book.ts'
import { openPolicyVersions } from '../workers/policy-versions.ts'
import { clean, languageName, number, type Paint } from './narrate.ts'

export interface Motion {
  readonly db: Db
  readonly config: Config
  readonly rulebook: Rulebook
  readonly log: Log
  readonly from: Date
  readonly paint: Paint
}

const DAYS = 16
const MOST_STEPS = 200
/** Of one ticket: the rest is more of the same. */
const MOST_LINES = 14

/** One that waits for its customer, and one that nobody answers. */
export async function tellFastMotion(motion: Motion): Promise<readonly string[]> {
  const { paint } = motion
  const told = [await tell(motion, 'waiting', 'the customer never answers'), await tell(motion, 'new', 'nobody does anything')]
  if (told.every(lines => lines.length === 0)) return []
  return ['', paint('bold', `In fast motion: the next ${DAYS} days of`), ...told.flat()]
}

async function tell(motion: Motion, state: TicketState, what: string): Promise<readonly string[]> {
  const { db, paint } = motion
  const ticket = await db
    .selectFrom('tickets')
    .select(['id', 'title', 'language'])
    .where('state', '=', state)
    .orderBy('language', 'desc')
    .orderBy('id')
    .executeTakeFirst()
  if (!ticket) return []
  const lines = await play(motion, ticket.id)
  const shown = lines.slice(0, MOST_LINES)
  const rest = lines.length > shown.length ? [`      ${paint('dim', `... and ${lines.length - shown.length} more`)}`] : []
  const head = `   ${paint(['bold', 'green'], number(ticket.id))}, where ${what}  ${paint('dim', `(${languageName(ticket.language)})`)}`
  return ['', head, ...shown, ...rest]
}

async function play(motion: Motion, id: number): Promise<readonly string[]> {
  const { db, from, log, config, rulebook } = motion
  let now = from
  const clock = { now: () => now }
  const room: KeepRoom = {
    ...{ db, config, log, clock },
    rulebook: () => rulebook,
    versions: openPolicyVersions(db),
    load: openLoadBook(db, clock),
    secret: await readSecret(db),
    bells: { ring: async () => undefined },
    processId: null,
  }
  const end = new Date(from.getTime() + DAYS * 86_400_000)
  const lines: string[] = []
  for (let step = 0; step < MOST_STEPS; step++) {
    const [looked] = await keepTickets(room, [id])
    for (const effect of looked?.kept.effects ?? []) lines.push(...(await tellEffect(motion, id, effect)))
    const next = await nextMoment(db, id)
    if (!next || next > end) break
    now = next
  }
  return lines
}

async function nextMoment(db: Db, id: number): Promise<Date | null> {
  const next = db.selectFrom('timers').select(({ fn }) => fn.min('due_at').as('at'))
  return (await next.where('ticket_id', '=', id).where('ended_at', 'is', null).executeTakeFirst())?.at ?? null
}

const WORTH_TELLING = /^(?:ladder\.step|ladder\.no-higher|state\.changed|priority\.set|team\.set|assignee\.set|.*\.skipped)$/

async function tellEffect({ db, paint }: Motion, id: number, { line, action }: Effect): Promise<readonly string[]> {
  const at = paint('dim', moment(line.at))
  if (action.kind === 'mail') return [`      ${at}  ✉ ${await subjectOf(db, id, action.mail.kind, line.at)}`]
  return WORTH_TELLING.test(line.kind) ? [`      ${at}  ${line.kind.padEnd(14)} ${paint('dim', clean(line.because))}`] : []
}

async function subjectOf(db: Db, id: number, kind: StatusKind, at: Date): Promise<string> {
  const mail = db.selectFrom('outbox').select('subject').where('ticket_id', '=', id).where('kind', '=', kind).where('created_at', '=', at)
  return `${kind}: ${clean((await mail.executeTakeFirst())?.subject ?? '')}`
}

const moment = (at: Date) => `${at.toUTCString().slice(0, 11)} ${at.toISOString().slice(11, 16)} UTC`
