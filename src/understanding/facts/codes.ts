// Everything in a reading that could be a number of something: "W2Q8X04417", "INV/2025/0071", "7001 448 219". Promises to leave out what is
// plainly something else: dates, times, prices, quantities, IP addresses, error codes, versions, and numbers of our own tickets.
import { type Reading, spanOf } from './reading.ts'

export interface Code {
  /** Positions in `Reading.plain`. */
  readonly start: number
  readonly end: number
  /** Folded: lower case, digits in ASCII. */
  readonly plain: string
  readonly looks: 'digits' | 'mixed'
  /** What a number must not be, unless a label insists: a year, a short number, a quantity. */
  readonly weak: boolean
}

const CODE = /[a-z0-9а-я]+(?:[-./_][a-z0-9а-я]+)*/g
const LETTER_BEFORE = /[\p{L}\p{N}_]/u
const DATE =
  /^(?:\d{1,2}[-./]\d{1,2}[-./](?:\d{2}|\d{4})|\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?:[-./]\d{2,4})?)$/
const IP = /^\d{1,3}(?:\.\d{1,3}){3}$/
const IP_LIKE = /^(?:10|127|172|192|8|1)\./
const ERROR_CODE = /^(?:0x[0-9a-f]+|kb\d{6,8}|ora-\d+|err\w*[-_]?\d+|http\d+|e-?\d{1,3}|f\d{1,2}|[45]\d\d)$/
const VERSION = /^v?\d{1,2}(?:\.\d{1,2}){1,2}$|^v\d{1,3}(?:\.\d+)*$|^\d\.\d{1,3}(?:\.\d{1,4})?$/
const OUR_TICKET = /^pd-\d+$/
const CURRENCY_BEFORE = /(?:[$€£¥₹৳₺]|\b(?:usd|eur|gbp|rs|tk|inr|try|tl|aed|sar|egp|bdt|chf))[ .]?$/
const CURRENCY_AFTER =
  /^ ?(?:[$€£¥₹৳₺%°]|(?:usd|eur|euro|euros|gbp|tl|lira|liras?i|try|tk|taka|rupees|dollars?|pounds?|aed|sar|egp|dhs?|kr|zl)(?![a-z])|টাকা|ريال|جنيه|درهم|دينار|ليره|روبية|руб|zł)/
const UNIT_AFTER =
  /^ ?(?:(?:pcs?|pieces?|units?|boxes|box|adet|adedi|kutu|koli|paket|tane|kg|gr|g|gb|mb|tb|mbps|mm|cm|m|km|inch|inc|hz|mhz|ghz|w|kw|kwh|v|va|kva|l|lt|ml|days?|hours?|minutes?|min|mins|weeks?|months?|years?|users?|people|times|pages?|gun|gunluk|saat|dakika|hafta|ay|yil|kisi|kullanici|uds|stuck|st|szt|шт|uhr|am|pm|derece|monitors?|laptops?|lines?|copies)(?![a-z])|টি|টা|টির|জন|দিন|ঘণ্টা|মিনিট|পিস|মাস|বছর|তারিখ|এমবি|জিবি|يوم|ايام|ساعه|ساعات|دقيقه|دقايق|شهر|شهور|سنه|سنين|حبه|قطعه|موظف|مستخدم|نسخه|بوصه|ডিগ্রি|ই )/

export function findCodes(reading: Reading): Code[] {
  const codes: Code[] = []
  for (const match of reading.plain.matchAll(CODE)) {
    const text = match[0]
    if (!/\d/.test(text) || text.length > 60) continue
    const code = codeOf(reading, match.index, text)
    if (code) codes.push(code)
  }
  return codes
}

function codeOf(reading: Reading, start: number, text: string): Code | null {
  const end = start + text.length
  const before = reading.plain.slice(Math.max(0, start - 12), start)
  const after = reading.plain.slice(end, end + 12)
  if (partOfLongerWord(before) || isTime(text, before, after) || /\[#$/.test(before)) return null
  if (DATE.test(text) || ERROR_CODE.test(text) || OUR_TICKET.test(text) || isAddress(text)) return null
  if (CURRENCY_BEFORE.test(before) || CURRENCY_AFTER.test(after) || /^[,]\d\d(?!\d)/.test(after)) return null
  const digits = /^[\d./]+$/.test(text)
  const weak = isYear(text) || alnum(text) < 4 || VERSION.test(text) || isOrdinal(text) || (digits && UNIT_AFTER.test(after))
  return { start, end, plain: text, looks: digits ? 'digits' : 'mixed', weak }
}

/** An Arabic "and" or "in" may stand at the front; any other letter means that we began in the middle of a word. */
function partOfLongerWord(before: string): boolean {
  const last = before.slice(-1)
  return last === '+' || (LETTER_BEFORE.test(last) && !/(?:^|[^\p{L}])[وفبل]$/u.test(before))
}

function isTime(text: string, before: string, after: string): boolean {
  return (/^\d{1,2}$/.test(text) && /^:\d\d/.test(after)) || /\d:$/.test(before) || /^\d{1,2}(?:am|pm)$/.test(text)
}

function isAddress(text: string): boolean {
  return IP.test(text) && (IP_LIKE.test(text) || text.split('.').every(part => Number(part) < 256))
}

function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text)
}

function isOrdinal(text: string): boolean {
  return /^\d{1,3}(?:st|nd|rd|th|h|x|am|pm)$/.test(text)
}

export function alnum(text: string): number {
  return text.replace(/[^a-z0-9а-я]/g, '').length
}

/** Groups of digits behind a labelled number belong to it: "7001 448 219". */
export function withGroups(reading: Reading, code: Code): Code {
  if (!/^\d{1,6}$/.test(code.plain)) return code
  const groups = /^(?: \d{2,5}){1,5}(?![\p{L}\d:.,/%-]?[\p{L}\d])/u.exec(reading.plain.slice(code.end, code.end + 30))
  if (!groups) return code
  const plain = code.plain + groups[0]
  const tidy = plain
    .split(' ')
    .slice(0, -1)
    .every(group => group.length <= 5)
  return tidy && alnum(plain) >= 7 ? { ...code, end: code.end + groups[0].length, plain, weak: false } : code
}

/** The code as it stands, but for its digits: the value of a fact. */
export function codeValue(reading: Reading, start: number, end: number): string {
  const { words } = spanOf(reading, start, end)
  const plain = reading.plain.slice(start, end)
  return words.length === plain.length ? [...plain].map((char, index) => (/\d/.test(char) ? char : words.charAt(index))).join('') : plain
}
