import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadConfig } from '../src/config.ts'
import { formatFault } from '../src/fault.ts'
import { folderWithConfig, NOW, run, temporaryFolder } from './commands/fake-io.ts'

const main = resolve(import.meta.dirname, '../src/main.ts')

describe('the command line', () => {
  it('lists every command in its help', async () => {
    const { code, out } = await run(['--help'])
    expect(code).toBe(0)
    const commands = [
      'demo',
      'init',
      'check',
      'start',
      'migrate',
      'read',
      'explain',
      'policy',
      'ingest',
      'tickets',
      'ticket',
      'outbox',
      'quarantine',
      'doctor',
      'templates',
      'template',
    ]
    for (const name of commands) expect(out).toMatch(new RegExp(`^  ${name} `, 'm'))
  })

  it('tells the options of one command, with those of all', async () => {
    const { out } = await run(['help', 'start'])
    expect(out).toContain('--only <roles>')
    expect(out).toContain('--no-migrate')
    expect(out).toContain('--config <file>')
  })

  it('tells its version', async () => {
    const { version } = JSON.parse(readFileSync(resolve(import.meta.dirname, '../package.json'), 'utf8'))
    expect(await run(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })

  it('refuses what it does not know with 64, and suggests the nearest', async () => {
    const check = async (argv: readonly string[], message: string) => {
      const { code, out, err } = await run(argv)
      expect({ argv, code, out }).toEqual({ argv, code: 64, out: '' })
      expect(err).toContain(message)
    }
    await check(['tikcets'], 'Did you mean tickets?')
    await check(['outbox', 'retyr', '3'], 'Did you mean retry?')
    await check(['quarantine', 'xyz'], "unknown command 'quarantine xyz'")
    await check(['start', '--onyl', 'send'], 'Did you mean --only?')
    await check(['start', '--only', 'send,mesages'], 'there is no role mesages; did you mean messages?')
    await check(['start', '--only', 'everything'], 'roles are mailboxes, messages, send, timers')
    await check(['ticket'], "missing required argument 'number'")
    await check(['ingest'], "missing required argument 'files'")
    await check(['tickets', '--limit', 'many'], '--limit wants a number from 1')
    await check(['tickets', '--state', 'opne'], 'there is no state opne; did you mean open?')
    await check(['outbox', '--state', 'nowhere'], 'states are queued, sending, uncertain, held, sent, failed')
    await check(['quarantine', 'release', 'seven'], 'seven is no id')
    await check(['demo', '--smtp-port', '99999'], 'a port is a number')
  })

  it('shows its help, on standard error, when called with nothing', async () => {
    const { code, err } = await run([])
    expect(code).toBe(64)
    expect(err).toContain('Usage: postdesk')
  })

  it('refuses a wrong configuration with 78 and every fault, whatever the command', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'postdesk.yaml'), 'organisation: { nam: X }\nsmtp: { host: h, port: 0 }\nmailboxes: []\n')
    for (const command of ['start', 'check', 'migrate', 'tickets', 'doctor', 'outbox', 'quarantine']) {
      const { code, err } = await run([command], { cwd: folder })
      expect({ command, code, lines: err.trim().split('\n') }).toEqual({
        command,
        code: 78,
        lines: [
          'postdesk.yaml:1:1  organisation.name: is missing',
          'postdesk.yaml:1:17  organisation.nam: is not a setting; did you mean `name`?',
          'postdesk.yaml:2:24  smtp.port: must be a number from 1 to 65535',
          'postdesk.yaml:3:12  mailboxes: names no mailbox',
        ],
      })
    }
  })

  it('takes --config before and after the command', async () => {
    const folder = temporaryFolder()
    const missing = `${join(folder, 'x.yaml')}  there is no such file: "postdesk init" writes one, --config FILE names another\n`
    for (const argv of [
      ['--config', join(folder, 'x.yaml'), 'tickets'],
      ['tickets', '--config', join(folder, 'x.yaml')],
    ])
      expect(await run(argv, { cwd: '/' })).toEqual({ code: 78, out: '', err: missing.replace('/', '') })
  })

  it('says 75, try again, where the database is away, and which one it asked never with its password', async () => {
    const folder = folderWithConfig('postgres://desk:hunter2@127.0.0.1:1/desk')
    for (const argv of [['tickets'], ['doctor'], ['migrate'], ['ticket', '1'], ['quarantine', 'release', '1'], ['outbox']]) {
      const { code, err } = await run(argv, { cwd: folder })
      expect({ argv, code }).toEqual({ argv, code: 75 })
      expect(err).toMatch(/^postdesk: the database can not be reached: .*ECONNREFUSED/)
      expect(err).not.toContain('hunter2')
    }
  })
})

