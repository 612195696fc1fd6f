// `report`: a period in figures. The policy says in which time zone months begin, which teams and priorities there are, and how many happy answers are wanted.
// Refuses periods that are none, and a team or priority that neither the policy nor any ticket of the period knows.
import { readReportRows } from '../db/report.ts'
import { nearest } from '../nearest.ts'
import type { Policy } from '../rules/policy.ts'
import { buildReport, type Report, type ReportOptions } from '../rules/report.ts'
import { readPeriod } from '../rules/report-period.ts'
import { ticketNumber } from '../tickets/ticket.ts'
import { type Call, complain, EXIT, say } from './io.ts'
import { readPolicy } from './policy-folder.ts'
import { type Session, withDatabase } from './session.ts'
import { tellReport } from './tell-report.ts'

export const report = (call: Call): Promise<number> =>
  withDatabase(call, async session => {
    const rulebook = readPolicy(call, session.config.policyFolder)
    return rulebook ? reportBy(rulebook.policy, call, session) : EXIT.config
  })

/** As typed; undefined: all. */
interface Filter {
  readonly team: string | undefined
  readonly priority: string | undefined
}

async function reportBy(policy: Policy, call: Call, { db, config }: Session): Promise<number> {
  const { io } = call
  const text = (name: string) => (typeof call.options[name] === 'string' ? call.options[name] : undefined)
  const filter: Filter = { team: text('team'), priority: text('priority') }
  const read = readPeriod({ month: text('month'), from: text('from'), to: text('to') }, timeZoneOf(policy), io.clock.now())
  if (!read.ok) return refuse(call, read.why)
  const built = buildReport(await readReportRows(db, read.period, filter), optionsOf(policy, read.period, filter))
  const why = unknownName(policy, filter, built)
  if (why) return refuse(call, why)
  const numbered = { ...built, unhappy: built.unhappy.map(one => ({ number: ticketNumber(config.numberPrefix, one.ticketId), ...one })) }
  if (call.options.json) say(io, JSON.stringify({ team: filter.team ?? null, priority: filter.priority ?? null, ...numbered }))
  else for (const line of tellReport(io, numbered, filter)) say(io, line)
  return EXIT.ok
}

function refuse({ io }: Call, why: string): number {
  complain(io, `postdesk: ${why}`)
  return EXIT.usage
}

const timeZoneOf = ({ calendars, organisation }: Policy) => calendars.find(({ name }) => name === organisation.calendar)?.timeZone ?? 'UTC'

function optionsOf(policy: Policy, period: ReportOptions['period'], { team, priority }: Filter): ReportOptions {
  return {
    period,
    teams: team === undefined ? policy.teams.map(({ name }) => name) : [team],
    priorities: priority === undefined ? policy.priorities.map(({ name }) => name) : [priority],
    target: policy.satisfaction?.target ?? null,
  }
}

/** What the policy had once may still stand on tickets: only a name of which there is nothing either is a slip. */
function unknownName({ teams, priorities }: Policy, { team, priority }: Filter, { cells }: Report): string | null {
  if (cells.length > 0) return null
  const slip = (what: string, word: string | undefined, known: readonly { readonly name: string }[]) => {
    const names = known.map(({ name }) => name)
    if (word === undefined || names.includes(word)) return null
    const near = nearest(word, names)
    return `there is no ${what} ${word}; ${near ? `did you mean ${near}?` : `there are ${names.join(', ')}`}`
  }
  return slip('team', team, teams) ?? slip('priority', priority, priorities)
}
