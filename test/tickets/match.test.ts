import { describe, expect, test } from 'vitest'
import { type Candidate, findEvidence, type Match, matchTicket, refKey, type Via } from '../../src/tickets/match.ts'
import { replyAddress, ticketMessageId } from '../../src/understanding/reply-token.ts'
import { aLetter } from '../support/letters.ts'

const NOW = new Date('2026-11-22T12:00:00Z')
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000)
const secret = Buffer.from('a secret of this test')

const candidate = (via: Via, change: Partial<Candidate> = {}): Candidate => ({
  ticketId: 1001,
  via,
  state: 'open',
  closedAt: null,
  mergedFrom: null,
  senderIsParticipant: false,
  asked: false,
  language: 'tr',
  ...change,
})

describe('which ticket a letter belongs to', () => {
  function check(name: string, candidates: readonly Candidate[], expected: Partial<Match>, authentic = true) {
    test(name, () => expect(matchTicket(candidates, authentic, 14, NOW)).toMatchObject(expected))
  }
  check('nothing names a ticket: a new one', [], { kind: 'open', link: null })
  check('a signed reply address is a right by itself', [candidate('reply-address')], { kind: 'append', ticketId: 1001, right: 'token' })
  check('so is a signed Message-ID', [candidate('signed-id')], { kind: 'append', right: 'token' })
  check('a token outweighs a failed authentication', [candidate('signed-id')], { kind: 'append', right: 'token' }, false)
  check('a participant in the thread is let in', [candidate('thread', { senderIsParticipant: true })], {
    kind: 'append',
    right: 'participant',
  })
  check('a participant who names the number is let in', [candidate('subject', { senderIsParticipant: true })], { kind: 'append' })
  check('a stranger in the thread gets a ticket of his own, linked', [candidate('thread')], {
    kind: 'open',
    link: { ticketId: 1001, kind: 'unproved-reply', language: 'tr' },
  })
  check('a stranger who knows a number too', [candidate('subject')], {
    kind: 'open',
    link: { ticketId: 1001, kind: 'unproved-reply', language: 'tr' },
  })
  const forged = [candidate('thread', { senderIsParticipant: true })]
  check(
    'a participant whose mail failed authentication is no participant',
    forged,
    { kind: 'open', link: { ticketId: 1001, kind: 'unproved-reply', language: 'tr' } },
    false,
  )
  const own = candidate('subject', { ticketId: 1002, senderIsParticipant: true })
  check('a weaker pointer with a right beats a stronger one without', [candidate('thread'), own], { kind: 'append', ticketId: 1002 })
  check('a token beats a thread that came first', [own, candidate('signed-id', { ticketId: 1003 })], { kind: 'append', ticketId: 1003 })
  check('spam is never written into again', [candidate('signed-id', { state: 'spam' })], { kind: 'open' })
  const closed = (days: number) => candidate('signed-id', { state: 'closed', closedAt: daysAgo(days) })
  check('closed within the days: appended, to be reopened', [closed(13.9)], { kind: 'append', state: 'closed' })
  check('closed longer: a new ticket that continues it', [closed(14.1)], {
    kind: 'open',
    link: { ticketId: 1001, kind: 'continues', language: 'tr' },
  })
})

test('a merge is told in the reason', () => {
  const match = matchTicket([candidate('signed-id', { ticketId: 1009, mergedFrom: 1001 })], true, 14, NOW)
  expect(match).toMatchObject({ kind: 'append', ticketId: 1009 })
  expect(match.because).toContain('ticket 1001 was merged into it')
})

test('evidence: tokens in reply address, In-Reply-To and References, the number in the subject, and every id as a key', () => {
  const ours = ticketMessageId({ ticketId: 1007, nonce: 'aaaaaaaaaaaaaaaa', domain: 'desk.example', secret })
  const letter = aLetter({
    messageId: 'b@x',
    inReplyTo: ['a@x'],
    references: [ours, 'a@x'],
    subject: 'Re: [PD-1005] Printer',
    recipients: [{ address: replyAddress({ address: 'support@desk.example', ticketId: 1006, secret }), name: '' }],
  })
  const evidence = findEvidence(letter, 'PD', secret)
  expect(evidence.pointers).toEqual([
    { via: 'reply-address', ticketId: 1006 },
    { via: 'signed-id', ticketId: 1007 },
    { via: 'subject', ticketId: 1005 },
  ])
  expect(evidence.refs).toEqual(['b@x', 'a@x', ours].map(refKey))
})

test('a token signed by another installation is no token', () => {
  const forged = ticketMessageId({ ticketId: 1007, nonce: 'aaaaaaaaaaaaaaaa', domain: 'desk.example', secret: Buffer.from('another') })
  expect(findEvidence(aLetter({ references: [forged] }), 'PD', secret).pointers).toEqual([])
})
