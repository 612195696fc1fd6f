// The day on which the writer of an absence note is back, with the words that say so: "back on 5 January", "10 Aralık'a kadar izindeyim".
// Promises the first day back, never a day that no phrase of returning or of being away governs: opening hours are no return date.
// "Until" counts the day it names as away. Refuses days that are over, and days more than a year ahead. Linear; of a long text only the head.
import { cleanLine } from './clean.ts'
import { plainOf, type Reading, readPiece, spanOf } from './facts/reading.ts'
import type { ReturnDate } from './letter.ts'
import { type DayNamed, dayOf, findDays, isoOf, resolveDay, type Seen } from './return-days.ts'
import {
  ABSENT,
  ABSENT_BETWEEN,
  BACK_BEFORE,
  BACK_BEHIND,
  FILL,
  NEAR_BEFORE,
  NEAR_BEHIND,
  NEGATED,
  PRESENT,
  UNTIL_BEFORE,
  UNTIL_BEHIND,
} from './return-words.ts'

export interface ReturnContext {
  readonly sentAt: Date
  /** BCP 47, the writer's first. Only `en-US` writes the month first. */
  readonly languages?: readonly string[]
}

const READ_MAX = 10_000
const WORDS_MAX = 160
const FURTHEST_DAYS = 370

/** How a day was said: the first day back, or the last day away, which "until" and the end of a range name. */
type Role = 'back' | 'until'

interface Claim {
  readonly day: DayNamed
  readonly role: Role
  /** Positions in `Reading.plain` of the words that say it. */
  readonly start: number
  readonly end: number
}

type Side = 'left' | 'right'

/** Words that say what a day is. */
interface Governor {
  readonly role: Role
  readonly start: number
  readonly end: number
  /** Where the day usually stands. */
  readonly side: Side
  /** Where else to look for it. */
  readonly else: Side | null
}

const OPEN = '[\\p{L}\\p{M}]*'
const alternatives = (list: string) =>
  plainOf(
    list
      .trim()
      .split(/\s*\n\s*/)
      .join('|')
      .replaceAll('\\p{N}', '\\d'),
  ).replaceAll('~', OPEN)
