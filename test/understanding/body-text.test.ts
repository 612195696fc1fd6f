import { describe, expect, test } from 'vitest'
import { type Part, type PartFile, readBody } from '../../src/understanding/body-text.ts'

const none: PartFile = { content: Buffer.alloc(0), charset: null, flowed: 'no', attached: false, filename: null, contentId: null }
const leaf = (contentType: string, content: string, extra: Partial<PartFile> = {}): Part => ({
  contentType,
  file: { ...none, content: Buffer.from(content), ...extra },
  children: [],
})
const plain = (content: string, extra: Partial<PartFile> = {}) => leaf('text/plain', content, extra)
const html = (content: string, extra: Partial<PartFile> = {}) => leaf('text/html', content, extra)
const multipart = (kind: string, ...children: readonly Part[]): Part => ({ contentType: `multipart/${kind}`, file: null, children })

function check(name: string, root: Part, text: string, attached: readonly string[] = []): void {
  test(name, () => {
    const body = readBody(root)
    expect([body.text, body.attached.map(part => part.file?.filename ?? part.contentType)]).toEqual([text, attached])
  })
}

describe('what is text and what is a file', () => {
  check('a plain text', plain('one\r\ntwo\r\n'), 'one\ntwo')
  check('plain before HTML', multipart('alternative', plain('plain'), html('<p>rich')), 'plain')
  check('plain before HTML in any order', multipart('alternative', html('<p>rich'), plain('plain')), 'plain')
  check('HTML where the plain part is blank', multipart('alternative', plain(' \r\n'), html('<p>rich')), 'rich')
  check(
    'HTML inside related inside alternative',
    multipart('alternative', plain(''), multipart('related', html('<p>rich'), leaf('image/png', 'x'))),
    'rich',
    ['image/png'],
  )
  check('an invitation beside the text', multipart('alternative', plain('come'), leaf('text/calendar', 'BEGIN')), 'come', ['text/calendar'])
  check('HTML without an alternative', multipart('mixed', html('<p>rich'), leaf('image/png', 'x')), 'rich', ['image/png'])
  check('two texts, as a list adds its footer', multipart('mixed', plain('letter\n'), plain('footer\n')), 'letter\n\nfooter')
  check('a text that is attached', multipart('mixed', plain('letter'), plain('log', { attached: true, filename: 'log.txt' })), 'letter', [
    'log.txt',
  ])
  check('a text with a name behind the letter', multipart('mixed', plain('letter'), plain('log', { filename: 'log.txt' })), 'letter', [
    'log.txt',
  ])
  check('a letter with a name', multipart('mixed', plain('letter', { filename: 'ATT0001.txt' })), 'letter')
  check('only a file', leaf('application/pdf', 'x', { filename: 'a.pdf' }), '', ['a.pdf'])
  check('an empty container', multipart('mixed'), '')
})

describe('the text', () => {
  check('loses NUL and control characters', plain('a\u0000b\u0007c\td\u0085e\u2028f'), 'abc\td\ne\nf')
  check('keeps quotes and signatures', plain('new\n> old\n-- \nDana'), 'new\n> old\n-- \nDana')
  check(
    'flowed lines are joined',
    plain('one \r\ntwo\r\n> quoted \r\n> more\r\n-- \r\nDana \r\nMiller', { flowed: 'yes' }),
    'one two\n> quoted more\n-- \nDana Miller',
  )
  check('flowed lines of CJK lose the space', plain('プリンタ \nが動きません', { flowed: 'delsp' }), 'プリンタが動きません')
  check('stuffed spaces are taken out', plain(' > not a quote\n From', { flowed: 'yes' }), '> not a quote\nFrom')
  check('a charset named only inside the HTML', html(Buffer.from('<meta charset="utf-8"><p>şık').toString()), 'şık')
  test('a charset named only inside the HTML decides', () => {
    const content = Buffer.from('<meta http-equiv=Content-Type content="text/html; charset=windows-1256"><p>\xe3\xd1\xcd\xc8\xc7', 'latin1')
    expect(readBody(html('', { content })).text).toBe('مرحبا')
  })
  test('a repaired charset is noted', () => {
    expect(readBody(plain('发票没有收到', { charset: 'gb2312' })).notes).toEqual(['text was not valid gb2312, read as UTF-8'])
  })
  test('a very long text is cut, and that is noted', () => {
    const { text, notes } = readBody(plain('🙂'.repeat(600_000)))
    expect([text.length, text.isWellFormed(), notes]).toEqual([1_000_000, true, ['text of 1,200,000 characters, first 1,000,000 kept']])
  })
  test('a part of many megabytes is not decoded whole', () => {
    expect(readBody(plain('x'.repeat(5_000_000))).notes).toContain('text over 4 MB, the rest of it was left out')
  })
})

test('Content-IDs that the HTML shows are known, also where the plain text was chosen', () => {
  const picture = leaf('image/png', 'x', { contentId: 'pic@x' })
  const related = multipart('related', html('<img src="cid:pic@x"><img src=cid:b>'), picture)
  expect([...readBody(multipart('alternative', plain('letter'), related)).shown]).toEqual(['pic@x', 'b'])
  expect([...readBody(multipart('mixed', html('<img src="cid:pic@x">'))).shown]).toEqual([])
})

test('what HTML marked keeps its place among several parts', () => {
  const body = readBody(
    multipart('mixed', plain('one'), html('<p>two</p><div class="gmail_signature">Bob</div>'), html('<hr id="stopSpelling">old')),
  )
  expect(body.marked.map(({ sort, start, end }) => [sort, body.text.slice(start, end)])).toEqual([
    ['signature', 'Bob'],
    ['quote', 'old'],
  ])
})
