import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSentences } from '../../src/understanding/blocks.ts'

const words = (text: string) => readSentences(text).map(({ start, end }) => text.slice(start, end))
const items = (text: string) => readSentences(text).map(({ item }) => (item ? `${item.list}/${item.position}` : '-'))

describe('sentences', () => {
  const table: readonly (readonly [text: string, sentences: readonly string[]])[] = [
    ['It fails. Please help!', ['It fails.', 'Please help!']],
    ['Dr. Smith and Mr. Lee of Acme Ltd. wrote at 3 p.m. to us', ['Dr. Smith and Mr. Lee of Acme Ltd. wrote at 3 p.m. to us']],
    ['Version 2.4.1 fails', ['Version 2.4.1 fails']],
    ['ছাপা হচ্ছে না। সাহায্য করুন', ['ছাপা হচ্ছে না।', 'সাহায্য করুন']],
    ['هل يعمل؟ لا', ['هل يعمل؟', 'لا']],
    ['one; two', ['one;', 'two']],
    ['first line\nsecond line', ['first line', 'second line']],
    ['...\n---', []],
  ]
  for (const [text, sentences] of table) test(text, () => expect(words(text)).toEqual(sentences))

  test('a line that a mail client wrapped goes on in the next', () => {
    const text = 'the printer on the second floor does not print anything and\nnobody whom we have asked knows why it is so. Please come.'
    expect(words(text)).toHaveLength(2)
  })
})

describe('lists', () => {
  const table: readonly (readonly [name: string, text: string, items: readonly string[]])[] = [
    ['numbers', 'Two things:\n1. one\n2. two', ['-', '1/1', '1/2']],
    ['numbers with paragraphs between', '1) one\n\nmore of it\n\n2) two', ['1/1', '-', '1/2']],
    ['bullets', '- one\n- two', ['1/1', '1/2']],
    ['an emoji for each', '📦 one\n🎟️ two', ['1/1', '1/2']],
    ['Bengali digits', '১. এক\n২. দুই', ['1/1', '1/2']],
    ['Arabic digits', '١- واحد\n٢- اثنان', ['1/1', '1/2']],
    ['letters', 'a) one\nb) two', ['1/1', '1/2']],
    ['named', 'Problem 1: one\nProblem 2: two', ['1/1', '1/2']],
    ['circled', '① one\n② two', ['1/1', '1/2']],
    ['a new list begins at one', '1. a\n2. b\n\n1. c', ['1/1', '1/2', '2/1']],
    ['a date is no list', '12.05.2024 it failed', ['-']],
  ]
  for (const [name, text, expected] of table) test(name, () => expect(items(text)).toEqual(expected))
  test('what is further in belongs to its item', () => {
    const [, inner] = readSentences('1. one\n   - detail\n2. two')
    expect(inner).toMatchObject({ nested: true, item: { list: 1, position: 1 } })
  })
})

test('headings, logs, questions and introductions', () => {
  const found = readSentences('Printer:\nIt jams every twenty sheets since Monday\n2024-01-01 12:00:00 ERROR 0x80070035\nWhy?')
  expect(found.map(({ heading, log, asks, introduces }) => ({ heading, log, asks, introduces }))).toEqual([
    { heading: true, log: false, asks: false, introduces: true },
    { heading: false, log: false, asks: false, introduces: false },
    { heading: false, log: true, asks: false, introduces: false },
    { heading: false, log: false, asks: true, introduces: false },
  ])
})

test('sentences lie in order and never overlap, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', ' ', '\n', '.', '1', '- ', ')', '؟', '।', ':', 'ب', '২', '\t', '...')), pieces => {
      let last = 0
      for (const { start, end } of readSentences(pieces.join(''))) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
    }),
  )
})
