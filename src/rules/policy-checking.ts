// What the checks of a policy share: its entries, the names that are there, names that must lead somewhere, and where faults and warnings go.
import { nearest } from '../nearest.ts'
import type { Path } from '../yaml-file.ts'
import type { Entries, Entry } from './policy-entries.ts'

export interface Checking {
  readonly entries: Entries
  readonly names: Names
  fault(entry: Entry<unknown>, path: Path, text: string): void
  warn(entry: Entry<unknown>, path: Path, text: string): void
}

export interface Names {
  readonly people: readonly string[]
  readonly teams: readonly string[]
  readonly calendars: readonly string[]
  readonly priorities: readonly string[]
  readonly sops: readonly string[]
}

/** A name that must be there; nothing is said of one whose own entry is faulty, or may stand where nothing could be read. */
export function mustBe(
  { entries, fault }: Checking,
  entry: Entry<unknown>,
  path: Path,
  what: string,
  name: string | undefined,
  known: readonly string[],
): void {
  if (name === undefined || known.includes(name) || entries.lost || entries.claimed.has(name)) return
  const near = nearest(name, known)
  fault(
    entry,
    path,
    `there is no ${what} ${name}; ${near ? `did you mean ${near}?` : known.length > 0 ? `known: ${known.slice(0, 12).join(', ')}` : 'there is none at all'}`,
  )
}

/** Whom a notice goes to: a person's address, a team, or one of `words`; `hint` is said where nothing is near. */
export function mustBeSomebody(
  { entries, names, fault }: Checking,
  entry: Entry<unknown>,
  path: Path,
  name: string,
  words: readonly string[],
  hint: string,
): void {
  const known = name.includes('@') ? names.people : [...words, ...names.teams]
  if (known.includes(name.toLowerCase()) || entries.lost || entries.claimed.has(name.toLowerCase())) return
  const near = nearest(name, known)
  fault(entry, path, `${name} is no person, team or role; ${near ? `did you mean ${near}?` : hint}`)
}
