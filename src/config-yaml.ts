// YAML with positions: parses the text, keeps where each setting stands, and puts secrets in place of ${NAME} and ${file:PATH}.
// Promises: every fault found is returned, none thrown, and no fault's text repeats a value (it might be a secret).
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLError } from 'yaml'

export type Path = readonly (string | number)[]
/** Something wrong with one setting, before it is known at which line it stands. */
export interface Finding {
  readonly path: Path
  readonly text: string
  /** Points at the key instead of the value. */
  readonly atKey?: boolean
}
export interface Place {
  readonly line: number
  readonly column: number
}
export interface YamlFile {
  readonly value: unknown
  readonly faults: readonly { readonly place: Place; readonly text: string }[]
  /** False where the syntax is so wrong that `value` is a guess. */
  readonly readable: boolean
  placeOf(finding: Finding): Place
}

export function readYaml(text: string): YamlFile {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, merge: true })
  const at = (offset: number): Place => ({ line: counter.linePos(offset).line, column: counter.linePos(offset).col })
  const faults = document.errors.map(error => ({ place: at(error.pos[0]), text: explain(error) }))
  // A duplicate key leaves the rest of the file well defined, so that its other faults can be told too.
  const readable = document.errors.every(error => error.code === 'DUPLICATE_KEY')
  const placeOf = (finding: Finding) => at(offsetOf(document, finding))
  try {
    return { value: document.toJS(), faults, readable, placeOf }
  } catch (error) {
    // The library's guard against aliases that multiply without end.
    return { value: null, faults: [...faults, { place: at(0), text: (error as Error).message }], readable: false, placeOf }
  }
}

function explain(error: YAMLError): string {
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return 'this setting stands twice at the same place'
    case 'TAB_AS_INDENT':
      return 'a tab cannot indent YAML: use spaces'
    case 'MULTIPLE_DOCS':
      return 'a second document begins here ("---"): one file holds one configuration'
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'two settings on one line: put a value with ": " in quotes'
    case 'BAD_SCALAR_START':
      return `${error.message.toLowerCase()}: put the value in quotes`
    default:
      return `not valid YAML: ${error.message.charAt(0).toLowerCase()}${error.message.slice(1)}`
  }
}

/** Walks as far as the path exists: a missing setting is reported at the key of the part that should hold it. */
function offsetOf(document: Document.Parsed, finding: Finding): number {
  let node: Node | null = document.contents
  let key: Node | null = null
  let complete = true
  for (const step of finding.path) {
    const next = child(document, node, step)
    if (next === undefined) {
      complete = false
      break
    }
    node = next.value
    key = next.key ?? next.value
  }
  const blank = node === null || (isScalar(node) && node.value === null)
  const target = finding.atKey || !complete || blank ? (key ?? node) : node
  return target?.range?.[0] ?? 0
}

function child(document: Document.Parsed, parent: Node | null, step: string | number): { value: Node | null; key?: Node } | undefined {
  const holder = isAlias(parent) ? parent.resolve(document) : parent
  if (isSeq(holder)) {
    const item = holder.items[Number(step)]
    return item === undefined ? undefined : { value: item as Node }
  }
  if (!isMap(holder)) return undefined
  const pair = holder.items.find(item => isScalar(item.key) && String(item.key.value) === String(step))
  return pair ? { value: (pair.value ?? null) as Node | null, key: pair.key as Node } : undefined
}

export interface SecretSources {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Where a relative ${file:...} begins. */
  readonly directory: string
}

const REFERENCE = /\$\$\{|\$\{([^}]*)\}/g

/** A copy of `value` with every `${NAME}`, `${NAME:-default}` and `${file:PATH}` replaced; `$${` stands for a plain `${`. */
export function substitute(value: unknown, sources: SecretSources): { readonly value: unknown; readonly faults: readonly Finding[] } {
  const faults: Finding[] = []
  const walk = (part: unknown, path: Path): unknown => {
    if (typeof part === 'string') return fill(part, sources, why => faults.push({ path, text: why }))
    if (Array.isArray(part)) return part.map((item, index) => walk(item, [...path, index]))
    if (part === null || typeof part !== 'object') return part
    return Object.fromEntries(Object.entries(part).map(([key, item]) => [key, walk(item, [...path, key])]))
  }
  return { value: walk(value, []), faults }
}

function fill(text: string, sources: SecretSources, fault: (why: string) => void): string {
  return text.replaceAll(REFERENCE, (whole, inside: string | undefined) => {
    if (inside === undefined) return '${'
    const found = lookUp(inside.trim(), sources)
    if ('why' in found) fault(found.why)
    return 'why' in found ? whole : found.value
  })
}

type Found = { readonly value: string } | { readonly why: string }

function lookUp(reference: string, sources: SecretSources): Found {
  if (reference.startsWith('file:')) return readSecretFile(resolve(sources.directory, reference.slice('file:'.length)))
  const [, name = '', fallback] = /^([A-Za-z_][A-Za-z0-9_]*)(?::-(.*))?$/s.exec(reference) ?? []
  if (!name) return { why: `wants \${NAME}, \${NAME:-default} or \${file:/path}; write $\${ for a plain \${` }
  const value = sources.env[name] || fallback
  if (value !== undefined) return { value }
  return { why: `the environment variable ${name} is ${sources.env[name] === undefined ? 'not set' : 'empty'}` }
}

/** Docker and Kubernetes end a secret file with or without a newline: the last one is not part of the secret. */
function readSecretFile(path: string): Found {
  try {
    const value = readFileSync(path, 'utf8').replace(/\r?\n$/, '')
    return value === '' ? { why: `the file ${path} is empty` } : { value }
  } catch (error) {
    const why = { ENOENT: 'does not exist', EACCES: 'may not be read by this user', EISDIR: 'is a folder' }
    const code = (error as NodeJS.ErrnoException).code ?? ''
    return { why: `the file ${path} ${why[code as keyof typeof why] ?? `cannot be read (${code})`}` }
  }
}
