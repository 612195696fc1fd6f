// What most commands begin with: the checked configuration and a database. Trouble with either is told in one line per fault
// and becomes an exit code; a bug is thrown on.
import { type Config, loadConfig } from '../config.ts'
import { describeDatabaseError } from '../db/failure.ts'
import type { OpenedDatabase } from '../db/open.ts'
import { formatFault } from '../fault.ts'
import { createLog } from '../log.ts'
import { type Call, complain, EXIT } from './io.ts'

/** The configuration, or undefined after all its faults were told. Warnings are told too, unless `quiet`. */
export function readConfig({ io, options }: Call, quiet = true): Config | undefined {
  const file = typeof options.config === 'string' ? options.config : undefined
  const loaded = loadConfig({ file, env: io.env, cwd: io.cwd, now: io.clock.now() })
  if (loaded.ok) {
    if (!quiet) for (const warning of loaded.warnings) complain(io, `warning: ${formatFault(warning)}`)
    return loaded.config
  }
  for (const fault of loaded.faults) complain(io, formatFault(fault))
  return undefined
}

export interface Session extends OpenedDatabase {
  readonly config: Config
}

/** Opens, uses and closes the configured database. Returns what `use` returns, or why it could not be used as an exit code. */
export async function withDatabase(call: Call, use: (session: Session) => Promise<number>): Promise<number> {
  const config = readConfig(call)
  if (!config) return EXIT.config
  const { openDatabase } = await import('../db/open.ts')
  const log = createLog({ level: 'error', destination: call.io.stderr })
  let opened: OpenedDatabase | undefined
  try {
    opened = await openDatabase(config.database, { poolSize: 4, applicationName: 'postdesk-cli', log })
    return await use({ ...opened, config })
  } catch (error) {
    const why = opened ? databaseTrouble(error) : reasonOf(error)
    if (why === undefined) throw error
    complain(call.io, `postdesk: ${why}`)
    return EXIT.tryAgain
  } finally {
    await opened?.close()
  }
}

/** SQLSTATE: no table, no column, no schema. */
const NEVER_MIGRATED = new Set(['42P01', '42703', '3F000'])
/** Wrong login (28), no such database (3D), no right to do this (42501): for a person to mend, but no bug either. */
const REFUSED = /^(28|3D|42501)/

/** Why the database could not serve this, in words; undefined where the error is a bug of ours. */
export function databaseTrouble(error: unknown): string | undefined {
  const code = codeOf(error)
  if (NEVER_MIGRATED.has(code)) return 'the database lacks tables or columns of this version: run "postdesk migrate"'
  if (REFUSED.test(code)) return `the database refuses us: ${reasonOf(error)}`
  return describeDatabaseError(error instanceof AggregateError ? error.errors[0] : error) ?? undefined
}

function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : ''
}

/** A refused connection to a name with two addresses is an AggregateError whose own message is empty. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return [...new Set(error.errors.map(reasonOf))].join('; ')
  return error instanceof Error ? error.message || codeOf(error) || error.name : String(error)
}
