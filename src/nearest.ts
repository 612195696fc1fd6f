// "Did you mean": the candidate nearest to a mistyped word, or none where all are too far to be a slip of the fingers.

/** Optimal string alignment distance: insertions, deletions, replacements and swapped neighbours each count one. */
function editDistance(a: string, b: string): number {
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      current.push(cheapest(a, b, row, column, { beforeLast, last, current }))
    }
    beforeLast = last
    last = current
  }
  return last[b.length] ?? 0
}

interface Rows {
  readonly beforeLast: readonly number[]
  readonly last: readonly number[]
  readonly current: readonly number[]
}

function cheapest(a: string, b: string, row: number, column: number, rows: Rows): number {
  const at = (cells: readonly number[], index: number) => cells[index] ?? Number.POSITIVE_INFINITY
  const same = a[row - 1] === b[column - 1]
  const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
  return Math.min(
    at(rows.last, column) + 1,
    at(rows.current, column - 1) + 1,
    at(rows.last, column - 1) + (same ? 0 : 1),
    swapped ? at(rows.beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
  )
}

/** Compares without regard to case, dashes and underscores; allows one slip per three letters, at most three. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[-_]/g, '')
  const ranked = candidates
    .map(candidate => ({ candidate, distance: editDistance(plain(word), plain(candidate)) }))
    .filter(({ candidate, distance }) => distance <= Math.min(3, Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3))))
    .sort((one, other) => one.distance - other.distance)
  return ranked[0]?.candidate
}
