import { describe, expect, test } from 'vitest'
import type { Fact } from '../../src/rules/condition.ts'
import { FACT_LIST } from '../../src/rules/fact-list.ts'
import { type Asked, FACT_OF_TYPE, type FactSource, mergeFacts, readFacts } from '../../src/rules/facts.ts'
import type { Attachment, Letter, Fact as Said } from '../../src/understanding/letter.ts'
import { aFacts, aPerson, aPolicy, type GivenFacts } from '../support/a-policy.ts'
import { aLetter, anIssue } from '../support/letters.ts'

const TEXT = 'The printer M404 jams. The VPN drops in Berlin. Call 555.'
const PRINTER = anIssue('The printer M404 jams.', TEXT, { category: 'hardware' })
const VPN = anIssue('The VPN drops in Berlin.', TEXT, { category: 'network' })

const said = (type: Said['type'], words: string, value = words): Said => {
  const start = TEXT.indexOf(words)
  return { type, words, value, start, end: start + words.length, because: 'it says so' }
}
const FACTS = [said('model', 'M404'), said('location', 'Berlin'), said('phone', '555', '+90555')]

const urgency = { value: 'normal', because: 'nothing says so' } as const
const asked = (issue = PRINTER, change: Partial<Asked> = {}): Asked => ({ ...issue, topics: ['printer'], urgency, ...change })
const letterOf = (change: Partial<Letter> = {}) => aLetter({ text: TEXT, issues: [PRINTER, VPN], facts: FACTS, ...change })
const read = (change: Partial<Letter> = {}, about: Asked = asked(), source: Partial<FactSource> = {}, policy = aPolicy()) =>
  readFacts(
    { letter: letterOf(change), mailbox: 'support', sender: { known: true, recentTickets: 2 }, ...source },
    about,
    [...PRINTER.parts, ...VPN.parts],
    policy,
  )

const attachment = (filename: string, inline = false): Attachment => ({ filename, contentType: 'a/b', sizeBytes: 1, content: null, inline })

describe('facts of a letter', () => {
  function check(
    name: string,
    fact: string,
    value: Fact['value'] | undefined,
    change: Partial<Letter> = {},
    about: Asked = asked(),
    words?: string,
  ) {
    test(`${fact}: ${name}`, () => {
      const facts = read(change, about)
      expect(facts[fact]?.value).toEqual(value)
      expect(Object.hasOwn(facts, fact)).toBe(value !== undefined)
      if (words !== undefined) expect(facts[fact]?.words).toBe(words)
    })
  }
  check('the sender', 'mail.from', 'amira@example.com')
  check('his name', 'mail.fromName', 'Amira')
  check('his domain', 'mail.domain', 'example.com')
  for (const fact of ['mail.from', 'mail.fromName', 'mail.domain']) check('unknown without a sender', fact, undefined, { from: null })
  check('the mailbox', 'mail.mailbox', 'support')
  check('everybody it was sent to', 'mail.to', ['support@desk.example'])
  check('nobody', 'mail.to', [], { recipients: [] })
  check('the subject', 'mail.subject', 'The printer jams')
  check('an empty subject is known', 'mail.subject', '', { subject: '' })
  check('the new text only', 'mail.text', 'new', { newText: 'new' })
  check('the kind with its proof', 'mail.kind', 'list', { kind: { value: 'list', because: 'List-Id' } }, asked(), 'List-Id')
  check(
    'whether the sender is proved',
    'mail.authenticity',
    'fail',
    { authenticity: { value: 'fail', because: 'dmarc=fail' } },
    asked(),
    'dmarc=fail',
  )
  check(
    'any language, ours or not',
    'mail.language',
    'fr',
    { writtenIn: { value: 'fr', confidence: 1, because: 'le, la' }, language: { value: null, because: 'none of ours' } },
    asked(),
    'le, la',
  )
  check('unknown', 'mail.language', undefined, { writtenIn: { value: null, confidence: 0, because: '' } })
  check('how many', 'mail.issues', 2)
  check('none', 'mail.issues', 0, { issues: [] })
  const files = { attachments: [attachment('a.pdf'), attachment('logo.png', true), attachment('b.exe')] }
  check('without pictures of the signature', 'mail.attachments', 2, files)
  check('their names', 'mail.attachmentNames', ['a.pdf', 'b.exe'], files)
  check('none are an empty list', 'mail.attachmentNames', [])
  const signals = {
    ...aLetter().signals,
    angry: { value: true, because: 'unacceptable' },
    deadline: { value: 'by noon', because: 'by noon' },
  }
  check('with the words that say so', 'mail.angry', true, { signals }, asked(), 'unacceptable')
  check('no is known as well', 'mail.praise', false)
  check('no is known as well', 'mail.asksForSupervisor', false)
  check('as written', 'mail.deadline', 'by noon', { signals })
  check('unknown', 'mail.deadline', undefined)
})

