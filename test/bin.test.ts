import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from './commands/fake-io.ts'

const launcher = readFileSync(resolve(import.meta.dirname, '../bin/postdesk.js'), 'utf8')

/** An installed package whose program tells its Node and ends with 7, or waits for a signal; `needed` makes this Node an old one. */
function install({ needed = 1, carried, built = true }: { needed?: number; carried?: string; built?: boolean }): string {
  const folder = temporaryFolder()
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  write('package.json', '{ "type": "module" }')
  write('bin/postdesk.js', launcher.replace('NEEDED = 26', `NEEDED = ${needed}`))
  const program = `if (process.argv[2] === 'wait') {
  process.on('SIGTERM', () => process.exit(3))
  setInterval(() => undefined, 1000)
} else process.exitCode = 7
console.log(process.argv.slice(2).join(' '))`
  if (built) write('dist/main.js', program)
  if (carried) {
    write('node_modules/node/package.json', JSON.stringify({ name: 'node', version: carried }))
    mkdirSync(join(folder, 'node_modules/node/bin'))
    symlinkSync(process.execPath, join(folder, 'node_modules/node/bin/node'))
  }
  return join(folder, 'bin/postdesk.js')
}

function launch(script: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, 'tickets', '--json'], { encoding: 'utf8' })
  return { code: status, out: stdout, err: stderr }
}

describe('the launcher', () => {
  it('runs the program in place where Node.js is new enough', () => {
    expect(launch(install({}))).toEqual({ code: 7, out: 'tickets --json\n', err: '' })
  })

  it('runs it on the Node.js that came with the package where this one is old', () => {
    expect(launch(install({ needed: 999, carried: '999.1.0' }))).toEqual({ code: 7, out: 'tickets --json\n', err: '' })
  })

  it('says in one line what is needed where there is none, or an old one too', () => {
    const message = {
      code: 1,
      out: '',
      err: expect.stringMatching(/^postdesk: Postdesk needs Node\.js 999 or newer; this is v[\d.]+\. .*\n$/),
    }
    expect(launch(install({ needed: 999 }))).toEqual(message)
    expect(launch(install({ needed: 999, carried: '998.0.0' }))).toEqual(message)
  })

  it('says that a checkout has to be built', () => {
    expect(launch(install({ built: false }))).toMatchObject({ code: 1, err: expect.stringContaining('npm run -s postdesk') })
  })

  it('passes signals on, and ends as the program ends', async () => {
    const child = spawn(process.execPath, [install({ needed: 999, carried: '999.0.0' }), 'wait'], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(child.stdout, 'data')
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([3, null])
  })
})
