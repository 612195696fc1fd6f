// Dates as written, with the day as yyyy-mm-dd where the words leave no doubt: a month by name with its year, or numbers that can be read
// one way only. Promises the exact words for all of them. Refuses to compute days from "tomorrow" or "Monday": they are kept as written.
import { MONTHS, RELATIVE_DAYS, WEEKDAYS } from '../lexicon/dates.ts'
import type { Reading } from './reading.ts'
import { compileWordings, findWordings, type Hit } from './wordings.ts'

export interface FoundDate {
  readonly start: number
  readonly end: number
  readonly value: string | null
}

type DateWord = { readonly kind: 'month'; readonly month: number } | { readonly kind: 'day' }
const DAY: DateWord = { kind: 'day' }
/** A day of a month that is called by its name; the year where it stands there too. */
export interface NamedDate {
  readonly start: number
  readonly end: number
  readonly year: number | null
  readonly month: number
  readonly day: number
}

const TURKISH_ENDINGS = /^(?:'?(?:i|u|da|de|ta|te|dan|den|tan|ten|in|un|a|e|ya|ye|nda|nde|ndan|nden|lik|luk|daki|deki|taki|teki|nin|nun))$/
const BENGALI_ENDINGS = /^(?:ে|তে|র|ের|য়|য|থেকে|ই|েই|রে)$/
/** What the name of a month or weekday may carry in the languages that have endings. */
export const DAY_ENDINGS = new RegExp(`${TURKISH_ENDINGS.source}|${BENGALI_ENDINGS.source}`)
const DATE_WORDS = compileWordings<DateWord>([
  ...MONTHS.map((phrases, index) => ({ phrases, value: { kind: 'month', month: index + 1 } as const, endings: DAY_ENDINGS })),
  ...[...WEEKDAYS, ...RELATIVE_DAYS].map(phrases => ({ phrases, value: DAY, endings: DAY_ENDINGS })),
])

const NUMERIC = /(?<![\d./:-])(?:(\d{4})([-./])(\d{1,2})\2(\d{1,2})|(\d{1,2})([-./])(\d{1,2})\6(\d{4}|\d{2}))(?![\d/-]|\.\d)/g

export function findDates(reading: Reading): FoundDate[] {
  const named = findWordings(reading, DATE_WORDS).flatMap(hit => dateAt(reading, hit))
  return [...numericDates(reading), ...named].sort((one, other) => one.start - other.start)
}

export function findNamedDates(reading: Reading): readonly NamedDate[] {
  return findWordings(reading, DATE_WORDS).flatMap(hit => (hit.value.kind === 'month' ? namedAt(reading, hit, hit.value.month) : []))
}

function numericDates(reading: Reading): FoundDate[] {
  const found: FoundDate[] = []
  for (const match of reading.plain.matchAll(NUMERIC)) {
    const [whole, year4, , month4, day4, first, , second, year] = match
    const value = year4 ? iso(Number(year4), Number(month4), Number(day4)) : fromParts(Number(first), Number(second), String(year))
    const possible = value !== null || (!year4 && mayBeEither(Number(first), Number(second), String(year)))
    if (possible) found.push({ start: match.index, end: match.index + whole.length, value })
  }
  return found
}

/** Day and month could change places, or the year is written short. */
function mayBeEither(first: number, second: number, year: string): boolean {
  if (year.length === 4) return first > 0 && second > 0 && first <= 12 && second <= 12
  return first > 0 && second > 0 && Math.max(first, second) <= 31 && Math.min(first, second) <= 12
}

/** 03/04/2025 may be either; 13/04/2025 and 04/04/2025 may not. */
function fromParts(first: number, second: number, year: string): string | null {
  if (year.length !== 4) return null
  if (second > 12) return iso(Number(year), first, second)
  return first > 12 || first === second ? iso(Number(year), second, first) : null
}

function iso(year: number, month: number, day: number): string | null {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  if (year < 1900 || year > 2199 || day < 1 || day > length) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

const DAY_BEFORE = /(?<!\d|\d[./:])(\d{1,2})(?:st|nd|rd|th|\.|er|º|ই|শে|লা|রা|ঠা)?[ -]{0,2}(?:of |de |(?:من )?(?:شهر )?)?$/u
const DAY_AFTER = /^\.?[ -]{1,2}(\d{1,2})(?:st|nd|rd|th)?(?![\d:]|[.,]\d)/
const YEAR_AFTER = /^[ ,./-]{1,2}(?:de )?((?:19|20)\d\d)(?!\d)/

function dateAt(reading: Reading, hit: Hit<DateWord>): FoundDate[] {
  if (hit.value.kind === 'day') return [{ start: hit.start, end: reading.words[hit.last]?.end ?? hit.end, value: null }]
  return namedAt(reading, hit, hit.value.month).map(({ start, end, year, month, day }) => ({
    start,
    end,
    value: year === null ? null : iso(year, month, day),
  }))
}

function namedAt(reading: Reading, hit: Hit<DateWord>, month: number): NamedDate[] {
  const whole = reading.words[hit.last]?.end ?? hit.end
  const before = DAY_BEFORE.exec(reading.plain.slice(Math.max(0, hit.start - 12), hit.start))
  const after = before ? null : DAY_AFTER.exec(reading.plain.slice(whole, whole + 8))
  const day = Number(before?.[1] ?? after?.[1] ?? 0)
  if (day < 1 || day > 31) return []
  const yearFrom = whole + (after?.[0].length ?? 0)
  const year = YEAR_AFTER.exec(reading.plain.slice(yearFrom, yearFrom + 10))
  const start = hit.start - (before?.[0].length ?? 0)
  return [{ start, end: yearFrom + (year?.[0].length ?? 0), year: year ? Number(year[1]) : null, month, day }]
}
