import { describe, expect, test } from 'vitest'
import type { AssignTo, Person, Policy, Team, Tier } from '../../src/rules/policy.ts'
import { findDestination, peopleOf, teamByCategory } from '../../src/rules/routing.ts'
import { aCalendar, addressOf, aFacts, aPerson, aPolicy, aTeam, away, type GivenFacts, NIGHT, TUESDAY } from '../support/a-policy.ts'

describe('the team of a category', () => {
  const network = aTeam('network', { categories: ['network'] })
  const desk = aTeam('desk', { categories: ['other'] })
  function check(name: string, teams: readonly Team[], category: string | undefined, team: string | null, because: RegExp = /./) {
    test(name, () => {
      const route = teamByCategory(aPolicy({ teams }), aFacts(category === undefined ? {} : { 'issue.category': category }))
      expect(route?.team ?? null).toBe(team)
      if (route) expect(route).toMatchObject({ tier: 1, because: expect.stringMatching(because) })
    })
  }
  check('owns it', [desk, network], 'network', 'network', /network owns the category network/)
  check('else takes the rest', [network, desk], 'billing', 'desk', /desk takes the rest/)
  check('where no category is known', [network, desk], undefined, 'desk', /desk takes the rest/)
  check('else is the first', [network, aTeam('billing')], 'order', 'network', /network takes the rest/)
  check('is none without teams', [], 'network', null)
})

// Network: ada in tier 1, eve in tier 2, bob its lead. Desk: dan. Nobody's: fay, who knows vpn, and gus, who knows wifi and Arabic.
const people = [
  aPerson('ada', { expertise: ['vpn'] }),
  aPerson('bob', { role: 'lead' }),
  aPerson('dan'),
  aPerson('eve'),
  aPerson('fay', { expertise: ['vpn'] }),
  aPerson('gus', { expertise: ['wifi', 'vpn'], languages: ['ar'] }),
]
const without = (...names: readonly string[]) =>
  people.map(person =>
    names.map(addressOf).includes(person.address) ? { ...person, ...away('x'), name: person.name, address: person.address } : person,
  )
const network: Team = aTeam('network', {
  tiers: [['ada'], ['eve']],
  capacity: 2,
  expertise: ['vpn', 'wifi'],
  overflow: ['desk', 'anyone'],
})
const desk: Team = aTeam('desk', { tiers: [['dan']], capacity: 5 })
const closed = aCalendar('closed', { week: aCalendar('x', { timeZone: 'UTC' }).week, holidays: { '2026-03-10': 'Founding Day' } })

interface Given {
  readonly people?: readonly Person[]
  readonly network?: Partial<Team>
  readonly desk?: Partial<Team>
  readonly open?: Readonly<Record<string, number>>
  readonly busy?: Readonly<Record<string, number>>
  readonly assign?: AssignTo
  readonly tier?: Tier
  readonly facts?: GivenFacts
  readonly language?: string
  readonly now?: Date
}
interface Wanted {
  readonly team?: string
  readonly tier?: Tier
  readonly overflow?: RegExp | null
  readonly assigned?: string | null
  readonly because?: RegExp
  readonly unassigned?: RegExp | null
}

function check(name: string, given: Given, wanted: Wanted) {
  test(name, () => {
    const policy: Policy = aPolicy({
      people: given.people ?? people,
      teams: [
        { ...network, ...given.network },
        { ...desk, ...given.desk },
      ],
      calendars: [aCalendar('office'), closed],
    })
    const load = {
      teams: given.open ?? {},
      people: Object.fromEntries(Object.entries(given.busy ?? {}).map(([who, n]) => [addressOf(who), n])),
    }
    const search = { policy, load, language: given.language ?? 'en', now: given.now ?? TUESDAY }
    const route = { team: 'network', tier: given.tier ?? 1, because: 'a rule says so' } as const
    const found = findDestination(route, given.assign ?? null, aFacts(given.facts ?? {}), search)
    expect(found.route).toEqual({ team: wanted.team ?? 'network', tier: wanted.tier ?? given.tier ?? 1, because: 'a rule says so' })
    if (wanted.overflow) expect(found.overflow).toMatch(wanted.overflow)
    else expect(found.overflow).toBeNull()
    expect(found.assigned?.person.address ?? null).toBe(wanted.assigned ? addressOf(wanted.assigned) : null)
    if (wanted.because) expect(found.assigned?.because).toMatch(wanted.because)
    if (wanted.unassigned) expect(found.unassigned).toMatch(wanted.unassigned)
    else expect(found.unassigned).toBeNull()
  })
}

