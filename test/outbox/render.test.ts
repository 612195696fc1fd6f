import { describe, expect, test } from 'vitest'
import { loadTemplates, shippedTemplates } from '../../src/config-templates.ts'
import { compileTemplates, overlayTemplates, render } from '../../src/outbox/render.ts'
import { KINDS, type TemplateKind, type Variables } from '../../src/outbox/template-kinds.ts'
import { LANGUAGES, type Language } from '../../src/understanding/letter.ts'

const shipped = loadTemplates(shippedTemplates())

function compileShipped() {
  const result = compileTemplates(shipped)
  if ('faults' in result) throw new Error(result.faults.join('\n'))
  return result.templates
}

const plain: Variables<'acknowledgement'> = {
  organisation: 'Acme & Sons',
  number: 'PD-1042',
  subject: '',
  tickets: [{ number: 'PD-1042', title: '' }],
  questions: [],
  steps: [],
  leaders: [],
}
const several = {
  ...plain,
  tickets: [
    { number: 'PD-1042', title: 'Printer jams' },
    { number: 'PD-1043', title: 'الطابعة' },
  ],
}

describe('the shipped acknowledgement', () => {
  const templates = compileShipped()

  test.each(LANGUAGES)('is whole in %s', language => {
    const mail = render(templates, 'acknowledgement', language, plain)
    expect(mail.subject).toMatch(/^\[PD-1042\] \S/)
    for (const part of [mail.text, mail.html]) {
      expect(part).toContain('PD-1042')
      expect(part).not.toMatch(/\{[{%]|[%}]\}|undefined|\[object/)
    }
    expect(mail.text).toContain('Acme & Sons')
    expect(mail.html).toContain('Acme &amp; Sons')
    expect(mail.html).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`)
    expect(mail.html).toContain(`align="${language === 'ar' ? 'right' : 'left'}"`)
    expect(mail.html).not.toMatch(/(?:src|href)=|url\(|@import/)
  })

  test.each(LANGUAGES)('names every ticket with its title in %s', language => {
    const mail = render(templates, 'acknowledgement', language, several)
    for (const { number, title } of several.tickets)
      for (const part of [mail.text, mail.html]) expect(part).toMatch(new RegExp(`${number}[^]*${title}`))
  })

  test('says different things in different languages', () => {
    const texts = LANGUAGES.map(language => render(templates, 'acknowledgement', language, plain).text)
    expect(new Set(texts).size).toBe(LANGUAGES.length)
  })

  const scripts: readonly [Language, RegExp][] = [
    ['ar', /\p{Script=Arabic}/u],
    ['bn', /\p{Script=Bengali}/u],
    ['tr', /[ğışöüç]/],
  ]
  test.each(scripts)('is written in the script of %s', (language, script) => {
    const mail = render(templates, 'acknowledgement', language, plain)
    for (const part of [mail.subject, mail.text, mail.html]) expect(part).toMatch(script)
  })

  test('puts the customer’s subject behind the number', () => {
    expect(render(templates, 'acknowledgement', 'en', { ...plain, subject: 'Printer' }).subject).toBe('[PD-1042] Re: Printer')
  })

  const withTitle = (title: string) =>
    render(templates, 'acknowledgement', 'en', { ...plain, subject: title, tickets: [{ number: 'PD-1042', title }] })

  test('never executes Liquid in a title', () => {
    const mail = withTitle('{{ organisation }}{% for x in y %}')
    for (const part of [mail.subject, mail.text, mail.html]) expect(part).toContain('{{ organisation }}{% for x in y %}')
  })

  test('escapes HTML in a title, also in an attribute’s quotes', () => {
    expect(withTitle(`<img src=x onerror="a('b')">`).html).toContain('&lt;img src=x onerror=&#34;a(&#39;b&#39;)&#34;&gt;')
  })

  test('keeps line breaks, controls and direction overrides of a title out of every part', () => {
    const mail = withTitle('a\r\nBcc: victim@example.com\u0000\u202eevil\u2066')
    expect(mail.subject).toBe('[PD-1042] Re: a Bcc: victim@example.com evil')
    for (const part of [mail.text, mail.html]) expect(part).toContain('a Bcc: victim@example.com evil')
  })

  test('keeps the joiners that Bengali spelling needs', () => {
    expect(withTitle('ক\u200dষ').subject).toContain('ক\u200dষ')
  })

  test('cuts a subject of 100 kB', () => {
    expect(withTitle('x'.repeat(100_000)).subject.length).toBeLessThanOrEqual(200)
  })
})

const kinds = Object.keys(KINDS) as TemplateKind[]
const common = { organisation: 'Acme & Sons', number: 'PD-1042', title: '', subject: '' }
const asked = [{ number: 'PD-1042', text: 'Which <b>printer</b>?' }]
const filled: { readonly [K in TemplateKind]: Variables<K> } = {
  acknowledgement: { ...plain, questions: asked, steps: asked, leaders: [{ number: 'PD-1042', name: '<i>Leyla</i>', title: 'Head' }] },
  'information-needed': { ...common, questions: [{ text: 'Which <b>printer</b>?' }] },
  'leader-named': { ...common, leader_name: '<i>Leyla</i>', leader_title: 'Head' },
  reply: { ...common, words: 'Take <b>this</b> one.', person_name: '<i>Leyla</i>', person_title: 'Head' },
  'handed-over': {
    ...common,
    person_name: '<i>Sam</i>',
    person_title: '',
    team: 'Network',
    area: 'VPN',
    why: 'time',
    next_contact: 'Monday',
  },
  escalated: {
    ...common,
    team: '<b>Net</b>',
    priority: 'High',
    leader_name: 'Leyla',
    leader_title: '',
    why: 'idle',
    next_contact: 'Monday',
  },
  update: {
    ...common,
    team: '<b>Net</b>',
    tier: '2',
    person_name: '',
    step: 'heard',
    step_at: 'Sunday',
    variant: '1',
    next_contact: 'Monday',
  },
  reminder: { ...common, questions: [{ text: 'Which <b>printer</b>?' }], nth: '2', closes_at: 'Monday' },
  resolved: { ...common, person_name: '<i>Sam</i>', person_title: 'Engineer', closes_at: 'Monday' },
  closed: { ...common, why: 'silence', questions: [{ text: 'Which <b>printer</b>?' }] },
  reopened: { ...common, why: 'unhappy', next_contact: '<b>Monday</b>' },
  satisfaction: { ...common, title: '<b>VPN</b>', link_good: '', link_bad: '' },
  escalation: {
    ...common,
    customer: 'a@x',
    priority: '',
    team: '',
    because: '<b>You</b> lead it',
    story: [{ at: 'Sunday', words: 'asked' }],
  },
  notice: { ...common, customer: 'a@x', priority: 'High', team: 'Network', because: '<b>You</b> lead it' },
}

describe.each(LANGUAGES)('every shipped kind in %s', language => {
  const templates = compileShipped()

  test.each(kinds)('%s is whole, escaped and runs in its direction', kind => {
    const mail = render(templates, kind, language, filled[kind])
    expect(mail.subject).toMatch(/^\[PD-1042\] \S/)
    for (const part of [mail.text, mail.html]) expect(part).not.toMatch(/\{[{%]|[%}]\}|undefined|\[object/)
    expect(mail.text).toMatch(/<[bi]>/)
    expect(mail.text).not.toMatch(/\n{3}| $/m)
    expect(mail.html).toMatch(/&lt;[bi]&gt;/)
    expect(mail.html).not.toMatch(/<[bi]>|(?:src|href)=|url\(|@import/)
    expect(mail.html).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`)
    expect(mail.html).toContain('Acme &amp; Sons')
  })

  test('a long question keeps its end', () => {
    const text = `${'very '.repeat(100)}long?`
    expect(render(templates, 'information-needed', language, { ...common, questions: [{ text }] }).text).toContain(text)
  })
})

