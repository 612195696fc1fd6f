// Rings a door for rows that a command has just opened, so that nobody waits for the sweep. A queue that can't be reached costs
// a moment and nothing else: the sweep finds the rows.
import type { Config } from '../config.ts'
import { connectQueue } from '../db/connect.ts'
import type { Door } from '../flow.ts'
import { createLog } from '../log.ts'

const PATIENCE_MS = 2_000

export interface Ringer {
  ring(id: number): void
  /** Waits until all bells were rung, at most two seconds. */
  close(): Promise<void>
}

export async function openRinger(config: Config, databaseUrl: string, door: Door): Promise<Ringer> {
  const { hangBells } = await import('../workers/queue.ts')
  const pool = connectQueue({ url: databaseUrl, poolSize: 1, applicationName: 'postdesk-cli', onIdleError: () => undefined })
  const bells = hangBells(config.queue.kind === 'redis' ? config.queue : { kind: 'postgres', pool }, createLog({ level: 'silent' }))
  const rung = new Set<Promise<void>>()
  const ring = (id: number) => {
    const ringing: Promise<void> = bells.ring(door, [id]).finally(() => rung.delete(ringing))
    rung.add(ringing)
  }
  const close = async () => {
    await Promise.all(rung)
    await bells.close(PATIENCE_MS)
    await pool.end()
  }
  return { ring, close: () => Promise.race([close(), new Promise<void>(resolve => setTimeout(resolve, PATIENCE_MS))]) }
}

/** Rings for rows that were let go just now. */
export async function ringFor(
  { config, url }: { readonly config: Config; readonly url: string },
  door: Door,
  ids: readonly number[],
): Promise<void> {
  if (ids.length === 0) return
  const ringer = await openRinger(config, url, door)
  for (const id of ids) ringer.ring(id)
  await ringer.close()
}
