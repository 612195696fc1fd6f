// The sections that watch over a ticket: what good ones become, and every fault and warning of them with its line.
import { describe, expect, it } from 'vitest'
import { formatFault } from '../../src/fault.ts'
import { compilePolicy } from '../../src/rules/policy-read.ts'
import { faultsOf, GOOD, warningsOf } from '../support/policy-lines.ts'

const LATE = 'b-desk.yaml'
/** The good policy (people ayse and omar, teams desk and billing, calendars office and late, priorities critical and normal) and one more file. */
const withFile = (text: string) => ({ ...GOOD, 'c.yaml': text })
const USUAL = warningsOf(GOOD)
const warned = (text: string) => warningsOf(withFile(text)).filter(warning => !USUAL.includes(warning))

function policyOf(files: Readonly<Record<string, string>>) {
  const compiled = compilePolicy(new Map(Object.entries(files)))
  if (!compiled.ok) throw new Error(compiled.faults.map(formatFault).join('\n'))
  return compiled.policy
}

const step = (settings: string) => `escalation:\n  - { name: one, ${settings} }\n`
const quiet = (settings: string) => ({
  ...GOOD,
  [LATE]: (GOOD[LATE] ?? '').replace('domains: [Desk.Test]', `domains: [Desk.Test], quietHours: { ${settings} }`),
})

describe('what good sections become', () => {
  it('a step with everything, and one with its defaults', () => {
    const { escalation } = policyOf(
      withFile(`escalation:
  - name: all
    clock: first-response
    at: 75%
    priorities: [critical]
    teams: [desk]
    notify: [assignee, Lead, leadership, team, agent, Billing, Ayse@Desk.test]
    unlessAcknowledged: true
    priority: { atLeast: critical }
    tier: 3
    tellCustomer: true
  - { name: bare, clock: resolution, at: breach, priority: next, tier: next }
`),
    )
    expect(escalation).toEqual([
      {
        ...{ file: 'c.yaml', line: 2, name: 'all', clock: 'first-response', at: { share: 0.75 } },
        ...{ priorities: ['critical'], teams: ['desk'] },
        notify: ['assignee', 'lead', 'leadership', 'team', 'agent', 'billing', 'ayse@desk.test'],
        ...{ unlessAcknowledged: true, priority: { atLeast: 'critical' }, tier: 3, tellCustomer: true },
      },
      {
        ...{ file: 'c.yaml', line: 12, name: 'bare', clock: 'resolution', at: { afterBreach: { minutes: 0 } } },
        ...{ priorities: [], teams: [], notify: [], unlessAcknowledged: false, priority: 'next', tier: 'next', tellCustomer: false },
      },
    ])
  })

  it.each([
    ['1%', { share: 0.01 }],
    ['99%', { share: 0.99 }],
    ['breach', { afterBreach: { minutes: 0 } }],
    ['breach + 90m', { afterBreach: { minutes: 90 } }],
    ['breach + 2h', { afterBreach: { minutes: 120 } }],
    ['breach+1d', { afterBreach: { days: 1 } }],
  ])('at %s', (at, expected) => {
    const { escalation } = policyOf(withFile(step(`clock: update, at: ${at}, notify: [team]`)))
    expect(escalation?.[0]?.at).toEqual(expected)
  })

  it('steps of several files, in the order of their names', () => {
    const one = (name: string) => `escalation: [{ name: ${name}, clock: update, at: breach, notify: [team] }]`
    const { escalation } = policyOf({ ...GOOD, 'd.yaml': one('second'), 'c.yaml': one('first') })
    expect(escalation?.map(({ name }) => name)).toEqual(['first', 'second'])
  })

  it('who is on call, twice the same person too', () => {
    const person = 'person: Omar@desk.test, calendar: late'
    const { onCall } = policyOf(withFile(`onCall:\n  - { ${person} }\n  - { ${person}, teams: [desk], priorities: [critical] }\n`))
    const omar = { person: 'omar@desk.test', calendar: 'late' }
    expect(onCall).toEqual([
      { ...omar, teams: [], priorities: [] },
      { ...omar, teams: ['desk'], priorities: ['critical'] },
    ])
  })

  it('quiet hours', () => {
    expect(policyOf(quiet('hours: "22:00-07:00", except: [critical]')).organisation.quietHours).toEqual({
      ...{ from: 1320, to: 420, except: ['critical'] },
    })
    expect(policyOf(quiet('hours: "20:00-24:00"')).organisation.quietHours).toEqual({ from: 1200, to: 1440, except: [] })
  })

  it('waiting', () => {
    expect(policyOf(withFile('waiting: { reminders: [90m, 2d], close: 10d }')).waiting).toEqual({
      reminders: [{ minutes: 90 }, { days: 2 }],
      close: { days: 10 },
    })
    expect(policyOf(withFile('waiting: { reminders: [], close: never }')).waiting).toEqual({ reminders: [], close: null })
  })

  it('satisfaction', () => {
    const all = 'satisfaction: { after: 4h, everyDays: 7, target: 95.5, notify: [lead], reopen: true }'
    expect(policyOf(withFile(all)).satisfaction).toEqual({
      ...{ after: { minutes: 240 }, everyDays: 7, target: 95.5, notify: ['lead'], reopen: true },
    })
    expect(policyOf(withFile('satisfaction: { after: 1d }')).satisfaction).toEqual({
      ...{ after: { days: 1 }, everyDays: 30, target: 98, notify: [], reopen: false },
    })
  })

  it('nothing where nothing is said', () => {
    const policy = policyOf(GOOD)
    expect(policy).toMatchObject({ escalation: [], onCall: [] })
    expect([policy.waiting, policy.satisfaction, policy.organisation.quietHours]).toEqual([undefined, undefined, undefined])
  })

  it('targets of a tier and of silence', () => {
    const files = { ...GOOD, [LATE]: (GOOD[LATE] ?? '').replace('resolution: 4h }', 'resolution: 4h, tier: 1h, idle: 8h }') }
    expect(policyOf(files).priorities[0]?.targets).toMatchObject({ tier: { minutes: 60 }, idle: { minutes: 480 } })
  })
})

