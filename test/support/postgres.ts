// One embedded PostgreSQL for the whole run (started by global-setup.ts), one migrated template, a clone per test file.
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { connect, type Db } from '../../src/db/connect.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    postgresUrl: string
  }
}

export const TEMPLATE = 'postdesk_template'

export function urlOfDatabase(serverUrl: string, database: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${database}`
  return url.href
}

export async function onServer(serverUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}

export interface TestDatabase {
  readonly db: Db
  readonly url: string
  close(): Promise<void>
}

/** A fresh, migrated database of its own. `close` ends the pool and drops it. */
export async function createTestDatabase(options: { readonly poolSize?: number } = {}): Promise<TestDatabase> {
  const server = inject('postgresUrl')
  const name = `t_${randomBytes(8).toString('hex')}`
  await onServer(server, `create database ${name} template ${TEMPLATE}`)
  const url = urlOfDatabase(server, name)
  const db = connect({ url, poolSize: options.poolSize ?? 12, applicationName: 'postdesk-test', onIdleError: () => undefined })
  const close = async () => {
    await db.destroy()
    await onServer(server, `drop database ${name} with (force)`)
  }
  return { db, url, close }
}
