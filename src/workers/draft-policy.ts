// What the policy decided of a letter, as rows and history: the decision with its account, what is still to be known, and what it changed.
// What was to be asked and went into no mail was not asked.
import type { NewDecision, NewEvent, NewNeed } from '../db/change.ts'
import type { Admission } from '../rules/admit.ts'
import type { Decision } from '../rules/decide.ts'
import type { NeedState } from '../rules/procedure.ts'
import { decisionsAbout, type Kept } from '../rules/reconsider.ts'
import type { Treatment } from '../rules/treat.ts'
import type { Reply } from '../rules/treat-letter.ts'
import type { Draft } from './work.ts'

/** Whether the mail that would ask goes out. */
const isAsking = ({ answer }: Draft, reply: Reply | null): boolean =>
  answer?.kind === 'mail' &&
  (reply === null ? answer.purpose === 'acknowledgement' : answer.purpose === 'information-needed' && answer.reply === reply)

export function stateOfOpened(draft: Draft, opening: Admission): 'new' | 'waiting' {
  const treatment = draft.treated.opened.get(opening)
  return treatment?.waitsBecause && isAsking(draft, null) ? 'waiting' : 'new'
}

export interface ReplyDrafted extends Reply {
  /** The customer is asked once more, and the ticket waits for it. */
  readonly waits: boolean
  readonly asks: boolean
}

export function replyTo(draft: Draft, ticketId: number): ReplyDrafted | null {
  const reply = draft.treated.replies.find(one => one.ticketId === ticketId)
  if (!reply) return null
  const asks = reply.questions.length > 0 && isAsking(draft, reply)
  return { ...reply, asks, waits: asks && reply.waitsBecause !== null }
}

export function decisionRows(draft: Draft): readonly NewDecision[] {
  const { treated, policy, language, opened } = draft
  const common = { policyHash: policy.hash, language: language.language }
  const row = ({ facts, load, verdict }: Treatment | Reply) => ({
    ...common,
    facts,
    load,
    decisions: verdict.decisions,
    account: verdict.account,
  })
  const away = treated.turnedAway
  return [
    ...opened.flatMap(({ id, decision }) => {
      const treatment = treated.opened.get(decision)
      return treatment ? [{ ...row(treatment), ticketId: id, trigger: 'opened' as const, kept: [] }] : []
    }),
    ...treated.replies.map(reply => ({ ...row(reply), ticketId: reply.ticketId, trigger: 'reply' as const, kept: reply.result.kept })),
    ...(away ? [{ ...row(away), ticketId: null, trigger: 'not-let-in' as const, kept: [] }] : []),
  ]
}

export function needRows(draft: Draft): readonly NewNeed[] {
  const { opened, treated } = draft
  const rows = (ticketId: number, sop: string | null, needs: readonly NeedState[]) =>
    sop === null ? [] : needs.map((need, position) => ({ ...need, ticketId, sop, position }))
  return [
    ...opened.flatMap(({ id, decision }) => {
      const treatment = treated.opened.get(decision)
      return treatment ? rows(id, treatment.placement.sop, isAsking(draft, null) ? treatment.needs : treatment.needs.map(takeBack)) : []
    }),
    ...treated.replies.flatMap(reply => {
      const asks = reply.questions.length === 0 || isAsking(draft, reply)
      return rows(reply.ticketId, reply.result.placement.sop, asks ? reply.needs : reply.needsUnasked)
    }),
  ]
}

const takeBack = (need: NeedState): NeedState => (need.number === null ? need : { ...need, asked: need.asked - 1, number: null })

export function policyEvents(draft: Draft): readonly NewEvent[] {
  const { opened, treated, policy } = draft
  return [
    ...opened.flatMap(({ id, decision }) => {
      const treatment = treated.opened.get(decision)
      return treatment ? openedEvents(draft, id, treatment, policy.hash) : []
    }),
    ...treated.replies.flatMap(({ ticketId }) => replyEvents(replyTo(draft, ticketId), policy.hash)),
  ]
}

const event = (ticketId: number, kind: string, because: string, data: object = {}): NewEvent => ({
  ticketId,
  actor: 'system',
  kind,
  because,
  data,
})

function openedEvents(draft: Draft, ticketId: number, treatment: Treatment, hash: string): readonly NewEvent[] {
  const { verdict, placement, questions, waitsBecause } = treatment
  const decided = event(ticketId, 'policy.decided', tell(verdict.decisions), { policy: hash, ...placement })
  if (questions.length === 0 || !isAsking(draft, null)) return [decided]
  return [decided, asked(ticketId, questions), ...(waitsBecause ? [waits(ticketId, 'new', waitsBecause)] : [])]
}

function replyEvents(reply: ReplyDrafted | null, hash: string): readonly NewEvent[] {
  if (!reply) return []
  const { ticketId, result, verdict, needs, questions, asks } = reply
  const moved = decisionsAbout(verdict, result.changed)
  const answered = needs.filter(({ need, words }) => words !== null && reply.openBefore.includes(need))
  return [
    ...answered.map(({ need, words, because }) => event(ticketId, 'need.answered', `${need}: ${because}: “${words}”`, { need, words })),
    ...(moved.length > 0 ? [event(ticketId, 'policy.decided', tell(moved), { policy: hash, ...result.placement })] : []),
    ...result.kept.map(kept => event(ticketId, 'policy.kept', tellKept(kept), { policy: hash, ...kept })),
    ...(asks ? [asked(ticketId, questions)] : []),
  ]
}

const asked = (ticketId: number, questions: Treatment['questions']) =>
  event(ticketId, 'needs.asked', `asked for ${questions.map(({ need }) => need).join(', ')}`, { needs: questions.map(({ need }) => need) })

const waits = (ticketId: number, from: string, because: string) => event(ticketId, 'state.changed', because, { from, to: 'waiting' })

export const tellKept = ({ field, by, value, wanted }: Kept): string =>
  `${field} stays ${value ?? 'empty'}: ${by.replace('person:', '')} set it; the policy would say ${wanted ?? 'nothing'}`

/** One line: what, by which rule, and why. */
export function tell(decisions: readonly Decision[]): string {
  return decisions.flatMap(tellOne).join('; ')
}

function tellOne(decision: Decision): readonly string[] {
  const by = `(${decision.rule}: ${decision.because})`
  switch (decision.kind) {
    case 'set-priority':
      return [`priority ${decision.priority} ${by}`]
    case 'route':
      return [`to ${decision.team}, tier ${decision.tier} ${by}`]
    case 'assign':
      return [`assigned to ${decision.person} ${by}`]
    case 'leave-unassigned':
      return [`nobody is assigned ${by}`]
    case 'attach-sop':
      return [`procedure ${decision.sop} ${by}`]
    case 'tag':
      return [`tag ${decision.tag} (${decision.rule})`]
    case 'hold-acknowledgement':
      return [`no acknowledgement ${by}`]
    case 'notify':
    case 'mark':
    case 'quarantine':
    case 'ignore':
      return []
  }
}
