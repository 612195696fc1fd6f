// Keeping a ticket's promises at a moment: all that is due of it is carried out, in order, each thing seen in the light of what was done before it;
// and the alarms of what comes next. Pure: the same story at the same moment gives the same lines. Looking twice changes nothing.

import type { TicketState } from '../tickets/ticket.ts'
import { carryOut, isStale, letGo } from './carry-out.ts'
import type { Scene } from './climb.ts'
import type { ClockKind } from './clock-terms.ts'
import type { Clock } from './clocks.ts'
import { answerDuties, followUpDuties } from './contact.ts'
import { type Alarm, type Duty, type Reading, settledKeys, type TicketStory } from './duties.ts'
import { afterEffects, clocksOf, type Effect, standingAt } from './effects.ts'
import { climb, type LadderDuty, ladderDuties } from './ladder.ts'
import type { Tier } from './policy.ts'
import { solvedDuties } from './solved.ts'
import type { HistoryLine } from './ticket-log.ts'
import { waitingDuties } from './waiting.ts'

export interface Kept {
  readonly effects: readonly Effect[]
  /** As they stand behind the effects. */
  readonly clocks: readonly Clock[]
  /** Each time that one of them fell due, and where the ticket stood then. */
  readonly breaches: readonly Breach[]
  /** When to look again, and for what. */
  readonly alarms: ReadonlyMap<Alarm, Date>
}

export interface Breach {
  readonly kind: ClockKind
  readonly at: Date
  readonly priority: string | null
  readonly team: string | null
  readonly tier: Tier | null
}

/** More than a ticket can have due at once; beyond it the rest waits for the next look. */
const MOST = 200

export function keepPromises(scene: Scene): Kept {
  const breaches = new Map<string, Breach>()
  const effects: Effect[] = []
  let reading = readingOf(scene, scene.story, breaches)
  for (let count = 0; count < MOST; count++) {
    const next = nextDue(scene, reading)
    if (next.length === 0) break
    effects.push(...next)
    reading = readingOf(scene, afterEffects(reading.story, next), breaches)
  }
  return { effects, clocks: reading.clocks, breaches: [...breaches.values()], alarms: alarmsOf(reading) }
}

/** Notes what fell due before more is done: what is done at that very moment may begin a clock anew, or move the ticket to others. */
function readingOf({ policy, now }: Scene, story: TicketStory, breaches: Map<string, Breach>): Reading {
  const clocks = clocksOf(story, policy, now)
  for (const { kind, breaches: moments } of clocks)
    for (const at of moments) {
      const key = `${kind} ${at.getTime()}`
      const { priority, team, tier } = standingAt(story, at)
      if (!breaches.has(key)) breaches.set(key, { kind, at, priority, team, tier })
    }
  return { story, clocks, policy, now }
}

/** Another ticket carries on, or nobody needs to. */
const GONE: ReadonlySet<TicketState> = new Set(['merged', 'spam'])

/** Old mail that was taken over, and what lay untouched before promises were kept: thousands of tickets at once, whose time is long past. Whoever touches one wakes it. */
function isAsleep({ imported, history }: TicketStory): boolean {
  const from = history.findLastIndex(({ kind }) => kind === 'promises.asleep')
  const touched = ({ actor, kind }: HistoryLine) => actor.startsWith('person:') || kind === 'message.appended'
  return (imported || from >= 0) && !history.slice(from + 1).some(touched)
}

/** In the order in which they are looked for: a word that somebody waits for, the ladder, the customer, the end. */
const ORDER: readonly Duty['kind'][] = ['answer', 'wake', 'ladder', 'follow-up', 'reminder', 'close-waiting', 'survey', 'close-resolved']

function openDuties(reading: Reading): readonly Duty[] {
  if (GONE.has(reading.story.state) || isAsleep(reading.story)) return []
  const settled = settledKeys(reading.story.history)
  const all = [
    ...answerDuties(reading),
    ...waitingDuties(reading),
    ...ladderDuties(reading),
    ...followUpDuties(reading),
    ...solvedDuties(reading),
  ]
  return all.filter(({ key }) => !settled.has(key))
}

function nextDue({ load }: Scene, reading: Reading): readonly Effect[] {
  const scene = { ...reading, load }
  const due = openDuties(reading).filter(({ dueAt }) => dueAt <= reading.now)
  const kind = ORDER.find(one => due.some(duty => duty.kind === one))
  const ofKind = due.filter(duty => duty.kind === kind)
  if (kind === 'ladder') return highestRung(scene, ofKind as readonly LadderDuty[])
  if (kind === 'answer') return staleOrFirst(scene, ofKind)
  if (kind === 'reminder') return newestReminder(scene, ofKind)
  return carryOut(scene, ofKind.slice(0, 1))
}

function highestRung(scene: Scene, due: readonly LadderDuty[]): readonly Effect[] {
  const { carry, below } = climb(due.filter(({ clock }) => clock === due[0]?.clock))
  const skipped = below.map(duty => letGo(scene, duty, `${carry[0]?.step.name} was due as well, and stands above ${duty.step.name}`))
  return [...skipped, ...carryOut(scene, carry)]
}

/** A long history is let go of at once: a look for each of its lines would take minutes. */
function staleOrFirst(scene: Scene, due: readonly Duty[]): readonly Effect[] {
  const stale = due.filter(duty => isStale(duty, scene.now))
  if (stale.length === 0) return carryOut(scene, due.slice(0, 1))
  return stale.map(duty => letGo(scene, duty, 'it is more than a day old: telling it now has no point'))
}

/** After an outage the customer gets one reminder and not all of them. */
function newestReminder(scene: Scene, due: readonly Duty[]): readonly Effect[] {
  const skipped = due.slice(0, -1).map(duty => letGo(scene, duty, 'a later reminder was due as well'))
  return [...skipped, ...carryOut(scene, due.slice(-1))]
}

const ALARM_OF: Readonly<Record<Duty['kind'], Alarm>> = {
  answer: 'clock',
  ladder: 'ladder',
  'follow-up': 'follow-up',
  reminder: 'reminder',
  'close-waiting': 'close-waiting',
  wake: 'wake',
  'close-resolved': 'close-resolved',
  survey: 'survey',
}

function alarmsOf(reading: Reading): ReadonlyMap<Alarm, Date> {
  if (isAsleep(reading.story)) return new Map()
  const alarms = new Map<Alarm, Date>()
  const set = (alarm: Alarm, at: Date) => {
    const known = alarms.get(alarm)
    if (!known || at < known) alarms.set(alarm, at)
  }
  for (const { kind, dueAt } of openDuties(reading)) set(ALARM_OF[kind], dueAt)
  // Written by a process whose clock is a little ahead: nothing of it is counted yet.
  for (const { at } of reading.story.history) if (at > reading.now) set('clock', at)
  // A breach is written down when it happens, whether or not a step hangs on it.
  for (const { dueAt, breachedAt } of reading.clocks) if (dueAt && !breachedAt) set('clock', dueAt)
  const { promise } = reading.story
  // A promise is broken only once its moment has passed.
  if (promise && promise.dueAt >= reading.now) set('clock', new Date(promise.dueAt.getTime() + 1))
  return alarms
}
