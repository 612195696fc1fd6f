// Mails made to break readers: each must give a Letter within its limits, soon, and in a bounded amount of memory.
import { describe, expect, test } from 'vitest'
import type { Letter } from '../../src/understanding/letter.ts'
import { readLetter } from '../../src/understanding/parse.ts'
import { mailOf } from '../support/mail.ts'

const context = { ownAddresses: ['support@example.com'], authservIds: ['mx.example.com'] }
/** Far above what any of these takes; a quadratic reader needs minutes. */
const SOON_MS = 10_000

async function read(raw: Uint8Array): Promise<Letter> {
  const started = performance.now()
  const letter = await readLetter(raw, context)
  expect(performance.now() - started).toBeLessThan(SOON_MS)
  return letter
}

const from = 'From: Eve <eve@example.net>'

function nested(depth: number, kind: string): Buffer {
  const levels = Array.from(
    { length: depth },
    (_, n) => `--b${n}\r\nContent-Type: ${n === depth - 1 ? 'text/plain' : `multipart/${kind}; boundary=b${n + 1}`}\r\n\r\n`,
  )
  return mailOf([from, `Content-Type: multipart/${kind}; boundary=b0`], `${levels.join('')}the letter\r\n`)
}

describe('hostile headers', () => {
  test('an empty mail', async () => {
    const letter = await read(new Uint8Array(0))
    expect([letter.from, letter.text, letter.issues[0]?.title, letter.notes]).toEqual([
      null,
      '',
      '(no subject)',
      ['the mail is empty', 'no From address'],
    ])
  })
  test('10,000 headers', async () => {
    const letter = await read(mailOf([...Array.from({ length: 10_000 }, (_, n) => `X-${n}: ${n}`), from], 'body'))
    expect([letter.from?.address, letter.text, letter.notes]).toEqual([
      'eve@example.net',
      'body',
      ['10,001 header lines, first 10,000 kept'],
    ])
  })
  test('10,000 References headers', async () => {
    const letter = await read(mailOf(Array.from({ length: 10_000 }, (_, n) => `References: <${n}@example.net>`)))
    expect([letter.references.length, letter.references[0], letter.references[99]]).toEqual([100, '0@example.net', '9999@example.net'])
  })
  test('2,000 recipients', async () => {
    const to = Array.from({ length: 2000 }, (_, n) => `"User, ${n}" <u${n}@example.net>`).join(',\r\n ')
    const letter = await read(mailOf([from, `To: ${to}`, 'Delivered-To: support@example.com'], 'body'))
    expect([letter.recipients.length, letter.recipients.at(-1)?.address, letter.notes]).toEqual([
      501,
      'support@example.com',
      ['2,000 recipients, first 500 kept'],
    ])
  })
  test('a subject of 100 kB', async () => {
    const letter = await read(mailOf([from, `Subject: ${'word '.repeat(20_000)}`], 'body'))
    expect([letter.subject.length, letter.notes]).toEqual([998, ['subject of 99,999 bytes, first 998 characters kept']])
    expect(letter.issues[0]?.title.length).toBeLessThanOrEqual(120)
  })
  test('a subject of encoded words, 200 kB', async () => {
    const letter = await read(mailOf([from, `Subject: ${'=?utf-8?b?w7zDvA==?=\r\n '.repeat(9000)}`], 'body'))
    expect(letter.subject).toBe('ü'.repeat(998))
  })
  const nasty: Readonly<Record<string, string>> = {
    'escaped quotes that never close': `From: ${'"\\'.repeat(120_000)}`,
    'brackets that never close': `From: ${'<'.repeat(240_000)}`,
    'comments that never close': `To: ${'('.repeat(240_000)}`,
    'half encoded words': `Subject: ${'=?'.repeat(50_000)}\r\nFrom: ${'=?a?q?'.repeat(50_000)}`,
    'endless results': `Authentication-Results: mx.example.com; ${'a'.repeat(300_000)}`,
    'endless parameters': `Content-Type: text/plain; ${'a="b"; '.repeat(30_000)}`,
    'a Message-ID of 200 kB': `Message-ID: <${'x'.repeat(200_000)}@y>`,
    'names that reach for prototypes': '__proto__: x\r\nconstructor: y\r\nContent-Type: text/plain; __proto__=x; constructor=y',
  }
  for (const [name, header] of Object.entries(nasty)) {
    test(name, async () => expect((await read(mailOf([header], 'body'))).text).toBe('body'))
  }
})

