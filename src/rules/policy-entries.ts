// The files of a policy as entries: each person, team, rule and procedure by itself, with the place where it stands, so that one faulty entry hides no
// fault of another. Nothing is looked up here; what entries say of each other is policy-checks.ts's business.
import type { z } from 'zod'
import { type Fault, inOrder, locate } from '../fault.ts'
import { nearest } from '../nearest.ts'
import { findingsOf } from '../shape-findings.ts'
import { type Finding, type Path, readYaml, type YamlFile } from '../yaml-file.ts'
import { type PolicyFileShape, policyFileSchema } from './policy-schema.ts'

interface Source {
  readonly file: string
  readonly yaml: YamlFile
}

/** What stands at one place of one file. */
export interface Entry<T> extends Source {
  readonly value: T
  readonly at: Path
}

type Sections = { readonly [S in keyof PolicyFileShape]-?: NonNullable<PolicyFileShape[S]> }
/** Sections of which a policy has one at most. */
const SINGLES = ['organisation', 'waiting', 'satisfaction'] as const
type SingleName = (typeof SINGLES)[number]
type Lists = Omit<Sections, SingleName>
export type ListName = keyof Lists
type ItemOf<S extends ListName> = Lists[S][number]

export type Entries = { readonly [S in ListName]: readonly Entry<ItemOf<S>>[] } & {
  readonly [S in SingleName]: Entry<Sections[S]> | null
} & {
  /** Names and addresses of faulty entries: whoever names them is not to be blamed. */
  readonly claimed: ReadonlySet<string>
  /** Sections with a faulty entry: what such an entry would have brought is not known. */
  readonly faulty: ReadonlySet<ListName>
  /** True where whole files or sections could not be read: any name may stand there. */
  readonly lost: boolean
  readonly faults: readonly Fault[]
}

const LISTS: readonly ListName[] = [
  ...(['people', 'teams', 'calendars', 'priorities', 'contacts', 'contactTiers', 'rules', 'sops'] as const),
  ...(['escalation', 'onCall'] as const),
]
const FILE_MAX = 1024 * 1024
const EMPTY = 'the file is empty: remove it, or give it a section'

/** `files`: path below the policy's folder to text, in the order in which sections are joined. Never throws. */
export function readEntries(files: ReadonlyMap<string, string>): Entries {
  const faults: Fault[] = []
  const sources: (Source & { readonly raw: Readonly<Record<string, unknown>> })[] = []
  for (const [file, text] of files) {
    const source = readSource(file, text, faults)
    if (source) sources.push(source)
  }
  const claimed = new Set<string>()
  const list = <S extends ListName>(section: S) =>
    sources.flatMap(source => readList(section, source, source.raw[section], faults, claimed))
  const lost = sources.length < files.size || sources.some(({ raw }) => Object.keys(raw).some(key => !isSound(key, raw[key])))
  const found = Object.fromEntries(LISTS.map(section => [section, list(section)])) as unknown as Pick<Entries, ListName>
  const single = <S extends SingleName>(section: S) => readSingle(section, sources, faults)
  const singles = { organisation: single('organisation'), waiting: single('waiting'), satisfaction: single('satisfaction') }
  for (const section of LISTS) faults.push(...repeated(section, found[section] as readonly Entry<{ readonly name: string }>[]))
  return {
    ...found,
    ...singles,
    claimed,
    faulty: new Set(LISTS.filter(section => faults.some(({ path }) => path.startsWith(`${section}[`)))),
    lost,
    faults: sources.flatMap(({ file }) => inOrder(faults.filter(fault => fault.file === file))).concat(ofNone(faults, sources)),
  }
}

const isSound = (key: string, raw: unknown) =>
  SINGLES.some(section => section === key) || (LISTS.some(section => section === key) && Array.isArray(raw))

/** Faults of files that could not be read at all. */
const ofNone = (faults: readonly Fault[], sources: readonly Source[]) =>
  faults.filter(({ file }) => !sources.some(source => source.file === file))

const whole = (file: string, text: string): Fault => ({ file, line: 0, column: 0, path: '', text })

