// Tickets as the keeper of promises sees them, for tests of src/rules: a history by the wall clock of March 2026 in Istanbul, where the 9th is a Monday,
// and a small company with two tiers, a second team, a ladder where the test gives one, and office hours with a lunch gap.
import type { Reading, TicketStory } from '../../src/rules/duties.ts'
import { afterEffects, clocksOf, type Effect } from '../../src/rules/effects.ts'
import { type Kept, keepPromises } from '../../src/rules/keep.ts'
import type { LadderStep, Policy, Targets } from '../../src/rules/policy.ts'
import type { HistoryLine } from '../../src/rules/ticket-log.ts'
import type { TicketState } from '../../src/tickets/ticket.ts'
import { aPerson, aTeam, inAll } from './a-policy.ts'
import { always, march, office } from './clock-policy.ts'

const hours = (count: number) => ({ minutes: count * 60 })
export const HIGH: Targets = {
  firstResponse: hours(1),
  update: hours(2),
  resolution: hours(8),
  tier: hours(4),
  idle: hours(6),
}
export const NORMAL: Targets = {
  firstResponse: hours(4),
  update: { days: 1 },
  resolution: { days: 3 },
  tier: { days: 2 },
  idle: { days: 2 },
}

/** Priorities high, normal, low; desk (ada, bob; then cem; lead lea; owns hardware) by office hours; network (omar in tier 2 only) always; grace leads all. */
export const storyPolicy = (change: Partial<Policy> = {}): Policy => ({
  hash: 'a',
  organisation: { calendar: 'office', domains: ['desk.test'], reopenMinimum: hours(1) },
  people: [
    ...['ada', 'bob', 'cem', 'omar'].map(name => aPerson(name)),
    aPerson('lea', { role: 'lead' }),
    aPerson('grace', { role: 'leader', title: inAll('Head of Service') }),
  ],
  teams: [
    aTeam('desk', { categories: ['hardware', 'other'], tiers: [['ada', 'bob'], ['cem']], lead: 'lea@desk.example' }),
    aTeam('network', { categories: ['network'], tiers: [[], ['omar']], calendar: 'always' }),
  ],
  calendars: [office, always],
  priorities: [
    { name: 'high', title: inAll('High'), targets: HIGH, isDefault: false },
    { name: 'normal', title: inAll('Normal'), targets: NORMAL, isDefault: true },
    { name: 'low', title: inAll('Low'), targets: { ...NORMAL, resolution: { days: 10 } }, isDefault: false },
  ],
  contacts: [],
  rules: [],
  sops: [],
  templates: new Map(),
  ...change,
})

export const aStep = (name: string, change: Partial<LadderStep>): LadderStep => ({
  name,
  file: 'escalation.yaml',
  line: 1,
  clock: 'resolution',
  at: { afterBreach: { minutes: 0 } },
  priorities: [],
  teams: [],
  notify: [],
  unlessAcknowledged: false,
  priority: null,
  tier: null,
  tellCustomer: false,
  ...change,
})

/** `by`: system, or a person's or the customer's name. */
export const line = (at: string | Date, kind: string, data: object = {}, by = 'system', because = 'a test'): HistoryLine => ({
  at: typeof at === 'string' ? march(at) : at,
  kind,
  actor: by,
  because,
  data,
})
export const SAM = 'person:ada@desk.example'
export const CUSTOMER = 'customer:amira@customer.test'
export const became = (at: string | Date, from: TicketState, to: TicketState, by = SAM, more: object = {}) =>
  line(at, 'state.changed', { from, to, ...more }, by)
export const replied = (at: string | Date) => line(at, 'replied', { words: 'Try this.' }, SAM)
export const wrote = (at: string | Date) => line(at, 'message.appended', {}, CUSTOMER)

