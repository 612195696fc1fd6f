// A ticket's promises over time: what happens when, what is let go, when it is looked at again; and that whatever its history, it comes to rest.
import { describe, expect, test } from 'vitest'
import type { TicketStory } from '../../src/rules/duties.ts'
import { afterEffects, clocksOf } from '../../src/rules/effects.ts'
import type { Policy } from '../../src/rules/policy.ts'
import type { HistoryLine } from '../../src/rules/ticket-log.ts'
import {
  aStep,
  aStory,
  became,
  CUSTOMER,
  datedKinds,
  keepAt,
  kindsOf,
  LADDER,
  line,
  live,
  replied,
  SAM,
  SATISFACTION,
  storyPolicy,
  wallOf,
  wrote,
} from '../support/a-story.ts'
import { march } from '../support/clock-policy.ts'

const policy = storyPolicy({ escalation: LADDER, satisfaction: SATISFACTION })
const quiet = storyPolicy()

const stepsOf = (lines: readonly HistoryLine[]) =>
  lines.flatMap(({ kind, data }) => (kind === 'ladder.step' ? [(data as { step: string }).step] : []))

describe('a ticket that nobody answers', () => {
  const { did, story } = live(aStory(), policy, '09 09:00', '10 18:00')

  test('climbs, and its customer hears from us', () => {
    expect(datedKinds(did).filter(kind => /ladder|queued/.test(kind) && !kind.includes('escalation'))).toEqual([
      '09 09:45 ladder.step',
      '09 10:00 ladder.step',
      '09 10:55 update.queued',
      '09 13:50 update.queued',
      '09 14:00 ladder.step',
      '09 14:00 ladder.step',
      '09 14:00 handed-over.queued',
      '09 15:55 update.queued',
      '09 17:50 update.queued',
      '09 18:00 ladder.step',
      '09 18:00 ladder.no-higher',
      '09 18:00 escalated.queued',
      '09 18:00 ladder.step',
      '09 18:00 ladder.no-higher',
      '10 10:55 update.queued',
      '10 11:00 ladder.step',
      '10 13:50 update.queued',
      '10 14:00 ladder.step',
      '10 14:00 escalated.queued',
      '10 15:55 update.queued',
      '10 17:50 update.queued',
    ])
  })
  test('never in the same words twice in a row', () => {
    const variants = did.flatMap(({ action }) => (action.kind === 'mail' && action.mail.kind === 'update' ? [action.mail.variant] : []))
    expect(variants.slice(0, 4)).toEqual([1, 2, 3, 1])
  })
  test('has each promise kept by the next mail', () => {
    const promises = did.flatMap(({ action, line: { at } }) => (action.kind === 'mail' ? [{ at, next: action.next }] : []))
    for (const [index, { next }] of promises.entries()) {
      const following = promises[index + 1]
      if (next && following) expect(following.at.getTime()).toBeLessThan(next.getTime())
    }
  })
  test('is with the second tier in the end', () => expect(story).toMatchObject({ tier: 2, assignee: 'cem@desk.example' }))
})

describe('several rungs at one look', () => {
  test('only the highest is carried out, and the history says of the others why', () => {
    const effects = keepAt(aStory(), policy, '13 12:00').effects.map(effect => effect.line)
    // Handing it on ends the time in which nobody did anything.
    expect(stepsOf(effects)).toEqual(['late', 'leaders', 'second tier'])
    const skipped = effects.filter(({ kind }) => kind === 'ladder.skipped')
    expect(skipped.map(({ because }) => because)).toEqual([
      'late was due as well, and stands above warn',
      'leaders was due as well, and stands above half',
      'leaders was due as well, and stands above raise',
    ])
  })
  test('after a priority was raised midway as well', () => {
    const story = aStory([line('10 10:00', 'priority.set', { from: 'normal', to: 'high' }, SAM)], { priority: 'normal' })
    const { did } = live(story, policy, '09 09:00', '10 09:59')
    expect(stepsOf(did.map(effect => effect.line))).toEqual(['warn', 'late'])
    const raised = keepAt(afterEffects(story, did), policy, '10 10:00')
    expect(stepsOf(raised.effects.map(effect => effect.line))).toContain('raise')
    expect(raised.effects.map(effect => effect.line.because)).toContain('raise was due as well, and stands above half')
  })
  test('of several reminders the customer gets one, and is not closed at once', () => {
    const story = aStory([became('02 10:00', 'new', 'waiting')], { openedAt: march('02 09:00') })
    const { effects, alarms } = keepAt(story, quiet, '31 12:00')
    expect(kindsOf(effects)).toEqual(['reminder.skipped', 'reminder.queued'])
    expect(wallOf(alarms.get('close-waiting'))).toBe('2026-04-07 12:00')
  })
})

