import { describe, expect, test } from 'vitest'
import { keysOf, likeness, tellApart } from '../../src/tickets/own-words.ts'

describe('the words that tell siblings apart', () => {
  const same = (one: string, other: string) =>
    test(`${one} and ${other} are one word`, () => expect([...keysOf(one)].some(key => keysOf(other).has(key))).toBe(true))
  same('printer', "Printers'")
  same('Yazıcı', 'yazıcıyı')
  same('fatura', 'FATURALARIMIZ')
  same('প্রিন্টার', 'প্রিন্টারটা')
  same('الطابعة', 'طابعتنا')
  same('للفاتورة', 'فاتورة')

  test('everyday words in any of the languages tell nothing', () => {
    for (const text of ['Thank you for the help with this', 'Merhaba, lütfen yardım', 'আমাদের সমস্যা এখনও আছে', 'السلام عليكم، المشكلة في'])
      expect([...keysOf(text)]).toEqual([])
  })

  test('what two have tells neither; a word of the title counts twice; one word of the text alone counts nothing', () => {
    const [printer, scanner] = tellApart([
      { title: 'Printer jams', text: 'The printer in room Vega jams at night' },
      { title: 'Scanner', text: 'The scanner in room Vega is slow' },
    ])
    const score = (words: string) => [printer, scanner].map(own => own && likeness(keysOf(words), own))
    expect(score('Vega')).toEqual([0, 0])
    expect(score('printer')).toEqual([2, 0])
    expect(score('night')).toEqual([0, 0])
    expect(score('slow scanner')).toEqual([0, 3])
  })
})
