// A wait that can be cut short. Not pure: it holds a timer, which is gone when the wait is over either way.
import { setTimeout as timer } from 'node:timers/promises'

/** Resolves after `ms`, or at once when `signal` is or becomes aborted. Never rejects. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await timer(ms, undefined, { signal }).catch(() => undefined)
}