describe('hostile structure', () => {
  for (const kind of ['mixed', 'alternative', 'related']) {
    test(`200 nested parts of ${kind}`, async () => expect((await read(nested(200, kind))).text).toBe('the letter'))
  }
  test('5,000 nested parts are read as text, with a note', async () => {
    const { text, notes } = await read(nested(5000, 'mixed'))
    expect(text).toContain('the letter')
    expect(notes[0]).toContain('could not all be read')
  })
  test('5,000 parts beside each other', async () => {
    const parts = '--b\r\nContent-Type: text/plain\r\n\r\nx\r\n'.repeat(5000)
    expect((await read(mailOf([from, 'Content-Type: multipart/mixed; boundary=b'], parts))).notes[0]).toContain('could not all be read')
  })
  test('a part with a header of 3 MB keeps the letter', async () => {
    const parts = `--b\r\n\r\nthe letter\r\n--b\r\nX: ${'y'.repeat(3_000_000)}\r\n\r\nx\r\n--b--`
    const { text, notes } = await read(mailOf([from, 'Content-Type: multipart/mixed; boundary=b'], parts))
    expect(text).toContain('the letter')
    expect(notes[0]).toContain('could not all be read')
  })
  test('mails within mails stay closed', async () => {
    const { attachments, text } = await read(
      mailOf([from, 'Content-Type: message/rfc822'], 'Content-Type: message/rfc822\r\n\r\n'.repeat(300)),
    )
    expect([text, attachments.map(file => file.filename)]).toEqual(['', ['attachment-1.eml']])
  })
  test('a boundary that is the empty string', async () => {
    expect((await read(mailOf([from, 'Content-Type: multipart/mixed; boundary=""'], '--\r\n\r\nthe letter\r\n----'))).text).toContain(
      'the letter',
    )
  })
})

describe('60 MB', () => {
  const SIZE = 60_000_000
  const file = Buffer.concat([
    mailOf(
      [from, 'Subject: big', 'Content-Type: multipart/mixed; boundary=b'],
      '--b\r\n\r\nsee the file\r\n--b\r\nContent-Type: application/pdf; name=big.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n',
    ),
    Buffer.alloc(SIZE, `${'A'.repeat(76)}\r\n`),
    Buffer.from('\r\n--b--\r\n'),
  ])
  test('an attachment of 60 MB costs its own size in memory, twice at most for a moment', async () => {
    const before = process.memoryUsage.rss()
    const { text, attachments } = await read(file)
    const grown = (process.memoryUsage.rss() - before) / SIZE
    expect([text, attachments[0]?.filename, attachments[0]?.sizeBytes]).toEqual(['see the file', 'big.pdf', 43_846_155])
    expect(grown).toBeLessThan(4)
  })
  test('a text of 60 MB is cut', async () => {
    const { text, notes } = await read(Buffer.concat([mailOf([from]), Buffer.alloc(SIZE, 'word ')]))
    expect([text.length, notes[0]]).toEqual([1_000_000, 'text over 4 MB, the rest of it was left out'])
  })
  test('a header block of 60 MB is cut', async () => {
    expect((await read(Buffer.alloc(SIZE, 'X: y\r\n'))).notes).toContain('header block over 4 MB, the rest of it was left out')
  })
  test('zeros', async () => expect((await read(new Uint8Array(SIZE))).text).toBe(''))
})
