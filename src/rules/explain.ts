// Why a ticket is treated as it is, in lines for a person who did not write the rules: what was decided and by which rule, then the rules that
// held with the mail's words that made them hold, then those that did not, each with the first thing that was missing. Pure.

import { wallClock } from './calendar.ts'
import type { Facts } from './condition.ts'
import type { Decision, RuleAccount } from './decide.ts'
import type { Policy, Sop } from './policy.ts'
import { calendarOf } from './presence.ts'
import type { NeedState } from './procedure.ts'
import type { Kept } from './reconsider.ts'
import { otherValueWanted, sayEvidence, sayFailed, sayHeld, shortText } from './say-test.ts'

export interface DecisionRecord {
  readonly at: Date
  /** `opened`, `reply`, `correction` or `not-let-in`. */
  readonly trigger: string
  readonly policyHash: string
  readonly decisions: readonly Decision[]
  readonly account: readonly RuleAccount[]
  readonly kept: readonly Kept[]
  readonly needs: readonly NeedState[]
  readonly facts: Facts
}

export interface Section {
  readonly heading: string
  readonly lines: readonly string[]
}

/** `policy`: the one of the record, for names and descriptions; without it they are told as far as the record has them. */
export function explain(record: DecisionRecord, policy: Policy | null): readonly Section[] {
  const of = (outcome: RuleAccount['outcome']) => record.account.filter(one => one.outcome === outcome)
  const sections = [
    { heading: headingOf(record, policy), lines: tellOutcome(record, policy) },
    counted('Rules that held', of('matched'), accounts => accounts.flatMap(one => tellMatched(one, record, policy))),
    counted('Rules that did not hold, each with the first thing that was missing', of('failed'), tellFailed),
    counted(notAskedHeading(record.account), of('not-asked'), accounts => wrap(accounts.map(({ rule }) => rule))),
  ]
  return sections.filter(({ lines }) => lines.length > 0)
}

function counted(
  heading: string,
  accounts: readonly RuleAccount[],
  tell: (accounts: readonly RuleAccount[]) => readonly string[],
): Section {
  return { heading: `${heading} (${accounts.length})`, lines: tell(accounts) }
}

const TRIGGERS: Readonly<Record<string, string>> = {
  opened: 'when the mail came',
  reply: 'after a reply, which moves the ticket only by rules that did not hold before',
  correction: 'after a correction by hand',
  'not-let-in': 'when the mail came, which was not let in',
}

function headingOf({ at, trigger, policyHash }: DecisionRecord, policy: Policy | null): string {
  return `Decided ${sayMoment(at, policy)}, ${TRIGGERS[trigger] ?? trigger}, by policy ${policyHash.slice(0, 12)}`
}