describe('init', () => {
  const env = { POSTDESK_IMAP_PASSWORD: 'a', POSTDESK_SMTP_PASSWORD: 'b' }

  it('writes a file that is valid as written, once the variables it names are set', async () => {
    const folder = temporaryFolder()
    const { code, out } = await run(['init'], { cwd: folder })
    expect(code).toBe(0)
    expect(out).toContain('wrote postdesk.yaml')
    const loaded = loadConfig({ env, cwd: folder, now: NOW })
    expect(loaded.ok ? loaded.warnings : loaded.faults.map(formatFault)).toEqual([])
    const bare = loadConfig({ env: {}, cwd: folder, now: NOW })
    expect(bare.ok ? [] : bare.faults.map(fault => fault.text)).toEqual(
      Object.keys(env).map(name => `the environment variable ${name} is not set`),
    )
  })

  it('shows every default truly: taken out of its comment, each setting leaves the configuration the same', async () => {
    const folder = temporaryFolder()
    await run(['init'], { cwd: folder })
    const file = join(folder, 'postdesk.yaml')
    const before = loadConfig({ env, cwd: folder, now: NOW })
    const text = readFileSync(file, 'utf8')
    // Examples that are no defaults stay comments: the header, explanations, and settings without a default.
    const bare = text
      .replaceAll(/^( *)# (?!Postdesk|Lines|Values|\$|ca:|authservIds:|web:| )(.*)$/gm, '$1$2')
      .replaceAll(/^#( {3}\w+:)/gm, ' $1')
    expect(bare.match(/^\s*\w+:/gm)?.length).toBeGreaterThan(30)
    writeFileSync(file, bare)
    const after = loadConfig({ env, cwd: folder, now: NOW })
    expect(after.ok ? after.config : after.faults.map(formatFault)).toEqual(before.ok && before.config)
  })

  it('never writes over a file unless told to, and keeps it to its owner', async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'postdesk.yaml')
    writeFileSync(file, 'mine')
    expect(await run(['init'], { cwd: folder })).toEqual({
      code: 1,
      out: '',
      err: 'postdesk: postdesk.yaml exists already: --force writes over it\n',
    })
    expect(readFileSync(file, 'utf8')).toBe('mine')
    expect((await run(['init', '--force'], { cwd: folder })).code).toBe(0)
    expect(readFileSync(file, 'utf8')).toContain('organisation:')
    await run(['init', '--config', 'other.yaml'], { cwd: folder })
    expect(statSync(join(folder, 'other.yaml')).mode & 0o077).toBe(0)
  })

  it('says where it may not write', async () => {
    const { code, err } = await run(['init', '--config', '/no/such/folder/postdesk.yaml'])
    expect([code, err]).toEqual([1, "postdesk: can't write ../no/such/folder/postdesk.yaml (ENOENT)\n"])
  })
})

describe('templates', () => {
  it('passes what is shipped', async () => {
    const { code, out } = await run(['templates'])
    expect(code).toBe(0)
    expect(out).toMatch(/^ok: \d+ template files/)
  })

  it('fails with every fault where files are missing', async () => {
    const { code, err } = await run(['templates', temporaryFolder()])
    expect(code).toBe(1)
    expect(err.split('\n').length).toBeGreaterThan(10)
  })
})

describe('a real process', () => {
  const spawned = (argv: readonly string[], options: { cwd?: string; input?: string } = {}) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...argv], { encoding: 'utf8', ...options })
    return { code: status, out: stdout, err: stderr }
  }

  it('answers --version without a warning on standard error', () => {
    expect(spawned(['--version'])).toEqual({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), err: '' })
  })

  it('ends with the exit code of its command, in the folder it was called in', () => {
    const folder = temporaryFolder()
    expect(spawned(['start'], { cwd: folder }).code).toBe(78)
    expect(spawned(['nonsense']).code).toBe(64)
    expect(spawned(['init'], { cwd: folder }).code).toBe(0)
    expect(existsSync(join(folder, 'postdesk.yaml'))).toBe(true)
    expect(spawned(['check'], { cwd: folder }).err).toContain('the environment variable POSTDESK_IMAP_PASSWORD is not set')
  })

  it('tells a mail server to try again where the database is away, and where the configuration is wrong', () => {
    const folder = folderWithConfig('postgres://127.0.0.1:1/desk')
    const mail = 'From: a@example.org\n\nhello\n'
    expect(spawned(['ingest', '-'], { cwd: folder, input: mail }).code).toBe(75)
    writeFileSync(join(folder, 'postdesk.yaml'), 'nonsense: true\n')
    expect(spawned(['ingest', '-'], { cwd: folder, input: mail }).code).toBe(75)
    expect(spawned(['ingest', 'mail.eml'], { cwd: folder }).code).toBe(66)
  })
})
