// What rules name and reach: teams with members, people, priorities, procedures, groups of their own expressions, and each other.
import { nearest } from '../nearest.ts'
import type { Path } from '../yaml-file.ts'
import { ROLES } from './policy.ts'
import { type Checking, mustBe, mustBeSomebody } from './policy-checking.ts'
import type { Entries } from './policy-entries.ts'

type RuleEntry = Entries['rules'][number]

/** Decisions that no rule made are told by these names, and looked at anew otherwise (reconsider.ts). */
const RESERVED: ReadonlySet<string> = new Set(['default', 'overflow'])

export function checkRules(checking: Checking): void {
  const { entries, warn, names } = checking
  for (const entry of entries.rules) {
    if (RESERVED.has(entry.value.name))
      checking.fault(entry, ['name'], 'is what explanations call a decision of no rule: name it otherwise')
    checkActions(checking, entry)
    checkPlaceholders(checking, entry)
    checkTiersAsked(checking, entry)
  }
  checkReach(checking)
  const attached = new Set(entries.rules.map(({ value }) => value.then.sop))
  for (const entry of entries.sops)
    if (names.sops.length > 0 && !attached.has(entry.value.name)) warn(entry, ['name'], 'no rule attaches this procedure')
}

function checkActions(checking: Checking, entry: RuleEntry): void {
  const { names, fault } = checking
  const { priority, route, assign, sop, notify = [], introduce } = entry.value.then
  if (priority) {
    const [[key, name] = []] = Object.entries(priority) as [string, string][]
    mustBe(checking, entry, ['then', 'priority', key ?? ''], 'priority', name, names.priorities)
  }
  if (route) checkRoute(checking, entry, route)
  if (assign && 'person' in assign) mustBe(checking, entry, ['then', 'assign', 'person'], 'person', assign.person, names.people)
  const peopleKnown = !checking.entries.lost && !checking.entries.faulty.has('people')
  if (peopleKnown && assign && 'role' in assign && !checking.entries.people.some(({ value }) => value.role === assign.role))
    fault(entry, ['then', 'assign', 'role'], `nobody has the role ${assign.role}`)
  if (peopleKnown && assign && 'expertise' in assign) checkExpertise(checking, entry, assign.expertise)
  mustBe(checking, entry, ['then', 'sop'], 'procedure', sop, names.sops)
  if (introduce && !assign) fault(entry, ['then', 'introduce'], 'stands without `assign`: whom should it name?')
  for (const [index, name] of notify.entries())
    if (!name.includes('{{'))
      mustBeSomebody(checking, entry, ['then', 'notify', index], name, ['team', ...ROLES], `roles are ${ROLES.join(', ')}`)
}

function checkRoute(checking: Checking, entry: RuleEntry, { team, tier }: { readonly team: string; readonly tier: 1 | 2 | 3 }): void {
  const { entries, names, fault } = checking
  mustBe(checking, entry, ['then', 'route', 'team'], 'team', team, names.teams)
  const found = entries.teams.find(({ value }) => value.name === team)
  if (found && found.value.tiers[tier].length === 0) fault(entry, ['then', 'route', 'tier'], `tier ${tier} of ${team} has nobody`)
}

function checkExpertise({ entries, fault }: Checking, entry: RuleEntry, wanted: readonly string[]): void {
  const known = [...new Set(entries.people.flatMap(({ value }) => value.expertise))]
  for (const [index, name] of wanted.entries()) {
    if (known.includes(name)) continue
    const near = nearest(name, known)
    fault(entry, ['then', 'assign', 'expertise', index], `nobody has the expertise ${name}${near ? `; did you mean ${near}?` : ''}`)
  }
}

const PLACEHOLDER = /\{\{\s*([^}]*?)\s*\}\}/g
const GROUP = /\(\?P?<([A-Za-z][A-Za-z0-9_]*)>/g

/** `{{match.NAME}}` needs a group of that name in one of the rule's own expressions. */
function checkPlaceholders({ fault }: Checking, entry: RuleEntry): void {
  const { when, then: actions } = entry.value
  const groups = new Set(patternsIn(when).flatMap(pattern => [...pattern.matchAll(GROUP)].map(([, name]) => name)))
  for (const [inside, path] of textsOf(actions, ['then'])) {
    const name = /^match\.([A-Za-z][A-Za-z0-9_]*)$/.exec(inside)?.[1]
    if (name === undefined) fault(entry, path, `{{${inside}}} is not known: write {{match.NAME}} for a named group of \`matches\``)
    else if (!groups.has(name)) fault(entry, path, `no expression of this rule has a group (?P<${name}>...)`)
  }
}

/** Below a `not` nothing was found that a group could hold. */
function patternsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => {
    if (key === 'matches' && typeof item === 'string') return [item]
    return key === 'not' ? [] : patternsIn(item)
  })
}

/** What stands in double braces anywhere in the actions, with its path. */
function textsOf(value: unknown, path: Path): readonly (readonly [inside: string, path: Path])[] {
  if (typeof value === 'string') return [...value.matchAll(PLACEHOLDER)].map(([, inside = '']) => [inside, path] as const)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => textsOf(item, [...path, Array.isArray(value) ? Number(key) : key]))
}

/** A rule behind one that always stops is never asked; nor is one behind a stop with the very same condition. */
function checkReach({ entries, fault }: Checking): void {
  let always: string | null = null
  const stopped = new Map<string, string>()
  for (const entry of entries.rules) {
    const { name, when, stop } = entry.value
    const condition = when === undefined ? null : canonical(when)
    const before = always ?? (condition === null ? null : (stopped.get(condition) ?? null))
    if (before !== null) fault(entry, ['name'], `is never reached: ${before} stops before it`)
    if (!stop) continue
    if (condition === null) always ??= name
    else stopped.set(condition, name)
  }
}

/** The same text for the same condition, whatever the order of its keys. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join()}}`
}

/** A tier that no contact has is asked in vain. */
function checkTiersAsked({ entries, warn }: Checking, entry: RuleEntry): void {
  const known = [...new Set(entries.contacts.map(({ value }) => value.tier))]
  for (const [asked, path] of tiersIn(entry.value.when, ['when'])) {
    if (known.includes(asked)) continue
    const near = nearest(asked, known)
    warn(entry, path, `no contact has the tier ${asked}${near ? `; did you mean ${near}?` : ''}`)
  }
}

function tiersIn(value: unknown, path: Path): readonly (readonly [tier: string, path: Path])[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key]
    if (key !== 'contact.tier') return tiersIn(item, at)
    return strings(item).map(tier => [tier, at] as const)
  })
}

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
}
