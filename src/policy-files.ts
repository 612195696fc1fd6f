// Reads a policy's files from disk, and says where the shipped one is. What they mean is rules/policy-read.ts's business.
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** policy/ stands beside src/ in a checkout and beside dist/ in the package. */
export const shippedPolicy = (): string => fileURLToPath(new URL('../policy', import.meta.url))

const WANTED = /(?:\.ya?ml|\.ics|\.liquid)$/

/** Relative path (with `/`, on every system) to text, in the order of the paths. Nothing that begins with a dot, no links to folders. @throws where the folder can't be read. */
export function readPolicyFiles(folder: string): ReadonlyMap<string, string> {
  const named = wantedBelow(folder, '').map(file => [file, readFileSync(join(folder, file), 'utf8')] as const)
  return new Map(named.sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** By hand: a recursive readdir follows links to folders, and a link to a folder above it many times over. */
function wantedBelow(folder: string, prefix: string): readonly string[] {
  const entries = readdirSync(join(folder, prefix), { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'))
  return entries.flatMap(entry => {
    const path = `${prefix}${entry.name}`
    if (entry.isDirectory()) return wantedBelow(folder, `${path}/`)
    return WANTED.test(entry.name) && isFile(entry, join(folder, path)) ? [path] : []
  })
}

/** A link to a file is how Kubernetes mounts a ConfigMap. */
const isFile = (entry: Dirent, path: string) =>
  entry.isFile() || (entry.isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isFile() === true)
