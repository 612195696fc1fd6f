// The demo's own PostgreSQL, in a folder of its own. Each start begins with an empty database, so that the numbers begin at 1001 and
// the story is the same every time; hence the two guards: never empty a folder that is not a demo's, nor one that is in use.
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { startEmbedded } from '../db/embedded.ts'
import { takeEmptyDatabase } from '../db/empty.ts'

export interface DemoDatabase {
  readonly url: string
  /** Lets go of the folder and stops the server. */
  release(): Promise<void>
}

export type Opening = ({ readonly ok: true } & DemoDatabase) | { readonly ok: false; readonly why: string }

const MARKER = 'demo'

export async function openDemoDatabase(directory: string): Promise<Opening> {
  if (existsSync(join(directory, 'initialised')) && !existsSync(join(directory, MARKER)))
    return { ok: false, why: `${directory} holds data that is not a demo's, and a demo begins by emptying its folder: name another one` }
  await mkdir(directory, { recursive: true, mode: 0o700 })
  await writeFile(join(directory, MARKER), 'Emptied by each start of "postdesk demo".\n')
  const server = await startEmbedded(directory, { adopt: true })
  const unlock = await takeEmptyDatabase(server.url).catch(async error => {
    await server.stop()
    throw error
  })
  if (!unlock) return { ok: false, why: `another demo is using ${directory}: stop it first (Ctrl-C in its window), or name another folder` }
  const release = async () => {
    await unlock()
    await server.stop()
  }
  return { ok: true, url: server.url, release }
}
