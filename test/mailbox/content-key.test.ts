import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contentKey, findBody, readDate, relistKey, splitHeaders } from '../../src/mailbox/content-key.ts'

const lines = (...all: readonly string[]) => Buffer.from(`${all.join('\r\n')}\r\n`, 'latin1')
const key = (raw: Buffer, delivery?: Parameters<typeof contentKey>[1]) => contentKey(raw, delivery).toString('hex')

const base = [
  'Message-ID: <a@b>',
  'From: Ada <ada@customer.example>',
  'Date: Sun, 22 Nov 2026 10:00:00 +0000',
  'Subject: Printer',
  'To: support@desk.example',
]
const mail = lines(...base, '', 'It prints blank pages.')

describe('two copies of one mail', () => {
  const check = (name: string, other: Buffer, same: boolean, first = mail) =>
    test(name, () => (same ? expect(key(other)).toBe(key(first)) : expect(key(other)).not.toBe(key(first))))

  check(
    'differ in trace headers',
    lines(
      'Return-Path: <ada@customer.example>',
      'Received: by mx2',
      'X-Spam: no',
      'DKIM-Signature: v=1',
      ...base,
      '',
      'It prints blank pages.',
    ),
    true,
  )
  check(
    'differ in folding',
    lines(...base.slice(0, 3), 'Subject:', ' Printer', 'To:  support@desk.example', '', 'It prints blank pages.'),
    true,
  )
  check('differ in line ends', Buffer.from(mail.toString().replaceAll('\r\n', '\n')), true)
  check('differ in what a filter added', lines(...base, 'Authentication-Results: mx; dmarc=pass', '', 'It prints blank pages.'), true)
  check('do not differ in their text', lines(...base, '', 'It prints blank pages!'), false)
  check('nor in their subject', lines(...base.with(3, 'Subject: Scanner'), '', 'It prints blank pages.'), false)
  check('nor in their date', lines(...base.with(2, 'Date: Sun, 22 Nov 2026 10:00:01 +0000'), '', 'It prints blank pages.'), false)
  check('nor in who wrote', lines(...base.with(1, 'From: Eve <eve@customer.example>'), '', 'It prints blank pages.'), false)
  check('nor in Cc', lines(...base, 'Cc: boss@customer.example', '', 'It prints blank pages.'), false)
  check('nor in what was moved from header to body', lines(...base.slice(0, 4), '', base[4] ?? '', 'It prints blank pages.'), false)
})

describe('a mail without Message-ID', () => {
  const bare = lines(...base.slice(1), 'Reply-To: x@y', '', 'Hello')
  test('is known by all its headers', () => expect(key(lines(...base.slice(1), 'Reply-To: z@y', '', 'Hello'))).not.toBe(key(bare)))
  test('but not by its way', () => expect(key(Buffer.concat([lines('Received: by mx2'), bare]))).toBe(key(bare)))
  test('dated, two deliveries of it are one', () => expect(key(bare, { salt: '1' })).toBe(key(bare, { salt: '2' })))
  test('undated, two deliveries are two', () => {
    const undated = lines('Subject: Alarm', '', 'Disk full')
    expect(key(undated, { salt: '1:7:1' })).not.toBe(key(undated, { salt: '1:7:2' }))
    expect(key(undated, { salt: '1:7:1' })).toBe(key(undated, { salt: '1:7:1' }))
  })
  test('an empty Message-ID is none', () => {
    const empty = lines('Message-ID:', 'Subject: Alarm', '', 'Disk full')
    expect(key(empty, { salt: '1' })).not.toBe(key(empty, { salt: '2' }))
  })
})

test('what was left out of a large mail counts', () => expect(key(mail, { leftOut: '[1]' })).not.toBe(key(mail, { leftOut: '[2]' })))

