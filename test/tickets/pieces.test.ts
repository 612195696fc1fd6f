import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinRegions, piecesOf } from '../../src/tickets/pieces.ts'
import { aLetter, anIssue } from '../support/letters.ts'

const pieces = (text: string, issues: readonly string[] = []) =>
  piecesOf(aLetter({ text, issues: issues.map(words => anIssue(words, text)) })).map(({ text: words, paragraph, issue }) => [
    words,
    paragraph,
    issue,
  ])

test('sentences and lines, counted by paragraph, each with its issue', () => {
  expect(pieces('Hello,\nthe printer jams. It is old!\n \n\nVPN? ভিপিএন নেই।\nBye', ['the printer jams.', 'VPN?'])).toEqual([
    ['Hello,', 1, null],
    ['the printer jams.', 1, 0],
    ['It is old!', 1, null],
    ['VPN?', 2, 1],
    ['ভিপিএন নেই।', 2, null],
    ['Bye', 2, null],
  ])
})

test('a number with a point in it is no end of a sentence', () =>
  expect(pieces('Version 1.5.2 fails')).toEqual([['Version 1.5.2 fails', 1, null]]))

test('more than anybody writes are one piece at the end', () => {
  const found = piecesOf(aLetter({ text: 'Line.\n'.repeat(1000), issues: [] }))
  expect(found.length).toBe(400)
  expect(found.at(-1)?.end).toBe(5999)
})

test('pieces are places of the text, in order, with words in them', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '. ', '\n', '\n\n', ' ', '؟ ', '😀', '...'), { maxLength: 60 }), parts => {
      const text = parts.join('')
      let last = 0
      for (const piece of piecesOf(aLetter({ text, issues: [] }))) {
        expect(piece.start).toBeGreaterThanOrEqual(last)
        expect(piece.text).toBe(text.slice(piece.start, piece.end))
        expect(piece.text.trim()).toBe(piece.text)
        last = piece.end
      }
      expect(text.replace(/\s/g, '')).toBe(
        piecesOf(aLetter({ text, issues: [] }))
          .map(piece => piece.text)
          .join('')
          .replace(/\s/g, ''),
      )
    }),
  )
})

test('regions that only blanks divide become one', () => {
  expect(
    joinRegions('ab  cd ef', [
      { start: 4, end: 6 },
      { start: 0, end: 2 },
    ]),
  ).toEqual([{ start: 0, end: 6 }])
  expect(
    joinRegions('ab x cd', [
      { start: 0, end: 2 },
      { start: 5, end: 7 },
    ]).length,
  ).toBe(2)
})
