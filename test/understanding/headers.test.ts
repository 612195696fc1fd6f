import { describe, expect, test } from 'vitest'
import { all, first, parameter, readHead } from '../../src/understanding/headers.ts'

function check(name: string, raw: string, headers: Readonly<Record<string, readonly string[]>>, body: string): void {
  test(name, () => {
    const head = readHead(Buffer.from(raw, 'latin1'))
    expect(Object.fromEntries(head.headers)).toEqual(headers)
    expect(head.body.toString('latin1')).toBe(body)
  })
}

check('CRLF', 'From: a\r\nTo: b\r\n\r\nbody\r\n\r\nmore', { from: ['a'], to: ['b'] }, 'body\r\n\r\nmore')
check('LF', 'From: a\nTo: b\n\nbody', { from: ['a'], to: ['b'] }, 'body')
check('CR alone', 'From: a\rTo: b\r\rbody', { from: ['a'], to: ['b'] }, 'body')
check('mixed line ends', 'From: a\nTo: b\r\n\nbody\r\n\r\n', { from: ['a'], to: ['b'] }, 'body\r\n\r\n')
check('folding', 'Subject: one\r\n two\r\n\tthree\r\n\r\n', { subject: ['one two\tthree'] }, '')
check('repeats stay in order', 'Received: 2\nReceived: 1\n\n', { received: ['2', '1'] }, '')
check('white space before the colon', 'Subject : x\n\n', { subject: ['x'] }, '')
check('an mbox line', 'From dana Mon Nov 3\nFrom: a\n\nbody', { from: ['a'] }, 'body')
check('blank lines in front', '\r\n\r\nFrom: a\r\n\r\nbody', { from: ['a'] }, 'body')
check('a byte order mark in front', '\xef\xbb\xbfFrom: a\r\n\r\nbody', { from: ['a'] }, 'body')
check('junk lines between', 'From: a\njunk without a name\nb\xe9d: x\nTo: b\n\nbody', { from: ['a'], to: ['b'] }, 'body')
check('no blank line', 'From: a\nTo: b', { from: ['a'], to: ['b'] }, '')
check('no headers', 'hello\n\nworld', {}, 'hello\n\nworld')
check('an empty header block', '\nworld', {}, '\nworld')
check('raw bytes are kept', 'Subject: \xfe\xfd\n\n', { subject: ['\xfe\xfd'] }, '')

test('the essential headers are kept behind ten thousand others', () => {
  const many = Array.from({ length: 12_000 }, (_, n) => `X-${n}: ${n}`).join('\n')
  const { headers, notes } = readHead(Buffer.from(`${many}\nFrom: a@b.example\nX-Last: 1\n\n`))
  expect([headers.size, first(headers, 'from'), first(headers, 'x-last')]).toEqual([10_001, 'a@b.example', null])
  expect(notes).toEqual(['12,002 header lines, first 10,000 kept'])
})

test('a header block of megabytes is cut, and that is noted', () => {
  const { headers, body, notes } = readHead(Buffer.from(`From: a\nX: ${'y'.repeat(5_000_000)}\nTo: b\n\nbody`))
  expect([first(headers, 'from'), all(headers, 'to'), body.toString()]).toEqual(['a', [], 'body'])
  expect(notes).toEqual(['header block over 4 MB, the rest of it was left out'])
})

test('nothing at all', () => expect(readHead(new Uint8Array(0)).notes).toEqual(['the mail is empty']))

describe('parameters', () => {
  const type = 'multipart/report; boundary="a;b"; Report-Type = Delivery-Status ;charset=utf-8'
  test('bare, quoted, in any case', () => {
    expect(['boundary', 'report-type', 'charset', 'name'].map(name => parameter(type, name))).toEqual([
      'a;b',
      'Delivery-Status',
      'utf-8',
      null,
    ])
    expect(parameter(null, 'charset')).toBeNull()
  })
})
