// The days that an absence note names, in any way people write them, and which day each of them is, seen from the day of the mail.
// Promises null for a day that is none, or that the words leave open. Days are counted since 1 January 1970, so that they can be added to.
import { DAY_ENDINGS, findNamedDates } from './facts/dates.ts'
import type { Reading } from './facts/reading.ts'
import { compileWordings, findWordings } from './facts/wordings.ts'

type Said =
  | { readonly kind: 'date'; readonly year: number | null; readonly month: number; readonly day: number }
  /** Day and month in either order, but for those with dots between: these have the day first everywhere. */
  | { readonly kind: 'numbers'; readonly year: number | null; readonly first: number; readonly second: number; readonly dots: boolean }
  /** Sunday is 0. */
  | { readonly kind: 'weekday'; readonly weekday: number }
  | { readonly kind: 'day-of-month'; readonly day: number }
  | { readonly kind: 'ahead'; readonly days: number }

export interface DayNamed {
  /** Positions in `Reading.plain`. */
  readonly start: number
  readonly end: number
  readonly said: Said
  /** Named beside a date: it tells 5/1 from 1/5. */
  readonly weekday: number | null
}

/** From Sunday on. "Sun" and "sat" alone are words of their own. */
const WEEKDAYS: readonly string[] = [
  'sunday|pazar~|রবিবার~|robibar|الاحد|يوم احد|sonntag|dimanche|domingo',
  'monday|mon|pazartesi~|সোমবার~|shombar|sombar|الاثنين|يوم اثنين|الإثنين|montag|lundi|lunes',
  'tuesday|tue|tues|sali~|মঙ্গলবার~|mongolbar|الثلاثاء|يوم ثلاثاء|الثلاثا|dienstag|mardi|martes',
  'wednesday|wed|carsamba~|বুধবার~|budhbar|الاربعاء|يوم اربعاء|الاربعا|mittwoch|mercredi|miercoles',
  'thursday|thu|thur|thurs|persembe~|বৃহস্পতিবার~|brihospotibar|الخميس|يوم خميس|donnerstag|jeudi|jueves',
  'friday|fri|cuma~|শুক্রবার~|shukrobar|sukrobar|الجمعه|يوم جمعه|freitag|vendredi|viernes',
  'saturday|cumartesi~|শনিবার~|shonibar|السبت|يوم سبت|samstag|samedi|sabado',
]
const WEEKDAY_WORDS = compileWordings(WEEKDAYS.map((phrases, value) => ({ phrases, value, endings: DAY_ENDINGS })))

const AHEAD: readonly string[] = [
  'today|bugun~|আজ|আজকে|اليوم|heute',
  'tomorrow|yarin~|আগামীকাল~|আগামী কাল~|কাল|কালকে|agamikal|غدا|يوم غد|الغد|بكره|morgen|demain|manana',
  'the day after tomorrow|obur gun~|পরশু~|porshu|بعد غد|ubermorgen|apres-demain|pasado manana',
]
const AHEAD_WORDS = compileWordings(AHEAD.map((phrases, value) => ({ phrases, value, endings: DAY_ENDINGS })))

const NUMBERS =
  /(?<![\d/:]|\d\.)(?:(\d{4})([-./])(\d{1,2})\2(\d{1,2})|(\d{1,2})([-./])(\d{1,2})\6(\d{4}|\d{2})|(\d{1,2})(?:\/(\d{1,2})|\.(\d{2})\.?|\.(\d)\.))(?!\d|[/:]\d|\.\d)/g
const IS_TIME_BEFORE = /(?:\bat|\bsaat|\bum|\buhr|الساعه|\ba las|@|[+€$]) ?$/
const IS_TIME_AFTER = /^ ?(?:am\b|pm\b|a\.m|p\.m|uhr\b|h\b|%|hours)/
const OF_MONTH =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th)(?![a-z]| (?:floor|street|avenue|time|line))|(?<![a-z])ayin (\d{1,2})(?!\d)|(?<!\d)(\d{1,2}) ?(?:ই|শে|লা|রা|ঠা)? ?তারিখ|(?:يوم|تاريخ) (\d{1,2})(?![\d/.:-]| ?(?:يوم|ايام|ساع))/g
/** "December 1 to 10": the second day is of the same month. */
const SECOND_OF_MONTH = /^ ?(?:-|to|through|thru|until|till|and) ?(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?![\d:/]|[.,]\d)(?:,? (20\d\d))?/

