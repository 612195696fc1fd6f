import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { readSurveyLink, surveyLink } from '../../src/tickets/survey-link.ts'
import { replyAddress, ticketMessageId, toBase32 } from '../../src/understanding/reply-token.ts'

const secret = 'a secret of this installation'
const good = surveyLink({ base: 'https://help.example.com', surveyId: 17, answer: 'good', secret })
const bad = surveyLink({ base: 'https://help.example.com', surveyId: 17, answer: 'bad', secret })
const read = (link: string, by: string | Uint8Array = secret) => {
  const { pathname, search } = new URL(link)
  return readSurveyLink(pathname, search, by)
}

describe('a link of ours', () => {
  test('has the agreed shape, and 128 bits', () => expect(good).toMatch(/^https:\/\/help\.example\.com\/s\/17\/good\?t=[a-z2-7]{26}$/))
  test('gives its survey and its answer', () => {
    expect(read(good)).toEqual({ surveyId: 17, answer: 'good' })
    expect(read(bad)).toEqual({ surveyId: 17, answer: 'bad' })
  })
  test('says nothing but that: it is the same for whatever ticket and address', () =>
    expect(good.replace(/t=.*/, '')).toBe('https://help.example.com/s/17/good?'))
  test('is read under a folder that a proxy keeps, and with the parameters of a link tracker', () => {
    const base = 'https://example.com/help/desk'
    expect(read(`${surveyLink({ base, surveyId: 3, answer: 'bad', secret })}&utm_source=mail`)).toEqual({ surveyId: 3, answer: 'bad' })
  })
  test('survives a relay that changes the case of the signature', () =>
    expect(read(good.replace(/t=(.*)/, (_, signature) => `t=${signature.toUpperCase()}`))).toEqual({ surveyId: 17, answer: 'good' }))
  test('is read by a secret of bytes too', () => {
    const bytes = new Uint8Array(32).fill(7)
    expect(read(surveyLink({ base: 'https://h.example', surveyId: 1, answer: 'good', secret: bytes }), bytes)).not.toBeNull()
  })
})

describe('a link is refused', () => {
  const signature = good.slice(good.indexOf('t=') + 2)
  const signed = (words: string) => toBase32(createHmac('sha256', secret).update(words).digest().subarray(0, 16))
  const link = (path: string, sign = signature) => `https://help.example.com${path}?t=${sign}`
  const messageId = ticketMessageId({ ticketId: 17, nonce: 'good', domain: 'x.example', secret })
  const reply = replyAddress({ address: 's@x.example', ticketId: 17, secret })
  const cases: readonly (readonly [why: string, link: string])[] = [
    ['for another survey', link('/s/18/good')],
    ['with the other answer', link('/s/17/bad')],
    ['with an answer that there is not', link('/s/17/fine')],
    ['with a leading zero', link('/s/017/good')],
    ['for survey 0', link('/s/0/good', signed('survey:0:good'))],
    ['with an id beyond all ids', link('/s/9999999999999999/good', signed('survey:9999999999999999:good'))],
    ['with something behind the answer', link('/s/17/good/')],
    ['in another case', link('/S/17/GOOD')],
    ['without a signature', 'https://help.example.com/s/17/good'],
    ['with an empty signature', link('/s/17/good', '')],
    ['with a signature cut short', link('/s/17/good', signature.slice(0, -1))],
    ['with a signature that is too long', link('/s/17/good', `${signature}a`)],
    ['with letters of two bytes in the signature', link('/s/17/good', 'ä'.repeat(26))],
    ['with a letter that is longer in lower case', link('/s/17/good', encodeURIComponent('İ'.repeat(26)))],
    ['with a wrong signature', link('/s/17/good', 'a'.repeat(26))],
    ['with the signature of a Message-ID', link('/s/17/good', messageId.slice(-26, -10))],
    ['with the signature of a reply address', link('/s/17/good', reply.slice(-26, -10))],
    ['with what the same secret signs for a reply address', link('/s/17/good', signed('to:17'))],
    ['with what the same secret signs for a Message-ID', link('/s/17/good', signed('mid:17:good'))],
    ['on another path', link('/')],
  ]
  for (const [why, wrong] of cases) test(why, () => expect(read(wrong)).toBeNull())
  test('under another secret', () => expect(read(good, 'another')).toBeNull())
  test('when its escapes are broken', () => expect(readSurveyLink('/s/17/good%', '?t=%E0%A4%A', secret)).toBeNull())
  test('quickly, however long it is', () => {
    const started = performance.now()
    expect(readSurveyLink('/s/'.repeat(300_000), `?${'t=1&'.repeat(50_000)}`, secret)).toBeNull()
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})
