// Writes what was learned as source: rounded, sparse, one key or tree a line, so that a diff can be read.
import type { Weights, WordModel } from './learn.ts'
import type { Linear } from './linear.ts'
import type { Reader } from './reader-fit.ts'
import type { UrgencyModel } from './urgency-fit.ts'

/** Weights below this change nothing that could be seen. */
const LEAST = 0.1

const HEAD = '// Written by `npm run train` from the annotated mails and sentences; not to be edited by hand.'

export const sourceOfWords = ({ sayings, categories }: WordModel): string => sourceOf('READING_MODEL', 'reading.ts', [sayings, categories])

export function sourceOfUrgency({ reader, weights }: UrgencyModel): string {
  const rows = Object.entries(weights).map(([urgency, one]) => {
    const kept = Object.entries(one).map(([name, weight]) => [name, short(weight)] as const)
    return `  ${urgency}: ${JSON.stringify(Object.fromEntries(kept))},`
  })
  return `${sourceOf('URGENCY_MODEL', 'urgency.ts', [reader])}
// biome-ignore format: one urgency a line
export const URGENCY_WEIGHTS = {
${rows.join('\n')}
}
`
}

function sourceOf(name: string, readBy: string, readers: readonly Reader[]): string {
  const lines = [...new Set(readers.flatMap(({ index }) => [...index.keys()]))].sort().flatMap(key => {
    const weights = readers.flatMap(({ index, outcomes, weights: all }) => {
      const row = index.get(key)
      return Array.from({ length: outcomes }, (_, at) => (row === undefined ? 0 : (all[row * outcomes + at] ?? 0)))
    })
    const written = weights.flatMap((weight, at) =>
      Math.abs(weight) < LEAST ? [] : [`${String.fromCharCode(97 + at)}${Math.round(weight * 100)}`],
    )
    return written.length === 0 ? [] : [`${key}\\t${written.join('')}`.replaceAll('`', '')]
  })
  const base = readers.flatMap(reader => [...reader.base]).map(value => Number(value.toFixed(3)))
  return `${HEAD} ${readBy} reads it.

// biome-ignore format: one key a line
export const ${name} = {
  base: ${JSON.stringify(base)},
  lines: \`
${lines.join('\n')}
\`,
}
`
}

/** Four digits are more than the evidence bears. */
const short = (value: number): number => Number(value.toPrecision(4))

export function sourceOfSplit({ names, base, trees, first, further }: Weights): string {
  const rows = trees.map(
    ({ feature, threshold, below, value }) =>
      `[${feature.map((of, node) => (of < 0 ? `-1,${short(value[node] ?? 0)},0` : `${of},${short(threshold[node] ?? 0)},${below[node]}`)).join(',')}]`,
  )
  const sum = ({ bias, weights }: Linear) =>
    JSON.stringify(
      Object.fromEntries([
        ['', short(bias)],
        ...names.map((name, at) => [name, short(weights[at] ?? 0)] as const).filter(([, weight]) => weight !== 0),
      ]),
    )
  return `${HEAD} split-weigh.ts says what it is.

// biome-ignore format: one tree a line
export const SPLIT_MODEL = {
  names: ${JSON.stringify(names)},
  base: ${short(base)},
  trees: [
${rows.map(row => `    ${row},`).join('\n')}
  ],
  first: ${sum(first)},
  further: ${sum(further)},
}
`
}
