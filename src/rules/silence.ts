// Whether a machine may write to a ticket's customer unasked. Who got no acknowledgement, for whatever reason, gets no updates either: a forged
// sender must not be flooded by the mails that follow. A person's own answer ends the silence.
import type { HistoryLine } from './ticket-log.ts'
import { isAside } from './waiting.ts'

export interface Silence {
  readonly history: readonly HistoryLine[]
  readonly imported: boolean
  /** Whether the mail that opened it proved where it came from. */
  readonly proven: boolean
  /** Whether our last mail to the customer failed for good. */
  readonly undeliverable: boolean
  readonly customer: string
}

const FIRST_WORDS: ReadonlySet<string> = new Set(['acknowledgement.queued', 'information-needed.queued', 'leader-named.queued'])

/** The reason, for the history; null: it may. */
export function silentBecause({ history, imported, proven, undeliverable, customer }: Silence): string | null {
  if (undeliverable || isDead(customer, history)) return 'our last mail to the customer could not be delivered'
  if (history.some(({ kind }) => kind === 'replied' || FIRST_WORDS.has(kind))) return null
  const withheld = history.find(({ kind }) => kind === 'acknowledgement.withheld')
  if (withheld) return `the customer got no acknowledgement: ${withheld.because}`
  if (imported) return 'the mail was imported from an old mailbox; its sender awaits no answer'
  return proven ? null : 'nobody has written to this customer yet, and the sender is not proven'
}

/** A mail of theirs proves that the address lives again. */
function isDead(customer: string, history: readonly HistoryLine[]): boolean {
  const dead = history.findLastIndex(({ kind, data }) => kind === 'address.dead' && addressesIn(data).includes(customer))
  return dead >= 0 && !history.slice(dead + 1).some(line => line.kind === 'message.appended' && !isAside(line))
}

const addressesIn = (data: object): readonly unknown[] => (data as { readonly addresses?: readonly unknown[] }).addresses ?? []
