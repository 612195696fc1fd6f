// The SMTP server of the bench, as a process of its own, as the real one would be: its work must not be counted as the sender's.
// Speaks with run.ts by messages: says its port, then for each wish says when so many recipients of a run have their mail, and when each got it.
import { startSmtpSink } from '../test/support/smtp-sink.ts'

/** Which run, and how many different recipients to wait for. */
export interface SinkWish {
  readonly run: string
  readonly recipients: number
}

export type SinkWord =
  | { readonly kind: 'listening'; readonly port: number }
  /** Milliseconds of the clock by recipient, of the first copy; `copies` are all mails there were. */
  | { readonly kind: 'arrived'; readonly run: string; readonly copies: number; readonly at: readonly (readonly [string, number])[] }

interface Arrivals {
  readonly at: Map<string, number>
  copies: number
}

const runs = new Map<string, Arrivals>()
const wishes = new Map<string, number>()

const arrivalsOf = (run: string): Arrivals => runs.getOrInsertComputed(run, () => ({ at: new Map(), copies: 0 }))
/** `customer7@company7.r3.example` is of run r3. */
const runOf = (recipient: string) => recipient.split('.').at(-2) ?? ''

function answer(run: string): void {
  const { at, copies } = arrivalsOf(run)
  if (at.size < (wishes.get(run) ?? Number.POSITIVE_INFINITY)) return
  wishes.delete(run)
  process.send?.({ kind: 'arrived', run, copies, at: [...at] } satisfies SinkWord)
}

const sink = await startSmtpSink({
  keep: 'ids',
  onMail: ({ envelope, receivedAt }) => {
    const recipient = envelope.to[0] ?? ''
    const arrivals = arrivalsOf(runOf(recipient))
    arrivals.copies++
    if (!arrivals.at.has(recipient)) arrivals.at.set(recipient, receivedAt)
    answer(runOf(recipient))
    return 'accept'
  },
})

process.on('message', ({ run, recipients }: SinkWish) => {
  wishes.set(run, recipients)
  answer(run)
})
process.on('disconnect', () => process.exit(0))
process.send?.({ kind: 'listening', port: sink.port } satisfies SinkWord)
