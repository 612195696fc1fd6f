import { describe, expect, test } from 'vitest'
import { foldWord, wordsOf } from '../../src/understanding/words.ts'

describe('one spelling for what people type', () => {
  const table: readonly (readonly [word: string, folded: string])[] = [
    ['Printer', 'printer'],
    ["can't", 'cant'],
    ['can’t', 'cant'],
    ['ÇALIŞMIYOR', 'calismiyor'],
    ['çalışmıyor', 'calismiyor'],
    ['İSTANBUL', 'istanbul'],
    ["VPN'e", 'vpne'],
    ['Rép', 'rep'],
    ['Straße', 'strasse'],
    ['أُرِيدُ', 'اريد'],
    ['الطابعـــة', 'الطابعه'],
    ['مسؤول', 'مسوول'],
    ['১২৩', '123'],
    ['١٢٣', '123'],
    ['র‍্যাম', 'র্যাম'],
  ]
  for (const [word, folded] of table) test(word, () => expect(foldWord(word)).toBe(folded))
  test('one letter of Bengali written in two ways', () => expect(foldWord('\u09dc')).toBe(foldWord('\u09a1\u09bc')))
})

test('offsets are those of the text', () => {
  const text = 'a  Çok iyi, VPN’e.'
  expect(wordsOf(text, 3).map(({ start, end }) => text.slice(start, end))).toEqual(['Çok', 'iyi', 'VPN’e'])
})

test('Arabic particles and the article are taken off step by step, down to three letters', () => {
  expect(wordsOf('وبالطابعة')[0]?.bare).toEqual(['بالطابعه', 'الطابعه', 'طابعه'])
  expect(wordsOf('للمدير')[0]?.bare).toEqual(['مدير'])
  expect(wordsOf('وقت')[0]?.bare).toEqual([])
  expect(wordsOf('printer')[0]?.bare).toEqual([])
})
