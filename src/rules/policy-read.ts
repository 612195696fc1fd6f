// From the files of a policy to a checked Policy, or every fault of them at once, each with file, line and the nearest name. Never throws.
import { createHash } from 'node:crypto'
import type { Fault } from '../fault.ts'
import type { Condition } from './condition.ts'
import { readCondition } from './condition-read.ts'
import { readHolidays } from './holidays.ts'
import type { Place, Policy, Rule, Sop } from './policy.ts'
import {
  localise,
  localiseSteps,
  toCalendar,
  toContact,
  toContactTier,
  toLadderStep,
  toOrganisation,
  toPerson,
  toPriority,
  toSatisfaction,
  toTeam,
  toWaiting,
} from './policy-build.ts'
import { checkPolicy } from './policy-checks.ts'
import { type Entries, type Entry, faultAt, readEntries } from './policy-entries.ts'

export type CompiledPolicy =
  | { readonly ok: true; readonly policy: Policy; readonly warnings: readonly Fault[] }
  | { readonly ok: false; readonly faults: readonly Fault[] }

const TEMPLATES = 'templates/'
const TESTS = 'tests/'

/** `files`: path below the policy's folder (with `/`) to text. */
export function compilePolicy(files: ReadonlyMap<string, string>): CompiledPolicy {
  const sorted = new Map([...files].sort(([one], [other]) => (one < other ? -1 : 1)))
  const entries = readEntries(new Map([...sorted].filter(([file]) => isSection(file))))
  const holidays = readHolidayFiles(entries, sorted)
  const conditions = readConditions(entries)
  const checked = checkPolicy(entries)
  const faults = [...entries.faults, ...holidays.faults, ...conditions.faults, ...checked.faults]
  if (faults.length > 0 || entries.organisation === null) return { ok: false, faults: inFiles(faults) }
  const policy = build(entries, entries.organisation, holidays.days, conditions.of, sorted)
  return { ok: true, policy, warnings: inFiles(checked.warnings) }
}

const isSection = (file: string) => /\.ya?ml$/.test(file) && !file.startsWith(TESTS) && !file.startsWith(TEMPLATES)

/** By file and line; each once. */
function inFiles(faults: readonly Fault[]): readonly Fault[] {
  const once = new Map(faults.map(fault => [JSON.stringify(fault), fault]))
  return [...once.values()].sort((one, other) =>
    one.file === other.file ? one.line - other.line || one.column - other.column : one.file < other.file ? -1 : 1,
  )
}

/** What decides: sections, holidays and texts. A changed test is no other policy. */
function hashOf(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256')
  for (const [file, text] of files) if (!file.startsWith(TESTS)) hash.update(`${file}\0${text.length}\0${text}\0`)
  return hash.digest('hex')
}

interface ReadHolidayFiles {
  readonly days: ReadonlyMap<string, Readonly<Record<string, string>>>
  readonly faults: readonly Fault[]
}

function readHolidayFiles({ calendars }: Entries, files: ReadonlyMap<string, string>): ReadHolidayFiles {
  const days = new Map<string, Readonly<Record<string, string>>>()
  const faults: Fault[] = []
  for (const entry of calendars) {
    const { name, holidayFile } = entry.value
    if (holidayFile === undefined) continue
    const text = files.get(holidayFile)
    const read = text === undefined ? { ok: false as const, why: 'is not in the policy’s folder' } : readHolidays(text)
    if (read.ok) days.set(name, read.days)
    else faults.push(faultAt(entry, { path: ['holidayFile'], text: `${holidayFile} ${read.why}` }))
  }
  return { days, faults }
}

type Conditions = ReadonlyMap<unknown, Condition | null>

/** By the raw condition they were read from. A mark may be asked by rules behind the one that sets it. */
function readConditions({ rules, sops, calendars, claimed, faulty, lost }: Entries): {
  readonly of: Conditions
  readonly faults: readonly Fault[]
} {
  const mayBe = { calendar: (name: string) => lost || claimed.has(name), mark: lost || faulty.has('rules') }
  const known = { calendars: calendars.map(({ value }) => value.name), mayBe }
  const of = new Map<unknown, Condition | null>()
  const faults: Fault[] = []
  const read = (entry: Entry<unknown>, raw: unknown, path: readonly (string | number)[], marks: ReadonlySet<string>) => {
    if (raw === undefined) return
    const { condition, findings } = readCondition(raw, path, { ...known, marks })
    of.set(raw, condition)
    faults.push(...findings.map(finding => faultAt(entry, finding)))
  }
  const marks = new Set<string>()
  for (const entry of rules) {
    read(entry, entry.value.when, ['when'], marks)
    for (const mark of Object.keys(entry.value.then.mark ?? {})) marks.add(mark)
  }
  for (const entry of sops)
    for (const [index, need] of entry.value.needs.entries()) read(entry, need.when, ['needs', index, 'when'], new Set())
  return { of, faults }
}

function build(
  entries: Entries,
  organisation: NonNullable<Entries['organisation']>,
  holidays: ReadHolidayFiles['days'],
  conditions: Conditions,
  files: ReadonlyMap<string, string>,
): Policy {
  const usual = organisation.value.calendar
  const values = <T>(list: readonly Entry<T>[]) => list.map(({ value }) => value)
  return {
    hash: hashOf(files),
    organisation: toOrganisation(organisation.value),
    people: values(entries.people).map(person => toPerson(person, usual)),
    teams: values(entries.teams).map(team => toTeam(team, usual)),
    calendars: values(entries.calendars).map(calendar => toCalendar(calendar, holidays.get(calendar.name) ?? {})),
    priorities: values(entries.priorities).map(toPriority),
    contacts: values(entries.contacts).map(toContact),
    contactTiers: values(entries.contactTiers).map(toContactTier),
    escalation: entries.escalation.map(entry => toLadderStep(entry.value, placeOf(entry))),
    onCall: values(entries.onCall),
    ...(entries.waiting && { waiting: toWaiting(entries.waiting.value) }),
    ...(entries.satisfaction && { satisfaction: toSatisfaction(entries.satisfaction.value) }),
    rules: entries.rules.map(entry => toRule(entry, conditions)),
    sops: entries.sops.map(entry => toSop(entry, conditions)),
    templates: new Map(
      [...files].filter(([file]) => file.startsWith(TEMPLATES)).map(([file, text]) => [file.slice(TEMPLATES.length), text]),
    ),
  }
}

function placeOf(entry: Entry<unknown>): Place {
  const { file, line } = faultAt(entry, { path: [], text: '' })
  return { file, line }
}

function toRule(entry: Entries['rules'][number], conditions: Conditions): Rule {
  const { name, description = name, when, then: actions, stop } = entry.value
  return { ...placeOf(entry), name, description, when: conditions.get(when) ?? null, actions: actions as Rule['actions'], stop }
}

function toSop(entry: Entries['sops'][number], conditions: Conditions): Sop {
  const { name, title, needs, suggest, checklist } = entry.value
  return {
    ...placeOf(entry),
    name,
    title: localise(title),
    needs: needs.map(({ when, ask, ...need }) => ({ ...need, when: conditions.get(when) ?? null, ask: localise(ask) })),
    suggest: { send: suggest?.send ?? false, steps: localiseSteps(suggest?.steps) },
    checklist,
  }
}