describe('facts of an issue', () => {
  test('are its own, and those of nobody’s words', () => {
    const one = read()
    expect(one['issue.models']).toEqual({ value: ['M404'], words: 'M404' })
    expect(one['issue.locations']).toBeUndefined()
    expect(one['issue.phones']).toEqual({ value: ['+90555'], words: '555' })
    const other = read({}, asked(VPN))
    expect(other['issue.models']).toBeUndefined()
    expect(other['issue.locations']?.value).toEqual(['Berlin'])
  })
  test('each value once, with all the words', () => {
    expect(read({ facts: [said('model', 'M404'), said('model', 'printer', 'M404')] })['issue.models']).toEqual({
      value: ['M404'],
      words: 'M404; printer',
    })
  })
  test('what it is', () => {
    expect(read()).toMatchObject(
      aFacts({
        'issue.title': 'The printer M404 jams.',
        'issue.text': 'The printer M404 jams.',
        'issue.nature': 'incident',
        'issue.category': 'hardware',
        'issue.topics': ['printer'],
        'issue.confidence': 0.9,
        'issue.urgency': { value: 'normal', words: 'nothing says so' },
      }),
    )
  })
  test('the words of all its parts', () => {
    expect(read({}, asked({ ...PRINTER, parts: [...PRINTER.parts, ...VPN.parts] }))['issue.text']?.value).toBe(
      `${PRINTER.text}\n${VPN.text}`,
    )
  })
  test('praise alone has no nature, no category and no confidence', () => {
    const facts = read({}, { ...asked(), nature: null, category: null, confidence: null })
    for (const fact of ['issue.nature', 'issue.category', 'issue.confidence']) expect(facts).not.toHaveProperty(fact)
  })
  test('every kind of fact has its name in the list', () => {
    for (const name of Object.values(FACT_OF_TYPE)) expect(FACT_LIST).toHaveProperty(name)
  })
  test('no fact is named otherwise than in the list', () => {
    for (const name of Object.keys(read())) expect(FACT_LIST).toHaveProperty([name])
  })
})

