// What the entries of a policy say of each other: every name leads somewhere, every ticket can be placed, no rule is out of reach, nothing runs in a circle.
// Faults keep the policy from being in force; warnings do not.
import type { Fault } from '../fault.ts'
import { LANGUAGES } from '../understanding/letter.ts'
import { CATEGORIES } from '../understanding/lexicon/shape.ts'
import { wordsOf } from '../understanding/words.ts'
import type { Path } from '../yaml-file.ts'
import { TIERS } from './policy.ts'
import { isoDay, toHours } from './policy-build.ts'
import { checkEscalation } from './policy-check-escalation.ts'
import { checkRules } from './policy-check-rules.ts'
import { type Checking, mustBe, type Names } from './policy-checking.ts'
import { type Entries, type Entry, faultAt } from './policy-entries.ts'
import { WEEKDAYS } from './weekdays.ts'

export interface Checked {
  readonly faults: readonly Fault[]
  readonly warnings: readonly Fault[]
}

export function checkPolicy(entries: Entries): Checked {
  const faults: Fault[] = []
  const warnings: Fault[] = []
  const names: Names = {
    people: entries.people.map(({ value }) => value.address),
    teams: entries.teams.map(({ value }) => value.name),
    calendars: entries.calendars.map(({ value }) => value.name),
    priorities: entries.priorities.map(({ value }) => value.name),
    sops: entries.sops.map(({ value }) => value.name),
  }
  const checking: Checking = {
    entries,
    names,
    fault: (entry, path, text) => void faults.push(faultAt(entry, { path, text })),
    warn: (entry, path, text) => void warnings.push(faultAt(entry, { path, text })),
  }
  faults.push(...missingSections(entries))
  checkCalendars(checking)
  checkPeople(checking)
  checkTeams(checking)
  checkPriorities(checking)
  checkTargets(checking)
  checkRules(checking)
  checkEscalation(checking)
  checkNeeds(checking)
  checkTexts(checking)
  return { faults, warnings }
}

function missingSections(entries: Entries): readonly Fault[] {
  const nowhere = (what: string): Fault => ({ file: 'policy', line: 0, column: 0, path: '', text: `no file has ${what}` })
  const faulty = entries.faults.length > 0
  const lists = (['teams', 'calendars', 'priorities'] as const).filter(section => entries[section].length === 0 && !faulty)
  return [
    ...(entries.organisation === null && !faulty ? [nowhere('`organisation`')] : []),
    ...lists.map(section => nowhere(`\`${section}\``)),
  ]
}

function checkCalendars(checking: Checking): void {
  const { entries, names, fault } = checking
  const { organisation, calendars } = entries
  if (organisation) mustBe(checking, organisation, ['calendar'], 'calendar', organisation.value.calendar, names.calendars)
  for (const entry of calendars) {
    if (!isTimeZone(entry.value.timeZone)) fault(entry, ['timeZone'], 'is no time zone of the IANA list, such as Europe/Istanbul')
    for (const weekday of WEEKDAYS) checkDay(checking, entry, weekday)
  }
}

function isTimeZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name)
    return /[A-Za-z]/.test(name)
  } catch {
    return false
  }
}

function checkDay({ fault }: Checking, entry: Entries['calendars'][number], weekday: (typeof WEEKDAYS)[number]): void {
  const spans = (entry.value.week[weekday] as readonly string[] | undefined) ?? []
  let end = 0
  for (const [index, text] of spans.entries()) {
    const { from, to } = toHours(text)
    const path = ['week', weekday, index]
    if (from >= to)
      fault(entry, path, 'ends before it begins: a night is written as two spans, such as 22:00-24:00 and, the day after, 00:00-06:00')
    else if (from < end) fault(entry, path, 'begins before the one above it ends')
    end = Math.max(end, to)
  }
}

const EXAMPLE = /@(?:[^@]+\.)?example\.(?:com|net|org)$/

function checkPeople(checking: Checking): void {
  const { entries, names, fault, warn } = checking
  const mentors = new Map(entries.people.map(({ value }) => [value.address, value.mentor] as const))
  for (const entry of entries.people) {
    const { calendar, mentor, absences, address } = entry.value
    mustBe(checking, entry, ['calendar'], 'calendar', calendar, names.calendars)
    mustBe(checking, entry, ['mentor'], 'person', mentor, names.people)
    for (const [index, { from, to }] of absences.entries())
      if (isoDay(from) > isoDay(to)) fault(entry, ['absences', index, 'to'], 'is before its `from`')
    if (isInCircle(address, mentors)) fault(entry, ['mentor'], 'leads in a circle: somebody has to be the first')
  }
  const [example] = entries.people.filter(({ value }) => EXAMPLE.test(value.address))
  if (example)
    warn(example, ['address'], 'the people are still the examples: put your own in their place before customers read their names')
}

function isInCircle(start: string, next: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>()
  for (let at = next.get(start); at !== undefined && !seen.has(at); at = next.get(at)) {
    if (at === start) return true
    seen.add(at)
  }
  return false
}

