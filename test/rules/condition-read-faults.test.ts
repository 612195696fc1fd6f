// Conditions as their authors write them: what they become, and the exact fault of each slip.
import { describe, expect, it } from 'vitest'
import { readCondition } from '../../src/rules/condition-read.ts'
import { edited, faultsOf, policyOf, withRule } from '../support/policy-lines.ts'

const read = (raw: unknown) => readCondition(raw, ['when'], { calendars: ['office'], marks: new Set(['vip']) })
const test = (path: string, operator: string, expected: unknown) => ({ kind: 'test', path, fact: path, operator, expected })
const nested = (depth: number) => `${'{ not: '.repeat(depth)}{ contact.known: true }${' }'.repeat(depth)}`

describe('a good condition', () => {
  const check = (raw: unknown, expected: unknown) => expect(read(raw)).toEqual({ condition: expected, findings: [] })

  it('takes a bare value, a list and a map of operators by the kind of the fact', () => {
    check({ 'mail.subject': 'hello' }, test('mail.subject', 'equals', 'hello'))
    check({ 'mail.subject': '' }, test('mail.subject', 'equals', ''))
    check({ 'mail.to': 'a@b.test' }, test('mail.to', 'includes', 'a@b.test'))
    check({ 'issue.category': ['network', 'email'] }, test('issue.category', 'in', ['network', 'email']))
    check({ 'issue.topics': ['vpn'] }, test('issue.topics', 'includesAny', ['vpn']))
    check({ 'time.now': { outside: 'office' } }, test('time.now', 'outside', 'office'))
    check({ 'mail.subject': { containsWord: 'printer*' } }, test('mail.subject', 'containsWord', 'printer*'))
  })

  it('asks the keys of a map in the order of their names, and keeps the path of each', () => {
    const { condition } = read({ 'mail.angry': true, any: [{ 'contact.known': true }, { not: { 'mail.praise': false } }] })
    expect(condition).toEqual({
      kind: 'all',
      path: '',
      of: [
        {
          kind: 'any',
          path: 'any',
          of: [
            { ...test('contact.known', 'equals', true), path: 'any[0].contact.known' },
            { kind: 'not', path: 'any[1].not', of: { ...test('mail.praise', 'equals', false), path: 'any[1].not.mail.praise' } },
          ],
        },
        test('mail.angry', 'equals', true),
      ],
    })
    expect(read({ 'contact.recentTickets': { lessThan: 9, atLeast: 2 } }).condition).toEqual({
      kind: 'all',
      path: 'contact.recentTickets',
      of: [test('contact.recentTickets', 'atLeast', 2), test('contact.recentTickets', 'lessThan', 9)],
    })
  })

  it('compiles a regular expression, without regard to case', () => {
    const { condition } = read({ 'mail.subject': { matches: 'order (?P<number>\\d+)' } })
    expect(condition?.kind === 'test' && condition.pattern?.matcher('ORDER 7').find()).toBe(true)
  })

  it('may ask a mark for anything that a text or a number may be asked', () => {
    check({ 'mark.vip': true }, test('mark.vip', 'equals', true))
    check({ 'mark.vip': { greaterThan: 3 } }, test('mark.vip', 'greaterThan', 3))
    check({ 'mark.vip': { startsWith: 'a' } }, test('mark.vip', 'startsWith', 'a'))
  })

  it('may be nested twenty deep', () => expect(faultsOf(withRule(nested(20)))).toEqual([]))
})

