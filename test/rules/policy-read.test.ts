import { describe, expect, it } from 'vitest'
import { formatFault } from '../../src/fault.ts'
import { compilePolicy } from '../../src/rules/policy-read.ts'

const BASE = `organisation: { calendar: office, domains: [example.org] }
calendars:
  - name: office
    timeZone: Europe/Istanbul
    week: { monday: ['09:00-12:30', '13:30-18:00'] }
people:
  - { name: Ayşe, title: Analyst, address: Ayse@firm.test }
teams:
  - { name: desk, title: Desk, categories: [other], tiers: { 1: [ayse@firm.test] } }
priorities:
  - { name: normal, title: Normal, targets: { firstResponse: 1h, update: 1d, resolution: 3d }, default: true }
`
const compile = (rules: string, more: Record<string, string> = {}) =>
  compilePolicy(new Map(Object.entries({ 'base.yaml': BASE, 'rules.yaml': rules, ...more })))
const faults = (rules: string, more?: Record<string, string>): readonly string[] => {
  const compiled = compile(rules, more)
  return compiled.ok ? [] : compiled.faults.map(formatFault)
}
const policy = (rules: string, more?: Record<string, string>) => {
  const compiled = compile(rules, more)
  if (!compiled.ok) throw new Error(compiled.faults.map(formatFault).join('\n'))
  return compiled.policy
}

describe('a right policy', () => {
  it('is compiled with every default', () => {
    const { people, teams, calendars, priorities, rules } = policy('rules:\n  - name: one\n')
    expect(people[0]).toMatchObject({ address: 'ayse@firm.test', calendar: 'office', role: 'agent', mentor: null })
    expect(teams[0]).toMatchObject({ capacity: 20, overflow: [], tiers: { 1: ['ayse@firm.test'], 2: [], 3: [] } })
    expect(calendars[0]?.week.monday).toEqual([
      { from: 540, to: 750 },
      { from: 810, to: 1080 },
    ])
    expect(priorities[0]?.targets).toEqual({ firstResponse: { minutes: 60 }, update: { days: 1 }, resolution: { days: 3 } })
    expect(rules).toEqual([{ file: 'rules.yaml', line: 2, name: 'one', description: 'one', when: null, actions: {}, stop: false }])
  })

  it('joins a section of several files in the order of their names', () => {
    const joined = policy('rules:\n  - name: second\n', { 'z.yaml': 'rules: [{ name: third }]', 'a.yaml': 'rules: [{ name: first }]' })
    expect(joined.rules.map(({ name }) => name)).toEqual(['first', 'second', 'third'])
  })

  it('keeps company texts, and its hash forgets the tests alone', () => {
    const plain = policy('rules: []')
    const text = policy('rules: []', { 'templates/en/x.liquid': 'Hello' })
    expect(text.templates).toEqual(new Map([['en/x.liquid', 'Hello']]))
    expect(text.hash).not.toBe(plain.hash)
    expect(policy('rules: []', { 'tests/a.yaml': 'no: [test' }).hash).toBe(plain.hash)
  })
})

describe('a broken file is told by place and cause', () => {
  const check = (what: string, rules: string, expected: readonly string[]) => it(what, () => expect(faults(rules)).toEqual(expected))

  check('empty', '', ['rules.yaml  the file is empty: remove it, or give it a section'])
  check('a list', '- a', [
    'rules.yaml  must hold sections: organisation, people, teams, calendars, priorities, contacts, contactTiers, rules, sops, escalation, onCall, waiting, satisfaction',
  ])
  check('a section of nothing', 'rules:', ['rules.yaml:1:1  rules: is empty: give a value or remove the line'])
  check('a section that is a map', 'rules: { a: 1 }', ['rules.yaml:1:8  rules: must be a list, each beginning with "- "'])
  check('an unknown section', 'ruls: []', ['rules.yaml:1:1  ruls: is no section; did you mean `rules`?'])
  check('a tab', 'rules:\n\t- name: a', ['rules.yaml:2:1  a tab cannot indent YAML: use spaces'])
  check('too large', `# ${'x'.repeat(1024 * 1024)}`, ['rules.yaml  is larger than 1 MiB: divide it'])
  check('the same name twice', 'rules:\n  - name: a\n  - name: a\n', ['rules.yaml:3:11  rules[1].name: a is there already: rules.yaml:2'])
  const circle = 'rules.yaml:1:1  an alias (*name) stands within what it names (&name): that would never end'
  check('an alias in itself', 'rules:\n  - name: a\n    when: &w { not: *w }\n', [circle])
  check('a list in itself', 'rules: &r [*r]', [circle])

  it('aliases that multiply', () => {
    const lines = ['b', 'c', 'd', 'e', 'f'].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcde'[at]}`).join()}]`)
    expect(faults(['a: &a [x, x, x, x, x]', ...lines].join('\n'))).toEqual([expect.stringMatching(/^rules.yaml:1:1 .*alias/)])
  })

  it('nested without end', () => expect(faults('['.repeat(50_000))[0]).toMatch(/^rules.yaml:1:\d+ {2}not valid YAML/))

  it('a holiday file that is not there, or none', () => {
    const calendar = { 'x.yaml': 'calendars:\n  - { name: tr, timeZone: Europe/Istanbul, week: {}, holidayFile: tr.ics }' }
    expect(faults('rules: []', calendar)).toEqual([expect.stringContaining('tr.ics is not in the policy’s folder')])
    expect(faults('rules: []', { ...calendar, 'tr.ics': 'x' })).toEqual([expect.stringContaining('tr.ics is no iCalendar file')])
  })
})
