// Titles in the customer's own words: from the subject, or from the sentence that states a matter.
// Promises at most 120 characters on one line; leaves reply and forward prefixes, our own token, greetings and connectives out of it.
import { cleanLine, cutAt } from './clean.ts'
import { CONNECTIVES, EMPTY_SUBJECTS, GREETINGS } from './lexicon/empty-subjects.ts'
import { wordsOf } from './words.ts'

const TITLE_MAX = 120
export const NO_SUBJECT = '(no subject)'

/** Reply and forward prefixes as mail clients write them in their languages; each may carry a count: `Re[2]:`, `AW(3):`. */
const PREFIXES = [
  ...[
    're',
    'fw',
    'fwd',
    'ref',
    'aw',
    'wg',
    'antwort',
    'weitergeleitet',
    'sv',
    'vs',
    'vb',
    'vl',
    'antw',
    'doorst',
    'tr',
    'rép',
    'réf',
    'rv',
    'enc',
    'res',
    'rif',
  ],
  ...[
    'r',
    'i',
    'odp',
    'pd',
    'ynt',
    'yan',
    'yanıt',
    'ilt',
    'İlt',
    'ılt',
    'iletilen',
    'vá',
    'továbbítás',
    'bls',
    'ats',
    'fs',
    'hl',
    'απ',
    'πρθ',
    'σχετ',
  ],
  ...[
    'отв',
    'ответ',
    'пересл',
    'fwd',
    'на',
    'vedr',
    'videresend',
    '回复',
    '答复',
    '转发',
    '回覆',
    '轉寄',
    '返信',
    '転送',
    '회신',
    '답장',
    '전달',
  ],
  ...[
    'رد',
    'الرد',
    'رد على',
    'إعادة توجيه',
    'اعادة توجيه',
    'تحويل',
    'উত্তর',
    'প্রত্যুত্তর',
    'ফরওয়ার্ড',
    'ফরোয়ার্ড',
    'পুনঃ',
    'השב',
    'הועבר',
    'پاسخ',
    'باز ارسال',
  ],
]
const PREFIX = new RegExp(
  `^(?:${PREFIXES.map(RegExp.escape).join('|')})\\s?(?:\\[\\d{1,3}\\]|\\(\\d{1,3}\\)|\\^\\d{1,3})?\\s?[:：]\\s*`,
  'iu',
)
const OPENING = /^[-–—*•·.,;:)\s]+/u
const CONNECTIVE = new RegExp(`^(?:${CONNECTIVES.normalize('NFC')})(?:\\s*[,،:]\\s*|\\s+)(?=\\S)`, 'iu')
/** "Selam Ayşe Hanım, internet gitti": with a name or two, up to its comma. */
const GREETING = new RegExp(`^(?:${GREETINGS.normalize('NFC')})(?:\\s[\\p{L}\\p{M}]{1,20}){0,3}\\s?[,!،]\\s+(?=\\S)`, 'iu')
/** The Arabic "and" is written to its word: cut only before hamza and article, since other words may begin with it, and والد does. */
const WRITTEN_AND = /^و(?=أ\p{L}{3}|إ\p{L}{3}|ال(?!د)\p{L}{3})/u
const MARKS = /[\u200e\u200f\u061c]/g

/** Empty where the subject says nothing of the matter: "Hello", "Urgent help needed". */
export function titleOfSubject(subject: string, numberPrefix: string): string {
  const title = wholeSubject(subject, numberPrefix)
  const words = wordsOf(title)
  return words.length > 0 && words.every(({ folded }) => EMPTY_SUBJECTS.has(folded)) ? '' : title
}

/** What is left of the subject, whatever it says; empty where nothing is. */
export function wholeSubject(subject: string, numberPrefix: string): string {
  const token = new RegExp(`\\[\\s*${RegExp.escape(numberPrefix)}\\s?-\\s?\\p{Nd}+\\s*\\]`, 'giu')
  let rest = cleanLine(subject.replace(MARKS, '').replace(token, ' '), 998)
  for (let next = rest.replace(PREFIX, ''); next !== rest; next = rest.replace(PREFIX, '')) rest = next
  return cutAtWord(rest)
}

/** The first line that says something: a greeting alone does not, "Hello," or "Merhaba". */
export function firstSentence(text: string): string {
  const lines = text
    .slice(0, 4000)
    .split('\n')
    .map(line => cleanLine(line, 998))
    .filter(line => /\p{L}/u.test(line) && !line.startsWith('>'))
  const line = lines.find(one => !/^\S+(?:\s\S+){0,2}[,!،]?$/u.test(one)) ?? lines[0] ?? ''
  const [sentence = line] = /^.{8,}?[.!?؟।](?=\s|$)/u.exec(line) ?? []
  return cutAtWord(sentence)
}

/** A sentence or clause as a title: without a list's mark, a greeting, an opening connective or the full stop. */
export function titleOfWords(words: string): string {
  const line = cleanLine(words, 998)
    .normalize('NFC')
    .replace(OPENING, '')
    .replace(GREETING, '')
    .replace(/[\s,;:.!،؛।…-]+$/u, '')
  return cutAtWord(withoutConnectives(line))
}

function withoutConnectives(line: string): string {
  let rest = line
  for (let next = rest.replace(CONNECTIVE, ''); next !== rest; next = rest.replace(CONNECTIVE, '')) rest = next
  return rest.replace(WRITTEN_AND, '')
}

function cutAtWord(title: string): string {
  if (title.length <= TITLE_MAX) return title
  const cut = cutAt(title, TITLE_MAX - 1)
  const space = cut.lastIndexOf(' ')
  return `${(space > TITLE_MAX / 2 ? cut.slice(0, space) : cut).trimEnd()}…`
}
