import { describe, expect, test } from 'vitest'
import { loadTemplates, shippedTemplates } from '../../src/config-templates.ts'
import {
  type Acknowledgement,
  composeAcknowledgement,
  composeInformationNeeded,
  composeLeaderNamed,
  composeNotice,
  type InformationNeeded,
  type LeaderNamed,
  type Notice,
} from '../../src/outbox/compose.ts'
import { compileTemplates } from '../../src/outbox/render.ts'
import { LANGUAGES, type Language } from '../../src/understanding/letter.ts'
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
const ticket = { id: 1042, title: 'The printer jams' }
const pair = [
  { id: 7, title: 'Printer' },
  { id: 8, title: 'Scanner' },
]
const desk = {
  mailbox: { address: 'support@desk.example' },
  organisation: 'Acme',
  language: 'en' as Language,
  numberPrefix: 'PD',
  nonce: new Uint8Array(10).fill(7),
  secret,
  templates: result.templates,
}
const answer = { ...desk, letter, echo: true }
const usual: Acknowledgement = { ...answer, tickets: [ticket], questions: [], steps: [], leaders: [] }
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
    const mail = compose({ tickets: pair })
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
    const mail = compose({ tickets: pair })
    for (const part of [mail.text, mail.html]) for (const word of ['PD-7', 'Printer', 'PD-8', 'Scanner']) expect(part).toContain(word)
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

describe('several tickets', () => {
  test.each(LANGUAGES)('in %s the mail says which answer puts them together, and that answer is understood', language => {
    const { text, html } = compose({ tickets: pair, language })
    const [said = ''] = /(?<=[“«])[^”»]+(?=[”»])/.exec(text) ?? []
    expect(saysOneMatter(said)).toBe(said)
    expect(html).toContain(said)
    const alone = compose({ language })
    expect(alone.text + alone.html).not.toContain(said)
  })

  test('their titles are listed for who proved who they are, their numbers for everybody', () => {
    const text = (echo: boolean) => compose({ tickets: pair, echo }).text
    expect(text(true)).toMatch(/PD-7 {2}Printer\n *PD-8 {2}Scanner/)
    expect(text(false)).toMatch(/PD-7\n *PD-8\n/)
  })
})

const questions = [
  { ticketId: 8, text: 'Which scanner <model>?' },
  { ticketId: 7, text: 'Which printer?' },
  { ticketId: 7, text: 'Since when?' },
]
const steps = [{ ticketId: 7, text: 'Open the rear door' }]
const leaders = [
  { ticketId: 7, name: 'Leyla Demir', title: 'Head of Service' },
  { ticketId: 8, name: 'Omar Aziz', title: 'Head of Networks' },
]

describe.each(LANGUAGES)('what the policy adds to an acknowledgement in %s', language => {
  test('questions are numbered through in their order, each with its ticket where there are several', () => {
    const { text, html } = compose({ language, tickets: pair, questions })
    expect(text).toMatch(/^1\. Which scanner <model>\? \(PD-8\)\n2\. Which printer\? \(PD-7\)\n3\. Since when\? \(PD-7\)$/m)
    expect(html).toMatch(/<ol.*Which scanner &lt;model&gt;\?.*\(PD-8\).*Which printer\?.*\(PD-7\).*Since when\?.*<\/ol>/s)
  })

  test('with one ticket no question repeats its number', () => {
    const { text, html } = compose({ language, questions: [{ ticketId: 1042, text: 'Which printer?' }] })
    expect(text).toMatch(/^1\. Which printer\?$/m)
    expect(html).not.toContain('(PD-1042)')
  })

  test('the numbers are offered for answering only where there are several', () => {
    const mailWith = (count: number) => compose({ language, tickets: pair, questions: questions.slice(0, count) })
    for (const part of ['text', 'html'] as const) {
      expect(mailWith(3)[part]).toMatch(/1[.،] ?,? 2[.،]/)
      expect(mailWith(1)[part]).not.toMatch(/1[.،] ?,? 2[.،]/)
    }
  })

  test('what happens next depends on whether something was asked, and of how many tickets', () => {
    const asked = [{ ticketId: 7, text: 'Which?' }]
    const next = (changes: Partial<Acknowledgement>) => new Set(linesOf(compose({ language, ...changes })))
    const plain = next({})
    const one = next({ questions: asked })
    const many = next({ tickets: pair, questions: asked })
    const quiet = next({ tickets: pair })
    const onlyIn = (lines: Set<string>, ...others: readonly Set<string>[]) => [...lines].filter(line => others.every(o => !o.has(line)))
    expect(onlyIn(one, plain, many)).not.toEqual([])
    expect(onlyIn(many, quiet, one)).not.toEqual([])
  })

  test('steps are shown without numbers of their own', () => {
    const { text, html } = compose({ language, tickets: pair, steps })
    expect(text).toMatch(/^- Open the rear door \(PD-7\)$/m)
    expect(html).toMatch(/<ul.*Open the rear door.*\(PD-7\).*<\/ul>/s)
  })

  test('every leader is named with title and ticket', () => {
    const { text, html } = compose({ language, tickets: pair, leaders })
    for (const { ticketId, name, title } of leaders) {
      const line = text.split('\n').find(one => one.includes(name))
      for (const word of [title, `PD-${ticketId}`]) expect(line).toContain(word)
      for (const word of [name, title]) expect(html).toContain(word)
    }
  })

  test('empty lists show nothing at all', () => {
    const plain = compose({ language })
    expect(plain.html).not.toMatch(/<[ou]l|<li/)
    const full = linesOf(compose({ language, questions: [{ ticketId: 1042, text: 'Which?' }], steps, leaders }))
    const added = full.filter(line => !linesOf(plain).includes(line))
    // Three headings, a question, a hint how to answer it, a step, two leaders, and what happens next in other words.
    expect(added).toHaveLength(9)
  })

  test('the company’s words reach also who did not prove who they are', () => {
    const { text } = compose({ language, echo: false, tickets: pair, questions, steps, leaders })
    for (const word of ['Which printer?', 'Open the rear door', 'Leyla Demir', 'Head of Service']) expect(text).toContain(word)
    expect(text).not.toContain('Scanner')
  })
})

