import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/understanding/letter.ts'
import { html } from '../../src/web/html.ts'
import { messagePage, type Question, questionPage, readAnswer, STYLE_SOURCE } from '../../src/web/page.ts'
import { type MessageName, TEXTS } from '../../src/web/texts.ts'

const question = (change: Partial<Question> = {}) =>
  questionPage({ language: 'en', organisation: 'Example Ltd', number: 'PD-1042', chosen: 'good', comment: '', notice: null, ...change })

const MESSAGES: readonly MessageName[] = ['thanksGood', 'thanksBad', 'tooLate', 'notFound', 'tooLong', 'notUnderstood', 'later']
const HOSTILE = `</textarea></title></style><script>alert('1')</script>"&amp;\u202e`

describe('what is put into a page', () => {
  const cases: readonly (readonly [put: string, made: string])[] = [
    ['<b>', '&lt;b&gt;'],
    ['"\'', '&quot;&#39;'],
    ['&lt;', '&amp;lt;'],
    ['ভালো راضٍ', 'ভালো راضٍ'],
    ['', ''],
  ]
  for (const [put, made] of cases)
    test(JSON.stringify(put), () => expect(html`<p title="${put}">${put}</p>`.markup).toBe(`<p title="${made}">${made}</p>`))
  test('is taken as it is where html made it, at any depth', () =>
    expect(html`<ul>${html`<li>${'<'}</li>`}${7}</ul>`.markup).toBe('<ul><li>&lt;</li>7</ul>'))
  test('never becomes markup: organisation, number and comment', () => {
    const page = question({ organisation: HOSTILE, number: HOSTILE, comment: HOSTILE })
    expect(page).not.toContain('<script')
    expect(page.match(/<\/(textarea|title|style)>/g)).toEqual(['</title>', '</style>', '</textarea>'])
  })
})

describe.each(LANGUAGES)('in %s', language => {
  const texts = TEXTS[language]
  const direction = language === 'ar' ? 'rtl' : 'ltr'
  const pages = [question({ language }), ...MESSAGES.map(name => messagePage({ language, organisation: 'Example Ltd' }, name))]

  test('every page says its language, its direction and who asks', () => {
    for (const page of pages) {
      expect(page).toContain(`<html lang="${language}" dir="${direction}">`)
      expect(page).toContain('<bdi>Example Ltd</bdi>')
      expect(page.match(/<h1>/g)).toHaveLength(1)
    }
  })
  test('no page has a script or a file from elsewhere, and each is small', () => {
    for (const page of pages) {
      expect(page).not.toMatch(/<script|<link|<img|<iframe|\bsrc=|\bhref=|url\(|@import|\son\w+=/i)
      expect(Buffer.byteLength(page)).toBeLessThan(6_000)
    }
  })
  test('the question is a form with a label for each field', () => {
    const page = question({ language })
    for (const text of [texts.question, texts.answers.good, texts.answers.bad, texts.comment, texts.button, texts.nothingSent])
      expect(page).toContain(text)
    expect(page).toContain('<form method="post">')
    expect(page).toContain('<label for="comment">')
    expect(page).toContain('maxlength="2000"')
  })
  test('each notice stands above the form', () => {
    for (const notice of ['answeredBefore', 'chooseOne', 'notSaved'] as const)
      expect(question({ language, notice })).toContain(`<p class="note" role="status">${texts[notice]}</p>`)
    expect(question({ language })).not.toContain('role="status"')
  })
  test('each message is told', () => {
    MESSAGES.forEach((name, index) => {
      expect(pages[index + 1]).toContain(`<h1>${texts[name].title}</h1>\n<p>${texts[name].text}</p>`)
    })
  })
  test('no text is that of another language, or empty', () => {
    const all = (of: typeof texts) =>
      MESSAGES.flatMap(name => [of[name].title, of[name].text]).concat(of.question, of.answers.good, of.answers.bad)
    for (const other of LANGUAGES.filter(one => one !== language))
      expect(all(texts).filter(text => text === '' || all(TEXTS[other]).includes(text))).toEqual([])
  })
})

test.each(['good', 'bad'] as const)('the answer that was clicked (%s) is chosen, and no other', chosen => {
  const page = question({ chosen })
  expect(page.match(/ checked/g)).toHaveLength(1)
  expect(page).toContain(`value="${chosen}" required checked>`)
})

test('a comment keeps its first line, which browsers would swallow', () =>
  expect(question({ comment: '\n\nx' })).toContain('>\n\n\nx</textarea>'))
test('a number that is not known leaves no empty line', () => expect(question({ number: '' })).not.toContain('<bdi dir="ltr">'))

test('the policy allows the style of the page by its hash', () => {
  const style = /<style>([\s\S]*)<\/style>/.exec(question())?.[1] ?? ''
  expect(STYLE_SOURCE).toBe(`'sha256-${createHash('sha256').update(style).digest('base64')}'`)
  expect(style).toContain('prefers-color-scheme:dark')
})

test('an answer is one of the two, or none', () => {
  expect(['good', 'bad', 'GOOD', '', null, 'constructor'].map(readAnswer)).toEqual([
    'good',
    'bad',
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})
