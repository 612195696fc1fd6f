// Where the thing or the customer is: floor, room, ward, gate, a branch by its name, a street address, whatever follows "Location:".
// Promises places as they are worded, neighbours joined ("الطابق ٢، غرفة ٢١٤"), without case endings behind them.
// Refuses departments, bare nouns such as "the office", and, outside a signature, bare names of cities.
import {
  ARABIC_BRANCH,
  BENGALI_HEADS,
  BRANCH_HEADS,
  CITIES,
  NAMED_PLACES,
  NO_BENGALI_NAME,
  NO_BRANCH_NAME,
  NUMBERED_PLACES,
  PLACE_LABELS,
  UNSPACED_PLACE,
} from '../lexicon/places.ts'
import { type FoundPlace, findAddresses, foldPattern, isCapital } from './addresses.ts'
import type { Reading } from './reading.ts'

const PREFIX = '(?:(?<=(?<![\\p{L}])[وفبلكf]|(?<![\\p{L}])(?:وب|ول|لل))|(?<![\\p{L}\\p{M}\\d/.-]))'
const NUMBERED = new RegExp(`${PREFIX}(?:${NUMBERED_PLACES.map(foldPattern).join('|')})`, 'gu')
const NAMED = new RegExp(`${PREFIX}(?:${NAMED_PLACES.map(foldPattern).join('|')})(?!\\p{L}{6})`, 'gu')
const BRANCH = new RegExp(
  `(?<![\\p{L}\\d])${BRANCH_HEADS}(?=(?:n?(?:da|de|ta|te|daki|deki|dan|den|in|un|a|e|i|u|nin|nun))?(?![\\p{L}\\d-]))(?! ?(?:365|\\d{4}|manager|application|hours|app|supplies|chair))`,
  'gu',
)
const LABELLED = new RegExp(
  `(?:^|[\\n.•*-])[ ]{0,3}(?:[\\p{L}]{0,12} )?${PLACE_LABELS}(?: [\\p{L}]{1,12})? ?[:=] ?(?=[^\\s])([^\\n]{2,120})`,
  'gu',
)

export function findPlaces(reading: Reading, signature: boolean): FoundPlace[] {
  const found = [...labelled(reading), ...findAddresses(reading)]
  for (const place of [
    ...numbered(reading),
    ...named(reading),
    ...branches(reading),
    ...bengaliBranches(reading),
    ...arabicBranches(reading),
    ...unspaced(reading),
    ...(signature ? cities(reading) : []),
  ]) {
    if (!found.some(other => other.start < place.end && place.start < other.end)) found.push(place)
  }
  return joined(
    reading,
    found.sort((one, other) => one.start - other.start),
  )
}

function numbered(reading: Reading): FoundPlace[] {
  return [...reading.plain.matchAll(NUMBERED)]
    .filter(match => !isReference(reading, match.index, match[0]))
    .map(match => ({ start: match.index, end: match.index + match[0].length, because: 'a numbered place' }))
}

/** "Block C" and "hall A" need their capital; "the floor 3 times" is no floor. */
function isReference(reading: Reading, start: number, place: string): boolean {
  const after = reading.plain.slice(start + place.length, start + place.length + 10)
  if (/^ ?(?:times|x|minutes?|hours?|days?|users?|people|and a half|adet|tane|%|টি|টা|জন|years?|inch|gb|of the day)/.test(after)) return true
  const letter = / ([a-z])$/.exec(place)
  return letter !== null && /[a-z]/.test(reading.text.charAt(reading.at[start + place.length - 1] ?? 0))
}

function named(reading: Reading): FoundPlace[] {
  return [...reading.plain.matchAll(NAMED)]
    .filter(match => !isHeading(reading, match.index, match[0]))
    .map(match => {
      const end = match.index + match[0].length
      return {
        start: match.index,
        end: /(?:meeting|conference|board|training|interview|seminar) room$/.test(match[0]) ? withProperName(reading, end) : end,
        because: 'a place by its purpose',
      }
    })
}

/** A line of its own is a heading. */
function isHeading(reading: Reading, start: number, place: string): boolean {
  return (
    !place.includes(' ') &&
    /(?:^|\n)[= ]{0,4}$/.test(reading.plain.slice(0, start).slice(-5)) &&
    /^[:= ]{0,4}(?:\n|$)/.test(reading.plain.slice(start + place.length, start + place.length + 6))
  )
}

/** "meeting room Curlew". */
function withProperName(reading: Reading, end: number): number {
  const word = /^ ([a-z][a-z]{2,14})(?![\p{L}])/u.exec(reading.plain.slice(end, end + 20))
  if (!word || !isCapital(reading, end + 1) || NO_BRANCH_NAME.test(word[1] ?? '')) return end
  return end + word[0].length
}

function branches(reading: Reading): FoundPlace[] {
  const found: FoundPlace[] = []
  for (const match of reading.plain.matchAll(BRANCH)) {
    const start = nameBefore(reading, match.index)
    if (start < match.index) found.push({ start, end: match.index + match[0].length, because: 'a branch by its name' })
  }
  return found
}

