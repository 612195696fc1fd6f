// YAML with positions: parses a text and keeps where each setting stands, so that a fault found later can name its line. Pure.
// Promises: every fault found is returned, none thrown, and no fault's text repeats a value (it might be a secret).
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
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, merge: true, logLevel: 'error' })
  const at = (offset: number): Place => ({ line: counter.linePos(offset).line, column: counter.linePos(offset).col })
  const faults = document.errors.map(error => ({ place: at(error.pos[0]), text: explain(error) }))
  // A duplicate key leaves the rest of the file well defined, so that its other faults can be told too.
  const readable = document.errors.every(error => error.code === 'DUPLICATE_KEY')
  const placeOf = (finding: Finding) => at(offsetOf(document, finding))
  try {
    const value: unknown = document.toJS()
    if (!holdsItself(value, new Set(), new Set())) return { value, faults, readable, placeOf }
    const circle = { place: at(0), text: 'an alias (*name) stands within what it names (&name): that would never end' }
    return { value: null, faults: [...faults, circle], readable: false, placeOf }
  } catch (error) {
    // The library's guard against aliases that multiply without end.
    return { value: null, faults: [...faults, { place: at(0), text: (error as Error).message }], readable: false, placeOf }
  }
}

/** Each part is walked once, however often an alias names it. */
function holdsItself(value: unknown, above: Set<unknown>, done: Set<unknown>): boolean {
  if (typeof value !== 'object' || value === null || done.has(value)) return false
  if (above.has(value)) return true
  above.add(value)
  const circular = Object.values(value).some(part => holdsItself(part, above, done))
  above.delete(value)
  done.add(value)
  return circular
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
