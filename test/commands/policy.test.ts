import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { FACT_LIST } from '../../src/rules/fact-list.ts'
import { folderWithConfig, jsonLines, run, temporaryFolder } from './fake-io.ts'

const SMALL = fileURLToPath(new URL('../support/small-policy', import.meta.url))

/** A folder with the small policy in `policy`, and tests for it. */
function folderWithPolicy(tests?: string): string {
  const folder = temporaryFolder()
  cpSync(SMALL, join(folder, 'policy'), { recursive: true })
  if (tests === undefined) return folder
  mkdirSync(join(folder, 'policy', 'tests'))
  writeFileSync(join(folder, 'policy', 'tests', 'one.yaml'), tests)
  return folder
}

const MAIL = 'From: Ann <ann@example.net>\nTo: support@example.com\nSubject: Printer\n\nHello,\nthe printer does not print since Monday.\n'

describe('policy check', () => {
  it('counts what there is, names the hash, and warns', async () => {
    const { code, out, err } = await run(['policy', 'check'], { cwd: folderWithPolicy() })
    expect(code).toBe(0)
    for (const line of err.trim().split('\n')) expect(line).toMatch(/^warning: policy\.yaml:\d+:\d+ {2}\S+: has no text in/)
    expect(out).toMatch(/^ok: 4 people, 2 teams, 7 rules, 1 SOPs, 0 escalation steps in policy\nhash [0-9a-f]{64}\n$/)
  })

  it('takes another folder, and ours where there is none here', async () => {
    const cwd = temporaryFolder()
    expect((await run(['policy', 'check', SMALL], { cwd })).out).toContain(`in ${SMALL}\n`)
    expect((await run(['policy', 'check'], { cwd })).out).toMatch(/in \/.*\/policy\n/)
  })

  it('tells the faults and exits as for a wrong configuration', async () => {
    const cwd = folderWithPolicy()
    writeFileSync(join(cwd, 'policy', 'more.yaml'), 'rules:\n  - { nam: x }\n')
    const { code, out, err } = await run(['policy', 'check'], { cwd })
    expect([code, out]).toEqual([78, ''])
    expect(err).toContain('more.yaml')
    expect((await run(['policy', 'check', 'nowhere'], { cwd })).err).toContain('there is no such folder')
  })

  it('names the nearest verb', async () => {
    const { code, err } = await run(['policy', 'tset'], { cwd: folderWithPolicy() })
    expect(code).toBe(64)
    expect(err).toContain('Did you mean test?')
  })
})

describe('policy facts', () => {
  it('lists every fact with type, operators and meaning', async () => {
    const { code, out } = await run(['policy', 'facts'])
    expect(code).toBe(0)
    for (const name of Object.keys(FACT_LIST)) expect(out).toMatch(new RegExp(`^${name.replace('.', '\\.')} +[a-z-]+ +\\w+`, 'm'))
  })

  it('and the values of a choice, for programs', async () => {
    const rows = jsonLines((await run(['policy', 'facts', '--json'])).out)
    expect(rows).toHaveLength(Object.keys(FACT_LIST).length)
    expect(rows).toContainEqual(
      expect.objectContaining({
        name: 'issue.nature',
        type: 'choice',
        operators: ['equals', 'in', 'exists'],
        values: expect.arrayContaining(['incident']),
      }),
    )
  })
})

const test = (expected: string) =>
  `tests:\n  - name: a printer\n    from: Ann <ann@example.net>\n    subject: Printer\n    text: The printer does not print.\n    expect: ${expected}\n`