describe('nothing happens', () => {
  const nothing = (story: TicketStory, at: string) => expect(kindsOf(keepAt(story, policy, at).effects)).toEqual([])

  test('while it waits, however long its clocks had run', () => nothing(aStory([became('09 09:30', 'new', 'waiting')]), '10 18:00'))
  test('on a holiday of the whole company', () => {
    const free = {
      ...policy,
      calendars: policy.calendars.map(one => ({ ...one, holidays: { '2026-03-09': 'a feast', '2026-03-10': 'a feast' } })),
    }
    expect(keepAt(aStory(), free, '10 18:00').effects).toEqual([])
  })
  test.each(['merged', 'spam'] as const)('to one that is %s, and nobody looks again', state => {
    const story = aStory([became('09 10:00', 'new', state), line('09 10:00', 'escalation.asked', {}, SAM)], { state })
    const kept = keepAt(story, policy, '20 10:00')
    expect([kept.effects, [...kept.alarms]]).toEqual([[], []])
  })
  test('to one taken over from an old mailbox, and nobody looks again', () => {
    const kept = keepAt(aStory([], { imported: true }), policy, '20 10:00')
    expect([kept.effects, [...kept.alarms]]).toEqual([[], []])
  })
  test.each([wrote('09 10:00'), line('09 10:00', 'noted', {}, SAM)])('but it wakes with $kind', word => {
    expect(keepAt(aStory([word], { imported: true }), policy, '09 10:00').alarms.size).toBeGreaterThan(0)
  })
  test('to one whose history is empty', () => {
    expect(keepAt(aStory([], { history: [] }), policy, '09 09:10').effects).toEqual([])
  })
})

describe('a reopened ticket', () => {
  const reopened = [became('09 11:00', 'new', 'resolved'), wrote('20 10:00'), became('20 10:00', 'resolved', 'open', CUSTOMER)]

  test('is told of, and climbs nothing at once', () => {
    const { did } = live(aStory(reopened.slice(0, 1)), quiet, '09 11:00', '12 18:00')
    const story = afterEffects(aStory(reopened.slice(0, 1)), did)
    const again = { ...story, state: 'open' as const, history: [...story.history, ...reopened.slice(1)] }
    expect(kindsOf(keepAt(again, policy, '20 10:00').effects)).toEqual(['reopened.queued'])
  })
  test('climbs what it had not climbed, later', () => {
    const { did } = live(aStory(reopened), policy, '20 10:00', '20 15:00')
    expect(datedKinds(did.filter(({ line: { data } }) => (data as { clock?: string }).clock === 'resolution'))).toEqual([
      '20 12:00 ladder.step',
    ])
  })
  test('that was overdue has an hour before it is due again', () => {
    const late = [became('11 11:00', 'new', 'resolved'), wrote('12 10:00'), became('12 10:00', 'resolved', 'open', CUSTOMER)]
    const { did } = live(aStory(late), policy, '12 10:00', '12 18:00')
    expect(datedKinds(did.filter(({ line: { data } }) => (data as { clock?: string }).clock === 'resolution'))).toEqual([
      '12 11:00 ladder.step',
      '12 16:00 ladder.step',
    ])
  })
})