function readSource(file: string, text: string, faults: Fault[]): (Source & { readonly raw: Readonly<Record<string, unknown>> }) | null {
  if (Buffer.byteLength(text) > FILE_MAX) {
    faults.push(whole(file, 'is larger than 1 MiB: divide it'))
    return null
  }
  const yaml = readYaml(text)
  faults.push(...yaml.faults.map(fault => ({ file, ...fault.place, path: '', text: fault.text })))
  if (!yaml.readable) return null
  const { value } = yaml
  if (value === null || value === undefined) faults.push(whole(file, EMPTY))
  else if (typeof value !== 'object' || Array.isArray(value))
    faults.push(whole(file, `must hold sections: ${Object.keys(policyFileSchema.shape).join(', ')}`))
  else {
    const source = { file, yaml, raw: value as Readonly<Record<string, unknown>> }
    faults.push(...unknownSections(source.raw).map(locate(yaml, file)))
    return source
  }
  return null
}

function unknownSections(raw: Readonly<Record<string, unknown>>): readonly Finding[] {
  const known = Object.keys(policyFileSchema.shape)
  return Object.keys(raw)
    .filter(key => !known.includes(key))
    .map(key => {
      const near = nearest(key, known)
      return { path: [key], text: `is no section; ${near ? `did you mean \`${near}\`?` : `sections are ${known.join(', ')}`}`, atKey: true }
    })
}

function readList<S extends ListName>(
  section: S,
  source: Source,
  raw: unknown,
  faults: Fault[],
  claimed: Set<string>,
): readonly Entry<ItemOf<S>>[] {
  if (raw === undefined) return []
  const at = locate(source.yaml, source.file)
  if (!Array.isArray(raw)) {
    faults.push(
      at({
        path: [section],
        text: raw === null ? 'is empty: give a value or remove the line' : 'must be a list, each beginning with "- "',
      }),
    )
    return []
  }
  const schema = policyFileSchema.shape[section].unwrap().element as z.ZodType<ItemOf<S>>
  return raw.flatMap((item, index) => {
    const parsed = schema.safeParse(item)
    if (parsed.success) return [{ ...source, value: parsed.data, at: [section, index] }]
    claim(item, claimed)
    const findings = findingsOf(parsed.error.issues, item, { schema, whenEmpty: 'is empty: give a value or remove the line' })
    faults.push(...findings.map(finding => at({ ...finding, path: [section, index, ...finding.path] })))
    return []
  })
}

function claim(item: unknown, claimed: Set<string>): void {
  if (typeof item !== 'object' || item === null) return
  for (const key of ['name', 'address', 'tier'] as const) {
    const value = (item as Record<string, unknown>)[key]
    if (typeof value === 'string') claimed.add(value.toLowerCase())
  }
}

function readSingle<S extends SingleName>(
  section: S,
  sources: readonly (Source & { readonly raw: Readonly<Record<string, unknown>> })[],
  faults: Fault[],
): Entry<Sections[S]> | null {
  const [holder, ...others] = sources.filter(({ raw }) => raw[section] !== undefined)
  for (const other of others)
    faults.push(locate(other.yaml, other.file)({ path: [section], text: `stands in ${holder?.file} too: keep one of them`, atKey: true }))
  if (!holder) return null
  const raw = holder.raw[section]
  const schema = policyFileSchema.shape[section].unwrap() as unknown as z.ZodType<Sections[S]>
  const parsed = schema.safeParse(raw)
  if (parsed.success) return { file: holder.file, yaml: holder.yaml, value: parsed.data, at: [section] }
  const findings = findingsOf(parsed.error.issues, raw, { schema, whenEmpty: 'is empty: give a value or remove the line' })
  faults.push(...findings.map(finding => locate(holder.yaml, holder.file)({ ...finding, path: [section, ...finding.path] })))
  return null
}

/** The same thing twice is a fault of the second, which names the first. */
function repeated(
  section: ListName,
  entries: readonly Entry<{ readonly name?: string; readonly address?: string; readonly domain?: string }>[],
): readonly Fault[] {
  const first = new Map<string, Entry<unknown>>()
  return entries.flatMap(entry => {
    const { name, address, domain } = entry.value
    const [key, field] =
      section === 'people' || section === 'contacts' ? [address ?? domain, address ? 'address' : 'domain'] : [name, 'name']
    // Who is on call has no name of its own.
    if (key === undefined) return []
    const earlier = first.get(key)
    if (!earlier) {
      first.set(key, entry)
      return []
    }
    const { file, line } = faultAt(earlier, { path: [], text: '' })
    return [faultAt(entry, { path: [field], text: `${key} is there already: ${file}:${line}` })]
  })
}

/** A finding below an entry, with its file and line. */
export const faultAt = ({ file, yaml, at }: Pick<Entry<unknown>, 'file' | 'yaml' | 'at'>, finding: Finding): Fault =>
  locate(yaml, file)({ ...finding, path: [...at, ...finding.path] })
