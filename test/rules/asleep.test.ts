// Tickets from before: nothing is due of them until somebody touches them.
import { expect, test } from 'vitest'
import { aStory, keepAt, line, SAM, storyPolicy } from '../support/a-story.ts'

const asleep = line('10 09:00', 'promises.asleep')

test('what nobody had touched when promises came is left alone', () => {
  expect(keepAt(aStory([asleep]), storyPolicy(), '20 12:00')).toMatchObject({ effects: [], alarms: new Map() })
})

test('whoever touches it wakes it', () => {
  const { alarms } = keepAt(aStory([asleep, line('20 11:00', 'noted', {}, SAM)]), storyPolicy(), '20 12:00')
  expect([...alarms.keys()]).toContain('follow-up')
})

test('a line of the desk itself does not', () => {
  expect(keepAt(aStory([asleep, line('20 11:00', 'ticket.linked')]), storyPolicy(), '20 12:00').effects).toEqual([])
})
