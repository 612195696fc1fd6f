// The two measurements: a burst, all mails at once, and a trickle, a few a second on an otherwise idle system.
// Both run from the moment a mail is delivered into the mailbox to the moment the SMTP server has its acknowledgement.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Contestant } from './contestants.ts'
import { makeMails } from './mails.ts'
import type { Stage } from './stage.ts'

const BURST_MS = 120_000
const TRICKLE_PER_SECOND = 5
/** Time for Dovecot's and our own notes about the burst to be written, so that the trickle meets an idle system. */
const SETTLE_MS = 4_000

export interface Burst {
  readonly mailsPerSecond: number
  /** Acknowledgements beyond one each. */
  readonly doubles: number
}

/** `count` mails at once, where `before` came earlier. */
export async function measureBurst(stage: Stage, { run }: Contestant, count: number, before = 0): Promise<Burst> {
  const mails = await makeMails(run, count, before)
  const wanted = stage.sink.arrived({ run, recipients: before + count }, BURST_MS)
  const began = Date.now()
  stage.dovecot.deliverMany(
    run,
    mails.map(({ raw }) => raw),
  )
  const { at, copies } = await wanted
  const ended = at.reduce((latest, [, moment]) => Math.max(latest, moment), began)
  return { mailsPerSecond: (count * 1_000) / (ended - began), doubles: copies - before - count }
}

/** Milliseconds from delivery to acknowledgement, a mail each. `before` mails came earlier. */
export async function measureTrickle(stage: Stage, { run }: Contestant, before: number, seconds: number): Promise<readonly number[]> {
  const count = seconds * TRICKLE_PER_SECOND
  const mails = await makeMails(run, count, before)
  await sleep(SETTLE_MS)
  const delivered = new Map<string, number>()
  const began = Date.now()
  for (const [index, { sender, raw }] of mails.entries()) {
    await sleep(Math.max(0, began + (index * 1_000) / TRICKLE_PER_SECOND - Date.now()))
    delivered.set(sender, Date.now())
    stage.dovecot.deliver(run, raw)
  }
  const { at } = await stage.sink.arrived({ run, recipients: before + count }, 30_000)
  const moments = new Map(at)
  return [...delivered].map(([sender, moment]) => (moments.get(sender) ?? Number.NaN) - moment)
}
