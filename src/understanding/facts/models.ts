// Models of equipment: a maker or a family with a code behind it, or a code right beside the noun of a device ("الراوتر HG8145V5").
// Promises the model without its maker, as people write it: "Kyocera TASKalfa 3253ci" is "TASKalfa 3253ci".
// Refuses software with its version, and a code that a label claims for something else.
import { BRANDS, SERIES } from '../lexicon/brands.ts'
import { alnum } from './codes.ts'
import type { Reading } from './reading.ts'
import { compileWordings, findWordings, type Hit } from './wordings.ts'

export interface FoundModel {
  readonly start: number
  readonly end: number
  readonly because: string
}

interface Place {
  readonly start: number
  readonly end: number
}

type Name = 'brand' | 'series'
const NAMES = compileWordings<Name>([
  { phrases: SERIES, value: 'series' },
  { phrases: BRANDS, value: 'brand' },
])

/** "Posiflex, üstünde CR-4100", "ugur marka UBV 200", "Yale এর মডেল", "Zebra, ZD510". */
const FILLER =
  /^(?: -|[ ,:("'])[ ,:("'-]{0,3}(?:(?:brand|make|model|marka|markali|modeli|series|serisi|tipi|type|typ|model no|no|numarasi|ব্র্যান্ডের|মডেল|ব্র্যান্ড|এর|er|মডেলের|টাইপ|موديل|طراز|نوع|modell|modele|modelo|модель|ustunde|uzerinde|arkasinda|the|a)[ .:,("'-]{1,4}){0,3}/u
const TOKEN = /^[a-zа-я0-9]+(?:[-/.+][a-zа-я0-9]+)*\+?/
const TOKENS_MAX = 5

/** Where a model may begin after a maker: the names that stand between, then a code with a digit. */
export function findModels(reading: Reading, devices: readonly Place[]): FoundModel[] {
  const names = findWordings(reading, NAMES)
  const found: FoundModel[] = []
  for (const [index, hit] of names.entries()) {
    if ((found.at(-1)?.end ?? 0) > hit.start) continue
    const next = names[index + 1]
    const model = hit.value === 'series' ? afterSeries(reading, hit) : afterBrand(reading, hit, next)
    if (model) found.push(model)
  }
  for (const device of devices) {
    const model = besideDevice(reading, device) ?? inBrackets(reading, device)
    if (model && !found.some(other => other.start < model.end && model.start < other.end)) found.push(model)
  }
  return found
}

function afterBrand(reading: Reading, brand: Hit<Name>, next: Hit<Name> | undefined): FoundModel | null {
  const end = reading.words[brand.last]?.end ?? brand.end
  const filler = FILLER.exec(reading.plain.slice(end, end + 60))?.[0].length ?? 0
  const start = end + filler
  if (next && next.value === 'series' && next.start === start) return afterSeries(reading, next)
  const stop = believed(reading, brand, start) ? codeEnd(reading, start, false) : null
  return stop === null
    ? namedModel(reading, start)
    : { start, end: stop, because: `stands behind the maker "${reading.plain.slice(brand.start, brand.end)}"` }
}

/** A maker in small letters may be any word ("they came 3 times"): then the code must show letters and digits, or capitals. */
function believed(reading: Reading, brand: Hit<Name>, start: number): boolean {
  if (/(?:plate|plaka|plakali|registration|nummernschild) $/.test(reading.plain.slice(Math.max(0, brand.start - 16), brand.start)))
    return false
  const letter = reading.text.charAt(reading.at[brand.start] ?? 0)
  if (letter === letter.toUpperCase()) return true
  const token = TOKEN.exec(reading.plain.slice(start, start + 40))?.[0] ?? ''
  return /[a-z].*\d|\d.*[a-z]/.test(token) || /\p{Lu}/u.test(reading.text.charAt(reading.at[start] ?? 0))
}

function afterSeries(reading: Reading, series: Hit<Name>): FoundModel | null {
  const end = reading.words[series.last]?.end ?? series.end
  const gap = /^(?: |-)(?=[a-zа-я0-9])/.exec(reading.plain.slice(end, end + 2))
  if (!gap) return null
  const stop = codeEnd(reading, end + 1, true)
  const name = reading.plain.slice(series.start, series.end)
  return stop === null ? null : { start: series.start, end: stop, because: `belongs to the family "${name}"` }
}

/** End of the last token with a digit among the next few tokens, if only names of models stand before it. */
function codeEnd(reading: Reading, from: number, named: boolean): number | null {
  let at = from
  let stop: number | null = null
  for (let count = 0; count < TOKENS_MAX; count++) {
    const token = TOKEN.exec(reading.plain.slice(at, at + 40))?.[0]
    if (!token) break
    const coded = /\d/.test(token)
    if (coded && !isModelCode(reading, at, token, count === 0, named)) break
    if (coded) stop = at + token.length
    if (!coded && !(stop === null ? isModelName(reading, at, token) : /^(?:gen|mk|mark|pro|plus|max|ultra)$/.test(token))) break
    if (!coded && stop !== null && /^(?:pro|plus|max|ultra)$/.test(token)) stop = at + token.length
    at += token.length
    if (reading.plain.charAt(at) !== ' ') break
    at++
  }
  return stop
}

const NOT_A_CODE =
  /^(?:\d{1,2}[.:]\d\d|(?:19|20)\d\d|\d+(?:st|nd|rd|th|x|gb|tb|mb|mhz|ghz|hz|inch|inc|w|v)|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d+\.\d+(?:\.\d+)*|\d{1,2}-(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|[a-z]{1,3}\d{9,}|\d{6,}|0\d{3,})$/
const NUMBERED_THING =
  /^ ?(?:inch|inc|adet|pcs|pieces|units?|gb|tb|mb|days?|gun|users?|times|years?|yil|hours?|%|টি|টা|জন|বছর|ইঞ্চি|سنوات|بوصه|ايام)/

/** `named`: a family stands before it, so that "iPhone 13" is one and "Gree 24" is none. */
function isModelCode(reading: Reading, at: number, token: string, first: boolean, named: boolean): boolean {
  if (NOT_A_CODE.test(token) && !/^\d{1,4}w$/.test(token)) return false
  const after = reading.plain.slice(at + token.length, at + token.length + 12)
  if (/^\d+$/.test(token) && (NUMBERED_THING.test(after) || /^[:.,]\d/.test(after))) return false
  if (first && /^\d{1,2}$/.test(token)) return named
  return alnum(token) >= 2 || /^\d$/.test(token)
}

/** "TASKalfa", "Pro", "EB": a capital first, or letters of a known family. */
function isModelName(reading: Reading, at: number, token: string): boolean {
  const written = reading.text.charAt(reading.at[at] ?? 0)
  if (/^(?:pro|plus|max|air|mini|ultra|lite|note|enterprise|mfp|color|tab|fold|flip|gen|series|x)$/.test(token)) return true
  return token.length <= 14 && written !== written.toLowerCase() && !STOP.test(token)
}

const STOP =
  /^(?:the|i|it|is|we|and|serial|sn|s\/n|model|in|on|at|from|since|order|invoice|po|room|floor|ve|seri|no|windows|office|version|bios|imei|am|pm|mon|tue|wed|thu|fri|sat|sun|january|february|march|april|may|june|july|august|september|october|november|december)$/

/** A maker's device whose name has no digit is believed in its own capitals: "Plustek X-Cube". */
function namedModel(reading: Reading, start: number): FoundModel | null {
  const token = TOKEN.exec(reading.plain.slice(start, start + 30))?.[0] ?? ''
  if (!/^[a-z]{1,4}-[a-z]{2,}$/.test(token)) return null
  const written = reading.text.slice(reading.at[start] ?? 0, (reading.at[start + token.length - 1] ?? 0) + 1)
  return /^[A-Z].*-[A-Z]/.test(written) ? { start, end: start + token.length, because: 'stands behind its maker' } : null
}

const BESIDE =
  /^(?:[ ,:(-]{1,3}|\p{M}*[\p{L}\p{M}]{0,6}[ ,:(-]{1,3})(?:(?:model|modeli|modell|type|no|is|a|the|من نوع|نوع|موديل|طراز|মডেল|হলো)[ :"']{1,2})?(?=[a-z0-9])/u

const BRACKETED = /^[^()\n]{0,60}\([a-z][a-z]{2,14} ([a-z]{1,6}-?\d{2,5}[a-z]{0,4})(?=[,;) ])/

/** A maker we do not know, in brackets behind the device: "the printer at checkout 3 (Star TSP143, ...)". */
function inBrackets(reading: Reading, device: Place): FoundModel | null {
  const match = BRACKETED.exec(reading.plain.slice(device.end, device.end + 110))
  if (!match) return null
  const end = device.end + match[0].length
  const start = end - (match[1] ?? '').length
  const maker = reading.plain.lastIndexOf('(', start) + 1
  const capitals = [maker, start].every(position => /\p{Lu}/u.test(reading.text.charAt(reading.at[position] ?? 0)))
  return capitals &&
    !/^(?:ext|room|floor|error|order|invoice|ticket|serial|code|since|see|gate|block|unit)/.test(reading.plain.slice(maker, start))
    ? { start, end, because: 'stands in brackets behind the device' }
    : null
}

/** Numbers that a house gives to its own devices. */
const ASSET = /^(?:lt|nb|pc|ws|ltp|lap|wks|srv|inv|it|dt|mac|prn|prt|asset|zb|kl|bn)-?\d{3,6}$/

/** A code of letters and digits right behind a device's noun. */
function besideDevice(reading: Reading, device: Place): FoundModel | null {
  const gap = BESIDE.exec(reading.plain.slice(device.end, device.end + 30))
  if (!gap) return null
  const start = device.end + gap[0].length
  const token = TOKEN.exec(reading.plain.slice(start, start + 30))?.[0] ?? ''
  if (ASSET.test(token)) return null
  const long = alnum(token) >= 4 && alnum(token) <= 13 && /[a-z]/.test(token) && /\d.*\d/.test(token)
  if (!long || NOT_A_CODE.test(token) || /^\d+[a-z]{1,4}$/.test(token)) return null
  const written = reading.text.slice(reading.at[start] ?? 0, (reading.at[start + token.length - 1] ?? 0) + 1)
  return /^[^a-z]*[A-Z]{1,}[^a-z]*\d/.test(written) ? { start, end: start + token.length, because: 'stands beside the device' } : null
}
