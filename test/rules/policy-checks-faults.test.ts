// What entries of a policy say of each other: every name that leads nowhere, every circle and contradiction, with the exact fault.
import { describe, expect, it } from 'vitest'
import { edited, type Files, faultsOf, GOOD, warningsOf, withRule } from '../support/policy-lines.ts'

const check = (change: readonly [part: string, by: string], ...faults: readonly string[]) =>
  expect(faultsOf(edited(change))).toEqual(faults)

describe('names that lead nowhere', () => {
  it.each<[then: string, column: number, path: string, text: string]>([
    ['{ priority: { atLeast: critcal } }', 34, 'priority.atLeast', 'there is no priority critcal; did you mean critical?'],
    ['{ priority: { set: zzz } }', 30, 'priority.set', 'there is no priority zzz; known: critical, normal'],
    ['{ route: { team: biling } }', 28, 'route.team', 'there is no team biling; did you mean billing?'],
    ['{ route: { team: invoices } }', 28, 'route.team', 'there is no team invoices; known: desk, billing'],
    ['{ route: { team: desk, tier: 2 } }', 40, 'route.tier', 'tier 2 of desk has nobody'],
    ['{ assign: { person: aye@desk.test } }', 31, 'assign.person', 'there is no person aye@desk.test; did you mean ayse@desk.test?'],
    ['{ assign: { role: admin } }', 29, 'assign.role', 'nobody has the role admin'],
    ['{ assign: { expertise: [invoces] } }', 35, 'assign.expertise[0]', 'nobody has the expertise invoces; did you mean invoices?'],
    ['{ assign: { expertise: [invoices, zz] } }', 45, 'assign.expertise[1]', 'nobody has the expertise zz'],
    ['{ sop: invoic }', 18, 'sop', 'there is no procedure invoic; did you mean invoice?'],
    ['{ introduce: true }', 24, 'introduce', 'stands without `assign`: whom should it name?'],
    ['{ notify: [dsk] }', 22, 'notify[0]', 'dsk is no person, team or role; did you mean desk?'],
    ['{ notify: [zz@zz.test] }', 22, 'notify[0]', 'zz@zz.test is no person, team or role; roles are agent, lead, leader, admin'],
  ])('a rule that does %s', (then, column, path, text) => {
    expect(faultsOf(withRule('{ contact.known: true }', then))).toEqual([`a-rules.yaml:4:${column}  rules[0].then.${path}: ${text}`])
  })

  it.each<[part: string, by: string, fault: string]>([
    [
      'calendar: office, domains',
      'calendar: ofice, domains',
      'b-desk.yaml:1:27  organisation.calendar: there is no calendar ofice; did you mean office?',
    ],
    [
      'calendar: late\n    role',
      'calendar: lat\n    role',
      'b-desk.yaml:20:15  people[1].calendar: there is no calendar lat; did you mean late?',
    ],
    [
      'calendar: late\n    address',
      'calendar: zz\n    address',
      'b-desk.yaml:31:15  teams[1].calendar: there is no calendar zz; known: office, late',
    ],
    [
      'mentor: omar@desk.test',
      'mentor: omr@desk.test',
      'b-desk.yaml:15:138  people[0].mentor: there is no person omr@desk.test; did you mean omar@desk.test?',
    ],
    [
      'lead: omar@desk.test',
      'lead: omr@desk.test',
      'b-desk.yaml:30:11  teams[1].lead: there is no person omr@desk.test; did you mean omar@desk.test?',
    ],
    [
      '1: [ayse@desk.test] }, overflow',
      '1: [aye@desk.test] }, overflow',
      'b-desk.yaml:24:66  teams[0].tiers.1[0]: there is no person aye@desk.test; did you mean ayse@desk.test?',
    ],
    [
      '2: [omar@desk.test]',
      '2: [omr@desk.test]',
      'b-desk.yaml:29:39  teams[1].tiers.2[0]: there is no person omr@desk.test; did you mean omar@desk.test?',
    ],
    ['overflow: [billing', 'overflow: [bilng', 'b-desk.yaml:24:96  teams[0].overflow[0]: there is no team bilng; did you mean billing?'],
    ['feasts.ics', 'fests.ics', 'b-desk.yaml:9:18  calendars[0].holidayFile: fests.ics is not in the policy’s folder'],
    [
      'BEGIN:VCALENDAR',
      'rubbish',
      'b-desk.yaml:9:18  calendars[0].holidayFile: feasts.ics is no iCalendar file: invalid line (no token ";" or ":") "rubbish"',
    ],
  ])('%s -> %s', (part, by, fault) => check([part, by], fault))
})

