import { describe, expect, test } from 'vitest'
import { loadTemplates, shippedTemplates } from '../../src/config-templates.ts'
import {
  composeEscalation,
  composeStatus,
  type Escalation,
  STATUS_KINDS,
  type Status,
  type StatusKind,
  type StatusWords,
  UPDATE_STEPS,
} from '../../src/outbox/compose-status.ts'
import { compileTemplates } from '../../src/outbox/render.ts'
import { LANGUAGES, type Language } from '../../src/understanding/letter.ts'
import { readMessageIdToken, readReplyAddress } from '../../src/understanding/reply-token.ts'

const result = compileTemplates(loadTemplates(shippedTemplates()))
if ('faults' in result) throw new Error(result.faults.join('\n'))

const secret = Buffer.from('0123456789abcdef0123456789abcdef')
const desk = {
  mailbox: { address: 'support@desk.example' },
  organisation: 'Acme',
  language: 'en' as Language,
  numberPrefix: 'PD',
  nonce: new Uint8Array(10).fill(7),
  secret,
  templates: result.templates,
}
const customer = {
  ...desk,
  ticketId: 1042,
  title: 'VPN drops',
  to: { address: 'amira@example.com', name: 'Amira' },
  echo: true,
  letter: { messageId: 'mail-2@example.com', inReplyTo: [], references: ['mail-1@example.com'], subject: 'Re: [PD-1042] VPN drops' },
  ours: [] as readonly string[],
}
const questions = [{ text: 'Which message?' }, { text: 'Since when?' }]
const sam = { person_name: 'Sam Okoro', person_title: 'Network engineer' }
const nobody = { person_name: '', person_title: '' }
const usual: { readonly [K in StatusKind]: StatusWords<K> } = {
  'handed-over': { ...sam, team: 'Network Team', area: 'VPN', why: 'time', next_contact: 'Monday, 14:30' },
  escalated: {
    ...{ team: 'Network Team', priority: 'Critical', leader_name: 'Leyla Demir', leader_title: 'Head of Service' },
    ...{ why: 'hand', next_contact: 'Monday, 14:30' },
  },
  update: {
    ...{ team: 'Network Team', tier: '2', person_name: 'Sam Okoro', step: 'heard', step_at: 'Sunday, 09:10' },
    ...{ variant: '1', next_contact: 'Monday, 14:30' },
  },
  reminder: { questions, nth: '1', closes_at: 'Monday, 14:30' },
  resolved: { ...sam, closes_at: 'Monday, 14:30' },
  closed: { why: 'silence', questions },
  reopened: { why: 'unhappy', next_contact: 'Monday, 14:30' },
  satisfaction: { link_good: 'https://desk.example/s/1?a=good&t=x', link_bad: 'https://desk.example/s/1?a=bad&t=x' },
}

function compose<K extends StatusKind>(kind: K, words: Partial<StatusWords<K>> = {}, changes: Partial<Omit<Status<K>, 'words'>> = {}) {
  const all: StatusWords<K> = { ...usual[kind], ...words }
  return composeStatus(kind, { ...customer, ...changes, words: all })
}

