// How long to wait: after a failure, and before the next look at a quiet folder. Pure; chance is an argument.
// Promises growing waits with a ceiling, spread so that many mailboxes of one server do not come back at the same moment.

/** `credentials`: asking again soon locks accounts. `database`: ours, near, and everything waits for it. */
export type FailureKind = 'network' | 'server' | 'certificate' | 'credentials' | 'folder' | 'database' | 'bug'

const SECOND = 1_000
const MINUTE = 60 * SECOND

const waits: Readonly<Record<FailureKind, { readonly firstMs: number; readonly mostMs: number }>> = {
  network: { firstMs: SECOND, mostMs: 5 * MINUTE },
  server: { firstMs: 2 * SECOND, mostMs: 5 * MINUTE },
  certificate: { firstMs: 30 * SECOND, mostMs: 5 * MINUTE },
  folder: { firstMs: 10 * SECOND, mostMs: 5 * MINUTE },
  credentials: { firstMs: 30 * SECOND, mostMs: 15 * MINUTE },
  database: { firstMs: SECOND / 2, mostMs: 10 * SECOND },
  bug: { firstMs: 10 * SECOND, mostMs: 5 * MINUTE },
}

/** The wait after the n-th failure in a row (n from 1): doubled each time, then shortened by up to half. `chance` lies in [0, 1). */
export function backoffMs(kind: FailureKind, failures: number, chance: number): number {
  const { firstMs, mostMs } = waits[kind]
  const full = Math.min(mostMs, firstMs * 2 ** Math.min(failures - 1, 30))
  return Math.round(full * (1 - chance / 2))
}

const WARM_FIRST_MS = 25
const WARM_LAST_MS = 400
const WARM_GROWTH = 1.12

/**
 * The wait before the n-th look (n from 0) after mail came, or null when it is time to rest in IDLE. Mail comes in bunches and a reply
 * follows, while IDLE tells of it late (Dovecot half a second): so we keep asking for some three seconds, ever more slowly, one NOOP each.
 */
export function warmPollMs(look: number): number | null {
  const wait = Math.round(WARM_FIRST_MS * WARM_GROWTH ** look)
  return wait <= WARM_LAST_MS ? wait : null
}
