// What the rules cost: the default policy on the labelled mails, and a policy of thousands of rules on one mail. Pure computing, no database.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readPolicyFiles, shippedPolicy } from '../src/policy-files.ts'
import { type FactSource, readFacts } from '../src/rules/facts.ts'
import type { Policy } from '../src/rules/policy.ts'
import { compilePolicy } from '../src/rules/policy-read.ts'
import { treat } from '../src/rules/treat.ts'
import type { Letter } from '../src/understanding/letter.ts'
import { readLetter } from '../src/understanding/parse.ts'
import { percentile } from './report.ts'

export interface PolicyFigures {
  readonly rules: number
  /** Milliseconds an issue. */
  readonly p50Ms: number
  readonly p95Ms: number
}

const NOW = new Date('2026-11-24T09:00:00Z')
const ROUNDS = 30
const NOBODY = { teams: {}, people: {} }

export async function measurePolicies(manyRules: number): Promise<{ readonly shipped: PolicyFigures; readonly many: PolicyFigures }> {
  const shipped = compile(readPolicyFiles(shippedPolicy()))
  const letters = await Promise.all(mailFiles().map(readMail))
  const longest = letters.toSorted((one, other) => other.text.length - one.text.length)[0]
  if (!longest) throw new Error('there are no labelled mails')
  return { shipped: measure(shipped, letters, 1), many: measure(compile(manyFiles(shipped, manyRules)), [longest], ROUNDS) }
}

function compile(files: ReadonlyMap<string, string>): Policy {
  const compiled = compilePolicy(files)
  if (!compiled.ok) throw new Error(compiled.faults.map(({ file, line, text }) => `${file}:${line} ${text}`).join('\n'))
  return compiled.policy
}

const MAILS = fileURLToPath(new URL('../test/mail/labelled', import.meta.url))

const mailFiles = () =>
  readdirSync(MAILS, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.eml'))
    .map(name => join(MAILS, name))

const readMail = (path: string) => readLetter(readFileSync(path), { ownAddresses: [], authservIds: [], numberPrefix: 'PD' })

function measure(policy: Policy, letters: readonly Letter[], rounds: number): PolicyFigures {
  const cases = letters.flatMap(letter => letter.issues.map(issue => factsFor(letter, issue, policy)))
  const once = () =>
    cases.map(facts => {
      const started = performance.now()
      treat({ facts, load: NOBODY, language: 'en' }, policy, NOW)
      return performance.now() - started
    })
  once()
  const times = Array.from({ length: rounds }, once).flat()
  return { rules: policy.rules.length, p50Ms: percentile(times, 0.5), p95Ms: percentile(times, 0.95) }
}

function factsFor(letter: Letter, issue: Letter['issues'][number], policy: Policy) {
  const source: FactSource = { letter, mailbox: 'support', sender: { known: true, recentTickets: 1 } }
  return readFacts(
    source,
    issue,
    letter.issues.flatMap(({ parts }) => parts),
    policy,
  )
}

/** Rules as companies write them: a domain, words in several inflections, a pattern, a category beside a nested choice. */
const KINDS: readonly ((index: number) => string)[] = [
  index => `mail.domain: customer${index}.example`,
  index => `mail.subject: { containsWord: [word${index}*, "other${index} thing", third${index}, fourth${index}*, fifth${index}] }`,
  index => `mail.text: { matches: "contract C-${index}-(?P<year>[0-9]{4})" }`,
  index =>
    `all: [{ issue.category: [hardware, software] }, { any: [{ issue.serials: S${index} }, { mail.text: { containsWord: [device${index}] } }] }]`,
  index => `issue.urgency: critical, contact.recentTickets: { greaterThan: ${index} }`,
]

function manyFiles(base: Policy, count: number): ReadonlyMap<string, string> {
  const files = new Map([...readPolicyFiles(shippedPolicy())].filter(([path]) => !/rules|sops|tests/.test(path)))
  const priority = base.priorities[0]?.name
  const rules = Array.from(
    { length: count },
    (_, index) =>
      `  - { name: rule-${index}, when: { ${KINDS[index % KINDS.length]?.(index)} }, then: { priority: { atLeast: ${priority} } } }`,
  )
  return new Map([...files, ['rules.yaml', `rules:\n${rules.join('\n')}\n`]])
}
