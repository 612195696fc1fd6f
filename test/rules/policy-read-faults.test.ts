// A whole policy: what a good one becomes, how its files may be broken, and that nothing in them makes the loader throw or hang.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { z } from 'zod'
import type { Policy } from '../../src/rules/policy.ts'
import { compilePolicy } from '../../src/rules/policy-read.ts'
import { policyFileSchema } from '../../src/rules/policy-schema.ts'
import { compile, DESK, edited, type Files, faultsOf, GOOD, policyOf, RULES } from '../support/policy-lines.ts'

const everywhere = (text: string) => ({ en: text, tr: text, bn: text, ar: text })
const test = (path: string, operator: string, expected: unknown) => ({ kind: 'test', path, fact: path, operator, expected })
const FREE = { monday: [], tuesday: [], wednesday: [], thursday: [], friday: [], saturday: [], sunday: [] }

describe('a good policy', () => {
  const policy = policyOf()

  it('knows its organisation, people and contacts, addresses in small letters', () => {
    expect(policy.organisation).toEqual({ calendar: 'office', domains: ['desk.test'] })
    expect(policy.people).toEqual([
      {
        name: 'Ayşe Kaya',
        title: { en: 'Analyst', tr: 'Uzman', bn: 'বিশ্লেষক', ar: 'محللة' },
        address: 'ayse@desk.test',
        languages: ['tr', 'en'],
        expertise: [],
        calendar: 'office',
        absences: [],
        role: 'agent',
        mentor: 'omar@desk.test',
      },
      {
        name: 'Omar Haddad',
        title: { ...everywhere('Lead'), ar: 'مشرف' },
        address: 'omar@desk.test',
        languages: [],
        expertise: ['invoices'],
        calendar: 'late',
        absences: [
          { from: '2026-08-03', to: '2026-08-14', because: 'on leave' },
          { from: '2026-09-01', to: '2026-09-01', because: 'absent' },
        ],
        role: 'leader',
        mentor: null,
      },
    ])
    expect(policy.contacts).toEqual([
      { address: 'boss@vip.test', domain: null, tier: 'vip', because: 'signed in 2025' },
      { address: null, domain: 'plant.test', tier: 'plant', because: '' },
    ])
  })

  it('knows its teams', () => {
    expect(policy.teams).toEqual([
      {
        name: 'desk',
        title: everywhere('Desk'),
        categories: ['other'],
        expertise: [],
        tiers: { 1: ['ayse@desk.test'], 2: [], 3: [] },
        lead: null,
        calendar: 'office',
        address: null,
        capacity: 20,
        overflow: ['billing', 'anyone'],
      },
      {
        name: 'billing',
        title: everywhere('Billing'),
        categories: ['billing', 'order'],
        expertise: ['invoices'],
        tiers: { 1: ['ayse@desk.test'], 2: ['omar@desk.test'], 3: [] },
        lead: 'omar@desk.test',
        calendar: 'late',
        address: 'billing@desk.test',
        capacity: 5,
        overflow: [],
      },
    ])
  })

  it('knows hours to midnight, holidays of its own and of a file, and spans', () => {
    expect(policy.calendars).toEqual([
      {
        name: 'office',
        timeZone: 'Europe/Istanbul',
        week: {
          ...FREE,
          monday: [
            { from: 540, to: 750 },
            { from: 810, to: 1080 },
          ],
          tuesday: [{ from: 1200, to: 1440 }],
        },
        holidays: { '2026-04-23': "Children's Day", '2026-10-29': 'holiday', '2026-12-31': 'the last day' },
      },
      { name: 'late', timeZone: 'UTC', week: { ...FREE, friday: [{ from: 1080, to: 1439 }] }, holidays: {} },
    ])
    expect(policy.priorities).toEqual([
      {
        name: 'critical',
        title: everywhere('Critical'),
        isDefault: false,
        targets: { firstResponse: { minutes: 15 }, update: { minutes: 60 }, resolution: { minutes: 240 } },
      },
      {
        name: 'normal',
        title: { ...everywhere('Olağan'), bn: 'সাধারণ' },
        isDefault: true,
        targets: { firstResponse: { minutes: 240 }, update: { days: 1 }, resolution: { days: 3 } },
      },
    ])
  })

  it('knows its rules with file and line, and the marks they set and ask', () => {
    expect(policy.rules).toEqual([
      {
        file: 'a-rules.yaml',
        line: 2,
        name: 'invoices',
        description: 'Invoices go to billing.',
        when: {
          kind: 'all',
          path: '',
          of: [
            test('issue.category', 'equals', 'billing'),
            { ...test('mail.subject', 'matches', 'invoice (?P<number>\\d+)'), path: 'mail.subject', pattern: expect.anything() },
          ],
        },
        actions: {
          priority: { atLeast: 'critical' },
          route: { team: 'billing', tier: 2 },
          assign: { person: 'ayse@desk.test' },
          sop: 'invoice',
          tags: ['invoice-{{match.number}}'],
          notify: ['team', 'desk', 'Leader', 'omar@desk.test'],
          mark: { checked: true },
        },
        stop: true,
      },
      {
        file: 'a-rules.yaml',
        line: 14,
        name: 'rest',
        description: 'rest',
        when: test('mark.checked', 'equals', true),
        actions: {},
        stop: false,
      },
    ])
  })

  it('knows its procedures', () => {
    expect(policy.sops).toEqual([
      {
        file: 'b-desk.yaml',
        line: 38,
        name: 'invoice',
        title: everywhere('Invoice'),
        needs: [
          {
            name: 'order',
            facts: ['order'],
            words: ['order *'],
            when: test('contact.tier', 'equals', 'vip'),
            ask: { ...everywhere('Which order?'), tr: 'Hangi sipariş?' },
          },
        ],
        suggest: {
          send: true,
          steps: Object.fromEntries(['en', 'tr', 'bn', 'ar'].map(language => [language, ['Look at it.', 'Pay it.']])),
        },
        checklist: ['Paid?'],
      },
    ])
    const [bare] = policyOf(edited(['    suggest: { steps: [Look at it., Pay it.] }\n    checklist: [Paid?]\n', ''])).sops
    expect(bare).toMatchObject({ suggest: { send: false, steps: { en: [], ar: [] } }, checklist: [] })
  })

  it('is joined from its files in the order of their names, tests left out, with templates', () => {
    const files = {
      'z.yml': 'rules: [{ name: last }]',
      'a/b.yaml': 'rules: [{ name: first }]',
      'tests/x.yaml': ': : :',
      'templates/a/b.liquid': 'Hi',
    }
    const joined = policyOf({ ...files, ...GOOD })
    expect(joined.rules.map(({ file, name }) => [file, name])).toEqual([
      ['a-rules.yaml', 'invoices'],
      ['a-rules.yaml', 'rest'],
      ['a/b.yaml', 'first'],
      ['z.yml', 'last'],
    ])
    expect([...joined.templates]).toEqual([['a/b.liquid', 'Hi']])
  })

  it('has another hash where anything changes that decides', () => {
    const hash = (files: Files) => policyOf(files).hash
    expect(policy.hash).toMatch(/^[0-9a-f]{64}$/)
    const { 'b-desk.yaml': desk = '', ...others } = GOOD
    expect(hash({ 'b-desk.yaml': desk, ...others })).toBe(policy.hash)
    expect(hash({ ...GOOD, 'tests/a.yaml': 'tests: []' })).toBe(policy.hash)
    const changed = [
      edited(['name: rest', 'name: others']),
      edited(["Children's Day", 'Feast']),
      { ...GOOD, 'templates/a.liquid': 'Hi' },
      { 'a-rules.yaml': RULES, 'b-desks.yaml': DESK, 'feasts.ics': GOOD['feasts.ics'] ?? '' },
    ]
    expect(new Set([policy.hash, ...changed.map(hash)]).size).toBe(5)
  })
})

