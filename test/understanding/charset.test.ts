import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decodeBytes } from '../../src/understanding/charset.ts'

const turkish = 'İyi günler, şifrem çalışmıyor ve yazıcı kağıt sıkıştırıyor.'
const arabic = 'مرحبا، الطابعة لا تعمل منذ أمس وأحتاج إلى المساعدة.'
const bengali = 'আমার অর্ডার এখনও পাইনি'
const russian = 'Здравствуйте, принтер не работает, помогите пожалуйста.'
const greek = 'Καλημέρα, ο εκτυπωτής δεν λειτουργεί από χθες.'

function check(bytes: Buffer, label: string | null, text: string, note: string | null): void {
  expect(decodeBytes(bytes, label)).toEqual({ text, note })
}

describe('a label that is right', () => {
  const right: readonly (readonly [label: string, encoding: string, text: string])[] = [
    ['UTF-8', 'utf-8', bengali],
    ['utf8', 'utf-8', arabic],
    ['"utf-8"', 'utf-8', turkish],
    ['us-ascii', 'ascii', 'plain words'],
    ['iso-8859-9', 'windows-1254', turkish],
    ['windows-1254', 'windows-1254', turkish],
    ['cp1254', 'windows-1254', turkish],
    ['WIN-1254', 'windows-1254', turkish],
    ['windows-1256', 'windows-1256', arabic],
    ['iso-8859-6', 'iso-8859-6', 'الطابعة لا تعمل'],
    ['iso-8859-1', 'windows-1252', 'Größe – “gut” für €5'],
    ['iso-8859-15', 'iso-8859-15', 'für €5'],
    ['koi8-r', 'koi8-r', russian],
    ['gb2312', 'gb18030', '您好，发票沒有收到'],
    ['ks_c_5601-1987', 'cp949', '안녕하세요 똠방각하'],
    ['big5', 'big5', '您好，發票沒有收到'],
    ['shift_jis', 'shift_jis', 'プリンタが動きません'],
    ['euc-jp', 'euc-jp', 'プリンタが動きません'],
    ['utf-16le', 'utf-16le', turkish],
  ]
  for (const [label, encoding, text] of right) {
    test(`${label} is read without a note`, () => check(iconv.encode(text, encoding), label, text, null))
  }
})

describe('a label that is wrong', () => {
  const utf8 = (text: string) => Buffer.from(text)
  test('UTF-8 under gb2312 is read as UTF-8', () =>
    check(utf8('您好，发票没有收到'), 'gb2312', '您好，发票没有收到', 'text was not valid gb2312, read as UTF-8'))
  test('UTF-8 under iso-8859-9 is read as UTF-8', () =>
    check(utf8(turkish), 'iso-8859-9', turkish, 'text was not valid iso-8859-9, read as UTF-8'))
  test('UTF-8 under us-ascii is nothing to speak of', () => check(utf8(arabic), 'us-ascii', arabic, null))
  test('Turkish under iso-8859-1 is read as Turkish', () =>
    check(iconv.encode(turkish, 'windows-1254'), 'iso-8859-1', turkish, 'text was not valid iso-8859-1, read as windows-1254'))
  test('Icelandic under iso-8859-1 stays Icelandic', () => {
    const icelandic = 'Góðan dag, prentarinn virkar ekki og ég þarf aðstoð í dag.'
    check(iconv.encode(icelandic, 'windows-1252'), 'iso-8859-1', icelandic, null)
  })
  test('8-bit bytes under utf-8 are guessed', () =>
    check(iconv.encode('Die Größe stimmt', 'windows-1252'), 'utf-8', 'Die Größe stimmt', 'text was not valid utf-8, read as windows-1252'))
  test('short Chinese that happens to be valid UTF-8 stays Chinese', () => check(iconv.encode('联通', 'gb18030'), 'gb2312', '联通', null))
  test('shift_jis bytes under iso-2022-jp', () => {
    const bytes = iconv.encode('プリンタが動きません', 'shift_jis')
    check(bytes, 'iso-2022-jp', 'プリンタが動きません', 'text was not valid iso-2022-jp, read as shift_jis')
  })
  test('an unknown charset is guessed, and its name not echoed unclean', () => {
    const { text, note } = decodeBytes(iconv.encode(turkish, 'windows-1254'), 'x-<b>foo\u0000')
    expect({ text, note }).toEqual({ text: turkish, note: 'text was not valid x-bfoo, read as windows-1254' })
  })
  test('a utf-16 label over plain ASCII', () => check(Buffer.from('plain'), 'utf-16', 'plain', null))
})

describe('no label at all', () => {
  test('UTF-8 is recognised', () => check(Buffer.from(bengali), null, bengali, null))
  test('x-unknown says nothing', () => check(Buffer.from(bengali), 'x-unknown', bengali, null))
  for (const [name, text] of Object.entries({
    'windows-1254': turkish,
    'windows-1256': arabic,
    'windows-1251': russian,
    'koi8-r': russian,
    'windows-1253': greek,
  })) {
    test(`${name} is guessed from its letters`, () =>
      check(iconv.encode(text, name), null, text, `text had no known charset, read as ${name}`))
  }
  test('a byte order mark decides', () => {
    check(Buffer.from(`\ufeff${turkish}`), 'iso-8859-1', turkish, null)
    check(Buffer.from(`\ufeff${turkish}`, 'utf16le'), null, turkish, null)
  })
  test('ISO-2022-JP is known by its escapes', () => {
    const bytes = Buffer.from('\u001b$B%W%j%s%?$,F0$-$^$;$s\u001b(B', 'latin1')
    check(bytes, null, 'プリンタが動きません', null)
    check(bytes, 'utf-8', 'プリンタが動きません', null)
  })
  test('ISO-2022-KR is known by its escape', () => {
    const pairs = [...iconv.encode('안녕', 'cp949')].map(byte => String.fromCharCode(byte & 0x7f)).join('')
    check(Buffer.from(`\u001b$)C\u000e${pairs}\u000f ok`, 'latin1'), 'iso-2022-kr', '안녕 ok', null)
  })
})

describe('losses', () => {
  test('one bad byte in UTF-8 costs one character, and is said', () => {
    const bytes = Buffer.concat([Buffer.from('Çok teşekkürler, '), Buffer.from([0xc3]), Buffer.from('güzel')])
    check(bytes, 'utf-8', 'Çok teşekkürler, \ufffdgüzel', '1 character of the text could not be read as UTF-8')
  })
  test('two of many are counted', () => {
    const bytes = Buffer.concat([iconv.encode('您好发票没有收到请帮忙您好发票没有收到请帮忙', 'gb18030'), Buffer.from([0xff, 0x20, 0xff])])
    expect(decodeBytes(bytes, 'gbk').note).toBe('2 characters of the text could not be read as gb18030')
  })
  test('bytes that no windows-1252 has', () =>
    expect(decodeBytes(Buffer.from([0x61, 0x81, 0x8d]), 'iso-8859-1').note).toContain('windows-1252'))
})
