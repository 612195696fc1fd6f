// Cuts a text into words and folds them, so that one spelling in a lexicon finds what people really type: any case, without Turkish dots,
// without accents, hamza and vowel marks, with digits of any script. Promises offsets into the text as it was given, and linear time.
import { nativeDigitsToAscii } from './digits.ts'

export interface Word {
  /** Folded: see the head of this file. */
  readonly folded: string
  /** An Arabic word without its particles (و ف ب ل ك) and article, each step; empty for other words. */
  readonly bare: readonly string[]
  /** UTF-16 offsets. */
  readonly start: number
  readonly end: number
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ\u200c\u200d][\p{L}\p{M}\p{N}]+)*/gu
const PLAIN = /^[a-z0-9]+$/
const ARABIC = /[\u0621-\u064a]/

/** The words of `text` from `start` to `end`. */
export function wordsOf(text: string, start = 0, end = text.length): readonly Word[] {
  const part = start === 0 && end === text.length ? text : text.slice(start, end)
  const words: Word[] = []
  for (const match of part.matchAll(WORD)) {
    const folded = foldWord(match[0])
    words.push({ folded, bare: bareForms(folded), start: start + match.index, end: start + match.index + match[0].length })
  }
  return words
}

const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ک: 'ك',
}
const LETTER = /[ıßæøłđأإآٱىیئؤةک]/g
/** Vowel marks of Arabic and its tatweel, combining accents of Latin, Greek and Cyrillic, joiners, apostrophes. */
const DROPPED = /[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670'’ʼ]|\u200c|\u200d/g

export function foldWord(word: string): string {
  const lower = word.replaceAll('İ', 'i').toLowerCase()
  if (PLAIN.test(lower)) return lower
  // Hamza letters decompose too, so that they are replaced before; Bengali keeps its composed vowels by the NFC at the end.
  const folded = lower.normalize('NFC').replace(LETTER, letter => LETTERS[letter] ?? letter)
  return nativeDigitsToAscii(folded.normalize('NFD').replace(DROPPED, '').normalize('NFC'))
}

const PARTICLES = /^[وفبلك]/
/** Words that only look as if a particle stood before another word: كما is no ك before ما. */
const WHOLE: ReadonlySet<string> = new Set('كما لما بما فما مما لكن لكم بكم لدي ودي كنت بنت كامل كميه كرام كلاب لزوم بنود بعد'.split(' '))
const SHORTEST_STEM = 3

/** وبالطابعة -> بالطابعه, الطابعه, طابعه. A word may begin with such a letter by itself, so that every step is kept. */
function bareForms(folded: string): readonly string[] {
  if (!ARABIC.test(folded) || WHOLE.has(folded)) return []
  const forms: string[] = []
  let rest = folded
  for (let step = 0; step < 3; step++) {
    const next = rest.startsWith('ال') ? rest.slice(2) : rest.startsWith('لل') ? rest.slice(2) : PARTICLES.test(rest) ? rest.slice(1) : rest
    if (next === rest || next.length < SHORTEST_STEM) break
    forms.push(next)
    rest = next
  }
  return forms
}