const ANYONE = 'anyone'

function checkTeams(checking: Checking): void {
  const { entries, names, fault, warn } = checking
  const owners = new Map<string, string>()
  for (const entry of entries.teams) {
    const { name, tiers, lead, calendar, overflow, categories } = entry.value
    mustBe(checking, entry, ['calendar'], 'calendar', calendar, names.calendars)
    mustBe(checking, entry, ['lead'], 'person', lead, names.people)
    for (const tier of TIERS)
      for (const [index, member] of tiers[tier].entries())
        mustBe(checking, entry, ['tiers', String(tier), index], 'person', member, names.people)
    if (tiers[1].length === 0) fault(entry, ['tiers', '1'], 'has nobody: tickets begin at tier 1')
    for (const [index, to] of overflow.entries()) if (to !== ANYONE) mustBe(checking, entry, ['overflow', index], 'team', to, names.teams)
    for (const [index, category] of categories.entries()) {
      const owner = owners.get(category)
      if (owner) fault(entry, ['categories', index], `${category} is ${owner}'s already: a category has one team`)
      else owners.set(category, name)
    }
  }
  const [first] = entries.teams
  const unowned = CATEGORIES.filter(category => !owners.has(category))
  // Whoever has `other` takes the rest.
  if (first && unowned.includes('other') && entries.faults.length === 0)
    warn(first, ['categories'], `no team has the categories ${unowned.join(', ')}`)
  checkOverflow(checking)
}

/** A circle would send a ticket round for ever in the mind of whoever reads it; the first team of it is told. */
function checkOverflow({ entries, fault }: Checking): void {
  const next = new Map(entries.teams.map(({ value }) => [value.name, value.overflow.filter(to => to !== ANYONE)] as const))
  const told = new Set<string>()
  for (const entry of entries.teams) {
    const circle = circleFrom(entry.value.name, next)
    if (!circle || circle.some(name => told.has(name))) continue
    for (const name of circle) told.add(name)
    fault(entry, ['overflow'], `runs in a circle: ${[...circle, circle[0]].join(' -> ')}`)
  }
}

function circleFrom(start: string, next: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const visited = new Set<string>()
  const walk = (name: string, way: readonly string[]): readonly string[] | null => {
    for (const to of next.get(name) ?? []) {
      if (to === start) return way
      if (visited.has(to)) continue
      visited.add(to)
      const found = walk(to, [...way, to])
      if (found) return found
    }
    return null
  }
  return walk(start, [start])
}

/** Whose targets are other than the priority's names priorities that are there. */
function checkTargets(checking: Checking): void {
  const { entries, names, warn } = checking
  for (const entry of [...entries.teams, ...entries.contactTiers])
    for (const priority of Object.keys(entry.value.targets ?? {}))
      mustBe(checking, entry, ['targets', priority], 'priority', priority, names.priorities)
  const given = new Set(entries.contacts.map(({ value }) => value.tier))
  for (const entry of entries.contactTiers) if (!given.has(entry.value.name)) warn(entry, ['name'], 'no contact has this tier')
}

function checkPriorities({ entries, fault }: Checking): void {
  const { priorities } = entries
  const usual = priorities.filter(({ value }) => value.default)
  const [first] = priorities
  if (first && usual.length === 0 && entries.faults.length === 0)
    fault(first, [], 'one of the priorities needs `default: true`: it is what a ticket gets that no rule speaks of')
  for (const entry of usual.slice(1)) fault(entry, ['default'], `is set for ${usual[0]?.value.name} too: one can be the usual`)
}

/** Tests and tickets tell a procedure's needs by their names. */
function checkNeeds({ entries, fault }: Checking): void {
  for (const entry of entries.sops) {
    const { needs } = entry.value
    for (const [index, { name, words }] of needs.entries()) {
      const path = ['needs', index]
      if (needs.findIndex(need => need.name === name) < index) fault(entry, [...path, 'name'], `${name} is there already in this procedure`)
      for (const [at, phrase] of words.entries())
        if (wordsOf(phrase).length === 0) fault(entry, [...path, 'words', at], 'holds a phrase without any word')
    }
  }
}

/** Texts that customers read, in a language of ours that is missing. */
function checkTexts({ entries, warn }: Checking): void {
  const look = (entry: Entry<unknown>, path: Path, text: unknown) => {
    if (typeof text !== 'object' || text === null || Array.isArray(text)) return
    const missing = LANGUAGES.filter(language => (text as Record<string, unknown>)[language] === undefined)
    if (missing.length > 0)
      warn(entry, path, `has no text in ${missing.join(', ')}: ${'en' in text ? 'the English one' : 'the first one'} is used there`)
  }
  for (const section of ['people', 'teams', 'priorities', 'sops'] as const)
    for (const entry of entries[section]) look(entry, ['title'], entry.value.title)
  for (const entry of entries.sops) {
    for (const [index, { ask }] of entry.value.needs.entries()) look(entry, ['needs', index, 'ask'], ask)
    look(entry, ['suggest', 'steps'], entry.value.suggest?.steps)
  }
}
