import { describe, expect, test } from 'vitest'
import type { Need, Sop } from '../../src/rules/policy.ts'
import { ASK_MAX, askFor, type NeedState, needsAfterReply, needsAtFirst } from '../../src/rules/procedure.ts'
import { situationOf } from '../../src/rules/treat.ts'
import { aFacts, aNeed, aPolicy, aSop, aTest, type GivenFacts, TUESDAY } from '../support/a-policy.ts'

const first = (needs: readonly Need[], facts: GivenFacts) => {
  const sop = aSop('vpn', needs)
  return needsAtFirst(sop, situationOf(aFacts(facts), aPolicy({ sops: [sop] }), TUESDAY))
}

describe('what the first mail answers', () => {
  function check(name: string, need: Partial<Need>, facts: GivenFacts, words: string | null, because?: string) {
    test(name, () => {
      const [state] = first([aNeed('thing', need)], facts)
      expect(state).toMatchObject({ need: 'thing', asked: 0, number: null, words })
      if (because) expect(state?.because).toBe(because)
    })
  }
  const model = { facts: ['serial', 'model'] } as const
  check('nothing', model, {}, null, 'the mail does not say it')
  check(
    'any one of the facts, by its words',
    model,
    { 'issue.models': { value: ['M404'], words: 'an M404' } },
    'an M404',
    'the mail says it: model',
  )
  check(
    'the first named of several',
    model,
    { 'issue.models': ['M404'], 'issue.serials': ['S1', 'S2'] },
    'S1; S2',
    'the mail says it: serial',
  )
  check('not a fact that is empty', model, { 'issue.models': [] }, null)
  check('the sender’s name', { facts: ['person-name'] }, { 'mail.fromName': 'Amira' }, 'Amira')
  check('not an empty name', { facts: ['person-name'] }, { 'mail.fromName': '' }, null)
  check('a number, if a fact were one', model, { 'issue.serials': 7 }, '7')
  check('evidence is cut', model, { 'issue.models': { value: ['x'], words: 'x'.repeat(900) } }, 'x'.repeat(300))
  const since = { words: ['since', 'seit'] }
  check(
    'a phrase of the issue, to the end of its line',
    since,
    { 'issue.text': 'It fails\nsince Monday noon.\nBye' },
    'since Monday noon.',
    'the mail says it in its words',
  )
  check('a phrase on the last line', since, { 'issue.text': 'down since noon' }, 'since noon')
  check('a phrase of the subject', since, { 'mail.subject': 'Down since noon' }, 'since noon')
  check('not one of another issue’s text', since, { 'mail.text': 'since noon' }, null)
  check(
    'a phrase never crosses from the issue into the subject',
    { words: ['very slow'] },
    { 'issue.text': 'very', 'mail.subject': 'slow' },
    null,
  )
  check(
    'a phrase of the subject beside a very long issue',
    since,
    { 'issue.text': 'x '.repeat(20_000), 'mail.subject': 'since noon' },
    'since noon',
  )
  check('not beyond what is looked at', since, { 'issue.text': `${'x '.repeat(10_000)}since` }, null)
  check('facts go before phrases', { ...model, ...since }, { 'issue.models': ['M1'], 'issue.text': 'since noon' }, 'M1')
})

test('a need that does not arise is none', () => {
  const needs = [
    aNeed('floor', { when: aTest('mail.subject', 'containsWord', ['printer*']) }),
    aNeed('other', { when: aTest('mail.issues', 'equals', 2) }),
  ]
  expect(first(needs, { 'mail.subject': 'Printers' }).map(({ need }) => need)).toEqual(['floor'])
  expect(first(needs, { 'mail.issues': 2 }).map(({ need }) => need)).toEqual(['other'])
})

describe('asking', () => {
  const sop = aSop('vpn', [aNeed('os'), aNeed('error'), aNeed('since')])
  const state = (need: string, change: Partial<NeedState> = {}): NeedState => ({
    need,
    asked: 0,
    number: null,
    words: null,
    because: '',
    ...change,
  })
  test('asks what is open, in the customer’s language, numbered from where the mail is', () => {
    const { questions, states } = askFor(sop, [state('os'), state('error', { words: 'known' }), state('since')], 'tr', 3)
    expect(questions).toEqual([
      { need: 'os', text: 'What is the os? (tr)' },
      { need: 'since', text: 'What is the since? (tr)' },
    ])
    expect(states.map(({ asked, number }) => [asked, number])).toEqual([
      [1, 3],
      [0, null],
      [1, 4],
    ])
  })
  test('begins with 1', () => expect(askFor(sop, [state('os')], 'en').states[0]?.number).toBe(1))
  test('asks twice at most, and then forgets the number', () => {
    let states: readonly NeedState[] = [state('os')]
    const counts = [1, 2, 3, 4].map(() => {
      const round = askFor(sop, states, 'en')
      states = needsAfterReply(sop, round.states, {}, '')
      return round.questions.length
    })
    expect(counts).toEqual([1, 1, 0, 0])
    expect(states[0]).toMatchObject({ asked: ASK_MAX, number: null })
  })
  test('asks nothing of a need that the procedure no longer has', () => {
    expect(askFor(sop, [state('gone')], 'en')).toEqual({ questions: [], states: [state('gone')] })
    expect(needsAfterReply(sop, [state('gone', { number: 1 })], {}, 'whatever it is')).toEqual([state('gone', { number: 1 })])
  })
})

