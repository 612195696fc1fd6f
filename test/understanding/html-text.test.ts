import { describe, expect, test } from 'vitest'
import { htmlToText, readHtml } from '../../src/understanding/html-text.ts'

function check(name: string, html: string, text: string): void {
  test(name, () => expect(htmlToText(html)).toBe(text))
}

check('lines and paragraphs', '<p>One<br>two</p><p>three</p><div>four</div><div>five</div>', 'One\ntwo\n\nthree\n\nfour\nfive')
check('a line per block, as web mail writes it', '<div>one</div><div><br></div><div>two<br></div><div>three</div>', 'one\n\ntwo\nthree')
check('white space of the source is one space', '<b>One</b>\n   two\tthree', 'One two three')
check('what nobody sees', '<head><title>t</title></head><style>p{}</style><script>if (a<b) x()</script><!-- c --><p>seen', 'seen')
check('a list', '<ul><li>one</li><li>two</li></ul>', '- one\n- two')
check('a table', '<table><tr><td>Serial</td><td>RT-1</td></tr><tr><td>Model</td><td>X</td></tr></table>', 'Serial RT-1\nModel X')
check('entities', 'a &lt; b &amp;&nbsp;c &#305; &#x131; &Uuml;&scedil;&Idot; &unknown; &#128; &euro', 'a < b & c ı ı Üşİ &unknown; € €')
check('code points that are none', '&#0;&#xD800;&#x110000;', '\ufffd\ufffd\ufffd')
check('a quote', '<div>new</div><blockquote>old<blockquote>older</blockquote></blockquote>after', 'new\n\n> old\n>\n> > older\n\nafter')
check('a link', '<a href="https://example.org/x?a=1&amp;b=2">this photo</a>', 'this photo <https://example.org/x?a=1&b=2>')
check(
  'a link that shows its address',
  '<a href="https://example.org/">https://example.org/</a> <a href="https://example.org">example.org</a>',
  'https://example.org/ example.org',
)
check('a link to a script is no link', '<a href="javascript:alert(1)">click</a>', 'click')
check('preformatted lines', '<pre>one\n  two</pre>', 'one\ntwo')
check('an empty document', '', '')

describe('what the mail client marked', () => {
  const marks = (name: string, html: string, expected: readonly (readonly [string, string])[]) =>
    test(name, () => {
      const { text, marked } = readHtml(html)
      expect(marked.map(({ sort, start, end }) => [sort, text.slice(start, end).trim()])).toEqual(expected)
    })
  marks('nothing', '<div class="x">one</div>', [])
  marks('a signature and what follows it', '<br>one<div class="gmail_signature">Bob<br>CEO</div><div>two</div>', [
    ['signature', 'Bob\nCEO'],
  ])
  marks('a mark that goes on to the end', '<p>one</p><div id="x_divRplyFwdMsg">two</div><p>three</p>', [['quote', 'two\n\nthree']])
  marks('an element without an end', '<p>one</p><hr id="stopSpelling">two', [['quote', 'two']])
  marks('marks within marks', '<div class="yahoo_quoted">a<div><div class="moz-cite-prefix">b</div></div>c</div>d', [
    ['quote', 'a\nb\nc'],
    ['attribution', 'b'],
  ])
  marks('a mark that never closes', '<div class="yahoo_quoted">a<p>b', [['quote', 'a\n\nb']])
  marks('an empty mark', '<p>one</p><div class="gmail_signature"></div>', [])
  marks('Outlook for Windows', '<p>a</p><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p>b</p></div>', [
    ['quote', 'b'],
  ])
  check('private characters hidden in entities', 'a&#xe004;b&#xe000;c&#7;', 'abc')
})

describe('broken HTML keeps the words', () => {
  check('a comparison', 'if 3 < 5 and 6 > 5', 'if 3 < 5 and 6 > 5')
  check('a bracket inside an attribute', '<img alt="a > b">after', 'after')
  check('a quote that never closes', '<a href="x>words</a> more', 'words more')
  check('a comment that never closes', 'one <!-- two', 'one two')
  check('a tag that never closes', 'one <b two', 'one <b two')
  check('a head that never closes', '<head><p>words', 'words')
  check('a style that never closes', 'words<style>p{}', 'words')
  check('private characters of ours in the input', 'a\ue000b\ue001', 'ab')
})

describe('hostile HTML takes linear time', () => {
  const inputs: Readonly<Record<string, string>> = {
    'tags that never end': '<a "'.repeat(200_000),
    'titles that never close': '<title>'.repeat(150_000),
    'comments that never close': '<!--'.repeat(200_000),
    'marks within marks': '<div class=yahoo_quoted><p>'.repeat(40_000),
    'links within links': '<a href=http://x/y>w'.repeat(50_000),
    'quotes within quotes': '<blockquote>'.repeat(80_000),
    'attributes without end': `<a ${'b= '.repeat(300_000)}>`,
    ampersands: '&'.repeat(1_000_000),
  }
  for (const [name, html] of Object.entries(inputs)) {
    test(name, () => {
      const started = performance.now()
      htmlToText(html)
      expect(performance.now() - started).toBeLessThan(5000)
    })
  }
})
