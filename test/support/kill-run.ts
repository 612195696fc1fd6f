// `npm run test:kill`: the full edition of the kill test, on both queue backends. Prints what happened and fails on any fault.
import { runKillTest } from './kill.ts'

const seed = Number(process.argv[2] ?? Date.now() % 100_000)
let failed = 0
for (const queue of ['postgres', 'redis'] as const) {
  console.log(`\n${queue}: 300 mails, 25 kills, 2 wipes of the queue, 1 restart of PostgreSQL (seed ${seed})`)
  const report = await runKillTest({
    queue,
    mails: 300,
    kills: 25,
    wipes: 2,
    databaseRestarts: 1,
    seed,
    say: line => console.log(`  ${line}`),
  })
  console.log(report)
  if (report.faults.length > 0) failed++
}
console.log(`\n${2 - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
