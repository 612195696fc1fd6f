import { simpleParser } from 'mailparser'
import { describe, expect, test } from 'vitest'
import { buildReduced, chooseParts, MAX_TEXT_BYTES, type Part } from '../../src/mailbox/oversized.ts'

const plain: Part = { part: '1', type: 'text/plain', parameters: { charset: 'utf-8' }, encoding: '7bit', size: 100 }
const html: Part = { part: '2', type: 'text/html', encoding: 'quoted-printable', size: 200 }
const file: Part = {
  part: '3',
  type: 'application/pdf',
  encoding: 'base64',
  size: 7_800,
  disposition: 'attachment',
  dispositionParameters: { filename: 'plan.pdf' },
}
const multi = (...childNodes: readonly Part[]): Part => ({ type: 'multipart/mixed', childNodes })

describe('of a mail above the limit are taken', () => {
  const check = (name: string, structure: Part, texts: string, leftOut: string) =>
    test(name, () => {
      const choice = chooseParts(structure)
      expect(choice.texts.map(part => part.part ?? '-').join(' ')).toBe(texts)
      expect(choice.leftOut.map(part => `${part.filename} ${part.contentType} ${part.sizeBytes}`).join(', ')).toBe(leftOut)
    })

  check(
    'both texts, and the file is listed with its decoded size',
    multi({ type: 'multipart/alternative', childNodes: [plain, html] }, file),
    '1 2',
    'plan.pdf application/pdf 5700',
  )
  check('one text that is the whole mail', { ...plain, part: undefined }, '-', '')
  check('the first text of a kind', multi(plain, { ...plain, part: '9', size: 7 }), '1', 'unnamed part text/plain 7')
  check(
    'no text that is attached as a file',
    multi({ ...plain, disposition: 'attachment', parameters: { name: 'log.txt' } }),
    '',
    'log.txt text/plain 100',
  )
  check(
    'no text of an attached mail',
    multi(html, { part: '4', type: 'message/rfc822', size: 9_000, childNodes: [plain] }),
    '2',
    'unnamed part message/rfc822 9000',
  )
  check('the beginning of a text beyond the cap', { ...plain, size: MAX_TEXT_BYTES + 5 }, '1', 'the rest of the text text/plain 5')
  check('nothing where there is no text', file, '', 'plan.pdf application/pdf 5700')
  check(
    'names without control characters',
    multi({ ...file, dispositionParameters: { filename: 'a\r\nb\0c' } }),
    '',
    'a b c application/pdf 5700',
  )

  test('200 nested parts do no harm', () => {
    const deep = Array.from({ length: 200 }).reduce<Part>(inner => multi(inner), plain)
    expect(chooseParts(deep).texts).toEqual([plain])
  })
})

const headers = Buffer.from(
  'From: Ada <ada@customer.example>\r\nSubject: =?utf-8?q?Gro=C3=9F?=\r\nContent-Type: multipart/mixed;\r\n boundary=x\r\nMIME-Version: 1.0\r\nX-Own: kept\r\n folded\r\nContent-Transfer-Encoding: 8bit\r\n\r\n',
)

describe('the small mail made of it', () => {
  test('keeps the headers, with MIME fields of its own', () =>
    expect(buildReduced(headers, [{ part: plain, bytes: Buffer.from('Hello') }]).toString()).toBe(
      'From: Ada <ada@customer.example>\r\nSubject: =?utf-8?q?Gro=C3=9F?=\r\nX-Own: kept\r\n folded\r\nMIME-Version: 1.0\r\n' +
        'Content-Type: text/plain; charset="utf-8"\r\nContent-Transfer-Encoding: 7bit\r\n\r\nHello',
    ))

  test('is read with both its texts', async () => {
    const parsed = await simpleParser(
      buildReduced(headers, [
        { part: plain, bytes: Buffer.from('Hello') },
        { part: html, bytes: Buffer.from('<p>H=C3=A4llo</p>') },
      ]),
    )
    expect([parsed.subject, parsed.text?.trim(), parsed.html]).toEqual(['Groß', 'Hello', '<p>Hällo</p>'])
    expect(parsed.attachments).toEqual([])
  })

  test('is the same bytes each time', () => {
    const texts = [
      { part: plain, bytes: Buffer.from('a') },
      { part: html, bytes: Buffer.from('b') },
    ]
    expect(buildReduced(headers, texts)).toEqual(buildReduced(headers, texts))
  })

  test('has an empty text where there was none', async () => expect((await simpleParser(buildReduced(headers, []))).text ?? '').toBe(''))

  test('lets no parameter break out of a header', () => {
    const part = { ...plain, parameters: { charset: 'x"\r\nBcc: all@example.com' }, encoding: '8bit\r\nX: y' }
    const built = buildReduced(headers, [{ part, bytes: Buffer.from('Hello') }]).toString()
    expect(built).toContain('Content-Type: text/plain\r\nContent-Transfer-Encoding: 8bit\r\n\r\nHello')
  })

  test('cuts a text that goes on after a whole line', () => {
    const built = buildReduced(headers, [
      { part: { ...plain, encoding: 'base64', size: MAX_TEXT_BYTES * 2 }, bytes: Buffer.from('QUFB\r\nQU') },
    ])
    expect(built.toString()).toMatch(/\r\n\r\nQUFB\r\n$/)
  })

  test('a header block cut off loses its half line', () =>
    expect(buildReduced(Buffer.from('Subject: x\r\nX-Half: abc'), []).toString()).toMatch(/^Subject: x\r\nMIME-Version/))
})
