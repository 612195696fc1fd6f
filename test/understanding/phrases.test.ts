import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compilePhrases, findPhrases, longestHits } from '../../src/understanding/phrases.ts'
import { wordsOf } from '../../src/understanding/words.ts'

const book = compilePhrases([
  ['failure', "not .. work* | can't (open/start) | çalışmıyor | لا تعمل | problem*"],
  ['thing', 'printer* | label printer* | yazıcı* | طابعة | প্রিন্টার*'],
  ['fine', 'no problem with | please (kindly/) ignore'],
])

const table: readonly (readonly [text: string, found: readonly string[]])[] = [
  ['The printers do not work', ['thing 1-2', 'failure 3-5']],
  ['It does NOT really ever work', ['failure 2-6']],
  ['It is not that it would never ever do any work', []],
  ["I can't start it", ['failure 1-3']],
  ['Yazıcımız ÇALIŞMIYOR', ['thing 0-1', 'failure 1-2']],
  ['وبالطابعة لا تعمل', ['thing 0-1', 'failure 1-3']],
  ['প্রিন্টারটা', ['thing 0-1']],
  ['the label printer', ['thing 1-3']],
  ['no problem with it', ['fine 0-3']],
  ['please ignore, please kindly ignore', ['fine 0-2', 'fine 2-5']],
  ['', []],
]
for (const [text, found] of table)
  test(text || 'nothing', () =>
    expect(longestHits(findPhrases(wordsOf(text), book)).map(({ label, from, to }) => `${label} ${from}-${to}`)).toEqual(found),
  )

test('any text is read without an error, and hits lie inside of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
      const words = wordsOf(text)
      for (const { from, to } of findPhrases(words, book)) expect(from >= 0 && to > from && to <= words.length).toBe(true)
    }),
  )
})
