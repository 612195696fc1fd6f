import { expect, test } from 'vitest'
import { safeFilename } from '../../src/understanding/attachments.ts'

const pdf = 'application/pdf'
const table: readonly (readonly [why: string, given: string | null, type: string, name: string])[] = [
  ['an ordinary name', 'Invoice 2025-11.pdf', pdf, 'Invoice 2025-11.pdf'],
  ['a Turkish name', 'şikâyet dosyası.pdf', pdf, 'şikâyet dosyası.pdf'],
  ['a Bengali name', 'বিল.pdf', pdf, 'বিল.pdf'],
  ['an Arabic name', 'تقرير.pdf', pdf, 'تقرير.pdf'],
  ['no name', null, pdf, 'attachment-3.pdf'],
  ['no name, a photo', '', 'image/jpeg', 'attachment-3.jpg'],
  ['no name, an unknown type', null, 'application/x-thing', 'attachment-3.bin'],
  ['no name, a mail', null, 'message/rfc822', 'attachment-3.eml'],
  ['a mail named by its subject', 'Re: the printer', 'message/rfc822', 'Re_ the printer.eml'],
  ['a path', '../../etc/passwd', pdf, 'passwd'],
  ['a path of Windows', 'C:\\Users\\eve\\x.pdf', pdf, 'x.pdf'],
  ['only a path', '../..', pdf, 'attachment-3.pdf'],
  ['only dots', '...', pdf, 'attachment-3.pdf'],
  ['a path that ends in a slash', 'folder/', pdf, 'folder'],
  ['a hidden file', '.htaccess', 'text/plain', 'htaccess'],
  ['dots and spaces at the end', 'x.pdf. . ', pdf, 'x.pdf'],
  ['a reserved name', 'CON', pdf, '_CON'],
  ['a reserved name with an extension', 'lpt1.txt', 'text/plain', '_lpt1.txt'],
  ['not a reserved name', 'console.txt', 'text/plain', 'console.txt'],
  ['forbidden characters', 'a<b>c:d"e|f?g*h.pdf', pdf, 'a_b_c_d_e_f_g_h.pdf'],
  ['control characters', 'a\u0000b\r\nc\u007f.pdf', pdf, 'a b c.pdf'],
  ['an override that hides the extension', 'rapor\u202efdp.exe', pdf, 'raporfdp.exe'],
  ['marks of direction', 'a\u200e\u200fb.pdf', pdf, 'ab.pdf'],
  ['an encoded word', '=?utf-8?b?xZ9pa8OieWV0LnBkZg==?=', pdf, 'şikâyet.pdf'],
  ['encoded twice', '=?utf-8?q?=3D=3Futf-8=3Fq=3Fx=3DC3=3DBC=2Epdf=3F=3D?=', pdf, 'xü.pdf'],
  ['percent signs', '%D8%AA%D9%82%D8%B1%D9%8A%D8%B1.pdf', pdf, 'تقرير.pdf'],
  ['percent signs with their charset', "utf-8''My%20file.pdf", pdf, 'My file.pdf'],
  ['percent signs that smuggle a path', '..%2F..%20%2Fx.pdf', pdf, 'x.pdf'],
  ['a percent sign of its own', '100%.pdf', pdf, '100%.pdf'],
  ['raw windows-1254 bytes', '\u00fe\u00fdk.pdf', pdf, 'şık.pdf'],
  ['half a character', 'x\ud83d.pdf', pdf, 'x\ufffd.pdf'],
]
for (const [why, given, type, name] of table) test(why, () => expect(safeFilename(given, type, 3)).toBe(name))

test('a long name keeps its extension', () => {
  const name = safeFilename(`${'x'.repeat(300)}.pdf`, pdf, 1)
  expect(name).toBe(`${'x'.repeat(116)}.pdf`)
})

test('a long name without an extension, of pairs, is cut between characters', () => {
  const name = safeFilename('🙂'.repeat(100), pdf, 1)
  expect(name.length).toBeLessThanOrEqual(120)
  expect(name.isWellFormed()).toBe(true)
})
