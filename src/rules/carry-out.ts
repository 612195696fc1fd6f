// What each duty does when its moment has come. A duty that has lost its point is let go with a line of history that says why; nothing is dropped in silence.
import { cutAt } from '../understanding/clean.ts'
import { climbRung, handOn, type Scene } from './climb.ts'
import { type AnswerTo, type Duty, OVER } from './duties.ts'
import { afterEffects, type Effect, effect, type StatusMail } from './effects.ts'
import type { LadderDuty } from './ladder.ts'
import { isFresh, surveyWithheld } from './solved.ts'
import { lastStep, mailEffect, memberAt, personAt, variantOf } from './status-mail.ts'
import { tellPeople } from './tell-people.ts'
import { closesAt, dataOf } from './waiting.ts'

/** `together`: a rung of the ladder; all else comes alone. */
export function carryOut(scene: Scene, together: readonly Duty[]): readonly Effect[] {
  const [duty] = together
  if (!duty) return []
  return duty.kind === 'ladder' ? climbRung(scene, together as readonly LadderDuty[]) : carryOne(scene, duty)
}

export function letGo({ now }: Pick<Scene, 'now'>, duty: Duty, because: string): Effect {
  const name = duty.kind === 'answer' ? duty.to : duty.kind
  return effect(now, { kind: `${name}.skipped`, because, data: { duty: duty.key, dueAt: duty.dueAt.toISOString() } })
}

function carryOne(scene: Scene, duty: Exclude<Duty, LadderDuty>): readonly Effect[] {
  switch (duty.kind) {
    case 'follow-up':
      return followUp(scene, duty)
    case 'reminder':
      return remind(scene, duty)
    case 'close-waiting':
      return closeForSilence(scene, duty)
    case 'wake':
      return wake(scene, duty)
    case 'close-resolved':
      return [become(scene, 'closed', 'it was resolved, and nobody wrote until its closing time', { duty: duty.key })]
    case 'survey':
      return ask(scene, duty)
    case 'answer':
      return answer(scene, duty)
  }
}

/** A colleague's call for help and a customer's complaint are not forgotten over a long weekend without power. */
const LASTING: ReadonlySet<AnswerTo> = new Set(['escalated', 'unhappy'])

/** What was to be told at once, and is too old for it. */
export const isStale = (duty: Duty, now: Date): boolean => duty.kind === 'answer' && !LASTING.has(duty.to) && !isFresh(duty.line, now)

const become = ({ story, now }: Scene, to: 'open' | 'closed', because: string, data: object): Effect =>
  effect(now, { kind: 'state.changed', because, data: { from: story.state, to, ...data } }, { kind: 'become', to })

function followUp(scene: Scene, { key }: Duty): readonly Effect[] {
  const { story, policy } = scene
  const { team, tier, assignee } = story
  const mail: StatusMail = {
    kind: 'update',
    person: personAt(policy, assignee),
    team,
    tier,
    step: lastStep(story, policy),
    variant: variantOf(story),
  }
  return [mailEffect(scene, mail, 'nobody wrote to the customer until the next update was due', { duty: key })]
}

function remind(scene: Scene, duty: Duty & { readonly kind: 'reminder' }): readonly Effect[] {
  const { story, policy, now } = scene
  const because = `the customer has not answered (reminder ${duty.nth})`
  const reminded = afterEffects(story, [effect(now, { kind: 'reminder.queued', because, data: { duty: duty.key } })])
  const closes = closesAt({ story: reminded, clocks: [], policy, now })
  return [mailEffect(scene, { kind: 'reminder', nth: duty.nth, closesAt: closes }, because, { duty: duty.key })]
}

function closeForSilence(scene: Scene, duty: Duty & { readonly kind: 'close-waiting' }): readonly Effect[] {
  const because = `no answer came since ${duty.waitsSince.toISOString().slice(0, 10)}`
  const mail = mailEffect(scene, { kind: 'closed', why: 'silence' }, because)
  return [mail, become(scene, 'closed', because, { duty: duty.key, why: 'silence' })]
}

function wake(scene: Scene, duty: Duty & { readonly kind: 'wake' }): readonly Effect[] {
  const because = `it waited until ${duty.until}`
  const opened = become(scene, 'open', because, { duty: duty.key })
  const { assignee } = scene.story
  const words = assignee ? ['assignee'] : ['lead']
  return [opened, ...tellPeople({ ...scene, words, because, kind: 'notice' })]
}

/** Nobody remembers what was solved longer ago; a note on an old ticket must not ask for it either. */
const ASKED_WITHIN_MS = 14 * 86_400_000

