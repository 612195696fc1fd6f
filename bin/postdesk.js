#!/usr/bin/env node
// Starts Postdesk on a Node.js that is new enough: this one, or else the one that was installed with the package.
// Plain JavaScript that an old Node.js can read; everything else needs Node.js 26.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const NEEDED = 26
const main = new URL('../dist/main.js', import.meta.url)
const majorOf = version => Number(version.split('.')[0])

if (!existsSync(main)) fail('this is a checkout that was not built: use "npm run -s postdesk -- COMMAND", or "npm run build" first')
else if (majorOf(process.versions.node) >= NEEDED) await import(main.href)
else runOn(findNode())

/** The npm packages that carry a Node.js: per platform (installed without any script), and `node`, whose install script fetches one of them. */
function findNode() {
  const require = createRequire(import.meta.url)
  const { platform, arch } = process
  const prefix = platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node'
  const names = [`${prefix}-${platform === 'win32' ? 'win' : platform}-${arch}`, 'node']
  for (const name of names) {
    const binary = nodeIn(name, require)
    if (binary) return binary
  }
  return undefined
}

function nodeIn(name, require) {
  try {
    const manifest = require.resolve(`${name}/package.json`)
    const binary = join(dirname(manifest), 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
    const { version } = JSON.parse(readFileSync(manifest, 'utf8'))
    return majorOf(version) >= NEEDED && existsSync(binary) ? binary : undefined
  } catch {
    return undefined // not installed: the next name, or the message below
  }
}

function runOn(node) {
  if (!node) return fail(`Postdesk needs Node.js ${NEEDED} or newer; this is ${process.version}. See https://nodejs.org`)
  const child = spawn(node, [fileURLToPath(main), ...process.argv.slice(2)], { stdio: 'inherit' })
  const forward = signal => child.kill(signal)
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, forward)
  child.on('error', error => fail(`can't run ${node}: ${error.message}`))
  child.on('exit', (code, signal) => {
    process.removeAllListeners(signal ?? 'exit')
    if (signal) process.kill(process.pid, signal)
    else process.exit(code ?? 1)
  })
}

function fail(why) {
  process.stderr.write(`postdesk: ${why}\n`)
  process.exit(1)
}
