import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { After } from '../../src/config.ts'
import { type Dovecot, startDovecot } from '../support/dovecot.ts'
import { aMail, mailboxOf, type Watched, type WatchOptions, watch } from '../support/intake.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'
import { waitFor } from '../support/wait.ts'

const FLAG: After = { action: 'flag', flag: '\\Flagged' }
const MOVE: After = { action: 'move', folder: 'Done' }

let database: TestDatabase
let dovecot: Dovecot
let running: Watched[] = []
beforeAll(async () => {
  dovecot = await startDovecot()
})
afterAll(() => dovecot.stop())
beforeEach(async () => {
  database = await createTestDatabase()
})
afterEach(async () => {
  await Promise.all(running.map(one => one.stop()))
  running = []
  dovecot.clear()
  await database.close()
})

async function start(after: After, options?: WatchOptions): Promise<Watched> {
  const watched = await watch(database.db, [mailboxOf(dovecot, { after })], options)
  running.push(watched)
  await watched.logged('mailbox.connected')
  return watched
}
const deliver = (...subjects: readonly string[]) =>
  dovecot.deliverMany(
    'support',
    subjects.map(subject => aMail(subject)),
  )
const states = async () =>
  (await database.db.selectFrom('deliveries').select('after_state').orderBy('uid').execute()).map(row => row.after_state)
const reach = (expected: string) => waitFor(`deliveries ${expected}`, async () => (await states()).join(' ') === expected)
/** Maildir writes flags into the file's name: F is \Flagged. */
const flagged = () => dovecot.files('support').filter(name => /:2,.*F/.test(name)).length

test('mail is flagged, after its row is committed and not before', async () => {
  const seen: unknown[] = []
  await start(FLAG, { onRing: async () => void seen.push(await states(), flagged()) })
  deliver('one', 'two')
  await reach('done done')
  expect(seen.slice(0, 2)).toEqual([['due', 'due'], 0])
  expect(flagged()).toBe(2)
})

test('mail is moved, and the folder for it is made', async () => {
  await start(MOVE)
  deliver('one', 'two')
  await reach('done done')
  expect(dovecot.files('support')).toHaveLength(0)
  expect(dovecot.files('support', 'Done')).toHaveLength(2)
})

for (const [name, after] of [
  ['a flag', FLAG],
  ['a move', MOVE],
] as const) {
  test(`${name} that a crash after the commit prevented is done on the next start`, async () => {
    const first = await start(after, { onRing: (_, intake) => void intake().stop() })
    deliver('one')
    await waitFor('the commit', () => first.rung.length === 1)
    await first.stop()
    expect(await states()).toEqual(['due'])
    expect(flagged()).toBe(0)
    expect(dovecot.files('support')).toHaveLength(1)
    await start(after)
    await reach('done')
    expect(after === FLAG ? flagged() : dovecot.files('support', 'Done').length).toBe(1)
  })
}

test('a mail that is gone meanwhile counts as done', async () => {
  const first = await start(MOVE, { onRing: (_, intake) => void intake().stop() })
  deliver('one')
  await waitFor('the commit', () => first.rung.length === 1)
  await first.stop()
  dovecot.removeMail('support')
  await start(MOVE)
  await reach('done')
})

test('a server that refuses stops no mail from being taken, and is asked again on the next connection', async () => {
  // Dovecot allows no folder whose name holds its separator twice.
  const impossible: After = { action: 'move', folder: 'a..b' }
  const first = await start(impossible)
  deliver('one')
  await first.logged('mailbox.after-refused')
  deliver('two')
  await waitFor('both', () => first.rung.length === 2)
  expect(await states()).toEqual(['due', 'due'])
  await first.stop()
  await start(FLAG)
  await reach('done done')
})

test('nothing is due where mail is left as it is', async () => {
  const watched = await start({ action: 'leave' })
  deliver('one')
  await waitFor('one', () => watched.rung.length === 1)
  expect(await states()).toEqual(['none'])
})
