import { describe, expect, test } from 'vitest'
import { isBarePrologue, subjectSays } from '../../src/understanding/forward.ts'
import { readReply, textOf } from '../../src/understanding/reply-text.ts'
import { FORWARDS, type ForwardCase } from './forward-cases.ts'

const OLD = 'The printer eats paper.\n\nJane'

/** Apple Mail quotes the body too. */
function bodyUnder(head: string): string {
  return head.includes('\n> ') ? `> \n${OLD.replace(/^/gm, '> ')}` : OLD
}

function read({ head, subject = 'Fwd: Printer' }: ForwardCase, prologue: string) {
  const text = `${prologue}${prologue === '' ? '' : '\n\n'}${head}\n\n${bodyUnder(head)}\n`
  return { text, ...readReply({ text, subject, answers: false }) }
}

function expectFacts(one: ForwardCase, { forwarded }: ReturnType<typeof read>): void {
  const { address = 'jane@example.org', senderName = 'Jane Roe', original = 'Printer', date = '2024' } = one
  expect(forwarded?.from ?? null).toEqual(address === null ? null : { address, name: senderName })
  if (address === null) expect(forwarded?.sender).toBe(senderName)
  expect(forwarded?.subject).toBe(original)
  expect(forwarded?.sentAt).toContain(date)
}

describe('forwards', () => {
  for (const one of FORWARDS) {
    test(`${one.name}, with a prologue`, () => {
      const found = read(one, 'Can you help Jane?\n\nBob')
      expectFacts(one, found)
      expect(found.newText).toBe('Can you help Jane?\n\nBob')
      expect(textOf(found.text, found.spans, 'forwarded').replace(/^> ?/gm, '').trim()).toBe(OLD)
    })
    test(`${one.name}, bare`, () => {
      const found = read(one, '')
      expectFacts(one, found)
      expect(found.newText).toBe('')
    })
    test(`${one.name}, around another`, () => {
      const nested =
        '---------- Forwarded message ---------\nFrom: Eve <eve@example.net>\nDate: Sun, Jan 14, 2024\nSubject: Other\nTo: x\n\nOlder'
      const text = `Look.\n\n${one.head}\n\n${one.head.includes('\n> ') ? nested.replace(/^/gm, '> ') : nested}`
      expectFacts(one, { text, ...readReply({ text, subject: one.subject ?? 'Fwd: Printer', answers: false }) })
    })
  }
})

describe('what a subject says', () => {
  const check = (subject: string, says: string) => test(subject, () => expect(subjectSays(subject)).toBe(says))
  for (const subject of [
    'Fwd: x',
    'FW: x',
    'WG: x',
    'İLT: x',
    'ilt: x',
    'İlt: x',
    'إعادة توجيه: x',
    'ফরওয়ার্ড: x',
    'ফরোয়ার্ড: x',
    '转发：x',
    '[list] Fwd: x',
    'Fwd[2]: x',
    'Redir.: x',
  ])
    check(subject, 'forward')
  for (const subject of ['Re: Fwd: x', 'AW: x', 'Ynt: x', 'YAN: x', 'رد: x', 'উত্তর: x', '回复: x', 'Re[2]: x', 'SV: x', 'Odp: x'])
    check(subject, 'reply')
  for (const subject of ['Printer', 'Return: yes', 'I fail', 'Frw', '']) check(subject, 'nothing')
})

describe('a prologue that says nothing', () => {
  const bare = [
    ...[
      '',
      'FYI',
      'fyi.',
      'FYI,\nBob',
      'See below',
      'pls handle',
      'Please see below and advise.',
      'Hi team,\n\nPlease take care of this.\n\nThanks,\nBob',
      'For your information',
      'Can you please look into this?',
    ],
    ...[
      'Lütfen bakar mısınız?',
      'lutfen bakar misiniz',
      'Merhaba,\n\nAşağıdaki mail ile ilgilenir misiniz?\n\nTeşekkürler',
      'Bilginize.',
      'Gereğini rica ederim.',
      'zur Info',
      'Bitte um Bearbeitung',
      'zK',
      'pour info',
      'voir ci-dessous',
    ],
    ...[
      'للعلم',
      'يرجى الاطلاع',
      'নিচের মেইলটি দেখুন',
      'দয়া করে দেখুন',
      'ektu dekhen please',
      'कृपया नीचे देखें',
      '见下',
      'k informaci',
      'do wiadomości',
    ],
  ]
  for (const prologue of bare) test(JSON.stringify(prologue), () => expect(isBarePrologue(prologue)).toBe(true))
  const telling = [
    'Can you help Jane with her printer?',
    'FYI, he is our biggest customer and very angry',
    'Lütfen bu müşterinin faturasını düzeltin',
    'The second one is urgent',
    'الطابعة معطلة',
    'প্রিন্টার কাজ করছে না',
    'x '.repeat(300),
  ]
  for (const prologue of telling) test(JSON.stringify(prologue.slice(0, 60)), () => expect(isBarePrologue(prologue)).toBe(false))
})

describe('no forward', () => {
  const check = (name: string, text: string, subject: string) =>
    test(name, () => expect(readReply({ text, subject, answers: true }).forwarded).toBeNull())
  check(
    'an answer to a forward',
    'Yes.\n\nOn 1 Jan 2024 at 10:00, A <a@b.c> wrote:\n> ---- Forwarded message ----\n> From: B <b@b.c>',
    'Re: Fwd: x',
  )
  check('an answer by Outlook', 'Yes.\n\nFrom: A <a@b.c>\nSent: 1 Jan 2024\nTo: b\nSubject: FW: c\n\nold', 'RE: FW: x')
  check('an address in a forward-like subject', 'Write to jane@example.org', 'Fwd: x')
})

test('a forward without a header names nobody', () => {
  const text = '---------- Forwarded message ---------\nThe printer of jane@example.org is broken.'
  const { forwarded, newText } = readReply({ text, subject: 'Fwd: x', answers: false })
  expect([forwarded?.from, forwarded?.sender, newText]).toEqual([null, '', ''])
})
