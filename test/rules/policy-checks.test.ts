import { describe, expect, it } from 'vitest'
import { formatFault } from '../../src/fault.ts'
import { compilePolicy } from '../../src/rules/policy-read.ts'
import { CATEGORIES } from '../../src/understanding/lexicon/shape.ts'

const TARGETS = 'targets: { firstResponse: 1h, update: 1d, resolution: 3d }'
const BASE: Readonly<Record<string, string>> = {
  'calendars.yaml': 'calendars:\n  - { name: office, timeZone: Europe/Istanbul, week: {} }\n',
  'contacts.yaml': 'contacts:\n  - { domain: big.test, tier: gold }\n',
  'organisation.yaml': 'organisation: { calendar: office }\n',
  'people.yaml':
    'people:\n  - { name: A, title: Analyst, address: a@firm.test, expertise: [vpn] }\n  - { name: B, title: Lead, address: b@firm.test }\n',
  'priorities.yaml': `priorities:\n  - { name: normal, title: Normal, ${TARGETS}, default: true }\n`,
  'rules.yaml': 'rules:\n  - { name: first, then: { sop: vpn } }\n',
  'sops.yaml': 'sops:\n  - { name: vpn, title: VPN }\n',
  'teams.yaml': `teams:\n  - { name: desk, title: Desk, tiers: { 1: [a@firm.test] }, categories: [${CATEGORIES.join()}] }\n`,
}
const compile = (file: string, more: string) => compilePolicy(new Map(Object.entries({ ...BASE, [file]: `${BASE[file] ?? ''}${more}` })))

/** `more`: lines behind those of the right policy. */
const check = (what: string, file: string, more: string, ...expected: readonly string[]) =>
  it(what, () => {
    const compiled = compile(file, more)
    expect((compiled.ok ? compiled.warnings : compiled.faults).map(formatFault)).toEqual(expected)
    expect(compiled.ok).toBe(false)
  })
const warns = (what: string, file: string, more: string, ...expected: readonly string[]) =>
  it(what, () => {
    const compiled = compile(file, more)
    expect(compiled.ok ? compiled.warnings.map(formatFault) : compiled.faults.map(formatFault)).toEqual(expected)
    expect(compiled.ok).toBe(true)
  })
const rule = (then: string, when = '{ mail.angry: true }') => `  - { name: second, when: ${when}, then: ${then} }\n`

describe('rules', () => {
  warns('of a right policy', 'rules.yaml', '')
  const at = (what: string, then: string, expected: RegExp, when?: string) =>
    it(what, () => {
      const compiled = compile('rules.yaml', rule(then, when))
      expect(compiled.ok ? [] : compiled.faults.map(formatFault)).toEqual([expect.stringMatching(expected)])
    })
  at(
    'route to a team',
    '{ route: { team: dsk } }',
    /^rules.yaml:3:\d+ {2}rules\[1\].then.route.team: there is no team dsk; did you mean desk\?$/,
  )
  at('route to a tier with people', '{ route: { team: desk, tier: 2 } }', /then.route.tier: tier 2 of desk has nobody$/)
  at('assign a person', '{ assign: { person: aa@firm.test } }', /there is no person aa@firm.test; did you mean a@firm.test\?$/)
  at('assign a role that somebody has', '{ assign: { role: leader } }', /nobody has the role leader$/)
  at('assign an expertise that somebody has', '{ assign: { expertise: [vpm] } }', /nobody has the expertise vpm; did you mean vpn\?$/)
  at('attach a procedure', '{ sop: vpnn }', /there is no procedure vpnn; did you mean vpn\?$/)
  at('set a priority', '{ priority: { set: norml } }', /then.priority.set: there is no priority norml; did you mean normal\?$/)
  at('notify somebody', '{ notify: [zzzzzzz] }', /zzzzzzz is no person, team or role; roles are agent, lead, leader, admin$/)
  at('introduce whom they assign', '{ introduce: true }', /then.introduce: stands without `assign`: whom should it name\?$/)
  at('use groups of their own', '{ tags: ["{{match.no}}"] }', /then.tags\[0\]: no expression of this rule has a group \(\?P<no>\.\.\.\)$/)
  at('use nothing but groups', '{ tags: ["{{name}}"] }', /\{\{name\}\} is not known: write \{\{match.NAME\}\}/)
  warns('may use a group', 'rules.yaml', rule('{ tags: ["{{match.no}}"] }', '{ mail.subject: { matches: "(?P<no>[0-9]+)" } }'))
  check(
    'have no reserved name',
    'rules.yaml',
    '  - { name: default }\n',
    'rules.yaml:3:13  rules[1].name: is what explanations call a decision of no rule: name it otherwise',
  )
  const STOP = '  - { name: s, stop: true }\n  - { name: t }\n'
  check('behind one that always stops', 'rules.yaml', STOP, 'rules.yaml:4:13  rules[2].name: is never reached: s stops before it')
  const SAME =
    '  - { name: s, when: { mail.angry: true, mail.praise: false }, stop: true }\n  - { name: t, when: { mail.praise: false, mail.angry: true } }\n'
  check('behind a stop with the same condition', 'rules.yaml', SAME, 'rules.yaml:4:13  rules[2].name: is never reached: s stops before it')
})