const LAUGHS = [
  'a: &a [x,x,x,x,x,x,x,x,x]',
  ...[...'bcdefghij'].map((key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghij'[index]}`)}]`),
]

describe('a file that is no part of a policy', () => {
  const MIB = 1024 * 1024
  const SECTIONS =
    'organisation, people, teams, calendars, priorities, contacts, contactTiers, rules, sops, escalation, onCall, waiting, satisfaction'
  const HOLDS_ITSELF = 'c.yaml:1:1  an alias (*name) stands within what it names (&name): that would never end'
  const LAUGHED = 'c.yaml:1:1  Excessive alias count indicates a resource exhaustion attack'

  it.each<[what: string, text: string, fault: string]>([
    ['empty', '', 'c.yaml  the file is empty: remove it, or give it a section'],
    ['only comments', '# later\n', 'c.yaml  the file is empty: remove it, or give it a section'],
    ['a list', '- rules\n', `c.yaml  must hold sections: ${SECTIONS}`],
    ['a text', 'hello', `c.yaml  must hold sections: ${SECTIONS}`],
    ['binary', '\u0000\u0001PNG\uFFFD\u001A', `c.yaml  must hold sections: ${SECTIONS}`],
    ['an unknown section', 'contacts: []\nruls: []\n', 'c.yaml:2:1  ruls: is no section; did you mean `rules`?'],
    ['a far section', 'zzzzzz: []\n', `c.yaml:1:1  zzzzzz: is no section; sections are ${SECTIONS}`],
    ['a null section', 'rules:\n', 'c.yaml:1:1  rules: is empty: give a value or remove the line'],
    ['a map for a list', 'rules: { a: 1 }\n', 'c.yaml:1:8  rules: must be a list, each beginning with "- "'],
    ['a text for a list', 'sops: none\n', 'c.yaml:1:7  sops: must be a list, each beginning with "- "'],
    ['a null entry', 'rules:\n  -\n', 'c.yaml:2:4  rules[0]: is empty: give a value or remove the line'],
    ['a text for an entry', 'rules:\n  - a\n', 'c.yaml:2:5  rules[0]: must hold settings, one a line below it and indented'],
    ['tabs', 'rules:\n\t- name: x\n', 'c.yaml:2:1  a tab cannot indent YAML: use spaces'],
    [
      'two documents',
      'contacts: []\n---\ncontacts: []\n',
      'c.yaml:2:1  a second document begins here ("---"): one file holds one configuration',
    ],
    ['a key twice', 'contacts: []\ncontacts: []\n', 'c.yaml:2:1  this setting stands twice at the same place'],
    ['too large', `# ${'x'.repeat(MIB)}`, 'c.yaml  is larger than 1 MiB: divide it'],
    ['too large in bytes', `# ${'ş'.repeat(MIB / 2)}`, 'c.yaml  is larger than 1 MiB: divide it'],
    ['an alias of nothing', 'rules: *nope\n', 'c.yaml:1:1  Unresolved alias (the anchor must be set before the alias): nope'],
    ['an alias bomb', LAUGHS.join('\n'), LAUGHED],
    ['an alias bomb in a section', `contacts:\n  - ${LAUGHS.join('\n    ')}`, LAUGHED],
    ['a section in itself', 'rules: &a\n  - *a\n', HOLDS_ITSELF],
    ['a condition in itself', 'rules:\n  - name: q\n    when: &w { all: [*w] }\n', HOLDS_ITSELF],
  ])('%s', (_, text, fault) => expect(faultsOf({ ...GOOD, 'c.yaml': text })).toEqual([fault]))

  it.each<[what: string, open: string, close: string]>([
    ['lists', '[', ']'],
    ['maps', '{ a: ', ' }'],
    ['conditions', '{ not: ', ' }'],
    ['unclosed lists', '[', ''],
  ])('%s in each other, thousands deep', (_, open, close) => {
    for (const depth of [30, 100, 300, 600, 900, 1_300, 5_000])
      for (const holder of ['rules: ', 'rules:\n  - name: q\n    when: ', 'rules:\n  - name: q\n    then: ', 'organisation: ']) {
        const faults = faultsOf({ ...GOOD, 'c.yaml': `${holder}${open.repeat(depth)}1${close.repeat(depth)}` })
        expect(faults[0]).toMatch(/^c\.yaml/)
      }
  })

  it('is not asked for what it lacks when there is nothing wrong: BOM, CRLF, a directive', () => {
    for (const text of ['\uFEFFcontacts: []\n', 'contacts: []\r\n', '%YAML 1.2\n---\ncontacts: []\n', 'contacts: !mine []\n'])
      expect(faultsOf({ ...GOOD, 'c.yaml': text })).toEqual([])
  })
})

describe('a setting that is wrong', () => {
  const LANGUAGES = 'en, tr, bn, ar'
  it.each<[part: string, by: string, fault: string]>([
    ['title: Billing', 'title: 3', `b-desk.yaml:26:12  teams[1].title: must be a text, or a text for each of ${LANGUAGES}`],
    ['title: { en: Lead, ar: مشرف }', 'title: {}', `b-desk.yaml:17:12  people[1].title: must hold a text in one of ${LANGUAGES}`],
    ['ar: مشرف', 'de: Leiter', `b-desk.yaml:17:24  people[1].title.de: is not a setting; known here: ${LANGUAGES}`],
    ['languages: [tr, en]', 'languages: [Turkish]', 'b-desk.yaml:15:121  people[0].languages[0]: must be a language code such as tr'],
    ['    role: leader', '    role: leder', 'b-desk.yaml:21:11  people[1].role: must be one of agent, lead, leader, admin'],
    ['to: "2026-08-14"', 'to: someday', 'b-desk.yaml:22:40  people[1].absences[0].to: must be a day such as 2026-12-24'],
    ['2026-10-29', '2026-02-30', 'b-desk.yaml:8:16  calendars[0].holidays[0]: must be a day such as 2026-12-24'],
    ['"13:30-18:00"', '"13:30-25:00"', 'b-desk.yaml:6:31  calendars[0].week.monday[1]: must be hours such as 09:00-12:30'],
    ['tuesday: ["20:00-24:00"]', 'tuesday: 20:00-24:00', 'b-desk.yaml:7:16  calendars[0].week.tuesday: must be a list such as [one, two]'],
    ['tuesday:', 'teusday:', 'b-desk.yaml:7:7  calendars[0].week.teusday: is not a setting; did you mean `tuesday`?'],
    ['feasts.ics', 'feasts.txt', 'b-desk.yaml:9:18  calendars[0].holidayFile: must be an .ics file'],
    ['15m', '0m', 'b-desk.yaml:12:66  priorities[0].targets.firstResponse: must be a span such as 15m, 4h or 2d (working days)'],
    ['firstResponse: 15m, ', '', 'b-desk.yaml:12:40  priorities[0].targets.firstResponse: is missing'],
    ['capacity: 5', 'capacity: many', 'b-desk.yaml:33:15  teams[1].capacity: must be a whole number from 1 to 10000'],
    ['capacity: 5', 'capacity: 0', 'b-desk.yaml:33:15  teams[1].capacity: must be a whole number from 1 to 10000'],
    ['2: [omar', '4: [omar', 'b-desk.yaml:29:35  teams[1].tiers.4: is not a setting; did you mean `1`?'],
    [
      'tier: vip, because',
      'tier: VIP, because',
      'b-desk.yaml:35:37  contacts[0].tier: must be a name in small letters, digits and hyphens, such as service-desk',
    ],
    [
      '{ domain: Plant.test',
      '{ domain: a.test, address: a@a.test',
      'b-desk.yaml:36:5  contacts[1]: must be { address: ADDRESS, tier: NAME } or { domain: DOMAIN, tier: NAME }',
    ],
    ['domains: [Desk.Test]', 'domains: [desk]', 'b-desk.yaml:1:45  organisation.domains[0]: must be a domain such as example.com'],
    [
      'facts: [order]',
      'facts: [ordr]',
      'b-desk.yaml:41:32  sops[0].needs[0].facts[0]: must be one of person-name, phone, equipment, model, serial, licence, account, order, location, date',
    ],
    [
      'steps: [Look at it., Pay it.]',
      'steps: Look',
      `b-desk.yaml:42:23  sops[0].suggest.steps: must be a list of texts, or one for each of ${LANGUAGES}`,
    ],
    ['{ atLeast: critical }', 'critical', 'a-rules.yaml:6:17  rules[0].then.priority: must be { atLeast: NAME } or { set: NAME }'],
    [
      '{ person: ayse@desk.test }',
      '{ by: luck }',
      'a-rules.yaml:8:15  rules[0].then.assign: must be { person: ADDRESS }, { by: load }, { expertise: [NAME] } or { role: ROLE }',
    ],
    ['tier: 2 }', 'tier: 4 }', 'a-rules.yaml:7:37  rules[0].then.route.tier: must be 1, 2 or 3'],
    [
      'notify: [team, desk, Leader, omar@desk.test]',
      'notify: team',
      'a-rules.yaml:11:15  rules[0].then.notify: must be a list such as [one, two]',
    ],
    [
      'mark: { checked: true }',
      'mark: { Checked: true }',
      'a-rules.yaml:12:15  rules[0].then.mark.Checked: must be a name in small letters, digits and hyphens, such as service-desk',
    ],
    [
      'mark: { checked: true }',
      'mark: { checked: [1] }',
      'a-rules.yaml:12:24  rules[0].then.mark.checked: must be a text, a number, true or false',
    ],
    ['stop: true', 'stop: always', 'a-rules.yaml:13:11  rules[0].stop: must be true or false'],
  ])('%s -> %s', (part, by, fault) => {
    // A faulty rule takes its mark and its procedure with it: what that brings about is another test's.
    expect(faultsOf(edited([part, by]))).toEqual([fault])
  })
})

describe('all faults of all files are told at once', () => {
  const files = edited(
    ['name: rest', 'nme: rest'],
    ['team: billing', 'team: biling'],
    ['timeZone: UTC', 'timeZone: Nowhere'],
    ['capacity: 5', 'capacity: 0'],
    ['BEGIN:VEVENT', 'BEGIN:VTODO'],
    ['END:VEVENT', 'END:VTODO'],
  )
  const RULE = ['a-rules.yaml:14:5  rules[1].name: is missing', 'a-rules.yaml:14:5  rules[1].nme: is not a setting; did you mean `name`?']
  const REST = [
    'b-desk.yaml:9:18  calendars[0].holidayFile: feasts.ics holds no event',
    'b-desk.yaml:10:29  calendars[1].timeZone: is no time zone of the IANA list, such as Europe/Istanbul',
    'b-desk.yaml:33:15  teams[1].capacity: must be a whole number from 1 to 10000',
  ]

  it('by file and line', () => {
    expect(faultsOf(files)).toEqual(['a-rules.yaml:7:22  rules[0].then.route.team: there is no team biling; known: desk', ...RULE, ...REST])
  })

  it('without names that a file may hold that cannot be read', () => {
    expect(faultsOf({ ...files, 'c.yaml': 'ruls: []', 'a.yaml': 'x: [' })).toEqual([
      ...RULE,
      'a.yaml:1:5  not valid YAML: flow sequence in block collection must be sufficiently indented and end with a ]',
      ...REST,
      'c.yaml:1:1  ruls: is no section; did you mean `rules`?',
    ])
  })
})

/** Without what the place of a line decides. */
const withoutPlaces = ({ hash, templates, rules, sops, ...rest }: Policy) =>
  JSON.parse(JSON.stringify({ ...rest, rules: rules.map(rule => ({ ...rule, line: 0 })), sops: sops.map(sop => ({ ...sop, line: 0 })) }))

function keysTurned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(keysTurned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, item]) => [key, keysTurned(item)]),
  )
}

