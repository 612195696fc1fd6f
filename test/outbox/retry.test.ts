import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SmtpResult } from '../../src/outbox/classify.ts'
import { decideNext, GIVE_UP_AFTER_MS, MAX_CUT_OFFS, type Tried } from '../../src/outbox/retry.ts'

const createdAt = new Date('2026-11-22T10:00:00Z')
const refusal = (kind: 'temporary' | 'permanent' | 'connection' | 'uncertain'): SmtpResult => ({ kind, response: '', because: 'so it is' })
const usual: Tried = {
  result: refusal('temporary'),
  createdAt,
  attempts: 1,
  countedAttempts: 0,
  cutOffs: 0,
  uncertain: 'send-again',
  now: createdAt,
  jitter: 0,
}
const next = (changes: Partial<Tried>) => decideNext({ ...usual, ...changes })
const delayOf = (changes: Partial<Tried>) => {
  const chosen = next(changes)
  return 'at' in chosen ? (chosen.at.getTime() - (changes.now ?? createdAt).getTime()) / 1_000 : chosen.state
}

/** Refused for now again and again, as soon as it is due: the delays in minutes until it is given up. */
function refuseForEver(): readonly number[] {
  const delays: number[] = []
  for (let now = createdAt; ; ) {
    const chosen = next({ now, attempts: delays.length + 1, countedAttempts: delays.length })
    if (!('at' in chosen)) return delays
    delays.push((chosen.at.getTime() - now.getTime()) / 60_000)
    now = chosen.at
  }
}

describe('decideNext', () => {
  test('is through with an accepted mail', () => {
    expect(next({ result: { kind: 'accepted', response: '', providerIds: [] } })).toEqual({ state: 'sent' })
  })

  test('fails a mail refused for good at once, with the reason', () => {
    expect(next({ result: refusal('permanent') })).toEqual({ state: 'failed', because: 'so it is' })
  })

  test('tries a mail refused for now with growing delays', () => {
    expect(refuseForEver().slice(0, 9)).toEqual([1, 5, 15, 30, 60, 120, 240, 240, 240])
  })

  test('gives it up after five days, not before', () => {
    const total = refuseForEver().reduce((sum, delay) => sum + delay, 0) * 60_000
    expect(total).toBeLessThanOrEqual(GIVE_UP_AFTER_MS)
    expect(total).toBeGreaterThan(GIVE_UP_AFTER_MS - 5 * 3_600_000)
    expect(next({ now: new Date(createdAt.getTime() + GIVE_UP_AFTER_MS) })).toEqual({
      state: 'failed',
      because: 'given up after five days: so it is',
    })
  })

  test('tries again soon after trouble with the connection, growing to five minutes', () => {
    const delays = [1, 2, 3, 4, 5, 6, 7, 100].map(attempts => delayOf({ result: refusal('connection'), attempts }))
    expect(delays).toEqual([5, 15, 30, 60, 120, 300, 300, 300])
  })

  test('never fails a mail for trouble with the connection, however long it lasts', () => {
    const now = new Date(createdAt.getTime() + 10 * GIVE_UP_AFTER_MS)
    expect(next({ result: refusal('connection'), attempts: 5_000, now }).state).toBe('queued')
  })

  test('does not let refusals lengthen the delays of the connection', () => {
    expect(delayOf({ result: refusal('connection'), attempts: 6, countedAttempts: 5 })).toBe(5)
  })

  test('sends an uncertain mail again, ever more slowly', () => {
    expect([0, 1, 2, 3].map(cutOffs => delayOf({ result: refusal('uncertain'), cutOffs }))).toEqual([60, 300, 900, 1_800])
    expect(next({ result: refusal('uncertain') }).state).toBe('uncertain')
  })

  test('holds an uncertain mail where the policy says so', () => {
    expect(next({ result: refusal('uncertain'), uncertain: 'hold' })).toEqual({
      state: 'held',
      because: 'so it is; held, for it may have arrived',
    })
  })

  test('holds a mail that was cut off too often, whatever the policy', () => {
    expect(next({ result: refusal('uncertain'), cutOffs: MAX_CUT_OFFS - 1 })).toEqual({
      state: 'held',
      because: `so it is, for the ${MAX_CUT_OFFS}th time; held, for copies may have arrived`,
    })
  })

  test('is never due before now, nor later than four and a half hours', () => {
    const tried = fc.record({
      result: fc.constantFrom(refusal('temporary'), refusal('connection'), refusal('uncertain')),
      attempts: fc.integer({ min: 1, max: 10_000 }),
      countedAttempts: fc.nat(10_000),
      cutOffs: fc.nat(10),
      jitter: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    fc.assert(
      fc.property(tried, changes => {
        const delay = delayOf(changes)
        return typeof delay === 'string' || (delay > 0 && delay <= 4.5 * 3_600)
      }),
    )
  })
})