/** On the organisation's own clock where it is known. */
function sayMoment(at: Date, policy: Policy | null): string {
  const calendar = policy && calendarOf(policy, policy.organisation.calendar)
  if (!calendar) return at.toISOString()
  const { day, weekday, minute } = wallClock(calendar.timeZone, at)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)} ${day} ${two(Math.floor(minute / 60))}:${two(minute % 60)} (${calendar.timeZone})`
}

function tellOutcome(record: DecisionRecord, policy: Policy | null): readonly string[] {
  const rows = [
    ...record.decisions.map(decision => row(...tellDecision(decision, policy), reasonOf(decision, record, policy))),
    ...record.kept.map(one =>
      row('kept', `${one.field} ${one.value ?? 'none'}`, `${one.by} set it; the policy wanted ${one.wanted ?? 'none'}`),
    ),
    ...record.needs.map(need => tellNeed(need, sopOf(record, policy))),
  ]
  return rows
}

const row = (label: string, what: string, why: string) => `  ${label.padEnd(12)}${what}${why ? `: ${why}` : ''}`

function tellDecision(decision: Decision, policy: Policy | null): readonly [label: string, what: string] {
  switch (decision.kind) {
    case 'set-priority':
      return ['priority', decision.priority]
    case 'route':
      return ['team', `${decision.team}, tier ${decision.tier}`]
    case 'assign':
      return ['person', `${personOf(decision.person, policy)}${decision.introduce ? ', named to the customer' : ''}`]
    case 'leave-unassigned':
      return ['person', 'nobody']
    case 'attach-sop':
      return ['procedure', decision.sop]
    case 'tag':
      return ['tag', decision.tag]
    case 'notify':
      return ['told', personOf(decision.to, policy)]
    case 'mark':
      return ['mark', `${decision.name} = ${decision.value}`]
    case 'hold-acknowledgement':
      return ['answer', 'none is sent']
    case 'quarantine':
      return ['quarantine', 'the mail is kept apart']
    case 'ignore':
      return ['ignored', 'no ticket is opened']
  }
}

function personOf(address: string, policy: Policy | null): string {
  const person = policy?.people.find(one => one.address === address)
  return person ? `${person.name} <${address}>` : address
}

/** The reason, the rule, and the words of the mail that made the rule hold. */
function reasonOf(decision: Decision, { account, facts }: DecisionRecord, policy: Policy | null): string {
  const { rule } = decision
  const said = evidenceOf(
    account.find(one => one.rule === rule),
    facts,
  )
  const by = rule === 'default' || rule === 'overflow' ? '' : ` [${rule}]`
  return `${becauseOf(decision, policy)}${by}${said.length > 0 ? `  ${said.join(', ')}` : ''}`
}

/** A choice of a person begins with the name, which stands before it already. */
function becauseOf(decision: Decision, policy: Policy | null): string {
  const name = decision.kind === 'assign' ? policy?.people.find(({ address }) => address === decision.person)?.name : undefined
  return name === undefined ? decision.because : decision.because.replace(`${name} of `, 'one of ')
}

const EVIDENCE_SHOWN = 3

function evidenceOf(account: RuleAccount | undefined, facts: Facts): readonly string[] {
  const said = (account?.findings ?? []).filter(({ negated }) => !negated).map(({ words }) => sayEvidence(words, facts))
  return [...new Set(said)].filter(one => one !== null).slice(0, EVIDENCE_SHOWN)
}

const sopOf = ({ decisions }: DecisionRecord, policy: Policy | null): Sop | undefined => {
  const attached = decisions.find(decision => decision.kind === 'attach-sop')
  return policy?.sops.find(({ name }) => name === attached?.sop)
}

function tellNeed({ need, words, number, because }: NeedState, sop: Sop | undefined): string {
  if (words !== null) return row('known', need, `"${shortText(words)}" (${because})`)
  const text = sop?.needs.find(({ name }) => name === need)?.ask.en
  const question = text === undefined ? need : `${need}, "${shortText(text, 100)}"`
  return number === null ? row('open', need, because) : row(`question ${number}`, question, because)
}

const ALWAYS = 'it has no conditions and always holds'

function tellMatched(
  { rule, file, line, findings }: RuleAccount,
  { facts, decisions }: DecisionRecord,
  policy: Policy | null,
): readonly string[] {
  const description = policy?.rules.find(({ name }) => name === rule)?.description ?? decisions.find(one => one.rule === rule)?.because
  const tests = findings.map(finding => {
    const evidence = finding.negated ? null : sayEvidence(finding.words, facts)
    return `      ${sayHeld(finding)}${evidence ? `  ${evidence}` : ''}`
  })
  const head = `  ${rule}${description && description !== rule ? `: ${description}` : ''}  (${file}:${line})`
  return [head, ...(tests.length > 0 ? tests : [`      ${ALWAYS}`])]
}

const GROUPED_FROM = 3

/** Rules that wanted another value of the same fact are told together, after the others. */
function tellFailed(accounts: readonly RuleAccount[]): readonly string[] {
  const groups = Map.groupBy(accounts, ({ rule, findings }) => otherValueWanted(findings)?.found ?? rule)
  const shared = [...groups.values()].map(group => (group.length < GROUPED_FROM ? [] : group))
  const single = accounts.filter(account => !shared.some(group => group.includes(account)))
  const width = Math.min(NAME_WIDTH, Math.max(0, ...single.map(({ rule }) => rule.length)))
  const alone = single.map(({ rule, findings }) => `  ${rule.padEnd(width)}  ${sayFailed(findings)}`)
  return [...alone, ...shared.filter(group => group.length > 0).flatMap(tellGroup)]
}

const NAME_WIDTH = 32

function tellGroup(group: readonly RuleAccount[]): readonly string[] {
  const said = group.map(({ rule, findings }) => ({ rule, ...otherValueWanted(findings) }))
  const names = said.map(({ rule, wanted }) => `${rule} (${wanted})`)
  return [`  ${said[0]?.found}, and these want another value:`, ...wrap(names).map(line => `    ${line}`)]
}

function notAskedHeading(account: readonly RuleAccount[]): string {
  const stopped = account.findLast(({ outcome }) => outcome === 'matched')
  return `Rules that were not asked, since ${stopped?.rule ?? 'an earlier one'} ends the list`
}

const LINE_WIDTH = 120

function wrap(words: readonly string[]): readonly string[] {
  const lines: string[] = []
  for (const [index, word] of words.entries()) {
    const text = index < words.length - 1 ? `${word},` : word
    const last = lines.at(-1)
    if (last !== undefined && last.length + text.length < LINE_WIDTH) lines[lines.length - 1] = `${last} ${text}`
    else lines.push(`  ${text}`)
  }
  return lines
}