describe('whatever the files hold', () => {
  const SECTIONS = Object.keys(policyFileSchema.shape)
  const neverThrows = (files: Files) => {
    const start = performance.now()
    const compiled = compile(files)
    expect(performance.now() - start).toBeLessThan(2_000)
    if (!compiled.ok) expect(compiled.faults.length).toBeGreaterThan(0)
  }

  it('a text never makes the loader throw', () => {
    const bits = fc.constantFrom(
      'rules:',
      'when: ',
      '- ',
      '\n',
      '  ',
      '{',
      '}',
      '[',
      ']',
      '&a ',
      '*a',
      '<<: ',
      ': ',
      '"',
      '\t',
      '---',
      '? ',
      '!!set',
      '|',
      '#',
    )
    const text = fc.array(fc.oneof(bits, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 40 }).map(parts => parts.join(''))
    fc.assert(
      fc.property(text, text, (one, other) => neverThrows({ ...GOOD, 'c.yaml': one, 'd.yaml': `rules:\n  - name: a\n    when: ${other}` })),
      { numRuns: 300 },
    )
  })

  it('any object in any section never makes the loader throw', () => {
    const key = fc.oneof(
      fc.constantFrom('name', 'when', 'then', 'all', 'any', 'not', 'tiers', 'title', 'address', 'needs', 'mail.subject', 'matches'),
      fc.string(),
    )
    const thing = fc.object({
      key,
      maxDepth: 5,
      withNullPrototype: false,
      values: [fc.string(), fc.double(), fc.boolean(), fc.constant(null)],
    })
    fc.assert(
      fc.property(fc.constantFrom(...SECTIONS), fc.oneof(thing, fc.array(thing, { maxLength: 4 })), (section, value) =>
        neverThrows({ ...GOOD, 'c.yaml': stringify({ [section]: value }, { aliasDuplicateObjects: false }) }),
      ),
      { numRuns: 300 },
    )
  })

  it('any condition and any action of a rule never makes the loader throw', () => {
    const fact = fc.constantFrom(
      'mail.subject',
      'issue.topics',
      'issue.category',
      'contact.known',
      'contact.tier',
      'time.now',
      'mark.a',
      'x',
    )
    const operator = fc.constantFrom('equals', 'in', 'containsWord', 'matches', 'exists', 'within', 'greaterThan')
    const expected = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.array(fc.string(), { maxLength: 3 }),
      fc.dictionary(operator, fc.string()),
    )
    const { condition } = fc.letrec(tie => ({
      condition: fc.oneof(
        { maxDepth: 4 },
        fc.dictionary(fact, expected, { maxKeys: 3 }),
        fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
        fc.record({ not: tie('condition') }),
      ),
    }))
    const actions = fc.dictionary(
      fc.constantFrom('tags', 'notify', 'mark', 'ignore', 'priority', 'route'),
      fc.oneof(fc.string(), fc.array(fc.string()), fc.dictionary(fc.string(), fc.string())),
    )
    fc.assert(
      fc.property(condition, actions, (when, then) =>
        neverThrows({ ...GOOD, 'c.yaml': `rules:\n  - { name: a, when: ${JSON.stringify(when)}, then: ${JSON.stringify(then)} }\n` }),
      ),
      { numRuns: 300 },
    )
  })

  it('the order of the keys of a map means nothing', () => {
    const when = (raw: unknown) => ({
      ...GOOD,
      'c.yaml': stringify({ rules: [{ name: 'a', when: raw, stop: true }] }),
    })
    const leaf = fc.constantFrom(
      { 'contact.known': true },
      { 'mail.subject': { startsWith: 'a', endsWith: 'b' } },
      { 'issue.topics': ['vpn'] },
      { 'mail.angry': false },
    )
    const { condition } = fc.letrec(tie => ({
      condition: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.tuple(leaf, leaf).map(([one, other]) => ({ ...one, ...other })),
        fc.tuple(leaf, fc.array(tie('condition'), { minLength: 1, maxLength: 3 })).map(([one, any]) => ({ any, ...one })),
        fc.tuple(leaf, tie('condition')).map(([one, not]) => ({ not, ...one })),
      ),
    }))
    fc.assert(
      fc.property(condition, raw => {
        expect(withoutPlaces(policyOf(when(keysTurned(raw))))).toEqual(withoutPlaces(policyOf(when(raw))))
      }),
    )
  })

  it('a whole policy with all its keys turned round is the same policy', () => {
    const turned = Object.fromEntries(
      Object.entries(GOOD).map(([file, text]) => [file, file.endsWith('.yaml') ? stringify(keysTurned(parse(text))) : text]),
    )
    expect(withoutPlaces(policyOf(turned))).toEqual(withoutPlaces(policyOf()))
  })
})

it('editors complete by the form that is read', () => {
  const schema = z.toJSONSchema(policyFileSchema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'date') Object.assign(jsonSchema, { type: 'string', format: 'date' })
    },
  })
  const written = JSON.parse(readFileSync(new URL('../../policy/policy.schema.json', import.meta.url), 'utf8'))
  expect(written).toEqual(JSON.parse(JSON.stringify({ title: 'A file of a Postdesk policy', ...schema })))
})

it('a policy of nothing is no policy', () => expect(compilePolicy(new Map())).toMatchObject({ ok: false }))
