// The company's policy, asked about one issue: every rule in order, then priority, team, tier, person, procedure. Pure and deterministic:
// the same facts, policy and moment give the same decisions and the same account. Never throws.
// The account tells of every rule whether it matched; of one that did not, the first test that failed, with what it expected and found.

import { wallClock } from './calendar.ts'
import type { Facts, Scalar } from './condition.ts'
import { ask, type Finding, type Situation } from './conditions.ts'
import { addressesOf, type Intent, NO_INTENT, recordActions } from './intent.ts'
import { patternFinder } from './patterns-index.ts'
import type { Actions, AssignTo, Policy, Rule, Tier } from './policy.ts'
import { calendarOf, type Load } from './presence.ts'
import { findDestination, type Routed, teamByCategory } from './routing.ts'
import { wordFinder } from './words-index.ts'

interface Reasoned {
  /** The rule's name; `default` where no rule said anything. */
  readonly rule: string
  readonly because: string
}

export type Decision = Reasoned &
  (
    | { readonly kind: 'set-priority'; readonly priority: string }
    /** `wanted`: the team that was asked for, which is another one where it overflowed. */
    | { readonly kind: 'route'; readonly team: string; readonly tier: Tier; readonly wanted: string }
    /** By address; `introduce`: the customer is told who it is. */
    | { readonly kind: 'assign'; readonly person: string; readonly introduce: boolean }
    /** Somebody was to be assigned and nobody could be. */
    | { readonly kind: 'leave-unassigned' }
    | { readonly kind: 'attach-sop'; readonly sop: string }
    | { readonly kind: 'tag'; readonly tag: string }
    | { readonly kind: 'notify'; readonly to: string }
    | { readonly kind: 'mark'; readonly name: string; readonly value: Scalar }
    | { readonly kind: 'hold-acknowledgement' }
    | { readonly kind: 'quarantine' }
    | { readonly kind: 'ignore' }
  )

/** One rule's part in a decision. */
export interface RuleAccount {
  readonly rule: string
  readonly file: string
  readonly line: number
  readonly outcome: 'matched' | 'failed' | 'not-asked'
  /** Matched: the tests that made it so. Failed: the first that did not hold. Not asked: none. */
  readonly findings: readonly Finding[]
}

export interface Verdict {
  readonly decisions: readonly Decision[]
  /** In the order of the rules. */
  readonly account: readonly RuleAccount[]
}

/** What is asked about: an issue's facts, and how much everybody has to do. */
export interface Case {
  readonly facts: Facts
  readonly load: Load
  /** ISO 639-1: the language the customer is written to. */
  readonly language: string
}

export function decide({ facts, load, language }: Case, policy: Policy, now: Date): Verdict {
  const { intent, account } = walk(policy, facts, now)
  return { decisions: [...conclude(intent, policy, { facts, load, language }, now)], account }
}

function walk(policy: Policy, known: Facts, now: Date): { readonly intent: Intent; readonly account: readonly RuleAccount[] } {
  let intent = NO_INTENT
  const calendars = new Map(policy.calendars.map(calendar => [calendar.name, calendar]))
  const base = { calendars, now, findWord: wordFinder(policy), mayMatch: patternFinder(policy) }
  const facts: Record<string, Facts[string]> = { ...known, ...timeFacts(policy, now) }
  const account: RuleAccount[] = []
  let stopped = false
  for (const rule of policy.rules) {
    const one = stopped ? notAsked(rule) : askRule(rule, { ...base, facts })
    account.push(one.account)
    if (one.account.outcome !== 'matched') continue
    intent = recordActions(intent, rule, one.actions, policy)
    for (const [name, value] of Object.entries(one.actions.mark ?? {})) facts[`mark.${name}`] = { value, words: `marked by ${rule.name}` }
    stopped = rule.stop
  }
  return { intent, account }
}

interface Asked {
  readonly account: RuleAccount
  readonly actions: Actions
}

const placeOf = ({ name, file, line }: Rule) => ({ rule: name, file, line })
const notAsked = (rule: Rule): Asked => ({ account: { ...placeOf(rule), outcome: 'not-asked', findings: [] }, actions: {} })

