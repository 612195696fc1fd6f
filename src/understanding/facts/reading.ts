// A piece of a mail made easy to search: lower case, without accents, vowel marks and invisible characters, digits and punctuation in
// ASCII, with the way back to the text. Promises that every place found in it can be named by an exact span of the text.
// Addresses of the web, of mailboxes and of files are blanked out, because what stands in them is no fact about the customer.

export interface Reading {
  readonly text: string
  /** Folded; `at` gives for each of its positions (and its end) the offset in `text`. */
  readonly plain: string
  readonly at: Uint32Array
  readonly words: readonly Word[]
}

/** A word of `plain`; `forms` are what a lexicon may know it by, the word itself first. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly forms: readonly string[]
}

const DROPPED = /[\u0300-\u036f\u0640\u064b-\u0652\u0670\u09bc\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/
const SINGLE: Readonly<Record<string, string>> = {
  ı: 'i',
  ß: 's',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ہ: 'ه',
  ک: 'ك',
  ؤ: 'و',
  '\u09df': '\u09af',
  '\u09dc': '\u09a1',
  '\u09dd': '\u09a2',
  '،': ',',
  '、': ',',
  '؛': ';',
  '؟': '?',
  '।': '.',
  '。': '.',
  '：': ':',
  '（': '(',
  '）': ')',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
}
const DASH = /[\u2010-\u2015\u2212]/
const SPACE = /[\u00a0\u2000-\u200a\u202f\u3000]/
/** The zeros of Arabic, Persian, Devanagari, Bengali and full-width digits. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0xff10]
/** Letters beyond are folded by nothing but full-width digits; the table need not hold them. */
const TABLE_SIZE = 0x2300

const TABLE = Uint16Array.from({ length: TABLE_SIZE }, (_, code) => foldCode(code))

function foldCode(code: number): number {
  const char = String.fromCharCode(code)
  if (DROPPED.test(char)) return 0
  if (DASH.test(char)) return 0x2d
  if (SPACE.test(char)) return 0x20
  const zero = ZEROS.find(start => code >= start && code <= start + 9)
  if (zero !== undefined) return 0x30 + code - zero
  const single = SINGLE[char]
  if (single !== undefined) return single.charCodeAt(0)
  const latin = code >= 0xc0 && code < 0x250
  const lower = (latin ? char.normalize('NFD').charAt(0) : char).toLowerCase().charAt(0)
  return (SINGLE[lower] ?? lower).charCodeAt(0)
}

function fold(code: number): number {
  if (code < TABLE_SIZE) return TABLE[code] ?? code
  return code >= 0x3000 ? foldCode(code) : code
}

/** How lexicons are folded, so that both sides are written alike. */
export function plainOf(text: string): string {
  return read(text, 0, text.length, false).plain
}

export function readPiece(text: string, start: number, end: number): Reading {
  return read(text, start, end, true)
}

const CHUNK = 4096

function read(text: string, start: number, end: number, blanked: boolean): Reading {
  const codes = new Uint16Array(end - start)
  const at = new Uint32Array(end - start + 1)
  let length = 0
  for (let index = start; index < end; index++) {
    const code = fold(text.charCodeAt(index))
    if (code === 0) continue
    codes[length] = code
    at[length++] = index
  }
  at[length] = length === 0 ? start : (at[length - 1] ?? start) + 1
  let plain = ''
  for (let from = 0; from < length; from += CHUNK) plain += String.fromCharCode(...codes.subarray(from, Math.min(length, from + CHUNK)))
  if (blanked) plain = blankAddresses(plain)
  return { text, plain, at, words: blanked ? wordsOf(plain) : [] }
}

function blankAddresses(plain: string): string {
  return plain.replace(/\S+/g, run =>
    /@[a-z0-9]|:\/\/|www\.|\\|\.(?:html?|pdf|xlsx?|docx?|zip|jpe?g|png)\b/.test(run) ? ' '.repeat(run.length) : run,
  )
}

const ARABIC = /^[\u0621-\u064a]/
const CLITICS = /^(?:[وف]?[بك]?(?:ال)|[وف]?لل|[وفبلك])(?=.{2})/

function wordsOf(plain: string): Word[] {
  const words: Word[] = []
  for (const match of plain.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    words.push({ start: match.index, end: match.index + match[0].length, forms: formsOf(match[0]) })
  }
  return words
}

/** An Arabic word carries "and", "in", "for" and "the" on its back. */
function formsOf(word: string): readonly string[] {
  if (!ARABIC.test(word)) return [word]
  const bare = word.replace(CLITICS, '')
  return bare === word ? [word] : [word, bare, ...(/^و/.test(word) ? [word.slice(1)] : [])]
}

/** The words of the text between two positions of `plain`, and their span. */
export function spanOf(
  reading: Reading,
  from: number,
  to: number,
): { readonly words: string; readonly start: number; readonly end: number } {
  const start = reading.at[from] ?? 0
  const end = to > from ? (reading.at[to - 1] ?? start) + 1 : start
  return { words: reading.text.slice(start, end), start, end }
}
