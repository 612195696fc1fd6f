import { describe, expect, it } from 'vitest'
import type { Journey } from '../../src/db/journey.ts'
import type { PracticeMail } from '../../src/demo/inbox.ts'
import { SAMPLES, type Sample } from '../../src/demo/samples.ts'
import { type Outcome, type Seen, tellChecks, verify } from '../../src/demo/verify.ts'

const at = new Date('2026-11-22T10:00:00Z')
const WORDS = { en: 'we have received it', tr: 'mesajınızı aldık', bn: 'আমরা পেয়েছি', ar: 'وصلت رسالتك' }

const journeyOf = (change: Partial<Journey>): Journey => ({
  state: 'ticketed',
  reason: null,
  kind: 'person',
  authenticity: 'pass',
  language: null,
  sightings: 1,
  lastError: null,
  tickets: [],
  attachments: [],
  answers: [],
  withheld: null,
  ...change,
})

const mailTo = (to: string, lines: readonly string[]): PracticeMail => ({
  to,
  from: 'x@y.example',
  at,
  raw: Buffer.from(lines.join('\r\n')),
})

interface Ack {
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly auto: string
  readonly parent: string
}

function ackOf(sample: Sample, id: number): Ack {
  const { expect } = sample
  if (expect.kind !== 'acknowledged') throw new Error('not acknowledged')
  const title = expect.proved ? expect.words : ''
  const dir = expect.language === 'ar' ? 'rtl' : 'ltr'
  return {
    subject: `[PD-${id}] ${title}`,
    text: `${WORDS[expect.language]}\nPD-${id} ${title}`,
    html: `<html lang="x" dir="${dir}">PD-${id} ${title}</html>`,
    auto: 'auto-replied',
    parent: `<${sample.file}>`,
  }
}

const ackMail = (to: string, ack: Ack) =>
  mailTo(to, [
    `Subject: ${ack.subject}`,
    `Auto-Submitted: ${ack.auto}`,
    `In-Reply-To: ${ack.parent}`,
    'Content-Type: multipart/alternative; boundary=b',
    '',
    ...['plain', 'html'].flatMap(kind => ['--b', `Content-Type: text/${kind}; charset=utf-8`, '', kind === 'plain' ? ack.text : ack.html]),
    '--b--',
    '',
  ])

const ticket = (id: number, language: string, role: 'opened' | 'reply' = 'opened') => ({
  id,
  title: 't',
  state: 'new',
  language,
  role,
  because: 'b',
  priority: 'normal',
  team: 'service-desk',
  sop: null,
  policy: null,
})

/** All as it must be, unless `acks` or `journeys` change what came of the sample with that index. */
function seen(
  change: { acks?: Record<number, Partial<Ack>>; journeys?: Record<number, Partial<Journey>>; more?: PracticeMail[] } = {},
): Seen {
  const outcomes = SAMPLES.map((sample, index): Outcome => {
    const mail = mailTo('support@demo.example', [`Message-ID: <${sample.file}>`, '', ''])
    return { sample, mail, journey: { ...perfectJourney(sample, 1001 + index), ...change.journeys?.[index] } }
  })
  const delivered = SAMPLES.flatMap((sample, index) =>
    sample.expect.kind === 'acknowledged' ? [ackMail(sample.from, { ...ackOf(sample, 1001 + index), ...change.acks?.[index] })] : [],
  )
  return {
    outcomes,
    delivered: [...delivered, ...(change.more ?? [])],
    totals: { messages: 8, quarantined: 1, tickets: 6, sent: 6, waiting: 0 },
  }
}

function perfectJourney({ expect }: Sample, id: number): Journey {
  if (expect.kind === 'withheld') return journeyOf({ state: 'quarantined', reason: 'out-of-office' })
  if (expect.kind === 'reply') return journeyOf({ tickets: [ticket(1001, 'en', 'reply')] })
  const { language, attachment } = expect
  const attachments = attachment ? [{ filename: attachment, contentType: 'image/png', sizeBytes: 9 }] : []
  return journeyOf({
    language,
    attachments,
    tickets: [ticket(id, language)],
    answers: [{ messageId: 'm', language, state: 'sent', lastResponse: null }],
  })
}

const failed = (given: Seen) => verify(given).flatMap(({ ok, what }) => (ok ? [] : [what]))

it('finds nothing wrong where all is right', () => {
  expect(failed(seen())).toEqual([])
  expect(verify(seen()).length).toBeGreaterThan(25)
})

describe('notices', () => {
  const check = (name: string, given: Seen, expected: readonly RegExp[]) =>
    it(name, () => {
      const found = failed(given)
      expect(found).toHaveLength(expected.length)
      for (const [index, pattern] of expected.entries()) expect(found[index]).toMatch(pattern)
    })

  check('a wrong total', { ...seen(), totals: { ...seen().totals, waiting: 1 } }, [/nothing waiting/])
  check('a second mail to a customer', seen({ more: [ackMail('dana.whitfield@northgate.example', ackOf(SAMPLES[0] as Sample, 1001))] }), [
    /hold 6 mails/,
    /^1-.*one acknowledgement/,
  ])
  check('a mail to the absent one', seen({ more: [mailTo('jonas.keller@alpenwerk.example', [''])] }), [/hold 6 mails/, /^7-.*reason/])
  check('an acknowledgement without the number', seen({ acks: { 2: { subject: 'aldık' } } }), [/^3-.*number/])
  check(
    'a Turkish customer answered in English',
    seen({ acks: { 2: { text: 'we have received it\nPD-1003 Kasım faturamı indiremiyorum' } } }),
    [/^3-.*in Turkish/],
  )
  check('a ticket in the wrong language', seen({ journeys: { 4: { tickets: [ticket(1005, 'en')] } } }), [/^5-.*in Bengali/])
  check('an acknowledgement that hides that it is automatic', seen({ acks: { 0: { auto: 'no' } } }), [/^1-.*machine/])
  check('an acknowledgement outside the thread', seen({ acks: { 0: { parent: '<other@x>' } } }), [/^1-.*thread/])
  check('words repeated to an unproved sender, in any part', seen({ acks: { 1: { html: '<html>PD-1002 Invoice 20418</html>' } } }), [
    /^2-.*not a word/,
  ])
  check('a proved sender whose matter is not named', seen({ acks: { 0: { text: 'we have received it\nPD-1001' } } }), [
    /^1-.*names the matter/,
  ])
  check('Arabic HTML that runs from left to right', seen({ acks: { 5: { html: '<html dir="ltr">PD-1006</html>' } } }), [
    /^6-.*right to left/,
  ])
  check('a lost attachment', seen({ journeys: { 3: { attachments: [] } } }), [/^4-.*file/])
  check('an absence without a written reason', seen({ journeys: { 6: { reason: null } } }), [/^7-.*reason/])
  check('a reply on a ticket of its own', seen({ journeys: { 7: { tickets: [ticket(1007, 'en')] } } }), [/^8-.*no second one/])
  check(
    'a reply that is acknowledged',
    seen({
      journeys: {
        7: { tickets: [ticket(1001, 'en', 'reply')], answers: [{ messageId: 'm', language: 'en', state: 'sent', lastResponse: null }] },
      },
    }),
    [/^8-.*again/],
  )
})

it('prints what was found beside what failed', () => {
  const lines = tellChecks(
    (_, text) => text,
    [
      { what: 'sky is blue', ok: true, found: 'blue' },
      { what: 'sea is blue', ok: false, found: 'green' },
    ],
  )
  expect(lines).toEqual([' ok     sky is blue', ' FAILED sea is blue', '        found green'])
})
