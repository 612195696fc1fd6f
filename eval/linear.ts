// Fits a logistic regression with a ridge by full-batch gradient steps (Adam): no chance in it, the same rows give the same weights.

export interface Linear {
  readonly bias: number
  /** For the values as they are, not scaled. */
  readonly weights: Float64Array
}

const STEPS = 300
const RATE = 0.05

export function fitLinear(rows: readonly Float64Array[], labels: readonly number[], ridge: number): Linear {
  const width = rows[0]?.length ?? 0
  const { scaled, mean, spread } = scale(rows, width)
  const weights = new Float64Array(width + 1)
  const first = new Float64Array(width + 1)
  const second = new Float64Array(width + 1)
  for (let step = 1; step <= STEPS; step++) {
    const gradient = gradientOf(scaled, labels, weights, ridge)
    for (let at = 0; at <= width; at++) {
      const slope = gradient[at] ?? 0
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * slope
      second[at] = 0.999 * (second[at] ?? 0) + 0.001 * slope * slope
      const move = (first[at] ?? 0) / (1 - 0.9 ** step) / (Math.sqrt((second[at] ?? 0) / (1 - 0.999 ** step)) + 1e-8)
      weights[at] = (weights[at] ?? 0) - RATE * move
    }
  }
  const plain = Float64Array.from({ length: width }, (_, at) => (weights[at] ?? 0) / (spread[at] ?? 1))
  const bias = plain.reduce((sum, weight, at) => sum - weight * (mean[at] ?? 0), weights[width] ?? 0)
  return { bias, weights: plain }
}

export const sumOf = ({ bias, weights }: Linear, row: Float64Array): number =>
  weights.reduce((sum, weight, at) => sum + weight * (row[at] ?? 0), bias)

function scale(rows: readonly Float64Array[], width: number) {
  const mean = new Float64Array(width)
  const spread = new Float64Array(width)
  for (const row of rows) for (let at = 0; at < width; at++) mean[at] = (mean[at] ?? 0) + (row[at] ?? 0) / rows.length
  for (const row of rows)
    for (let at = 0; at < width; at++) spread[at] = (spread[at] ?? 0) + ((row[at] ?? 0) - (mean[at] ?? 0)) ** 2 / rows.length
  for (let at = 0; at < width; at++) spread[at] = Math.sqrt(spread[at] ?? 0) || 1
  const scaled = rows.map(row => row.map((value, at) => (value - (mean[at] ?? 0)) / (spread[at] ?? 1)))
  return { scaled, mean, spread }
}

/** Of the mean loss; the last one is the bias'. */
function gradientOf(rows: readonly Float64Array[], labels: readonly number[], weights: Float64Array, ridge: number): Float64Array {
  const width = weights.length - 1
  const gradient = new Float64Array(width + 1)
  for (const [index, row] of rows.entries()) {
    let sum = weights[width] ?? 0
    for (let at = 0; at < width; at++) sum += (weights[at] ?? 0) * (row[at] ?? 0)
    const error = 1 / (1 + Math.exp(-sum)) - (labels[index] ?? 0)
    for (let at = 0; at < width; at++) gradient[at] = (gradient[at] ?? 0) + error * (row[at] ?? 0)
    gradient[width] = (gradient[width] ?? 0) + error
  }
  return gradient.map((slope, at) => (slope + (at < width ? ridge * (weights[at] ?? 0) : 0)) / rows.length)
}
