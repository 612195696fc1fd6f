// Fits the small forest that weighs evidence: gradient-boosted trees with logistic loss, every step determined by the data alone.
// Values are compared with thresholds between those that occur; no sampling, no random numbers.

export interface Tree {
  /** Per node: index of the feature, or -1 for a leaf. */
  readonly feature: readonly number[]
  readonly threshold: readonly number[]
  /** Index of the node where the value is at most the threshold; the other one follows it. */
  readonly below: readonly number[]
  /** Of a leaf, what it adds. */
  readonly value: readonly number[]
}

export interface Sample {
  readonly values: Float64Array
  readonly label: 0 | 1
  readonly weight: number
}

export interface Fitting {
  readonly trees: number
  readonly depth: number
  readonly rate: number
  /** Least sum of weights in a leaf. */
  readonly leaf: number
  /** Shrinks the leaves of few samples. */
  readonly ridge: number
  /** Share of the features that a tree may look at; which ones follows from its number. */
  readonly share: number
}

export function fitTrees(
  samples: readonly Sample[],
  features: number,
  fitting: Fitting,
): { readonly base: number; readonly trees: readonly Tree[] } {
  const positive = samples.reduce((sum, { label, weight }) => sum + label * weight, 0)
  const total = samples.reduce((sum, { weight }) => sum + weight, 0)
  const base = Math.log((positive + 1) / (total - positive + 1))
  const scores = new Float64Array(samples.length).fill(base)
  const bins = binValues(samples, features)
  const trees: Tree[] = []
  for (let round = 0; round < fitting.trees; round++) {
    const tree = fitTree(samples, scores, bins, fitting, round)
    trees.push(tree)
    for (let row = 0; row < samples.length; row++)
      scores[row] = (scores[row] ?? 0) + leafValue(tree, samples[row]?.values ?? new Float64Array())
  }
  return { base, trees }
}

export function leafValue(tree: Tree, values: Float64Array): number {
  let node = 0
  while ((tree.feature[node] ?? -1) >= 0) {
    const next = tree.below[node] ?? 0
    node = (values[tree.feature[node] ?? 0] ?? 0) <= (tree.threshold[node] ?? 0) ? next : next + 1
  }
  return tree.value[node] ?? 0
}

interface Bins {
  readonly thresholds: readonly (readonly number[])[]
  /** Bin of each sample, feature by feature. */
  readonly of: readonly Uint8Array[]
}

const BINS_MAX = 32

function binValues(samples: readonly Sample[], features: number): Bins {
  const thresholds: number[][] = []
  const of: Uint8Array[] = []
  for (let feature = 0; feature < features; feature++) {
    const values = [...new Set(samples.map(({ values }) => values[feature] ?? 0))].sort((a, b) => a - b)
    const step = Math.max(1, Math.ceil(values.length / BINS_MAX))
    const edges = values
      .slice(0, -1)
      .flatMap((value, index) => (index % step === step - 1 || step === 1 ? [(value + (values[index + 1] ?? value)) / 2] : []))
    thresholds.push(edges)
    of.push(Uint8Array.from(samples, ({ values: row }) => edges.filter(edge => (row[feature] ?? 0) > edge).length))
  }
  return { thresholds, of }
}

interface Growing {
  readonly feature: number[]
  readonly threshold: number[]
  readonly below: number[]
  readonly value: number[]
}

function fitTree(samples: readonly Sample[], scores: Float64Array, bins: Bins, fitting: Fitting, round: number): Tree {
  const gradients = new Float64Array(samples.length)
  const curvatures = new Float64Array(samples.length)
  for (let row = 0; row < samples.length; row++) {
    const sample = samples[row]
    if (!sample) continue
    const chance = 1 / (1 + Math.exp(-(scores[row] ?? 0)))
    gradients[row] = sample.weight * (sample.label - chance)
    curvatures[row] = sample.weight * chance * (1 - chance)
  }
  const tree: Growing = { feature: [], threshold: [], below: [], value: [] }
  const grow = (node: number, rows: readonly number[], depth: number): void => {
    const split =
      depth < fitting.depth ? bestSplit(rows, gradients, curvatures, bins, fitting, feature => isSeen(feature, round, fitting.share)) : null
    if (!split) {
      const [sum, curve] = sums(rows, gradients, curvatures)
      tree.value[node] = (fitting.rate * sum) / (curve + fitting.ridge)
      return
    }
    const next = tree.feature.length
    push(tree)
    push(tree)
    tree.feature[node] = split.feature
    tree.threshold[node] = bins.thresholds[split.feature]?.[split.bin] ?? 0
    tree.below[node] = next
    grow(
      next,
      rows.filter(row => (bins.of[split.feature]?.[row] ?? 0) <= split.bin),
      depth + 1,
    )
    grow(
      next + 1,
      rows.filter(row => (bins.of[split.feature]?.[row] ?? 0) > split.bin),
      depth + 1,
    )
  }
  push(tree)
  grow(0, [...samples.keys()], 0)
  return tree
}

/** Trees that see different features err differently; a hash instead of chance keeps the fit the same every time. */
function isSeen(feature: number, round: number, share: number): boolean {
  let hash = Math.imul(feature + 1, 0x9e3779b1) ^ Math.imul(round + 1, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32 < share
}

function push(tree: Growing): void {
  tree.feature.push(-1)
  tree.threshold.push(0)
  tree.below.push(0)
  tree.value.push(0)
}

function sums(rows: readonly number[], gradients: Float64Array, curvatures: Float64Array): readonly [number, number] {
  let sum = 0
  let curve = 0
  for (const row of rows) {
    sum += gradients[row] ?? 0
    curve += curvatures[row] ?? 0
  }
  return [sum, curve]
}

function bestSplit(
  rows: readonly number[],
  gradients: Float64Array,
  curvatures: Float64Array,
  bins: Bins,
  { leaf, ridge }: Fitting,
  sees: (feature: number) => boolean,
): { readonly feature: number; readonly bin: number } | null {
  const [total, curve] = sums(rows, gradients, curvatures)
  const whole = (total * total) / (curve + ridge)
  let best: { feature: number; bin: number } | null = null
  let gain = 1e-3
  for (const [feature, edges] of bins.thresholds.entries()) {
    if (edges.length === 0 || !sees(feature)) continue
    const size = edges.length + 1
    const sum = new Float64Array(size)
    const bend = new Float64Array(size)
    const of = bins.of[feature] ?? new Uint8Array()
    for (const row of rows) {
      const bin = of[row] ?? 0
      sum[bin] = (sum[bin] ?? 0) + (gradients[row] ?? 0)
      bend[bin] = (bend[bin] ?? 0) + (curvatures[row] ?? 0)
    }
    let left = 0
    let leftBend = 0
    for (let bin = 0; bin < edges.length; bin++) {
      left += sum[bin] ?? 0
      leftBend += bend[bin] ?? 0
      const rightBend = curve - leftBend
      if (leftBend < leaf || rightBend < leaf) continue
      const right = total - left
      const found = (left * left) / (leftBend + ridge) + (right * right) / (rightBend + ridge) - whole
      if (found > gain) {
        gain = found
        best = { feature, bin }
      }
    }
  }
  return best
}
