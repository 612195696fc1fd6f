// What to take of a folder: decided from the stored cursor, the server's word, and the import rule. Pure.
// Promises that no mail is taken as new that stood in the folder before we first came, and that none is passed over that came after.
// Refuses to believe UIDs whose UIDVALIDITY changed, is 0, or whose UIDNEXT went backwards: then the folder is listed anew.
import type { MailboxConfig } from '../config.ts'

export type ImportRule = MailboxConfig['import']

/** Where we are in a folder under one UIDVALIDITY (RFC 3501 2.3.1.1). */
export interface Cursor {
  readonly id: number
  readonly uidValidity: number
  /** Everything up to this UID is dealt with. */
  readonly lastUid: number
  /** The highest UID when the cursor was opened: what lies at or below it is old mail. */
  readonly baselineUid: number
  readonly openedBy: OpenedBy
}

/** `import`: the first time ever in this folder; `relist`: the UIDs had lost their meaning. */
export type OpenedBy = 'import' | 'relist'

export interface FolderState {
  readonly uidValidity: number
  readonly uidNext: number
  /** False where the server did not say UIDNEXT and it was worked out from the last mail. */
  readonly uidNextIsStated: boolean
}

export type CursorPlan =
  | { readonly kind: 'continue'; readonly cursor: Cursor }
  | { readonly kind: 'open'; readonly cursor: Omit<Cursor, 'id'>; readonly because: string }

export function planCursor(stored: Cursor | undefined, state: FolderState, rule: ImportRule): CursorPlan {
  if (!stored) return open('import', state, rule.take === 'new' ? state.uidNext - 1 : 0, 'the folder was never watched before')
  const distrust = whyDistrusted(stored, state)
  return distrust ? open('relist', state, 0, distrust) : { kind: 'continue', cursor: stored }
}

function open(openedBy: OpenedBy, state: FolderState, lastUid: number, because: string): CursorPlan {
  return { kind: 'open', cursor: { uidValidity: state.uidValidity, lastUid, baselineUid: state.uidNext - 1, openedBy }, because }
}

function whyDistrusted(stored: Cursor, state: FolderState): string | null {
  // iCloud has been seen to send 0, which RFC 3501 does not allow: such UIDs mean nothing beyond the session.
  if (state.uidValidity === 0) return 'the server gives UIDVALIDITY 0'
  if (state.uidValidity !== stored.uidValidity) return `UIDVALIDITY changed from ${stored.uidValidity} to ${state.uidValidity}`
  // A folder restored from a backup: UIDs below our cursor will be given again.
  if (state.uidNextIsStated && state.uidNext <= stored.lastUid) return `UIDNEXT ${state.uidNext} lies behind our cursor ${stored.lastUid}`
  return null
}

/** What becomes of one mail. `compare`: only its headers can tell whether we know it. */
export type Verdict = 'new' | 'imported' | 'skip' | 'compare'

export function judge(cursor: Cursor, rule: ImportRule, mail: { readonly uid: number; readonly receivedAt: Date }): Verdict {
  if (mail.uid > cursor.baselineUid) return 'new'
  return cursor.openedBy === 'relist' ? 'compare' : judgeOld(rule, mail.receivedAt)
}

function judgeOld(rule: ImportRule, receivedAt: Date): Verdict {
  if (rule.take === 'new') return 'skip'
  return rule.take === 'all' || receivedAt >= rule.since ? 'imported' : 'skip'
}

/** The server's clock and ours differ by this much at most. */
const CLOCK_SLACK_MS = 60_000
/** Senders' clocks are worse than servers'. */
const SENDER_SLACK_MS = 24 * 3_600_000

/**
 * What becomes of a mail that a relisting found and that we do not know: new where it came after we first watched the folder.
 * A mail that was written long before and bears a new INTERNALDATE was carried over by a migration: taken, but as imported, since
 * an acknowledgement too few costs less than a flood of them.
 */
export function judgeUnknown(rule: ImportRule, mail: { receivedAt: Date; sentAt: Date | null }, firstWatchedAt: Date): Verdict {
  if (mail.receivedAt.getTime() < firstWatchedAt.getTime() - CLOCK_SLACK_MS) return judgeOld(rule, mail.receivedAt)
  const writtenBefore = mail.sentAt !== null && mail.sentAt.getTime() < firstWatchedAt.getTime() - SENDER_SLACK_MS
  return writtenBefore ? 'imported' : 'new'
}

/** Cuts a list into runs of at most `maxCount` items and `maxBytes`; a single larger item is a run of its own. Keeps the order. */
export function cutIntoBatches<T extends { readonly bytes: number }>(
  items: readonly T[],
  maxCount: number,
  maxBytes: number,
): readonly T[][] {
  const batches: T[][] = []
  let bytes = Number.POSITIVE_INFINITY
  for (const item of items) {
    const last = batches.at(-1)
    if (last && last.length < maxCount && bytes + item.bytes <= maxBytes) {
      last.push(item)
      bytes += item.bytes
    } else {
      batches.push([item])
      bytes = item.bytes
    }
  }
  return batches
}
