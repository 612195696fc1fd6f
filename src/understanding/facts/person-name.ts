// The name of the person who writes: as the mail program gives it, as they introduce themselves, or as they sign.
// Promises a name of one to five words with the words it came from. Refuses departments, companies, and addresses taken for names.
import type { Reading } from './reading.ts'

export interface FoundName {
  readonly start: number
  readonly end: number
  readonly because: string
}

const INTRODUCTION =
  /(?:my name is|this is|i am called|adim|ismim|benim adim|ben(?=\s+[^\s]+(?:\s+[^\s]+)?[,.]| [A-Z])|আমার নাম|আমি(?=\s+\S+\s+\S+\s+বলছি)|amar nam|amar naam|اسمي|انا اسمي|معك|معكم|ana esmi|esmi|ismi|mein name ist|ich heisse|je m'appelle|mi chiamo|me llamo|meu nome e|mijn naam is|nazywam sie|меня зовут|मेरा नाम|نام من|میرا نام)(?: hecho|:)? +/gu
const NAME_LINE =
  /^[ \t]{0,4}((?:(?:dr|mr|mrs|ms|prof|eng|av|uzm|doc|dt|sr)\. ?)?\p{L}[\p{L}\p{M}.'-]{0,24}(?: \p{L}[\p{L}\p{M}.'-]{0,24}){0,3})[ \t,]*$/u
const NO_NAME =
  /(?:regards|thanks|thank you|cheers|sincerely|best|team|department|support|desk|office|company|ltd|llc|inc|gmbh|a\.?s\.?|saygi|tesekkur|iyi calismalar|selamlar|kolay gelsin|mudur|destek|ধন্যবাদ|বিনীত|শুভেচ্ছা|নমস্কার|বিভাগ|ব্যবস্থাপক|شكرا|تحيه|مع التحيه|مدير|قسم|sent from|gruss|grusse|cordialement|saludos|hello|hi|dear|confidential|manager|engineer|ofisi|burosu)/
const CASED = /^\p{Lu}/u

export function findIntroduction(reading: Reading): FoundName | null {
  for (const match of reading.plain.matchAll(INTRODUCTION)) {
    if (/[\p{L}\p{M}]$/u.test(reading.plain.slice(0, match.index).slice(-1))) continue
    const start = match.index + match[0].length
    const end = nameEnd(reading, start)
    if (end > start) return { start, end, because: 'introduces themselves' }
  }
  return null
}

/** Up to three words; capitals where the script has them, and no word that follows a comma. */
function nameEnd(reading: Reading, start: number): number {
  const name = /^[\p{L}\p{M}.'-]{2,24}(?: [\p{L}\p{M}.'-]{2,24}){0,2}/u.exec(reading.plain.slice(start, start + 80))?.[0] ?? ''
  let end = start
  for (const word of name.split(' ')) {
    const from = end === start ? start : end + 1
    const letter = reading.text.charAt(reading.at[from] ?? 0)
    const cased = letter.toLowerCase() !== letter.toUpperCase()
    if (word === '' || (cased && !CASED.test(letter)) || NO_NAME.test(word)) break
    if (!cased && end > start + 12) break
    end = from + word.length
  }
  return reading.plain.charAt(end - 1) === '.' ? end - 1 : end
}

/** The first line of a signature that can be a name. */
export function findSignatureName(reading: Reading): FoundName | null {
  let at = 0
  for (const line of reading.plain.split('\n').slice(0, 12)) {
    const name = NAME_LINE.exec(line)?.[1]
    if (name !== undefined && !NO_NAME.test(name)) {
      const start = at + line.indexOf(name)
      return { start, end: start + name.length, because: 'signs the mail' }
    }
    at += line.length + 1
  }
  return null
}
