// Says in words why a mail was cut where it was, with the customer's own words as evidence.

import type { Act, Topic } from './lexicon/shape.ts'
import type { MailView } from './mail-view.ts'
import type { Hit } from './phrases.ts'
import type { Split } from './split.ts'
import type { Unit } from './units.ts'

const STATEMENT: readonly (readonly [act: Act, words: string])[] = [
  ['failure', 'something fails'],
  ['request', 'something is wanted'],
  ['question', 'something is asked'],
  ['grievance', 'somebody complains'],
]
const OPENERS: readonly Act[] = ['other-matter', 'ordinal', 'addition']

/** Why the matter with this index (from 0) is one of its own. */
export function openingReason(text: string, view: MailView, split: Split, at: number): string {
  const opening = split.openings[at]
  const unit = view.units[opening?.unit ?? -1]
  if (!opening || !unit) return ''
  const alone = split.openings.length === 1
  const reasons = [
    ...(alone ? ['one matter'] : [placeOf(view, unit), openerOf(text, unit)]),
    stated(text, unit),
    ...(alone ? [] : [thingOf(text, view, split, at, unit)]),
  ]
  return reasons.filter(reason => reason !== '').join('; ')
}

function placeOf(view: MailView, unit: Unit): string {
  if (unit.item) {
    const size = view.lists.get(unit.item.list)?.heads.length ?? 0
    if (size > 1) return `item ${unit.item.position} of a ${unit.item.numbered ? 'numbered list' : 'list'}`
  }
  return unit.clause > 0 ? 'a further clause of its sentence' : ''
}

function openerOf(text: string, unit: Unit): string {
  const opener = unit.acts.find(({ label, from }) => OPENERS.includes(label) && from < 4)
  return opener ? `opens with ${quoted(text, unit, opener)}` : ''
}

function stated(text: string, unit: Unit): string {
  for (const [act, words] of STATEMENT) {
    const hit = unit.acts.find(({ label }) => label === act)
    if (hit) return `${words}: ${quoted(text, unit, hit)}`
  }
  return unit.asks ? 'something is asked' : ''
}

function thingOf(text: string, view: MailView, split: Split, at: number, unit: Unit): string {
  const before = new Set<Topic>()
  for (const [index, matter] of split.matterOf.entries())
    if (matter > 0 && matter <= at) for (const topic of view.topics[index] ?? []) before.add(topic)
  const fresh = unit.topics.find(({ label }) => !before.has(label))
  return fresh ? `about ${at === 0 ? '' : 'another thing, '}${quoted(text, unit, fresh)} (${fresh.label})` : ''
}

function quoted(text: string, unit: Unit, { from, to }: Hit<string>): string {
  const [first, last] = [unit.words[from], unit.words[to - 1]]
  return first && last ? `"${text.slice(first.start, last.end).replace(/\s+/g, ' ').slice(0, 60)}"` : ''
}
