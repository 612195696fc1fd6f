import { describe, expect, test } from 'vitest'
import {
  type Answered,
  automaticHeaders,
  type Desk,
  recipient,
  sender,
  subjectFor,
  threading as thread,
  titleFor,
} from '../../src/outbox/envelope.ts'

const letter: Answered = {
  from: { address: 'amira@example.com', name: 'Amira' },
  messageId: 'mail-1@example.com',
  inReplyTo: [],
  references: [],
  subject: 'The printer jams',
}

describe('what is a customer’s', () => {
  const long = 'x'.repeat(1_000)
  test('comes back, cut, to who proved who they are', () => {
    expect(titleFor(`a\r\n${long}`, true)).toBe(`a ${'x'.repeat(118)}`)
    expect(recipient({ address: 'a@x', name: long }, true)).toEqual({ toAddress: 'a@x', toName: 'x'.repeat(100) })
  })
  test('does not come back to anybody else', () => {
    expect(titleFor('title', false)).toBe('')
    expect(subjectFor('subject', false, 'PD')).toBe('')
    expect(recipient({ address: 'a@x', name: 'A' }, false)).toEqual({ toAddress: 'a@x', toName: '' })
  })
})

describe('what is ours', () => {
  const desk = { mailbox: { address: 'support@desk.example' }, organisation: `Acme\r\nBcc: y@x ${'x'.repeat(200)}`, language: 'ar' } as Desk
  test('the sender’s name is one line of bounded length', () => {
    expect(sender(desk)).toEqual({ fromAddress: 'support@desk.example', fromName: `Acme Bcc: y@x ${'x'.repeat(86)}` })
  })
  test.each(['auto-replied', 'auto-generated'] as const)('the headers say %s', submitted => {
    expect(automaticHeaders(desk, submitted)).toMatchObject({ 'Auto-Submitted': submitted, 'Content-Language': 'ar' })
  })
})

describe('the subject', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['a plain one', 'The printer jams', 'The printer jams'],
    ['one that is a reply already', 'RE: Re: Ynt: The printer', 'The printer'],
    ['an Arabic reply', 'رد: الطابعة', 'الطابعة'],
    ['one with the number of another ticket', '[PD-7] hello [pd - 8]', 'hello'],
    ['an empty one', '', ''],
    ['nothing but a number', 'Re: [PD-7]', ''],
    ['header injection', 'x\r\nBcc: y@example.com', 'x Bcc: y@example.com'],
    ['one that only looks like a reply', 'Software: crash', 'Software: crash'],
  ]
  test.each(cases)('of %s', (_, subject, expected) => {
    expect(subjectFor(subject, true, 'PD')).toBe(expected)
  })
})

describe('threading', () => {
  const threading = (changes: Partial<Answered>) => thread({ ...letter, ...changes })
  const long = (name: string) => `${name}${'x'.repeat(100 - name.length)}`

  test('answers the letter, with its own thread before it', () => {
    expect(threading({ references: ['a@x', 'b@x'] })).toEqual({
      inReplyTo: 'mail-1@example.com',
      threadRefs: '<a@x> <b@x> <mail-1@example.com>',
    })
  })

  test('takes In-Reply-To where there are no References (RFC 5322 3.6.4)', () => {
    expect(threading({ inReplyTo: ['a@x', 'b@x'] }).threadRefs).toBe('<a@x> <mail-1@example.com>')
  })

  test('has none where the letter has no id', () => {
    expect(threading({ messageId: null, references: ['a@x'] })).toEqual({ inReplyTo: null, threadRefs: '' })
  })

  test('names each id once, in its newest place', () => {
    expect(threading({ references: ['a@x', 'b@x', 'a@x', 'mail-1@example.com'] }).threadRefs).toBe('<b@x> <a@x> <mail-1@example.com>')
  })

  test('leaves out ids that would break the header', () => {
    expect(threading({ references: ['a b@x', 'c>@x', 'd@x\r\nBcc: y', 'ü@x', '', 'ok@x'] }).threadRefs).toBe('<ok@x> <mail-1@example.com>')
    expect(threading({ messageId: 'broken id@x' })).toEqual({ inReplyTo: null, threadRefs: '' })
  })

  test('stays under 1,000 characters with the first and the newest ids', () => {
    const references = Array.from({ length: 80 }, (_, index) => long(`id-${index}-`))
    const { threadRefs } = threading({ references })
    expect(`References: ${threadRefs}`.length).toBeLessThan(1_000)
    const ids = threadRefs.split(' ')
    expect(ids[0]).toBe(`<${references[0]}>`)
    expect(ids.slice(1)).toEqual([...references.slice(-(ids.length - 2)).map(id => `<${id}>`), '<mail-1@example.com>'])
    expect(ids.length).toBeGreaterThan(7)
  })

  test('ignores one id that is too long for any header', () => {
    expect(threading({ references: ['y'.repeat(990)] }).threadRefs).toBe('<mail-1@example.com>')
  })
})
