// Mails from files for commands that need no database: where there is a configuration, its own addresses and trusted servers are used.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Config } from '../config.ts'
import type { ReadingContext } from '../understanding/compose-letter.ts'
import type { Letter } from '../understanding/letter.ts'
import { readLetter } from '../understanding/parse.ts'
import { type Source, withoutMboxLine } from './ingest-sources.ts'
import { type Call, complain, type Io } from './io.ts'
import { readConfig, reasonOf } from './session.ts'

/** A configuration that was named, or lies here, must be right: undefined after its faults were told. Null: there is none, and none is needed. */
export function configHere(call: Call): Config | null | undefined {
  const { io, options } = call
  const named = options.config ?? io.env.POSTDESK_CONFIG
  return named === undefined && !existsSync(resolve(io.cwd, 'postdesk.yaml')) ? null : readConfig(call)
}

export function contextOf(config: Config | null): ReadingContext {
  if (config === null) return { ownAddresses: [], authservIds: [] }
  const { mailboxes, numberPrefix } = config
  return {
    ownAddresses: mailboxes.map(({ address }) => address),
    authservIds: mailboxes.flatMap(({ authservIds }) => authservIds),
    numberPrefix,
  }
}

/** Undefined after a complaint. */
export async function letterOf(io: Io, source: Source, context: ReadingContext): Promise<Letter | undefined> {
  try {
    return await readLetter(withoutMboxLine(await source.read()), context)
  } catch (error) {
    complain(io, `postdesk: ${source.name}: ${reasonOf(error)}`)
    return undefined
  }
}