/** A ticket of Monday 9:00, high, with desk's tier 1, given to ada and acknowledged at once, and then what `later` says; it stands where its history led. */
export function aStory(later: readonly HistoryLine[] = [], change: Partial<TicketStory> = {}): TicketStory {
  const { priority = 'high', team = 'desk', tier = 1, assignee = 'ada@desk.example', openedAt = march('09 09:00'), ...rest } = change
  const first = [
    line(openedAt, 'ticket.opened', {}, CUSTOMER),
    line(openedAt, 'policy.decided', { priority, team, tier }),
    line(openedAt, 'acknowledgement.queued'),
  ]
  const last = <T>(kind: string, otherwise: T): T => {
    const found = later.findLast(one => one.kind === kind)
    return found ? (found.data as { to: T }).to : otherwise
  }
  return {
    ticketId: 1001,
    state: last<TicketState>('state.changed', 'new'),
    priority: last('priority.set', priority),
    team: last('team.set', team),
    tier,
    assignee: last('assignee.set', assignee),
    category: 'hardware',
    openedAt,
    contactTier: null,
    language: 'en',
    history: [...first, ...later],
    promise: null,
    askedCustomerAt: null,
    silent: null,
    facts: {},
    closeResolvedDays: 7,
    imported: false,
    versions: [],
    ...rest,
  }
}

export const readingOf = (story: TicketStory, policy: Policy, now: Date): Reading => ({
  story,
  policy,
  now,
  clocks: clocksOf(story, policy, now),
})

export const NO_LOAD = { teams: {}, people: {} }
export const keepAt = (story: TicketStory, policy: Policy, at: string | Date): Kept =>
  keepPromises({ story, policy, load: NO_LOAD, now: typeof at === 'string' ? march(at) : at })

const breach = (minutes: number) => ({ afterBreach: { minutes } })
export const SATISFACTION = { after: { days: 1 }, everyDays: 30, target: 98, notify: ['lead'], reopen: true }
/** A step on each clock, and three on the resolution. */
export const LADDER: readonly LadderStep[] = [
  aStep('warn', { clock: 'first-response', at: { share: 0.75 }, notify: ['assignee'] }),
  aStep('late', { clock: 'first-response', at: breach(0), notify: ['assignee', 'lead'] }),
  aStep('second tier', { clock: 'tier', at: breach(0), tier: 'next', tellCustomer: true }),
  aStep('half', { at: { share: 0.5 }, notify: ['assignee'] }),
  aStep('raise', { at: breach(0), priority: 'next', notify: ['lead'], tellCustomer: true }),
  aStep('leaders', { at: breach(240), notify: ['leadership'], tellCustomer: true }),
  aStep('forgotten', { clock: 'idle', at: breach(0), notify: ['lead'] }),
]

/** The ticket's life until a moment: looked at whenever an alarm rings. Gives each effect with its wall-clock moment. */
export function live(
  story: TicketStory,
  policy: Policy,
  from: string,
  to: string,
): { readonly story: TicketStory; readonly did: readonly Effect[] } {
  let [now, stands]: [Date, TicketStory] = [march(from), story]
  const did: Effect[] = []
  for (let looks = 0; looks < 1_000; looks++) {
    const { effects, alarms } = keepAt(stands, policy, now)
    stands = afterEffects(stands, effects)
    did.push(...effects)
    const next = new Date(Math.min(...[...alarms.values()].map(at => at.getTime())))
    if (!(next <= march(to))) return { story: stands, did }
    now = next
  }
  throw new Error('it never comes to rest')
}

const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Istanbul', dateStyle: 'short', timeStyle: 'short' })
/** `10 09:10`, of March 2026. */
export const wallOf = (at: Date | null | undefined): string | null => (at ? wall.format(at).replace('2026-03-', '') : null)

/** What was done, each by its kind; with its moment where asked. */
export const kindsOf = (effects: readonly Effect[]): readonly string[] => effects.map(({ line: { kind } }) => kind)
export const datedKinds = (effects: readonly Effect[]): readonly string[] =>
  effects.map(({ line: { kind, at } }) => `${wallOf(at)} ${kind}`)
