import { expect, test } from 'vitest'
import { ImportProgress, type ProgressFields } from '../../src/workers/import-progress.ts'

const at = (seconds: number) => new Date(seconds * 1_000)

function follow(total: number, steps: readonly (readonly [mails: number, seconds: number])[]): readonly ProgressFields[] {
  const told: ProgressFields[] = []
  const progress = new ImportProgress(total, at(0), fields => told.push(fields))
  for (const [mails, seconds] of steps) progress.add(mails, at(seconds))
  return told
}

test('an import tells every five seconds how far it is, and once when it is done', () =>
  expect(
    follow(100, [
      [10, 1],
      [10, 4],
      [20, 5],
      [10, 6],
      [40, 10],
      [10, 11],
      [5, 12],
    ]),
  ).toEqual([
    { done: 40, total: 100, perSecond: 8, remainingSeconds: 8 },
    { done: 90, total: 100, perSecond: 9, remainingSeconds: 1 },
    { done: 100, total: 100, perSecond: 9, remainingSeconds: 0 },
  ]))
test('nothing to import tells nothing', () => expect(follow(0, [[5, 10]])).toEqual([]))
test('more than was counted ends at the count', () => expect(follow(3, [[5, 1]])).toMatchObject([{ done: 3, total: 3 }]))
