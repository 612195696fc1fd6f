import { describe, expect, test } from 'vitest'
import { policyFileSchema } from '../../src/rules/policy-schema.ts'

describe('targets in a policy’s file', () => {
  function check(name: string, file: unknown, accepted: boolean) {
    test(name, () => {
      expect(policyFileSchema.safeParse(file).success).toBe(accepted)
    })
  }
  const team = (targets: unknown) => ({ teams: [{ name: 'desk', title: 'Desk', tiers: { 1: ['a@b.test'] }, targets }] })
  const priority = (targets: unknown) => ({ priorities: [{ name: 'high', title: 'High', targets }] })
  const all = { firstResponse: '1h', update: '1d', resolution: '4h' }
  check('a priority without a tier’s time', priority(all), true)
  check('a priority with one', priority({ ...all, tier: '2h' }), true)
  check('a priority with a part of them', priority({ tier: '2h' }), false)
  check('a team with a part of them', team({ high: { resolution: '2h' } }), true)
  check('a team with a span that is none', team({ high: { resolution: 'soon' } }), false)
  check('a team with a target that is none', team({ high: { closing: '2h' } }), false)
  check('a promise to a kind of customer', { contactTiers: [{ name: 'gold', targets: { high: { update: '1h' } } }] }, true)
  check('a promise to nobody', { contactTiers: [{ targets: {} }] }, false)
  check('what a reopened ticket has', { organisation: { calendar: 'office', reopenMinimum: '1h' } }, true)
  check('nothing for a reopened ticket', { organisation: { calendar: 'office', reopenMinimum: '0m' } }, false)
})
