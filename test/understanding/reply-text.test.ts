import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readHtml } from '../../src/understanding/html-text.ts'
import type { Letter } from '../../src/understanding/letter.ts'
import { type ReplySigns, readReply, textOf } from '../../src/understanding/reply-text.ts'
import { HTML_REPLIES, MOBILE, OVER_PLAIN, OVER_QUOTE, REPLIES } from './reply-cases.ts'

type Read = Pick<Letter, 'spans' | 'newText' | 'forwarded'>

const words = (text: string): string => text.replace(/\s+/g, ' ').trim()

function reply(text: string, subject = 'Re: x'): Read {
  return readReply({ text, subject, answers: /^re/i.test(subject) })
}

/** What holds for every letter: the spans tile its text in order, and say why. */
function expectTiling(text: string, { spans, newText }: Read): void {
  let at = 0
  for (const span of spans) {
    expect(span.start).toBe(at)
    expect(span.end).toBeGreaterThan(span.start)
    expect(span.because).not.toBe('')
    at = span.end
  }
  expect(at).toBe(text.length)
  expect(newText).toBe(textOf(text, spans, 'new'))
}

describe('new text', () => {
  for (const { name, text, own, subject } of REPLIES)
    test(name, () => {
      const read = reply(text, subject)
      expectTiling(text, read)
      expect(words(read.newText)).toBe(words(own))
    })
})

describe('new text of HTML', () => {
  for (const [name, html, own, roles] of HTML_REPLIES)
    test(name, () => {
      const { text, marked } = readHtml(html)
      const read = readReply({ text, subject: name.includes('passed on') ? 'Fwd: x' : 'Re: x', answers: true, marked })
      expectTiling(text, read)
      expect(words(read.newText)).toBe(own)
      expect(
        [...new Set(read.spans.map(({ role, start }) => `${role} ${role === 'signature' ? 0 : start}`))].map(one => one.split(' ')[0]),
      ).toEqual(roles.split(' '))
    })
})

describe('phone footers', () => {
  for (const footer of MOBILE)
    test(footer, () => {
      const { newText, spans } = reply(`My screen is black.\n\n${footer}\n`)
      expect(newText).toBe('My screen is black.')
      expect(spans.map(span => span.role)).toEqual(['new', 'mobile-footer'])
    })
})

describe('roles and reasons', () => {
  const check = (name: string, signs: Partial<ReplySigns> & { readonly text: string }, expected: readonly (readonly [string, string])[]) =>
    test(name, () => {
      const { spans } = readReply({ subject: 'Re: x', answers: true, ...signs })
      expect(spans.map(({ role, because }) => [role, because])).toEqual(expected)
    })
  const own = ['new', 'written for this letter'] as const
  check('an Outlook block in German', { text: 'Ja.\n\nVon: A <a@b.de>\nGesendet: 2024\nAn: b\nBetreff: c\n\nalt' }, [
    own,
    ['attribution', 'header block in German'],
    ['quote', 'below the header block in German'],
  ])
  check('a signature', { text: 'Ja.\n\n-- \nA' }, [own, ['signature', 'line "--"']])
  check('a Turkish attribution', { text: 'Evet.\n\nA B <a@b.tr>, 1 Oca 2024 Pzt, 10:00 tarihinde şunu yazdı:\n> eski' }, [
    own,
    ['attribution', 'attribution line in Turkish'],
    ['quote', "lines that begin with '>'"],
  ])
  check('a comparison in a first mail', { subject: 'Upload', answers: false, text: 'It fails for\n> 5 MB files\nalways.' }, [own])
  check('a prompt in a first mail is a quote where it has several lines', { subject: 'x', answers: false, text: 'See\n> a\n> b' }, [
    own,
    ['quote', "lines that begin with '>'"],
  ])
  check('a delimiter with nothing above it closes nothing', { text: '--\nMy screen is black.' }, [own])
  check('a delimiter with a letter below it closes nothing', { text: `Hi\n--\n${'words\n'.repeat(40)}` }, [own])
  check(
    'a Finnish answer has the prefix of a Danish forward',
    { subject: 'VS: x', text: 'Kyllä.\n\nLähettäjä: A <a@b.fi>\nLähetetty: 1.1.2024\nVastaanottaja: b\nAihe: c\n\nvanha' },
    [own, ['attribution', 'header block in Finnish'], ['quote', 'below the header block in Finnish']],
  )
  check(
    'a copied mail in a mail that answers nothing was passed on',
    { subject: 'Printer', answers: false, text: 'Look.\n\nFrom: A <a@b.c>\nSent: 1 Jan 2024\nTo: b\nSubject: c\n\nold' },
    [own, ['forward-header', 'header block in English'], ['forwarded', 'below the header block in English']],
  )
  check(
    'own words under a quoted forward',
    { subject: 'Fwd: x', text: 'Begin forwarded message:\n> From: A <a@b.c>\n> Subject: c\n>\n> old\n\nWhat now?' },
    [['forward-header', 'forward divider in English'], ['forwarded', 'below the forward divider in English'], own],
  )
  check('an empty text has no spans', { text: '' }, [])
  check('white space is new', { text: ' \n ' }, [own])
})

