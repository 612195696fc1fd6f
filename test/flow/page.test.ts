// The desk serves the satisfaction page where it is configured, stops serving it, and leaves nothing running where the port is taken.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Config } from '../../src/config.ts'
import { startDesk } from '../../src/desk.ts'
import type { Role } from '../../src/flow.ts'
import { aConfig } from '../support/config.ts'
import { keepLog } from '../support/log.ts'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'
import { aRulebook } from '../support/rulebook.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.close())

const begin = (web: Config['web'], roles: readonly Role[], log = keepLog()) => {
  const config = aConfig({ database: { kind: 'url', url: database.url }, ...(web && { web }) })
  return startDesk({ config, rulebook: aRulebook(), log, clock: { now: () => new Date() }, roles, migrate: true })
}
const local = (port: number) => ({ host: '127.0.0.1', port })
const processes = () => database.db.selectFrom('processes').select('roles').execute()

test('the page is served by the role web, until the desk stops', async () => {
  const log = keepLog()
  const desk = await begin(local(0), ['web'], log)
  const port = log.lines.find(({ event }) => event === 'web.started')?.fields.port
  expect(await (await fetch(`http://127.0.0.1:${port}/health`)).text()).toBe('ok\n')
  expect(await processes()).toEqual([{ roles: ['web'] }])
  await desk.stop()
  await expect(fetch(`http://127.0.0.1:${port}/health`)).rejects.toThrow()
})

test.each([
  ['without the role', local(0), ['send']],
  ['without the setting', undefined, ['send', 'web']],
] as const)('no server starts %s', async (_, web, roles) => {
  const log = keepLog()
  const desk = await begin(web, roles, log)
  expect(log.lines.filter(({ event }) => event === 'web.started')).toEqual([])
  expect(await processes()).toEqual([{ roles: ['send'] }])
  await desk.stop()
})

test('a port that is taken stops the start and is named', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await new Promise(resolve => other.once('listening', resolve))
  const { port } = other.address() as AddressInfo
  await expect(begin(local(port), ['web'])).rejects.toThrow(`port ${port} of 127.0.0.1 is in use already`)
  expect(await processes()).toEqual([])
  other.close()
})

test('nothing is served where a later step of the start fails', async () => {
  const kept = keepLog()
  const log = {
    ...kept,
    info: (event: string, fields = {}) => {
      if (event === 'policy.adopted') throw new Error('a later step')
      kept.info(event, fields)
    },
  }
  await expect(begin(local(0), ['web'], log)).rejects.toThrow('a later step')
  const port = kept.lines.find(({ event }) => event === 'web.started')?.fields.port
  await expect(fetch(`http://127.0.0.1:${port}/health`)).rejects.toThrow()
})