describe('contradictions', () => {
  it('of teams', () => {
    check(
      ['{ 1: [ayse@desk.test] }, overflow', '{ 1: [] }, overflow'],
      'b-desk.yaml:24:65  teams[0].tiers.1: has nobody: tickets begin at tier 1',
    )
    check(['tiers: { 1: [ayse@desk.test] }', 'tiers: {}'], 'b-desk.yaml:24:53  teams[0].tiers.1: is missing')
    check(['[other]', '[other, billing]'], "b-desk.yaml:27:18  teams[1].categories[0]: billing is desk's already: a category has one team")
  })

  it('of overflow, each circle once', () => {
    const capacity = '    capacity: 5'
    const third = '  - { name: third, title: Third, tiers: { 1: [ayse@desk.test] }, overflow: [desk] }'
    check([capacity, `${capacity}\n    overflow: [billing]`], 'b-desk.yaml:34:15  teams[1].overflow: runs in a circle: billing -> billing')
    check(
      [capacity, `${capacity}\n    overflow: [desk]`],
      'b-desk.yaml:24:95  teams[0].overflow: runs in a circle: desk -> billing -> desk',
    )
    check(
      [capacity, `${capacity}\n    overflow: [third]\n${third}`],
      'b-desk.yaml:24:95  teams[0].overflow: runs in a circle: desk -> billing -> third -> desk',
    )
  })

  it('of people', () => {
    const circle = 'leads in a circle: somebody has to be the first'
    check(['mentor: omar@desk.test', 'mentor: ayse@desk.test'], `b-desk.yaml:15:138  people[0].mentor: ${circle}`)
    check(
      ['    role: leader', '    role: leader\n    mentor: ayse@desk.test'],
      `b-desk.yaml:15:138  people[0].mentor: ${circle}`,
      `b-desk.yaml:22:13  people[1].mentor: ${circle}`,
    )
    check(['to: "2026-08-14"', 'to: 2026-08-02'], 'b-desk.yaml:22:40  people[1].absences[0].to: is before its `from`')
  })

  it('of hours and time zones', () => {
    const night = 'ends before it begins: a night is written as two spans, such as 22:00-24:00 and, the day after, 00:00-06:00'
    const monday = 'b-desk.yaml:6:31  calendars[0].week.monday[1]:'
    check(['"13:30-18:00"', '"12:00-18:00"'], `${monday} begins before the one above it ends`)
    check(['"13:30-18:00"', '"08:00-08:30"'], `${monday} begins before the one above it ends`)
    check(['"13:30-18:00"', '"18:00-13:30"'], `${monday} ${night}`)
    check(['"13:30-18:00"', '"18:00-18:00"'], `${monday} ${night}`)
    check(['"13:30-18:00"', '"12:30-18:00"'])
    const zone = 'b-desk.yaml:10:29  calendars[1].timeZone: is no time zone of the IANA list, such as Europe/Istanbul'
    check(['timeZone: UTC', 'timeZone: Europe/Istambul'], zone)
    check(['timeZone: UTC', 'timeZone: "+03:00"'], zone)
  })

  it('of priorities: one is the usual', () => {
    check(
      [', default: true', ''],
      'b-desk.yaml:12:5  priorities[0]: one of the priorities needs `default: true`: it is what a ticket gets that no rule speaks of',
    )
    check(['4h } }', '4h }, default: true }'], 'b-desk.yaml:13:125  priorities[1].default: is set for critical too: one can be the usual')
  })

  it('of needs', () => {
    check(
      ['    suggest:', '      - { name: order, ask: Which? }\n    suggest:'],
      'b-desk.yaml:42:17  sops[0].needs[1].name: order is there already in this procedure',
    )
    check(['words: [order *]', 'words: [order, "..."]'], 'b-desk.yaml:41:55  sops[0].needs[0].words[1]: holds a phrase without any word')
  })
})

