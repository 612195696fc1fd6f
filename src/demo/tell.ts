// Follows one mail from the mailbox to the customer's inbox and tells each step as it is seen. What does not happen within the
// deadline is told too, with where it stuck: a demo that hangs silently would be the worst of first impressions.
import type { Db } from '../db/connect.ts'
import { type Journey, readJourney } from '../db/journey.ts'
import type { PracticeMail } from './inbox.ts'
import { type Paint, tellAnswer, tellArrival, tellJourney, tellTrouble } from './narrate.ts'
import type { PracticeServer, ReceivedMail } from './practice-server.ts'
import { readMail } from './read-mail.ts'
import { until } from './until.ts'

export interface Teller {
  readonly db: Db
  readonly server: Pick<PracticeServer, 'uidValidity' | 'waitForDelivered'>
  readonly paint: Paint
  print(lines: readonly string[]): void
  /** Stops the waiting: the reader has enough. */
  readonly signal: AbortSignal
  readonly deadlineMs: number
}

export type Told =
  | { readonly ok: true; readonly journey: Journey; readonly answers: readonly { readonly mail: PracticeMail; readonly tookMs: number }[] }
  | { readonly ok: false; readonly why: string }

export async function tellMail(teller: Teller, index: number, mail: ReceivedMail): Promise<Told> {
  const { paint, print } = teller
  print(tellArrival(paint, index, mail))
  const told = await follow(teller, mail)
  if (!told.ok && !teller.signal.aborted) print(tellTrouble(paint, told.why))
  return told
}

async function follow(teller: Teller, mail: ReceivedMail): Promise<Told> {
  const place = { uidValidity: teller.server.uidValidity, uid: mail.uid }
  const enough = AbortSignal.any([teller.signal, AbortSignal.timeout(teller.deadlineMs)])
  const decided = await until(async () => settled(await readJourney(teller.db, place)), enough)
  if (!decided) return { ok: false, why: describeStuck(teller, await readJourney(teller.db, place)) }
  teller.print(tellJourney(teller.paint, decided))
  const answers = []
  for (const { messageId, language } of decided.answers) {
    const answer = await receiveAnswer(teller, messageId, enough)
    if (!answer) return { ok: false, why: describeUnsent(teller, await readJourney(teller.db, place), messageId) }
    const tookMs = answer.at.getTime() - mail.at.getTime()
    teller.print(tellAnswer(teller.paint, answer, language, tookMs))
    answers.push({ mail: answer, tookMs })
  }
  // The customer has it a moment before the row says so.
  const journey = await until(async () => sentAll(await readJourney(teller.db, place)), enough)
  return { ok: true, journey: journey ?? decided, answers }
}

const settled = (journey: Journey | undefined) => (journey && journey.state !== 'stored' ? journey : undefined)
const sentAll = (journey: Journey | undefined) => (journey?.answers.every(({ state }) => state === 'sent') ? journey : undefined)

const receiveAnswer = (teller: Teller, messageId: string, enough: AbortSignal): Promise<PracticeMail | undefined> =>
  teller.server
    .waitForDelivered(({ raw }) => readMail(raw).header('message-id').includes(messageId), teller.deadlineMs, enough)
    .catch(() => undefined)

const inTime = ({ deadlineMs }: Teller) => `within ${deadlineMs / 1000} s`

function describeStuck(teller: Teller, journey: Journey | undefined): string {
  if (!journey) return `the mail lies in the mailbox, but Postdesk has not taken it in ${inTime(teller)}`
  return `Postdesk has stored the mail, but not decided on it ${inTime(teller)}${journey.lastError === null ? '' : `; the last attempt said: ${journey.lastError}`}`
}

function describeUnsent(teller: Teller, journey: Journey | undefined, messageId: string): string {
  const answer = journey?.answers.find(one => one.messageId === messageId)
  const said = answer?.lastResponse ? `; the last attempt said: ${answer.lastResponse}` : ''
  return `the acknowledgement did not reach the customer ${inTime(teller)}: it is ${answer?.state ?? 'gone'} in the outbox${said}`
}
