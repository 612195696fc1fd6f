// A ticket with thousands of lines is looked at in the time of a ticket with thousands of lines, not of millions.
import { expect, test } from 'vitest'
import { aStory, became, keepAt, kindsOf, storyPolicy } from '../support/a-story.ts'
import { march } from '../support/clock-policy.ts'

test('what was to be told long ago is let go of in one look, and quickly', () => {
  const start = march('09 09:00').getTime()
  const later = Array.from({ length: 2_000 }, (_, n) => {
    const at = new Date(start + (n + 1) * 60_000)
    return n % 2 === 0 ? became(at, 'open', 'resolved') : became(at, 'resolved', 'open')
  })
  const started = performance.now()
  const { effects } = keepAt(aStory(later), storyPolicy(), '13 12:00')
  expect(kindsOf(effects).filter(kind => kind.endsWith('.skipped'))).toHaveLength(2_000)
  expect(performance.now() - started).toBeLessThan(5_000)
})
