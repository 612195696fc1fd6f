import { describe, expect, test } from 'vitest'
import { findDeadline } from '../../src/understanding/deadline.ts'

const deadline = (text: string) => findDeadline(text, [{ start: 0, end: text.length }]).value

describe('a limit in time, as it was written', () => {
  const table: readonly (readonly [text: string, limit: string])[] = [
    ['could somebody come by Thursday lunchtime?', 'by Thursday lunchtime'],
    ['please send it latest by 28 January', 'latest by 28 January'],
    ['must be done within 2 hours', 'within 2 hours'],
    ['I need this fixed by tomorrow 9am, please', 'by tomorrow 9am'],
    ['by Friday at 5 please', 'by Friday at 5'],
    ['by Monday 3 people need it', 'by Monday'],
    ['Deadline: 12 Sept 2025, 3pm.', 'Deadline: 12 Sept 2025, 3pm'],
    ['by tomorrow 10 chairs', 'by tomorrow'],
    ['I need this by the 20th.', 'by the 20th'],
    ['We want the lines before we open.', 'before we open'],
    ['by end of business today please', 'by end of business today'],
    ["15 Eylül'e kadar tamamlanmalı", "15 Eylül'e kadar"],
    ['pazartesi akşamına kadar bakar mısınız', 'pazartesi akşamına kadar'],
    ['iki gün içinde dönüş bekliyorum', 'iki gün içinde'],
    ['বৃহস্পতিবারের মধ্যে দরকার', 'বৃহস্পতিবারের মধ্যে'],
    ['দুপুর ২টার মধ্যে চাই', 'দুপুর ২টার মধ্যে'],
    ['৪৮ ঘণ্টার মধ্যে', '৪৮ ঘণ্টার মধ্যে'],
    ['قبل الخميس الجاي', 'قبل الخميس الجاي'],
    ['خلال 48 ساعة', 'خلال 48 ساعة'],
  ]
  for (const [text, limit] of table) test(text, () => expect(deadline(text)).toBe(limit))
})

describe('no deadline', () => {
  for (const text of [
    'It worked until Monday.',
    'We bought it on 3 May.',
    'it happened before the update',
    'The shop closes by 6pm.',
    'Room 4 is booked until Friday.',
    'She is away until Monday.',
    '',
    'geçen pazartesi bozuldu',
    'منذ يوم الأحد',
  ])
    test(text || 'nothing', () => expect(deadline(text)).toBe(null))
})

test('a megabyte without a limit is read in little time', () => {
  const started = performance.now()
  expect(deadline('the 12 of by before 3 within '.repeat(40_000))).toBe(null)
  expect(performance.now() - started).toBeLessThan(100)
})
