import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts'
import { folderWithConfig, run } from './fake-io.ts'
import { seed } from './seed.ts'

let database: TestDatabase
let address: string
beforeAll(async () => {
  database = await createTestDatabase()
  await seed(database.db)
  await database.db.updateTable('contacts').set({ language: null }).execute()
  address = (await database.db.selectFrom('contacts').select('address').orderBy('id').executeTakeFirstOrThrow()).address
})
afterAll(() => database.close())

const desk = (...argv: string[]) => run(['contact', ...argv], { cwd: folderWithConfig(database.url) })
const stored = () => database.db.selectFrom('contacts').select('language').where('address', '=', address).executeTakeFirstOrThrow()

describe('contact', () => {
  it('says who a customer is, however the address is written', async () => {
    const { code, out } = await desk(address.toUpperCase())
    expect(code).toBe(0)
    expect(out).toMatch(new RegExp(`<${address}>: \\d+ tickets?, written to in the language of each mail`))
  })

  it('sets the language and takes it back', async () => {
    expect((await desk(address, '--language', 'bn')).out).toContain('always written to in bn')
    expect(await stored()).toEqual({ language: 'bn' })
    expect(JSON.parse((await desk(address, '--json')).out)).toMatchObject({ address, language: 'bn' })
    await desk(address, '--language', 'detected')
    expect(await stored()).toEqual({ language: null })
  })

  it('refuses a language that we have no texts in, and an address that nobody wrote from', async () => {
    expect(await desk(address, '--language', 'de')).toMatchObject({ code: 64, err: expect.stringContaining('en, tr, bn, ar') })
    expect(await stored()).toEqual({ language: null })
    expect(await desk('nobody@nowhere.example')).toMatchObject({ code: 1, err: expect.stringContaining('nobody ever wrote from') })
  })
})
