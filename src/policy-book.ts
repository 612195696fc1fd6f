// The policy in force: read at the start, read again when its files change, replaced only by a valid one. What is broken is told once in the log,
// and the one in force goes on. Files are looked at by a short poll: watching folders is unreliable on network disks and in containers.

import { loadTemplates, shippedTemplates } from './config-templates.ts'
import { type Fault, formatFault } from './fault.ts'
import { compileTemplates, overlayTemplates, type Templates } from './outbox/render.ts'
import { readPolicyFiles } from './policy-files.ts'
import type { Policy } from './rules/policy.ts'
import { compilePolicy } from './rules/policy-read.ts'

/** What decides and writes together: company texts are part of the policy. */
export interface Rulebook {
  readonly policy: Policy
  readonly templates: Templates
  /** Path below the folder to text, as the hash was made of them. */
  readonly files: ReadonlyMap<string, string>
}

export type ReadRulebook =
  | { readonly ok: true; readonly rulebook: Rulebook; readonly warnings: readonly Fault[] }
  | { readonly ok: false; readonly faults: readonly string[] }

/** Expected trouble is returned, every fault of it at once. */
export function readRulebook(folder: string): ReadRulebook {
  const files = tryToRead(folder)
  if (typeof files === 'string') return { ok: false, faults: [files] }
  const compiled = compilePolicy(files)
  if (!compiled.ok) return { ok: false, faults: compiled.faults.map(formatFault) }
  const { policy, warnings } = compiled
  const texts = compileTemplates(overlayTemplates(loadTemplates(shippedTemplates()), policy.templates))
  return 'faults' in texts
    ? { ok: false, faults: texts.faults }
    : { ok: true, rulebook: { policy, templates: texts.templates, files }, warnings }
}

function tryToRead(folder: string): ReadonlyMap<string, string> | string {
  try {
    return readPolicyFiles(folder)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === undefined) throw error
    return code === 'ENOENT'
      ? `${folder}: there is no such folder: "postdesk init" writes one, \`policy\` in postdesk.yaml names another`
      : `${folder}: cannot be read (${code})`
  }
}

export interface PolicyBook {
  current(): Rulebook
  stop(): void
}

export interface Watching {
  readonly folder: string
  readonly everyMs: number
  /** Before the new one is in force; a failure leaves the old one. */
  adopt(rulebook: Rulebook, before: Rulebook | null): Promise<void>
  broken(faults: readonly string[]): void
}

/** @throws what `adopt` throws for the first rulebook. */
export async function openPolicyBook(first: Rulebook, watching: Watching): Promise<PolicyBook> {
  let current = first
  let seen = signatureOf(first.files)
  await watching.adopt(first, null)
  let looking = false
  const look = async () => {
    if (looking) return
    looking = true
    try {
      const files = tryToRead(watching.folder)
      const signature = typeof files === 'string' ? files : signatureOf(files)
      if (signature === seen) return
      const read = readRulebook(watching.folder)
      if (!read.ok) watching.broken(read.faults)
      else if (read.rulebook.policy.hash !== current.policy.hash) {
        await watching.adopt(read.rulebook, current)
        current = read.rulebook
      }
      // Only now: what could not be adopted (a database that is away) is tried again.
      seen = signature
    } catch (error) {
      watching.broken([error instanceof Error ? error.message : String(error)])
    } finally {
      looking = false
    }
  }
  const timer = setInterval(() => void look(), watching.everyMs)
  return { current: () => current, stop: () => clearInterval(timer) }
}

const signatureOf = (files: ReadonlyMap<string, string>) => JSON.stringify([...files])
