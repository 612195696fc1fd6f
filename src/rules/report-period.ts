// Which days a report is about, as whole calendar months and pieces of them in the organisation's time zone. Pure; the moment is an argument.
// Refuses what is no period: words that are no day or month, an end before its beginning, what has not begun, and more than ten years.

export interface ReportMonth {
  /** `2026-11` */
  readonly month: string
  readonly from: Date
  /** Not included. */
  readonly to: Date
}

export interface Period {
  /** Calendar days (ISO 8601), both included. */
  readonly from: string
  readonly to: string
  readonly timeZone: string
  /** In order, at least one, without gaps; the first and the last may be parts of a month. */
  readonly months: readonly ReportMonth[]
  /** Whether it is still running: the figures can change. */
  readonly soFar: boolean
}

export interface PeriodWords {
  readonly month?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

export type ReadPeriod = { readonly ok: true; readonly period: Period } | { readonly ok: false; readonly why: string }

const MOST_MONTHS = 120
const no = (why: string): ReadPeriod => ({ ok: false, why })

/** Without a word: this month. `from` alone: until today. */
export function readPeriod(words: PeriodWords, timeZone: string, now: Date): ReadPeriod {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone).toPlainDate()
  const { month, from, to } = words
  if (from === undefined && to === undefined) return readMonth(month, timeZone, today)
  if (month !== undefined) return no('--month is a period of its own: leave it out, or --from and --to')
  if (from === undefined) return no('--to wants a --from before it')
  const [first, last] = [readDay(from), to === undefined ? today : readDay(to)]
  if (!first) return no(`--from wants a day such as 2026-11-30, not ${from}`)
  if (!last) return no(`--to wants a day such as 2026-11-30, not ${to}`)
  return periodOf(first, last, timeZone, today)
}

function readMonth(word: string | undefined, timeZone: string, today: Temporal.PlainDate): ReadPeriod {
  const first = word === undefined ? today.with({ day: 1 }) : /^\d{4}-\d\d$/.test(word) ? readDay(`${word}-01`) : null
  if (!first) return no(`--month wants a month such as 2026-11, not ${word}`)
  return periodOf(first, lastOfMonth(first), timeZone, today)
}

/** Null where there is no such day. */
function readDay(word: string): Temporal.PlainDate | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(word)) return null
  const [year = 0, month = 0, day = 0] = word.split('-').map(Number)
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' })
  } catch {
    return null
  }
}

function periodOf(first: Temporal.PlainDate, last: Temporal.PlainDate, timeZone: string, today: Temporal.PlainDate): ReadPeriod {
  const before = Temporal.PlainDate.compare
  if (before(last, first) < 0) return no(`the period would end (${last}) before it begins (${first})`)
  if (before(first, today) > 0) return no(`${first} has not begun yet; today is ${today}`)
  if (first.until(last, { largestUnit: 'months' }).months >= MOST_MONTHS) return no(`a report is about ${MOST_MONTHS} months at most`)
  const months = monthsOf(first, last, timeZone)
  return { ok: true, period: { from: `${first}`, to: `${last}`, timeZone, months, soFar: before(last, today) >= 0 } }
}

function monthsOf(first: Temporal.PlainDate, last: Temporal.PlainDate, timeZone: string): readonly ReportMonth[] {
  const months: ReportMonth[] = []
  for (let day = first; Temporal.PlainDate.compare(day, last) <= 0; ) {
    const end = Temporal.PlainDate.compare(lastOfMonth(day), last) < 0 ? lastOfMonth(day) : last
    const next = end.add({ days: 1 })
    months.push({ month: `${day.toPlainYearMonth()}`, from: startOf(day, timeZone), to: startOf(next, timeZone) })
    day = next
  }
  return months
}

const lastOfMonth = (day: Temporal.PlainDate) => day.with({ day: day.daysInMonth })
/** The first moment of the day there, also where a change of clocks takes its midnight away. */
const startOf = (day: Temporal.PlainDate, timeZone: string) => new Date(day.toZonedDateTime(timeZone).epochMilliseconds)
