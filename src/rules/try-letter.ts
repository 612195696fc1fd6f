// A letter tried on a policy, as if it were the first mail of its sender's case: what would be decided of each of its issues. Pure; nothing is
// opened or written. What the policy would keep out is decided to the end all the same, so that its author sees the whole.
import type { Language } from '../understanding/letter.ts'
import { type Admission, admit, type Matter } from './admit.ts'
import type { FactSource } from './facts.ts'
import type { Policy } from './policy.ts'
import type { Load } from './presence.ts'
import type { Treatment } from './treat.ts'
import { treatLetter } from './treat-letter.ts'

export interface Trial {
  readonly source: FactSource
  readonly language: Language
  readonly load: Load
}

export interface TriedMatter {
  readonly matter: Matter
  readonly treatment: Treatment
}

export interface Tried {
  /** Set where the mail would not get as far as the policy: mail of our own, or of a machine without a ticket. */
  readonly keptOut: Admission | null
  readonly matters: readonly TriedMatter[]
}

export function tryLetter({ source, language, load }: Trial, policy: Policy, now: Date): Tried {
  const arrival = {
    letter: source.letter,
    match: { kind: 'open', link: null, because: 'tried as a first mail' },
    routing: null,
    colleague: null,
  } as const
  const keptOut = admit({ ...arrival, released: false }).find(({ kind }) => kind === 'quarantine' || kind === 'ignore') ?? null
  // As if released, the policy decides to the end, and cannot turn away.
  const admissions = admit({ ...arrival, released: true })
  const { opened } = treatLetter({ source, admissions, released: true, language, load, standings: new Map() }, policy, now)
  const matters = admissions.flatMap(admission => {
    const treatment = opened.get(admission)
    return admission.kind === 'open-ticket' && treatment ? [{ matter: admission.issue, treatment }] : []
  })
  return { keptOut, matters }
}
