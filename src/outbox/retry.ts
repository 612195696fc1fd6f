// What happens to a mail after an attempt: sent, tried again (when), held for a person, or given up. Pure: time and chance are arguments.
// Refusals of the mail are counted and end after five days (RFC 5321 4.5.4.1). Trouble of the connection is ours or the server's: it is
// not counted and never fails a mail, however long it lasts; the outbox shows it, and a person may drop the mail.
import type { SmtpResult } from './classify.ts'

export interface Tried {
  readonly result: SmtpResult
  readonly createdAt: Date
  /** This one included. */
  readonly attempts: number
  /** Refusals of this mail before this attempt. */
  readonly countedAttempts: number
  /** Attempts cut off after the mail was handed over, before this one. */
  readonly cutOffs: number
  readonly uncertain: 'send-again' | 'hold'
  readonly now: Date
  /** From 0 to 1: spreads retries, so that a thousand deferred mails do not come back in one second. */
  readonly jitter: number
}

export type Next =
  | { readonly state: 'sent' }
  | { readonly state: 'queued' | 'uncertain'; readonly at: Date; readonly because: string }
  | { readonly state: 'held' | 'failed'; readonly because: string }

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

const REFUSED_DELAYS = [MINUTE, 5 * MINUTE, 15 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR] as const
const CONNECTION_DELAYS = [5 * SECOND, 15 * SECOND, 30 * SECOND, MINUTE, 2 * MINUTE, 5 * MINUTE] as const
export const GIVE_UP_AFTER_MS = 5 * 24 * HOUR
/** Each cut-off attempt may have delivered a copy: nobody shall get more than this many of one mail without a person's look. */
export const MAX_CUT_OFFS = 5

export function decideNext(tried: Tried): Next {
  const { result } = tried
  switch (result.kind) {
    case 'accepted':
      return { state: 'sent' }
    case 'permanent':
      return { state: 'failed', because: result.because }
    case 'temporary':
      return afterRefusal(tried, result.because)
    case 'connection':
      return { state: 'queued', at: later(tried, CONNECTION_DELAYS, tried.attempts - 1 - tried.countedAttempts), because: result.because }
    case 'uncertain':
      return afterCutOff(tried, result.because)
  }
}

/** A try that would come after the five days is not waited for. */
function afterRefusal(tried: Tried, because: string): Next {
  const at = later(tried, REFUSED_DELAYS, tried.countedAttempts)
  if (at.getTime() - tried.createdAt.getTime() <= GIVE_UP_AFTER_MS) return { state: 'queued', at, because }
  return { state: 'failed', because: `given up after five days: ${because}` }
}

function afterCutOff(tried: Tried, because: string): Next {
  if (tried.uncertain === 'hold') return { state: 'held', because: `${because}; held, for it may have arrived` }
  if (tried.cutOffs + 1 >= MAX_CUT_OFFS)
    return { state: 'held', because: `${because}, for the ${MAX_CUT_OFFS}th time; held, for copies may have arrived` }
  return { state: 'uncertain', at: later(tried, REFUSED_DELAYS, tried.cutOffs), because }
}

/** The delay of that step (the last one for all later steps), lengthened by up to a tenth. */
function later({ now, jitter }: Tried, delays: readonly number[], step: number): Date {
  const delay = delays[Math.min(Math.max(step, 0), delays.length - 1)] ?? HOUR
  return new Date(now.getTime() + Math.round(delay * (1 + jitter / 10)))
}
