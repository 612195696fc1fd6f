// `explain FILE...`: what the policy would do with a mail, issue by issue, and why. Needs no database and no configuration: the sender counts as
// unknown and nobody as busy. Where there is a configuration, its policy, addresses and trusted servers are used.
// `explain TICKET...`: what it did with a ticket (explain-ticket.ts).
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Config } from '../config.ts'
import type { DecisionRecord } from '../rules/explain.ts'
import type { Policy } from '../rules/policy.ts'
import { type Tried, type TriedMatter, tryLetter } from '../rules/try-letter.ts'
import type { Letter } from '../understanding/letter.ts'
import { findSources } from './ingest-sources.ts'
import { type Call, complain, EXIT, type Io, say } from './io.ts'
import { findPolicyFolder, readPolicy } from './policy-folder.ts'
import { configHere, contextOf, letterOf } from './read-source.ts'
import { paint, printable } from './show.ts'
import { tellDecision } from './tell-decision.ts'

interface Setting {
  readonly config: Config | null
  readonly policy: Policy
  readonly at: Date
}

/** Words that are all ticket numbers, and no files, are tickets. */
export async function explain(call: Call): Promise<number> {
  const numbers = call.args.every(word => /^\[?(?:#|[a-z][a-z0-9]*-)?[1-9]\d*\]?$/i.test(word) && !existsSync(resolve(call.io.cwd, word)))
  return numbers ? (await import('./explain-ticket.ts')).explainTickets(call) : explainMails(call)
}

async function explainMails(call: Call): Promise<number> {
  const { io, args, options } = call
  const at = readMoment(call)
  if (!at) return EXIT.usage
  const config = configHere(call)
  if (config === undefined) return EXIT.config
  const named = typeof options.policy === 'string' ? options.policy : config?.policyFolder
  const policy = readPolicy(call, findPolicyFolder(io, named))?.policy
  if (!policy) return EXIT.config
  const { found, missing } = findSources(io, args)
  for (const name of missing) complain(io, `postdesk: there is no file ${name}`)
  let code: number = missing.length > 0 ? EXIT.noInput : EXIT.ok
  for (const source of found) {
    const letter = await letterOf(io, source, contextOf(config))
    if (letter) showTried(call, source.name, tryMail(letter, { config, policy, at }), policy, at)
    else code = EXIT.noInput
  }
  return code
}

/** --at, else now; undefined after a complaint. */
function readMoment({ io, options }: Call): Date | undefined {
  if (options.at === undefined) return io.clock.now()
  const at = new Date(String(options.at))
  if (/^\d{4}-\d\d-\d\d/.test(String(options.at)) && !Number.isNaN(at.getTime())) return at
  complain(io, 'postdesk: --at wants a moment such as 2026-03-10T10:00:00+03:00')
  return undefined
}

function tryMail(letter: Letter, { config, policy, at }: Setting): Tried {
  const mailboxes = config?.mailboxes ?? []
  const sentTo = new Set(letter.recipients.map(({ address }) => address))
  const mailbox = mailboxes.find(({ address }) => sentTo.has(address)) ?? mailboxes[0]
  const language = letter.language.value ?? mailbox?.language ?? config?.defaultLanguage ?? 'en'
  const source = { letter, mailbox: mailbox?.name ?? 'support', sender: { known: false, recentTickets: 0 } }
  return tryLetter({ source, language, load: { teams: {}, people: {} } }, policy, at)
}

function showTried({ io, options }: Call, file: string, tried: Tried, policy: Policy, at: Date): void {
  if (options.json) say(io, JSON.stringify(jsonOf(file, tried, policy, at)))
  else for (const line of tellTried(io, file, tried, policy, at)) say(io, line)
}

function recordOf({ treatment }: TriedMatter, policy: Policy, at: Date): DecisionRecord {
  const { verdict, needs, facts } = treatment
  return { at, trigger: 'opened', policyHash: policy.hash, ...verdict, kept: [], needs, facts }
}

function tellTried(io: Io, file: string, { keptOut, matters }: Tried, policy: Policy, at: Date): readonly string[] {
  const kept = keptOut === null ? [] : [`  ${keptOut.kind} before any rule is asked: ${printable(keptOut.because)}`, '']
  const issues = keptOut === null ? matters : []
  return [
    paint(io, 'bold', printable(file)),
    ...kept,
    ...issues.flatMap((one, index) => [
      paint(io, 'bold', `Issue ${index + 1} of ${issues.length}: ${printable(one.matter.title)}`),
      ...tellDecision(io, recordOf(one, policy, at), policy),
    ]),
  ]
}

function jsonOf(file: string, { keptOut, matters }: Tried, policy: Policy, at: Date) {
  return {
    ...{ file, at, policy: policy.hash },
    keptOut: keptOut && { kind: keptOut.kind, rule: keptOut.rule, because: keptOut.because },
    issues: (keptOut === null ? matters : []).map(({ matter, treatment }) => ({
      title: matter.title,
      ...treatment.verdict,
      ...{ needs: treatment.needs, questions: treatment.questions, steps: treatment.steps, facts: treatment.facts },
    })),
  }
}
