// Judges urgency, the call for a supervisor and praise on the mails of test/mail/signals, which nothing may learn from or be tuned on.
// Gives totals only, so that no single mail is ever worked towards. Throws with the mail's name on a label that is none.

import { URGENCIES } from '../src/understanding/letter.ts'
import { readMatters } from '../src/understanding/matters.ts'
import { readReply } from '../src/understanding/reply-text.ts'
import { type AnnotatedMail, readAnnotated } from './annotated.ts'
import { rate } from './score.ts'

export interface Said {
  readonly urgency: string
  readonly supervisor: boolean
  readonly praise: boolean
}

export interface Heard {
  readonly mail: AnnotatedMail
  readonly wanted: Said
  readonly found: Said
}

export function judgeSignals(folder: string): readonly Heard[] {
  return readAnnotated(folder).map(mail => ({ mail, wanted: labelOf(mail), found: readBy(mail) }))
}

function labelOf({ id, fields }: AnnotatedMail): Said {
  const { urgency = '', supervisor = '', praise = '' } = fields
  if (!URGENCIES.some(one => one === urgency)) throw new Error(`${id}: "${urgency}" is no urgency`)
  for (const answer of [supervisor, praise]) if (!/^(yes|no)$/.test(answer)) throw new Error(`${id}: "${answer}" is neither yes nor no`)
  return { urgency, supervisor: supervisor === 'yes', praise: praise === 'yes' }
}

function readBy({ text, subject }: AnnotatedMail): Said {
  const reply = readReply({ text, subject, answers: false })
  const { signals } = readMatters({ text, subject, reply, kind: 'person', numberPrefix: 'PD' })
  return { urgency: signals.urgency.value, supervisor: signals.asksForSupervisor.value, praise: signals.praise.value }
}

/** Precision and recall of urgency ask for the very urgency, not merely for one that is not normal. */
export function figuresOfSignals(some: readonly Heard[]): Readonly<Record<string, number>> {
  return {
    urgency: rate(rightIn('urgency', some), some.length),
    supervisor: rate(rightIn('supervisor', some), some.length),
    praise: rate(rightIn('praise', some), some.length),
    ...rareFigures('urgency not normal', 'urgency', some, ({ urgency }) => urgency !== 'normal'),
    ...rareFigures('supervisor', 'supervisor', some, ({ supervisor }) => supervisor),
    ...rareFigures('praise', 'praise', some, ({ praise }) => praise),
  }
}

function rareFigures(name: string, signal: keyof Said, some: readonly Heard[], isRare: (said: Said) => boolean) {
  const wanted = some.filter(one => isRare(one.wanted))
  const right = rightIn(signal, wanted)
  const found = some.filter(one => isRare(one.found)).length
  return { [`${name} precision`]: rate(right, found), [`${name} recall`]: rate(right, wanted.length) }
}

const rightIn = (signal: keyof Said, some: readonly Heard[]): number =>
  some.filter(({ wanted, found }) => wanted[signal] === found[signal]).length

/** "critical > normal 5": how often each urgency was read as another. */
export function confusionsOf(some: readonly Heard[]): string {
  const wrong = some.filter(({ wanted, found }) => wanted.urgency !== found.urgency)
  const counted = Map.groupBy(wrong, ({ wanted, found }) => `${wanted.urgency} > ${found.urgency}`)
  return (
    [...counted]
      .map(([pair, { length }]) => `${pair} ${length}`)
      .sort()
      .join(', ') || 'none'
  )
}
