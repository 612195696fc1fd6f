import { describe, expect, test } from 'vitest'
import type { Decision } from '../../src/rules/decide.ts'
import { type Occasion, reconsider, type SetBy, type Standing } from '../../src/rules/reconsider.ts'
import { placementOf } from '../../src/rules/treat.ts'
import { addressOf, aPolicy } from '../support/a-policy.ts'

const because = 'so it is'
const priority = (name: string, rule: string): Decision => ({ kind: 'set-priority', priority: name, rule, because })
const route = (team: string, rule: string, tier: 1 | 2 = 1, wanted = team): Decision => ({
  kind: 'route',
  team,
  tier,
  wanted,
  rule,
  because,
})
const assign = (name: string, rule: string): Decision => ({ kind: 'assign', person: addressOf(name), introduce: false, rule, because })
const sop = (name: string, rule: string): Decision => ({ kind: 'attach-sop', sop: name, rule, because })
const tag = (name: string): Decision => ({ kind: 'tag', tag: name, rule: 'tags', because })

interface Wanted {
  readonly changed?: readonly string[]
  readonly kept?: readonly unknown[]
  readonly placement?: object
}

interface Given {
  readonly setBy?: SetBy
  readonly occasion?: Occasion
  readonly standing?: object
  readonly held?: readonly string[]
}

function check(
  name: string,
  before: readonly Decision[],
  now: readonly Decision[],
  wanted: Wanted,
  { setBy = {}, occasion = 'reply', standing = {}, held = [] }: Given = {},
) {
  test(name, () => {
    const stands: Standing = { placement: { ...placementOf(before), ...standing }, setBy, decisions: before, held }
    const verdict = { decisions: now, account: [] }
    const found = reconsider(stands, verdict, aPolicy(), occasion)
    expect(found.changed).toEqual(wanted.changed ?? [])
    expect(found.kept).toEqual(wanted.kept ?? [])
    expect(found.placement).toEqual({ ...stands.placement, ...wanted.placement })
    // Once more, with what was decided now: nothing moves.
    const again = reconsider({ placement: found.placement, setBy, decisions: now, held }, verdict, aPolicy(), occasion)
    expect(again).toEqual({ placement: found.placement, changed: [], kept: [] })
  })
}

describe('what another rule says', () => {
  check('nothing new, nothing moves', [priority('normal', 'default')], [priority('normal', 'default')], {})
  check('a stronger priority', [priority('normal', 'default')], [priority('high', 'r')], {
    changed: ['priority'],
    placement: { priority: 'high' },
  })
  check('another team', [route('desk', 'r1')], [route('network', 'r2')], { changed: ['team'], placement: { team: 'network' } })
  check('another tier of the same team', [route('desk', 'r1')], [route('desk', 'r2', 2)], { changed: ['team'], placement: { tier: 2 } })
  check('a person where there was none', [], [assign('ada', 'r')], { changed: ['assignee'], placement: { assignee: addressOf('ada') } })
  check('a procedure', [sop('vpn', 'r1')], [sop('wifi', 'r2')], { changed: ['sop'], placement: { sop: 'wifi' } })
  check('the same, for another reason', [route('desk', 'r1')], [route('desk', 'r2')], {})
  check('a rule in place of none', [route('desk', 'default')], [route('network', 'r')], {
    changed: ['team'],
    placement: { team: 'network' },
  })
  check('tags are joined, each once', [tag('a'), tag('b')], [tag('b'), tag('c')], { placement: { tags: ['a', 'b', 'c'] } })
  check(
    'tags are joined for a ticket that a person has set',
    [tag('a')],
    [tag('b')],
    { placement: { tags: ['a', 'b'] } },
    { setBy: { team: 'person:x' } },
  )
  check(
    'all at once',
    [priority('normal', 'default'), route('desk', 'default')],
    [priority('high', 'r'), route('network', 'r'), assign('ada', 'r'), sop('vpn', 'r')],
    {
      changed: ['priority', 'team', 'assignee', 'sop'],
      placement: { priority: 'high', team: 'network', assignee: addressOf('ada'), sop: 'vpn' },
    },
  )
})

describe('what is no reason to move a ticket', () => {
  check('the same rule chooses another person', [assign('ada', 'r')], [assign('bob', 'r')], {})
  check('the same rule, another team: it flowed over', [route('desk', 'r')], [route('network', 'r', 1, 'desk')], {})
  check('the same rule, for another team: the facts have changed', [route('desk', 'r')], [route('network', 'r')], {
    changed: ['team'],
    placement: { team: 'network' },
  })
  check(
    'an overflow that assigns somebody, where no rule routes anew',
    [route('desk', 'default')],
    [route('desk', 'default'), assign('fay', 'overflow')],
    {},
  )
  check('a reply that says nothing a rule asks for', [route('network', 'r')], [route('desk', 'default')], {})
  check('nor does it lower the priority', [priority('high', 'r')], [priority('normal', 'default')], {})
  check('another rule lowers it', [priority('high', 'r1')], [priority('low', 'r2')], {})
  check('no rule assigns any longer', [assign('ada', 'r')], [], {})
  check('somebody was to be assigned and nobody could be', [assign('ada', 'r1')], [{ kind: 'leave-unassigned', rule: 'r2', because }], {})
})