/** Whole words; an Arabic one may carry "and" on its back. */
const words = (list: string, flags = 'gu') =>
  new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])و?(?:${alternatives(list)})(?![\\p{L}\\p{M}\\p{N}])`, flags)
const filling = (list: string, first = '') =>
  new RegExp(`^${first}(?:[\\s,.():-]*(?<![\\p{L}\\p{M}\\p{N}])(?:${alternatives(list)})(?![\\p{L}\\p{M}\\p{N}]))*[\\s,.():-]*$`, 'u')

const GOVERNORS: readonly (readonly [pattern: RegExp, role: Role, side: Side])[] = [
  [words(BACK_BEFORE), 'back', 'right'],
  [words(BACK_BEHIND), 'back', 'left'],
  [words(UNTIL_BEFORE), 'until', 'right'],
  [words(UNTIL_BEHIND), 'until', 'left'],
]

export function readReturnDate(text: string, { sentAt, languages = [] }: ReturnContext): ReturnDate | null {
  const from = dayOf(sentAt)
  if (!Number.isFinite(from)) return null
  const reading = readPiece(text, 0, Math.min(text.length, READ_MAX))
  // A day of return is believed before a last day away, and of two of a kind the first.
  const claims = findClaims(reading).sort((one, other) => one.role.localeCompare(other.role) || one.start - other.start)
  const order = orderOf(languages[0]?.toLowerCase())
  for (const claim of claims) {
    const day = firstDayBack(claim, claims, { from, order })
    if (day !== null) return account(reading, claim, day)
  }
  return null
}

/** English is written by people of both habits; no other language of ours puts the month first. */
function orderOf(language: string | undefined): Seen['order'] {
  if (language === 'en-us') return 'month-day'
  return language === undefined || language.split('-')[0] === 'en' ? 'day-month' : 'always day-month'
}

type From = Omit<Seen, 'inclusive'>

function firstDayBack(claim: Claim, claims: readonly Claim[], seen: From): number | null {
  const day = claim.role === 'until' ? dayAfter(claim.day, seen) : resolveDay(claim.day, { ...seen, ...baseOf(claim, claims, seen) })
  return day !== null && day > seen.from && day <= seen.from + FURTHEST_DAYS ? day : null
}

function dayAfter(day: DayNamed, seen: From): number | null {
  const last = resolveDay(day, { ...seen, inclusive: true })
  return last === null ? null : last + 1
}

/** "Away until 18 December, back on Monday" means the Monday after. */
function baseOf({ day: { said } }: Claim, claims: readonly Claim[], seen: From): Pick<Seen, 'from' | 'inclusive'> {
  const vague = said.kind === 'weekday' || said.kind === 'day-of-month'
  const until = vague ? claims.find(({ role }) => role === 'until') : undefined
  const away = until ? dayAfter(until.day, seen) : null
  const later = away !== null && away <= seen.from + FURTHEST_DAYS ? away - 1 : seen.from
  return { from: Math.max(later, seen.from), inclusive: false }
}

function account(reading: Reading, { role, start, end }: Claim, day: number): ReturnDate {
  const said = cleanLine(spanOf(reading, start, end).words, WORDS_MAX)
  const how = role === 'back' ? 'names the day of return' : 'names the last day away, and the day after is the first one back'
  return { day: isoOf(day), words: said, because: `${how}: "${said}"` }
}

function findClaims(reading: Reading): Claim[] {
  const { plain } = reading
  const days = findDays(reading)
  // "After tomorrow" is a day, and no word about one.
  const governors = findGovernors(plain).filter(({ start, end }) => !days.some(day => start >= day.start && end <= day.end))
  const scene = { plain, days, governors }
  const said = governors.flatMap((_, index) => claimOf(scene, index))
  const untils = new Set(said.filter(({ role }) => role === 'until').map(({ day }) => day))
  // A day with "until" at its side is no day of return, though a word of returning stands near.
  return [...said.filter(({ role, day }) => role === 'until' || !untils.has(day)), ...rangeClaims(scene)]
}

/** In their order; where two overlap, the one that begins first, and of these the longer. */
function findGovernors(plain: string): readonly Governor[] {
  const found = GOVERNORS.flatMap(([pattern, role, side]) =>
    [...plain.matchAll(pattern)].map(({ 0: match, index }) => ({
      role,
      side,
      else: otherSide(role, side, match),
      start: index,
      end: index + match.length,
    })),
  )
  const kept: Governor[] = []
  for (const one of found.sort((a, b) => a.start - b.start || b.end - a.end)) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one)
  return kept
}

/** "Until" has its day at one side only, and "and will be back" begins anew. */
function otherSide(role: Role, side: Side, match: string): Side | null {
  if (role === 'until' || match.startsWith('و')) return null
  return side === 'left' ? 'right' : 'left'
}

interface Scene {
  readonly plain: string
  readonly days: readonly DayNamed[]
  readonly governors: readonly Governor[]
}

/** The day that a word speaks of: the next one on its usual side, else for words of returning the one on the other. */
function claimOf(scene: Scene, index: number): readonly Claim[] {
  const governor = scene.governors[index]
  if (!governor) return []
  const beside = (side: Side | null) => side && dayBeside(scene, index, governor, side)
  const day = beside(governor.side) ?? beside(governor.else)
  if (!day) return []
  const claim = { day, role: governor.role, start: Math.min(day.start, governor.start), end: Math.max(day.end, governor.end) }
  return claim.role === 'back' || (!staysOpen(scene.plain, governor) && isAbsence(scene, claim)) ? [claim] : []
}

function dayBeside({ plain, days, governors }: Scene, index: number, governor: Governor, side: Side): DayNamed | null {
  const at =
    side === 'right' ? days.findIndex(({ start }) => start >= governor.end) : days.findLastIndex(({ end }) => end <= governor.start)
  const day = days[at]
  const next = governors[side === 'right' ? index + 1 : index - 1]
  if (!day || isOpeningHours(plain, days, at)) return null
  const [from, to] = side === 'right' ? [governor.end, day.start] : [day.end, governor.start]
  const between = next && next.start >= from && next.end <= to
  return !between && to - from <= GAP_MAX && reaches(plain.slice(from, to), governor, side) ? day : null
}

const GAP_MAX = 70
const SENTENCE_END = /[.!?;](?:\s|$)|\n\s*\n/
const ABBREVIATIONS = /(?<![a-z])(?:incl|inkl|approx|ca|mon|tues?|wed|thur?s?|fri|sat|sun|resp)\./g
const FILLED = filling(FILL)
const NEAR_RIGHT = filling(NEAR_BEFORE)
const NEAR_LEFT = filling(NEAR_BEHIND, "(?:-?'?[\\p{L}\\p{M}]{1,6}(?![\\p{L}\\p{M}]))?")
const LABELLED = /^[\s:(-]{0,4}(?:[\p{L}\p{M}]{1,12}[ :]{1,2}){0,2}$/u
const KEPT_AWAY = words(ABSENT_BETWEEN, 'u')

/** Whether a word is near enough to a day, by what stands between them. */
function reaches(gap: string, { role, side: usual }: Governor, side: Side): boolean {
  if (SENTENCE_END.test(gap.replace(ABBREVIATIONS, ''))) return false
  if (role === 'until') return (side === 'right' ? NEAR_RIGHT : NEAR_LEFT).test(gap)
  if (side === 'left') return usual === 'left' ? !KEPT_AWAY.test(gap) : FILLED.test(gap)
  return usual === 'right' || LABELLED.test(gap)
}

const SENTENCE_MAX = 140
const IS_ABSENT = words(ABSENT, 'u')
const IS_PRESENT = words(PRESENT, 'u')
const IS_NEGATED = words(NEGATED, 'u')
const PRESENT_MAX = 40

const sentenceBefore = (plain: string, at: number) =>
  plain
    .slice(Math.max(0, at - SENTENCE_MAX), at)
    .split(SENTENCE_END)
    .at(-1) ?? ''
const sentenceBehind = (plain: string, at: number) => plain.slice(at, at + SENTENCE_MAX).split(SENTENCE_END)[0] ?? ''

/** "Submit it until Friday" is no absence; the sentence has to say that somebody is away, or of a return after that day. */
function isAbsence({ plain, governors }: Scene, { start, end }: Pick<Claim, 'start' | 'end'>): boolean {
  const [before, behind] = [sentenceBefore(plain, start), sentenceBehind(plain, end)]
  const within = governors.some(({ role, ...at }) => role === 'back' && at.start >= start - before.length && at.end <= end + behind.length)
  return within || IS_ABSENT.test(before) || IS_ABSENT.test(behind)
}

/** "The shop is open until Friday" says nothing of anybody's absence. */
function staysOpen(plain: string, { side, start, end }: Governor): boolean {
  const beside = side === 'right' ? sentenceBefore(plain, start).slice(-PRESENT_MAX) : sentenceBehind(plain, end).slice(0, PRESENT_MAX)
  return IS_PRESENT.test(beside) && !IS_NEGATED.test(beside)
}

const LINK =
  /^(?:'?[a-z]{1,4})?[\s,(]*(?:-|to|through|thru|until|till|and|bis|zum|au|al|hasta|y|ile|ve|থেকে|হতে|ও|এবং|الي|وحتي|حتي|و)[\s(]*(?:the |on |zum |el |le |al |dem |den |يوم |تاريخ )?\s*$/
const COMPACT =
  /(?<!\d)\d{1,2}(?:st|nd|rd|th|\.|er|ই|শে|লা|রা|ঠা)? ?(?:-|to|and|bis|bis zum|au|al|y|y el|ile|থেকে|হতে|ও|এবং|الي|و|حتي|وحتي) ?(?:the |el )?$/

/** Both ends of "Monday to Friday" are weekdays: such hours are no return. */
function isOpeningHours(plain: string, days: readonly DayNamed[], at: number): boolean {
  return [at, at + 1].some(index => {
    const [from, to] = [days[index - 1], days[index]]
    return from?.said.kind === 'weekday' && to?.said.kind === 'weekday' && LINK.test(plain.slice(from.end, to.start))
  })
}

/** The last day of a range is the last day away, where the sentence says that somebody is. */
function rangeClaims(scene: Scene): readonly Claim[] {
  return scene.days.flatMap((day, index) => {
    const start = rangeStart(scene.plain, scene.days, index)
    return start !== null && isAbsence(scene, { start, end: day.end }) ? [{ day, role: 'until', start, end: day.end }] : []
  })
}

function rangeStart(plain: string, days: readonly DayNamed[], index: number): number | null {
  const [from, to] = [days[index - 1], days[index]]
  if (!to) return null
  if (from && LINK.test(plain.slice(from.end, to.start))) return from.start
  const compact = to.said.kind === 'weekday' ? null : COMPACT.exec(plain.slice(Math.max(0, to.start - 20), to.start))
  return compact ? to.start - compact[0].length : null
}
