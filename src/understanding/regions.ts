// Which stretches of a letter's text are read for its matters.
import { isBarePrologue } from './forward.ts'
import type { Letter, Region } from './letter.ts'

/** What the sender newly wrote; of a mail that was only passed on ("see below") also what was passed on, since the matter is there. */
export function regionsToRead(text: string, { spans, newText }: Pick<Letter, 'spans' | 'newText'>): readonly Region[] {
  const own = spans.filter(({ role }) => role === 'new')
  const passedOn = spans.filter(({ role }) => role === 'forwarded')
  const regions = passedOn.length > 0 && isBarePrologue(newText) ? [...own, ...passedOn].toSorted((a, b) => a.start - b.start) : own
  return regions.length > 0 ? regions : [{ start: 0, end: text.length }]
}
