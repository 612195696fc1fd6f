// When nobody keeps promises: stretches in which the keeper is down, some of them with the whole intake of mail.
import type { Random } from './random.ts'

/** Nothing is looked at from `from` up to, but not including, `to`. Milliseconds. */
export interface Outage {
  readonly from: number
  readonly to: number
  /** Whether mails that come meanwhile are kept waiting as well. */
  readonly mailToo: boolean
}

const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000
const DAY_MS = 86_400_000

/** About one in three days for minutes or hours, and one in twenty for days; apart from each other, in order. */
export function planOutages(random: Random, start: number, days: number): readonly Outage[] {
  const lengths = [
    ...Array.from({ length: Math.round(days / 3) }, () =>
      random.chance(0.5) ? random.whole(2, 50) * MINUTE_MS : random.whole(1, 9) * HOUR_MS,
    ),
    ...Array.from({ length: Math.ceil(days / 20) }, () => random.whole(1, 4) * DAY_MS + random.whole(0, 20) * HOUR_MS),
  ]
  const placed = lengths.map(length => {
    const from = start + Math.floor(random.next() * (days - 5) * DAY_MS)
    return { from, to: from + length, mailToo: random.chance(0.5) }
  })
  const ordered = placed.toSorted((one, other) => one.from - other.from)
  const kept: Outage[] = []
  for (const next of ordered) if (next.from > (kept.at(-1)?.to ?? 0) + HOUR_MS) kept.push(next)
  return kept
}

export const outageAt = (outages: readonly Outage[], at: number): Outage | undefined =>
  outages.find(({ from, to }) => from <= at && at < to)
