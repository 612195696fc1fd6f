// When the customer hears from us while a ticket is open: at the interval that its priority promises, and at every contact that a mail of ours has
// named. A follow-up goes out a little before, so that the promise is kept. And what follows at once from what somebody did.

import type { Clock } from './clocks.ts'
import { type AnswerTo, type Duty, OVER, type Reading, type TicketStory } from './duties.ts'
import { momentAtUsed } from './duty-moments.ts'
import type { HistoryLine } from './ticket-log.ts'
import { dataOf } from './waiting.ts'

/** Time to compose and hand over the mail; of short intervals, a tenth. */
const MARGIN_MS = 5 * 60_000

export function followUpDuties({ story, clocks }: Reading): readonly Duty[] {
  const clock = clocks.find(({ kind, endedAt, segments }) => kind === 'update' && endedAt === null && segments.at(-1)?.running === true)
  if (OVER.has(story.state) || story.state === 'waiting') return []
  const moments = [clock ? beforeDue(clock) : null, story.promise ? beforePromise(story.promise) : null].filter(at => at !== null)
  if (moments.length === 0) return []
  const dueAt = new Date(Math.min(...moments.map(at => at.getTime())))
  // One for each round: whatever we write begins the next.
  const round = clock?.startedAt ?? story.promise?.madeAt ?? story.openedAt
  const key = `follow-up/${round.toISOString()}`
  const withheld = story.history.findLast(line => line.kind === 'update.withheld' && line.at >= round && dataOf(line).forNow === true)
  if (!withheld) return [{ kind: 'follow-up', key, dueAt }]
  return [{ kind: 'follow-up', key: `${key}/${withheld.at.toISOString()}`, dueAt: new Date(withheld.at.getTime() + AGAIN_MS) }]
}

/** The hour's limit was reached: the next hour has room again. */
const AGAIN_MS = 60 * 60_000

const marginOf = (ms: number) => Math.min(MARGIN_MS, Math.floor(ms / 10))

function beforeDue(clock: Clock): Date | null {
  if (clock.breachedAt) return clock.breachedAt
  const whole = clock.usedMs + clock.leftMs
  return Number.isFinite(whole) ? momentAtUsed(clock, whole - marginOf(whole)) : null
}

const beforePromise = ({ madeAt, dueAt }: NonNullable<TicketStory['promise']>) =>
  new Date(dueAt.getTime() - marginOf(dueAt.getTime() - madeAt.getTime()))

/** An answer may be changed as often as somebody likes; a link that got into strange hands must not use up a lead's hour of notices. */
const MOST_COMPLAINTS = 3

/** Read by what stands in the history, whoever wrote it: a verb of the command line, a mail, a page. */
export function answerDuties({ story }: Reading): readonly Duty[] {
  const told = new Set(story.history.flatMap(({ kind, at }) => (kind === 'replied' ? [at.getTime()] : [])))
  let complaints = 0
  return story.history.flatMap((line): readonly Duty[] => {
    const to = askedFor(line, told)
    if (to === 'unhappy' && ++complaints > MOST_COMPLAINTS) return []
    return to ? [{ kind: 'answer', key: `${to}/${line.at.toISOString()}`, dueAt: line.at, to, line }] : []
  })
}

/** `told`: when a person's own mail told it already. */
function askedFor(line: HistoryLine, told: ReadonlySet<number>): AnswerTo | null {
  const { from, to, answer } = dataOf(line)
  const byHand = line.actor.startsWith('person:')
  switch (line.kind) {
    case 'escalation.asked':
      return 'escalated'
    case 'survey.answered':
      return answer === 'bad' ? 'unhappy' : null
    case 'team.set':
      return byHand && from !== to ? 'handed-over' : null
    case 'assignee.set':
      return byHand && typeof to === 'string' && line.actor !== `person:${to}` ? 'assigned' : null
    case 'state.changed':
      if (told.has(line.at.getTime())) return null
      if (to === 'resolved') return 'resolved'
      return to === 'open' && (from === 'resolved' || from === 'closed') ? 'reopened' : null
    default:
      return null
  }
}
