// A policy for tests of clocks, with nothing in it but what clocks ask: two teams in two zones, two priorities, one kind of customer; and events by wall clock.
import type { ClockEvent } from '../../src/rules/clock-log.ts'
import type { Policy, Team } from '../../src/rules/policy.ts'
import { aCalendar, local } from './calendars.ts'

export const ISTANBUL = 'Europe/Istanbul'
export const office = aCalendar(ISTANBUL, { workdays: '09:00-12:30 13:30-18:00' })
export const always = { ...aCalendar('UTC', { daily: '00:00-24:00' }), name: 'always' }

const aTeam = (name: string, calendar: string): Team => ({
  name,
  title: { en: name, tr: name, bn: name, ar: name },
  categories: [],
  expertise: [],
  tiers: { 1: [], 2: [], 3: [] },
  lead: null,
  calendar,
  address: null,
  capacity: 20,
  overflow: [],
})

const hours = (count: number) => ({ minutes: count * 60 })
const title = { en: '', tr: '', bn: '', ar: '' }

export const clockPolicy: Policy = {
  hash: 'a',
  organisation: { calendar: 'office', domains: [] },
  people: [],
  teams: [aTeam('desk', 'office'), { ...aTeam('network', 'always'), targets: { high: { resolution: hours(2) } } }],
  calendars: [office, always],
  priorities: [
    { name: 'high', title, isDefault: false, targets: { firstResponse: hours(1), update: hours(2), resolution: hours(4), tier: hours(1) } },
    { name: 'normal', title, isDefault: true, targets: { firstResponse: hours(4), update: { days: 1 }, resolution: { days: 2 } } },
  ],
  contacts: [],
  contactTiers: [{ name: 'gold', targets: { high: { resolution: hours(3), update: hours(1) } } }],
  rules: [],
  sops: [],
  templates: new Map(),
}

/** Of March 2026 in Istanbul, where the 9th is a Monday: `10 09:10`. */
export const march = (text: string): Date => local(ISTANBUL, `2026-03-${text}`)

const STANDING = { priority: 'high', team: 'desk', tier: 1, contactTier: null } as const

export const opened = (at: string, standing: Partial<Extract<ClockEvent, { kind: 'opened' }>> = {}): ClockEvent => ({
  kind: 'opened',
  ...STANDING,
  ...standing,
  at: march(at),
})
export const became = (to: Extract<ClockEvent, { kind: 'state' }>['to'], at: string, because: string = to): ClockEvent => ({
  kind: 'state',
  at: march(at),
  to,
  because,
})
export const placed = (at: string, standing: Partial<Extract<ClockEvent, { kind: 'placed' }>>): ClockEvent => ({
  kind: 'placed',
  priority: STANDING.priority,
  team: STANDING.team,
  tier: STANDING.tier,
  ...standing,
  at: march(at),
})
export const answered = (at: string): ClockEvent => ({ kind: 'answered', at: march(at) })
export const told = (at: string): ClockEvent => ({ kind: 'told', at: march(at) })
