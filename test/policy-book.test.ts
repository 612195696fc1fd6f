import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { openPolicyBook, type PolicyBook, type Rulebook, readRulebook } from '../src/policy-book.ts'
import { PLAIN_POLICY } from './support/config.ts'
import { waitFor } from './support/wait.ts'

const folders: string[] = []
const books: PolicyBook[] = []
afterEach(() => {
  for (const book of books.splice(0)) book.stop()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

const TAGGED = 'rules:\n  - { name: tagged, then: { tags: [seen] } }\n'

function aFolder(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'policy-')), 'policy')
  cpSync(PLAIN_POLICY, folder, { recursive: true })
  folders.push(folder)
  return folder
}

function read(folder: string): Rulebook {
  const found = readRulebook(folder)
  if (!found.ok) throw new Error(found.faults.join('\n'))
  return found.rulebook
}

async function open(folder: string, adopt: (rulebook: Rulebook) => Promise<void> = async () => {}) {
  const adopted: string[] = []
  const broken: (readonly string[])[] = []
  const book = await openPolicyBook(read(folder), {
    folder,
    everyMs: 20,
    adopt: async rulebook => {
      await adopt(rulebook)
      adopted.push(rulebook.policy.hash)
    },
    broken: faults => void broken.push(faults),
  })
  books.push(book)
  return { book, adopted, broken }
}

const rulesOf = ({ book }: { book: PolicyBook }) => book.current().policy.rules.map(({ name }) => name)

test('a changed policy is in force without a restart, adopted once', async () => {
  const folder = aFolder()
  const opened = await open(folder)
  writeFileSync(join(folder, 'rules.yaml'), TAGGED)
  await waitFor('the new policy', async () => rulesOf(opened)[0])
  expect(rulesOf(opened)).toEqual(['tagged'])
  expect(opened.adopted).toEqual([expect.any(String), opened.book.current().policy.hash])
})

test('a broken one is told once, and the one in force goes on until it is mended', async () => {
  const folder = aFolder()
  const opened = await open(folder)
  const before = opened.book.current()
  writeFileSync(join(folder, 'rules.yaml'), 'rules:\n  - { name: tagged, then: { route: { team: nobody } } }\n')
  await waitFor('the fault', async () => opened.broken[0])
  await new Promise(resolve => setTimeout(resolve, 100))
  expect(opened.broken).toHaveLength(1)
  expect(opened.broken[0]?.join()).toContain('nobody')
  expect(opened.book.current()).toBe(before)
  writeFileSync(join(folder, 'rules.yaml'), TAGGED)
  await waitFor('the mended policy', async () => rulesOf(opened)[0])
})

test('one that could not be adopted is tried again', async () => {
  const folder = aFolder()
  let away = false
  const opened = await open(folder, async () => {
    if (away) throw new Error('the database is away')
  })
  away = true
  writeFileSync(join(folder, 'rules.yaml'), TAGGED)
  await waitFor('the trouble', async () => opened.broken[0])
  expect(rulesOf(opened)).toEqual([])
  away = false
  await waitFor('the new policy', async () => rulesOf(opened)[0])
})

test('a folder that is gone leaves the policy in force', async () => {
  const folder = aFolder()
  const opened = await open(folder)
  rmSync(folder, { recursive: true })
  await waitFor('the fault', async () => opened.broken[0])
  expect(opened.broken[0]?.[0]).toContain('there is no such folder')
  expect(rulesOf(opened)).toEqual([])
  cpSync(PLAIN_POLICY, folder, { recursive: true })
})