describe('a setting that is wrong', () => {
  const MOMENT = 'must be a share of the target such as 75%, or breach, or a span after it such as breach + 2h'
  it.each(['0%', '100%', '7.5%', '75', '0.75', 'soon', 'breach + 0h', 'breach + 2', 'breach - 2h', '[]'])('at: %s', at => {
    expect(faultsOf(withFile(step(`clock: update, at: ${at}, notify: [team]`)))).toEqual([`c.yaml:2:37  escalation[0].at: ${MOMENT}`])
  })

  it.each<[settings: string, fault: string]>([
    ['at: breach, notify: [team]', 'c.yaml:2:5  escalation[0].clock: is missing'],
    ['clock: close, at: breach, tier: next', '2:25  escalation[0].clock: must be one of first-response, update, resolution, tier, idle'],
    ['clock: update, tier: next', 'c.yaml:2:5  escalation[0].at: is missing'],
    ['clock: update, at: breach, tier: 1', '2:51  escalation[0].tier: must be next, 2 or 3'],
    ['clock: update, at: breach, tier: up', '2:51  escalation[0].tier: must be next, 2 or 3'],
    ['clock: update, at: breach, priority: up', '2:55  escalation[0].priority: must be next or { atLeast: NAME }'],
    ['clock: update, at: breach, priority: { set: normal }', '2:55  escalation[0].priority: must be next or { atLeast: NAME }'],
    ['clock: update, at: breach, notify: team', '2:53  escalation[0].notify: must be a list such as [one, two]'],
    ['clock: update, at: breach, notfy: [team]', '2:45  escalation[0].notfy: is not a setting; did you mean `notify`?'],
    ['clock: update, at: breach, notify: [team], tellCustomer: "yes"', '2:75  escalation[0].tellCustomer: must be true or false'],
  ])('a step: %s', (settings, fault) => expect(faultsOf(withFile(step(settings)))).toEqual([expect.stringContaining(fault)]))

  it.each<[text: string, fault: string]>([
    ['onCall: [{ calendar: late }]', 'c.yaml:1:10  onCall[0].person: is missing'],
    ['onCall: [{ person: omar@desk.test }]', 'c.yaml:1:10  onCall[0].calendar: is missing'],
    ['onCall: { person: omar@desk.test }', 'c.yaml:1:9  onCall: must be a list, each beginning with "- "'],
    ['waiting: { close: 10d }', 'c.yaml:1:1  waiting.reminders: is missing'],
    ['waiting: { reminders: [2d] }', 'c.yaml:1:1  waiting.close: is missing'],
    ['waiting: { reminders: [2w], close: 9d }', 'c.yaml:1:24  waiting.reminders[0]: must be a span such as 15m, 4h or 2d (working days)'],
    ['waiting: { reminders: [], close: no }', 'c.yaml:1:34  waiting.close: must be a span such as 10d, or never'],
    ['waiting:', 'c.yaml:1:1  waiting: is empty: give a value or remove the line'],
    ['satisfaction: { target: 98 }', 'c.yaml:1:1  satisfaction.after: is missing'],
    ['satisfaction: { after: 1d, target: 101 }', 'c.yaml:1:36  satisfaction.target: must be a number from 0 to 100'],
    ['satisfaction: { after: 1d, target: -1 }', 'c.yaml:1:36  satisfaction.target: must be a number from 0 to 100'],
    ['satisfaction: { after: 1d, everyDays: 0 }', 'c.yaml:1:39  satisfaction.everyDays: must be a whole number of days from 1 to 3650'],
    ['satisfaction: { after: 1d, everyDays: 1.5 }', 'c.yaml:1:39  satisfaction.everyDays: must be a whole number of days from 1 to 3650'],
    ['satisfaction: { after: 1d, reopn: true }', 'c.yaml:1:28  satisfaction.reopn: is not a setting; did you mean `reopen`?'],
  ])('%s', (text, fault) => expect(faultsOf(withFile(`${text}\n`))).toEqual([fault]))

  it('quiet hours', () => {
    expect(faultsOf(quiet('hours: "22-07"'))).toEqual([
      'b-desk.yaml:1:78  organisation.quietHours.hours: must be hours such as 09:00-12:30',
    ])
    expect(faultsOf(quiet('except: [critical]'))).toEqual(['b-desk.yaml:1:57  organisation.quietHours.hours: is missing'])
  })
})

