import { describe, expect, it } from 'vitest'
import { tryLetter } from '../../src/rules/try-letter.ts'
import type { Letter } from '../../src/understanding/letter.ts'
import { aPolicy, aRule, aTest, TUESDAY } from '../support/a-policy.ts'
import { aLetter, anIssue } from '../support/letters.ts'

const policy = aPolicy({
  rules: [
    aRule('spread', { actions: { assign: { by: 'load' } } }),
    aRule('advertising', { when: aTest('mail.subject', 'contains', 'offer'), actions: { quarantine: 'an offer' }, stop: true }),
  ],
})
const tried = (letter: Letter) =>
  tryLetter(
    { source: { letter, mailbox: 'support', sender: { known: false, recentTickets: 0 } }, language: 'en', load: { teams: {}, people: {} } },
    policy,
    TUESDAY,
  )

describe('a letter that is tried', () => {
  it('has each issue decided, the second with the load of the first', () => {
    const text = 'The printer jams.\nThe phone is dead.'
    const { keptOut, matters } = tried(aLetter({ text, issues: text.split('\n').map(line => anIssue(line, text)) }))
    expect(keptOut).toBeNull()
    expect(matters.map(({ matter, treatment }) => [matter.title, treatment.placement.assignee])).toEqual([
      ['The printer jams.', 'ada@desk.example'],
      ['The phone is dead.', 'bob@desk.example'],
    ])
  })

  it('is one matter where it holds no issue', () => {
    const { matters } = tried(aLetter({ issues: [] }))
    expect(matters).toMatchObject([{ matter: { nature: null, category: null, title: 'The printer jams' } }])
  })

  it('is decided to the end where the policy keeps it out', () => {
    const { keptOut, matters } = tried(aLetter({ subject: 'An offer' }))
    expect(keptOut).toBeNull()
    expect(matters[0]?.treatment.verdict.decisions).toContainEqual({ kind: 'quarantine', rule: 'advertising', because: 'an offer' })
  })

  it('says what keeps it from the policy', () => {
    expect(tried(aLetter({ kind: { value: 'own', because: 'ours' } })).keptOut).toMatchObject({ kind: 'ignore' })
    expect(tried(aLetter({ kind: { value: 'bounce', because: 'a bounce' } })).keptOut).toMatchObject({ kind: 'quarantine' })
    expect(tried(aLetter({ from: null }))).toMatchObject({ keptOut: { kind: 'quarantine', rule: 'no sender' }, matters: [] })
  })
})
