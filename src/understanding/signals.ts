// What a mail says of itself beside its matters: whether it asks for a supervisor, praises, is angry, names a deadline; each with the words
// that say so. Looks for words that belong together inside one sentence. Promises `false` where nothing says otherwise. Urgency is
// judged by urgency.ts and only passed on.
import { findDeadline } from './deadline.ts'
import type { Because, Region, Signals, Urgency } from './letter.ts'
import { type Passage, quoteHit } from './passages.ts'

/** `passages` are those of the body. */
export function readSignals(text: string, regions: readonly Region[], passages: readonly Passage[], urgency: Because<Urgency>): Signals {
  return {
    urgency,
    asksForSupervisor: supervisorOf(passages),
    praise: praiseOf(passages),
    angry: angerOf(text, passages),
    deadline: findDeadline(text, regions),
  }
}

function supervisorOf(said: readonly Passage[]): Because<boolean> {
  for (const one of said) {
    const { signals, acts } = one
    if (signals.has('declines-leader')) continue
    const yours = signals.get('your-leader')
    const leader = yours ?? signals.get('leader')
    const wish = signals.get('contact-wish') ?? (yours ? signals.get('wish') : undefined)
    const asked = signals.get('escalation') ?? (leader && wish && !acts.has('greeting') ? leader : undefined)
    if (asked) return { value: true, because: `asks for somebody above: ${quoteHit(one, asked)}` }
  }
  return { value: false, because: 'nobody above is asked for' }
}

function praiseOf(said: readonly Passage[]): Because<boolean> {
  for (const one of said) {
    const praise = one.acts.get('praise')
    const spoilt = one.acts.has('failure') || one.acts.has('grievance') || one.signals.has('angry')
    if (praise && !spoilt) return { value: true, because: `praises: ${quoteHit(one, praise)}` }
  }
  return { value: false, because: 'no praise beyond courtesy' }
}

/** One word of anger is a mood; two, or one beside a complaint or shouting, are anger. */
function angerOf(text: string, said: readonly Passage[]): Because<boolean> {
  const angry = said.filter(({ signals }) => signals.has('angry'))
  const complains = said.some(({ acts }) => acts.has('grievance'))
  const shouts = said.some(one => /[!?]{3,}/.test(text.slice(one.start, one.end + 3)) || isShouted(text, one))
  const [first] = angry
  const value = angry.length >= 2 || (angry.length === 1 && (complains || shouts)) || (complains && shouts)
  const because = first ? `angry words: ${quoteHit(first, first.signals.get('angry'))}` : 'complains and shouts'
  return value ? { value, because } : { value, because: 'no anger' }
}

function isShouted(text: string, { start, end }: Region): boolean {
  const letters = text.slice(start, end).match(/\p{L}/gu) ?? []
  return letters.length >= 20 && letters.filter(letter => /\p{Lu}/u.test(letter)).length > letters.length * 0.8
}
