// Reads the answer to "are you satisfied?" out of a reply: "Good", "çok memnun kaldım", "ভালো না", "غير راضٍ", a thumb. Only a whole line that
// says nothing else counts, and only as the whole new text or as its first line; what follows that line is the comment.
// A sentence that merely holds such a word ("good morning, my printer ..."), a question, or a line that says both is no vote.
// Linear in the length of the text. The caller knows that the reply answers the question: "yes" alone may answer anything.
import { VOTE_PHRASES, VOTE_WORDS, type VoteRole } from './vote-words.ts'
import { foldWord } from './words.ts'

export interface Vote {
  readonly answer: 'good' | 'bad'
  /** Trimmed; empty where nothing follows. */
  readonly comment: string
  readonly because: string
}

const LONGEST_LINE = 80
const MOST_WORDS = 8
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:['’ʼ\u200c\u200d][\p{L}\p{M}\p{N}]+)*|\p{Extended_Pictographic}/gu
const QUESTION = /[?؟]/
const CLAUSE_ENDS = /[,;.!…،؛।—–]+/
/** Variation selectors, which make a sign a picture, and marks that only steer the direction. */
const UNSEEN = /[\ufe0e\ufe0f\u200e\u200f\u061c]/g

export function readVote(newText: string): Vote | null {
  const text = newText.trim()
  const lineEnd = text.indexOf('\n')
  const line = (lineEnd < 0 ? text : text.slice(0, lineEnd)).trimEnd()
  if (line.length > LONGEST_LINE || QUESTION.test(line)) return null
  const answer = answerOf(withFaces(line.replace(UNSEEN, '')))
  if (answer === null) return null
  const whole = lineEnd < 0 ? 'the reply says nothing but' : 'the first line of the reply says nothing but'
  return { answer, comment: lineEnd < 0 ? '' : text.slice(lineEnd).trim(), because: `${whole} "${line}"` }
}

const withFaces = (line: string) => line.replace(/[:;=]-?\)/g, ' 🙂 ').replace(/[:=]-?\(/g, ' 🙁 ')

const wordsIn = (text: string): readonly string[] => (text.match(TOKEN) ?? []).map(foldWord)

function answerOf(line: string): Vote['answer'] | null {
  const words = wordsIn(line)
  if (words.length === 0 || words.length > MOST_WORDS) return null
  const phrase = VOTE_PHRASES.get(words.join(' '))
  if (phrase !== undefined) return phrase
  const clauses = line.split(CLAUSE_ENDS).map(clause => wordsIn(clause).map(word => VOTE_WORDS.get(word)))
  return agree(clauses.map(senseOf), clauses.flat())
}

/** What one clause says; `unclear` is a clause that holds other words, or contradicts itself. */
type Sense = Vote['answer'] | 'bare no' | 'nothing' | 'unclear'

function agree(senses: readonly Sense[], roles: readonly (VoteRole | undefined)[]): Vote['answer'] | null {
  const said = new Set(senses.filter(sense => sense !== 'nothing'))
  // "No, thanks" declines to answer.
  if (said.size === 1 && said.has('bare no')) return roles.includes('thanks') ? null : 'bad'
  said.delete('bare no')
  const [only] = said
  const denied = senses.includes('bare no')
  if (said.size !== 1 || only === undefined || only === 'unclear' || (denied && only === 'good')) return null
  return only === 'good' ? 'good' : 'bad'
}

function senseOf(roles: readonly (VoteRole | undefined)[]): Sense {
  const has = (role: VoteRole) => roles.includes(role)
  if (roles.includes(undefined) || (has('good') && has('bad'))) return 'unclear'
  if (!has('good') && !has('bad')) return senseOfBareWords(has)
  const turned = roles.filter(role => role === 'not' || role === 'no').length % 2 === 1
  const sense = has('good') !== turned ? 'good' : 'bad'
  // "Yes bad", and "no bad" without a comma: nobody can tell.
  const contradicts = (has('yes') && sense === 'bad') || (roles[0] === 'no' && has('bad'))
  return contradicts ? 'unclear' : sense
}

function senseOfBareWords(has: (role: VoteRole) => boolean): Sense {
  if (has('not') || (has('yes') && has('no'))) return 'unclear'
  if (has('yes')) return 'good'
  return has('no') ? 'bare no' : 'nothing'
}
