// A ticket's story for an employee: which lines are told, in which words, and which are left out.
import { describe, expect, test } from 'vitest'
import { storyLines } from '../../src/outbox/story-lines.ts'
import { became, CUSTOMER, line, replied, SAM } from '../support/a-story.ts'

const at = '09 10:00'

describe('a line', () => {
  const check = (kind: string, data: object, words: string | null, by = 'system') =>
    expect(storyLines([line(at, kind, data, by, 'a reason')]).map(one => one.words)).toEqual(words === null ? [] : [words])

  test('opened', () => check('ticket.opened', {}, 'opened by the customer', CUSTOMER))
  test('the customer wrote: not in their own words', () =>
    check('message.appended', { words: 'BUY PILLS' }, 'the customer wrote', CUSTOMER))
  test('asked', () => check('needs.asked', { needs: ['serial', 'order'] }, 'the customer was asked for serial, order'))
  test('asked for something unnamed', () => check('needs.asked', {}, 'the customer was asked for more'))
  test('told', () => check('need.answered', { need: 'serial' }, 'the customer told: serial'))
  test('answered', () => check('replied', { words: 'Try the tray.' }, 'ada@desk.example wrote to the customer: Try the tray.', SAM))
  test('noted', () => check('noted', { words: 'odd' }, 'ada@desk.example noted: odd', SAM))
  test('priority', () => check('priority.set', { from: 'low', to: 'high' }, 'priority low to high: a reason'))
  test('priority of none', () => check('priority.set', { from: null, to: 'high' }, 'priority none to high: a reason'))
  test('team', () => check('team.set', { from: 'desk', to: 'network', tier: 2 }, 'to network, tier 2: a reason'))
  test('assignee', () => check('assignee.set', { to: 'bob@desk.example' }, 'given to bob@desk.example: a reason'))
  test('nobody', () => check('assignee.set', { to: null }, 'nobody is assigned: a reason'))
  test('state', () => check('state.changed', { from: 'open', to: 'waiting' }, 'open to waiting'))
  test('a step of the ladder', () => check('ladder.step', { step: 'late' }, 'a reason'))
  test('a step that found nothing above', () => check('ladder.no-higher', {}, 'a reason'))
  test('acknowledged', () => check('escalation.acknowledged', { person: 'lea@desk.example' }, 'lea@desk.example has it'))
  test('a mail that promised a contact', () =>
    check(
      'update.queued',
      { next: '2026-03-09T14:00:00.000Z' },
      'update mail to the customer; the next contact is promised for 2026-03-09T14:00 UTC',
    ))
  test('a mail that promised none is left out', () => check('reminder.queued', {}, null))
  test('what a later version writes is left out', () => check('moon.risen', { phase: 'full' }, null))
})

test('each has its moment', () => {
  const [one] = storyLines([replied(at)])
  expect(one?.at).toEqual(replied(at).at)
})

test('words of several lines become one, and not too long', () => {
  const [one] = storyLines([line(at, 'noted', { words: `first\nsecond\u0000 ${'x'.repeat(1_000)}` }, SAM)])
  expect(one?.words).not.toMatch(/[\n\0]/)
  expect(one?.words).toContain('first second')
  expect(one?.words.length).toBeLessThanOrEqual(300)
})

test('of a long story, the beginning and the newest', () => {
  const told = storyLines(Array.from({ length: 40 }, (_, index) => line(at, 'noted', { words: `${index + 1}` }, SAM))).map(({ words }) =>
    words.replace(/.*: /, ''),
  )
  expect(told).toEqual(['1', '2', '3', '4', '5', ...Array.from({ length: 20 }, (_, index) => `${index + 21}`)])
})

test('what comes round again is told once, the last time', () => {
  const again = (day: string) => [
    line(`${day} 10:00`, 'ladder.step', { step: 'write' }, 'system', `write on ${day}`),
    line(`${day} 11:00`, 'update.queued', { next: `2026-03-${day}T14:00:00.000Z` }),
  ]
  const late = line('09 12:00', 'ladder.step', { step: 'late' }, 'system', 'late')
  const told = storyLines([...again('09'), late, ...again('10'), ...again('11')]).map(({ words }) => words)
  expect(told).toEqual(['late', 'write on 11', expect.stringContaining('2026-03-11')])
})

test('of one that just fits, all', () => {
  expect(storyLines(Array.from({ length: 25 }, () => became(at, 'new', 'open')))).toHaveLength(25)
  expect(storyLines([])).toEqual([])
})
