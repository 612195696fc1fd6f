// The chance, from 0 to 1, that a unit opens another matter: the middle between a small forest of decision trees and two weighted sums
// (one for the first matter of a mail, one for every further one). `npm run train` fitted all of them to the annotated mails.
import type { Evidence } from './evidence.ts'
import { SPLIT_MODEL } from './split-model.ts'

interface SplitModel {
  readonly names: readonly string[]
  readonly base: number
  /** A tree: of each node three numbers: feature or -1, threshold or what the leaf adds, number of the node for values at most the threshold. */
  readonly trees: readonly (readonly number[])[]
  /** By name of the evidence, with the sum's beginning under ''. */
  readonly first: Readonly<Record<string, number>>
  readonly further: Readonly<Record<string, number>>
}

const MODEL: SplitModel = SPLIT_MODEL

export function weigh(evidence: Evidence): number {
  const values = MODEL.names.map(name => evidence[name] ?? 0)
  const forest = MODEL.trees.reduce((sum, tree) => sum + leafOf(tree, values), MODEL.base)
  return 1 / (1 + Math.exp(-(forest + weightedSum(evidence)) / 2))
}

function weightedSum(evidence: Evidence): number {
  const weights = evidence.first ? MODEL.first : MODEL.further
  let sum = weights[''] ?? 0
  for (const name in evidence) sum += (weights[name] ?? 0) * (evidence[name] ?? 0)
  return sum
}

function leafOf(tree: readonly number[], values: readonly number[]): number {
  let at = 0
  for (;;) {
    const feature = tree[at * 3] ?? -1
    const value = tree[at * 3 + 1] ?? 0
    if (feature < 0) return value
    const below = tree[at * 3 + 2] ?? 0
    at = (values[feature] ?? 0) <= value ? below : below + 1
  }
}
