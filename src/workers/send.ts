// Sends one mail of the outbox: claim, send, record. The attempt stands in the database before the mail server hears of it, and what came
// of it right after. Cut off between the two, a mail is uncertain and settled by policy; nothing is ever silently sent twice or lost.
import { setTimeout as pause } from 'node:timers/promises'
import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import type { Db } from '../db/connect.ts'
import { type AttemptRecord, type ClaimedMail, claimOutbox, forgetOldBudgets, markUncertain, recordAttempts } from '../db/outbox.ts'
import type { Log } from '../log.ts'
import type { SmtpResult } from '../outbox/classify.ts'
import { decideNext, MAX_CUT_OFFS, type Next } from '../outbox/retry.ts'
import type { Smtp } from '../outbox/smtp.ts'
import { refKey } from '../tickets/match.ts'
import { type Gathered, gather } from './gather.ts'
import { done, giveUp, type Outcome, retryAt } from './outcome.ts'

export interface SendRoom {
  readonly db: Db
  readonly smtp: Pick<Smtp, 'send'>
  readonly clock: Clock
  readonly log: Log
  readonly processId: string
  readonly config: Pick<Config, 'uncertain'>
  /** How long to wait before each further try to record a result. */
  readonly recordDelaysMs?: readonly number[]
}

/** Longer than any attempt lasts (outbox/smtp.ts cuts it after 12 minutes) and than recording its result is tried. */
const LOST_AFTER_MS = 20 * 60_000
/** A database that restarts is back within this. Meanwhile only we know that the mail was sent. */
const RECORD_DELAYS_MS = [100, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 30_000, 60_000, 60_000]

/** Claims and records that come together share a statement, up to this many. */
const BATCH = 32

/** The worker at the outbox's door. */
export function openSendDoor(room: SendRoom): (outboxId: number) => Promise<Outcome> {
  const { db, clock, processId } = room
  const claim = gather(BATCH, async (ids: readonly number[]) => {
    const claimed = new Map((await claimOutbox(db, ids, { processId, now: clock.now() })).map(mail => [mail.id, mail]))
    return ids.map(id => claimed.get(id))
  })
  const recordOne = gather(BATCH, async (attempts: readonly AttemptRecord[]) => {
    const kept = await recordAttempts(db, attempts)
    return attempts.map(({ id }) => kept.has(id))
  })
  return outboxId => send({ ...room, claim, recordOne }, outboxId)
}

interface DoorRoom extends SendRoom {
  readonly claim: Gathered<number, ClaimedMail | undefined>
  readonly recordOne: Gathered<AttemptRecord, boolean>
}

/** @throws where the database is lost: before the claim nothing has happened, after it the mail is settled as uncertain. */
async function send(room: DoorRoom, outboxId: number): Promise<Outcome> {
  const mail = await room.claim(outboxId)
  if (!mail) return done
  const result = await room.smtp.send(mail)
  const next = chooseNext(room, mail, result)
  const kept = await record(room, toRecord(room, mail, result, next))
  report(room, mail, result, next, kept)
  return kept ? toOutcome(mail, next) : done
}

function chooseNext({ clock, config }: SendRoom, mail: ClaimedMail, result: SmtpResult): Next {
  const { createdAt, attempt: attempts, countedAttempts, cutOffs } = mail
  const chance = { now: clock.now(), jitter: Math.random() }
  return decideNext({ result, createdAt, attempts, countedAttempts, cutOffs, uncertain: config.uncertain, ...chance })
}

function toRecord({ processId, clock }: SendRoom, mail: ClaimedMail, result: SmtpResult, next: Next): AttemptRecord {
  const providerIds = result.kind === 'accepted' ? result.providerIds.filter(id => id !== mail.messageId) : []
  return {
    id: mail.id,
    attempt: mail.attempt,
    processId,
    now: clock.now(),
    result: result.kind,
    state: next.state,
    nextAttemptAt: 'at' in next ? next.at : null,
    response: result.response,
    refs: providerIds.map(refKey),
    providerId: providerIds[0] ?? null,
    event: { kind: EVENTS[next.state], because: 'because' in next ? next.because : 'the mail server accepted it' },
  }
}

const EVENTS: Readonly<Record<Next['state'], string>> = {
  sent: 'mail.sent',
  queued: 'mail.deferred',
  uncertain: 'mail.uncertain',
  held: 'mail.held',
  failed: 'mail.failed',
}

/** False where the claim was taken from us meanwhile. @throws when the database stays away for longer than the delays. */
async function record(room: DoorRoom, attempt: AttemptRecord): Promise<boolean> {
  for (const delayMs of room.recordDelaysMs ?? RECORD_DELAYS_MS) {
    try {
      return await room.recordOne(attempt)
    } catch (error) {
      room.log.warn('send.not-recorded', { outbox: attempt.id, state: attempt.state, why: String(error), againInMs: delayMs })
      await pause(delayMs)
    }
  }
  return room.recordOne(attempt)
}

function report({ log }: SendRoom, { id, attempt }: ClaimedMail, result: SmtpResult, next: Next, kept: boolean): void {
  const why = 'because' in result ? result.because : undefined
  if (!kept) log.warn('send.claim-lost', { outbox: id, attempt, result: result.kind })
  else if (next.state === 'sent') log.info('send.accepted', { outbox: id, attempt })
  else log.warn(`send.${next.state === 'queued' ? 'deferred' : next.state}`, { outbox: id, attempt, result: result.kind, why })
}

function toOutcome({ attempt }: ClaimedMail, next: Next): Outcome {
  if ('at' in next) return retryAt(next.at, attempt, next.because)
  return next.state === 'sent' ? done : giveUp(next.because)
}

/** For the sweep: what dead or forgetful processes left in `sending` goes on by policy; the sweep then rings for it. */
export async function settleUncertain(room: Pick<SendRoom, 'db' | 'clock' | 'log' | 'config'>): Promise<void> {
  const now = room.clock.now()
  const openSince = new Date(now.getTime() - LOST_AFTER_MS)
  const count = await markUncertain(room.db, now, { policy: room.config.uncertain, maxCutOffs: MAX_CUT_OFFS, openSince })
  if (count > 0) room.log.warn('send.uncertain-settled', { count, policy: room.config.uncertain })
  await forgetOldBudgets(room.db, now)
}
