import { describe, expect, test } from 'vitest'
import { addressesOf, type Intent, NO_INTENT, recordActions } from '../../src/rules/intent.ts'
import type { Actions, Policy } from '../../src/rules/policy.ts'
import { addressOf, aPerson, aPolicy, aPriority, aRule, aTeam } from '../support/a-policy.ts'

const policy = aPolicy({
  people: [aPerson('ada'), aPerson('bob', { role: 'lead' }), aPerson('kim', { role: 'leader' }), aPerson('lee', { role: 'leader' })],
  teams: [aTeam('desk', { tiers: [['ada', 'bob']] }), aTeam('network', { tiers: [['ada'], ['lee']], lead: addressOf('bob') })],
})

/** What rules named r1, r2, ... want together. */
const after = (actions: readonly Actions[], of: Policy = policy): Intent =>
  actions.reduce((intent, one, at) => recordActions(intent, aRule(`r${at + 1}`), one, of), NO_INTENT)
const wish = (rule: string) => ({ rule, because: `because of ${rule}` })

function check(name: string, actions: readonly Actions[], wanted: Partial<Intent>) {
  test(name, () => expect(after(actions)).toEqual({ ...NO_INTENT, ...wanted }))
}

describe('the priority', () => {
  const priority = (name: string, rule: string) => ({ priority: { priority: name, ...wish(rule) } })
  check('of no rule is nobody’s', [{}], {})
  check('is raised by atLeast', [{ priority: { atLeast: 'high' } }], priority('high', 'r1'))
  check('is not set by what is usual', [{ priority: { atLeast: 'normal' } }], {})
  check('is not lowered by atLeast', [{ priority: { atLeast: 'low' } }], {})
  check('is not lowered by a later atLeast', [{ priority: { set: 'high' } }, { priority: { atLeast: 'normal' } }], priority('high', 'r1'))
  check('stays with the first of equals', [{ priority: { atLeast: 'high' } }, { priority: { atLeast: 'high' } }], priority('high', 'r1'))
  check('is lowered by set', [{ priority: { set: 'low' } }], priority('low', 'r1'))
  check('is overridden by a later set', [{ priority: { atLeast: 'high' } }, { priority: { set: 'low' } }], priority('low', 'r2'))
  check('is raised again after it', [{ priority: { set: 'low' } }, { priority: { atLeast: 'normal' } }], priority('normal', 'r2'))
  test('is compared with the strongest where the policy has no default', () => {
    const bare = aPolicy({ priorities: [aPriority('high'), aPriority('low')] })
    expect(after([{ priority: { atLeast: 'high' } }], bare).priority).toBeNull()
  })
})

describe('what comes later takes the place of what was', () => {
  const desk = { team: 'desk', tier: 1 } as const
  check('a route', [{ route: { team: 'network', tier: 2 } }, { route: desk }, {}], { route: { ...desk, ...wish('r2') } })
  check('a procedure', [{ sop: 'vpn' }, { sop: 'wifi' }, {}], { sop: { sop: 'wifi', ...wish('r2') } })
  check('an assignment', [{ assign: { by: 'load' } }, { assign: { role: 'leader' } }, {}], {
    assign: { to: { role: 'leader' }, rule: 'r2' },
  })
  check('an introduction stays with its assignment', [{ assign: { by: 'load' }, introduce: true }, {}], {
    assign: { to: { by: 'load' }, rule: 'r1' },
    introduce: true,
  })
  check('and goes with it', [{ assign: { by: 'load' }, introduce: true }, { assign: { role: 'lead' } }], {
    assign: { to: { role: 'lead' }, rule: 'r2' },
  })
  check('or comes alone', [{ assign: { by: 'load' } }, { introduce: true }], {
    assign: { to: { by: 'load' }, rule: 'r1' },
    introduce: true,
  })
  check('a reason to quarantine', [{ quarantine: 'one' }, { quarantine: 'two' }], { quarantine: { rule: 'r2', because: 'two' } })
  check('a reason to ignore', [{ ignore: 'one' }, {}], { ignore: { rule: 'r1', because: 'one' } })
  check('a reason that came out empty is no reason to let it in', [{ quarantine: '', ignore: '' }], {
    quarantine: wish('r1'),
    ignore: wish('r1'),
  })
  check('a held acknowledgement stays held', [{ acknowledgement: 'hold' }, {}], { hold: wish('r1') })
})

describe('what adds up', () => {
  check('tags, each once and with its first rule', [{ tags: ['a', 'b', 'a'] }, { tags: ['b', 'c'] }], {
    tags: [
      { tag: 'a', ...wish('r1') },
      { tag: 'b', ...wish('r1') },
      { tag: 'c', ...wish('r2') },
    ],
  })
  check('marks, in the order of their names whatever the file’s', [{ mark: { b: 1, a: 'x' } }, { mark: { b: true } }], {
    marks: [
      { name: 'a', value: 'x', ...wish('r1') },
      { name: 'b', value: 1, ...wish('r1') },
      { name: 'b', value: true, ...wish('r2') },
    ],
  })
  check('whom to tell, as the rules name them, each once', [{ notify: ['team', 'leader'] }, { notify: ['leader', 'desk'] }], {
    notices: [
      { to: 'team', ...wish('r1') },
      { to: 'leader', ...wish('r1') },
      { to: 'desk', ...wish('r2') },
    ],
  })
})

describe('who is told of a name', () => {
  function told(name: string, notify: string, whom: readonly string[], route: string | null = null) {
    test(name, () => expect(addressesOf(notify, route, policy)).toEqual(whom.map(addressOf)))
  }
  told('a person, however the address is spelled', 'ADA@Desk.example', ['ada'])
  told('nobody outside of the policy', 'stranger@evil.example', [])
  told('the lead of a team', 'network', ['bob'])
  told('the first tier of a team without one', 'desk', ['ada', 'bob'])
  told('everybody of a role', 'leader', ['kim', 'lee'])
  told('nobody of a name that is none', 'moon', [])
  told('nobody of no name', '', [])
  told('the team that the ticket goes to', 'team', ['bob'], 'network')
  told('nobody of a ticket that goes nowhere', 'team', [])
})
