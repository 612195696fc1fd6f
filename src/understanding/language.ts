// Says which language a text is written in, with a confidence and the evidence: the script, everyday words (also of Bengali and Arabic in
// Latin letters), else n-grams (eld, sixty languages). In a mixed mail the language of most sentences wins; words of another language
// inside a sentence, names of products above all, do not make it another one. Promises null where nothing stood out.
import { eld } from 'eld/extrasmall'
import { ARABIC_LATIN, BENGALI_LATIN, ENGLISH, TURKISH } from './language-words.ts'
import type { WrittenIn } from './letter.ts'
import { foldWord } from './words.ts'

const SAMPLE = 4000
const SENTENCES_MAX = 80
/** Product names in Latin letters fill Bengali and Arabic sentences, so less than half of the letters may decide. */
const SCRIPT_SHARE = 0.3

const BENGALI = /[\u0980-\u09ff]/g
const ARABIC = /[\u0620-\u064a\u0671-\u06d3\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]/g
const LATIN = /[a-z\u00c0-\u024f]/gi
const LETTER = /\p{L}/gu

interface Guess {
  readonly language: string
  /** How much of the text speaks for it: letters. */
  readonly weight: number
  readonly sure: number
  readonly because: string
}

export function detectLanguage(text: string): WrittenIn {
  const sample = ownWords(text.slice(0, SAMPLE)).normalize('NFC')
  const guesses = sentencesOf(sample).flatMap(sentence => guessSentence(sentence) ?? [])
  const byLanguage = Map.groupBy(guesses, ({ language }) => language)
  const sums = [...byLanguage].map(([language, same]) => ({
    language,
    same,
    weight: same.reduce((sum, { weight, sure }) => sum + weight * sure, 0),
  }))
  const [best] = sums.toSorted((a, b) => b.weight - a.weight)
  if (!best) return { value: null, confidence: 0, because: 'no language stood out' }
  const total = sums.reduce((sum, { weight }) => sum + weight, 0)
  const strongest = best.same.toSorted((a, b) => b.weight * b.sure - a.weight * a.sure)[0]
  const letters = best.same.reduce((sum, { weight }) => sum + weight, 0)
  const confidence = Math.round(Math.min((best.weight / total) * (best.weight / letters), letters < 12 ? 0.7 : 1) * 100) / 100
  const others =
    sums.length > 1
      ? `, most of a mail that also has ${sums
          .filter(one => one !== best)
          .map(one => one.language)
          .join(', ')}`
      : ''
  return { value: best.language, confidence, because: `${strongest?.because ?? ''}${others}` }
}

/** Quoted lines are another's words. */
function ownWords(text: string): string {
  if (!text.includes('\n>') && !text.startsWith('>')) return text
  const own = text.replace(/^>.*$/gm, '')
  return own.trim() === '' ? text : own
}

/** Addresses, and what is too long and too mixed for a word: keys, hashes, encrypted text. */
const NO_WORDS = /https?:\S+|\S+@\S+|(?<!\S)[\w+/=-]{30,}/g

/** Short lines are read together with their neighbours: a name or a number says nothing of the language. */
function sentencesOf(sample: string): readonly string[] {
  const pieces = sample
    .replace(NO_WORDS, ' ')
    .split(/[\n.!?।؟]+/)
    .filter(piece => /\p{L}/u.test(piece))
  const joined: string[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last !== undefined && last.length < 25) joined.splice(-1, 1, `${last} ${piece}`)
    else joined.push(piece)
  }
  return joined.slice(0, SENTENCES_MAX)
}

function guessSentence(sentence: string): Guess | null {
  const letters = count(sentence, LETTER)
  const bengali = count(sentence, BENGALI)
  const arabic = count(sentence, ARABIC)
  if (bengali > arabic && bengali >= letters * SCRIPT_SHARE) return bengaliOr(sentence, bengali, letters)
  if (arabic > 0 && arabic >= letters * SCRIPT_SHARE) return arabicOr(sentence, arabic, letters)
  if (count(sentence, LATIN) > letters / 2) return guessLatin(sentence, letters)
  return byOwnLetters(sentence, letters) ?? byNgrams(sentence, letters)
}

/** Letters that only one of the Cyrillic alphabets has; Belarusian shares ы and э with Russian but has ў. */
const CYRILLIC: readonly (readonly [letters: RegExp, language: string])[] = [
  [/[ўЎ]/, 'be'],
  [/[іїєґІЇЄҐ]/, 'uk'],
  [/[ђћљњџј]/, 'sr'],
  [/[ыэёЫЭЁ]/, 'ru'],
]

