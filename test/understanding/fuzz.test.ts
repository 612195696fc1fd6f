// Throws random bytes and mutated mails at the reader. What holds for every Letter is said once, in `expectSound`.
import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeBytes } from '../../src/understanding/charset.ts'
import { htmlToText } from '../../src/understanding/html-text.ts'
import type { Letter } from '../../src/understanding/letter.ts'
import { readLetter } from '../../src/understanding/parse.ts'
import { rawMail } from '../support/mail.ts'

const context = { ownAddresses: ['support@example.com'], authservIds: ['mx.example.com'] }
const mails = readdirSync(new URL('../mail/', import.meta.url))
  .filter(name => name.endsWith('.eml'))
  .map(rawMail)

const CONTROL = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u

function expectLine(text: string, max: number): void {
  expect(text).not.toMatch(CONTROL)
  expect(text.isWellFormed()).toBe(true)
  expect(text.length).toBeLessThanOrEqual(max)
}

function expectSound(letter: Letter): void {
  expectLine(letter.subject, 998)
  for (const { address, name } of [...letter.recipients, ...letter.replyTo, ...(letter.from ? [letter.from] : [])]) {
    expectLine(name, 200)
    expect(address).toMatch(/^[^\s@]+@[^\s@]+$/)
    expect(address).not.toMatch(CONTROL)
    expect(address).toBe(address.toLowerCase())
  }
  expect(letter.text).not.toMatch(/[^\P{Cc}\n\t]/u)
  expect(letter.text.isWellFormed()).toBe(true)
  for (const id of [...letter.inReplyTo, ...letter.references, ...(letter.messageId === null ? [] : [letter.messageId])])
    expect(id).toMatch(/^[^\s<>]{1,998}$/)
  for (const { filename } of letter.attachments) {
    expectLine(filename, 120)
    expect(filename).toMatch(/^[^./\\<>:"|?*][^/\\<>:"|?*]*$/)
  }
  const ends = letter.spans.map(span => span.end)
  expect(letter.spans.map(span => span.start)).toEqual(letter.text === '' ? [] : [0, ...ends.slice(0, -1)])
  expect(ends.at(-1) ?? 0).toBe(letter.text.length)
  for (const issue of letter.issues) {
    expect(issue.text).toBe(letter.text.slice(issue.start, issue.end))
    expect(issue.parts.every(({ start, end }) => start >= 0 && start <= end && end <= letter.text.length)).toBe(true)
    expect(issue.confidence >= 0 && issue.confidence <= 1).toBe(true)
    expectLine(issue.title, 120)
    expect(issue.title).not.toBe('')
    expectLine(issue.because, 400)
  }
  for (const { start, end, words } of letter.facts) if (end > 0) expect(letter.text.slice(start, end)).toBe(words)
  for (const { because } of [letter.kind, letter.authenticity, letter.language]) expectLine(because, 400)
}

async function expectSoundFrom(raw: Uint8Array): Promise<void> {
  expectSound(await readLetter(raw, context))
}

const runs = Number(process.env.FUZZ_RUNS ?? 300)

test('every fixture is sound', async () => {
  for (const mail of mails) await expectSoundFrom(mail)
})

test('random bytes', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), expectSoundFrom), { numRuns: runs })
})

test('lines of header-like noise', async () => {
  const name = fc.constantFrom(
    'From',
    'To',
    'Subject',
    'Date',
    'Message-ID',
    'References',
    'Content-Type',
    'Content-Transfer-Encoding',
    'Content-Disposition',
    'Authentication-Results',
    'List-Id',
    'Auto-Submitted',
  )
  const scrap = fc.constantFrom(
    '=?',
    '?=',
    '?q?',
    '?b?',
    '=C3',
    '"',
    '<',
    '>',
    '@',
    '(',
    ')',
    ';',
    ':',
    ',',
    '\\',
    '=',
    '\0',
    '\x1b$B',
    '\x0e',
    '\r',
    ' ',
    'a',
    'ş',
    'م',
    'utf-8',
    'charset=',
    'boundary=',
    'multipart/mixed',
    'name=',
    "''",
    '%',
    'mx.example.com',
    'dmarc=pass',
  )
  const line = fc.tuple(name, fc.array(scrap, { maxLength: 14 })).map(([key, scraps]) => `${key}: ${scraps.join('')}`)
  const mail = fc
    .tuple(fc.array(line, { maxLength: 8 }), fc.array(scrap, { maxLength: 20 }))
    .map(([lines, body]) => Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body.join('\r\n--')}`))
  await fc.assert(fc.asyncProperty(mail, expectSoundFrom), { numRuns: runs })
})

interface Cut {
  readonly at: number
  readonly remove: number
  readonly insert: Uint8Array
}

function mutate(mail: Buffer, cuts: readonly Cut[]): Buffer {
  return cuts.reduce((bytes, { at, remove, insert }) => {
    const start = Math.floor(at * bytes.length)
    return Buffer.concat([bytes.subarray(0, start), insert, bytes.subarray(start + remove)])
  }, mail)
}

test('real mails with bytes cut out, put in and turned round', async () => {
  const cut = fc.record({
    at: fc.double({ min: 0, max: 0.999, noNaN: true }),
    remove: fc.integer({ min: 0, max: 40 }),
    insert: fc.uint8Array({ maxLength: 6 }),
  })
  const mutated = fc
    .tuple(fc.constantFrom(...mails), fc.array(cut, { minLength: 1, maxLength: 6 }))
    .map(([mail, cuts]) => mutate(mail, cuts))
  await fc.assert(fc.asyncProperty(mutated, expectSoundFrom), { numRuns: runs })
})

test('real mails broken off anywhere', async () => {
  const broken = fc
    .tuple(fc.constantFrom(...mails), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([mail, part]) => mail.subarray(0, Math.floor(part * mail.length)))
  await fc.assert(fc.asyncProperty(broken, expectSoundFrom), { numRuns: runs })
})

test('the head of one mail on the body of another', async () => {
  const one = fc.constantFrom(...mails)
  const mixed = fc
    .tuple(one, one)
    .map(([head, body]) => Buffer.concat([head.subarray(0, head.indexOf('\r\n\r\n')), body.subarray(body.indexOf('\r\n\r\n'))]))
  await fc.assert(fc.asyncProperty(mixed, expectSoundFrom), { numRuns: runs })
})

test('text survives every charset label', () => {
  const label = fc.constantFrom(null, 'utf-8', 'us-ascii', 'x-unknown', 'windows-1254', '', 'bogus')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), label, (text, charset) => {
      fc.pre(!text.startsWith('\ufeff') && !text.includes('\u001b'))
      expect(decodeBytes(Buffer.from(text), charset).text).toBe(text.toWellFormed())
    }),
    { numRuns: runs },
  )
})

test('words outside of tags are never lost', () => {
  const word = fc.stringMatching(/^[a-z]{3,8}$/)
  const tag = fc.constantFrom(
    '<p>',
    '</p>',
    '<br>',
    '<div class="a">',
    '</div>',
    '<b>',
    '<td>',
    '<blockquote>',
    '</blockquote>',
    '<a href="http://x/">',
    '</a>',
    '<!-- c -->',
    ' ',
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(tag, word)), pairs => {
      const found = htmlToText(pairs.flat().join(''))
        .replace(/ ?<http:\/\/x\/>/g, '')
        .replace(/[\s>]/g, '')
      expect(found).toBe(pairs.map(([, text]) => text).join(''))
    }),
    { numRuns: runs },
  )
})
