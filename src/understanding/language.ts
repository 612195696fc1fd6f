// Says which of our languages a text is in, with the evidence: the script for Bengali and Arabic, letters and everyday words for
// Turkish and English. Reads the first few kilobytes. Promises null rather than a guess: Persian is not Arabic, German is not English.
import type { Because, Language } from './letter.ts'

const SAMPLE = 1500
/** Customers mix product names in Latin letters into Bengali and Arabic, so less than half of the letters may decide. */
const SCRIPT_SHARE = 0.3
const FOREIGN_SHARE = 0.03

const OTHER_SCRIPTS = /[\u0370-\uffff]/
const LATIN = /[a-z\u00c0-\u024f]/gi
const BENGALI = /[\u0980-\u09ff]/g
const ARABIC = /[\u0620-\u064a\u0671-\u06d3\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]/g
const ANY_LETTER = /\p{L}/gu
/** Letters of Persian, Urdu, Kurdish and Pashto that Arabic does not write. */
const NOT_ARABIC = /[پچژگکیۀہھےٹڈڑںێۆەۍ]/g
/** Assamese shares the Bengali script; these two letters are its own. */
const NOT_BENGALI = /[ৰৱ]/g
const TURKISH_LETTERS = /[ğşıİĞŞ]/g
const NOT_TURKISH = /[əƏñãõåøæœ]/

type Latin = 'en' | 'tr' | 'other'
/** Everyday words that the others on this list do not have; the Turkish ones also as people type them without Turkish keys. */
const WORDS: ReadonlyMap<string, Latin> = new Map([
  ...words(
    'en',
    'the and you your my not please have has with this that was were hello thanks thank from cannot would could does need help they their what when there which been will our but can are it of to is for how',
  ),
  ...words(
    'tr',
    've bir bu için icin ile merhaba değil degil çok cok var yok ben benim olarak teşekkürler tesekkurler teşekkür lütfen lutfen sipariş siparis siparişim nasıl nasil gün günler iyi selam kadar daha ama hala hâlâ ne neden rica ederim sayın bana size sorun yardım yardim oldu olan gibi hiç mi mı mu',
  ),
  ...words(
    'other',
    'der die das und ist nicht ich ein eine mit für auf sie wir haben bitte le la les et est pas je une des pour avec vous nous bonjour merci el los las que es una por para con hola gracias il che non sono della per grazie o os uma não com obrigado het een niet ik van voor met zijn hebben og jeg ikke att och inte som det jest nie się ja na',
  ),
])

export function detectLanguage(text: string): Because<Language | null> {
  const sample = ownWords(text.slice(0, SAMPLE)).normalize('NFC')
  if (!OTHER_SCRIPTS.test(sample)) return byWords(sample)
  const latin = count(sample, LATIN)
  const bengali = count(sample, BENGALI)
  const arabic = count(sample, ARABIC)
  const letters = count(sample, ANY_LETTER)
  if (bengali > arabic && bengali >= letters * SCRIPT_SHARE) return bySharedScript('bn', sample, bengali, NOT_BENGALI)
  if (arabic > 0 && arabic >= letters * SCRIPT_SHARE) return bySharedScript('ar', sample, arabic, NOT_ARABIC)
  return latin > letters / 2 ? byWords(sample) : { value: null, because: 'not a script of ours' }
}

/** Quoted lines are another's words. */
function ownWords(text: string): string {
  if (!text.includes('\n>') && !text.startsWith('>')) return text
  const own = text.replace(/^>.*$/gm, '')
  return own.trim() === '' ? text : own
}

function bySharedScript(language: 'bn' | 'ar', sample: string, letters: number, foreign: RegExp): Because<Language | null> {
  const script = language === 'bn' ? 'Bengali' : 'Arabic'
  const strange = count(sample, foreign)
  if (strange > letters * FOREIGN_SHARE) return { value: null, because: `${script} script, but ${strange} letters of another language` }
  return { value: language, because: `${letters} letters of ${script} script` }
}

function byWords(sample: string): Because<Language | null> {
  const found =
    sample
      .replaceAll('İ', 'i')
      .toLowerCase()
      .match(/[a-z\u00df-\u024f]+/g) ?? []
  const hits = { en: 0, tr: NOT_TURKISH.test(sample) ? 0 : count(sample, TURKISH_LETTERS), other: 0 }
  for (const word of found) {
    const language = WORDS.get(word)
    if (language) hits[language]++
  }
  if (isClear(hits.tr, hits.en + hits.other, found.length)) return { value: 'tr', because: `${hits.tr} Turkish words and letters` }
  if (isClear(hits.en, hits.tr + hits.other, found.length)) return { value: 'en', because: `${hits.en} everyday English words` }
  return { value: null, because: 'no language stood out' }
}

function isClear(hits: number, against: number, words: number): boolean {
  return hits >= 2 && hits > against * 1.5 && hits >= words * 0.08
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

function words(language: Latin, list: string): readonly (readonly [string, Latin])[] {
  return list.split(' ').map(word => [word, language])
}