describe('a faulty condition is told with its place', () => {
  it.each<[when: string, column: number, path: string, text: string]>([
    // Facts.
    ['{ issue.categry: billing }', 13, '.issue.categry', 'unknown fact; did you mean `issue.category`?'],
    ['{ category: billing }', 13, '.category', 'unknown fact; did you mean `issue.category`?'],
    ['{ custmer.tier: vip }', 13, '.custmer.tier', 'unknown fact; did you mean `contact.tier`?'],
    ['{ zzz: 1 }', 13, '.zzz', 'unknown fact: "postdesk policy facts" lists all of them'],
    ['{ constructor: 1 }', 13, '.constructor', 'unknown fact: "postdesk policy facts" lists all of them'],
    // Operators.
    [
      '{ mail.subject: { contians: x } }',
      29,
      '.mail.subject.contians',
      '`contians` does not fit `mail.subject`, which is a text; did you mean `contains`?',
    ],
    [
      '{ contact.known: { greaterThan: 3 } }',
      30,
      '.contact.known.greaterThan',
      '`greaterThan` does not fit `contact.known`, which is true or false; fitting: equals, exists',
    ],
    [
      '{ contact.recentTickets: { containsWord: [x] } }',
      38,
      '.contact.recentTickets.containsWord',
      '`containsWord` does not fit `contact.recentTickets`, which is a number; fitting: equals, greaterThan, atLeast, lessThan, atMost, exists',
    ],
    [
      '{ time.now: { exists: true } }',
      25,
      '.time.now.exists',
      '`exists` does not fit `time.now`, which is a moment; fitting: within, outside',
    ],
    ['{ time.now: office }', 13, '.time.now', 'compare `time.now` with { within: CALENDAR } or { outside: CALENDAR }'],
    ['{ mail.subject: {} }', 27, '.mail.subject', 'names no operator'],
    // Types.
    ['{ contact.recentTickets: many }', 36, '.contact.recentTickets', 'must be a number'],
    ['{ contact.recentTickets: .nan }', 36, '.contact.recentTickets', 'must be a number'],
    ['{ contact.known: "yes" }', 28, '.contact.known', 'must be true or false'],
    ['{ mail.subject: 3 }', 27, '.mail.subject', 'must be text: put it in quotes'],
    ['{ mail.subject: null }', 13, '.mail.subject', 'must be text: put it in quotes'],
    ['{ mail.subject: { contains: "" } }', 39, '.mail.subject.contains', 'is empty: it would fit every text'],
    ['{ mail.subject: { in: x } }', 33, '.mail.subject.in', 'must be a list such as [one, two]'],
    ['{ mail.subject: [] }', 27, '.mail.subject', 'must be a list such as [one, two]'],
    ['{ mail.subject: { exists: 1 } }', 37, '.mail.subject.exists', 'must be true or false'],
    // Values.
    ['{ issue.category: biling }', 29, '.issue.category', 'biling is none of its values; did you mean billing?'],
    [
      '{ time.weekday: [monday, x] }',
      27,
      '.time.weekday',
      'x is none of its values; they are monday, tuesday, wednesday, thursday, friday, saturday, sunday',
    ],
    [
      '{ issue.topics: zzzzzz }',
      27,
      '.issue.topics',
      'zzzzzz is none of its values; they are internet, wifi, vpn, cable, router, firewall, shared-folder, remote-desktop, mailbox, mail-client, mail-list, spam-filter, ...',
    ],
    [
      '{ issue.nature: { equals: {} } }',
      37,
      '.issue.nature.equals',
      'that is none of its values; they are incident, request, question, complaint',
    ],
    ['{ time.now: { within: ofice } }', 33, '.time.now.within', 'must name a calendar; did you mean office?'],
    ['{ time.now: { within: 3 } }', 33, '.time.now.within', 'must name a calendar; calendars are office, late'],
    // Patterns and phrases.
    [
      '{ mail.subject: { matches: "(" } }',
      38,
      '.mail.subject.matches',
      'is no regular expression of RE2: error parsing regexp: missing closing ): `(?i)(`',
    ],
    [
      '{ mail.subject: { matches: "(?=a)b" } }',
      38,
      '.mail.subject.matches',
      'is no regular expression of RE2: error parsing regexp: invalid or unsupported Perl syntax: `(?=`; RE2 has no lookaround and no backreferences, so that no mail can hang it',
    ],
    [
      '{ mail.subject: { matches: "(?<!a)b" } }',
      38,
      '.mail.subject.matches',
      'is no regular expression of RE2: error parsing regexp: invalid named capture: `(?<!a)b`; RE2 has no lookaround and no backreferences, so that no mail can hang it',
    ],
    [
      "{ mail.subject: { matches: '(a)\\1' } }",
      38,
      '.mail.subject.matches',
      'is no regular expression of RE2: error parsing regexp: invalid escape sequence: `\\1`; RE2 has no lookaround and no backreferences, so that no mail can hang it',
    ],
    [`{ mail.subject: { matches: ${'a'.repeat(1001)} } }`, 38, '.mail.subject.matches', 'is longer than 1000 characters'],
    [
      `{ mail.subject: { containsWord: ${'a'.repeat(1001)} } }`,
      43,
      '.mail.subject.containsWord',
      'holds a phrase of more than 1000 characters',
    ],
    ['{ mail.subject: { containsWord: [""] } }', 43, '.mail.subject.containsWord', 'holds a phrase without any word'],
    ['{ mail.subject: { containsWord: [a, "..."] } }', 43, '.mail.subject.containsWord', 'holds a phrase without any word'],
    ['{ mail.subject: { containsWord: [3] } }', 43, '.mail.subject.containsWord', 'must hold texts: put numbers in quotes'],
    // Marks.
    ['{ mark.nobody: true }', 13, '.mark.nobody', 'no earlier rule sets this mark'],
    ['{ mark.checked: true }', 13, '.mark.checked', 'no earlier rule sets this mark'],
    // Maps and lists.
    ['{}', 11, '', 'is empty: leave it out where the rule holds always'],
    ['[]', 11, '', 'must hold settings, one a line below it and indented'],
    ['null', 5, '', 'is empty: give a value or remove the line'],
    ['{ all: {} }', 18, '.all', 'must be a list of conditions, each beginning with "- "'],
    ['{ any: [] }', 18, '.any', 'must be a list of conditions, each beginning with "- "'],
    ['{ all: [3] }', 19, '.all[0]', 'must be a map of facts, or all, any, not'],
    ['{ not: [] }', 18, '.not', 'must be a map of facts, or all, any, not'],
    [nested(21), 158, '.not'.repeat(21), 'is nested deeper than 20 levels'],
  ])('%s', (when, column, path, text) => {
    expect(faultsOf(withRule(when))).toEqual([`a-rules.yaml:3:${column}  rules[0].when${path}: ${text}`])
  })

  it('with every fault of the same condition', () => {
    expect(faultsOf(withRule('{ contact.knwn: true, mail.subject: { equals: 5, contians: x } }'))).toEqual([
      'a-rules.yaml:3:13  rules[0].when.contact.knwn: unknown fact; did you mean `contact.known`?',
      'a-rules.yaml:3:57  rules[0].when.mail.subject.equals: must be text: put it in quotes',
      'a-rules.yaml:3:60  rules[0].when.mail.subject.contians: `contians` does not fit `mail.subject`, which is a text; did you mean `contains`?',
    ])
  })

  it('with the nearest mark of an earlier rule', () => {
    expect(faultsOf(edited(['mark.checked', 'mark.cheked']))).toEqual([
      'a-rules.yaml:15:13  rules[1].when.mark.cheked: no earlier rule sets this mark; did you mean `mark.checked`?',
    ])
  })

  it('in a need of a procedure, which may ask no marks', () => {
    expect(faultsOf(edited(['when: { contact.tier: vip }', 'when: { contact.teir: vip, mark.checked: true }']))).toEqual([
      'b-desk.yaml:41:66  sops[0].needs[0].when.contact.teir: unknown fact; did you mean `contact.tier`?',
      'b-desk.yaml:41:85  sops[0].needs[0].when.mark.checked: no earlier rule sets this mark',
    ])
  })
})

it('a condition under an alias is the same in each place', () => {
  const { rules } = policyOf(
    edited(
      ['when: { issue.category: billing, mail', 'when: &same { issue.category: billing, mail'],
      ['when: { mark.checked: true }', 'when: { any: [*same, { contact.known: true }] }'],
    ),
  )
  const [first, second] = rules.map(({ when }) => when)
  expect(first?.kind).toBe('all')
  expect(second?.kind === 'any' && second.of[0]?.kind).toBe('all')
})
