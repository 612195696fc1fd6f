// Runs a policy's tests: each test's mail is read as any mail is, every issue of it is decided, and what the test names is compared.
// Promises a result for every test, in order, and which rules no test made hold.

import type { Admission } from '../rules/admit.ts'
import { isOpen, wallClock } from '../rules/calendar.ts'
import type { Person, Policy } from '../rules/policy.ts'
import { calendarOf, type Load } from '../rules/presence.ts'
import { type TriedMatter, tryLetter } from '../rules/try-letter.ts'
import { readLetter } from '../understanding/parse.ts'
import { compareIssue, type Mismatch } from './compare.ts'
import type { PolicyTest } from './read-tests.ts'
import type { Expected } from './shape.ts'
import { composeTestMail, TEST_AUTHSERV } from './test-mail.ts'

export interface TestResult {
  readonly test: PolicyTest
  readonly mismatches: readonly Mismatch[]
  /** Names of the rules that held for any of its issues. */
  readonly held: readonly string[]
}

export interface TestRun {
  readonly results: readonly TestResult[]
  /** In the order of the rules. */
  readonly unhit: readonly string[]
}

export async function runTests(tests: readonly PolicyTest[], policy: Policy): Promise<TestRun> {
  const usual = usualMoment(policy)
  const results: TestResult[] = []
  for (const test of tests) results.push(await runTest(test, policy, usual))
  const held = new Set(results.flatMap(result => result.held))
  return { results, unhit: policy.rules.map(({ name }) => name).filter(name => !held.has(name)) }
}

async function runTest(test: PolicyTest, policy: Policy, usual: Date): Promise<TestResult> {
  const now = test.at === undefined ? usual : new Date(test.at)
  const to = `support@${policy.organisation.domains[0] ?? 'example.com'}`
  const context = { ownAddresses: [test.to ?? to], authservIds: [TEST_AUTHSERV] }
  const letter = await readLetter(composeTestMail(test, to, now), context)
  const trial = {
    source: { letter, mailbox: 'support', sender: test.contact },
    language: letter.language.value ?? 'en',
    load: loadOf(test),
  }
  const { keptOut, matters } = tryLetter(trial, withAbsent(policy, test.absent, now), now)
  const mismatches = keptOut ? compareKeptOut(keptOut, test.expect) : compareAll(test.expect, matters)
  return { test, mismatches, held: keptOut ? [] : [...new Set(matters.flatMap(heldIn))] }
}

function compareAll(expected: readonly Expected[], matters: readonly TriedMatter[]): readonly Mismatch[] {
  const titles = matters.map(({ matter }) => `"${matter.title}"`).join(', ')
  const number =
    expected.length === matters.length
      ? []
      : [{ issue: 0, what: 'issues', expected: String(expected.length), got: `${matters.length}: ${titles}` }]
  return [...number, ...matters.flatMap((one, index) => compareIssue(expected[index] ?? {}, one.treatment, index + 1))]
}

/** Such a mail is asked nothing: it can be expected to be quarantined or ignored, and no more. */
function compareKeptOut({ kind, because }: Admission, [first = {}, ...others]: readonly Expected[]): readonly Mismatch[] {
  const wanted = kind === 'ignore' ? first.ignored : first.quarantined
  if (wanted === true && others.length === 0) return []
  const got = `${kind === 'ignore' ? 'passed by' : 'kept in quarantine'} before any rule is asked: ${because}`
  return [{ issue: 0, what: 'mail', expected: 'to be decided by the policy', got }]
}

function heldIn({ treatment }: TriedMatter): readonly string[] {
  return treatment.verdict.account.filter(({ outcome }) => outcome === 'matched').map(({ rule }) => rule)
}

/** A name with an `@` is a person's. */
function loadOf({ load }: PolicyTest): Load {
  const entries = Object.entries(load)
  const pick = (personal: boolean) => Object.fromEntries(entries.filter(([name]) => name.includes('@') === personal))
  return { teams: pick(false), people: pick(true) }
}

function withAbsent(policy: Policy, absent: readonly string[], now: Date): Policy {
  if (absent.length === 0) return policy
  const away = (person: Person) => (absent.includes(person.address) ? { ...person, absences: [absenceOn(person, policy, now)] } : person)
  return { ...policy, people: policy.people.map(away) }
}

function absenceOn(person: Person, policy: Policy, now: Date) {
  const { day } = wallClock(calendarOf(policy, person.calendar)?.timeZone ?? 'UTC', now)
  return { from: day, to: day, because: 'absent in this test' }
}

const WEEKS = 53

/** Ten in the morning of the first Tuesday from 10 March 2026 on which the organisation works. */
function usualMoment(policy: Policy): Date {
  const calendar = calendarOf(policy, policy.organisation.calendar)
  const first = Temporal.PlainDateTime.from('2026-03-10T10:00').toZonedDateTime(calendar?.timeZone ?? 'UTC')
  const weeks = Array.from({ length: WEEKS }, (_, week) => new Date(first.add({ weeks: week }).epochMilliseconds))
  return weeks.find(date => calendar && isOpen(calendar, date).open) ?? new Date(first.epochMilliseconds)
}
