// One letter, one transaction: lock, match, decide, and write all that follows. Whatever kills us, either all of it stands or none.
import { createHash, randomBytes } from 'node:crypto'
import type { Clock } from '../clock.ts'
import type { Config, MailboxConfig } from '../config.ts'
import { type Change, StateMoved, writeChange } from '../db/change.ts'
import type { Db, Trx } from '../db/connect.ts'
import { lockMessage, type StoredMessage } from '../db/messages.ts'
import { reserveBudgets } from '../db/outbox.ts'
import { findCandidates, storeBlobs, takeNumbers } from '../db/tickets.ts'
import type { Log } from '../log.ts'
import { composeAcknowledgement, type OutboxLetter } from '../outbox/compose.ts'
import { mayAcknowledge } from '../outbox/loop-guard.ts'
import type { Templates } from '../outbox/render.ts'
import { type Decision, decide } from '../rules/decide.ts'
import { type Evidence, findEvidence, type Match, matchTicket } from '../tickets/match.ts'
import type { Letter } from '../understanding/letter.ts'
import { type Answer, draftChange, type Opened } from './draft.ts'
import type { Bells } from './queue.ts'

/** What the message worker needs of the house. */
export interface MessageRoom {
  readonly db: Db
  readonly clock: Clock
  readonly log: Log
  readonly config: Config
  readonly templates: Templates
  readonly secret: Buffer
  readonly bells: Pick<Bells, 'ring'>
}

export interface Committed {
  readonly messageId: number
  readonly state: Change['message']['state']
  readonly tickets: readonly number[]
  readonly outbox: readonly number[]
}

/** Two looks at a moving ticket are enough in practice; a third failure goes the way of any other trouble. */
const TRIES = 3

/** Returns null where the message is no longer waiting. @throws after three tries where a ticket keeps moving under our hands. */
export async function commitLetter(
  room: MessageRoom,
  stored: StoredMessage,
  mailbox: MailboxConfig,
  letter: Letter,
): Promise<Committed | null> {
  const evidence = findEvidence(letter, room.config.numberPrefix, room.secret)
  for (let tries = 1; ; tries++) {
    try {
      return await room.db.transaction().execute(trx => commit(trx, { room, stored, mailbox, letter, evidence }))
    } catch (error) {
      if (!(error instanceof StateMoved) || tries >= TRIES) throw error
    }
  }
}

interface Work {
  readonly room: MessageRoom
  readonly stored: StoredMessage
  readonly mailbox: MailboxConfig
  readonly letter: Letter
  readonly evidence: Evidence
}

async function commit(trx: Trx, work: Work): Promise<Committed | null> {
  const { room, stored, letter, evidence } = work
  if (!(await lockMessage(trx, stored.id, evidence.refs))) return null
  const now = room.clock.now()
  const candidates = await findCandidates(trx, evidence, letter.from?.address ?? null)
  const match = matchTicket(candidates, letter.authenticity.value !== 'fail', room.config.reopenDays, now)
  const decisions = decide({ letter, match, released: stored.released })
  const opened = await numberTickets(trx, decisions)
  const files = await storeFiles(trx, letter)
  // Last before the write: reserving locks the sender's domain until the transaction ends.
  const answer = await answerLetter(trx, work, decisions, opened, now)
  const change = draftChange({ ...work, config: room.config, now, match, decisions, opened, answer, files })
  const outbox = await writeChange(trx, change)
  return { messageId: stored.id, state: change.message.state, tickets: ticketsOf(opened, match), outbox }
}

const ticketsOf = (opened: readonly Opened[], match: Match) => (match.kind === 'append' ? [match.ticketId] : opened.map(({ id }) => id))

async function numberTickets(trx: Trx, decisions: readonly Decision[]): Promise<readonly Opened[]> {
  const toOpen = decisions.filter(decision => decision.kind === 'open-ticket')
  if (toOpen.length === 0) return []
  const numbers = await takeNumbers(trx, toOpen.length)
  return toOpen.map((decision, index) => ({ id: numbers[index] ?? 0, decision }))
}

/** The acknowledgement, or the reason why there is none; null where none was due. */
async function answerLetter(
  trx: Trx,
  work: Work,
  decisions: readonly Decision[],
  opened: readonly Opened[],
  now: Date,
): Promise<Answer | null> {
  const { room, stored, letter } = work
  if (!decisions.some(({ kind }) => kind === 'acknowledge')) return null
  const { config } = room
  const ownAddresses = config.mailboxes.map(({ address }) => address)
  const verdict = mayAcknowledge({
    kind: letter.kind,
    from: letter.from,
    ownAddresses,
    imported: stored.imported,
    authenticity: letter.authenticity.value,
    caps: config.acknowledgement,
  })
  if (!verdict.send) return { kind: 'withheld', because: verdict.because }
  const reserved = await reserveBudgets(trx, verdict.reserve, now)
  if (!reserved.ok) return { kind: 'withheld', because: `the hour's limit for ${reserved.key} is reached; its sender is not proven` }
  return { kind: 'mail', letter: acknowledge(work, opened, verdict.echo) }
}

function acknowledge(work: Work, opened: readonly Opened[], echo: boolean): OutboxLetter {
  const { room, mailbox, letter } = work
  return composeAcknowledgement({
    tickets: opened.map(({ id, decision }) => ({ id, title: decision.issue.title })),
    letter,
    mailbox,
    organisation: room.config.organisation.name,
    language: letter.language.value ?? room.config.defaultLanguage,
    echo,
    numberPrefix: room.config.numberPrefix,
    nonce: randomBytes(10),
    secret: room.secret,
    templates: room.templates,
  })
}

async function storeFiles(trx: Trx, letter: Letter): Promise<readonly (string | null)[]> {
  const hashes = letter.attachments.map(({ content }) => content && createHash('sha256').update(content).digest('hex'))
  const blobs = letter.attachments.flatMap(({ content }, index) => {
    const sha256 = hashes[index]
    return content && sha256 ? [{ sha256, data: content }] : []
  })
  // The same file twice in one mail would hit the same row twice in one statement.
  await storeBlobs(trx, [...new Map(blobs.map(blob => [blob.sha256, blob])).values()])
  return hashes
}
