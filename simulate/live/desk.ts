// A real process of the desk, timers only, for the part of the simulation that runs in real time: it is killed without a warning.
// Arguments: the database's URL, Redis' URL.
import { systemClock } from '../../src/clock.ts'
import { startDesk } from '../../src/desk.ts'
import { liveConfig, liveRulebook, silent } from './room.ts'

const [, , database = '', redis = ''] = process.argv
const config = liveConfig({ database: { kind: 'url', url: database }, queue: { kind: 'redis', url: redis } })
await startDesk({ config, rulebook: liveRulebook(), log: silent, clock: systemClock, roles: ['timers'], migrate: false })
process.stdout.write('started\n')
