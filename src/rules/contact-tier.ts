// What kind of customer an address is, as the company has said: by the address itself, else by its domain.
import { domainOf } from '../understanding/addresses.ts'
import type { KnownContact, Policy } from './policy.ts'

export function knownContact({ contacts }: Policy, address: string): KnownContact | undefined {
  const domain = domainOf(address)
  return contacts.find(one => one.address === address) ?? contacts.find(one => one.domain === domain)
}
