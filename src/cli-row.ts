// One row of the table of commands in cli.ts, and the options that many rows share.
import type { Run } from './commands/io.ts'

export interface Row {
  /** Name and arguments as commander reads them. */
  readonly usage: string
  readonly summary: string
  readonly options?: readonly (readonly [flags: string, summary: string])[]
  readonly load: () => Promise<Run>
  readonly verbs?: readonly Row[]
}

export const WHO = [
  ['--as <address>', 'who does it (default: your login name)'],
  ['--because <text>', 'why, for the ticket’s history'],
] as const
