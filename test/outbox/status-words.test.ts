// What the mails about a ticket's progress say, in each language: names, titles, and moments with their zone.
import { describe, expect, test } from 'vitest'
import { formatMoment, statusWords, type Words } from '../../src/outbox/status-words.ts'
import type { StatusMail } from '../../src/rules/effects.ts'
import { LANGUAGES } from '../../src/understanding/letter.ts'
import { aPerson, aSop, inAll } from '../support/a-policy.ts'
import { storyPolicy } from '../support/a-story.ts'
import { march } from '../support/clock-policy.ts'

const policy = storyPolicy({ sops: [aSop('vpn')] })
const about = (change: Partial<Words> = {}): Words => ({
  policy,
  language: 'en',
  timeZone: 'Europe/Istanbul',
  next: null,
  sop: null,
  questions: [],
  links: { good: 'https://desk.test/good', bad: 'https://desk.test/bad' },
  ...change,
})
const omar = aPerson('omar', { title: { en: 'Engineer', tr: 'Mühendis', bn: 'প্রকৌশলী', ar: 'مهندس' } })

describe('the words of', () => {
  const check = (mail: StatusMail, words: object, change: Partial<Words> = {}) =>
    expect(statusWords(mail, about(change))).toEqual({ kind: mail.kind, words })
  const next = march('09 14:20')
  const NEXT = { en: 'Monday, 9 March 2026 at 14:20 GMT+3' }

  test('a hand-over', () =>
    check(
      { kind: 'handed-over', person: omar, team: 'network', why: 'time' },
      {
        person_name: 'Omar',
        person_title: 'Engineer',
        team: 'network',
        area: 'vpn',
        why: 'time',
        next_contact: formatMoment(next, 'en', 'Europe/Istanbul'),
      },
      { next, sop: 'vpn' },
    ))
  test('a hand-over to nobody, in no team, about nothing known', () =>
    check(
      { kind: 'handed-over', person: null, team: null, why: 'hand' },
      { person_name: '', person_title: '', team: '', area: '', why: 'hand', next_contact: '' },
    ))
  test('a hand-over to a team that is no more', () =>
    check(
      { kind: 'handed-over', person: null, team: 'gone', why: 'hand' },
      { person_name: '', person_title: '', team: '', area: '', why: 'hand', next_contact: '' },
      { sop: 'gone' },
    ))
  test('an escalation', () =>
    check(
      { kind: 'escalated', leader: omar, team: 'desk', priority: 'high', why: 'idle' },
      { team: 'desk (ar)', priority: 'High (ar)', leader_name: 'Omar', leader_title: 'مهندس', why: 'idle', next_contact: '' },
      { language: 'ar' },
    ))
  test('an escalation without a leader', () =>
    check(
      { kind: 'escalated', leader: null, team: null, priority: null, why: 'hand' },
      { team: '', priority: '', leader_name: '', leader_title: '', why: 'hand', next_contact: '' },
    ))
  test('an update', () =>
    check(
      { kind: 'update', person: omar, team: 'desk', tier: 2, step: { code: 'heard', at: march('09 14:20') }, variant: 3 },
      { team: 'desk', tier: '2', person_name: 'Omar', step: 'heard', step_at: NEXT.en, variant: '3', next_contact: '' },
    ))
  test('an update of no tier', () =>
    check(
      { kind: 'update', person: null, team: null, tier: null, step: { code: 'received', at: march('09 14:20') }, variant: 1 },
      { team: '', tier: '1', person_name: '', step: 'received', step_at: NEXT.en, variant: '1', next_contact: '' },
    ))
  test('a reminder, with what is still open', () =>
    check(
      { kind: 'reminder', nth: 2, closesAt: march('09 14:20') },
      { questions: [{ text: 'Which?' }], nth: '2', closes_at: NEXT.en },
      { questions: ['Which?'] },
    ))
  test('a reminder of one that never closes', () =>
    check({ kind: 'reminder', nth: 1, closesAt: null }, { questions: [], nth: '1', closes_at: '' }))
  test('a solution', () =>
    check(
      { kind: 'resolved', person: omar, closesAt: march('09 14:20') },
      { person_name: 'Omar', person_title: 'Mühendis', closes_at: formatMoment(march('09 14:20'), 'tr', 'Europe/Istanbul') },
      { language: 'tr' },
    ))
  test('an end', () =>
    check({ kind: 'closed', why: 'silence' }, { why: 'silence', questions: [{ text: 'Which?' }] }, { questions: ['Which?'] }))
  test('a reopening', () => check({ kind: 'reopened', why: 'unhappy' }, { why: 'unhappy', next_contact: NEXT.en }, { next }))
  test('a question', () => check({ kind: 'satisfaction' }, { link_good: 'https://desk.test/good', link_bad: 'https://desk.test/bad' }))
})

describe('a moment', () => {
  test.each([
    ['en', 'Monday, 9 March 2026 at 14:20 GMT+3'],
    ['tr', '9 Mart 2026 Pazartesi 14:20 GMT+3'],
    ['bn', 'সোমবার, ৯ মার্চ, ২০২৬ এ ১৪:২০ GMT +৩'],
    ['ar', 'الاثنين، 9 مارس 2026 في 14:20 غرينتش+3'],
  ] as const)('in %s', (language, words) => expect(formatMoment(march('09 14:20'), language, 'Europe/Istanbul')).toContain(words))

  test.each(LANGUAGES)('in %s names the zone in which it is meant, and it is another in another zone', language => {
    const [here, there] = ['Europe/Istanbul', 'Asia/Dhaka'].map(zone => formatMoment(march('09 14:20'), language, zone))
    expect(here).not.toBe(there)
  })
  test('midnight is the beginning of its day', () =>
    expect(formatMoment(march('09 00:00'), 'en', 'Europe/Istanbul')).toContain('9 March 2026 at 00:00'))
  test('titles are in the language of the mail', () => {
    const said = LANGUAGES.map(language =>
      statusWords({ kind: 'escalated', leader: null, team: null, priority: 'high', why: 'time' }, about({ language })),
    )
    expect(said.map(({ words }) => 'priority' in words && words.priority)).toEqual(LANGUAGES.map(language => inAll('High')[language]))
  })
})