const NEEDS: Readonly<Record<string, Partial<Need>>> = { model: { facts: ['model'] }, since: {}, floor: { words: ['floor *'] }, colour: {} }
const sopOf = (names: readonly string[]): Sop =>
  aSop(
    'printer',
    names.map(name => aNeed(name, NEEDS[name])),
  )

describe('what a reply answers', () => {
  /** Of the needs asked for in this order; those that the reply answers, with their words. */
  function check(name: string, asked: readonly string[], text: string, answered: Readonly<Record<string, string>>, facts: GivenFacts = {}) {
    test(name, () => {
      const sop = sopOf(asked)
      const { states } = askFor(sop, first(sop.needs, {}), 'en')
      const after = needsAfterReply(sop, states, aFacts(facts), text)
      expect(Object.fromEntries(after.flatMap(({ need, words }) => (words === null ? [] : [[need, words]])))).toEqual(answered)
      for (const { words, because } of after) if (words === null) expect(because).toBe('the reply does not say it either (asked 1 times)')
    })
  }
  const two = ['model', 'since']
  check('by a fact', two, 'ok', { model: 'M404' }, { 'issue.models': ['M404'] })
  check('by a phrase', ['model', 'floor'], 'Floor 3, left', { floor: 'Floor 3, left' })
  for (const [script, text, words] of [
    ['Latin', '1. M404\n2. since Monday', ['M404', 'since Monday']],
    ['Arabic', '١. طابعة\n٢) منذ الاثنين', ['طابعة', 'منذ الاثنين']],
    ['Arabic, from right to left', '\u200f١- طابعة\n\u200f٢- منذ ٣ أيام', ['طابعة', 'منذ ٣ أيام']],
    ['Persian', '۱. M404\n۲. دیروز', ['M404', 'دیروز']],
    ['Bengali', '১। প্রিন্টার\n২। সোমবার থেকে', ['প্রিন্টার', 'সোমবার থেকে']],
    ['Bengali with points', '১. প্রিন্টার\n২. সোমবার', ['প্রিন্টার', 'সোমবার']],
  ] as const)
    check(`by numbers in ${script} digits`, two, text, { model: words[0], since: words[1] })
  check('by numbers in brackets, indented, in any order', two, '  (2) Monday\n\t1: M404', { model: 'M404', since: 'Monday' })
  check('by one number alone; the rest stays open', two, '2. since Monday, I believe', { since: 'since Monday, I believe' })
  check('by one number alone, of two that no fact answers', ['since', 'colour'], '2. red, as far as I know', {
    colour: 'red, as far as I know',
  })
  check('by no number that was not asked', two, '7. since', {})
  check('by no number without words', two, '1.\n2.', {})
  check('a range is no number', two, '2-3 days', {})
  check('a time is no number', two, '2:30 pm', {})
  check('a fraction is no number', two, '1.5 hours', {})
  check('a long number is none', two, '123. x', {})

  check('as a whole, by whatever is written, where one was asked', ['since'], 'Monday', { since: 'Monday' })
  check('as a whole, not by nothing', ['since'], ' \n…', {})
  check('as a whole, not for what a fact would answer', ['model'], 'the grey one in the corner', {})
  check('"ok thanks" answers nothing of several', ['since', 'colour'], 'ok thanks', {})
  check('nor do three words', ['since', 'colour'], 'ok, thanks. Bye', {})
  const told = 'It began on Monday, in red.'
  check('a reply that tells something answers all that no fact does', ['model', 'since', 'colour'], told, { since: told, colour: told })
  check('in Turkish', ['since', 'colour'], 'Pazartesi sabahından beri böyle', {
    since: 'Pazartesi sabahından beri böyle',
    colour: 'Pazartesi sabahından beri böyle',
  })
  check('in Arabic', ['since', 'colour'], 'منذ صباح يوم الاثنين', { since: 'منذ صباح يوم الاثنين', colour: 'منذ صباح يوم الاثنين' })
  check('in Bengali', ['since', 'colour'], 'সোমবার সকাল থেকে সমস্যা', { since: 'সোমবার সকাল থেকে সমস্যা', colour: 'সোমবার সকাল থেকে সমস্যা' })
  check('a long one is cut', ['since'], 'x '.repeat(500), { since: 'x '.repeat(150).trim() })

  test('what was answered stays as it was', () => {
    const sop = sopOf(['since'])
    const answered = { need: 'since', asked: 1, number: 1, words: 'Monday', because: 'said' }
    expect(needsAfterReply(sop, [answered], {}, '1. no, Tuesday')).toEqual([answered])
  })
  test('what was never asked is not answered by a reply as a whole', () => {
    const sop = sopOf(['since'])
    const [state] = needsAfterReply(sop, first(sop.needs, {}), {}, 'It began on Monday, in red.')
    expect(state?.words).toBeNull()
  })
  test('a mail of nothing but numbers and blanks is read in no time', () => {
    const sop = sopOf(['since', 'colour'])
    const { states } = askFor(sop, first(sop.needs, {}), 'en')
    const started = performance.now()
    for (const text of ['1. '.repeat(50_000), `${' '.repeat(100_000)}1`, '1.\n'.repeat(50_000), '\u200f'.repeat(100_000)])
      needsAfterReply(sop, states, {}, text)
    expect(performance.now() - started).toBeLessThan(500)
  })
})
