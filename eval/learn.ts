// Fits everything that reading a mail has learned: the word model, and the weights of the evidence. Deterministic.
import type { Evidence } from '../src/understanding/evidence.ts'
import { CATEGORIES } from '../src/understanding/lexicon/shape.ts'
import type { Reading } from '../src/understanding/mail-view.ts'
import { SAYINGS } from '../src/understanding/reading-keys.ts'
import { type Lesson, type ReadLesson, readLesson } from './lessons.ts'
import { fitLinear, type Linear, sumOf } from './linear.ts'
import { type Example, fitReader, type Reader, readBy } from './reader-fit.ts'
import { type Fitting, fitTrees, leafValue, type Sample, type Tree } from './trees.ts'

export const FOLDS = 5
const FITTING: Fitting = { trees: 300, depth: 2, rate: 0.06, leaf: 4, ridge: 4, share: 0.3 }
const RIDGE = 60

export interface WordModel {
  readonly sayings: Reader
  readonly categories: Reader
}

export function learnWords(lessons: readonly Lesson[], sentences: readonly Example[]): WordModel {
  const examples = [...sentences, ...lessons.flatMap(lesson => lesson.examples)]
  return {
    sayings: fitReader(examples, SAYINGS.length, ({ saying }) => saying),
    categories: fitReader(examples, CATEGORIES.length, ({ category }) => category),
  }
}

export function readWith({ sayings, categories }: WordModel, lesson: Lesson): readonly Reading[] {
  return lesson.examples.map(({ keys }) => ({ says: readBy(sayings, keys), about: readBy(categories, keys) }))
}

/** Every lesson read by a model that was not learned from it, so that the weights learn how far readings can be trusted. */
export function readCrosswise(lessons: readonly Lesson[], sentences: readonly Example[]): readonly ReadLesson[] {
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    learnWords(
      lessons.filter((_, index) => index % FOLDS !== fold),
      sentences,
    ),
  )
  return lessons.map((lesson, index) => {
    const model = models[index % FOLDS]
    return readLesson(lesson, model ? readWith(model, lesson) : [])
  })
}

export interface Weights {
  readonly names: readonly string[]
  readonly base: number
  readonly trees: readonly Tree[]
  readonly first: Linear
  readonly further: Linear
}

export function learnWeights(lessons: readonly ReadLesson[]): Weights {
  const names = [...new Set(lessons.flatMap(({ evidence }) => evidence.flatMap(one => Object.keys(one))))].sort()
  const samples = lessons.flatMap(({ evidence, opens }) =>
    evidence.map((one, index): Sample => ({ values: valuesOf(names, one), label: opens[index] ? 1 : 0, weight: 1 })),
  )
  const first = names.indexOf('first')
  const linear = (rows: readonly Sample[]) =>
    fitLinear(
      rows.map(({ values }) => values),
      rows.map(({ label }) => label),
      RIDGE,
    )
  return {
    names,
    ...fitTrees(samples, names.length, FITTING),
    first: linear(samples.filter(({ values }) => values[first] === 1)),
    further: linear(samples.filter(({ values }) => values[first] !== 1)),
  }
}

const valuesOf = (names: readonly string[], evidence: Evidence) => Float64Array.from(names, name => evidence[name] ?? 0)

/** The same sum as split-weigh.ts makes of the written file. */
export function weigherOf({ names, base, trees, first, further }: Weights): (evidence: Evidence) => number {
  return evidence => {
    const values = valuesOf(names, evidence)
    const forest = trees.reduce((sum, tree) => sum + leafValue(tree, values), base)
    return 1 / (1 + Math.exp(-(forest + sumOf(evidence.first ? first : further, values)) / 2))
  }
}