function byOwnLetters(sentence: string, letters: number): Guess | null {
  const own = CYRILLIC.find(([pattern]) => pattern.test(sentence))
  if (own) return { language: own[1], weight: letters, sure: 0.85, because: `Cyrillic with letters of ${own[1]}` }
  // Bulgarian is full of ъ, Russian has it once in a thousand letters.
  return /[а-я]/i.test(sentence) && !/ъ/i.test(sentence) && letters < 60
    ? { language: 'ru', weight: letters, sure: 0.5, because: 'Cyrillic without letters of another language' }
    : null
}

/** Assamese shares the Bengali script; two letters are its own. */
function bengaliOr(sentence: string, own: number, letters: number): Guess {
  const strange = count(sentence, /[ৰৱ]/g)
  if (strange > own * 0.03) return { language: 'as', weight: letters, sure: 0.8, because: 'Bengali script with letters of Assamese' }
  return { language: 'bn', weight: letters, sure: 1, because: `${own} letters of Bengali script` }
}

/** Letters that Arabic does not write: of Persian, Urdu, Kurdish, Pashto, Uyghur. Arabs use پ چ گ ڤ for foreign sounds now and then. */
function arabicOr(sentence: string, own: number, letters: number): Guess {
  const strange = count(sentence, /[پچژگکیۀہھےٹڈڑںێۆەۍ]/g)
  if (strange > own * 0.03) {
    const guess = byNgrams(sentence, letters)
    const language = guess && guess.language !== 'ar' ? guess.language : /[ٹڈڑںہھے]/.test(sentence) ? 'ur' : 'fa'
    return { language, weight: letters, sure: 0.9, because: `Arabic script with ${strange} letters that Arabic does not have` }
  }
  return { language: 'ar', weight: letters, sure: 1, because: `${own} letters of Arabic script` }
}

/** A word with a digit for an Arabic sound in it: 3ayez, sa7, 5alas. Model numbers have more digits or no vowels around. */
const ARABIZI = /^(?:[235789][a-z]{3,}|[a-z]{1,}[23579][a-z]{1,}[a-z\d]*|[a-z]{2,}[37])$/
const TURKISH_LETTERS = /[ğşıİĞŞ]/g
const NOT_TURKISH = /[əƏñãõåøæœ]/

function guessLatin(sentence: string, letters: number): Guess | null {
  const words = sentence
    .split(/[^\p{L}\p{M}\p{N}'’-]+/u)
    .map(foldWord)
    .filter(word => /[a-z]/.test(word))
  // Whoever writes Bengali or Arabic in Latin letters has no accents at hand.
  const romanised = !/[\u00c0-\u024f]/.test(sentence)
  const hits = {
    en: countIn(words, ENGLISH),
    tr: NOT_TURKISH.test(sentence) ? 0 : countIn(words, TURKISH) * 1.5 + count(sentence, TURKISH_LETTERS),
    bn: romanised ? countIn(words, BENGALI_LATIN) * 1.5 : 0,
    ar: romanised ? countIn(words, ARABIC_LATIN) * 1.5 + words.filter(word => ARABIZI.test(word)).length : 0,
  }
  const [[language, most], [, second]] = Object.entries(hits).toSorted((a, b) => b[1] - a[1]) as [[string, number], [string, number]]
  const guess = byNgrams(sentence, letters)
  const share = most / Math.max(1, words.length)
  const agrees = guess?.language === language
  if (most >= 1.5 && most > second * 1.3 && (share >= (language === 'en' ? 0.18 : 0.12) || agrees) && !isElse(guess, language, share)) {
    const sure = Math.min(1, 0.5 + share)
    return { language, weight: letters, sure, because: `${Math.round(most)} everyday words and signs of ${NAMES[language]}` }
  }
  return guess
}

const NAMES: Readonly<Record<string, string>> = {
  en: 'English',
  tr: 'Turkish',
  bn: 'Bengali in Latin letters',
  ar: 'Arabic in Latin letters',
}

/** N-grams that clearly see a language which they know well stand against a few words that it may share. */
function isElse(guess: Guess | null, language: string, share: number): boolean {
  if (!guess || guess.language === language) return false
  const romanised = language === 'bn' || language === 'ar'
  return !romanised && guess.sure > 0.75 && share < (language === 'en' ? 0.3 : 0.2)
}

/** The languages that a support desk may meet and eld tells well; the others of its sixty would only be guessed. */
function byNgrams(sentence: string, letters: number): Guess | null {
  if (letters < 4) return null
  const result = eld.detect(sentence)
  if (result.language === '') return null
  const [first = 0, second = 0] = Object.values(result.getScores()).toSorted((a, b) => b - a)
  const lead = first > 0 ? (first - second) / first : 0
  const sure = Math.min(0.95, 0.35 + lead * 2.5 + Math.min(letters, 60) / 300)
  return { language: result.language, weight: letters, sure, because: `its letters are put together as in ${result.language} (eld)` }
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
const countIn = (words: readonly string[], list: ReadonlySet<string>): number => words.filter(word => list.has(word)).length
