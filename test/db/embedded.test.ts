// The embedded PostgreSQL outlives accidents: it is shared, found again, and started again where somebody killed it.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isInUse, reviveEmbedded, startEmbedded } from '../../src/db/embedded.ts'
import { openDatabase } from '../../src/db/open.ts'
import { keepLog } from '../support/log.ts'
import { waitFor } from '../support/wait.ts'

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'postdesk-embedded-'))
})
afterAll(async () => {
  const last = await startEmbedded(directory, { adopt: true })
  await last.stop()
  await rm(directory, { recursive: true, force: true })
})

const open = (adopt: boolean) =>
  openDatabase({ kind: 'embedded', directory }, { poolSize: 2, applicationName: 'embedded-test', log: keepLog(), adopt })
const postmaster = async () => Number((await readFile(join(directory, 'pg', 'postmaster.pid'), 'utf8')).split('\n')[0])

test('who opens it second uses the same server, and whoever leaves first leaves it running', async () => {
  const [first, second] = [await open(false), await open(true)]
  expect(second.url).toBe(first.url)
  expect((await second.db.selectNoFrom(eb => eb.val(1).as('one')).execute()).length).toBe(1)
  await first.close()
  expect(await second.db.selectNoFrom(eb => eb.val(2).as('two')).execute()).toEqual([{ two: '2' }])
  expect(await isInUse(second.url)).toBe(true)
  await second.close()
  expect(await reviveEmbedded(directory, second.url)).toBe(true)
})

test('killed, it is started again on its port, and the pool goes on', async () => {
  const opened = await open(true)
  expect(await opened.revive()).toBe(false)
  process.kill(await postmaster(), 'SIGKILL')
  await waitFor(
    'its end',
    async () =>
      (await opened.db
        .selectNoFrom(eb => eb.val(1).as('one'))
        .execute()
        .catch(() => null)) === null,
  )
  expect(await waitFor('its return', () => opened.revive().catch(() => null))).toBe(true)
  expect(await opened.db.selectNoFrom(eb => eb.val(3).as('three')).execute()).toEqual([{ three: '3' }])
  await opened.close()
})
