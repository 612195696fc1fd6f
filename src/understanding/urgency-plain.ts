// What a mail says outright about its urgency: words that belong together inside one sentence, near its beginning where trouble is told. Heard beside
// the learned model, which weighs everything and may miss what any reader would not: "production has stopped", "the yearly maintenance".
import type { Because, Nature, Urgency } from './letter.ts'
import type { Signal } from './lexicon/shape.ts'
import { type Passage, quoteHit } from './passages.ts'

/** Who is in need says so within the first sentences. */
const FIRST = 3

export interface Said {
  readonly passages: readonly Passage[]
  /** Of the issue; null where it has none. */
  readonly nature: Nature | null
}

/** Null where nothing is said outright. `learned`: what the model made of it; what is critical and stops everybody is a failure of the enterprise. */
export function saidOutright({ passages, nature }: Said, learned: Urgency): Because<Urgency> | null {
  const body = passages.filter(({ subject }) => !subject)
  const down = body.slice(0, FIRST).find(passage => passage.signals.has('whole-scope') && passage.acts.has('failure'))
  if (down) return told('enterprise_failure', 'all are concerned', down, 'whole-scope')
  const all = learned === 'critical' ? body.find(isForAll) : undefined
  if (all) return told('enterprise_failure', 'all are concerned', all, 'whole-scope')
  const stopped = body.slice(0, FIRST).find(passage => passage.signals.has('standstill') && hurts(passage))
  if (stopped) return told(body.some(isForAll) ? 'enterprise_failure' : 'critical', 'much is at stake', stopped, 'standstill')
  const routine = nature === 'incident' ? undefined : body.find(({ signals, acts }) => signals.has('scheduled') && acts.has('request'))
  return routine ? told('scheduled', 'routine service', routine, 'scheduled') : null
}

const hurts = ({ acts }: Passage) => acts.has('failure') || acts.has('impact')
const isForAll = (passage: Passage) => passage.signals.has('whole-scope') && hurts(passage)

function told(value: Urgency, means: string, passage: Passage, signal: Signal): Because<Urgency> {
  const hit = passage.signals.get(signal)
  return { value, because: hit ? `${means}: ${quoteHit(passage, hit)}` : means }
}
