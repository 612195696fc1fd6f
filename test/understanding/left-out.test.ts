import { expect, test } from 'vitest'
import { listLeftOut } from '../../src/understanding/left-out.ts'
import { aLetter } from '../support/letters.ts'

test('what stayed on the server is listed without content, under a safe name, and noted', () => {
  const letter = listLeftOut(aLetter(), [{ filename: '../../film.mp4', contentType: 'video/mp4', sizeBytes: 60_000_000 }])
  expect(letter.attachments).toMatchObject([{ filename: 'film.mp4', content: null, sizeBytes: 60_000_000 }])
  expect(letter.notes[0]).toContain('film.mp4')
})

test('a mail that is whole is left as it is', () => {
  const letter = aLetter()
  expect(listLeftOut(letter, [])).toBe(letter)
})