describe('a ticket stays', () => {
  check('where somebody is there', {}, {})
  check('in its tier', { tier: 2 }, { tier: 2 })
  check('below the capacity', { open: { network: 3 } }, {})
  check('of a closed team, for the morning', { now: NIGHT, open: { network: 99 } }, {})
  check('of a team on its own holiday', { network: { calendar: 'closed' }, people: without('ada') }, {})
  check('of a team without a calendar', { network: { calendar: 'moon' }, people: without('ada', 'eve') }, {})
  check('unless some team of that name is there', { network: { name: 'other' } }, {})
  check(
    'where it has no overflow',
    { people: without('ada'), network: { overflow: [] } },
    { overflow: /^nobody of network tier 1 is at work within its hours; it has no overflow, so it waits there$/ },
  )
})

describe('a ticket flows over', () => {
  const full = { open: { network: 4 } }
  const toDesk = { team: 'desk', overflow: /over to desk$/ }
  check('where nobody of the tier is there', { people: without('ada') }, { ...toDesk, overflow: /^nobody of network tier 1 is at work/ })
  check('though somebody of another tier is', { tier: 2, people: without('eve') }, { ...toDesk, tier: 1 })
  check('from an empty tier', { tier: 3 }, { ...toDesk, tier: 1 })
  check('at the capacity of those present', full, {
    ...toDesk,
    overflow: /^network has 4 open tickets for 2 at work, 2 each at most: over to desk$/,
  })
  check('sooner where fewer are present', { people: without('eve'), open: { network: 2 } }, toDesk)
  const anyone = { overflow: /to anyone with the expertise$/ }
  check(
    'past a team that is full, too',
    { ...full, open: { network: 4, desk: 5 } },
    { ...anyone, assigned: 'fay', because: /^knows vpn; Fay of 2/ },
  )
  check('past a team where nobody is', { ...full, people: without('dan') }, { ...anyone, assigned: 'fay' })
  check('past a team that is closed', { ...full, desk: { calendar: 'closed' } }, { ...anyone, assigned: 'fay' })
  check('past a team without a calendar', { ...full, desk: { calendar: 'moon' } }, { ...anyone, assigned: 'fay' })
  check('past a name that leads nowhere', { ...full, network: { overflow: ['moon', 'desk'] } }, toDesk)
  const nowhere = { ...full, network: { overflow: ['anyone'] } }
  check('to anyone: the customer’s language', { ...nowhere, language: 'ar' }, { ...anyone, assigned: 'gus' })
  check(
    'to anyone: who knows what the issue names',
    { ...nowhere, facts: { 'issue.topics': ['wifi'] } },
    { ...anyone, assigned: 'gus', because: /^knows wifi; / },
  )
  check(
    'to anyone: who knows what the team does, where nobody knows what the issue names',
    { ...nowhere, people: without('gus'), facts: { 'issue.topics': ['wifi'] } },
    { ...anyone, assigned: 'fay' },
  )
  check('to anyone: who has less to do', { ...nowhere, language: 'tr', busy: { fay: 3, gus: 1 } }, { ...anyone, assigned: 'gus' })
  check(
    'to nobody who is away',
    { ...nowhere, people: without('fay', 'gus') },
    { overflow: /nobody of its overflow can take it either, so it waits there$/ },
  )
  check('to anyone, then to a team', { ...full, people: without('fay', 'gus'), network: { overflow: ['anyone', 'desk'] } }, toDesk)
  check(
    'to nobody at all',
    { ...full, people: [], network: { overflow: ['desk'] } },
    { overflow: /^nobody of network tier 1 .*; nobody of its overflow can take it either, so it waits there$/ },
  )
  check('and whoever was asked for by load is asked for there', { ...full, assign: { by: 'load' } }, { ...toDesk, assigned: 'dan' })
  check(
    'and where it waits, its own are asked',
    { ...full, network: { overflow: [] }, assign: { by: 'load' } },
    { overflow: /so it waits there/, assigned: 'ada' },
  )
  check(
    'and told where they can’t',
    { people: without('ada'), network: { overflow: [] }, assign: { by: 'load' } },
    { overflow: /so it waits there/, unassigned: /^of 1 who fit, none is there$/ },
  )
})