describe('names that lead nowhere', () => {
  const BESIDE = 'known beside teams and addresses: assignee, lead, leadership, team, agent, leader, admin'
  it.each<[settings: string, fault: string]>([
    [
      'priorities: [normal, critcal], tier: next',
      '2:70  escalation[0].priorities[1]: there is no priority critcal; did you mean critical?',
    ],
    ['teams: [dsk], tier: next', '2:57  escalation[0].teams[0]: there is no team dsk; did you mean desk?'],
    ['priority: { atLeast: zzz }', '2:70  escalation[0].priority.atLeast: there is no priority zzz; known: critical, normal'],
    ['notify: [asignee]', '2:58  escalation[0].notify[0]: asignee is no person, team or role; did you mean assignee?'],
    ['notify: [team, biling]', '2:64  escalation[0].notify[1]: biling is no person, team or role; did you mean billing?'],
    ['notify: [aye@desk.test]', '2:58  escalation[0].notify[0]: aye@desk.test is no person, team or role; did you mean ayse@desk.test?'],
    ['notify: [zzzzzzz]', `2:58  escalation[0].notify[0]: zzzzzzz is no person, team or role; ${BESIDE}`],
  ])('a step: %s', (settings, fault) => {
    expect(faultsOf(withFile(step(`clock: resolution, at: breach, ${settings}`)))).toEqual([expect.stringContaining(fault)])
  })

  it.each<[text: string, fault: string]>([
    [
      'onCall: [{ person: omr@desk.test, calendar: late }]',
      'c.yaml:1:20  onCall[0].person: there is no person omr@desk.test; did you mean omar@desk.test?',
    ],
    [
      'onCall: [{ person: omar@desk.test, calendar: nights }]',
      'c.yaml:1:46  onCall[0].calendar: there is no calendar nights; known: office, late',
    ],
    [
      'onCall: [{ person: omar@desk.test, calendar: late, teams: [dsk] }]',
      'c.yaml:1:60  onCall[0].teams[0]: there is no team dsk; did you mean desk?',
    ],
    [
      'onCall: [{ person: omar@desk.test, calendar: late, priorities: [norml] }]',
      'c.yaml:1:65  onCall[0].priorities[0]: there is no priority norml; did you mean normal?',
    ],
    [
      'satisfaction: { after: 1d, notify: [laed] }',
      'c.yaml:1:37  satisfaction.notify[0]: laed is no person, team or role; did you mean lead?',
    ],
  ])('%s', (text, fault) => expect(faultsOf(withFile(`${text}\n`))).toEqual([fault]))

  it('the exceptions of quiet hours', () => {
    expect(faultsOf(quiet('hours: "22:00-07:00", except: [critcal]'))).toEqual([
      'b-desk.yaml:1:102  organisation.quietHours.except[0]: there is no priority critcal; did you mean critical?',
    ])
  })

  it('of another section are no names here', () => {
    const named = 'escalation:\n  - { name: critcal, clock: update, at: breach, priorities: [critcal], tier: next }\n'
    expect(faultsOf(withFile(named))).toEqual([
      'c.yaml:2:62  escalation[0].priorities[0]: there is no priority critcal; did you mean critical?',
    ])
  })

  it('are not told where the entry that they name is faulty itself', () => {
    const files = withFile(step('clock: update, at: breach, teams: [billing], tier: next'))
    expect(faultsOf({ ...files, [LATE]: (GOOD[LATE] ?? '').replace('title: Billing', 'titel: Billing') })).toHaveLength(2)
  })
})

