import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { Journey } from '../../src/db/journey.ts'
import { tellNext, tellSum } from '../../src/demo/guide.ts'
import { painter, tellAnswer, tellArrival, tellJourney } from '../../src/demo/narrate.ts'

const plain = painter(false)
const mail = (...lines: readonly string[]) => ({
  to: 'a@b.example',
  from: 'c@d.example',
  at: new Date(0),
  raw: Buffer.from(lines.join('\r\n')),
})
const unplaced = { priority: null, team: null, sop: null, policy: null }
const journey: Journey = {
  state: 'ticketed',
  reason: null,
  kind: 'person',
  authenticity: 'pass',
  language: 'ar',
  sightings: 1,
  lastError: null,
  tickets: [
    {
      id: 1006,
      title: 'الطلب رقم 7731',
      state: 'new',
      language: 'ar',
      role: 'opened',
      because: 'nothing in it names a ticket',
      ...unplaced,
    },
  ],
  attachments: [],
  answers: [],
  withheld: null,
}

it('tells who writes about what', () => {
  expect(tellArrival(plain, 3, mail('From: =?UTF-8?Q?Ay=C5=9Fe?= <a@b.example>', 'Subject: Fatura', '', ''))).toEqual([
    '',
    ' 3 ✉ Ayşe <a@b.example>',
    '     Fatura',
  ])
  expect(tellArrival(plain, 12, mail('From: a@b.example', '', '')).at(-1)).toBe('     (no subject)')
})

it('lets no mail steer the terminal', () => {
  const text = tellArrival(plain, 1, mail('From: a@b.example', 'Subject: =?UTF-8?Q?red_=1B[31m_bell_=07_clear_=C2=9B2J?=', '', '')).join(
    '\n',
  )
  expect(text).toContain('red  [31m bell   clear  2J')
})

it('leaves right-to-left text whole, at the end of its line', () => {
  expect(tellJourney(plain, journey)).toEqual([
    '   ➜ ticket opened: PD-1006  الطلب رقم 7731',
    '     new, Arabic, sender proved',
    '     because nothing in it names a ticket',
  ])
  const lines = tellAnswer(
    plain,
    mail('Subject: [PD-1006]', 'Content-Type: text/plain; charset=utf-8', '', 'مرحبًا،', '', 'وصلت رسالتك.'),
    'ar',
    84,
  )
  expect(lines).toEqual([
    "   ✔ acknowledged in Arabic after 84 ms, in the customer's inbox:",
    '     │ [PD-1006]',
    '     │ مرحبًا،',
    '     │ وصلت رسالتك.',
  ])
})

it('shows the beginning of a long acknowledgement and says how much more there is', () => {
  const lines = tellAnswer(plain, mail('Subject: s', '', ...'abcdefghijklmn'), 'en', 1)
  expect(lines.slice(2)).toEqual([...[...'abcdefghijkl'].map(letter => `     │ ${letter}`), '     │ … 2 more lines'])
})

describe('tells what became of a mail that', () => {
  const check = (name: string, change: Partial<Journey>, expected: readonly string[]) =>
    it(name, () =>
      expect(
        tellJourney(plain, { ...journey, ...change })
          .join('\n')
          .split('\n'),
      ).toEqual(expect.arrayContaining([...expected])),
    )

  check(
    'was placed by the policy',
    {
      tickets: journey.tickets.map(ticket => ({
        ...ticket,
        priority: 'critical',
        team: 'network',
        sop: 'vpn',
        policy: 'priority critical (scope: all are down)',
      })),
    },
    ['   ⚖ priority critical, team network, procedure vpn', '     because priority critical (scope: all are down)'],
  )
  check('was kept out', { state: 'quarantined', reason: 'out-of-office: its subject says so', tickets: [] }, [
    '   ✋ quarantined, not acknowledged',
    '     because out-of-office: its subject says so',
  ])
  check('got a ticket and no acknowledgement', { withheld: 'the hour is full' }, [
    '   ✋ acknowledgement withheld',
    '     because the hour is full',
  ])
  check(
    'answers',
    { tickets: [{ ...journey.tickets[0], role: 'reply', id: 1001, language: 'en', because: 'its token' } as Journey['tickets'][number]] },
    ['   ➜ added to its ticket PD-1001', '     because its token', '     a reply is not acknowledged again'],
  )
  check('was delivered twice', { sightings: 2 }, ['     delivered 2 times, the same mail each time: it is one message'])
  check('brings a file', { attachments: [{ filename: 'görüntü.png', contentType: 'image/png', sizeBytes: 612 }] }, [
    '     with a file (image/png, 612 bytes): görüntü.png',
  ])
  check('did not prove its sender', { authenticity: 'none' }, ['     new, Arabic, sender not proved'])
})

it('says the same with and without colour', () => {
  const colour = tellJourney(painter(true), journey).join('\n')
  expect(colour).toContain('\u001b[')
  expect(stripVTControlCharacters(colour)).toBe(tellJourney(plain, journey).join('\n'))
})

it('sums up, with the middle and the longest of the waits', () => {
  const text = tellSum(plain, { mails: 8, tickets: 6, replies: 1, keptOut: 1, answersMs: [90, 50, 70], tookMs: 4210 }).join('\n')
  expect(text).toContain('8 mails · 6 tickets · 3 acknowledgements · 1 reply added to its ticket · 1 kept out, not acknowledged')
  expect(text).toContain('70 ms in the middle, 90 ms at most; all in all 4.2 s')
})

it('says how to send more, with the typing hint only where someone can type', () => {
  const next = { directory: 'data/demo', smtpPort: 2525, command: 'postdesk', typing: false }
  const text = tellNext(plain, next).join('\n')
  expect(text).toContain('--url smtp://127.0.0.1:2525')
  expect(text).toContain('postdesk tickets --config data/demo/postdesk.yaml')
  expect(text).not.toContain('Type a sentence')
  expect(tellNext(plain, { ...next, typing: true }).join('\n')).toContain('Type a sentence')
})
