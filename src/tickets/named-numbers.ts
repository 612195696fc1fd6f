// Finds the ticket numbers that a customer names in what he wrote, in the digits of any script: PD-1042, #1042, "ticket 1042", "১০৪২ নম্বর টিকিট".
// Promises only numbers of tickets that are `known` here; a bare number counts beside a word for tickets or at the head of its line, because
// a room, an invoice and an error have numbers too. A number names and proves nothing: who may write where is asked elsewhere.
import { nativeDigitsToAscii } from '../understanding/digits.ts'
import type { Region } from '../understanding/letter.ts'
import { foldWord } from '../understanding/words.ts'

export interface Naming extends Region {
  readonly number: number
}

/** Words for a ticket: within three words before or after. */
const TICKET_WORDS = wordList(`
ticket tickets case issue request reference ref complaint kayıt kaydı kaydım kayıtta talep talebi talebim bilet başvuru
টিকিট টিকিটের টিকিটটা টিকেট কেস তিকিট অভিযোগ تذكرة التذكرة تذاكر بلاغ البلاغ طلب الطلب tazkara tazkira tiket`)
/** Words for any number: they count at the head of a sentence only, or beside a word for tickets. */
const NUMBER_WORDS = wordList(`
number no nr num numara numarası numaralı nolu no'lu নম্বর নম্বরের নম্বরটা নং নাম্বার رقم الرقم raqam rakam nombor nomor`)
const NEAR_CHARACTERS = 40
const NEAR_WORDS = 3

/** `text` is read from `region.start` to `region.end`; offsets are those of the whole text. */
export function findNumbers(text: string, region: Region, prefix: string, known: ReadonlySet<number>): readonly Naming[] {
  const plain = nativeDigitsToAscii(text.slice(region.start, region.end))
  const marked = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${RegExp.escape(prefix)}\\s?[-\u2010\u2011\u2012\u2013#]?\\s?|[#№]\\s?)([1-9]\\d{0,14})(?!\\d)`,
    'giu',
  )
  const bare = /(?<![\p{L}\p{N}.,:/#№-])([1-9]\d{0,14})(?![\p{L}\p{N}]|[.,:/-]\d)/gu
  const found = new Map<number, Naming>()
  const add = (match: RegExpExecArray) => {
    const end = region.start + match.index + match[0].length
    if (known.has(Number(match[1]))) found.set(end, { number: Number(match[1]), start: region.start + match.index, end })
  }
  for (const match of plain.matchAll(bare)) if (isTicketNumber(plain, match.index, match.index + match[0].length)) add(match)
  for (const match of plain.matchAll(marked)) add(match)
  return [...found.values()].sort((one, other) => one.start - other.start)
}

function isTicketNumber(plain: string, start: number, end: number): boolean {
  const line = plain.slice(Math.max(0, start - NEAR_CHARACTERS), start)
  const behind = plain.slice(end, end + NEAR_CHARACTERS)
  if (/(?:^|\n)[\s>*•-]{0,8}$/.test(line) && (start < NEAR_CHARACTERS || line.includes('\n')) && /^\s?[:)–-]/.test(behind)) return true
  const [before, after] = [wordsIn(line.split(/[.!?؟।\n]/).at(-1) ?? '').slice(-NEAR_WORDS), wordsIn(behind).slice(0, NEAR_WORDS)]
  if ([...before, ...after].some(word => TICKET_WORDS.has(word))) return true
  return (before.length === 1 && NUMBER_WORDS.has(before[0] ?? '')) || (before.length === 0 && NUMBER_WORDS.has(after[0] ?? ''))
}

const wordsIn = (text: string): readonly string[] => (text.match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? []).map(foldWord)

function wordList(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/).map(foldWord))
}