describe('contradictions', () => {
  const NOTHING = 'does nothing: give it `notify`, `priority`, `tier` or `tellCustomer`'
  it.each([
    ['clock: update, at: breach', false],
    ['clock: update, at: breach, notify: [], tellCustomer: false, unlessAcknowledged: true', false],
    ['clock: update, at: breach, tellCustomer: true', true],
    ['clock: update, at: breach, priority: next', true],
    ['clock: update, at: breach, tier: 2', true],
    ['clock: update, at: breach, notify: [lead]', true],
  ])('a step that does nothing: %s', (settings, good) => {
    expect(faultsOf(withFile(step(settings)))).toEqual(good ? [] : [`c.yaml:2:13  escalation[0].name: ${NOTHING}`])
  })

  it('a step’s name twice, in one file and in two', () => {
    const one = '  - { name: one, clock: update, at: breach, tier: next }\n'
    expect(faultsOf(withFile(`escalation:\n${one}${one}`))).toEqual(['c.yaml:3:13  escalation[1].name: one is there already: c.yaml:2'])
    const files = { ...withFile(`escalation:\n${one}`), 'd.yaml': `escalation:\n${one}` }
    expect(faultsOf(files)).toEqual(['d.yaml:2:13  escalation[0].name: one is there already: c.yaml:2'])
  })

  it.each<[text: string, column: number]>([
    ['waiting: { reminders: [1d], close: 2d }', 1],
    ['satisfaction: { after: 1d }', 1],
  ])('two of what there is one of: %s', (text, column) => {
    const [section] = text.split(':')
    expect(faultsOf({ ...withFile(text), 'd.yaml': text })).toEqual([
      `d.yaml:1:${column}  ${section}: stands in c.yaml too: keep one of them`,
    ])
  })

  const RISE = 'is not longer than the one before it: all count from when the ticket began to wait'
  const LAST = 'is not longer than the last reminder: nobody could answer it'
  it.each<[text: string, ...faults: string[]]>([
    ['reminders: [2d, 5d], close: 10d'],
    ['reminders: [2d, 2d], close: 10d', `c.yaml:1:28  waiting.reminders[1]: ${RISE}`],
    ['reminders: [3d, 2d, 4d], close: 10d', `c.yaml:1:28  waiting.reminders[1]: ${RISE}`],
    ['reminders: [2h, 90m], close: 10d', `c.yaml:1:28  waiting.reminders[1]: ${RISE}`],
    ['reminders: [2d, 90m], close: 10d'],
    ['reminders: [2d, 5d], close: 5d', `c.yaml:1:40  waiting.close: ${LAST}`],
    ['reminders: [90m], close: 1h', `c.yaml:1:37  waiting.close: ${LAST}`],
    ['reminders: [90m], close: 1d'],
    ['reminders: [9d], close: 1h'],
    ['reminders: [9d], close: never'],
    ['reminders: [], close: 1h'],
  ])('waiting: %s', (settings, ...faults) => expect(faultsOf(withFile(`waiting: { ${settings} }\n`))).toEqual(faults))

  it.each([
    ['22:00-22:00', false],
    ['00:00-24:00', false],
    ['22:00-21:59', true],
  ])('quiet hours of the whole day: %s', (hours, good) => {
    const fault = 'b-desk.yaml:1:78  organisation.quietHours.hours: leave no hour in which anybody could be told'
    expect(faultsOf(quiet(`hours: "${hours}"`))).toEqual(good ? [] : [fault])
  })
})

describe('a step on a clock without a target', () => {
  const onTier = (more = '') => step(`clock: tier, at: breach, ${more}tier: next`)
  it('is warned of', () => {
    expect(warned(onTier())).toEqual(['c.yaml:2:25  escalation[0].clock: no priority has a target `tier`: it never comes to this step'])
    expect(warned(onTier('priorities: [normal], '))).toEqual([
      'c.yaml:2:25  escalation[0].clock: no priority of this step has a target `tier`: it never comes to this step',
    ])
    expect(warned(step('clock: idle, at: breach, notify: [lead]'))).toEqual([
      'c.yaml:2:25  escalation[0].clock: no priority has a target `idle`: it never comes to this step',
    ])
  })

  it('is none where a priority, a team or a kind of customer has one', () => {
    const changed = (part: string, by: string, text: string) =>
      warningsOf({ ...withFile(text), [LATE]: (GOOD[LATE] ?? '').replace(part, by) }).filter(warning => warning.includes('escalation'))
    const tiered = ['resolution: 4h }', 'resolution: 4h, tier: 1h }'] as const
    expect(changed(...tiered, onTier())).toEqual([])
    expect(changed(...tiered, onTier('priorities: [critical], '))).toEqual([])
    expect(changed(...tiered, onTier('priorities: [normal], '))).toHaveLength(1)
    expect(changed('capacity: 5', 'targets: { normal: { tier: 2h } }', onTier('priorities: [normal], '))).toEqual([])
    const vip = 'contactTiers: [{ name: vip, targets: { normal: { tier: 2h } } }]\n'
    expect(warned(`${onTier()}${vip}`)).toEqual([])
  })
})
