// `policy check`: whether a policy is right, with every fault at once. `policy facts`: what its conditions can ask. `policy test`: whether it does
// what its tests say, and which rules no test reaches. None of them needs a database.
import { formatFault } from '../fault.ts'
import { readTests } from '../policy-test/read-tests.ts'
import { runTests, type TestResult, type TestRun } from '../policy-test/run.ts'
import { OPERATORS, type Operator } from '../rules/condition.ts'
import { FACT_LIST, type FactDefinition } from '../rules/fact-list.ts'
import { type Call, complain, EXIT, type Io, say } from './io.ts'
import { findPolicyFolder, readPolicy, showFolder } from './policy-folder.ts'
import { type Column, paint, printable, showListing } from './show.ts'

export async function checkPolicy(call: Call): Promise<number> {
  const { io, args } = call
  const folder = findPolicyFolder(io, args[0])
  const rulebook = readPolicy(call, folder, false)
  if (!rulebook) return EXIT.config
  const { people, teams, rules, sops, escalation = [], hash } = rulebook.policy
  const counts = [
    ...[`${people.length} people`, `${teams.length} teams`, `${rules.length} rules`, `${sops.length} SOPs`],
    `${escalation.length} escalation steps`,
  ]
  say(io, `ok: ${counts.join(', ')} in ${showFolder(io, folder)}`)
  say(io, `hash ${hash}`)
  return EXIT.ok
}

interface FactRow {
  readonly name: string
  readonly type: string
  readonly operators: readonly Operator[]
  readonly values: readonly string[]
  readonly meaning: string
}

export async function facts(call: Call): Promise<number> {
  const rows = Object.entries<FactDefinition>(FACT_LIST).map(
    ([name, { kind, meaning, values = [] }]): FactRow => ({ name, type: kind, operators: OPERATORS[kind], values, meaning }),
  )
  showListing(call, { rows, columns: FACT_COLUMNS, empty: '', limit: rows.length + 1 })
  return EXIT.ok
}

const VALUES_SHOWN = 12

/** A hundred topics are in the policy reference; a table shows the few. */
const meaningOf = ({ meaning, values }: FactRow) =>
  values.length > 0 && values.length <= VALUES_SHOWN ? `${meaning}: ${values.join(', ')}` : meaning

const FACT_COLUMNS: readonly Column<FactRow>[] = [
  { head: 'FACT', of: ({ name }) => name },
  { head: 'TYPE', of: ({ type }) => type },
  { head: 'OPERATORS', of: ({ operators }) => operators.join(' ') },
  { head: 'MEANING', of: meaningOf, wide: true },
]

export async function testPolicy(call: Call): Promise<number> {
  const { io, args, options } = call
  const folder = findPolicyFolder(io, args[0])
  const rulebook = readPolicy(call, folder)
  if (!rulebook) return EXIT.config
  const { tests, faults } = readTests(rulebook.files, rulebook.policy)
  for (const fault of faults) complain(io, formatFault(fault))
  const run = await runTests(tests, rulebook.policy)
  if (options.json) for (const result of run.results) say(io, JSON.stringify(jsonOf(result)))
  else tellRun(io, run, rulebook.policy.rules.length)
  const unhit = run.unhit.length > 0 && options.allowUnhit !== true
  return faults.length > 0 || run.results.some(isFailed) || unhit ? EXIT.failed : EXIT.ok
}

const isFailed = ({ mismatches }: TestResult) => mismatches.length > 0

const jsonOf = ({ test, mismatches, held }: TestResult) => ({
  ...{ name: test.name, file: test.file, line: test.line },
  ...{ ok: mismatches.length === 0, mismatches, rules: held },
})

function tellRun(io: Io, { results, unhit }: TestRun, rules: number): void {
  const failed = results.filter(isFailed)
  for (const result of failed) for (const line of tellFailed(io, result)) say(io, line)
  say(io, `${results.length} tests, ${failed.length} failed; ${rules - unhit.length} of ${rules} rules hit`)
  if (unhit.length > 0) say(io, `rules that no test hits: ${unhit.join(', ')}`)
}

function tellFailed(io: Io, { test, mismatches }: TestResult): readonly string[] {
  const many = test.expect.length > 1
  const lines = mismatches.map(({ issue, what, expected, got }) => {
    const where = many && issue > 0 ? `issue ${issue}, ` : ''
    return `  ${where}${what}: expected ${printable(expected)}, got ${printable(got)}`
  })
  return [`${paint(io, 'red', 'failed')}  ${paint(io, 'bold', printable(test.name))}  ${test.file}:${test.line}`, ...lines, '']
}
