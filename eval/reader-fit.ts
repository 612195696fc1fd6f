// Fits the word model: two logistic regressions with many outcomes over the same keys, one for what a unit does, one for the category it
// is about. Deterministic; keys that were met once get no weight.

export interface Example {
  readonly keys: readonly string[]
  /** Index of the outcome, or -1 where it is not known. */
  readonly saying: number
  readonly category: number
  /** How much it counts; 1 where nothing is said. */
  readonly weight?: number
}

export interface Reader {
  readonly index: ReadonlyMap<string, number>
  readonly outcomes: number
  /** Row by row: key x outcome. */
  readonly weights: Float32Array
  readonly base: Float32Array
}

const PASSES = 20
const RATE = 0.15
const RIDGE = 0.01

export function fitReader(examples: readonly Example[], outcomes: number, of: (example: Example) => number, rate = RATE): Reader {
  const counts = new Map<string, number>()
  for (const { keys } of examples) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  const index = new Map([...counts].filter(([, count]) => count >= 2).map(([key], at) => [key, at] as const))
  const rows = examples
    .filter(example => of(example) >= 0)
    .map(example => ({
      ids: Int32Array.from(example.keys.flatMap(key => index.get(key) ?? [])),
      outcome: of(example),
      weight: example.weight ?? 1,
    }))
  const weights = new Float32Array(index.size * outcomes)
  const squares = new Float32Array(index.size * outcomes).fill(1)
  const base = new Float32Array(outcomes)
  const scores = new Float64Array(outcomes)
  for (let pass = 0; pass < PASSES; pass++)
    for (const { ids, outcome, weight } of rows) {
      chances(ids, weights, base, scores)
      for (let k = 0; k < outcomes; k++) {
        const error = weight * ((k === outcome ? 1 : 0) - (scores[k] ?? 0))
        base[k] = (base[k] ?? 0) + 0.01 * error
        for (const id of ids) {
          const at = id * outcomes + k
          const gradient = error - RIDGE * (weights[at] ?? 0)
          squares[at] = (squares[at] ?? 1) + gradient * gradient
          weights[at] = (weights[at] ?? 0) + (rate * gradient) / Math.sqrt(squares[at] ?? 1)
        }
      }
    }
  return { index, outcomes, weights, base }
}

function chances(ids: Int32Array, weights: Float32Array, base: Float32Array, scores: Float64Array): void {
  const outcomes = base.length
  let most = -Infinity
  for (let k = 0; k < outcomes; k++) {
    let sum = base[k] ?? 0
    for (const id of ids) sum += weights[id * outcomes + k] ?? 0
    scores[k] = sum
    if (sum > most) most = sum
  }
  let total = 0
  for (let k = 0; k < outcomes; k++) total += scores[k] = Math.exp((scores[k] ?? 0) - most)
  for (let k = 0; k < outcomes; k++) scores[k] = (scores[k] ?? 0) / total
}

export function readBy(reader: Reader, keys: readonly string[]): Float64Array {
  const scores = new Float64Array(reader.outcomes)
  chances(Int32Array.from(keys.flatMap(key => reader.index.get(key) ?? [])), reader.weights, reader.base, scores)
  return scores
}
