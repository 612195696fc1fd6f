// Which ticket a letter belongs to, and why. Two questions are kept apart: what points to a ticket (token, thread ids, subject),
// and what gives the sender a right to it (a signed token, or being one of its participants). A pointer without a right opens
// a ticket of its own, linked, so that a stranger who knows a number or a Message-ID neither reads nor writes in another's ticket.
import { createHash } from 'node:crypto'
import type { Letter } from '../understanding/letter.ts'
import { readMessageIdToken, readReplyAddress, readSubjectToken } from '../understanding/reply-token.ts'
import type { TicketState } from './ticket.ts'

/** Why a ticket is a candidate, strongest first. The first two are signed and give a right by themselves. */
export type Via = 'reply-address' | 'signed-id' | 'thread' | 'subject'

export interface Pointer {
  readonly via: Via
  readonly ticketId: number
}

export interface Evidence {
  /** Tickets named by a token or the subject, strongest first. */
  readonly pointers: readonly Pointer[]
  /** The letter's own id, then In-Reply-To, then References newest first, as keys of thread_refs. */
  readonly refs: readonly string[]
}

/** The key of a Message-ID in thread_refs: 16 bytes of its SHA-256, written as a uuid. */
export function refKey(messageId: string): string {
  const hex = createHash('sha256').update(messageId).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`
}

/** Everything in a letter that may name a ticket. `prefix` is the number prefix, `secret` the key that signed our tokens. */
export function findEvidence(letter: Letter, prefix: string, secret: Buffer): Evidence {
  const parents = [...letter.inReplyTo, ...letter.references.toReversed()]
  const signed = (via: Via, ids: readonly (number | null)[]) => ids.flatMap(ticketId => (ticketId === null ? [] : [{ via, ticketId }]))
  const pointers = [
    ...signed(
      'reply-address',
      letter.recipients.map(({ address }) => readReplyAddress(address, secret)),
    ),
    ...signed(
      'signed-id',
      parents.map(id => readMessageIdToken(id, secret)),
    ),
    ...signed('subject', [readSubjectToken(letter.subject, prefix)]),
  ]
  const ids = letter.messageId === null ? parents : [letter.messageId, ...parents]
  return { pointers, refs: [...new Set(ids.map(refKey))] }
}

/** A ticket that some evidence names, as the database knows it. A merged one is given as its successor. */
export interface Candidate {
  readonly ticketId: number
  readonly via: Via
  readonly state: TicketState
  readonly closedAt: Date | null
  /** The ticket that was named, where it was merged into this one. */
  readonly mergedFrom: number | null
  readonly senderIsParticipant: boolean
  readonly asked: boolean
  readonly language: string
}

export type Match =
  | {
      readonly kind: 'append'
      readonly ticketId: number
      readonly state: TicketState
      readonly right: 'token' | 'participant'
      readonly senderIsParticipant: boolean
      /** Whether its customer was asked how content they are, has not answered, and is who writes. */
      readonly asked: boolean
      /** The ticket that was named, where it was merged into this one. */
      readonly mergedFrom: number | null
      readonly because: string
    }
  | { readonly kind: 'open'; readonly link: MatchLink | null; readonly because: string }

export interface MatchLink {
  readonly ticketId: number
  readonly kind: 'continues' | 'unproved-reply'
  readonly language: string
}

const WORDS: Readonly<Record<Via, string>> = {
  'reply-address': 'the reply address carries its signed token',
  'signed-id': 'it answers a mail of ours whose id carries its signed token',
  thread: 'it belongs to the same thread of mails',
  subject: 'its number stands in the subject',
}

const DAY_MS = 86_400_000

/**
 * Picks the ticket. `candidates` come strongest evidence first; `reopenDays` is how long a closed ticket can be reopened by a reply.
 * A sender whose mail failed authentication is no participant, whatever his From says.
 */
export function matchTicket(candidates: readonly Candidate[], authentic: boolean, reopenDays: number, now: Date): Match {
  const [chosen, right] = chooseRightful(candidates, authentic)
  if (chosen && right) return appendOrContinue(chosen, right, reopenDays, now)
  const named = candidates[0]
  if (!named) return { kind: 'open', link: null, because: 'nothing in it names a ticket' }
  const why = authentic ? 'the sender is no participant of it and shows no token' : 'its sender failed authentication and shows no token'
  return {
    kind: 'open',
    link: { ticketId: named.ticketId, kind: 'unproved-reply', language: named.language },
    because: `${WORDS[named.via]}, but ${why}`,
  }
}

function chooseRightful(
  candidates: readonly Candidate[],
  authentic: boolean,
): readonly [Candidate | undefined, 'token' | 'participant' | null] {
  const signed = candidates.find(({ via, state }) => (via === 'reply-address' || via === 'signed-id') && state !== 'spam')
  if (signed) return [signed, 'token']
  const own = authentic ? candidates.find(({ senderIsParticipant, state }) => senderIsParticipant && state !== 'spam') : undefined
  return [own, own ? 'participant' : null]
}

/** True for a ticket that a reply no longer reopens. */
export function isClosedForGood({ state, closedAt }: Pick<Candidate, 'state' | 'closedAt'>, reopenDays: number, now: Date): boolean {
  const closedDays = closedAt === null ? 0 : (now.getTime() - closedAt.getTime()) / DAY_MS
  return state === 'closed' && closedDays > reopenDays
}

function appendOrContinue(chosen: Candidate, right: 'token' | 'participant', reopenDays: number, now: Date): Match {
  const merged = chosen.mergedFrom === null ? '' : `; ticket ${chosen.mergedFrom} was merged into it`
  if (isClosedForGood(chosen, reopenDays, now)) {
    const because = `${WORDS[chosen.via]}${merged}, but that ticket was closed more than ${reopenDays} days ago`
    return { kind: 'open', link: { ticketId: chosen.ticketId, kind: 'continues', language: chosen.language }, because }
  }
  const by = right === 'participant' ? ' and the sender is a participant' : ''
  const { ticketId, state, mergedFrom, senderIsParticipant, asked } = chosen
  return { kind: 'append', ticketId, state, right, senderIsParticipant, asked, mergedFrom, because: `${WORDS[chosen.via]}${by}${merged}` }
}
