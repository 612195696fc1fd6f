import { describe, expect, test } from 'vitest'
import { type Admission, type Arrival, admit } from '../../src/rules/admit.ts'
import type { Match } from '../../src/tickets/match.ts'
import type { Routing } from '../../src/tickets/route.ts'
import type { Letter, MailKind } from '../../src/understanding/letter.ts'
import { aLetter, anIssue } from '../support/letters.ts'

const nothing: Match = { kind: 'open', link: null, because: 'nothing in it names a ticket' }
const known = (state: 'new' | 'open' | 'resolved'): Match => ({
  kind: 'append',
  ticketId: 1001,
  state,
  mergedFrom: null,
  right: 'token',
  senderIsParticipant: true,
  asked: false,
  because: 'its token',
})
const ofKind = (value: MailKind) => aLetter({ kind: { value, because: 'a header' } })

function check(name: string, facts: Partial<Arrival>, expected: readonly Partial<Admission>[]) {
  test(name, () => {
    const decisions = admit({ letter: aLetter(), match: nothing, routing: null, released: false, colleague: null, ...facts })
    expect(decisions).toMatchObject(expected)
    expect(decisions.length).toBe(expected.length)
    for (const { rule, because } of decisions) expect(rule && because).toBeTruthy()
  })
}

describe('what is to be done with a letter', () => {
  check('a first mail opens a ticket and is acknowledged', {}, [{ kind: 'open-ticket' }, { kind: 'acknowledge' }])
  check('a reply is appended and not acknowledged', { match: known('open') }, [{ kind: 'append', from: 'open', to: null }])
  check('a reply to a resolved ticket reopens it', { match: known('resolved') }, [{ kind: 'append', from: 'resolved', to: 'open' }])
  check('an out-of-office note on a resolved ticket does not', { match: known('resolved'), letter: ofKind('out-of-office') }, [
    { kind: 'append', from: 'resolved', to: null },
  ])
  check('a bounce on a new ticket is kept there', { match: known('new'), letter: ofKind('bounce') }, [{ kind: 'append', to: null }])
  for (const kind of ['auto-reply', 'out-of-office', 'bounce', 'complaint-report', 'read-receipt'] as const) {
    check(`${kind} without a ticket is quarantined`, { letter: ofKind(kind) }, [{ kind: 'quarantine' }])
    check(`${kind} that a person released opens one`, { letter: ofKind(kind), released: true }, [
      { kind: 'open-ticket' },
      { kind: 'acknowledge' },
    ])
  }
  check('list mail and notifications open tickets; whether they are answered is the loop guard’s', { letter: ofKind('notification') }, [
    { kind: 'open-ticket' },
    { kind: 'acknowledge' },
  ])
  check('our own mail is ignored, with the reason', { letter: ofKind('own') }, [{ kind: 'ignore' }])
  check('a mail without a sender is quarantined', { letter: aLetter({ from: null }) }, [{ kind: 'quarantine', rule: 'no sender' }])
  check('released without a sender it still can’t become a ticket', { letter: aLetter({ from: null }), released: true }, [
    { kind: 'quarantine' },
  ])
})

test('several issues open several tickets with one acknowledgement', () => {
  const issue = anIssue('A')
  const kinds = admit({
    letter: aLetter({ issues: [issue, { ...issue, title: 'B' }] }),
    match: nothing,
    routing: null,
    released: false,
    colleague: null,
  }).map(({ kind }) => kind)
  expect(kinds).toEqual(['open-ticket', 'open-ticket', 'acknowledge'])
})

test('a cut on weak evidence stays with the ticket whose words it would take, else with the first', () => {
  const text = 'The printer jams. The VPN drops.'
  const issues = [anIssue('The printer jams.', text), anIssue('The VPN drops.', text)]
  const cut = (start: number) => ({ title: 'x', start, end: start + 3, because: 'also', confidence: 0.4 })
  const decisions = admit({
    letter: aLetter({ text, issues, proposedCuts: [cut(20), cut(500)] }),
    match: nothing,
    routing: null,
    released: false,
    colleague: null,
  })
  expect(decisions).toMatchObject([{ cuts: [cut(500)] }, { cuts: [cut(20)] }, { kind: 'acknowledge' }])
})

