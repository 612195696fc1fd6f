import { expect, it } from 'vitest'
import { receive } from '../../src/demo/receive.ts'

const envelope = {
  from: 'ana@north.example',
  to: 'support@demo.example',
  client: 'pc.example ([127.0.0.1])',
  id: 'q1',
  at: new Date('2026-11-22T10:00:00Z'),
}
const check = (lines: readonly string[]) =>
  receive(Buffer.from(lines.join('\r\n'), 'latin1'), envelope)
    .toString('latin1')
    .split('\r\n')

it('writes who delivered the mail, and what it found out about the sender, on top', () => {
  expect(check(['From: Ana <ana@north.example>', 'Subject: Hi', '', 'text'])).toEqual([
    'Return-Path: <ana@north.example>',
    'Delivered-To: support@demo.example',
    'Authentication-Results: mx.demo.example;',
    '\tspf=pass smtp.mailfrom=ana@north.example; dkim=pass; dmarc=pass header.from=north.example',
    'Received: from pc.example ([127.0.0.1]) by mx.demo.example with ESMTP id q1',
    '\tfor <support@demo.example>; Sun, 22 Nov 2026 10:00:00 +0000',
    'From: Ana <ana@north.example>',
    'Subject: Hi',
    '',
    'text',
  ])
})

it('obeys the wish for a verdict and takes it out', () => {
  for (const verdict of ['none', 'fail'])
    expect(check(['From: a@b.example', `x-practice-authentication: ${verdict}`, '', 'x']).join('\n')).toMatch(
      new RegExp(`spf=${verdict} .*dmarc=${verdict} header.from=b.example\n(?!.*x-practice)`, 's'),
    )
})

it('strips forged results of its own name, folded ones too, and keeps those of other servers', () => {
  const lines = check([
    'Authentication-Results: MX.demo.example;',
    ' dmarc=pass header.from=forged.example',
    'Authentication-Results: mx.other.example; dmarc=fail',
    'Return-Path: <forged@x.example>',
    'From: a@b.example',
    'X-Practice-Authentication: fail',
    '',
    'Authentication-Results: mx.demo.example; this line is text',
  ])
  expect(lines.filter(line => /forged/.test(line))).toEqual([])
  expect(lines).toContain('Authentication-Results: mx.other.example; dmarc=fail')
  expect(lines.at(-1)).toBe('Authentication-Results: mx.demo.example; this line is text')
})

it('changes no byte of the content, whatever its line ends and characters', () => {
  const body = '\n\nG\xc3\xbcnayd\xc4\xb1n \x80\xff\r\rX-Practice-Authentication: none\n'
  expect(
    receive(Buffer.from(`From: a@b.example${body}`, 'latin1'), envelope)
      .toString('latin1')
      .endsWith(`From: a@b.example${body}`),
  ).toBe(true)
})

it('takes a mail without any header, or without any text', () => {
  expect(check(['']).slice(-1)).toEqual([''])
  expect(check(['From: a@b.example']).at(-1)).toBe('From: a@b.example')
})