describe.each(STATUS_KINDS)('%s', kind => {
  test('goes from the mailbox to the customer, and an answer finds the ticket', () => {
    const mail = compose(kind)
    expect(mail).toMatchObject({ kind, ticketId: 1042, fromAddress: 'support@desk.example', fromName: 'Acme' })
    expect(mail).toMatchObject({ toAddress: 'amira@example.com', toName: 'Amira', subject: '[PD-1042] Re: VPN drops' })
    expect(readMessageIdToken(mail.messageId, secret)).toBe(1042)
    expect(readReplyAddress(mail.replyTo, secret)).toBe(1042)
  })

  test('says in its headers that a machine wrote it, in answer to no letter', () => {
    expect(compose(kind, {}, { language: 'bn' }).headers).toEqual({
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      Precedence: 'bulk',
      'X-Postdesk-Loop': 'support@desk.example',
      'Content-Language': 'bn',
    })
  })

  test.each(LANGUAGES)('in %s is whole, and repeats nothing to who did not prove who they are', language => {
    const mail = compose(kind, {}, { language, echo: false })
    expect(mail.toName).toBe('')
    expect(mail.subject).toMatch(/^\[PD-1042\] [^:]+$/)
    for (const part of [mail.subject, mail.text, mail.html]) expect(part).not.toMatch(/VPN drops|Amira|\{[{%]|undefined|\(\)/)
    expect(mail.text).not.toMatch(/\n{3}| $|: *$\n\n/m)
    expect(compose(kind, {}, { language }).text).toContain('(VPN drops)')
  })

  test.each(LANGUAGES)('in %s says so in the footer', language => {
    const footers = { en: 'no person wrote it', tr: 'bir kişi tarafından yazılmadı', bn: 'কোনো ব্যক্তি এটি লেখেননি', ar: 'لم يكتبها شخص' }
    for (const part of [compose(kind, {}, { language }).text, compose(kind, {}, { language }).html])
      expect(part).toContain(footers[language])
  })

  test('can not be led astray by its words', () => {
    const forged = { number: 'PD-1', organisation: 'Evil' } as object
    const { text } = composeStatus(kind, { ...customer, words: { ...usual[kind], ...forged } as StatusWords<typeof kind> })
    expect(text).toContain('PD-1042')
    expect(text).not.toContain('Evil')
  })
})

describe('the thread of a status mail', () => {
  const check = (changes: Partial<Omit<Status<'update'>, 'words'>>, inReplyTo: string | null, threadRefs: string) =>
    expect(compose('update', {}, changes)).toMatchObject({ inReplyTo, threadRefs })

  test('is the customer’s newest letter’s, with our mails that it does not name', () => {
    check({}, 'mail-2@example.com', '<mail-1@example.com> <mail-2@example.com>')
    check({ ours: ['ours@desk.example'] }, 'mail-2@example.com', '<mail-1@example.com> <ours@desk.example> <mail-2@example.com>')
  })

  test('is our own mails’ where there is no letter, and begins where there is neither', () => {
    check({ letter: null, ours: ['a@desk.example', 'b@desk.example'] }, 'b@desk.example', '<a@desk.example> <b@desk.example>')
    check({ letter: null }, null, '')
  })

  test.each(LANGUAGES)('in %s has a subject where the customer wrote none', language => {
    expect(compose('update', {}, { language, letter: null }).subject).toMatch(/^\[PD-1042\] [^:]+$/)
  })
})

describe('handed-over', () => {
  test('names who takes over and why, whatever of it is known', () => {
    const check = (words: Partial<StatusWords<'handed-over'>>, ...said: readonly string[]) => {
      const { text } = compose('handed-over', words)
      for (const one of said) expect(text).toContain(one)
    }
    check({}, 'is with Sam Okoro (Network engineer) of the Network Team, who looks after VPN.\nThe reason: it was not solved in the time')
    check(
      { ...nobody, why: 'hand' },
      'is with the Network Team, which looks after VPN. No person is named for it yet.\nThe reason: a colleague',
    )
    check({ area: '', person_title: '' }, 'is with Sam Okoro of the Network Team.\n')
    check({ ...nobody, area: '', team: '' }, 'is with another team. No person')
  })

  test.each(LANGUAGES)('in %s names no time where none is promised', language => {
    const with_ = compose('handed-over', {}, { language }).text
    const without = compose('handed-over', { next_contact: '' }, { language }).text
    expect(with_).toContain('Monday, 14:30')
    expect(with_.split('\n').length - without.split('\n').length).toBe(2)
  })
})

describe('update', () => {
  const cases = LANGUAGES.flatMap(language => UPDATE_STEPS.map(step => [language, step] as const))
  test.each(cases)('in %s says %s in three ways that share no sentence', (language, step) => {
    const [one, two, three] = (['1', '2', '3'] as const).map(variant => {
      const { text } = compose('update', { step, variant }, { language })
      for (const shown of ['PD-1042', 'Network Team', 'Sam Okoro', 'Sunday, 09:10', 'Monday, 14:30']) expect(text).toContain(shown)
      return new Set(text.split('\n').slice(2, text.split('\n').indexOf('Acme') - 4))
    })
    if (!one || !two || !three) throw new Error('three were made')
    const shared = [one.intersection(two), one.intersection(three), two.intersection(three)].flatMap(lines => [...lines])
    expect(shared.filter(line => line !== '')).toEqual([])
  })

  test.each(LANGUAGES)('in %s says each step in other words', language => {
    for (const variant of ['1', '2', '3'] as const) {
      const texts = UPDATE_STEPS.map(step => compose('update', { step, variant }, { language }).text)
      expect(new Set(texts).size).toBe(UPDATE_STEPS.length)
    }
  })

  test.each(LANGUAGES)('in %s names the level, and does without a person', language => {
    const texts = (['1', '2', '3'] as const).map(tier => compose('update', { tier, person_name: '' }, { language }).text)
    expect(new Set(texts).size).toBe(3)
    for (const text of texts) expect(text.replace(/^.*\n/, '')).not.toMatch(/Sam|\(\)|, ?\n/)
  })
})

describe('what waits for the customer', () => {
  const lines = (language: Language, words: Partial<StatusWords<'reminder'>>) => compose('reminder', words, { language }).text

  test.each(LANGUAGES)('a reminder in %s asks by number, or just for the answer', language => {
    expect(lines(language, {})).toContain('1. Which message?\n2. Since when?\n')
    expect(lines(language, { questions: [] })).not.toMatch(/1\.|:\n/)
    expect(lines(language, { nth: '2' })).not.toBe(lines(language, {}))
    expect(lines(language, { nth: '3' })).toBe(lines(language, { nth: '2' }))
    expect(lines(language, { closes_at: '' })).not.toContain('Monday')
  })

  test.each(LANGUAGES)('a closed ticket in %s needs no questions', language => {
    expect(compose('closed', {}, { language }).text).toContain('1. Which message?')
    expect(compose('closed', { questions: [] }, { language }).text).not.toMatch(/1\./)
  })

  test.each(LANGUAGES)('a solved ticket in %s needs nobody’s name', language => {
    expect(compose('resolved', {}, { language }).text).toContain('Sam Okoro (Network engineer)')
    expect(compose('resolved', nobody, { language }).text).not.toMatch(/Sam|\(\)/)
  })
})

describe('satisfaction', () => {
  // A program reads these back.
  const words = { en: ['good', 'bad'], tr: ['iyi', 'kötü'], bn: ['ভালো', 'খারাপ'], ar: ['جيد', 'سيئ'] } as const

  test.each(LANGUAGES)('in %s asks for one of two words, with links and without', language => {
    const [linked, bare] = [{}, { link_good: '', link_bad: '' }].map(links => compose('satisfaction', links, { language }))
    const [good, bad] = words[language]
    expect(linked?.text).toContain(`${good}: https://desk.example/s/1?a=good&t=x\n${bad}: https://desk.example/s/1?a=bad&t=x\n`)
    expect(linked?.html).toMatch(
      /href="https:\/\/desk\.example\/s\/1\?a=good&amp;t=x".*href="https:\/\/desk\.example\/s\/1\?a=bad&amp;t=x"/s,
    )
    expect(bare?.html).not.toContain('href')
    for (const mail of [linked, bare]) for (const word of [good, bad]) expect(mail?.html).toContain(`<strong>${word}</strong>`)
    for (const mail of [linked, bare]) expect(mail?.text).toMatch(new RegExp(`: ${good} \\S+ ${bad}|word: good or bad|${good} .* ${bad}`))
  })
})

describe('composeEscalation', () => {
  const escalation: Escalation = {
    ...desk,
    ticket: { id: 1042, title: 'VPN drops' },
    employee: { address: 'leyla@desk.example', name: 'Leyla' },
    customer: 'amira@example.com',
    echo: true,
    priority: 'Critical',
    team: 'Network Team',
    because: 'the ladder says so',
    story: [
      { at: 'Friday, 16:02', words: 'Asked <which> message' },
      { at: 'Sunday, 09:10', words: 'Handed over' },
    ],
  }

  test('goes to the employee, begins a thread, and a machine wrote it', () => {
    const mail = composeEscalation(escalation)
    expect(mail).toMatchObject({ kind: 'escalation', toAddress: 'leyla@desk.example', toName: 'Leyla', inReplyTo: null, threadRefs: '' })
    expect(mail.headers['Auto-Submitted']).toBe('auto-generated')
    expect(readReplyAddress(mail.replyTo, secret)).toBe(1042)
  })

  test.each(LANGUAGES)('in %s tells the whole story in order, and that a reply stays in the house', language => {
    const { subject, text, html } = composeEscalation({ ...escalation, language })
    expect(subject).toMatch(/^\[PD-1042\] \S.*: VPN drops$/)
    expect(text).toContain('- Friday, 16:02: Asked <which> message\n- Sunday, 09:10: Handed over\n')
    expect(html).toMatch(/Asked &lt;which&gt; message.*Handed over/s)
    expect(text).toMatch(/I have it|bende|আমি দেখছি|أتولى الأمر/)
    for (const shown of ['amira@example.com', 'Critical', 'Network Team', 'the ladder says so']) expect(text).toContain(shown)
  })

  test.each(LANGUAGES)('in %s needs no story, and shows no stranger’s title', language => {
    const { subject, text, html } = composeEscalation({ ...escalation, language, story: [], echo: false })
    for (const part of [subject, text, html]) expect(part).not.toMatch(/VPN drops|Friday/)
    expect(text).not.toMatch(/\n{3}/)
  })
})