function askRule(rule: Rule, situation: Situation): Asked {
  const { holds, findings, match } = ask(rule.when, situation)
  const account: RuleAccount = { ...placeOf(rule), outcome: holds ? 'matched' : 'failed', findings }
  return { account, actions: holds ? fillIn(rule.actions, match) : {} }
}

/** `{{match.orderNumber}}` in the texts of actions. */
function fillIn(actions: Actions, match: Readonly<Record<string, string>>): Actions {
  const fill = <T>(text: T): T =>
    typeof text === 'string'
      ? (text.replace(PLACEHOLDER, (_, name: string) => (Object.hasOwn(match, name) ? match[name] : '') ?? '') as T)
      : text
  const { tags, notify, mark, quarantine, ignore } = actions
  return {
    ...actions,
    ...(tags && { tags: tags.map(fill).filter(tag => tag.trim() !== '') }),
    ...(notify && { notify: notify.map(fill) }),
    ...(mark && { mark: Object.fromEntries(Object.entries(mark).map(([name, value]) => [name, fill(value)])) }),
    ...(quarantine && { quarantine: fill(quarantine) }),
    ...(ignore && { ignore: fill(ignore) }),
  }
}

const PLACEHOLDER = /\{\{\s*match\.([A-Za-z][A-Za-z0-9_]*)\s*\}\}/g

function timeFacts(policy: Policy, now: Date): Facts {
  const calendar = calendarOf(policy, policy.organisation.calendar)
  return calendar ? { 'time.weekday': { value: wallClock(calendar.timeZone, now).weekday } } : {}
}

function* conclude(intent: Intent, policy: Policy, { facts, load, language }: Case, now: Date): Iterable<Decision> {
  if (intent.ignore) yield { kind: 'ignore', ...intent.ignore }
  if (intent.quarantine) yield { kind: 'quarantine', ...intent.quarantine }
  yield priorityOf(intent, policy)
  const placed = [...placeIt(intent, policy, { facts, load, language }, now)]
  yield* placed
  if (intent.sop) yield { kind: 'attach-sop', ...intent.sop }
  for (const tag of intent.tags) yield { kind: 'tag', ...tag }
  const route = placed.find(decision => decision.kind === 'route')?.team ?? null
  for (const notice of noticesOf(intent, route, policy)) yield { kind: 'notify', ...notice }
  for (const mark of intent.marks) yield { kind: 'mark', ...mark }
  if (intent.hold) yield { kind: 'hold-acknowledgement', ...intent.hold }
}

/** Each person once, by the first rule that names him. */
function noticesOf({ notices }: Intent, route: string | null, policy: Policy): Intent['notices'] {
  const all = notices.flatMap(notice => addressesOf(notice.to, route, policy).map(to => ({ ...notice, to })))
  return all.filter(({ to }, index) => all.findIndex(other => other.to === to) === index)
}

function priorityOf(intent: Intent, policy: Policy): Decision {
  if (intent.priority) return { kind: 'set-priority', ...intent.priority }
  const usual = policy.priorities.find(({ isDefault }) => isDefault) ?? policy.priorities[0]
  return { kind: 'set-priority', priority: usual?.name ?? '', rule: 'default', because: 'no rule says more or less' }
}

function* placeIt(intent: Intent, policy: Policy, { facts, load, language }: Case, now: Date): Iterable<Decision> {
  const wanted = intent.route ?? defaultRoute(policy, facts)
  if (!wanted) return
  const assign: AssignTo | null = intent.assign?.to ?? null
  const found = findDestination(wanted, assign, facts, { policy, load, language, now })
  const { team, tier } = found.route
  yield {
    kind: 'route',
    team,
    tier,
    wanted: wanted.team,
    rule: wanted.rule,
    because: [wanted.because, found.overflow].filter(Boolean).join('; '),
  }
  const { assigned, unassigned } = found
  const rule = assign === null ? 'overflow' : (intent.assign?.rule ?? 'overflow')
  const introduce = assign !== null && intent.introduce
  if (assigned) yield { kind: 'assign', person: assigned.person.address, introduce, rule, because: assigned.because }
  else if (unassigned) yield { kind: 'leave-unassigned', rule, because: unassigned }
}

function defaultRoute(policy: Policy, facts: Facts): (Routed & { readonly rule: string }) | null {
  const route = teamByCategory(policy, facts)
  return route && { ...route, rule: 'default' }
}
