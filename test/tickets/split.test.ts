import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Holding, type How, planSplit, union, within, without } from '../../src/tickets/split.ts'

const TEXT = 'First thing. Second thing. Third 😀 thing.'
const cut = (start: number, end: number) => ({ title: TEXT.slice(start, end), start, end, because: 'another thing', confidence: 0.4 })
const holding = (change: Partial<Holding> = {}): Holding => ({
  messageId: 1,
  text: TEXT,
  parts: [{ start: 0, end: TEXT.length }],
  facts: [],
  proposedCuts: [cut(13, 26)],
  ...change,
})
const refusal = (holdings: readonly Holding[], how: How) => {
  const planned = planSplit(holdings, how)
  return planned.ok ? null : planned.why
}

describe('a plan for a split', () => {
  test('leaves the words before and behind a cut', () => {
    const planned = planSplit([holding()], { kind: 'proposed' })
    expect(planned).toMatchObject({
      ok: true,
      plan: {
        opened: [{ title: 'Second thing.', parts: [{ start: 13, end: 26 }] }],
        kept: [{ parts: [{ start: 0, end: 13 }, { start: 26 }], proposedCuts: [] }],
      },
    })
  })

  test('numbers cuts through all mails of a ticket', () => {
    const later = holding({ messageId: 2, proposedCuts: [cut(0, 12)] })
    expect(planSplit([holding(), later], { kind: 'cut', number: 2 })).toMatchObject({
      plan: { opened: [{ messageId: 2 }], kept: [{ messageId: 2 }] },
    })
  })

  test('never cuts inside a character', () => {
    const inside = TEXT.indexOf('😀') + 1
    expect(planSplit([holding()], { kind: 'at', offset: inside })).toMatchObject({ plan: { opened: [{ parts: [{ start: inside - 1 }] }] } })
  })

  test('takes a title from the first words', () => {
    expect(planSplit([holding({ text: 'First.\n\n- Second' })], { kind: 'at', offset: 7 })).toMatchObject({
      plan: { opened: [{ title: 'Second' }] },
    })
  })

  test('is refused where a side would be without words', () => {
    expect(refusal([], { kind: 'proposed' })).toBe('it has no mail that could be split')
    expect(refusal([holding({ proposedCuts: [] })], { kind: 'proposed' })).toContain('no cut is proposed')
    expect(refusal([holding()], { kind: 'cut', number: 2 })).toBe('it has one proposed cut, and no 2')
    expect(refusal([holding({ proposedCuts: [cut(0, TEXT.length)] })], { kind: 'proposed' })).toBe('nothing would be left on it')
    expect(refusal([holding({ parts: [{ start: 0, end: 12 }] })], { kind: 'proposed' })).toBe('nothing stands at the cut “Second thing.”')
  })
})

const region = fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 50 })).map(([start, length]) => ({ start, end: start + length }))

test('what is cut out and what is left are all there was, and share nothing', () => {
  fc.assert(
    fc.property(fc.array(region, { maxLength: 5 }), region, (regions, out) => {
      const parts = union(regions, [])
      const [taken, left] = [within(parts, out), without(parts, out)]
      expect(union(taken, left)).toEqual(parts)
      expect(taken.every(one => left.every(two => one.end <= two.start || two.end <= one.start))).toBe(true)
    }),
  )
})
