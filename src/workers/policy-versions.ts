// The policies that were ever in force, for clocks that began under an older one: only what clocks ask of a policy is kept of each.
import type { Db } from '../db/connect.ts'
import { readAdoptions } from '../db/policies.ts'
import type { PolicyVersion } from '../rules/duties.ts'
import type { Policy } from '../rules/policy.ts'
import { compilePolicy } from '../rules/policy-read.ts'

/** Tickets that were opened before so many changes of the policy are counted by the oldest of them. */
const MOST = 30

/** Another process may have had a version in force, and ours again, while we did not look. */
const FRESH_MS = 60_000

/** Asks the database anew where the policy in force is not the newest known, and once a minute. Versions that this release can't read any more are left out. */
export function openPolicyVersions(db: Db): (inForce: string) => Promise<readonly PolicyVersion[]> {
  const compiled = new Map<string, Policy | null>()
  let known: readonly PolicyVersion[] = []
  let newest: string | null = null
  let readAt = Number.NEGATIVE_INFINITY
  return async inForce => {
    if (newest === inForce && Date.now() - readAt < FRESH_MS) return known
    const adoptions = await readAdoptions(db, MOST, [...compiled.keys()])
    for (const { hash, files } of adoptions) if (files && !compiled.has(hash)) compiled.set(hash, read(files))
    known = adoptions.flatMap(({ at, hash }) => {
      const policy = compiled.get(hash)
      return policy ? [{ at, policy }] : []
    })
    newest = adoptions.at(-1)?.hash ?? null
    readAt = Date.now()
    return known
  }
}

function read(files: Readonly<Record<string, string>>): Policy | null {
  const result = compilePolicy(new Map(Object.entries(files)))
  return result.ok ? { ...result.policy, rules: [], sops: [], people: [], templates: new Map() } : null
}