describe('the Arabic text', () => {
  // A mail program takes a plain line's direction from its first letter (UAX 9, P2): one that opens in Latin would run the wrong way.
  test.each(kinds)('%s opens its own lines with Arabic', kind => {
    const theirs = /^(?:PD-|Acme|- Which|- Sunday|1\. Which|Take|<i>Leyla|Head$|$)/
    const ours = render(compileShipped(), kind, 'ar', filled[kind])
      .text.split('\n')
      .filter(line => !theirs.test(line) && line !== '<b>You</b> lead it')
    for (const line of ours) expect(/\p{L}/u.exec(line)?.[0]).toMatch(/\p{Script=Arabic}/u)
  })
})

describe('overlayTemplates', () => {
  const own = 'information-needed/en/subject.liquid'
  const overlay = (company: Readonly<Record<string, string>>) =>
    compileTemplates(overlayTemplates(shipped, new Map(Object.entries(company))))

  test('puts a company’s file over ours and leaves the others', () => {
    const result = overlay({ [own]: '[{{ number }}] Acme asks {{ subject }}' })
    if ('faults' in result) throw new Error(result.faults.join('\n'))
    const variables = { organisation: 'Acme', number: 'PD-1', title: '', subject: '', questions: [{ text: 'Which?' }] }
    const inLanguage = (language: Language) => render(result.templates, 'information-needed', language, variables)
    expect(inLanguage('en').subject).toBe('[PD-1] Acme asks')
    expect(inLanguage('en').text).toBe(render(compileShipped(), 'information-needed', 'en', variables).text)
    expect(inLanguage('tr').subject).not.toContain('Acme asks')
  })

  const refused: readonly (readonly [string, Readonly<Record<string, string>>, RegExp])[] = [
    [
      'a path that is not ours',
      { 'information-needed/de/text.liquid': 'Hallo' },
      /information-needed\/de\/text\.liquid belongs to no mail/,
    ],
    ['a text that hides what must be shown', { [own]: 'Hello {{ subject }}' }, /subject\.liquid does not show number/],
  ]
  test.each(refused)('reports %s', (_, company, fault) => {
    const result = overlay(company)
    expect('faults' in result && result.faults).toEqual([expect.stringMatching(fault)])
  })

  test('changes neither map', () => {
    const company = new Map([[own, 'x']])
    overlayTemplates(shipped, company)
    expect(company.size).toBe(1)
    expect(shipped.get(own)).not.toBe('x')
  })
})

