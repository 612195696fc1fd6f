// The small edition of the kill test; the full one is `npm run test:kill`.
import { expect, test } from 'vitest'
import { runKillTest } from '../support/kill.ts'

test.each(['postgres', 'redis'] as const)(
  'killed six times, with the queue on %s: nothing lost, nothing twice',
  { timeout: 240_000 },
  async queue => {
    const lines: string[] = []
    const report = await runKillTest({ queue, mails: 60, kills: 6, wipes: 1, databaseRestarts: 1, seed: 7, say: line => lines.push(line) })
    console.log(`${queue}: ${report.secondCopies} second copies in ${report.seconds} s`)
    expect(report.faults, lines.join('\n')).toEqual([])
  },
)
