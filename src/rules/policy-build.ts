// Entries of the policy's files as the engine wants them: defaults filled in, texts in every language, spans and hours as numbers.
import { LANGUAGES, type Language } from '../understanding/letter.ts'
import type {
  Calendar,
  ContactTier,
  Hours,
  KnownContact,
  LadderStep,
  Localised,
  Organisation,
  Person,
  Place,
  Priority,
  SatisfactionRules,
  Span,
  Targets,
  TargetsByPriority,
  Team,
  WaitingRules,
} from './policy.ts'
import type { PolicyFileShape } from './policy-schema.ts'
import { WEEKDAYS } from './weekdays.ts'

type Item<S extends keyof PolicyFileShape> =
  NonNullable<PolicyFileShape[S]> extends readonly (infer T)[] ? T : NonNullable<PolicyFileShape[S]>

type Texts = string | Readonly<Partial<Record<Language, unknown>>>

/** English stands for a language that is missing, else the first there is. */
function inEvery<T>(texts: Readonly<Partial<Record<Language, unknown>>>, none: T): Readonly<Record<Language, T>> {
  const usual = texts.en ?? Object.values(texts).find(text => text !== undefined) ?? none
  return Object.fromEntries(LANGUAGES.map(language => [language, texts[language] ?? usual])) as Record<Language, T>
}

export const localise = (texts: Texts): Localised =>
  typeof texts === 'string' ? inEvery<string>({ en: texts }, texts) : inEvery<string>(texts, '')

export const localiseSteps = (steps: readonly string[] | Readonly<Partial<Record<Language, unknown>>> | undefined) =>
  inEvery<readonly string[]>(Array.isArray(steps) ? { en: steps } : ((steps ?? {}) as Readonly<Partial<Record<Language, unknown>>>), [])

export const toOrganisation = ({ calendar, domains, reopenMinimum, quietHours }: Item<'organisation'>): Organisation => ({
  calendar,
  domains,
  ...(reopenMinimum === undefined ? {} : { reopenMinimum: toSpan(reopenMinimum) }),
  ...(quietHours && { quietHours: { ...toHours(quietHours.hours), except: quietHours.except } }),
})

export function toPerson({ title, calendar, absences, mentor, ...person }: Item<'people'>, usual: string): Person {
  return {
    ...person,
    title: localise(title),
    calendar: calendar ?? usual,
    mentor: mentor ?? null,
    absences: absences.map(({ from, to, because = 'absent' }) => ({ from: isoDay(from), to: isoDay(to), because })),
  }
}

/** YAML reads an unquoted 2026-12-24 as a moment in UTC. */
export const isoDay = (day: string | Date): string => (typeof day === 'string' ? day : day.toISOString().slice(0, 10))

export function toTeam({ title, calendar, lead, address, targets, ...team }: Item<'teams'>, usual: string): Team {
  return {
    ...team,
    ...(targets && { targets: toTargetsByPriority(targets) }),
    title: localise(title),
    calendar: calendar ?? usual,
    lead: lead ?? null,
    address: address ?? null,
  }
}

export function toCalendar({ name, timeZone, week, holidays }: Item<'calendars'>, fromFile: Readonly<Record<string, string>>): Calendar {
  const own = holidays.map(holiday =>
    typeof holiday === 'string' || holiday instanceof Date ? [isoDay(holiday), 'holiday'] : [isoDay(holiday.date), holiday.name],
  )
  const hours = Object.fromEntries(WEEKDAYS.map(day => [day, (week[day] as readonly string[] | undefined)?.map(toHours) ?? []]))
  return { name, timeZone, week: hours as unknown as Calendar['week'], holidays: { ...fromFile, ...Object.fromEntries(own) } }
}

/** `09:00-12:30` */
export function toHours(text: string): Hours {
  const [from = '', to = ''] = text.split('-')
  return { from: minuteOf(from), to: minuteOf(to) }
}

function minuteOf(clock: string): number {
  const [hour, minute] = clock.split(':')
  return Number(hour) * 60 + Number(minute)
}

export function toPriority({ name, title, targets, default: isDefault }: Item<'priorities'>): Priority {
  return {
    name,
    title: localise(title),
    isDefault,
    targets: toTargets(targets) as Targets,
  }
}

/** `15m`, `4h`, `2d` */
export function toSpan(text: string): Span {
  const count = Number(text.slice(0, -1))
  if (text.endsWith('d')) return { days: count }
  return { minutes: text.endsWith('h') ? count * 60 : count }
}

type SomeTargets = Readonly<Partial<Record<keyof Targets, string | undefined>>>

const toTargets = (targets: SomeTargets): Partial<Targets> =>
  Object.fromEntries(Object.entries(targets).flatMap(([name, span]) => (span === undefined ? [] : [[name, toSpan(span)]])))

const toTargetsByPriority = (targets: Readonly<Record<string, SomeTargets>>): TargetsByPriority =>
  Object.fromEntries(Object.entries(targets).map(([priority, some]) => [priority, toTargets(some)]))

export const toContactTier = ({ name, targets }: Item<'contactTiers'>): ContactTier => ({ name, targets: toTargetsByPriority(targets) })

export function toContact(contact: Item<'contacts'>): KnownContact {
  const { tier, because = '' } = contact
  return { address: 'address' in contact ? contact.address : null, domain: 'domain' in contact ? contact.domain : null, tier, because }
}

export const toLadderStep = ({ at, priority, tier, ...step }: Item<'escalation'>, place: Place): LadderStep => ({
  ...place,
  ...step,
  at: toMoment(at),
  priority: priority ?? null,
  tier: tier ?? null,
})

/** `75%`, `breach`, `breach + 2h` */
function toMoment(at: string): LadderStep['at'] {
  if (at.endsWith('%')) return { share: Number(at.slice(0, -1)) / 100 }
  const [, span] = at.split('+')
  return { afterBreach: span === undefined ? { minutes: 0 } : toSpan(span.trim()) }
}

export const toWaiting = ({ reminders, close }: Item<'waiting'>): WaitingRules => ({
  reminders: reminders.map(toSpan),
  close: close === 'never' ? null : toSpan(close),
})

export const toSatisfaction = ({ after, ...rules }: Item<'satisfaction'>): SatisfactionRules => ({ ...rules, after: toSpan(after) })
