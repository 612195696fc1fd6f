// What a word model makes of a unit: what it does (states a failure, asks, adds to what was said ...) and what sort of thing it is about.
// Two logistic regressions over the same keys (reading-keys.ts); `npm run train` learns their weights from the annotated mails and
// sentences. It knows the everyday words that no lexicon lists.

import { CATEGORIES } from './lexicon/shape.ts'
import type { Reading } from './mail-view.ts'
import { readingKeys, SAYINGS } from './reading-keys.ts'
import { READING_MODEL } from './reading-model.ts'
import type { Unit } from './units.ts'

/** Weights of a key: for each outcome one, sayings first, then categories. */
type Weights = ReadonlyMap<string, Float32Array>

const OUTCOMES = SAYINGS.length + CATEGORIES.length
/** Outcomes are written as letters, weights in hundredths. */
const FIRST_LETTER = 'a'.charCodeAt(0)

let loaded: Weights | null = null

/** Never throws; a unit without a known word gets what is most common. */
export function readUnit(unit: Unit): Reading {
  loaded ??= load(READING_MODEL.lines)
  const sums = Float64Array.from(READING_MODEL.base)
  for (const key of readingKeys(unit)) {
    const weights = loaded.get(key)
    if (weights) for (let at = 0; at < OUTCOMES; at++) sums[at] = (sums[at] ?? 0) + (weights[at] ?? 0)
  }
  return { says: chances(sums.subarray(0, SAYINGS.length)), about: chances(sums.subarray(SAYINGS.length)) }
}

function chances(sums: Float64Array): Float64Array {
  const most = Math.max(...sums)
  const powers = sums.map(sum => Math.exp(sum - most))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map(power => power / total)
}

/** A line is a key, a tab, and a letter with a number for each outcome that has a weight: `printer	c-12d40`. */
function load(lines: string): Weights {
  const weights = new Map<string, Float32Array>()
  for (const line of lines.split('\n')) {
    const at = line.indexOf('\t')
    if (at < 0) continue
    const row = new Float32Array(OUTCOMES)
    for (const [, letter = '', value] of line.slice(at + 1).matchAll(/([a-z])(-?\d+)/g))
      row[letter.charCodeAt(0) - FIRST_LETTER] = Number(value) / 100
    weights.set(line.slice(0, at), row)
  }
  return weights
}
