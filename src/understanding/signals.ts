// What a mail says of itself: how urgent it is, whether it asks for a supervisor, praises, is angry, names a deadline; each with the words
// that say so. Looks for words that belong together inside one sentence. Promises `normal` and `false` where nothing says otherwise.
import { readSentences, type Sentence } from './blocks.ts'
import { findDeadline } from './deadline.ts'
import type { Because, Region, Signals, Urgency } from './letter.ts'
import type { Books } from './lexicon/books.ts'
import type { Act, Signal } from './lexicon/shape.ts'
import { findPhrases, type Hit, longestHits } from './phrases.ts'
import { type Word, wordsOf } from './words.ts'

interface Said {
  readonly sentence: Sentence
  readonly words: readonly Word[]
  readonly signals: ReadonlyMap<Signal, Hit<Signal>>
  readonly acts: ReadonlyMap<Act, Hit<Act>>
}

const READ_MAX = 15_000

/** What natures the mail's issues have. */
export interface About {
  readonly incident: boolean
  readonly request: boolean
}

export function readSignals(text: string, regions: readonly Region[], books: Books, about: About): Signals {
  let left = READ_MAX
  const said = regions.flatMap(({ start, end }) => {
    const stop = Math.min(end, start + left)
    left -= stop - start
    return readSentences(text, start, stop).map(sentence => hear(text, sentence, books))
  })
  return {
    urgency: urgencyOf(text, said, about),
    asksForSupervisor: supervisorOf(text, said),
    praise: praiseOf(text, said),
    angry: angerOf(text, said),
    deadline: findDeadline(text, regions),
  }
}

function hear(text: string, sentence: Sentence, books: Books): Said {
  const words = wordsOf(text, sentence.start, sentence.end)
  return {
    sentence,
    words,
    signals: firstOfEach(separate(findPhrases(words, ...books.signals))),
    acts: firstOfEach(longestHits(findPhrases(words, ...books.acts))),
  }
}

/** "My manager" hides the "manager" in it; every other word may say two things at once. */
function separate(hits: readonly Hit<Signal>[]): readonly Hit<Signal>[] {
  const own = hits.filter(({ label }) => label === 'own-leader')
  return hits.filter(hit => hit.label !== 'leader' || !own.some(({ from, to }) => from <= hit.from && hit.to <= to))
}

function firstOfEach<Label extends string>(hits: readonly Hit<Label>[]): ReadonlyMap<Label, Hit<Label>> {
  const first = new Map<Label, Hit<Label>>()
  for (const hit of hits) if (!first.has(hit.label)) first.set(hit.label, hit)
  return first
}

function quoted(text: string, { words }: Said, hit: Hit<string> | undefined): string {
  const [first, last] = [words[hit?.from ?? -1], words[(hit?.to ?? 0) - 1]]
  return first && last ? `"${text.slice(first.start, last.end).replace(/\s+/g, ' ').slice(0, 80)}"` : ''
}

function supervisorOf(text: string, said: readonly Said[]): Because<boolean> {
  for (const one of said) {
    const { signals, acts } = one
    if (signals.has('declines-leader')) continue
    const yours = signals.get('your-leader')
    const leader = yours ?? signals.get('leader')
    const wish = signals.get('contact-wish') ?? (yours ? signals.get('wish') : undefined)
    const asked = signals.get('escalation') ?? (leader && wish && !acts.has('greeting') ? leader : undefined)
    if (asked) return { value: true, because: `asks for somebody above: ${quoted(text, one, asked)}` }
  }
  return { value: false, because: 'nobody above is asked for' }
}

function praiseOf(text: string, said: readonly Said[]): Because<boolean> {
  for (const one of said) {
    const praise = one.acts.get('praise')
    const spoilt = one.acts.has('failure') || one.acts.has('grievance') || one.signals.has('angry')
    if (praise && !spoilt) return { value: true, because: `praises: ${quoted(text, one, praise)}` }
  }
  return { value: false, because: 'no praise beyond courtesy' }
}

/** One word of anger is a mood; two, or one beside a complaint or shouting, are anger. */
function angerOf(text: string, said: readonly Said[]): Because<boolean> {
  const angry = said.filter(({ signals }) => signals.has('angry'))
  const complains = said.some(({ acts }) => acts.has('grievance'))
  const shouts = said.some(({ sentence }) => /[!?]{3,}/.test(text.slice(sentence.start, sentence.end + 3)) || isShouted(text, sentence))
  const [first] = angry
  const value = angry.length >= 2 || (angry.length === 1 && (complains || shouts)) || (complains && shouts)
  const because = first ? `angry words: ${quoted(text, first, first.signals.get('angry'))}` : 'complains and shouts'
  return value ? { value, because } : { value, because: 'no anger' }
}

function isShouted(text: string, { start, end }: Sentence): boolean {
  const letters = text.slice(start, end).match(/\p{L}/gu) ?? []
  return letters.length >= 20 && letters.filter(letter => /\p{Lu}/u.test(letter)).length > letters.length * 0.8
}

/** What is broken now goes before what is to come. */
function urgencyOf(text: string, said: readonly Said[], about: About): Because<Urgency> {
  const failing = about.incident || said.some(({ acts }) => acts.has('failure'))
  const near = (index: number) => [index - 1, index, index + 1].some(at => said[at]?.acts.has('failure'))
  for (const [index, one] of said.entries()) {
    const whole = one.signals.get('whole-scope')
    if (whole && failing && (near(index) || index < FIRST_SENTENCES))
      return { value: 'enterprise_failure', because: `all are concerned: ${quoted(text, one, whole)}` }
  }
  for (const [index, one] of said.entries()) {
    const critical = one.signals.get('critical')
    if (critical && failing && (near(index) || one.acts.has('impact')))
      return { value: 'critical', because: `much is at stake: ${quoted(text, one, critical)}` }
  }
  return toCome(text, said, about) ?? { value: 'normal', because: 'nothing says that it is more or less urgent than most' }
}

/** Who is down as a whole is told at once. */
const FIRST_SENTENCES = 3

/** Routine service and plans may stand beside a fault, but not where faults are all there is. */
function toCome(text: string, said: readonly Said[], about: About): Because<Urgency> | null {
  if (about.incident && !about.request) return null
  for (const urgency of ['scheduled', 'planned'] as const) {
    const one = said.find(({ signals }) => signals.has(urgency))
    if (one)
      return {
        value: urgency,
        because: `${urgency === 'scheduled' ? 'routine service' : 'for something to come'}: ${quoted(text, one, one.signals.get(urgency))}`,
      }
  }
  return null
}
