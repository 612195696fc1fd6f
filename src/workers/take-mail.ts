// Takes what lies in a folder after the cursor: list -> judge -> fetch -> store -> ring -> flag or move. While one batch is stored, the next
// is fetched. Nothing is flagged or moved before its row is committed; a ring that fails is made good by the sweep.
import { findKnown, type KnownMail, storeBatch } from '../db/intake.ts'
import { contentKey, RELIST_HEADER_BYTES, readDate, relistKey } from '../mailbox/content-key.ts'
import { cutIntoBatches, judge, judgeUnknown } from '../mailbox/cursor.ts'
import type { FetchedMail, ListedMail } from '../mailbox/mails.ts'
import { MAX_TEXT_BYTES } from '../mailbox/oversized.ts'
import { actAfterwards } from './after-actions.ts'
import { LeaseLost, type Session } from './mailbox-session.ts'

const BATCH_MAILS = 50
const BATCH_BYTES = 8_388_608
/** Mails whose headers are compared at once when a folder is relisted. */
const COMPARE_MAILS = 100

/** A listed mail with what becomes of it. `bytes` is what fetching it will hold in memory. */
type Judged = ListedMail & { readonly bytes: number } & (
    | { readonly verdict: 'take'; readonly imported: boolean }
    | { readonly verdict: 'skip' }
    | { readonly verdict: 'known'; readonly key: string; readonly known: KnownMail }
  )

/** Takes all there is now. @throws MailboxFailure, LeaseLost, and what the database throws. */
export async function takeAll(session: Session): Promise<void> {
  for (let complete = false; !complete && !session.signal.aborted; ) {
    const listing = await session.imap.list(session.cursor.lastUid)
    for (const group of cutIntoBatches(asUnjudged(listing.mails), COMPARE_MAILS, Number.POSITIVE_INFINITY)) {
      await takeGroup(session, await judgeAll(session, group))
    }
    if (listing.throughUid > session.cursor.lastUid) await store(session, listing.throughUid, [], [])
    complete = listing.complete
  }
}

const asUnjudged = (mails: readonly ListedMail[]) => mails.map(mail => ({ ...mail, bytes: 0 }))

async function takeGroup(session: Session, group: readonly Judged[]): Promise<void> {
  let storing: Promise<void> = Promise.resolve()
  try {
    for (const batch of cutIntoBatches(group, BATCH_MAILS, BATCH_BYTES)) {
      const fetched = await session.imap.fetch(batch.filter(mail => mail.verdict === 'take'))
      await storing
      storing = store(session, batch.at(-1)?.uid ?? 0, batch, fetched)
      storing.catch(() => undefined)
    }
  } finally {
    // Also when the line broke meanwhile: what is being stored is finished, and its own failure is told.
    await storing
  }
}

async function judgeAll(session: Session, mails: readonly ListedMail[]): Promise<readonly Judged[]> {
  const rule = session.mailbox.import
  const verdicts = mails.map(mail => judge(session.cursor, rule, mail))
  const compared = await compare(
    session,
    mails.filter((_, at) => verdicts[at] === 'compare'),
  )
  return mails.map(
    (mail, at) => compared.get(mail.uid) ?? toJudged(session, mail, verdicts[at] === 'skip' ? null : verdicts[at] === 'imported'),
  )
}

/** `imported` null: passed over. */
function toJudged(session: Session, mail: ListedMail, imported: boolean | null): Judged {
  if (imported === null) return { ...mail, bytes: 0, verdict: 'skip' }
  const whole = mail.sizeBytes <= session.mailbox.maxMessageBytes
  return { ...mail, bytes: whole ? mail.sizeBytes : 3 * MAX_TEXT_BYTES, verdict: 'take', imported }
}

/** Tells known mail from unknown by its headers, after UIDs have lost their meaning. */
async function compare(session: Session, mails: readonly ListedMail[]): Promise<ReadonlyMap<number, Judged>> {
  if (mails.length === 0) return new Map()
  const headers = await session.imap.fetchHeaders(mails)
  const keyed = mails
    .map(mail => ({ mail, head: headers.get(mail.uid) }))
    .map(({ mail, head }) => ({ mail, head, key: head && relistKey({ ...mail, headers: head }) }))
  const known = await findKnown(
    session.db,
    session.lease.mailboxId,
    keyed.flatMap(({ key }) => key ?? []),
  )
  return new Map(keyed.map(({ mail, head, key }) => [mail.uid, judgeCompared(session, mail, head, key, key ? known.get(key) : undefined)]))
}

function judgeCompared(
  session: Session,
  mail: ListedMail,
  head: Buffer | undefined,
  key: string | undefined,
  known: KnownMail | undefined,
): Judged {
  // Gone between listing and comparing.
  if (!head || !key) return toJudged(session, mail, null)
  if (known) return { ...mail, bytes: 0, verdict: 'known', key, known }
  const verdict = judgeUnknown(
    session.mailbox.import,
    { receivedAt: mail.receivedAt, sentAt: readDate(head) },
    session.cursor.firstOpenedAt,
  )
  return toJudged(session, mail, verdict === 'skip' ? null : verdict === 'imported')
}

async function store(session: Session, throughUid: number, batch: readonly Judged[], fetched: readonly FetchedMail[]): Promise<void> {
  const { db, lease, clock, cursor } = session
  const imported = new Set(batch.filter(mail => mail.verdict === 'take' && mail.imported).map(mail => mail.uid))
  const mails = fetched.map(mail => toRow(session, mail, imported.has(mail.uid)))
  const known = batch.flatMap(mail => (mail.verdict === 'known' ? [{ uid: mail.uid, relistKey: mail.key, ...mail.known }] : []))
  const stored = await storeBatch(db, { lease, cursorId: cursor.id, throughUid, mails, known, now: clock.now() })
  if (!stored) throw new LeaseLost()
  session.cursor = { ...cursor, lastUid: throughUid }
  session.progress.add(batch.filter(mail => mail.uid <= cursor.baselineUid).length, clock.now())
  await ring(session, stored.newIds)
  if (batch.length > 0)
    session.log.debug('mailbox.stored', {
      mailbox: session.mailbox.name,
      folder: session.folder,
      throughUid,
      new: stored.newIds.length,
      duplicates: stored.duplicates,
    })
  await actAfterwards(
    session,
    [...mails, ...known].filter(mail => mail.afterState === 'due').map(mail => mail.uid),
  )
}

function toRow(session: Session, mail: FetchedMail, imported: boolean) {
  const { uid, raw, sizeBytes, receivedAt, leftOut } = mail
  const key = contentKey(raw, {
    salt: `${session.lease.mailboxId}:${session.cursor.uidValidity}:${uid}`,
    ...(leftOut.length > 0 ? { leftOut: JSON.stringify(leftOut) } : {}),
  })
  const afterState = session.mailbox.after.action === 'leave' ? ('none' as const) : ('due' as const)
  const headers = mail.headers.subarray(0, RELIST_HEADER_BYTES)
  return {
    uid,
    contentKey: key,
    relistKey: relistKey({ receivedAt, sizeBytes, headers }),
    raw,
    sizeBytes,
    receivedAt,
    imported,
    leftOut,
    afterState,
  }
}

async function ring(session: Session, messageIds: readonly number[]): Promise<void> {
  if (messageIds.length === 0) return
  try {
    await session.ring(messageIds)
  } catch (error) {
    session.log.warn('mailbox.ring-failed', {
      mailbox: session.mailbox.name,
      messages: messageIds.length,
      why: error instanceof Error ? error.message : String(error),
    })
  }
}
