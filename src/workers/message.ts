// From a stored mail to its ticket: load, understand, commit (match, decide and write in one transaction), ring the next door.
// A mail that can't be worked on is tried again later, then kept in quarantine with its reason; the next one never waits for it.
import type { Config, MailboxConfig } from '../config.ts'
import { isDatabaseTrouble } from '../db/failure.ts'
import { countAttempt, loadStored, noteFailure, quarantineMessage, type StoredMessage } from '../db/messages.ts'
import { listLeftOut } from '../understanding/left-out.ts'
import type { Letter } from '../understanding/letter.ts'
import { readLetter } from '../understanding/parse.ts'
import { type Committed, commitLetters, type Result } from './commit.ts'
import { type Gathered, gather } from './gather.ts'
import { done, giveUp, type Outcome, retryAt } from './outcome.ts'
import type { Ringing } from './queue.ts'
import { unpackRaw } from './unpack.ts'
import type { MessageRoom, Work } from './work.ts'

/** After so many attempts a mail is kept in quarantine. */
const MAX_ATTEMPTS = 5
const RETRY_SECONDS = [5, 30, 120, 600]

/** As many messages as wait at the same moment share a transaction, up to this many. */
const BATCH = 64

/** The worker at the messages' door. */
export function openMessageDoor(room: MessageRoom): (id: number, ringing: Ringing) => Promise<Outcome> {
  const fetch = gather(BATCH, async (ids: readonly number[]) => {
    const found = new Map((await loadStored(room.db, ids)).map(stored => [stored.id, stored]))
    return ids.map(id => found.get(id))
  })
  const commit = gather(BATCH, (works: readonly Work[]) => commitLetters(room, works))
  return (id, ringing) => handle({ ...room, fetch, commit }, id, ringing)
}

interface DoorRoom extends MessageRoom {
  readonly fetch: Gathered<number, StoredMessage | undefined>
  readonly commit: Gathered<Work, Result>
}

async function handle(room: DoorRoom, id: number, ringing: Ringing): Promise<Outcome> {
  const attempts = ringing.interrupted ? await countAttempt(room.db, id) : 0
  if (attempts > MAX_ATTEMPTS) return quarantine(room, id, `the process died or hung ${MAX_ATTEMPTS} times while reading this mail`)
  const stored = await room.fetch(id)
  if (!stored) return done
  try {
    const letter = await understand(room, stored)
    const result = await room.commit({ stored, letter, mailbox: mailboxOf(room.config, stored, letter) })
    if (!result.ok) throw result.error
    if (result.committed) passOn(room, result.committed)
    return done
  } catch (error) {
    return noteTrouble(room, stored, error)
  }
}

/** Raw bytes to a letter. Never throws for what a mail holds; a mail whose stored bytes can't be unpacked does. */
async function understand(room: MessageRoom, stored: StoredMessage): Promise<Letter> {
  const raw = await unpackRaw(stored.raw)
  const mailbox = room.config.mailboxes.find(({ name }) => name === stored.mailbox)
  const ownAddresses = room.config.mailboxes.map(({ address }) => address)
  const letter = await readLetter(raw, { ownAddresses, authservIds: mailbox?.authservIds ?? [], numberPrefix: room.config.numberPrefix })
  return listLeftOut(letter, stored.leftOut)
}

/** The mailbox it came by; for a mail that came by none (ingest), the one it was addressed to, else the first. */
function mailboxOf(config: Config, stored: StoredMessage, letter: Letter): MailboxConfig {
  const known = config.mailboxes.find(({ name }) => name === stored.mailbox)
  const addressed = config.mailboxes.find(({ address }) => letter.recipients.some(recipient => recipient.address === address))
  const mailbox = known ?? addressed ?? config.mailboxes[0]
  if (!mailbox) throw new Error('no mailbox is configured')
  return mailbox
}

function passOn(room: MessageRoom, committed: Committed): void {
  const { messageId, state, tickets, outbox } = committed
  room.log.info('message.finished', { message: messageId, state, tickets, outbox })
  // Not awaited: rings are gathered and never reject, and this message is finished whether or not its bell was heard.
  if (outbox.length > 0) void room.bells.ring('send', outbox)
}

/** A database that is away is nobody's fault and throws on; anything else counts against this mail. */
async function noteTrouble(room: MessageRoom, stored: StoredMessage, error: unknown): Promise<Outcome> {
  if (isDatabaseTrouble(error)) throw error
  const why = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const attempts = stored.attempts + 1
  room.log.error('message.failed', { message: stored.id, attempts, why, stack: error instanceof Error ? error.stack : undefined })
  if (attempts >= MAX_ATTEMPTS)
    return quarantine(room, stored.id, `it could not be worked on in ${attempts} attempts; the last one said: ${why}`)
  const at = new Date(room.clock.now().getTime() + (RETRY_SECONDS[attempts - 1] ?? 600) * 1000)
  await noteFailure(room.db, stored.id, attempts, at, why)
  return retryAt(at, attempts, why)
}

async function quarantine(room: MessageRoom, id: number, reason: string): Promise<Outcome> {
  await quarantineMessage(room.db, id, reason, room.clock.now())
  room.log.warn('message.quarantined', { message: id, why: reason })
  return giveUp(reason)
}