describe('any text', () => {
  const scraps = [...OVER_QUOTE, ...OVER_PLAIN].map(([, head]) => head)
  const piece = fc.oneof(
    fc.constantFrom(
      ...scraps,
      ...MOBILE,
      '> old',
      '>> older',
      '-- ',
      '---',
      '____',
      'Hi,',
      'My screen is black.',
      'From: x',
      '',
      ' ',
      'a:',
      '12:30',
    ),
    fc.string({ unit: 'binary', maxLength: 20 }),
  )
  const text = fc.array(piece, { maxLength: 14 }).map(pieces => pieces.join('\n'))
  const subject = fc.constantFrom('Re: x', 'Fwd: x', 'x', '', 'VS: x')

  test('is tiled, and no quoted line of an answer is new', () => {
    fc.assert(
      fc.property(text, subject, fc.boolean(), (body, about, answers) => {
        const read = readReply({ text: body, subject: about, answers })
        expectTiling(body, read)
        if (answers) expect(read.newText).not.toMatch(/^[ \u00a0]{0,2}>/m)
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 500) },
    )
  })

  test('with marks anywhere', () => {
    const stretch = fc.record({
      start: fc.nat(400),
      end: fc.nat(400),
      sort: fc.constantFrom('quote', 'attribution', 'signature', 'forwarded') as fc.Arbitrary<'quote'>,
      client: fc.constant('x'),
      rest: fc.boolean(),
    })
    fc.assert(
      fc.property(text, fc.array(stretch, { maxLength: 4 }), (body, marked) => {
        expectTiling(body, readReply({ text: body, subject: 'Re: x', answers: true, marked }))
      }),
    )
  })
})

describe('a million hostile characters take linear time', () => {
  const shapes = [
    '\n',
    ' \n',
    ' ',
    'x\n',
    '>',
    '> x\n',
    '> q\na\n',
    '-',
    '--\n',
    '___\nx\n',
    'a: b\n',
    'From: x\n',
    'To: a,\n',
    '2024-01-01 10:00\n',
    '<a@b.c> ',
    'wrote:',
  ]
  const longer = [
    'On 1 Jan 2024 at 10:00\n',
    'On 1 Jan 2024 at 10:00, a <a@b.c> wrote:\n> x\n',
    '----- Original Message -----\n',
    'x\n-- \ny\n> q\n',
    'লিখেছেন ১২:৩০\n',
    'Sent from my iPhone\n',
  ]
  for (const shape of [...shapes, ...longer])
    test(JSON.stringify(shape), () => {
      const body = shape.repeat(Math.ceil(1_000_000 / shape.length))
      const started = performance.now()
      const read = reply(body)
      expect(performance.now() - started).toBeLessThan(2000)
      if (read.spans.length < 1000) expectTiling(body, read)
    })
})
