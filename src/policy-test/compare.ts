// What a test expected of an issue against what the policy decided: only what the test names is compared. Questions are compared as a
// set; of tags, of people told and of rules that held, the named ones must be among them: another rule may add its own.
import { sayFailed } from '../rules/say-test.ts'
import type { Treatment } from '../rules/treat.ts'
import type { Expected } from './shape.ts'

export interface Mismatch {
  /** From 1; 0 for the mail as a whole. */
  readonly issue: number
  readonly what: string
  readonly expected: string
  readonly got: string
}

type Plain = Exclude<keyof Expected, 'rules'>
type Got = { readonly [K in Plain]-?: NonNullable<Expected[K]> | null }

function gotOf({ placement, verdict, notices, questions, introduced, holds }: Treatment): Got {
  const decided = (kind: string) => verdict.decisions.some(decision => decision.kind === kind)
  return {
    priority: placement.priority,
    team: placement.team,
    tier: placement.tier,
    assignee: placement.assignee,
    introduces: introduced !== null,
    sop: placement.sop,
    asks: questions.map(({ need }) => need),
    tags: [...placement.tags],
    notifies: notices.map(({ to }) => to),
    quarantined: decided('quarantine'),
    ignored: decided('ignore'),
    acknowledgement: holds === null ? 'send' : 'hold',
  }
}

export function compareIssue({ rules = [], ...expected }: Expected, treatment: Treatment, issue: number): readonly Mismatch[] {
  const got = gotOf(treatment)
  const differing = (Object.keys(expected) as Plain[]).filter(
    what => expected[what] !== undefined && !fits(what, expected[what], got[what]),
  )
  return [
    ...differing.map(what => ({ issue, what, expected: say(expected[what]), got: say(got[what]) })),
    ...rules.flatMap(rule => missOf(rule, treatment, issue)),
  ]
}

const AMONG: ReadonlySet<Plain> = new Set(['tags', 'notifies'])

function fits(what: Plain, expected: Expected[Plain], got: Expected[Plain]): boolean {
  if (!AMONG.has(what) || !Array.isArray(expected) || !Array.isArray(got) || expected.length === 0) return say(expected) === say(got)
  return expected.every(one => (got as readonly unknown[]).includes(one))
}

function missOf(rule: string, { verdict }: Treatment, issue: number): readonly Mismatch[] {
  const account = verdict.account.find(one => one.rule === rule)
  if (account?.outcome === 'matched') return []
  const failed =
    account?.outcome === 'failed' ? `a failed test: ${sayFailed(account.findings)}` : 'it not asked: an earlier rule ends the list'
  return [{ issue, what: `rule ${rule}`, expected: 'it to hold', got: failed }]
}

function say(value: Expected[keyof Expected]): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return value.length === 0 ? 'none' : [...value].sort().join(', ')
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return String(value)
}
