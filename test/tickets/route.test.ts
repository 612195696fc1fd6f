import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { routeReply } from '../../src/tickets/route.ts'
import type { Sibling } from '../../src/tickets/sibling.ts'
import type { Letter } from '../../src/understanding/letter.ts'
import { aLetter, anIssue } from '../support/letters.ts'

const sibling = (ticketId: number, title: string, text: string, change: Partial<Sibling> = {}): Sibling => ({
  ticketId,
  state: 'open',
  title,
  text,
  category: 'other',
  numbers: [ticketId],
  asked: [],
  senderMayWrite: true,
  ...change,
})
const printer = sibling(1001, 'The printer on the second floor jams', 'The printer on the second floor jams on every page.', {
  category: 'hardware',
})
const vpn = sibling(1002, 'VPN drops every hour', 'My VPN drops every hour when I work from home.', { category: 'network' })
const invoice = sibling(1003, 'Invoice 4711 was charged twice', 'Invoice 4711 was charged twice in March.', { category: 'billing' })
const family = [printer, vpn, invoice]
const matched = { ticketId: 1001, state: 'open' } as const

interface Case {
  readonly text: string
  readonly subject?: string
  readonly issues?: readonly string[]
  readonly siblings?: readonly Sibling[]
  readonly on?: number
  readonly letter?: Partial<Letter>
}

function route({ text, subject = 'Re: [PD-1001] Three things', issues, siblings = family, on = 1001, letter = {} }: Case) {
  const found = (issues ?? [text]).map(words => anIssue(words, text))
  return routeReply(aLetter({ text, subject, issues: found, ...letter }), { ...matched, ticketId: on }, siblings, 'PD')
}

/** Where each ticket got which words; a whole letter is `*`. */
function check(name: string, given: Case, expected: Readonly<Record<number, string>>) {
  test(name, () => {
    const { routes, merge } = route(given)
    const words = routes.map(({ ticketId, parts }) => [
      ticketId,
      parts.length === 0 ? '*' : parts.map(({ start, end }) => given.text.slice(start, end)).join(' | '),
    ])
    expect(Object.fromEntries(words)).toEqual(expected)
    expect(merge).toBeNull()
  })
}

describe('a reply that numbers its answers', () => {
  const asking = [
    { ...printer, asked: [1, 2] },
    { ...vpn, asked: [3] },
    { ...invoice, asked: [4] },
  ]
  const numbered = (text: string, expected: Readonly<Record<number, string>>, siblings: readonly Sibling[] = asking) =>
    check(text, { text, issues: [], siblings }, expected)
  numbered('1. LaserJet 400\n2. since Monday\n3. Windows 11', { 1001: '1. LaserJet 400\n2. since Monday', 1002: '3. Windows 11' })
  numbered('(3) Windows 11', { 1002: '*' })
  numbered('৩। উইন্ডোজ', { 1002: '*' })
  numbered('\u200f٣- ويندوز', { 1002: '*' })
  numbered('3: Windows 11. At home.\n4) no', { 1002: '3: Windows 11. At home.', 1003: '4) no' })
  // Its words say more than a number that may be the customer's own.
  numbered('4. The VPN still drops.', { 1002: '*' })
  numbered('3-4 weeks, or 3:30', { 1001: '*' })
  numbered('7. what was that?', { 1001: '*' })
  numbered('3. of two', { 1001: '*' }, [
    { ...printer, asked: [3] },
    { ...vpn, asked: [3] },
  ])
  test('the answer’s category is no reason to put it elsewhere', () => {
    const text = '3. Windows 11'
    const letter = { issues: [anIssue(text, text, { category: 'hardware' })] }
    expect(route({ text, letter, siblings: asking }).routes).toMatchObject([{ ticketId: 1002 }])
  })
})

