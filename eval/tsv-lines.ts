// The lines of tables that people write examples in, LANGUAGE/*.tsv: in the same order on every machine, empty lines left out.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface TableLine {
  readonly line: string
  /** From `root` on, so that it begins with the language. */
  readonly file: string
}

export function readLines(root: string): readonly TableLine[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.tsv'))
  return files.sort().flatMap(file =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .filter(line => line.trim() !== '')
      .map(line => ({ line, file })),
  )
}