describe('whoever works on it', () => {
  check('leaves with the team', [route('desk', 'r1'), assign('ada', 'r1')], [route('network', 'r2')], {
    changed: ['team', 'assignee'],
    placement: { team: 'network', assignee: null },
  })
  check('stays where another rule names the same team', [route('desk', 'r1'), assign('ada', 'r1')], [route('desk', 'r2')], {})
  check(
    'stays where a person had moved the ticket',
    [route('desk', 'r1'), assign('ada', 'r1')],
    [route('network', 'r2')],
    { kept: [{ field: 'team', by: 'person:sara', value: 'desk', wanted: 'network' }] },
    { setBy: { team: 'person:sara' } },
  )
})

describe('a rule that held before, and comes to the front for want of another’s words', () => {
  const held = ['general', 'breach']
  check(
    'moves nothing',
    [route('network', 'breach'), sop('wifi', 'breach')],
    [route('desk', 'general'), sop('vpn', 'general')],
    {},
    { held },
  )
  check(
    'does after a correction',
    [route('network', 'breach')],
    [route('desk', 'general')],
    { changed: ['team'], placement: { team: 'desk' } },
    { held, occasion: 'correction' },
  )
  check(
    'does with something that was never decided',
    [],
    [sop('vpn', 'general')],
    { changed: ['sop'], placement: { sop: 'vpn' } },
    { held },
  )
})

describe('an overflow beside a new route', () => {
  check('assigns', [route('desk', 'r1')], [route('network', 'r2'), assign('fay', 'overflow')], {
    changed: ['team', 'assignee'],
    placement: { team: 'network', assignee: addressOf('fay') },
  })
  check('though the rule is called so', [], [route('network', 'overflow')], { changed: ['team'], placement: { team: 'network', tier: 1 } })
})

describe('a corrected category', () => {
  const corrected = { occasion: 'correction' } as const
  check(
    'may lower the priority',
    [priority('high', 'r1')],
    [priority('low', 'r2')],
    { changed: ['priority'], placement: { priority: 'low' } },
    corrected,
  )
  check(
    'may take it back to the usual',
    [priority('high', 'r')],
    [priority('normal', 'default')],
    { changed: ['priority'], placement: { priority: 'normal' } },
    corrected,
  )
  check(
    'moves the ticket to the team that owns it',
    [route('desk', 'default')],
    [route('network', 'default')],
    { changed: ['team'], placement: { team: 'network' } },
    corrected,
  )
  check(
    'moves it away from a rule’s team',
    [route('network', 'r')],
    [route('desk', 'default')],
    { changed: ['team'], placement: { team: 'desk' } },
    corrected,
  )
})

describe('a ticket that was never decided on', () => {
  check('gets all that is said', [], [priority('normal', 'default'), route('desk', 'default')], {
    changed: ['priority', 'team'],
    placement: { priority: 'normal', team: 'desk', tier: 1 },
  })
  check(
    'is raised from a priority that the policy does not know',
    [],
    [priority('low', 'r')],
    { changed: ['priority'], placement: { priority: 'low' } },
    { standing: { priority: 'old' } },
  )
})

describe('what a person has set', () => {
  const bySara = 'person:sara@desk.example'
  check(
    'stays, and is told',
    [route('desk', 'r1')],
    [route('network', 'r2')],
    { kept: [{ field: 'team', by: bySara, value: 'desk', wanted: 'network' }] },
    { setBy: { team: bySara } },
  )
  check(
    'stays empty, where it was emptied',
    [],
    [assign('ada', 'r')],
    { kept: [{ field: 'assignee', by: bySara, value: null, wanted: addressOf('ada') }] },
    { setBy: { assignee: bySara } },
  )
  check(
    'is not told where the policy wants the same',
    [],
    [route('desk', 'r2')],
    {},
    { setBy: { team: bySara }, standing: { team: 'desk', tier: 1 } },
  )
  check(
    'is not told where the policy would only lower',
    [priority('high', 'r1')],
    [priority('low', 'r2')],
    {},
    { setBy: { priority: bySara } },
  )
  check(
    'and the rest is changed',
    [priority('normal', 'default')],
    [priority('high', 'r'), sop('vpn', 'r')],
    {
      changed: ['sop'],
      kept: [{ field: 'priority', by: bySara, value: 'normal', wanted: 'high' }],
      placement: { sop: 'vpn' },
    },
    { setBy: { priority: bySara } },
  )
})
