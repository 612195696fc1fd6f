import { describe, expect, test } from 'vitest'
import { loadTemplates, shippedTemplates } from '../../src/config-templates.ts'
import { type Acknowledgement, composeAcknowledgement } from '../../src/outbox/compose.ts'
import { compileTemplates } from '../../src/outbox/render.ts'
import { LANGUAGES } from '../../src/understanding/letter.ts'
import { saysOneMatter } from '../../src/understanding/one-matter.ts'
import { readMessageIdToken, readReplyAddress } from '../../src/understanding/reply-token.ts'

const result = compileTemplates(loadTemplates(shippedTemplates()))
if ('faults' in result) throw new Error(result.faults.join('\n'))

const secret = Buffer.from('0123456789abcdef0123456789abcdef')
const letter = {
  from: { address: 'amira@example.com', name: 'Amira' },
  messageId: 'mail-1@example.com',
  inReplyTo: [] as readonly string[],
  references: [] as readonly string[],
  subject: 'The printer jams',
}
const usual: Acknowledgement = {
  tickets: [{ id: 1042, title: 'The printer jams' }],
  letter,
  mailbox: { address: 'support@desk.example' },
  organisation: 'Acme',
  language: 'en',
  echo: true,
  numberPrefix: 'PD',
  nonce: new Uint8Array(10).fill(7),
  secret,
  templates: result.templates,
}
const compose = (changes: Partial<Acknowledgement> = {}) => composeAcknowledgement({ ...usual, ...changes })
const composeFor = (changes: Partial<typeof letter>, rest: Partial<Acknowledgement> = {}) =>
  compose({ ...rest, letter: { ...letter, ...changes } })

describe('composeAcknowledgement', () => {
  test('goes from the mailbox to the sender, and to nobody else', () => {
    expect(compose()).toMatchObject({
      fromAddress: 'support@desk.example',
      fromName: 'Acme',
      toAddress: 'amira@example.com',
      toName: 'Amira',
    })
  })

  test('carries signed tokens of the first ticket in Message-ID and Reply-To', () => {
    const mail = compose({
      tickets: [
        { id: 7, title: 'a' },
        { id: 8, title: 'b' },
      ],
    })
    expect(mail.ticketId).toBe(7)
    expect(readMessageIdToken(mail.messageId, secret)).toBe(7)
    expect(mail.messageId).toMatch(/@desk\.example$/)
    expect(readReplyAddress(mail.replyTo, secret)).toBe(7)
  })

  test('is the same letter when made twice, and another with another nonce', () => {
    expect(compose()).toEqual(compose())
    expect(compose({ nonce: new Uint8Array(10) }).messageId).not.toBe(compose().messageId)
  })

  test('says in its headers that a machine wrote it', () => {
    expect(compose({ language: 'bn' }).headers).toEqual({
      'Auto-Submitted': 'auto-replied',
      'X-Auto-Response-Suppress': 'All',
      Precedence: 'bulk',
      'X-Postdesk-Loop': 'support@desk.example',
      'Content-Language': 'bn',
    })
  })

  test('names all tickets', () => {
    const mail = compose({
      tickets: [
        { id: 1042, title: 'Printer' },
        { id: 1043, title: 'Scanner' },
      ],
    })
    for (const part of [mail.text, mail.html]) for (const word of ['PD-1042', 'Printer', 'PD-1043', 'Scanner']) expect(part).toContain(word)
  })

  test('refuses to write without a ticket or a recipient', () => {
    expect(() => compose({ tickets: [] })).toThrow('needs a ticket')
    expect(() => compose({ letter: { ...letter, from: null } })).toThrow('a recipient')
  })
})

describe('to a sender who did not prove who they are', () => {
  test('no word of theirs comes back: no subject, title or name', () => {
    const words = 'BUY-AT-EVIL.EXAMPLE'
    const mail = composeFor(
      { subject: words, from: { address: 'victim@example.com', name: words } },
      { echo: false, tickets: [{ id: 1042, title: words }] },
    )
    expect(JSON.stringify(mail)).not.toContain(words)
    expect(mail.subject).toBe('[PD-1042] We have received your message')
    expect(mail.toName).toBe('')
  })
})

describe('the subject', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['a plain one', 'The printer jams', '[PD-1042] Re: The printer jams'],
    ['one that is a reply already', 'RE: Re: Ynt: The printer', '[PD-1042] Re: The printer'],
    ['an Arabic reply', 'رد: الطابعة', '[PD-1042] Re: الطابعة'],
    ['one with the number of another ticket', '[PD-7] hello [pd - 8]', '[PD-1042] Re: hello'],
    ['an empty one', '', '[PD-1042] We have received your message'],
    ['nothing but a number', 'Re: [PD-7]', '[PD-1042] We have received your message'],
    ['header injection', 'x\r\nBcc: y@example.com', '[PD-1042] Re: x Bcc: y@example.com'],
    ['one that only looks like a reply', 'Software: crash', '[PD-1042] Re: Software: crash'],
  ]
  test.each(cases)('of %s', (_, subject, expected) => {
    expect(composeFor({ subject }).subject).toBe(expected)
  })
})

describe('threading', () => {
  const threading = (changes: Partial<typeof letter>) => {
    const { inReplyTo, threadRefs } = composeFor(changes)
    return { inReplyTo, threadRefs }
  }
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
    expect(threading({ messageId: null as unknown as string, references: ['a@x'] })).toEqual({ inReplyTo: null, threadRefs: '' })
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

describe('several tickets', () => {
  const tickets = [
    { id: 7, title: 'a' },
    { id: 8, title: 'b' },
  ]
  test.each(LANGUAGES)('in %s the mail says which answer puts them together, and that answer is understood', language => {
    const { text, html } = compose({ tickets, language })
    const [said = ''] = /(?<=[“«])[^”»]+(?=[”»])/.exec(text) ?? []
    expect(saysOneMatter(said)).toBe(said)
    expect(html).toContain(said)
    const alone = compose({ language })
    expect(alone.text + alone.html).not.toContain(said)
  })

  test('their titles are listed for who proved who they are, their numbers for everybody', () => {
    const text = (echo: boolean) => compose({ tickets, echo }).text
    expect(text(true)).toMatch(/PD-7 {2}a\n *PD-8 {2}b/)
    expect(text(false)).toMatch(/PD-7\n *PD-8\n/)
  })
})
