// Whether an automatic mail may answer a letter (RFC 3834 2), and what it may cost. Two robots that answer each other never stop, and an
// acknowledgement to a forged sender hits somebody who never wrote: so every "no" has a code and a reason that go on the ticket.
// The full defence (counting per conversation, learning from bounces) is not here yet.
import { domainOf } from '../understanding/addresses.ts'
import type { Address, Authenticity, Because, MailKind } from '../understanding/letter.ts'

export interface AcknowledgementQuestion {
  readonly kind: Because<MailKind>
  readonly from: Address | null
  /** Every address we read: we never write to ourselves. */
  readonly ownAddresses: readonly string[]
  readonly imported: boolean
  readonly authenticity: Authenticity
  readonly caps: { readonly perRecipientPerHour: number; readonly perDomainPerHour: number }
}

export type WithheldCode = 'imported' | 'no-sender' | 'own-mail' | 'bounce' | 'list' | 'automatic' | 'no-reply-address'

/** What has to be reserved in the database before the mail is written: no more than `cap` of `key` in an hour. */
export interface Reservation {
  readonly key: string
  readonly cap: number
}

export type Verdict =
  | { readonly send: true; readonly echo: boolean; readonly reserve: readonly Reservation[] }
  | { readonly send: false; readonly code: WithheldCode; readonly because: string }

export function mayAcknowledge(question: AcknowledgementQuestion): Verdict {
  const { imported, from, kind } = question
  if (imported) return withheld('imported', 'the mail was imported from an old mailbox; its sender awaits no answer')
  if (!from) return withheld('no-sender', 'the mail names no sender')
  if (kind.value !== 'person') return withheld(CODES[kind.value], `the mail was not written by a person: ${kind.because}`)
  if (isOwnAddress(from.address, question.ownAddresses)) return withheld('own-mail', 'the sender is a mailbox of ours')
  if (isNoReply(from.address)) return withheld('no-reply-address', 'nobody reads answers at the sender’s address')
  return question.authenticity === 'pass'
    ? { send: true, echo: true, reserve: [provenReservation(from, question)] }
    : { send: true, echo: false, reserve: reservations(from, question) }
}

const withheld = (code: WithheldCode, because: string): Verdict => ({ send: false, code, because })

const CODES: Readonly<Record<Exclude<MailKind, 'person'>, WithheldCode>> = {
  'auto-reply': 'automatic',
  'out-of-office': 'automatic',
  'complaint-report': 'automatic',
  'read-receipt': 'automatic',
  notification: 'automatic',
  bounce: 'bounce',
  list: 'list',
  own: 'own-mail',
}

/** A proven sender may still be a robot that opens a new case for each answer; people do not write so often. */
const PROVEN_FACTOR = 4

const provenReservation = ({ address }: Address, { caps }: AcknowledgementQuestion): Reservation => ({
  key: `to:${address}`,
  cap: caps.perRecipientPerHour * PROVEN_FACTOR,
})

/** Who did not prove where the mail comes from may be anybody, so neither one person nor one company can be flooded through us. */
function reservations({ address }: Address, { caps }: AcknowledgementQuestion): readonly Reservation[] {
  return [
    { key: `domain:${domainOf(address)}`, cap: caps.perDomainPerHour },
    { key: `to:${address}`, cap: caps.perRecipientPerHour },
  ]
}

/** Ours with or without a plus-address: a reply token of ours is our own address too. */
export function isOwnAddress(address: string, ownAddresses: readonly string[]): boolean {
  const plain = address.toLowerCase().replace(/\+[^@]*(?=@[^@]*$)/, '')
  return ownAddresses.some(own => own.toLowerCase() === plain || own.toLowerCase() === address.toLowerCase())
}

// Nobody reads there: "do not reply" as en, de, es, fr, it, pt, tr and nl say it, at the beginning of a part of the name or, in one word,
// anywhere (shop-no-reply, noreply-4711, shopnoreply; but bruno.reply is a person).
const NO_REPLY =
  /noreply|donotreply|(?:^|[-_.+])(?:no[-_.]reply|do[-_.]?n[o\u2019']?t[-_.]?reply|not?[-_.]?responder|keine[-_.]?antwort|nicht[-_.]?antworten|ne[-_.]?pas[-_.]?repondre|non[-_.]?rispondere|nao[-_.]?responder|yanitlamayin|cevaplamayin|geen[-_.]?antwoord)/
// RFC 3834 2: mailer daemons, list owners and request addresses; and where bounces go to.
const MACHINE = /^mailer[-_.]?daemon|^postmaster$|^bounces?(?:$|[-_.+])|^owner-|-request$|-bounces?$|^listserv$|^majordomo$/

function isNoReply(address: string): boolean {
  const local = address.slice(0, address.lastIndexOf('@')).toLowerCase()
  return NO_REPLY.test(local) || MACHINE.test(local)
}
