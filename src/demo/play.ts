// The performance: eight mails, one after another, each sent as a mail program would, and told as it goes. Whatever else arrives
// meanwhile or later, from the reader's own mail program, is told in its turn.
import { randomUUID } from 'node:crypto'
import type { Clock } from '../clock.ts'
import { tellTrouble } from './narrate.ts'
import type { PracticeServer, ReceivedMail } from './practice-server.ts'
import { readMail } from './read-mail.ts'
import { composeVisitorMail, dateNow, fillReply, type OutgoingSample, readSample, SAMPLES, type Sample, SUPPORT } from './samples.ts'
import { submitMail } from './submit.ts'
import { type Teller, type Told, tellMail } from './tell.ts'

export interface Stage {
  readonly teller: Teller
  readonly server: PracticeServer
  readonly clock: Clock
}

export interface Telling {
  /** What came of a mail of the support mailbox. */
  resultOf(mail: ReceivedMail): Promise<Told>
  /** Resolves when nothing is being told. */
  idle(): Promise<unknown>
}

/** Tells each mail that arrives, in the order of arrival, one at a time: two stories at once are none. */
export function tellArrivals({ teller, server }: Stage): Telling {
  const results = new Map<number, Promise<Told>>()
  let last: Promise<unknown> = Promise.resolve()
  server.onReceived(mail => {
    const index = results.size + 1
    const result = last.then(() => tellMail(teller, index, mail)).catch(error => giveUp(teller, error))
    results.set(mail.uid, result)
    last = result
  })
  const unknown: Told = { ok: false, why: 'the mail never came to the mailbox' }
  return { resultOf: async mail => (await results.get(mail.uid)) ?? unknown, idle: () => last }
}

/** A lost database, for one: said to the reader like any other trouble, and the next mail is told. */
function giveUp(teller: Teller, error: unknown): Told {
  const why = error instanceof Error ? error.message : String(error)
  if (!teller.signal.aborted) teller.print(tellTrouble(teller.paint, why))
  return { ok: false, why }
}

export interface Played {
  readonly sample: Sample
  readonly mail: ReceivedMail
  readonly told: Told & { readonly ok: true }
}

/** Stops at the first sample that does not come through: the rest would only repeat its trouble. */
export async function playSamples(stage: Stage, telling: Telling): Promise<readonly Played[]> {
  const played: Played[] = []
  for (const sample of SAMPLES) {
    if (stage.teller.signal.aborted) break
    const mail = await send(stage, await prepare(stage, sample, played))
    const told = await telling.resultOf(mail)
    if (!told.ok) break
    played.push({ sample, mail, told })
  }
  return played
}

async function prepare({ clock }: Stage, sample: Sample, played: readonly Played[]): Promise<OutgoingSample> {
  const text = dateNow(await readSample(sample), clock.now())
  if (sample.expect.kind !== 'reply') return { from: sample.from, to: SUPPORT, raw: Buffer.from(text) }
  const answer = played[sample.expect.to - 1]?.told.answers[0]
  if (!answer) throw new Error(`${sample.file} answers an acknowledgement that was never sent`)
  const reply = fillReply(text, readMail(answer.mail.raw))
  return { from: sample.from, to: reply.to, raw: Buffer.from(reply.text) }
}

async function send({ server }: Stage, mail: OutgoingSample): Promise<ReceivedMail> {
  const id = readMail(mail.raw).header('message-id')
  await submitMail({ port: server.smtpPort, ...mail })
  const received = server.received.findLast(({ raw }) => readMail(raw).header('message-id') === id)
  if (!received) throw new Error(`the practice server took ${id}, but did not put it into the mailbox of ${SUPPORT}`)
  return received
}

/** Each typed line goes off as a mail of its own, until the reader has enough. */
export async function sendTypedLines({ server, clock, teller }: Stage, input: AsyncIterable<string | Uint8Array>): Promise<void> {
  const chunks = input[Symbol.asyncIterator]()
  const stopped = new Promise<null>(resolve => teller.signal.addEventListener('abort', () => resolve(null)))
  let rest = ''
  for (;;) {
    const next = await Promise.race([chunks.next(), stopped])
    if (next === null || next.done) return
    const lines = (rest + Buffer.from(next.value as Uint8Array).toString()).split(/\r?\n/)
    rest = lines.pop() ?? ''
    for (const line of lines.map(text => text.trim()).filter(Boolean))
      await submitMail({ port: server.smtpPort, ...composeVisitorMail(line, clock.now(), randomUUID()) })
  }
}