describe('compileTemplates', () => {
  const faultsWith = (changes: Readonly<Record<string, string | null>>) => {
    const files = new Map(shipped)
    for (const [path, source] of Object.entries(changes)) {
      if (source === null) files.delete(path)
      else files.set(path, source)
    }
    const result = compileTemplates(files)
    return 'faults' in result ? result.faults : []
  }
  const subject = 'acknowledgement/en/subject.liquid'
  const text = 'acknowledgement/en/text.liquid'
  const policyText =
    '{% for q in questions %}{{ q.number }}{{ q.text }}{% endfor %}{% for s in steps %}{{ s.number }}{{ s.text }}{% endfor %}{% for l in leaders %}{{ l.number }}{{ l.name }}{{ l.title }}{% endfor %}'
  const goodText = `{{ organisation }}{% for t in tickets %}{{ t.number }}{{ t.title }}{% endfor %}${policyText}`

  const cases: readonly (readonly [string, Readonly<Record<string, string | null>>, readonly RegExp[]])[] = [
    ['a missing file', { 'acknowledgement/tr/html.liquid': null }, [/^acknowledgement\/tr\/html\.liquid is missing/]],
    ['a file that belongs to no mail', { 'acknowledgment/en/text.liquid': 'x' }, [/^acknowledgment\/en\/text\.liquid belongs to no mail/]],
    [
      'an unknown variable, with its place',
      { [subject]: '{{ number }}{{ subject }}\n {{ organization }}' },
      [/subject\.liquid:2:5: unknown variable organization; known here: organisation, /],
    ],
    [
      'an unknown variable in a branch never taken',
      { [subject]: '{{ number }}{{ subject }}{% if false %}{{ oops }}{% endif %}' },
      [/unknown variable oops/],
    ],
    [
      'an unknown field of a list',
      { [text]: `${goodText}{% for t in tickets %}{{ t.nmber }}{% endfor %}` },
      [/text\.liquid:1:\d+: undefined variable: t\.nmber/],
    ],
    [
      'a required variable that is not shown',
      { [subject]: '{{ subject }}', [text]: goodText.replace('{{ t.title }}', '') },
      [/subject\.liquid does not show number/, /text\.liquid does not show tickets\.title/],
    ],
    [
      'a list of which only the first is shown',
      { [text]: `{{ organisation }}{{ tickets[0].number }}{{ tickets[0].title }}${policyText}` },
      [/does not show tickets\.number/, /does not show tickets\.title/],
    ],
    [
      'a question, a step or a leader that is not shown',
      { [text]: '{{ organisation }}{% for t in tickets %}{{ t.number }}{{ t.title }}{% endfor %}' },
      ['questions.number', 'questions.text', 'steps.number', 'steps.text', 'leaders.number', 'leaders.name', 'leaders.title'].map(
        name => new RegExp(`does not show ${name}`),
      ),
    ],
    [
      'what fails only where nothing is asked',
      { [text]: `${goodText}{{ questions[0].text }}` },
      [/text\.liquid:1:\d+: undefined variable: questions\.0/],
    ],
    [
      'a variable of another kind',
      { 'notice/en/subject.liquid': '{{ number }}{{ title }}{{ subject }}' },
      [/^notice\/en\/subject\.liquid:1:\d+: unknown variable subject/],
    ],
    [
      'a syntax fault, with its place',
      { [text]: `${goodText}\n\n{% if number %}` },
      [/text\.liquid:3:1: tag \{% if number %\} not closed/],
    ],
    ['a syntax fault in a layout, once', { 'layout/tickets.liquid': '\n{% for t in tickets %}' }, [/^layout\/tickets\.liquid:2:1: /]],
    [
      'an unknown variable in a layout',
      { 'layout/tickets.liquid': '{% for t in tickets %}{{ t.number }}{{ t.title }}{% endfor %}{{ nobody }}' },
      [/^layout\/tickets\.liquid:1:\d+: unknown variable nobody/],
    ],
    [
      'a layout that is not there',
      { 'layout/tickets.liquid': null },
      LANGUAGES.map(
        language => new RegExp(`^acknowledgement/${language}/html\\.liquid: it uses layout/tickets\\.liquid, which is not there`),
      ),
    ],
    [
      'a filter that would switch escaping off',
      { [subject]: '{{ number }}{{ subject | raw }}' },
      [/subject\.liquid:1:\d+: undefined filter: raw/],
    ],
  ]
  test.each(cases)('reports %s', (_, changes, expected) => {
    const faults = faultsWith(changes)
    expect(faults).toHaveLength(expected.length)
    expected.forEach((pattern, index) => {
      expect(faults[index]).toMatch(pattern)
    })
  })

  test('reports all faults at once', () => {
    expect(faultsWith({ [subject]: '{{ nobody }}', [text]: '{% if %', 'acknowledgement/bn/text.liquid': null })).toHaveLength(3)
  })

  test('takes an empty folder for three missing files a language and kind', () => {
    const result = compileTemplates(new Map())
    expect('faults' in result && result.faults).toHaveLength(3 * LANGUAGES.length * Object.keys(KINDS).length)
  })
})
