// Seeded randomness: the same seed plays the same story.

export interface Random {
  /** From 0 up to, but not including, 1. */
  next(): number
  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number
  chance(share: number): boolean
  pick<T>(list: readonly [T, ...T[]]): T
  /** One of the names, each as often as its weight says. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K
  /** Exponential: most are short, some are long. */
  span(meanMs: number): number
}

/** Mulberry32: small, seeded, and good enough to tell stories by. */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  return {
    next,
    whole,
    chance: share => next() < share,
    pick: list => list[whole(0, list.length - 1)] ?? list[0],
    weighted: weights => drawn(weights, next()),
    span: meanMs => Math.round(-Math.log(1 - next()) * meanMs),
  }
}

function drawn<K extends string>(weights: Readonly<Record<K, number>>, at: number): K {
  const names = Object.keys(weights) as K[]
  const whole = names.reduce((sum, name) => sum + weights[name], 0)
  let left = at * whole
  const found = names.find(name => {
    left -= weights[name]
    return left < 0
  })
  return found ?? (names.at(-1) as K)
}
