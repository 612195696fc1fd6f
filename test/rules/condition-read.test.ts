import { describe, expect, it } from 'vitest'
import { readCondition } from '../../src/rules/condition-read.ts'

const read = (raw: unknown) => readCondition(raw, ['when'], { calendars: ['office', 'night'], marks: new Set(['vip']) })

describe('a right condition', () => {
  const check = (what: string, raw: unknown, expected: object) =>
    it(what, () => expect(read(raw)).toMatchObject({ findings: [], condition: expected }))
  const one = (fact: string, operator: string, expected: unknown) => ({ kind: 'test', path: fact, fact, operator, expected })

  check('a bare value equals', { 'mail.subject': 'x' }, one('mail.subject', 'equals', 'x'))
  check('a bare list is one of several', { 'issue.category': ['email', 'network'] }, one('issue.category', 'in', ['email', 'network']))
  check('a bare value is included in a list', { 'issue.topics': 'vpn' }, one('issue.topics', 'includes', 'vpn'))
  check('a bare list shares one with a list', { 'mail.to': ['a', 'b'] }, one('mail.to', 'includesAny', ['a', 'b']))
  check('a map names operators', { 'mail.issues': { greaterThan: 2 } }, one('mail.issues', 'greaterThan', 2))
  check('a calendar is named', { 'time.now': { within: 'office' } }, one('time.now', 'within', 'office'))
  check('a mark that was set', { 'mark.vip': true }, one('mark.vip', 'equals', true))
  check(
    'several keys in the order of their names',
    { 'mail.subject': 'x', 'mail.angry': true },
    {
      kind: 'all',
      of: [one('mail.angry', 'equals', true), one('mail.subject', 'equals', 'x')],
    },
  )
  check(
    'paths say where a test stands',
    { any: [{ 'mail.subject': 'x' }, { not: { 'mail.praise': true } }] },
    {
      kind: 'any',
      of: [{ path: 'any[0].mail.subject' }, { kind: 'not', of: { path: 'any[1].not.mail.praise' } }],
    },
  )

  it('compiles expressions without regard to case', () => {
    const { condition } = read({ 'mail.subject': { matches: 'INV-(?P<number>\\d+)' } })
    const matcher = condition?.kind === 'test' ? condition.pattern?.matcher('inv-7') : undefined
    expect(matcher?.find() && matcher.group('number')).toBe('7')
  })
})

describe('a faulty condition', () => {
  const check = (what: string, raw: unknown, ...expected: readonly string[]) =>
    it(what, () => {
      const { condition, findings } = read(raw)
      expect(condition).toBe(null)
      expect(findings.map(({ path, text }) => `${path.slice(1).join(' ')}: ${text}`)).toEqual(expected)
    })
  const subject = (operator: string, value: unknown) => ({ 'mail.subject': { [operator]: value } })
  const matches = (source: string) => subject('matches', source)
  const RE2 = 'mail.subject matches: is no regular expression of RE2: error parsing regexp: '
  const HINT = '; RE2 has no lookaround and no backreferences, so that no mail can hang it'

  check('an unknown fact', { 'issue.categry': 'email' }, 'issue.categry: unknown fact; did you mean `issue.category`?')
  check('a fact without its group', { category: 'email' }, 'category: unknown fact; did you mean `issue.category`?')
  check('a fact like no other', { nonsense: 1 }, 'nonsense: unknown fact: "postdesk policy facts" lists all of them')
  check('a name that every object has', { constructor: 1 }, 'constructor: unknown fact: "postdesk policy facts" lists all of them')
  check('a mark that nobody set', { 'mark.vp': 1 }, 'mark.vp: no earlier rule sets this mark; did you mean `mark.vip`?')
  check(
    'several at once',
    { a: 1, 'mail.angry': 'yes' },
    'a: unknown fact: "postdesk policy facts" lists all of them',
    'mail.angry: must be true or false',
  )
  check(
    'an operator misspelt',
    subject('contain', 'x'),
    'mail.subject contain: `contain` does not fit `mail.subject`, which is a text; did you mean `contains`?',
  )
  check(
    'an operator of another kind',
    { 'mail.issues': { startsWith: 1 } },
    'mail.issues startsWith: `startsWith` does not fit `mail.issues`, which is a number; fitting: equals, greaterThan, atLeast, lessThan, atMost, exists',
  )
  check('a moment that equals', { 'time.now': 'office' }, 'time.now: compare `time.now` with { within: CALENDAR } or { outside: CALENDAR }')
  check('an unknown calendar', { 'time.now': { within: 'offic' } }, 'time.now within: must name a calendar; did you mean office?')
  check('no calendar at all', { 'time.now': { outside: 7 } }, 'time.now outside: must name a calendar; calendars are office, night')
  check('a text for a number', { 'mail.issues': '3' }, 'mail.issues: must be a number')
  check('a number for a text', { 'mail.subject': 3 }, 'mail.subject: must be text: put it in quotes')
  check('a value that is none', { 'issue.category': 'emial' }, 'issue.category: emial is none of its values; did you mean email?')
  check('a list of nothing', { 'mail.subject': [] }, 'mail.subject: must be a list such as [one, two]')
  check('exists of a text', subject('exists', 'yes'), 'mail.subject exists: must be true or false')
  check('words that are none', subject('containsWord', ['..']), 'mail.subject containsWord: holds a phrase without any word')
  check('words that are numbers', subject('containsWord', [3]), 'mail.subject containsWord: must hold texts: put numbers in quotes')
  check('a bracket left open', matches('a(b'), `${RE2}missing closing ): \`(?i)a(b\``)
  check('a lookahead', matches('a(?=b)'), `${RE2}invalid or unsupported Perl syntax: \`(?=\`${HINT}`)
  check('a backreference', matches('(a)\\1'), `${RE2}invalid escape sequence: \`\\1\`${HINT}`)
  check('an expression too long', matches('a'.repeat(1001)), 'mail.subject matches: is longer than 1000 characters')
  check('no operator', { 'mail.subject': {} }, 'mail.subject: names no operator')
  check('any of nothing', { any: [] }, 'any: must be a list of conditions, each beginning with "- "')
  check('all that is a map', { all: { 'mail.angry': true } }, 'all: must be a list of conditions, each beginning with "- "')
  check('nothing', {}, ': is empty: leave it out where the rule holds always')
  check('a list', [{}], ': must be a map of facts, or all, any, not')
  check('not of nothing', { not: null }, 'not: must be a map of facts, or all, any, not')

  it('nested too deeply', () => {
    const nested = Array.from({ length: 22 }).reduce<object>(inner => ({ not: inner }), { 'mail.angry': true })
    expect(read(nested).findings.map(({ text }) => text)).toEqual(['is nested deeper than 20 levels'])
  })
})
