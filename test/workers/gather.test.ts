import { expect, test } from 'vitest'
import { gather } from '../../src/workers/gather.ts'

function batches(most: number) {
  const seen: number[][] = []
  const open = Promise.withResolvers<void>()
  const double = gather<number, number>(most, async items => {
    seen.push([...items])
    await open.promise
    return items.map(item => item * 2)
  })
  return { seen, double, release: () => open.resolve() }
}

test('who asks in the same moment goes together; who comes meanwhile goes in the next batch', async () => {
  const { seen, double, release } = batches(10)
  const first = [double(1), double(2)]
  await new Promise(resolve => setImmediate(() => setImmediate(resolve)))
  const later = [double(3), double(4), double(5)]
  release()
  expect(await Promise.all([...first, ...later])).toEqual([2, 4, 6, 8, 10])
  expect(seen).toEqual([
    [1, 2],
    [3, 4, 5],
  ])
})

test('a batch holds no more than it may', async () => {
  const { seen, double, release } = batches(2)
  release()
  expect(await Promise.all([1, 2, 3, 4, 5].map(double))).toEqual([2, 4, 6, 8, 10])
  expect(seen.map(({ length }) => length)).toEqual([2, 2, 1])
})

test('an error reaches every item of its batch and no other', async () => {
  const ask = gather<number, number>(2, async items => {
    if (items.includes(1)) throw new Error('one is bad')
    return items
  })
  const results = await Promise.allSettled([ask(1), ask(2), ask(3)])
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled'])
})

test('an answer that does not fit the questions is an error, not a mix-up', async () => {
  const ask = gather<number, number>(5, async () => [1])
  await expect(Promise.all([ask(1), ask(2)])).rejects.toThrow('2 gave 1')
})