function ask(scene: Scene, duty: Duty): readonly Effect[] {
  const { story, policy, now } = scene
  const { key, dueAt } = duty
  if (now.getTime() - dueAt.getTime() > ASKED_WITHIN_MS) return [letGo(scene, duty, 'it was solved too long ago to ask now')]
  const withheld = surveyWithheld(story, policy.satisfaction?.everyDays ?? 30, now)
  if (withheld) return [effect(now, { kind: 'satisfaction.withheld', because: withheld, data: { duty: key } })]
  return [mailEffect(scene, { kind: 'satisfaction' }, 'it was solved', { duty: key })]
}

function answer(scene: Scene, duty: Duty & { readonly kind: 'answer' }): readonly Effect[] {
  const { story } = scene
  const over = OVER.has(story.state)
  switch (duty.to) {
    case 'escalated':
      return over ? [letGo(scene, duty, `it is ${story.state}`)] : escalate(scene, duty)
    case 'handed-over':
      return over ? [letGo(scene, duty, `it is ${story.state}`)] : [handedOver(scene, duty)]
    case 'assigned':
      return over ? [letGo(scene, duty, `it is ${story.state}`)] : assigned(scene, duty)
    case 'resolved':
      return story.state === 'resolved' || story.state === 'closed'
        ? [resolved(scene, duty)]
        : [letGo(scene, duty, `it is ${story.state} again`)]
    case 'reopened':
      return over ? [letGo(scene, duty, `it is ${story.state}`)] : [reopened(scene, duty)]
    case 'unhappy':
      return unhappy(scene, duty)
  }
}

type Answer = Duty & { readonly kind: 'answer' }

/** A person's own escalation: one tier up, with her reason. */
function escalate(scene: Scene, { key, line }: Answer): readonly Effect[] {
  const first = effect(scene.now, { kind: 'ladder.step', because: line.because, data: { duty: key, step: 'by hand', by: line.actor } })
  const moved = handOn(scene, 'next', line.because)
  const story = afterEffects(scene.story, [first, ...moved])
  const { policy } = scene
  const handed = moved.some(({ action }) => action.kind === 'move')
  const mail: StatusMail = handed
    ? { kind: 'handed-over', person: memberAt(policy, story.team, story.assignee), team: story.team, why: 'hand' }
    : { kind: 'escalated', leader: null, team: story.team, priority: story.priority, why: 'hand' }
  const words = handed && story.assignee ? ['assignee', 'lead'] : ['lead', 'leadership']
  return [
    first,
    ...moved,
    mailEffect({ ...scene, story }, mail, line.because),
    ...tellPeople({ ...scene, story, words, because: line.because, kind: 'escalation' }),
  ]
}

function handedOver(scene: Scene, duty: Answer): Effect {
  const { story, policy } = scene
  const { key, line } = duty
  if (dataOf(line).to !== story.team) return letGo(scene, duty, `it went on to ${story.team}`)
  const mail = { kind: 'handed-over', person: memberAt(policy, story.team, story.assignee), team: story.team, why: 'hand' } as const
  return mailEffect(scene, mail, line.because, { duty: key })
}

function assigned(scene: Scene, duty: Answer): readonly Effect[] {
  const { key, line } = duty
  const { to } = dataOf(line)
  if (to !== scene.story.assignee) return [letGo(scene, duty, `it is ${scene.story.assignee ?? 'nobody'}'s now`)]
  const first = effect(scene.now, { kind: 'assigned.seen', because: 'whoever it was given to is told', data: { duty: key } })
  return [
    first,
    ...tellPeople({ ...scene, words: [String(to)], because: `${line.actor.replace(/^person:/, '')}: ${line.because}`, kind: 'notice' }),
  ]
}

const DAY_MS = 86_400_000

function resolved(scene: Scene, { key, line }: Answer): Effect {
  const { story, policy } = scene
  const person = personAt(policy, line.actor.replace(/^person:/, ''))
  const closes = new Date(line.at.getTime() + story.closeResolvedDays * DAY_MS)
  return mailEffect(scene, { kind: 'resolved', person, closesAt: closes }, line.because, { duty: key })
}

function reopened(scene: Scene, { key, line }: Answer): Effect {
  const why = dataOf(line).why === 'unhappy' ? 'unhappy' : line.actor.startsWith('person:') ? 'hand' : 'reply'
  return mailEffect(scene, { kind: 'reopened', why }, line.because, { duty: key })
}

function unhappy(scene: Scene, { key, line }: Answer): readonly Effect[] {
  const { policy, story, now } = scene
  const rules = policy.satisfaction
  const because = `the customer is not content${dataOf(line).comment ? `: “${cutAt(String(dataOf(line).comment), 200)}”` : ''}`
  const first = effect(now, { kind: 'unhappy.seen', because, data: { duty: key } })
  const reopen = rules?.reopen === true && (story.state === 'resolved' || story.state === 'closed')
  const opened = reopen ? [become(scene, 'open', because, { why: 'unhappy' })] : []
  return [first, ...opened, ...tellPeople({ ...scene, words: rules?.notify ?? ['lead'], because, kind: 'escalation' })]
}
