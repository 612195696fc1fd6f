// Where a ticket is cut in two, and what each side keeps of a mail: pure arithmetic on stretches of its text.
// Promises that no stretch is lost or given twice, and refuses a cut that leaves one side without words.
import { cleanLine, cutAt } from '../understanding/clean.ts'
import type { Fact, ProposedCut, Region } from '../understanding/letter.ts'

/** A ticket's share of one mail. */
export interface Holding {
  readonly messageId: number
  readonly text: string
  readonly parts: readonly Region[]
  readonly facts: readonly Fact[]
  readonly proposedCuts: readonly ProposedCut[]
}

/** `proposed`: every cut that stands on the ticket. `cut`: the K-th of them, from 1. `at`: from that place of the mail that opened it to its end. */
export type How =
  | { readonly kind: 'proposed' }
  | { readonly kind: 'cut'; readonly number: number }
  | { readonly kind: 'at'; readonly offset: number }

/** The new ticket's share, and what made it one. */
export interface Share {
  readonly messageId: number
  readonly title: string
  readonly parts: readonly Region[]
  readonly facts: readonly Fact[]
  readonly cut: ProposedCut | null
  readonly because: string
}

export interface Plan {
  readonly opened: readonly Share[]
  /** What the ticket keeps of each mail that was cut. */
  readonly kept: readonly Holding[]
}

export type Planned = { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly why: string }

const refuse = (why: string): Planned => ({ ok: false, why })

/** `holdings`: the mail that opened the ticket first, then its replies in order. Cuts are numbered through all of them. */
export function planSplit(holdings: readonly Holding[], how: How): Planned {
  const [opening] = holdings
  if (!opening) return refuse('it has no mail that could be split')
  if (how.kind === 'at') return planAt(opening, how.offset)
  const cuts = holdings.flatMap(holding => holding.proposedCuts.map(cut => ({ holding, cut })))
  if (cuts.length === 0) return refuse('no cut is proposed for it: --at OFFSET says where')
  const chosen = how.kind === 'proposed' ? cuts : cuts.slice(how.number - 1, how.number)
  if (chosen.length === 0)
    return refuse(
      `it has ${cuts.length === 1 ? 'one proposed cut' : `proposed cuts 1 to ${cuts.length}`}, and no ${'number' in how ? how.number : ''}`,
    )
  return carryOut(
    holdings,
    chosen.map(({ holding, cut }) => ({ messageId: holding.messageId, region: cut, cut, title: cut.title, because: cut.because })),
  )
}

function planAt(opening: Holding, offset: number): Planned {
  const end = opening.parts.at(-1)?.end ?? 0
  const first = opening.parts[0]?.start ?? 0
  if (offset <= first || offset >= end) return refuse(`its words stand from ${first} to ${end}: ${offset} lies outside`)
  const start = isLowSurrogate(opening.text, offset) ? offset - 1 : offset
  const title = titleOf(opening.text.slice(start, end))
  return carryOut(
    [opening],
    [{ messageId: opening.messageId, region: { start, end }, cut: null, title, because: `a person cut the mail at ${start}` }],
  )
}

interface Wanted {
  readonly messageId: number
  readonly region: Region
  readonly cut: ProposedCut | null
  readonly title: string
  readonly because: string
}

function carryOut(holdings: readonly Holding[], wanted: readonly Wanted[]): Planned {
  const kept = new Map(holdings.map(holding => [holding.messageId, holding]))
  const opened: Share[] = []
  for (const want of wanted) {
    const holding = kept.get(want.messageId)
    const parts = holding ? within(holding.parts, want.region) : []
    if (!holding || !hasWords(holding.text, parts)) return refuse(`nothing stands at the cut “${want.title}”`)
    const left = without(holding.parts, want.region)
    if (!hasWords(holding.text, left)) return refuse('nothing would be left on it')
    opened.push({
      messageId: want.messageId,
      title: want.title,
      parts,
      facts: holding.facts.filter(fact => meets(fact, parts)),
      cut: want.cut,
      because: want.because,
    })
    kept.set(want.messageId, {
      ...holding,
      parts: left,
      // A fact that stands in nobody's words alone (a telephone number in the signature) stays where it was.
      facts: holding.facts.filter(fact => !meets(fact, parts)),
      proposedCuts: holding.proposedCuts.filter(cut => cut !== want.cut),
    })
  }
  const touched = new Set(opened.map(({ messageId }) => messageId))
  return { ok: true, plan: { opened, kept: [...kept.values()].filter(({ messageId }) => touched.has(messageId)) } }
}

/** What of `parts` lies in the region. */
export const within = (parts: readonly Region[], region: Region): readonly Region[] =>
  parts.flatMap(part => {
    const [start, end] = [Math.max(part.start, region.start), Math.min(part.end, region.end)]
    return start < end ? [{ start, end }] : []
  })

/** What of `parts` lies outside of the region. */
export const without = (parts: readonly Region[], region: Region): readonly Region[] =>
  parts.flatMap(({ start, end }) =>
    [
      { start, end: Math.min(end, region.start) },
      { start: Math.max(start, region.end), end },
    ].filter(part => part.start < part.end),
  )

/** Both, in order; stretches that touch become one. */
export function union(one: readonly Region[], other: readonly Region[]): readonly Region[] {
  const joined: Region[] = []
  for (const { start, end } of [...one, ...other].toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && start <= last.end) joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else joined.push({ start, end })
  }
  return joined
}

const meets = ({ start, end }: Region, parts: readonly Region[]) => parts.some(part => start < part.end && part.start < end)

const hasWords = (text: string, parts: readonly Region[]) => parts.some(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))

const isLowSurrogate = (text: string, offset: number) => /[\udc00-\udfff]/.test(text[offset] ?? '')

const TITLE_LIMIT = 120

/** The first line with words in it. */
function titleOf(words: string): string {
  const line =
    words
      .slice(0, 2000)
      .split('\n')
      .find(one => /[\p{L}\p{N}]/u.test(one)) ?? ''
  return cutAt(cleanLine(line.replace(/^[^\p{L}\p{N}]+/u, ''), TITLE_LIMIT), TITLE_LIMIT) || '(no title)'
}
