// Holidays out of an iCalendar file (RFC 5545): each all-day event, each of its days, each of its repetitions from FIRST_YEAR to LAST_YEAR.
// Reading and repeating are ical.js's (Mozilla's); here they are bounded, so that no file can make an endless year.
import ICAL from 'ical.js'

export type Holidays = { readonly ok: true; readonly days: Readonly<Record<string, string>> } | { readonly ok: false; readonly why: string }

const FIRST_YEAR = 2020
const LAST_YEAR = 2040
/** Of all events together: a daily one of the last fifty years, or every holiday of any country. */
const REPEATS_MAX = 20_000
const DAYS_MAX = 60
const FILE_MAX = 1024 * 1024

/** ISO 8601 day to the holiday's name. Never throws. */
export function readHolidays(text: string): Holidays {
  if (text.length > FILE_MAX) return { ok: false, why: 'is larger than 1 MiB' }
  try {
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
    if (events.length === 0) return { ok: false, why: 'holds no event' }
    const days: Record<string, string> = {}
    const budget = { left: REPEATS_MAX }
    for (const component of events) {
      const why = addEvent(new ICAL.Event(component), days, budget)
      if (why !== null) return { ok: false, why }
    }
    return { ok: true, days }
  } catch (error) {
    return { ok: false, why: `is no iCalendar file: ${(error instanceof Error ? error.message : String(error)).slice(0, 200)}` }
  }
}

/** What is wrong with the event; null where nothing is. */
function addEvent(event: InstanceType<typeof ICAL.Event>, days: Record<string, string>, budget: { left: number }): string | null {
  const { startDate, summary } = event
  if (!startDate?.isDate) return null
  const name = summary || 'holiday'
  const length = Math.min(DAYS_MAX, Math.max(1, Math.round(event.duration.toSeconds() / 86_400)))
  if (!event.isRecurring()) {
    addDays(startDate, length, name, days)
    return null
  }
  const rules = event.component.getAllProperties('rrule').map(rule => String(rule.getFirstValue()))
  if (!rules.every(isHarmless)) return `repeats "${name}" by a rule that no holiday needs`
  // The first day counts too (RFC 5545 3.8.5.2), which ical.js leaves out of a mere list of days.
  if (rules.length === 0) addDays(startDate, length, name, days)
  const iterator = event.iterator()
  for (let next = iterator.next(); next && next.year <= LAST_YEAR; next = iterator.next()) {
    if (budget.left-- <= 0) return `repeats "${name}" too often: let it begin later`
    addDays(next, length, name, days)
  }
  return null
}

/**
 * ical.js looks for the next day without end where parts of a rule exclude each other, such as a daily one on the 31st of February. By the
 * week, any named day comes; by the month and the year it gives up by itself.
 */
const HARMLESS: Readonly<Record<string, RegExp>> = {
  DAILY: /^(?:FREQ|INTERVAL|COUNT|UNTIL|WKST)$/,
  WEEKLY: /^(?:FREQ|INTERVAL|COUNT|UNTIL|WKST|BYDAY)$/,
  MONTHLY: /^(?:FREQ|INTERVAL|COUNT|UNTIL|WKST|BYDAY|BYMONTHDAY)$/,
  YEARLY: /^(?:FREQ|INTERVAL|COUNT|UNTIL|WKST|BYDAY|BYMONTHDAY|BYMONTH)$/,
}

function isHarmless(rule: string): boolean {
  if (/INTERVAL=\d{4}/.test(rule)) return false
  const parts = rule.split(';').map(part => part.split('=', 1)[0] ?? '')
  const allowed = HARMLESS[/FREQ=([A-Z]+)/.exec(rule)?.[1] ?? '']
  return allowed !== undefined && parts.every(part => allowed.test(part))
}

function addDays(from: InstanceType<typeof ICAL.Time>, length: number, name: string, days: Record<string, string>): void {
  const day = from.clone()
  for (let count = 0; count < length; count++) {
    if (day.year >= FIRST_YEAR && day.year <= LAST_YEAR) days[day.toString().slice(0, 10)] = name
    day.addDuration(ICAL.Duration.fromSeconds(86_400))
  }
}
