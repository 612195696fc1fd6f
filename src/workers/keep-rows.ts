// What looking at tickets led to, as rows: lines of history with their mails, where the tickets stand now, their clocks, promises and alarms.
import type { Keeping } from '../db/keeping.ts'
import { OVER } from '../rules/duties.ts'
import { afterEffects, type Effect } from '../rules/effects.ts'
import type { Span } from '../rules/policy.ts'
import { settlePromise } from '../rules/promises.ts'
import type { Lettered, Looked } from './looked.ts'

export function keepingOf(looked: readonly Looked[], letters: readonly Lettered[], now: Date): Keeping {
  const mailOf = new Map(letters.map(({ effect, letter }) => [effect, letter]))
  return {
    tickets: looked.map(({ ticket }) => ticket.id),
    told: looked.filter(({ story }) => story.history.some(({ kind }) => TELLING.has(kind))).map(({ ticket }) => ticket.id),
    over: looked.flatMap(({ ticket, story, kept }) => (OVER.has(afterEffects(story, kept.effects).state) ? [ticket.id] : [])),
    lines: looked.flatMap(({ ticket, kept }) =>
      kept.effects.map(effect => ({ ...effect.line, ticketId: ticket.id, mailId: mailOf.get(effect)?.messageId ?? null })),
    ),
    changes: looked.flatMap(changeOf),
    mails: letters.map(({ ticket, letter, at }) => ({ ...letter, mailboxId: ticket.mailboxId, at })),
    settled: looked.flatMap(one => settledOf(one, now)),
    promised: looked.flatMap(one => promisedOf(one, letters)),
    surveys: letters.flatMap(({ ticket, letter, surveyId }) =>
      surveyId === null
        ? []
        : [{ id: surveyId, ticketId: ticket.id, contactId: ticket.contactId, team: ticket.team, mailId: letter.messageId }],
    ),
    clocks: looked.flatMap(clockRows),
    breaches: looked.flatMap(breachRows),
    alarms: looked.flatMap(({ ticket, kept }) => [...kept.alarms].map(([kind, dueAt]) => ({ ticketId: ticket.id, kind, dueAt }))),
  }
}

const TELLING: ReadonlySet<string> = new Set(['update.queued', 'reminder.queued'])

const CHANGING: ReadonlySet<string> = new Set(['become', 'set-priority', 'move', 'assign'])

function changeOf({ ticket, story, kept }: Looked): Keeping['changes'] {
  if (!kept.effects.some(({ action }) => CHANGING.has(action.kind))) return []
  const { state, priority, team, tier, assignee } = afterEffects(story, kept.effects)
  return [{ ticketId: ticket.id, state, priority, team, tier, assignee }]
}

/** The promise that stood before this look, judged by all that happened until its end. A new one at the very moment of the old takes its place. */
function settledOf({ ticket, story, kept }: Looked, now: Date): Keeping['settled'] {
  const { promiseId, promisedAt, promiseDueAt } = ticket
  if (promiseId === null || !promisedAt || !promiseDueAt) return []
  const settled = settlePromise({ madeAt: promisedAt, dueAt: promiseDueAt }, afterEffects(story, kept.effects).history, now)
  const replaced = kept.effects.some(isPromise) ? { state: 'kept' as const, at: now } : null
  const end = settled ?? replaced
  return end ? [{ id: promiseId, ...end }] : []
}

const isPromise = ({ action }: Effect) => action.kind === 'mail' && action.next !== null

/** Of several mails at one look only the last one's promise stands: it was written in the knowledge of the others. */
function promisedOf({ ticket, story, kept }: Looked, letters: readonly Lettered[]): Keeping['promised'] {
  const last = kept.effects.findLast(isPromise)
  if (last?.action.kind !== 'mail' || !last.action.next) return []
  // Where the ticket stood when the mail was decided on, not where it went at the same look.
  const { priority, team } = afterEffects(story, kept.effects.slice(0, kept.effects.indexOf(last)))
  const mailId = letters.find(({ effect }) => effect === last)?.letter.messageId ?? ''
  return [{ ticketId: ticket.id, mailId, dueAt: last.action.next, because: last.line.because, priority, team }]
}

function clockRows({ ticket, kept }: Looked): Keeping['clocks'] {
  return kept.clocks.map(({ kind, target, startedAt, usedMs, dueAt, breachedAt, endedAt }) => ({
    ticketId: ticket.id,
    kind,
    target: spanText(target),
    startedAt,
    usedMs,
    dueAt,
    breachedAt,
    endedAt,
  }))
}

const spanText = (span: Span): string => ('minutes' in span ? `${span.minutes}m` : `${span.days}d`)

const breachRows = ({ ticket, kept }: Looked): Keeping['breaches'] => kept.breaches.map(breach => ({ ticketId: ticket.id, ...breach }))