describe('policy test', () => {
  it('fails because of rules that no test reaches, unless told not to mind', async () => {
    const cwd = folderWithPolicy(test('[{ priority: normal, sop: printer }]'))
    const { code, out } = await run(['policy', 'test'], { cwd })
    expect(code).toBe(1)
    expect(out).toBe(
      '1 tests, 0 failed; 1 of 7 rules hit\nrules that no test hits: newsletters, suspicious, critical-words, plant, supervisor, quiet\n',
    )
    expect((await run(['policy', 'test', '--allow-unhit'], { cwd })).code).toBe(0)
  })

  it('tells of a failed test where it stands, what was expected and what came', async () => {
    const cwd = folderWithPolicy(test('[{ priority: critical, rules: [quiet] }, {}]'))
    const { code, out } = await run(['policy', 'test', '--allow-unhit'], { cwd })
    expect(code).toBe(1)
    expect(out).toContain('failed  a printer  tests/one.yaml:2\n  issues: expected 2, got 1: "')
    expect(out).toContain('  issue 1, priority: expected critical, got normal\n')
    expect(out).toContain(
      '  issue 1, rule quiet: expected it to hold, got a failed test: contact.tier must equal vip, but it is not known\n',
    )
    expect(out).toContain('1 tests, 1 failed; ')
  })

  it('fails for a test that is none', async () => {
    const cwd = folderWithPolicy(test('[{ team: netwrk }]'))
    const { code, err } = await run(['policy', 'test', '--allow-unhit'], { cwd })
    expect(code).toBe(1)
    expect(err).toBe('tests/one.yaml:6:22  tests[0].expect[0].team: the policy has no team netwrk; did you mean `network`?\n')
  })

  it('prints a line a test for programs', async () => {
    const { out } = await run(['policy', 'test', '--json'], { cwd: folderWithPolicy(test('[{ tier: 2 }]')) })
    expect(jsonLines(out)).toEqual([
      {
        ...{ name: 'a printer', file: 'tests/one.yaml', line: 2, ok: false, rules: ['printers'] },
        mismatches: [{ issue: 1, what: 'tier', expected: '2', got: '1' }],
      },
    ])
  })

  it('runs no test on a broken policy, and needs none to be there', async () => {
    const cwd = folderWithPolicy()
    expect(await run(['policy', 'test', '--allow-unhit'], { cwd })).toMatchObject({ code: 0, out: expect.stringContaining('0 tests') })
    writeFileSync(join(cwd, 'policy', 'more.yaml'), 'rules: 3\n')
    expect((await run(['policy', 'test'], { cwd })).code).toBe(78)
  })
})

describe('explain', () => {
  const withMail = (folder: string, mail = MAIL) => {
    writeFileSync(join(folder, 'mail.eml'), mail)
    return folder
  }

  it('tells of each issue what the policy here would do, and why', async () => {
    const cwd = withMail(folderWithPolicy())
    const { code, out, err } = await run(['explain', 'mail.eml', '--at', '2026-03-10T10:00:00+03:00'], { cwd })
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^mail\.eml\nIssue 1 of 1: /)
    expect(out).toContain('Decided Tuesday 2026-03-10 07:00 (UTC), when the mail came, by policy ')
    expect(out).toMatch(/^ {2}procedure {3}printer: /m)
    expect(out).toMatch(/^ {2}known {7}since: "since Monday\." \(the mail says it in its words\)$/m)
    expect(out).toMatch(/^ {2}question 1 {2}model, "Which model is the printer\?": the mail does not say it$/m)
    expect(out).toMatch(/^ {2}quiet +contact\.tier must equal vip, but it is not known$/m)
  })

  it('prints an object a mail for programs', async () => {
    const { out } = await run(['explain', '--json', '--policy', SMALL, '-'], { cwd: temporaryFolder(), stdin: MAIL })
    const [one] = jsonLines(out)
    expect(one).toMatchObject({ file: 'standard input', at: '2026-11-22T09:00:00.000Z', keptOut: null })
    expect(one?.issues).toMatchObject([
      { decisions: [{ kind: 'set-priority', priority: 'normal' }, { kind: 'route' }, { kind: 'attach-sop' }] },
    ])
  })

  it('asks the configured policy', async () => {
    const cwd = withMail(folderWithConfig('postgres://x@127.0.0.1:1/x', { policy: JSON.stringify(SMALL) }))
    expect((await run(['explain', 'mail.eml'], { cwd })).out).toContain('procedure   printer')
  })

  it('says what would not get as far as the policy', async () => {
    const cwd = withMail(folderWithPolicy(), 'From: a@example.net\nAuto-Submitted: auto-replied\nSubject: Away\n\nI am away.\n')
    const { code, out } = await run(['explain', 'mail.eml'], { cwd })
    expect(code).toBe(0)
    expect(out).toMatch(/^mail\.eml\n {2}quarantine before any rule is asked: auto-reply/)
    expect(jsonLines((await run(['explain', '--json', 'mail.eml'], { cwd })).out)).toMatchObject([
      { keptOut: { kind: 'quarantine' }, issues: [] },
    ])
  })

  it('refuses what it cannot use', async () => {
    const cwd = withMail(folderWithPolicy())
    const check = async (code: number, err: string, ...argv: readonly string[]) => {
      const ran = await run(['explain', ...argv], { cwd })
      expect([ran.code, ran.out]).toEqual([code, ''])
      expect(ran.err).toContain(err)
    }
    await check(64, '--at wants a moment', 'mail.eml', '--at', 'tomorrow')
    await check(66, 'there is no file gone.eml', 'gone.eml')
    await check(78, 'there is no such folder', 'mail.eml', '--policy', 'nowhere')
    await check(78, 'there is no such file', 'mail.eml', '--config', 'nowhere.yaml')
  })
})