const linesOf = ({ text }: { readonly text: string }) => text.split('\n').filter(line => line !== '')

const composeNeed = (changes: Partial<InformationNeeded> = {}) =>
  composeInformationNeeded({ ...answer, ticket, questions: ['Which <model>?', 'Since when?'], ...changes })
const composeLeader = (changes: Partial<LeaderNamed> = {}) =>
  composeLeaderNamed({ ...answer, ticket, leader: { name: 'Leyla <Demir>', title: 'Head of Service' }, ...changes })
const notice: Notice = {
  ...desk,
  ticket,
  employee: { address: 'omar@desk.example', name: 'Omar Aziz' },
  customer: 'amira@example.com',
  echo: true,
  priority: 'Critical',
  team: 'Workplace',
  because: 'Printers of the <ward> are yours',
}
const composeFrom = (changes: Partial<Notice> = {}) => composeNotice({ ...notice, ...changes })

describe('answers to a reply', () => {
  const answers = [
    ['information-needed', composeNeed],
    ['leader-named', composeLeader],
  ] as const

  test.each(answers)('%s has the envelope of an acknowledgement', (kind, composeIt) => {
    const { kind: _, subject, text, html, ...envelope } = compose()
    expect(composeIt()).toMatchObject({ ...envelope, kind, subject: '[PD-1042] Re: The printer jams' })
  })

  test.each(answers)('%s repeats no word of a sender who did not prove who they are', (_, composeIt) => {
    const words = 'BUY-AT-EVIL.EXAMPLE'
    const from = { address: 'victim@example.com', name: words }
    for (const language of LANGUAGES) {
      const mail = composeIt({ language, echo: false, letter: { ...letter, from, subject: words }, ticket: { id: 1042, title: words } })
      expect(JSON.stringify(mail)).not.toContain(words)
      expect(mail.subject).toMatch(/^\[PD-1042\] \S/)
    }
  })

  test.each(answers)('%s is not written to nobody', (_, composeIt) => {
    expect(() => composeIt({ letter: { ...letter, from: null } })).toThrow('needs a recipient')
  })

  test('a mail that asks nothing is refused', () => {
    expect(() => composeNeed({ questions: [] })).toThrow('needs a question')
  })

  test.each(LANGUAGES)('in %s what is still missing is asked in order, and only that', language => {
    const { text, html } = composeNeed({ language })
    expect(text).toMatch(/^1\. Which <model>\?\n2\. Since when\?$/m)
    expect(html).toMatch(/Which &lt;model&gt;\?.*Since when\?/s)
    expect(html).not.toContain('(PD-1042)')
    expect(composeNeed({ language, questions: ['Since when?'] }).text).not.toMatch(/Which|2[.،]/)
  })

  test.each(LANGUAGES)('in %s the leader is named with title and ticket', language => {
    const { text, html } = composeLeader({ language })
    for (const word of ['Leyla <Demir>', 'Head of Service', 'PD-1042', 'The printer jams']) expect(text).toContain(word)
    expect(html).toContain('Leyla &lt;Demir&gt;')
  })
})

describe('a notice', () => {
  test('goes to the employee, in no customer’s thread, and a reply finds the ticket', () => {
    const mail = composeFrom()
    expect(mail).toMatchObject({ kind: 'notice', ticketId: 1042, toAddress: 'omar@desk.example', toName: 'Omar Aziz' })
    expect(mail).toMatchObject({ inReplyTo: null, threadRefs: '', fromAddress: 'support@desk.example', fromName: 'Acme' })
    expect(readMessageIdToken(mail.messageId, secret)).toBe(1042)
    expect(readReplyAddress(mail.replyTo, secret)).toBe(1042)
  })

  test('is no answer, but has the other headers of an automaton', () => {
    expect(composeFrom().headers).toEqual({ ...compose().headers, 'Auto-Submitted': 'auto-generated' })
  })

  test.each(LANGUAGES)('in %s says why, and whose ticket it is', language => {
    const { subject, text, html } = composeFrom({ language })
    expect(subject).toMatch(/^\[PD-1042\] .+: The printer jams$/)
    for (const word of [notice.because, 'amira@example.com', 'Critical', 'Workplace', 'The printer jams']) expect(text).toContain(word)
    expect(html).toContain('Printers of the &lt;ward&gt; are yours')
  })

  test.each(LANGUAGES)('in %s leaves out what there is not', language => {
    const full = linesOf(composeFrom({ language }))
    const bare = linesOf(composeFrom({ language, priority: '', team: '' }))
    expect(full.length - bare.length).toBe(2)
  })

  test.each(LANGUAGES)('in %s withholds the title of who did not prove who they are', language => {
    const mail = composeFrom({ language, echo: false, ticket: { id: 1042, title: 'BUY-AT-EVIL.EXAMPLE' } })
    expect(JSON.stringify(mail)).not.toContain('BUY-AT')
    expect(mail.subject).toMatch(/^\[PD-1042\] [^:]+$/)
  })
})
