// What kind of customer an address is.
import { expect, test } from 'vitest'
import { knownContact } from '../../src/rules/contact-tier.ts'
import { storyPolicy } from '../support/a-story.ts'

const policy = storyPolicy({
  contacts: [
    { address: null, domain: 'plant.test', tier: 'plant', because: 'a contract' },
    { address: 'boss@plant.test', domain: null, tier: 'vip', because: 'she leads it' },
    { address: 'twice@shop.test', domain: null, tier: 'first', because: 'the first holds' },
    { address: 'twice@shop.test', domain: null, tier: 'second', because: 'the first holds' },
  ],
})

test.each([
  ['boss@plant.test', 'vip', 'the address before its domain, wherever it stands'],
  ['worker@plant.test', 'plant', 'by domain'],
  ['twice@shop.test', 'first', 'the first of two'],
  ['worker@sub.plant.test', undefined, 'a domain below is another'],
  ['x@shop.test', undefined, 'the domain of a known address says nothing'],
  ['', undefined, 'nor is nothing'],
])('%s is %s: %s', (address, tier, _) => expect(knownContact(policy, address)?.tier).toBe(tier))