describe('rules', () => {
  it('have no name that explanations use', () => {
    for (const name of ['default', 'overflow'])
      check(
        ['name: rest', `name: ${name}`],
        'a-rules.yaml:14:11  rules[1].name: is what explanations call a decision of no rule: name it otherwise',
      )
  })

  it('stand before a stop that always holds', () => {
    check(
      ['  - name: rest', '  - name: all\n    stop: true\n  - name: more\n  - name: rest'],
      'a-rules.yaml:16:11  rules[2].name: is never reached: all stops before it',
      'a-rules.yaml:17:11  rules[3].name: is never reached: all stops before it',
    )
    check(['  - name: rest', '  - name: all\n  - name: rest'])
  })

  it('stand before a stop with the same condition, whatever the order of its keys', () => {
    const one = '{ contact.known: true, all: [{ contact.tier: vip, mail.angry: false }] }'
    const same = '{ all: [{ mail.angry: false, contact.tier: vip }], contact.known: true }'
    const rules = (first: string, second: string, stop = true) =>
      `  - name: one\n    when: ${first}\n    stop: ${stop}\n  - name: two\n    when: ${second}\n  - name: rest`
    check(['  - name: rest', rules(one, same)], 'a-rules.yaml:17:11  rules[2].name: is never reached: one stops before it')
    check(['  - name: rest', rules(one, same, false)])
    check(['  - name: rest', rules(one, same.replace('vip', 'plant'))])
  })

  it('name only groups that one of their own expressions can fill', () => {
    const none = (path: string, column: number, name = 'x') =>
      `a-rules.yaml:4:${column}  rules[0].then.${path}: no expression of this rule has a group (?P<${name}>...)`
    const probe = (when: string, then: string) => faultsOf(withRule(when, then))
    const known = '{ contact.known: true }'
    expect(probe(known, '{ tags: ["{{match.x}}"] }')).toEqual([none('tags[0]', 20)])
    expect(probe(known, '{ notify: ["{{ match.x }}"] }')).toEqual([none('notify[0]', 22)])
    expect(probe(known, '{ mark: { a: "{{match.x}}" } }')).toEqual([none('mark.a', 24)])
    expect(probe(known, '{ quarantine: "{{match.x}}" }')).toEqual([none('quarantine', 25)])
    expect(probe(known, '{ ignore: "{{match.x}}" }')).toEqual([none('ignore', 21)])
    expect(probe(known, '{ ignore: "{{number}}" }')).toEqual([
      'a-rules.yaml:4:21  rules[0].then.ignore: {{number}} is not known: write {{match.NAME}} for a named group of `matches`',
    ])
    expect(probe('{ not: { mail.subject: { matches: "(?P<x>a)" } } }', '{ ignore: "{{match.x}}" }')).toEqual([none('ignore', 21)])
    expect(probe('{ mail.subject: "(?P<x>a)" }', '{ ignore: "{{match.x}}" }')).toEqual([none('ignore', 21)])
    expect(probe('{ any: [{ mail.subject: { matches: "(?<x>a)" } }] }', '{ ignore: "{{match.x}}" }')).toEqual([])
  })
})

describe('the same name twice', () => {
  it('in one file', () => {
    check(['name: rest', 'name: invoices'], 'a-rules.yaml:14:11  rules[1].name: invoices is there already: a-rules.yaml:2')
    check(
      ['{ domain: Plant.test', '{ address: BOSS@vip.test'],
      'b-desk.yaml:36:16  contacts[1].address: boss@vip.test is there already: b-desk.yaml:35',
    )
  })

  it('in two files, of every section', () => {
    const again = `teams: [{ name: desk, title: D, tiers: { 1: [ayse@desk.test] } }]
rules: [{ name: rest }]
people: [{ name: A, title: T, address: AYSE@desk.test }]
calendars: [{ name: late, timeZone: UTC, week: {} }]
priorities: [{ name: normal, title: T, targets: { firstResponse: 1m, update: 1m, resolution: 1m } }]
sops: [{ name: invoice, title: T }]
contacts: [{ domain: plant.test, tier: vip }]
organisation: { calendar: office }
`
    expect(faultsOf({ ...GOOD, 'c.yaml': again })).toEqual([
      'c.yaml:1:17  teams[0].name: desk is there already: b-desk.yaml:24',
      'c.yaml:2:17  rules[0].name: rest is there already: a-rules.yaml:14',
      'c.yaml:3:40  people[0].address: ayse@desk.test is there already: b-desk.yaml:15',
      'c.yaml:4:21  calendars[0].name: late is there already: b-desk.yaml:10',
      'c.yaml:5:22  priorities[0].name: normal is there already: b-desk.yaml:13',
      'c.yaml:6:16  sops[0].name: invoice is there already: b-desk.yaml:38',
      'c.yaml:7:22  contacts[0].domain: plant.test is there already: b-desk.yaml:36',
      'c.yaml:8:1  organisation: stands in b-desk.yaml too: keep one of them',
    ])
  })
})

