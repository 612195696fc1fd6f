// From the configuration to a database one can use: a URL, or the embedded PostgreSQL started or attached to.
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import { connect, type Db } from './connect.ts'
import { isInUse, reviveEmbedded, startEmbedded } from './embedded.ts'

export interface OpenedDatabase {
  readonly db: Db
  readonly url: string
  /** Starts the embedded server again where it died; true where it did. Nothing to do for a server of somebody else's. */
  revive(): Promise<boolean>
  /** Ends the pool, and the embedded server where this call started or adopted it and nobody else uses it. */
  close(): Promise<void>
}

export interface OpenOptions {
  readonly poolSize: number
  readonly applicationName: string
  readonly log: Log
  /** See EmbeddedOptions.adopt: true for the long-running process. */
  readonly adopt?: boolean
}

export async function openDatabase(database: Config['database'], options: OpenOptions): Promise<OpenedDatabase> {
  const embedded = database.kind === 'embedded' ? await startEmbedded(database.directory, { adopt: options.adopt ?? false }) : null
  const url = database.kind === 'url' ? database.url : (embedded?.url ?? '')
  const onIdleError = (error: Error) => options.log.warn('database.connection-lost', { why: error.message })
  const db = connect({ url, poolSize: options.poolSize, applicationName: options.applicationName, onIdleError })
  return {
    db,
    url,
    revive: async () => database.kind === 'embedded' && reviveEmbedded(database.directory, url),
    close: async () => {
      await db.destroy()
      if (embedded && !(await isInUse(url))) await embedded.stop()
    },
  }
}