/** In their order, none overlapping: a date before what is only a part of one. */
export function findDays(reading: Reading): readonly DayNamed[] {
  const kept: DayNamed[] = []
  const taken = new Uint8Array(reading.plain.length + 1)
  const all = [
    ...namedDates(reading),
    ...numericDates(reading.plain),
    ...aheads(reading),
    ...daysOfMonth(reading.plain),
    ...weekdays(reading),
  ]
  for (const day of all) {
    if (taken[day.start] || taken[day.end - 1]) continue
    taken.fill(1, day.start, day.end)
    kept.push(day)
  }
  kept.sort((one, other) => one.start - other.start)
  return joinWeekdays(reading.plain, kept)
}

const only = (start: number, end: number, said: Said): DayNamed => ({ start, end, said, weekday: null })

function namedDates(reading: Reading): readonly DayNamed[] {
  return findNamedDates(reading).flatMap(({ start, end, year, month, day }) => {
    const first = only(start, end, { kind: 'date', year, month, day })
    const second = /^\d/.test(reading.plain.slice(start, start + 1)) ? null : SECOND_OF_MONTH.exec(reading.plain.slice(end, end + 30))
    if (!second) return [first]
    const to = end + second[0].length
    const from = to - second[0].length + second[0].search(/\d/)
    return [first, only(from, to, { kind: 'date', year: second[2] ? Number(second[2]) : year, month, day: Number(second[1]) })]
  })
}

function numericDates(plain: string): readonly DayNamed[] {
  return [...plain.matchAll(NUMBERS)].flatMap(match => {
    const [whole, year4, , month4, day4, first, , second, year, bare, ...others] = match
    const at = (said: Said) => [only(match.index, match.index + whole.length, said)]
    if (year4) return at({ kind: 'date', year: Number(year4), month: Number(month4), day: Number(day4) })
    if (first)
      return at({ kind: 'numbers', year: fullYear(String(year)), first: Number(first), second: Number(second), dots: whole.includes('.') })
    const isTime = IS_TIME_BEFORE.test(plain.slice(Math.max(0, match.index - 10), match.index))
    if (isTime || IS_TIME_AFTER.test(plain.slice(match.index + whole.length, match.index + whole.length + 8)) || whole === '24/7') return []
    return at({ kind: 'numbers', year: null, first: Number(bare), second: Number(others.find(Boolean)), dots: whole.includes('.') })
  })
}

const fullYear = (written: string) => (written.length === 2 ? 2000 + Number(written) : Number(written))

function daysOfMonth(plain: string): readonly DayNamed[] {
  return [...plain.matchAll(OF_MONTH)].map(match => {
    const day = Number(match.slice(1).find(Boolean))
    return only(match.index, match.index + match[0].length, { kind: 'day-of-month', day })
  })
}

const NO_DAY_AHEAD = /(?:guten|good|la|gunaydin) $/

function aheads(reading: Reading): readonly DayNamed[] {
  return findWordings(reading, AHEAD_WORDS).flatMap(({ start, end, last, value }) =>
    NO_DAY_AHEAD.test(reading.plain.slice(Math.max(0, start - 8), start))
      ? []
      : [only(start, reading.words[last]?.end ?? end, { kind: 'ahead', days: value })],
  )
}

function weekdays(reading: Reading): readonly DayNamed[] {
  return findWordings(reading, WEEKDAY_WORDS).map(({ start, end, last, value }) =>
    only(start, reading.words[last]?.end ?? end, { kind: 'weekday', weekday: value }),
  )
}

