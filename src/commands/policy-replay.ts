// `policy replay`: another policy on the cases that were decided, at their own time and with what was known then. Prints what would be different
// and changes nothing.
import { resolve } from 'node:path'
import { countUndecided, firstDecisions } from '../db/decisions.ts'
import { readPolicyVersion } from '../db/policies.ts'
import { readRulebook } from '../policy-book.ts'
import type { Policy } from '../rules/policy.ts'
import { compilePolicy } from '../rules/policy-read.ts'
import { type Difference, differences, outcomeNow, outcomeThen } from '../rules/replay.ts'
import { LANGUAGES } from '../understanding/letter.ts'
import { type Call, complain, EXIT, say } from './io.ts'
import { type Session, withDatabase } from './session.ts'
import { printable, when } from './show.ts'

const DAY_MS = 86_400_000

export async function replay(call: Call): Promise<number> {
  const { io, options } = call
  const days = /^(\d{1,4})d$/.exec(String(options.since ?? '30d'))?.[1]
  if (days === undefined) {
    complain(io, 'postdesk: --since wants a number of days such as 30d')
    return EXIT.usage
  }
  const since = new Date(io.clock.now().getTime() - Number(days) * DAY_MS)
  return withDatabase(call, async session => {
    const read = readRulebook(typeof options.with === 'string' ? resolve(io.cwd, options.with) : session.config.policyFolder)
    if (read.ok) return run(call, session, read.rulebook.policy, since)
    for (const fault of read.faults) complain(io, fault)
    return EXIT.config
  })
}

interface Sum {
  cases: number
  changed: number
  readonly by: Map<Difference['what'], number>
}

async function run(call: Call, { db, config }: Session, policy: Policy, since: Date): Promise<number> {
  const { io, options } = call
  const versions = policyVersions(db)
  const sum: Sum = { cases: 0, changed: 0, by: new Map() }
  for await (const { ticketId, messageId, at, facts, load, language, decisions, policyHash } of firstDecisions(db, since)) {
    const about = { facts, load, language: LANGUAGES.find(one => one === language) ?? config.defaultLanguage }
    const then = outcomeThen(about, decisions, await versions(policyHash), at)
    const found = differences(then, outcomeNow(about, policy, at))
    count(sum, found)
    if (found.length === 0) continue
    const name = ticketId === null ? `mail ${messageId}` : `${config.numberPrefix}-${ticketId}`
    if (options.json) say(io, JSON.stringify({ ticket: ticketId === null ? null : name, messageId, at, differences: found }))
    else tellCase(call, name, at, String(facts['issue.title']?.value ?? facts['mail.subject']?.value ?? ''), found)
  }
  if (!options.json) await tellSum(call, sum, await countUndecided(db, since))
  return EXIT.ok
}

/** Each version is compiled once; null where it can't be any more. */
function policyVersions(db: Session['db']): (hash: string) => Promise<Policy | null> {
  const known = new Map<string, Policy | null>()
  return async hash => {
    if (!known.has(hash)) {
      const files = await readPolicyVersion(db, hash)
      const compiled = files && compilePolicy(new Map(Object.entries(files)))
      known.set(hash, compiled?.ok ? compiled.policy : null)
    }
    return known.get(hash) ?? null
  }
}

function count(sum: Sum, found: readonly Difference[]): void {
  sum.cases++
  if (found.length > 0) sum.changed++
  for (const { what } of found) sum.by.set(what, (sum.by.get(what) ?? 0) + 1)
}

function tellCase({ io }: Call, name: string, at: Date, title: string, found: readonly Difference[]): void {
  say(io, `${name}  ${when(at)}  ${printable(title)}`)
  for (const { what, before, after, rule } of found)
    say(io, `  ${what.padEnd(16)} ${printable(before ?? 'none')} -> ${printable(after ?? 'none')}  (${rule})`)
}

async function tellSum({ io }: Call, { cases, changed, by }: Sum, undecided: number): Promise<void> {
  const parts = [...by].map(([what, many]) => `${what} ${many}`).join(', ')
  say(io, `${changed} of ${cases} cases would be different${parts ? `: ${parts}` : ''}; nothing was changed`)
  if (undecided > 0) say(io, `${undecided} mails were let in before there was a policy, and are not among them`)
}
