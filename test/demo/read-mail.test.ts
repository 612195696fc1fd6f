import { expect, it } from 'vitest'
import { readMail } from '../../src/demo/read-mail.ts'

const read = (...lines: readonly string[]) => readMail(Buffer.from(lines.join('\r\n')))

it('unfolds and decodes headers, also those with encoded words side by side', () => {
  const mail = read('Subject: =?UTF-8?B?2KfZhNi32YTYqA==?=', ' =?utf-8?Q?_7731_=C4=B1?= end', 'From: বাংলা <a@b.example>', '', 'x')
  expect([mail.header('subject'), mail.header('FROM'), mail.header('to')]).toEqual(['الطلب 7731 ı end', 'বাংলা <a@b.example>', ''])
})

it('reads the text and the HTML of nested parts', () => {
  const mail = read(
    'Content-Type: multipart/mixed; boundary=outer',
    '',
    'preamble',
    '--outer',
    'Content-Type: multipart/alternative; boundary="in+ner"',
    '',
    '--in+ner',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'G=C3=BCn=',
    'ayd=C4=B1n =',
    'hepinize',
    '--in+ner',
    'Content-Type: text/html; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from('<p dir="rtl">مرحبًا</p>').toString('base64'),
    '--in+ner--',
    '--outer',
    'Content-Type: image/png',
    '',
    'x',
    '--outer--',
    '',
  )
  expect([mail.text, mail.html]).toEqual(['Günaydın hepinize', '<p dir="rtl">مرحبًا</p>'])
})

it('reads 8-bit text in its charset, and as UTF-8 where the charset is unknown', () => {
  const turkish = readMail(Buffer.from('Content-Type: text/plain; charset=iso-8859-9\n\n\xfd\xfe', 'latin1'))
  const unknown = read('Content-Type: text/plain; charset=martian', '', 'ışık')
  expect([turkish.text, unknown.text]).toEqual(['ış', 'ışık'])
})

it('has an empty text where there is none', () => {
  for (const mail of [read(''), read('Subject: x'), read('Content-Type: multipart/mixed; boundary=b', '', '--b--')])
    expect([mail.text, mail.html]).toEqual(['', ''])
})
