// What people will do, by when: a heap of acts. Those of one moment come in the order in which they were thought of.

export interface Entry<T> {
  readonly at: number
  readonly what: T
}

interface Kept<T> extends Entry<T> {
  readonly order: number
}

export interface Agenda<T> {
  readonly size: number
  add(at: number, what: T): void
  /** Infinity where nothing is planned. */
  nextAt(): number
  /** All that is to be done by then, in order. */
  takeUntil(at: number): readonly Entry<T>[]
}

export function openAgenda<T>(): Agenda<T> {
  const heap: Kept<T>[] = []
  let count = 0
  const before = (one: number, other: number) => {
    const [a, b] = [heap[one], heap[other]]
    return a !== undefined && b !== undefined && (a.at - b.at || a.order - b.order) < 0
  }
  const swap = (one: number, other: number) => {
    const [a, b] = [heap[one], heap[other]]
    if (a && b) [heap[one], heap[other]] = [b, a]
  }
  const rise = (from: number) => {
    for (let at = from; at > 0; ) {
      const parent = (at - 1) >> 1
      if (!before(at, parent)) return
      swap(at, parent)
      at = parent
    }
  }
  const sink = () => {
    for (let at = 0; ; ) {
      const least = [2 * at + 1, 2 * at + 2].reduce((best, child) => (before(child, best) ? child : best), at)
      if (least === at) return
      swap(at, least)
      at = least
    }
  }
  const takeFirst = () => {
    const first = heap[0]
    const last = heap.pop()
    if (last && heap.length > 0) {
      heap[0] = last
      sink()
    }
    return first
  }
  return {
    get size() {
      return heap.length
    },
    add(at, what) {
      heap.push({ at, what, order: count++ })
      rise(heap.length - 1)
    },
    nextAt: () => heap[0]?.at ?? Number.POSITIVE_INFINITY,
    takeUntil(at) {
      const taken: Entry<T>[] = []
      while ((heap[0]?.at ?? Number.POSITIVE_INFINITY) <= at) taken.push(takeFirst() as Kept<T>)
      return taken
    },
  }
}