describe('from waiting to the end', () => {
  const lifeOf = (later: readonly HistoryLine[], to: string, which: Policy = policy) => {
    const { did, story } = live(aStory(later, { openedAt: march('02 09:00') }), which, '02 10:00', to)
    return { did: datedKinds(did), story }
  }
  test('reminded twice, closed for silence, and not asked', () => {
    const { did, story } = lifeOf([replied('02 10:00'), became('02 10:00', 'new', 'waiting')], '31 18:00')
    expect(did).toEqual(['04 10:00 reminder.queued', '09 10:00 reminder.queued', '16 10:00 closed.queued', '16 10:00 state.changed'])
    expect(story.state).toBe('closed')
  })
  test('solved: told, asked, closed', () => {
    const { did, story } = lifeOf([became('02 10:00', 'new', 'resolved')], '31 18:00')
    expect(did).toEqual(['02 10:00 resolved.queued', '03 10:00 satisfaction.queued', '09 10:00 state.changed'])
    expect(story.state).toBe('closed')
  })
  test('where it closes before the question is due, it is asked all the same', () => {
    const soon = { ...aStory([became('02 10:00', 'new', 'resolved')], { openedAt: march('02 09:00') }), closeResolvedDays: 0.5 }
    expect(datedKinds(live(soon, policy, '02 10:00', '31 18:00').did)).toEqual([
      '02 10:00 resolved.queued',
      '02 22:00 state.changed',
      '03 10:00 satisfaction.queued',
    ])
  })
  test('opened again by an unhappy answer, and told so', () => {
    const later = [became('02 10:00', 'new', 'resolved'), line('04 10:00', 'survey.answered', { answer: 'bad' }, CUSTOMER)]
    const story = aStory(later, { openedAt: march('02 09:00') })
    expect(kindsOf(keepAt(story, { ...quiet, satisfaction: SATISFACTION }, '04 10:00').effects)).toEqual([
      'resolved.skipped',
      'unhappy.seen',
      'state.changed',
      'escalation.queued',
      'reopened.queued',
    ])
  })
  test('a date opens it again, and its clocks go on', () => {
    const story = aStory([became('09 10:00', 'new', 'waiting', SAM, { until: '2026-03-12' })])
    const { did, story: after } = live(story, quiet, '09 10:00', '12 09:00')
    expect(datedKinds(did)).toEqual(['12 09:00 state.changed', '12 09:00 notice.queued'])
    expect(after.state).toBe('open')
  })
})

describe('each time that a clock fell due is noted', () => {
  const breachesAt = (story: TicketStory, at: string) =>
    keepAt(story, policy, at).breaches.map(
      ({ kind, at: when, team, tier, priority }) => `${wallOf(when)} ${kind} ${priority} ${team} ${tier}`,
    )

  test('once, with where it stood', () =>
    expect(breachesAt(aStory([became('09 13:30', 'new', 'on-hold')]), '09 18:00')).toEqual([
      '09 10:00 first-response high desk 1',
      '09 11:00 update high desk 1',
    ]))
  test('also where what was done at that moment began the clock anew, and moved the ticket', () =>
    expect(breachesAt(aStory(), '09 14:00')).toContain('09 14:00 tier high desk 1'))
  test('also where one step brought the next about', () => {
    const story = aStory([line('09 09:00', 'assignee.set', { to: 'ada@desk.example' })], { priority: 'normal', category: 'network' })
    const kept = keepAt(
      story,
      { ...policy, escalation: [aStep('raise', { clock: 'first-response', priority: 'next' }), ...LADDER.slice(2, 3)] },
      '09 14:00',
    )
    expect(kept.breaches).toContainEqual({ kind: 'tier', at: march('09 14:00'), priority: 'high', team: 'desk', tier: 1 })
    expect(kindsOf(kept.effects)).toEqual([
      'ladder.step',
      'priority.set',
      'ladder.step',
      'team.set',
      'assignee.set',
      'handed-over.queued',
      'escalation.queued',
    ])
  })
  test('none, none', () => expect(breachesAt(aStory(), '09 09:59')).toEqual([]))
})

