// Reads the template files from disk and says where the shipped ones are. What they mean is outbox/render.ts's business.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** templates/ stands beside src/ in a checkout and beside dist/ in the package. */
export const shippedTemplates = (): string => fileURLToPath(new URL('../templates', import.meta.url))

/** Relative path (with `/`, on every system) to source text, in the order of the paths. Dot files and README files are no templates. */
export function loadTemplates(directory: string): ReadonlyMap<string, string> {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !entry.name.startsWith('.') && entry.name !== 'README.md')
    .map(entry => join(entry.parentPath, entry.name))
  const named = files.map(file => [relative(directory, file).split(sep).join('/'), readFileSync(file, 'utf8')] as const)
  return new Map(named.sort(([one], [other]) => (one < other ? -1 : 1)))
}