describe('a reply that names numbers', () => {
  for (const text of [
    'PD-1002 is still down.',
    'pd 1002: it drops again',
    'About #1002: still down.',
    'It is about ticket 1002.',
    '১০০২ নম্বর টিকিট এখনো কাজ করছে না',
    'টিকিট নম্বর ১০০২ এখনও বন্ধ',
    'بخصوص التذكرة رقم ١٠٠٢',
    'رقم ١٠٠٢ ما زال لا يعمل',
    '1002 numaralı kayıt hâlâ açık',
    '1002: works now',
    'Hello,\n1002 - still the same',
  ])
    check(`one: ${text}`, { text }, { 1002: '*' })
  check('one in the subject', { text: 'It works now.', subject: 'Re: PD-1003' }, { 1003: '*' })
  check('our own token in the subject names nothing', { text: 'Thanks.' }, { 1001: '*' })
  check('the first one, typed without our brackets', { text: 'VPN', subject: 'PD-1001' }, { 1001: '*' })
  check('a room, an invoice, an error with such a number names nothing', { text: 'We sit in room 1002, error 1003.' }, { 1001: '*' })
  check('a ticket that is no sibling', { text: 'PD-900 was similar.' }, { 1001: '*' })
  check(
    'two, each in its paragraph',
    { text: 'Hello,\n\nPD-1002: works now.\nThank you.\n\nPD-1003: the money did not come back.\nWhen will it?' },
    { 1002: 'Hello,\n\nPD-1002: works now.\nThank you.', 1003: 'Hello, | PD-1003: the money did not come back.\nWhen will it?' },
  )
  check(
    'two in one paragraph, sentence by sentence',
    { text: 'PD-1002 works now. It is fast. PD-1003 does not.' },
    { 1002: 'PD-1002 works now. It is fast.', 1003: 'PD-1003 does not.' },
  )
  check(
    'two in one sentence: both',
    { text: 'PD-1002 and PD-1003 are still open.' },
    { 1002: 'PD-1002 and PD-1003 are still open.', 1003: 'PD-1002 and PD-1003 are still open.' },
  )
  const absorbed = [printer, sibling(1002, 'VPN drops', 'VPN', { numbers: [1002, 1003] })]
  check('a number that was merged away goes to its successor', { text: 'PD-1003 is still open', siblings: absorbed }, { 1002: '*' })
  const closed = [printer, { ...vpn, senderMayWrite: false }]
  check('a sibling the sender has no right to is not reached', { text: 'PD-1002 is mine', siblings: closed }, { 1001: '*' })
})

describe('a reply that names none', () => {
  check('about one sibling goes there', { text: 'Hi, the VPN dropped three times today.' }, { 1002: '*' })
  check('about nothing in particular stays on the first', { text: 'Can somebody please come by tomorrow at nine o’clock?' }, { 1001: '*' })
  check('thanks stay on the first', { text: 'Thank you!' }, { 1001: '*' })
  check(
    'about two is divided, the greeting belongs to nobody',
    { text: 'Hi,\n\nthe printer works again. The VPN still drops.\n\nAda' },
    { 1001: 'the printer works again.', 1002: 'The VPN still drops.' },
  )
  check(
    'an issue that no sibling knows stays on the first',
    {
      text: 'The VPN still drops. Please also send a new badge for Omar.',
      issues: ['The VPN still drops.', 'Please also send a new badge for Omar.'],
    },
    { 1002: 'The VPN still drops.', 1001: 'Please also send a new badge for Omar.' },
  )
  check(
    'a sentence that carries on stays with the one before it',
    { text: 'The VPN still drops. I tried from the hotel and from the train and from a café with the same result.', issues: [] },
    { 1002: '*' },
  )
  check(
    'Turkish endings do not count',
    { text: 'Yazıcıyı kapatıp açtım, düzelmedi.', siblings: [vpn, sibling(1001, 'Yazıcı kağıt sıkıştırıyor', 'Yazıcı')], on: 1002 },
    { 1001: '*' },
  )
  check(
    'nor do Bengali ones',
    { text: 'প্রিন্টারটা আবার আটকে গেছে', siblings: [vpn, sibling(1001, 'প্রিন্টারে কাগজ আটকে যায়', 'প্রিন্টার')], on: 1002 },
    { 1001: '*' },
  )
  check(
    'nor the article in Arabic',
    { text: 'طابعتنا توقفت مرة أخرى', siblings: [vpn, sibling(1001, 'الطابعة لا تطبع', 'الطابعة')], on: 1002 },
    { 1001: '*' },
  )
  test('the category decides where words do not', () => {
    const text = 'My connection is gone again.'
    const letter = { issues: [anIssue(text, text, { category: 'network' })] }
    expect(route({ text, letter }).routes).toMatchObject([{ ticketId: 1002, because: 'its words are about this one' }])
  })
  check(
    'a mail about one of the later tickets stays there',
    { text: 'The printer jams again.', subject: 'Re: [PD-1002] VPN', on: 1002 },
    { 1002: '*' },
  )
  check('a ticket without siblings takes it whole', { text: 'The VPN drops.', siblings: [printer] }, { 1001: '*' })
  check(
    'quoted words count for nothing',
    {
      text: 'It works.\n> PD-1002 VPN drops',
      issues: [],
      letter: {
        newText: 'It works.',
        spans: [
          { start: 0, end: 9, role: 'new', because: '' },
          { start: 9, end: 29, role: 'quote', because: '' },
        ],
      },
    },
    { 1001: '*' },
  )
})

