// Waits for something that can only be seen by looking: a row. Whoever waits says when it is enough.
import { setTimeout as delay } from 'node:timers/promises'

const LOOK_EVERY_MS = 15

/** Looks until there is something, or undefined once the signal says enough. */
export async function until<T>(look: () => Promise<T | undefined>, enough: AbortSignal): Promise<T | undefined> {
  for (;;) {
    const seen = await look()
    if (seen !== undefined || enough.aborted) return seen
    await delay(LOOK_EVERY_MS)
  }
}