describe('a person is assigned', () => {
  check('by name, to whatever team', { assign: { person: addressOf('fay') } }, { assigned: 'fay', because: /^the rule names Fay$/ })
  check('by name, though the team is full', { assign: { person: addressOf('ada') }, open: { network: 99 } }, { assigned: 'ada' })
  check('by name, though asleep', { assign: { person: addressOf('ada') }, now: NIGHT }, { assigned: 'ada' })
  check(
    'nobody, where the name is nobody’s',
    { assign: { person: addressOf('zoe') } },
    { unassigned: /^zoe@desk.example is nobody of the policy's people$/ },
  )
  check(
    'the lead, for somebody away',
    { assign: { person: addressOf('ada') }, people: without('ada'), network: { lead: addressOf('bob') } },
    { assigned: 'bob', because: /^Ada is away until 2026-03-13 \(on leave\); Bob of 1/ },
  )
  check('a member, where there is no lead', { assign: { person: addressOf('ada') }, people: without('ada') }, { assigned: 'eve' })
  check(
    'a member, where the lead is away as well',
    { assign: { person: addressOf('ada') }, people: without('ada', 'bob'), network: { lead: addressOf('bob') } },
    { assigned: 'eve' },
  )
  check(
    'nobody, where all are away',
    { assign: { person: addressOf('ada') }, people: without('ada', 'eve') },
    { unassigned: /^Ada is away until 2026-03-13 \(on leave\)$/ },
  )
  check(
    'by load, of the tier',
    { assign: { by: 'load' }, network: { tiers: aTeam('x', { tiers: [['ada', 'bob']] }).tiers }, busy: { ada: 1 } },
    { assigned: 'bob' },
  )
  check(
    'by load, at night: whoever comes in the morning',
    { assign: { by: 'load' }, now: NIGHT },
    { assigned: 'ada', because: /nobody of them is at work now/ },
  )
  check('by expertise, of all people', { assign: { expertise: ['wifi'] } }, { assigned: 'gus' })
  check('nobody, where nobody has it', { assign: { expertise: ['plumbing'] } }, { unassigned: /^of 0 who fit, none is there$/ })
  const leaders = [...people, aPerson('kim', { role: 'leader' }), aPerson('lee', { role: 'leader', languages: ['tr'] })]
  const leader = { assign: { role: 'leader' }, people: leaders } as const
  check('a leader', leader, { assigned: 'kim' })
  check('a leader who speaks the language', { ...leader, language: 'tr' }, { assigned: 'lee' })
  check('a leader with less to do', { ...leader, language: 'bn', busy: { kim: 2, lee: 1 } }, { assigned: 'lee' })
  check('a leader, of equals the first by address', { ...leader, language: 'bn' }, { assigned: 'kim' })
  check('a leader, though the team is full', { ...leader, open: { network: 99 } }, { assigned: 'kim' })
  check('no leader where there is none', { assign: { role: 'leader' } }, { unassigned: /^of 0 who fit/ })
})

test('people are found by their addresses, in the policy’s order', () => {
  const policy = aPolicy()
  expect(peopleOf(policy, [addressOf('bob'), addressOf('ada'), 'nobody@x.example']).map(({ name }) => name)).toEqual(['Ada', 'Bob'])
})
