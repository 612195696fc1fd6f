// Telephone numbers a customer gives: international, national, or called a phone by the words before it. Promises them as written, with
// the E.164 form where libphonenumber knows the country (from the number, the sender's domain or the language).
// Refuses extensions, dates, prices, and numbers that a label has claimed for something else.
import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import type { Language } from '../letter.ts'
import type { Reading } from './reading.ts'

export interface FoundPhone {
  readonly start: number
  readonly end: number
  readonly value: string
  readonly because: string
}

export interface PhoneContext {
  readonly language: Language | null
  /** The sender's mail address, whose domain may name a country. */
  readonly from: string | null
  readonly signature: boolean
}

/** English is written everywhere: it names no country. */
const COUNTRIES: Readonly<Record<Language, readonly CountryCode[]>> = {
  en: [],
  tr: ['TR'],
  bn: ['BD'],
  ar: ['SA', 'EG', 'AE', 'KW', 'JO', 'MA', 'TN', 'DZ'],
}
/** Nobody gives more; a log may hold thousands. */
const CANDIDATES_MAX = 400
const DOMAIN = /\.([a-z]{2})$/
const COUNTRY_OF_DOMAIN: Readonly<Record<string, CountryCode>> = { uk: 'GB' }

const CANDIDATE =
  /(?<![\p{L}\d_#/.,+-])(?:0\d{1,5} ?\/ ?\d[\d -]{3,16}\d(?![\d\p{L}])|(?:\+ ?)?\(?\d[\d() .-]{4,26}\d(?: ?\/ ?\d[\d -]{1,14}\d)?)(?![\p{L}\d_]|[.,:/-]\d)/gu
/** A Bengali ending may follow the last digit. */
const CANDIDATE_BENGALI = /(?<![\p{L}\d_#/.,:+-])(?:\+ ?)?\(?\d[\d() .-]{4,26}\d(?=[\u0980-\u09ff])/gu
const LABEL =
  /(?:\b(?:tel|telephone|phone|fon|telefon\w{0,6}|telefono|telefone|teléfono|telephone|mobile|mobil|mob|cell|cellphone|handy|gsm|cep\w{0,4}|fax|whats ?app|landline|hotline|call(?: me| us)?(?: right away| back)?|ring(?: me| us)?|reach me|contact(?: no| number)?|number is|direct|office|hatt\w{0,4}|arayin|ara|ulas\w{0,8}|bkash|nagad|imo|phone er|tlf|ph|m|t|p|c|main number|our number|old number|new number)|ফোন\S{0,4}|মোবাইল\S{0,3}|টেলিফোন|হটলাইন|বিকাশ|নগদ|ফ্যাক্স|নম্বরে|যোগাযোগ|কল|هاتف\S{0,3}|جوال\S{0,3}|موبايل\S{0,3}|تليفون\S{0,3}|تلفون\S{0,3}|محمول\S{0,2}|نقال|واتس\S{0,4}|فاكس|فيكس\S{0,3}|خط\S{0,3}|رقمي|رقمنا|اتصل\S{0,4}|اتصال|الاتصال|كلم\S{0,4}|тел|телефон|моб|फोन|मोबाइल|فون|تلفن|موبائل|电话|手机|電話)(?:[ .:\-#(°*/]|no|nr|number|numarasi|numaram|at|on|is|:|নম্বর|নং|رقم|بي|بنا|علي|على|فورا|مباشره|الي|هو|me|us|right|away|back|şu|su|bu|ten|dan|den|adan|متاع|البيرو|المكتب|العياده|er|ও|এ){0,8}$/u

export function findPhones(
  reading: Reading,
  context: PhoneContext,
  claimed: readonly { readonly start: number; readonly end: number }[],
): FoundPhone[] {
  const found: FoundPhone[] = []
  const matches = [...reading.plain.matchAll(CANDIDATE), ...reading.plain.matchAll(CANDIDATE_BENGALI)].slice(0, CANDIDATES_MAX)
  if (matches.length === 0) return []
  const known = knownCountries(
    matches.map(([text]) => text),
    context.from,
  )
  const guessed = context.language ? COUNTRIES[context.language] : []
  for (const match of matches) {
    for (const { start, text } of pieces(match.index, match[0])) {
      const end = start + text.length
      if (claimed.some(other => other.start < end && start < other.end)) continue
      const because = evidence(reading, start, text, context)
      if (because) found.push({ start, end, value: normalised(text, known, guessed), because })
    }
  }
  return found.sort((one, other) => one.start - other.start)
}

/** Two numbers in a row, and an extension behind a slash, are taken apart; a slash behind the area code is not. */
function pieces(start: number, text: string): { readonly start: number; readonly text: string }[] {
  const slash = text.indexOf('/')
  const cut = slash >= 0 && count(text.slice(0, slash)) >= 7 ? text.slice(0, slash) : text
  const parts: { start: number; text: string }[] = []
  const gap = count(cut) > 15 || (count(cut) > 12 && / - /.test(cut)) ? / - | {2,}/ : / {3,}/
  let at = 0
  for (const part of cut.split(gap)) {
    const from = cut.indexOf(part, at)
    at = from + part.length
    const tidy = part.trimEnd()
    const balanced = tidy.replace(/^\((?=[^)]*$)/, '')
    parts.push({ start: start + from + tidy.length - balanced.length, text: balanced })
  }
  return parts
}

function count(text: string): number {
  return text.replace(/\D/g, '').length
}

function evidence(reading: Reading, start: number, text: string, context: PhoneContext): string | null {
  const digits = count(text)
  if (digits < 7 || digits > 15 || looksOtherwise(text)) return digits >= 6 && digits <= 8 ? short(reading, start, text) : null
  const before = reading.plain.slice(Math.max(0, start - 40), start)
  if (text.startsWith('+')) return 'begins with a country code'
  if (LABEL.test(before.slice(before.lastIndexOf('\n') + 1))) return 'is called a phone number'
  if (/^\(?0/.test(text) && digits >= 8 && digits <= 12) return 'begins as a national number does'
  if (/^\(\d{3}\) ?\d{3}-\d{4}$|^\d{3}-\d{3}-\d{4}$|^\(\d{2}\) ?9?\d{4}-\d{4}$|^[6-9]\d{4}[- ]\d{5}$/.test(text))
    return 'is written as a national number'
  return context.signature && digits >= 8 && aloneInLine(reading, start, text) ? 'stands alone in the signature' : null
}

function short(reading: Reading, start: number, text: string): string | null {
  const before = reading.plain.slice(Math.max(0, start - 40), start)
  return !looksOtherwise(text) && LABEL.test(before.slice(before.lastIndexOf('\n') + 1)) ? 'is called a phone number' : null
}

/** Dates, decimals, IP addresses, ranges of years and of hours. */
function looksOtherwise(text: string): boolean {
  if (/^\d{1,4}[-./]\d{1,2}[-./]\d{2,4}$/.test(text) && !/^0\d{2,}/.test(text)) return true
  if (/^\d{1,3}(?:\.\d{1,3}){1,3}$/.test(text)) return true
  if (/^(?:19|20)\d\d ?- ?(?:19|20)\d\d$/.test(text)) return true
  if (/^[0-2]?\d\.[0-5]\d ?- ?[0-2]?\d\.[0-5]\d$/.test(text)) return true
  return /\d{1,2}[-.]\d{1,2}[-.](?:19|20)\d\d/.test(text)
}

function aloneInLine(reading: Reading, start: number, text: string): boolean {
  const from = reading.plain.lastIndexOf('\n', start) + 1
  const stop = reading.plain.indexOf('\n', start)
  const line = reading.plain.slice(from, stop < 0 ? undefined : stop).trim()
  return line.length <= text.length + 4
}

/** E.164 where one country alone can be meant; the digits otherwise. */
function normalised(text: string, known: readonly CountryCode[], guessed: readonly CountryCode[]): string {
  const digits = text.replace(/[^\d+]/g, '')
  if (text.startsWith('+')) return parsePhoneNumberFromString(digits)?.number ?? digits
  for (const country of known) {
    const number = parsePhoneNumberFromString(text, country)
    if (number?.isPossible()) return number.number
  }
  const valid = guessed.map(country => parsePhoneNumberFromString(text, country)).filter(number => number?.isValid())
  return valid.length === 1 && valid[0] ? valid[0].number : digits
}

/** What the sender's domain says, and numbers of the same mail that begin with their country's code. */
function knownCountries(candidates: readonly string[], from: string | null): CountryCode[] {
  const ending = DOMAIN.exec(from ?? '')?.[1]
  const domain = ending === undefined ? undefined : (COUNTRY_OF_DOMAIN[ending] ?? (ending.toUpperCase() as CountryCode))
  const written = candidates.filter(text => text.startsWith('+')).map(text => parsePhoneNumberFromString(text)?.country)
  return [domain, ...written].filter(country => country !== undefined).filter(country => isSupportedCountry(country))
}
