// Where the thing or the customer is: floor, room, ward, gate, a branch by its name, a street address, whatever follows "Location:".
// Promises places as they are worded, neighbours joined ("الطابق ٢، غرفة ٢١٤"), without case endings behind them.
// Refuses departments, bare nouns such as "the office", and, outside a signature, bare names of cities.
import {
  ARABIC_BRANCH,
  ARABIC_NAMED_BRANCH,
  BENGALI_HEADS,
  BRANCH_HEADS,
  CITIES,
  NAMED_PLACES,
  NO_ARABIC_NAME,
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
  `(?<![\\p{L}\\d])${BRANCH_HEADS}(?=(?:[ny]?(?:da|de|ta|te|daki|deki|taki|teki|dan|den|tan|ten|in|un|a|e|i|u|nin|nun|miz|muz))?(?![\\p{L}\\d-]))(?! ?(?:365|\\d{4}|manager|application|hours|app|supplies|chair))`,
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
    ...calledRooms(reading),
    ...officesIn(reading),
    ...cities(reading, signature),
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
  if (
    /^ ?(?:times|x|minutes?|hours?|days?|users?|people|and a half|adet|tane|%|টি|টা|জন|years?|inch|gb|cm|mm|metre|meters?|of the day|or \d|items?|pieces|pcs)/.test(
      after,
    )
  )
    return true
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
    if (NO_BENGALI_NAME.test(last) || (/(?:ে|ের|কে|ছি|দিন|টা|টি)$/.test(last) && !IS_CITY.test(last))) return []
    const begins = match.index === 0 || /[\n,(:]\s?$/.test(reading.plain.slice(0, match.index).slice(-2))
    const both = words.length === 2 && !NO_BENGALI_NAME.test(words[0] ?? '') && (begins || IS_CITY.test(words[0] ?? ''))
    const start = both || words.length === 1 ? match.index : match.index + (words[0]?.length ?? 0) + 1
    return [{ start, end: match.index + match[0].length, because: 'a branch by its name' }]
  })
}

const ARABIC_NAMED = new RegExp(`(?<![\\p{L}])(?:[وف]?(?:ب|ل)|و)?(${ARABIC_NAMED_BRANCH} (ال\\p{L}{2,12}))(?![\\p{L}])`, 'gu')
const ARABIC_CITY_BRANCH = new RegExp(
  `(?<![\\p{L}])(?:[وفبل]|ال)?(${ARABIC_BRANCH} (?:(?:في|ب) ?)?(?:${CITIES.map(foldPattern).join('|')}))(?![\\p{L}])`,
  'gu',
)

/** "فرع العليا", and whatever else is called after its city: "مكتب جدة", "فرعنا في إربد". */
function arabicBranches(reading: Reading): FoundPlace[] {
  if (!/[\u0621-\u064a]/.test(reading.plain)) return []
  const called = [...reading.plain.matchAll(ARABIC_NAMED)].filter(match => !NO_ARABIC_NAME.test(match[2] ?? ''))
  const found = [...reading.plain.matchAll(ARABIC_CITY_BRANCH), ...called].map(match => {
    const end = match.index + match[0].length
    return { start: end - (match[1] ?? '').length, end, because: 'a branch by its name' }
  })
  return found.filter((place, index) => !found.slice(0, index).some(other => other.start < place.end && place.start < other.end))
}

const OFFICE_IN =
  /(?<![\p{L}])(?:office|branch|warehouse|site|depot|plant|showroom|factory|store|shop|clinic|campus|workshop)s? in ((?:[\p{L}'-]{3,16})(?: [\p{L}'-]{3,16})?)/gu
const NO_CITY =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|english|excel|outlook|word|teams|sap|q[1-4]|german|french)$/

/** "our office in Leuven": the city has its capital. */
function officesIn(reading: Reading): FoundPlace[] {
  return [...reading.plain.matchAll(OFFICE_IN)].flatMap(match => {
    const [first = '', second] = (match[1] ?? '').split(' ')
    const at = match.index + match[0].length - (match[1] ?? '').length
    if (!isCapital(reading, at) || NO_CITY.test(first)) return []
    const both = second !== undefined && isCapital(reading, at + first.length + 1)
    return [{ start: match.index, end: at + first.length + (both ? second.length + 1 : 0), because: 'a branch by its city' }]
  })
}

const CALLED_ROOM =
  /(?<=(?<!\p{L})(?:in|from|of|to|at|outside|into|near|inside|by|for|and) (?:the|our) )((?:[a-z]{3,12}(?:'s|s')? )?)([a-z]{3,12}(?:'s|s')?) (?:room|lab|laboratory|hall|wing|annexe?|workshop|theatre|clinic|ward|gallery|lounge|cupboard|cellar|studio|floor)(?![\p{L}]| ?\d)/gu
const NO_ROOM_NAME =
  /^(?:the|our|same|other|whole|entire|next|small|smaller|big|bigger|old|new|chat|hotel|living|bed|bath|first|second|third|last|my|your|single|double|right|left|wrong|affected|another|empty|breakout|break-out|and|for|from|with|whole|busy|shared|rented|right|locked|changing room|dance|sales|shop|ground|same|factory|trading|wall|local|open|warm|damp|cold|only|entire|training|upcoming|one|two|whose|that|this|which|each|every|leave|enough|more|much)$/

/** "in the pottery room", "the clerks' room": a room that is told from others. */
function calledRooms(reading: Reading): FoundPlace[] {
  return [...reading.plain.matchAll(CALLED_ROOM)].flatMap(match => {
    const [first, second] = [(match[1] ?? '').trimEnd(), match[2] ?? '']
    if (NO_ROOM_NAME.test(second)) return []
    const start = first === '' || NO_ROOM_NAME.test(first) ? match.index + (match[1] ?? '').length : match.index
    return [{ start, end: match.index + match[0].length, because: 'a room by its name' }]
  })
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

/** In a signature a city closes a line; below a mail it stands in one of the last lines; a district may stand before it. */
function cities(reading: Reading, signature: boolean): FoundPlace[] {
  const from = signature ? 0 : closingStart(reading.plain)
  return [...reading.plain.matchAll(CITY)].flatMap(match => {
    const city = match[1] ?? ''
    const end = match.index + match[0].trimEnd().replace(/\.$/, '').length
    const start = match.index + match[0].indexOf(city)
    return start < from ? [] : [{ start: withDistrict(reading, start), end, because: 'a city below the mail' }]
  })
}

const CLOSING_LINES = 5
const CLOSING_LINE_MAX = 60

/** Where the short last lines begin; the first line of a mail is none of them. */
function closingStart(plain: string): number {
  let start = plain.trimEnd().length
  for (let count = 0; count < CLOSING_LINES; count++) {
    const line = plain
      .slice(0, Math.max(0, start - 1))
      .trimEnd()
      .lastIndexOf('\n')
    if (line < 0 || plain.slice(line, start).trim().length > CLOSING_LINE_MAX) break
    start = line
  }
  return start
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