test('a reply of quotes alone names nothing', () => {
  const text = '> PD-1002 VPN drops every hour'
  const spans = [{ start: 0, end: text.length, role: 'quote', because: '' }] as const
  const { routes } = route({ text, issues: [], letter: { newText: '', spans } })
  expect(routes).toMatchObject([{ ticketId: 1001, parts: [] }])
})

describe('a matter that no ticket knows', () => {
  const text = 'The printer jams again. Please also send a new badge for Omar.'
  const issues = ['The printer jams again.', 'Please also send a new badge for Omar.']
  test('is noted as a proposed cut, never opened', () => {
    const { routes } = route({ text, issues, siblings: [printer] })
    expect(routes).toMatchObject([{ ticketId: 1001, cuts: [{ title: issues[1], start: 24, end: text.length }] }])
    expect(routes[0]?.cuts[0]?.because).toContain('a reply brought it up')
  })
  test('is no matter where it is the only one, or weak', () => {
    expect(route({ text: 'A new badge for Omar, please.', siblings: [printer] }).routes[0]?.cuts).toEqual([])
    const weak = issues.map(words => anIssue(words, text, { confidence: 0.5 }))
    expect(route({ text, siblings: [printer], letter: { issues: weak } }).routes[0]?.cuts).toEqual([])
  })
  test('cuts that the reading proposed go with their words', () => {
    const both = 'The printer works again. The VPN still drops.'
    const cut = { title: 'VPN', start: 25, end: 45, because: 'also', confidence: 0.4 }
    const { routes } = route({ text: both, letter: { proposedCuts: [cut] } })
    expect(routes.map(({ ticketId, cuts }) => [ticketId, cuts.length])).toEqual([
      [1001, 0],
      [1002, 1],
    ])
  })
})

describe('one problem', () => {
  test('merges the open siblings into the first', () => {
    const siblings = [printer, vpn, { ...invoice, state: 'resolved' as const }]
    const { routes, merge } = route({ text: "it's all one problem", siblings })
    expect(merge).toEqual({ into: 1001, tickets: [1002], because: "the customer answered “it's all one problem”" })
    expect(routes).toMatchObject([{ ticketId: 1001, parts: [] }])
  })
  test('merges only those that it names', () => {
    const { routes, merge } = route({ text: 'PD-1002 and PD-1003 are one problem' })
    expect(merge).toMatchObject({ into: 1002, tickets: [1003] })
    expect(routes).toMatchObject([{ ticketId: 1002 }])
  })
  const nothing = (name: string, given: Case) => test(name, () => expect(route(given).merge).toBeNull())
  nothing('naming one says nothing of the others', { text: 'PD-1002 is one problem' })
  nothing('without siblings there is nothing to merge', { text: 'it is one problem', siblings: [printer] })
  nothing('nor where the sender has no right to them', {
    text: 'it is one problem',
    siblings: [printer, { ...vpn, senderMayWrite: false }],
  })
  nothing('nor where they are closed', { text: 'it is one problem', siblings: [printer, { ...vpn, state: 'closed' }] })
})

test('whatever is written: every route is a sibling, each once, and its parts are places of the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.array(fc.constantFrom(' PD-1002. ', '\n\n', '#1003 ', 'VPN drops. ', 'printer jams. ')),
      (noise, words) => {
        const text = `${words.join('')}${noise}`
        const { routes } = routeReply(aLetter({ text, issues: [] }), matched, family, 'PD')
        expect(new Set(routes.map(({ ticketId }) => ticketId)).size).toBe(routes.length)
        expect(routes.length).toBeGreaterThan(0)
        for (const { ticketId, parts } of routes) {
          expect([1001, 1002, 1003]).toContain(ticketId)
          for (const { start, end } of parts) expect(0 <= start && start < end && end <= text.length).toBe(true)
        }
      },
    ),
  )
})

test.each([
  ['dots', '.'.repeat(500_000)],
  ['numbers', '1002 '.repeat(100_000)],
  ['lines', '1002:\n'.repeat(80_000)],
  ['marks', 'PD-1002 #'.repeat(60_000)],
  ['blanks', `${' '.repeat(400_000)}x`],
])('half a megabyte of %s takes no time to speak of', (_, text) => {
  const began = performance.now()
  routeReply(aLetter({ text, issues: [] }), matched, family, 'PD')
  expect(performance.now() - began).toBeLessThan(1500)
})
