// What the matching rules want together, in their order: a later `set`, route, person or procedure takes the place of an earlier one,
// `atLeast` only raises, tags and notices add up. Each wish keeps the rule that had it.
import type { Scalar } from './condition.ts'
import type { Actions, AssignTo, Policy, Role, Rule, Tier } from './policy.ts'
import { peopleOf } from './routing.ts'

interface Wish {
  readonly rule: string
  readonly because: string
}

export interface Intent {
  readonly priority: (Wish & { readonly priority: string }) | null
  readonly route: (Wish & { readonly team: string; readonly tier: Tier }) | null
  readonly assign: { readonly rule: string; readonly to: AssignTo } | null
  readonly introduce: boolean
  readonly sop: (Wish & { readonly sop: string }) | null
  readonly tags: readonly (Wish & { readonly tag: string })[]
  /** Whom to tell, as the rules name them: addresses, teams, roles, `team`. */
  readonly notices: readonly (Wish & { readonly to: string })[]
  readonly marks: readonly (Wish & { readonly name: string; readonly value: Scalar })[]
  readonly hold: Wish | null
  readonly quarantine: Wish | null
  readonly ignore: Wish | null
}

export const NO_INTENT: Intent = {
  priority: null,
  route: null,
  assign: null,
  introduce: false,
  sop: null,
  tags: [],
  notices: [],
  marks: [],
  hold: null,
  quarantine: null,
  ignore: null,
}

export function recordActions(before: Intent, rule: Rule, actions: Actions, policy: Policy): Intent {
  const wish: Wish = { rule: rule.name, because: rule.description }
  const { route, assign, introduce, sop, tags = [], notify = [], mark = {}, acknowledgement, quarantine, ignore } = actions
  const intent = { ...recordPriority(before, actions, wish, policy), ...(route && { route: { ...route, ...wish } }) }
  return {
    ...intent,
    assign: assign ? { to: assign, rule: rule.name } : intent.assign,
    introduce: assign ? introduce === true : intent.introduce || introduce === true,
    sop: sop ? { sop, ...wish } : intent.sop,
    tags: addNew(
      intent.tags,
      tags.map(tag => ({ tag, ...wish })),
      ({ tag }) => tag,
    ),
    notices: addNew(
      intent.notices,
      notify.map(to => ({ to, ...wish })),
      ({ to }) => to,
    ),
    marks: [...intent.marks, ...sortedEntries(mark).map(([name, value]) => ({ name, value, ...wish }))],
    hold: acknowledgement === 'hold' ? wish : intent.hold,
    quarantine: quarantine !== undefined ? { rule: rule.name, because: quarantine || rule.description } : intent.quarantine,
    ignore: ignore !== undefined ? { rule: rule.name, because: ignore || rule.description } : intent.ignore,
  }
}

function recordPriority(intent: Intent, { priority }: Actions, wish: Wish, policy: Policy): Intent {
  if (!priority) return intent
  if ('set' in priority) return { ...intent, priority: { priority: priority.set, ...wish } }
  const rank = (name: string | undefined) => policy.priorities.findIndex(one => one.name === name)
  const usual = policy.priorities.find(({ isDefault }) => isDefault)?.name
  const stronger = rank(priority.atLeast) < rank(intent.priority?.priority ?? usual)
  return stronger ? { ...intent, priority: { priority: priority.atLeast, ...wish } } : intent
}

/** The order of keys in a file means nothing. */
const sortedEntries = (mark: Readonly<Record<string, Scalar>>) => Object.entries(mark).toSorted(([one], [other]) => (one < other ? -1 : 1))

function addNew<T>(before: readonly T[], more: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const keys = new Set(before.map(keyOf))
  return [...before, ...more.filter(item => !keys.has(keyOf(item)) && keys.add(keyOf(item)))]
}

/** The people behind a name: an address; a team's lead, else its first tier; everybody of a role. `team` is the one the ticket goes to. */
export function addressesOf(written: string, route: string | null, policy: Policy): readonly string[] {
  const name = written.toLowerCase()
  if (name.includes('@')) return peopleOf(policy, [name]).map(({ address }) => address)
  const team = policy.teams.find(one => one.name === (name === 'team' ? route : name))
  if (team) return team.lead ? [team.lead] : team.tiers[1]
  return policy.people.filter(({ role }) => role === (name as Role)).map(({ address }) => address)
}
