import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readPolicyFiles } from '../src/policy-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'postdesk-policy-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('reads what a policy is made of, through links to files, and neither dot files, links to folders nor anything else', () => {
  const written = [
    'z.yaml',
    'sops/a.yml',
    'calendars/tr.ics',
    'templates/en/x.liquid',
    '.b.yaml',
    '.git/c.yaml',
    'README.md',
    'policy.schema.json',
  ]
  for (const file of written) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), file)
  }
  symlinkSync(folder, join(folder, 'loop'))
  symlinkSync(join(folder, 'gone.yaml'), join(folder, 'dangling.yaml'))
  symlinkSync(join(folder, '.git', 'c.yaml'), join(folder, 'mounted.yaml'))
  const read = ['calendars/tr.ics', 'sops/a.yml', 'templates/en/x.liquid', 'z.yaml'].map(file => [file, file])
  expect([...readPolicyFiles(folder)].sort()).toEqual([...read, ['mounted.yaml', '.git/c.yaml']].sort())
})