describe('when it is looked at again', () => {
  const alarms = (story: TicketStory, at: string, which = policy) =>
    Object.fromEntries([...keepAt(story, which, at).alarms].map(([kind, when]) => [kind, wallOf(when)]))

  test('of an open ticket: clock, ladder, follow-up', () =>
    expect(alarms(aStory(), '09 09:00')).toEqual({ clock: '09 10:00', ladder: '09 09:45', 'follow-up': '09 10:55' }))
  test('of one that waits', () =>
    expect(alarms(aStory([became('09 10:00', 'new', 'waiting')]), '09 10:00')).toEqual({
      reminder: '11 10:00',
      'close-waiting': '23 10:00',
    }))
  test('of one that waits for a day', () =>
    expect(alarms(aStory([became('09 10:00', 'new', 'waiting', SAM, { until: '2026-03-12' })]), '09 10:00')).toEqual({ wake: '12 09:00' }))
  test('of one that is solved', () =>
    expect(alarms(aStory([became('09 10:00', 'new', 'resolved')]), '09 10:00')).toEqual({
      survey: '10 10:00',
      'close-resolved': '16 10:00',
    }))
  test('of one that is closed, never', () => expect(alarms(aStory([became('09 10:00', 'new', 'closed')]), '09 10:00')).toEqual({}))
  test('a moment after a promise, to see whether it was kept', () => {
    const story = aStory([became('09 10:00', 'new', 'resolved')], {
      promise: { madeAt: march('09 09:30'), dueAt: march('09 10:30') },
      silent: 'x',
    })
    expect(keepAt(story, quiet, '09 10:00').alarms.get('clock')).toEqual(new Date(march('09 10:30').getTime() + 1))
    expect(keepAt(story, quiet, '09 10:31').alarms.get('clock')).toBeUndefined()
  })
  test('when a colleague’s clock is ahead of ours, at the moment that it wrote', () => {
    const story = aStory([line('09 09:05', 'escalation.asked', {}, SAM)])
    const kept = keepAt(story, quiet, '09 09:04')
    expect(kept.effects).toEqual([])
    expect(kept.alarms.get('clock')).toEqual(march('09 09:05'))
  })
  test('at once, where more was due than one look can do', () => {
    const asked = Array.from({ length: 250 }, (_, index) =>
      line(new Date(march('09 09:00').getTime() + index), 'escalation.asked', {}, SAM),
    )
    const story = aStory(asked, { state: 'closed' })
    const kept = keepAt(story, quiet, '09 10:00')
    expect(kept.effects).toHaveLength(200)
    expect(kept.alarms.get('clock')).toEqual(new Date(march('09 09:00').getTime() + 200))
    expect(keepAt(afterEffects(story, kept.effects), quiet, '09 10:00').effects).toHaveLength(50)
  })
})

describe('policies of other days', () => {
  const before = storyPolicy()
  const shorter = storyPolicy({
    calendars: before.calendars.map(one => (one.name === 'office' ? { ...one, week: { ...one.week, monday: [] } } : one)),
  })
  const resolution = (versions: TicketStory['versions'], now: string) =>
    clocksOf({ ...aStory(), versions }, shorter, march(now)).find(({ kind }) => kind === 'resolution')
  const adopted = [
    { at: march('01 00:00'), policy: before },
    { at: march('09 14:00'), policy: shorter },
  ]

  test('what was counted keeps the calendar of its time', () => expect(resolution(adopted, '09 16:00')?.usedMs).toBe(4 * 3_600_000))
  test('without versions the present one counts for all', () => expect(resolution([], '09 16:00')?.usedMs).toBe(0))
  test('of those known, the first counts for what is older', () => expect(resolution(adopted.slice(1), '09 16:00')?.usedMs).toBe(0))
})

describe('what somebody did before an outage', () => {
  const told = (at: string, look: string) => {
    const { effects } = keepAt(aStory([became(at, 'new', 'resolved')]), quiet, look)
    return effects.filter(({ line: { kind } }) => kind.startsWith('resolved')).map(({ line: { kind, because } }) => [kind, because])
  }
  test('of a day less a moment ago is told', () => expect(told('09 12:01', '10 12:00')).toEqual([['resolved.queued', 'a test']]))
  test('of a day ago is let go', () =>
    expect(told('09 12:00', '10 12:00')).toEqual([['resolved.skipped', 'it is more than a day old: telling it now has no point']]))
})
