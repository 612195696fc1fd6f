// A small policy of a small company for tests of src/rules, changed as the test needs: one desk, a few people, office hours in Istanbul.
// Conditions are built as condition-read.ts would build them; facts are given as plain values.
import { RE2JS } from 're2js'
import type { Condition, Fact, Facts, FactValue, Operator, Test } from '../../src/rules/condition.ts'
import type { Situation } from '../../src/rules/conditions.ts'
import type { Case } from '../../src/rules/decide.ts'
import type { Calendar, Localised, Need, Person, Policy, Priority, Rule, Sop, Team } from '../../src/rules/policy.ts'
import { situationOf } from '../../src/rules/treat.ts'

/** A Tuesday, ten in the morning in Istanbul: everybody is at work. */
export const TUESDAY = new Date('2026-03-10T10:00:00+03:00')
/** The same day at night: nobody is. */
export const NIGHT = new Date('2026-03-10T23:00:00+03:00')

export const inAll = (text: string): Localised => ({ en: text, tr: `${text} (tr)`, bn: `${text} (bn)`, ar: `${text} (ar)` })

const NINE_TO_SIX = [{ from: 540, to: 1080 }]
export const aCalendar = (name: string, change: Partial<Calendar> = {}): Calendar => ({
  name,
  timeZone: 'Europe/Istanbul',
  week: {
    monday: NINE_TO_SIX,
    tuesday: NINE_TO_SIX,
    wednesday: NINE_TO_SIX,
    thursday: NINE_TO_SIX,
    friday: NINE_TO_SIX,
    saturday: [],
    sunday: [],
  },
  holidays: {},
  ...change,
})

export const addressOf = (name: string) => `${name}@desk.example`

/** `name` in small letters: it is the local part of the address as well. */
export const aPerson = (name: string, change: Partial<Person> = {}): Person => ({
  name: name.charAt(0).toUpperCase() + name.slice(1),
  title: inAll('Analyst'),
  address: addressOf(name),
  languages: ['en'],
  expertise: [],
  calendar: 'office',
  absences: [],
  role: 'agent',
  mentor: null,
  ...change,
})

export const away = (name: string, change: Partial<Person> = {}) =>
  aPerson(name, { absences: [{ from: '2026-03-09', to: '2026-03-13', because: 'on leave' }], ...change })

type TeamChange = Partial<Omit<Team, 'tiers'>> & { readonly tiers?: readonly (readonly string[])[] }

/** `tiers`: names as given to aPerson, tier 1 first. */
export function aTeam(name: string, { tiers = [], ...change }: TeamChange = {}): Team {
  const [first = [], second = [], third = []] = tiers.map(names => names.map(addressOf))
  return {
    name,
    title: inAll(name),
    categories: [],
    expertise: [],
    tiers: { 1: first, 2: second, 3: third },
    lead: null,
    calendar: 'office',
    address: null,
    capacity: 20,
    overflow: [],
    ...change,
  }
}

export const aPriority = (name: string, isDefault = false): Priority => ({
  name,
  title: inAll(name),
  targets: { firstResponse: { minutes: 60 }, update: { minutes: 240 }, resolution: { days: 2 } },
  isDefault,
})

export const aRule = (name: string, change: Partial<Rule> = {}): Rule => ({
  name,
  description: `because of ${name}`,
  file: 'rules.yaml',
  line: 1,
  when: null,
  actions: {},
  stop: false,
  ...change,
})

export const aNeed = (name: string, change: Partial<Need> = {}): Need => ({
  name,
  facts: [],
  words: [],
  when: null,
  ask: inAll(`What is the ${name}?`),
  ...change,
})

export const aSop = (name: string, needs: readonly Need[] = [], change: Partial<Sop> = {}): Sop => ({
  name,
  title: inAll(name),
  file: `sops/${name}.yaml`,
  line: 1,
  needs,
  suggest: { send: true, steps: { en: ['Turn it off.'], tr: ['Kapatın.'], bn: ['বন্ধ করুন।'], ar: ['أطفئه.'] } },
  checklist: [],
  ...change,
})

/** Priorities high, normal (the default) and low; one team, desk, of ada and bob, which takes the rest. */
export const aPolicy = (change: Partial<Policy> = {}): Policy => ({
  hash: '0'.repeat(64),
  organisation: { calendar: 'office', domains: ['desk.example'] },
  people: [aPerson('ada'), aPerson('bob')],
  teams: [aTeam('desk', { categories: ['other'], tiers: [['ada', 'bob']] })],
  calendars: [aCalendar('office')],
  priorities: [aPriority('high'), aPriority('normal', true), aPriority('low')],
  contacts: [],
  rules: [],
  sops: [],
  templates: new Map(),
  ...change,
})

/** Its path is the fact's name where the test does not care. */
export const aTest = (fact: string, operator: Operator, expected: Test['expected'], path = fact): Test => ({
  kind: 'test',
  path,
  fact,
  operator,
  expected,
  ...(operator === 'matches' ? { pattern: RE2JS.compile(String(expected), RE2JS.CASE_INSENSITIVE) } : {}),
})
export const all = (...of: readonly Condition[]): Condition => ({ kind: 'all', path: 'all', of })
export const any = (...of: readonly Condition[]): Condition => ({ kind: 'any', path: 'any', of })
export const not = (of: Condition): Condition => ({ kind: 'not', path: 'not', of })

/** Values, or facts that carry their words. */
export type GivenFacts = Readonly<Record<string, FactValue | Fact>>
export const aFacts = (given: GivenFacts): Facts =>
  Object.fromEntries(
    Object.entries(given).map(([name, one]) => [name, typeof one === 'object' && 'value' in one ? one : { value: one as FactValue }]),
  )

/** What a condition is asked in: its phrases have to be known to a policy, so that one is made around it. */
export const aSituation = (condition: Condition | null, given: GivenFacts, now = TUESDAY, change: Partial<Policy> = {}): Situation =>
  situationOf(aFacts(given), aPolicy({ rules: [aRule('asked', { when: condition })], ...change }), now)

export const aCase = (given: GivenFacts = {}, change: Partial<Case> = {}): Case & { readonly language: 'en' } => ({
  facts: aFacts(given),
  load: { teams: {}, people: {} },
  ...change,
  language: 'en',
})