describe('teams', () => {
  const team = (rest: string) => `  - { name: net, title: Net, tiers: { 1: [a@firm.test] }, ${rest} }\n`
  const at = (what: string, more: string, expected: RegExp) =>
    it(what, () => {
      const compiled = compile('teams.yaml', more)
      expect(compiled.ok ? [] : compiled.faults.map(formatFault)).toEqual([expect.stringMatching(expected)])
    })
  at('overflow to a team', team('overflow: [dask]'), /overflow\[0\]: there is no team dask; did you mean desk\?$/)
  const circle = team('overflow: [tel, anyone]') + team('overflow: [net]').replace('net,', 'tel,')
  at('overflow in no circle', circle, /teams\[1\].overflow: runs in a circle: net -> tel -> net$/)
  at('share no category', team('categories: [email]'), /categories\[0\]: email is desk's already: a category has one team$/)
  at('are led by a person', team('lead: c@firm.test'), /lead: there is no person c@firm.test; did you mean a@firm.test\?$/)
  at('have members', '  - { name: net, title: Net, tiers: { 1: [] } }\n', /tiers.1: has nobody: tickets begin at tier 1$/)
})

describe('people, calendars, priorities', () => {
  const person = (rest: string) => `  - { name: C, title: C, address: c@firm.test, ${rest} }\n`
  const at = (what: string, file: string, more: string, expected: RegExp) =>
    it(what, () => {
      const compiled = compile(file, more)
      expect(compiled.ok ? [] : compiled.faults.map(formatFault)).toEqual([expect.stringMatching(expected)])
    })
  at('a mentor is somebody', 'people.yaml', person('mentor: d@firm.test'), /mentor: there is no person d@firm.test/)
  at('a mentor is somebody else', 'people.yaml', person('mentor: c@firm.test'), /mentor: leads in a circle: somebody has to be the first$/)
  at(
    'an absence ends after it begins',
    'people.yaml',
    person('absences: [{ from: 2026-05-02, to: 2026-05-01 }]'),
    /absences\[0\].to: is before its `from`$/,
  )
  at(
    'a person works by a calendar',
    'people.yaml',
    person('calendar: offce'),
    /calendar: there is no calendar offce; did you mean office\?$/,
  )
  const calendar = (zone: string, monday: string) => `  - { name: c, timeZone: ${zone}, week: { monday: [${monday}] } }\n`
  at('a time zone is known', 'calendars.yaml', calendar('Europe/Istanbull', ''), /timeZone: is no time zone of the IANA list/)
  at('a time zone is no bare offset', 'calendars.yaml', calendar("'+03:00'", ''), /timeZone: is no time zone of the IANA list/)
  at(
    'hours are in order',
    'calendars.yaml',
    calendar('UTC', "'10:00-12:00', '11:00-13:00'"),
    /week.monday\[1\]: begins before the one above it ends$/,
  )
  at(
    'hours do not end before they begin',
    'calendars.yaml',
    calendar('UTC', "'22:00-06:00'"),
    /week.monday\[0\]: ends before it begins: a night/,
  )
  at(
    'one priority is the usual',
    'priorities.yaml',
    `  - { name: high, title: High, ${TARGETS}, default: true }\n`,
    /default: is set for normal too: one can be the usual$/,
  )
})

describe('a warning', () => {
  warns(
    'for a procedure that no rule attaches',
    'sops.yaml',
    '  - { name: wifi, title: Wifi }\n',
    'sops.yaml:3:13  sops[1].name: no rule attaches this procedure',
  )
  it('for people who are still the examples, once', () => {
    const example = (name: string) => `  - { name: ${name}, title: T, address: ${name}@example.com }\n`
    const compiled = compile('people.yaml', example('x') + example('y'))
    expect(compiled.ok && compiled.warnings.map(({ text }) => text)).toEqual([expect.stringMatching(/^the people are still the examples/)])
  })
  it('for languages without a text', () => {
    const sops = 'sops: [{ name: vpn, title: { en: VPN, tr: VPN } }]'
    const compiled = compilePolicy(new Map(Object.entries({ ...BASE, 'sops.yaml': sops })))
    expect(compiled.ok && compiled.warnings.map(({ text }) => text)).toEqual(['has no text in bn, ar: the English one is used there'])
  })
  it('for categories without a team', () => {
    const teams = 'teams: [{ name: desk, title: Desk, tiers: { 1: [a@firm.test] }, categories: [network] }]'
    const compiled = compilePolicy(new Map(Object.entries({ ...BASE, 'teams.yaml': teams })))
    expect(compiled.ok && compiled.warnings.map(({ text }) => text)).toEqual([expect.stringMatching(/^no team has the categories .*email/)])
  })
  it('for a tier that no contact has', () => {
    const compiled = compile('rules.yaml', rule('{}', '{ contact.tier: golt }'))
    expect(compiled.ok && compiled.warnings.map(({ text }) => text)).toEqual([expect.stringContaining('gold')])
  })
})
