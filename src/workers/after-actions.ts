// Flags or moves mail on the server, only after its storing is committed. What a crash or a refusal left undone stands on the delivery's
// row as due and is done on the next connection; a mail that is gone meanwhile counts as done.
import { findAfterDue, markAfterDone } from '../db/intake.ts'
import type { Session } from './mailbox-session.ts'

const DUE_AT_ONCE = 500

/** Does on the server what a commit promised and a crash or a refusal left undone. */
export async function redoAfterActions(session: Session): Promise<void> {
  for (;;) {
    const uids = await findAfterDue(session.db, session.cursor.id, DUE_AT_ONCE)
    await actAfterwards(session, uids)
    if (uids.length < DUE_AT_ONCE || session.afterRefused || session.mailbox.after.action === 'leave') return
  }
}

/** Flags or moves mail whose storing is committed. A refusal does not stop the taking of mail: it stays due. */
export async function actAfterwards(session: Session, uids: readonly number[]): Promise<void> {
  const { after, name } = session.mailbox
  if (after.action === 'leave' || uids.length === 0 || session.afterRefused) return
  const done = after.action === 'flag' ? await session.imap.flag(uids, after.flag) : await session.imap.move(uids, after.folder)
  if (done) return markAfterDone(session.db, session.cursor.id, uids)
  session.afterRefused = true
  session.log.warn('mailbox.after-refused', { mailbox: name, folder: session.folder, action: after.action, mails: uids.length })
}
