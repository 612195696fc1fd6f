// Reads a policy's tests: every fault of every file is told with its line, names that the policy does not know with the nearest that it does.
// A test with an unknown name is not run, nor is a file whose form is wrong; all others are.
import { type Fault, inOrder, locate } from '../fault.ts'
import { nearest } from '../nearest.ts'
import type { Policy } from '../rules/policy.ts'
import { type Form, findingsOf } from '../shape-findings.ts'
import { type Finding, type Path, readYaml } from '../yaml-file.ts'
import { type Expected, type TestShape, testFileSchema } from './shape.ts'

export interface PolicyTest extends TestShape {
  readonly file: string
  readonly line: number
}

export interface ReadTests {
  readonly tests: readonly PolicyTest[]
  readonly faults: readonly Fault[]
}

/** `files`: of the whole policy. */
export function readTests(files: ReadonlyMap<string, string>, policy: Policy): ReadTests {
  const read = [...files].filter(([file]) => /^tests\/.*\.ya?ml$/.test(file)).map(([file, text]) => readFile(file, text, policy))
  return { tests: read.flatMap(({ tests }) => tests), faults: read.flatMap(({ faults }) => faults) }
}

const FORM: Form = { schema: testFileSchema, whenEmpty: 'the file is empty: it begins with "tests:"' }

function readFile(file: string, text: string, policy: Policy): ReadTests {
  const yaml = readYaml(text)
  const place = locate(yaml, file)
  const syntax = yaml.faults.map(fault => ({ file, ...fault.place, path: '', text: fault.text }))
  if (syntax.length > 0) return { tests: [], faults: syntax }
  const parsed = testFileSchema.safeParse(yaml.value)
  if (!parsed.success) return { tests: [], faults: inOrder(findingsOf(parsed.error.issues, yaml.value, FORM).map(place)) }
  const checked = parsed.data.tests.map((test, index) => ({
    test: { ...test, file, line: yaml.placeOf({ path: ['tests', index], text: '' }).line },
    faults: inOrder(unknownNames(test, ['tests', index], policy).map(place)),
  }))
  return {
    tests: checked.filter(one => one.faults.length === 0).map(({ test }) => test),
    faults: checked.flatMap(({ faults }) => faults),
  }
}

const KNOWN_SHOWN = 18

function suggest(word: string, known: readonly string[]): string {
  const near = nearest(word, known)
  return near
    ? `did you mean \`${near}\`?`
    : `known here: ${known.slice(0, KNOWN_SHOWN).join(', ')}${known.length > KNOWN_SHOWN ? ', ...' : ''}`
}

function unknownNames(test: TestShape, path: Path, policy: Policy): readonly Finding[] {
  const people = policy.people.map(({ address }) => address)
  const teams = policy.teams.map(({ name }) => name)
  return [
    ...test.absent.flatMap((one, index) => unknown(one, people, 'person', [...path, 'absent', index])),
    ...Object.keys(test.load).flatMap(one => unknown(one, [...teams, ...people], 'team', [...path, 'load', one])),
    ...test.expect.flatMap((one, index) => unknownInExpected(one, [...path, 'expect', index], policy)),
  ]
}

function unknownInExpected(expected: Expected, path: Path, policy: Policy): readonly Finding[] {
  const { priority, team, assignee, sop, rules, notifies } = expected
  const people = policy.people.map(({ address }) => address)
  const namesOf = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name)
  const one = (value: string | null | undefined, known: readonly string[], what: string, key: string) =>
    value == null ? [] : unknown(value, known, what, [...path, key])
  const many = (values: readonly string[] = [], known: readonly string[], what: string, key: string) =>
    values.flatMap((value, index) => unknown(value, known, what, [...path, key, index]))
  return [
    ...one(priority, namesOf(policy.priorities), 'priority', 'priority'),
    ...one(team, namesOf(policy.teams), 'team', 'team'),
    ...one(assignee, people, 'person', 'assignee'),
    ...one(sop, namesOf(policy.sops), 'procedure', 'sop'),
    ...many(rules, namesOf(policy.rules), 'rule', 'rules'),
    ...many(notifies, people, 'person', 'notifies'),
  ]
}

function unknown(name: string, known: readonly string[], what: string, path: Path): readonly Finding[] {
  return known.includes(name) ? [] : [{ path, text: `the policy has no ${what} ${name}; ${suggest(name, known)}` }]
}
