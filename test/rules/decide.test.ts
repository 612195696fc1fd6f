import { describe, expect, test } from 'vitest'
import { type Decision, decide, type Facts } from '../../src/rules/decide.ts'
import type { Match } from '../../src/tickets/match.ts'
import type { MailKind } from '../../src/understanding/letter.ts'
import { aLetter } from '../support/letters.ts'

const nothing: Match = { kind: 'open', link: null, because: 'nothing in it names a ticket' }
const known = (state: 'new' | 'open' | 'resolved'): Match => ({
  kind: 'append',
  ticketId: 1001,
  state,
  right: 'token',
  because: 'its token',
})
const ofKind = (value: MailKind) => aLetter({ kind: { value, because: 'a header' } })

describe('what is to be done with a letter', () => {
  function check(name: string, facts: Partial<Facts>, expected: readonly Partial<Decision>[]) {
    test(name, () => {
      const decisions = decide({ letter: aLetter(), match: nothing, released: false, ...facts })
      expect(decisions).toMatchObject(expected)
      expect(decisions.length).toBe(expected.length)
      for (const { rule, because } of decisions) expect(rule && because).toBeTruthy()
    })
  }
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
  const issue = { title: 'A', text: 'A', start: 0, end: 1, because: 'item 1' }
  const kinds = decide({ letter: aLetter({ issues: [issue, { ...issue, title: 'B' }] }), match: nothing, released: false }).map(
    ({ kind }) => kind,
  )
  expect(kinds).toEqual(['open-ticket', 'open-ticket', 'acknowledge'])
})