/** Up to two words in capitals right before a position. */
function nameBefore(reading: Reading, position: number): number {
  let start = position
  for (let count = 0; count < 2; count++) {
    const word = /([\p{L}\p{M}'.-]{2,20}) $/u.exec(reading.plain.slice(Math.max(0, start - 22), start))?.[1]
    if (!word) break
    const from = start - word.length - 1
    if (
      !isCapital(reading, from) ||
      /\p{L}{4}\.$/u.test(word) ||
      NO_BRANCH_NAME.test(word) ||
      /\p{L}$/u.test(reading.plain.slice(0, from).slice(-1))
    )
      break
    start = from
  }
  return start
}

const BENGALI_BRANCH = new RegExp(
  `((?:[\\p{L}\\p{M}]{2,16} )?[\\p{L}\\p{M}]{2,16}) ${foldPattern(BENGALI_HEADS)}(?=(?:ে|র|ের|য|তে|য়)?(?![\\p{L}\\p{M}]))`,
  'gu',
)

/** "সিলেট জিন্দাবাজার শাখা": one word before the head, two where the line begins with them or the first is a city. */
function bengaliBranches(reading: Reading): FoundPlace[] {
  return [...reading.plain.matchAll(BENGALI_BRANCH)].flatMap(match => {
    const words = (match[1] ?? '').split(' ')
    const last = words.at(-1) ?? ''
    if (NO_BENGALI_NAME.test(last) || /(?:ের|কে|তে|ছে|ছি|বে)$/.test(last)) return []
    const begins = match.index === 0 || /[\n,(:]\s?$/.test(reading.plain.slice(0, match.index).slice(-2))
    const both = words.length === 2 && !NO_BENGALI_NAME.test(words[0] ?? '') && (begins || IS_CITY.test(words[0] ?? ''))
    const start = both || words.length === 1 ? match.index : match.index + (words[0]?.length ?? 0) + 1
    return [{ start, end: match.index + match[0].length, because: 'a branch by its name' }]
  })
}

const ARABIC_IN = new RegExp(
  `(?:في |ب|فى |من |الي |ل)((?:ال)?${ARABIC_BRANCH} (?!رقم|اخر|جديد|تاني)(?:ال\\p{L}{2,12}(?: ال\\p{L}{2,12})?|\\p{L}{3,12} \\p{L}{3,12}))(?![\\p{L}])`,
  'gu',
)
const ARABIC_CITY_BRANCH = new RegExp(
  `(?<![\\p{L}])(?:[وفبل]|ال)?(${ARABIC_BRANCH} (?:${CITIES.map(foldPattern).join('|')}))(?![\\p{L}])`,
  'gu',
)

/** "في فرع العليا"; a branch of a city is one without "in" as well. */
function arabicBranches(reading: Reading): FoundPlace[] {
  if (!/[\u0621-\u064a]/.test(reading.plain)) return []
  const found = [...reading.plain.matchAll(ARABIC_CITY_BRANCH), ...reading.plain.matchAll(ARABIC_IN)].map(match => {
    const end = match.index + match[0].length
    return { start: end - (match[1] ?? '').length, end, because: 'a branch by its name' }
  })
  return found.filter((place, index) => !found.slice(0, index).some(other => other.start < place.end && place.start < other.end))
}

function unspaced(reading: Reading): FoundPlace[] {
  if (!/[\u4e00-\u9fff]/.test(reading.plain)) return []
  return [...reading.plain.matchAll(UNSPACED_PLACE)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    because: 'a numbered place',
  }))
}

function labelled(reading: Reading): FoundPlace[] {
  const found: FoundPlace[] = []
  for (const match of reading.plain.matchAll(LABELLED)) {
    const rest = match[1] ?? ''
    const kept = /^(?:.(?!\. |;| - |[.!?]$|\t| \| ))*.?/u.exec(rest)?.[0].replace(/[\s.,;]+$/, '') ?? ''
    const start = match.index + match[0].length - rest.length
    if (kept.length >= 2 && kept.length <= 100 && /\p{L}/u.test(kept))
      found.push({ start, end: start + kept.length, because: 'stands behind its label' })
  }
  return found
}

const IS_CITY = new RegExp(`^(?:${CITIES.map(foldPattern).join('|')})$`, 'u')
const CITY = new RegExp(
  `(?:^|\\n|[,/|·-] ?)((?:${CITIES.map(foldPattern).join('|')})(?: [\\p{L}\\p{M}]{3,12})?)\\.?[ ]{0,3}(?=\\n|$)`,
  'gu',
)

/** In a signature a city closes a line; a district may stand before it. */
function cities(reading: Reading): FoundPlace[] {
  return [...reading.plain.matchAll(CITY)].map(match => {
    const city = match[1] ?? ''
    const end = match.index + match[0].trimEnd().replace(/\.$/, '').length
    const start = match.index + match[0].indexOf(city)
    return { start: withDistrict(reading, start), end, because: 'a city in the signature' }
  })
}

function withDistrict(reading: Reading, start: number): number {
  const line = reading.plain.lastIndexOf('\n', start - 1) + 1
  const district = /^[ ]{0,2}([\p{L}\p{M}]{3,20})(?:,| ?\/) ?$/u.exec(reading.plain.slice(line, start))
  return district ? line + district[0].indexOf(district[1] ?? '') : start
}

/** Places beside each other are one place: "Lab, 1st floor", "3. kat, oda 12". */
function joined(reading: Reading, places: readonly FoundPlace[]): FoundPlace[] {
  const whole: FoundPlace[] = []
  for (const place of places) {
    const last = whole.at(-1)
    const gap = last ? reading.plain.slice(last.end, place.start) : ''
    if (last && /^(?:,? ?| - | ?\/ ?| (?:in|of|on) (?:the )?|(?:ে|র|ের|য)? )$/.test(gap))
      whole[whole.length - 1] = { ...last, end: place.end }
    else whole.push(place)
  }
  return whole
}
