// Learned weights of keys as the model files hold them: read once, summed for the keys of a stretch of text. `npm run train` writes them.
// Promises the same sums for the same keys; a key that was never learned changes nothing.

/** For each key, one weight for each outcome. */
export interface WordWeights {
  readonly base: Float64Array
  readonly rows: ReadonlyMap<string, Float32Array>
}

/** What a model file holds: base, and a line for each key. */
export interface WrittenWeights {
  readonly base: readonly number[]
  readonly lines: string
}

/** Outcomes are written as letters, weights in hundredths. */
const FIRST_LETTER = 'a'.charCodeAt(0)

/** A line is a key, a tab, and a letter with a number for each outcome that has a weight: `printer	c-12d40`. */
export function loadWeights({ base, lines }: WrittenWeights): WordWeights {
  const rows = new Map<string, Float32Array>()
  for (const line of lines.split('\n')) {
    const at = line.indexOf('\t')
    if (at < 0) continue
    const row = new Float32Array(base.length)
    for (const [, letter = '', value] of line.slice(at + 1).matchAll(/([a-z])(-?\d+)/g))
      row[letter.charCodeAt(0) - FIRST_LETTER] = Number(value) / 100
    rows.set(line.slice(0, at), row)
  }
  return { base: Float64Array.from(base), rows }
}

export function sumWeights({ base, rows }: WordWeights, keys: Iterable<string>): Float64Array {
  const sums = Float64Array.from(base)
  for (const key of keys) {
    const row = rows.get(key)
    if (row) for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (row[at] ?? 0)
  }
  return sums
}

/** Sums as chances that add up to 1. */
export function chancesOf(sums: Float64Array): Float64Array {
  const most = Math.max(...sums)
  const powers = sums.map(sum => Math.exp(sum - most))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map(power => power / total)
}
