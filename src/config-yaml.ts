// Puts secrets in place of ${NAME} and ${file:PATH} in a configuration that was read from YAML.
// Promises: every fault found is returned, none thrown, and no fault's text repeats a value (it might be a secret).
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Finding, Path } from './yaml-file.ts'

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
