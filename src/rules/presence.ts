// Who is there, and who takes a ticket: presence from calendars and absences, then the customer's language, then who has least to do.
// Every choice says why, and the same input chooses the same person: ties go by address.
import { isOpen, wallClock } from './calendar.ts'
import type { Calendar, Person, Policy } from './policy.ts'

/** How many tickets are new or open, by name of team and by address of person. */
export interface Load {
  readonly teams: Readonly<Record<string, number>>
  readonly people: Readonly<Record<string, number>>
}

export interface Presence {
  /** At work at this moment. */
  readonly present: boolean
  /** Away for days: on an absence. Whoever only sleeps is not away. */
  readonly away: boolean
  readonly because: string
}

export const calendarOf = (policy: Policy, name: string): Calendar | undefined => policy.calendars.find(calendar => calendar.name === name)

export function presenceOf(person: Person, policy: Policy, now: Date): Presence {
  const calendar = calendarOf(policy, person.calendar)
  if (!calendar) return { present: false, away: false, because: `${person.name} has no calendar` }
  const { day } = wallClock(calendar.timeZone, now)
  const absence = person.absences.find(({ from, to }) => from <= day && day <= to)
  if (absence) return { present: false, away: true, because: `${person.name} is away until ${absence.to} (${absence.because})` }
  const { open, because } = isOpen(calendar, now)
  return { present: open, away: false, because: `${person.name}: ${because}` }
}

export interface Search {
  readonly policy: Policy
  readonly load: Load
  /** ISO 639-1: the language the customer is written to. */
  readonly language: string
  readonly now: Date
}

export interface Choice {
  readonly person: Person
  readonly because: string
}

/** Null where all are away. Whoever is at work goes before whoever will be back in the morning. */
export function choosePerson(candidates: readonly Person[], { policy, load, language, now }: Search): Choice | null {
  const here = candidates.map(person => ({ person, ...presenceOf(person, policy, now) })).filter(({ away }) => !away)
  const ranked = here
    .map(({ person, present }) => ({
      person,
      present,
      speaks: person.languages.includes(language),
      busy: load.people[person.address] ?? 0,
    }))
    .toSorted(
      (one, other) =>
        Number(other.present) - Number(one.present) ||
        Number(other.speaks) - Number(one.speaks) ||
        one.busy - other.busy ||
        (one.person.address < other.person.address ? -1 : 1),
    )
  const [best] = ranked
  if (!best) return null
  const { person, present, speaks, busy } = best
  const said = [
    present ? 'at work' : 'nobody of them is at work now',
    speaks ? `speaks ${language}` : `nobody better speaks ${language}`,
    `${busy} open tickets`,
  ]
  return { person, because: `${person.name} of ${candidates.length}: ${said.join(', ')}` }
}