describe('a mail without any issue', () => {
  const whole = (change: Partial<Letter>) =>
    admit({ letter: aLetter({ issues: [], ...change }), match: nothing, routing: null, released: false, colleague: null })[0]
  test('is one ticket over the whole text, titled by its subject', () => {
    expect(whole({ subject: 'Well done', text: 'You are wonderful.' })).toMatchObject({
      kind: 'open-ticket',
      rule: 'no issue found',
      issue: { title: 'Well done', start: 0, end: 18, parts: [{ start: 0, end: 18 }], nature: null, category: null, confidence: null },
    })
  })
  test('by its words where it has no subject, and says so where it has neither', () => {
    expect(whole({ subject: '', text: 'You are wonderful.' })).toMatchObject({ issue: { title: 'You are wonderful.' } })
    expect(whole({ subject: ' ', text: '' })).toMatchObject({ issue: { title: '(no subject)' } })
  })
})

describe('a reply with a route', () => {
  const routing: Routing = {
    routes: [
      { ticketId: 1001, state: 'open', parts: [], cuts: [], through: null, because: 'a' },
      {
        ticketId: 1002,
        state: 'resolved',
        parts: [{ start: 0, end: 2 }],
        cuts: [],
        through: null,
        because: 'its words are about this one',
      },
    ],
    merge: null,
  }
  test('is added to each ticket, which moves by its own state', () => {
    expect(admit({ letter: aLetter(), match: known('open'), routing, released: false, colleague: null })).toMatchObject([
      { ticketId: 1001, rule: 'reply', from: 'open', to: null },
      { ticketId: 1002, rule: 'reply about a sibling', from: 'resolved', to: 'open', because: 'its token; its words are about this one' },
    ])
  })
  test('asks for the merge that it holds, last', () => {
    const merge = { into: 1001, tickets: [1002], because: 'the customer answered “one problem”' }
    const decisions = admit({ letter: aLetter(), match: known('open'), routing: { ...routing, merge }, released: false, colleague: null })
    expect(decisions.at(-1)).toMatchObject({ kind: 'merge', into: 1001, tickets: [1002], rule: 'one problem' })
  })
  test('by a machine is not read', () => {
    expect(admit({ letter: ofKind('bounce'), match: known('open'), routing, released: false, colleague: null })).toMatchObject([
      { ticketId: 1001, to: null },
    ])
  })

  const sam = { address: 'sam@desk.example', name: 'Sam' }
  const toEmployees = { ...known('resolved'), senderIsParticipant: false } as Match
  check('a colleague who answers a mail to employees has it; nothing else happens', { match: toEmployees, colleague: sam }, [
    { kind: 'append', to: null, rule: 'colleague' },
    { kind: 'take-note', person: 'sam@desk.example' },
  ])
  const forged = aLetter({ authenticity: { value: 'fail', because: 'dmarc' } })
  check('a forged colleague is heard as whoever holds the token', { letter: forged, match: toEmployees, colleague: sam }, [
    { kind: 'append', to: 'open' },
  ])
  const asked = { ...known('resolved'), asked: true } as Match
  const said = (newText: string, change: Partial<Letter> = {}) => aLetter({ text: newText, newText, issues: [], ...change })
  check('one word answers the question, and opens nothing', { letter: said('Good'), match: asked }, [
    { kind: 'append', to: null, rule: 'vote' },
    { kind: 'vote', answer: 'good', comment: '' },
  ])
  check('nobody asked: the same word is a reply', { letter: said('Good'), match: known('resolved') }, [{ kind: 'append', to: 'open' }])
  check('whoever is asked may write about something else', { letter: said('The printer jams again.'), match: asked }, [
    { kind: 'append', to: 'open' },
  ])
})