describe('bad syntax', () => {
  const whole = (raw: Buffer) => expect(contentKey(raw)).toHaveLength(32)
  test('an empty mail has a key', () => whole(Buffer.alloc(0)))
  test('a mail without headers', () => expect(findBody(Buffer.from('\r\nbody'))).toEqual({ headerBytes: 0, bodyStart: 2 }))
  test('a mail without body', () => expect(findBody(Buffer.from('Subject: x'))).toEqual({ headerBytes: 10, bodyStart: 10 }))
  test('bare line feeds', () => expect(findBody(Buffer.from('Subject: x\n\nbody'))).toEqual({ headerBytes: 11, bodyStart: 12 }))
  test('NUL bytes', () => expect(key(Buffer.from('Subject: a\0b\r\n\r\n\0'))).not.toBe(key(Buffer.from('Subject: ab\r\n\r\n\0'))))
  test('a line that is no header keeps its bytes', () =>
    expect(splitHeaders(Buffer.from('no header\n folded\nA: 1\n')).map(field => field.name)).toEqual(['', 'a']))

  test('any bytes at all have a key, the same for either line end', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
        const unix = Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r', ''), 'latin1')
        const dos = Buffer.from(unix.toString('latin1').replaceAll('\n', '\r\n'), 'latin1')
        return contentKey(unix).equals(contentKey(dos))
      }),
    )
  })

  test('a body across many chunks is hashed whole', () => {
    const long = Buffer.concat([mail, Buffer.alloc(200_000, 'a\r\n')])
    expect(key(Buffer.from(long.toString('latin1').replaceAll('\r\n', '\n'), 'latin1'))).toBe(key(long))
    expect(key(Buffer.concat([long, Buffer.from('b')]))).not.toBe(key(long))
  })
})

describe('cost grows with size, not with its square', () => {
  const millis = (raw: Buffer) => {
    const before = performance.now()
    contentKey(raw)
    relistKey({ receivedAt: new Date(0), sizeBytes: raw.length, headers: raw })
    readDate(raw)
    return performance.now() - before
  }
  test('10,000 headers', () =>
    expect(millis(lines(...Array.from({ length: 10_000 }, (_, n) => `X-H${n}: v`), ...base, '', 'x'))).toBeLessThan(1_000))
  test('a header of a megabyte', () => expect(millis(lines(`Subject: ${' a'.repeat(500_000)}`, '', 'x'))).toBeLessThan(1_000))
  test('a line of a megabyte without colon', () => expect(millis(lines('a'.repeat(1_000_000), '', 'x'))).toBeLessThan(1_000))
  test('a date of open brackets', () => expect(millis(lines(`Date: ${'('.repeat(1_000_000)}`, '', 'x'))).toBeLessThan(1_000))
  test('100,000 folded lines', () => expect(millis(lines(`Subject: a${'\r\n b'.repeat(100_000)}`, '', 'x'))).toBeLessThan(1_000))
})

describe('the relist key', () => {
  const at = new Date('2026-11-22T10:00:00Z')
  const headers = lines(...base)
  const known = relistKey({ receivedAt: at, sizeBytes: 500, headers })
  test('is a UUID', () => expect(known).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/))
  test('takes the header block with or without the empty line after it', () =>
    expect(relistKey({ receivedAt: at, sizeBytes: 500, headers: Buffer.concat([headers, Buffer.from('\r\nbody')]) })).toBe(known))
  test('knows INTERNALDATE', () =>
    expect(relistKey({ receivedAt: new Date(at.getTime() + 1_000), sizeBytes: 500, headers })).not.toBe(known))
  test('but no part of a second, which IMAP does not tell', () =>
    expect(relistKey({ receivedAt: new Date(at.getTime() + 999), sizeBytes: 500, headers })).toBe(known))
  test('knows the size', () => expect(relistKey({ receivedAt: at, sizeBytes: 501, headers })).not.toBe(known))
  test('knows the headers', () => expect(relistKey({ receivedAt: at, sizeBytes: 500, headers: lines(...base, 'A: b') })).not.toBe(known))
  test('is the same for a long header block and its fetched beginning', () => {
    const long = lines(...base, `X-Long: ${'a'.repeat(100_000)}`)
    expect(relistKey({ receivedAt: at, sizeBytes: 9, headers: long.subarray(0, 65_536) })).toBe(
      relistKey({ receivedAt: at, sizeBytes: 9, headers: long }),
    )
  })
})

test('the date is read through comments and folds', () =>
  expect(readDate(lines('Date: Sun,', ' 22 Nov 2026 10:00:00 +0100 (CET)'))?.toISOString()).toBe('2026-11-22T09:00:00.000Z'))
test('nonsense is no date', () => expect(readDate(lines('Date: yesterday'))).toBeNull())
