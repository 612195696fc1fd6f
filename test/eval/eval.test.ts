import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readAnnotated } from '../../eval/annotated.ts'
import { fitLinear } from '../../eval/linear.ts'
import { fitReader, readBy } from '../../eval/reader-fit.ts'
import { type Account, newTally, scoreMail } from '../../eval/score.ts'
import { confusionsOf, figuresOfSignals, judgeSignals } from '../../eval/signals.ts'
import { fitTrees, leafValue } from '../../eval/trees.ts'

function folderOf(batch: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'postdesk-annotated-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, '001.txt'), batch)
  return folder
}

test('marks are read off the text, and nothing else of it changes', () => {
  const [mail] = readAnnotated(
    folderOf(
      '=== en-001 | two | urgency=normal | natures=incident, request\nSubject: Both\n\nHi, {1!|it {x} fails}{1|, always} and {2!|send a mouse}.\n',
    ),
  )
  expect(mail).toMatchObject({
    id: 'en-001',
    language: 'en',
    subject: 'Both',
    text: 'Hi, it {x} fails, always and send a mouse.',
    issues: 2,
  })
  expect(mail?.fields).toEqual({ urgency: 'normal', natures: 'incident, request' })
  const at = mail?.text.indexOf('send') ?? 0
  expect([mail?.issueAt[0], mail?.issueAt[5], mail?.statedAt[5], mail?.statedAt[18], mail?.issueAt[at]]).toEqual([0, 1, 1, 0, 2])
})

test('a mark that does not close, or stands in another, is an error that names its mail', () => {
  expect(() => readAnnotated(folderOf('=== en-002 | x\nSubject: x\n\n{1!|never closed'))).toThrow(/en-002: a mark that never closes/)
  expect(() => readAnnotated(folderOf('=== en-003 | x\nSubject: x\n\n{1!|a {2!|b} c}'))).toThrow(/en-003: a mark inside a mark/)
})

test('trees, sums and the word model learn what is plain, the same every time', () => {
  const samples = Array.from({ length: 80 }, (_, at) => ({
    values: Float64Array.from([at % 2, at % 3]),
    label: (at % 2) as 0 | 1,
    weight: 1,
  }))
  const fitting = { trees: 20, depth: 2, rate: 0.3, leaf: 1, ridge: 1, share: 1 }
  const [one, again] = [fitTrees(samples, 2, fitting), fitTrees(samples, 2, fitting)]
  expect(one).toEqual(again)
  const score = (values: number[]) => one.trees.reduce((sum, tree) => sum + leafValue(tree, Float64Array.from(values)), one.base)
  expect([score([1, 0]) > 1, score([0, 0]) < -1]).toEqual([true, true])
  const { weights } = fitLinear(
    samples.map(({ values }) => values),
    samples.map(({ label }) => label),
    1,
  )
  expect(weights[0]).toBeGreaterThan(2)
  const examples = [0, 1, 2, 3].flatMap(() => [
    { keys: ['jams', 'printer'], saying: 0, category: -1 },
    { keys: ['please', 'send'], saying: 1, category: -1 },
  ])
  const reader = fitReader(examples, 2, ({ saying }) => saying)
  expect(readBy(reader, ['jams'])[0]).toBeGreaterThan(0.6)
})

test('a score counts what was found, what was missed, and says it', () => {
  const issue = {
    title: 'It jams',
    text: 'It jams',
    start: 0,
    end: 7,
    nature: 'incident',
    category: 'hardware',
    because: '',
    confidence: 1,
  }
  const facts = { equipment: ['copiers'], models: [], serials: ['X-1'] }
  const account = {
    ...{ kind: 'person', language: 'en', urgency: 'normal', asksForSupervisor: false, praise: true },
    ...{ accounts: [], licences: [], orders: ['77'], locations: [], phones: ['+44 20 7946 0127'] },
    issues: [{ ...issue, ...facts }],
  } as unknown as Account
  const tally = newTally()
  const misses = scoreMail(
    account,
    'It jams. Send a mouse.',
    {
      ...{ language: 'en', kind: 'person', trap: false, urgency: 'normal', asksForSupervisor: false, praise: false, deadline: null },
      ...{ accounts: [], licences: [], orders: ['78'], locations: [], phones: ['020 7946 0127'] },
      issues: [
        { about: 'jam', words: 'It jams', nature: 'incident', category: 'hardware', equipment: ['copier'], models: [], serials: ['X1'] },
        { about: 'mouse', words: 'Send a mouse', nature: 'request', category: 'hardware', equipment: [], models: [], serials: [] },
      ],
    },
    [tally],
  )
  expect(misses).toEqual(['1 issues for 2: "It jams"', 'praise true', 'orders missed: 78', 'orders too many: 77'])
  expect([tally.exact, tally.own, tally.issues, tally.nature]).toEqual([0, 1, 2, 1])
  expect(tally.facts.get('phones')).toEqual({ right: 1, found: 1, wanted: 1 })
})

test('signals are counted in total, and a label that is none is an error that names its mail', () => {
  const head = (id: string, urgency: string, praise = 'no') =>
    `=== ${id} | x | urgency=${urgency} | supervisor=no | praise=${praise}\nSubject: x\n\n`
  const batch = `${head('en-1', 'normal')}Please send a mouse.\n${head('en-2', 'planned')}Please send a mouse.\n`
  const heard = judgeSignals(folderOf(batch))
  expect(figuresOfSignals(heard)).toMatchObject({ urgency: 50, supervisor: 100, praise: 100, 'urgency not normal recall': 0 })
  expect([confusionsOf(heard), confusionsOf(heard.slice(0, 1))]).toEqual(['planned > normal 1', 'none'])
  expect(() => judgeSignals(folderOf(`${head('en-3', 'soon')}x\n`))).toThrow(/en-3: "soon" is no urgency/)
  expect(() => judgeSignals(folderOf(`${head('en-4', 'normal', 'maybe')}x\n`))).toThrow(/en-4: "maybe" is neither yes nor no/)
})
