import { describe, expect, test } from 'vitest'
import { findNumbers } from '../../src/tickets/named-numbers.ts'

const KNOWN = new Set([1042, 1043])
const named = (text: string, prefix = 'PD') =>
  findNumbers(text, { start: 0, end: text.length }, prefix, KNOWN).map(({ number, start, end }) => [number, text.slice(start, end)])

describe('ticket numbers in a text', () => {
  const check = (text: string, ...expected: (readonly [number, string])[]) => test(text, () => expect(named(text)).toEqual(expected))
  check('PD-1042 is open', [1042, 'PD-1042'])
  check('[pd 1042] and PD\u20111043.', [1042, 'pd 1042'], [1043, 'PD\u20111043'])
  check('PD1042/#1043', [1042, 'PD1042'], [1043, '#1043'])
  check('PD-১০৪২', [1042, 'PD-১০৪২'])
  check('№ 1042', [1042, '№ 1042'])
  check('my ticket, number 1042, is open', [1042, '1042'])
  check('১০৪২ নম্বর টিকিট', [1042, '১০৪২'])
  check('التذكرة ١٠٤٢ مفتوحة', [1042, '١٠٤٢'])
  check('1042 nolu kayıt', [1042, '1042'])
  check('Numara 1042', [1042, '1042'])
  check('- 1042: works', [1042, '1042'])
  check('Hello\n1043) broken', [1043, '1043'])
  check('room number 1042')
  check('error 1042 on screen')
  check('10.1042.7 and 1042.50 and 1042/7')
  check('PD-10420, XPD-1042x, PD-999')
  check('We have 1042 users')
  check('')
})

test('another prefix, and only the stretch that is asked for', () => {
  expect(named('PD-1042, HELP-1043', 'HELP')).toEqual([[1043, 'HELP-1043']])
  expect(findNumbers('PD-1042 PD-1043', { start: 7, end: 15 }, 'PD', KNOWN)).toEqual([{ number: 1043, start: 8, end: 15 }])
})
