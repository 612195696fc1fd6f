// How `check` tries the servers besides the mailboxes: SMTP by a login, the database by a write that is undone, Redis by a ping.
import { Redis } from 'ioredis'
import type { Config, SmtpConfig } from '../config.ts'
import { pendingMigrations } from '../db/migrate.ts'
import { openDatabase } from '../db/open.ts'
import { proveWritable, readServerVersion } from '../db/proof.ts'
import type { Log } from '../log.ts'
import { createSmtp } from '../outbox/smtp.ts'
import { reasonOf } from './session.ts'

export type Probed =
  | { readonly ok: true; readonly detail: string; readonly warning?: string }
  | { readonly ok: false; readonly why: string }

export async function probeSmtp(config: SmtpConfig, log: Log): Promise<Probed> {
  const smtp = createSmtp(config, log)
  try {
    const why = await smtp.verify()
    if (why !== null) return { ok: false, why }
    return { ok: true, detail: config.auth ? 'login accepted' : 'answers, no login configured' }
  } finally {
    await smtp.close()
  }
}

export async function probeDatabase(database: Config['database'], log: Log): Promise<Probed> {
  const opened = await openDatabase(database, { poolSize: 2, applicationName: 'postdesk-check', log })
  try {
    const version = await readServerVersion(opened.db)
    const pending = await pendingMigrations(opened.db)
    await proveWritable(opened.db).catch((error: unknown) => {
      throw new Error(`can't write: ${reasonOf(error)}`, { cause: error })
    })
    const schema = pending.length === 0 ? 'newest schema' : `lacks ${pending.join(', ')} ("postdesk start" or "migrate" applies it)`
    return { ok: true, detail: `PostgreSQL ${version}, can write, ${schema}` }
  } finally {
    await opened.close()
  }
}

export async function probeRedis(url: string, timeoutMs: number): Promise<Probed> {
  const redis = new Redis(url, { lazyConnect: true, connectTimeout: timeoutMs, retryStrategy: () => null, maxRetriesPerRequest: 0 })
  // The rejected connect() below says it; without a listener ioredis would print it besides.
  let fault: Error | undefined
  redis.on('error', error => {
    fault = error
  })
  try {
    await redis.connect()
    await redis.ping()
    const version = /redis_version:(\S+)/.exec(await redis.info('server'))?.[1] ?? 'unknown'
    return { ok: true, detail: `Redis ${version} answers`, ...(await evictionWarning(redis)) }
  } catch (error) {
    return { ok: false, why: reasonOf(fault ?? error) }
  } finally {
    redis.disconnect()
  }
}

/** A Redis that evicts throws away jobs. The sweep brings them back, seconds later each time. */
async function evictionWarning(redis: Redis): Promise<{ readonly warning?: string }> {
  const [, policy] = (await redis.config('GET', 'maxmemory-policy').catch(() => [])) as readonly string[]
  if (policy === undefined) return { warning: 'maxmemory-policy may not be read here; it should be noeviction' }
  return policy === 'noeviction' ? {} : { warning: `maxmemory-policy is ${policy}: set it to noeviction, or jobs get lost and are late` }
}
