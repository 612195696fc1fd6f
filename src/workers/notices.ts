// Notices to employees: whoever is assigned a ticket, and whom a rule tells of it. A storm of mails must not become a storm of notices, so
// each address gets so many an hour; what is withheld stands on the ticket.
import type { Change, NewEvent } from '../db/change.ts'
import type { Trx } from '../db/connect.ts'
import { reserveBudgets } from '../db/outbox.ts'
import { composeNotice, type OutboxLetter } from '../outbox/compose.ts'
import type { Decision } from '../rules/decide.ts'
import type { Person } from '../rules/policy.ts'
import { peopleOf } from '../rules/routing.ts'
import { isExample } from '../rules/tell-people.ts'
import type { Placement } from '../rules/treat.ts'
import { deskOf, employeeLanguage, titleIn } from './letter-desk.ts'
import type { Decided, Ruled } from './work.ts'

export const NOTICES_PER_HOUR = 60
/** Notices of one mail, however many issues it has. */
const PER_MAIL = 12

interface Notice {
  /** Among the notices of its mail, from 0. */
  readonly place: number
  readonly ticketId: number
  readonly title: string
  readonly to: string
  readonly because: string
  readonly placement: Placement
}

/** The changes with the notices of their letters. Takes one statement more where there are any. */
export async function addNotices(
  trx: Trx,
  room: Ruled,
  works: readonly Decided[],
  changes: readonly Change[],
  now: Date,
): Promise<readonly Change[]> {
  const due = works.map(work => noticesOf(work))
  const wanted = Map.groupBy(
    due.flatMap(notices => notices.filter(notice => withheldAtOnce(notice) === null)),
    ({ to }) => to,
  )
  const budgets = [...wanted].map(([to, notices]) => ({ key: `notice:${to}`, cap: NOTICES_PER_HOUR, count: notices.length }))
  const together = await reserveBudgets(trx, budgets, now)
  const full = together.ok ? new Set<string>() : await reserveEach(trx, budgets, now)
  return changes.map((change, index) => {
    const work = works[index]
    const notices = due[index] ?? []
    return work && notices.length > 0 ? withNotices(room, work, change, notices, full) : change
  })
}

/** The keys whose hour is full. */
async function reserveEach(
  trx: Trx,
  budgets: readonly { key: string; cap: number; count: number }[],
  now: Date,
): Promise<ReadonlySet<string>> {
  const full = new Set<string>()
  for (const budget of budgets) if (!(await reserveBudgets(trx, [budget], now)).ok) full.add(budget.key)
  return full
}

function noticesOf({ stored, letter, treated, opened }: Decided): readonly Notice[] {
  if (stored.imported) return []
  const ofOpened = opened.flatMap(({ id, decision }) => {
    const treatment = treated.opened.get(decision)
    return treatment
      ? told(treatment.verdict.decisions).map(one => ({
          ticketId: id,
          title: decision.issue.title,
          placement: treatment.placement,
          ...one,
        }))
      : []
  })
  const ofReplies = treated.replies.flatMap(({ ticketId, title, verdict, result, before }) => {
    const fresh = verdict.decisions.filter(decision =>
      decision.kind === 'assign' ? result.changed.includes('assignee') : !before.includes(decision.rule),
    )
    return told(fresh).map(one => ({ ticketId, title, placement: result.placement, ...one }))
  })
  return [...ofOpened, ...ofReplies].filter(({ to }) => to !== letter.from?.address).map((notice, place) => ({ ...notice, place }))
}

/** Each person once: being assigned says more than being told. */
function told(decisions: readonly Decision[]): readonly Pick<Notice, 'to' | 'because'>[] {
  const all = decisions.flatMap(decision => {
    if (decision.kind === 'assign') return [{ to: decision.person, because: decision.because }]
    return decision.kind === 'notify' ? [{ to: decision.to, because: decision.because }] : []
  })
  return [...new Map(all.toReversed().map(one => [one.to, one])).values()].toReversed()
}

function withNotices(room: Ruled, work: Decided, change: Change, notices: readonly Notice[], full: ReadonlySet<string>): Change {
  const sent = notices.flatMap(notice => {
    const [person] = peopleOf(room.policy, [notice.to])
    return person && withheldBecause(notice, full) === null ? [{ notice, letter: compose(room, work, notice, person) }] : []
  })
  const events = notices.map((notice): NewEvent => {
    const letter = sent.find(one => one.notice === notice)?.letter
    const { ticketId, to, because } = notice
    return letter
      ? { ticketId, actor: 'system', kind: 'notice.queued', because, data: { to }, outboxMessageId: letter.messageId }
      : {
          ticketId,
          actor: 'system',
          kind: 'notice.withheld',
          because: withheldBecause(notice, full) ?? 'nobody of that address is left in the policy',
          data: { to },
        }
  })
  return { ...change, events: [...change.events, ...events], outbox: [...change.outbox, ...sent.map(({ letter }) => letter)] }
}

function withheldAtOnce({ place, to }: Notice): string | null {
  if (place >= PER_MAIL) return `one mail sends ${PER_MAIL} notices at most`
  return isExample(to) ? `${to} is one of the example people of the shipped policy` : null
}

function withheldBecause(notice: Notice, full: ReadonlySet<string>): string | null {
  const { to } = notice
  return withheldAtOnce(notice) ?? (full.has(`notice:${to}`) ? `the hour's limit for notices to ${to} is reached` : null)
}

function compose(room: Ruled, { letter, mailbox }: Decided, { ticketId, title, because, placement }: Notice, person: Person): OutboxLetter {
  const language = employeeLanguage(person, room.config)
  return composeNotice({
    ...deskOf(room, mailbox, language),
    ticket: { id: ticketId, title },
    employee: { address: person.address, name: person.name },
    customer: letter.from?.address ?? '',
    priority: titleIn(room.policy.priorities, placement.priority, language),
    team: titleIn(room.policy.teams, placement.team, language),
    because,
    echo: letter.authenticity.value === 'pass',
  })
}
