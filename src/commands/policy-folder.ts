// Which policy a command is about, and its reading: trouble is told in one line per fault.
import { existsSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { formatFault } from '../fault.ts'
import { type Rulebook, readRulebook } from '../policy-book.ts'
import { shippedPolicy } from '../policy-files.ts'
import { type Call, complain, type Io } from './io.ts'

/** The one that was named, else the one here, else ours. */
export function findPolicyFolder(io: Io, named: string | undefined): string {
  if (named !== undefined) return resolve(io.cwd, named)
  const here = resolve(io.cwd, 'policy')
  return existsSync(here) ? here : shippedPolicy()
}

/** As people here would type it. */
export function showFolder(io: Io, folder: string): string {
  const path = relative(io.cwd, folder)
  return path === '' ? '.' : path.startsWith('..') ? folder : path
}

/** The policy, or undefined after all its faults were told. Warnings are told too, unless `quiet`. */
export function readPolicy({ io }: Call, folder: string, quiet = true): Rulebook | undefined {
  const read = readRulebook(folder)
  if (!read.ok) {
    for (const fault of read.faults) complain(io, fault)
    return undefined
  }
  if (!quiet) for (const warning of read.warnings) complain(io, `warning: ${formatFault(warning)}`)
  return read.rulebook
}
