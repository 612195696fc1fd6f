// Group commit: what is asked for while a batch is on its way goes together in the next one. Alone, an item waits for nobody;
// under load, a round trip to the database is shared by as many as came in meanwhile.

export type Gathered<I, O> = (item: I) => Promise<O>

interface Waiting<I, O> {
  readonly item: I
  readonly resolve: (result: O) => void
  readonly reject: (error: unknown) => void
}

/**
 * `run` gets at most `most` items at a time, one batch after the other, and answers with a result for each, in order.
 * Where it throws, every item of that batch is rejected with the error.
 */
export function gather<I, O>(most: number, run: (items: readonly I[]) => Promise<readonly O[]>): Gathered<I, O> {
  const waiting: Waiting<I, O>[] = []
  let running = false
  const drain = async () => {
    running = true
    // One turn of the event loop, so that those who ask in the same moment travel together.
    await new Promise(resolve => setImmediate(resolve))
    while (waiting.length > 0) await serve(waiting.splice(0, most), run)
    running = false
  }
  return item =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      if (!running) void drain()
    })
}

async function serve<I, O>(batch: readonly Waiting<I, O>[], run: (items: readonly I[]) => Promise<readonly O[]>): Promise<void> {
  try {
    const results = await run(batch.map(({ item }) => item))
    if (results.length !== batch.length) throw new Error(`a batch of ${batch.length} gave ${results.length} results`)
    for (const [index, { resolve }] of batch.entries()) resolve(results[index] as O)
  } catch (error) {
    for (const { reject } of batch) reject(error)
  }
}
