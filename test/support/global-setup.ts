// Starts what the tests share: the embedded PostgreSQL with a migrated template. Makes sure that the real servers the tests
// drive (Dovecot, Redis) are there: on Debian and Ubuntu, as root, it installs them; elsewhere it says the one command to type.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { connect } from '../../src/db/connect.ts'
import { startEmbedded } from '../../src/db/embedded.ts'
import { migrateToLatest } from '../../src/db/migrate.ts'
import { onServer, TEMPLATE, urlOfDatabase } from './postgres.ts'

/** Program, the package that brings it, and how it says its version. */
const PROGRAMS = [
  ['dovecot', 'dovecot-imapd', '--version'],
  ['redis-server', 'redis-server', '--version'],
  ['openssl', 'openssl', 'version'],
] as const

const onPath = (program: string, version: string) => spawnSync(program, [version], { env: searchPath() }).status === 0

/** Debian keeps servers in /usr/sbin, which an ordinary user's PATH leaves out. */
const searchPath = () => ({ ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/usr/local/sbin` })

function ensurePrograms(): void {
  const missing = PROGRAMS.filter(([program, , version]) => !onPath(program, version))
  if (missing.length === 0) return
  const command = `apt-get install -y --no-install-recommends ${missing.map(([, name]) => name).join(' ')}`
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0)
    throw new Error(`the tests drive real servers, and some are missing here. On Debian or Ubuntu type: sudo ${command}`)
  console.log(`installing what the tests drive: ${missing.map(([, name]) => name).join(', ')}`)
  spawnSync('apt-get', ['update'], { stdio: 'ignore' })
  // RUNLEVEL=1 makes the packages' scripts leave their own daemons stopped: the tests start private ones.
  spawnSync('sh', ['-c', command], { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' } })
  const still = missing.filter(([program, , version]) => !onPath(program, version))
  if (still.length > 0) throw new Error(`could not install ${still.map(([program]) => program).join(', ')}; type it yourself: ${command}`)
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  process.env.PATH = searchPath().PATH
  ensurePrograms()
  const directory = await mkdtemp(join(tmpdir(), 'postdesk-test-'))
  // fsync off: these databases live for one run, and crash safety is tested on a server of its own.
  const server = await startEmbedded(directory, {
    flags: ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=500'],
  })
  await onServer(server.url, `create database ${TEMPLATE}`)
  const db = connect({ url: urlOfDatabase(server.url, TEMPLATE), poolSize: 1, applicationName: 'setup', onIdleError: () => undefined })
  await migrateToLatest(db)
  await db.destroy()
  project.provide('postgresUrl', server.url)
  return async () => {
    await server.stop()
    await rm(directory, { recursive: true, force: true })
  }
}
