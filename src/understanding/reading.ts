// What a word model makes of a unit: what it does (states a failure, asks, adds to what was said ...) and what sort of thing it is about.
// Two logistic regressions over the same keys (reading-keys.ts); `npm run train` learns their weights from the annotated mails and
// sentences. It knows the everyday words that no lexicon lists.

import type { Reading } from './mail-view.ts'
import { readingKeys, SAYINGS } from './reading-keys.ts'
import { READING_MODEL } from './reading-model.ts'
import type { Unit } from './units.ts'
import { chancesOf, loadWeights, sumWeights, type WordWeights } from './word-weights.ts'

let loaded: WordWeights | null = null

/** Never throws; a unit without a known word gets what is most common. Sayings stand before categories. */
export function readUnit(unit: Unit): Reading {
  loaded ??= loadWeights(READING_MODEL)
  const sums = sumWeights(loaded, readingKeys(unit))
  return { says: chancesOf(sums.subarray(0, SAYINGS.length)), about: chancesOf(sums.subarray(SAYINGS.length)) }
}