const BESIDE = /^[\s,.(]*(?:'?[a-z]{1,3} )?(?:the |den |dem |le |el |of |yani |gunu |রোজ |الموافق |يوم |بتاريخ |ال)?[\s,(]*$/

/** "Monday, 5 January" and "5 Ocak Pazartesi" are one day. */
function joinWeekdays(plain: string, days: readonly DayNamed[]): readonly DayNamed[] {
  const joined: DayNamed[] = []
  for (const day of days) {
    const before = joined.at(-1)
    const one = before && before.end + 16 >= day.start && BESIDE.test(plain.slice(before.end, day.start)) ? joinTwo(before, day) : null
    if (one) joined[joined.length - 1] = one
    else joined.push(day)
  }
  return joined
}

function joinTwo(one: DayNamed, other: DayNamed): DayNamed | null {
  const { said: a } = one
  const { said: b } = other
  if ((a.kind === 'weekday') === (b.kind === 'weekday') || one.weekday !== null) return null
  const [date, weekday] = a.kind === 'weekday' ? [b, a.weekday] : [a, b.kind === 'weekday' ? b.weekday : null]
  return date.kind === 'ahead' ? null : { start: one.start, end: other.end, said: date, weekday }
}

export interface Seen {
  /** The day to count from. */
  readonly from: number
  /** Whether a date may be that day itself: the last day away may be the day of the mail, the first day back may not. A weekday lies ahead. */
  readonly inclusive: boolean
  /** What 1/5 is where nothing else tells: 5 January for `month-day`. */
  readonly order: 'day-month' | 'month-day' | 'always day-month'
}

const DAY_MS = 86_400_000
/** A day without its year that would lie further ahead has more likely just gone by: somebody forgot to switch the answer off. */
const FURTHEST = 300
const NEAR = 120
const YEAR = 370

export const dayOf = (date: Date): number => Math.floor(date.getTime() / DAY_MS)
export const isoOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10)

export function resolveDay({ said, weekday }: DayNamed, seen: Seen): number | null {
  const earliest = seen.inclusive ? seen.from : seen.from + 1
  switch (said.kind) {
    case 'date':
      return dateFrom(said.year, said.month, said.day, earliest)
    case 'numbers':
      return chooseReading(said, weekday, seen, earliest)
    case 'weekday':
      return seen.from + 1 + ((said.weekday - weekdayOf(seen.from + 1) + 7) % 7)
    case 'day-of-month':
      return dayOfMonthFrom(said.day, earliest)
    case 'ahead':
      return seen.from + said.days
  }
}

/** 1 January 1970 was a Thursday. */
const weekdayOf = (day: number) => (day + 4) % 7

function dayNumber(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1970 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? dayOf(date) : null
}

function dateFrom(year: number | null, month: number, day: number, earliest: number): number | null {
  if (year !== null) return dayNumber(year, month, day)
  const thisYear = new Date(earliest * DAY_MS).getUTCFullYear()
  const next = [thisYear, thisYear + 1].map(one => dayNumber(one, month, day)).find(one => one !== null && one >= earliest)
  return next != null && next <= earliest + FURTHEST ? next : null
}

function chooseReading(
  { year, first, second, dots }: Said & { readonly kind: 'numbers' },
  weekday: number | null,
  { from, order }: Seen,
  earliest: number,
): number | null {
  const dayFirst = dateFrom(year, second, first, earliest)
  const monthBefore = dateFrom(year, first, second, earliest)
  if (second <= 12 && (dots || order === 'always day-month')) return dayFirst
  const [likely, other] = order === 'month-day' ? [monthBefore, dayFirst] : [dayFirst, monthBefore]
  const readings = [likely, other].filter(day => day !== null)
  const within = (days: number) => readings.filter(day => day >= earliest && day <= from + days)
  const fitting = weekday === null ? [] : readings.filter(day => weekdayOf(day) === weekday)
  const near = within(NEAR)
  if (fitting.length === 1) return fitting[0] ?? null
  return (near.length === 1 ? near[0] : within(YEAR)[0]) ?? null
}

function dayOfMonthFrom(day: number, earliest: number): number | null {
  const date = new Date(earliest * DAY_MS)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()]
  const next = [0, 1, 2].map(more => dayNumber(year + Math.floor((month + more) / 12), ((month + more) % 12) + 1, day))
  return next.find(one => one !== null && one >= earliest) ?? null
}
