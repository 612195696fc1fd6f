import { describe, expect, test } from 'vitest'
import { loadTemplates, shippedTemplates } from '../../src/config-templates.ts'
import { composeReply, firstWords, type PersonsReply, readWords } from '../../src/outbox/compose-reply.ts'
import { compileTemplates } from '../../src/outbox/render.ts'
import { LANGUAGES } from '../../src/understanding/letter.ts'
import { readMessageIdToken, readReplyAddress } from '../../src/understanding/reply-token.ts'

const result = compileTemplates(loadTemplates(shippedTemplates()))
if ('faults' in result) throw new Error(result.faults.join('\n'))

const secret = Buffer.from('0123456789abcdef0123456789abcdef')
const usual: PersonsReply = {
  ticketId: 1042,
  to: { address: 'amira@example.com', name: 'Amira' },
  letter: { messageId: 'mail-2@example.com', inReplyTo: [], references: ['mail-1@example.com'], subject: 'Re: [PD-1042] The printer jams' },
  ours: [],
  words: 'Please restart it.\n\n\n  1. off\n  2. on',
  person: { name: 'Leyla Demir', title: 'Head of Service' },
  mailbox: { address: 'support@desk.example' },
  organisation: 'Acme',
  language: 'en',
  numberPrefix: 'PD',
  nonce: new Uint8Array(10).fill(7),
  secret,
  templates: result.templates,
}
const compose = (changes: Partial<PersonsReply> = {}) => composeReply({ ...usual, ...changes })

describe('a person’s reply', () => {
  test('goes from the mailbox to the requester, and an answer finds the ticket', () => {
    const mail = compose()
    expect(mail).toMatchObject({ kind: 'reply', ticketId: 1042, fromAddress: 'support@desk.example', toAddress: 'amira@example.com' })
    expect(mail).toMatchObject({ fromName: 'Acme', toName: 'Amira', subject: '[PD-1042] Re: The printer jams' })
    expect(readMessageIdToken(mail.messageId, secret)).toBe(1042)
    expect(readReplyAddress(mail.replyTo, secret)).toBe(1042)
  })

  test('has no header of an automaton, and our mark', () => {
    expect(compose({ language: 'bn' }).headers).toEqual({ 'X-Postdesk-Loop': 'support@desk.example', 'Content-Language': 'bn' })
  })

  test.each(LANGUAGES)('in %s keeps every line, and is signed', language => {
    const { text, html } = compose({ language })
    expect(text).toMatch(/^Please restart it\.\n\n\n {2}1\. off\n {2}2\. on\n\nLeyla Demir\nHead of Service\nAcme\n\n\S.*PD-1042.*\n$/)
    expect(html).toContain(
      '<div dir="auto">Please restart it.</div><div dir="auto"><br></div><div dir="auto"><br></div><div dir="auto">  1. off</div>',
    )
    expect(html).toMatch(/Leyla Demir.*Head of Service.*Acme/s)
  })

  test.each(LANGUAGES)('in %s without a person is signed by the organisation alone', language => {
    const { text, html } = compose({ language, person: null })
    expect(text).toMatch(/2\. on\n\nAcme\n\n\S/)
    expect(html).not.toContain('<p style="margin:16px')
  })

  test('is escaped, executes nothing, and loses nothing of a long text', () => {
    const long = `${'word '.repeat(400)}<end>`
    const { text, html } = compose({ words: `{{ organisation }} <script>\n${long}` })
    expect(text).toContain(`{{ organisation }} <script>\n${long}`)
    expect(html).toContain('{{ organisation }} &lt;script&gt;')
    expect(html).toContain('&lt;end&gt;')
  })

  test.each(LANGUAGES)('in %s has a subject where the customer wrote none', language => {
    for (const letter of [null, { messageId: null, inReplyTo: [], references: [], subject: '' }])
      expect(compose({ language, letter }).subject).toMatch(/^\[PD-1042\] [^:]+$/)
  })

  test('100 kB are composed at once, whatever they are', () => {
    const lines = compose({ words: 'a\n'.repeat(50_000) }).text.split('\n')
    expect(lines.filter(line => line === 'a')).toHaveLength(50_000)
    const started = performance.now()
    for (const filler of [' ', '\n', '\t', '\u00a0']) expect(compose({ words: `a${filler.repeat(50_000)}b` }).text).toMatch(/^a\s+b$/m)
    expect(performance.now() - started).toBeLessThan(4_000)
  })
})

describe('the thread of a reply', () => {
  const check = (changes: Partial<PersonsReply>, inReplyTo: string | null, threadRefs: string) =>
    expect(compose(changes)).toMatchObject({ inReplyTo, threadRefs })

  test('is the letter’s, with our mails that it does not name', () => {
    check({}, 'mail-2@example.com', '<mail-1@example.com> <mail-2@example.com>')
    check(
      { ours: ['mail-1@example.com', 'ours@desk.example'] },
      'mail-2@example.com',
      '<mail-1@example.com> <ours@desk.example> <mail-2@example.com>',
    )
  })

  test('is our own mails’ where the letter has no id, and begins where there is neither', () => {
    check({ letter: null, ours: ['a@desk.example', 'b@desk.example'] }, 'b@desk.example', '<a@desk.example> <b@desk.example>')
    check({ letter: null }, null, '')
  })
})

describe('readWords', () => {
  const check = (text: string, read: object) => expect(readWords(text)).toEqual(read)

  test('keeps the lines, without control characters or empty ends', () => {
    check('\r\n\nHello \r\n\r\n  Ali\u0000\n\n', { ok: true, words: 'Hello\n\n  Ali' })
    check('বাংলা\nالعربية', { ok: true, words: 'বাংলা\nالعربية' })
  })

  test('refuses nothing, and too much, with the reason', () => {
    check(' \n\t\n', { ok: false, why: 'there are no words' })
    check('é'.repeat(50_001), { ok: false, why: 'the text has 100002 bytes, and 100000 are the most' })
    expect(readWords('é'.repeat(50_000)).ok).toBe(true)
  })
})

test('the first words are one line', () => {
  expect(firstWords('Hello\n\nAli')).toBe('Hello Ali')
  expect(firstWords('x'.repeat(121))).toBe(`${'x'.repeat(120)}…`)
})
