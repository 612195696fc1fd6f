// What a step of the ladder does: the priority, the tier, the people, the customer. A step that can't do what it says tells why, and does the rest.
import { OVER, type TicketStory } from './duties.ts'
import { afterEffects, type Effect, effect } from './effects.ts'
import { spanName } from './explain-clock.ts'
import type { LadderDuty } from './ladder.ts'
import { type LadderStep, type Policy, type Team, TIERS, type Tier } from './policy.ts'
import { choosePerson, type Load } from './presence.ts'
import { peopleOf } from './routing.ts'
import { mailEffect, personAt } from './status-mail.ts'
import { acknowledgedSince, tellPeople } from './tell-people.ts'

export interface Scene {
  readonly story: TicketStory
  readonly policy: Policy
  readonly load: Load
  readonly now: Date
}

/** The steps of one rung, in the policy's order; each person is told once. */
export function climbRung(scene: Scene, rung: readonly LadderDuty[]): readonly Effect[] {
  const told = new Set<string>()
  const effects: Effect[] = []
  for (const duty of rung) {
    const more = climbStep({ ...scene, story: afterEffects(scene.story, effects) }, duty, told)
    for (const { action } of more) if (action.kind === 'tell') told.add(action.telling.person.address)
    effects.push(...more)
  }
  return effects
}

function climbStep(scene: Scene, duty: LadderDuty, told: ReadonlySet<string>): readonly Effect[] {
  const { step, key, clock, roundAt } = duty
  const because = becauseOf(duty)
  const first = effect(scene.now, { kind: 'ladder.step', because, data: { duty: key, step: step.name, clock } })
  const raised = raise(scene, step, because)
  const moved = step.tier === null ? [] : handOn({ ...scene, story: afterEffects(scene.story, raised) }, step.tier, because)
  const changed = [first, ...raised, ...moved]
  const story = afterEffects(scene.story, changed)
  const acknowledged = step.unlessAcknowledged ? acknowledgedSince(scene.story, roundAt) : []
  const words = moved.some(({ action }) => action.kind === 'assign' && action.to !== null) ? ['assignee', ...step.notify] : step.notify
  const people = tellPeople({ ...scene, story, words, because, kind: 'escalation', except: new Set([...told, ...acknowledged]) })
  return [...changed, ...(step.tellCustomer ? tellCustomer({ ...scene, story }, changed, people, duty.clock, because) : []), ...people]
}

const TIME_OF = {
  'first-response': 'the time for the first response',
  update: 'the time to the next update',
  resolution: 'the time for the solution',
  tier: 'the time of this tier',
  idle: 'the time in which somebody was to do something',
} as const

function becauseOf({ step, clock, dueAt }: LadderDuty): string {
  const at = 'share' in step.at ? `${Math.round(step.at.share * 100)} % of ${TIME_OF[clock]} is over` : `${TIME_OF[clock]} ran out`
  const since =
    'share' in step.at || ('minutes' in step.at.afterBreach && step.at.afterBreach.minutes === 0)
      ? ''
      : ` ${spanName(step.at.afterBreach)} ago`
  return `${step.name}: ${at}${since} (${dueAt.toISOString().slice(0, 16).replace('T', ' ')} UTC)`
}

function raise({ story, policy, now }: Scene, { priority }: LadderStep, because: string): readonly Effect[] {
  if (priority === null) return []
  const names = policy.priorities.map(({ name }) => name)
  const at = names.indexOf(story.priority ?? policy.priorities.find(({ isDefault }) => isDefault)?.name ?? '')
  const wanted = priority === 'next' ? at - 1 : Math.min(at < 0 ? names.length : at, names.indexOf(priority.atLeast))
  const to = names[wanted]
  if (to === undefined || to === story.priority)
    return [effect(now, { kind: 'ladder.no-higher', because: `it is ${story.priority} already`, data: {} })]
  return [effect(now, { kind: 'priority.set', because, data: { from: story.priority, to } }, { kind: 'set-priority', to })]
}

/** To the team that owns the category, else up in its own; whoever is there and has least to do takes it. */
export function handOn(scene: Scene, tier: 'next' | Tier, because: string): readonly Effect[] {
  const { story, policy, load, now } = scene
  const place = placeAbove(scene, tier)
  if (!place)
    return [effect(now, { kind: 'ladder.no-higher', because: `no team has people above tier ${story.tier ?? 1} for it`, data: {} })]
  const { team, to } = place
  const moved = effect(
    now,
    { kind: 'team.set', because, data: { from: story.team, to: team.name, tier: to } },
    { kind: 'move', team: team.name, tier: to },
  )
  const choice = choosePerson(peopleOf(policy, team.tiers[to]), { policy, load, language: story.language, now })
  const address = choice?.person.address ?? null
  const why = choice?.because ?? `nobody of ${team.name} tier ${to} is there`
  return [
    moved,
    effect(now, { kind: 'assignee.set', because: why, data: { from: story.assignee, to: address } }, { kind: 'assign', to: address }),
  ]
}

function placeAbove({ story, policy }: Scene, tier: 'next' | Tier): { readonly team: Team; readonly to: Tier } | null {
  const now = story.tier ?? 1
  const least = tier === 'next' ? now + 1 : Math.max(tier, now + 1)
  const own = policy.teams.find(({ name }) => name === story.team)
  const owner = policy.teams.find(({ categories }) => (categories as readonly (string | null)[]).includes(story.category))
  for (const team of [owner, own]) {
    const to = TIERS.find(one => one >= least && (team?.tiers[one].length ?? 0) > 0)
    if (team && to) return { team, to }
  }
  return null
}

/** By name who takes over, where somebody does; else that it was raised, and to whom. */
function tellCustomer(
  scene: Scene,
  changed: readonly Effect[],
  people: readonly Effect[],
  clock: LadderDuty['clock'],
  because: string,
): readonly Effect[] {
  const { story, policy } = scene
  const actions = [...changed, ...people].map(({ action }) => action)
  // A step that found nothing to change and nobody to tell raised nothing.
  if (OVER.has(story.state) || actions.every(({ kind }) => kind === 'note')) return []
  if (actions.some(({ kind }) => kind === 'move'))
    return [mailEffect(scene, { kind: 'handed-over', person: personAt(policy, story.assignee), team: story.team, why: 'time' }, because)]
  // Who hears of it in the morning has not been told yet.
  const leader = people.flatMap(({ action }) =>
    action.kind === 'tell' && action.telling.person.role === 'leader' && action.telling.at <= scene.now ? [action.telling.person] : [],
  )
  const why = clock === 'idle' ? 'idle' : 'time'
  return [mailEffect(scene, { kind: 'escalated', leader: leader[0] ?? null, team: story.team, priority: story.priority, why }, because)]
}
