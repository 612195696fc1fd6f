// Sentences with what their words say: the acts (a failure told, a request made, a step tried ...) and the topics. A sentence that holds
// two acts on different things is cut into its clauses. Promises units in the order of the text, not overlapping, in linear time.
import { readSentences, type Sentence } from './blocks.ts'
import type { Region } from './letter.ts'
import type { Books } from './lexicon/books.ts'
import type { Act, Topic } from './lexicon/shape.ts'
import { findPhrases, type Hit, longestHits } from './phrases.ts'
import { foldWord, type Word, wordsOf } from './words.ts'

export interface Unit extends Sentence {
  readonly words: readonly Word[]
  readonly acts: readonly Hit<Act>[]
  readonly topics: readonly Hit<Topic>[]
  /** 0 for the first or only clause of a sentence. */
  readonly clause: number
}

export function readUnits(text: string, regions: readonly Region[], books: Books): readonly Unit[] {
  return regions
    .flatMap(({ start, end }) => readSentences(text, start, end))
    .flatMap(sentence => {
      const words = wordsOf(text, sentence.start, sentence.end)
      const acts = [...leadingOrdinal(text, words), ...longestHits(findPhrases(words, ...books.acts))]
      const topics = longestHits(findPhrases(words, ...books.topics))
      return cutClauses(text, { ...sentence, words, acts, topics, clause: 0 })
    })
}

const ORDINALS: ReadonlySet<string> = new Set(
  (
    'first firstly second secondly third thirdly fourth fourthly fifth fifthly 1st 2nd 3rd 4th birinci birincisi birincil ilk ikinci ikincisi üçüncü üçüncüsü dördüncü dördüncüsü öncelikle ' +
    'প্রথম প্রথমত প্রথমতঃ প্রথমে দ্বিতীয় দ্বিতীয়ত দ্বিতীয়তঃ তৃতীয় তৃতীয়ত তৃতীয়তঃ চতুর্থত prothomoto ditiyoto أولا ثانيا ثالثا رابعا خامسا أول ثاني الأول الثاني الثالث awalan thanyan ' +
    'erstens zweitens drittens premièrement deuxièmement primero segundo primo secondo'
  )
    .split(' ')
    .map(foldWord),
)

/** "Second: two phone holders": alone an ordinal says little, before a colon or comma at the beginning it counts matters. */
function leadingOrdinal(text: string, words: readonly Word[]): readonly Hit<Act>[] {
  const [first, second] = words
  if (!first || !second || !ORDINALS.has(first.folded)) return []
  return /^\s*[:,،;.)–—-]/.test(text.slice(first.end, second.start)) ? [{ label: 'ordinal', from: 0, to: 1 }] : []
}

/** Acts that can make an issue. */
const MAIN: ReadonlySet<Act> = new Set(['failure', 'request', 'question', 'grievance'])
/** Acts that may stand at the beginning of another matter. */
const OPENING: ReadonlySet<Act> = new Set(['addition', 'other-matter', 'ordinal'])
const AND = new Set(
  'and also plus ve ayrica bide ebong ar er o এবং আর ও তাছাড়া পাশাপাশি সাথে w wa we kaman كما كذلك ايضا وايضا وكذلك und sowie et y e en i и och oraz'.split(
    ' ',
  ),
)
const DIVIDERS = /[,،;؛&+/]|\s[-–—]\s|\n/
/** A Turkish converb, "sıfırlayıp": the next clause begins behind it. */
const CONVERB = /^\p{Script=Latin}{4,}[iu]p$/u
const CLAUSE_WORDS = 3
const CLAUSES_MAX = 8
const SENTENCE_WORDS_MAX = 400

function cutClauses(text: string, whole: Unit): readonly Unit[] {
  if (whole.words.length < 5 || whole.words.length > SENTENCE_WORDS_MAX) return [whole]
  const cuts: number[] = []
  let from = 0
  for (let at = 2; at <= whole.words.length - 2 && cuts.length < CLAUSES_MAX; at++) {
    if (at - from < 2 || !mayCut(text, whole, from, at)) continue
    cuts.push(at)
    from = at
  }
  if (cuts.length === 0) return [whole]
  return [0, ...cuts].map((start, index) => clauseOf(whole, start, cuts[index] ?? whole.words.length, index))
}

function mayCut(text: string, whole: Unit, from: number, at: number): boolean {
  const joint = jointAt(text, whole, from, at)
  if (joint === null) return false
  const inside = <L extends string>({ from: start, to }: Hit<L>) => start < at && to > at
  if (whole.acts.some(inside) || whole.topics.some(inside)) return false
  const rest = whole.words.length - at
  // A conjunction of its own is cut at, if whole clauses may stand on both sides: what is one matter is joined again by the evidence.
  if (joint === 'and' && at - from >= CLAUSE_WORDS && rest >= CLAUSE_WORDS) return true
  const left = { acts: mainActs(whole, from, at), topics: topicsIn(whole, from, at) }
  const right = { acts: mainActs(whole, at, whole.words.length), topics: topicsIn(whole, at, whole.words.length) }
  if (left.acts.length === 0 && joint !== 'opening') return false
  const fresh = [...right.topics].some(topic => !left.topics.has(topic))
  if (right.acts.length > 0) return fresh || joint === 'opening' || (joint === 'divider' && rest >= CLAUSE_WORDS)
  return fresh && joint === 'particle'
}

type Joint = 'and' | 'particle' | 'opening' | 'divider' | 'run-on'

function jointAt(text: string, { words, acts }: Unit, from: number, at: number): Joint | null {
  const [before, word] = [words[at - 1], words[at]]
  if (!before || !word) return null
  const begins = acts.filter(hit => hit.from === at)
  if (begins.some(({ label }) => OPENING.has(label))) return 'opening'
  if (AND.has(word.folded)) return 'and'
  // The Arabic "and" is written to its word, which may also begin so by itself.
  if (word.folded.startsWith('و') && word.bare.length > 0) return 'particle'
  if (DIVIDERS.test(text.slice(before.end, word.start)) || CONVERB.test(before.folded)) return 'divider'
  return at - from >= 4 && begins.some(({ label }) => MAIN.has(label)) ? 'run-on' : null
}

const mainActs = ({ acts }: Unit, from: number, to: number) => acts.filter(hit => MAIN.has(hit.label) && hit.from >= from && hit.to <= to)

const topicsIn = ({ topics }: Unit, from: number, to: number): ReadonlySet<Topic> =>
  new Set(topics.filter(hit => hit.from >= from && hit.to <= to).map(({ label }) => label))

function clauseOf(whole: Unit, from: number, to: number, clause: number): Unit {
  const words = whole.words.slice(from, to)
  const shift = <L extends string>(hits: readonly Hit<L>[]): readonly Hit<L>[] =>
    hits.filter(hit => hit.from >= from && hit.to <= to).map(hit => ({ ...hit, from: hit.from - from, to: hit.to - from }))
  const last = to === whole.words.length
  return {
    ...whole,
    start: clause === 0 ? whole.start : (words[0]?.start ?? whole.start),
    end: last ? whole.end : (words.at(-1)?.end ?? whole.end),
    words,
    acts: shift(whole.acts),
    topics: shift(whole.topics),
    clause,
    head: whole.head && clause === 0,
    asks: whole.asks && last,
    introduces: whole.introduces && last,
  }
}