describe('a faulty entry is told once, not again by those who name it', () => {
  const MARKED = 'when: { mark.checked: true }'
  it.each<[what: string, files: Files, faults: readonly string[]]>([
    [
      'a team',
      edited(['title: Billing', 'titel: Billing']),
      ['b-desk.yaml:25:5  teams[1].title: is missing', 'b-desk.yaml:26:5  teams[1].titel: is not a setting; did you mean `title`?'],
    ],
    [
      'a person',
      edited(['languages: [tr', 'languges: [tr']),
      ['b-desk.yaml:15:109  people[0].languges: is not a setting; did you mean `languages`?'],
    ],
    [
      'the only one of a role',
      edited(['    role:', '    rol:'], [MARKED, 'then: { assign: { role: leader } }']),
      ['b-desk.yaml:21:5  people[1].rol: is not a setting; did you mean `role`?'],
    ],
    [
      'the only expert',
      edited(['    role:', '    rol:'], [MARKED, 'then: { assign: { expertise: [invoices] } }']),
      ['b-desk.yaml:21:5  people[1].rol: is not a setting; did you mean `role`?'],
    ],
    [
      'a calendar',
      edited(['timeZone: UTC', 'timeZone: 3'], [MARKED, 'when: { time.now: { within: late } }']),
      ['b-desk.yaml:10:29  calendars[1].timeZone: must be text: put it in quotes'],
    ],
    ['a priority', edited(['15m', '15']), ['b-desk.yaml:12:66  priorities[0].targets.firstResponse: must be text: put it in quotes']],
    [
      'the usual priority',
      edited(['3d', '3 days']),
      ['b-desk.yaml:13:110  priorities[1].targets.resolution: must be a span such as 15m, 4h or 2d (working days)'],
    ],
    ['a procedure', edited(['[Paid?]', 'Paid?']), ['b-desk.yaml:43:16  sops[0].checklist: must be a list such as [one, two]']],
    [
      'a rule that sets a mark',
      edited(['    stop: true', '    stp: true']),
      ['a-rules.yaml:13:5  rules[0].stp: is not a setting; did you mean `stop`?'],
    ],
    ['a section', edited(['people:\n', 'peple:\n']), ['b-desk.yaml:14:1  peple: is no section; did you mean `people`?']],
    ['a file', { ...GOOD, 'b-desk.yaml': 'people:\n\t- x\n' }, ['b-desk.yaml:2:1  a tab cannot indent YAML: use spaces']],
  ])('%s', (_, files, faults) => expect(faultsOf(files)).toEqual(faults))
})

describe('what is missing altogether', () => {
  it('is told once', () => {
    const nothing = ['organisation', 'teams', 'calendars', 'priorities'].map(section => `policy  no file has \`${section}\``)
    expect(faultsOf({})).toEqual(nothing)
    expect(faultsOf({ 'tests/a.yaml': 'tests: []', 'templates/a.liquid': '' })).toEqual(nothing)
    expect(faultsOf({ 'r.yaml': 'rules: [{ name: a, then: { sop: b } }]' })).toEqual([
      ...nothing,
      'r.yaml:1:33  rules[0].then.sop: there is no procedure b; there is none at all',
    ])
  })
})

describe('warnings', () => {
  const USUAL = [
    'b-desk.yaml:13:28  priorities[1].title: has no text in en, ar: the first one is used there',
    'b-desk.yaml:17:12  people[1].title: has no text in tr, bn: the English one is used there',
    'b-desk.yaml:41:92  sops[0].needs[0].ask: has no text in bn, ar: the English one is used there',
  ]
  const warned = (...changes: readonly (readonly [part: string, by: string])[]) =>
    warningsOf(edited(...changes)).filter(warning => !USUAL.includes(warning))

  it('of languages that are missing', () => {
    expect(warningsOf(GOOD)).toEqual(USUAL)
    expect(warned(['[Look at it., Pay it.]', '{ tr: [Bak] }'])).toEqual([
      'b-desk.yaml:42:23  sops[0].suggest.steps: has no text in en, bn, ar: the first one is used there',
    ])
  })

  it('of people who are still the examples, once', () => {
    const told = warningsOf(
      Object.fromEntries(Object.entries(GOOD).map(([file, text]) => [file, text.replaceAll(/@desk\.test/gi, '@example.com')])),
    )
    expect(told.filter(warning => !USUAL.includes(warning))).toEqual([
      'b-desk.yaml:15:93  people[0].address: the people are still the examples: put your own in their place before customers read their names',
    ])
  })

  it('of a procedure that no rule attaches', () => {
    expect(warned(['      sop: invoice\n', ''])).toEqual(['b-desk.yaml:38:11  sops[0].name: no rule attaches this procedure'])
  })

  it('of a tier that no contact has', () => {
    expect(warned(['{ mark.checked: true }', '{ any: [{ contact.tier: vp }, { not: { contact.tier: [gold, vip] } }] }'])).toEqual([
      'a-rules.yaml:15:35  rules[1].when.any[0].contact.tier: no contact has the tier vp; did you mean vip?',
      'a-rules.yaml:15:64  rules[1].when.any[1].not.contact.tier: no contact has the tier gold',
    ])
  })
})
