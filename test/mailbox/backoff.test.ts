import fc from 'fast-check'
import { expect, test } from 'vitest'
import { backoffMs, type FailureKind, warmPollMs } from '../../src/mailbox/backoff.ts'

const kinds: readonly FailureKind[] = ['network', 'server', 'certificate', 'credentials', 'folder', 'database', 'bug']

test('the wait doubles with each failure', () =>
  expect([1, 2, 3, 4].map(failures => backoffMs('network', failures, 0))).toEqual([1_000, 2_000, 4_000, 8_000]))

test('chance takes off up to a half', () => expect(backoffMs('network', 3, 0.999)).toBe(2_002))

test('a wrong password waits longer than a lost line from the first time on', () =>
  expect(backoffMs('credentials', 1, 0.999)).toBeGreaterThan(10 * backoffMs('network', 1, 0)))

test('a database that is away is asked again within ten seconds, however long it stays away', () =>
  expect(backoffMs('database', 500, 0)).toBe(10_000))

test('no wait is ever below a quarter second or above its ceiling, and none shrinks with more failures', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds),
      fc.integer({ min: 1, max: 10_000 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (kind, failures, chance) => {
        const wait = backoffMs(kind, failures, chance)
        return wait >= 250 && wait <= 900_000 && backoffMs(kind, failures + 1, chance) >= wait
      },
    ),
  )
})

test('after mail came we look again soon, ever more slowly, for some three seconds, then rest', () => {
  const looks: number[] = []
  for (let wait = warmPollMs(0); wait !== null; wait = warmPollMs(looks.length)) looks.push(wait)
  const total = looks.reduce((sum, wait) => sum + wait, 0)
  expect(looks[0]).toBeLessThan(50)
  expect(looks).toEqual(looks.toSorted((a, b) => a - b))
  expect(total).toBeGreaterThan(2_000)
  expect(total).toBeLessThan(5_000)
  expect(looks.length).toBeLessThan(40)
})

test('a connection on which no mail came yet rests at once', () => expect(warmPollMs(Number.POSITIVE_INFINITY)).toBeNull())
