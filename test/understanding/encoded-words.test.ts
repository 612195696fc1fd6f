import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { decodeHeaderText } from '../../src/understanding/encoded-words.ts'

function check(name: string, raw: string, text: string, hint: string | null = null): void {
  test(name, () => expect(decodeHeaderText(raw, hint)).toBe(text))
}
const latin1 = (text: string, charset: string) => iconv.encode(text, charset).toString('latin1')
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

check('plain text is itself', 'Printer = broken? yes', 'Printer = broken? yes')
check('Q with underscores', '=?utf-8?q?Ay=C5=9Fe_Kaya?=', 'Ayşe Kaya')
check('Q with real spaces, against RFC 2047', '=?utf-8?Q?Ay=C5=9Fe Kaya?=', 'Ayşe Kaya')
check('B', `=?UTF-8?B?${base64(Buffer.from('ছুটি'))}?=`, 'ছুটি')
check('lower-case coding and a language tag', '=?utf-8*tr?b?w7w=?=', 'ü')
check('white space between words is not shown', '=?utf-8?q?one?=\t =?utf-8?q?two?=', 'onetwo')
check('white space between a word and plain text is', '=?utf-8?q?one?= two =?utf-8?q?three?=', 'one two three')
check('words of different charsets', `=?utf-8?q?=C3=BC?= =?iso-8859-9?q?=FE?=`, 'üş')
const smile = Buffer.from('🙂')
check('a character cut between two words', `=?utf-8?b?${base64(smile.subarray(0, 2))}?= =?utf-8?b?${base64(smile.subarray(2))}?=`, '🙂')
check('base64 cut inside its quartet', '=?utf-8?b?w7?= =?utf-8?b?w=?=', 'ü')
check('gb2312 means its superset', `=?gb2312?b?${base64(iconv.encode('朱镕基', 'gb18030'))}?=`, '朱镕基')
check('gb2312 over UTF-8 bytes', `=?gb2312?b?${base64(Buffer.from('发票问题'))}?=`, '发票问题')
check('ISO-2022-JP', '=?iso-2022-jp?B?GyRCJVclaiVzJT8bKEI=?=', 'プリンタ')
check('an unknown charset', '=?x-foo?q?=C3=BC?=', 'ü')
check('raw UTF-8 bytes', latin1('Sipariş', 'utf-8'), 'Sipariş')
check('raw windows-1254 bytes with the charset of the body', latin1('Şifre yanlış', 'windows-1254'), 'Şifre yanlış', 'iso-8859-9')
check('raw windows-1254 bytes without any', latin1('Şifre yanlış', 'windows-1254'), 'Şifre yanlış')
check('raw bytes beside an encoded word', `${latin1('Ş', 'utf-8')} =?utf-8?q?=C3=BC?=`, 'Ş ü')
check('an unfinished word is plain text', '=?utf-8?q?one', '=?utf-8?q?one')
check('a word of an unknown coding is plain text', '=?utf-8?x?one?=', '=?utf-8?x?one?=')
check('broken base64 does not throw', '=?utf-8?b?####?=', '')
