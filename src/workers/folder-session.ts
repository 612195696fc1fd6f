// One connection's life: open the folder, find our place in it, redo what was left due, then take mail and wait for more, until the
// connection breaks, the lease is lost or we are stopped. All that matters is in the database: a session can end anywhere.
import { type FolderCursor, loadCursor, openCursor } from '../db/mailboxes.ts'
import { type FolderState, planCursor } from '../mailbox/cursor.ts'
import { type ImapFolder, openFolder } from '../mailbox/imap.ts'
import { redoAfterActions } from './after-actions.ts'
import { ImportProgress } from './import-progress.ts'
import { type FolderContext, LeaseLost, type Session } from './mailbox-session.ts'
import { takeAll } from './take-mail.ts'

export interface SessionOptions extends FolderContext {
  /** Called after all waiting mail was taken, and now and then while it is quiet. @throws LeaseLost */
  readonly onHealthy: () => Promise<void>
}

const HEALTHY_EVERY_MS = 30_000

export async function runFolderSession(options: SessionOptions): Promise<void> {
  const { signal, clock, onHealthy } = options
  const imap = await openFolder({ ...options.mailbox, folder: options.folder, signal, now: () => clock.now() })
  try {
    const session = await openSession(options, imap)
    await redoAfterActions(session)
    await takeAll(session)
    await onHealthy()
    let healthyAt = clock.now().getTime()
    while (!signal.aborted) {
      await imap.awaitMail()
      if (signal.aborted) return
      await takeAll(session)
      if (clock.now().getTime() - healthyAt < HEALTHY_EVERY_MS) continue
      await onHealthy()
      healthyAt = clock.now().getTime()
    }
  } finally {
    await imap.close()
  }
}

async function openSession(options: SessionOptions, imap: ImapFolder): Promise<Session> {
  const { log, mailbox, folder } = options
  const cursor = await alignCursor(options, imap.state)
  const waiting = await imap.count(cursor.lastUid + 1, cursor.baselineUid)
  log.info('mailbox.connected', { mailbox: mailbox.name, folder, idle: imap.canIdle, fromUid: cursor.lastUid + 1 })
  const progress = new ImportProgress(waiting, options.clock.now(), fields =>
    log.info('mailbox.import', { mailbox: mailbox.name, folder, ...fields }),
  )
  return { ...options, imap, cursor, progress, afterRefused: false }
}

/** @throws LeaseLost where a new cursor is needed and the lease is no longer ours. */
async function alignCursor({ db, log, lease, mailbox, folder }: SessionOptions, state: FolderState): Promise<FolderCursor> {
  const stored = await loadCursor(db, lease.mailboxId, folder)
  const plan = planCursor(stored, state, mailbox.import)
  if (stored && plan.kind === 'continue') return stored
  if (plan.kind === 'open')
    log.info('mailbox.cursor-opened', { mailbox: mailbox.name, folder, openedBy: plan.cursor.openedBy, why: plan.because })
  const opened = await openCursor(db, lease, folder, plan.cursor)
  if (!opened) throw new LeaseLost()
  return opened
}