describe('facts of a customer', () => {
  const contacts = [
    { address: null, domain: 'example.com', tier: 'silver', because: 'contract 1' },
    { address: 'amira@example.com', domain: null, tier: 'gold', because: 'contract 2' },
  ]
  const from = (address: string) => read({ from: { address, name: '' } }, asked(), {}, aPolicy({ contacts }))
  test('the tier of the address goes before that of its domain', () => {
    expect(from('amira@example.com')['contact.tier']).toEqual({ value: 'gold', words: 'contract 2' })
    expect(from('omar@example.com')['contact.tier']).toEqual({ value: 'silver', words: 'contract 1' })
    expect(from('omar@mail.example.com')['contact.tier']).toBeUndefined()
  })
  test('what the desk knows', () => {
    expect(read()).toMatchObject(aFacts({ 'contact.known': true, 'contact.recentTickets': 2 }))
    expect(read({}, asked(), { sender: { known: false, recentTickets: 0 } })).toMatchObject(
      aFacts({ 'contact.known': false, 'contact.recentTickets': 0 }),
    )
  })
  const isEmployee = (address: string, policy = aPolicy()) =>
    read({ from: { address, name: '' } }, asked(), {}, policy)['contact.employee']?.value
  test('an employee is who writes from an own domain, or is one of the people', () => {
    expect(isEmployee('anybody@desk.example')).toBe(true)
    expect(isEmployee('anybody@notdesk.example')).toBe(false)
    expect(isEmployee('ada@home.example', aPolicy({ people: [aPerson('ada', { address: 'ada@home.example' }), aPerson('bob')] }))).toBe(
      true,
    )
    expect(read({ from: null })['contact.employee']?.value).toBe(false)
  })
})

describe('what is known after a reply', () => {
  function check(
    name: string,
    fact: string,
    before: GivenFacts[string] | undefined,
    reply: GivenFacts[string] | undefined,
    wanted: GivenFacts[string] | undefined,
  ) {
    test(`${fact}: ${name}`, () => {
      const only = (value: GivenFacts[string] | undefined) => aFacts(value === undefined ? {} : { [fact]: value })
      const merged = mergeFacts(only(before), only(reply))
      expect(merged).toEqual(only(wanted))
      expect(mergeFacts(merged, only(reply))).toEqual(merged)
    })
  }
  check('what was said stays', 'mail.deadline', 'by noon', undefined, 'by noon')
  check('what is new is added', 'mail.deadline', undefined, 'by noon', 'by noon')
  check('the reply’s counts', 'mail.text', 'before', 'after', 'after')
  check('the reply’s counts', 'mail.attachmentNames', ['a'], ['b'], ['b'])
  for (const fact of [
    'issue.title',
    'issue.text',
    'issue.nature',
    'issue.category',
    'issue.confidence',
    'contact.known',
    'contact.recentTickets',
    'mail.issues',
  ])
    check('the ticket’s stays', fact, 'first', 'later', 'first')
  check('yes stays yes', 'mail.angry', true, false, true)
  check(
    'said again, the reply’s words count',
    'mail.angry',
    { value: true, words: 'one' },
    { value: true, words: 'two' },
    { value: true, words: 'two' },
  )
  check('no becomes yes', 'mail.angry', false, true, true)
  check('the stronger counts', 'issue.urgency', 'normal', { value: 'critical', words: 'now' }, { value: 'critical', words: 'now' })
  check('the weaker does not', 'issue.urgency', 'critical', 'planned', 'critical')
  check(
    'the first of equals stays',
    'issue.urgency',
    { value: 'critical', words: 'one' },
    { value: 'critical', words: 'two' },
    { value: 'critical', words: 'one' },
  )
  check('enterprise failure is the strongest', 'issue.urgency', 'critical', 'enterprise_failure', 'enterprise_failure')
  check('what is no urgency is the weakest', 'issue.urgency', 'odd', 'normal', 'normal')
  check(
    'lists are joined, each value once as first written, in order',
    'issue.models',
    { value: ['A', 'b'], words: 'A, b' },
    { value: ['c', 'a', 'B'], words: 'c' },
    { value: ['A', 'b', 'c'], words: 'A, b; c' },
  )
  check('Turkish spellings are one', 'issue.locations', ['İZMİR'], ['izmir'], ['İZMİR'])
  check('without words there are none', 'issue.models', ['A'], ['b'], ['A', 'b'])
  check(
    'the same words are told once',
    'issue.models',
    { value: ['A'], words: 'A' },
    { value: ['A'], words: 'A' },
    { value: ['A'], words: 'A' },
  )
  check('a list in place of none', 'issue.models', 'odd', ['b'], ['b'])
})
