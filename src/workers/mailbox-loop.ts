// One mailbox: wait for its lease, watch its folders, start again after trouble. Every failure is logged, written on the mailbox's row,
// and followed by a wait that grows; the first success ends that.
import type { MailboxConfig } from '../config.ts'
import { describeDatabaseError } from '../db/failure.ts'
import { ensureMailbox, recordMailboxFailure, recordMailboxSuccess, takeLease } from '../db/mailboxes.ts'
import { backoffMs, type FailureKind } from '../mailbox/backoff.ts'
import { MailboxFailure } from '../mailbox/failure.ts'
import { pause } from '../pause.ts'
import { runFolderSession } from './folder-session.ts'
import { type FolderContext, type IntakeContext, LeaseLost } from './mailbox-session.ts'

/** How often a mailbox that another process watches is asked for. */
const LEASE_RETRY_MS = 5_000

/** Runs until stopped; never rejects. */
export async function watchMailbox(context: IntakeContext, mailbox: MailboxConfig, stop: AbortSignal): Promise<void> {
  let failures = 0
  while (!stop.aborted) {
    let waitMs = LEASE_RETRY_MS
    try {
      await holdMailbox(context, mailbox, stop)
      failures = 0
    } catch (error) {
      const { kind, reason } = explainFailure(error)
      waitMs = backoffMs(kind, ++failures, Math.random())
      context.log.warn('mailbox.failed', { mailbox: mailbox.name, why: reason, failures, retryMs: waitMs })
    }
    await pause(waitMs, stop)
  }
}

/** Watches all folders for as long as the lease is ours; returns at once where another process has it. */
async function holdMailbox(context: IntakeContext, mailbox: MailboxConfig, stop: AbortSignal): Promise<void> {
  const { db, log, processId } = context
  const lease = { mailboxId: await ensureMailbox(db, mailbox), processId }
  if (!(await takeLease(db, lease))) return log.debug('mailbox.held-elsewhere', { mailbox: mailbox.name })
  log.info('mailbox.lease-taken', { mailbox: mailbox.name })
  const lost = new AbortController()
  const signal = AbortSignal.any([stop, lost.signal])
  const failing = new Set<string>()
  await Promise.all(mailbox.folders.map(folder => watchFolder({ ...context, mailbox, lease, folder, signal, lost, failing })))
  if (lost.signal.aborted) log.warn('mailbox.lease-lost', { mailbox: mailbox.name })
}

interface FolderWatch extends FolderContext {
  readonly lost: AbortController
  /** Folders of this mailbox in trouble: its row says all is well only when there are none. */
  readonly failing: Set<string>
}

async function watchFolder(watch: FolderWatch): Promise<void> {
  const { signal, lost, failing, folder } = watch
  let failures = 0
  const onHealthy = async () => {
    failures = 0
    failing.delete(folder)
    if (failing.size === 0 && !(await recordMailboxSuccess(watch.db, watch.lease))) throw new LeaseLost()
  }
  while (!signal.aborted) {
    try {
      await runFolderSession({ ...watch, onHealthy })
    } catch (error) {
      if (signal.aborted) return
      if (error instanceof LeaseLost) return lost.abort()
      failing.add(folder)
      await pause(await noteFailure(watch, error, ++failures), signal)
    }
  }
}

/** Says it in the log and on the row. Returns how long to wait. */
async function noteFailure(watch: FolderWatch, error: unknown, failures: number): Promise<number> {
  const { db, log, mailbox, folder, lease } = watch
  const { kind, reason } = explainFailure(error)
  const retryMs = backoffMs(kind, failures, Math.random())
  const fields = { mailbox: mailbox.name, folder, why: reason, failures, retryMs }
  if (kind === 'bug') log.error('mailbox.failed', { ...fields, stack: error instanceof Error ? error.stack : undefined })
  else log.warn('mailbox.failed', fields)
  await recordMailboxFailure(db, lease, mailbox.folders.length > 1 ? `${folder}: ${reason}` : reason).catch((trouble: unknown) =>
    log.debug('mailbox.failure-not-recorded', { mailbox: mailbox.name, why: explainFailure(trouble).reason }),
  )
  return retryMs
}

/** Whose fault it is, and in what words. */
export function explainFailure(error: unknown): { readonly kind: FailureKind; readonly reason: string } {
  if (error instanceof MailboxFailure) return { kind: error.kind, reason: error.message }
  const database = describeDatabaseError(error)
  if (database) return { kind: 'database', reason: database }
  return { kind: 'bug', reason: error instanceof Error ? error.message : String(error) }
}
